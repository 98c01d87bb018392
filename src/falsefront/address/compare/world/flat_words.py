"""The words of an address abroad as they stand, each with what kind of word it is: held against another by `pairing`.

What kind a word is follows from the word itself and its neighbours, never from a reading of the whole.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from falsefront.address.abroad.finer.american_roads import AMERICAN
from falsefront.address.abroad.finer.text import ROMAN
from falsefront.address.abroad.where.postcodes import CANADIAN, fits_country
from falsefront.address.compare.world.marked_words import (
    mark_coded_roads,
    mark_firm,
    mark_houses,
    mark_named,
    mark_numbered_roads,
    mark_provinces,
)
from falsefront.address.compare.world.word import SHORT, Word, has_form_of_postcode
from falsefront.address.compare.world.words_abroad import Manner, flat_words
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    BUILDING_WORDS,
    COUNTED,
    DEVELOPMENT_WORDS,
    DIRECTIONS,
    FIRM_WORDS,
    FLOOR_WORDS,
    GLUED_LEAST,
    GLUED_TYPES,
    HONORIFICS,
    HOUSE_WORDS,
    LEADING_AREAS,
    LEADING_DEVELOPMENTS,
    LEADING_TYPES,
    NUMBER_WORDS,
    ORDINAL_AREAS,
    PLOT_WORDS,
    POST_BOXES,
    ROAD_TYPES,
    UNIT_WORDS,
)
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.words import ORDINALS
from falsefront.address.plain.arabian import ARABIAN
from falsefront.address.plain.former import without_former
from falsefront.address.plain.scripts import in_latin, is_spelled_by_consonants

ANYWHERE = Manner(None)
_ARABIAN = Manner(min(ARABIAN))
_NUMBER = "no"  # Norway, and the sign of a number
_SHORT_CODE = 4  # digits of a postcode in smaller countries

_TYPES = {**LEADING_TYPES, **ROAD_TYPES}
_OF_HOUSES = frozenset({*NUMBER_WORDS, *PLOT_WORDS, *HOUSE_WORDS})
_GENERIC = frozenset(
    {*AREA_WORDS, *BUILDING_WORDS, *DEVELOPMENT_WORDS, *HONORIFICS, *LEADING_AREAS, *LEADING_DEVELOPMENTS, *_OF_HOUSES}
)
_ROOMS = frozenset({*UNIT_WORDS, *FLOOR_WORDS, *POST_BOXES})
_GENERIC_KINDS = (
    dict.fromkeys(_GENERIC, "generic")
    | dict.fromkeys(("", *_OF_HOUSES), "label")
    | dict.fromkeys(FIRM_WORDS, "firm")
    | dict.fromkeys(_ROOMS, "room")
)
_GLUED_ENDS = tuple(end for end, _ in GLUED_TYPES)
_NO_PLAIN_NAMES = frozenset({*ROMAN, *ORDINALS, *_TYPES, *_GENERIC_KINDS})
_LETTERED_AREAS = frozenset({*AREA_WORDS, *BUILDING_WORDS, *LEADING_AREAS})
_BEFORE_ROMAN = forms("abroad.roman")
_HEAD = 3  # letters that a name begins with
_MOST_WORDS = 4  # of a town's, region's or country's name
_LETTER_APART = re.compile(r"\b([A-Za-z]) ?[-\u2013] ?(?=\d)")
_DASH_APART = re.compile(
    r"(?<=[A-Za-z]{4}) (?:[-\u2013] (?=(?:[IVX]{1,4}|[A-Z]|\d{1,3})\b)|# ?(?=[A-Z]\b))"
)  # Phase - I, Block # D
_LETTERED = re.compile(r"\b([A-Za-z]{4,}) ([A-Z])\b(?![.'-])|\b([A-Z]) ([A-Za-z]{4,})\b")
_LONE_LETTER = re.compile(r"(?<![\w.'’-])[b-df-hj-np-tvwxz](?![\w.'’-])")  # block f, where nothing is in capitals
_LETTER_BEHIND = re.compile(r"(?<=\d)-(?=[a-z]$)")  # 53-A, 5/1/A
_LETTER_BEFORE = re.compile(r"(?<=^[a-z])-(?=[1-9]\d*[a-z]?$)")  # D-228
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b")
# Via Roma N. 74, but đường N3, and Ontario N2L 3W8 is a postcode.
_NUMBER_LETTER = re.compile(r"(?<=[A-Za-z] )(?<!ng )[Nn]\.? ?(?=\d)(?!\d[A-Za-z]? ?\d[A-Za-z][A-Za-z\d]\b)")
# 3rd Cross, 8 th Street, 1 st Main; 71th-73th are numbers, and 1 St James's Square is a house.
_COUNTED = "|".join(sorted({*ORDINAL_AREAS, *FLOOR_WORDS, *ROAD_TYPES}))
_ORDINAL_IN = re.compile(
    rf"\b(\d{{1,3}})(?:st| st(?=[ ,]+(?:{_COUNTED})\b)| ?(?:nd|rd|th|[eè]re|i?[eè]me))\b(?![-\u2013.])", re.IGNORECASE
)
_FRENCH_AND = re.compile(r"(?<=[A-Za-z.]) et (?=[A-Za-z]+[. ])", re.IGNORECASE)  # P. et M. Curie; et. 2 is a floor
_ROMAN_AREA = re.compile(
    rf"(?<![A-Za-z] )\b({'|'.join(ROMAN)})(?= (?:{'|'.join(sorted(ORDINAL_AREAS))})\b)", re.IGNORECASE
)
_AUSTRALIA = "australia"
_STATES_OF_AUSTRALIA = forms("abroad.state.australian")
_NOUGHT = re.compile(r"^0(?=\d$)")  # Road # 02
_ORDINAL_AS = re.compile(r"^ord(\d+)$")
_GLUED_NAME = re.compile(r"^(\d+)-([a-z]{3,})$")  # 394-GIDC
# How many digits stand before and behind the blank in postcodes that are written with one.
_HALVES = {"IN": (3, 3), "SE": (3, 2), "CZ": (3, 2), "SK": (3, 2), "GR": (3, 2)}
_COUNTRY_BEFORE = re.compile(r"^(?:[a-z]{1,2}-(?=\d{4,6}$)|s(?=\d{6}$)|i(?=\d{5}$))")  # D-80807, S508769

_Marked = tuple[str, str, int]  # kind, text and part of a word


def words_of(raw: str, country: str | None = None) -> list[Word]:
    """Return the words of a text in order, without partners; in Arab countries without articles."""
    manner = _ARABIAN if country in ARABIAN else ANYWHERE
    marked = _marked(raw, manner)
    halves = _HALVES.get(country or "")
    words = [
        Word(kind, text, part, at)
        for at, (kind, text, part) in enumerate(_joined(marked, halves) if halves else marked)
    ]
    ends = words[:-1] if words and words[-1].text == _AUSTRALIA else words  # VIC 3168, Australia
    if ends and len(ends[-1].text) == _SHORT_CODE:
        _mark_short_code(ends)
    if country in AMERICAN:
        mark_houses(words)
    if country == _CANADA:
        _mark_canadian_code(words)
    return words


def _joined(words: Sequence[_Marked], halves: tuple[int, int]) -> list[_Marked]:
    """Return words with the halves of a postcode in one: 560 035 is no house 560, and 411 05 is 41105.

    >>> _joined([("number", "560", 3), ("number", "035", 3)], (3, 3))
    [('number', '560035', 3)]
    """
    found: list[_Marked] = []
    for kind, text, part in words:
        before = found[-1] if found else ("", "", part)
        is_half = kind == before[0] == "number" and part == before[2] and (len(before[1]), len(text)) == halves
        if is_half and (before[1] + text).isdigit() and before[1][0] != "0":
            found[-1] = kind, before[1] + text, part
        else:
            found.append((kind, text, part))
    return found


_CANADA = "CA"


def _mark_canadian_code(words: list[Word]) -> None:
    """Mark both halves of a postcode of Canada, which are no houses: N2L 3W8."""
    for one, other in pairwise(words):
        if one.kind == other.kind == "number" and CANADIAN.fullmatch(f"{one.text} {other.text}"):
            one.is_code = other.is_code = True


def _mark_short_code(words: list[Word]) -> None:
    """Mark four digits behind a country's letters at the end as the postcode that they are there: DK 2840, VIC 3350."""
    last, before = words[-1], words[-2:][0]
    if last.kind != "number" or not last.text.isdigit():
        return
    if before.text in _STATES_OF_AUSTRALIA and fits_country(last.text, "AU"):
        before.kind, last.is_code = "region", True
        return
    if len(before.text) != SHORT:
        return
    if before.text == _NUMBER and words[-3:][0].text in COUNTED:
        return  # shop no 1204
    if fits_country(last.text, before.text.upper()):
        before.kind, last.is_code = "region", True


