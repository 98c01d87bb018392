"""What analysts can say, and what they said: appended, never edited."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal


class Verdict(StrEnum):
    """What an analyst can decide about a flag."""

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    UNSURE = "unsure"
    REOPEN = "reopen"

    @property
    def state_after(self) -> "FlagState":
        """Where a flag stands after it."""
        return _STATES[self]


class FlagState(StrEnum):
    """Where a flag stands; `reopen` leads back to `open`."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    UNSURE = "unsure"


_STATES = {
    Verdict.CONFIRMED: FlagState.CONFIRMED,
    Verdict.DISMISSED: FlagState.DISMISSED,
    Verdict.UNSURE: FlagState.UNSURE,
    Verdict.REOPEN: FlagState.OPEN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """An analyst's verdict on a flag. `undoes` names the decision it takes back; the verdict then holds again."""

    id: int
    flag: int
    verdict: Verdict
    reason: str
    by: str
    at: datetime
    undoes: int | None
    seen: Mapping[str, object]  # what the reviewer saw: score, matcher version, record hashes


MemberVerdict = Literal["leave_out", "put_back"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberDecision:
    """An analyst's word that one vendor is no member of a flag, or is one again; the rest stay."""

    id: int
    flag: int
    vendor: int
    verdict: MemberVerdict
    reason: str
    by: str
    at: datetime


LinkVerdict = Literal["same", "different", "undecided"]  # undecided takes the word before it back


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkDecision:
    """An analyst's word about two address texts: whoever claims either of them is bound by it."""

    id: int
    verdict: LinkVerdict
    claims: tuple[int, int]  # the ones the analyst named
    addresses: tuple[str, str]  # their texts, normalised, in the same order
    reason: str
    by: str
    at: datetime
    seen: Mapping[str, object]  # what the analyst saw: record hashes, the link and the flags as they were
