"""Towns and villages by their second names, and what stands before a town's name, meet; their near misses do not."""

import pytest
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()


def is_one(a: str, b: str) -> bool:
    return address.compare_fields(a, b, GAZETTEER)[2].same_premises


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Molenstraat 9, B-9700 Audenarde", "Molenstraat 9, 9700 Oudenaarde", "Molenstraat 9, 8500 Courtrai"),
        ("Lindgatan 21, Kista, Sweden", "Lindgatan 21, 164 83 Stockholm", "Lindgatan 21, 171 41 Solna"),
        ("Kauppakatu 4, Tammerfors", "Kauppakatu 4, 33100 Tampere", "Kauppakatu 4, 20100 Turku"),
        ("26, Jln Perusahaan, 13600 Prai, P. Pinang", "26 Jalan Perusahaan, Perai, Penang, Malaysia",
         "26 Jalan Perusahaan, Ipoh, Perak, Malaysia"),
        ("De Bruwaan 19, B-9700 Audenarde", "Industriepark de Bruwaan 19 9700 Oudenaarde Belgium",
         "Industriepark de Bruwaan 9 9700 Oudenaarde Belgium"),
        ("Unit 6, Elm Road South, Wrexham LL13 9UG", "Unit 6, Elm Rd. S., Wrecsam, Wales",
         "Unit 6, Elm Rd. S., Caerdydd, Wales"),
        ("9475 Alder Rd., Timonium MD 21093", "9475 Alder Road, Lutherville-Timonium, Maryland",
         "9475 Alder Road, Lutherville-Towson, Maryland"),
        ("9475 Alder Rd., Timonium MD 21093", "9475 Alder Road, Lutherville-Timonium, Maryland",
         "9475 Alder Road, Lutherville-Timonium, Virginia"),
        ("Av. Zampoña 1208, Santiago de Chile", "1208 Zampona Ave., Santiago, Chile",
         "Av. Zampoña 1208, Santiago de Cali"),
        ("1 Dalmore Drive, Scoresby Victoria 3179", "1 Dalmore Dr, Linden Park, Scoresby, VIC",
         "1 Dalmore Close, Linden Park, Scoresby, VIC"),
    ],
)  # fmt: skip
def test_a_town_is_one_by_its_names_of_other_languages(one: str, other: str, near: str) -> None:
    assert is_one(one, other)
    assert not is_one(one, near)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Avenida Otaola, 20, Eibar Gipuzkoa 20600", "Otaola etorbidea 20, 20600 Eibar, Guipúzcoa, Spain",
         "Otaola kalea 20, 20600 Eibar, Guipúzcoa, Spain"),
        ("CARRETERA BASE AEREA # 5850, Zapopan Jalisco",
         "Carr. a la Base Aérea Militar No. 5850, Zapopan, Jal., México",
         "Carr. a la Base Naval Militar No. 5850, Zapopan, Jal., México"),
        ("Lotus House, Ganpatrao Kadam Marg, Lower Parel, Mumbai 400013",
         "Lotus House, G. K. Marg, Lower Parel, Mumbai",
         "Lotus House, G. D. Marg, Lower Parel, Mumbai"),
    ],
)  # fmt: skip
def test_a_road_is_one_by_its_words_of_other_languages_and_its_letters(one: str, other: str, near: str) -> None:
    assert is_one(one, other)
    assert not is_one(one, near)


def test_two_letters_of_a_road_are_no_name_without_the_building() -> None:
    assert not is_one("23, Netaji Subhash Rd, Kolkata", "23 N. S. Road, Kolkata 700001")


def test_thai_words_for_divisions_are_read_though_their_vowel_is_parted() -> None:
    thai = "63 หมู่ที่ 4 ตำบลบ้านกลาง อำเภอเมืองลำพูน จังหวัดลำพูน 51000"
    assert is_one(thai, "63 Moo 4 Tambol Ban Klang Muang Lamphun Thailand")
    assert not is_one(thai, "63 Moo 5 Tambol Ban Klang Muang Lamphun Thailand")
    assert not is_one(thai, "63 Moo 4 Tambol Makhuea Chae Muang Lamphun Thailand")


