"""What a run read of the pages of one kind, and where that fell below the site's own history."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PagesRead:
    """What one run read of the pages of one kind: those whose addresses have one shape ("/product/*")."""

    pages: str
    read: int  # walls and pages that gave nothing included
    giving: int  # those that gave an offer
    offers: int
    fields: Mapping[str, int]  # how many offers gave a field
    unread: Mapping[str, int] = field(default_factory=dict)  # structured data: on how many pages nobody read it


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """One figure of the pages of one kind that fell below what earlier runs gave."""

    pages: str
    what: str  # a field of an offer; "pages" that give any offer; "offers" on a page
    before: float  # a share in [0, 1], or for "offers" their number on a page
    after: float
    number: int  # pages or offers that `after` is of


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """A fall as it is kept: from the run that showed it to the one in which it was over."""

    id: int
    site: str
    pages: str
    what: str
    before: float
    after: float
    examples: tuple[str, ...]  # URLs of pages
    began_run: int
    since: datetime
    ended_run: int | None = None  # None while it goes on
    ended_at: datetime | None = None
