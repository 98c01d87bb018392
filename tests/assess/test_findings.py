from datetime import UTC, datetime

import pytest

from falsefront.address import load
from falsefront.address.reading import Development, Name, Precision, Reading
from falsefront.assess import Claimed, Subject, assess

GAZETTEER = load()
AT = datetime(2026, 3, 3, tzinfo=UTC)


def reading(*, kind: str | None = None, unit: str | None = None, **parts: object) -> Reading:
    development = Development(name=Name("Silver Lotus", "yinlian", None), kind=kind, phase=None)
    return Reading(
        raw="as written",
        precision=Precision(str(parts.pop("precision", "number"))),
        developments=(development,) if kind else (),
        unit=unit,
        **parts,  # type: ignore[arg-type]
    )


def codes(read: Reading, *, name: str = "Alpha Trading", strangers: int = 1, **said: object) -> list[str]:
    claimed = Claimed(claim=1, vendor=1, name=name, address="as written", reading=read, **said)  # type: ignore[arg-type]
    return [
        finding.code for finding in assess(Subject(claims=(claimed,), strangers=strangers, at=AT, gazetteer=GAZETTEER))
    ]


def test_a_plausible_address_has_no_finding() -> None:
    assert codes(reading(kind="park"), name="Alpha Glass Factory") == []


def test_works_in_a_garden_where_people_live_is_f1() -> None:
    assert codes(reading(kind="garden"), name="Alpha Glass Factory") == ["F1"]
    assert codes(reading(kind="garden"), business_type="Manufacturer") == ["F1"]
    assert codes(reading(kind="garden"), name="Alpha Trading") == []


@pytest.mark.parametrize(("strangers", "expected"), [(1, []), (2, []), (3, ["F2"]), (40, ["F2"])])
def test_three_strangers_at_one_place_are_f2(strangers: int, expected: list[str]) -> None:
    assert codes(reading(), strangers=strangers) == expected


@pytest.mark.parametrize(("precision", "expected"), [("city", ["F6"]), ("county", ["F6"]), ("road", []), ("unit", [])])
def test_a_city_or_district_alone_is_f6(precision: str, expected: list[str]) -> None:
    assert codes(reading(precision=precision)) == expected


@pytest.mark.parametrize(
    ("precision", "words"), [("city", "nothing finer than the city"), ("none", "no place at all"), ("po_box", "box")]
)
def test_f6_says_what_a_coarse_address_comes_to(precision: str, words: str) -> None:
    claimed = Claimed(claim=1, vendor=1, name="A", address="x", reading=reading(precision=precision))
    (finding,) = assess(Subject(claims=(claimed,), strangers=1, at=AT, gazetteer=GAZETTEER))
    assert words in finding.detail


def test_each_contradiction_is_an_f7_that_quotes_the_address() -> None:
    claimed = Claimed(
        claim=1,
        vendor=1,
        name="A",
        address="Nanjing, Hebei",
        reading=reading(contradictions=("Nanjing is in Jiangsu",)),
    )
    found = assess(Subject(claims=(claimed,), strangers=1, at=AT, gazetteer=GAZETTEER))
    assert [(finding.code, finding.detail) for finding in found] == [("F7", "“Nanjing, Hebei”: Nanjing is in Jiangsu")]


def test_works_in_a_room_of_a_tower_are_f7() -> None:
    assert codes(reading(kind="building", unit="1203"), name="邢台玻璃仪器厂", business_type="生产厂家") == ["F7"]
    assert codes(reading(kind="building", unit="1203"), name="Alpha Trading") == []
    assert codes(reading(kind="building"), name="邢台玻璃仪器工厂") == []


def test_evasive_spelling_and_a_second_address_are_f9() -> None:
    assert codes(reading(signs=("digits for letters",))) == ["F9"]
    assert codes(reading(), other_addresses=(("elsewhere 5", reading()),)) == ["F9"]
    assert codes(reading(), other_addresses=(("Xingtai", reading(precision="city")),)) == []


def test_the_same_finding_is_said_once() -> None:
    claimed = Claimed(claim=1, vendor=1, name="A", address="x", reading=reading(signs=("full width",)))
    assert len(assess(Subject(claims=(claimed, claimed), strangers=1, at=AT, gazetteer=GAZETTEER))) == 1
