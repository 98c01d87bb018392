"""A case without personal data, for sharing: the same records, with words taken out, and a list of what was.

Records are gone through as they are read. Which field holds what stands in the tables here; any other text is searched
for what is known to be somebody's, and for what looks like a phone or an e-mail.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, is_dataclass, replace
from enum import Enum
from functools import lru_cache, partial
from operator import is_
from typing import Any, Final, TypeVar, cast

from falsefront.export.scrub import LEFT_OUT, Known, scrubbed, scrubbed_url
from falsefront.records import ClaimKind, ClaimView, SharedValue, VendorView, WatchHit
from falsefront.records.case import Case, CaseListing, CaseSignal, CaseValue, LeftOut
from falsefront.text.persons import is_person

PERSONAL_KINDS: Final = frozenset({"phone", "email", "messenger", "payment", "description"})
SEARCHED_KINDS: Final = frozenset({"name", "vendor"})
AS_THEY_ARE: Final = frozenset(
    {
        "sha256", "warc", "body_sha256", "chain", "previous", "selector", "site", "sites", "kind", "code", "sign",
        "matcher", "reader", "field", "verdict", "about", "level", "currency", "unit", "price", "product_id",
        "attachment_sha256", "title_of_sign", "remote_ip", "outcome", "configured",
    }
)  # fmt: skip
ADDRESSES_OF_PAGES: Final = frozenset({"url", "found_on", "location", "page"})
PEOPLE: Final = frozenset({"by", "overruled_by", "added_by", "seen_by"})  # analysts
NAMES: Final = frozenset({"name", "names"})
ALWAYS_OUT: Final = frozenset({"care_of"})
PERSONAL: Final = "personal data; a case file not made with `--redact share` has it"
AN_ANALYST: Final = "an analyst"
KEPT: Final = 20_000  # texts whose cleaned words are kept: hashes, places and sentences come again with each value
T = TypeVar("T")


def shared(case: Case) -> tuple[Case, Callable[[], Iterator[LeftOut]]]:
    """Return a case without personal data, and what tells, once it was read, what was left out."""
    known = _known(case)
    text, url = (lru_cache(KEPT)(partial(clean, known=known)) for clean in (scrubbed, scrubbed_url))
    cleaner = _Cleaner(noted={}, scrubbed=text, scrubbed_url=url)

    def cleaned(read: Callable[[], Iterator[T]]) -> Callable[[], Iterator[T]]:
        return lambda: (cast("T", cleaner.clean(each, "")) for each in read())

    made = replace(
        case,
        flags=cleaned(case.flags),
        sellers=lambda vendor_ids: (cleaner.clean(each, "") for each in case.sellers(vendor_ids)),
        vendors=cleaned(case.vendors),
        claims=cleaned(case.claims),
        listings=cleaned(case.listings),
        readings=cleaned(case.readings),
        links=cleaned(case.links),
        premises=cleaned(case.premises),
        findings=cleaned(case.findings),
        decisions=cleaned(case.decisions),
        captures=cleaned(case.captures),
    )
    return made, lambda: (LeftOut(what=what, because=PERSONAL) for what in cleaner.noted)


def _known(case: Case) -> Known:
    known = Known()
    for made in case.claims():
        claim = made.claim
        for said in filter(None, (claim.raw, claim.value)):
            if claim.kind in (ClaimKind.EMAIL, ClaimKind.MESSENGER, ClaimKind.PAYMENT):
                known.learn_id(said)
            elif claim.kind is ClaimKind.PHONE:
                known.learn_phone(said)
            elif claim.kind is ClaimKind.NAME:
                known.learn_name(said)
    for decision in case.decisions():
        known.learn_analyst(decision.by)
    for finding in case.findings():
        known.learn_analyst(finding.finding.source.partition(": ")[2])
    return known


@dataclass(slots=True)
class _Cleaner:
    noted: dict[str, None]
    scrubbed: Callable[[str], str]  # a text without what is known to be somebody's
    scrubbed_url: Callable[[str], str]  # the same of a URL

    def clean(self, item: Any, about: str) -> Any:
        """Return a record, or what stands in one, without personal data; `about` says what it belongs to."""
        if isinstance(item, Enum) or item is None or isinstance(item, int | float):
            return item
        if isinstance(item, str):
            return self._text(item, about)
        if isinstance(item, tuple | list):
            many = [self.clean(each, about) for each in item]
            return item if all(map(is_, many, item)) else type(item)(many)
        if isinstance(item, Mapping):
            return {key: self._field(str(key), value, about) for key, value in item.items()}
        return self._record(item, about) if is_dataclass(item) and not isinstance(item, type) else item

    def _record(self, item: Any, about: str) -> Any:
        here = _named(item) or about
        said = {name: getattr(item, name) for name in item.__dataclass_fields__}
        wholly_out = _value_fields(item)
        for name in wholly_out:
            if said[name] is not None:
                said[name] = self._out(f"{here}: {name}")
        made = {n: v if n in wholly_out else self._field(n, v, here) for n, v in said.items()}
        changed = {name: value for name, value in made.items() if value is not getattr(item, name)}
        return replace(item, **changed) if changed else item

    def _field(self, name: str, value: Any, about: str) -> Any:
        if value is None or name in AS_THEY_ARE:
            return value
        if name in ALWAYS_OUT:
            return self._out(f"{about}: {name}")
        if name in PEOPLE and isinstance(value, str):
            return AN_ANALYST
        if name in ADDRESSES_OF_PAGES and isinstance(value, str):
            return self._noting(self.scrubbed_url(value), value, f"{about}: {name}")
        if name in NAMES:
            return self._names(value, f"{about}: {name}")
        return self.clean(value, about)

    def _names(self, value: Any, about: str) -> Any:
        if isinstance(value, tuple | list):
            return type(value)(self._names(each, about) for each in value)
        if isinstance(value, str) and is_person(value):
            return self._out(about)
        return self._text(value, about) if isinstance(value, str) else value

    def _text(self, text: str, about: str) -> str:
        return self._noting(self.scrubbed(text), text, f"{about}: words" if about else "words")

    def _noting(self, made: str, was: str, what: str) -> str:
        if made == was:
            return was  # the very object, so that a record in which nothing is changed is not made anew
        self.noted[what] = None
        return made

    def _out(self, what: str) -> str:
        self.noted[what] = None
        return LEFT_OUT


def _value_fields(item: Any) -> tuple[str, ...]:
    """Return the fields of a record that go out whole."""
    if isinstance(item, ClaimView | CaseSignal | SharedValue | CaseValue):
        kind = item.field if isinstance(item, CaseValue) else str(item.kind)
        names = tuple(name for name in ("raw", "value") if hasattr(item, name))
        raw = getattr(item, "raw", None) or getattr(item, "value", None) or ""
        is_a_person = kind in SEARCHED_KINDS and is_person(str(raw))
        return names if kind in PERSONAL_KINDS or is_a_person else ()
    if isinstance(item, WatchHit) and item.watched.item.kind.value in ("phone", "email", "wallet"):
        return ("raw",)
    return ()


def _named(item: Any) -> str | None:
    """Return how what is left out of a record is listed; None for one that belongs to another."""
    if isinstance(item, ClaimView):
        return f"claim {item.id} ({item.kind})"
    if isinstance(item, CaseValue):
        return f"listing value {item.id} ({item.field})"
    if isinstance(item, VendorView):
        return f"vendor {item.id}"
    if isinstance(item, CaseListing):
        return f"listing {item.id}"
    if hasattr(item, "detail") and hasattr(item, "doors"):
        return f"flag {item.detail.flag.id}"
    return _BY_KEY.get(type(item).__name__, lambda _item: None)(item)


_BY_KEY: Final[Mapping[str, Callable[[Any], str | None]]] = {
    "CaseVendor": lambda item: f"vendor {item.vendor.id}",
    "CaseReading": lambda item: f"reading of claim {item.claim}",
    "CaseLink": lambda item: f"link of claims {item.link.a} and {item.link.b}",
    "CasePremises": lambda item: f"premises {item.id}",
    "CaseFinding": lambda item: f"finding {item.id}",
    "CaseDecision": lambda item: f"decision {item.id} about a {item.about}",
    "CaseCapture": lambda item: f"capture {item.reading.capture.seq}",
}
