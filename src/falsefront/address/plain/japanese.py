"""Addresses in Japanese characters, which go from the prefecture down, put into the order and letters of English.

東京都港区港南1-7-1 becomes "1-7-1 kounan, minato-ku, tokyo, japan". Prefectures, cities and wards have their names
in the lexicon and in a table; of a town's name one reading is taken, and `may_read` tells which others its characters
may have: those of each, and of names that are read as a whole, as the post has them (信濃 is Shinano).
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from falsefront.address.lexicon.table import expression, values
from falsefront.address.plain.hokkaido import strips_in_characters
from falsefront.address.plain.japan_in_chinese import as_japan_writes
from falsefront.address.plain.japan_unnamed import city_of, from_its_city, is_of_unnamed_prefecture
from falsefront.address.plain.japanese_order import from_the_largest, plain_house, without_floor

_DATA = Path(__file__).parents[1] / "data"
_READINGS = _DATA / "kanji.tsv"
_CITIES = _DATA / "japan_cities.tsv"
_TOWNS = _DATA / "japan_towns.tsv"
_CITY_END = "-shi"
_KANJI = "\u3040-\u30ff\u3400-\u9fff"
# 縣 is not written in Japan, nor 県 in China.
_SURE = re.compile(f"県|丁目|番地|〒(?=.*[{_KANJI}])|東京都|大阪府|京都府|北海道")
_WITH_WARDS = re.compile(f"(?:{expression('abroad.script.japan.wards')})市[^\\s市]{{1,4}}区")
_KNOWN = values("abroad.script.japan")
_COUNTRY = re.compile("日本国?(?![橋堤大府])")  # 日本橋 is a quarter
_POST = re.compile(r"〒? ?(\d{3})-?(\d{4})(?!\d)")
_PLACES = re.compile(
    "^(?P<prefecture>東京都|北海道|京都府|大阪府|.{2,3}県)?(?P<county>.{1,4}郡)?(?P<city>.{1,6}?[市])?(?P<ward>.{1,4}?区)?(?P<rest>.*)$"
)
_DIGITS = {digit: at for at, digit in enumerate("〇一二三四五六七八九")}
# As typesetters part digits from characters: 三丁目 1 番 3 号
_STROKES = re.compile("(?<=[0-9])[ー―‐‑–](?=[0-9])")  # 2ー12ー7
_WITHIN = re.compile("(?<=団地)内(?=[0-9])")
_ROOM_BEHIND = re.compile(r"(?<![\d-])(\d{1,2}-\d{1,2}-\d{1,2})-(\d{3,4})(?![\d-])")  # 2-12-7-503
_SPACED = re.compile(
    "(?<=[0-9]) +(?=丁目|番|号|条)|(?<=[目番地条]) +(?=[0-9])|(?<=[\u3400-\u9fff]) +(?=[0-9]+ *(?:丁目|番|号|条))"
)
_CHOME = re.compile("([〇一二三四五六七八九十]+)丁目")
# 三丁目二十番地, 七番一号; 麻布十番 is a name.
_NUMERAL = "[〇一二三四五六七八九十]+"
_COUNTED = re.compile(f"{_NUMERAL}(?=番地)|(?<=丁目){_NUMERAL}(?=番)|(?<=[番の]){_NUMERAL}(?=号)")
# The way to a town of Kyoto by its streets, which may be left out: 三条通高倉東入.
_BEHIND_DIVISION = re.compile(f"(?<=[都府県市区郡])[,、] *(?=[{_KANJI}])")  # 東京都, 港区, 六本木
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]{2}")
_KYOTO = re.compile(
    "(?<=[上左中東右西北南下京山科伏見]区)([^区0-9]{2,20}?)(?:([上下])(?:が?る|ル)|([東西])入(?:る|ル)?)(?:[0-9]{1,2}丁目)?(?=[^0-9る]{2})"
)
_STEPS = re.compile("(?:丁目|(?<=[0-9])丁|番地の?|番|号|の)(?=[0-9])")  # Sakai counts by 丁 alone
_END = re.compile("(?<=[0-9])(?:丁目?|番地|番|号)")
_NUMBER = re.compile(r"(\d+(?:-\d+)*)")
_PREFECTURE = re.compile(r"(?:東京都|北海道|京都府|大阪府|[^\s,、]{2,3}県)(?!大学|立)")  # 北海道大学 lies in 札幌市
_SMALL = re.compile("^(?:大字|字)")
_TOWN_OF_COUNTY = re.compile("^.{1,5}?[町村](?=.)")
_PARTS = re.compile("大字|字|(?<=..町)(?=.)")
_TOWN_END = re.compile("[町村]$")
_LATIN_TOWN_END = re.compile("(?:cho|machi|mura|son)$")
_VOICED = (
    ("k", "g"), ("s", "z"), ("t", "d"), ("h", "b"), ("h", "p"), ("ch", "j"), ("sh", "j"), ("ts", "z"), ("f", "b"),
)  # fmt: skip
_EVENED = (
    ("-", ""), (" ", ""), ("ou", "o"), ("oo", "o"), ("oh", "o"), ("uu", "u"), ("mb", "nb"), ("mp", "np"),
)  # fmt: skip
_INFLECTED = ("ru", "ku", "su", "mu", "bu", "gu", "u", "i", "shi")
_DRAWN = re.compile("(?<=[kgmrnbp])y(?=u)")  # 入生田, iri-u-da, is Iryuda
_JOINED = {"tsu": "chi", "su": "shi", "u": "i"}
_JOINING = re.compile("(?:tsu|su|u)$")
_LEAST_INFLECTED = 3  # letters of a reading that may lose its ending
_VOWELS = frozenset("aeiou")
_OF = "no"  # which is said between two characters and often not written: 一宮 is Ichinomiya
_DOUBLING = ("ku", "tsu", "chi", "ki")
_LEAST_DOUBLED = 2
_SIDES = frozenset(
    "東西南北上下前後内外左右中大小高新本元一二三四五六七八九十"
)  # which tell two places of one name apart
_LONGEST_KNOWN = 4  # characters of a city's name


class Parts(NamedTuple):
    """An address in Japanese characters in the order of English, and the town's name as it stood."""

    english: str
    town: str
    town_latin: str


