"""What the pages of a claim gave, or the server answered, after they last gave it for its vendor: facts, no reasons."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from falsefront.records.claim import ClaimKind
from falsefront.records.page import Outcome
from falsefront.wording import named as called


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """A claim that none of its pages says any more, as far as they were asked: what the last of them said."""

    capture: int  # the first of that page without it
    at: datetime
    outcome: Outcome  # live: the page is there without it; gone: there is no page

    @property
    def words(self) -> str:
        """What is known of the page."""
        now = "that page is gone" if self.outcome is Outcome.GONE else "not on that page any more"
        return f"{now}: {_minute(self.at)}, capture {self.capture}"


@dataclass(frozen=True, slots=True, kw_only=True)
class LapsedContact:
    """A contact that several vendors of a flag were seen with, and that the page of one of them no longer has."""

    kind: ClaimKind
    value: str  # normalised
    vendor: int
    name: str | None
    givers: int  # how many of the flag's vendors were seen with it, this one among them
    last_seen: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenWith:
    """One of several vendors of a flag that were seen with one contact, and since when."""

    vendor: int
    name: str | None
    site: str
    first_seen: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactInCommon:
    """A contact that several vendors of a flag were seen with, at one time or the one after the other."""

    kind: ClaimKind
    value: str  # normalised
    vendors: tuple[SeenWith, ...]  # by their ids


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherName:
    """A claim that its page still says, but of a vendor of another name."""

    vendor: int
    name: str | None  # as that page gives it; None where it gives none
    capture: int  # the first with it under that name since it was last given for its vendor
    at: datetime

    @property
    def words(self) -> str:
        """Under which name the page says it, and since when."""
        name = f"the name “{self.name}”" if self.name else "no name that was read"
        return f"that page gave it under {name} on {_minute(self.at)}, capture {self.capture}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """A claim whose page answered with something else when it was asked again: what it says now is not known."""

    since: datetime  # when it first answered so, with nothing else in between
    first: int  # the capture of that
    capture: int  # the newest such answer
    at: datetime
    outcome: Outcome
    reason: str | None  # as it was noted then

    @property
    def answer(self) -> str:
        """The answer in words."""
        kind = (self.reason or "").partition(":")[0]
        if self.outcome is Outcome.BLOCKED and kind:
            return next((words for begin, words in WALLS.items() if kind.startswith(begin)), kind)
        return f"{ANSWERS[self.outcome]}{f' ({kind})' if kind else ''}"

    @property
    def words(self) -> str:
        """What the page answers since when, and that no more is known."""
        last = f", last {_minute(self.at)}" if self.at != self.since else ""
        return (
            f"since {_minute(self.since)} the page answers with {self.answer}{last}, capture {self.capture};"
            " what it says now is not known"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadWithout:
    """A reading, from before a claim was first seen, of the page that first gave it: the claim was not found there."""

    capture: int
    at: datetime


Afterwards = Absence | OtherName | Silence


def most_for(said: Sequence[Afterwards | None]) -> Afterwards | None:
    """Return what is told of several: that one still stands (None) before all, then another name, then a wall."""
    if None in said:
        return None
    for kind in (OtherName, Silence, Absence):
        if alike := [each for each in said if isinstance(each, kind)]:
            return max(alike, key=lambda each: each.capture)
    return None


# Walls, by how their reason begins; any other is told as it was noted.
WALLS: Mapping[str, str] = {
    "a captcha": "a check for humans",
    "a bot check": "a check for humans",
}
ANSWERS: Mapping[Outcome, str] = {
    Outcome.FORBIDDEN: "a refusal",
    Outcome.BLOCKED: "a wall",
    Outcome.SERVER_ERROR: "an error of the server",
    Outcome.TOO_LARGE: "more than is read of one page",
}


def _minute(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def without_contacts(lapsed: Sequence[LapsedContact], named: Callable[[list[str]], str]) -> Iterator[str]:
    """Say of which vendors the pages no longer have what they share; `named` puts their names together."""
    by_contact: dict[tuple[ClaimKind, str], list[LapsedContact]] = {}
    for each in lapsed:
        by_contact.setdefault((each.kind, each.value), []).append(each)
    for (kind, value), left in by_contact.items():
        names = named([called(each.name, each.vendor) for each in left])
        last = f"last seen {max(each.last_seen for each in left):%Y-%m-%d}"
        page, was, has = ("page", "was", "has") if len(left) == 1 else ("pages", "were", "have")
        yield (
            f"the {page} that gave the {kind} {value} for {len(left)} of the {left[0].givers} vendors seen with it"
            f" {was} read again and no longer {has} it ({names}; {last})"
        )
