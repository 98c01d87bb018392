"""A number behind a person or a desk of the firm's own is its telephone, on a page that says where it is."""

import pytest
from tests.parse.test_contacts_of_pages import told

SWEDISH = "<h1>Kontakt</h1><p>Fabriksgatan 4, 361 95 Långasjö</p>"
SPANISH = "<h1>Contacto</h1><p>C/ Olmo 2, 12001 Castellón, España</p>"
KOREAN = "<h1>오시는 길</h1><p>대구광역시 서구 와룡로 307</p>"
JAPANESE = "<h1>会社概要</h1><p>〒690-0011 島根県松江市東津田町1741</p>"
JAVANESE = "<h1>Kontak</h1><p>Jl. Laweyan 33, Surakarta 57148</p>"
ITALIAN = "<h1>Contatti</h1><p>Via Nazionale 5, 09090 Villaurbana (OR)</p>"
THAI = "<h1>ติดต่อเรา</h1><p>11 หมู่ 3 ต.ต้นเปา อ.สันกำแพง จ.เชียงใหม่ 50130</p>"
FRENCH = "<h1>Contact</h1><p>22 rue Tarik Ibn Ziad, Fès 30000, Maroc</p>"
RUSSIAN = "<h1>Контакты</h1><p>г. Бийск, ул. Промышленная, 11</p>"
BRITISH = "<h1>Contact</h1><p>12 Mill Road, Sheffield S1 2AB</p>"


@pytest.mark.parametrize(
    ("page", "line", "wanted"),
    [
        (SWEDISH, "<b>Mobil, Per-Åke</b> 070-555 01 42<br><b>Mobil (Karin)</b> 070-555 01 43", 2),
        (SPANISH, "Oficina 957 55 01 42 · Molino 957 55 01 43", 2),
        (SPANISH, "Pedidos (Lola) 654 550 142", 1),
        (KOREAN, "<b>영업담당</b> 이도현 과장 010-5550-0142", 1),
        (KOREAN, "박미라 차장 010-5550-0142", 1),
        (JAPANESE, "営業部 佐々木 090-5550-0142", 1),
        (JAVANESE, "Bu Ratna 0812 5550 0142<br>Pak Joko 0857 5550 0143", 2),
        (ITALIAN, "Laboratorio 0783 55 014 – Cell. Antonio 347 555 0142 – Maria 340 555 0143", 3),
        (THAI, "คุณสมศรี 081-555-0142, 053-555-014", 2),
        (FRENCH, "Atelier (Hassan) : 0661 55 01 42", 1),
        (FRENCH, "Fixe/Fax : 0535 55 01 42", 1),
        (RUSSIAN, "Директор, Игорь Петрович: 8-913-555-01-42", 1),
        (BRITISH, "Farm 0114 496 0142<br>Jenny's mobile 07700 900142", 2),
        (BRITISH, "Ada Smith (workshop) 0114 496 0142", 1),
    ],
)
def test_a_number_behind_a_person_or_a_desk_of_the_firms_own_is_its_telephone(
    page: str, line: str, wanted: int
) -> None:
    assert len(told(f"{page}<p>{line}</p>", "Contact", field="phone")[1]) == wanted


@pytest.mark.parametrize(
    ("page", "line"),
    [
        (BRITISH, "Ada Smith: 0114 496 0142"),  # who may be anybody
        (BRITISH, "Photos: Ada Smith 0114 496 0142"),
        (BRITISH, "Moss Press, Ada Smith 0114 496 0142"),
        (BRITISH, "Bank (Ada Smith) 0114 496 0142"),
        (BRITISH, "Farm account no. 0114 496 0142"),
        (BRITISH, "Farm fax 0114 496 0142"),
        (SPANISH, "Pedidos: 964 55 01 42"),
        (SPANISH, "Oficina 964 550 142 EUR"),
        (ITALIAN, "Ufficio 0814.550142"),
        (KOREAN, "계좌 이도현 010-5550-0142"),
        (RUSSIAN, "Полиция, Игорь Петрович: 8-913-555-01-42"),
    ],
)
def test_a_number_behind_anybody_else_or_of_another_kind_is_none(page: str, line: str) -> None:
    assert told(f"{page}<p>{line}</p>", "Contact", field="phone")[1] == []
