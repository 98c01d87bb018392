"""Addresses of Japan, Korea and Malaysia in the many ways in which lists write them."""

import pytest
from tests.address.same import is_same

TOKYO = "東京都渋谷区道玄坂2-12-7"
PANGYO = "경기도 성남시 분당구 올빼미로255번길 9"
SENAI = "PLO 45, Jalan Hantu 2, Kawasan Perindustrian Senai III, 81400 Senai, Johor"


@pytest.mark.parametrize(
    "right",
    [
        "東京都渋谷区道玄坂2ー12ー7",
        "東京都渋谷区道玄坂2-12-7-503",
        "日本国東京都渋谷区道玄坂二丁目12番7号",
        "2-12-7-503 Dogenzaka, Shibuya-ku, Tokyo, Japan",
        "2-chome 12-ban 7-go, Dogenzaka, Shibuya-ku, Tokyo, Japan",
        "12-7-go, Dogenzaka 2-chome, Shibuya-ku, Tokyo",
        "No. 7, 12 Ban, 2 Chome, Dogenzaka, Shibuya-ku, Tokyo, Japan",
    ],
)
def test_a_block_of_japan_is_one_in_every_order(right: str) -> None:
    assert is_same(TOKYO, right)


@pytest.mark.parametrize(
    "right",
    [
        "東京都渋谷区道玄坂2ー12ー8",
        "東京都渋谷区道玄坂12-2-7-503",
        "2-chome 7-ban 12-go, Dogenzaka, Shibuya-ku, Tokyo, Japan",
        "No. 12, 7 Ban, 2 Chome, Dogenzaka, Shibuya-ku, Tokyo, Japan",
    ],
)
def test_another_block_of_japan_is_another(right: str) -> None:
    assert not is_same(TOKYO, right)


@pytest.mark.parametrize(
    "right",
    [
        "경기도 성남시 분당구 올빼미로255번길9",
        "경기도 성남시 분당구 올빼미로255번길 9번",
        "9, 255beon-gil, Olppaemi-ro, Bundang-gu, Seongnam-si, Gyeonggi-do, Korea",
        "9, Olppaemi-ro 255bon-gil, Bundang-gu, Seongnam-si, Gyeonggi-do, Korea",
    ],
)
def test_a_counted_lane_of_korea_is_one_in_every_order(right: str) -> None:
    assert is_same(PANGYO, right)


def test_a_lot_of_korea_is_one_with_the_word_between_its_numbers() -> None:
    assert is_same("경기도 안산시 단원구 연꽃동 670-12", "경기도 안산시 단원구 연꽃동 670의12")


@pytest.mark.parametrize(
    "right",
    [
        "9, 258beon-gil, Olppaemi-ro, Bundang-gu, Seongnam-si, Gyeonggi-do, Korea",
        "경기도 성남시 분당구 올빼미로258번길9",
        "경기도 성남시 분당구 올빼미로255번길11",
    ],
)
def test_another_lane_or_house_of_korea_is_another(right: str) -> None:
    assert not is_same(PANGYO, right)


@pytest.mark.parametrize(
    "right",
    [
        "PLO 45, Jln Hantu 2, Kws Perindustrian Senai III, 81400 Senai",
        "PLO 45, Jalan Hantu 2, Kawasan Perindustrian Senai III, 81400 Senai, Johor Darul Ehsan, Malaysia",
        "PLO No. 45, Jalan Hantu 2, Kawasan Perindustrian Senai III, Senai 81400, Malaysia",
    ],
)
def test_a_plot_of_malaysia_is_one_with_and_without_state_and_country(right: str) -> None:
    assert is_same(SENAI, right)


@pytest.mark.parametrize(
    "right",
    [
        "PLO 46, Jln Hantu 2, Kws Perindustrian Senai III, 81400 Senai",
        "PLO 45, Jalan Hantu 3, Kawasan Perindustrian Senai III, 81400 Senai, Johor, Malaysia",
        "PLO 45, Jalan Hantu 2, Kawasan Perindustrian Senai II, 81400 Senai, Johor, Malaysia",
    ],
)
def test_another_plot_of_malaysia_is_another(right: str) -> None:
    assert not is_same(SENAI, right)
