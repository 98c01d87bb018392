"""What a vendor says of itself in sentences, folded so that near-identical words can be told."""

import re
from collections.abc import Iterable
from typing import Final

from falsefront.text.folding import fold

MAX_CHARS: Final = 2_000  # of a folded description; the words themselves stand in the claim
SHORTEST_NAME: Final = 4  # characters: a shorter name may be an ordinary word
_BETWEEN: Final = re.compile(r"[\W_]+")


def fold_description(text: str, *, names: Iterable[str] = ()) -> str:
    """Return a description without letter case, width, punctuation and the vendor's own names; "" for nothing.

    The names go because a market that writes "Find the wares of NAME at the best prices" says one thing of everybody.

    >>> fold_description("ACME Glass — makers of  Beakers.", names=["Acme Glass"])
    'makers of beakers'
    """
    folded = _words(text)
    for name in sorted({_words(name) for name in names}, key=lambda name: (-len(name), name)):
        if len(name) >= SHORTEST_NAME or not name.isascii():
            folded = folded.replace(name, " ") if name else folded
    return " ".join(folded.split())[:MAX_CHARS].strip()


def _words(text: str) -> str:
    return " ".join(_BETWEEN.sub(" ", fold(text).text.casefold()).split())
