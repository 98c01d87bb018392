"""Generated near misses in Hong Kong and Taiwan, in both scripts: one part changed is never the same premises."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.records import Comparison, Level

DRAWN = 60

# Streets as their signs write them: facts, in both scripts.
HONG_KONG_STREETS = (
    ("成業街", "Shing Yip Street"), ("興業街", "Hing Yip Street"), ("鴻圖道", "Hung To Road"),
    ("敬業街", "King Yip Street"), ("偉業街", "Wai Yip Street"),
    ("開源道", "Hoi Yuen Road"), ("大有街", "Tai Yau Street"), ("六合街", "Luk Hop Street"),
    ("景福街", "King Fuk Street"), ("永樂街", "Wing Lok Street"), ("花園街", "Fa Yuen Street"),
    ("通菜街", "Tung Choi Street"),
    ("彌敦道", "Nathan Road"), ("軒尼詩道", "Hennessy Road"), ("駱克道", "Lockhart Road"),
    ("亞皆老街", "Argyle Street"),
)  # fmt: skip
HONG_KONG_PLACES = (
    ("觀塘", "Kwun Tong"),
    ("旺角", "Mong Kok"),
    ("灣仔", "Wan Chai"),
    ("荃灣", "Tsuen Wan"),
    ("上環", "Sheung Wan"),
)
TAIWAN_ROADS = (
    ("忠孝", "Zhongxiao"), ("民生", "Minsheng"), ("中正", "Zhongzheng"), ("復興", "Fuxing"),
    ("建國", "Jianguo"), ("光復", "Guangfu"),
)  # fmt: skip
TAIWAN_PLACES = (
    ("台北市", "大安區", "Da'an Dist.", "Taipei City"), ("新北市", "板橋區", "Banqiao Dist.", "New Taipei City"),
    ("高雄市", "三民區", "Sanmin Dist.", "Kaohsiung City"), ("台中市", "西屯區", "Xitun Dist.", "Taichung City"),
)  # fmt: skip
SIDES = {"": "", "東": " E.", "西": " W.", "南": " S.", "北": " N."}
NUMERALS = "一二三四五六七"


@dataclass(frozen=True, slots=True, kw_only=True)
class Flat:
    """A flat in Hong Kong."""

    place: tuple[str, str]
    street: tuple[str, str]
    number: int
    floor: int
    flat: str

    def spellings(self) -> tuple[str, ...]:
        """Return it in English, in shorter English and in Chinese."""
        place, street, name = self.place[1], self.street[1], self.street[0]
        short = street.replace(" Street", " St").replace(" Road", " Rd")
        return (
            f"Flat {self.flat}, {self.floor}/F, {self.number} {street}, {place}, Hong Kong",
            f"RM {self.flat} {self.floor}/F {self.number} {short} {place}, HK",
            f"香港{self.place[0]}{name}{self.number}號{self.floor}樓{self.flat}室",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A floor of a house in Taiwan; lane 0 where there is none, no section where `section` is 0."""

    place: tuple[str, str, str, str]
    road: tuple[str, str]
    side: str
    section: int
    lane: int
    number: int
    floor: int

    def spellings(self) -> tuple[str, ...]:
        """Return it in English as the post writes it and in Chinese, twice."""
        city, district, english, english_city = self.place
        section = f"Sec. {self.section}, " if self.section else ""
        lane = f"Ln. {self.lane}, " if self.lane else ""
        road = f"{self.road[1]}{SIDES[self.side]} Rd."
        chinese_lane = f"{self.lane}巷" if self.lane else ""
        return (
            f"{self.floor}F., No. {self.number}, {lane}{section}{road}, {english}, {english_city}, Taiwan (R.O.C.)",
            f"{city}{district}{self.road[0]}{self.side}路{self._section(NUMERALS)}{chinese_lane}{self.number}號{self.floor}樓",
            f"{city}{self.road[0]}{self.side}路{self._section('1234567')}{chinese_lane}{self.number}號{self.floor}樓",
        )

    def _section(self, numerals: str) -> str:
        return f"{numerals[self.section - 1]}段" if self.section else ""


def flats() -> list[Flat]:
    rng = random.Random("flats")
    return [
        Flat(
            place=rng.choice(HONG_KONG_PLACES),
            street=rng.choice(HONG_KONG_STREETS),
            number=rng.randrange(1, 700),
            floor=rng.randrange(2, 30),
            flat=rng.choice("ABCDEFG"),
        )
        for _ in range(DRAWN)
    ]


def houses() -> list[House]:
    rng = random.Random("houses")
    return [
        House(
            place=rng.choice(TAIWAN_PLACES),
            road=rng.choice(TAIWAN_ROADS),
            side=rng.choice(tuple(SIDES)),
            section=rng.randrange(8),
            lane=rng.choice((0, 0, rng.randrange(2, 400))),
            number=rng.randrange(1, 500),
            floor=rng.randrange(2, 15),
        )
        for _ in range(DRAWN)
    ]


