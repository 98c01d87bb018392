"""Houses of a village of Taiwan: its roads, lanes and hamlets count theirs each, and so does what stands on none."""

from typing import Final

from falsefront.address.compare.names_of_places.names import names_agree
from falsefront.address.gazetteer.division import key
from falsefront.address.parts.roads import name_key
from falsefront.address.plain.segments import HAN
from falsefront.address.reading import Name, Reading
from falsefront.text.pinyin import syllable_count

_TAIWAN: Final = "TW"


def is_elsewhere_in_village(a: Reading, b: Reading) -> bool:
    """Whether two houses of one number in a village of Taiwan are not known to be counted by one road or hamlet.

    新厝里13號 is no 新厝里中正路13號, and a hamlet that one side alone names confirms nothing.
    """
    if _TAIWAN not in (a.country, b.country):
        return False
    if (a.road is None) != (b.road is None) or (a.lane is None) != (b.lane is None):
        return True
    if a.road is not None:
        return False
    left, right = _hamlets(a), _hamlets(b)
    if not left or not right:
        return bool(left or right)
    return not any(names_agree(one, other) for one in left for other in right)


def _hamlets(reading: Reading) -> list[Name]:
    """Return the names that may be a hamlet's: without a generic word, also where they are left over behind 鄰."""
    named = [one.name for one in reading.developments if one.kind is None and one.use is None]
    return [*named, *(name for text in reading.leftover if (name := _name(text)) is not None)]


def _name(text: str) -> Name | None:
    if HAN.search(text):
        return Name(text, name_key(text), text)
    return Name(text, key(text), None) if syllable_count(key(text)) else None
