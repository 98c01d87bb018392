"""Agencies, hotels, lawyers and neighbours of a firm keep their address and telephone; its own desks stay its own."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://www.fenkhof.example/kontakt"
OWN, PHONE = "Rebenstraße 4, 55276 Oppenheim", "06133 5550 44"
OTHER, NUMBER = "Speicherstr. 18, 60327 Frankfurt", "069 5550 7722"


def read(body: str, title: str = "Weingut Fenkhof", url: str = URL) -> list[dict[str, list[str]]]:
    page = f"<html><head><meta charset=utf-8><title>Kontakt | {title}</title></head><body>{body}</body></html>"
    site = Site(name="case", start=(url,), allow=("https://*",))
    reading = read_page(page.encode(), url=url, content_type="text/html", site=site)
    return [
        {name: [said.raw for said in values] for name, values in each.fields.items()}
        for each in (*reading.offers, *reading.blocks)
    ]


def given(body: str, title: str = "Weingut Fenkhof") -> tuple[list[str], list[str]]:
    """Return the addresses and the telephones that are given to the page's firm or to nobody."""
    own = [each for each in read(body, title) if each.get("vendor", [title]) == [title]]
    return [raw for each in own for raw in each.get("address", [])], [
        raw for each in own for raw in each.get("phone", [])
    ]


def page(head: str, name: str, other: str = OTHER, title: str = "Weingut Fenkhof") -> str:
    return (
        f"<h1>Kontakt</h1><p>{title}<br>{OWN}<br>Tel. {PHONE}</p>"
        f"<h3>{head}</h3><p>{name}<br>{other}<br>Tel. {NUMBER}</p>"
    )


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Pressekontakt", "Lautwerk PR, Nina Storch"),
        ("Press contact", "Owlcote Communications"),
        ("Ufficio stampa", "Eco Comunicazione"),
        ("Assessoria de imprensa", "Coruja Comunicação"),
        ("Contact presse", "Agence Hibou Bleu"),
        ("Prensa", "Búho Comunicación"),
        ("Datenschutzbeauftragter", "Rechtsanwaltskanzlei Kranich &amp; Lerche"),
        ("Data protection officer", "Heron Solicitors"),
        ("Übernachten", "Hotel Zur Linde"),
        ("Where to stay", "The Plover Inn"),
        ("Dove dormire", "Locanda Merlo"),
        ("Onde ficar", "Pousada Sabiá"),
        ("Noclegi", "Pensjonat Szpak"),
        ("Customs clearance", "Plover Customs Brokers"),
        ("Zollabfertigung", "Zollagentur Kranich"),
        ("Dédouanement", "Hibou Douane"),
        ("Spedizioniere doganale", "Merlo Servizi Doganali"),
        ("Agencja celna", "Agencja Celna Szpak"),
        ("Gümrük müşavirimiz", "Baykuş Gümrükleme"),
        ("Таможенный брокер", "Таможенный брокер Сова"),
        ("报关代理", "鸮鸟报关行"),
    ],
)
def test_who_is_told_by_his_trade_under_a_heading_of_his_keeps_what_is_his(head: str, name: str) -> None:
    assert given(page(head, name)) == ([OWN], [PHONE])


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Pressekontakt", "Nina Storch"),
        ("Pressekontakt", "Fenkhof Kommunikation"),
        ("Press contact", "Corporate Communications"),
        ("Press contact", "Communications Department"),
        ("Ufficio stampa", "Ufficio Comunicazione"),
        ("Übernachten", "Gästehaus Fenkhof"),
        ("Showroom", "Hotel Zur Linde"),
    ],
)
def test_a_department_a_person_and_the_firm_itself_stay(head: str, name: str) -> None:
    addresses, phones = given(page(head, name))
    assert PHONE in phones
    assert NUMBER in phones
    assert len(addresses) > 1


def test_the_only_address_of_a_page_stays_whatever_the_word_of_trade() -> None:
    addresses, phones = given(
        f"<h1>Kontakt</h1><h2>Übernachten</h2><p>Hotel Zur Linde<br>{OWN}<br>Tel. {PHONE}</p>", "Fenkhof"
    )
    assert (addresses, phones) == ([OWN], [PHONE])


