"""What is watched for: products and entities, each on a list that somebody keeps."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from falsefront.records.claim import ClaimKind
from falsefront.records.page import Evidence


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


CLAIM_OF: Mapping[WatchKind, ClaimKind] = {
    WatchKind.PHONE: ClaimKind.PHONE,
    WatchKind.EMAIL: ClaimKind.EMAIL,
    WatchKind.REGISTRATION: ClaimKind.REGISTRATION,
    WatchKind.WALLET: ClaimKind.PAYMENT,
}


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

    @property
    def as_claimed(self) -> str:
        """The value as claims have it: one mailbox may be written in any case."""
        return self.item.normal.lower() if self.item.kind is WatchKind.EMAIL else self.item.normal


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOff:
    """An item that somebody took off its watch list, by the last word about it."""

    watched: Watched
    by: str
    at: datetime
    reason: str


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
    title: str | None = None  # of the listing, as last seen
    value: int | None = None  # the row of what the listing says; None where a claim hits
    evidence: Evidence | None = None  # the preserved page that says it; None where nobody has looked it up

    @property
    def claimed(self) -> tuple[ClaimKind, str] | None:
        """The kind and the value of the claim that hits; None where it is no value that vendors share as it is."""
        kind = CLAIM_OF.get(self.watched.item.kind)
        return None if kind is None else (kind, self.watched.as_claimed)

    @property
    def sentence(self) -> str:
        """What the page says and what it is on a list, in one sentence."""
        item = self.watched.item
        on_list = f"“{item.value}” of the watch list “{item.watch_list}”"
        but = "" if self.raw == item.value else " but for spelling or legal form"
        words, stand = ("words", "stand") if len(item.value.split()) > 1 else ("word", "stands")
        said = _SAYS[item.kind].format(hit=self, on_list=on_list, but=but, words=words, stand=stand)
        return f"{self._who} {said}"

    @property
    def _who(self) -> str:
        if self.name:
            return f"“{self.name}”"
        return "a page that names no vendor" if self.vendor is None else "a vendor of whom no name was read"


_SAYS = {
    WatchKind.CAS: "was seen with the listing “{hit.title}” and the number {hit.raw}, which is {on_list}",
    WatchKind.PRODUCT: "was seen with the listing “{hit.raw}”, in which the {words} {on_list} {stand}",
    WatchKind.NAME: "was seen with the name “{hit.raw}”, which is {on_list}{but}; other firms may have that name",
    WatchKind.PHONE: "was seen with the phone {hit.raw}, which is {on_list}",
    WatchKind.EMAIL: "was seen with the e-mail {hit.raw}, which is {on_list}",
    WatchKind.ADDRESS: "was seen with the address “{hit.raw}”, which reads as the place {on_list}",
    WatchKind.REGISTRATION: "was seen with the registration code {hit.raw}, which is {on_list}",
    WatchKind.WALLET: "was seen with the account {hit.raw}, which is {on_list}",
}


def once_each(hits: Iterable[WatchHit]) -> list[WatchHit]:
    """Return hits with what several pages say of one listing, or of one claim, told once, over all their dates."""
    found: dict[tuple[int, int | None, int | None], WatchHit] = {}
    for hit in hits:
        key = (hit.watched.id, hit.claim, hit.listing)
        known = found.get(key)
        if known is None:
            found[key] = hit
            continue
        newer = hit if hit.last_seen > known.last_seen else known
        found[key] = replace(
            newer,
            first_seen=min(known.first_seen, hit.first_seen),
            last_seen=max(known.last_seen, hit.last_seen),
        )
    return list(found.values())
