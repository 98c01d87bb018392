"""Addresses of Japan as Chinese writes their characters: 日本东京都涩谷区, 日本國愛知縣, made what Japan writes."""

import re
from functools import cache, lru_cache
from typing import Final

from falsefront.address.lexicon.table import values
from falsefront.text.hanzi import in_characters_of_japan, simplified

_PREFECTURE: Final = "県"
_OF_CHINA: Final = ("县", "縣")
_JAPAN, _TOKYO = "日本", "东京都"
_LENGTHS: Final = (2, 3)  # characters of a prefecture's name
_STATION: Final = ("站", "駅")  # which Japan writes with another word
_COUNTRY: Final = re.compile(r"日本[国國]?[\s,，、]*")


@lru_cache(maxsize=4096)
def as_japan_writes(text: str) -> str:
    """Return an address of Japan in the characters of Japan, without the country before it; any other text as it is.

    >>> as_japan_writes("日本东京都涩谷区道玄坂1-2-3"), as_japan_writes("爱知县名古屋市中区荣3-5-1")
    ('東京都渋谷区道玄坂1-2-3', '愛知県名古屋市中区栄3-5-1')
    >>> as_japan_writes("日本橋2-7-1"), as_japan_writes("河北省正定县")
    ('日本橋2-7-1', '河北省正定县')
    """
    country = _COUNTRY.search(text) if _JAPAN in text else None
    if country is not None and _begins_prefecture(text, country.end()):
        return _in_japanese(text[: country.start()] + text[country.end() :])
    if _TOKYO in text or any(word in text and _names_prefecture(text, word) for word in _OF_CHINA):
        return _in_japanese(text)
    return text


def _names_prefecture(text: str, word: str) -> bool:
    """Whether the name of a prefecture stands before this word for one, wherever that stands."""
    names = _names()
    before = text.split(word)[:-1]
    return any(one[-size:] in names for one in before for size in _LENGTHS)


def _begins_prefecture(text: str, at: int) -> bool:
    if text.startswith(_WHOLE, at):
        return True
    ends = (*_OF_CHINA, _PREFECTURE)
    return any(text[at : at + size] in _names() and text.startswith(ends, at + size) for size in _LENGTHS)


_OF_NO_KEN: Final = ("都", "府", "道")  # what the others end in
_WHOLE: Final = (
    _TOKYO,
    *(name for name in values("abroad.script.japan") if len(name) == max(_LENGTHS) and name.endswith(_OF_NO_KEN)),
)


@cache
def _names() -> frozenset[str]:
    """Return the names of prefectures without their word, as Japan and as China writes them."""
    stems = {name[:-1] for name in values("abroad.script.japan") if name.endswith(_PREFECTURE)}
    return frozenset(stems | {simplified(stem) for stem in stems if len(stem) in _LENGTHS})


def _in_japanese(text: str) -> str:
    return in_characters_of_japan(text).replace(*_STATION)