@lru_cache(maxsize=8192)
def _marked(raw: str, manner: Manner) -> tuple[tuple[str, str, int], ...]:
    words = [Word(kind, text, part, at) for at, (kind, text, part) in enumerate(_cut(raw, manner))]
    mark_firm(words)
    mark_named(words)
    mark_numbered_roads(words)
    mark_coded_roads(words)
    mark_provinces(words)
    _mark_regions(words)
    return tuple((word.kind, word.text, word.part) for word in words)


# Short words for a road's type that stand for a building before its number: "Pobedy Avenue, bld. 92".
_BUILDINGS = forms("abroad.building", "digit") & forms("abroad.road.leading", "ambiguous")
_BUILDING_BEFORE = re.compile(rf"\b(?:{'|'.join(sorted(_BUILDINGS))})\b\.?(?= ?\d)", re.IGNORECASE)
_BUILDING = "building"


def _cut(raw: str, manner: Manner) -> tuple[tuple[str, str, int], ...]:
    found: list[tuple[str, str, int]] = []
    raw, _ = without_former(raw)  # before its letters are others
    if raw.islower():
        raw = _LONE_LETTER.sub(lambda letter: letter[0].upper(), raw)
    if is_spelled_by_consonants(raw):
        raw = in_latin(raw)
    lower = raw.casefold()
    text = _FRENCH_AND.sub(" & ", raw) if " et " in lower else raw
    if any(word in lower for word in _BUILDINGS):
        text = _BUILDING_BEFORE.sub(f"{_BUILDING} ", text)
    if any(area in lower for area in ORDINAL_AREAS):
        text = _ROMAN_AREA.sub(lambda match: f"ord{ROMAN[match[1].lower()]}", text)
    text = _ORDINAL_IN.sub(lambda match: f"ord{match[1]}", _NUMBER_LETTER.sub("No. ", text))
    text = _LETTER_APART.sub(lambda match: f"{match[1]}-", text)
    text = _LETTERED.sub(_as_number, _DASH_APART.sub(" ", text))
    for part, segment in enumerate(flat_words(text, manner)):
        for word in segment:
            if _is_plain_name(word):
                found.append(("name", word, part))
                continue
            before = found[-1] if found and found[-1][2] == part else ("", "", part)
            found += [(kind, text, part) for kind, text in _kinds(word, before)]
    return tuple(_without_codes(found))


