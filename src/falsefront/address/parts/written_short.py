"""Roads and numbers of the mainland that are written short, put as the readers know them.

The alleys of old Beijing are counted: 东四六条 is the sixth alley of 东四, in pinyin Dongsi Liutiao, in English "Dongsi
6th Alley". A house may lack its 号 (580弄3甲), and a scenic area may stand before the alleys that it is made of.
"""

import re

from falsefront.address.lexicon.table import forms, values
from falsefront.address.lexicon.words import PINYIN_DIRECTIONS, PINYIN_ORDINALS
from falsefront.address.parts.counted_roads import counted_roads_in_letters
from falsefront.address.parts.farms import farms_in_han, farms_in_letters
from falsefront.address.parts.hashes_written import hashes_in_letters
from falsefront.address.parts.houses_written import houses_in_han, houses_in_letters
from falsefront.address.parts.lanes_written import lanes_in_han, lanes_in_letters
from falsefront.address.parts.numerals import in_characters, numeral
from falsefront.address.parts.rings_written import rings_in_letters
from falsefront.address.parts.sides_glued import sides_in_letters
from falsefront.address.parts.trunks_written import trunks_in_letters
from falsefront.address.parts.zones_written import zones_in_letters

_CITIES = forms("pinyin.counted.in")
_HUTONG, _HAN_HUTONG = sorted(forms("pinyin.counted"))
_ALLEY, _HAN_ALLEY = "tiao", "条"
_MOST = 14  # the longest row has so many: 东四十四条
_FIRST, _FIRST_IN_LETTERS = "头", "tou"
_NUMERALS = "|".join(sorted(map(in_characters, range(1, _MOST + 1)), key=len, reverse=True))
_HOUSE = r"(?=[甲乙丙丁]?(?:\d{1,4}|[一二三四五六七八九十百]{1,5})[甲乙丙丁]?号)"
_COUNTED = re.compile(
    rf"(?<=[\u3400-\u9fff]{{2}})(?<![路街巷道弄村组号第])({_FIRST}|{_NUMERALS}|\d\d?){_HAN_ALLEY}(?:{_HAN_HUTONG})?{_HOUSE}"
)
_IN_LETTERS = {_FIRST_IN_LETTERS: 1, **{word: value for word, value in PINYIN_ORDINALS.items() if value <= _MOST}}
_SYLLABLES = "|".join(sorted(_IN_LETTERS, key=len, reverse=True))
_COUNTED_IN_LETTERS = re.compile(
    r"\b(?P<stem>[a-z]{2,}?(?: [a-z]{2,}?){0,2}?)[ -]?"
    rf"(?P<value>shi[ -]?'?(?:yi|er|san|si)|{_SYLLABLES})[ -]?{_ALLEY}\b(?: {_HUTONG})?"
)
_SYLLABLE = 6  # letters of the longest
_LEAST_NAME = 2  # syllables of a name that a side may stand behind: Xi Si Bei
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_ROW = re.compile(r"(?<=[村区社])第?(\d{1,2}|[一二三四五六七八九十]{1,3})([横排直])(?=\d{1,4}号)")
_SIDED_LANE = re.compile(r"(?<=[村社区里寨][东西南北])(\d{1,2})(?=巷\d)")  # 东3巷 is 东三巷
_TEAM = re.compile(r"(?<=村)\|(\d{1,2})\|(?=[\u3400-\u9fff]{1,5}\d{1,4}号)")  # in brackets, which are bars by now
_GATES = values("han.gate.short")  # of old Beijing: 朝外大街 runs outside 朝阳门
_GATE_ROAD = re.compile(rf"(?<![\u3400-\u9fff]门)({'|'.join(_GATES)})(?=大街\d)")
_BUILDING = "building no"  # and a number no estate's building has, right before a road: "Building No. 555 Qianmo Road"
_HOUSE_AS_BUILDING = re.compile(rf"^{_BUILDING}\.? ?(?=[3-9]\d\d (?:[a-z]{{3,}} ){{1,2}}(?:road|rd)\b)")
(_FOR_WALKERS,) = forms("han.road.walkers")  # 江汉路步行街 is 江汉路
_WALKERS_ROAD = re.compile(f"(?<=[\u3400-\u9fff]{{2}}[路街道]){_FOR_WALKERS}")
(_FOR_WALKERS_IN_LETTERS,) = forms("china.road.walkers")
_WALKERS_ROAD_IN_LETTERS = re.compile(rf"(?<=[a-z] road|[a-z]{{2}} rd\.|[a-z]{{3}} rd) {_FOR_WALKERS_IN_LETTERS}\b")
_SHORT_STADIUM, _STADIUM = "工体", "工人体育场"  # of Beijing: 工体北路
_STADIUM_ROAD = re.compile(f"{_SHORT_STADIUM}(?=[东西南北]路)")
_STADIUM_IN_LETTERS, _STADIUM_SPELLED = "gongti", "gongrentiyuchang"
_SIDES_IN_LETTERS = "|".join((*PINYIN_DIRECTIONS, "east", "west", "south", "north"))
_STADIUM_ROAD_IN_LETTERS = re.compile(rf"\b{_STADIUM_IN_LETTERS}(?= ?(?:{_SIDES_IN_LETTERS})(?:\b|lu))")
_OF_SIDE = 3  # letters of a side of a gate
_GATES_IN_LETTERS = values("pinyin.gate.short")
_SIDES_OF_GATES = {gate[-_OF_SIDE:] for gate in _GATES_IN_LETTERS}
_GATE_IN_LETTERS = re.compile(  # and apart: "Chao Waidajie"
    rf"\b({'|'.join(f'{gate[:-_OF_SIDE]} ?{gate[-_OF_SIDE:]}' for gate in _GATES_IN_LETTERS)})"
    r"(?= ?(?:st|street|ave|avenue|da ?jie)\b)"
)
_STEMS = frozenset("甲乙丙丁")
_BARE_STEM = re.compile(r"(?<=[路街巷道弄])(\d{1,4})([甲乙丙丁])(?![0-9a-z\u3400-\u9fff])")
_OFF_BOX = re.compile(r"(?<=信箱)[ ,:]+(?=第?\d)")
_SCENIC = re.compile(
    r"(?:(?<=[市区县镇道])|^)(?:(?![市区县镇])[\u3400-\u9fff]){2,7}景区"
    r"(?=[\u3400-\u9fff]{1,6}(?:路|街|巷|巷子|道)\d{1,4}号)"
)
_ALLEYS = re.compile(r"(?<=[市区县])[\u3400-\u9fff]{1,3}巷子(?=[\u3400-\u9fff]{1,3}巷子\d{1,4}号)")


