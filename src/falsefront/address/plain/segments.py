"""Cuts folded text where signs separate its parts: Latin segments, and Chinese text with bars, each in its order."""

import re
from itertools import pairwise

from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.table import expression, values
from falsefront.address.plain.stalls import stalls_written
from falsefront.text.pinyin import syllable_count

_WIDEST_STEP = 2  # between two numbers in a row, between which no other house stands
HAN = re.compile("[\u3400-\u9fff]")
# Signs that separate parts, as one: a comma in Latin text, a bar in Chinese.
SIGNS = ',;:|、。()[]{}*!?"<>\n\r\t☎【】《》“”·•，；：（）！？'
_TO_COMMA = str.maketrans(dict.fromkeys(SIGNS, ","))
_DIRECTION_IN_BRACKETS = re.compile(rf"\(\s*({expression('bracketed')})\.?\s*\)")
_SPOKEN_DIRECTIONS = values("bracketed")
_LETTER_IN_BRACKETS = re.compile(
    r"((?:road|rd|street|st|avenue|ave)\.?) ?\( ?([mc])\.? ?\)"
)  # letters that are labels too
_DOTTED = re.compile(r"\.(?<=[a-z0-9]\.)[a-z]{3}")  # full stops for spaces
# Behind a word that is no abbreviation, or a number. The sign comes first: so the search is quick.
_FULL_STOP = re.compile(r"\.(?:(?<=[a-z]{6}\.)|(?<=\d{3}\.)) +(?=[a-z#0-9])")
_LOOSE_DASH = re.compile(r"(?<=\s)-+(?=\s)|(?<!\w)-+(?=\s)|(?<=\s)-+(?!\w)")
_HAN_DASH = re.compile("(?<=[\u3400-\u9fff#)])-+(?=[\u3400-\u9fff])")  # 河南省-郑州市, but 5-甲
_LOOSE_MARKER = re.compile(
    "(?<=[0-9a-z]) (?=[号弄巷层楼室栋幢座](?:[^\u3400-\u9fff]|$)|号|单元|地块|商铺|铺|档)"
)  # 261 巷 35 弄 12 号
_LOOSE_SLASH = re.compile(r"(?<!\bc)/(?!\s*f(?:l|loor)?\b|(?:rm|room)\b)")
# Numbers that some editors set off from Chinese by spaces: 体育大道 1040 号万达商城 20 座.
_TIGHT = re.compile("[\u3400-\u9fff#][0-9]|[0-9][\u3400-\u9fff#]")
_OFF_NUMBER = re.compile(
    "(?<=[0-9]) (?=#|号|栋|幢|座|楼|层|室|房|单元|弄|巷|段|地块|商铺|铺|档|[a-z](?![a-z0-9]))"
    "|(?<=[0-9a-z]) (?=f(?:$|[^a-z]))"
    "|(?<=(?<![a-z])[a-z]) (?=[0-9]{3,4} ?(?:室|房|号|$))|(?<=第) (?=[0-9])|(?<=[a-z]-) (?=[0-9])"
)
# Numbers in a row behind a road: 罗东大街12、14、16号 is 12-16号.
_IN_A_ROW = re.compile(r"(?<=[路街道巷村])([0-9]{1,4})((?:\|[0-9]{1,4}){1,4})号?(?=号)")
_PLACE_END = re.compile("[省市县区镇乡]$|街道$|街道办(?:事处)?$")
_OFF_DASH = re.compile("(?<=[0-9]) - (?=[0-9])")
_LATIN_CHUNK = re.compile(r"^[^\u3400-\u9fff]*[a-z]{2}[^\u3400-\u9fff]*$")


def _direction_in_brackets(found: re.Match[str]) -> str:
    """Return the direction in English; behind a road's type what it belongs to is plain: "Jingbai RD(Mid.) 537"."""
    return f" {_SPOKEN_DIRECTIONS[found[1]]} "


def _road_and_direction(found: re.Match[str]) -> str:
    """Return a road's type with the letter in brackets behind it as a word."""
    return f"{found[1]} {'middle' if found[2] == 'm' else 'central'} "


def segments(plain: str) -> list[str]:
    """Split folded text at the signs that separate parts, and at dashes and slashes that stand loose."""
    if ". " in plain and _FULL_STOP.search(plain) is not None and _DOTTED.search(plain) is None:
        plain = _FULL_STOP.sub(",", plain)
    if "(" in plain:
        plain = _DIRECTION_IN_BRACKETS.sub(_direction_in_brackets, plain)
        plain = _LETTER_IN_BRACKETS.sub(_road_and_direction, plain)
    plain = plain.translate(_TO_COMMA)
    if " -" in plain or "- " in plain or plain[:1] == "-":
        plain = _LOOSE_DASH.sub(",", plain)
    if "/" in plain:
        plain = _LOOSE_SLASH.sub(",", plain)
    return plain.split(",")


