from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Development, Name, Precision, Reading
from falsefront.assess import Claimed, Elsewhere, Subject, assess
from falsefront.assess.findings import works_word
from falsefront.records import SIGNS, Finding

GAZETTEER = load()
AT = datetime(2026, 3, 3, tzinfo=UTC)
SEEN: dict[str, Any] = {"first_seen": AT, "last_seen": AT}


def elsewhere(address: str, read: Reading, first_seen: datetime = AT, last_seen: datetime = AT) -> Elsewhere:
    return Elsewhere(claim=2, address=address, reading=read, first_seen=first_seen, last_seen=last_seen)


def claim(number: int, name: str, text: str, **said: Any) -> Claimed:
    values = {"reading": address.read(text, GAZETTEER), **SEEN, **said}
    return Claimed(claim=number, vendor=number, name=name, address=text, **values)


def found(*claims: Claimed, strangers: int = 1, **more: Any) -> tuple[Finding, ...]:
    return assess(Subject(claims=claims, strangers=strangers, at=AT, gazetteer=GAZETTEER, **more))


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
    claimed = Claimed(claim=1, vendor=1, name=name, address="as written", reading=read, **{**SEEN, **said})
    return [
        finding.code for finding in assess(Subject(claims=(claimed,), strangers=strangers, at=AT, gazetteer=GAZETTEER))
    ]


def test_a_plausible_address_has_no_finding() -> None:
    assert codes(reading(kind="park"), name="Alpha Glass Factory") == []


def test_works_in_a_garden_where_people_live_is_f1() -> None:
    assert codes(reading(kind="garden"), name="Alpha Glass Factory") == ["F1"]
    assert codes(reading(kind="garden"), business_type="Manufacturer") == ["F1"]
    assert codes(reading(kind="garden"), name="Alpha Trading") == []
    assert codes(reading(kind="garden"), name="青岛槿川不锈钢制品厂") == ["F1"]
    assert codes(reading(kind="garden"), name="青岛槿川厂房租赁") == []


@pytest.mark.parametrize(
    ("name", "kind", "said"),
    [
        ("Alpha Works", "", "in whose name “Works” stands (no label that was read gives a kind of business)"),
        ("Alpha Works", "Trader", "in whose name “Works” stands (no kind of business that was read says so)"),
        ("Alpha", "Factory", "in whose kind of business “Factory” stands"),
        ("晴岚制造", "", "in whose name “制造” (manufacture) stands (no label that was read gives a kind of business)"),
        ("Alpha Works", "Factory", "in whose name “Works” and in whose kind of business “Factory” stands"),
    ],
)
def test_f1_says_whether_a_name_or_a_kind_of_business_speaks_of_works(name: str, kind: str, said: str) -> None:
    claimed = claim(1, name, "x", reading=reading(kind="garden"), business_type=kind)
    (finding,) = found(claimed)
    assert said in finding.detail


@pytest.mark.parametrize(("strangers", "expected"), [(1, []), (2, []), (3, ["F2"]), (40, ["F2"])])
def test_three_strangers_at_one_place_are_f2(strangers: int, expected: list[str]) -> None:
    assert codes(reading(), strangers=strangers) == expected


@pytest.mark.parametrize(("precision", "expected"), [("city", ["F6"]), ("county", ["F6"]), ("road", []), ("unit", [])])
def test_a_city_or_district_alone_is_f6(precision: str, expected: list[str]) -> None:
    assert codes(reading(precision=precision)) == expected


@pytest.mark.parametrize(
    ("precision", "words"), [("city", "nothing finer than the city"), ("none", "no place that"), ("po_box", "box")]
)
def test_f6_says_what_a_coarse_address_comes_to(precision: str, words: str) -> None:
    claimed = Claimed(claim=1, vendor=1, name="A", address="x", reading=reading(precision=precision), **SEEN)
    (finding,) = assess(Subject(claims=(claimed,), strangers=1, at=AT, gazetteer=GAZETTEER))
    assert words in finding.detail


@pytest.mark.parametrize(
    "text",
    [
        "opposite No. 312 Lishu Road, Baoding", "We never were at No. 312 Lishu Road, Baoding",
        "Ring the bell of the green gate 312 hao at Xyzzy, Baoding",
    ],
)  # fmt: skip
def test_of_a_text_with_a_number_that_nobody_understood_no_f6_is_said(text: str) -> None:
    assert "F6" not in [finding.code for finding in found(claim(7, "A", text))]