@pytest.mark.parametrize(
    "line",
    [
        "Opposite Willow Hospital (30 Beckett Row, Leeds LS9 7TF)",
        "National Gas Emergency Service: 0800 496 0199",
        "Collections with Swiftway Couriers, Depot 2, Long Rock TR20 8HX, tel 01736 496 300",
    ],
)
def test_a_line_about_a_neighbour_a_carrier_or_an_emergency_gives_nothing(line: str) -> None:
    own = "Tawnybrook Joinery Ltd<br>14 Sallow Lane, Leeds LS9 8ZX<br>Tel: 0113 496 0211"
    body = f"<h1>Contact</h1><p>{own}</p><p>{line}</p>"
    assert given(body, "Tawnybrook Joinery Ltd") == (["14 Sallow Lane, Leeds LS9 8ZX"], ["0113 496 0211"])


def test_an_own_emergency_service_stays() -> None:
    own = "14 Sallow Lane, Leeds LS9 8ZX<br>Tel 0113 496 0200<br>Our gas emergency service: 0113 496 0212"
    assert given(f"<h1>Contact</h1><p>{own}</p>", "Tawnybrook Heating")[1] == ["0113 496 0200", "0113 496 0212"]


def test_an_address_that_begins_with_a_car_park_is_where_to_park_beside_another() -> None:
    way = "<h2>Anfahrt</h2><p>Navi: Parkplatz Klinikum, Im Stillen 30, 87527 Sonthofen</p>"
    body = f"<h1>Kontakt</h1><p>{OWN}<br>Tel. {PHONE}</p>{way}"
    assert given(body)[0] == [OWN]


@pytest.mark.parametrize(
    ("title", "heads"),
    [("经销商网络", ("电话", "单位", "地址")), ("Distribuidores", ("Teléfono", "Distribuidor", "Dirección"))],
)
def test_a_table_of_dealers_gives_each_what_is_in_his_row(title: str, heads: tuple[str, str, str]) -> None:
    rows = (
        ("0532-85550101", "海桐管业", "青岛市市北区桐林路5号"),
        ("0411-85550102", "北槐五金", "大连市沙河口区槐荫街7号"),
    )
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in (heads, *rows))
    said = read(f"<h1>{title}</h1><table>{table}</table>", title, "https://www.yunsong.example/dealers.html")
    assert [(each["vendor"], each["address"], each["phone"]) for each in said] == [
        ([name], [address], [phone]) for phone, name, address in rows
    ]


OWL, HERON = "Owl Trading, 5 Mill Road, Leeds, Tel 0113 496 0301", "Heron Deli, 7 Weir Lane, York, Tel 01904 496 302"


@pytest.mark.parametrize("title", ["Tawnybrook Tea", "Our stockists"])
def test_firms_told_one_after_the_other_on_a_line_keep_their_telephones(title: str) -> None:
    assert given(f"<h1>{title}</h1><p>{OWL}; {HERON}</p>", title) == ([], [])


@pytest.mark.parametrize(
    "line",
    [
        "Leeds office, 5 Mill Road, Leeds, Tel 0113 496 0301; York office, 7 Weir Lane, York, Tel 01904 496 302",
        "Tawnybrook Leeds, 5 Mill Road, Tel 0113 496 0301; Tawnybrook York, 7 Weir Lane, Tel 01904 496 302",
        "Tel 0113 496 0301; Fax 0113 496 0309; Tel 01904 496 302",
        "Nina Storch, Tel 0113 496 0301; Karl Amsel, Tel 01904 496 302",
    ],
)
def test_offices_and_people_told_on_one_line_are_the_firms_own(line: str) -> None:
    assert {"0113 496 0301", "01904 496 302"} <= set(given(f"<h1>Contact</h1><p>{line}</p>", "Tawnybrook Tea")[1])


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("Vole Roofing, 5 Kiln Lane, Derby DE1 2ZQ.", "5 Kiln Lane, Derby DE1 2ZQ"),
        ("B.P. 1418, Lomé, Togo.", "B.P. 1418, Lomé, Togo."),
        ("Caixa Postal 118, 01310-000 São Paulo, SP.", "Caixa Postal 118, 01310-000 São Paulo, SP."),
    ],
)
def test_an_own_address_is_read_without_the_name_before_it_and_a_box_with_its_town(line: str, address: str) -> None:
    assert given(f"<h1>Contact</h1><p>{line} Tel 0113 496 0144</p>", "Vole Roofing")[0] == [address]


