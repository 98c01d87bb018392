"""What one hand leaves out or writes otherwise abroad: the first of two numbers, Main, a town of one post, a box."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("V Sovičkách 2, 180 00 Praha 8", "V Sovickach 747/2, 18000 Prague 8, Czech Republic", True),
        ("Na Soviné 2, 18221 Prague 8, Czech Republic", "Na Sovine 1999/2, CZ-182 21, Praha, Czech Republic", True),
        ("V Sovičkách 2, 180 00 Praha 8", "V Sovickach 747/4, 18000 Prague 8", False),
        ("V Sovičkách 2, 180 00 Praha 8", "Na Sovickach 747/2, 18000 Prague 8", False),
        ("12-B, Main Owlpur Road, Lahore, Pakistan", "12-B Owlpur Road, Lahore", True),
        ("12 Main Owlpur Road, Lahore", "14 Owlpur Road, Lahore", False),
        ("12 Main Market Road, Lahore", "12 Market Road, Lahore", False),
        ("12 Main Service Road, Bangalore", "12 Service Road, Bangalore", False),
        ("12 Main Cross Road, Lahore", "12 Cross Road, Lahore", False),
        ("12 Main Double Road, Dhaka", "12 Double Road, Dhaka", False),
        ("12 Main Owlpur Street, Lahore", "12 Owlpur Street, Lahore", False),
        ("12 Main Road, Owlpur, Lahore", "12 Owlpur Road, Lahore", False),
        ("Uilenpark 903, 9052 Gent", "Uilenpark 903, B-9052 Zwijnaarde, Belgium", True),
        ("Uilenpark 903, 9000 Gent", "Uilenpark 903, B-9052 Zwijnaarde, Belgium", False),
        ("Uilenpark 903, 9052 Gent", "Uilenpark 905, B-9052 Zwijnaarde, Belgium", False),
        ("Uilenpark 12, 9052 Gent", "Uilenpark 12, B-9052 Zwijnaarde, Belgium", False),
        ("Industriestraße 112, 8054 Graz", "Industriestraße 112, 8054 Seiersberg, Austria", False),
        ("Kerkstraat 9, 9052 Gent", "Kerkstraat 9, B-9052 Zwijnaarde, Belgium", False),
        ("Rue du Hibou 281 bte 8, 5000 Namur", "Rue du Hibou 281, bte 9, 5000 Namur", True),
        ("Rue du Hibou 281 bte 8, 5000 Namur", "Rue du Hibou 283 bte 8, 5000 Namur", False),
        ("Koç University, Baykuş Yolu, 34450 Sarıyer/İstanbul", "Koç University, Baykuş Yolu, Istanbul", True),
        ("Koç University, Baykuş Yolu, 34450 Sarıyer/İstanbul", "Baykuş Yolu, Sarıyer, Istanbul, Turkey", False),
        ("Sowia 2, 05830 Kajetany, gm. Nadarzyn", "Kajetany, ul. Sowia 2, 05-830 Nadarzyn", True),
        ("Zuidelijke Uilenweg 40, 7554 RR Hengelo", "Noordelijke Uilenweg 40, Hengelo, Overijssel, NL", False),
        ("129 Olppaemi-ro, Yeongtong-gu, Suwon-si, South Korea", "129 Olppaemi-ro, Suwon-si, Corea", True),
    ],
)
def test_what_may_be_left_out(one: str, other: str, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize("text", ["Sovová 6, SE-412 58 Gothenburg", "Sovová 5, CZ-412 58 Praha"])
def test_a_postcode_with_a_blank_has_its_country_before_it(text: str) -> None:
    reading = address.read(text, load())
    assert (reading.postcode, reading.leftover) == ("41258", ())
