"""Two addresses of the East or of western Europe by their labels alone: one house, or surely two."""

from collections.abc import Sequence
from typing import Final

from falsefront.address.compare.eastern.eastern_houses import Held, are_eastern_roads_apart, eastern_house
from falsefront.address.compare.europe.same_in_europe import are_roads_in_europe_apart, held_in_europe
from falsefront.address.compare.former_places import tells_former_place
from falsefront.address.compare.weighing.weighed import weighed
from falsefront.address.reading import Reading
from falsefront.records import Comparison

# What parts two addresses of Europe although all that their labels tell is one.
_PARTS: Final = (
    "two departments", "two arrondissements", "different numbers beside", "ordinals of two roads",
    "only one side names its city",
)  # fmt: skip
_IN_TOWN, _OTHER_NUMBER = "same city", "different numbers"


def held_in_lands(a: Reading, b: Reading, reasons: Sequence[str] = ()) -> Held | None:
    """Return whether two addresses are one house, or two; None where neither is sure, or `reasons` part them."""
    held = eastern_house(a, b)
    if held is None and (tells_former_place(a.raw) or tells_former_place(b.raw)):
        return None
    if held is None and (held := held_in_europe(a, b)) is not None and held.is_one and reasons:
        is_elsewhere = _are_any(reasons, _OTHER_NUMBER) and not _are_any(reasons, _IN_TOWN)
        return None if is_elsewhere or _are_any(reasons, _PARTS) else held
    return held


def _are_any(reasons: Sequence[str], heads: str | tuple[str, ...]) -> bool:
    return any(reason.startswith(heads) for reason in reasons)


def are_roads_apart_in_lands(a: Reading, b: Reading) -> bool:
    """Whether two addresses name roads that are surely two, whatever else they have in common."""
    return are_eastern_roads_apart(a, b) or are_roads_in_europe_apart(a, b)


def weighed_in_lands(a: Reading, b: Reading, found: Comparison) -> str | None:
    """Return what two have in common that are one place if all is weighed; None also where their roads are two."""
    reason = weighed(a, b, found)
    return None if reason is None or are_roads_apart_in_lands(a, b) else reason
