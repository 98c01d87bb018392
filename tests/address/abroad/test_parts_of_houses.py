"""Stairs, floors and flats behind a house's number and a stroke: parts that one side may leave out."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Eulengasse 12/Top 5, 1050 Wien", "Eulengasse 12, 1050 Vienna"),
        ("Eulengasse 12/Stiege 2/Top 5, 1050 Wien", "Eulengasse 12, 1050 Vienna"),
        ("Eulengasse 12/2. Stock, 1050 Wien", "Eulengasse 12, 1050 Vienna"),
        ("Eulengasse 12/3/5, 1050 Wien", "Eulengasse 12, 1050 Vienna"),
        ("ul. Sowia 12/5, 00-100 Warszawa", "ul. Sowia 12, 00-100 Warsaw"),
        ("Baykuş Cad. No:12/5, Şişli, İstanbul", "Baykus Caddesi 12, Sisli"),
        ("ulica Sove 12/II, 10000 Zagreb", "Sove Street 12, Zagreb"),
        ("Uglevej 12, 2. tv., 2100 København Ø", "Uglevej 12, 2100 Copenhagen"),
        ("Số 12, ngõ 34, đường Cú Mèo, Hà Nội", "12, Lane 34, Cu Meo Road, Hanoi"),
        ("12 hẻm 34 đường Cú Mèo, Q.3, TPHCM", "12 Alley 34, Cu Meo St, District 3, HCMC"),
    ],
)
def test_a_part_of_a_house_may_be_left_out(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Eulengasse 12/3/5, 1050 Wien", "Eulengasse 3, 1050 Vienna"),
        ("Eulenstr. 12/3, 10115 Berlin", "Eulenstr. 12, 10115 Berlin"),
        ("ul. Sowia 12/5, 00-100 Warszawa", "ul. Sowia 5, 00-100 Warsaw"),
        ("ul. Sowia 12/5, Warszawa", "ul. Sowia 12A, Warszawa"),
        ("Baykuş Cad. No:12/5, Şişli, İstanbul", "Baykus Caddesi 5, Sisli"),
        ("Sove 12/II, Zagreb", "Sove 2, Zagreb"),
        ("Uglevej 12, 2. tv., 2100 København Ø", "Uglevej 2, 2100 Copenhagen"),
        ("Số 12, ngõ 34, đường Cú Mèo, Hà Nội", "12, Lane 35, Cu Meo Road, Hanoi"),
        ("Số 12, ngõ 34, đường Cú Mèo, Hà Nội", "12 Cu Meo Road, Hanoi"),
        ("12/3 Cú Mèo, Q.3, TP HCM", "12 Cu Meo St., Dist. 3, HCMC"),
    ],
)
def test_what_is_no_part_of_one_house_is_another(a: str, b: str) -> None:
    assert not is_same(a, b)
