"""What lists run together is read apart: kinds of road, postcodes, zones of Guatemala, small towns."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("bufnita 58 nis serbia", "bufnita 58 18000 nis serbia"),
        ("3 garii street455100cehu silvaniei jud salaj romania", "3 garii street cehu silvaniei salaj county 455100"),
        ("morii street27 315700 santana jud arad romania", "27 Morii Street, Santana, Arad county 315700"),
        ("no 7&8 owlwa streetshwe pauk kan industrial zone11037 yangon",
         "No. 7-8, Owlwa Street, Shwe Pauk Kan Industrial Zone, Yangon, Myanmar"),
        ("14 avenida 19-21 zona 11 guatemala city", "14 Av. 19-21, Zona 11, Guatemala, Guatemala"),
        ("6a avenida 1712 zona 10 guatemala", "6 Av. 17-12 Zona 10, Ciudad de Guatemala"),
        ("19 Ave. 40-78 Zona 12. Guatemala. Guatemala.", "19 avenida 4078 zona 12 guatemala city guatemala guatemala"),
        ("no 47, 310, boeung keng kang 1, phnom penh, cambodia",
         "#47, St. 310, Sangkat BKK1, Khan Chamkarmon, Phnom Penh"),
        ("47, 312, toul bufo prey, phnom penh, cambodia", "47 Street 312, Toul Bufo Prey, Phnom Penh"),
    ],
)  # fmt: skip
def test_what_was_run_together_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("bufnita 58 nis serbia", "bufnita 58 11000 beograd serbia"),
        ("morii street27 315700 santana jud arad romania", "29 Morii Street, Santana, Arad county 315700"),
        ("6a avenida 1712 zona 10 guatemala", "6 Av. 17-12 Zona 14, Ciudad de Guatemala"),
        ("6a avenida 1712 zona 10 guatemala", "6 Calle 17-12 Zona 10, Ciudad de Guatemala"),
        ("6a avenida 1712 zona 10 guatemala", "6 Av. 1-712 Zona 10, Ciudad de Guatemala"),
        ("no 47, 310, boeung keng kang 1, phnom penh, cambodia",
         "#47, St. 306, Sangkat BKK1, Khan Chamkarmon, Phnom Penh"),
        ("no 47, 310, boeung keng kang 1, phnom penh, cambodia",
         "#47, St. 310, Sangkat Boeung Keng Kang III, Khan Chamkarmon, Phnom Penh"),
        ("47, 312, toul bufo prey, phnom penh, cambodia", "312 Street 47, Toul Bufo Prey, Phnom Penh"),
        ("12 Owl Street, Streetsboro, OH", "12 Owl Street, Boro, OH"),
    ],
)  # fmt: skip
def test_another_number_zone_or_town_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