@pytest.mark.parametrize(
    "head",
    [
        "Återförsäljare",
        "Viszonteladóink",
        "Наші дилери",
        "Jälleenmyyjämme",
        "West Coast Rep",
        "Forhandlere",
        "Distribuitori",
    ],
)
def test_dealers_under_their_heading_are_found_by_an_address_on_several_lines(head: str) -> None:
    body = (
        f"<h1>Contact</h1><p>Tawnybrook Tea<br>14 Sallow Lane, Leeds LS9 8ZX<br>Tel: 0113 496 0211</p>"
        f"<h2>{head}</h2><p>Möbelhuset Svalan<br>Storgatan 9<br>411 01 Göteborg<br>031-55 09 09</p>"
    )
    assert given(body, "Tawnybrook Tea") == (["14 Sallow Lane, Leeds LS9 8ZX"], ["0113 496 0211"])


@pytest.mark.parametrize("head", ["Our shop", "Workshop", "Sales", "Visit us", "Coast office"])
def test_an_own_place_under_its_heading_stays(head: str) -> None:
    body = (
        f"<h1>Contact</h1><p>Tawnybrook Tea<br>14 Sallow Lane, Leeds LS9 8ZX<br>Tel: 0113 496 0211</p>"
        f"<h2>{head}</h2><p>9 Storey Street<br>York YO1 9ZZ<br>Tel: 01904 496 309</p>"
    )
    assert len(given(body, "Tawnybrook Tea")[0]) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Out of hours call Harbour Animal Hospital on 01326 496 077",
        "We recommend Bluebird Brass, 9 Station Road, Gloucester GL1 9ZZ, 01452 496 909",
        "Fuera de horario acuda al Hospital del Sauce, Paseo Ancho 900, 37007 Salamanca. Tel. 923 550 900",
    ],
)
def test_who_helps_instead_of_the_firm_keeps_his_number(line: str) -> None:
    own = "Tawnybrook Vets<br>14 Sallow Lane, Leeds LS9 8ZX<br>Tel: 0113 496 0211"
    assert given(f"<h1>Contact</h1><p>{own}</p><p>{line}</p>", "Tawnybrook Vets")[1] == ["0113 496 0211"]


def test_we_recommend_that_you_ring_is_of_the_firm_itself() -> None:
    own = "14 Sallow Lane, Leeds LS9 8ZX<br>Out of hours call us on 0113 496 0212. We recommend booking: 0113 496 0213"
    assert given(f"<h1>Contact</h1><p>{own}</p>", "Tawnybrook Vets")[1] == ["0113 496 0212", "0113 496 0213"]


@pytest.mark.parametrize("label", ["Out of hours", "Crematorium", "Laboratory", "Landlord"])
def test_a_row_of_a_table_about_who_stands_in_for_the_firm_is_his(label: str) -> None:
    rows = (
        ("Surgery", "14 Sallow Lane, Leeds LS9 8ZX"),
        ("Phone", "0113 496 0211"),
        (label, "Plover Animal Hospital, 77 Quay Street, York YO1 9ZZ. 01904 496 077"),
    )
    table = "".join(f"<tr><td>{name}</td><td>{value}</td></tr>" for name, value in rows)
    assert given(f"<h1>Contact</h1><table>{table}</table>", "Tawnybrook Vets") == (
        ["14 Sallow Lane, Leeds LS9 8ZX"],
        ["0113 496 0211"],
    )


def test_a_landlord_at_a_house_whose_number_ends_anothers_is_told_from_it() -> None:
    rows = "".join(
        f"<tr><td>Landlord</td><td>{name}<br>{house} Quay Street, York YO1 9ZZ<br>Tel: 01904 496 0{house}</td></tr>"
        for name, house in (("Plover Lettings", 17), ("Heron Lettings", 77))
    ).replace("17 Quay", "7 Quay")
    own = "<p>Tawnybrook Vets<br>14 Sallow Lane, Leeds LS9 8ZX<br>Tel: 0113 496 0211</p>"
    assert given(f"<h1>Contact</h1>{own}<table>{rows}</table>", "Tawnybrook Vets") == (
        ["14 Sallow Lane, Leeds LS9 8ZX"],
        ["0113 496 0211"],
    )


@pytest.mark.parametrize(
    ("head", "name"), [("Customs clearance", "Customs team"), ("Zollabfertigung", "Abteilung Versand")]
)
def test_a_firms_own_desk_for_customs_is_its_own(head: str, name: str) -> None:
    assert given(page(head, name))[1] == [PHONE, NUMBER]
