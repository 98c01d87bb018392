"""What speaks against a flag names the kind of its place, in either script, by its name or by most of its addresses."""

from dataclasses import replace

import pytest
from tests.review.views import T0, detail, flag, member

from falsefront.records import Finding, FlagKind, HowKnown, KnownPlace, Level, NewPlace, PlaceStatus, against, fairness
from falsefront.records.flag import Bearing, FlagMember
from falsefront.records.kinds_of_place import LAWFULLY_THERE
from falsefront.review.doors import doors

TOWER, ZONE, PARK, HOMES = (
    "the place is by its name a tower",
    "by its name an industrial zone",
    "the place is by its name a park",
    "the place is by its name an estate of homes",
)
MARKET = "the place is by its name a market"


@pytest.mark.parametrize(
    ("premises", "said"),
    [
        ("鸿昌广场", TOWER),
        ("香港弥敦道100号鴻昌廣場", TOWER),
        ("石家庄市中山东路300号云帆大厦", TOWER),
        ("济南市泾岩路108号粟禾商务中心", TOWER),
        ("Cheong Fook Centre, 12 Tai Po Road, Hong Kong", TOWER),
        ("No. 71 Jiefang Road, Handan (most name Silver Tower)", TOWER),
        ("Acorn House, High St, London", TOWER),
        ("Yinhe Dasha, 5 Renmin Lu", TOWER),
        ("东莞市白堰工业区", ZONE),
        ("No. 2 Industrial Zone, Baiyan", ZONE),
        ("廊坊市春晗经济开发区", ZONE),
        ("Hi-Tech Development Zone, Baoding", ZONE),
        ("Chunhan Gongyequ, Dongguan", ZONE),
        ("苏州市星棠街18号青梧科技园", PARK),
        ("Bright Industrial Park, Suzhou", PARK),
        ("人民广场路12号", None),
        ("Plaza Road 5", None),
        ("中心镇5号", None),
        ("Building 5, Zhenyan Garden", HOMES),
        ("邢台市青橡北路218号榛砚花园", HOMES),
        ("花园路218号", None),
        ("5 Garden Road, Leeds", None),
        ("Zhongxin Lu 5, Handan", None),
        ("Warehouse 5, Mill Road", None),
        ("12 Market Street, Leeds", None),
        ("12 Market Place, Leeds", None),
        ("义乌市市场路12号", None),
        ("Heron Market, 12 Mill Road, Leeds", MARKET),
        ("义乌市榛砚市场12号", MARKET),
        ("义乌市银海路399号国际商贸城", MARKET),
        ("绍兴市云杉轻纺城12号", MARKET),
        ("International Trade City, No. 399 Yinhai Road, Yiwu", MARKET),
        ("绍兴市轻纺城大道12号", None),
        ("义乌市市场大道12号", None),
        ("12 Science Park Road, Singapore", None),
        ("Qingwu Science Park 18, Suzhou", PARK),
        ("Organize Sanayi Bölgesi, 12. Cadde No 5, Bursa", ZONE),
        ("Küçük Sanayi Sitesi 4. Blok, Konya", ZONE),
        ("Lô 5, Khu công nghiệp Tân Bình, TP. Hồ Chí Minh", ZONE),
        ("ул. Заводская 5, промзона Северная, Тула", ZONE),
        ("ул. Малышева 36, БЦ «Берёза», Екатеринбург", TOWER),
        ("Edificio Encina, Av. Hidalgo 330, Guadalajara", TOWER),
        ("Çınar İş Hanı, Değirmen Sokak 14, Bursa", TOWER),
        ("Gewerbepark Birke 7, Erfurt", PARK),
        ("Parque Industrial El Roble, Querétaro", PARK),
        ("рынок «Южный», ул. Мира 4, Ростов", MARKET),
        ("Ardıç Sitesi B Blok, İzmir", HOMES),
        ("ул. Рыночная 12, Казань", None),
        ("Çarşı Caddesi 22, Gaziantep", None),
        ("Calle Mercado 4, Oaxaca", None),
    ],
)
def test_the_kind_of_place_is_told_by_its_name(premises: str, said: str | None) -> None:
    told = [each for each in against(replace(detail(), flag=flag(premises=premises))) if "by its name" in each]
    assert len(told) == (0 if said is None else 1)
    assert all(said in each for each in told if said)
    by_number = replace(detail(), flag=flag(premises=premises, level=Level.NUMBER))
    assert (fairness.HOW_LARGE in against(by_number)) is (said is None)


