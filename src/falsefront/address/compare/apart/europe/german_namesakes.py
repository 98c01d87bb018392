"""Towns of one name in Germany, Austria and Switzerland, told by a river or region: Freiburg/Elbe, Freiburg (Breisgau).

Two that are told by two names are two, unless one name is the wider of the other (Breisgau lies in Baden). The name
alone is the best known of them, where one is; where none is, it says nothing. One postcode outweighs it all.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.written.europe.towns_on_rivers import told_short
from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_HERE: Final = frozenset({"AT", "BE", "CH", "DE"})  # Halle is in Belgium, too
_TOLD: Final = {form: frozenset(wider.split("|")) - {""} for form, wider in values("abroad.town.told").items()}
_NAMESAKES: Final = {form: frozenset(own.split("|")) - {""} for form, own in values("abroad.town.namesake").items()}
_WORD: Final = re.compile(r"[a-z]+")
_BEHIND: Final = re.compile(
    r"(?<![a-z-])([a-z]{4,})(?: ?[/(,-] ?| (?:(?:am|an|im|in|ob|vor|a\.|i\.) ?)?(?:(?:der|dem|d\.) ?)?)"
    rf"({'|'.join(longest_first(frozenset(_TOLD)))})\b\.?(?=\W*(?:$|,))"
)


def german_namesakes_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two towns of one name, told by what stands behind it; None where they may not.

    >>> told = "Eulenweg 5, Freiburg/Elbe", "Eulenweg 5, Freiburg (Breisgau)", "Eulenweg 5, Freiburg"
    >>> elbe, breisgau, bare = (Reading(raw=it, country="DE") for it in told)
    >>> german_namesakes_apart(elbe, breisgau), german_namesakes_apart(breisgau, bare)
    ('two towns called freiburg: breisgau and elbe', None)
    >>> german_namesakes_apart(elbe, bare)
    'two towns called freiburg, one of them told by elbe'
    """
    if _HERE.isdisjoint((a.country, b.country)) or (a.postcode and a.postcode == b.postcode):
        return None
    left, right = _told(a.raw), _told(b.raw)
    if left is not None and right is not None:
        if left[0] != right[0] or _are_one(left[1], right[1]):
            return None
        return f"two towns called {left[0]}: {min(left[1], right[1])} and {max(left[1], right[1])}"
    if left is not None:
        return _beside_bare(left, b)
    return _beside_bare(right, a) if right is not None else None


def _beside_bare(told: tuple[str, str], bare: Reading) -> str | None:
    """Return why a town that is told is none that is not, by the best known town of the name."""
    town, name = told
    own = _NAMESAKES.get(town)
    if own is None or town not in _WORD.findall(_plain(bare.raw)) or (not own and bare.postcode):
        return None
    return None if any(_are_one(name, it) for it in own) else f"two towns called {town}, one of them told by {name}"


def _are_one(left: str, right: str) -> bool:
    """Whether two names of rivers or regions may tell one town."""
    return left == right or left in _TOLD.get(right, ()) or right in _TOLD.get(left, ())


@lru_cache(maxsize=4096)
def _told(raw: str) -> tuple[str, str] | None:
    """Return the last town of a text that is told by a river or region, and that name; None where none is."""
    plain = _plain(raw)
    found = [(it[1], it[2]) for it in _BEHIND.finditer(plain)] or told_short(plain)
    return found[-1] if found else None


def _plain(raw: str) -> str:
    return transliterate(folded_again(raw).text).lower()