class House(NamedTuple):
    """A house of an address in Japanese characters as it stands there, without its floor."""

    within: tuple[str, str]  # city and ward; the first is empty in Tokyo
    town: str  # before the number; empty where there is none
    number: str | None
    name: str  # with the town before it where there is no number


class Places(NamedTuple):
    """The places that an address in Japanese characters names, as they stand there."""

    prefecture: str | None  # in letters, without its ending
    within: tuple[str, ...]  # city, ward, and town or village of a county
    towns: tuple[str, ...]  # quarter and parts of it
    postcode: str | None  # seven digits


def is_japanese(text: str) -> bool:
    """Whether a text says by its words that it is an address in Japan.

    >>> is_japanese("東京都港区港南1-7-1"), is_japanese("北京市朝阳区建国路1号")
    (True, False)
    """
    text = as_japan_writes(text)
    return _SURE.search(text) is not None or _WITH_WARDS.search(text) is not None or is_of_unnamed_prefecture(text)


@lru_cache(maxsize=4096)
def in_english_order(text: str) -> Parts | None:
    """Return an address in Japanese characters as English writes it; None where it has no town and number.

    >>> in_english_order("東京都文京区本郷七丁目3番1号").english
    '7-3-1 honkyou, bunkyo-ku, tokyo, japan'
    """
    plain, post = _plain(text)
    number = _NUMBER.search(without_floor(plain))
    match = _PLACES.match(plain[: number.start()] if number else plain)
    if match is None:
        return None
    town = _SMALL.sub("", match["rest"].strip(" ,、"))
    if number is None:
        return _by_house(match)
    if not town:
        return None
    building = plain[number.end() :].strip(" ,、")
    latin = latin_of(town)
    coarse = _around(match)
    parts = [f"{number[1]} {latin}", *coarse, f"{post[1]}-{post[2]}" if post else "", "japan"]
    english = ", ".join(part for part in parts if part)
    return Parts(f"{building}, {english}" if building.isascii() and building else english, town, latin)


def _around(match: re.Match[str]) -> list[str]:
    """Return the places around a town from the smallest up, and the city where a ward that tells it stands alone."""
    found = [_named(match[part]) for part in ("ward", "city", "county", "prefecture") if match[part]]
    city = city_of(match["ward"], match["rest"].strip(" ,、")) if len(found) == 1 and match["ward"] else None
    return [*found, city] if city is not None else found


def _by_house(match: re.Match[str]) -> Parts | None:
    """Return the places and the house of an address that has no number, with what its characters say as a town."""
    house = plain_house(match["rest"])
    if not house or not match["ward"] or _KATAKANA.search(house) is None:
        return None
    latin = latin_of(house)
    coarse = _around(match)
    return Parts(", ".join((latin, *coarse, "japan")), house, latin)


@lru_cache(maxsize=4096)
def house_of(text: str) -> House | None:
    """Return the house that an address names, and where; None where it names none or no ward or city.

    >>> house_of("東京都渋谷区（フクロウスクエア）")
    House(within=('', '渋谷区'), town='', number=None, name='フクロウスクエア')
    >>> house_of("東京都渋谷区渋谷2丁目24-12 フクロウスクエア39F")
    House(within=('', '渋谷区'), town='渋谷', number='2-24-12', name='フクロウスクエア')
    """
    plain, _ = _plain(text)
    number = _NUMBER.search(without_floor(plain))
    match = _PLACES.match(plain[: number.start()] if number else plain)
    if match is None or not match["ward"]:
        return None
    rest = match["rest"].strip(" ,、")
    within = match["city"] or "", match["ward"]
    if number is None:
        return House(within, "", None, plain_house(rest))
    return House(within, rest, number[1], plain_house(plain[number.end() :]))


