"""Two texts that are one but for the postcode, which one of them has behind the letters of the country: ... Owlly FR.

What a reader makes of a text without its postcode may be another thing than of the text with it: two letters alone are
a country's, a state's, a province's. Word by word the rest says the same, a house's number and a road among it.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.finer.road_names import is_numbered
from falsefront.address.abroad.where.postcodes import fits_country
from falsefront.address.compare.world.flat_words import words_of
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_END: Final = re.compile(
    r"^(.*[^\W\d_]{3}\.?)[ ,]+([a-z]{2})(?:[ ,]+(?:[a-z]{1,2}-)?([a-z\d]{3,5}(?:[ -][a-z\d]{2,4})?))?\W*$"
)
_NAME: Final = re.compile(r"[a-z]{3,}")
_LEAST_NAMES: Final = 3  # words: kind of road, its name, its town
_NO_LETTERS: Final = re.compile(r"[\W_]+")


def same_but_post(a: Reading, b: Reading) -> str | None:
    """Return what two texts have in common where one is the other without its postcode; None where they are not.

    A box of the post is none without its postcode.
    """
    if a.po_box or b.po_box or bool(a.postcode) == bool(b.postcode) or "CN" in (a.country, b.country):
        return None
    left, right = _parted(a.raw), _parted(b.raw)
    if left is None or right is None or left[:2] != right[:2] or bool(left[2]) == bool(right[2]):
        return None
    if not _has_house(a if left[2] else b):
        return None
    post = left[2] or right[2]
    return f"one text but for the postcode: {post.upper()}" if fits_country(post, left[1].upper()) else None


def _has_house(reading: Reading) -> bool:
    """Whether a house's number was read beside a road, or at a building, that is called by no number and no date.

    What only counts floors, rooms, blocks or zones says no door: Block 5 Clifton, 3rd floor Baker Street, Route 66.
    """
    if reading.number is None or reading.floor or reading.unit or reading.building or reading.plot:
        return False
    road = reading.road
    if road is None:
        return any(it.name.key.isalpha() for it in reading.developments)
    if road.type is None or is_numbered(road) or not road.name.key.isalpha():
        return False
    words = words_of(reading.raw, reading.country)
    house = next((word for word in words if word.text == str(reading.number)), None)
    before = words[house.at - 1] if house is not None and house.at else None
    return house is not None and (
        before is None or before.kind in ("type", "label", "side") or before.text in road.name.text.lower()
    )


@lru_cache(maxsize=4096)
def _parted(raw: str) -> tuple[str, str, str] | None:
    """Return a text as one word, the country's letters at its end and its postcode; None where it is no address."""
    found = _END.match(transliterate(raw.lower()))
    if found is None or not any(map(str.isdigit, found[1])) or len(_NAME.findall(found[1])) < _LEAST_NAMES:
        return None
    return _NO_LETTERS.sub("", found[1]), found[2], found[3] or ""
