from datetime import UTC, datetime
from typing import Any

import pytest
from stdnum.cn import uscc
from tests.gazetteer import load

from falsefront.address import read
from falsefront.assess import Claimed, Elsewhere, Subject
from falsefront.assess.contacts import area_code_of, code_that_does_not_check, contradicted_by_contacts
from falsefront.assess.countries import no_contact_there
from falsefront.records import SIGNS

GAZETTEER = load()
AT = datetime(2026, 3, 3, tzinfo=UTC)
XINGTAI = "河北省邢台市信都区青橡北路218号"


def details(address: str, **said: Any) -> list[str]:
    return [finding.detail for finding in contradicted_by_contacts(subject_of(address, **said))]


def subject_of(address: str, **said: Any) -> Subject:
    claimed = Claimed(
        claim=1,
        vendor=1,
        name="A",
        address=address,
        reading=read(address, GAZETTEER),
        first_seen=AT,
        last_seen=AT,
        **said,
    )
    return Subject(claims=(claimed,), strangers=1, at=AT, gazetteer=GAZETTEER)


@pytest.mark.parametrize(
    ("phone", "code"),
    [
        ("+863195550101", "0319"),
        ("+861055550101", "010"),
        ("+862155550101", "021"),
        ("+8637155550101", "0371"),  # not 037, which is a county's in Taiwan
        ("+8689865550101", "0898"),
        ("+8613900000102", None),
        ("+4420", None),
    ],
)
def test_the_area_code_of_a_landline_is_read(phone: str, code: str | None) -> None:
    assert area_code_of(phone, GAZETTEER) == code


@pytest.mark.parametrize("phone", ["+863195550101", "+8613900000102", "+442079460000"])
def test_a_telephone_area_of_the_city_and_a_number_without_one_are_no_finding(phone: str) -> None:
    assert details(XINGTAI, phones=(phone,)) == []


def test_a_telephone_area_of_another_city_is_named() -> None:
    (detail,) = details(XINGTAI, phones=("+862155550101",))
    assert "021" in detail
    assert "上海市" in detail


def test_a_telephone_area_of_another_city_says_nothing_beside_a_line_in_the_city() -> None:
    assert details(XINGTAI, phones=("+862155550101", "+863195550101")) == []
    assert len(details(XINGTAI, phones=("+862155550101", "+862055550101"))) == 2
    assert len(details(XINGTAI, phones=("+862155550101", "+8613900000102"))) == 1


def test_a_number_that_was_read_as_another_countrys_and_is_given_out_in_none_but_the_named_one_says_nothing() -> None:
    def told(address: str, *phones: str) -> int:
        return len(list(no_contact_there(subject_of(address, phones=phones))))

    assert told(XINGTAI, "+443195550101") == 0  # 0319-5550101, beside an address in Dover that came later
    assert told(XINGTAI, "+442079460991") == 1
    assert told(XINGTAI, "+863195550101") == 0
    assert told("Hauptstrasse 92, 60313 Frankfurt am Main, Germany", "+863195550101") == 1


def test_no_country_is_held_against_a_vendor_with_a_number_that_could_not_be_read() -> None:
    phones = {"phones": ("+442079460991",)}
    assert list(no_contact_there(subject_of(XINGTAI, unread_phones=("+86 319 5550 1011 9",), **phones))) == []
    assert len(list(no_contact_there(subject_of(XINGTAI, unread_phones=("ext. 12",), **phones)))) == 1
    assert SIGNS["no_contact_there"].title.startswith("All telephones that were read of it")


def test_where_a_mobile_number_was_issued_is_told_beside_another_sign_for_it_and_against_it() -> None:
    landline = "+862155550101"
    (here,) = details(XINGTAI, phones=(landline, "+8613931900000"))
    assert "+8613931900000 was issued in Xingtai City (邢台市), as the address says: a hint only" in here
    (there,) = details(XINGTAI, phones=(landline, "+8613000000102"))
    assert "+8613000000102 was issued in Jinan (济南市), not where the address is: a hint only" in there
    assert details(XINGTAI, phones=("+8613000000102",)) == []


