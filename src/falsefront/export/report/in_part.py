"""Which part of an address that was put together from several fields stands so in the text of its page."""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Final, NamedTuple

from falsefront.text.marking import spans

LEAST: Final = 4  # characters of a stretch that says where somebody is, and is no number by chance
MOST_PIECES: Final = 60  # of one address that are looked for
_COMMA: Final = re.compile(r",\s*")


class InPart(NamedTuple):
    """What the text of a page has of words that it does not have as a whole."""

    has: str  # the longest stretch that stands there in one
    apart: tuple[str, ...]  # the rest that stands there elsewhere, or joined otherwise
    lacks: tuple[str, ...]  # the rest that stands there nowhere


def in_part(text: str, words: str) -> InPart | None:
    """Return what a text has of an address; None where it has nothing of it that is worth a word.

    >>> in_part("Mill Park, 5 Mill Road, Leeds, United Kingdom", "5 Mill Road, Leeds, GB")
    InPart(has='5 Mill Road, Leeds', apart=(), lacks=('GB',))
    >>> in_part("地址：余杭区墨榆科技园4幢", "浙江省杭州市余杭区墨榆科技园4幢")
    InPart(has='余杭区墨榆科技园4幢', apart=(), lacks=('浙江省杭州市',))
    """
    pieces = list(_pieces(words))[: MOST_PIECES + 1]
    if len(pieces) > MOST_PIECES:
        return None
    runs = [words[a[0] : b[1]] for a, b in combinations([*pieces, pieces[-1]], 2)] + [words[a:b] for a, b in pieces]
    missing = set(spans([text], runs)[1])
    has = max((run for run in runs if run not in missing and len(run) >= LEAST), key=len, default="")
    if not has:
        return None
    at = words.index(has)
    rest = [piece for stretch in (words[:at], words[at + len(has) :]) for piece in filter(None, _COMMA.split(stretch))]
    nowhere = set(spans([text], rest)[1])
    return InPart(
        has=has,
        apart=tuple(piece for piece in rest if piece not in nowhere),
        lacks=tuple(piece for piece in rest if piece in nowhere),
    )


def _pieces(words: str) -> Iterator[tuple[int, int]]:
    """Give where the pieces between commas stand, those of one without a comma character by character."""
    if _COMMA.search(words) is None and not words.isascii():
        yield from ((at, at + 1) for at in range(len(words)))
        return
    at = 0
    for comma in _COMMA.finditer(words):
        yield at, comma.start()
        at = comma.end()
    yield at, len(words)
