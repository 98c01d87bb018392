"""F9: one vendor with several addresses, told apart: a move, or two addresses at once; and hidden spelling."""

from collections.abc import Iterator
from datetime import datetime

from falsefront.assess.coarse import COARSE
from falsefront.assess.subject import Claimed, Elsewhere, Subject
from falsefront.records import Finding


def hidden_spelling(subject: Subject) -> Iterator[Finding]:
    """F9: an address spelled so that a search would miss it."""
    for claimed in subject.claims:
        if claimed.reading.signs:
            yield subject.finding(
                "hidden_spelling",
                f"“{claimed.name}” writes “{claimed.address}”: {'; '.join(claimed.reading.signs)}",
                source="reading",
                grounds=(claimed.ground,),
            )


def several_addresses(subject: Subject) -> Iterator[Finding]:
    """F9: a vendor gives another address too, at the same time or before or after."""
    for claimed in subject.claims:
        for other in claimed.elsewhere:
            if other.reading.precision in COARSE or claimed.reading.precision in COARSE:
                continue
            sign, when = _over_time(claimed, other)
            yield subject.finding(
                sign,
                f"“{claimed.name}” {when}",
                source="match",
                grounds=(claimed.ground, f"claim {other.claim}: “{other.address}”"),
            )


def _over_time(claimed: Claimed, other: Elsewhere) -> tuple[str, str]:
    here, there = f"“{claimed.address}”", f"“{other.address}”"
    if other.last_seen < claimed.first_seen:
        return "moved", f"gave {there} until {_day(other.last_seen)} and {here} from {_day(claimed.first_seen)} on"
    if claimed.last_seen < other.first_seen:
        return "moved", f"gave {here} until {_day(claimed.last_seen)} and {there} from {_day(other.first_seen)} on"
    both = max(claimed.first_seen, other.first_seen)
    return "at_once", f"claims {here} and also {there}, both on {_day(both)}"


def _day(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d}"