@pytest.mark.parametrize("premises", ["12 Heron Gardens, London", "5 Heron Square, London", "5 The Mall, London"])
def test_a_garden_or_a_square_is_a_street_abroad(premises: str) -> None:
    for country, is_said in (("GB", False), ("CN", True)):
        members = tuple(replace(each, reading={"country": country}) for each in detail().members)
        told = against(replace(detail(), flag=flag(premises=premises), members=members))
        assert any("by its name" in each for each in told) is is_said


@pytest.mark.parametrize(
    ("addresses", "is_said"), [(("A室鸿昌广场", "鸿昌广场3楼", "5楼"), True), (("鸿昌广场", "5楼"), False)]
)
def test_what_most_addresses_name_is_told_where_the_place_is_not_called_so(
    addresses: tuple[str, ...], is_said: bool
) -> None:
    told = against(replace(detail(), flag=flag(premises="No. 5 Mill Road", addresses=addresses)))
    assert any(TOWER in each for each in told) is is_said


@pytest.mark.parametrize(
    "premises", ["Flexi Desk 220, Al Hulaila Free Zone, Ras Al Khaimah", "Serbest Bölge, 5. Sokak 3, Mersin"]
)
def test_a_free_zone_is_told_in_the_words_of_its_country(premises: str) -> None:
    zone = flag(premises=premises, addresses=(premises,))
    assert LAWFULLY_THERE in against(replace(detail(), flag=zone))


@pytest.mark.parametrize(
    ("names", "is_said"),
    [
        (("Acme Glass", "钟厂"), "Chinese characters"),
        (("Acme Glass", "ООО «Стекло»"), "Cyrillic letters"),
        (("Acme Glass", "Acme 钟厂"), None),
        (("Acme Glass", None), None),
    ],
)
def test_that_names_in_two_scripts_may_be_one_firms_is_told(
    names: tuple[str | None, str | None], is_said: str | None
) -> None:
    members = tuple(member(number, name=name) for number, name in enumerate(names, 1))
    strangers = replace(detail(), members=members)
    told = [each for each in against(strangers) if "named in Latin letters" in each]
    assert [f"others in {is_said}" in each for each in told] == [True] * (is_said is not None)
    one = replace(strangers, flag=flag(kind=FlagKind.ONE_OPERATOR))
    assert any("in Latin letters" in each for each in against(one)) is (is_said is not None)
    of_one_page = replace(strangers, members=tuple(replace(each, of_page=1) for each in members))
    assert not any("in Latin letters" in each for each in against(of_one_page))


def test_an_address_in_care_of_another_is_told_and_whose_it_is_is_not() -> None:
    def said(*care_of: str | None) -> list[str]:
        members = tuple(
            replace(
                member(number, name=f"Firm {number}"),
                reading={"number": "1", "care_of": keeper},
                address=f"c/o {keeper}, 1 Mill Road" if keeper else "1 Mill Road",
            )
            for number, keeper in enumerate(care_of, start=1)
        )
        return [each for each in against(replace(detail(), members=members)) if "in care of" in each]

    assert said(None, None) == []
    (told,) = said(None, "yuanda valves co., ltd.")
    assert told.startswith("pages give the address of “Firm 2” in care of somebody (c/o)")
    assert "yuanda" not in told


@pytest.mark.parametrize(
    ("written", "is_told"),
    [
        ("c/o Tanner Ltd, 46 High Street, Leeds", True), ("C / O Tanner Ltd, 46 High Street", True),
        ("c.o. Tanner Ltd, 46 High Street", True), ("Care of Tanner Ltd, 46 High Street", True),
        ("Tanner Ltd, 46 High Street, Leeds", False), ("Desk 14, 91 Owl Arcade, 27 Residency Road", False),
        ("Attn Sales, 46 High Street, Leeds", False), ("Tanner & Co, 46 High Street", False),
    ],
)  # fmt: skip
def test_a_name_before_a_house_is_in_nobodys_care_without_the_word(written: str, is_told: bool) -> None:
    one = replace(member(1, name="Tanner Ltd"), address=written, reading={"number": "46", "care_of": "tanner ltd"})
    told = [each for each in against(replace(detail(), members=(one,))) if "in care of" in each]
    assert bool(told) is is_told


def test_of_one_vendor_alone_it_is_not_said_that_a_house_may_have_many_tenants() -> None:
    alone = flag(premises="5 Mill Road, Leeds", level=Level.NUMBER, vendors=(1,), names=("Acme Glass",))
    assert fairness.HOW_LARGE not in against(replace(detail(), flag=alone))


