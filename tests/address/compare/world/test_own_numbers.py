"""At second sight the number that one side reads as its house's must stand in the other text, too."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("مشهد، بلوار وکیل آباد، وکیل آباد ۲۰، پلاک ۱۰", "8, Vakil Abad 20, Vakilabad Blvd., Mashhad"),
        ("74/1 หมู่ 7 ถนนเศรษฐกิจ 1 ตำบลท่าทราย อำเภอเมืองสมุทรสาคร จังหวัดสมุทรสาคร 74000",
         "72/1 Moo 7, Sethakit 1 Rd., Tambon Tarsai, Muang, Samut Sakhon"),
        ("Organize Sanayi Bölgesi, Mavi Cad. 2. Sok. No:4, 16140 Nilüfer/Bursa",
         "BTSO, Organized Industrial Zone, Mavi Cadde 2nd Street 2, Nilufer, Bursa, Turkey"),
        ("Dumlupınar Bulvarı No:254 (Eskişehir Yolu 9. Km.) 06530 Ankara",
         "Baykuş Kuleler, Eskişehir Yolu 9. km, Dumlupınar Blv. 252, Çankaya/Ankara"),
        ("1177 Peachtree Street NE, 100 Colony Square, Suite 1700, Atlanta, GA 30361",
         "100 Colony Square, 1175 Peachtree St, Atlanta GA 30361"),
    ],
)  # fmt: skip
def test_a_number_that_the_other_text_has_not_is_another_house(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("مشهد، بلوار وکیل آباد، وکیل آباد ۲۰، پلاک ۸", "8, Vakil Abad 20, Vakilabad Blvd., Mashhad"),
        ("Plovdiv, 6 Septemvri Blvd 152", "bul. Shesti Septemvri 152, Plovdiv 4000"),
        ("133-38 Sanford Ave, Flushing, NY 11355", "13338 SANFORD AVENUE #2A FLUSHING QUEENS NY"),
    ],
)
def test_a_number_said_otherwise_is_no_other_house(one: str, other: str) -> None:
    assert is_same(one, other)