def _plain(text: str) -> tuple[str, re.Match[str] | None]:
    """Return an address from its prefecture on with its numbers as they are counted, and its postcode."""
    plain = _COUNTRY.sub("", unicodedata.normalize("NFKC", as_japan_writes(text)), count=1)
    plain = _ROOM_BEHIND.sub(r"\1 \2号室", _WITHIN.sub("", _STROKES.sub("-", plain)))
    post = _POST.search(plain)
    if post is not None:
        plain = plain[: post.start()] + plain[post.end() :]
    plain = _BEHIND_DIVISION.sub("", from_the_largest(plain))
    if (start := _PREFECTURE.search(plain) or _WITH_WARDS.search(plain)) is not None:
        plain = plain[start.start() :]  # a firm's name stands before
    else:
        plain = from_its_city(plain)
    plain = _CHOME.sub(lambda match: f"{_value(match[1])}丁目", _SPACED.sub("", plain.replace("−", "-")))
    plain = re.sub(r"(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff])", "", plain.strip(" ,、"))
    plain = strips_in_characters(_KYOTO.sub("", _COUNTED.sub(lambda match: str(_value(match[0])), plain)))
    return _END.sub("", _STEPS.sub("-", plain)), post


@lru_cache(maxsize=4096)
def way_of(text: str) -> tuple[str, ...]:
    """Return by which streets, and which way, a town of Kyoto is reached: a ward has several towns of one name.

    >>> way_of("京都市中京区三条通高倉東入る桝屋町57"), way_of("京都市中京区桝屋町57")
    (('三条', '高倉', '東'), ())
    """
    match = _KYOTO.search(re.sub(r"\s", "", unicodedata.normalize("NFKC", as_japan_writes(text))))
    return (*filter(None, match[1].split("通")), match[2] or match[3]) if match is not None else ()


@lru_cache(maxsize=4096)
def places_of(text: str) -> Places | None:
    """Return the places that an address names before its number; None where it names no quarter or no number.

    >>> places_of("熊本県菊池郡大津町大字高尾野272-10")
    Places(prefecture='kumamoto', within=('大津町',), towns=('高尾野',), postcode=None)
    """
    plain, post = _plain(text)
    number = _NUMBER.search(plain)
    match = _PLACES.match(plain[: number.start()]) if number is not None else None
    if match is None:
        return None
    rest = match["rest"].strip(" ,、")
    within = [match[part][:-1] for part in ("city", "ward") if match[part]]
    if match["county"] and (town := _TOWN_OF_COUNTY.match(rest)) is not None:
        within.append(town[0])
        rest = rest[town.end() :]
    towns = [part for part in _PARTS.split(rest) if part]
    if not towns or not within:
        return None
    prefecture = _named(match["prefecture"]).partition("-")[0] if match["prefecture"] else None
    return Places(prefecture, tuple(within), tuple(towns), "".join(post.groups()) if post else None)


def _value(numeral: str) -> int:
    tens, ten, ones = numeral.rpartition("十")
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones, 0)


def _named(place: str) -> str:
    known = _KNOWN.get(place)
    if known is not None:
        return known
    stem, ending = place[:-1], {"市": _CITY_END, "区": "-ku", "郡": "-gun", "県": "-ken"}.get(place[-1:], "")
    city = _cities().get(stem) if ending == _CITY_END else None
    return f"{_KNOWN.get(stem) or city or latin_of(stem)}{ending}"


def latin_of(name: str) -> str:
    """Return one reading of a name: the first that each character has, and kana as they sound."""
    readings = _table()
    found = [readings.get(character, (character,))[0] for character in _hiragana(name)]
    return "".join(character for character in "".join(found) if character.isascii() and character.isalnum())


def may_read(name: str, latin: str) -> bool:
    """Whether a name in Japanese characters may be read as some Latin letters say.

    >>> may_read("港南", "konan"), may_read("本郷", "hongo"), may_read("港南", "shiba")
    (True, True, False)
    """
    plain = latin.replace("-", "").replace(" ", "")
    plain = _LATIN_TOWN_END.sub("", plain) if _TOWN_END.search(name) else plain
    return any(_is_reading(name, wanted) for wanted in _as_written(plain))


def _as_written(plain: str) -> Iterable[str]:
    """Return what letters may stand for: as they are (maru no uchi), and without long and drawn-together vowels."""
    short = even(plain)
    return dict.fromkeys((plain, short, _DRAWN.sub("i", short)))


