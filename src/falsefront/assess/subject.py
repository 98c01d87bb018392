"""What a finding is made from: one premises, or one claim that stands alone, with all that its vendors say."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.records import SIGNS, Finding, KnownPlace, Level, Renaming
from falsefront.wording import named, quoted

Stretch = tuple[datetime, datetime]  # first and last time that a page was read which said it, and none that did not

Labelled = tuple[str, str]  # a page, and the label under which it says something


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Another address of the same vendor, which is not the same place; and when it was seen."""

    claim: int
    address: str
    reading: Reading
    first_seen: datetime
    last_seen: datetime
    seen: tuple[Stretch, ...] = ()  # in order; () where nobody has looked it up: from the first to the last time
    labels: frozenset[Labelled] = frozenset()
    visits: Mapping[int, datetime] = field(default_factory=dict)  # runs in which it was read, and when last


class Known(NamedTuple):
    """An entry of the register that a claimed address meets, and on which level."""

    entry: KnownPlace
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """An entry of the register for the firm that a vendor says it is, and how far the claimed address agrees."""

    entry: KnownPlace
    level: Level
    said: str  # the code or the name by which the entry was found, as the vendor gives it
    by_code: bool


class Claimed(NamedTuple):
    """One address claim with what else its vendor says. Values are normalised; empty where the vendor says nothing."""

    claim: int  # id of the address claim
    vendor: int
    name: str  # of the vendor, as it stands on the page
    address: str  # as it stands on the page
    reading: Reading
    first_seen: datetime
    last_seen: datetime
    business_type: str = ""
    phones: tuple[str, ...] = ()  # E.164
    registrations: tuple[str, ...] = ()
    unread_registrations: tuple[str, ...] = ()  # as they stand: nothing that checks was read in them
    unread_phones: tuple[str, ...] = ()  # as they stand: no number was read in them
    elsewhere: tuple[Elsewhere, ...] = ()  # what the same vendor claims besides, at any time
    known: tuple[Known, ...] = ()  # what the register knows of the place
    seen: tuple[Stretch, ...] = ()  # by the same rule as `Elsewhere.seen`
    labels: frozenset[Labelled] = frozenset()  # looked up where the vendor has several addresses only
    visits: Mapping[int, datetime] = MappingProxyType({})  # by the same rule as `Elsewhere.visits`
    countries: tuple[str, ...] = ()  # that it names as its own, ISO 3166-1 alpha-2
    hosts: tuple[str, ...] = ()  # of its websites and e-mails
    registered: tuple[Registered, ...] = ()  # what the register has of the firm

    @property
    def called(self) -> str:
        """Its vendor as a sentence names it: in quotation marks, or that no name of it was read."""
        return quoted(named(self.name, self.vendor))

    @property
    def ground(self) -> str:
        """The claim as a ground of a finding: its id and its words."""
        return f"claim {self.claim}: “{self.address}”"


class Subject(NamedTuple):
    """What is assessed.

    `strangers` counts those that have nothing but the address in common, `operators` says which vendors each of them
    is; `shared_by_many` are values that several of them give and so many others of their site that they tell nothing.
    """

    claims: tuple[Claimed, ...]
    strangers: int
    at: datetime
    gazetteer: Gazetteer
    operators: tuple[tuple[int, ...], ...] = ()
    shared_by_many: tuple[str, ...] = ()
    renamed: tuple[Renaming, ...] = ()  # vendors that are one page's, and count as one
    domains: tuple[str, ...] = ()  # that several operators have mailboxes or websites under, each in a sentence
    compared: str = ""  # which contacts of the operators could be compared, in words

    def finding(self, sign: str, detail: str, *, source: str, grounds: tuple[str, ...]) -> Finding:
        """Return a finding of a sign about this subject."""
        about = SIGNS[sign]
        return Finding(
            code=about.code,
            title=about.title,
            detail=detail,
            source=source,
            at=self.at,
            sign=sign,
            grounds=grounds,
        )
