"""Addresses of Japan as Chinese writes their characters, and in letters from the prefecture down; a lane of Korea."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("日本东京都港区六本木3-5-7", "3-5-7 Roppongi, Minato-ku, Tokyo"),
        ("日本东京都港区六本木3-5-7", "東京都港区六本木3丁目5番7号"),
        ("日本國東京都新宿區西新宿1丁目5番11號", "1-5-11 Nishi-Shinjuku, Shinjuku-ku, Tokyo 160-0023"),
        ("日本大阪府大阪市北区梅田2-4-9", "2-4-9 Umeda, Kita-ku, Osaka, Japan"),
        ("爱知县名古屋市中区荣3-5-1", "3-5-1 Sakae, Naka-ku, Nagoya, Aichi, Japan"),
        ("日本福冈县福冈市博多区博多站前3-2-1", "3-2-1 Hakata Ekimae, Hakata-ku, Fukuoka"),
        ("Osaka-shi Chuo-ku Honmachi 1-2-3 Fukuro Bldg", "大阪府大阪市中央区本町1丁目2番3号"),
        ("Tokyo-to, Minato-ku, Roppongi 3-5-7", "3-5-7 Roppongi, Minato-ku, Tokyo"),
        (
            "36 Buongsaeul-ro, 200 beon-gil, Bundang-gu, Seongnam-si",
            "36, Buongsaeul-ro 200beon-gil, Bundang-gu, Seongnam",
        ),
        (
            "119021, г.Москва, вн.тер.г. муниципальный округ Хамовники, ул Совиная, д. 26, стр. 3",
            "Москва, улица Совиная, 26 с3",
        ),
    ],
)
def test_one_place(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("日本东京都港区六本木3-5-7", "3-5-8 Roppongi, Minato-ku, Tokyo"),
        ("日本东京都港区六本木3-5-7", "3-5-7 Roppongi, Shibuya-ku, Tokyo"),
        ("日本京都府京都市中京区三条3-5-7", "3-5-7 Sanjo, Nakagyo-ku, Osaka"),
        ("Osaka-shi Chuo-ku Honmachi 1-2-3", "Osaka-shi Kita-ku Honmachi 1-2-3"),
        ("36 Buongsaeul-ro, 200 beon-gil, Seongnam-si", "36 Buongsaeul-ro, Seongnam-si"),
        ("36 Buongsaeul-ro, 200 beon-gil, Seongnam-si", "36 Buongsaeul-ro 100beon-gil, Seongnam-si"),
        (
            "Москва, вн.тер.г. муниципальный округ Хамовники, ул. Совиная, д. 26",
            "Москва, вн.тер.г. муниципальный округ Хамовники, ул. Совиная, д. 28",
        ),
    ],
)
def test_two_places(one: str, other: str) -> None:
    assert not is_same(one, other)
