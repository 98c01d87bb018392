"""Landmarks alone, a box of the post without its town and a number of a register have the shape of addresses only."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.no_places import is_no_place

URL = "https://www.thornwick.example/contact"
OWN = "Lumo Building, 4th floor<br>Churchill Road, Piassa<br>Addis Ababa, Ethiopia"


def read(body: str, field: str) -> list[str]:
    page = f"<html><head><meta charset=utf-8><title>Thornwick Kettles</title></head><body>{body}</body></html>"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=site)
    return [said.raw for each in (*reading.offers, *reading.blocks) for said in each.fields.get(field, ())]


LANDMARKS = [
    "Near Old Lion Pharmacy, close to the 3F Building", "Near the Post Office Building, Behind 4th Street Market",
    "Opposite Shell Petrol Station, next to House 5 Plaza", "(Near Water Tank No. 3, Opp. Primary School)",
    "Cerca de la Plaza 5 de Mayo, frente al Edificio 3F", "Près de la Pharmacie 3, face à l'Immeuble 3F",
    "Vicino alla Farmacia Vecchia, di fronte al Palazzo 3", "Neben der Alten Apotheke, gegenüber Haus 3",
    "بالقرب من صيدلية النور، خلف برج 3", "Dekat Masjid Agung, sebelah Toko 212", "рядом с аптекой, напротив дома 3",
    "P.O. Box 15872", "ص.ب 15872", "Casilla 123",
]  # fmt: skip


@pytest.mark.parametrize("text", LANDMARKS)
def test_landmarks_alone_are_no_address(text: str) -> None:
    assert is_no_place(text)
    (own,) = read(f"<p>{OWN}<br>Tel. +251 11 126 2500</p>", "address")
    given = read(f"<p>{OWN}<br><span style='color:#999'>{text}</span></p><p>Tel. +251 11 126 2500</p>", "address")
    assert [raw[: len(own)] for raw in given] == [own]
    assert read(f"<p>{OWN}</p><ul><li>Tel. +251 11 126 2500</li><li>{text}</li></ul>", "address") == [own]


@pytest.mark.parametrize(
    "text",
    [
        "Near Fern Station, Mill Road, Rajkot 360001", "Opp. Bus Stand, Station Road, Anand - 388001, Gujarat",
        "Adjacent to Lumo Building, 3rd Floor", "بجوار مسجد النور، أمام عمارة 5، شارع فيصل، الجيزة",
        "De la iglesia 200 metros al norte, San José, Costa Rica", "P.O. Box 15872, Nairobi", "Off Ring Road 12, Accra",
        "Nearby Towers, 5 Mill Road, Leeds", "ص.ب 15872، العين",
    ],
)  # fmt: skip
def test_a_road_or_a_town_beside_a_landmark_is_a_place(text: str) -> None:
    assert not is_no_place(text)


@pytest.mark.parametrize(
    "line",
    [
        "© 2023 Corticeira Mossa do Sor, Lda. NIPC 503 812 447", "Mossa do Sor, Lda. Contribuinte n.º 503 812 447",
        "Mossa do Sor, Lda. NIF 503812447", "© 2023 Mossa Jute Ltd. BIN 002147763-0101", "eBIN: 002147763-0101",
        "Mossa LLC C.R. 1010123456", "A/C No. 0123456789", "M-Pesa Till No. 0123456", "BRN 002147763-0101",
        "Cta. Cte. 0123456789", "عنوان البنك س.ت: 0123456789", "شماره کارت: 002147763-0101",
    ],
)  # fmt: skip
def test_numbers_of_registers_and_accounts_are_neither(line: str) -> None:
    own = "<p>4 Rowan Lane, Bristol BS1 5TR<br>Tel. 0117 496 0131</p>"
    for body in (f"{own}<footer><p>{line}</p></footer>", f"{own}<p>{line}<br>Registered in 1998</p>"):
        assert read(body, "address") == ["4 Rowan Lane, Bristol BS1 5TR"]
        assert read(body, "phone") == ["0117 496 0131"]


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("Tel. 0044 113 496 0142", "0044 113 496 0142"), ("Ahmad bin Ali 0113 496 0142", "0113 496 0142"),
        ("C: 0113 496 0142", "0113 496 0142"), ("Rua do Sor 4, tel. 503 812 447", "503 812 447"),
    ],
)  # fmt: skip
def test_numbers_that_ring_stay(line: str, phone: str) -> None:
    assert phone in read(f"<p>4 Rowan Lane, Bristol BS1 5TR<br>Tel. 0117 496 0131<br>{line}</p>", "phone")


@pytest.mark.parametrize("cut", ["+49 2351 978…", "02351 978...", "0117 496…"])
def test_a_number_of_which_a_button_shows_the_rest_is_none(cut: str) -> None:
    own = "<p>4 Rowan Lane, Bristol BS1 5TR<br>Tel. 0117 496 0131</p>"
    assert read(f"{own}<p>Tel. {cut} <a href='#'>Show number</a></p>", "phone") == ["0117 496 0131"]


def test_dots_behind_a_whole_number_cut_nothing() -> None:
    assert read("<p>4 Rowan Lane, Bristol BS1 5TR<br>Tel. 0117 496 0131...</p>", "phone") == ["0117 496 0131"]
