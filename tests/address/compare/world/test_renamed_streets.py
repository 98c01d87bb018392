"""Roads under the name that they had before, and cities and regions in other languages."""

import pytest
from tests.address.same import is_same

ONE = [
    ("12 Smith Street, Durban 4001", "12 Anton Lembede Street, Durban, KwaZulu-Natal"),
    ("88 Schoeman Street, Pretoria", "88 Francis Baard Street, Pretoria 0002"),
    ("15 Jeppe Street, Johannesburg", "15 Rahima Moosa Street, Johannesburg"),
    ("Dimitroffstraße 8, Berlin", "Danziger Straße 8, 10435 Berlin"),
    ("Wilhelm-Pieck-Straße 17, Berlin", "Torstr. 17, 10119 Berlin"),
    ("Moszkva tér 3, Budapest", "1024 Budapest, Széll Kálmán tér 3."),
    ("Bulevar revolucije 41, Beograd", "Bulevar kralja Aleksandra 41, 11000 Beograd"),
    ("41 Hugh Low Street, Ipoh", "41 Jalan Sultan Iskandar, 30000 Ipoh"),
    ("11 Phayre Street, Yangon", "11 Pansodan Street, Yangon"),
    ("7 Ashby Street, Atlanta, GA", "7 Joseph E Lowery Blvd, Atlanta, GA"),
    ("Ленинград, ул. Гоголя, 17", "Санкт-Петербург, Малая Морская ул., д. 17"),
    ("ul. Zhelyabova 9, Leningrad", "9 Bolshaya Konyushennaya ulitsa, St. Petersburg"),
    ("Москва, ул. Качалова, 8", "Malaya Nikitskaya ul. 8, Moscow"),
    ("ул. Совиная, 3, г. Новокузнецк, Кемеровская область", "ul. Sovinaya 3, Novokuznetsk, Kemerovo reg."),
    ("vul. Bilotserkivska 5, Kyiv", "ул. Белоцерковская, 5, Киев"),
    ("Lange Uilweg 12, 2514 EE Den Haag", "Lange Uilweg 12, La Haye, Pays-Bas"),
    ("Eulenplatz 5, 39100 Bozen-Bolzano, Italien", "Eulenplatz 5, 39100 Bolzano"),
    ("Eulengasse 4, 4001 Basel", "Eulengasse 4, 4001 Bâle, Suisse"),
    ("One St. Thomas Square, London", "1 St Thomas's Square, London SW1Y 4PD"),
]
TWO = [
    ("12 Smith Street, Durban 4001", "14 Anton Lembede Street, Durban"),
    ("12 Smith Street, Durban 4001", "12 Dorothy Nyembe Street, Durban"),
    ("88 Schoeman Street, Johannesburg", "88 Francis Baard Street, Pretoria 0002"),
    ("Dimitroffstraße 8, Dresden", "Danziger Straße 8, 10435 Berlin"),
    ("Moszkva tér 3, Budapest", "1024 Budapest, Széll Kálmán utca 3."),
    ("Ленинград, ул. Гоголя, 17", "Санкт-Петербург, Большая Морская ул., д. 17"),
    ("Москва, Совинка, ул. Качалова, 8", "Москва, Малая Никитская ул., 8"),
    ("ул. Совиная, 3, г. Кемерово", "ul. Sovinaya 3, Novokuznetsk, Kemerovo reg."),
    ("1 St Thomas's Square, London SW1Y 4PD", "1 St Thomas's Street, London SW1A 1EF"),
    ("Eulenweg 5, Bozen", "Eulenweg 5, Meran"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_road_or_town_is_one_under_either_name(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_another_number_town_kind_or_road_of_old_names_is_another(a: str, b: str) -> None:
    assert not is_same(a, b)
