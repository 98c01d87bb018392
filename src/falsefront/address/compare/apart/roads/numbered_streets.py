"""Streets abroad whose name is a number or letter, which each quarter and zone has for itself: 1204. Sokak, Rua 10.

Two of one number are two where both say in which quarter, or in which zone, by its label, and it is another.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.finer.text import with_umlauts
from falsefront.address.compare.world.words_abroad import Manner, are_one_name, is_one_name
from falsefront.address.lexicon.table import countries, forms, longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading, Road

Quarters = Mapping[str, frozenset[str]]  # kind -> the names that are labelled so

_KINDS: Final = values("abroad.quarter.label")
_LAST: Final = frozenset(values("abroad.quarter.label", "behind"))
_COUNTRIES: Final = frozenset[str]().union(*countries("abroad.quarter.label", "in").values())
_PLAIN: Final = forms("abroad.quarter.plain")
_NAME: Final = r"[^\W\d_](?:[^\W_]|[ .'-])*?"
_BEFORE: Final = re.compile(rf"(?:^|[,;/()\d])\W*({_NAME})[ .]*\b({'|'.join(map(re.escape, longest_first(_LAST)))})\b")
_BEHIND: Final = re.compile(
    rf"\b({'|'.join(map(re.escape, longest_first(frozenset(_KINDS) - _LAST)))})\b\.? *({_NAME})(?=\s*(?:[,;/()\d]|$))"
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_NUMBER: Final = re.compile(r"\d|no\d+[a-z]?$|[a-z]$")
_LEAST_POSTCODE: Final = 5  # characters
_LEAST_NAME: Final = 4  # letters of a name that stands in another: Centro, Centro Histórico


def numbered_streets_apart(a: Reading, b: Reading) -> str | None:
    """Return why two streets of one number are two: each lies in a quarter or zone of its own; None of others."""
    country = a.country or b.country
    if country not in _COUNTRIES or not (_is_numbered(a.road) and _is_numbered(b.road)):
        return None
    if a.postcode is not None and a.postcode == b.postcode and len(a.postcode) >= _LEAST_POSTCODE:
        return None
    left, right, manner = quarters_of(a.raw), quarters_of(b.raw), Manner(country)
    apart = None
    for kind in sorted(left.keys() & right.keys()):
        if any(_may_be_one(one, other, manner) for one in left[kind] for other in right[kind]):
            return None
        apart = apart or f"streets of one number in two quarters: {min(left[kind])} and {min(right[kind])}"
    return apart


def _is_numbered(road: Road | None) -> bool:
    """Whether a road is called by a letter or a number, with the word for it in Vietnam: No 34."""
    return road is not None and _NUMBER.match(road.name.key) is not None


def _may_be_one(one: str, other: str, manner: Manner) -> bool:
    shorter, longer = sorted((one.replace(" ", ""), other.replace(" ", "")), key=len)
    is_part = (len(shorter) >= _LEAST_NAME and shorter in longer) or _begin_alike(one, other)
    return (
        is_part
        or _begins_with_initials(one, other)
        or _begins_with_initials(other, one)
        or is_one_name(shorter, longer, manner)
        or are_one_name(one.split(), other.split(), manner)
    )


def _begin_alike(one: str, other: str) -> bool:
    """Whether one name is the other's first words: Setor Sul, and Setor Sul Goiânia without a comma."""
    return f"{one} ".startswith(f"{other} ") or f"{other} ".startswith(f"{one} ")


def _begins_with_initials(short: str, name: str) -> bool:
    """Whether a name begins with the first letters of the words of another: VSIP, Vietnam Singapore Industrial Park."""
    words = name.split()
    return len(words) > 1 and " " not in short and short.startswith("".join(word[0] for word in words))


@lru_cache(maxsize=4096)
def quarters_of(raw: str) -> Quarters:
    """Return the quarters and zones that a text labels, by kind.

    >>> quarters_of("Çınar Mah. 1204. Sokak No:5, Ankara"), quarters_of("Calle 21 No. 105, Col. Fresnos, Mérida")
    ({'quarter': frozenset({'cinar'})}, {'quarter': frozenset({'fresnos'})})
    """
    text = with_umlauts(folded_again(raw).text.lower(), raw)  # Nilüfer
    found: dict[str, set[str]] = defaultdict(set)
    for match in _BEFORE.finditer(text):
        found[_KINDS[match[2]]].add(" ".join(_WORD.findall(match[1])))
    for match in _BEHIND.finditer(text):
        found[_KINDS[match[1]]].add(" ".join(_WORD.findall(match[2])))
    named = {
        kind: frozenset(name for name in names if name.split(" ")[0] not in _PLAIN) for kind, names in found.items()
    }
    return {kind: names for kind, names in named.items() if names}
