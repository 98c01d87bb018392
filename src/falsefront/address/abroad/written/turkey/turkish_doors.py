"""Blocks, floors and doors of a house in Turkey, each in a part of its own: A Blok 4. Kat No: 12.

Signs are left out there, and words stand before their number or behind it: "Owl Towers Kule 2 Kat:3" has no second
floor, "A Blok 4-5.Kat" no block 4, and "Owl Kule No: 209" no tower 209. "No" counts the houses of a street, but behind
the floor of a house that is called by its name it counts doors, and so where no street is named at all. The shops of an
estate or market are houses of their own, and so may be those of a centre that has no name of its own (İş Merkezi).
"""

import re
from functools import cache
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import DEVELOPMENT_WORDS
from falsefront.address.lexicon.table import forms, longest_first, values

_COUNTRY: Final = "TR"
_TOLD: Final = frozenset(word for word, country in values("abroad.road.told").items() if country == _COUNTRY)
_STREETS: Final = forms("abroad.turkish.street")
_COMMON: Final = forms("abroad.turkish.common")
_QUARTERS: Final = forms("abroad.turkish.quarter")
_LEAST_NAME: Final = 3  # letters
_PARTS: Final = re.compile("[,;/0-9]")
_LEAST_CITY: Final = 4  # letters
_ESTATES: Final = frozenset({"estate", "market", "society", "apartment"})
_HOUSES: Final = frozenset(word for word, kind in DEVELOPMENT_WORDS.items() if kind not in _ESTATES)

_WORD: Final = re.compile("[a-z]+")
_ROAD_TWICE: Final = re.compile(r"\b(yolu|bulvari) (?:cad|cd|caddesi)\b\.?")
# The kind of a house behind its name, as it is read: Owl Kule is Owl Kulesi, but in Kule 2 it counts towers.
_ENDS: Final = {form.strip(): full for form, full in values("abroad.turkish.house").items()}
_MARKS: Final = forms("abroad.turkish.part") | _ENDS.keys()
_END: Final = re.compile(
    rf"(?<=[a-z]{{3}} )({'|'.join(longest_first(_ENDS))})\b(?=[ .,]*(?:$|,|(?:no|kat|daire|k|d)\b))[ .,]*"
)
_BESIDE_WORDS: Final = forms("abroad.turkish.beside")
_BESIDE: Final = re.compile(
    rf"(?:^|(?<=[ ,(]))((?:(?!(?:{'|'.join(sorted(_STREETS))})\b)[a-z']+ ){{1,4}})"
    rf"(?:{'|'.join(longest_first(_BESIDE_WORDS))})\b[ ,]*"
)
_BLOCK: Final = re.compile(r"[ ,/-]*(?<![\w'-])([a-z])(\d?|-\d{1,2})[ .-]*(?:blok|blk)\b[ .,:/-]*")
_BUILDING: Final = re.compile(r"[ ,/-]+(\d{1,2})\.? ?(?:nolu )?binasi?\b[ .,/-]*")
_FLOOR: Final = re.compile(r"(?<=\d)[ ,/-]*\bkat[ .]*:[ .]*(?=\d)")
_FLOOR_BEHIND: Final = re.compile(r"[ ,/]*(?<![\w:.-])(\d{1,2})(?:-\d{1,2})?[. ]{1,2}kat\b(?![ .]*:?[ .]*\d)[ .,:/-]*")
_FLAT: Final = re.compile(r"(?<=\w) (?=daire\b)")
_DOOR_OF_FLOOR: Final = re.compile(r"(\b(?:kat|k)[ .:]{1,3}-?\d{1,2})[ ,.-]+no\b[ .:]*(?=\w{0,2}\d)")
_NUMBER: Final = re.compile(r"(?<!kapi )(?<!bina )\bno\b[ .:]*(?=\w{0,2}\d)")


def written(text: str) -> str:
    """Return a folded, lower-case text of Turkey with its blocks, floors and doors apart; any other text as it is.

    >>> written("owl towers kule 2 kat:3 no:14 sisli istanbul")
    'owl towers kule 2, kat 3, daire 14 sisli istanbul'
    >>> written("turna sk. kat:3 no:12 konak izmir"), written("a blok 4-5.kat no:158, owl plaza, turna cad. izmir")
    ('turna sk. kat:3 no:12 konak izmir', 'blok a, kat 4, daire 158, owl plaza, turna cad. izmir')
    >>> written("owl kule, turna yolu cad. no: 209 k:12 levent"), written("gedung owl, blok a no. 12, jakarta")
    ('owl kulesi, turna yolu no: 209 k:12 levent', 'gedung owl, blok a no. 12, jakarta')
    """
    words = _WORD.findall(text)
    if _MARKS.isdisjoint(words) or not is_told(words):
        return text
    if not _BESIDE_WORDS.isdisjoint(words):
        text = _BESIDE.sub(r", near \1, ", text)
    text = _ROAD_TWICE.sub(r"\1", text)
    text = _END.sub(lambda it: f"{_ENDS[it[1]]}, ", text)
    text = _BUILDING.sub(r", blok \1, ", _BLOCK.sub(lambda it: f", blok {it[1]}{it[2].strip('-')}, ", text))
    text = _FLAT.sub(", ", _FLOOR_BEHIND.sub(r", kat \1, ", _FLOOR.sub(", kat ", text)))
    if _has_named_house(text):
        text = _DOOR_OF_FLOOR.sub(r"\1, daire ", text)
        if _STREETS.isdisjoint(words):
            text = _NUMBER.sub("daire ", text)
    return text.strip(" ,")


def _has_named_house(text: str) -> bool:
    """Whether a house has a name of its own right before its word: Owl Ticaret Merkezi, no Toptancilar Merkezi."""
    for part in _PARTS.split(text):
        words = _WORD.findall(part)
        at = next((at for at, word in enumerate(words) if word in _HOUSES), 0)
        named = words[:at]
        quarter = max((at for at, word in enumerate(named) if word in _QUARTERS), default=-1)
        if any(len(word) >= _LEAST_NAME and word not in _COMMON for word in named[quarter + 1 :]):
            return True
    return False


def is_told(words: list[str]) -> bool:
    """Whether a word of a text is said of roads in Turkey alone, or names the country or a city of it."""
    return not _telling().isdisjoint(words)


@cache
def _telling() -> frozenset[str]:
    places = world()
    cities = (name for name, found in places.cities.items() if found[0].country == _COUNTRY)
    countries = (name for name, country in places.countries.items() if country == _COUNTRY)
    return _TOLD | frozenset(name for name in cities if len(name) > _LEAST_CITY) | frozenset(countries)
