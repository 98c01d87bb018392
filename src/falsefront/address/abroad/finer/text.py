"""The text of an address outside China cut into words that know their segment."""

import re
from collections.abc import Sequence
from functools import lru_cache

from falsefront.address.abroad.written.arabia.arabian_days import in_numerals
from falsefront.address.abroad.written.written_out import CARE_OF_WORD, ordinal_end, written_out
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import (
    BLOCKS,
    DASH_IS_SUB,
    DEVELOPMENT_WORDS,
    FLOOR_WORDS,
    GLUED_LABELS,
    KINDS,
    LEADING_TYPES,
    NUMBERED_AREAS,
    ORDINAL_AREAS,
    ROAD_TYPES,
    SHORT_AREAS,
    UNIT_WORDS,
)
from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.eastern_short import eastern_in_full
from falsefront.address.plain.lands_in_english import with_land_in_english
from falsefront.address.plain.scripts import in_latin
from falsefront.address.plain.text import folded
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Number

_SEPARATOR = re.compile(r"[,;|()\[\]{}\n\r\t:*!?\"<>@]+| -+ |(?<=\w)- | -(?=\w)|  +-|\.{2,}|…|\\")
_PLAIN_SEPARATOR = re.compile(r"[,;|()\[\]{}\n\r\t:*!?\"<>@]+")
_WORD = re.compile(r"[^\W_]+(?:['./-]+[^\W_]+)*|&|#")
_INWARD = re.compile(r"\d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}$")  # of a British postcode (Royal Mail)
_OF_AREA = 2  # letters of an area that are a label, and digits of a district
_GLUED_LABEL = re.compile(r"^([a-z]{2,9})[.-]?(\d{1,5}[a-z]?(?:[-/]\d+)?)$")
_LETTERS_BEHIND = frozenset("abcdvg")
AFTER_NUMBERS = frozenset({"bis", "ter", "quater"})
ROMAN = {
    one: str(number) for number, one in enumerate(["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"], 1)
}
_KINGS = forms("abroad.road.king")
_ROMAN_NAMES = _KINGS | ORDINAL_AREAS
_ROMAN_OF = {number: roman for roman, number in ROMAN.items()}
_BEFORE_ROMAN = forms("abroad.roman")
_LONG = values("abroad.industrial")  # before Area, Estate
_LEAST_LONG = 3  # letters that may be another word elsewhere: Ind.
_INDUSTRIAL = forms("abroad.area") | forms("abroad.development") | forms("abroad.estate.word")
_BEFORE_LETTER = forms("abroad.lettered") | {"#"}
_LEAST_ZERO = 4
_LEAST_BEFORE = 2  # words between a letter and the name before its number: Sowia 56 C
_BLOCK = max(BLOCKS, key=len)
_SPELT = values("abroad.number.spelt")  # numbers of well-known houses; Three Colts Lane is a road's name
_NUMBERED_HOUSES = forms("abroad.number.house")  # Five Penn Plaza
_NAMED_ONE = forms("abroad.number.no_one")  # One Tree Hill Road
_WHOLE = forms("abroad.road.american.whole")  # One Broadway, but not One Broadway Court
_BEHIND_WHOLE = FLOOR_WORDS | UNIT_WORDS
_IS_NUMBER = re.compile(r"^\d+(?:[-/]\d+)?$")  # 44/97 A
_AN_ORDINAL = re.compile(r"^\d{1,2}(?:st|nd|rd|th)$")
_POST_OF_NORWAY = re.compile(r"no-\d{4}")  # behind a house: 12, NO-0150 Oslo
_FLOOR_BEFORE_NUMBER = forms("abroad.floor.before")
_ORDINAL_SIGN = re.compile(r"^\d{1,2}[oa]$")  # º and ª after folding
_NUMBER = re.compile(
    r"^(?P<letter>[a-z]{1,2})?[-/]?(?P<first>\d{1,5})(?P<sub>bis|ter|quater|(?<=\d\d)[a-z]\d(?!\w)|[a-z]?)(?:(?P<sep>[-/])(?P<second>\d{0,5})(?P<tail>[a-z]?))?"
    r"(?P<rest>(?:[-/][a-z0-9]+)*)$"
)
_ON_GRID = re.compile(r"^([nsew]\d{1,3}[nsew]|\d{1,2}[nsew])(\d{3,5})$")  # N6W23001 Bluemound Rd, 27W500 Jewell Rd
_DIGIT = re.compile(r"[0-9]")
_RANGE = re.compile(r"^[1-9]\d*-\d+$")
_WITH_UMLAUT = re.compile(r"\w*[ln]ü\w*")  # in a word that has no v of its own: Nilüfer Blv.
_UMLAUT = re.compile("([aou])e|(?<=a)a")  # Raemistrasse is Rämistrasse, Aarhus Århus


