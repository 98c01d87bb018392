"""Cases of invented vendors at one place, as many as wanted; the same number gives the same case."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from falsefront.records import (
    Absence,
    Capture,
    CaptureReading,
    ClaimKind,
    ClaimLink,
    ClaimView,
    Decision,
    Evidence,
    Finding,
    FlagDetail,
    FlagKind,
    FlagMember,
    FlagState,
    FlagView,
    Level,
    Outcome,
    Preserved,
    VendorView,
    Verdict,
)
from falsefront.records.case import (
    Case,
    CaseCapture,
    CaseClaim,
    CaseDoor,
    CaseFlag,
    CaseListing,
    CaseSeller,
    CaseValue,
    CaseVendor,
    LeftOut,
    Stretch,
)
from falsefront.records.fairness import against
from falsefront.review.doors import doors
from falsefront.store.case.claims import signals

T0 = datetime(2026, 3, 3, 9, tzinfo=UTC)
SITES = ("glass-bazaar", "huabo", "labstock")
WORDS = ("Acme", "Brightmere", "Tealwick", "Orrin", "Kestrelby", "Sablecrest", "Weirstone", "Quillon", "Dunmere")
HANZI = "澄汀岚柘晏霁栖禾砚桐苇岸墨榆蓝釉"
TRADES = ("Glass Works", "Labware Co., Ltd.", "Instruments", "Supplies and Trading (Hebei) Co., Ltd.")
PLACE = "邢台市青橡北路218号榛砚花园"


def case_of(number: int, *, change: Callable[[FlagMember], FlagMember] = lambda member: member, **told: Any) -> Case:
    """Return a case with one flag of so many vendors; `change` may rewrite its members, `told` fields of the flag."""
    members = tuple(change(member(each)) for each in range(1, number + 1))
    sellers = {member.vendor: _seller(member, number) for member in members}
    said = [(each.vendor.vendor.id, claim.claim) for each in sellers.values() for claim in each.claims]
    detail = detail_of(members, **told)
    flag = CaseFlag(
        detail=detail,
        doors=tuple(CaseDoor(label=door.label, members=door.members) for door in doors(members)),
        against=against(detail),
        signals=tuple(
            signals(detail.flag, said, [("phone", "+864006330199", "12 of 22 vendors of huabo give this one")])
        ),
    )
    return case_with([flag], sellers)


def case_with(flags: Sequence[CaseFlag], sellers: dict[int, CaseSeller]) -> Case:
    captures = [_capture(seq, len(sellers)) for seq in range(1, 2 * len(sellers) + 3)]

    def chosen(ids: Collection[int]) -> Iterator[CaseSeller]:
        return (sellers[each] for each in sorted(ids))

    return Case(
        scope="everything",
        profile=None,
        flag_ids=tuple(flag.detail.flag.id for flag in flags),
        left_out=(LeftOut(what="flag 7", because="F10: the place of a real, unrelated firm"),),
        head=captures[-1].reading.capture,
        counts={"flags": len(flags), "vendors": len(sellers), "captures": len(captures)},
        flags=lambda: iter(flags),
        sellers=chosen,
        vendors=lambda: (each.vendor for each in sellers.values()),
        claims=lambda: (claim for each in sellers.values() for claim in each.claims),
        listings=lambda: (listing for each in sellers.values() for listing in each.listings),
        readings=lambda: iter(()),
        links=lambda: iter(()),
        premises=lambda: iter(()),
        findings=lambda: iter(()),
        decisions=lambda: iter(()),
        captures=lambda: iter(captures),
    )


def detail_of(members: Sequence[FlagMember], **told: Any) -> FlagDetail:
    first, last = min(m.first_seen for m in members), max(m.last_seen for m in members)
    view = FlagView(
        id=1,
        state=FlagState.OPEN,
        level=Level.DEVELOPMENT,
        score=0.62,
        premises=PLACE,
        premises_id=1,
        story="strangers sharing premises",
        reasons=(f"{len(members)} firms at this place, by pages of 3 sites; it looks like strangers sharing premises",),
        matcher="test",
        vendors=tuple(member.vendor for member in members),
        names=tuple(member.name or "" for member in members),
        sites=SITES[: len(members)],
        addresses=tuple(dict.fromkeys(member.address for member in members)),
        findings=("F1", "F2"),
        first_seen=first,
        last_seen=last,
        raised_at=T0,
        withdrawn_at=None,
        withdrawn_because=None,
        absorbed_by=None,
        decided_at=T0 + timedelta(days=20),
        new_members=0,
        kind=FlagKind.STRANGERS if len(members) < 6 else FlagKind.ONE_OPERATOR,
    )
    return FlagDetail(
        flag=replace(view, **told),
        members=tuple(members),
        links=tuple(_link(members[0], other) for other in members[1:]),
        findings=(_finding(members),),
        decisions=(_decision(),),
        absorbed=(),
    )


def member(number: int) -> FlagMember:
    at = T0 + timedelta(days=(number * 37) % 180)
    is_chinese = number % 3 == 2
    building, room = 1 + number % 7, 100 * (1 + number % 11) + number % 5
    names_room = number % 4 != 0
    if is_chinese:
        address = f"河北省邢台市信都区青橡北路218号榛砚花园{building}号楼" + (f"{room}室" if names_room else "")
        name = f"邢台{HANZI[number % 16]}{HANZI[(number * 7) % 16]}玻璃仪器有限公司"
    else:
        address = (
            f"Room {room}, " if names_room else ""
        ) + f"Building {building}, Zhenyan Garden, No. 218 Qingxiang North Road, Xingtai, Hebei, China"
        name = f"{WORDS[number % 9]} {number} {TRADES[number % 4]}"
    return FlagMember(
        claim=10 * number,
        vendor=number,
        name=name,
        site=SITES[number % 3],
        url=f"https://market.example/shop/{number}",
        address=address,
        reading=_reading(is_chinese, str(building), str(room) if names_room else None),
        first_seen=at,
        last_seen=at + timedelta(days=5 + number % 60),
        since=at,
        evidence=evidence(number),
    )


def _reading(is_chinese: bool, building: str, room: str | None) -> dict[str, object]:
    names = ("邢台市", "青橡北路", "榛砚") if is_chinese else ("Xingtai", "Qingxiang North Road", "Zhenyan")
    latin = f"Building {building}, Zhenyan Garden, No. 218 Qingxiang North Lu, Xingtai, Hebei, China"
    return {
        "city": names[0],
        "road": names[1],
        "number": "218",
        "development": names[2],
        "building": building,
        "unit": room,
        "codes": {"city": ["1305"]},
        "pinyin": f"Room {room}, {latin}" if room else latin,
    }


def evidence(capture: int) -> Evidence:
    return Evidence(
        capture=capture,
        url=f"https://market.example/shop/{capture}?a=1&b=<2>",
        fetched_at=T0,
        sha256=f"{capture:064x}",
        warc="a.warc.gz",
        offset=capture * 100,
        body_sha256=f"{capture + 9:064x}",
        selector="css:.addr",
    )


def _link(a: FlagMember, b: FlagMember) -> ClaimLink:
    return ClaimLink(
        id=b.claim,
        a=a.claim,
        b=b.claim,
        level=Level.NUMBER,
        score=0.9,
        reasons=("same city: 'x' and 'y'", "same road: 'x' and 'y'", "same number: 218 and 218", "same development: x"),
        matcher="test",
        linked_at=T0,
        retracted_at=None,
        retracted_because=None,
    )


def _finding(members: Sequence[FlagMember]) -> Finding:
    first = members[0]
    return Finding(
        code="F1",
        title="A word for works in its name or kind of business, at a place named like flats or shops",
        detail=(
            f"“{first.name}”, in whose kind of business “Works” stands, was seen with “{first.address}”: “Zhenyan” is"
            " the kind of name that places have where people live"
        ),
        source="reading",
        at=T0,
        sign="works_where_people_live",
        grounds=(f"claim {first.claim}: “{first.address}”", "“Works”"),
    )


def _decision() -> Decision:
    return Decision(
        id=1, flag=1, verdict=Verdict.UNSURE, reason="the map is old", by="Ann", at=T0 + timedelta(days=20),
        undoes=None, seen={},
    )  # fmt: skip


def _seller(member: FlagMember, total: int) -> CaseSeller:
    number = member.vendor
    vendor = VendorView(
        id=number,
        name=member.name,
        site=member.site,
        url=member.url,
        registration=None,
        first_seen=member.first_seen,
        last_seen=member.last_seen,
    )
    phones = ("+864006330199" if number % 5 == 1 else "", f"+8631955501{number % 9:02d}" if number % 3 == 0 else "")
    phone = next(filter(None, phones), f"+86139{number:08d}")
    claims = (
        _claim(
            member, member.claim, ClaimKind.ADDRESS, member.address, gone=total + number if number % 6 == 5 else None
        ),
        _claim(member, member.claim + 1, ClaimKind.PHONE, phone),
        _claim(member, member.claim + 2, ClaimKind.EMAIL, f"sales@shop{number}.example"),
    )
    return CaseSeller(
        vendor=CaseVendor(vendor=vendor, evidence=member.evidence), claims=claims, listings=(_listing(member),)
    )


def _claim(member: FlagMember, number: int, kind: ClaimKind, raw: str, *, gone: int | None = None) -> CaseClaim:
    view = ClaimView(
        id=number,
        kind=kind,
        raw=raw,
        value=raw,
        first_seen=member.first_seen,
        last_seen=member.last_seen,
        first_capture=member.vendor,
        last_capture=member.vendor,
        evidence=member.evidence,
    )
    stretch = Stretch(
        selector="css:.addr",
        first_capture=member.vendor,
        last_capture=member.vendor,
        missing_since=gone,
    )
    left = (
        None if gone is None else Absence(capture=gone, at=member.last_seen + timedelta(days=1), outcome=Outcome.LIVE)
    )
    return CaseClaim(vendor=member.vendor, claim=view, stretches=(stretch,), afterwards=left)


def _listing(member: FlagMember) -> CaseListing:
    def value(number: int, field: str, raw: str) -> CaseValue:
        return CaseValue(
            id=number,
            field=field,
            raw=raw,
            value=raw,
            first_seen=member.first_seen,
            last_seen=member.last_seen,
            first_capture=member.vendor,
            last_capture=member.vendor,
            missing_since=None,
            evidence=member.evidence,
        )

    return CaseListing(
        id=member.vendor,
        site=member.site,
        vendor=member.vendor,
        product_id=None,
        url=member.url,
        title=f"Volumetric flask {member.vendor} ml",
        first_seen=member.first_seen,
        last_seen=member.last_seen,
        first_capture=member.vendor,
        last_capture=member.vendor,
        evidence=member.evidence,
        values=(value(1, "cas", "50-99-7"), value(2, "price", "3.60"), value(3, "currency", "USD")),
    )


def _capture(seq: int, total: int) -> CaseCapture:
    site = SITES[seq % 3]
    at = T0 + timedelta(days=(seq * 37) % 180 if seq <= total else 250)
    preserved = Preserved(warc="a.warc.gz", offset=seq * 100, length=99, sha256=f"{seq:064x}", body_sha256=None)
    reading = CaptureReading(
        capture=Capture(
            seq=seq,
            site=site,
            url=f"https://market.example/{seq}",
            fetched_at=at,
            status=200,
            preserved=preserved,
            chain=f"{seq:064x}",
        ),
        run_id=1,
        outcome=Outcome.GONE if seq % 9 == 8 else Outcome.LIVE,
        reason=None,
        location=None,
        remote_ip=None,
        read_at=at,
        offers=1,
        warnings=(),
    )
    return CaseCapture(
        reading=reading, previous=None, configured=None, found_on=None, redirected_from=None, holder=None, robots=None
    )
