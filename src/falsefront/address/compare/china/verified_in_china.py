"""What a second look finds in China: a road in the other's text, what stands in its lane."""

from falsefront.address.compare.china.corners_of_hong_kong import one_corner_of_hong_kong
from falsefront.address.compare.china.in_cyrillic import in_cyrillic
from falsefront.address.compare.china.lanes import is_in_shanghai, lane_verified
from falsefront.address.compare.china.parks_of_cities import same_park_of_city
from falsefront.address.compare.china.sides_of_hong_kong import same_but_side
from falsefront.address.compare.china.sides_translated import same_but_name_behind, same_but_side_in_name
from falsefront.address.compare.china.streets_of_hong_kong import is_on_street_of_hong_kong
from falsefront.address.compare.china.streets_of_macau import is_on_street_of_macau
from falsefront.address.compare.china.verification import verified
from falsefront.address.reading import Reading


def verified_in_china(a: Reading, b: Reading) -> str | None:
    """Return what was verified, as a reason; None where nothing was."""
    found = verified(a, b) or lane_verified(a, b) or same_but_side(a, b)
    found = found or same_but_side_in_name(a, b) or same_but_name_behind(a, b)
    return found or same_park_of_city(a, b) or one_corner_of_hong_kong(a, b) or in_cyrillic(a, b)


def is_told_by_street(a: Reading, b: Reading) -> bool:
    """Whether street and house tell the city that one side alone names.

    A lane of Shanghai does, and in two languages a street of Hong Kong or Macau.
    """
    return is_in_shanghai(a, b) or is_on_street_of_macau(a, b) or is_on_street_of_hong_kong(a, b)