class Words:
    """The words of one text in order, each with its segment; `free` says which no rule has consumed yet."""

    __slots__ = ("count", "digit", "free", "kinds", "segment", "text")

    def __init__(self, text: str) -> None:
        """Cut a folded, lower-case text in Latin letters that is written out; `words_of` makes others so."""
        self.text: list[str] = []
        self.segment: list[int] = []
        for number, part in enumerate(_parts(text)):
            for word in part.split() if part.replace(" ", "").isalnum() else _WORD.findall(part):
                if word.isalpha():
                    self.text.append(word)
                    self.segment.append(number)
                else:
                    self._add(word, number)
        if not _ROMAN_NAMES.isdisjoint(self.text):
            self._roman()
        self._mend()
        if not _SPELT.keys().isdisjoint(self.text):
            self._spelt()
        self.count = len(self.text)
        self.free: list[bool] = [True] * self.count
        self.digit: list[bool] = [not word.isalpha() and has_digit(word) for word in self.text]
        self.kinds = 0  # the kinds of rule words that occur, so that rules without a word need not look
        for word in self.text:
            self.kinds |= KINDS.get(word, 0)

    def _mend(self) -> None:
        """Write in one way what has several: Phase II, Sec 18, 12 bis, and a letter apart from its number, B 12."""
        text, segment = self.text, self.segment
        for at in range(len(text) - 2, -1, -1):
            word, following = text[at], text[at + 1]
            if segment[at] != segment[at + 1]:
                continue
            if word in _LONG and (len(word) > _LEAST_LONG or following in _INDUSTRIAL):
                word = text[at] = _LONG[word]
            if following in ROMAN and (word in _BEFORE_ROMAN or (word in DEVELOPMENT_WORDS and len(following) > 1)):
                following = text[at + 1] = ROMAN[following]
            if len(following) == 1 and following.isalpha() and self._is_end(at + 1) and _ORDINAL_SIGN.match(word):
                text[at : at + 2] = [word[:-1] + following]  # 3º B: third floor, door B
                del segment[at]
                continue
            if following in FLOOR_WORDS and _ORDINAL_SIGN.match(word) and not self._is_counted_behind(at + 1):
                word = text[at] = word[:-1]  # 12º andar, but 91A Lantai 1
            if following.isdigit():
                if word in SHORT_AREAS and len(following) < _LEAST_ZERO:
                    text[at] = SHORT_AREAS[word]
                elif len(word) == 1 and self._is_letter_of_number(at):
                    text[at : at + 2] = [f"{word}-{following}"]
                    del segment[at]
            elif following in _LETTERS_BEHIND and _IS_NUMBER.match(word) and self._ends_number(at + 1):
                text[at : at + 2] = [word + following]  # 7 a
                del segment[at]
            elif following in AFTER_NUMBERS and word.isdigit() and at + 2 < len(text):
                text[at : at + 2] = [word + following]
                del segment[at]

    def _is_counted_behind(self, at: int) -> bool:
        """Whether a word for a floor has its number behind it, as it has in its language: Lantai 1."""
        following = self.text[at + 1] if at + 1 < len(self.text) and self.segment[at] == self.segment[at + 1] else ""
        return self.text[at] in _FLOOR_BEFORE_NUMBER and following.isdigit()

    def _roman(self) -> None:
        """Write numerals of names in one way: Rama 4 is Rama IV, one word; III Cross is the 3rd."""
        text, segment = self.text, self.segment
        for at in range(len(text) - 2, -1, -1):
            word, following = text[at], text[at + 1]
            if segment[at] != segment[at + 1]:
                continue
            if word in _KINGS and (following in ROMAN or following in _ROMAN_OF):
                text[at : at + 2] = [word + _ROMAN_OF.get(following, following)]
                del segment[at]
            elif word in ROMAN and following in ORDINAL_AREAS:
                text[at] = ROMAN[word] + ordinal_end(ROMAN[word])

    def _spelt(self) -> None:
        """Write a number in digits that begins a part and stands before a road: One Canada Square."""
        text, segment = self.text, self.segment
        for at, word in enumerate(text):
            if word not in _SPELT or (at and segment[at - 1] == segment[at]):
                continue
            rest = [text[other] for other in range(at + 1, len(text)) if segment[other] == segment[at]]
            is_many = bool(rest) and word != "one" and rest[0].endswith("s")  # Three Colts Lane
            is_name = not rest or not rest[0].isalpha() or rest[0] in _NAMED_ONE or is_many
            is_road = any(other in ROAD_TYPES or other in _NUMBERED_HOUSES for other in rest[1:])
            if ((is_road and not is_name) or self._is_whole_road(rest)) and not self._has_other_house(at):
                text[at] = _SPELT[word]

    @staticmethod
    def _is_whole_road(rest: list[str]) -> bool:
        """Whether what follows a number in words is a road of one word: One Broadway."""
        return bool(rest) and rest[0] in _WHOLE and (len(rest) < 2 or rest[1] in _BEHIND_WHOLE)

    def _has_other_house(self, at: int) -> bool:
        """Whether a number in digits has another road, so that the words are a building's: One Main Street, 100 Elm."""
        others = (it for it in range(len(self.text) - 1) if it != at and self.text[it].isdigit())
        return any(map(self._begins_road, others))

    def _begins_road(self, at: int) -> bool:
        """Whether a number begins a part that has the type of a road: 100 Elm Street."""
        if at and self.segment[at - 1] == self.segment[at]:
            return False
        behind = range(at + 1, len(self.text))
        return any(self.text[it] in ROAD_TYPES for it in behind if self.segment[it] == self.segment[at])

    def _is_end(self, at: int) -> bool:
        return at + 1 == len(self.text) or self.segment[at + 1] != self.segment[at]

    def _ends_number(self, at: int) -> bool:
        """Whether a letter behind a number ends a part, or what follows has a number: 30 A 2nd Phase, 30 A Phase 2."""
        if self._is_end(at) or _AN_ORDINAL.match(self.text[at + 1]) or self._is_before_town(at):
            return True
        return self.text[at + 1] in NUMBERED_AREAS and not self._is_end(at + 1) and self.text[at + 2].isdigit()

    def _is_before_town(self, at: int) -> bool:
        """Whether a city ends the part behind a letter of a house, whose road stands before it: Sowia 56 C Warszawa."""
        text, segment = self.text, self.segment
        if at < _LEAST_BEFORE or segment[at - _LEAST_BEFORE] != segment[at] or not self._is_named(at - _LEAST_BEFORE):
            return False
        end = at + 1
        while end < len(text) and segment[end] == segment[at] and text[end].isalpha():
            end += 1
        return self._is_end(end - 1) and self._is_city(at + 1, end) and not self._is_city(at, end)

    def _is_city(self, at: int, end: int) -> bool:
        return "".join(self.text[at:end]) in world().cities

    def _is_named(self, at: int) -> bool:
        """Whether a word is of a road's name: neither its type nor a label."""
        word = self.text[at]
        return len(word) > _LEAST_LONG and word.isalpha() and word not in LEADING_TYPES and word not in KINDS

    def _is_letter_of_number(self, at: int) -> bool:
        """Whether "b" before a number is its letter: B 12, Okhla; the two stand alone, or behind a label's word."""
        text, segment = self.text, self.segment
        if not text[at].isalpha() or text[at] in KINDS:
            return False
        is_end = at + 2 == len(text) or segment[at + 2] != segment[at]
        is_start = at == 0 or segment[at - 1] != segment[at] or text[at - 1] in _BEFORE_LETTER
        return is_end and is_start

    def _add(self, word: str, segment: int) -> None:
        """Take a word that is not letters alone: labels glued to it come apart, as do words joined by a slash."""
        if word != CARE_OF_WORD and not word.isalnum():
            word = word.replace("'", "").replace(".", "")
            if "/" in word and not has_digit(word):
                for part in word.split("/"):
                    self._push(part, segment)
                return
        head, dash, tail = word.partition("-")
        if dash and tail in ROMAN and (head in _BEFORE_ROMAN or head in DEVELOPMENT_WORDS):
            self._push(head, segment)
            word = ROMAN[tail]  # Phase-II, Chambers-IV
        if dash and tail.isdigit() and head in NUMBERED_AREAS:
            self._push(head, segment)
            word = tail  # Ecotech-12
        if dash and head in BLOCKS and len(tail) == 1 and tail.isalpha():
            self._push(_BLOCK, segment)
            word = tail  # Blk-H
        if word.startswith(("no-", "no/")) and len(word) > 3:
            if not (_POST_OF_NORWAY.fullmatch(word) and any(map(str.isdigit, self.text))):
                self._push("no", segment)
            word = word[3:]
        if _INWARD.match(word) and self.text[-2:-1] and len(self.text[-2]) == _OF_AREA and self.text[-1][0].isdigit():
            self._join_district(segment)
        glued = _GLUED_LABEL.match(word)
        if glued and glued[1] in GLUED_LABELS:
            self._push(glued[1], segment)
            word = glued[2]
        self._push(word, segment)

    def _join_district(self, segment: int) -> None:
        """Take back what looked like a label before the end of a British postcode: NR3 1AB is Norwich, no number 3."""
        label, number = self.text[-2:]
        if label in GLUED_LABELS and self.segment[-2:] == [segment, segment] and len(number) <= _OF_AREA:
            self.text[-2:], self.segment[-2:] = [label + number], [segment]

    def _push(self, word: str, segment: int) -> None:
        if word:
            self.text.append(word)
            self.segment.append(segment)

    def take(self, start: int, end: int) -> str:
        """Consume the words from start up to end and return them as they stood."""
        self.free[start:end] = [False] * (end - start)
        return " ".join(self.text[start:end])

    def joins(self, at: int, other: int) -> bool:
        """Whether two positions exist and stand in one segment."""
        return at >= 0 <= other and at < self.count > other and self.segment[at] == self.segment[other]

    def is_name(self, at: int) -> bool:
        """Whether a free word without digits stands there."""
        return 0 <= at < self.count and self.free[at] and not self.digit[at]


