"""A word behind a number says what it is, as one before it does: a telephone in any tongue, or a fax."""

import pytest

from falsefront.config import Site
from falsefront.contact.phone import phone
from falsefront.parse import read_page

URL = "https://www.thornwick.example/contact"


def phones(*lines: str) -> list[str]:
    listed = "".join(f"<li>{line}" for line in lines)
    page = (
        f"<html><head><meta charset=utf-8><title>Thornwick</title></head><body><p>Products</p><ul>{listed}</ul>"
        "<p>info@thornwick.example</p></body></html>"
    )
    site = Site(name="case", start=(URL,), allow=("https://*",))
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=site)
    return [said.raw for each in (*reading.offers, *reading.blocks) for said in each.fields.get("phone", ())]


WORDS = [
    "telefono", "cellulare (Gianni)", "Telefon", "Zentrale", "Handy", "téléphone", "portable", "teléfono", "móvil",
    "telefone", "telemóvel", "телефон", "моб.", "telefonas", "puhelin", "telefoon", "τηλέφωνο", "cep", "gsm", "telp",
    "điện thoại", "โทรศัพท์", "电话", "手机", "電話", "携帯", "전화", "휴대폰", "هاتف", "جوال", "واتساب", "تلفن", "همراه",
    "טלפון", "נייד", "फोन", "মোবাইল", "hotline",
]  # fmt: skip


@pytest.mark.parametrize("word", WORDS)
def test_a_word_behind_a_number_makes_it_a_telephone(word: str) -> None:
    for between in (" ", " : ", " – ", ", "):
        assert phones("Kettles", f"0721 496131{between}{word}", "Tea pots") == ["0721 496131"]


@pytest.mark.parametrize("word", ["فاكس", "فاکس", "نمابر", "fax", "Telefax", "факс", "faks", "传真", "팩스", "פקס"])
def test_a_word_of_faxes_behind_a_number_takes_it_away(word: str) -> None:
    assert phones("0721 496131 telefono", f"+39 0721 496132 : {word}") == ["0721 496131"]


@pytest.mark.parametrize(
    "line",
    [
        "Li-Ion 186504567 cell", "0721 496131 telefonate", "P.IVA 02217450418 telefono", "1000000 Handyhüllen",
        "Order 0721496131 office chairs", "2023 telefono", "496131 mobile homes",
    ],
)  # fmt: skip
def test_a_word_of_things_makes_none(line: str) -> None:
    assert phones("Kettles", line) == []


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        ("+234 (0) 1 270 0142", "+23412700142"), ("+234 1 270 0142", "+23412700142"),
        ("+234-1-270-0142", "+23412700142"),
        ("+44 113 49", None), ("+1 202 555 01", None), ("+234 1 234 5678", None), ("(57 2) 555 0142", None),
    ],
)  # fmt: skip
def test_a_number_of_an_older_plan_is_kept_with_its_code_and_area(raw: str, number: str | None) -> None:
    assert phone(raw) == number
