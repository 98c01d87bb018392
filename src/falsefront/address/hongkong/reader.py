"""Reads a text of Hong Kong with its dictionaries, which are opened where the first such text is."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from falsefront.address.assemble.placing import Placer
from falsefront.address.gazetteer.hongkong import chinese_key, english_key, hong_kong_names, word
from falsefront.address.gazetteer.places import Places
from falsefront.address.hongkong.chinese import ChineseScanner
from falsefront.address.hongkong.english import EnglishScanner
from falsefront.address.hongkong.grounds import (
    ESTATE,
    is_at_number,
    is_in_estate,
    is_in_housing,
    is_known,
    is_on_a_shore,
)
from falsefront.address.hongkong.piece import Piece, in_hong_kong
from falsefront.address.hongkong.reading import reading_of
from falsefront.address.lexicon.hongkong import AREAS, CHINESE_ROADS, ROAD_TYPES, SHORT_SIDES, SIDES
from falsefront.address.lexicon.table import longest_first
from falsefront.address.parts.cantonese import is_spelled
from falsefront.address.parts.lots import Lot, without_lot
from falsefront.address.parts.ranges import ranged
from falsefront.address.plain.segments import HAN
from falsefront.address.plain.source import Source
from falsefront.address.plain.text import folded, plain_text
from falsefront.address.reading import Reading
from falsefront.text.hanzi import simplified
from falsefront.text.pinyin import syllable_count

_IN_ESTATE = re.compile(r"\b(?:est(?:ate)?|court|chuen)\b", re.IGNORECASE)
_FLOOR_HERE = re.compile(r"\b(?:g|\d{1,2})/f\b", re.IGNORECASE)
_NO_GAPS = str.maketrans("", "", " .-'")
_LEAST_HAN = 4  # characters of a Chinese address
_TAIL = 24  # characters that the last words of an English address of Hong Kong are among
# What forms ask for and Hong Kong has not: a postcode, or the sign that there is none.
_NO_POSTCODE = r"999077|0{3,6}|00?852|852|n/?a|nil|null|none"
_ENDS = re.compile(
    r"\b(?:kowloon|new territories|hong ?kong)\W*$|[ ,](?:kln(?:\.? bay)?|tst(?:\.? east)?|tko(?:ie)?)\W*$"
    rf"|[ ,]n\.?t\.?\W*$|[ ,]hk(?:[ ,]+(?:{_NO_POSTCODE}))?\W*$",
    re.IGNORECASE,
)
_EMPTY_END = re.compile(
    rf"(?<=[ ,]hk)[ ,]+(?:{_NO_POSTCODE})\W*$|(?<=kong)[ ,]+(?:(?:cn|prc)\b[ ,]*)?(?:{_NO_POSTCODE})?\W*$"
)
_CENTRAL = re.compile(r"\b(?:road|rd\.?),? c(?:entral)?\W*$", re.IGNORECASE)  # as no other city calls its roads
# The same before the number, of the three roads that lead through Central.
_WORD_IN_LETTERS = re.compile("[A-Za-z]{3}")
_CENTRAL_WITHIN = re.compile(
    r"\b(connaught|des voeux|queen'?s) (?:road|rd)\b\.?,? c(?:entral|ent?|tr)?\b\.?(?!entre|tre)", re.IGNORECASE
)
# A block of an estate: 鳳庭苑茵庭閣, 嘉湖山莊翠湖居.
_HOUSING = re.compile("(?:苑|花[園园]|山[莊庄]|新城|中心).{1,9}[閣阁樓楼居庭軒轩]")
_HEAD = 16  # characters that the first place of a Chinese address is among
_BEFORE = r"(?:中国|地址|[^\u3400-\u9fff])*"
_NUMBERED = re.compile("[道街路里径坊][东西中南北]?[0-9]")  # a road, in characters as Hong Kong writes them
_WORD = re.compile("[a-z]+")
_LEAST_SYLLABLES = 2  # words of a road's name spelled as Hong Kong spells Chinese: Kwun Tong
_LONGEST_SYLLABLE = 6  # letters: cheung, kwong
_HONG_KONG = "81"
_CITY = 4  # digits of the code of a city


class _Text(NamedTuple):
    """A text as the dictionaries are asked for it."""

    raw: str
    even: str  # with the parts of Hong Kong in letters
    plain: str
    source: Source
    lot: Lot | None
    is_chinese: bool
    note: str | None  # taken off its end


class HongKongReader:
    """Reads again, with the names of Hong Kong, what the scanners found to lie there."""

    def __init__(self, places: Places, placer: Placer) -> None:
        """Take the look-ups; the dictionaries are opened later."""
        self._places = places
        self._placer = placer
        self._english: EnglishScanner | None = None
        self._chinese: ChineseScanner | None = None
        begins = [name for name, named in places.chinese.items() if any(_lies_here(code) for code in named.codes)]
        self._longer: dict[str, list[str]] = {}  # a city elsewhere -> places here that begin so: 长沙 -> 长沙湾
        for name in begins:
            for size in range(2, len(name)):
                if any(len(code) == _CITY and not _lies_here(code) for code in _codes_of(places, name[:size])):
                    self._longer.setdefault(name[:size], []).append(name)
        names = "|".join(sorted(begins, key=len, reverse=True))
        self._after_name = re.compile(rf"[\s,，、;；]+(?:{names})")  # 美国总领事馆 中环花园道26号
        self._begins = re.compile(f"{_BEFORE}(?:{names})")

    def read(self, raws: Sequence[str], found: Sequence[Reading]) -> list[Reading]:
        """Return the better readings of texts, of each of which one is known; each step for all of them."""
        opened = [_opened(raw, one) for raw, one in zip(raws, found, strict=True)]
        pieces = [self._pieces(text.plain, is_chinese=text.is_chinese) if text is not None else [] for text in opened]
        return [
            self._better(text, these, known) if text is not None else _with_kind(known)
            for text, these, known in zip(opened, pieces, found, strict=True)
        ]

    def _better(self, text: _Text, pieces: list[Piece], found: Reading) -> Reading:
        """Return the reading of these pieces, or the one that is known."""
        raw, lot, is_chinese = text.raw, text.lot, text.is_chinese
        is_mistaken = self._is_cut_short(raw, found) or (is_chinese and self._bears_name_of_city(raw, found))
        is_told = found.country == "HK" or _ENDS.search(text.plain[-_TAIL:]) is not None
        is_lot = is_chinese and lot is not None and not (found.cities or found.province)
        is_told = is_told or is_lot
        is_spelled_so = simplified(raw) != raw if is_chinese else self._is_so_spelled(raw, found)
        is_here = is_chinese and is_spelled_so and self._begins_here(text.plain, found)
        is_told = is_told or is_here
        is_sure = (is_told or is_known(pieces)) and not (is_mistaken and _is_elsewhere(found))
        is_housed = is_in_housing(pieces, is_spelled_so=is_chinese and is_spelled_so)
        is_housed = is_housed or (not is_chinese and is_in_estate(pieces))
        is_certain = is_housed or is_at_number(pieces, may_lack_district=is_spelled_so)
        read = reading_of(
            pieces,
            self._placer,
            text.source._replace(signs=found.signs),
            lot=lot,
            is_chinese=is_chinese,
            is_known=is_certain or is_here,
        )
        is_open = found.country == "HK" or is_lot or is_certain or (is_mistaken and is_on_a_shore(pieces))
        is_open = is_open or (is_here and sum(piece.named is not None for piece in pieces) > 1)  # 大嶼山東涌盈康街
        if read is None or not is_sure or (not is_open and read.leftover):
            return found
        if _is_worse(read, found) and not is_mistaken:
            return found
        if text.note is not None:
            read = replace(read, leftover=(*read.leftover, text.note))
        if found.crossing and not read.number:
            return found
        if found.po_box:
            return replace(read, raw=raw, po_box=found.po_box)
        return read if text.even == raw else replace(read, raw=raw)

    def may_be(self, raw: str, found: Reading) -> bool:
        """Whether a text lies in Hong Kong, or may: where no city is read, and it begins as its addresses do."""
        if found.country == "HK":
            return True
        if found.country not in (None, "CN"):
            return self._bears_name_abroad(found)
        if (raw := _in_letters(raw)).isascii():
            is_told = _names_central(raw) or _ENDS.search(raw[-_TAIL:]) is not None or self._is_so_spelled(raw, found)
            return is_told or self._ends_here(raw) or (_ends_with_road(raw, found) and _is_on_road(found))
        if self._is_cut_short(raw, found) or self._bears_name_of_city(raw, found):
            return True
        if found.cities or found.province is not None:
            return False
        text = simplified(raw)
        return (
            self._begins.match(text[:_HEAD]) is not None
            or self._after_name.search(text) is not None
            or ESTATE in raw
            or _HOUSING.search(raw) is not None
            or (
                text != raw and _NUMBERED.search(text) is not None and (_names_no_place(found) or _is_named_here(found))
            )
        )

    def _begins_here(self, text: str, found: Reading) -> bool:
        """Whether a text that names no place of China or Taiwan begins with one of Hong Kong: 上水丙岗村18号."""
        is_placed = found.cities or found.province or found.county or found.town
        return not is_placed and found.country is None and self._begins.match(text[:_HEAD]) is not None

    def _ends_here(self, raw: str) -> bool:
        """Whether the last part of an English address names a quarter here, and another part an estate."""
        last = raw.rpartition(",")[2].strip(" .").lower().translate(_NO_GAPS)
        return _IN_ESTATE.search(raw) is not None and in_hong_kong(self._places.latin.get(last)) is not None

    def _bears_name_abroad(self, found: Reading) -> bool:
        """Whether the city abroad that was read is the name of a place here, as Aberdeen is.

        Its road is spelled as roads are here, or it has none and its floor is written as floors are here: 8/F.
        """
        if found.city is None or found.county is not None:
            return False
        named = in_hong_kong(self._places.latin.get(found.city.text.lower()))
        if named is None:
            return False
        is_on_road = found.road is not None and _is_on_road(found) and is_spelled(found.road.name.text)
        return is_on_road or (found.road is None and _FLOOR_HERE.search(found.raw) is not None)

    @staticmethod
    def _is_so_spelled(raw: str, found: Reading) -> bool:
        """Whether an English address without a city calls its road as only Hong Kong does: 36 Tai Lin Pai Rd.

        The dictionary has the road, and its name is spelled by Hong Kong's syllables: three, or two one of which is
        none of pinyin.
        """
        if _CENTRAL.search(raw[-_TAIL:]) is not None:
            return True
        road = found.road
        if road is None or road.type is None or not found.number or found.crossing:
            return False
        if not (_names_no_place(found) or _ends_with_road(raw, found)):
            return False
        words = road.name.text.split()
        if len(words) < _LEAST_SYLLABLES or any(len(word) > _LONGEST_SYLLABLE for word in words):
            return False
        if len(words) == _LEAST_SYLLABLES and all(syllable_count(word.lower()) for word in words):
            return False
        return _is_on_road(found) and is_spelled(road.name.text)

    def _bears_name_of_city(self, raw: str, found: Reading) -> bool:
        """Whether the city that was read alone bears the name of a place here, too, and holds an estate or road.

        So does 馬鞍山.
        """
        if found.city is None or found.province is not None or found.county is not None:
            return False
        if ESTATE not in raw and (raw == (text := simplified(raw)) or _NUMBERED.search(text) is None):
            return False
        return in_hong_kong(self._places.chinese.get(found.city.text)) is not None

    def _is_cut_short(self, raw: str, found: Reading) -> bool:
        """Whether the city that was read is the beginning of a place in Hong Kong: 长沙 of 长沙湾."""
        longer = self._longer.get(found.city.text) if found.city is not None and found.country == "CN" else None
        return longer is not None and any(name in simplified(raw) for name in longer)

    def _pieces(self, text: str, *, is_chinese: bool) -> list[Piece]:
        if self._english is None or self._chinese is None:
            names = hong_kong_names()
            self._english = EnglishScanner(names, self._places)
            self._chinese = ChineseScanner(names, self._places)
        return self._chinese.pieces(text) if is_chinese else self._english.pieces(text)


def _with_kind(found: Reading) -> Reading:
    """Return a reading of a text in both scripts with its road as Hong Kong's readings have it: 联泰街, not 联泰."""
    road = found.road
    if found.country != "HK" or road is None or road.name.hanzi is None or road.name.hanzi.endswith(_KINDS_OF_ROADS):
        return found
    kind = re.search(re.escape(road.name.hanzi) + _KIND_OF_ROAD, simplified(found.raw))
    if kind is None:
        return found
    return replace(found, road=road._replace(name=road.name._replace(hanzi=road.name.hanzi + kind[1])))


