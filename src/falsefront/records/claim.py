"""What a vendor says of itself, and how it is shown."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from falsefront.records.page import Evidence


class ClaimKind(StrEnum):
    """What a vendor can claim about itself."""

    NAME = "name"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    MESSENGER = "messenger"
    REGISTRATION = "registration"
    WEBSITE = "website"
    COUNTRY = "country"
    BUSINESS_TYPE = "business_type"  # "Manufacturer": what it says it does
    PAYMENT = "payment"  # a bank account or a wallet
    DESCRIPTION = "description"  # what it says of itself, in sentences


# By what a vendor is reached, paid or registered: what two vendors share of it may make them one.
CONTACT_KINDS = (
    ClaimKind.REGISTRATION, ClaimKind.EMAIL, ClaimKind.MESSENGER, ClaimKind.WEBSITE, ClaimKind.PHONE, ClaimKind.PAYMENT,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """One claim as a reviewer sees it, with the latest preserved page that carries its words."""

    id: int
    kind: ClaimKind
    raw: str
    value: str | None
    first_seen: datetime
    last_seen: datetime
    first_capture: int  # seq of the page behind `first_seen`
    last_capture: int  # of that behind `last_seen`; it may be a 304, which says that the page had not changed
    evidence: Evidence
