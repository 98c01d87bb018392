"""A seller on one site and what it lists, over time."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Fate(StrEnum):
    """What became of a listing between two runs, as far as its pages show it."""

    VANISHED = "vanished"  # the pages that carried it were read again without it
    PAGE_GONE = "page_gone"  # its page answers 404 or 410
    RETURNED = "returned"  # it stands there again
    MOVED = "moved"  # the same vendor lists the same under another address
    RELISTED = "relisted"  # somebody of another name lists the same text with the same contact


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueView:
    """One unbroken stretch in which a page said one thing about a listing."""

    field: str
    raw: str
    value: str | None  # None where it could not be understood
    first_seen: datetime
    last_seen: datetime
    is_current: bool  # whether the last reading of that page still said so
    is_read_otherwise: bool = False  # where it did not: of the same bytes, so that the page says it still
    sha256: str  # of the record that first carried it
    page: str  # the address of that page
    selector: str  # the place on it


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingEvent:
    """What became of a listing, when a run noticed it, and the page that shows it."""

    fate: Fate
    at: datetime
    capture: int  # seq in the hash chain
    url: str  # of that page
    sha256: str  # of its record
    other: int | None  # id of the listing it seems to have become; None where there is none
    is_successor: bool  # this listing is what the other one seems to have become
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingView:
    """One listing of a vendor and what was said about it over time, oldest first."""

    id: int
    title: str | None
    url: str | None
    product_id: str | None
    first_seen: datetime
    last_seen: datetime
    values: tuple[ValueView, ...]
    events: tuple[ListingEvent, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorView:
    """One vendor of one site; evidence of it is in its claims."""

    id: int
    name: str | None  # as last seen; None where no page names it
    site: str
    url: str | None  # canonical profile URL
    registration: str | None
    first_seen: datetime
    last_seen: datetime
