"""An entry of a list of dealers that names nobody, between those that do: counted, and given to nobody."""

import pytest
from tests.parse.test_others import read

from falsefront.records import PageReading

PAGE = "https://lumora.example/list.html"
Dealer = tuple[str, str, str, str]
RUSSIAN: tuple[Dealer, ...] = (
    ("Химки", 'ООО "Ольха-Центр"', "141400, Московская область, г. Химки, ул. Первомайская, д. 5", "(495) 555-35-05"),
    ("Уфа", 'ООО "Ольха-Урал"', "450096, г. Уфа, ул. Лесотехникума, 22/2", "(347) 555-67-58"),
    ("Самара", "", "443008, г. Самара, ул. Вольская, д.89", "+7 927 555 70 47"),
    ("Пермь", 'ООО СЦ "Клён"', "610014, г. Пермь, ул. Уинская, д. 31", "(342) 555-77-99"),
)
ENGLISH: tuple[Dealer, ...] = (
    ("Leeds", "Orrin Tools Ltd", "9 Fern Road, Leeds LS1 2AB", "0113 496 0101"),
    ("York", "Marl Pumps Ltd", "4 Castle Yard, York YO1 9AB", "01904 555 014"),
    ("Hull", "", "12 Mill Lane, Hull HU1 2AB", "01482 555 014"),
    ("Otley", "Hob Valves Ltd", "3 Elm Row, Otley LS21 1AA", "01943 555 014"),
)
GERMAN: tuple[Dealer, ...] = (
    ("Kiel", "Farnbau GmbH", "Seestraße 9, 24103 Kiel", "0431 555014"),
    ("Rostock", "", "Lange Straße 12, 18055 Rostock", "0381 555014"),
    ("Hamburg", "Otter Technik GmbH", "Birkenweg 4, 20095 Hamburg", "040 555014"),
)
LISTS = (("Региональные представители", RUSSIAN), ("Our dealers", ENGLISH), ("Unsere Händler", GERMAN))
PLAIN, BOX = "<h3>{0}</h3><p>{1}{2}<br>Tel. {3}</p>", "<div class=d><h3>{0}</h3>{1}<p>{2}</p><p>Tel. {3}</p></div>"


def dealers(dealers: tuple[Dealer, ...], box: str, name: str) -> str:
    return "".join(box.format(town, name.format(who) if who else "", *rest) for town, who, *rest in dealers)


def told(reading: PageReading) -> set[tuple[str, str, str]]:
    """Return who is given with which address and telephone."""
    every = [each.fields for each in (*reading.offers, *reading.blocks)]
    return {
        (each["vendor"][0].raw if "vendor" in each else "", each["address"][0].raw, each["phone"][0].raw)
        for each in every
    }


@pytest.mark.parametrize(("head", "entries"), LISTS)
@pytest.mark.parametrize(("box", "name"), [(PLAIN, "<b>{0}</b><br>"), (BOX, "<p>{0}</p>")])
def test_who_is_not_named_among_dealers_is_given_to_nobody(
    head: str, entries: tuple[Dealer, ...], box: str, name: str
) -> None:
    reading = read(f"<h1>{head}</h1>{dealers(entries, box, name)}", url=PAGE)
    assert told(reading) == {each[1:] for each in entries}
