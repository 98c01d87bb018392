"""Houses of South-East Asia called after a square, of which a city may have several: Owl Place, Owl Square.

Where nothing but such a house is in common, another postcode, another tower of it, and a residence or hotel of the
name is another place.
"""

from falsefront.address.lexicon.abroad import ends_house
from falsefront.address.reading import Reading

_LEAST_POSTCODE = 5
_ANY = frozenset({"building", None})  # what any house may be called besides


def squares_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of one such name are two: each has a tower, kind or postcode of its own; None else."""
    if not (a.developments and b.developments) or not any(map(_is_square, (a, b))):
        return None
    if a.road and b.road and a.number and a.number == b.number:
        return None
    for one in a.developments:
        for other in b.developments:
            if one.name.key == other.name.key and one.kind != other.kind and _ANY.isdisjoint((one.kind, other.kind)):
                return f"two houses: {one.name.text!r} ({one.kind}) and {other.name.text!r} ({other.kind})"
    if a.building and b.building and a.building != b.building:
        return f"different towers: {a.building} and {b.building}"
    if a.postcode and b.postcode and a.postcode != b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return f"different postcodes: {a.postcode} and {b.postcode}"
    return None


def _is_square(reading: Reading) -> bool:
    return any(ends_house(one.name.text.rpartition(" ")[2].lower(), reading.country) for one in reading.developments)