def test_a_town_is_the_longest_name_that_its_city_has() -> None:
    chinese = "东莞市长安镇上角村振安路15号"
    reading = address.read("No 15 Zhen'an Road Shangjiao Section ChangAn Town Dongguan", GAZETTEER)
    assert reading.town is not None
    assert reading.town.key == "changan"
    assert is_one(chinese, reading.raw)
    assert not is_one(chinese, "No 15 Zhen'an Road Shangjiao Section Humen Town Dongguan")
    assert not is_one(chinese, "No 51 Zhen'an Road Shangjiao Section ChangAn Town Dongguan")


def test_tangxia_is_known_by_its_name() -> None:
    reading = address.read("No 15 Zhen'an Road Lin Cun Section Tangxia Town Dongguan", GAZETTEER)
    assert reading.town is not None
    assert reading.town.text == "Tangxia Town"


def test_a_house_in_a_lane_has_its_number() -> None:
    english = "House 7, Lakeside North Block, Lane 181 Tai Cang Road, Shanghai"
    assert is_one("上海市黄浦区太仓路181弄7号", english)
    assert not is_one("上海市黄浦区太仓路181弄8号", english)


def test_a_plot_over_a_sector_is_that_plot_of_the_sector() -> None:
    short = "19-20/27, K.I.A., Karachi"
    assert is_one(short, "Plot No. 19-20, Sector 27, Korangi Industrial Area, Karachi")
    assert not is_one(short, "Plot No. 19-20, Sector 28, Korangi Industrial Area, Karachi")
    assert not is_one(short, "Plot No. 19-21, Sector 27, Korangi Industrial Area, Karachi")


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("9117 Warden Road, Mumbai", "9117, Bhulabhai Desai Road, Bombay", "9119, Bhulabhai Desai Road, Bombay"),
        ("9117 Warden Road, Mumbai", "9117, Bhulabhai Desai Marg, Mumbai", "9117, Bhulabhai Desai Road, Kolkata"),
        ("911 Peremohy Ave, Kyiv", "м. Київ, просп. Берестейський, 911", "м. Харків, просп. Берестейський, 911"),
        ("12 Jinnah Avenue (formerly Lotus Road), Karachi", "12 Lotus Road, Karachi", "12 Jasmine Road, Karachi"),
        ("12 Jinnah Avenue (ex. Lotus Rd.), Karachi", "12 Lotus Road, Karachi", "14 Lotus Road, Karachi"),
        ("12 Mount Road, Chennai", "12 Anna Salai, Chennai", "12 Anna Street, Chennai"),
        ("12 Theatre Road, Kolkata", "12 Shakespeare Sarani, Kolkata", "12 Shakespeare Lane, Kolkata"),
        ("12 Park Street, Kolkata", "12 Mother Teresa Sarani, Kolkata", "12 Mother Teresa Lane, Kolkata"),
        ("12 Bandar Road, Karachi", "12 M.A. Jinnah Road, Karachi", "12 M.A. Jinnah Avenue, Karachi"),
        ("12 Hermou Street, Athens, Greece", "12 Ermou Street, Athens, Greece", "12 Armou Street, Athens, Greece"),
        ("12 Chalkidos Street, Athens, Greece", "12 Halkidos Street, Athens, Greece",
         "12 Alkidos Street, Athens, Greece"),
        ("12 Panton Street, Athens, Greece", "12 Panton Str., Athens, Greece", "12 Pandon Street, Athens, Greece"),
        ("12 Lemnou Street, Athens, Greece", "12 Lemnou Str., Athens, Greece", "12 Laimnou Street, Athens, Greece"),
        ("57 6 Marta St., Samara, Russia", "Самара, ул. 6 Марта, 57", "Самара, ул. 6 Марта, 58"),
        ("25 F. Zeller Str., Minsk", "25 Zeller Street, Minsk", "27 Zeller Street, Minsk"),
        ("7-Orchid Road, Lahore", "7 Orchid Road, Lahore, Pakistan", "17 Orchid Road, Lahore, Pakistan"),
        ("17 Ade Lotus Avenue, Victoria Island", "17, Ade Lotus Ave., Victoria Island, Lagos",
         "27, Ade Lotus Ave., Victoria Island, Lagos"),
        ("Kawasan Industri MM2100 Blok C-5, Cikarang, Bekasi", "Kawasan Industri MM2100 Blok C5, Cikarang, Bekasi",
         "Kawasan Industri MM2100 Blok D-7, Cikarang, Bekasi"),
        ("Chaussée de Louvain 9510, 1930 Zaventem", "Leuvensesteenweg 9510, 1930 Zaventem",
         "Tervuursesteenweg 9510, 1930 Zaventem"),
        ("Chaussée d'Anvers 959, 1000 Bruxelles", "Antwerpsesteenweg 959, 1000 Brussel",
         "Rue d'Anvers 959, 1000 Bruxelles"),
        ("Chaussée de Waterloo 9868, 1180 Uccle", "Waterloosesteenweg 9868, 1180 Ukkel",
         "Waterloosesteenweg 9868, 1050 Elsene"),
        ("Rue de la Loi 9200, 1049 Bruxelles", "Wetstraat 9200, 1049 Brussel", "Wetstraat 9202, 1049 Brussel"),
        ("Av. Zampoña 999, Santiago", "Av. Zampoña 999, Santiago de Chile", "Av. Zampoña 999, Santiago de Querétaro"),
    ],
)  # fmt: skip
def test_a_road_is_one_by_its_former_name_and_however_its_number_stands(one: str, other: str, near: str) -> None:
    assert is_one(one, other)
    assert is_one(other, one)
    assert not is_one(one, near)
    assert not is_one(near, one)


