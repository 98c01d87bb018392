"""Roads of Uzbekistan in Uzbek and in Russian, which writes their vowels by its ear and makes adjectives of names."""

import pytest
from tests.address.same import is_same

ONE = (
    ("Toshkent sh., Chilonzor tumani, Boyqorgon ko'chasi, 12-uy", "г. Ташкент, Чиланзарский район, ул. Байкарган, 12"),
    ("Toshkent shahri, Mirobod tumani, Nukus ko'chasi 29", "Ташкент, Мирабадский район, ул. Нукусская, 29"),
    ("Toshkent shahri, Yashnobod tumani, Parkent ko'chasi, 180-uy", "г. Ташкент, ул. Паркентская, 180"),
    ("Toshkent shahri, Olmazor tumani, Qorabog' ko'chasi, 6A uy", "г. Ташкент, Алмазарский район, ул. Карабагская, 6А"),
    (
        "Toshkent, Uchtepa tumani, 14-mavze, Farhod ko'chasi 8",
        "Ташкент, Учтепинский район, 14 массив, ул. Фархадская, 8",
    ),
    ("Toshkent shahar, Yunusobod tumani, Amir Temur shoh ko'chasi, 7-uy", "Ташкент, проспект Амира Темура, 7"),
    ("Qo'qon shahri, Turkiston ko'chasi, 18-uy", "г. Коканд, ул. Туркестанская, 18"),
    ("Farg'ona shahri, Al-Farg'oniy ko'chasi, 40-uy", "г. Фергана, ул. Аль-Фергани, 40"),
    ("Namangan shahri, Do'stlik ko'chasi, 4-uy", "г. Наманган, ул. Дустлик, 4"),
    ("Qarshi shahri, O'zbekiston ko'chasi, 77-uy", "г. Карши, ул. Узбекистан, 77"),
    ("Toshkent shahri, Mirobod tumani, Oybek ko'chasi, 38-uy", "г. Ташкент, Мирабадский район, ул. Айбека, д. 38"),
)
TWO = (
    ("Toshkent sh., Chilonzor tumani, Boyqorgon ko'chasi, 12-uy", "г. Ташкент, Чиланзарский район, ул. Байкарган, 21"),
    ("Toshkent shahri, Mirobod tumani, Nukus ko'chasi 29", "Ташкент, Мирабадский район, ул. Нуринская, 29"),
    ("Toshkent shahri, Nukus ko'chasi 29", "Ташкент, проезд Нукусский, 29"),
    ("Toshkent shahri, Nukus ko'chasi 29", "Ташкент, 2-й проезд Нукусский, 29"),
    ("Toshkent shahri, Yashnobod tumani, Parkent ko'chasi, 180-uy", "г. Ташкент, ул. Паркентская, 180А"),
    ("Toshkent shahri, Olmazor tumani, Qorabog' ko'chasi, 6", "г. Ташкент, ул. Карабулакская, 6"),
    ("Toshkent, Uchtepa tumani, 14-mavze, Farhod ko'chasi 8", "Ташкент, 13 массив, ул. Фархадская, 8"),
    ("Toshkent, Uchtepa tumani, 14-mavze, Farhod ko'chasi 8", "Ташкент, 14 массив, ул. Фаробий, 8"),
    ("Qo'qon shahri, Turkiston ko'chasi, 18-uy", "г. Коканд, ул. Туркменская, 18"),
    ("Qo'qon shahri, Turkiston ko'chasi, 18-uy", "г. Ташкент, ул. Туркестанская, 18"),
    ("Toshkent, Do'stlik ko'chasi, 4-uy", "г. Ташкент, ул. Дастгирова, 4"),
    ("Toshkent, Bobur ko'chasi, 9 uy", "г. Ташкент, ул. Бабаева, 9"),
    ("г. Москва, ул. Совина, д. 1", "Московская обл., г. Химки, ул. Совина, д. 1"),
    ("г. Ангарск, 7 квартал, д. 3", "г. Ангарск, 7 мкр, д. 3"),
)


@pytest.mark.parametrize(("a", "b"), ONE)
def test_uzbek_and_russian_names_of_a_road_are_one(a: str, b: str) -> None:
    assert is_same(a, b)
    assert is_same(b, a)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_other_roads_numbers_kinds_and_quarters_are_two(a: str, b: str) -> None:
    assert not is_same(a, b)
    assert not is_same(b, a)