def latin_segments(plain: str) -> list[str]:
    """Return the segments of folded Latin text that say anything, with single spaces and no signs at their ends."""
    found: list[str] = []
    for segment in segments(plain):
        segment = segment.strip(" .'-")
        if segment:
            found.append(segment if "  " not in segment else " ".join(segment.split()))
    return found


def bars(plain: str) -> str:
    """Return Chinese text with `|` for all that separates parts; characters written apart are joined."""
    plain = stalls_written(plain)
    if " " in plain and len(whole := whole_words(plain.split())) == 1:
        plain = whole[0]  # every character apart: its dashes join, 6 6 - 1 号
    if "/" in plain:
        plain = _LOOSE_SLASH.sub("|", plain)
    if "-" in plain:
        plain = _HAN_DASH.sub("|", plain)
    if " " in plain:
        if _TIGHT.search(plain) is None:
            plain = _OFF_NUMBER.sub("", _OFF_DASH.sub("-", plain))
        plain = _LOOSE_MARKER.sub("", plain)
        plain = _LOOSE_DASH.sub("|", plain)
        plain = "|".join("|".join(whole_words(part.split())) for part in plain.split("|"))
    return _IN_A_ROW.sub(_range, plain) if "|" in plain else plain


def _range(found: re.Match[str]) -> str:
    """Return numbers in a row as the range they are; what does not grow is none."""
    numbers = [int(found[1]), *map(int, found[2][1:].split("|"))]
    grows = all(low < high <= low + _WIDEST_STEP for low, high in pairwise(numbers))
    return f"{numbers[0]}-{numbers[-1]}" if grows else found[0]


def by_script(plain: str) -> tuple[str, list[str]]:
    """Return the Chinese text with `|` for separators, and the Latin segments, both in their order."""
    han: list[str] = []
    latin: list[str] = []
    was_latin = False
    for segment in segments(_HAN_DASH.sub(",", _LOOSE_MARKER.sub("", stalls_written(plain)))):
        chunks = segment.split()
        if not chunks:
            continue
        if not HAN.search(segment):
            is_latin = _LATIN_CHUNK.match(segment) is not None or was_latin
            (latin if is_latin else han).append(" ".join(chunks).strip(" .'-") if is_latin else segment)
            was_latin = is_latin
            continue
        was_latin = False
        words: list[str] = []
        whole = whole_words(chunks)
        for at, chunk in enumerate(whole):
            if _LATIN_CHUNK.match(chunk) or (not HAN.search(chunk) and (words or _begins_latin(whole, at))):
                words.append(chunk)
            else:
                if words:
                    latin.append(" ".join(words).strip(" .'-"))
                    words = []
                han.append(chunk)
        if words:
            latin.append(" ".join(words).strip(" .'-"))
    return "|".join(han), [segment for segment in latin if segment]


def with_letters_in_names(plain: str) -> str:
    """Return text of both scripts with letters that are part of a Chinese name as close to it as their writer means.

    Editors set letters off from characters by spaces. A word that is pinyin, or a generic word, is a part of its own.

    >>> with_letters_in_names("朝阳区 soho 现代城 b 座"), with_letters_in_names("朝阳区 dawang 路")
    ('朝阳区soho现代城b座', '朝阳区 dawang 路')
    """
    return _SET_OFF.sub(lambda found: found[0] if _is_word(found[1]) else found[1], plain) if " " in plain else plain


_SET_OFF = re.compile("(?<=[\u3400-\u9fff]) ([a-z]{1,5}) (?=[\u3400-\u9fff])")


def _is_word(letters: str) -> bool:
    return len(letters) > 1 and (bool(syllable_count(letters)) or look_up(letters).role is not None)


def _begins_latin(chunks: list[str], at: int) -> bool:
    """Whether a number stands between a Chinese place and a Latin word, whose it is: 高邮市 91 Yuquan Street."""
    is_place = at > 0 and _PLACE_END.search(chunks[at - 1]) is not None
    return is_place and at + 1 < len(chunks) and _LATIN_CHUNK.match(chunks[at + 1]) is not None


def whole_words(chunks: list[str]) -> list[str]:
    """Join Chinese characters that were written apart: 和 平 路."""
    if sum(len(chunk) == 1 for chunk in chunks) * 2 < len(chunks) or len(chunks) < 4:
        return chunks
    return ["".join(chunks)]
