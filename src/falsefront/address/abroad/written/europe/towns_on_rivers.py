"""Towns of Germany, Austria and Switzerland that a river or region tells, in the one way that the gazetteer has.

Frankfurt (Oder) is written Frankfurt an der Oder, Mülheim an der Ruhr Mülheim a. d. Ruhr or Mülheim/Ruhr.
"""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms, longest_first, values

_HERE: Final = frozenset({"AT", "CH", "DE"})
_SHORT: Final = values("abroad.europe.river")  # i. Br., a. Rh.
_TOLD: Final = forms("abroad.town.told") | _SHORT.keys()
_JOINED: Final = ("am ", "an der ", "im ", "in der ", "ob der ", "", "in ", "an ", "vor der ")
_TOWN: Final = re.compile(
    r"(?<![a-z-])([a-z]{4,})(?:(?P<sign> ?[/(] ?)| )"
    r"(?P<joint>(?:(?:am|an|im|in|ob|vor|[aio]\.?) ?)?(?:(?:der|dem|d\.?) ?)?)"
    rf"(?P<river>{'|'.join(longest_first(_TOLD))})\b\.?\)?(?=\W*(?:$|,))"
)


def written(text: str, words: Collection[str]) -> str:
    """Return a folded text with its town as the gazetteer knows it; `words` are all letters of it, word by word.

    >>> told = "eulenweg 5, frankfurt an der oder", "eulenweg 5, mulheim a. d. ruhr", "eulenweg 5, freiburg i. br."
    >>> [written(it, it.replace(".", "").split()) for it in told]
    ['eulenweg 5, frankfurt oder', 'eulenweg 5, mulheim an der ruhr', 'eulenweg 5, freiburg im breisgau']
    >>> written("eulenweg 5, owlby an der spree", {"spree"}), written("eulenweg 5, main", {"main"})
    ('eulenweg 5, owlby an der spree', 'eulenweg 5, main')
    """
    return text if _TOLD.isdisjoint(words) else _TOWN.sub(_known, text)


def told_short(plain: str) -> list[tuple[str, str]]:
    """Return the towns of a folded, lower-case text that a river or region cut short tells, and its whole name.

    >>> told_short("eulenweg 5, neustadt a. d. weinstr."), told_short("eulenweg 5, neustadt 6 m")
    ([('neustadt', 'weinstrasse')], [])
    """
    found = _TOWN.finditer(plain)
    return [(it[1], _SHORT[it["river"]]) for it in found if it["river"] in _SHORT and (it["sign"] or it["joint"])]


def _known(match: re.Match[str]) -> str:
    """Return a town with its river as it is known; alone where nothing but a sign or joint says that they are one."""
    if not (match["sign"] or match["joint"]):
        return match[0]
    river = _SHORT.get(match["river"], match["river"])
    return _told(match[1], river, may_be_alone=len(match["river"]) > 1) or match[0]


@lru_cache(maxsize=1024)
def _told(town: str, river: str, *, may_be_alone: bool) -> str:
    """Return the name of a town on a river, or its own where one town alone has it; "" where nobody knows it."""
    places = world()
    for joint in _JOINED:
        name = f"{town} {joint}{river}"
        if any(city.country in _HERE for city in places.cities_called(name.replace(" ", ""))):
            return name
    here = [city for city in places.cities_called(town) if city.country in _HERE]
    return town if may_be_alone and len(here) == 1 and river not in places.regions else ""
