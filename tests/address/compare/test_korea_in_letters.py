"""Addresses of Korea in letters: divisions glued or apart, older spellings, lots and houses of one place."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("#417, Maehwa 3-dong Suwon-si Gyeonggi-do KR 443-742", "417, Maehwa-3dong, Yeongtong-gu, Suwon KR 443-742"),
        (
            "Maehwa Dong 317, Youngtong Gu Suwon Kyung-gi Do. KR 443-743",
            "317, Maehwa-Dong, Yeongtong-Gu Suwon KR 443-743",
        ),
        ("145, Gasan Digital 1-ro, Keumchon-ku, Seoul KR 08506", "145 Gasan digital 1-ro, Geumcheon-gu, Seoul 08506"),
        (
            "829 Daewangpangyo-ro Sujung-gu, Sungnam-City Kyunggi-do KR 13449",
            "829, Daewangpangyo-ro, Sujeong-gu, Seongnam-si",
        ),
        ("#1203, Buheung IT Tower 272 Digitalro GUROGU SEOUL KR 08389", "272 Digital-ro, Guro-gu, Seoul 08389, Korea"),
        (
            "75, Simin daero 327beon gil, Dongan gu Anyang si KR 14055",
            "75, Simin-daero 327beon-gil, Dongan-gu, Anyang-si",
        ),
        ("26, Hanamsandan 5beon-ro Gwangju Gwangsan-gu KR", "26 Hanamsandan 5beon-ro, Gwangsan-gu, Gwangju, Korea"),
        # a lot and a house
        (
            "Buheung IT tower #1203 Digital-ro 272 GUROGU SEOUL KR 08389",
            "#1203, Buheung IT Tower, 235, Seoul KR 152-768",
        ),
        (
            "MOON Village, 216, Hwangsaeul-ro, Seongnam-si KR 463-875",
            "MOON Village, 11-4, Sunae-dong, Bundang-gu Seongnam-si KR 463-825",
        ),
        (
            "229 MOON-ro, JINWI-MYEON Pyeongtaek-si Gyeonggi-do KR 451-717",
            "17-1, Cheongho-ri, Jinwi-myeon Pyeongtaek-si KR 451-717",
        ),
    ],
)
def test_one_place(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("#417, Maehwa 3-dong Suwon-si KR 443-742", "419, Maehwa-3dong, Yeongtong-gu, Suwon KR 443-742"),
        ("145, Gasan Digital 1-ro, Keumchon-ku, Seoul KR", "145 Gasan digital 2-ro, Geumcheon-gu, Seoul KR"),
        ("12 Bundang-gu, Seongnam KR", "12 Bundang-dong, Seongnam KR"),
        ("서울특별시 강남구 유리로 12층", "서울특별시 강남구 유리로 12"),
        ("12-3 Owl-dong, Seongbuk-gu, Seoul KR", "12-3 Owl-dong, Seongdong-gu, Seoul KR"),
        # other rooms, towers, districts or codes; towers of one name in one word
        (
            "Buheung IT tower #1203 Digital-ro 272 Guro-gu SEOUL KR 08389",
            "#1204, Buheung IT Tower, 235, Seoul KR 152-768",
        ),
        (
            "Buheung IT tower #1203 Digital-ro 272 Guro-gu SEOUL KR 08389",
            "#1203, Buheung IT Tower, 235, Gangnam-gu Seoul KR",
        ),
        (
            "MOON Village 2, 216, Hwangsaeul-ro, Seongnam-si KR 463-875",
            "MOON Village 1, 11-4, Sunae-dong, Seongnam-si KR 463-825",
        ),
        (
            "Sungji Bldg, 216, Hwangsaeul-ro, Bundang-gu Seongnam-si KR",
            "Sungji Bldg, 11-4, Sunae-dong, Bundang-gu Seongnam-si KR",
        ),
        ("229 MOON-ro, Pyeongtaek-si KR 451-817", "17-1, Cheongho-ri, Jinwi-myeon Pyeongtaek-si KR 451-817"),
        ("229 MOON-ro, Guro-gu Seoul KR 152-766", "212-1, Guro-dong, Guro-gu Seoul KR 152-766"),
        ("3F, 229 MOON-ro, Pyeongtaek-si KR 451-717", "17-1, Cheongho-ri, Pyeongtaek-si KR 451-717"),
    ],
)
def test_two_places(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "1301 Owl Digital Tower,, Kuro-gu Seoul 152-848",
            "OWL Digital Tower 1301, 222-7, Seoul Guro-dong, Guro-gu 152-848",
        ),
        ("648-15 Yoksam-dong, Kangnam-gu, Seoul", "648-15 Yeoksam-dong, Gangnam-gu, Seoul, Korea"),
        ("123-4 Kamjon-dong, Sasang-gu, Pusan", "123-4 Gamjeon-dong, Sasang-gu, Busan, Korea"),
        ("345-6 Kasan-dong, Kumchon-gu Seoul 153-023", "345-6, Seoul Gasan-dong, Geumcheon-gu 153-023"),
    ],
)
def test_older_spellings_of_districts_are_known(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("648-15 Yoksam-dong, Kangnam-gu, Seoul", "648-16 Yeoksam-dong, Gangnam-gu, Seoul, Korea"),
        ("22-7, Sinchon-dong, Seodaemun-gu Seoul", "22-7, Sincheon-dong, Songpa-gu, Seoul"),
        ("22-7, Guro-dong, Guro-gu Seoul 152-848", "22-7, Seoul Gasan-dong, Kumchon-gu 153-848"),
    ],
)
def test_other_lots_and_quarters_stay_others(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(("counted", "same"), [("18-cha", True), ("XVIII", True), ("17-cha", False)])
def test_a_house_counted_behind_its_name_is_no_room(counted: str, same: bool) -> None:
    hangul = "서울특별시 금천구 가산디지털1로 19 올빼미테크노타운 18차 1306호"
    assert is_same(hangul, f"1306, Olbbaemi Technotown {counted}, 19 Gasan digital 1-ro, Geumcheon-gu, Seoul") is same
