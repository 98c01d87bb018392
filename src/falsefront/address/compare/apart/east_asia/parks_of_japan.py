"""Industrial parks of Japan that a number or a side tells apart: 第二好間工業団地 is not 好間工業団地."""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import expression, values
from falsefront.address.reading import Reading

_JAPAN: Final = "JP"
_PARK: Final = expression("abroad.japan.park", around=False)
_TOLD: Final = values("abroad.japan.park.told")
_NUMBERS: Final = frozenset(filter(str.isdigit, _TOLD.values()))
_WORDS: Final = expression("abroad.japan.park.told", around=False)
# What stands before the name of a park, or right before the word for it.
_LATIN: Final = re.compile(
    rf"\b(?:({_WORDS})[- ]?[a-z]+(?:[- ](?!{_WORDS})[a-z]+)?|[a-z]+[- ]({_WORDS})|[a-z]+)[- ](?:{_PARK})\b"
)
_HAN: Final = re.compile(rf"({_WORDS})?[^\s県市区町村郡]{{0,20}}?({_WORDS})?工業団地")


def parks_of_japan_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two industrial parks: one alone has a number or side, or each another one."""
    if not a.country == b.country == _JAPAN:
        return None
    left, right = _told(a.raw), _told(b.raw)
    if left is not None and right is not None and a.raw.isascii() != b.raw.isascii():
        left, right = left & _NUMBERS, right & _NUMBERS  # 東部 is Tobu
    if left is None or right is None or left == right:
        return None
    return f"two industrial parks: {' '.join(sorted(left)) or 'none'} and {' '.join(sorted(right)) or 'none'}"


@lru_cache(maxsize=4096)
def _told(raw: str) -> frozenset[str] | None:
    """Return the number or side of the park that a text names, if any; None where it names no park.

    >>> [sorted(_told(it) or ()) for it in ("いわき市第二好間工業団地1", "1, Minami Owlma Kogyo Danchi, Iwaki")]
    [['2'], ['s']]
    >>> _told("いわき市好間工業団地1"), _told("いわき市好間1")
    (frozenset(), None)
    """
    text = raw.lower()
    found = _HAN.search(text) or _LATIN.search(text)
    return None if found is None else frozenset(_TOLD[word] for word in found.groups() if word)
