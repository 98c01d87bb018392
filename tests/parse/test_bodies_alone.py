"""Public bodies that stand on a page by their names alone, and who does something for a firm: none of its contacts."""

import pytest
from tests.parse.test_contacts_of_pages import told

TITLE = "Contact | Lumo Glass"
OWN = "<h1>Contact</h1><p>Lumo Glass<br>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel +44 113 496 0101</p>"
ADDRESS, PHONE = ["9 Fern Road, Leeds LS1 2AB"], ["+441134960101"]
OTHERS = [
    "<p>Handelsregisteramt des Kantons Moos<br>Ulmenstrasse 15, 8022 Zürich</p>",
    "<p>Gewerbeamt der Stadt Moos<br>Ulmenstrasse 15<br>50667 Köln<br>Tel. +49 221 9998177</p>",
    "<address>Director:<br>Ina<br><br>Court:<br>Handelsregisteramt Moos<br>Ulmenweg 15, 8022 Zürich</address>",
    "<p>Chambre de Métiers du Finistère<br>15 rue de l'Orme<br>29200 Brest<br>Tél. +33 2 98 40 01 77</p>",
    "<p>Registro Mercantil de Madrid<br>Calle del Olmo 15<br>28013 Madrid<br>Tel. +34 915 550 177</p>",
    "<h3>여행불편신고</h3><p>한국유리업협회 불편처리센터 / 서울특별시 중구 느릅나무로 28 8층 / 전화 1588-0142</p>",
    "<p>福岡県ガラス協会　福岡市中央区楡1丁目1-1　TEL +81 92-733-0177</p>",
    "<p>Collections are done by our courier; book directly:</p><p><strong>Moss Couriers</strong><br>15 Elm Row, Leeds"
    " LS1 5HD<br>Customer care: 0113 496 0177</p>",
    "<p>Unsere Pakete holt ein Kurier ab, buchen Sie ihn direkt:</p><p>Moos Eilboten<br>Tel. +49 221 9998177</p>",
    "<div><h5>Call before you dig</h5><p>Yorkshire One Call: 0113 496 0177</p></div>",
    "<h3>Customs broker</h3><p>Moss Clearing Ltd<br>15 Elm Row<br>Leeds LS1 5HD<br>Tel 0113 496 0177</p>",
    "<h3>Gewährleistungsversicherung</h3><p>Moos Versicherung AG<br>Ulmenstrasse 15<br>50667 Köln</p>",
    "<p>Bolagsverket, Almgatan 21, 852 37 Sundsvall, tel. +46 771 670 177. Org.nr 556677-8899</p>",
    "<footer>Prensa: Agencia Musgo Comunicación – Inés Topo, +34 915 550 177</footer>",
    "<h3>苔藓各地服务商</h3><p>西安苔藓商贸有限公司<br>地址：西安市未央区榆树路18号<br>电话：029-86710177</p>",
]


@pytest.mark.parametrize("other", OTHERS)
def test_what_stands_with_a_body_or_a_server_is_theirs(other: str) -> None:
    assert told(OWN + other, TITLE, field="address")[1] == ADDRESS
    assert told(OWN + other, TITLE, field="phone")[1] == PHONE


@pytest.mark.parametrize(
    "own",
    [
        "<p>The Old Police Station<br>15 Elm Row<br>Leeds LS1 5HD</p>",
        "<p>Opposite the Fire Station<br>15 Elm Row<br>Leeds LS1 5HD</p>",
        "<p>Supplier to the Ministry of Trade<br>15 Elm Row<br>Leeds LS1 5HD</p>",
        "<p>If your courier comes late, call us at:</p><p>Leeds depot<br>15 Elm Row<br>Leeds LS1 5HD</p>",
        "<p>Parcels that you have booked with a courier are sent to:</p><p>15 Elm Row<br>Leeds LS1 5HD</p>",
    ],
)
def test_a_firm_in_such_a_house_or_with_such_a_visitor_keeps_its_own(own: str) -> None:
    assert any("15 Elm Row" in str(value) for value in told(OWN + own, TITLE, field="address")[1])