def test_a_county_of_another_city_is_an_f7_that_quotes_the_address_and_names_its_source() -> None:
    (finding,) = found(claim(7, "A", "河北省邢台市行唐县建设路5号"))
    assert (finding.code, finding.sign) == ("F7", "divisions")
    assert "行唐县 lies in Shijiazhuang (石家庄市), not in 邢台市" in finding.detail
    assert "GB/T 2260" in finding.detail
    assert finding.grounds == ("claim 7: “河北省邢台市行唐县建设路5号”", "“行唐县”", "“邢台市”")
    assert finding.about is not None
    assert "official page" in finding.about.refuted_by


def test_of_a_district_of_taiwan_the_table_is_named_that_has_it_and_no_standard_of_the_mainland() -> None:
    (finding,) = found(claim(7, "A", "高雄市板橋區中山一路55號"))
    assert finding.sign == "divisions"
    assert "Chunghwa Post" in finding.detail
    assert "GB/T" not in finding.detail


@pytest.mark.parametrize(
    "text",
    [
        "Rm 3, No. 5 Luquan, Xingtai, Hebei",  # syllables: a road, a village or a county
        "High-tech Zone Science Park, Nanshan District, Shenzhen, Guangdong",
        "河北省邢台市桥西区泉北大街5号",  # the district has another name now
        "河北省石家庄市栾城县建设路5号",  # a county that became a district
        "1) 广州市白云区机场路1718号 2) 广州市花都区狮岭镇合成村阳光南路12号",  # two addresses
        # Published addresses: a house named after a city, a quarter that is called a district, a zone, a slip.
        "R1003-1008, Heyuan Enterprise Square, 2993 Gonghexin Rd, Shanghai 315040, China",
        "No. 3 Fangcao Garden, Longjiang District, Nanjing, Jiangsu 210038, China",
        "5 Center St., Xinxing District, Donggang City, Dandong, Liaoning, China",
        "Fuhanyuan 1-812, New North District, Changzhou, Jiangsu 213022, China",
        "224-4 Shifu Da Lu, RM 1305, Heping District, Sheyang City, Liaoning Province, China",
        "Room 602, 28 Crown Garden District, Weihai Economic and Technological Development Zone, Huancui Qu, Weihai",
    ],
)
def test_where_the_gazetteer_is_not_sure_there_is_no_contradiction(text: str) -> None:
    assert [finding for finding in found(claim(1, "A", text)) if finding.sign == "divisions"] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Changxing Road, Jiangbei District, Ningbo, Hong Kong, China", "Hong Kong does not lie in Ningbo"),
        ("Yaodu District, Linfen, Shaanxi 041000, China", "Linfen lies in Shanxi Province (山西省), not in Shaanxi"),
        ("No. 5 Jianshe Road, Luancheng County, Xingtai, Hebei", "Luancheng County lies in Shijiazhuang"),
        ("四川省重庆市渝中区中山三路35号", "重庆市 does not lie in 四川省"),  # a city and a province by itself
    ],
)
def test_parts_that_stand_by_themselves_and_exclude_each_other_are_told(text: str, told: str) -> None:
    assert any(told in finding.detail for finding in found(claim(1, "A", text)) if finding.sign == "divisions")


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("Agent, not a manufacturer", None),
        ("Trading company without own factory", None),
        ("Non-manufacturing exporter", None),
        ("榛砚锅具工厂店", None),
        ("非生产型企业", None),
        ("Manufacturer, not a trading company", "Manufacturer"),
        ("No. 3 Candle Factory", "Factory"),
        ("榛砚锅具工厂", "工厂"),
        ("南非制造有限公司", "制造"),
        ("非标制造", "制造"),
    ],
)
def test_a_word_for_works_behind_a_word_that_denies_it_says_nothing(said: str, word: str | None) -> None:
    assert works_word(claim(1, "Alpha", "河北省邢台市", business_type=said)) == word


def test_works_in_a_room_of_a_tower_are_f7() -> None:
    assert codes(reading(kind="building", unit="1203"), name="邢台玻璃仪器厂", business_type="生产厂家") == ["F7"]
    assert codes(reading(kind="building", unit="1203"), name="Alpha Trading") == []
    assert codes(reading(kind="building"), name="邢台玻璃仪器工厂") == []


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("Room 1203, Building B2, Juncheng Science Park, 77 Guanggu Avenue, Wuhan", "by its number on floor 12"),
        ("武汉市光谷大道77号君诚科技园2栋1203室", "by its number on floor 12"),
        ("武汉市光谷大道77号君诚科技园2栋203室", ""),
        ("武汉市光谷大道77号君诚科技园2栋", ""),
        ("武汉市光谷大道77号君诚工业园2栋1203室", ""),
        ("武汉市光谷大道77号君诚科技园厂房1203室", ""),
    ],
)
def test_works_high_up_in_a_science_park_are_f7_and_those_in_its_halls_are_not(address: str, said: str) -> None:
    told = [each.detail for each in found(claim(1, "Jin Candle Factory", address)) if each.sign == "works_in_a_room"]
    assert [said in detail for detail in told] == ([True] if said else [])
    assert not any(each.sign == "works_in_a_room" for each in found(claim(1, "Jin Candles", address)))


