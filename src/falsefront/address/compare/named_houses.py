"""Houses of streets that are called by a bridge, a gate or a well, without a word for a street: 丁家桥26号."""

from falsefront.address.compare.around import towns_agree
from falsefront.address.compare.hamlets import loose_names
from falsefront.address.compare.names import names_agree
from falsefront.address.reading import Name, Reading
from falsefront.text.pinyin import syllable_count

_LEAST_SYLLABLES = 3


def same_named_house(a: Reading, b: Reading) -> str | None:
    """Return the name without a generic word by which both call a street or quarter of one district, with one house.

    丁家桥26号 is a house of Nanjing's Gulou as 青岛路26号 is. Nothing else may be said of where it is, nor left over;
    names of two characters are towns as often.
    """
    if a.number is None or a.number != b.number or not a.country == b.country == "CN":
        return None
    one, other = _name_alone(a), _name_alone(b)
    if one is None or other is None or names_agree(one, other) < 1.0 or not _are_in_one_district(a, b):
        return None
    return f"{one.text!r} number {a.number} of {a.raw!r} is {other.text!r} number {b.number} of {b.raw!r}"


def _are_in_one_district(a: Reading, b: Reading) -> bool:
    if a.town is not None and b.town is not None and not towns_agree(a.town, b.town):
        return False
    return a.county is not None and b.county is not None and not a.county.codes.isdisjoint(b.county.codes)


def _name_alone(reading: Reading) -> Name | None:
    """Return the one long name of a reading that says nothing else of where it is."""
    if reading.road or reading.areas or reading.leftover or len(reading.developments) != 1:
        return None
    names = loose_names(reading)
    return names[0] if names and _is_long(names[0]) else None


def _is_long(name: Name) -> bool:
    return (syllable_count(name.key) if name.hanzi is None else len(name.hanzi)) >= _LEAST_SYLLABLES
