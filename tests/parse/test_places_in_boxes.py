"""Places of one firm in elements of one kind, whatever stands over them: none has what stands in another."""

import pytest
from tests.parse.test_others import given, read

from falsefront.records import Offer, PageReading

PAGE = "https://lumora.example/branches"
Place = tuple[str, str, str, str]
ENGLISH: tuple[Place, ...] = (
    ("Leeds", "9 Fern Road, Leeds LS1 2AB", "0113 496 0101", "leeds@lumora.example"),
    ("York", "4 Castle Road, York YO1 9AB", "01904 555 014", "york@lumora.example"),
    ("Otley", "12 Mill Lane, Otley LS21 1AA", "01943 555 014", "otley@lumora.example"),
    ("Selby", "3 Market Lane, Selby YO8 4PD", "01757 555 014", "selby@lumora.example"),
)
CHINESE: tuple[Place, ...] = (
    ("广州", "广州市番禺区大龙街柳树路152号", "020-83000311", "gz@lumora.example"),
    ("东莞", "东莞市石碣镇柳荫街25号", "0769-83000028", "dg@lumora.example"),
    ("江门", "江门市江海区柳溪路101号", "0750-83000028", "jm@lumora.example"),
    ("佛山", "佛山市禅城区柳园路8号", "0757-83000028", "fs@lumora.example"),
)
GERMAN: tuple[Place, ...] = (
    ("Kiel", "Seestraße 9, 24103 Kiel", "0431 555014", "kiel@lumora.example"),
    ("Hamburg", "Birkenweg 4, 20095 Hamburg", "040 555014", "hamburg@lumora.example"),
    ("Rostock", "Lange Straße 12, 18055 Rostock", "0381 555014", "rostock@lumora.example"),
    ("Lübeck", "Am Kai 7, 23552 Lübeck", "0451 555014", "luebeck@lumora.example"),
)
ROWS = "<tr><td>{0}</td><td>Ada Moss</td><td>{2}</td><td>{1}</td><td>{3}</td></tr>"
TABS = "<div class=pane><p>Address: {1}</p><p>Tel: {2}</p><p>E-mail: {3}</p></div>"
ITEMS = "<li>{0}<ul><li>{1}</li><li>Tel: {2}</li><li>{3}</li></ul></li>"
STREETS = "<div class=shop><h4>{1}</h4><span>{1}</span><br><span>Tel: {2}</span><br><span>{3}</span></div>"
PARAGRAPHS = "<p>{0}</p><p>Address: {1}</p><p>Tel: {2}</p><p>E-mail: {3}</p>"


def said(reading: PageReading) -> list[tuple[list[str], list[str], list[str]]]:
    """Return the addresses, telephones and mailboxes of each who is given, and of each that is given to nobody."""
    every = (*reading.offers, *reading.blocks)
    return sorted((raws(part, "address"), raws(part, "phone"), raws(part, "email")) for part in every)


def raws(part: Offer, name: str) -> list[str]:
    return [each.raw.removeprefix("mailto:") for each in part.fields.get(name, ())]


@pytest.mark.parametrize("places", [ENGLISH, CHINESE, GERMAN])
@pytest.mark.parametrize(
    ("around", "entry"),
    [
        ("<table>{}</table>", ROWS), ("<div>{}</div>", TABS), ("<ul>{}</ul>", ITEMS), ("<div>{}</div>", STREETS),
        ("{}", PARAGRAPHS),
    ],
)  # fmt: skip
def test_each_place_has_its_own_address_telephone_and_mailbox(
    places: tuple[Place, ...], around: str, entry: str
) -> None:
    entries = "".join(entry.format(*each) for each in places)
    reading = read(f"<h1>Our branches</h1>{around.format(entries)}", url=PAGE)
    assert said(reading) == sorted(([where], [number], [mailbox]) for _, where, number, mailbox in places)
    assert not any("vendor" in each.fields for each in (*reading.offers, *reading.blocks))


