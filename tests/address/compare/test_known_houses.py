"""A house that everybody knows by name, and its road and number."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.compare.known_houses import as_known_house
from falsefront.records import Comparison, Level

GAZETTEER = load()


def _compare(left: str, right: str) -> Comparison:
    a, b = address.read_all([left, right], GAZETTEER)
    found = address.compare(a, b)
    back = address.compare(b, a)
    assert (back.level, back.score) == (found.level, found.score)
    return found


PAIRS = [
    ("Kanyon Office Block, Sisli/Istanbul", "Büyükdere Cad. No:185, 34394 Levent, Istanbul"),
    ("Kanyon Ofis Bloğu Kat:15, Levent, İstanbul", "Büyükdere Cad. No:185, 34394 Şişli/İstanbul"),
    ("Tour CMA CGM, Marseille", "4 Quai d'Arenc, 13002 Marseille"),
    ("Empire State Building, New York", "350 Fifth Avenue, New York, NY 10118"),
    ("Suite 4100 Empire State Bldg New York NY 10118", "350 5th Ave, New York"),
    ("Central Plaza, Wan Chai, Hong Kong", "18 Harbour Road, Wan Chai, Hong Kong"),
    ("Unit 1201, 12/F Central Plaza, Wan Chai, Hong Kong", "Room 3303, 33/F, 18 Harbour Road, Wanchai, HK"),
    ("香港灣仔中環廣場35樓", "18 Harbour Road, Wan Chai, Hong Kong"),
    ("香港湾仔中环广场", "香港灣仔港灣道18號"),
    ("上海环球金融中心", "上海市浦东新区世纪大道100号"),
    ("上海市浦东新区环球金融中心28楼2801室", "100 Century Avenue, Pudong, Shanghai"),
    ("Room 2003, Shanghai World Financial Center, Shanghai", "上海市浦东新区世纪大道100号"),
    ("深圳市福田区赛格广场", "深圳市福田区华强北路1002号"),
    ("台北101大樓 台北市信義區", "台北市信義區信義路五段7號"),
    ("Taipei 101, Xinyi District, Taipei City, Taiwan", "No. 7, Sec. 5, Xinyi Rd., Xinyi Dist., Taipei City"),
    ("Level 18, Tower 42, London EC2N 1HQ", "25 Old Broad Street, London EC2N 1HN"),
    ("Heron Tower, London", "110 Bishopsgate, London EC2N 4AY"),
    ("Marunouchi Building, Chiyoda-ku, Tokyo", "2-4-1 Marunouchi, Chiyoda-ku, Tokyo"),
    ("서울파이낸스센터 3층, 서울 중구", "136 Sejong-daero, Jung-gu, Seoul"),
    ("Central Plaza (中環廣場), Wanchai, Hong Kong", "灣仔港灣道18號"),
    ("NATWEST TOWER OLD BROAD STREET LONDON", "25 Old Broad Street, London EC2N"),
    ("Башня Федерация, Москва", "123112 Москва, Пресненская набережная, д. 12"),
    ("RCBC Plaza Tower 1, Makati City, Metro Manila", "6819 Ayala Avenue, Makati"),
    ("Tòa nhà Bitexco Financial Tower, Quận 1, TP. Hồ Chí Minh", "Số 2 Hải Triều, Phường Bến Nghé, Quận 1, TP.HCM"),
    ("Republic Plaza 28/F, Singapore", "9 Raffles Place, Singapore"),
    ("Kemp House, London EC1V 2NX", "160 City Road, London EC1V 2NX"),  # a house with two numbers
    ("Kemp House, London EC1V 2NX", "124 City Road, London EC1V 2NX"),
    ("Torre Picasso, Madrid", "Plaza Pablo Ruiz Picasso 1, 28020 Madrid"),
]


@pytest.mark.parametrize(("name", "door"), PAIRS)
def test_the_name_of_a_known_house_and_its_road_and_number_are_one_house(name: str, door: str) -> None:
    found = _compare(name, door)
    assert found.level is Level.BUILDING
    assert any(it.startswith("known house: ") for it in found.reasons)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Kanyon Office Block, Sisli/Istanbul", "Kanyon Ofis Kat:3, Levent, İstanbul"),
        ("Sears Tower, Chicago", "Willis Tower, 44th Floor, Chicago"),
        ("Shanghai World Financial Center, Shanghai", "上海环球金融中心28楼"),
        ("Taipei 101, Taipei City, Taiwan", "台北101大樓 台北市信義區"),
    ],
)
def test_two_names_of_one_known_house_are_one_house(left: str, right: str) -> None:
    assert _compare(left, right).level is Level.BUILDING


def test_two_known_houses_of_one_city_are_two() -> None:
    assert not _compare("Willis Tower, Chicago", "Tribune Tower, Chicago").same_premises


def test_the_reason_says_which_house_stands_where() -> None:
    found = _compare("Empire State Building, New York", "350 Fifth Avenue, New York, NY 10118")
    assert "known house: Empire State Building is 350 Fifth Avenue" in found.reasons


APART = [
    ("Central Plaza, Dublin", "18 Harbour Road, Wan Chai, Hong Kong"),  # of the name in another city
    ("Central Plaza, Dublin", "18 Harbour Road, Dublin"),
    ("Central Plaza, Tai Po, Hong Kong", "18 Harbour Road, Wan Chai, Hong Kong"),  # and in another district
    ("Central Plaza, Hong Kong", "18 Harbour Road, Wan Chai, Hong Kong"),  # in which of the two
    ("Central Plaza", "18 Harbour Road"),
    ("Empire State Building", "350 Fifth Avenue, New York, NY 10118"),
    ("Empire State Building, New York", "352 Fifth Avenue, New York, NY 10118"),
    ("上海环球金融中心", "上海市浦东新区世纪大道88号"),
    ("Central Plaza, 20 Harbour Road, Wan Chai, Hong Kong", "18 Harbour Road, Wan Chai, Hong Kong"),
    ("Central Plaza, Jaffe Road, Wan Chai, Hong Kong", "18 Harbour Road, Wan Chai, Hong Kong"),
    ("Grand Central Plaza, Hong Kong", "18 Harbour Road, Wan Chai, Hong Kong"),  # a longer name
    ("Grand Central Plaza, Wan Chai, Hong Kong", "18 Harbour Road, Wan Chai, Hong Kong"),
    ("香港湾仔新中环广场", "香港灣仔港灣道18號"),
    ("Empire State Building Annex, New York", "350 Fifth Avenue, New York, NY 10118"),
    ("Tower 43, London EC2N 1HQ", "25 Old Broad Street, London EC2N 1HN"),
    ("Suntec Tower 2, Singapore", "7 Temasek Boulevard, Singapore"),  # the tower beside Tower 1
    ("Two Liberty Place, Philadelphia, PA", "1650 Market Street, Philadelphia PA 19103"),
    ("5 Liberty Place, Philadelphia, PA", "1650 Market Street, Philadelphia PA 19103"),
    ("Republic Plaza 2, Singapore", "9 Raffles Place, Singapore"),
    ("Republic Plaza B, Singapore", "9 Raffles Place, Singapore"),
    ("RCBC Plaza Tower 1, Makati City", "Tower 2, 6819 Ayala Avenue, Makati"),
    ("RCBC Plaza Tower 1, Makati City", "RCBC Plaza Tower 2, Makati City"),
    ("上海港汇恒隆广场", "上海市静安区南京西路1266号"),
    (
        "King Yip Factory Building, No. 79 King Yip Street, Kwun Tong, Hong Kong",
        "59 King Yip Street, Kwun Tong, Hong Kong",
    ),
    ("Hing Yip Centre, Hing Yip Street, Kwun Tong, Hong Kong", "37 Beech Street, Hong Kong"),
    ("Opposite Central Plaza, Wan Chai, Hong Kong", "18 Harbour Road, Wan Chai, Hong Kong"),  # a landmark
    ("Near Empire State Building, New York", "350 Fifth Avenue, New York, NY 10118"),
    ("香港湾仔中环广场对面", "香港灣仔港灣道18號"),
    ("中環廣場旁, 灣仔, 香港", "18 Harbour Road, Wan Chai, Hong Kong"),
    ("Empire State Building, New York", "350 Fifth Avenue, Owl Tower, New York, NY 10118"),  # a house of another name
    ("Tower 2, Lippo Centre, Admiralty, Hong Kong", "Tower 1, 89 Queensway, Admiralty, Hong Kong"),
]


@pytest.mark.parametrize(("left", "right"), APART)
def test_another_city_number_tower_or_name_and_a_landmark_join_nobody(left: str, right: str) -> None:
    found = _compare(left, right)
    assert not found.same_premises
    assert not any(it.startswith("known house") for it in found.reasons)


def test_a_road_that_bears_the_name_of_its_house_is_asked_once() -> None:
    door = "222 W Merchandise Mart Plaza, Chicago, IL 60654"
    assert _compare("Merchandise Mart, Suite 1212, Chicago", door).level is Level.BUILDING
    assert not _compare("Merchandise Mart, Suite 1212, Chicago", "350 North Orleans Street, Chicago, IL").same_premises
    assert not _compare("Merchandise Mart, Chicago", "222 West Adams Street, Chicago, IL 60606").same_premises


def test_rooms_on_both_sides_count_as_elsewhere() -> None:
    door = "Room 2003, 100 Century Avenue, Pudong, Shanghai"
    assert _compare("Room 2003, Shanghai World Financial Center, Shanghai", door).level is Level.UNIT
    other = _compare("Room 2105, Shanghai World Financial Center, Shanghai", door)
    assert other.level is Level.BUILDING
    assert any(it.startswith("other room") for it in other.reasons)


def test_a_text_without_a_city_is_held_against_no_table() -> None:
    a, b = address.read_all(["Empire State Building", "350 Fifth Avenue"], GAZETTEER)
    assert as_known_house(a, b) is None


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("350 Fifth Avenue, Suite 500, New York, NY 10118", "20 W 34th St., Suite 600, New York, NY 10001", True),
        ("Terazije 20, 11000 Beograd", "Balkanska 1, Belgrade", True),
        ("Rue de la Loi 200, 1000 Bruxelles", "Wetstraat 200, 1000 Brussel", True),
        ("台中市台中港路三段181號", "No. 1727, Sec. 4, Taiwan Blvd., Xitun Dist., Taichung", True),
        ("350 Fifth Avenue, New York, NY 10118", "Owl Building, 20 W 34th St., New York, NY 10001", False),
        ("350 Fifth Avenue, New York, NY 10118", "20 E 34th St., New York, NY 10001", False),
        ("350 Fifth Avenue, New York, NY 10118", "22 W 34th St., New York, NY 10001", False),
        ("台中市台中港路三段183號", "No. 1727, Sec. 4, Taiwan Blvd., Xitun Dist., Taichung", False),
    ],
)
def test_two_doors_of_one_house_at_a_corner_are_one_house(left: str, right: str, same: bool) -> None:
    assert _compare(left, right).same_premises is same
