"""Whether an estate is by the words of its page one where people live or shop, or only has such a word in its name.

The kind of a reading says what two spellings may have in common, and a translator's "Estate" may be anything. So the
words themselves have to say it: 花园, Apartments, Residential. A 社区 is the lowest office of a town, with factories of
its own; 新村, 里 and 坊 are as often a village, a lane or a workshop. Nothing is told of what goes on to be a road or
more than an estate, nor of a park that calls itself a garden (科技花园).
"""

import re
from typing import Final

from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.reading import Development, Reading
from falsefront.assess.estate_as_written import estate
from falsefront.assess.words import (
    FOR_BUSINESS,
    GARDENS,
    GARDENS_IN,
    LIVED_IN,
    LIVED_IN_AT_END,
    LIVED_IN_IN,
    LIVED_IN_IN_LETTERS,
    MORE_THAN_AN_ESTATE,
    QUARTERS,
    RESIDENTIAL,
    RETAIL,
    ROADS_IN_CHINESE,
    SIDES_IN_CHINESE,
)
from falsefront.text.folding import visible

_LIVED_IN: Final = re.compile(
    rf"{'|'.join(LIVED_IN)}|(?:{'|'.join(LIVED_IN_AT_END)})$|(?:{'|'.join(LIVED_IN_IN_LETTERS)})\b", re.IGNORECASE
)
_OF_ITS_COUNTRY: Final = {
    country: re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE) for country, words in LIVED_IN_IN.items()
}
_GARDEN: Final = re.compile(rf"\b(?:{'|'.join(GARDENS)})\b", re.IGNORECASE)
_FOR_BUSINESS: Final = re.compile("|".join(FOR_BUSINESS), re.IGNORECASE)
_ROAD: Final = "|".join(map(re.escape, longest_first(values("china.road"))))
_SIDE: Final = "|".join(map(re.escape, longest_first(values("china.direction"))))
_BEHIND: Final = re.compile(
    rf"\s*(?:(?:{_SIDE})\.?\s+)?(?:{_ROAD})\b|\s+(?:{'|'.join(MORE_THAN_AN_ESTATE)})\b|[{SIDES_IN_CHINESE}]?[{ROADS_IN_CHINESE}]",
    re.IGNORECASE,
)


def use_of(reading: Reading, development: Development) -> str | None:
    """Return "people live" or "people shop", as the words for a development say; None where they say neither."""
    if development.kind not in RESIDENTIAL | RETAIL and not (development.kind is None and _is_quarters(development)):
        return None
    words = estate(reading, development)
    if _goes_on(words, reading):
        return None
    if development.kind in RETAIL:
        return "people shop"
    if development.kind is None:
        return "people live"
    return "people live" if _says_so(words, reading) and not _FOR_BUSINESS.search(words) else None


def _is_quarters(development: Development) -> bool:
    """Whether an estate is by its name what a works or an office built for its people to live in."""
    return development.name.text.endswith(QUARTERS)


def _says_so(words: str, reading: Reading) -> bool:
    """Whether words say that people live somewhere: everywhere, or in the country of the address."""
    country = reading.country or ""
    if _LIVED_IN.search(words) or (country in _OF_ITS_COUNTRY and _OF_ITS_COUNTRY[country].search(words)):
        return True
    return country in GARDENS_IN and _GARDEN.search(words) is not None


def _goes_on(words: str, reading: Reading) -> bool:
    """Whether words go on to be the name of a road or of more than an estate: 榛砚花园南路, Heron Garden City."""
    text = visible(reading.raw).casefold()
    at = text.find(words.casefold())
    return at >= 0 and _BEHIND.match(text, at + len(words)) is not None
