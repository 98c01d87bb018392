"""Chinese characters: simplified form and joined pinyin, from tables first and the libraries behind them."""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from operator import add
from pathlib import Path

from falsefront.text.once import once

_DATA = Path(__file__).parent / "data"
_FIRST, _LAST = 0x3400, 0x9FFF
# Characters that the general table would change although names keep them.
_KEPT = frozenset("乾")
# Characters as Japan simplifies them, and look-alikes, each before the one that is meant: 石家荘巿 is 石家庄市.
_VARIANTS = (
    "荘庄庒庄巿市囯国団团図图広广売卖駅驿沢泽桜樱竜龙児儿塩盐斉齐斎斋関关経经済济県县栄荣徳德恵惠楽乐気气発发労劳総总"
    "寜宁桞柳栁柳囗口亻人亼人朲人淸清靑青靣面畧略歩步冨富郞郎氺水玊玉呉吴隣邻艶艳尭尧冩写竒奇夲本嶋岛岀出丠北坵丘堦街圡土歺餐珤宝漥洼"
    "覌观粧妆髙高圗图吿告値值塡填寳宝凃涂硏研窰窑鑛矿"
    "鉄铁対对帰归辺边黒黑戸户両两亜亚営营蔵藏実实応应観观権权険险剣剑庁厅桟栈滝泷焼烧転转軽轻銭钱霊灵験验齢龄"
    "衞卫栢柏塲场敍叙濶阔茘荔葢盖劵券寃冤鄕乡閙闹菓果"  # as Hong Kong and old prints write them
)
HAN = re.compile("[\u3400-\u9fff〇]")


@once
def simplified_table() -> dict[int, str]:
    """Return the table from traditional to simplified characters, for `str.translate`; do not change it."""
    import opencc

    traditional = [chr(code) for code in range(_FIRST, _LAST + 1)]
    simplified = opencc.OpenCC("t2s").convert("\n".join(traditional)).split("\n")
    table = {ord(old): new for old, new in zip(traditional, simplified, strict=True) if old != new and old not in _KEPT}
    return {ord(old): new for old, new in zip(_VARIANTS[::2], _VARIANTS[1::2], strict=True)} | table


@once
def _to_japanese() -> Callable[[str], str]:
    import opencc

    to_traditional, to_japanese = opencc.OpenCC("s2t"), opencc.OpenCC("t2jp")
    return lambda text: str(to_japanese.convert(to_traditional.convert(text)))


def in_characters_of_japan(text: str) -> str:
    """Return Chinese text in the characters that Japan writes, by the tables of OpenCC (half a second at the first).

    >>> in_characters_of_japan("涩谷区荣")
    '渋谷区栄'
    """
    return _to_japanese()(text)


def simplified(text: str) -> str:
    """Return the text in simplified characters, character by character (length does not change).

    >>> simplified("遼寧省鞍山市")
    '辽宁省鞍山市'
    """
    return text.translate(simplified_table()) if _changed().search(text) else text


@once
def _changed() -> re.Pattern[str]:
    """Return what finds a character that simplifying changes: few texts have any, and to look takes a quarter."""
    return re.compile(f"[{''.join(map(chr, simplified_table()))}]")


