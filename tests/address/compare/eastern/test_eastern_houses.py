"""Houses of Russia, Ukraine, Belarus, Kazakhstan and Uzbekistan part by part, in every script and transliteration."""

import pytest
from tests.address.same import is_same

ONE = (
    # house, building and structure
    ("Sovinaya nab, 30/1, Moscow 123995", "Совиная наб., д. 30, корп. 1, Москва, Г-59, ГСП-3, 125993"),
    ("2/3 Sovinsky Avenue, building 1, St. Petersburg", "город Санкт-Петербург, Совинский пр-кт, д. 2 к. 3 стр. 1"),
    ("г. Санкт-Петербург, пр-т Совинский, 2/3 стр. 1", "2 korp. 3 bld. 1 Sovinsky Avenue, Saint Petersburg"),
    (
        "pr. Sovinskiy, 2k3s1, Saint Petersburg",
        "Г.САНКТ-ПЕТЕРБУРГ, ПР-КТ СОВИНСКИЙ, Д. 2, К. 3, СТР. 1, ПОМЕЩ. 1Н",
    ),
    ("Sovinaya Street, 10 bld. 3, office 305, Samara", "443000, г. Самара, ул. Совиная, д. 10, стр. 3, оф. 305"),
    ("D. 57 Str. 1 Etazh 2 Pom. I Kom. 15, Ul. Sovinaya, Moscow 115054", "115054, Москва, Совиная, 57/1"),
    ("пр-т Совиной Обороны, д. 120, литера Б, Санкт-Петербург", "120B Sovinoy Oborony Ave., St. Petersburg"),
    ("office 12, 7 bldg. 2 Sovinaya Street, Perm, Russia", "Пермь, ул. Совиная, 7к2, помещ./ком. I/12"),
    # days, jubilees and ordinals
    ("8 Marta str., 10, str. 3, Moscow", "г. Москва, ул. 8 Марта, д. 10, стр. 3"),
    ("10 bld. 3 ul. 8 Marta, Ekaterinburg", "8 March Street, 10, bldg. 3, Yekaterinburg"),
    ("50 Years of October St., 8, Tyumen, Russia", "г. Тюмень, ул. 50 лет Октября, д. 8"),
    ("вул. 600-річчя, 21, Вінниця", "21 600-richchia Street, Vinnytsia, Ukraine"),
    ("ul. 1-â Sovinaâ, d. 21, Moscow", "г. Москва, Совиная 1-я улица, д. 21"),
    ("г. Москва, ул. 1 Совиная, 21", "21 First Sovinaya Street, Moscow, Russia"),
    ("proezd 2-j Sovinyj, d. 18, Moscow", "18, 2nd Soviny Passage, Moscow, Russia"),
    # transliterations, cases and languages
    ("nab. Bereschkowskaja, d. 30, korp. 1, Moscow", "30 korp. 1 Berezhkovskaya Emb., Moscow, Russia"),
    ("Berejkovskaïa Emb., 30, Moscow, Russia", "Москва, Бережковская набережная, д. 30"),
    ("125 Warsaw Road, Moscow, Russia", "г. Москва, Варшавское ш., д. 125"),
    ("36 Southern Highway, Samara, Russia", "Самара, Южное шоссе, 36"),
    ("46 Heroes of Sovyn St., Kyiv, Ukraine", "м. Київ, вул. Героїв Совина, буд. 46"),
    ("г. Киев, ул. Северо-Совинская, 1, корп. 3", "04136, м. Київ, вул. Північно-Совинська, буд. 1, корпус 3"),
    ("61000 Харківська область місто Харків вул. Совина, 5", "vul. Sovyna, 5, Kharkiv"),
    # roads by the names they had
    ("просп. Героїв Харкова, 199, м. Харків, 61037", "Owl Works OJSC, 199 Moskovsky Ave., Kharkov 61037"),
    ("вул. Олександрівська, 83, м. Запоріжжя", "83 Dzerzhinskogo St., Zaporozhye"),
    ("вул. Криворіжсталі, 1, м. Кривий Ріг", "1 Ordzhonikidze St., Kryvyi Rih, Ukraine"),
    ("26 Haharina Ave., Dnipro", "просп. Науки, 26, м. Дніпро"),
    ("вул. Євгена Чикаленка, 33, м. Київ", "33 Pushkinska St., Kiev, Ukraine"),
    ("проспект Достык, 85, Алматы", "85 Lenina Ave., Almaty, Kazakhstan"),
    # three letters are a city
    ("г. Уфа, ул. Совиная, д. 11, корп. 2", "11/2 Sovinaya Street, Ufa, 450062, Russia"),
    ("450062, Респ. Башкортостан, г. Уфа, ул. Совиная, 11", "ul. Sovinaya, d. 11, Ufa"),
)
TWO = (
    ("пр-т Совиной Обороны, д. 120В, Санкт-Петербург", "120B Sovinoy Oborony Avenue, Saint Petersburg"),
    ("Sovinaya nab, 31/1, Moscow", "Совиная наб., д. 30, корп. 1, Москва"),
    ("Sovinaya nab, 30/2, Moscow", "Совиная наб., д. 30, корп. 1, Москва"),
    ("2/4 Sovinsky Avenue, building 1, St. Petersburg", "Санкт-Петербург, Совинский пр-кт, д. 2 к. 3 стр. 1"),
    ("2/3 Sovinsky Avenue, building 2, St. Petersburg", "Санкт-Петербург, Совинский пр-кт, д. 2 к. 3 стр. 1"),
    ("Sovinaya Street, 10 bld. 4, Samara", "443000, г. Самара, ул. Совиная, д. 10, стр. 3"),
    ("8 Marta str., 10, str. 14, Moscow", "г. Москва, ул. 8 Марта, д. 10, стр. 3"),
    ("9 Maya str., 10, Moscow", "г. Москва, ул. 8 Марта, д. 10"),
    ("21 3rd Sovinaya Street, Moscow", "г. Москва, ул. 1-я Совиная, д. 21"),
    ("per. Sovinyi, 11, Ufa, 450062", "г. Уфа, ул. Совиная, д. 11"),
    ("11 Sovinaya lane, Ufa, 450062", "11 Sovinaya Street, Ufa, Russia"),
    ("м. Дніпро, пров. Набережна Совиного, 32", "32 Naberezhna Sovynoho Street, Dnipro"),
    ("Maly pr. V.O., 57/3, St. Petersburg", "Maly pr. P.S., 57/3, St. Petersburg"),
    ("Україна, 36000, місто Полтава, вул. Івана Совина, 10", "10 Ivana Sovyna Street, Kyiv, Ukraine"),
    ("197 Moskovsky Ave., Kharkov 61037", "просп. Героїв Харкова, 199, м. Харків, 61037"),
    ("г. Казань, ул. Льва Совина, 5", "г. Казань, ул. Алексея Совина, 5"),
    ("с. Совино, ул. Мира, 8, Владимирская область", "8, Mira Str., Owlovo, Vladimir Oblast, Russia"),
)


@pytest.mark.parametrize(("left", "right"), ONE)
def test_spellings_of_one_house_of_the_east_are_one_place(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(("left", "right"), TWO)
def test_two_houses_of_the_east_are_two_places(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize("short", ["г.Н.Новгород", "г. Н. Новгород", "Н.Новгород"])
def test_a_letter_for_a_town_s_first_word_is_no_label(short: str) -> None:
    assert is_same(f"{short}, ул. Горького, 117", "г. Нижний Новгород, ул. Горького, д. 117")
    assert not is_same(f"{short}, ул. Горького, 117", "г. Нижний Новгород, ул. Горького, д. 119")
