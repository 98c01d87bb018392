"""Lines over an address that say what a firm has there and where: "Hull Factory" over 4 Dock Street, Hull."""

import re
from collections.abc import Iterable
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.parse.firm_names import is_han
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_KIND: Final = _LISTS.any_of("kind")
_BEHIND: Final = late(rf"(.+?)[\s,:–—-]+(?:{_KIND})(?:\s(?:no\.? ?)?(?:\d{{1,2}}|[IVX]{{1,3}}))?", re.IGNORECASE)
_BEFORE: Final = late(rf"(?:{_KIND})[\s,:–—-]+(?:(?:{_LISTS.any_of('link')})\s+)?(.+)", re.IGNORECASE)
_HAN: Final = late(rf"((?:{_LISTS.any_of('script')}){{2,5}}?)(?:{_LISTS.any_of('numeral')})?(?:{_KIND})")
_DIVISION: Final = _LISTS.any_of("division")
_ENDS_IN_DIVISION: Final = re.compile(f".+(?:{_DIVISION})")
_PARTS: Final = re.compile(r"[\n,;–—]+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_MOST_CHARS: Final = 60


def is_of_its_place(name: str, address: str) -> bool:
    r"""Whether a name over an address is that of a place in it and of what a firm has there.

    >>> is_of_its_place("Hull Factory", "4 Dock Street, Hull"), is_of_its_place("Owl Factory", "4 Owl Street, Hull")
    (True, False)
    >>> is_of_its_place("Phoenix Works", "4 Dock Street, Hull"), is_of_its_place("Factory Kiel", "D-24103 Kiel")
    (False, True)
    >>> is_of_its_place("Usine de Lyon", "3 rue Basse\n69001 Lyon"), is_of_its_place("临泉厂", "临泉县青路3号")
    (True, True)
    """
    place = _place_of(name)
    if place is None:
        return False
    if is_han(place):
        is_division = _ENDS_IN_DIVISION.fullmatch(place) is not None and place in address
        return is_division or re.search(rf"{re.escape(place)}(?:{_DIVISION})", address) is not None
    parts = _PARTS.split(address)
    return any(_begins(part, place) for part in parts) or (world().has_city(place) and _is_in(place, parts))


def unless_of_its_place(name: str | None, address: str) -> str | None:
    """Return a name that stands over an address; None where it is that of a place in it."""
    return None if name is not None and is_of_its_place(name, address) else name


@remembered
def _place_of(name: str) -> str | None:
    """Return what stands beside the kind of a firm's own place; None where a name is long or has no such kind."""
    if len(name) > _MOST_CHARS:
        return None
    found = _BEHIND.fullmatch(name) or _BEFORE.fullmatch(name) or _HAN.fullmatch(name)
    return found[1].strip(" ,:–—-") or None if found is not None else None


def _is_in(city: str, parts: Iterable[str]) -> bool:
    """Whether one of the parts of an address has the words of a city's name, beside a postcode or not."""
    said = " ".join(_WORD.findall(city.casefold()))
    return any(f" {said} " in f" {' '.join(_WORD.findall(part.casefold()))} " for part in parts)


def _begins(part: str, place: str) -> bool:
    """Whether a part of an address without a number begins with a place, or is it beside a postcode."""
    words, names = _WORD.findall(part.casefold()), _WORD.findall(place.casefold())
    if words == names:
        return True
    return words[: len(names)] == names and not any(map(str.isdigit, part))
