"""The words of addresses in Latin letters: what each says, in English and in pinyin, full and abbreviated.

One table maps a folded word (lower-case, no dots) to its role and value. Pinyin syllables that also occur inside split
names ("Lan Jin Lu", "Jing Shi Lu") are listed in MAY_BE_SYLLABLE: the scanner takes them for a generic word only where
a generic word can stand.
"""

from collections.abc import Iterable
from enum import IntEnum
from itertools import product

from falsefront.address.lexicon.table import entries, forms, longest_first, numbers, values


class Role(IntEnum):
    """What a word says about its neighbours."""

    ROAD = 1  # type of a road: the name stands before it
    DIRECTION = 2
    ORDINAL = 3
    NUMBER = 4  # "No.": a number follows
    HAO = 5  # a number stands before
    ROOM = 6
    FLOOR = 7
    BUILDING = 8  # numbered or lettered building; also a named one
    ENTRANCE = 9
    DEVELOPMENT = 10
    USE = 11  # between a name and its generic word: commercial, industrial
    DIVISION = 12  # province, city, county, district, town ...
    ZONE = 13
    VILLAGE = 14
    PHASE = 15
    LANE = 16  # lane or alley: a number follows, or a name stands before
    PO_BOX = 17
    CARE_OF = 18
    COUNTRY = 19
    CROSS = 20  # intersection, corner, between
    STOP = 21  # of, the, at
    POSTCODE = 22
    NOISE = 23  # contact, tel, near: what follows is no address
    SIDE = 24
    SECTION = 25
    GROUP = 26
    YARD = 28  # 号院: a number with buildings of its own
    ANNEX = 29  # 附5号: a sub-number
    UNIT = 27  # English "unit": a room, or an entrance where a room is named besides


_KIND_OF = {role: f"china.{role.name.lower()}" for role in Role if role is not Role.ORDINAL}
WORDS: dict[str, tuple[Role, str]] = {
    entry.form: (role, entry.value) for role, kind in _KIND_OF.items() for entry in entries(kind)
}
# Trades that a market is named for, which stay in its name: "Jinyuan Electronics City", "Jinyuan Dianzicheng".
TRADES = forms("china.trade")
OFFICES = forms("china.development", "offices")
KEPT_WHOLE = forms("china.development", "whole")  # which stay in the name, as 苑 does: 赛博雅苑, "Saibo Yayuan"
TRADE_CITIES = {f"{words.replace(' ', '')}cheng": words.replace(" ", "") for words in forms("pinyin.trade_city")}
WORDS |= dict.fromkeys(TRADE_CITIES, (Role.DEVELOPMENT, "market"))
ORDINALS = numbers("china.ordinal")
_TENS = {word: value for word, value in numbers("number").items() if value % 10 == 0 and value > 10}
_ONES = {word: value for word, value in numbers("number").items() if value < 10}
NUMBER_WORDS: dict[str, int] = numbers("number") | {
    tens + word: value + one for tens, value in _TENS.items() for word, one in _ONES.items()
}  # "twenty-four", with its dash left out
PINYIN_DIGITS = tuple(numbers("pinyin.digit"))
PINYIN_ORDINALS: dict[str, int] = {
    **{syllable: value for value, syllable in enumerate(PINYIN_DIGITS) if value},
    **{PINYIN_DIGITS[-1] + PINYIN_DIGITS[value - 10]: value for value in range(11, 20)},
}
PINYIN_DIRECTIONS = values("pinyin.direction")
STEMS = values("pinyin.stem")  # 甲乙丙丁 of street numbers, as letters
DIRECTION_PINYIN = {value: word for kind in ("", ".said") for word, value in values(f"pinyin.direction{kind}").items()}


def _joined(*parts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    return {"".join(words): tuple(filter(None, words)) for words in product(*parts)}


_JOINED_TYPES = forms("china.road", "joined")
# Direction and type written as one word: "Pudong Nanlu"; a translated name run together with a direction, and with a
# type: "Liberationxi Rd", "Peacenanjie".
GLUED_DIRECTIONS: dict[str, tuple[str, ...]] = {
    **_joined(PINYIN_DIRECTIONS, _JOINED_TYPES),
    **_joined(forms("china.translated", "joined"), [*PINYIN_DIRECTIONS, ""], [*_JOINED_TYPES, ""]),
    **_joined(forms("china.use", "joined"), forms("china.development", "joined")),
    **{words: tuple(said.split()) for words, said in values("china.joined").items()},
    **{city: (trade, "market") for city, trade in TRADE_CITIES.items()},
}
for _name in forms("china.translated", "joined"):
    del GLUED_DIRECTIONS[_name]
LANDMARKS = forms("china.landmark")  # with a direction before it a name: South Lake Road is 南湖路, not 湖南路
RING = forms("china.ring")
MAIN = forms("china.main")
# Abbreviations of a direction that are syllables before a name: "Mi Yun Road".
BEHIND_ONLY = forms("china.direction", "behind")
# Pinyin generics that are also syllables of split names: generic only where the name before them is complete.
MAY_BE_SYLLABLE = frozenset(word for role in _KIND_OF for word in forms(_KIND_OF[role], "syllable"))

# Generic words whose syllables are often written apart, by the first.
SPLIT_GENERICS: dict[str, tuple[str, ...]] = {}
_TRADES_APART = {f"{words} cheng" for words in forms("pinyin.trade_city")}
_TRADES_APART |= {f"{words.replace(' ', '')} cheng" for words in forms("pinyin.trade_city")}
for _generic in longest_first(forms("china.split") | _TRADES_APART):
    SPLIT_GENERICS[_generic.split()[0]] = (*SPLIT_GENERICS.get(_generic.split()[0], ()), _generic)

# Types that may name the same road. Chinese tells four kinds of street apart, English does not.
ROAD_TYPES: dict[str, frozenset[str]] = {
    "road": frozenset({"lu", "dalu", "dao"}),
    "lu": frozenset({"lu"}),
    "dalu": frozenset({"dalu"}),
    "street": frozenset({"jie", "dajie"}),
    "jie": frozenset({"jie"}),
    "dajie": frozenset({"dajie"}),
    "avenue": frozenset({"dajie", "dadao"}),
    "dadao": frozenset({"dadao"}),
    "boulevard": frozenset({"dadao"}),
    "lane": frozenset({"xiang", "hutong", "long", "li"}),
    "alley": frozenset({"xiang", "hutong", "long"}),
    "xiang": frozenset({"xiang"}),
    "hutong": frozenset({"hutong"}),
}
# English words that Chinese lets meet (大街) but that one writer of English would not use for one road.
APART = frozenset({frozenset({"street", "avenue"}), frozenset({"street", "boulevard"})})
# Where the streets are 道, as in Tianjin, an Avenue may be one, though 道 is first of all a Road.
# A highway is written without its class, too: Route 34 is State Highway 34, but no County Road 34.
HIGHWAY, HIGHWAYS = "hwy", frozenset({"statehwy", "ushwy", "ihwy"})
# What a text of no country was read as in China, and in French abroad: 12 Owl Street, 12, rue Owl.
_READ_ABROAD = {"street": "st", "avenue": "ave", "boulevard": "blvd"}
ALSO = frozenset(
    frozenset(pair) for pair in (("avenue", "dao"), *((HIGHWAY, kind) for kind in HIGHWAYS), *_READ_ABROAD.items())
)