def test_evasive_spelling_and_a_second_address_are_f9() -> None:
    assert codes(reading(signs=("digits for letters",))) == ["F9"]
    assert codes(reading(), elsewhere=(elsewhere("elsewhere 5", reading()),)) == ["F9"]
    assert codes(reading(), elsewhere=(elsewhere("Xingtai", reading(precision="city")),)) == []


def test_the_same_finding_is_said_once() -> None:
    claimed = Claimed(claim=1, vendor=1, name="A", address="x", reading=reading(signs=("full width",)), **SEEN)
    assert len(assess(Subject(claims=(claimed, claimed), strangers=1, at=AT, gazetteer=GAZETTEER))) == 1


def test_a_move_is_told_from_two_addresses_at_once() -> None:
    week = timedelta(days=7)
    old = elsewhere("elsewhere 5", reading(), AT - 3 * week, AT - week)
    (moved,) = found(claim(1, "A", "河北省邢台市泉北大街5号", elsewhere=(old,)))
    assert moved.sign == "moved"
    assert (
        "was seen with “elsewhere 5” until 2026-02-24, then with “河北省邢台市泉北大街5号” from 2026-03-03 on"
        in moved.detail
    )
    (both,) = found(
        claim(1, "A", "河北省邢台市泉北大街5号", elsewhere=(elsewhere("elsewhere 5", reading(), AT - week),))
    )
    assert both.sign == "at_once"
    assert both.detail.endswith("both on 2026-03-03")


@pytest.mark.parametrize(
    ("before", "after", "is_at_once", "signs"),
    [
        ("所在地", "本社所在地", False, ["moved"]),
        ("Address", "Head office", False, ["moved"]),
        ("Office", "Factory", False, []),
        ("Address", "Factory", True, []),
    ],
)
def test_a_label_that_says_no_use_tells_two_addresses_apart_only_where_both_stand_there(
    before: str, after: str, is_at_once: bool, signs: list[str]
) -> None:
    then = AT if is_at_once else AT - timedelta(days=7)
    old = replace(elsewhere("elsewhere 5", reading(), then, then), labels=frozenset({("page", before)}))
    claimed = claim(1, "A", "河北省邢台市泉北大街5号", elsewhere=(old,), labels=frozenset({("page", after)}))
    assert [each.sign for each in found(claimed)] == signs


@pytest.mark.parametrize(
    ("own", "another", "codes_told"),
    [
        ("Office", "Factory", []),
        ("Address", "Factory address", []),
        ("办公地址", "工厂地址", []),
        ("Office", "Showroom", []),
        ("Factory", "Office", ["F7"]),
        ("Address", "Office", ["F7"]),
        ("Address 1", "Address 2", ["F7"]),
    ],
)
def test_works_are_told_in_no_room_that_a_page_calls_the_office_beside_the_factory(
    own: str, another: str, codes_told: list[str]
) -> None:
    works = replace(elsewhere("elsewhere 5", reading()), labels=frozenset({("page", another)}))
    room = claim(1, "Alder Glass Factory", "Room 1203, Silver Lotus Tower, 5 Quanbei Street, Xingtang County, Hebei")
    labelled = room._replace(elsewhere=(works,), labels=frozenset({("page", own)}))
    of_other_page = room._replace(elsewhere=(works,), labels=frozenset({("another page", own)}))
    told = [[each.code for each in found(one) if each.sign == "works_in_a_room"] for one in (labelled, of_other_page)]
    assert told == [codes_told, ["F7"]]


def test_a_move_that_pages_in_two_scripts_tell_is_one_f9() -> None:
    texts = ("浙江省义乌市椋鸟路8号", "No. 8 Liangniao Road, Yiwu, Zhejiang")
    before = ("浙江省兰溪市雨燕大道5号", "No. 5 Yuyan Avenue, Lanxi, Zhejiang")
    week = timedelta(days=7)
    old = tuple(
        replace(elsewhere(text, address.read(text, GAZETTEER), AT - week, AT - week), claim=10 + at)
        for at, text in enumerate(before)
    )
    claims = [claim(at, f"Vendor {at}", text, elsewhere=old)._replace(vendor=1) for at, text in enumerate(texts, 1)]
    (moved,) = [each for each in found(*claims) if each.code == "F9"]
    assert moved.detail == (
        f"“Vendor 1” was seen with “{before[0]}” until 2026-02-24, then with “{texts[0]}” from 2026-03-03 on;"
        f" its pages in Latin letters have “{before[1]}” and “{texts[1]}” of the same days"
    )
    assert [ground.partition(":")[0] for ground in moved.grounds] == ["claim 1", "claim 10", "claim 2", "claim 11"]
    one_page = [each.detail for each in found(claims[1]._replace(elsewhere=old)) if each.code == "F9"]
    assert len(one_page) == 1
    assert before[1] in one_page[0]
    by_vendor = [each for each in found(claims[0], claims[1]._replace(vendor=2)) if each.code == "F9"]
    assert len(by_vendor) == 2


