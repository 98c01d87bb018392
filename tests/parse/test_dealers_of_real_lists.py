"""Lists of dealers as firms write them by hand: streets without postcodes, bare mobiles, counties over names."""

import pytest
from tests.parse.test_others import read
from tests.parse.test_people_and_offices_in_lists import told

PAGE = "https://voltara.example/dealers.html"
FOOTER = (
    "<footer><h4>Contact Us</h4><p>Voltara Pumps, Plot 14, Sector 5, Rajkot - 360002</p><p>Phone: +91 98250 00112</p>"
    "<p>info@voltara.example</p></footer>"
)
DEALERS = (
    ("Shree Agro Agency", "12 Station Road, Rajkot", "98240 11122"),
    ("Patel Machinery Stores", "45 Bus Stand Road, Junagadh", "98240 11133"),
    ("Krishna Traders", "8 Market Street, Gondal", "98240 11144"),
)


@pytest.mark.parametrize(
    "row",
    [
        "<div class=c><div class=dealer><h3>{0}</h3><p><i class='fa fa-map'></i> {1}</p><p>{2}</p></div></div>",
        "<div class=c><h4>{0}</h4><p>{1}</p><p>Mob: {2}</p></div>",
        "<li><a href=http://www.d.example>{0}</a> – {1}, Tel {2}</li>",
        "<p><strong>{0}</strong><br>{1}<br>{2}</p>",
    ],
)
def test_a_street_and_its_town_are_where_a_dealer_is(row: str) -> None:
    rows = "".join(row.format(*each) for each in DEALERS)
    assert told(read(f"<h1>Dealers</h1><div>{rows}</div>{FOOTER}", url=PAGE))[:3] == list(DEALERS)


@pytest.mark.parametrize(
    ("head", "dealers"),
    [
        ("Puntos de venta", (("Ferretería El Roble", "Calle Mayor 12, Burgos", "947 00 01 12"),
                             ("Casa Lozano", "Av. de la Paz 3, León", "987 00 01 13"),
                             ("Bricolaje Sur", "Plaza Vieja 1, Soria", "975 00 01 14"))),
        ("Дилеры", (("ООО «Клевер»", "ул. Лесная, д. 5", "+7 495 000-01-12"),
                    ("Торговый дом «Ольха»", "ул. Баумана, 10", "+7 843 000-01-13"),
                    ("Магазин «Рябина»", "ул. Ленина, 7", "+7 342 000-01-14"))),
        ("Revendeurs", (("Moto Loutre", "68 Bd Omar El Idrissi", "05 22 00 24 22"),
                        ("Garage Cèdre", "933 Route de Safi", "05 24 00 69 88"),
                        ("Deux Roues Atlas", "461 Avenue Ibn Rochd", "05 37 00 20 52"))),
        ("Dealers", (("Otter Boats", "12 Harbor Street", "(512) 555-0142"),
                     ("Dockside Marine", "9 Lake Road", "512-555-0143"),
                     ("Reed & Sons", "40 Mill Street", "512.555.0144"))),
    ],
)  # fmt: skip
def test_a_house_in_a_street_is_where_a_dealer_is_whose_town_stands_over_it(
    head: str, dealers: tuple[tuple[str, str, str], ...]
) -> None:
    rows = "".join(
        f"<div class=i><div class=n>{n}</div><div class=a>{a}</div><div>{t}</div></div>" for n, a, t in dealers
    )
    assert [each[:2] for each in told(read(f"<h1>{head}</h1>{rows}", url=PAGE))] == [(n, a) for n, a, _ in dealers]


@pytest.mark.parametrize("has_head", [True, False])
def test_tables_of_dealers_are_read_below_words_for_their_columns_and_without(has_head: bool) -> None:
    columns = "".join(f"<th>{each}</th>" for each in ("S.No", "Dealer Name", "Contact Person", "Address", "Mobile"))
    rows = "".join(
        f"<tr><td>{at}</td><td>{name}</td><td>Mr. Ramesh Patel</td><td>{where}</td><td>{number}</td></tr>"
        for at, (name, where, number) in enumerate(DEALERS, 1)
    )
    head = f"<thead><tr>{columns}</tr></thead>" if has_head else ""
    reading = read(f"<h1>Find a dealer</h1><table>{head}<tbody>{rows}</tbody></table>{FOOTER}", url=PAGE)
    assert told(reading)[:3] == list(DEALERS)