def test_a_body_on_its_own_page_or_alone_on_a_page_is_where_the_page_says() -> None:
    page = "<p>Handelskammer Moos<br>Ulmenstrasse 15<br>50667 Köln</p><p>Tel. +49 221 9998177</p>"
    assert told(page, "Handelskammer Moos", field="address")[1] == ["Ulmenstrasse 15, 50667 Köln"]
    page = "<p>Kreisverwaltung Moos<br>Ulmenstrasse 15<br>50667 Köln</p><p>Finanzamt Moos<br>Elmweg 3<br>50667 Köln</p>"
    assert len(told(page, "Kontakt | Landkreis Moos", field="address")[1]) == 2


@pytest.mark.parametrize(
    "other",
    [
        "<h3>Handelskammer Moos</h3><p>Ulmenstrasse 15<br>50667 Köln</p><p>Tel. +49 221 9998177</p>",
        "<div>Mairie Moussy</div><div>15 rue de l'Orme, 29200 Brest</div><div><a href='tel:+33298400177'>"
        "+33 2 98 40 01 77</a></div>",
        "<p>Collections are done by our courier; book directly:</p><p>Moss Couriers<br>Dispatch<br>Ann Fern<br>15 Elm"
        " Row<br>Leeds LS1 5HD<br>Yard 3<br>Tel 0113 496 0177</p>",
    ],
)
def test_the_telephone_behind_a_body_s_address_is_its_own(other: str) -> None:
    assert told(OWN + other, TITLE, field="phone")[1] == PHONE


@pytest.mark.parametrize(
    "card",
    [
        "<p>Lumo Glass<br>Opp. Police Station<br>9 Fern Road<br>Leeds LS1 2AB<br>Tel +44 113 496 0101</p>",
        "<p>Lumo Glass<br>9 Fern Road<br>Leeds LS1 2AB<br>Police Station Road<br>Tel +44 113 496 0101</p>",
        "<p>Companies House Registered</p><p>Lumo Glass<br>9 Fern Road<br>Leeds LS1 2AB<br>Tel +44 113 496 0101</p>",
        "<ul><li>Lumo Glass</li><li>9 Fern Road, Leeds LS1 2AB</li><li>Fire Station Fern</li><li>Tel +44 113 496"
        " 0101</li></ul>",
        "<p>9 Fern Road, Leeds LS1 2AB</p><p>To book please call our box office:</p><p>+44 113 496 0101</p>",
        "<p>Collections are done by our courier; book directly:</p><p>Lumo Glass<br>9 Fern Road<br>Leeds LS1 2AB<br>"
        "Tel +44 113 496 0101</p>",
        "<p>Fire Station Fern<br>15 Elm Row<br>Leeds LS1 5HD<br><br>Lumo Glass<br>9 Fern Road<br>Leeds LS1 2AB<br>"
        "Tel +44 113 496 0101</p>",
    ],
)
def test_a_card_with_the_page_s_own_name_is_its_own(card: str) -> None:
    assert any(ADDRESS[0] in str(value) for value in told(card, TITLE, field="address")[1])
    assert PHONE[0] in told(card, TITLE, field="phone")[1]


def test_nothing_is_taken_from_a_page_that_has_no_other_contact_of_that_kind() -> None:
    page = "<h1>Contact</h1><p>mail@lumo.example</p><p>Fire Station Cafe<br>15 Elm Row<br>Leeds LS1 5HD</p>"
    assert told(page, "LC | Contact", field="address")[1] == ["15 Elm Row, Leeds LS1 5HD"]


@pytest.mark.parametrize(
    "head",
    [
        "Gas emergency", "Photography", "Customs brokers", "Where to stay", "诚招各地代理商", "维玛全国服务商",
        "Feuerwehr", "City Office", "Agence Mairie", "Fire Department Sales", "市役所前店", "강남구청점",
    ],
)  # fmt: skip
def test_a_heading_over_a_firm_s_own_department_takes_nothing_from_it(head: str) -> None:
    page = f"{OWN}<h3>{head}</h3><p>Tel +44 113 496 0177</p>"
    assert told(page, TITLE, field="phone")[1] == [*PHONE, "+441134960177"]


def test_a_town_keeps_what_its_offices_have_under_a_title_without_a_word_for_towns() -> None:
    page = "<p>Kreisverwaltung Moos<br>Ulmenstrasse 15<br>50667 Köln</p><p>Finanzamt Nord<br>Elmweg 3<br>50667 Köln</p>"
    assert len(told(page, "Kontakt | Moos", field="address")[1]) == 2
