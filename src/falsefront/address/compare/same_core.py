"""Two texts abroad that say one house of one town in the same words, and differ in how they end.

What a reader makes of "Owlkade 7 Elmwoude Utrecht NL 3417 XS" and of "Owlkade 7, Elmwoude" may be two things, since
region, country and postcode stand in any order, are left out or are written twice. Held against each other without
their ends, the two are one text. A house's number must be in it beside a name, and a town: words before the number and
behind it, a town that is known, or postcodes that begin alike. What only counts floors, rooms, blocks, zones, roads or
quarters says no house; with the postcode of a few doors, any number or a house called by its name does.
"""

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.abroad.canonical import is_world
from falsefront.address.abroad.where.postcodes import fits_country
from falsefront.address.abroad.written.dates import MONTHS
from falsefront.address.compare.defaulted_country import FIRST_IN_LISTS
from falsefront.address.compare.ends_of_texts import End, is_full, parted, plain_letters, without_codes
from falsefront.address.compare.world.flat_words import towns_of, words_of
from falsefront.address.compare.world.marked_words import is_of_lane
from falsefront.address.compare.world.word import SHORT, Word
from falsefront.address.lexicon.abroad import AMBIGUOUS_LEADING, DEVELOPMENT_WORDS, DIRECTIONS, LEADING_TYPES, USES
from falsefront.address.lexicon.table import forms, values
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.reading import Number, Reading
from falsefront.text.countries import CHINESE

_BY_ENDINGS: Final = frozenset({"JP", "KR"})  # where -gu and -dong, which words leave out, tell two places
_SAME_PART: Final = 2  # signs of a postcode that say one part of a country
_OF_CODE: Final = 2  # letters of a country's code before its region's
_HEAD: Final = 3  # letters or digits that texts begin with alike
_LEAST_SLIP: Final = 6  # letters of a town's name in which a slip is undone
_LEAST_NAME: Final = 4  # letters of a road's or house's name
_LONG: Final = 3  # digits of a number that counts houses, not zones or blocks
# Kinds of houses, and those of them that words for one kind are written in several ways: Ctr, Centre, Center.
_HOUSES: Final = frozenset({"building", "center", "court", "hall", "house", "lodge", "mansion", "tower"})
_SPELLED: Final = frozenset({"building", "center", "estate", "house", "park", "plaza", "tower"})
_MOST_OF_TOWN: Final = 3  # words
_OF_KOREA: Final = forms("abroad.korea.lot")  # Owlsam 1 dong
_MONTHS: Final = frozenset({*MONTHS, *(month.split()[-1] for month in values("abroad.month.other"))})


def same_core(a: Reading, b: Reading) -> str | None:
    """Return the words that two texts have in common before their ends, where these say a house; None otherwise."""
    if not (is_world(a) or is_world(b)) or not CHINESE.isdisjoint((a.country, b.country)):
        return None
    if _head(a.raw) != _head(b.raw) or a.po_box or b.po_box or a.stands_beside or b.stands_beside:
        return None
    left, right = parted(a.raw), parted(b.raw)
    if _ends_apart(left, right):
        return None
    if not _BY_ENDINGS.isdisjoint((a.country, b.country)) and plain_letters(left.core) != plain_letters(right.core):
        return None
    one, other = _core(left, right.codes), _core(right, left.codes)
    if left.codes & right.codes:
        other = _with_town(other, one)
    if _spelled(one) == _spelled(other) and _has_one_door(one, left, right):
        return _text(one)
    is_one_door = _spelled(one) == _spelled(other) and len(_without_rooms(list(map(replace, one)))) < len(one)
    posts = set[str | None]() if is_one_door else {a.postcode, b.postcode}
    one, other = _without_rooms(one), _without_rooms(other)
    if _spelled(one) != _spelled(other) or not _says_house(one, left, right, posts):
        return None
    return None if _are_left_out(a.number, b.number, one) else _text(one)


def _are_left_out(left: Number | None, right: Number | None, words: list[Word]) -> bool:
    """Whether two houses have other numbers, and both went as a room's: Mitre 811 Piso 1, Portion 12 of Farm Owl."""
    if left is None or right is None or numbers_agree(left, right):
        return False
    said = {word.text for word in words}
    return not any(str(number) in said or str(number.first) in said for number in (left, right))