OTHER_FLAT: dict[str, Callable[[Flat, random.Random], Flat]] = {
    "number": lambda a, rng: replace(a, number=a.number + rng.choice((1, 2, 10))),
    "street": lambda a, rng: replace(a, street=rng.choice([new for new in HONG_KONG_STREETS if new != a.street])),
}
OTHER_HOUSE: dict[str, Callable[[House, random.Random], House]] = {
    "number": lambda a, rng: replace(a, number=a.number + rng.choice((1, 2, 10))),
    # A section that only one side names is no other road for sure.
    "section": lambda a, rng: replace(
        a, section=a.section and rng.choice([new for new in range(1, 8) if new != a.section])
    ),
    "direction": lambda a, rng: replace(a, side=rng.choice([new for new in SIDES if new != a.side])),
    "lane": lambda a, _rng: replace(a, lane=a.lane + 2),
    "city": lambda a, rng: replace(a, place=rng.choice([new for new in TAIWAN_PLACES if new != a.place])),
    "road": lambda a, rng: replace(a, road=rng.choice([new for new in TAIWAN_ROADS if new != a.road])),
}


@cache
def compared(a: str, b: str) -> Comparison:
    return address.compare(address.read(a, load()), address.read(b, load()))


def pairs(one: Flat | House, other: Flat | House) -> list[tuple[str, str]]:
    return [(a, b) for a in one.spellings() for b in other.spellings()]


@pytest.mark.parametrize("part", OTHER_FLAT)
def test_another_number_or_street_in_hong_kong_is_never_the_same_premises(part: str) -> None:
    rng = random.Random(part)
    drawn = [pair for flat in flats() for pair in pairs(flat, OTHER_FLAT[part](flat, rng))]
    wrong = [(a, b) for a, b in drawn if compared(a, b).same_premises]
    assert not wrong, f"{len(wrong)} of {len(drawn)}: {wrong[:4]}"


def test_another_flat_in_hong_kong_is_never_called_unit() -> None:
    drawn = [pair for flat in flats() for pair in pairs(flat, replace(flat, flat=chr(ord(flat.flat) + 1)))]
    wrong = [(a, b) for a, b in drawn if compared(a, b).level is Level.UNIT]
    assert not wrong, f"{len(wrong)} of {len(drawn)}: {wrong[:4]}"


@pytest.mark.parametrize("part", OTHER_HOUSE)
def test_another_part_in_taiwan_is_never_the_same_premises(part: str) -> None:
    rng = random.Random(part)
    changed = [(house, OTHER_HOUSE[part](house, rng)) for house in houses()]
    drawn = [pair for house, other in changed if other != house for pair in pairs(house, other)]
    wrong = [(a, b) for a, b in drawn if compared(a, b).same_premises]
    assert not wrong, f"{len(wrong)} of {len(drawn)}: {wrong[:4]}"


@pytest.mark.parametrize("drawn", [flats(), houses()], ids=["Hong Kong", "Taiwan"])
def test_one_address_in_two_scripts_is_the_same_premises(drawn: list[Flat] | list[House]) -> None:
    spelled = [pair for one in drawn for pair in pairs(one, one)]
    missed = [(a, b, compared(a, b).reasons[-1]) for a, b in spelled if not compared(a, b).same_premises]
    assert len(missed) <= 0.02 * len(spelled), f"{len(missed)} of {len(spelled)}: {missed[:4]}"


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("屯門震寰路十一至十七號", "11-17 Tsun Wen Road, Tuen Mun, New Territories", True),
        ("屯門震寰路十一號至十七號", "11-17 Tsun Wen Road, Tuen Mun, New Territories", True),
        ("屯門震寰路十九至廿一號", "11-17 Tsun Wen Road, Tuen Mun, New Territories", False),
        ("新界上水金錢村瑞穗學校", "Kam Tsin Village Sui Sui School, Sheung Shui, New Territories", True),
        ("新界上水金錢村瑞穗學校", "Kam Tsin Village Tai Sui School, Sheung Shui, New Territories", False),
        ("新界上水銀錢村瑞穗學校", "Kam Tsin Village Sui Sui School, Sheung Shui, New Territories", False),
        ("彩虹邨金碧樓地下3號舖", "Shop 3, G/F, Kam Pik House, Choi Hung Estate, Kowloon", True),
        ("彩虹邨金碧樓地下3號舖", "Shop 3, G/F, Kam Pik House, Choi Wan Estate, Kowloon", False),
        ("梅窩邨第8座", "Block 8, Choi Hung Estate, Kowloon", False),
        ("15/F, 88 Connaught Road Central", "香港上環干諾道中88號15樓", True),
        ("Lotus Building, 88 Connaught Rd. Central", "香港上環干諾道中88號15樓", True),
        ("15/F, 88 Connaught Road Central", "香港上環干諾道西88號15樓", False),
        ("15/F, 88 Connaught Road Central", "香港上環干諾道中86號15樓", False),
        ("5 Lotus Road Central", "香港中環皇后大道中5號", False),
        ("5 Queens Road, Central, Swindon", "香港中環皇后大道中5號", False),
    ],
)
def test_a_place_in_hong_kong_by_what_only_hong_kong_has(a: str, b: str, same: bool) -> None:
    left, right = address.read(a, load()), address.read(b, load())
    assert address.compare(left, right).same_premises == address.compare(right, left).same_premises == same
