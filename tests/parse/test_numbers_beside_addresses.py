"""Numbers that stand beside an address or a mark, and mailboxes with another sign for theirs."""

import pytest
from tests.parse.test_contacts_of_pages import told

MEXICO = (
    "<h1>Contacto</h1><table><tr><td>Matriz</td><td>Blvd. Musgo 1412, Col. Oriental, C.P. 37510, León, Guanajuato</td>"
    "<td>{0}</td></tr><tr><td>Guadalajara</td><td>Av. Olmo Sur 284, Col. Americana, 44160 Guadalajara, Jal.</td>"
    "<td>{1}</td></tr></table>"
)


@pytest.mark.parametrize(
    ("first", "second"),
    [("477 770 3185", "33 3615 9027"), ("477-770-3185", "33-3615-9027"), ("(477) 770 3185", "(33) 3615 9027")],
)
def test_a_column_of_numbers_beside_addresses_is_one_of_telephones(first: str, second: str) -> None:
    assert len(told(MEXICO.format(first, second), "Contacto - Piel Musgo", field="phone")[1]) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("12345678", "12345679"),
        ("21.1253041", "20.6736102"),
        ("12.05.2024", "13.06.2024"),
        ("9-18", "10-19"),
        ("1,250", "2,300"),
    ],
)
def test_accounts_degrees_dates_and_hours_beside_addresses_are_none(first: str, second: str) -> None:
    assert told(MEXICO.format(first, second), "Contacto - Piel Musgo", field="phone")[1] == []


def test_a_head_tells_what_a_column_is() -> None:
    head = "<table><tr><td>Tienda</td><td>Dirección</td><td>Registro</td></tr>"
    body = MEXICO.format("477 770 3185", "33 3615 9027").replace("<table>", head)
    assert told(body, "Contacto - Piel Musgo", field="phone")[1] == []


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("<i class='fa fa-mobile'></i> Sales 07700 900 142 (Ada)", 1),
        ("<i class='fa fa-phone'></i> Head office 0113 496 0101", 1),
        ("<i class='fa fa-mobile'></i> VAT 07700 900 142", 0),
        ("<i class='fa fa-phone'></i> Brackley Doors 01332 496 012", 0),
        ("<i class='fa fa-phone'></i> Parcelmoss Courier 01332 496 012", 0),
        ("<i class='fa fa-phone'></i> Poison centre 01332 496 012", 0),
        ("<i class='fa fa-phone'></i> Consumer ombudsman 01332 496 012", 0),
        ("<i class='fa fa-fax'></i> Sales 07700 900 142", 0),
    ],
)
def test_a_mark_tells_a_number_behind_a_few_words(line: str, wanted: int) -> None:
    body = f"<h1>Contact</h1><p>9 Fern Road, Leeds LS1 2AB</p><p>{line}</p>"
    assert len(told(body, "Contact - Lumo", field="phone")[1]) == wanted


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Farnweg 9, 04109 Leipzig / 0341 4960101", 1),
        ("9 Fern Road, Leeds LS1 2AB / 0113 496 0101", 1),
        ("Farnweg 9 / 11, 04109 Leipzig", 0),
    ],
)
def test_a_stroke_parts_a_number_from_an_address(line: str, wanted: int) -> None:
    assert len(told(f"<h1>Kontakt</h1><p>{line}</p>", "Kontakt - Lumo", field="phone")[1]) == wanted


@pytest.mark.parametrize(
    "line",
    [
        "info★lumo.example（★を@に変えてください）",
        "info●lumo.example（●を＠に置き換えてください）",
        "info☆lumo.example （☆は@）",
        "info*lumo.example (replace * with @)",
        "info#lumo.example（请把#换成@）",
    ],
)
def test_another_sign_stands_for_that_of_a_mailbox(line: str) -> None:
    body = f"<h1>お問い合わせ</h1><p>〒530-0001 大阪府大阪市北区梅田1-2-3</p><p>{line}</p>"
    assert told(body, "会社案内 - ルモ", field="email")[1] == ["info@lumo.example"]


def test_a_star_without_a_word_for_it_is_no_sign_of_a_mailbox() -> None:
    body = "<h1>お問い合わせ</h1><p>〒530-0001 大阪府大阪市北区梅田1-2-3</p><p>新着★lumo.example（★は新商品）</p>"
    assert told(body, "会社案内 - ルモ", field="email")[1] == []