_KINDS_OF_ROADS = tuple(CHINESE_ROADS)
_KIND_OF_ROAD = f"({'|'.join(longest_first(CHINESE_ROADS))})"


def _opened(raw: str, found: Reading) -> _Text | None:
    """Return a text as the dictionaries are asked for it; None where its known reading is as good as can be."""
    even = _in_letters(raw)
    text, source = plain_text(even, folded(even))
    if found.is_cut or found.care_of != source.addressee:
        return None
    han = len(HAN.findall(text))
    if found.po_box and (han or found.road is None or found.number is None):
        return None
    text = _BOX.sub("", text) if found.po_box else text
    if han and (han < _LEAST_HAN or (len(_LETTER.findall(text)) > han and not _is_with_name(text))):
        return None  # both scripts, or a Latin address with a name in Chinese
    note = _NOTE.search(text) if han else None
    text = text[: note.start()] if note is not None else text if han else _EMPTY_END.sub("", text)
    text, lot = without_lot(ranged(simplified(text)) if han else text, is_chinese=bool(han))
    return _Text(raw, even, text, source, lot, bool(han), note[1] if note is not None else None)


# What stands behind a Chinese address and is none of it: (近港铁站), a postcode that Hong Kong has not.
_NEAR = "近|邻近|鄰近|靠近|毗邻|毗鄰"
_NOTE = re.compile(rf"[ |,，]*(?:[(（|]((?:{_NEAR})[^()（）|]{{2,20}})[)）|]?|[ |,，(](?:{_NO_POSTCODE})[)|]?)[ |]*$")


