"""Branches of one firm side by side: whatever stands with one of them is not mixed with what stands with another."""

import pytest
from tests.parse.test_others import read

from falsefront.records import PageReading

PAGE = "https://lumora.example/contact"
Place = tuple[str, str, str]
ENGLISH = (
    ("Leeds branch", "9 Fern Road, Leeds LS1 2AB", "0113 496 0101"),
    ("York branch", "4 Castle Yard, York YO1 9AB", "01904 555 014"),
    ("Northern sales office", "The Old Works", "01904 555 015"),
    ("Otley branch", "12 Mill Lane, Otley LS21 1AA", "01943 555 014"),
)
GERMAN = (
    ("Kiel", "Seestraße 9, 24103 Kiel", "0431 555014"),
    ("Hamburg", "Birkenweg 4, 20095 Hamburg", "040 555014"),
    ("Büro Nord", "Halle am Kai", "0461 555015"),
    ("Rostock", "Lange Straße 12, 18055 Rostock", "0381 555014"),
)
CHINESE = (
    ("广州分公司", "广州市番禺区大龙街柳树路152号", "13900000311"),
    ("东莞分公司", "东莞市石碣镇柳荫街25号", "13300000028"),
    ("北方大区", "某某采购中心", "18800000122"),
    ("江门分公司", "江门市江海区柳溪路101号", "13700000028"),
)
SPANISH = (
    ("Sucursal Norte", "Calle Mayor 12, 09001 Burgos", "947 00 01 12"),
    ("Sucursal Centro", "Av. de la Paz 3, 24001 León", "987 00 01 13"),
    ("Oficina comercial", "Junto al puerto", "975 00 01 14"),
    ("Sucursal Sur", "Plaza Vieja 1, 42001 Soria", "975 00 01 15"),
)
BOX = "<div class=col><div class=panel><h3 class=t>{0}</h3><div class=b>{1}<br>Tel: {2}</div></div></div>"
PLAIN = "<div class=card><h4>{0}</h4><p>{1}</p><p>Tel: {2}</p></div>"


def numbers(reading: PageReading) -> list[list[str]]:
    """Return the telephones of each who is given, and of each that is given to nobody."""
    said = [[each.raw for each in part.fields.get("phone", ())] for part in (*reading.offers, *reading.blocks)]
    return [each for each in said if each]


@pytest.mark.parametrize("places", [ENGLISH, GERMAN, CHINESE, SPANISH])
@pytest.mark.parametrize("box", [BOX, PLAIN])
@pytest.mark.parametrize("head", ["Contact", "Lumora Glass"])
def test_a_place_without_an_address_that_is_known_has_its_own_telephone(
    places: tuple[Place, ...], box: str, head: str
) -> None:
    rows = "".join(
        f"<div class=row>{''.join(box.format(*each) for each in places[at : at + 2])}</div>" for at in (0, 2)
    )
    reading = read(f"<h1>{head}</h1>{rows}<footer>Lumora Glass Ltd, info@lumora.example</footer>", url=PAGE)
    assert sorted(numbers(reading)) == sorted([number] for *_, number in places)
    assert not any("vendor" in each.fields for each in (*reading.offers, *reading.blocks) if "phone" in each.fields)


def test_the_firm_that_is_named_in_one_of_its_places_is_found_there() -> None:
    named = ("Leeds branch", "Lumora Glass Ltd</p><p>9 Fern Road, Leeds LS1 2AB", "0113 496 0101")
    rows = "".join(PLAIN.format(*each) for each in (named, *ENGLISH[1:]))
    reading = read(f"<h1>Contact</h1><div>{rows}</div>", url=PAGE)
    given = [each for each in reading.offers if "vendor" in each.fields]
    assert [each.fields["vendor"][0].raw for each in given] == ["Lumora Glass Ltd"]
    assert [said.raw for said in given[0].fields["phone"]] == ["0113 496 0101"]


def test_ways_to_reach_one_place_are_no_places_of_their_own() -> None:
    boxes = (
        "<div class=card><h4>Visit us</h4><p>9 Fern Road, Leeds LS1 2AB</p></div>"
        "<div class=card><h4>Call us</h4><p>Tel: 0113 496 0101</p></div>"
        "<div class=card><h4>Sales office</h4><p>info@lumora.example</p></div>"
    )
    reading = read(f"<h1>Contact</h1><div>{boxes}</div>", url=PAGE)
    assert [set(each.fields) >= {"address", "phone", "email"} for each in (*reading.offers, *reading.blocks)] == [True]


def test_news_from_towns_are_no_places_of_a_firm() -> None:
    rows = "".join(
        f"<div class=card><h4>{town}</h4><p>{text}</p><p>Read more</p></div>"
        for town, text in (("Kiel", "Boats in May"), ("Hamburg", "A fair of 2019"), ("Rostock", "Tel. to be told"))
    )
    reading = read(f"<h1>News</h1><div>{rows}</div><p>9 Fern Road, Leeds LS1 2AB, Tel: 0113 496 0101</p>", url=PAGE)
    assert numbers(reading) in ([["0113 496 0101"]], [])
