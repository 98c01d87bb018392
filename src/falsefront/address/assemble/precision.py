"""The finest part that an address says, by its labels, its number and what it names."""

from collections.abc import Container

from falsefront.address.assemble.placing import Placed
from falsefront.address.reading import Precision

_LABELS = (
    ("unit", Precision.UNIT), ("floor", Precision.FLOOR), ("entrance", Precision.ENTRANCE),
    ("building", Precision.BUILDING),
)  # fmt: skip


def finest(
    labels: Container[str],
    placed: Placed,
    *,
    has_number: bool,
    named: tuple[object, object, object, object],
    po_box: str | None,
    country: str | None,
) -> Precision:
    """Return the precision of an address; `named` are its developments, road, areas and town, None or empty for none.

    `has_number` says that a number counts: it stands in a road, lane, area, development or town, or a crossing for it.
    """
    for part, precision in _LABELS:
        if part in labels:
            return precision
    if has_number:
        return Precision.NUMBER
    development, road, area, town = named
    for value, precision in (
        (development, Precision.DEVELOPMENT),
        (road, Precision.ROAD),
        (area, Precision.AREA),
        (town, Precision.TOWN),
        (placed.county, Precision.COUNTY),
        (placed.city, Precision.CITY),
        (placed.province, Precision.PROVINCE),
        (po_box, Precision.PO_BOX),
        (country, Precision.COUNTRY),
    ):
        if value:
            return precision
    return Precision.NONE
