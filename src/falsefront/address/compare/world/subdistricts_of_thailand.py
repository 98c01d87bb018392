"""The subdistrict of Thailand behind a numbered village: Moo 4 of Bang Phli Yai is not Moo 4 of Bang Phli Noi.

Villages are counted anew in each subdistrict, and houses in each village; so what stands behind the village's number is
asked, label or none, where it is no road and no estate. A text that names the other's, anywhere, is in it. Thai
letters are taken as they sound; of one name in two scripts no more than consonants, or most letters, need agree.
"""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from falsefront.address.lexicon.abroad import AREA_WORDS, DEVELOPMENT_WORDS, LEADING_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.scripts import in_latin, skeleton
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.thai_names import as_heard_in_thailand, heard_in_thailand
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_THAILAND: Final = "TH"
_VILLAGE: Final = re.compile(r"\b(?:moo|mu|m)\b[. ]*(?:no\b[. ]*)?(\d{1,2})\b(?!/)")
_TAMBON: Final = "tambon"
_WORDS: Final = frozenset(word for word, kind in values("abroad.part.label").items() if kind == _TAMBON) | {"t"}
_LABEL: Final = re.compile(rf"^(?:{'|'.join(longest_first(_WORDS))})(?:\.\s*|\s+)")
_ESTATES: Final = forms("abroad.thailand.estate")
_NO_NAMES: Final = frozenset({*AREA_WORDS, *DEVELOPMENT_WORDS, *LEADING_TYPES, *ROAD_TYPES, *_ESTATES}) - {"t", "a"}
_WORD: Final = re.compile(r"[a-z]+")
_LARGER: Final = frozenset(word for word, kind in values("abroad.part.label").items() if kind == "amphoe") | {"a"}
_FIRST: Final = re.compile(f"^(?:{'|'.join(longest_first(forms('abroad.thailand.first')))})(?=[a-zA-Z]{{2}})")
_LIKE: Final = 60  # percent from which two names in two scripts may be one, without a first word that many have
_RUN_ON: Final = 5  # letters by which a name is longer that runs on into another
_DISTRICT: Final = "khet "  # of Bangkok
_BETWEEN: Final = re.compile("[ -]")
_LEAST_CONSONANTS: Final = 3
_LEAST: Final = 4  # letters of a subdistrict's name


def subdistricts_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses in Thailand with one numbered village and no road in common are two."""
    if _THAILAND not in (a.country, b.country):
        return None
    left, right = _behind_village(a.raw), _behind_village(b.raw)
    if left is None or right is None or left[0] != right[0]:
        return None
    one, other = left[1], right[1]
    if one in _letters(b.raw) or other in _letters(a.raw) or heard_in_thailand(one, other):
        return None
    if is_heard_in(one, b.raw) or is_heard_in(other, a.raw):
        return None  # no comma may stand behind a name
    is_in_two_scripts = a.raw.isascii() != b.raw.isascii()
    if is_in_two_scripts and (_may_be_said(one, other, b.raw) or _may_be_said(other, one, a.raw)):
        return None
    return f"Moo {left[0]} of two subdistricts: {one} and {other}"


def _may_be_said(name: str, other: str, raw: str) -> bool:
    """Whether a name may be the other in another script, or stand elsewhere in the text that names the other."""
    sounds = skeleton(name)
    if len(sounds) >= _LEAST_CONSONANTS and sounds in skeleton(_letters(raw)):
        return True
    left, right = (_FIRST.sub("", as_heard_in_thailand(it) or it) for it in (name, other))
    if fuzz.ratio(left, right) >= _LIKE:
        return True
    if abs(len(left) - len(right)) >= _RUN_ON and fuzz.partial_ratio(left, right) >= _LIKE:
        return True  # no comma behind a name: T. Bang Owl Kestrel Thai
    left, right = sorted((skeleton(name), skeleton(other)), key=len)
    is_left_out = len(right) == len(left) + 1 > _LEAST_CONSONANTS + 1  # one consonant that is not heard
    return left == right or (is_left_out and OSA.distance(left, right, score_cutoff=1) == 1)


def is_heard_in(name: str, raw: str) -> bool:
    """Whether a name, run together, stands in a text as it sounds; False where it is too short to tell."""
    heard = as_heard_in_thailand(name)
    return heard != "" and heard in as_heard_in_thailand(_letters(raw))


def is_quarter_heard(left: str, right: str, *, is_thai: bool) -> bool:
    """Whether two names of quarters may be one as they sound; by their consonants where one side is in Thai letters.

    >>> [is_quarter_heard("hangdng", "hang dong", is_thai=is_thai) for is_thai in (True, False)]
    [True, False]
    >>> is_quarter_heard("khlong toei", "klongtoey", is_thai=False), is_quarter_heard("bangna", "bangbo", is_thai=True)
    (True, False)
    """
    one, other = (_BETWEEN.sub("", name.removeprefix(_DISTRICT)) for name in (left, right))
    if heard_in_thailand(one, other):
        return True
    found = skeleton(one) if is_thai else ""
    return len(found) >= _LEAST_CONSONANTS and found == skeleton(other)


def is_one_quarter_of_thailand(a: Reading, b: Reading) -> bool:
    """Whether two entries of the list are one quarter of a city in two spellings: Sathorn and Khet Sathon, Bangkok."""
    if not a.country == b.country == _THAILAND or a.city is None or b.city is None:
        return False
    one, other = (city.text.lower().split(", ") for city in (a.city, b.city))
    cities = set(one) & set(other)
    left, right = ([name for name in names if name not in cities] for names in (one, other))
    return len(cities) == len(left) == len(right) == 1 and is_quarter_heard(left[0], right[0], is_thai=False)


@lru_cache(maxsize=4096)
def _letters(raw: str) -> str:
    return "".join(_WORD.findall(_latin(raw)))


def _latin(raw: str) -> str:
    return transliterate(in_latin(folded_again(raw).text.lower()))


@lru_cache(maxsize=4096)
def _behind_village(raw: str) -> tuple[str, str] | None:
    """Return the number of a village and the name behind it, without its label.

    >>> [_behind_village(text) for text in ("12/3 Moo 4, T. Bang Owl, A. Bang Phli", "12 Moo 4, Owl Road, Bang Owl")]
    [('4', 'bangowl'), ('4', 'bangowl')]
    """
    text = _latin(raw)
    found = _VILLAGE.search(text)
    if found is None:
        return None
    parts = [part.strip(" .") for part in text[found.end() :].split(",")]
    for part in [part for part in parts if _LABEL.match(part)] or parts:
        part = _LABEL.sub("", part)
        words = _WORD.findall(part)
        if not words:
            continue
        if any(map(str.isdigit, part)) or not _NO_NAMES.isdisjoint(words):
            continue
        if words[0] in _LARGER and len(words) > 1:
            return None  # no subdistrict is named
        name = "".join(words)
        return (found[1], name) if len(name) >= _LEAST else None
    return None
