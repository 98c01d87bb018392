"""Blocking keys: under which a place is filed, and under which a new one looks for what it may be the same as.

A key names a kind of place and what makes it: `r` a road with its number, `d` a development, `a` a number or building
in a village or zone, `b` a building on a road without number, `t` a road's number and city with the first or last
letters of its name, for typing errors.

What may be left out (the city; the number of a development) is the next part of the key: "?" where a place does not
say it, "*" in a second filing that such a place looks up. So nobody who says the city meets the whole country, and
nobody is lost by a bound.
"""

import hashlib
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from falsefront.match.names import AFFIX_LETTERS, spellings
from falsefront.match.numbers import members
from falsefront.match.parts import AT, ROOM_PARTS

SEPARATOR = "\x1f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The keys of one place. `signature` is equal for readings that only a room or building tells apart."""

    signature: str
    filed: tuple[str, ...]
    asked: tuple[str, ...]


def keys_of(words: Sequence[str]) -> Keys | None:
    """Return the keys of a row of words (see `parts.words_of`); None where it is too coarse for any premises."""
    said = {name: words[at] for name, at in AT.items()}
    filed: list[str] = []
    asked: list[str] = []
    if said["road"] and (said["number"] or said["crossing"]):
        for number in (said["number"], *members(said["number"])):
            base = _key("r", {**said, "number": number}, ("anchor", "road", "number", "lane", "crossing"))
            _file(base, (said["city"],), filed, asked)
        filed += _typing_keys(said)
        asked += _typing_keys(said)
    if said["development"]:
        _file(_key("d", said, ("anchor", "development")), (said["city"], said["number"]), filed, asked)
    if _is_in_area(said):
        names = ("anchor", "area", "number", "lane", "plot", "building")
        base = _key("a", said, names[:4] if said["number"] else names)
        _file(base, (said["city"],), filed, asked)
    if said["road"] and _is_for_number(said) and (said["building"] or said["plot"]):
        _file(_key("b", said, ("anchor", "road", "lane", "plot", "building")), (said["city"],), filed, asked)
    if not filed:
        return None
    outer = [word for name, word in said.items() if name not in ROOM_PARTS]
    parts = SEPARATOR.join([*outer, said["building"] if _is_for_number(said) else ""])
    signature = hashlib.blake2b(parts.encode(), digest_size=16).hexdigest()
    return Keys(signature=signature, filed=tuple(filed), asked=tuple(asked))


def _is_in_area(said: dict[str, str]) -> bool:
    return bool(said["area"] and not said["road"] and (said["number"] or said["building"] or said["plot"]))


def _is_for_number(said: dict[str, str]) -> bool:
    """Whether a building stands for the number: in a zone without a road, on a road without a number."""
    if said["road"]:
        return not (said["number"] or said["crossing"] or said["development"])
    return bool(said["area"])


def _key(kind: str, said: dict[str, str], names: Sequence[str]) -> str:
    return SEPARATOR.join([kind, *(said[name] for name in names)])


def _file(base: str, optional: Sequence[str], filed: list[str], asked: list[str]) -> None:
    here = [(word or "?", "*") for word in optional]
    there = [(word, "?") if word else ("*",) for word in optional]
    filed += [SEPARATOR.join([base, *choice]) for choice in itertools.product(*here)]
    asked += [SEPARATOR.join([base, *choice]) for choice in itertools.product(*there)]


def _typing_keys(said: dict[str, str]) -> list[str]:
    if not (said["city"] and said["number"]):
        return []
    base = _key("t", said, ("city", "number", "lane", "type"))
    ends = [
        end for name in spellings(said["road"]) for end in (f"{name[:AFFIX_LETTERS]}-", f"-{name[-AFFIX_LETTERS:]}")
    ]
    return [base + SEPARATOR + end for end in dict.fromkeys(ends)]
