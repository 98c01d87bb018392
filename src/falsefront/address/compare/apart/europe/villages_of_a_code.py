"""Two villages of one postcode: "Dorfstrasse 5 Owldorf DE 17291" is no house of "Dorfstrasse 5 Kauzdorf DE 17291".

A postcode of four or five digits is that of a town and all villages around it, and each of them has its Church Street.
Where both texts name something beside the code, between it and the road or house, that the other does not, the code
says nothing. Parts of the country narrow, and may be missing. A city that the gazetteer has may stand for a village
around it, but not beside a road that every village has: "Dorfstrasse 5 Owlstad".
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.compare.aligning.other_scripts import pair_across
from falsefront.address.compare.world.flat_words import towns_of, words_of
from falsefront.address.compare.world.slips_of_villages import ROADS_OF_VILLAGES
from falsefront.address.compare.world.subdistricts_of_thailand import is_heard_in
from falsefront.address.compare.world.word import SHORT, Word
from falsefront.address.gazetteer.country_parts import is_part
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import EXTENSIONS, LEADING_AREAS, LEADING_DEVELOPMENTS, SMALL_WORDS, USES
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.lexicon.titles import is_titled
from falsefront.address.plain.scripts import in_latin
from falsefront.address.plain.text import folded
from falsefront.address.reading import Reading

_CODE: Final = re.compile(r"(?<![\d-])(?:\d{4,5}|\d{7}|\d{3} \d{2}|\d{2}-\d{3})(?![\d-])")
_CODE_OF_SIX: Final = re.compile(r"(?<![\d-])\d{6}(?![\d-])")
_THAILAND: Final = "TH"
_OF_SIX: Final = frozenset({"BY", "KG", "KZ", "RU", "UZ"})
# Where a code is a street's or a house's, or the towns of a code are told by tables of their own.
_OF_STREETS: Final = frozenset({"CN", "TW", "HK", "MO", "KR", "JP", "US", "GB", "CA", "IE", "SG", "NL"})
_NAMES: Final = frozenset({"name", "side", "generic", "region"})
_LEADING: Final = frozenset({*LEADING_AREAS, *LEADING_DEVELOPMENTS})
_NO_PLACES: Final = frozenset({*EXTENSIONS, *SMALL_WORDS, *USES, *forms("abroad.part.word")})
_MOST_OF_PART: Final = 3  # words
_LEAST_ROAD: Final = 8  # letters of a road's name that few towns have
_LEAST_SLIP: Final = 5  # letters of a name that may have a slip
_MOST_SHORT: Final = 3  # letters of a name cut short
_LEAST_PIECE: Final = 4  # letters of a piece of a name with a hyphen
_LETTERS: Final = re.compile(r"[ ,]([A-Za-z]{2})[ ,]+\d[\d -]+\W*$")
_JOINTS: Final = ("", *sorted(SMALL_WORDS))  # of names, which are left out
_TRANSLITERATED: Final = frozenset({"BG", "BY", "CY", "GR", "KZ", "ME", "MK", "RS", "RU", "UA"})
_DISTRICTS: Final = forms("abroad.eastern.district")  # what narrows where transliteration leaves a village open
_A_DISTRICT: Final = min(values("abroad.eastern.district").values())
_DISTRICT: Final = re.compile(
    rf" (?:{'|'.join(re.escape(it) for it in longest_first(_DISTRICTS) if '-' in it)})(?![\w-])", re.IGNORECASE
)
_TS: Final = re.compile("t[scz]|cz")
_VOWELS: Final = re.compile("[aeiouyj]")
_LEAST_CONSONANTS: Final = 3
_NO_LETTERS: Final = re.compile(r"[^a-z-]+")
_SAINT: Final = re.compile(r"^s(?:ain)?te?-?(?=[a-z]{3})")


def villages_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad lie in two villages of one postcode; None where nothing says so."""
    if a.raw == b.raw or {a.country, b.country} & _OF_STREETS:
        return None
    codes = {_digits(one.postcode) for one in (a, b) if one.postcode}
    pattern = _CODE_OF_SIX if a.cities.isdisjoint(b.cities) and {a.country, b.country} & _OF_SIX else _CODE
    for reading in (a, b) if codes else ():
        codes.intersection_update([_digits(code) for code in pattern.findall(reading.raw)])
    if not codes or in_latin(a.raw) != a.raw or in_latin(b.raw) != b.raw:
        return None
    is_one_city = not a.cities.isdisjoint(b.cities)
    cities = " ".join(one.city.text for one in (a, b) if one.city and is_one_city)
    road = next((one.road.name.key for one in (a, b) if one.road), "")
    country = a.country or b.country or ""
    first, second = sorted((a.raw, b.raw))
    return _villages_apart(first, second, min(codes), (country, road, cities.lower()))


