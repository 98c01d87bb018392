"""A number behind a block in Turkey, beside the number of a street: A Blok No:12 is not Owl Sokak No:12.

Where no street is named the number counts doors of the block, or blocks of an estate, as often as houses; so it is the
other's only where both name one house.
"""

from falsefront.address.reading import Reading

_COUNTRY = "TR"


def blocks_of_turkey_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of one number are two: one counts in a block, the other on a street."""
    if not a.country == b.country == _COUNTRY or bool(a.road) == bool(b.road):
        return None
    block, street = (b, a) if a.road else (a, b)
    if block.building is None or block.number is None or street.number is None:
        return None
    if street.road is None or street.road.type is None:
        return None  # what was read as a road without a word for one may be the estate's name
    if not {it.name.key for it in block.developments}.isdisjoint(it.name.key for it in street.developments):
        return None
    return f"a number in a block and one of a street: {block.number} of {block.building.upper()}"
