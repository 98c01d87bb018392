"""Cities, towns and districts of one name in Japan and Korea are told by prefecture, province and postcode."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("東京都府中市本町9-2-3", "広島県府中市本町9-2-3"),
        ("9-2-3 Honcho, Fuchu, Tokyo", "9-2-3 Honcho, Fuchu, Hiroshima"),
        ("9-2-3 Honcho, Misato-shi, Saitama-ken", "9-2-3 Honcho, Misato-cho, Miyagi-ken"),
        ("9-2-3 Shinjuku, Shinjuku-ku, Tokyo", "9-2-3 Nishi Shinjuku, Shinjuku-ku, Tokyo"),
        ("9-2-3 Ikebukuro, Toshima-ku, Tokyo", "9-2-3 Higashi Ikebukuro, Toshima-ku, Tokyo"),
        ("9-2-3 Nihonbashi, Chuo-ku, Tokyo", "9-2-3 Nihonbashi Honcho, Chuo-ku, Tokyo"),
        ("95 Jungang-ro, Gwangju-si, Gyeonggi-do", "95 Jungang-ro, Dong-gu, Gwangju"),
        ("경기도 광주시 중앙로 95", "광주광역시 동구 중앙로 95"),
        ("95 Jungang-ro, Goseong US 219-899", "95 Jungang-ro, Goseong US 638-899"),
        ("95 Jungang-daero, Jung-gu", "95 Jungang-daero, Jung-gu, Daegu"),
    ],
)
def test_places_of_one_name_are_two(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("9-2-3 Honcho, Kawasaki-ku, Kawasaki 210-0099 Tokyo", "9-2-3 Honcho, Kawasaki-ku, Kawasaki 210-0099 Kanagawa"),
        ("9-2-3 Kanda Nishikicho, Chiyoda-ku, Tokyo", "9-2-3 Nishikicho, Chiyoda-ku, Tokyo"),
        ("大阪府堺市北区本町9-2-3", "9-2-3 Honmachi, Kita-ku, Sakai, Osaka"),
        ("95 Jungang-ro, Gwangju-si, Gyeonggi-do 12799", "경기도 광주시 중앙로 95"),
        ("95 Jungang-ro, Buk-gu, Gwangju", "광주광역시 북구 중앙로 95"),
        ("95 Jungang-ro, Gangnam-gu", "95 Jungang-ro, Gangnam-gu, Seoul"),
    ],
)
def test_one_place_told_otherwise_is_one(one: str, other: str) -> None:
    assert is_same(one, other)
