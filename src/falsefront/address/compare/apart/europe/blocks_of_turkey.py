"""A number behind a block in Turkey, beside the number of a street: A Blok No:12 is not Owl Sokak No:12.

Where no street is named the number counts doors of the block, or blocks of an estate, as often as houses; so it is the
other's only where both name one house. Nor is the number of such a block (24. Ada No: 12) a house's. The workshops of
an industrial zone or estate are counted anew in each block (San. Sit. A Blok No: 12, B Blok No: 12).
"""

import re
from typing import Final

from falsefront.address.lexicon.table import expression
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRY: Final = "TR"
_COUNTED: Final = re.compile(rf"\b(\d{{1,4}}) ?\. ?(?:{expression('abroad.turkish.counted', around=False)})\b")


def blocks_of_turkey_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of one number are two: one counts in a block, the other on a street."""
    if not a.country == b.country == _COUNTRY:
        return None
    if (counted := _counted(a, b) or _counted(b, a)) is not None:
        return counted
    if bool(a.road) == bool(b.road):
        return None if a.road else _workshops_apart(a, b)
    block, street = (b, a) if a.road else (a, b)
    if block.building is None or block.number is None or street.number is None:
        return None
    if street.road is None or street.road.type is None:
        return None  # what was read as a road without a word for one may be the estate's name
    if not {it.name.key for it in block.developments}.isdisjoint(it.name.key for it in street.developments):
        return None
    return f"a number in a block and one of a street: {block.number} of {block.building.upper()}"


def _counted(one: Reading, other: Reading) -> str | None:
    """Return the number of one side that is a block's on the other, whose house has another number."""
    if one.number is None or other.number is None or one.number == other.number:
        return None
    blocks = [set(_COUNTED.findall(folded_again(it.raw).text.lower())) for it in (one, other)]
    if blocks[0] or str(one.number) not in blocks[1]:
        return None
    return f"a number of a house and one of a block: {one.number} of {one.raw!r} and {other.raw!r}"


def _workshops_apart(a: Reading, b: Reading) -> str | None:
    """Return why two workshops of zones are two, as each is in another block."""
    if a.building is None or b.building is None or a.building == b.building:
        return None
    if not all(any(area.kind == "zone" for area in it.areas) for it in (a, b)):
        return None
    return f"different blocks: {min(a.building, b.building)} and {max(a.building, b.building)}"