@lru_cache(maxsize=8192)
def _head(raw: str) -> str:
    return "".join(filter(str.isalnum, raw[:16].lower()))[:_HEAD]


def _text(words: list[Word]) -> str:
    return " ".join(word.text for word in words if word.text)


def _ends_apart(left: End, right: End) -> bool:
    """Whether two ends name two countries or regions, or postcodes of two parts of a country.

    With one postcode, a country may be what a form has by default. NE is Nebraska, or the side of a road.
    """
    if left.words & DIRECTIONS.keys() != right.words & DIRECTIONS.keys():
        return True
    if left.countries and right.countries and left.countries.isdisjoint(right.countries):
        is_defaulted = any(FIRST_IN_LISTS in it.countries for it in (left, right))
        return not (is_defaulted and left.codes & right.codes)
    if left.codes and right.codes and left.codes.isdisjoint(right.codes):
        countries = left.countries & right.countries
        is_near = any(one[:_SAME_PART] == other[:_SAME_PART] for one in left.codes for other in right.codes)
        fit = all(any(fits_country(code, it) for it in countries) for code in (*left.codes, *right.codes))
        return not (is_near and fit)
    if left.codes & right.codes:
        return False
    if any(_may_be_state(one, other) for one, other in ((left, right), (right, left))):
        return True
    one, other = (_regions_in(left.countries & right.countries, it.regions) for it in (left, right))
    return bool(one and other and one.isdisjoint(other))


def _may_be_state(one: End, other: End) -> bool:
    """Whether letters that are all an end has may be a state of America, and the other end is of another country."""
    is_code = len(one.words) == 1 and len(min(one.words)) == _OF_CODE
    is_elsewhere = bool(other.countries) and FIRST_IN_LISTS not in other.countries
    return is_code and FIRST_IN_LISTS in one.countries and is_elsewhere


def _regions_in(countries: frozenset[str], regions: frozenset[str]) -> set[str]:
    return {region for region in regions if region[:_OF_CODE] in countries}


def _core(end: End, codes: frozenset[str]) -> list[Word]:
    """Return the words before an end, without labels, and without a town that is said twice at once."""
    words = [word for word in words_of(without_codes(end.core, codes)) if word.kind != "label" or not word.text]
    for size in range(_MOST_OF_TOWN, 0, -1):
        last, before = words[-size:], words[-2 * size : -size]
        if len(before) == size and [it.text for it in last] == [it.text for it in before] and _are_names(last):
            words = words[:-size]
            break
    return _counted(words)


def _counted(words: list[Word]) -> list[Word]:
    for at, word in enumerate(words):
        word.at = at
    return words


def _are_names(words: list[Word]) -> bool:
    return all(word.kind == "name" and not word.text[:1].isdigit() for word in words)


def _spelled(words: list[Word]) -> str:
    """Return words as one, each number apart: Pont l'Eveque is Pont L Eveque, and 2, 61 is not 26, 1."""
    return "".join([f" {word.text} " if _has_digit(word.text) else _kind(word) for word in words])


def _has_digit(text: str) -> bool:
    return not text.isalpha() and any(map(str.isdigit, text))


def _kind(word: Word) -> str:
    kind = DEVELOPMENT_WORDS.get(word.text, "") if word.kind == "generic" else ""
    return kind if kind in _SPELLED else word.text


def _with_town(words: list[Word], others: list[Word]) -> list[Word]:
    """Return words with their last name as the other side writes it, where it is that but for one slip: Elmhpe."""
    if not words or not others or words[-1].kind != "name" or others[-1].kind != "name" or len(_names(words)) == 1:
        return words
    here, there = words[-1].text, others[-1].text
    is_slip = min(len(here), len(there)) >= _LEAST_SLIP and here[0] == there[0]
    if not is_slip or OSA.distance(here, there, score_cutoff=1) > 1:
        return words
    return [*words[:-1], replace(words[-1], text=there)]


