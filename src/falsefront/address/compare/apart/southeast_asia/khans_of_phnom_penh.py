"""Khans and sangkats of Phnom Penh: streets go by numbers in all of them, so that two of a kind are two places."""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRY: Final = "KH"
_LABELLED: Final = re.compile(r"\b(khan|sangkat)[ .]+([a-z0-9 ]+)")
_UNHEARD: Final = re.compile("[^bcdfgjklmnpqstvwxz]")  # vowels, h and r: Toul Kork is Tuol Kouk
_LEAST: Final = 2  # consonants of a name that says which: Khan 7 Makara, Makara
_NUMERAL: Final = re.compile(rf"^(?:\d+(?:st|nd|rd|th)?|{'|'.join(longest_first(forms('abroad.quarter.numeral')))}) +")
_KNOWN: Final = frozenset(form for form, city in values("abroad.quarter.city").items() if city == "phnompenh")


def khans_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of Cambodia are two: both name a khan, or both a sangkat, and none of one sound."""
    if _COUNTRY not in (a.country, b.country) and not (_is_told(a) and _is_told(b)):
        return None
    left, right = _quarters(a.raw), _quarters(b.raw)
    for kind in left.keys() & right.keys():
        short, long = sorted((left[kind], right[kind]), key=len)
        if not long.startswith(short):  # no comma may stand behind a name
            return f"two quarters of Phnom Penh ({kind}): {left[kind]} and {right[kind]}"
    return None


def _is_told(reading: Reading) -> bool:
    """Whether an address without a country ends with a quarter that is known there."""
    return reading.country is None and reading.raw.lower().rpartition(",")[2].strip(" .") in _KNOWN


@lru_cache(maxsize=4096)
def _quarters(raw: str) -> dict[str, str]:
    """Return each kind of quarter that a text names once -> the consonants of its name.

    >>> _quarters("12 Street 163, Sangkat Toul Tompoung, Khan Chamkar Morn, Phnom Penh")
    {'sangkat': 'tltmpng', 'khan': 'cmkmn'}
    """
    found = _LABELLED.findall(folded_again(raw).text.lower())
    if len({kind for kind, _ in found}) < len(found):
        return {}
    heard = {kind: _UNHEARD.sub("", _NUMERAL.sub("", name)) for kind, name in found}
    return {kind: name for kind, name in heard.items() if len(name) >= _LEAST}