def _is_plain_name(word: str) -> bool:
    """Whether a word is a name wherever it stands, as most are: asked first, since the rest takes ten times as long."""
    return len(word) > 1 and word.isalpha() and word not in _NO_PLAIN_NAMES and not word.endswith(_GLUED_ENDS)


def _ends_road(words: Sequence[tuple[str, str, int]], at: int) -> bool:
    """Whether a kind of road ends a part that has a house and no other kind: 12 Owl Dr, 50450 Kuala Lumpur."""
    kind, _, part = words[at]
    if kind != "type" or (at + 1 < len(words) and words[at + 1][2] == part):
        return False
    kinds = [it[0] for it in words[:at] if it[2] == part]
    return "number" in kinds and "type" not in kinds


def _without_codes(words: Sequence[tuple[str, str, int]]) -> Iterator[tuple[str, str, int]]:
    """Mark two letters right before a postcode, or at the very end, as the code of a country or state: PL 04-555."""
    for at, (kind, text, part) in enumerate(words):
        is_code = False
        if len(text) == SHORT and at and text.isalpha() and kind != "side":
            behind = words[at + 1] if at + 1 < len(words) else None
            is_code = behind is None or (behind[0] == "number" and has_form_of_postcode(behind[1]))
            is_code = is_code and not _ends_road(words, at)
        yield ("region", text, part) if is_code else (kind, text, part)


def _as_number(match: re.Match[str]) -> str:
    """Return a lettered block with its letter as a number, so that no rule takes it for an initial: Cluster D."""
    word, letter = match[1] or match[4], match[2] or match[3]
    if match[2] and letter.lower() in ROMAN and word.lower() in _BEFORE_ROMAN:
        return match[0]  # Phase I
    return f"{word} {letter}-0" if word.lower() in _LETTERED_AREAS else match[0]


def _kinds(word: str, before: tuple[str, str, int]) -> Iterator[tuple[str, str]]:
    """Yield what a word is, and its text; a glued German type is parted from its name, a number from a word."""
    plain = word.lstrip("~^!#")
    if word[0] == "^":
        yield "side", plain
    elif not plain.isalpha() and any(map(str.isdigit, plain)):
        yield from _numbers(plain, before)
    elif plain in ROMAN and (before[1] in _GENERIC or (len(plain) > 1 and before[0] == "name")):
        yield "number", ROMAN[plain]
    elif plain in ORDINALS:
        yield "name", str(ORDINALS[plain])
    elif len(plain) == 1 and before[0] == "type":
        yield "name", plain  # Via C Olivetti
    elif word[0] == "~":
        yield "type", plain
    elif plain in _TYPES and plain not in _ROOMS and (plain not in HONORIFICS or before[0] == "name"):
        yield "type", _TYPES[plain]
    elif (kind := _GENERIC_KINDS.get(plain)) is not None:
        yield kind, plain
    elif word[:1] == "!":
        yield "generic", plain
    else:
        yield from _named(plain)


