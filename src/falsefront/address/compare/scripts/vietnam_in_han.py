"""Addresses of Vietnam in Chinese characters: 越南河内市春芳坊清林街2号 is 2 phố Thanh Lâm, phường Xuân Phương, Hà Nội.

Names of its people and places are read by sounds of their own. Each part is held against the part of its level in the
other address: streets of one name lie in every district, so one district or ward must be named by both, or none is.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final, NamedTuple

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.parts.numbers import number_of, numbers_agree
from falsefront.address.parts.numerals import numeral
from falsefront.address.plain.heard import city_in_han, known_name, without_country
from falsefront.address.plain.sino_vietnamese import is_read, plain
from falsefront.address.reading import Number, Reading
from falsefront.text.countries import codes_by_name
from falsefront.text.hanzi import HAN, simplified

_VIETNAM: Final = "VN"
_HAN: Final = "\u3400-\u9fff"
_RANKED: Final = {form: value.split() for form, value in values("abroad.han.vietnam.division").items()}
_LEVELS: Final = tuple(level for _, level in sorted({(rank, level) for rank, level in _RANKED.values()}))
_PROVINCE, _CITY, _DISTRICT, _WARD = _LEVELS
_CITY_WORD: Final = "市"
_LABELS: Final = values("abroad.vietnam.level")
_ROADS: Final = forms("abroad.han.vietnam.road")
_OF_NAMES: Final = forms("abroad.han.vietnam.road", "ambiguous")  # 道 is Đạo, too
_BEFORE_ROADS: Final = forms("abroad.alley.road")
_BEHIND_ROADS: Final = forms("abroad.road")
_BEFORE_HOUSES: Final = forms("abroad.alley.house")
_LANES: Final = re.compile(rf"(?<!\w)(?:{'|'.join(longest_first(forms('abroad.vietnam.lane')))}) ?\d|\d/\d")
_LANES_IN_HAN: Final = re.compile("|".join(longest_first(forms("abroad.han.vietnam.lane"))))
_WORD: Final = re.compile(r"[^\W_]+")
_PART: Final = re.compile(r"[,;()\n–—]+| - ")
_SPACE: Final = re.compile(r"[\s,，、()·]+")
_COUNTED: Final = re.compile("第?([0-9一二三四五六七八九十]{1,3})")
_ACCENT: Final = re.compile("[\u0300-\u0309\u031b\u0323\u0302\u0306]")


class Place(NamedTuple):
    """The parts of an address of Vietnam in characters."""

    within: dict[str, str]  # level -> name in characters, or its number in digits
    roads: tuple[str, ...]  # what the road may be called
    number: Number


def heard_in_vietnamese(han: Reading, other: Reading) -> str | None:
    """Return road and number, as a reason, where a text in characters is an address of Vietnam; None otherwise."""
    place = vietnamese_place(han.raw)
    if place is None or other.number is None or not numbers_agree(place.number, other.number):
        return None
    parts = _parts(other.raw)
    if parts is None:
        return None
    with_tones = _has_accents(other.raw)
    called = _road_of(other, parts)
    road = next((it for it in place.roads if is_read(it, called, with_tones=with_tones)), None)
    if road is None or not _is_within(place.within, parts, other, with_tones=with_tones):
        return None
    return f"road and number verified by their sound: {road}, {' '.join(called)}, {place.number}"


def _is_within(within: dict[str, str], parts: tuple[tuple[str, ...], ...], other: Reading, *, with_tones: bool) -> bool:
    """Whether both lie in one city, and one district or ward; what both label must be one."""
    if not _is_city(within, parts, other, with_tones=with_tones):
        return False
    labelled = [(level, name) for level, name in map(_label, parts) if level in (_DISTRICT, _WARD)]
    common = False
    for level in (_DISTRICT, _WARD):
        own, said = within.get(level), [name for of, name in labelled if of == level]
        bare = [] if own is None or own.isdigit() else [part for part in parts if _label(part)[0] is None]
        if own is None:
            continue
        if any(_is_named(own, name, with_tones=with_tones) for name in (*said, *bare)):
            common = True
        elif said:
            return False
    return common or not (within.keys() & {_DISTRICT, _WARD} or labelled or _has_more(within, parts, with_tones))


def _has_more(within: dict[str, str], parts: tuple[tuple[str, ...], ...], with_tones: bool) -> bool:
    """Whether the other side names more behind its road than what the characters do: a district without its label."""
    known = [within[level] for level in (_CITY, _PROVINCE) if level in within]
    is_apart = all(word.isdigit() or plain(word) in _BEFORE_HOUSES for word in parts[0])  # No. 82, Ha Noi Street
    behind = [_label(part)[1] for part in parts[1 + is_apart :] if not any(map(str.isdigit, part))]
    return any(
        not any(_is_named(name, part, with_tones=with_tones) for name in known)
        and "".join(map(plain, part)) not in _names_in_letters()
        for part in behind
    )


def _is_city(within: dict[str, str], parts: tuple[tuple[str, ...], ...], other: Reading, *, with_tones: bool) -> bool:
    known = world().cities
    names = [within[level] for level in (_CITY, _PROVINCE) if level in within]
    if any(city.code in other.cities for name in names for city in known.get(city_in_han(name) or "", ())):
        return True
    return any(_is_named(name, _label(part)[1], with_tones=with_tones) for name in names for part in parts[1:])


def _is_named(own: str, name: tuple[str, ...], *, with_tones: bool) -> bool:
    if own.isdigit():
        return name == (own,)
    return known_name(own) == "".join(map(plain, name)) or is_read(own, name, with_tones=with_tones)


def _road_of(other: Reading, parts: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """Return the syllables of the road with their accents: what stands behind the number, or the road as it was read.

    Điện Biên Phủ is a province as well, and Hàng Đường ends with the word for a road.
    """
    number = str(other.number)
    for part in parts:
        at = next((at for at, word in enumerate(part) if word.lstrip("0") == number), None)
        behind = part[at + 1 :] if at is not None and all(plain(it) in _BEFORE_HOUSES for it in part[:at]) else ()
        if behind:
            return _without_kind(behind)
    read = _without_kind(tuple(map(plain, other.road.name.text.split()))) if other.road is not None else ()
    for part in parts if read else ():
        letters = tuple(map(plain, part))
        for start in range(len(letters) - len(read) + 1):
            if letters[start : start + len(read)] == read:
                return part[start : start + len(read)]
    return ()


def _without_kind(words: tuple[str, ...]) -> tuple[str, ...]:
    while len(words) > 1 and plain(words[0]) in _BEFORE_ROADS:
        words = words[1:]
    while len(words) > 1 and words[-1] in _BEHIND_ROADS:
        words = words[:-1]
    return words


def _label(part: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """Return the level that a part of an address labels, and its name without the label."""
    letters = [plain(word) for word in part]
    for size in (2, 1):
        if len(part) > size and (level := _LABELS.get(" ".join(letters[:size]))) is not None:
            return level, tuple(word.lstrip("0") or word for word in part[size:])
    if len(part) > 1 and (level := _LABELS.get(letters[-1])) is not None:
        return level, part[:-1]
    return None, part


@lru_cache(maxsize=1024)
def _parts(raw: str) -> tuple[tuple[str, ...], ...] | None:
    """Return the words of each part of a text in lower case; None where it names a lane, or a house by strokes."""
    text = unicodedata.normalize("NFC", raw).lower()
    folded = " ".join(plain(word) if word.isalpha() else word for word in re.findall(r"[^\W_]+|/", text))
    if _LANES.search(folded.replace(" / ", "/")):
        return None
    split = (tuple(_WORD.findall(part)) for part in _PART.split(text))
    return tuple(words for words in split if words)


def _has_accents(raw: str) -> bool:
    return _ACCENT.search(unicodedata.normalize("NFD", raw)) is not None


@lru_cache(maxsize=4096)
def vietnamese_place(raw: str) -> Place | None:
    """Return the parts of an address of Vietnam in Chinese characters; None of any other text.

    >>> vietnamese_place("越南河内市春芳坊清林街 2 号 7楼")[:2]
    ({'city': '河内', 'ward': '春芳'}, ('清林',))
    >>> vietnamese_place("河内纸桥郡春水街144号").within
    {'city': '河内', 'district': '纸桥'}
    >>> vietnamese_place("江苏省南京市中山路201号") is None
    True
    """
    text = _SPACE.sub("", simplified(unicodedata.normalize("NFKC", raw)))
    bare = without_country(text, _VIETNAM)
    if bare is None and not _is_city_of_vietnam(text):
        return None
    found = _address().match(text := _with_city_named(text if bare is None else bare))
    number = number_of(found["number"]) if found is not None else None
    if found is None or number is None or _LANES_IN_HAN.search(text, 0, found.end()):
        return None
    within = {level: _counted(found[level]) for level in _LEVELS if found[level]}
    name, kind = found["name"], found["kind"]
    return Place(within, (name, f"{name}{kind}") if kind in _OF_NAMES else (name,), number)


def _counted(name: str) -> str:
    found = _COUNTED.fullmatch(name)
    return numeral(found[1]) if found is not None else name


@cache
def _address() -> re.Pattern[str]:
    """Return what finds the parts of an address, the largest first."""
    counted = "第?[0-9一二三四五六七八九十]{1,3}"
    parts = "".join(
        rf"(?:(?P<{level}>{counted}|[{_HAN}]{{1,5}}?)(?:{'|'.join(_kinds_of(level))}))?" for level in _LEVELS
    )
    return re.compile(
        rf"{parts}(?P<name>[{_HAN}]{{1,6}}?)(?P<kind>{'|'.join(longest_first(_ROADS))})"
        rf"(?P<number>\d{{1,4}}(?:-\d{{1,4}})?[a-z]?)(?:号|(?![-/\d{_HAN}]))"
    )


def _kinds_of(level: str) -> list[str]:
    return longest_first(frozenset(form for form, (_, of) in _RANKED.items() if of == level))


def _is_city_of_vietnam(text: str) -> bool:
    return _city_of_vietnam(text) is not None


def _city_of_vietnam(text: str) -> str | None:
    """Return the city of Vietnam that a text begins with, without a word for a city."""
    known = world().cities
    names = (text[:size] for size in (3, 2))
    return next((it for it in names if any(c.country == _VIETNAM for c in known.get(city_in_han(it) or "", ()))), None)


def _with_city_named(text: str) -> str:
    """Return a text with the word for a city behind the one it begins with: 芽庄禄寿坊 is 芽庄市禄寿坊.

    A road may be called after a city (河内路), and a province is one by its word.
    """
    name = _city_of_vietnam(text)
    if name is None or text.startswith((*_RANKED, *_ROADS), len(name)):
        return text
    return f"{name}{_CITY_WORD}{text[len(name) :]}"


@cache
def _names_in_letters() -> frozenset[str]:
    named = (name for name, code in codes_by_name().items() if code == _VIETNAM and not HAN.match(name))
    return frozenset("".join(map(plain, name.split())) for name in named)
