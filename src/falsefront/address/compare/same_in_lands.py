"""Two addresses that rules of some lands find to be one: doors by their code, lots of Korea, parts said in Arabia."""

from falsefront.address.compare.codes_of_doors import same_by_code
from falsefront.address.compare.korea_lots import same_in_korea
from falsefront.address.compare.same_in_arabia import same_in_arabia
from falsefront.address.reading import Reading
from falsefront.records import Level


def same_in_lands(a: Reading, b: Reading) -> tuple[Level, str] | None:
    """Return the level on which two addresses are one by a rule of the land they lie in, and why; None if by none."""
    return same_by_code(a, b) or same_in_korea(a, b) or same_in_arabia(a, b)