def test_a_code_of_where_the_vendor_claims_to_be_besides_says_nothing_against_an_address() -> None:
    words = "上海市松江区栀岚路398弄5号"
    office = Elsewhere(claim=2, address=words, reading=read(words, GAZETTEER), first_seen=AT, last_seen=AT)
    body = "91310117MA0700000"
    code = f"uscc:{body}{uscc.calc_check_digit(body)}"
    assert details(XINGTAI, phones=("+862155550101",), registrations=(code,), elsewhere=(office,)) == []
    assert len(details(XINGTAI, phones=("+861055550101",), elsewhere=(office,))) == 1
    assert len(details(XINGTAI, registrations=(code,))) == 1


def test_a_postcode_of_another_province_is_named_and_one_of_the_province_is_not() -> None:
    assert details(XINGTAI + " 054000") == []
    (detail,) = details(XINGTAI + " 510000")
    assert "广东省" in detail


@pytest.mark.parametrize(
    ("address", "postcode", "names"),
    [
        (XINGTAI, "054031", None),
        (XINGTAI, "056002", "邯郸市"),  # of the main office of another city
        (XINGTAI, "055550", None),  # of an outlying office: whose is not known
        ("内蒙古自治区兴安盟乌兰浩特市兴安路8号", "137400", None),  # its own, which begins as those of Jilin
        ("河北省邯郸市丛台区人民路8号", "054000", "邢台市"),
    ],
)
def test_a_postcode_of_another_main_office_is_named(address: str, postcode: str, names: str | None) -> None:
    told = details(f"{address} {postcode}")
    assert [names in detail for detail in told if names] == ([True] if names else [])
    assert bool(told) == bool(names)


def test_a_telephone_of_the_county_that_contradicts_the_city_is_not_held_against_it() -> None:
    at_odds = "No. 9 Jianshe Road, Luancheng County, Xingtai, Hebei, China"
    assert details(at_odds, phones=("+863115550401",)) == []  # Shijiazhuang, where the county lies
    assert details(at_odds, phones=("+863195550401",)) == []
    assert len(details(at_odds, phones=("+862155550101",))) == 1


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("91130503MA07000001", None),  # fits
        ("9113 0503 MA07 0000 0X", "told"),  # fits with 1
        ("91130503MA0700000", None),  # one short
        ("91130503MA07000001X", None),  # one too many
        ("130503198001010018", None),  # an identity card
        ("97130503MA0700000X", None),  # no office that registers firms
        ("91990503MA0700000X", None),  # no province
        ("营业执照编号见公司", None),
    ],
)
def test_a_registration_code_that_does_not_check_is_told_and_nothing_else_is_taken_for_one(
    said: str, right: str | None
) -> None:
    body = "91130503MA0700000"
    fits = str(uscc.calc_check_digit(body))
    claimed = Claimed(
        claim=1, vendor=1, name="A", address=XINGTAI, reading=read(XINGTAI, GAZETTEER), first_seen=AT, last_seen=AT,
        unread_registrations=(said,),
    )  # fmt: skip
    subject = Subject(claims=(claimed,), strangers=1, at=AT, gazetteer=GAZETTEER)
    told = [finding.detail for finding in code_that_does_not_check(subject)]
    code = f"“A” was seen with the registration code “{said}”"
    expected = f"{code}: after its first seventeen characters the last would be {fits}"
    assert [detail.startswith(expected) for detail in told] == ([True] if right else [])


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        ("130503", 0),  # 信都区
        ("130500", 0),  # the city's own office
        ("130000", 0),  # the province's own office
        ("130521", 0),  # a county since merged into 信都区: unknown today
        ("130502", 1),  # 襄都区
        ("440300", 1),  # 深圳市
    ],
)
def test_a_registration_code_of_another_county_is_a_finding(area: str, expected: int) -> None:
    body = f"91{area}MA0700000"
    code = f"uscc:{body}{uscc.calc_check_digit(body)}"
    assert len(details(XINGTAI, registrations=(code,))) == expected


def test_an_address_outside_mainland_china_is_not_held_against_chinese_codes() -> None:
    assert details("12 High Street, Brentwood, Essex CM14 4AB", phones=("+862155550101",)) == []