def _without_rooms(words: list[Word]) -> list[Word]:
    """Return words without floors and rooms: Suite 5, 3rd Floor; but 21 F 88 may be No. 21 and No. 88."""
    gone = set[int]()
    for word in words:
        if word.kind != "room":
            continue
        before, behind = (_number_at(words, at, word) for at in (word.at - 1, word.at + 1))
        if word.at + 1 < len(words) and words[word.at + 1].kind == "room" and words[word.at + 1].part == word.part:
            continue  # 811 Piso 1 Dto. A: it is the second that has the number
        if before is not None and (behind is None or before.kind == "name"):
            gone |= {word.at, before.at}
        elif behind is not None and before is None:
            gone |= {word.at, behind.at}
    return _counted([word for word in words if word.at not in gone])


def _number_at(words: list[Word], at: int, beside: Word) -> Word | None:
    word = words[at] if 0 <= at < len(words) else None
    is_number = word is not None and word.part == beside.part and any(map(str.isdigit, word.text))
    return word if is_number else None


def _has_one_door(words: list[Word], left: End, right: End) -> bool:
    """Whether two texts that are one have the postcode of a few doors, and a number or a house called by its name."""
    if not any(is_full(code) for code in left.codes & right.codes):
        return False
    if any(map(str.isdigit, "".join(word.text for word in words))):
        return True
    return any(_is_named_house(before, word) for before, word in pairwise(words))


def _is_named_house(name: Word, word: Word) -> bool:
    is_name = name.kind == "name" and len(name.text) >= _LEAST_NAME and name.text not in USES
    return is_name and DEVELOPMENT_WORDS.get(word.text) in _HOUSES


def _names(words: list[Word]) -> list[Word]:
    return [word for word in words if word.kind == "name" and len(word.text) > SHORT and word.text.isalpha()]


def _says_house(words: list[Word], left: End, right: End, posts: set[str | None]) -> bool:
    """Whether words say a house, with a name besides the town's, and the town or a postcode with it.

    What a reading took for its postcode is none: nave 14, 28850 Torrejon de Ardoz has a hall of an estate.
    """
    asked = ((word, end.core) for word in words if word.text not in posts for end in (left, right))
    house = next((word for word, text in asked if _is_house(word, words, text)), None)
    names = _names(words)
    town = _town_at_end(names)
    if house is None or sum(len(it.text) for it in names[: len(names) - town]) < _LEAST_NAME:
        return False
    is_between = any(it.at < house.at for it in names) and any(it.at > house.at for it in names)
    if is_between or town or any(towns_of(name) for name in left.words & right.words):
        return True
    return bool(left.codes & right.codes) or (bool(left.codes and right.codes) and len(names) > 1)


def _town_at_end(names: list[Word]) -> int:
    """Return of how many words the town is that names end in; 0 where none is known."""
    sizes = range(min(_MOST_OF_TOWN, len(names)), 0, -1)
    return next((size for size in sizes if towns_of("".join(it.text for it in names[-size:]))), 0)


def _is_house(number: Word, words: list[Word], text: str) -> bool:
    """Whether a number is a house's, beside a name: of no room, block, quarter, road, floor or date."""
    if number.kind != "number" or not number.text[:1].isdigit():
        return False
    before = words[number.at - 1] if number.at else None
    behind = words[number.at + 1] if number.at + 1 < len(words) else None
    if behind is not None and (behind.kind == "room" or behind.text in _MONTHS or behind.text in _OF_KOREA):
        return False
    if behind is not None and behind.kind == "generic" and len(number.text) < _LONG:
        return False  # 2 Industrial Zone
    if before is None:
        is_led = behind is not None and behind.kind == "type" and _leads(number, text)
        return is_led or (behind is not None and behind.kind in ("name", "side", "generic"))
    if before.kind not in ("name", "type", "side") or is_of_lane(number, words):
        return False
    is_district = behind is None and _town_at_end(_names(words[: number.at])) > 0
    return not is_district  # Praha 5


def _leads(number: Word, text: str) -> bool:
    """Whether a kind of road whose name follows stands right behind a number: 12 rue; but 5 Street is numbered."""
    found = re.match(rf"\W*{re.escape(number.text)}\W+([^\W\d_]+)", text.lower())
    return found is not None and found[1] in LEADING_TYPES and found[1] not in AMBIGUOUS_LEADING
