"""Macau: one street in Chinese and in Portuguese, with its number."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.gazetteer.macau import macau_streets
from falsefront.address.reading import Number, Reading


def read(text: str) -> Reading:
    return address.read(text, load())


def is_one(a: str, b: str) -> bool:
    return address.compare(read(a), read(b)).level.is_same_premises


@pytest.mark.parametrize(
    ("chinese", "portuguese", "other"),
    [
        ("澳門荷蘭園大馬路88號", "Av. do Cons. Ferreira de Almeida, n.º 88, r/c, Macau", "澳門荷蘭園大馬路90號"),
        ("澳門議事亭前地14號", "14 Largo do Senado, Macao", "澳門議事亭前地16號"),
        ("澳門高樓斜巷6號", "Calçada do Bom Jesus nº 6, Macau", "澳門高樓斜巷8號"),
        ("澳門何林圍5號", "Patio de Alem-Bosque 5, Macau", "澳門何林圍15號"),
        ("澳門氹仔官也街21號地下", "Rua do Cunha, No. 21, R/C, Taipa, Macau", "澳門氹仔官也街23號地下"),
        ("氹仔官也街21號地下", "Rua do Cunha, No. 21, R/C, Taipa", "氹仔官也街23號地下"),
        ("澳門孫逸仙博士大馬路560號E子虛中心", "Av. Dr. Sun Yat-Sen, 560E, Macau", "澳門孫逸仙博士大馬路560號"),
        ("澳門孫逸仙博士大馬路560號A座", "Av. Dr. Sun Yat-Sen, 560, Bloco A, Macau", "澳門孫逸仙博士大馬路560號A"),
        ("澳門大三巴巷19號", "Travessa de S. Paulo n.º 19, Macau", "澳門大三巴街19號"),
        ("澳門大三巴斜巷19號", "Calçada de São Paulo 19, Macau", "澳門大三巴巷19號"),
        ("澳門塔石廣場9號", "Praça do Tap Seac, n.o 9, Macau", "澳門塔石廣場19號"),
        ("澳門恩尼斯總統前地30號", "Largo Pres. António Ramalho Eanes 30, Macau", "澳門恩尼斯總統前地32號"),
        ("澳門孫逸仙博士大馬路55號", "55, Avenida Doutor Sun Yat-Sen, Macau", "澳門孫逸仙大馬路57號"),
        ("澳門罅些喇提督大馬路40-46號", "Av. Almirante Lacerda, n.os 40 a 46, Macau", "澳門提督馬路48號"),
        ("澳門鄉村馬路3號", "Estrada da Aldeia 3, Macau", "澳門鄉村馬路5號"),
        ("澳門市場街3號", "Rua do Mercado de Iao Hon 3, Macau", "澳門市場街5號"),
        ("澳門司打口3號", "Praça de Ponte e Horta 3, Macau", "澳門司打口5號"),
        ("澳門宋玉生廣場336-C號", "Alameda Dr. Carlos d'Assumpção, 336C, Macau", "澳門宋玉生廣場336-D號"),
        ("澳門主教巷9號", "9 Travessa do Bispo, Macau", "9 Travessa do Padre, Macau"),
    ],
)
def test_a_street_under_both_names_with_one_number_is_one_place(chinese: str, portuguese: str, other: str) -> None:
    assert is_one(chinese, portuguese)
    assert not is_one(chinese, other)
    assert not is_one(portuguese, other)


@pytest.mark.parametrize(
    "road", ["宋玉生廣場", "金蓮花廣場", "媽閣廟前地", "無名氏前地", "子虛里", "烏有圍", "東方斜巷"]
)
def test_squares_lanes_and_courts_are_roads_with_numbers(road: str) -> None:
    assert read(f"澳門{road}7號").number == Number(7)
    assert not is_one(f"澳門{road}7號", f"澳門{road}9號")
    assert not is_one(f"澳門{road}7號 金冠大廈", f"澳門{road}9號 銀冠大廈")


def test_two_streets_of_one_name_and_another_type_are_two() -> None:
    assert not is_one("澳門大堂前地3號", "Travessa da Sé 3, Macau")
    assert not is_one("Rua de D. João IV 12, Macau", "Avenida de D. João IV 12, Macau")


def test_a_second_name_of_a_street_in_brackets_changes_nothing() -> None:
    assert is_one("亞美打利庇盧大馬路（新馬路）71號", "71 Avenida de Almeida Ribeiro, Macau")
    assert is_one("3 Senate Square (Largo do Senado), Macau", "澳門議事亭前地3號")


def test_what_stands_around_a_chinese_street_is_no_part_of_it() -> None:
    reading = read("澳門路環石排灣馬路3號")
    assert reading.county is not None
    assert reading.county.codes == {"82000801"}
    assert not reading.developments
    reading = read("澳門新口岸北京街244-246號澳門金融中心11樓A室")
    assert (reading.number, reading.floor, reading.unit) == (Number(244, 246), "11", "a")


def test_floors_and_rooms_are_read_in_portuguese() -> None:
    reading = read("Rua de Xangai, n.º 175, Edifício Kam Fai, 9.º andar B, Macau")
    assert (reading.number, reading.floor, reading.unit) == (Number(175), "9", "b")
    assert [one.name.key for one in reading.developments] == ["kamfai"]
    assert read("Av. da Praia Grande 12, 5 andar, Macau").number == Number(12)
    assert read("Avenida da Praia Grande, 5.º andar, Macau").number is None


def test_a_street_of_portugal_or_of_nowhere_is_not_taken_to_macau() -> None:
    assert read("Avenida da República 45, 1050-187 Lisboa, Portugal").country == "PT"
    assert not read("Avenida da República 45").cities
    assert not is_one("Avenida da República 45, Lisboa", "澳門民國大馬路45號")
    assert not read("上海街175號").cities
    assert not is_one("Rua de Macau 12", "Rua de Macau 12, Macau")


def test_a_canonical_address_of_macau_reads_as_itself() -> None:
    for text in ("澳門宋玉生廣場335-341號獲多利大廈12樓", "Rua do Campo, n.º 78, Macau", "澳門子虛里7號"):
        reading = read(text)
        again = read(address.canonical(reading))
        assert (again.road, again.number, again.city) == (reading.road, reading.number, reading.city)


def test_each_street_is_found_under_both_its_names() -> None:
    street = macau_streets().in_chinese("南湾大马路")
    assert street is not None
    assert street == macau_streets().in_portuguese("avenida", ["da", "praia", "grande"])
    assert macau_streets().in_chinese("南湾小马路") is None