def words_of(plain: Sequence[str]) -> list[Words]:
    """Return the words of folded, lower-case texts that their reader has parted already; Cyrillic becomes Latin."""
    latin = [text for text in plain if text.isascii()]
    written = iter(written_out(latin, is_parted=True))
    return [Words(next(written) if text.isascii() else written_out((in_numerals(_latin(text)),))[0]) for text in plain]


def words_in(plain: str) -> Words:
    """Return the words of one folded, lower-case text, not yet parted; Cyrillic becomes Latin."""
    return Words(written_out((plain if plain.isascii() else _latin(plain),))[0])


def _latin(plain: str) -> str:
    return transliterate(in_latin(eastern_in_full(with_land_in_english(plain))))


def _parts(text: str) -> list[str]:
    """Cut a text where signs part it; most have commas alone, which are found in a third of the time."""
    has_dashes = "- " in text or " -" in text
    is_plain = not (has_dashes or ".." in text or "…" in text or "\\" in text)
    return (_PLAIN_SEPARATOR if is_plain else _SEPARATOR).split(text)


def with_umlauts(plain: str, raw: str) -> str:
    """Return a folded text with the ü of other languages than Chinese as u: İnönü is Inonu, not Inonv."""
    lower = raw.lower()
    if "lü" not in lower and "nü" not in lower:
        return plain
    for word in _WITH_UMLAUT.findall(lower):
        read = folded(word).text.lower()
        plain = plain.replace(read, read.replace("lv", "lu").replace("nv", "nu"))
    return plain


