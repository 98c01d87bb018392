"""Roads of Russia, Ukraine and Kazakhstan in short words, in English and in any transliteration; roads that are two."""

import pytest
from tests.address.same import GAZETTEER, is_same

from falsefront import address

EMBANKMENT = "м. Одеса, Набережна вул., буд. 24-А"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # "пр-т" before a number of three digits is no code of Portugal
        ("Санкт-Петербург, Совиный пр-т 100", "Sovinyi Prospekt 100, Saint-Petersburg"),
        ("Москва, Совиный б-р, 145", "145 Soviny Blvd, Moscow"),
        # in English
        ("ул. Железнодорожная, 40, Екатеринбург", "Railway Street 40, Yekaterinburg"),
        ("ул. Победы, 15, Самара", "15 Victory Street, Samara"),
        ("г. Ростов-на-Дону, пл. Революции, д. 5", "5 Revolution Square, Rostov-on-Don"),
        ("Дворцовая наб., 34, Санкт-Петербург", "34 Palace Embankment, St Petersburg"),
        ("м. Львів, вул. Залізнична, 12", "12 Railway St, Lviv, Ukraine"),
        ("г. Казань, ул. 8 Марта, д. 7", "8th March Street 7, Kazan"),
        ("м. Харків, вул. 8-го Березня, 7", "8 Bereznya St. 7, Kharkiv"),
        ("Санкт-Петербург, наб. реки Мойки, 88", "88 Moyka River Embankment, St Petersburg"),
        # the type before the name, as the country has it
        ("ул. Садовая, дом 7, г. Екатеринбург", "Yekaterinburg, Street Sadovaya, 7, of. 305"),
        ("г. Москва, ул. Большая Совиная, 7", "Moscow, Str. Bolshaya Sovinaya, 7"),
        # but not where a type or a house's word follows
        ("St. Owl's Square 11, Saint Petersburg, Russia", "11 Saint Owls Sq., St Petersburg"),
        ("Moscow, Lane Business Park, 12 Sovinaya St., Russia", "ул. Совиная, 12, Москва"),
        # Embankment Street
        (EMBANKMENT, "24a Naberezhna St., Odesa"),
        (EMBANKMENT, "Odessa, vulytsia Naberezhna 24-A"),
        ("г. Самара, улица Набережная, 12", "12 Naberezhnaya ul., Samara"),
        # other systems of transliteration, other short words
        ("м. Харків, Хімічний пров., 12/4", "12/4 Himichnyy Lane, Kharkiv, Ukraine"),
        ("м. Київ, вул. Сови Садової, б. 7", "vulytsia Sovy Sadovoi 7, Kyiv"),
        ("м. Київ, площа Лотоса, 7", "Lotosa pl. 7, Kyiv, Ukraine"),
    ],
)
def test_one_road_of_the_east_however_it_is_called(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("ул. Мира, 15, Самара", "15 Victory Street, Samara"),
        ("ул. Садовая, 15, Самара", "15 Forest Street, Samara"),
        ("ул. Победы, 15, Самара", "51 Victory Street, Samara"),
        ("ул. Победы, 15, Самара", "15 Victory Street, Kazan"),
        ("ул. Победы, 15, Самара", "15 Victory Square, Samara"),
        ("г. Казань, ул. 8 Марта, д. 7", "1st May Street 7, Kazan"),
        ("г. Казань, ул. 8 Марта, д. 7", "8th March Street 8, Kazan"),
        ("Санкт-Петербург, наб. реки Мойки, 88", "88 Fontanka River Embankment, St Petersburg"),
        (EMBANKMENT, "Odesa, Sadova St. 24-A"),
        (EMBANKMENT, "24 Naberezhna St., Odesa"),
        ("г. Москва, ул. Большая Совиная, 7", "Moscow, Str. Malaya Sovinaya, 7"),
        ("м. Харків, Хімічний пров., 12/4", "12/4 Khimichnyi Square, Kharkiv, Ukraine"),
    ],
)
def test_two_roads_of_the_east(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("St. Owl's Square 11, Saint Petersburg, Russia", "Saint Owls"),
        ("Moscow, Lane Business Park, 12 Lenina St., Russia", "Lenina"),
        ("Street Lenina 12, Moscow", "Lenina"),
    ],
)
def test_an_english_type_leads_only_where_nothing_ends_the_name(text: str, name: str) -> None:
    road = address.read(text, GAZETTEER).road
    assert road is not None
    assert road.name.text == name