@pytest.mark.parametrize(
    "former",
    [
        "Old Lotus Road",
        "near Lotus Road",
        "formerly at Lotus Road",
        "formerly of Lotus Road",
        "ex: at Lotus Road",
        "previously at Lotus Road",
    ],
)
def test_a_name_in_brackets_may_be_another_road(former: str) -> None:
    assert not is_one("12 Lotus Road, Karachi", f"12 Jinnah Avenue ({former}), Karachi")
    assert not is_one(f"12 Jinnah Avenue ({former}), Karachi", "12 Lotus Road, Karachi")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("47 Kestrel Road, Lalitpur, Nepal", "47 Kestrel Road, Kathmandu, Nepal"),
        ("Lesni 47, Budweis, Czech Republic", "Lesni 47, Moravske Budejovice, Czech Republic"),
        ("ul. Lesnaya 47, Kuibyshev, Novosibirsk Region", "ul. Lesnaya 47, Samara, Russia"),
        ("ul. Lesnaya 47, Kuybyshev, Russia", "ul. Lesnaya 47, Samara, Russia"),
        ("ul. Lesna 47, Beuthen, Poland", "ul. Lesna 47, Bytom, Poland"),
        ("Elaion 47, Iraklio Attikis, Greece", "Elaion 47, Iraklio Kritis, Greece"),
        ("47 Kestrel Road, Peshawar Cantt, Peshawar", "47 Kestrel Road, Hayatabad, Peshawar"),
    ],
)
def test_a_name_that_two_towns_bear_joins_neither(one: str, other: str) -> None:
    assert not is_one(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("47 Pulchowk Road, Lalitpur, Nepal", "47 Pulchowk Road, Patan, Nepal"),
        ("Lesni 47, Budweis, Czech Republic", "Lesni 47, Ceske Budejovice, Czech Republic"),
        ("Elaion 47, Iraklio, Crete, Greece", "Elaion 47, Heraklion, Greece"),
        ("47 Kestrel Road, Rawalpindi Cantt, Pakistan", "47 Kestrel Road, Rawalpindi, Pakistan"),
    ],
)
def test_a_name_that_one_town_bears_is_its_own(one: str, other: str) -> None:
    assert is_one(one, other)