def without_umlauts(name: str) -> str:
    """Return a name with its umlauts as plain letters, however they are written.

    >>> without_umlauts("woerishofen"), without_umlauts("aarhus")
    ('worishofen', 'arhus')
    """
    return _UMLAUT.sub(lambda match: match[1] or "", name)


def has_digit(word: str) -> bool:
    """Whether a digit is in a word."""
    return _DIGIT.search(word) is not None


def is_label(word: str) -> bool:
    """Whether a word can label a room, floor or building: 7a, b-3, 1203, j."""
    return (len(word) == 1 and word.isalpha()) or (has_digit(word) and len(word) <= 12)


def label(word: str) -> str:
    """Return a label as readings write it: lower-case letters and digits, without leading zeros.

    >>> label("0b-3"), label("1A"), label("C-1-2"), label("C-12")
    ('b3', '1a', 'c1-2', 'c12')
    """
    if _RANGE.match(word):
        return word
    whole = _BETWEEN_DIGITS.sub(" ", word.lower())
    plain = "".join(it for it in whole if it.isalnum() or it == " ").replace(" ", "-").lstrip("0")
    return plain or "0"


_BETWEEN_DIGITS = re.compile(r"(?<=\d)[-/](?=\d)")


_FEW_PARTS = 3  # of a number


