"""Closes up what stands apart, and takes apart what runs together: characters, digits in words, two names."""

import re
from functools import cache

from falsefront.address.lexicon.table import forms, longest_first, numbers, values
from falsefront.address.plain.segments import whole_words
from falsefront.text.pinyin import syllable_count

_HAN = "[\u3400-\u9fff]"
# A character by itself between two others, with one sign on both sides: 人 民 路, 人-民-路. The sign comes first, so
# that few places are tried.
_APART = re.compile(f"([ .*_~-])(?<={_HAN}.){_HAN}(?=\\1{_HAN})")
# As typesetters part digits and letters from characters: 鸿图道 51 号 12 楼 A 室, 西 4 丁目 2, 工业区 38 路.
_COUNTED = "号號弄支巷楼樓层層室房座栋棟幢期组組排段路街条條番丁区區单單铺舖鋪店门門院箱地字米及至"
_SPACED = re.compile(
    f"(?<={_HAN}) (?=(?:[A-Za-z]{{0,2}}[0-9]+(?: ?[A-Za-z])?(?:[-~][0-9]+)?|[A-Za-z]) ?[{_COUNTED}])"
    f"|(?<=[0-9]) (?=[A-Za-z]?[{_COUNTED}])|(?<=[0-9][A-Za-z]) (?=[{_COUNTED}])|(?<={_HAN}[A-Za-z]) (?=[{_COUNTED}])"
    "|(?<= [A-Za-z]) (?=[座室栋棟幢期区區])|(?<=[之目番条及至]) (?=[A-Za-z]?[0-9])|(?<=[0-9]) (?=之)"
    "|(?<=[路街道]) (?=[东西南北中東] ?[0-9])"
)
_SPACED_RANGE = re.compile("(?<=[0-9]) ?([-~]) ?(?=[0-9]+[A-Za-z]? ?[号號室房铺舖])")  # 571 - 2 号
_MAY_BE_SPACED = re.compile(f"[0-9A-Za-z] (?=[{_COUNTED}之])|[之目番条及至] [0-9]")
_MIXED = re.compile(
    "(?<=[路街道巷弄])(?=[0-9]+[〇零幺一二三四五六七八九]|[〇零一二三四五六七八九]*幺|[〇零一二三四五六七八九]+[0-9])"
    "[0-9〇零幺一二三四五六七八九]{2,}(?=号)"
)
_MAY_BE_MIXED = re.compile("[〇零幺一二三四五六七八九](?:(?=[0-9])|(?<=[0-9].)|(?<=幺))")
_DIGIT_OF = {ord(character): str(value) for value, character in enumerate("〇一二三四五六七八九")} | {
    ord("零"): "0",
    ord("幺"): "1",  # as it is said on the telephone
}

_SAID = {word: str(value) for word, value in numbers("number").items() if value < 10} | values("number.nought")
_ONE = f"(?:{'|'.join(_SAID)})"
_SAID_DIGITS = re.compile(rf"\b{_ONE}(?:[ -]{_ONE})+\b(?!-)")
_MAY_BE_SAID = re.compile(f"[ -](?<=[eorxnt].){_ONE}")  # begins with a sign: few places to try

# Days that roads are named for, as translators write them: "May Fourth Avenue" is 五四大街.
_DAYS = values("china.day")
_DIRECTIONS = longest_first(forms("china.direction"))
_ROADS = longest_first(forms("china.road"))
_MAY_BE_DAY = re.compile(f"(?:{'|'.join({day.split()[0] for day in _DAYS})}) ")
_DAY = re.compile(rf"\b({'|'.join(longest_first(_DAYS))})(?= (?:{'|'.join(_DIRECTIONS)})? ?(?:{'|'.join(_ROADS)})\b)")
_SECTION_WORD = "|".join(forms("china.section", "syllable"))
_SECTION = re.compile(
    rf"\b({'|'.join(forms('pinyin.direction'))}) ?({'|'.join(forms('pinyin.digit'))})({_SECTION_WORD})\b"
)

# 66号之二 in pinyin: another house than 66.
_DIGITS_SPOKEN = values("pinyin.digit")
_SUB = rf"zhi ?({'|'.join(_DIGITS_SPOKEN)}|\d{{1,2}})"
_NOT_NAME = rf"(?! ?(?:{'|'.join((*_DIRECTIONS, *forms('pinyin.direction')))})? ?(?:{'|'.join(_ROADS)})\b)\b"
_SUB_NUMBERS = (re.compile(rf"\b(\d+) ?hao {_SUB}{_NOT_NAME}"), re.compile(rf"\b(\d+) {_SUB} ?hao\b"))

_ROOM_ON_FLOOR = re.compile(r"\b(\d{1,2})f\.?-(\d{1,3})\b(?![-/]|f\b)")

_RUN_ON = re.compile(r"(?<![A-Za-z])(?:[A-Z][a-z]{2,9}){2,5}\b")
_HUMPED = re.compile("[A-Z][a-z]+")
_GENERIC = forms("china.development") | forms("china.use") | forms("china.village")
_LEAST = 2  # syllables of each of two names that run together: PudongShanghai, but ShenZhen

