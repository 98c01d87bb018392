"""The hall of a fair and its organiser, in the lines by which a firm invites to its booth, are none of the firm's."""

import pytest
from tests.parse.test_contacts_of_pages import told

OWN = "<h1>Contact</h1><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel +44 113 496 0101</p>"
HALL = "Moss Complex, 380 Elm Road, Leeds LS9 8AB"
PHONES, ADDRESSES = ["+441134960101"], ["9 Fern Road, Leeds LS1 2AB"]
INVITES = [
    ("We would like to meet you on our booth at the fair.", "Venue", "Organizer (Moss Trade Centre) call center"),
    ("Hall No.: 5.1", "Exhibition venue", "Organiser"), ("Halle 5, Stand B12", "Veranstaltungsort", "Veranstalter"),
    ("Notre stand : B12", "Lieu du salon", "Organisateur"), ("Stand nº 12", "Lugar", "Organizador"),
    ("Nuestro stand: B12", "Sede", "Organiza"), ("Nosso estande: B12", "Local", "Realização"),
    ("Padiglione 5", "Luogo", "Organizzatore"), ("Standnummer B12", "Locatie", "Organisator"),
    ("Stoisko B12", "Miejsce", "Organizator"), ("Наш стенд: B12", "Место проведения", "Организатор"),
    ("Stand No: B12", "Fuar yeri", "Organizatör"), ("展位号：B12", "展馆地点", "主办单位"),
    ("摊位：B12", "会场", "主办方"),
    ("小間番号：B12", "会場", "主催者"), ("부스: B12", "전시 장소", "주최"),
    ("Gian hàng B12", "Địa điểm", "Ban tổ chức"),
]  # fmt: skip


@pytest.mark.parametrize(("booth", "venue", "organiser"), INVITES)
def test_venue_and_organiser_of_a_fair_are_not_the_exhibitors(booth: str, venue: str, organiser: str) -> None:
    lines = f"<p>{booth}<br>{venue}: {HALL}<br>{organiser}: +44 113 496 0177</p>"
    assert told(OWN + lines, "Lumo Glass", field="phone")[1] == PHONES
    assert told(OWN + lines, "Lumo Glass", field="address")[1] == ADDRESSES
    alone = told(f"<h1>Lumo Glass</h1><p>Tel +44 113 496 0101</p>{lines}", "Lumo Glass", field="address")
    assert alone[1] == []


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Moss Complex", f"<p>Hall 5, stand no. 12</p><p>Venue: {HALL}</p>"),
        ("Lumo Hotel", f"<p>Booth No. 4 in the bar</p><p>Venue: {HALL}</p>"),
        ("Glass Expo 2027", f"<p>Booth numbers are given in May.</p><p>Venue: {HALL}</p>"),
        ("Lumo Weddings", f"<p>Dance with us.</p><p>Venue: {HALL}</p>"),
        ("Lumo Glas", f"<p>Ort: {HALL}</p>"),
    ],
)
def test_the_venue_of_a_hall_a_hotel_or_a_fair_stays_on_its_own_page(title: str, lines: str) -> None:
    page = f"<h1>{title}</h1><p>Tel +44 113 496 0101</p>{lines}"
    assert told(page, title, field="address")[1] == [HALL]


def test_an_organiser_without_a_booth_keeps_his_telephone() -> None:
    lines = "<p>Organizer: Lumo Glass, tel +44 113 496 0177</p>"
    assert told(OWN + lines, "Lumo Glass", field="phone")[1] == [*PHONES, "+441134960177"]


@pytest.mark.parametrize("booth", ["展位：天津市滨海新区港湾路88号", "展位号：10.2H08"])
def test_an_address_beside_its_firms_name_or_telephone_is_no_venue_and_a_booths_none_of_the_firm(booth: str) -> None:
    own = "<p>公司名称：邢台鹭鸶文具有限公司</p><p>地址：邢台市信都区泉北大街60号</p><p>电话：0319-5550177</p>"
    lines = f"{own}<p>{booth}</p>"
    assert told(lines, "邢台鹭鸶文具有限公司", field="address")[1] == ["邢台市信都区泉北大街60号"]


def test_a_stall_that_is_all_a_page_gives_stays() -> None:
    lines = "<p>店名：邢台鹭鸶文具商行</p><p>摊位：义乌市稠州路5号榛砚市场12号</p><p>电话：0579-5550177</p>"
    assert told(lines, "邢台鹭鸶文具商行", field="address")[1] == ["义乌市稠州路5号榛砚市场12号"]