def _is_reading(name: str, wanted: str) -> bool:
    readings = _table()
    known = names_as_a_whole()
    stem = _TOWN_END.sub("", _hiragana(name))
    ends = {0}
    reached = [ends]  # from where each character goes on
    for at, character in enumerate(stem):
        longer = {
            start + len(whole)
            for first in range(max(0, at - _LONGEST_KNOWN + 1), at + 1)
            for whole in known.get(stem[first : at + 1], ())
            for start in reached[first]
            if wanted.startswith(whole, start)
        }  # 武蔵野 is Musashino, whatever its characters say
        ends = {
            start + len(form)
            for start in ends
            for reading in readings.get(character, ())
            for form in _forms(reading)
            if wanted.startswith(form, start)
        } | {
            start + 1 + len(form)
            for start in ends
            if wanted[start - 1 : start + 1] == "nn"
            for reading in readings.get(character, ())
            for form in _forms(reading)
            if form[0] in _VOWELS and wanted.startswith(form, start + 1)
        }  # 天王, ten and ou, is Tennou
        ends |= longer
        ends |= {end + len(_OF) for end in ends if at + 1 < len(stem) and end and wanted.startswith(_OF, end)}
        reached.append(ends)
    return len(wanted) in ends


@lru_cache(maxsize=8192)
def _forms(reading: str) -> frozenset[str]:
    """Return how a reading may sound inside a name: voiced at its beginning, cut at its end."""
    short = even(reading)
    forms = {short, reading}
    if len(short) > _LEAST_INFLECTED and short.endswith(_INFLECTED):
        forms |= {short[:-1], short[:-2]}  # 立, tateru, is tate in names
    if len(short) >= _LEAST_INFLECTED and short.endswith("u"):
        forms.add(_JOINING.sub(lambda end: _JOINED[end[0]], short))  # 入, iru, is iri in names
    forms |= {
        voiced + form[len(first) :] for form in tuple(forms) for first, voiced in _VOICED if form.startswith(first)
    }
    for form in tuple(forms):
        if form.endswith(_DOUBLING) and len(form) > _LEAST_DOUBLED:
            stem = form.removesuffix("tsu") if form.endswith("tsu") else form[:-2]
            forms |= {stem + letter for letter in "kpst"}  # 六本木, roku and hon, is Roppongi
    return frozenset(form for form in forms if form)


def even(latin: str) -> str:
    """Return romanised Japanese without long vowels, which English leaves out."""
    for long, short in (
        ("-", ""),
        (" ", ""),
        ("ou", "o"),
        ("oo", "o"),
        ("oh", "o"),
        ("uu", "u"),
        ("mb", "nb"),
        ("mp", "np"),
    ):
        latin = latin.replace(long, short)
    return latin


def _hiragana(name: str) -> str:
    return "".join(chr(ord(letter) - 0x60) if "\u30a1" <= letter <= "\u30f6" else letter for letter in name)


@cache
def _cities() -> dict[str, str]:
    """Return the names of cities, without 市 -> how they are read: 大和 is Yamato."""
    lines = _CITIES.read_text(encoding="utf-8").splitlines()[1:]
    return {stem: latin for stem, _, latin in (line.partition("\t") for line in lines)}


def is_place_of_japan(latin: str) -> bool:
    """Whether letters are the name of a city or prefecture of Japan, without the word for what it is.

    >>> is_place_of_japan("ehime"), is_place_of_japan("tsuchiura"), is_place_of_japan("dalian")
    (True, True, False)
    """
    return even(latin) in _places()


@cache
def _places() -> frozenset[str]:
    prefectures = (name.rpartition("-")[0] for name in _KNOWN.values() if name.endswith(_PREFECTURES))
    return frozenset(map(even, (*prefectures, *_cities().values())))


_PREFECTURES = ("-ken", "-fu", "-to")


@cache
def names_as_a_whole() -> dict[str, tuple[str, ...]]:
    """Return names of cities and towns, or parts of them -> how they are read, with long vowels and without."""
    found: dict[str, tuple[str, ...]] = {_hiragana(stem): (latin,) for stem, latin in _cities().items()}
    for line in _TOWNS.read_text(encoding="utf-8").splitlines()[1:]:
        name, _, readings = line.partition("\t")
        said = [form for reading in readings.split() for form in (reading, even(reading))]
        found[name] = tuple(dict.fromkeys((*found.get(name, ()), *said)))
    return found


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {kana: (latin,) for kana, latin in values("abroad.script.kana").items()}
    for line in _READINGS.read_text(encoding="utf-8").splitlines()[1:]:
        character, readings = line.split("\t")
        table[character] = tuple(readings.split())
    for character, readings in values("abroad.script.kanji").items():
        table[character] = (*table.get(character, ()), *readings.split())
    return table
