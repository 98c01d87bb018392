"""A city alone joins nobody who names a town of its own before it, though the city's name is the province's, too."""

import pytest
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("C/ Olmos 12, Getafe (Madrid)", "Calle Olmos, 12, 28011 Madrid"),
        ("C/ Olmos 8, Paterna, Valencia", "Calle Olmos, 8, 46010 Valencia, Spain"),
        ("Via dei Tigli 14, Rho (Milano)", "Via dei Tigli 14, 20141 Milano"),
        ("Via dei Tigli 14, 20017 Rho, Milano, Italy", "Via dei Tigli, 14 - 20141 Milano MI"),
        ("Via dei Tigli 14, Moncalieri (Torino)", "Via dei Tigli, 14, Torino, Italy"),
        ("Rua das Azinheiras 20, Matosinhos, Porto", "Rua das Azinheiras, 20, Porto, Portugal"),
        ("12 rue des Tilleuls, Vanves, Paris", "12, rue des Tilleuls, 75011 Paris"),
        ("ul. Lipowa 14, Piaseczno, Warszawa", "ul. Lipowa 14, 00-316 Warszawa"),
        ("Av. Las Palmas 120, Zapopan, Guadalajara", "Avenida Las Palmas #120, Guadalajara, Jalisco"),
        ("14 Linden Street, Yonkers, New York", "14 Linden St, New York, NY 10001"),
        ("Lindenhof 14, Diemen (Amsterdam)", "Lindenhof 14, 1012 Amsterdam"),
        ("Lindenlaan 14, 3001 Heverlee", "Lindenlaan 14, 3000 Leuven"),
        ("Leof. Elaion 14, Marousi, Athens", "Leoforos Elaion 14, 115 26 Athens, Greece"),
        ("ул. Липовая, д. 25, Химки", "ул. Липовая, д. 25, Москва"),
        ("Lipovaya ul. 25, Khimki", "Lipovaya ul. 25, Moscow, Russia"),
        ("Av. Las Palmas 120, Tlalnepantla", "Avenida Las Palmas #120, Ciudad de México"),
        ("Jl. Kenanga 12, Bekasi", "Jalan Kenanga No. 12, Jakarta"),
        ("14 HaAlon Street, Ramat Gan", "14 HaAlon St., Tel Aviv, Israel"),
        ("14 Sampaguita Avenue, Makati City", "14 Sampaguita Ave., Quezon City, Philippines"),
        ("14 Palm Street, Ajman", "14 Palm St., Sharjah, UAE"),
        ("Carrera 43 # 12-30, Itagüí", "Cra. 43 No. 12-30, Medellín, Colombia"),
        ("14 Acacia Road, Ruiru", "14 Acacia Rd., Nairobi, Kenya"),
        ("Björkgatan 14, Solna", "Björkgatan 14, Stockholm, Sweden"),
        ("14 Linden Road, Newport, Shropshire", "14 Linden Rd., Newport, Gwent"),
        ("Unit 3, 14 Linden Street, Richmond VIC 3121", "Unit 3, 14 Linden St, Richmond NSW 2753, Australia"),
        ("Lindenstraat 14, 5411 Zeeland (NB)", "Lindenstraat 14, 5401 Uden"),
        ("Calle Olmos 14, Toledo, España", "Calle Olmos 14, Toledo, Ohio"),
        ("Floor 9, Plaza Owl, Jakarta Utara, Indonesia", "Blok B No. 18, Plaza Owl, Jalan Melati, Bekasi 17028"),
        ("Flat 405, Al Buma Tower, Sharjah, U.A.E.", "Shop 3, Al Buma Tower, Ajman, United Arab Emirates"),
        ("125 Nguyễn Trãi, Biên Hòa, Đồng Nai", "125 Nguyen Trai, Ho Chi Minh City"),
    ],
)
def test_a_town_beside_the_city_is_another_place_than_the_city(one: str, other: str) -> None:
    forth, back = address.compare_fields(one, other, load())[2], address.compare_fields(other, one, load())[2]
    assert not forth.same_premises
    assert (forth.level, forth.score) == (back.level, back.score)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("C/ Olmos 12, Getafe (Madrid)", "Calle Olmos, 12, 28905 Getafe"),
        ("C/ Olmos 12, Getafe (Madrid)", "Calle Olmos, 12, 28905 Getafe, Madrid"),
        ("Rua das Azinheiras 20, Matosinhos, Porto", "Rua das Azinheiras, 20, 4450 Matosinhos"),
        ("Lindenlaan 14, 3001 Heverlee", "KU Leuven, Lindenlaan 14, B-3001 Leuven"),
        ("Lindenstraße 14, Schwabing, München", "Lindenstr. 14, 80807 München"),
        ("Lindenstraße 14, Berlin-Steglitz", "Lindenstr. 14, 12165 Berlin"),
        ("ул. Липовая, д. 25, Зеленоград", "ул. Липовая, 25, Зеленоград, Москва"),
        ("ул. Липовая, д. 25, Химки", "Lipovaya ul. 25, Khimki, Moscow region"),
        ("Av. Las Palmas 120, Col. Centro, Guadalajara", "Avenida Las Palmas #120, Guadalajara, Jalisco"),
        ("C/ Olmos 12, Chamberí, Madrid", "Calle Olmos, 12, 28010 Madrid"),
        ("Flat 405, Al Buma Tower, Deira, Dubai", "Al Buma Tower, Dubai, U.A.E."),
        ("12 Jalan Melati, Plaza Owl, Bekasi", "Plaza Owl, Jl. Melati No. 12, Bekasi, Jakarta"),
    ],
)
def test_who_names_the_town_as_well_and_who_names_a_quarter_is_one(one: str, other: str) -> None:
    assert address.compare_fields(one, other, load())[2].same_premises