def _numbers(word: str, before: tuple[str, str, int]) -> Iterator[tuple[str, str]]:
    if ordinal := _ORDINAL_AS.match(word):
        yield "name", ordinal[1]
    elif glued := _GLUED_NAME.match(word):
        yield "number", glued[1]
        yield from _kinds(glued[2], ("number", glued[1], before[2]))
    else:
        plain = _LETTER_BEFORE.sub("", _COUNTRY_BEFORE.sub("", _ORDINAL.sub("", word)))
        yield "number", _LETTER_BEHIND.sub("", _NOUGHT.sub("", plain.replace("/", "-")))


def _named(word: str) -> Iterator[tuple[str, str]]:
    for end, kind in GLUED_TYPES if word.endswith(_GLUED_ENDS) else ():
        if word.endswith(end) and len(word) >= GLUED_LEAST[end]:
            yield "name", word[: -len(end)]
            yield "type", kind
            return
    yield "name", word


def _mark_regions(words: list[Word]) -> None:
    """Mark the words that are the name of a country or region and nothing else: they narrow, and may be missing."""
    regions, heads = _regions(), _heads_of_regions()
    texts = [word.text for word in words]
    for start, first in enumerate(words):
        if len(first.text) >= _HEAD and first.text[:_HEAD] not in heads:
            continue
        before = words[start - 1] if start else None
        if before is not None and before.kind == "type" and before.part == first.part:
            continue  # Avenida Republica de Panama
        for size in range(_reach(words, start), 0, -1):
            run = words[start : start + size]
            if size > 1 and first.kind == "type" and len(run[-1].text) == 1:
                continue  # rue P. Curie is not in STP
            if "".join(texts[start : start + size]) in regions and not _is_in_road(words, start, start + size):
                for word in run:
                    word.kind = "region"
                break
            if first.kind == "side" and size > 1 and (side := _side_of_region(run, words)):
                first.text = side
                for word in run:
                    word.kind = "region"
                break


def _is_in_road(words: list[Word], start: int, end: int) -> bool:
    """Whether a region's name ends a road's, whose type leads and whose house follows: Av. Republica de Malta 791."""
    if end >= len(words) or words[end].kind != "number" or words[end].part != words[start].part:
        return False
    at = start - 1
    while at >= 0 and words[at].part == words[start].part and words[at].kind in ("name", "generic"):
        at -= 1
    is_type = at >= 0 and words[at].part == words[start].part and words[at].kind == "type"
    return is_type and at < start - 1 and not has_form_of_postcode(words[end].text)


def _side_of_region(run: list[Word], words: list[Word]) -> str:
    """Return the side that a country's or region's name begins with, in full: South Africa, Western Cape.

    It is empty where the words are none, or the name of a road: North Carolina Avenue.
    """
    first, last = run[0], run[-1]
    behind = words[last.at + 1] if last.at + 1 < len(words) else None
    if behind is not None and behind.kind == "type" and behind.part == last.part:
        return ""
    rest = "".join(word.text for word in run[1:])
    return next((side for side in _SIDES_IN_FULL.get(first.text, ()) if side + rest in _regions()), "")


def _reach(words: list[Word], start: int) -> int:
    """Return of how many words from one on a name may be."""
    size = 0
    while size < _MOST_WORDS and start + size < len(words) and words[start + size].kind in _OF_NAMES:
        size += 1
    return size


_OF_NAMES = frozenset({"name", "generic", "type", "side"})
_SIDES_IN_FULL = {
    side: tuple(sorted(word for word, value in DIRECTIONS.items() if value == side and len(word) > SHORT))
    for side in frozenset(DIRECTIONS.values())
}


@lru_cache(maxsize=1)
def _regions() -> frozenset[str]:
    """Return the names of three letters or more that are a country's, or a region's and no town's: each one word."""
    known = world()
    return frozenset(
        name for name in known.countries.keys() | known.regions.keys() - known.cities.keys() if len(name) > SHORT
    )


@lru_cache(maxsize=1)
def _heads_of_regions() -> frozenset[str]:
    """Return the letters that the names begin with: most words are told by them."""
    return frozenset(name[:_HEAD] for name in _regions())


@lru_cache(maxsize=8192)
def towns_of(name: str) -> frozenset[str]:
    """Return the codes of the towns of a name, written as one word."""
    return frozenset(city.code for city in world().cities.get(name, ()) if not city.is_quarter)
