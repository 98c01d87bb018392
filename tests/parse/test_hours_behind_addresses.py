"""Hours behind an address on its line, in the words of many languages, and what a place is called over it."""

import pytest
from tests.parse.shared_own import given

RUSSIAN = "443099, г. Самара, ул. Липовая 33, оф. 232"


@pytest.mark.parametrize(
    ("address", "hours"),
    [
        (RUSSIAN, "Время работы 8:00 - 18:00."),
        (RUSSIAN, "Режим работы: пн-пт 9-18"),
        ("вул. Липова, 3, м. Київ, 01001", "Графік роботи: 9:00-18:00"),
        ("Glasweg 2, 20095 Hamburg", "Öffnungszeiten: Mo-Fr 8:00 - 18:00"),
        ("9 Fern Road, Leeds LS1 2AB", "Opening hours 8:00 - 18:00"),
        ("Calle Vidrio 9, 28010 Madrid", "Horario: 8:00 - 18:00"),
        ("9 rue du Verre, 59770 Marly", "Horaires : 8h00 - 18h00"),
        ("Via del Vetro 9, 20121 Milano", "Orari: 8:00 - 18:00"),
        ("ul. Szklana 9, 90-029 Łódź", "Godziny otwarcia: 8:00 - 18:00"),
        ("Glasweg 9, 1012 AB Amsterdam", "Openingstijden: ma-vr 8.00 - 18.00"),
        ("Glasgatan 9, 111 22 Stockholm", "Öppettider: 8-18"),
    ],
)
@pytest.mark.parametrize("between", [". ", ", "])
def test_hours_are_no_part_of_the_address_before_them(address: str, hours: str, between: str) -> None:
    read = given(f"<h1>Larkfield</h1><p>{address}{between}{hours}</p>")
    assert address in read
    assert hours[:6] not in read


def test_a_street_over_its_hours_follows_its_town() -> None:
    body = "<p><b>443099, г. Самара,<br>ул. Липовая 33, оф. 232. Время работы 8:00 - 18:00.</b></p>"
    assert "443099, г. Самара\nул. Липовая 33, оф. 232" in given(body)


@pytest.mark.parametrize("head", ["Росакадемия, Центральный офис", "Главный офис", "Росакадемия, автодром"])
def test_what_a_place_is_called_is_no_part_of_its_address(head: str) -> None:
    assert given(f"<h4>{head}</h4><p>{RUSSIAN}</p>") == RUSSIAN


def test_how_to_find_a_house_in_brackets_is_no_part_of_it() -> None:
    read = given("<p>г. Самара,<br>ул. Уральская, 34 (по ул. Липовой, напротив 4 школы)<br>Время работы 9:00-20:00</p>")
    assert read == "г. Самара\nул. Уральская, 34"