def test_two_pages_of_one_visit_are_no_move() -> None:
    old = replace(elsewhere("elsewhere 5", reading(), AT, AT), visits={7: AT})
    later = AT + timedelta(seconds=5)
    seen = {"first_seen": later, "last_seen": later}
    claimed = claim(1, "A", "河北省邢台市泉北大街5号", elsewhere=(old,), **seen)._replace(visits={7: later, 8: later})
    (both,) = found(claimed)
    assert (both.sign, both.detail[-18:]) == ("at_once", "both on 2026-03-03")
    (moved,) = found(claimed._replace(visits={8: later}))
    assert moved.sign == "moved"


def test_two_addresses_of_one_day_are_told_apart_by_their_times() -> None:
    noon = AT.replace(hour=12, minute=0)
    old = elsewhere("elsewhere 5", reading(), noon - timedelta(days=7), noon - timedelta(hours=3))
    claimed = claim(1, "A", "河北省邢台市泉北大街5号", elsewhere=(old,), first_seen=noon, last_seen=noon)
    (moved,) = found(claimed)
    assert f"until {AT:%Y-%m-%d} 09:00 UTC, then with" in moved.detail
    assert f"from {AT:%Y-%m-%d} 12:00 UTC on" in moved.detail


def strangers(count: int, **more: Any) -> str:
    claims = [claim(number, f"Firm {number:02}", "河北省邢台市泉北大街5号") for number in range(1, count + 1)]
    (finding,) = [each for each in found(*claims, strangers=more.pop("apart", count), **more) if each.code == "F2"]
    return finding.detail


def test_f2_names_all_or_eight_and_how_many_more() -> None:
    assert strangers(8).endswith("“Firm 07”, “Firm 08”")
    assert strangers(47).endswith("“Firm 08” and 39 more")


def test_f2_counts_operators_where_some_vendors_share_a_contact() -> None:
    compared = "no contact of their own that was compared is the same: compared were phones of all 3"
    told = strangers(4, apart=3, operators=((1, 2), (3,), (4,)), compared=compared)
    assert f"at this place; of these 3 operators {compared}" in told
    assert told.startswith(
        "Pages named 4 vendors, which by what was read of them may come to 3 operators, at this place"
    )
    assert "; one name of each: “Firm 01”" in told
    assert told.endswith("“Firm 01”, “Firm 03”, “Firm 04”")


def test_f2_does_not_deny_a_hotline_that_they_share() -> None:
    compared = "no contact of their own that was compared is the same: compared were phones of all 3"
    told = strangers(3, shared_by_many=("phone +864005550101",), compared=compared)
    assert f"at this place; {compared}; what some" in told
    assert "stands with many of their site and links nobody (phone +864005550101)" in told


def test_f2_tells_a_domain_that_they_have_in_common_and_its_title_denies_no_more_than_contacts() -> None:
    domains = ("“Firm 01” and “Firm 02” were seen with mailboxes under one domain",)
    assert f"at this place; {domains[0]}; they are: “Firm 01”" in strangers(3, domains=domains)
    assert "nothing else" not in SIGNS["strangers"].title
    assert "no contact of their own in common was read" in SIGNS["strangers"].title


@pytest.mark.parametrize(
    "name", ["Plant Extract Trading", "Millennium Glass", "Networks and Cables", "Steamworks Trading", "生命科技"]
)
def test_letters_inside_a_word_are_no_works(name: str) -> None:
    assert codes(reading(kind="garden"), name=name) == []


def test_every_sign_says_its_innocent_explanation_and_what_refutes_it() -> None:
    for sign in SIGNS.values():
        assert sign.innocent
        assert sign.refuted_by


@pytest.mark.parametrize("name", ["Longhai Factory Store", "Heron Factory Outlet", "Kiln Factory-Direct Supplies"])
def test_a_shop_that_sells_from_factories_is_no_works(name: str) -> None:
    assert codes(reading(kind="garden"), name=name) == []


@pytest.mark.parametrize("name", ["Longhai Factory", "Factory of Stores and Shelves", "Heron Shop Fittings Factory"])
def test_a_factory_is_one(name: str) -> None:
    assert codes(reading(kind="garden"), name=name) == ["F1"]
