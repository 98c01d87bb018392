"""Values that many vendors of a site share, and what analysts said of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from falsefront.records.claim import ClaimKind

HubVerdict = Literal["link", "leave_out"]  # put back into linking, or leave out after all


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedValue:
    """One value and how many vendors of one site claim it."""

    site: str | None  # None: counted over all sites
    kind: ClaimKind
    value: str  # normalised, as claims have it
    vendors: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HubDecision:
    """An analyst's word about a value that many vendors share; it holds for every later hub of that value."""

    id: int
    hub: int
    shared: SharedValue
    verdict: HubVerdict
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Hub:
    """A shared value that is left out of linking, unless an analyst has put it back."""

    id: int
    shared: SharedValue
    reason: str
    found_at: datetime
    is_overruled: bool  # an analyst said: link by it nevertheless
    overruled_by: str | None
    overruled_because: str | None
