"""Words that make another street of a name in Europe: Mount Street Upper and Lower, Innere and Äußere Kanalstraße.

A reader takes such a word for a part of the town, or leaves it over. So it is asked of the texts, where it stands right
before the street's name or right behind it and its type, with no comma between.
"""

import re
from functools import lru_cache
from itertools import takewhile
from typing import Final

from falsefront.address.lexicon.abroad import GLUED_TYPES, LEADING_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import countries, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading, Road

_SIDES: Final = values("abroad.street.side")
_IN: Final = countries("abroad.street.side", "in")
_COUNTRIES: Final = frozenset[str]().union(*_IN.values())
_TYPES: Final = frozenset({*ROAD_TYPES, *LEADING_TYPES})
_ENDS: Final = tuple(end for end, _ in GLUED_TYPES)
_TOKEN: Final = re.compile(r"[^\W\d_]+|[\d,;()/\n]+")
_FEW_DOORS: Final = frozenset({"GB", "IE"})  # where a full postcode is of a few doors
_BRITISH: Final = "GB"  # whose words are asked where no country is said: 45 St George Street, London
_WITH_MEWS: Final = frozenset({"AU", "GB", "IE", "NZ"})
_LEAST_POSTCODE: Final = 6


def sides_of_streets_apart(a: Reading, b: Reading) -> str | None:
    """Return why two houses of one street's name are two: a word beside it makes another street of one, or of each.

    In Britain, Ireland and Australia so does a further word for a street: Queens Gate Place Mews, Pitt Street Mall.
    """
    country = a.country or b.country or _BRITISH
    if country not in _COUNTRIES | _WITH_MEWS or a.road is None or b.road is None:
        return None
    name = _bare(a.road)
    if name != _bare(b.road):
        return None
    if country in _FEW_DOORS and a.postcode == b.postcode and len(a.postcode or "") >= _LEAST_POSTCODE:
        return None
    left, right = (_sides(reading.raw, name, country) for reading in (a, b))
    if left != right:
        return f"two streets of one name: {min(left, default='none')} and {min(right, default='none')}"
    kinds, others = (_kinds(reading.raw, name) for reading in (a, b))
    if country in _WITH_MEWS and kinds and others and kinds != others and kinds[0] == others[0]:
        return f"two streets of one name: {' '.join(kinds)} and {' '.join(others)}"
    return None


def _bare(road: Road) -> tuple[str, ...]:
    """Return the words of a street's name without such a word at its end, or at its beginning."""
    words = tuple(road.name.text.lower().split())
    if len(words) > 1 and words[-1] in _SIDES:
        return words[:-1]
    return words[1:] if len(words) > 1 and words[0] in _SIDES else words


@lru_cache(maxsize=4096)
def _sides(raw: str, name: tuple[str, ...], country: str) -> frozenset[str]:
    """Return what the words beside a street's name make of it.

    >>> _sides("25 Mount Street Lower, Dublin 2", ("mount",), "IE"), _sides("Innere Kanalstr. 5", ("kanal",), "DE")
    (frozenset({'lower'}), frozenset({'inner'}))
    """
    tokens = _tokens(raw)
    found: set[str] = set()
    for at in range(len(tokens)):
        end = _end(tokens, at, name)
        if end is not None:
            beside = (*tokens[max(at - 1, 0) : at], *tokens[end : end + 1])
            found.update(_SIDES[it] for it in beside if it in _SIDES and country in _IN[it])
    return frozenset(found)


@lru_cache(maxsize=4096)
def _kinds(raw: str, name: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words for kinds of streets that stand behind a name, one after the other; () where several do."""
    tokens = _tokens(raw)
    ends = [at + len(name) for at in range(len(tokens)) if tuple(tokens[at : at + len(name)]) == name]
    runs = [tuple(ROAD_TYPES[it] for it in takewhile(ROAD_TYPES.__contains__, tokens[end:])) for end in ends]
    return runs[0] if len(runs) == 1 else ()


def _tokens(raw: str) -> list[str]:
    return _TOKEN.findall(folded_again(raw).text.lower().replace("ß", "ss"))


def _end(tokens: list[str], at: int, name: tuple[str, ...]) -> int | None:
    """Return behind which token a street's name and its type end that begin at one; None where none does."""
    end = at + len(name)
    if tuple(tokens[at:end]) == name:
        return end + 1 if end < len(tokens) and tokens[end] in _TYPES else end
    *head, last = name
    if tokens[at : end - 1] == head and end <= len(tokens) and tokens[end - 1].startswith(last):
        return end if tokens[end - 1].removeprefix(last).endswith(_ENDS) else None
    return None
