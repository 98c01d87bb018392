"""A country that a form gave before a postcode that it does not have is no country of the address."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("8F., No.97, Baozhong Rd., Xindian Taipei US 231", "8F., No. 97, Baozhong Rd. New Taipei City Taiwan TW 231"),
        ("9F, 31 Industry E. Road IX Hsin-Chu US 300", "No. 31, Industry E. Rd. IX, Hsinchu TW 300"),
        ("318, Maehwa 3dong, Yeongtong-Gu Suwon AL US 443-742", "318 Maehwa 3-dong, Yeongtong-gu, Suwon KR 443-742"),
        ("YOZORA BLDG 302, 1-48-6, ITABASHI, ITABASHI-KU TOKYO US 173-0004", "1-48-6 Itabashi, Itabashi-ku, Tokyo"),
        ("3 Ang Mo Kio Street 64 Singapore US 569083", "3 Ang Mo Kio Street 64, Singapore 569083"),
        (
            "3 International Business Park SINGAPORE Singapore TW 609918",
            "3 International Business Park, Singapore 609918",
        ),
        ("12, rue de la Chouette Paris US 75008", "12 rue de la Chouette, 75008 Paris, France"),
        ("Viale Civetta 331 Milano US 20126", "Viale Civetta 331, 20126 Milano MI, Italia"),
        ("Via Larici 12 Cuneo US 12100", "Via Larici, 12 - 12100 Cuneo CN, Italia"),
        ("VIALE LARICI 12 - UDINE CAMPOFORMIDO US 33030", "VIALE LARICI 12 UDINE IT 33100"),
        ("Lindenstrasse 12 Aalen US 73430", "Lindenstr. 12, 73430 Aalen, Germany"),
    ],
)
def test_a_default_is_no_country(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("8F., No.97, Baozhong Rd., Xindian Taipei US 231", "8F., No. 79, Baozhong Rd. New Taipei City Taiwan TW 231"),
        ("318, Maehwa 3dong, Suwon US 443-742", "318, Maehwa 2dong, Suwon KR 443-742"),
        ("1212 Owl Blvd SE Albuquerque New Mexico US 87123", "1212 Owl Blvd, Mexico City 87123, Mexico"),
        ("Via Larici 12 Cuneo US 12100", "Via Larici, 14 - 12100 Cuneo CN, Italia"),
        ("Via Larici 12 Verona US 53593", "Via Larici 12, 37121 Verona, Italia"),
        ("Calle Olmeda 12 Toledo US 43604", "Calle Olmeda 12, 45001 Toledo, Spain"),
        ("Via Larici 12 Saronno CA US 90210", "Via Larici 12, 21047 Saronno, Italia"),
        ("12 Owl Street Aalen US 73431", "12 Owl Street, 73430 Aalen, Germany"),
        ("12 Owl Street Cairo US 39828", "12 Owl Street, Cairo 39828, Egypt"),
        ("12 Owl Street Paris TX US 75460", "12 Owl Street, 75460 Paris, France"),
    ],
)
def test_another_place_stays_another(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("VIALE CIVETTA 222, 20126 MILAN 12345", "Viale Civetta 222, 20126 Milano"),
        ("12 Rue du Hibou, 38240 Meylan 12345", "12 rue du Hibou, 38240 Meylan"),
        ("Uglevej 12, DK-2100 København 0000", "Uglevej 12, 2100 København Ø"),
        ("Eulenstr. 7, D-71229 Leonberg 00000", "Eulenstraße 7, 71229 Leonberg"),
        ("22 Owl Road, Schenectady NY 12345", "22 Owl Rd., Schenectady, NY 12345, USA"),
    ],
)
def test_a_postcode_that_counts_up_behind_another_is_none(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("VIALE CIVETTA 222, 20126 MILAN 12345", "Viale Civetta 224, 20126 Milano"),
        ("Eulenstr. 7, D-71229 Leonberg 00000", "Eulenstraße 7, 12345 Berlin"),
        ("12 Rue du Hibou, 38240 Meylan 12345", "12 rue du Hibou, 69003 Lyon"),
    ],
)
def test_what_stood_before_it_still_counts(one: str, other: str) -> None:
    assert not is_same(one, other)
