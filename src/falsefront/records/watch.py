"""What is watched for: products and entities, each on a list that somebody keeps."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class WatchKind(StrEnum):
    """What an item of a watch list is."""

    CAS = "cas"  # a registry number of a substance
    PRODUCT = "product"  # words that stand in a listing's title
    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    REGISTRATION = "registration"
    WALLET = "wallet"  # or a bank account


@dataclass(frozen=True, slots=True, kw_only=True)
class NewWatch:
    """An item that may be put on a list. `normal` is its value as pages are normalised: what hits are found by."""

    watch_list: str
    kind: WatchKind
    value: str
    normal: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """An item of a watch list."""

    id: int
    item: NewWatch
    added_at: datetime
    added_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchHit:
    """Something on a page that is an item of a watch list: a lead, as every likeness of names is."""

    watched: Watched
    vendor: int | None  # None where the page names no vendor
    name: str | None
    site: str
    claim: int | None  # the claim that hits; None where a listing does
    listing: int | None
    raw: str  # as it stands on the page
    url: str | None
    first_seen: datetime
    last_seen: datetime
