"""Whether two addresses are one place by what was read of each alone, whichever of them comes first."""

from falsefront.address.reading import Reading
from falsefront.records import Comparison

# How the reasons of what reading alone makes one place begin; all others come of looking for one side in the other.
_READ_ALONE = (
    "same city", "same road", "same number", "same development", "same building", "same room", "same lane and number",
    "same house in the lane", "a development in two languages or scripts", "other room", "other building",
    "other development", "other entrance or floor", "not known to be one room",
)  # fmt: skip


def is_read_alone(found: Comparison, a: Reading, b: Reading) -> bool:
    """Whether what was read of each alone made two one place: the other way round it makes the same.

    Not where a building stands in a numbered lane, which either may be read as the house.
    """
    is_in_lane = any(bool(it.lane or it.alley) and it.building is not None for it in (a, b))
    return not is_in_lane and all(reason.startswith(_READ_ALONE) for reason in found.reasons)
