"""Dealers under the headings of their countries: none has the heading of the next in its address."""

import pytest
from tests.parse.test_others import read

from falsefront.records import PageReading

PAGE = "https://lumora.example/world.html"
Dealer = tuple[str, str, str, str]
WORLD: tuple[Dealer, ...] = (
    ("TAIWAN", "Orrin Taiwan Co. Ltd.", "23F No.49, Fern St, Bangian District<br>220 New Taipei City", "0065 65550820"),
    ("SPAIN", "MARL INOXIDABLES SA", "Ctra. Madrid-Cadiz, Km. 268<br>23200 La Carolina", "0034 953 555 200"),
    ("POLAND", "Hob Polska Sp. z o.o.", "ul. Lipowa 13<br>05-532 Baniocha", "0048 22 555 41 00"),
    ("SLOVENIA", "Alder doo", "Ljubljanska cesta 45<br>1241 Kamnik", "00386 1 555 18 00"),
    ("RUSSIA", "000 FERN", "Yuzhnaya Str. 5<br>115088 Moscow", "007 495 555 97 48"),
)
CARD = "<div class='col-12 col-md-6'><h3><b>{0}</b></h3><p>Phone: {3}</p><h4>{1}</h4><p>Address: {2}</p></div>"


def told(reading: PageReading) -> set[tuple[str, str, str]]:
    """Return who is given with which address and telephone, "" who is not named."""
    every = [each.fields for each in (*reading.offers, *reading.blocks)]
    said = [
        [fields[name][0].raw if name in fields else "" for name in ("vendor", "address", "phone")] for fields in every
    ]
    return {(vendor, address, phone) for vendor, address, phone in said}


def test_the_heading_over_the_next_is_no_part_of_an_address() -> None:
    reading = read(f"<h1>Worldwide</h1>{''.join(CARD.format(*each) for each in WORLD)}", url=PAGE)
    wanted = [(who if who != "000 FERN" else "", where.replace("<br>", "\n"), phone) for _, who, where, phone in WORLD]
    assert told(reading) == set(wanted)


@pytest.mark.parametrize("level", ["h2", "h3", "h4"])
def test_an_address_that_is_all_in_headings_keeps_its_town(level: str) -> None:
    lines = "".join(f"<{level}>{text}</{level}>" for text in ("Fern Pumps Ltd", "9 Fern Road", "Leeds LS1 2AB"))
    reading = read(f"<h1>Contact</h1><div>{lines}<p>Tel. 0113 496 0101</p></div>", url="https://fern.example/contact")
    assert [where.split("\n")[-1] for _, where, _ in told(reading)] == ["Leeds LS1 2AB"]
