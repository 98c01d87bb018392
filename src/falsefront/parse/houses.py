"""A building, a floor and a room without the road that they lie on: the road may stand on the line below."""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms
from falsefront.parse import address_shapes as shapes
from falsefront.parse.tree import Line
from falsefront.text.countries import ends_in_country

_HOUSES: Final = (
    forms("abroad.development") | forms("abroad.building") | forms("abroad.unit") | forms("abroad.floor")
) | {"plaza", "suite", "shop"}
_LEADING: Final = forms("abroad.road.leading")  # "Plaza Mayor", but "Alder Plaza"
_ROADS: Final = forms("abroad.road") - _HOUSES
# What a line may end before: "Fernzhong" / "Road, ...", "Alderjiang" / "PROVINCE. CHINA".
_KINDS: Final = frozenset(
    {"building", "center", "centre", "city", "county", "district", "mansion", "plaza", "province", "tower", "town"}
)
_FIRST: Final = re.compile(r"([A-Z][A-Za-z]+)(?:\.?[,.]\s?(?=\S)|$)")
_GOES_ON: Final = re.compile(
    r"(?:of|opp|opposite|near|behind|beside|next to|off|adj(?:acent)?)\b\.?\s\S", re.IGNORECASE
)
_SMALL: Final = frozenset({"of", "the", "to", "and"})
_MOST_BEHIND: Final = 50  # characters
_PARTS: Final = re.compile(r"\s*[,\n]\s*")
_BEHIND_BOX: Final = re.compile(r"\d[\d\s-]*,?\s+([^\W\d_].*)$")
_NUMBER_OVER: Final = re.compile(r"(?:#|№)?\s?\d{1,5}[A-Za-z]?(?:\s?[/-]\s?\d{1,4}[A-Za-z]?){0,2}\s?[,，]")
_WORD: Final = re.compile(r"[^\W\d_]+")


def is_house_alone(text: str) -> bool:
    """Whether each part of a text is a building, a floor or a room, and none is a road, a postcode or a country.

    >>> is_house_alone("Blue Alders Plaza, 6th Floor, Room 605"), is_house_alone("6th Floor, 12 Alder Road")
    (True, False)
    """
    parts = [_WORD.findall(part.lower()) for part in _PARTS.split(text.strip(" ,.")) if part]
    if not parts or not all(_HOUSES.intersection(words) and not _is_road(words) for words in parts):
        return False
    return not shapes.has_postcode(text) and not ends_in_country(text) and shapes.REGION.search(text) is None


def is_number_over(text: str, below: Sequence[Line]) -> bool:
    """Whether a line is the number of a house alone, "# 63," or "1182/4,", and its road stands below a <br>."""
    return _NUMBER_OVER.fullmatch(text) is not None and any(line.is_soft for line in below)


def begins_with_road(text: str) -> bool:
    """Whether the first part of a text is a road by its name: "Mossuma Rd, Off Fern Rd"."""
    return _is_road(_WORD.findall(_PARTS.split(text)[0].lower()))


def begins_with_kind(text: str) -> bool:
    """Whether a text begins with the end of a name that its line broke apart: "Road, Alder District", "Center,No.4".

    >>> begins_with_kind("Road,Alder District,Fernzhou,China"), begins_with_kind("PROVINCE. CHINA")
    (True, True)
    >>> begins_with_kind("Alder Road, Fernzhou"), begins_with_kind("Building 4, Alder Road")
    (False, False)
    """
    found = _FIRST.match(text)
    return found is not None and (found[1].lower() in _ROADS - _LEADING or found[1].lower() in _KINDS)


def goes_on_behind_break(text: str) -> bool:
    """Whether a short text goes on with an address by its first word: "OF FERN COURTYARD.", "Opp. Town Hall,".

    >>> goes_on_behind_break("OF FERN COURTYARD."), goes_on_behind_break("Near Fern Bus Stand")
    (True, True)
    >>> goes_on_behind_break("Of course we ship to you and to all your friends."), goes_on_behind_break("Fern House")
    (False, False)
    """
    is_short = len(text) <= _MOST_BEHIND and _GOES_ON.match(text) is not None
    return is_short and all(word[:1].isupper() or word in _SMALL for word in _WORD.findall(text))


def goes_on_below(texts: list[str], below: str, *, is_box: bool, is_behind: bool) -> bool:
    """Whether the line below some lines goes on with their address, though it may be one by itself.

    Two of these tell it: the last of them ends in a comma, it is a box of the post, it has the town that they lack.
    """
    if not (is_box or is_behind):
        return False
    return (is_box and is_behind) or lacks_its_town(", ".join(texts), below)


def lacks_its_town(text: str, below: str) -> bool:
    r"""Whether an address has no town yet, and the line below it names one: a box of the post, its town and country.

    >>> lacks_its_town("Alder Plaza, Room 5\nMoss Rd", "P.O. Box 44, Nairobi"), lacks_its_town("A Rd, Leeds", "Leeds")
    (True, False)
    """
    parts = [part for part in _PARTS.split(text.strip(" ,.")) if part]
    if shapes.has_postcode(text) or ends_in_country(text) or shapes.REGION.search(text):
        return False
    behind = _BEHIND_BOX.search(below)
    towns = _PARTS.split(behind[1]) if behind else []
    return bool(towns) and not any(world().has_city(part) or part in towns for part in parts)


def _is_road(words: list[str]) -> bool:
    return len(words) > 1 and (words[-1] in _ROADS or words[0] in _LEADING)