@lru_cache(maxsize=8192)
def number(word: str) -> Number | None:
    """Read a number of a house: 71-75 is a range, 292/84 and 8-2 have a sub-number, 7A and F-61 a letter.

    >>> str(number("71-75")), str(number("292/84")), str(number("f-61")), number("first")
    ('71-75', '292-84', '61f', None)
    >>> str(number("1-06-045/b")), str(number("1-06-045b")), str(number("12/b"))
    ('1-6-45b', '1-6-45b', '12b')
    """
    match = _NUMBER.match(word)
    if match is None:
        on_grid = _ON_GRID.match(word)
        return Number(int(on_grid[2]), None, on_grid[1]) if on_grid is not None else None
    first = int(match["first"])
    second, letters = match["second"], (match["letter"] or "") + match["sub"]
    if match["sep"] == "-" and second and not letters and not match["tail"] and not match["rest"]:
        last = int(second)
        if last < first and len(second) < len(match["first"]):  # 3702-03
            last = int(match["first"][: -len(second)] + second)
        if first < last:
            return Number(first, last)
    parts = [letters, (second or "") + (match["tail"] or ""), *re.split("[-/]", match["rest"])]
    if len(parts) > _FEW_PARTS and parts[-1].isalpha() and len(parts[-1]) == 1:
        parts[-2:] = [parts[-2] + parts[-1]]  # Q1-06-045/B
    return Number(first, None, "-".join(part.lstrip("0") or "0" for part in parts if part))


# Where doors or floors of a house are numbered behind a dash: 420-1; but 12-14 is a range.
_DOORS_BEHIND = frozenset({"ID", "MX", "MY", "NL", "PH", "TR"})


def with_sub(text: str, country: str | None) -> str:
    """Return a number with a slash for its dash where what stands behind that is no end of a range.

    >>> with_sub("420-1", "NL"), with_sub("12-14", "NL"), with_sub("12-14", "KR")
    ('420/1', '12-14', '12/14')
    """
    if country in DASH_IS_SUB:
        return text.replace("-", "/")
    house, dash, door = text.partition("-")
    is_door = country in _DOORS_BEHIND and dash and house.isdigit() and door.isdigit() and int(door) < int(house)
    return f"{house}/{door}" if is_door else text
