"""Two addresses of the East or of western Europe by their labels alone: one house, or surely two."""

from falsefront.address.compare.eastern_houses import Held, are_eastern_roads_apart, eastern_house
from falsefront.address.compare.same_in_europe import are_roads_in_europe_apart, held_in_europe
from falsefront.address.reading import Reading


def held_in_lands(a: Reading, b: Reading) -> Held | None:
    """Return whether two addresses are one house, or two; None where neither is sure."""
    return eastern_house(a, b) or held_in_europe(a, b)


def are_roads_apart_in_lands(a: Reading, b: Reading) -> bool:
    """Whether two addresses name roads that are surely two, whatever else they have in common."""
    return are_eastern_roads_apart(a, b) or are_roads_in_europe_apart(a, b)
