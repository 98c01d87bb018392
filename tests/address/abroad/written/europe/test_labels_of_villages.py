"""Villages whose parts are labelled, and villages whose houses stand before the town of their post."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nowe Sowice 112, 76-039 Biesiekierz", "76-039 Biesiekierz, m. Nowe Sowice 112, gm. Biesiekierz"),
        ("wieś Stare Żurawie 45, 76-039 Biesiekierz", "Stare Żurawie 45, 76-039 Biesiekierz"),
        ("Kania 45, 62-200 Gniezno", "miejscowość Kania 45, gm. Gniezno, 62-200 Gniezno"),
        ("Kania 45, 62-200 Gniezno", "Kania 45, 62-200 Gniezno, pow. gnieźnieński"),
        ("Sovinec 45, obec Nové Sady, 951 24", "Sovinec č. 45, 951 24 Nové Sady"),
        ("sat Bufnița nr. 45, com. Voinești, jud. Iași", "Bufnita 45, comuna Voinesti, Iasi"),
    ],
)
def test_labels_of_a_village_and_its_commune_say_nothing(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nowe Sowice 112, 76-039 Biesiekierz", "Nowe Sowice 121, 76-039 Biesiekierz"),
        ("Nowe Sowice 112, 76-039 Biesiekierz", "76-039 Biesiekierz, m. Stare Sowice 112, gm. Biesiekierz"),
        ("Kania 45, 62-200 Gniezno", "m. Sowa 45, 62-200 Gniezno, gm. Gniezno"),
        ("m. Kania 45, gm. Gniezno, 62-200", "m. Kania 45, gm. Piaseczno, 05-500"),
        ("sat Bufnița nr. 45, com. Voinești, jud. Iași", "sat Vulturu nr. 45, com. Voinești, jud. Iași"),
    ],
)
def test_two_villages_of_one_commune_are_two(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_postcode_of_poland_before_a_town_is_no_room_of_china() -> None:
    found = address.read("Sowiniec 12a, 76-039 Biesiekierz", load())
    assert (found.postcode, str(found.number)) == ("76-039", "12a")
    assert address.read("12-101 Sunshine Garden, Jinyuan Road, Dandong", load()).country in ("CN", None)