def test_a_name_that_only_some_give_is_told_as_theirs() -> None:
    premises = "廊坊市和平路91号 (some name 银河大厦)"
    told = against(replace(detail(), flag=flag(premises=premises, addresses=("和平路91号", "和平路91号", "银河大厦"))))
    assert any("by the name that some of the vendors give it a tower" in each for each in told)
    assert not any(TOWER in each for each in told)


@pytest.mark.parametrize(("buildings", "is_said"), [(("3", "7"), True), (("3", "3"), False), (("3", None), False)])
def test_different_buildings_are_told_of_an_estate_that_has_some(
    buildings: tuple[str | None, ...], is_said: bool
) -> None:
    members = tuple(replace(member(at), reading={"building": one}) for at, one in enumerate(buildings, 1))
    told = against(replace(detail(), flag=flag(premises="邢台市青橡北路218号榛砚花园"), members=members))
    assert any(HOMES in each for each in told)
    assert (fairness.APART_IN_AN_ESTATE in told) is is_said


def test_an_entry_says_nothing_for_a_building_beyond_those_that_it_knows() -> None:
    place = NewPlace(
        address="Mill Park", status=PlaceStatus.REAL, how=HowKnown.SITE_VISIT, by="Ada", at=T0.date(), buildings=12
    )
    entry = KnownPlace(id=3, place=place, added_at=T0, added_by="Ada")
    bearing = Bearing(entry=entry, claims=(1, 2), level=Level.NUMBER)
    beyond = Finding(
        code="F4",
        title="A floor or a building beyond what the register knows",
        detail="building 40 of a place that has 12",
        source="register: Ada",
        at=T0,
        sign="beyond_known",
        grounds=("claim 1: “Building 40, Mill Park”", "register 3: “Mill Park”"),
    )
    told = against(replace(detail(), register=(bearing,), findings=(beyond,)))
    (said,) = (each for each in told if "as real" in each)
    assert "“钟厂”" in said
    assert "Acme Glass" not in said
    alone = replace(detail(), register=(replace(bearing, claims=(1,)),), findings=(beyond,))
    assert not any("as real" in each for each in against(alone))


def test_a_registered_address_is_told_by_its_label_and_for_whom_it_is_no_more_than_that() -> None:
    def under(number: int, label: str) -> FlagMember:
        made = member(number, name=f"Firm {number}")
        return replace(made, evidence=replace(made.evidence, selector=label))

    members = (
        under(1, "label:Юридический адрес"),
        under(2, "label:Registered office"),
        under(3, "label:Address"),
        under(4, "css:.addr"),
    )
    told = [each for each in against(replace(detail(), members=members)) if "registered address" in each]
    assert [each.partition(": ")[0] for each in told] == [
        "pages give it for “Firm 1”, “Firm 2” as a registered address (“Registered office”, “Юридический адрес”)"
    ]
    also = replace(under(3, "label:Factory"), vendor=1, claim=9)
    told = [each for each in against(replace(detail(), members=(members[0], also))) if "registered address" in each]
    assert told == []


def test_vendors_that_are_each_named_in_two_scripts_are_no_other_firms_by_that() -> None:
    names = (("Acme Glass", 1), ("钟厂", 1), ("Moss Glass", 2), ("苔厂", 2))
    members = tuple(replace(member(seller, name=name), claim=claim) for claim, (name, seller) in enumerate(names, 1))
    assert not any("in Latin letters" in each for each in against(replace(detail(), members=members)))


def test_a_stall_that_is_called_a_box_is_no_mail_box() -> None:
    reading = {"unit": "34", "number": "745", "country": "BR"}
    stall = replace(member(1, "Rua da Coruja 745 (Galeria Esperança), box 34, Brás"), reading=reading)
    assert "mail box" not in "\n".join(against(replace(detail(), members=(stall, member(2)))))


def test_a_mail_box_is_not_called_a_room() -> None:
    def box(number: int, address: str, unit: str) -> FlagMember:
        return replace(member(number, address, name=f"Firm {number}"), reading={"unit": unit, "number": "4400"})

    members = (box(1, "4400 Larkspur Blvd, PMB 101, Tulsa", "101"), box(2, "4400 Larkspur Blvd #303, Tulsa", "303"))
    told = "\n".join(against(replace(detail(), members=members)))
    assert "pages named a room or a mail box of its own for each of the 2 vendors" in told
    assert "by the words of the pages a mail box for “Firm 1” (“PMB 101”)" in told
    assert [door.label for door in doors(members)] == ["PMB 101", "Room 303"]