def accordion(entries: tuple[tuple[str, str, str, str], ...]) -> str:
    return "".join(
        f"<div class=acc><button>{over}</button><div class=panel><p><b>{name}</b></p><p>{where}</p>"
        f"<p>Tél : {number}</p></div></div>"
        for over, name, where, number in entries
    )


def test_a_county_over_a_dealer_is_no_dealer() -> None:
    entries = (
        ("Ain (01)", "Jardin Vert", "12 rue du Lac, 01000 Bourg-en-Bresse", "04 74 00 01 12"),
        ("Isère (38)", "Motoculture Alpes", "3 quai Nord, 38000 Grenoble", "04 76 00 01 13"),
        ("Rhône (69)", "Duval & Fils", "8 rue Haute, 69003 Lyon", "04 78 00 01 14"),
    )
    reading = read(f"<h1>Nos distributeurs</h1>{accordion(entries)}", url=PAGE)
    assert told(reading) == [(name, where, number) for _, name, where, number in entries]


def test_who_of_two_is_the_dealer_is_not_guessed() -> None:
    entries = (
        ("Jardin Vert", "Aurel Vidal", "12 rue du Lac, 01000 Bourg-en-Bresse", "04 74 00 01 12"),
        ("Motoculture Alpes", "Ylan Serre", "3 quai Nord, 38000 Grenoble", "04 76 00 01 13"),
        ("Duval & Fils", "Odin Rey", "8 rue Haute, 69003 Lyon", "04 78 00 01 14"),
    )
    named = {name for name, *_ in told(read(f"<h1>Nos distributeurs</h1>{accordion(entries)}", url=PAGE))}
    assert not named & {"Aurel Vidal", "Ylan Serre", "Odin Rey"}


@pytest.mark.parametrize(
    "more", ["2019 Road Show winner", "Open since 12 May on Street level 2 to 6 daily all year round"]
)
def test_what_only_names_a_street_is_no_address(more: str) -> None:
    rows = "".join(f"<div class=i><h4>{name}</h4><p>{more}</p><p>{t}</p></div>" for name, _, t in DEALERS)
    assert [where for _, where, _ in told(read(f"<h1>Dealers</h1>{rows}", url=PAGE))][1:] == ["", ""]


def test_contacts_in_the_frame_of_a_list_that_name_nobody_are_no_card() -> None:
    rows = "".join(f"<div class=i><h4>{name}</h4><p>{where}</p><p>{t}</p></div>" for name, where, t in DEALERS)
    footer = (
        "<footer><h4>Contact Us</h4><p>Plot 14, Sector 5, Rajkot - 360002</p><p>Phone: +91 98250 00112</p></footer>"
    )
    reading = read(f"<h1>Dealers</h1>{rows}{footer}", url=PAGE)
    assert (told(reading), reading.blocks) == (list(DEALERS), ())


@pytest.mark.parametrize(
    ("head", "dealers", "own"),
    [
        ("Dealers", DEALERS, "<p>Plot 14, Sector 5, Rajkot - 360002</p>"),  # in the middle of the page
        ("Dealers", DEALERS[:2], "<footer>Plot 14, Sector 5, Rajkot - 360002</footer>"),  # beside two others
        ("Contact", DEALERS[:0], "<footer>Plot 14, Sector 5, Rajkot - 360002</footer>"),
    ],
)
def test_other_contacts_that_name_nobody_are_still_shown(
    head: str, dealers: tuple[tuple[str, str, str], ...], own: str
) -> None:
    rows = "".join(f"<div class=i><h4>{name}</h4><p>{where}</p><p>{t}</p></div>" for name, where, t in dealers)
    reading = read(f"<h1>{head}</h1>{rows}<h2>Contact us</h2>{own}", url=PAGE)
    assert any("Sector 5" in said.raw for block in reading.blocks for said in block.fields.get("address", ()))


@pytest.mark.parametrize(
    "head",
    ["Dealer locator", "Distributor finder", "Membership directory", "Partnerzy handlowi", "Red de concesionarios",
     "Elenco espositori", "I nostri concessionari"],
)  # fmt: skip
def test_more_words_over_lists_of_others(head: str) -> None:
    rows = "".join(f"<div class=i><h4>{name}</h4><p>{where}</p><p>{t}</p></div>" for name, where, t in DEALERS)
    assert told(read(f"<h1>{head}</h1>{rows}", url=PAGE)) == list(DEALERS)
