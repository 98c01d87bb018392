"""Addresses of other countries in Russian, beside the same as it is written there."""

import pytest
from tests.address.same import is_same

ONE = [
    ("США, Техас, Хьюстон, бульвар Редкомб, 1515", "1515 Redcombe Blvd., Unit 1234, Houston, TX 77030"),
    ("США, г. Нью-Йорк, 5-я авеню, д. 351, офис 3400", "351 Fifth Avenue, New York, NY 10118"),
    ("351 Пятая Авеню, Нью-Йорк, NY 10118, США", "351 5th Ave, New York, NY 10118"),
    ("США, г. Нью-Йорк, 351 Fifth Ave", "351 5th Avenue, New York, NY 10118"),
    ("США, Калифорния, Сан-Хосе, Норт Ферст стрит 2591", "2591 North First Street, San Jose, CA"),
    ("США, 19801, Делавэр, Уилмингтон, Каслвуд стрит, дом 1208", "1208 Castlewood Street, Wilmington, DE 19801"),
    ("США, Огайо, Колумбус, Саут Трайвуд ст. 1200", "1200 S. Trywood Street, Columbus, OH"),
    ("Германия, 80333 Мюнхен, Вернер-фон-Ойле-штрассе 1", "Werner-von-Eule-Straße 1, 80333 München"),
    ("Швейцария, Цюрих, Фалькенштрассе 45", "Falkenstrasse 45, 8001 Zürich"),
    ("Италия, 20121 Милан, Пьяцца Гуфо, 12", "Piazza Gufo 12, 20121 Milano MI"),
    ("Турция, Стамбул, Буюкбайкуш Каддеси № 185", "Büyükbaykuş Caddesi No:185, Levent, İstanbul"),
    ("США, Нью-Йорк, Бруклин, Редкомб авеню, 415", "415 Redcombe Avenue, Brooklyn, NY 11215"),
    ("Чехия, Прага 1, ул. Совичкова, 36", "Sovičkova 36, 110 00 Praha 1"),
]
TWO = [
    ("США, Техас, Хьюстон, бульвар Редкомб, 1515", "1517 Redcombe Blvd., Houston, TX 77030"),
    ("США, Техас, Хьюстон, улица Редкомб, 1515", "1515 Redcombe Blvd., Houston, TX 77030"),
    ("США, Техас, Даллас, бульвар Редкомб, 1515", "1515 Redcombe Blvd., Houston, TX 77030"),
    ("США, Техас, Хьюстон, Норт Редкомб стрит, 1515", "1515 Redcombe St., Houston, TX 77030"),
    ("США, Техас, Хьюстон, Норт Редкомб стрит, 1515", "1515 S Redcombe St., Houston, TX 77030"),
    ("США, Техас, Хьюстон, Редкомб стрит, 15, офис 1515", "1515 Redcombe St., Houston, TX 77030"),
    ("США, Техас, Хьюстон, Олд Редкомб стрит, 1515", "1515 Redcombe St., Houston, TX 77030"),
    ("США, Нью-Йорк, 5-я улица, 351", "351 Fifth Avenue, New York, NY"),
    ("США, Нью-Йорк, 6-я авеню, 351", "351 Fifth Avenue, New York, NY"),
    ("США, Сиэтл, ул. Вашингтон, 12", "12 Washington Street, Washington, DC"),
    ("США, Орегон, Портленд, Каслвуд стрит, 1200", "1200 Castlewood Street, Portland, ME 04101"),
    ("США, Джорджия, Колумбус, Сова стрит, 1200", "1200 Sova Street, Columbus, OH"),
    ("США, Делавэр, Уилмингтон, 19805, Каслвуд стрит, дом 1208", "1208 Castlewood Street, Wilmington, DE 19801"),
    ("Канада, Онтарио, Лондон, ул. Сова, 1200", "1200 Sova Street, London, UK"),
    ("Италия, Милан, Виале Гуфо, 12", "Via Gufo 12, 20121 Milano"),
    ("Италия, Милан, Виа Гуфо, 12", "Via Gufo 12, 10121 Torino"),
    ("США, Техас, Хьюстон, Джонс стрит, 415", "415 James Street, Houston, TX 77030"),
    ("США, Техас, Хьюстон, Хейл стрит, 415", "415 Gould Street, Houston, TX 77030"),
    ("Германия, Мюнхен, Вальдштрассе 27", "Feldstraße 27, 80333 München"),
    ("Италия, Милан, Виа Ремо, 27", "Via Roma 27, 20121 Milano MI"),
    ("Австрия, Вена, Кайзергассе 27", "Kaiserstraße 27, 1070 Wien"),
    ("Турция, Анкара, Лале Сокак № 27", "Lale Caddesi No:27, Ankara"),
    ("США, Нью-Йорк, Бруклин, 5-я авеню, 415", "415 5th Avenue, New York, NY 10016"),
    ("США, Техас, округ Даллас, г. Гарленд, Элм стрит 415", "415 Elm Street, Dallas, TX 75201"),
    ("США, Техас, Хьюстон, Элм стрит 415, Юг", "415 Elm Street, Houston, TX 77030"),
    ("Великобритания, Лондон N8, Хай-стрит, 27", "27 High Street, London SE25 6EP"),
    ("Австрия, 1010 Вена, Хауптштрассе 27", "Hauptstraße 27, 1140 Wien"),
    ("Германия, Франкфурт-на-Одере, Банхофштрассе 27", "Bahnhofstraße 27, 60311 Frankfurt am Main"),
    ("Турция, Стамбул, Кадыкёй, Лале сокак 27", "Lale Sokak No:27, Şişli, İstanbul"),
]


@pytest.mark.parametrize(("left", "right"), ONE)
def test_one_house_in_russian_and_as_it_is_written_there(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_houses(left: str, right: str) -> None:
    assert not is_same(left, right)
