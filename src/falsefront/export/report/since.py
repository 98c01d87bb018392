"""What a page gave or answered after it last gave a claim for its vendor, as a report tells it beside the claim."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from falsefront.export.report.pages import Pages, Source
from falsefront.records import Absence, OtherName, Outcome, Silence
from falsefront.records.case import CaseClaim


class Mark(StrEnum):
    """How a drawing marks it."""

    CROSS = "cross"  # read again without it, or there is no such page
    ASKED = "asked"  # answered with something else: what the page says now is not known
    NAMED = "named"  # the page still gives it, under another name


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What is known of the page since: "not there on 2026-03-05", with the capture that shows it."""

    mark: Mark
    before: str  # words before the day
    at: datetime
    behind: str  # words behind it; "" where none are needed
    source: Source  # the page of that answer


def since_of(made: CaseClaim, pages: Pages) -> Since | None:
    """Return what is told of the page of a claim since; None where one of its pages still says it."""
    found = made.afterwards
    if found is None:
        return None
    source = (
        pages.answer(found.first, found.since) if isinstance(found, Silence) else pages.answer(found.capture, found.at)
    )
    match found:
        case Absence(outcome=Outcome.GONE):
            return Since(mark=Mark.CROSS, before="the page is gone on", at=found.at, behind="", source=source)
        case Absence():
            return Since(mark=Mark.CROSS, before="not there on", at=found.at, behind="", source=source)
        case OtherName():
            name = f"the name “{found.name}”" if found.name else "no name that was read"
            before = f"the page gave it under {name} on"
            return Since(mark=Mark.NAMED, before=before, at=found.at, behind="", source=source)
        case Silence():
            behind = f"the page answers with {found.answer}: what it says now is not known"
            return Since(mark=Mark.ASKED, before="since", at=found.since, behind=behind, source=source)
