"""A street called after a man, and one after a woman of his surname, in Slavic letters: Sovinskogo, Sovinskoy.

They are one letter or two apart, as a typing error is, but a city may have both.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.plain.declined import DECLINING
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_OF_MAN: Final = re.compile(r"(\w{3,}?)(?:([kg])[oa][gh][oa]|(?<=[oei][vn])a)\b")
_OF_WOMAN: Final = re.compile(r"(\w{3,}?)(?:([kg])o[yi]|(?<=[oei][vn])o[yi])i?\b")


def genders_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two: one is a man's in the genitive, and the other a woman's of the same surname."""
    if a.road is None or b.road is None or not DECLINING & {a.country, b.country}:
        return None
    left, right = a.road.name.text, b.road.name.text
    for man, woman in ((left, right), (right, left)):
        both = _surnames(man, _OF_MAN) & _surnames(woman, _OF_WOMAN)
        if both:
            return f"roads of a man and of a woman: {man!r} and {woman!r}"
    return None


@lru_cache(maxsize=4096)
def _surnames(name: str, ending: re.Pattern[str]) -> frozenset[str]:
    """Return the surnames, without their endings, that a name has in one gender's genitive.

    >>> _surnames("Sovinskogo", _OF_MAN) == _surnames("Sovinskoy", _OF_WOMAN)
    True
    """
    return frozenset(f"{match[1]}{match[2] or ''}" for match in ending.finditer(transliterate(name)))
