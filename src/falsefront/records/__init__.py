"""The values that flow between the stages. Each is frozen; None means unknown, and the field says when.

All times are aware datetimes in UTC. Hashes are SHA-256 in lower-case hexadecimal. Scores are in [0, 1].
"""

from falsefront.records.afterwards import (
    Absence,
    Afterwards,
    ContactInCommon,
    LapsedContact,
    OtherName,
    ReadWithout,
    SeenWith,
    Silence,
)
from falsefront.records.claim import CONTACT_KINDS, ClaimKind, ClaimView
from falsefront.records.comparison import BY_OTHERS, BY_WORD, LEVELS, Comparison, Level
from falsefront.records.decision import (
    Decision,
    FlagState,
    LinkDecision,
    LinkVerdict,
    MemberDecision,
    MemberVerdict,
    Verdict,
)
from falsefront.records.drift import Drift, Fall, PagesRead
from falsefront.records.fairness import against, has_tenants
from falsefront.records.finding import Finding
from falsefront.records.flag import (
    SEVERAL_OPERATORS,
    Bearing,
    ClaimLink,
    FlagDetail,
    FlagKind,
    FlagMember,
    FlagOrigin,
    FlagView,
    FormerMember,
    Products,
    Term,
)
from falsefront.records.hub import Hub, HubDecision, HubVerdict, SharedValue
from falsefront.records.lead import INNOCENT, ContactLead, Giver, SharedContact
from falsefront.records.offer import FIELDS, LIST_FIELDS, Offer, PageReading, Said, Value
from falsefront.records.page import (
    Capture,
    CaptureReading,
    Evidence,
    Exchange,
    Outcome,
    Preserved,
    Tls,
    UnreadCapture,
)
from falsefront.records.place import Bad, HowKnown, KnownPlace, NewPlace, PlaceStatus
from falsefront.records.renaming import Renaming, counted_once, one_each
from falsefront.records.signs import SIGNS, Sign, Strength
from falsefront.records.stamp import Answer, Heads, NewStamp, Stamp, StampOutcome
from falsefront.records.vendor import Fate, ListingEvent, ListingView, ValueView, VendorView
from falsefront.records.watch import CLAIM_OF, NewWatch, TakenOff, Watched, WatchHit, WatchKind, once_each

__all__ = [
    "BY_OTHERS",
    "BY_WORD",
    "CLAIM_OF",
    "CONTACT_KINDS",
    "FIELDS",
    "INNOCENT",
    "LEVELS",
    "LIST_FIELDS",
    "SEVERAL_OPERATORS",
    "SIGNS",
    "Absence",
    "Afterwards",
    "Answer",
    "Bad",
    "Bearing",
    "Capture",
    "CaptureReading",
    "ClaimKind",
    "ClaimLink",
    "ClaimView",
    "Comparison",
    "ContactInCommon",
    "ContactLead",
    "Decision",
    "Drift",
    "Evidence",
    "Exchange",
    "Fall",
    "Fate",
    "Finding",
    "FlagDetail",
    "FlagKind",
    "FlagMember",
    "FlagOrigin",
    "FlagState",
    "FlagView",
    "FormerMember",
    "Giver",
    "Heads",
    "HowKnown",
    "Hub",
    "HubDecision",
    "HubVerdict",
    "KnownPlace",
    "LapsedContact",
    "Level",
    "LinkDecision",
    "LinkVerdict",
    "ListingEvent",
    "ListingView",
    "MemberDecision",
    "MemberVerdict",
    "NewPlace",
    "NewStamp",
    "NewWatch",
    "Offer",
    "OtherName",
    "Outcome",
    "PageReading",
    "PagesRead",
    "PlaceStatus",
    "Preserved",
    "Products",
    "ReadWithout",
    "Renaming",
    "Said",
    "SeenWith",
    "SharedContact",
    "SharedValue",
    "Sign",
    "Silence",
    "Stamp",
    "StampOutcome",
    "Strength",
    "TakenOff",
    "Term",
    "Tls",
    "UnreadCapture",
    "Value",
    "ValueView",
    "VendorView",
    "Verdict",
    "WatchHit",
    "WatchKind",
    "Watched",
    "against",
    "counted_once",
    "has_tenants",
    "once_each",
    "one_each",
]
