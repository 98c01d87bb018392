"""A case as FollowTheMoney entities, one JSON object a line (followthemoney.tech), for Aleph and its like.

A vendor is a Company (that is how it presents itself), each address it claims an Address, its profile and each
messenger id a UserAccount, a wallet a CryptoWallet. Claims of one place, and contacts in common, are UnknownLinks: what
links two vendors is not known. Each cited page is a Document, and Documentation ties it to the vendor it speaks of.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from hashlib import sha1
from typing import Any, Final

from falsefront.export.folder import Folder
from falsefront.export.scrub import LEFT_OUT
from falsefront.records import ClaimKind, Evidence
from falsefront.records.case import Case, CaseClaim, CaseFlag, CaseReading, CaseSeller, CaseVendor
from falsefront.text.display import escaped

PATH: Final = "graph/case.ftm.jsonl"
PUBLISHER: Final = "falsefront"
WALLETS: Final = frozenset({"btc", "eth", "tron", "trx", "usdt"})  # kinds of payment that are wallets
COMPANY_FIELDS: Final[Mapping[ClaimKind, str]] = {
    ClaimKind.NAME: "alias",
    ClaimKind.PHONE: "phone",
    ClaimKind.EMAIL: "email",
    ClaimKind.REGISTRATION: "registrationNumber",
    ClaimKind.WEBSITE: "website",
    ClaimKind.COUNTRY: "country",
    ClaimKind.BUSINESS_TYPE: "sector",
}
SHARED: Final = frozenset({"Address", "Document"})  # several vendors may have one and the same
NORMALISED: Final = frozenset({ClaimKind.PHONE, ClaimKind.EMAIL, ClaimKind.WEBSITE, ClaimKind.COUNTRY})
Entity = dict[str, Any]
Done = Callable[[str, int], None]


def write(folder: Folder, case: Case, *, done: Done = lambda _what, _rows: None) -> None:
    """Write `graph/case.ftm.jsonl`, an entity at a time."""
    with folder.open(PATH) as file:
        for number, each in enumerate(entities(case)):
            line = escaped(json.dumps(each, ensure_ascii=False, sort_keys=True))
            file.write(f"{line}\n".encode("utf-8", "replace"))
            file.rows += 1
            if number % 1_000 == 0:
                done("FollowTheMoney", number)


def entities(case: Case) -> Iterator[Entity]:
    """Give every entity; the vendors with all they say first."""
    company_of: dict[int, str] = {}
    vendor_of: dict[int, int] = {}  # of address claims
    told: set[str] = set()  # ids of addresses and documents that several vendors may have
    for seller in case.sellers([made.vendor.id for made in case.vendors()]):
        company = company_of[seller.vendor.vendor.id] = _company_id(seller.vendor)
        vendor_of |= {claim.claim.id: claim.vendor for claim in seller.claims if claim.claim.kind is ClaimKind.ADDRESS}
        yield from _once(_seller(seller, company), told)
        yield from _once(map(_document, _pages(seller)), told)
        yield from (_documentation(evidence, company) for evidence in _pages(seller))
    yield from _links(case, company_of, vendor_of)
    for flag in case.flags():
        yield from _signals(flag, company_of)


def _once(found: Iterable[Entity], told: set[str]) -> Iterator[Entity]:
    for each in found:
        if each["schema"] not in SHARED or each["id"] not in told:
            yield each
        if each["schema"] in SHARED:
            told.add(each["id"])


def _seller(seller: CaseSeller, company: str) -> Iterator[Entity]:
    vendor = seller.vendor.vendor
    readings = {reading.claim: _address_parts(reading) for reading in seller.readings}
    said: dict[str, list[str | None]] = {"name": [vendor.name], "registrationNumber": [vendor.registration]}
    others: list[Entity] = []
    for made in seller.claims:
        claim = made.claim
        if LEFT_OUT in claim.raw:
            continue
        if claim.kind in COMPANY_FIELDS:
            value = claim.value if claim.kind in NORMALISED else claim.raw
            said.setdefault(COMPANY_FIELDS[claim.kind], []).append(value)
        elif claim.kind is ClaimKind.ADDRESS:
            others.append(_address(made, readings.get(claim.id, {})))
            said.setdefault("address", []).append(claim.raw)
            said.setdefault("addressEntity", []).append(others[-1]["id"])
        elif claim.kind is ClaimKind.MESSENGER and claim.value:
            others.append(_account(made, company))
        elif claim.kind is ClaimKind.PAYMENT and (claim.value or "").partition(":")[0] in WALLETS:
            others.append(_wallet(made, company))
    said["alias"] = [name for name in said.get("alias", []) if name != vendor.name]
    yield from (each for each in others if each["schema"] == "Address")
    yield _entity(
        "Company", company, **said, sourceUrl=[vendor.url, seller.vendor.evidence.url], **_seen(seller.vendor.evidence),
        notes=[f"seller profile on {vendor.site}; it calls itself so, nobody has checked that there is a company"],
    )  # fmt: skip
    yield _profile(seller.vendor, company)
    yield from (each for each in others if each["schema"] != "Address")


def _address(made: CaseClaim, parts: Mapping[str, str]) -> Entity:
    raw = made.claim.raw
    return _entity("Address", _id("address", raw), full=[raw], **{name: [part] for name, part in parts.items()})


def _address_parts(reading: CaseReading) -> Mapping[str, str]:
    """Return what an Address has of its own; nothing where the address has several readings."""
    parts = reading.parts
    if parts.get("alternatives"):
        return {}
    road, number, country = parts.get("road"), parts.get("number"), parts.get("country")
    said = {
        "street": " ".join(str(part) for part in (road, number) if part),
        "city": parts.get("city"),
        "state": parts.get("province"),
        "postalCode": parts.get("postcode"),
        "country": str(country).lower() if country else None,
    }
    return {name: str(part) for name, part in said.items() if part}


def _account(made: CaseClaim, company: str) -> Entity:
    service, _, name = (made.claim.value or "").partition(":")
    more = {"phone": [name]} if name.startswith("+") else {"username": [name]}
    return _entity(
        "UserAccount", _id("account", company, made.claim.value or ""), name=[made.claim.value], service=[service],
        owner=[company], **more, **_seen(made.claim.evidence),
    )  # fmt: skip


def _profile(made: CaseVendor, company: str) -> Entity:
    vendor = made.vendor
    return _entity(
        "UserAccount", _id("profile", company), name=[vendor.name or f"vendor {vendor.id}"], service=[vendor.site],
        username=[vendor.name or f"vendor {vendor.id}"], sourceUrl=[vendor.url], owner=[company],
        **_seen(made.evidence),
    )  # fmt: skip


def _wallet(made: CaseClaim, company: str) -> Entity:
    kind, _, key = (made.claim.value or "").partition(":")
    return _entity(
        "CryptoWallet", _id("wallet", company, made.claim.value or ""), name=[key], publicKey=[key],
        currency=[kind.upper()], holder=[company], **_seen(made.claim.evidence),
    )  # fmt: skip


def _links(case: Case, company_of: Mapping[int, str], vendor_of: Mapping[int, int]) -> Iterator[Entity]:
    for made in case.links():
        link = made.link
        a, b = (company_of.get(vendor_of.get(claim, 0)) for claim in (link.a, link.b))
        if link.retracted_at is not None or a is None or b is None or a == b:
            continue
        yield _entity(
            "UnknownLink", _id("link", a, b, str(link.a), str(link.b)), subject=[a], object=[b],
            role=["claims the same premises"], summary=[f"{link.level.value}: {'; '.join(link.reasons)}"],
            sourceUrl=[made.a.url, made.b.url], **_seen(made.a),
        )  # fmt: skip


def _signals(flag: CaseFlag, company_of: Mapping[int, str]) -> Iterator[Entity]:
    """Give a link for each value that vendors of a flag have in common, from the first of them to the others."""
    for signal in flag.signals:
        companies = list(dict.fromkeys(company_of[vendor] for vendor in signal.vendors if vendor in company_of))
        for other in companies[1:] if signal.hub is None else ():
            first = companies[0]
            yield _entity(
                "UnknownLink", _id("signal", str(signal.flag), first, other, signal.kind, signal.value),
                subject=[first], object=[other], role=[f"gives the same {signal.kind}"], summary=[signal.value],
            )  # fmt: skip


def _pages(seller: CaseSeller) -> list[Evidence]:
    found = [seller.vendor.evidence, *(claim.claim.evidence for claim in seller.claims)]
    found += [listing.evidence for listing in seller.listings]
    return list({evidence.sha256: evidence for evidence in found}.values())


def _document(evidence: Evidence) -> Entity:
    return _entity(
        "Document", _id("document", evidence.sha256), title=[f"Capture {evidence.capture}: {evidence.url}"],
        fileName=[f"{evidence.capture}.html"], sourceUrl=[evidence.url],
        notes=[f"SHA-256 of the WARC record: {evidence.sha256}"], **_seen(evidence),
    )  # fmt: skip


def _documentation(evidence: Evidence, company: str) -> Entity:
    document = _id("document", evidence.sha256)
    return _entity(
        "Documentation", _id("documentation", document, company), document=[document], entity=[company],
        role=["preserved page that speaks of it"], date=[_day(evidence.fetched_at)],
    )  # fmt: skip


def _entity(schema: str, key: str, **properties: Iterable[str | None]) -> Entity:
    """Return an entity without empty or repeated values."""
    said = {name: list(dict.fromkeys(each for each in values if each)) for name, values in properties.items()}
    return {"id": key, "schema": schema, "properties": {name: values for name, values in said.items() if values}}


def _seen(evidence: Evidence) -> dict[str, list[str]]:
    return {"retrievedAt": [_day(evidence.fetched_at)], "publisher": [PUBLISHER]}


def _day(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%S}"


def _company_id(made: CaseVendor) -> str:
    vendor = made.vendor
    return _id(
        "vendor", vendor.site, vendor.url or vendor.registration or vendor.name or str(vendor.id), str(vendor.id)
    )


def _id(*parts: str) -> str:
    """Return the id of what these words denote: the same in every export of a store."""
    return f"ff-{sha1(chr(31).join(parts).encode('utf-8', 'replace'), usedforsecurity=False).hexdigest()}"
