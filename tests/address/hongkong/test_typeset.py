"""Spaces that typesetters put around digits in Chinese, and one address in both scripts beside each other."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()


@pytest.mark.parametrize(
    ("apart", "closed"),
    [
        ("九龍觀塘鴻圖道 51 號保華企業中心 12 樓 03 室", "九龍觀塘鴻圖道51號保華企業中心12樓03室"),
        ("香港九龍觀塘巧明街 98 號 B 座 12 樓 A 室", "香港九龍觀塘巧明街98號B座12樓A室"),
        ("葵涌大連排道 36-40 號 第 1 期 2 字樓 B50 室", "葵涌大連排道36-40號 第1期2字樓B50室"),
        ("上海市中山北路 1655 弄 29 支弄 11 号", "上海市中山北路1655弄29支弄11号"),
        ("北京市丰台区马家堡东路乙 108 号", "北京市丰台区马家堡东路乙108号"),
        ("上海市闵行区田林路 1016 号科技绿洲 3 期 5 号楼", "上海市闵行区田林路1016号科技绿洲3期5号楼"),
        ("新北市汐止區大同路一段 237 號 6 樓之 1", "新北市汐止區大同路一段237號6樓之1"),
        ("四川省什邡市师古镇红豆村 6 组", "四川省什邡市师古镇红豆村6组"),
        ("東京都港区芝七丁目 5 番 1 号", "東京都港区芝七丁目5番1号"),
        ("札幌市中央区北 3 条西 4 丁目 1-1", "札幌市中央区北3条西4丁目1-1"),
    ],
)
def test_spaces_around_digits_change_no_part(apart: str, closed: str) -> None:
    left, right = address.read_all([apart, closed], GAZETTEER)
    parts = ("road", "number", "lane", "areas", "developments", "building", "floor", "unit")
    assert [getattr(left, part) for part in parts] == [getattr(right, part) for part in parts]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("新界屯門聯泰街186號24樓H室", "LUEN TAI STREET NO. 186, TUEN MUN, HONG KONG 香港聯泰街186號"),
        ("新界屯門聯泰街186號", "FLAT/RM H 24/F, 186 Luen Tai Str, Tuen Mun, NT, Hong Kong 香港聯泰街186號24樓H室"),
        ("香港德輔道西188號", "Shop 5, 188 Des Voeux Road West, HK 香港德輔道西188號5號舖"),
    ],
)
def test_an_address_in_both_scripts_is_that_in_one(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("香港德輔道中188號", "Shop 5, 188 Des Voeux Road West, HK 香港德輔道西188號5號舖"),
        ("新界屯門聯泰徑186號", "LUEN TAI STREET NO. 186, TUEN MUN, HONG KONG 香港聯泰街186號"),
        ("新界屯門聯泰街188號", "LUEN TAI STREET NO. 186, TUEN MUN, HONG KONG 香港聯泰街186號"),
    ],
)
def test_an_address_in_both_scripts_is_no_other(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize("sign", [" - ", " / "])
@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Flat 9, 12/F, Vanta Industrial Centre, 21-33 Tai Lin Pai Road, Kwai Chung", ("21-33", "12", "9")),
        ("Room 901, 833 Cheung Sha Wan Road, Kowloon", ("833", None, "901")),
        ("Millennium City 5, 418 Kwun Tong Road, Kwun Tong", ("418", None, None)),
        ("Rm 12, 3/F, 51 Hung To Road, Kwun Tong", ("51", "3", "12")),
    ],
)
def test_a_sign_between_two_numbers_parts_them_as_a_comma_does(
    text: str, parts: tuple[str | None, ...], sign: str
) -> None:
    for said in (text, text.replace(", ", sign)):
        reading = address.read(said, GAZETTEER)
        assert (str(reading.number), reading.floor, reading.unit) == parts


def test_two_numbers_that_may_be_a_range_stay_one() -> None:
    reading = address.read("Room 901 - 905, 13 - 15 Hung To Road, Kwun Tong, Hong Kong", GAZETTEER)
    assert (str(reading.number), reading.unit) == ("13-15", "901-905")


@pytest.mark.parametrize("behind", ["（近港鐵站）", " 邮编：000000", " 999077", "。"])
def test_what_stands_behind_changes_no_part(behind: str) -> None:
    plain, noted = address.read_all(["元朗工業邨福宏街11號", f"元朗工業邨福宏街11號{behind}"], GAZETTEER)
    parts = ("country", "road", "number", "developments")
    assert [getattr(plain, part) for part in parts] == [getattr(noted, part) for part in parts]


def test_the_word_before_a_postcode_is_no_part_and_nothing_left_over() -> None:
    reading = address.read("河北省邢台市信都区青橡北路218号（邮政编码：054000）", GAZETTEER)
    assert (str(reading.number), reading.postcode, reading.leftover) == ("218", "054000", ())
