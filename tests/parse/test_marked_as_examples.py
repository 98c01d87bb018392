"""What a page marks as an example, or a plugin came with, is nobody's: neither as data nor beside a label."""

import pytest

from falsefront.config import Site
from falsefront.contact.placeholder import is_placeholder_address
from falsefront.parse import read_page

URL = "https://www.thornwick.example/contact"


def given(body: str) -> set[str]:
    page = f"<html><head><meta charset=utf-8><title>Thornwick Kettles</title></head><body>{body}</body></html>"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=site)
    every = (*reading.offers, *reading.blocks)
    return {said.raw for each in every for name in ("address", "phone", "email") for said in each.fields.get(name, ())}


MARKS = [
    "(Contoh)", "(example)", "(sample only)", "(an example)", "(Beispiel)", "(ejemplo)", "(por ejemplo)", "(exemple)",
    "(esempio)", "(exemplo)", "(przykład)", "(пример)", "(örnek)", "(ví dụ)", "（例）", "（示例）", "(예시)", "(مثال)",
]  # fmt: skip


@pytest.mark.parametrize("mark", MARKS)
def test_a_value_marked_as_an_example_is_nobodys(mark: str) -> None:
    own = "<p>4 Rowan Lane, Bristol BS1 5TR</p>"
    assert given(f"{own}<p><b>Email:</b><br>kettles@mail.example {mark}</p>") == {"4 Rowan Lane, Bristol BS1 5TR"}
    assert given(f"{own}<p>kettles@mail.example {mark}</p>") == {"4 Rowan Lane, Bristol BS1 5TR"}


@pytest.mark.parametrize(
    "mark", ["(office)", "(sample room)", "(test centre)", "(example orders: see below)", "(Maria)"]
)
def test_any_other_word_beside_a_mailbox_leaves_it(mark: str) -> None:
    assert given(f"<p>4 Rowan Lane, Bristol BS1 5TR</p><p>kettles@mail.example {mark}</p>") == {
        "4 Rowan Lane, Bristol BS1 5TR",
        "kettles@mail.example",
    }


def test_a_number_marked_as_an_example_is_nobodys() -> None:
    body = "<p>4 Rowan Lane, Bristol BS1 5TR<br>Tel. 0117 496 0131<br>Tel. 0117 496 0155 (example)</p>"
    assert given(body) == {"4 Rowan Lane, Bristol BS1 5TR", "0117 496 0131"}


ADDRESSES = [
    "Strada Exemplu 1, București", "12 Example Road, Leeds", "Musterallee 3, 12345 Berlin", "Calle Ejemplo 123, Madrid",
    "Avenida Ejemplo 4, Lima", "Rua Exemplo, 100, Porto", "Rue de l'Exemple 3, 75001 Paris", "Rue Exemple 3, Lyon",
    "Via Esempio 3, 20100 Milano", "Voorbeeldweg 3, 1011 AB Amsterdam", "Minta utca 5, Budapest",
    "ulica Vzorová 5, Praha", "вул. Прикладна, 5, Київ", "123 Đường ABC, Quận XYZ", "東京都〇〇区〇〇町1-2-3",
    "서울특별시 ○○구 ○○로 12", "שד הדוגמה 1, רחוב הדוגמה 5", "شارع المثال 5، الرياض",
    "123 Anywhere St., Any City, ST 12345",
    "Esimerkkikatu 5, 00100 Helsinki", "Exempelvägen 3, Stockholm", "Eksempelgata 3, Oslo", "742 Evergreen Terrace",
]  # fmt: skip


@pytest.mark.parametrize("address", ADDRESSES)
def test_streets_called_example_are_nowhere(address: str) -> None:
    assert is_placeholder_address(address)
    data = f'{{"@type":"Store","name":"Thornwick Kettles","address":"{address}"}}'
    own = "<p>Thornwick Kettles<br>4 Rowan Lane, Bristol BS1 5TR</p>"
    assert given(f'<script type="application/ld+json">{data}</script>{own}') == {"4 Rowan Lane, Bristol BS1 5TR"}


@pytest.mark.parametrize(
    "address",
    [
        "1200 W Sample Road, Coral Springs, FL 33065", "Test Lane 4, Southampton SO16 9LU",
        "Street No. 5, Lane 3, Karachi",
        "House number 12, Road number 3, Banani, Dhaka", "ul. Wzorcowa 4, 62-800 Kalisz", "вул. Зразкова 4, Харків",
        "Primorska ulica 3, Koper", "Strada Testului 3, Iași", "Exemplar House, 4 Elm Row, Leeds",
        "Via della Prova 3, Roma",
    ],
)  # fmt: skip
def test_streets_that_are_somewhere_are_addresses(address: str) -> None:
    assert not is_placeholder_address(address)
