"""Two letters that end a text and may be a country or a state of another: Salem, IN lies in Indiana, or in India.

Where a town of the name lies in either, they do not say that it is the town of a country that the other text names in
full. A postcode would, or a kind of road that the other country has not.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.compare.ends_of_texts import End, meanings, parted, plain_letters
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.zip_towns import towns_of_state
from falsefront.address.reading import Reading

_CODE: Final = 2  # letters
_HOME: Final = "US"
_MOST_OF_TOWN: Final = 3  # words
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’.-]+[^\W\d_]+)*")
_COUNTY: Final = "county"
# Kinds of roads of America, by their short forms: a salai or marg is in India.
_OF_AMERICA: Final = frozenset(
    {"ave", "blvd", "cir", "ct", "dr", "hwy", "ln", "pkwy", "pl", "rd", "sq", "st", "ter", "way"}
)


def codes_or_states_apart(a: Reading, b: Reading) -> str | None:
    """Return why two letters of one text are not known to be the country that the other names; None where they are."""
    left, right = parted(a.raw), parted(b.raw)
    for one, end, named in ((a, left, right), (b, right, left)):
        code = _code(end)
        if code is None or named.codes or code.lower() in named.words or named.countries != {code}:
            continue
        if any(len(word) > _CODE for word in named.words) and (state := _state_of(end, code, one)) is not None:
            return f"two letters of two meanings: {code} and {state}"
    return None


def _code(end: End) -> str | None:
    """Return the two letters that are all that a text ends in, if a country's code."""
    if end.codes or len(end.words) != 1:
        return None
    (word,) = end.words
    return word.upper() if len(word) == _CODE and word.upper() in end.countries else None


def _state_of(end: End, code: str, reading: Reading) -> str | None:
    """Return the region of another country that the letters are, where that has the town before them, or a county."""
    for region in sorted(meanings(code.lower())[1]):
        country, _, part = region.partition("-")
        if country == code:
            continue
        if country == _HOME and reading.road is not None and reading.road.type not in _OF_AMERICA:
            continue
        if _has_town(end.core, country, part):
            return region
    return None


@lru_cache(maxsize=4096)
def _has_town(core: str, country: str, part: str) -> bool:
    """Whether the words before an end are a town of a country's region, or of a country whose regions are not known."""
    last = re.split("[,;\n]", core)
    if country == _HOME and len(last) > 1 and last[-1].lower().split()[-1:] == [_COUNTY]:
        return True
    for segment in last[-2:]:
        words = _WORD.findall(segment)
        for size in range(1, min(_MOST_OF_TOWN, len(words)) + 1):
            name = plain_letters(" ".join(words[-size:]))
            if country == _HOME and name in towns_of_state(part):
                return True
            if country != _HOME and any(it.country == country for it in world().cities.get(name, ())):
                return True
    return False


def may_end_in_code(raw: str) -> bool:
    """Whether a text ends in two letters alone."""
    return _code(parted(raw)) is not None
