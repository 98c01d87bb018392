"""Addresses of Japan as Chinese writes their characters: 日本东京都涩谷区, 日本國愛知縣, made what Japan writes."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final

from falsefront.address.lexicon.table import values
from falsefront.text.hanzi import simplified

_PREFECTURE: Final = "県"
_LEAST: Final = ("日本", "东京都", "县", "縣")  # one of which stands in such an address

_STATION: Final = ("站", "駅")  # which Japan writes with another word


@lru_cache(maxsize=4096)
def as_japan_writes(text: str) -> str:
    """Return an address of Japan in the characters of Japan, without the country before it; any other text as it is.

    >>> as_japan_writes("日本东京都涩谷区道玄坂1-2-3"), as_japan_writes("爱知县名古屋市中区荣3-5-1")
    ('東京都渋谷区道玄坂1-2-3', '愛知県名古屋市中区栄3-5-1')
    >>> as_japan_writes("日本橋2-7-1"), as_japan_writes("河北省正定县")
    ('日本橋2-7-1', '河北省正定县')
    """
    if not any(said in text for said in _LEAST):
        return text
    found = _told().search(text)
    if found is None:
        return text
    country = found["country"] or ""
    return _in_japanese()(text[: found.start()] + text[found.start() + len(country) :])


@cache
def _told() -> re.Pattern[str]:
    """Return what finds Japan's name before a prefecture, or a prefecture as no Japanese writes it."""
    stems = {name[:-1] for name in values("abroad.script.japan") if name.endswith(_PREFECTURE)}
    names = "|".join(sorted(stems | {simplified(stem) for stem in stems}))
    return re.compile(
        rf"(?P<country>日本[国國]?[\s,，、]*)(?:[东東]京都|大阪府|京都府|北海道|(?:{names})[县縣県])|东京都|(?:{names})[县縣]"
    )


@cache
def _in_japanese() -> Callable[[str], str]:
    import opencc

    to_traditional, to_japanese = opencc.OpenCC("s2t"), opencc.OpenCC("t2jp")
    return lambda text: str(to_japanese.convert(to_traditional.convert(text))).replace(*_STATION)
