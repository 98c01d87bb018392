"""What the pieces of a Hong Kong address come to."""

from dataclasses import dataclass, field

from falsefront.address.assemble.placing import NOWHERE, Placed
from falsefront.address.reading import Area, Development, Number, Road


@dataclass(slots=True)
class HongKongDraft:
    """What the pieces come to; one writer, thrown away afterwards."""

    placed: Placed = NOWHERE
    district: str = ""
    road: Road | None = None
    number: Number | None = None
    others: list[Road] = field(default_factory=list)
    developments: list[Development] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    block: str | None = None
    labels: dict[str, str] = field(default_factory=dict)
    leftover: list[str] = field(default_factory=list)
