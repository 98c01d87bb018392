"""Words that a program put together from several fields of a page's data: where each field stands in the source."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from falsefront.text.marking import EXCERPT_CHARS, Span, plain_source, spans
from falsefront.text.seen import Fields
from falsefront.wording import counted

NAME_CHARS: Final = 60  # before a value, in which the name of its field stands


class Excerpt(NamedTuple):
    """A stretch of the source of a page, and the places of values in it."""

    text: str
    places: Sequence[Span]


def told(fields: Fields) -> str:
    """Return from what words were put together, in a sentence's words.

    >>> told((("streetAddress", "5 Mill Road"), ("addressCountry", "CN")))
    'put together by the program from 2 fields in the source (streetAddress, addressCountry)'
    """
    names = ", ".join(name for name, _ in fields)
    return f"put together by the program from {counted(len(fields), 'field')} in the source ({names})"


def excerpts(source: str, fields: Fields) -> list[Excerpt]:
    """Return what stands around the values of some fields in the source of a page, those of one node of it.

    Values far from each other stand in excerpts of their own; entities and the escapes of scripts are resolved. One
    that does not stand there as it is has no place.
    """
    plain = plain_source(source)
    found = [places for name, value in fields if (places := _places(plain, name, value))]
    if not found:
        return []
    anchor = min(found, key=len)[0]  # that which says most clearly which node it is
    chosen = sorted({min(places, key=lambda place: abs(place[0] - anchor[0])) for places in found})
    return list(_around(plain, chosen))


def _places(plain: str, name: str, value: str) -> list[Span]:
    """Return where a field has its value; where its name never stands before that, wherever it stands."""
    (places,), _ = spans([plain], [value])
    return [each for each in places if name in plain[max(0, each[0] - NAME_CHARS) : each[0]]] or places


def _around(plain: str, places: Sequence[Span]) -> Iterator[Excerpt]:
    near: list[Span] = []
    for place in places:
        if near and place[0] - near[-1][1] > 2 * EXCERPT_CHARS:
            yield _excerpt(plain, near)
            near = []
        if not near or place[0] >= near[-1][1]:
            near.append(place)
    yield _excerpt(plain, near)


def _excerpt(plain: str, places: Sequence[Span]) -> Excerpt:
    low = max(0, places[0][0] - EXCERPT_CHARS)
    return Excerpt(plain[low : places[-1][1] + EXCERPT_CHARS], [(start - low, end - low) for start, end in places])
