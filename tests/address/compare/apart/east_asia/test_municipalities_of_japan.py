"""Towns of one name in two cities or wards of Japan, and towns whose name begins another's."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("東京都板橋区本町2-12-5", "東京都小金井市本町2-12-5"),
        ("1-3-8 Honcho, Koganei-shi, Tokyo, Japan", "1-3-8 Honcho, Nakano-ku, Tokyo, Japan"),
        ("2-12-5 Honmachi, Shibuya-ku, Tokyo, Japan", "東京都府中市本町2-12-5"),
        ("2-12-5 Honcho, Kokubunji City, Tokyo", "2-12-5 Honcho, Koganei City, Tokyo"),
        ("東京都新宿区西新宿7-29-20 8F", "東京都中央区西新宿7-29-20 8F"),
        ("中央区日本橋七丁目14－9", "7-14-9 Nihombashi-Honcho, Chuo-ku, Tokyo, Japan"),
        ("千代田区神田二丁目5-3", "5-3, Kanda-Nishikicho 2-chome, Chiyoda-ku, Tokyo"),
        ("東京都千代田区神田2-5-3", "5-3, Uchi-Kanda 2-chome, Chiyoda-ku, Tokyo"),
        ("港区芝二丁目5-3", "2-5-3 Shiba-Daimon, Minato-ku, Tokyo, Japan"),
        ("港区赤坂二丁目5-3", "2-5-3 Azabudai, Minato-ku, Tokyo, Japan"),
    ],
)
def test_two_towns_are_two_places(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("東京都板橋区本町2-12-5", "2-12-5 Honcho, Itabashi-ku, Tokyo, Japan"),
        ("東京都千代田区神田錦町2-5-3", "2-5-3 Kanda-Nishikicho, Chiyoda-ku, Tokyo, Japan"),
        ("2-12-5 Honcho, Koganei City, Tokyo", "東京都小金井市本町2-12-5"),
        ("2-5-3 Akasaka, Minato City, Tokyo", "東京都港区赤坂2-5-3"),
        ("三重県亀山市白木町幸川464番", "464 Kohgawa Shiraki-cho Kameyama Mie Japan"),
    ],
)
def test_one_town_however_it_is_written_is_one_place(one: str, other: str) -> None:
    assert is_same(one, other)
