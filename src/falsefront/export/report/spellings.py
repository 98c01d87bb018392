"""Whether two addresses name one city, district, town, zone, road or estate: yes, no, or not told.

Nothing is compared anew: places by their codes in the gazetteer, names by the matcher's comparison of names, once the
generic word of a division is off (Gushan Town and 古山镇 are both Gushan).
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.compare.names_of_places.names import names_agree
from falsefront.address.compare.sites.around import towns_agree
from falsefront.address.gazetteer.gazetteer import divisions
from falsefront.address.gazetteer.towns import SUFFIXES
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.parts.roads import name_key
from falsefront.address.reading import Name, Place
from falsefront.text.languages import language

HONG_KONG: Final = "HK"  # where Latin letters may spell Cantonese
_TOWN: Final = "town"


def _town_words() -> dict[str, frozenset[str]]:
    """Return each generic word of a town in either script -> the Chinese ones that it may stand for."""
    found: dict[str, set[str]] = {}
    for suffix, (pinyin, generics) in SUFFIXES.items():
        found.setdefault(suffix, set()).update(each for each in SUFFIXES if suffix.startswith(each))
        for word in (pinyin, *generics):
            found.setdefault(word.casefold(), set()).add(suffix)
    return {word: frozenset(found[word]) for word in longest_first(frozenset(found))}


# A division's generic words, the longest first -> what each may stand for; where no table says that, itself alone.
_GENERIC: Final[Mapping[str, Mapping[str, frozenset[str]]]] = {
    _TOWN: _town_words(),
    "county": {word: frozenset({word}) for word in longest_first(forms("place.county.end"))},
}
_LONGER: Final = (_TOWN, "area", "development")  # a longer name may be the same with its kind or what lies around it


class Written(NamedTuple):
    """A part as one address has it."""

    text: str
    codes: frozenset[str] = frozenset()  # of the gazetteer
    country: str | None = None


@lru_cache(maxsize=65536)
def is_one_name(part: str, one: Written, other: Written) -> bool | None:
    """Return whether two addresses give a part one name; None where that cannot be told."""
    if one.codes and other.codes and (one.codes | other.codes) <= divisions().keys():
        return _is_one_place(one.codes, other.codes)
    (left, kinds), (right, other_kinds) = _parted(part, one.text), _parted(part, other.text)
    score = names_agree(left, right, is_hong_kong=HONG_KONG in (one.country, other.country))
    if score == 1.0:
        return True if not kinds or not other_kinds or kinds & other_kinds else None
    is_longer = part in _LONGER and (left.key.startswith(right.key) or right.key.startswith(left.key))
    if score > 0.0 or is_longer or (left.hanzi is None) != (right.hanzi is None):
        return None
    is_town = part == _TOWN and towns_agree(_place(one.text, left), _place(other.text, right))
    return None if is_town else False


def _is_one_place(one: frozenset[str], other: frozenset[str]) -> bool | None:
    """Compare by codes: a locality of Hong Kong may bear the name of the district that it lies in."""
    if one == other:
        return True
    if not any(left.startswith(right) or right.startswith(left) for left in one for right in other):
        return False
    is_sure = len(one) == len(other) == 1
    shorts = {divisions()[code].short for code in one | other}
    return True if is_sure and len(shorts) == 1 else None


@lru_cache(maxsize=16384)
def _parted(part: str, text: str) -> tuple[Name, frozenset[str]]:
    """Return a name without its generic word, and what that may stand for; nothing where it has none."""
    folded = text.casefold()
    for word, kinds in _GENERIC.get(part, {}).items():
        end = f" {word}" if word.isascii() else word
        if folded.endswith(end) and len(folded) > len(end):
            return _name(text[: -len(end)]), kinds
    return _name(text), frozenset()


def _place(text: str, name: Name) -> Place:
    return Place(text, frozenset(), name.key)


def _name(text: str) -> Name:
    """Return a text as a name to compare; in Latin letters it is read as pinyin, if anything."""
    if language(text) is None:
        return Name(text, "".join(char for char in text.casefold() if char.isalnum()), None)
    return Name(text, name_key(text), text)
