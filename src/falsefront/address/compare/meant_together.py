"""Two readings with what the one tells of the other, before they are held against each other."""

from falsefront.address.compare.china.factories_of_zones import with_factories
from falsefront.address.compare.china.streets_of_villages import with_streets_of_villages
from falsefront.address.compare.houses_of_indonesia import with_doors_of_blocks
from falsefront.address.compare.renumbered import with_new_number
from falsefront.address.compare.sites.parks_as_zones import with_zones
from falsefront.address.compare.streets_of_turkey import as_in_turkey
from falsefront.address.compare.units_before_houses import with_units_apart
from falsefront.address.reading import Reading


def as_meant_together(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings with the parts that the one tells of the other: what is a door, a street, a zone in both."""
    one, other = with_factories(*with_streets_of_villages(*with_units_apart(a, b)))
    return with_doors_of_blocks(*with_zones(*with_new_number(*as_in_turkey(one, other))))