def _are_heard(names: Sequence[Word], words: Sequence[Word], raw: str) -> bool:
    """Whether names in Thailand stand in a text as they are heard, alone or with the word before: Bangkaew."""
    return all(is_heard_in(word.text, raw) or is_heard_in(_with_first(word, words), raw) for word in names)


def _with_first(word: Word, words: Sequence[Word]) -> str:
    before = words[word.at - 1] if word.at else None
    return before.text + word.text if before is not None and before.part == word.part else word.text


def _digits(text: str) -> str:
    return text.replace(" ", "").replace("-", "")


@lru_cache(maxsize=1024)
def _villages_apart(a: str, b: str, code: str, known: tuple[str, str, str]) -> str | None:
    country, road, cities = known
    if country in _TRANSLITERATED:
        a, b = (_DISTRICT.sub(f" {_A_DISTRICT}", raw) for raw in (a, b))
    left, right = words_of(a, country), words_of(b, country)
    pair_across(left, right, a, b, country)
    if not road and not any(word.kind == "type" for word in (*left, *right)):
        return None  # a plot of an estate
    behind = [word.text for word in _around(right, code, "") if word.kind == "name" and word.text not in _DISTRICTS]
    is_told = bool(cities) or any(_is_common_place(word, behind) for word in _around(left, code, ""))
    both: list[list[Word]] = []
    for words, others, raw, other in ((left, right, a, b), (right, left, b, a)):
        letters = _LETTERS.search(raw)
        around = _around(words, code, letters[1].lower() if letters else "")
        own = _without_parts([word for word in around if _is_own(word, words, country)], country)
        if country in _TRANSLITERATED:
            own = [word for word in own if not any(_is_one_sound(word.text, it.text) for it in others)]
            own = [word for word in own if not (is_told and _is_district(word, words))]
        both.append([word for word in own if word.text not in cities and not _is_said(word, others, raw, other)])
    if country == _THAILAND and (_are_heard(both[0], left, b) or _are_heard(both[1], right, a)):
        return None
    one, other = (" ".join(word.text for word in own) for own in both)
    if not one or not other:
        return None
    if (
        len(road) >= _LEAST_ROAD
        and road not in ROADS_OF_VILLAGES
        and _is_city(one, country) != _is_city(other, country)
    ):
        return None
    return f"two villages of {code}: {min(one, other)!r} and {max(one, other)!r}"


def _around(words: Sequence[Word], code: str, letters: str) -> list[Word]:
    """Return the names beside a code, up to the next number, kind of road or room.

    A country's letters before it may be read as something else: BD is Boulevard.
    """
    digits = [_digits(word.text) for word in words]
    ends = (
        (at, at + size)
        for at in range(len(words) - 1, -1, -1)
        for size in (1, 2)
        if "".join(digits[at : at + size]) == code
    )
    start, end = next(ends, (0, 0))
    before = words[start - 1] if start and letters and letters not in SMALL_WORDS else None
    is_country = before is not None and (before.text == letters or before.kind not in ("name", "generic"))
    last = start - 1 if is_country else start
    return [*_run(words[:last][::-1])[::-1], *_run(words[end:])] if end else []


def _run(words: Sequence[Word]) -> list[Word]:
    end = next((at for at, word in enumerate(words) if word.kind not in _NAMES), len(words))
    return list(words[:end])