def test_places_under_names_of_regions_are_kept_apart() -> None:
    entry = "<div class=place><p class=name><b>{0}</b></p><p>{1}</p><p>Tel: {2}</p><p>{3}</p></div>"
    north, south = ("".join(entry.format(*each) for each in part) for part in (ENGLISH[:2], ENGLISH[2:]))
    reading = read(f"<h1>Our branches</h1><h2>North Zone</h2>{north}<h2>South Zone</h2>{south}", url=PAGE)
    assert said(reading) == sorted(([where], [number], [mailbox]) for _, where, number, mailbox in ENGLISH)


def test_boxes_with_a_day_or_a_price_are_no_places() -> None:
    for what in ("Sat 3 May 2025", "Oak table - £45"):
        boxes = "".join(
            f"<div class=box><p>{what}</p><p>{where}</p><p>Tel: {number}</p></div>" for _, where, number, _ in ENGLISH
        )
        reading = read(f"<h1>Lumora</h1><div>{boxes}</div>", url=PAGE)
        assert not any("who are listed" in warning for warning in reading.warnings)


def test_a_number_that_each_place_repeats_from_the_foot_of_the_page_is_none_of_theirs() -> None:
    boxes = "".join(
        f"<div class=card><h3>{town}</h3><p>{where}</p><p><a href='tel:01132440100'>0113 244 0100</a></p></div>"
        for town, where, *_ in ENGLISH
    )
    reading = read(f"<h1>Our branches</h1><div>{boxes}</div><footer>Call 0113 244 0100</footer>", url=PAGE)
    assert [each for each in said(reading) if each[0]] == sorted(([where], [], []) for _, where, *_ in ENGLISH)


def test_cards_that_lead_to_maps_alone_are_places_and_nothing_for_sale() -> None:
    boxes = "".join(
        f"<div class=card><h3>{town}</h3><p>{where}</p><p>{number}</p><p><a href='mailto:{mailbox}'>{mailbox}</a></p>"
        f"<a href='https://maps.example/?q={town}'>View on map</a></div>"
        for town, where, number, mailbox in ENGLISH
    )
    reading = read(f"<h1>Our branches</h1><div>{boxes}</div>", url=PAGE)
    assert said(reading) == sorted(([where], [number], [mailbox]) for _, where, number, mailbox in ENGLISH)
    assert not any("title" in each.fields for each in (*reading.offers, *reading.blocks))


def test_an_address_over_several_lines_of_a_list_is_the_places_whole() -> None:
    boxes = "".join(
        f"<div><a class=b href='#!'>Sucursal {town}</a><ul><li>{street}</li><li>{estate}</li><li>{town}, Sonora.</li>"
        f"<li>Tel. {number}</li></ul></div>"
        for town, street, estate, number in (
            ("Hermosillo", "Av. D # 7512", "Fraccionamiento Lomas", "(662) 251 0790"),
            ("Nogales", "Calle Segunda # 2771", "Mercado de Abastos", "(631) 251 0791"),
            ("Navojoa", "Carretera a Yavaros km. 4.5", "Parque Industrial", "(642) 251 0792"),
        )
    )
    reading = read(f"<h3>Distribuciones</h3><div>{boxes}</div>", url=PAGE)
    assert len(reading.offers) + len(reading.blocks) == 3
    assert "Av. D # 7512\nFraccionamiento Lomas\nHermosillo, Sonora." in given(reading)


def test_cards_that_lead_to_maps_stay_cards_where_the_data_of_the_page_name_each() -> None:
    data = ",".join(
        f'{{"@type":"LocalBusiness","name":"Lumora {town}","telephone":"{number}"}}' for town, _, number, _ in ENGLISH
    )
    boxes = "".join(
        f"<div class=card><h3>Lumora {town}</h3><p>{where}</p><p>{number}</p><a href='https://maps.example/?q={town}'>"
        "View on map</a></div>"
        for town, where, number, _ in ENGLISH
    )
    body = f"<script type='application/ld+json'>[{data}]</script><h1>Our branches</h1><div>{boxes}</div>"
    reading = read(body, url=PAGE)
    assert [len(raws(each, "vendor")) for each in reading.offers] == [1] * len(ENGLISH)