_BOX = re.compile(r"\b(?:(?:g\.?)?p\.?o\.?|post(?: office)?|mail) ?box(?: ?(?:no\b\.?|#))? ?\d[\d-]*[ ,]*")
_LETTER = re.compile("[a-z]")
_SIGNS = str.maketrans("\u2018\u2019\u2010\u2011\u2012\u2013\u2014\u00a0", "''----- ")  # as typesetters write them
_ANY_SIGN = re.compile(f"[{''.join(map(chr, _SIGNS))}]")


def _in_letters(raw: str) -> str:
    """Return a text in letters with the parts of Hong Kong in letters, too: Mody Road 62, 九龙; and Central in full."""
    if not raw.isascii() and _ANY_SIGN.search(raw) is not None:
        raw = raw.translate(_SIGNS)
    if raw.isascii():
        return _CENTRAL_WITHIN.sub(r"\1 Road Central", raw) if _names_central(raw) else raw
    if _WORD_IN_LETTERS.search(raw) is None:
        return raw
    text = simplified(raw)
    if len(_LETTER.findall(text.lower())) <= len(HAN.findall(text)):
        return raw
    for name, english in AREAS.items():
        text = text.replace(name, f" {english} ")
    return raw if HAN.search(text) else text


def _names_central(raw: str) -> bool:
    """Whether one of the roads that have a Central part is named, with that part."""
    lower = raw.lower()
    return ("queen" in lower or "connaught" in lower or "voeux" in lower) and _CENTRAL_WITHIN.search(raw) is not None


