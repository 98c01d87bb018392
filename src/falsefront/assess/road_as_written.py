"""The road of an address outside China as its page writes it: Lindenweg, ul. Bocianowa, rue de la Cigogne.

A reading takes a road apart and has one short word for each kind of it, which is English for all the world. A headline
has the words of the page instead: the name, with the words for its kind and side that stand beside it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from falsefront.address.abroad.canonical import number_of
from falsefront.address.compare.world.umlauts import WRITTEN_OUT
from falsefront.address.lexicon.abroad import DIRECTIONS, GLUED_TYPES, LEADING_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import forms, kinds, values
from falsefront.address.reading import Number, Reading, Road
from falsefront.assess.parts_as_written import lane_of_korea, lot_as_written
from falsefront.text.folding import fold, visible

_WORD: Final = re.compile(r"\d+(?:[/-]\d+)*\w*|[^\W\d_]+(?:['’][^\W\d_]+)*\d*", re.UNICODE)
_BETWEEN: Final = re.compile(r"[\s./'’-]*")  # words of one name stand so beside each other
_LETTERS: Final = re.compile(r"[^a-z\d]")
_ELIDED: Final = re.compile(r"(?:d|l|all|dall|dell|nell|sull)['’](?=[^\W\d_]{3})")
_CUT_SHORT: Final = "str"
_MOST_SMALL: Final = 3  # small words between a kind and a name: de la, of the
_LEAST: Final = 3  # letters of what may be a road
_LEAST_BETWEEN: Final = 4  # letters of a word that is none for a number: Nr, No, dom
_HANGUL: Final = re.compile("[\uac00-\ud7a3]")
_MOST_WORDS: Final = 4  # of a part that is quoted whole
_SHORT: Final = frozenset(
    form.rstrip(".").split(" ")[-1]
    for kind in kinds()
    if kind.startswith(("abroad.road.short.", "abroad.road.dotted"))
    for form in (*values(kind), *values(kind).values())
)
_QUARTERS: Final = forms("abroad.quarter.label") | forms("abroad.quarter") | forms("abroad.area")  # Mah. is no street
_TYPES: Final = frozenset({*ROAD_TYPES, *LEADING_TYPES, *_SHORT, *(forms("page.street") - _QUARTERS)})
# Words for one of several on a road or an estate, whose number is none of a house: Unit 4, Ferry Road.
_UNITS: Final = forms("abroad.unit") | forms("abroad.plot") | forms("abroad.numbered.counted")
_SMALL: Final = forms("abroad.name.article") | {
    "a", "an", "am", "auf", "da", "das", "de", "dei", "del", "della", "der", "des", "di", "do", "dos", "du", "el", "in",
    "la", "las", "le", "les", "los", "of", "the", "van", "von", "zum", "zur",
}  # fmt: skip


class _Word(NamedTuple):
    start: int
    end: int
    spelled: tuple[str, ...]  # letters and digits alone, without accents; with umlauts written out where it has any


def road_as_written(reading: Reading) -> str | None:
    """Return the road of a reading as it stands in its text; None where it is not found there."""
    text = visible(reading.raw)
    found = reading.road and (_found(text, reading.road) or _found(fold(text).text, reading.road))
    if found or reading.road is None:
        return _with_its_count(found, text, reading.number) if found else None
    if (lane := lane_of_korea(reading)) is not None:
        return lane
    return _whole_part(text, reading.number) if not text.isascii() else None


def _with_its_count(road: str, text: str, number: Number | None) -> str:
    """Return a road with the number and full stop before it that count it among several of its name: 2. Ticari Yol."""
    counted = re.search(rf"(?<![\w/.:-])(\d{{1,2}})\. ?{re.escape(road)}", text)
    return counted[0] if counted and number is not None and int(counted[1]) != number.first else road


def names_its_type(reading: Reading) -> bool:
    """Whether the text has a word for the very kind of road that the reading has, so that no kind is a translation."""
    kind = reading.road and reading.road.type
    words = re.findall(r"[a-z]+", visible(reading.raw).casefold())
    return kind is not None and any(ROAD_TYPES.get(word) == kind for word in words)


def number_as_written(reading: Reading) -> str:
    """Return the number of a house as its text has it: 9-2-3, 57/3, 120-B, 12 bis."""
    number = reading.number
    if number is None:
        return ""
    parts = [str(number.first), *(str(number.last) if number.last is not None else number.sub).split("-")]
    last = _LATIN_COUNT.get(parts[-1])
    written = [*map(re.escape, parts[:-1]), f"(?:{last}|{parts[-1]})" if last else re.escape(parts[-1])]
    pattern = rf"(?<![\d/-]){_SEPARATED.join(each for each in written if each)}(?!\w)"
    found = re.search(pattern, visible(reading.raw), re.IGNORECASE) or _letter_first(reading, parts)
    if found is None:
        whole = number_of(reading)
        return lot_as_written(reading, tuple(parts)) or (
            whole.replace("/", "-") if reading.country == _JAPAN else whole
        )
    return " ".join(found[0].split())


def _letter_first(reading: Reading, parts: Sequence[str]) -> re.Match[str] | None:
    """Return where a number stands behind a letter that is read behind it: B12 of 12b, D-44/2 of 44d-2."""
    first, letter, *rest = [*parts, ""]
    if not (len(letter) == 1 and letter.isalpha()):
        return None
    said = _SEPARATED.join(map(re.escape, filter(None, (letter, first, *rest))))
    return re.search(rf"(?<!\w){said}(?!\w)", visible(reading.raw), re.IGNORECASE)


_JAPAN: Final = "JP"  # where 三丁目5番12号 is written 3-5-12
_SEPARATED: Final = r"[\s/.–-]*"  # km 8.5 is read as 8-5
_LATIN_COUNT: Final = {"b": "bis", "t": "ter"}  # 12 bis is read as 12b


def unit_word(reading: Reading) -> str:
    """Return the word right before a number that is one of several, as its text has it: the Unit of "Unit 4"; else "".

    "" also where the text has these digits twice, so that it is not known which of them the number is.
    """
    text = visible(reading.raw)
    if reading.number is None or reading.unit or reading.plot:
        return ""
    digits = list(re.finditer(rf"(?<!\w){reading.number.first}(?!\w)", text))
    before = _LAST_WORD.search(text, 0, digits[0].start()) if len(digits) == 1 else None
    return before[1] if before and _word(text, *before.span(1)).spelled[0] in _UNITS else ""


def room_as_written(reading: Reading) -> str | None:
    """Return the room of an address abroad with the word that its text has right before it: Suite 210, оф. 412.

    None where no word for a room stands there, or the text has these digits twice.
    """
    text, unit = visible(reading.raw), str(reading.unit)
    found = list(re.finditer(rf"(?<!\w){re.escape(unit)}(?!\w)", text, re.IGNORECASE))
    before = _LAST_WORD.search(text, 0, found[0].start()) if len(found) == 1 else None
    if before is None or not any(said in _ROOMS for said in _word(text, *before.span(1)).spelled):
        return None
    return text[before.start(1) : found[0].end()]


_ROOMS: Final = forms("abroad.unit") | forms("abroad.mail_drop") | forms("abroad.room.american")
_LAST_WORD: Final = re.compile(r"(?<!\w)([^\W\d_]+)[.:]?\s*(?:(?:no|nr)\b\.?\s*|[#№]\s*)?\Z", re.IGNORECASE)


def are_apart(reading: Reading, road: str) -> bool:
    """Whether other words stand between the number and the road, so that it may be a unit's or a plot's number."""
    text = visible(reading.raw)
    at, digits = text.find(road), _digits_in(text, reading.number)
    if digits is None or at < 0:
        return False
    between = text[digits.end() : at] if digits.end() <= at else text[at + len(road) : digits.start()]
    return max(map(len, re.findall(r"[^\W\d_]+", between)), default=0) >= _LEAST_BETWEEN


def stands_before(reading: Reading, road: str) -> bool:
    """Whether the number stands before the road in the text: 12 King Street, and not Lindenweg 14."""
    text = visible(reading.raw)
    digits = _digits_in(text, reading.number)
    return digits is not None and digits.start() < text.find(road)


def _digits_in(text: str, number: Number | None) -> re.Match[str] | None:
    """Return where the first digits of a number stand alone in a text."""
    return re.search(rf"(?<!\d){number.first}(?!\d)", text) if number is not None else None


def _found(text: str, road: Road) -> str | None:
    """Return the words of a text for a road; of Kaki Bukit Road 1 the number behind its kind as well."""
    words = [_word(text, *found.span()) for found in _WORD.finditer(text)]
    name, _, behind = road.name.text.rpartition(" ")
    is_counted = bool(name) and behind.isdigit()
    span = _of_a_road(text, words, road.name.text)
    if span is None and is_counted and (span := _name_among(words, name)) is not None:
        first, last = _with_type(text, words, *span)
        if last + 1 < len(words) and words[last + 1].spelled[0] == behind:
            return text[words[first].start : words[last + 1].end]
    if span is None:
        return None
    first, last = span
    if not _is_glued(words[first : last + 1], road.name.text):
        first, last = _with_type(text, words, first, last)
    if road.direction:
        first, last = _with_side(text, words, first, last)
    return text[words[first].start : words[last].end] + _full_stop(text, words[last])


def _word(text: str, start: int, end: int) -> _Word:
    lower = text[start:end].casefold()
    plain = _LETTERS.sub("", fold(lower).text.lower())
    if article := _ELIDED.match(lower):  # dell'Airone may be read with its article or without
        return _Word(start, end, (plain, _LETTERS.sub("", fold(lower[article.end() :]).text.lower())))
    written_out = _LETTERS.sub("", fold(lower.translate(WRITTEN_OUT)).text.lower())
    return _Word(start, end, (plain,) if written_out == plain else (plain, written_out))


def _of_a_road(text: str, words: Sequence[_Word], name: str) -> tuple[int, int] | None:
    """Return the words that are the name of a road: of several, those with the kind of one (Brook Mill, Mill Lane)."""
    spans = list(_names_among(words, name))
    typed = (span for span in spans if _with_type(text, words, *span) != span)
    return next(typed, spans[0] if spans else None)


def _name_among(words: Sequence[_Word], name: str) -> tuple[int, int] | None:
    return next(_names_among(words, name), None)


def _names_among(words: Sequence[_Word], name: str) -> Iterator[tuple[int, int]]:
    """Give the first and the last of the words that are the name of a road, small words among them or not."""
    parts = name.lower().split()
    telling = [part for part in parts if part not in _SMALL] or parts
    keys = {_LETTERS.sub("", "".join(each)) for each in (parts, telling)}
    initials = _initials(name)
    for first in range(len(words)):
        if initials and words[first].spelled[0] == initials:
            yield first, first
            continue
        most = min(len(words), first + len(parts) + _MOST_SMALL)
        lasts = (last for last in range(first, most) if any(_are_name(words[first : last + 1], key) for key in keys))
        if (last := next(lasts, None)) is not None:
            yield first, last


def _are_name(words: Sequence[_Word], key: str) -> bool:
    return any(_is_name(joined, key) for joined in _joined(words))


def _joined(words: Sequence[_Word]) -> set[str]:
    """Return some words as one, with umlauts in either way, and without small words."""
    telling = [word for word in words if word.spelled[0] not in _SMALL]
    if not telling or telling[0] is not words[0] or telling[-1] is not words[-1]:
        telling = list(words)
    return {"".join(word.spelled[way] for word in some) for some in (words, telling) for way in (0, -1)}


def _is_name(joined: str, key: str) -> bool:
    return joined == key or (joined.startswith(key) and joined.removeprefix(key) in _GLUED)


def _initials(name: str) -> str:
    """Return the letters by which a name of several words is cut short: MG for Mahatma Gandhi."""
    parts = name.lower().split()
    return "".join(part[0] for part in parts) if len(parts) > 1 else ""


_GLUED: Final = frozenset({ending for ending, _ in GLUED_TYPES} | _SHORT | {"th", "st", "nd", "rd"})


def _is_glued(words: Sequence[_Word], name: str) -> bool:
    """Whether the kind of a road is the end of its last word: Storchgasse."""
    last = _LETTERS.sub("", name.lower().split()[-1])
    ends = words[-1].spelled
    return _initials(name) not in ends and all(each != last and not each[:1].isdigit() for each in ends)


def _with_type(text: str, words: Sequence[_Word], first: int, last: int) -> tuple[int, int]:
    """Return the span with the kind that stands before it, small words between them; else behind it."""
    at = first - 1
    while at >= 0 and first - at <= _MOST_SMALL and _is_beside(text, words, at) and words[at].spelled[0] in _SMALL:
        at -= 1
    if at >= 0 and _is_beside(text, words, at) and _is_type(words[at]):
        return at, last
    if last + 1 < len(words) and _is_beside(text, words, last) and _is_type(words[last + 1]):
        return first, last + 1
    return first, last


def _with_side(text: str, words: Sequence[_Word], first: int, last: int) -> tuple[int, int]:
    """Return the span with the words for its side before and behind it."""
    if first and _is_beside(text, words, first - 1) and words[first - 1].spelled[0] in DIRECTIONS:
        first -= 1
    if last + 1 < len(words) and _is_beside(text, words, last) and words[last + 1].spelled[0] in DIRECTIONS:
        last += 1
    return first, last


def _is_type(word: _Word) -> bool:
    return any(spelled in _TYPES for spelled in word.spelled)


def _is_beside(text: str, words: Sequence[_Word], at: int) -> bool:
    """Whether nothing but a space, a dot or a dash stands between a word and the next."""
    return _BETWEEN.fullmatch(text, words[at].end, words[at + 1].start) is not None


def _full_stop(text: str, word: _Word) -> str:
    is_short = _is_type(word) or any(spelled.endswith(_CUT_SHORT) for spelled in word.spelled)
    return "." if is_short and text[word.end : word.end + 1] == "." else ""


def _counts(words: str) -> bool:
    """Whether some words begin with one for a unit or a plot: what stands behind it is no road's name."""
    first = _WORD.match(words)
    return first is not None and any(said in _UNITS for said in _word(words, *first.span()).spelled)


def _whole_part(text: str, number: Number | None) -> str | None:
    """Return what stands beside the number between two commas, in a script that a reading has in other letters."""
    if number is None:
        return None
    parts = re.split(r"[,;，、،()\n]", text)
    for before, part in zip(["", *map(str.strip, parts)], parts, strict=False):
        digits = re.search(rf"(?<!\d){number.first}(?!\d)[\w/-]*", part)
        if digits is None:
            continue
        rest = [half.strip(" .:№-") for half in (part[: digits.start()], part[digits.end() :])]
        told = [half for half in rest if len(half) >= _LEAST]
        if not told and before and not re.search(r"\d", before):
            return before  # ул. Журавлиная, д. 12
        if len(told) == 1 and not re.search(r"\d", told[0]) and len(told[0].split()) <= _MOST_WORDS:
            if _counts(told[0]):
                continue  # Lô B of Lô B12, Đường số 3
            return told[0].split()[-1] if _HANGUL.search(told[0]) else told[0]
    return None
