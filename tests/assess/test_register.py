"""What a finding from the register says: who claims which address, and how far each agrees with the entry."""

from datetime import UTC, date, datetime

from falsefront.address.for_good import load_for_good
from falsefront.address.reading import Reading
from falsefront.assess import Claimed, Subject, assess
from falsefront.assess.subject import Known
from falsefront.records import HowKnown, KnownPlace, Level, NewPlace, PlaceStatus

AT = datetime(2026, 3, 3, 9, tzinfo=UTC)
ENTRY = KnownPlace(
    id=3,
    place=NewPlace(
        address="No. 5 Weijiang Road",
        status=PlaceStatus.DOES_NOT_EXIST,
        how=HowKnown.SITE_VISIT,
        by="Ann",
        at=date(2026, 3, 1),
    ),
    added_at=AT,
    added_by="Ann",
)
ENDS = (
    " with entry 3 of the register, “No. 5 Weijiang Road”: a place that does not exist, by Ann, 2026-03-01, site visit"
)


def claimed(vendor: int, name: str, address: str, level: Level = Level.NUMBER) -> Claimed:
    return Claimed(
        claim=vendor,
        vendor=vendor,
        name=name,
        address=address,
        reading=Reading(raw=address),
        first_seen=AT,
        last_seen=AT,
        known=(Known(entry=ENTRY, level=level),),
    )


def said(*claims: Claimed) -> str:
    found = assess(Subject(claims=claims, strangers=1, at=AT, gazetteer=load_for_good()))
    (detail,) = (finding.detail for finding in found if finding.sign == "no_such_place")
    return detail.removesuffix(ENDS) if detail.endswith(ENDS) else f"ends otherwise: {detail}"


def test_one_vendor_claims_and_several_claim() -> None:
    assert said(claimed(1, "A", "Room 4", Level.UNIT)) == "“A” was seen with “Room 4”, which agrees to the unit"
    alike = [claimed(number, name, "Room 4") for number, name in enumerate("ABC")]
    assert said(*alike[:2]) == "“A” and “B” were seen with “Room 4”, which agrees to the number"
    assert said(*alike) == "“A”, “B” and “C” were seen with “Room 4”, which agrees to the number"


def test_each_room_stands_with_who_claims_it_and_with_the_level_of_its_own() -> None:
    rooms = (
        claimed(1, "A", "Room 1804", Level.BUILDING),
        claimed(2, "B", "No. 5", Level.NUMBER),
        claimed(3, "C", "Room 1804", Level.BUILDING),
    )
    assert said(*rooms) == (
        "“A” and “C” were seen with “Room 1804”, which agrees to the building;"
        " “B” was seen with “No. 5”, which agrees to the number; each"
    )


def test_of_many_some_are_named_and_the_others_counted() -> None:
    alike = [claimed(number, f"V{number}", "No. 5") for number in range(9)]
    assert (
        said(*alike)
        == "“V0”, “V1”, “V2”, “V3”, “V4”, “V5” and 3 more were seen with “No. 5”, which agrees to the number"
    )
    apart = said(*(claimed(number, f"V{number}", f"Room {number}") for number in range(9)))
    assert (
        "“V5” was seen with “Room 5”, which agrees to the number; 3 more addresses of 3 vendors, among the grounds"
        in apart
    )
    assert "Room 6" not in apart