_OF_PINYIN = values("han.pinyin")  # generic words of roads and numbers, in characters
_BEHIND_NUMBER = longest_first(forms("han.pinyin", "behind_digits"))
_END = f"(?={_HAN}|[ ,|]|$)"
_IN_PINYIN = re.compile(
    rf"(?<={_HAN})(?:({'|'.join(longest_first(_OF_PINYIN))})(?:{_END}|(?=\d)))?"
    rf"(?:(\d+)({'|'.join(_BEHIND_NUMBER)}){_END})?"
)
_MAY_BE_IN_PINYIN = re.compile(rf"{_HAN}(?:{'|'.join(_OF_PINYIN)}|\d+(?:{'|'.join(_BEHIND_NUMBER)}))")


@cache
def _off(sign: str) -> re.Pattern[str]:
    """Return what finds a sign that is to go between characters; made for those signs that are met."""
    sign = re.escape(sign)
    return re.compile(
        f"(?<={_HAN}){sign}(?={_HAN}(?:{sign}|[0-9]|$))|(?<={sign}{_HAN}){sign}(?={_HAN})"
        f"|(?<={_HAN}){sign}(?=[0-9])|(?<=[0-9]){sign}(?={_HAN})|(?<=(?<![0-9])[0-9]){sign}(?=[0-9](?![0-9]))"
    )


def closed_up(text: str) -> str:
    """Return Chinese text without the sign that stands between single characters, and with one kind of digits.

    >>> closed_up("南宁市人 民 路1 6 0号"), closed_up("人-民-路-160-号"), closed_up("滨河 大道 120 号 3 楼")
    ('南宁市人民路160号', '人民路160号', '滨河 大道120号3楼')
    >>> closed_up("人民路一6幺号"), closed_up("人民路一号"), closed_up("人民一路6号")
    ('人民路161号', '人民路一号', '人民一路6号')
    """
    if " " in text and _MAY_BE_SPACED.search(text):
        text = _SPACED.sub("", _SPACED_RANGE.sub(r"\1", text))
    apart = _APART.search(text)
    if apart is not None and not (apart[1] == " " and len(whole_words(text.split())) == 1):  # all apart, dashes too
        text = _off(apart[1]).sub("", text)
    if "号" not in text or not _MAY_BE_MIXED.search(text):
        return text
    return _MIXED.sub(lambda run: run[0].translate(_DIGIT_OF), text)


def in_digits(text: str) -> str:
    """Return lower-case text with digits for two or more of them said in words.

    >>> in_digits("rm nine-zero-eight, three three changjiang rd"), in_digits("twenty-one, two rivers")
    ('rm 908, 33 changjiang rd', 'twenty-one, two rivers')
    >>> in_digits("baofengbei lu 66 hao zhi er"), in_digits("66 hao zhi er lu"), in_digits("8 zhi yi rd")
    ('baofengbei lu 66-2 hao', '66 hao zhi er lu', '8 zhi yi rd')
    """
    if _MAY_BE_DAY.search(text):
        text = _DAY.sub(lambda day: _DAYS[day[1]], text)
    if _SECTION_WORD in text:
        text = _SECTION.sub(r"\1 \2 \3", text)
    if " zhi" in text:
        for pattern in _SUB_NUMBERS:
            text = pattern.sub(lambda run: f"{run[1]}-{_DIGITS_SPOKEN.get(run[2], run[2])} hao", text)
    if not _MAY_BE_SAID.search(text):
        return text
    return _SAID_DIGITS.sub(lambda run: "".join(_SAID[word] for word in re.split("[ -]", run[0])), text)


def rooms_apart(text: str) -> str:
    """Return lower-case Latin text with the room on a floor as a room: 11f-3 is 11樓之3.

    >>> rooms_apart("no. 716, 11f-3, zhongzheng rd"), rooms_apart("10f.-7, no. 400"), rooms_apart("7f-9f")
    ('no. 716, 11f, rm 3, zhongzheng rd', '10f, rm 7, no. 400', '7f-9f')
    """
    return _ROOM_ON_FLOOR.sub(r"\1f, rm \2", text) if "f-" in text or "f.-" in text else text


def two_names(text: str) -> str:
    """Return text with spaces between names in pinyin that run together, each of two syllables or more, or generic.

    >>> two_names("1188 Minsheng Road, PudongShanghai"), two_names("ShenZhen, MacDonald Street")
    ('1188 Minsheng Road, Pudong Shanghai', 'ShenZhen, MacDonald Street')
    >>> two_names("Bldg12RuisuiLvzhouTaiyuan"), two_names("Xinfa IndustrialParkFoshan")
    ('Bldg12Ruisui Lvzhou Taiyuan', 'Xinfa Industrial Park Foshan')
    """
    return _RUN_ON.sub(_parted, text)


def generics_in_characters(text: str) -> str:
    """Return text of both scripts with the words for road and number in characters right behind such.

    >>> generics_in_characters("人民lu160hao"), generics_in_characters("人民路160hao, 8 hao lou")
    ('人民路160号', '人民路160号, 8 hao lou')
    """
    if not _MAY_BE_IN_PINYIN.search(text):
        return text
    return _IN_PINYIN.sub(
        lambda match: _OF_PINYIN.get(match[1], "") + (match[2] or "") + _OF_PINYIN.get(match[3], ""), text
    )


def _parted(match: re.Match[str]) -> str:
    names = _HUMPED.findall(match[0])
    return " ".join(names) if all(map(_is_name_or_generic, names)) else match[0]


def _is_name_or_generic(name: str) -> bool:
    return (syllable_count(name.lower()) or 0) >= _LEAST or name.lower() in _GENERIC
