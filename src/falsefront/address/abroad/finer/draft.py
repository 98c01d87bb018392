"""What has been found of an address outside China so far, handed from rule to rule."""

from dataclasses import dataclass, field

from falsefront.address.abroad.finer.text import Words
from falsefront.address.reading import Area, Development, Number, Road


@dataclass(slots=True, kw_only=True)
class AbroadDraft:
    """What has been found so far."""

    words: Words
    country: str | None = None
    labels: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, Number | None] = field(default_factory=dict)  # labels read as numbers
    unit_at: int | None = None
    is_unit_number: bool = False  # a trading estate numbers its units along the road: Unit 7A Radford Crescent
    number: Number | None = None
    number_end: int = -1  # where the words of a number behind a label end
    may_slash_units: bool = False  # 7/18 Mill Lane is unit 7 of number 18 in this country
    road: Road | None = None
    road_end: int = 0
    crossing: tuple[Road, ...] = ()
    developments: list[Development] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    area_starts: list[int] = field(default_factory=list)  # where the first word of each area stands
    leftover: list[str] = field(default_factory=list)
    care_of: str | None = None