def _is_with_name(text: str) -> bool:
    """Whether a text has its road in characters alone; what is in letters is a name: 宏泰道23号Manhattan Place."""
    is_in_letters = any(word(one) in ROAD_TYPES for one in _WORD.findall(text)[:-1])
    return _NUMBERED.search(simplified(text)) is not None and not is_in_letters


def _lies_here(code: str) -> bool:
    return code[:2] == _HONG_KONG


def _codes_of(places: Places, name: str) -> tuple[str, ...]:
    named = places.chinese.get(name)
    return named.codes if named is not None else ()


def _names_no_place(found: Reading) -> bool:
    """Whether a reading names no division, village or zone, and leaves nothing over that may be one: Bidor, 墨羽鄉."""
    is_placed = found.cities or found.province or found.county or found.town or found.areas or found.leftover
    return not is_placed and all(development.kind for development in found.developments)


def _is_named_here(found: Reading) -> bool:
    """Whether what a reading names besides its road are buildings and estates of the dictionary: 浪澄湾 海辉道8号."""
    if found.areas or found.leftover or not found.developments:
        return False
    names = [one.name.hanzi for one in found.developments if one.kind is None]
    return all(name is not None and hong_kong_names().in_chinese(chinese_key(name)) for name in names)


def _is_on_road(found: Reading) -> bool:
    """Whether a number is read on a road that the dictionary has by its English name."""
    road = found.road
    if road is None or road.type is None or not found.number or found.crossing:
        return False
    sides = ("", *(side for side, short in SIDES.items() if short == road.direction))
    names = (f"{road.name.text} {road.type} {side}" for side in sides)
    return any(one.kind == "s" for name in names for one in hong_kong_names().in_english(english_key(name)))


def _ends_with_road(raw: str, found: Reading) -> bool:
    """Whether no place is read, and nothing stands behind the road that may be one, or before it that surely is."""
    if found.cities or found.province or found.county or found.town or found.areas:
        return False
    last = raw.rstrip(" .,").rpartition(" ")[2].lower()
    return _names_no_place(found) or word(last) in _TYPES_AND_SIDES or last in SHORT_SIDES or last == "st"


_TYPES_AND_SIDES = frozenset({*ROAD_TYPES, *SIDES})


def _is_elsewhere(found: Reading) -> bool:
    """Whether more than the city says that an address lies elsewhere: its province, or a district of it."""
    codes = found.county.codes if found.county is not None else frozenset[str]()
    return found.province is not None or not all(map(_lies_here, codes))


def _is_worse(read: Reading, found: Reading) -> bool:
    """Whether a reading lacks what the other has to stand on."""
    return not (read.road or read.developments or read.areas) and bool(found.road or found.developments or found.areas)
