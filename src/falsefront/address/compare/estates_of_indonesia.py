"""Estates of warehouses, shops or houses in Indonesia that have names of their own: two names are two estates.

Blok H No. 8 stands in each: Pergudangan Owl Mas is no Pergudangan Owl Permai.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import forms
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_COUNTRY: Final = "ID"
_KINDS: Final = (
    forms("abroad.indonesia.estate") | forms("abroad.indonesia.complex") | forms("abroad.indonesia.warehouses")
)
_NAME: Final = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(_KINDS, key=len, reverse=True))})((?: [a-z]{{3,}}){{1,5}})")
_WORD: Final = re.compile("[a-z]{3,}")
_ENDS: Final = forms("abroad.indonesia.estate.behind")


def estates_of_indonesia_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses of Indonesia are in two estates: each is called by a word that the other lacks."""
    if _COUNTRY not in (a.country, b.country):
        return None
    left, right = _named(a.raw), _named(b.raw)
    if not left or not right:
        return None
    one, other = left - _words(b.raw), right - _words(a.raw)
    return f"two estates by name: {min(one)} and {min(other)}" if one and other else None


@lru_cache(maxsize=4096)
def _named(raw: str) -> frozenset[str]:
    """Return the words by which a text calls an estate, but for those of its kind.

    >>> sorted(_named("Pergudangan Owl Mas Blok H No. 8, Tangerang")), sorted(_named("Jl. Owl 8, Tangerang"))
    (['mas', 'owl'], [])
    """
    names = (_WORD.findall(found[1]) for found in _NAME.finditer(_plain(raw)))
    told = (
        word for name in names for word in name[: next((at for at, it in enumerate(name) if it in _ENDS), len(name))]
    )
    return frozenset(told) - _KINDS


@lru_cache(maxsize=4096)
def _words(raw: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_plain(raw)))


def _plain(raw: str) -> str:
    return folded_again(raw).text.lower()
