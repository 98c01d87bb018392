"""A firm's profile on somebody else's site: what the frame gives is how the site is reached."""

import pytest
from tests.parse.test_contacts_of_pages import told

FRAME = "<footer><p>MarketLedger, 9 Castle Street, York YO1 9AB, Tel. +44 1904 496 077</p></footer>"
OWN = "<p>14 Fern Road, Leeds LS7 3QP<br>Tel. +44 113 496 0142</p>"
SIGNS = [
    "Register my company", "Other suppliers in Leeds", "Firma eintragen", "Autres entreprises à Lyon",
    "Registre su empresa", "Podobne firmy", "Добавить компанию", "Benzer firmalar", "企业入驻", "会社の掲載",
    "업체등록", "أضف شركتك",
]  # fmt: skip


def phones(title: str, head: str, sign: str) -> list[str | None]:
    return told(f"<h1>{head}</h1>{OWN}<p>{sign}</p>{FRAME}", title, field="phone")[1]


@pytest.mark.parametrize("sign", SIGNS)
def test_the_frame_of_a_profile_is_the_sites(sign: str) -> None:
    assert phones("Alder Vale Sports | MarketLedger", "Alder Vale Sports", sign) == ["+441134960142"]


@pytest.mark.parametrize(
    ("title", "head", "sign"),
    [
        ("Alder Vale Sports | MarketLedger", "Alder Vale Sports", "Register"),
        ("Contact | MarketLedger", "Contact", "Similar companies"),
        ("MarketLedger Leeds | MarketLedger", "MarketLedger Leeds", "Similar companies"),
        ("Leeds showroom | MarketLedger", "Leeds showroom", "Similar companies"),
        ("Alder Vale Sports | Elm House", "Alder Vale Sports", "Similar companies"),
    ],
)
def test_a_firms_own_frame_stays_its_own(title: str, head: str, sign: str) -> None:
    assert "+441904496077" in phones(title, head, sign)
