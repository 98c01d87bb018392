"""Street, quarter and city joined by hyphens, and ranges of houses with spaces in them."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("12, Owlmont Road, Bapunagar-Ahmedabad-380024", "12 Owlmont Road, Bapunagar, Ahmedabad 380024"),
        ("Rua Elmo, 1200-Consolação-São Paulo/SP", "Rua Elmo 1200, Consolação, São Paulo"),
        ("Rua Elmo, 1200 -Consolação-São Paulo-SP", "Rua Elmo 1200, Consolação, São Paulo"),
        ("Rua Elmo 5-Loja 3-Centro-Rio de Janeiro-RJ-20040-020", "Rua Elmo, 5, Loja 3, Centro, Rio de Janeiro, RJ"),
        ("Jl. Elmo Raya No. 12-Jakarta Barat", "Jl. Elmo Raya 12, Jakarta Barat"),
        ("Baykus Cad. No:12-Bayrampaşa-İstanbul", "Baykus Cad. No:12, Bayrampaşa, İstanbul"),
        ("Calle Elmo 12-Col. Centro-Monterrey", "Calle Elmo 12, Col. Centro, Monterrey, N.L."),
        ("Via Elmo 12-Milano", "Via Elmo 12, 20121 Milano"),
        ("12 Owlmont Road-Lahore", "12 Owlmont Road, Lahore"),
        ("12 Owlmont Street-Dhaka-1205-Bangladesh", "12 Owlmont Street, Dhaka 1205"),
        ("12 Owlmont Road-Ikeja-Lagos", "12 Owlmont Road, Ikeja, Lagos"),
        ("42 Moo 3-Bang Phli-Samut Prakan", "42 Moo 3, Bang Phli, Samut Prakan 10540"),
        ("ул. Совиная, 12-Москва", "Москва, ул. Совиная, 12"),
        ("12 Owlmont St-Dubai-UAE", "12 Owlmont St, Dubai, UAE"),
        ("Số 15 Cú Mèo-Mễ Trì-Nam Từ Liêm-Hà Nội", "15 Cu Meo Street, Me Tri, Nam Tu Liem, Hanoi"),
        ("Lô A-12, KCN Cú Mèo-Bình Dương", "Lot A-12, Cu Meo Industrial Park, Binh Duong"),
        ("Hauptstr. 12 - 14, 50667 Köln", "Hauptstraße 14, 50667 Köln"),
        ("Calle Mayor 12 - 14, 28013 Madrid", "Calle Mayor 12-14, Madrid"),
        ("Jl. Elmo Raya Kav. 76 -78, Jakarta", "Jl. Elmo Raya Kavling 78, Jakarta"),
    ],
)
def test_a_hyphen_before_the_city_parts_it_from_the_rest(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("12, Owlmont Road, Bapunagar-Ahmedabad-380024", "14 Owlmont Road, Bapunagar, Ahmedabad 380024"),
        ("12 Owlmont Road-Lahore", "12 Owlmont Road, Karachi"),
        ("12 Owlmont Road-Lahore", "12 Owlmont Lane, Lahore"),
        ("Rua Elmo, 1200-Consolação-São Paulo/SP", "Rua Elmo 1200, Consolação, Campinas"),
        ("Số 15 Cú Mèo-Mễ Trì-Nam Từ Liêm-Hà Nội", "15 Cu Meo Street, District 1, Ho Chi Minh City"),
        ("Via Elmo 12-Milano", "Via Elmo 12, Torino"),
        ("Hauptstr. 12 - 14, 50667 Köln", "Hauptstraße 16, 50667 Köln"),
        ("Hauptstr. 12 - 14, 50667 Köln", "Hauptstraße 13, 50667 Bonn"),
        ("12 M G Road, Navi-Mumbai", "12 M G Road, Mumbai"),
        ("Jl. Merdeka 45, South-Tangerang", "Jl. Merdeka 45, Tangerang"),
        ("ul. Lenina 88, Nizhniy-Novgorod", "ul. Lenina 88, Veliky Novgorod"),
        ("Km 12 Carretera Madrid-Toledo", "Carretera de Madrid, km 12, Toledo"),
        ("ul. Lipowa 12 - 14, Warszawa", "ul. Lipowa 14, Warszawa"),
        ("Brīvības iela 40 - 42, Rīga", "Brīvības iela 42, Rīga"),
        ("Jalan SS 12 - 14, Petaling Jaya", "14 Jalan SS, Petaling Jaya"),
        ("61 Mill Road, Stow-on-the-Wold", "61 Mill Road, Stow Maries"),
        ("12 High Street, Stratford-upon-Avon", "12 High Street, Stratford, London"),
    ],
)
def test_what_a_hyphen_joins_in_two_places_is_two(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Jl. Elmo #110, Bandung", "Jl. Elmo No. 110, Bandung"),
        ("Baykus Sok. #7 Uskudar, Istanbul, Turkey", "Baykus Sok. No:7, Uskudar, Istanbul"),
        ("15,, Owlmont Road,, Ikeja,, Lagos", "15 Owlmont Road, Ikeja, Lagos"),
    ],
)
def test_a_sign_for_no_and_empty_fields_change_nothing(left: str, right: str) -> None:
    assert is_same(left, right)


def test_a_sign_behind_a_house_is_no_other_house() -> None:
    assert is_same("12 Owlmont Road #5, Ikeja, Lagos, Nigeria", "12 Owlmont Road, Ikeja, Lagos")
    assert not is_same("12 Owlmont Road #5, Ikeja, Lagos, Nigeria", "5 Owlmont Road, Ikeja, Lagos")
