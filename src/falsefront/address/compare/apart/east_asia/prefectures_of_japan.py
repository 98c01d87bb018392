"""Cities of one name in two prefectures of Japan: 府中市 of Tokyo is not 府中市 of Hiroshima, nor 伊達市 one city.

The gazetteer knows the more populous one, or both by one name. A prefecture is said with its word (Hiroshima-ken,
広島県), or as the last of the places. Beside one postcode a prefecture that differs is an error, which people make.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.japan_in_chinese import as_japan_writes
from falsefront.address.plain.japanese import even
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading
from falsefront.text.countries import country_names

_JAPAN: Final = "JP"
_PREFECTURES: Final = {
    form: even(name.partition("-")[0])
    for form, name in values("abroad.script.japan").items()
    if form[-1] in values("abroad.script.prefecture")
}
_IN_KANJI: Final = re.compile(rf"({'|'.join(longest_first(_PREFECTURES))})(?!大学|立)")
_NAMES: Final = frozenset(_PREFECTURES.values())
_SUFFIXED: Final = re.compile(r"\b([a-z]{3,}?)(?:[- ]?ken|-fu|-to|-do|[ -]pref(?:\.|ecture)?)\b")
_WORD: Final = re.compile(r"[a-z]+")
_POST: Final = re.compile(r"\d{3}-?\d{4}")
_CODE: Final = 2  # letters of a country's code
_OF_POST: Final = 3  # digits that tell a city


def prefectures_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two prefectures of Japan; None where one side names none, or one postcode is."""
    if _JAPAN not in (a.country, b.country) or _have_one_post(a.raw, b.raw):
        return None
    left, right = _prefectures(a.raw), _prefectures(b.raw)
    if not left or not right or not left.isdisjoint(right):
        return None
    return f"two prefectures: {min(left)} and {min(right)}"


@lru_cache(maxsize=4096)
def _prefectures(raw: str) -> frozenset[str]:
    """Return the prefectures that a text names.

    >>> sorted(_prefectures("1-2-3 Honcho, Fuchu, Hiroshima 726-0003")), sorted(_prefectures("東京都府中市本町1-2-3"))
    (['hiroshima'], ['tokyo'])
    """
    raw = as_japan_writes(raw)
    found = {_PREFECTURES[name] for name in _IN_KANJI.findall(raw)}
    text = folded_again(raw).text.lower()
    found |= {even(name) for name in _SUFFIXED.findall(text)} & _NAMES
    words = [word for word in _WORD.findall(text) if len(word) > _CODE and word not in _COUNTRY]
    return frozenset(found | ({even(words[-1])} & _NAMES if words else set()))


_COUNTRY: Final = frozenset(name.lower() for name in country_names()[_JAPAN])


def _have_one_post(a: str, b: str) -> bool:
    left, right = ({code.replace("-", "")[:_OF_POST] for code in _POST.findall(raw)} for raw in (a, b))
    return not left.isdisjoint(right)
