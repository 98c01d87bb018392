"""A seller on one site and what it lists, over time."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueView:
    """One unbroken stretch in which a page said one thing about a listing."""

    field: str
    raw: str
    value: str | None  # None where it could not be understood
    first_seen: datetime
    last_seen: datetime
    is_current: bool  # whether the last reading of that page still said so
    sha256: str  # of the record that first carried it


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