def _is_own(word: Word, words: Sequence[Word], country: str) -> bool:
    """Whether a name of a place is of one side alone."""
    if word.partners or word.text in _NO_PLACES or is_titled(word.text, country):
        return False  # avenue du Docteur Morel, av. Dr Morel
    if word.kind == "generic":
        before = words[word.at - 1] if word.at else None
        is_alone = before is None or before.part != word.part or before.kind != "name"
        return is_alone and word.text not in _LEADING
    return word.kind == "side" or (word.kind == "name" and len(word.text) > SHORT and word.text.isalpha())


def _is_common_place(word: Word, others: Sequence[str]) -> bool:
    """Whether a word is a place's that both sides name, and neither a word for a district nor a country."""
    if word.kind != "name" or len(word.text) <= SHORT or word.text in _DISTRICTS or word.text in world().countries:
        return False
    return bool(word.partners) or any(_is_one_sound(word.text, it) for it in others)


def _is_district(word: Word, words: Sequence[Word]) -> bool:
    """Whether a word is a district's name or the word for one, which lies around a village: Sovynsky Rayon."""
    behind = words[word.at + 1].text if word.at + 1 < len(words) else ""
    return word.text in _DISTRICTS or behind in _DISTRICTS


def _without_parts(words: list[Word], country: str) -> list[Word]:
    """Return names without those that a region or a part of the country has, in one word or several."""
    regions = world().regions
    for size in range(_MOST_OF_PART, 0, -1):
        for start in range(len(words) - size + 1):
            texts = [word.text for word in words[start : start + size]]
            names = [joint.join(texts) for joint in _JOINTS]
            is_region = any(it.country == country for name in names[:1] for it in regions.get(name, ()))
            if is_region or any(is_part(name, country) for name in names):
                return _without_parts([*words[:start], *words[start + size :]], country)
    return words


def _is_said(word: Word, others: Sequence[Word], raw: str, other: str) -> bool:
    """Whether the other side says a name with a slip, with a hyphen or without one, or in other words run together.

    Saint may be cut short: St.-Priest.
    """
    if _SAINT.match(word.text) and any(_SAINT.sub("", word.text) == _SAINT.sub("", it.text) for it in others):
        return True
    if any(_is_slip(word.text, it.text) or _is_short(word.text, it.text) for it in others if it.kind == "name"):
        return True
    here, there = _pieces(raw), _pieces(other)
    pieces = next((them for them in here if "".join(them) == word.text), (word.text,))
    said = {piece for them in there for piece in them}
    return all(piece in said or (len(pieces) > 1 and len(piece) < _LEAST_PIECE) for piece in pieces)


def _is_short(one: str, other: str) -> bool:
    """Whether a few letters are another name's, in order, from its first on: C.se for Canavese."""
    letters = iter(other)
    return len(one) <= _MOST_SHORT < len(other) and one[0] == other[0] and all(it in letters for it in one)


def _is_one_sound(one: str, other: str) -> bool:
    """Whether two names are one from another alphabet, by their consonants: Banyaca, Baniyatsa."""
    left, right = (_VOWELS.sub("", _TS.sub("c", name)) for name in (one, other))
    return one[0] == other[0] and len(left) >= _LEAST_CONSONANTS and left == right


def _is_slip(one: str, other: str) -> bool:
    return (
        min(len(one), len(other)) >= _LEAST_SLIP
        and one[0] == other[0]
        and OSA.distance(one, other, score_cutoff=1) <= 1
    )


@lru_cache(maxsize=256)
def _pieces(raw: str) -> frozenset[tuple[str, ...]]:
    """Return the words of a text, each in its pieces between hyphens."""
    words = _NO_LETTERS.sub(" ", folded(raw).text.lower()).split()
    return frozenset(tuple(filter(None, word.split("-"))) for word in words)


def _is_city(name: str, country: str) -> bool:
    """Whether a name is that of a city of the country that the gazetteer has."""
    return any(code.startswith(f"{country}:") for code in towns_of(name.replace(" ", "")))
