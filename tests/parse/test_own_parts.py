"""What stands under a heading or a badge that mostly tells of another, and is the firm's own by its name or mailbox."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.third_parties import own_part_on

URL = "https://www.fernlea.example/contact"
OWN = "<h3>Office</h3><p>9 Dock Road, Leeds LS1 4AB</p><p>Tel. +44 113 496 0101</p>"


def phones(body: str, title: str = "Contact - Fernlea") -> str:
    site = Site(name="case", start=(URL,), allow=("https://*",))
    page = f"<html><head><title>{title}</title></head><body><main><h1>Contact</h1>{body}</main></body></html>"
    reading = read_page(page.encode(), url=URL, content_type="text/html; charset=utf-8", site=site)
    every = (*reading.offers, *reading.blocks)
    return "\n".join(said.raw for offer in every for said in offer.fields.get("phone", ()))


@pytest.mark.parametrize(
    ("head", "lines"),
    [
        ("Registrar", "Fernlea College<br>Tel. +44 113 496 0142<br>registrar@fernlea.ac.uk"),
        ("Notary Public", "Ada Moss<br>12 Mill Lane, Leeds LS1 4AB<br>Tel. +44 113 496 0142<br>ada@fernlea.co.uk"),
        ("Booking agents", "Tel. +44 113 496 0142<br>booking@fernlea.com"),
        ("Klagemuligheder hos os", "Tel. +44 113 496 0142<br>klage@fernlea.com"),
        ("Fogyasztóvédelem", "Reklamáció: Tel. +44 113 496 0142<br>reklamacio@fernlea.hu"),
    ],
)
def test_a_desk_with_the_firms_own_mailbox_is_its_own(head: str, lines: str) -> None:
    assert "0142" in phones(f"<h3>{head}</h3><p>{lines}</p>{OWN}")


@pytest.mark.parametrize(
    ("head", "lines"),
    [
        ("Registrar", "Hadrel Shares Ltd<br>Tel. +44 113 496 0142<br>shares@hadrel.co.uk"),
        ("Registrar", "Hadrel Shares Ltd<br>Tel. +44 113 496 0142<br>investors@fernlea.com"),
        ("Notary Public", "Ada Moss<br>Tel. +44 113 496 0142"),
        ("Booking agents", "Tel. +44 113 496 0142<br>booking@hadrel.com<br>booking@fernlea.com"),
        ("Our bank", "Tel. +44 113 496 0142<br>accounts@fernlea.com"),
        ("Fogyasztóvédelem", "1011 Budapest, Fő utca 12.<br>Tel. +44 113 496 0142<br>info@fernlea.hu"),
        ("Fogyasztóvédelem", "Békéltető testület<br>Tel. +44 113 496 0142"),
    ],
)
def test_another_under_such_a_heading_is_not_the_firm(head: str, lines: str) -> None:
    assert "0142" not in phones(f"<h3>{head}</h3><p>{lines}</p>{OWN}")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Studio Tecnico Associato Della Quercia, Tel. 02 2000142", ""),
        ("Ingenieros Asociados de Robledo, Tel. 955 200 142", ""),
        ("Gabinete Associado do Carvalho, Tel. 22 200 0142", ""),
        ("Talleres Robledo, miembro de la Cámara de Comercio. Calle Olmo 12. Tel. 955 200 142", "Talleres Robledo"),
        ("Carvalho, associado da AIP, Rua do Olmo 12. Tel. 22 200 0142", "Contactos - Carvalho"),
        ("厂商电话：0317-85550142", ""), ("生产厂家地址：河北省沧州市青橡路142号", ""),
        ("商品・配送に関するお問い合わせ：03-4300-0142", ""), ("配送に関するお問い合わせ先：03-4300-0142", ""),
    ],
)  # fmt: skip
def test_a_badge_in_a_name_or_behind_it_and_a_label_without_a_firm_leave_a_number(line: str, title: str) -> None:
    assert "142" in own_part_on(line, [title] if title else [])


@pytest.mark.parametrize(
    "line",
    [
        "Bottega associata a Confquercia, 02 2000142", "Asociado de la Cámara, Tel. 955 200 142",
        "Talleres, miembro de la Cámara de Comercio. Calle Olmo 12, 955 200 142", "Associado da AIP, Tel. 22 200 0142",
        "厂商电话：琉璃机械有限公司 0317-85550142", "配送に関するお問い合わせ先：青橡運輸 03-4300-0142",
    ],
)  # fmt: skip
def test_a_badge_and_a_label_of_another_take_what_is_behind_them(line: str) -> None:
    assert "142" not in own_part_on(line, ["Contacto - Robledo"])


def test_a_postcode_behind_a_dash_is_no_part_of_the_telephone() -> None:
    line = "<p>Fernlea SRL, Str. Olmo 12, tel. 0361 200142 - 440012 Dunavale, România</p>"
    assert phones(line) == "0361 200142"