def table_of_characters() -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield readings as the general table has them, the most usual first, and the characters that have just these."""
    for spoken, characters in _rows("characters.tsv"):
        yield tuple(spoken.split(" ")), characters


def _rows(name: str) -> Iterator[list[str]]:
    for line in (_DATA / name).read_text(encoding="utf-8").splitlines()[1:]:
        yield line.split("\t")


class _Alone(dict[str, str]):
    """How each character is read by itself; "" for what is no letter and no digit. There are only so many."""

    def __missing__(self, character: str) -> str:
        is_rare = _FIRST <= ord(character) <= _LAST
        said = "" if not character.isalnum() else _rare(character)[0] if is_rare else character
        self[character] = said
        return said


class _Readings:
    """The reading of each character, and of the words where it is read otherwise."""

    def __init__(self) -> None:
        self.character: dict[str, str] = {}
        self.all: dict[str, tuple[str, ...]] = {}
        for several, characters in table_of_characters():
            if "v" not in several[0]:  # 鹿 is never read as 绿 is
                several = tuple(reading for reading in several if "v" not in reading)
            self.all.update(dict.fromkeys(characters, several))
            self.character.update(dict.fromkeys(characters, several[0]))
        self.all.update((character, self.all[character][:1]) for character in _READ_ONE_WAY if character in self.all)
        self.all.update(_TWO_READINGS)
        self.character.update(_OWN_READINGS)
        self.word: dict[str, tuple[str, ...]] = {}
        for word, spoken in _rows("words.tsv"):
            syllables = tuple(spoken.split(" "))
            if syllables != tuple(map(self.character.__getitem__, word)):
                self.word[word] = syllables
        self.word.update(_OWN_WORDS)
        self.begins_word = frozenset(word[:2] for word in self.word)
        self.alone = _Alone(self.character)


# How place, road and building names read a character that the general table reads otherwise.
_OWN_READINGS = {
    "长": "chang",
    "厦": "sha",
    "都": "du",
    "行": "hang",
    "乐": "le",
    "重": "zhong",
    "曲": "qu",
    "朝": "chao",
}
# Other readings of these are of old books, not of names: 大山 is not Taishan, 景山 not Yingshan.
_READ_ONE_WAY = (
    "大南红蓝白青土石洋沙地月草桃鸟家王吴朱许冯邓彭董潘于蔡余杜叶丁任沈姚陆汪贾夏方尹陶郝万莫汤平和宁喜达技育化"
    "体园广市区路台港池溪渠寨庄屯塔寺庵景信明胜团幸年儿校厂房宅居苑舍合车机汽内前横斜折转百乙"
)
# Characters that Taiwan reads otherwise, beside the reading of the mainland; their readings of old books do not count.
_TWO_READINGS = {"堤": ("di", "ti")}
_OWN_WORDS: dict[str, tuple[str, ...]] = {
    "朝阳": ("chao", "yang"),
    "重庆": ("chong", "qing"),
    "厦门": ("xia", "men"),
    "东阿": ("dong", "e"),
    "陕西": ("shaan", "xi"),  # as it is spelled everywhere, to tell it from 山西
}


@once
def _readings() -> _Readings:
    return _Readings()


@once
def _rare_table() -> str:
    """Return rare.tsv as it is: of twenty thousand characters a run asks for a few."""
    return (_DATA / "rare.tsv").read_text(encoding="utf-8")


@cache
def _rare(character: str) -> tuple[str, ...]:
    """Return the readings of a character that no place's name has; itself where nobody reads it."""
    table = _rare_table()
    at = table.find(character) if _FIRST <= ord(character) <= _LAST else -1
    if at < 0:
        return (character.lower(),)
    start = table.rfind("\n", 0, at) + 1
    return tuple(table[start : table.index("\t", start)].split(" "))


@lru_cache(maxsize=65536)
def pinyin(text: str) -> str:
    """Return the joined pinyin of a name, without tones, ü as v; what is not Chinese stays if a letter or digit.

    >>> pinyin("长春东A1")
    'changchundongA1'
    """
    return "".join(syllables_of(text))


def syllables_of(text: str) -> list[str]:
    """Return one syllable for each Chinese character of a name; other letters and digits stand for themselves."""
    readings = _readings()
    begins = readings.begins_word.intersection(map(add, text, text[1:]))
    if not begins:  # so most are read: no word in it, each character by itself
        return list(filter(None, map(readings.alone.__getitem__, text)))
    alone, words = readings.alone, readings.word
    spoken: list[str] = []
    at, length = 0, len(text)
    while at < length:
        if text[at : at + 2] in begins:
            for size in (4, 3, 2):
                syllables = words.get(text[at : at + size])
                if syllables is not None:
                    spoken.extend(syllables)
                    at += size
                    break
            else:
                spoken.append(alone[text[at]])
                at += 1
            continue
        spoken.append(alone[text[at]])
        at += 1
    return list(filter(None, spoken))


def readings_of(character: str) -> tuple[str, ...]:
    """Return every reading of a Chinese character, ü as v.

    >>> sorted(readings_of("长"))
    ['chang', 'zhang']
    """
    return _readings().all.get(character) or _rare(character)


def may_read(hanzi: str, key: str) -> bool:
    """Whether joined pinyin can be some reading of the characters, each with any of its readings, ü as v, u or yu.

    >>> may_read("长洲", "zhangzhou"), may_read("长洲", "zhongzhou")
    (True, False)
    """
    readings = _readings().all
    ends = {0}
    for character in hanzi:
        options = readings.get(character) or _rare(character)
        ends = {
            at + len(spelling)
            for at in ends
            for option in options
            for spelling in _spellings(option)
            if key.startswith(spelling, at)
        }
        if not ends:
            return False
    return len(key) in ends


def may_begin(character: str, key: str) -> bool:
    """Whether joined pinyin can begin with some reading of a character: most cannot, and need not be read further.

    >>> may_begin("长", "zhangzhou"), may_begin("长", "zhongzhou")
    (True, False)
    """
    options = _readings().all.get(character) or _rare(character)
    return any(key.startswith(spelling) for option in options for spelling in _spellings(option))


def _spellings(syllable: str) -> tuple[str, ...]:
    return (syllable,) if "v" not in syllable else (syllable, syllable.replace("v", "u"), syllable.replace("v", "yu"))