def written_out(text: str) -> str:
    """Return Chinese text with its counted alleys, numbers and scenic areas as the readers know them.

    >>> written_out("北京市东城区东四六条55号"), written_out("上海市永嘉路580弄3甲")
    ('北京市东城区东四六胡同55号', '上海市永嘉路580弄3号甲')
    >>> written_out("成都市青羊区宽窄巷子景区窄巷子8号")
    '成都市青羊区窄巷子8号'
    """
    if _HAN_ALLEY in text and any(city in text for city in _CITIES):
        text = _COUNTED.sub(lambda found: _counted(found[1]) + _HAN_HUTONG, text)
    if "大街" in text and any(city in text for city in _CITIES):
        text = _GATE_ROAD.sub(lambda found: _GATES[found[1]], text)
    if _FOR_WALKERS in text:
        text = _WALKERS_ROAD.sub("", text)
    if _SHORT_STADIUM in text:
        text = _STADIUM_ROAD.sub(_STADIUM, text)
    if "景区" in text or "巷子" in text:
        text = _ALLEYS.sub("", _SCENIC.sub("", text))
    if "村" in text:
        text = _SIDED_LANE.sub(lambda lane: in_characters(int(lane[1])), text)
        text = _TEAM.sub(r"\1组", _ROW.sub(lambda row: in_characters(int(_value(row[1]))) + row[2], text))
    text = houses_in_han(farms_in_han(lanes_in_han(text)))
    if "信箱" in text:
        text = _OFF_BOX.sub("", text)
    return text if _STEMS.isdisjoint(text) else _BARE_STEM.sub(r"\1号\2", text)


def written_out_in_letters(text: str) -> str:
    """Return text in small letters with its counted alleys in English.

    >>> written_out_in_letters("55 dongsi liutiao, beijing"), written_out_in_letters("22 dong si shi tiao, beijing")
    ('55 dongsi 6th hutong, beijing', '22 dongsi 10th hutong, beijing')
    """
    text = sides_in_letters(hashes_in_letters(text))
    text = farms_in_letters(rings_in_letters(trunks_in_letters(lanes_in_letters(text))))
    text = counted_roads_in_letters(houses_in_letters(zones_in_letters(text)))
    if text.startswith(_BUILDING):
        text = _HOUSE_AS_BUILDING.sub("no. ", text)
    if _FOR_WALKERS_IN_LETTERS in text:
        text = _WALKERS_ROAD_IN_LETTERS.sub("", text)
    if _STADIUM_IN_LETTERS in text:
        text = _STADIUM_ROAD_IN_LETTERS.sub(_STADIUM_SPELLED, text)
    if any(side in text for side in _SIDES_OF_GATES) and any(city in text for city in _CITIES):
        text = _GATE_IN_LETTERS.sub(lambda found: _GATES_IN_LETTERS[found[1].replace(" ", "")], text)
    if _ALLEY not in text or not any(city in text for city in _CITIES):
        return text
    return _COUNTED_IN_LETTERS.sub(_in_english, text)


def _counted(said: str) -> str:
    if said == _FIRST:
        return in_characters(1)
    return in_characters(int(_value(said)))


def _value(said: str) -> str:
    return said if said.isdigit() else numeral(said)


def _in_english(found: re.Match[str]) -> str:
    said = re.sub("[ '-]", "", found["value"])
    value = _IN_LETTERS[said]
    words = found["stem"].split()
    side = words.pop() if len(words) > _LEAST_NAME and words[-1] in PINYIN_DIRECTIONS else ""
    stem = "".join(words) if all(len(word) <= _SYLLABLE for word in words) else " ".join(words)
    return " ".join(filter(None, (stem, side, f"{value}{_ENDINGS.get(value, 'th')} {_HUTONG}")))
