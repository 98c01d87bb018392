"""What a finding is made from: one premises, or one claim that stands alone, with all that its vendors say."""

from dataclasses import dataclass
from datetime import datetime

from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """One address claim with what else its vendor says. Values are normalised; empty where the vendor says nothing."""

    claim: int  # id of the address claim
    vendor: int
    name: str  # of the vendor, as it stands on the page
    address: str  # as it stands on the page
    reading: Reading
    business_type: str = ""
    phones: tuple[str, ...] = ()  # E.164
    registrations: tuple[str, ...] = ()
    other_addresses: tuple[tuple[str, Reading], ...] = ()  # what the same vendor claims besides, at any time


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is assessed. `strangers` counts the vendors that have nothing but the address in common."""

    claims: tuple[Claimed, ...]
    strangers: int
    at: datetime
    gazetteer: Gazetteer
