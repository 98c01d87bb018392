"""The towns that mail to a ZIP code of the United States may be written with: 44131 is Independence and Cleveland, OH.

The post gives each code a town and says which others are acceptable: the suburb itself, or the city that it belongs to.
The table is read, in about a millisecond, where the first text with a ZIP code and a town before it is.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from falsefront.address.lexicon.table import values

_TABLE = Path(__file__).parents[1] / "data" / "zip_towns.tsv"
_SECTION = 3  # digits that say which sorting office
_REST = 2  # digits of a code behind those
_WORDS = values("abroad.name.american")
_ENDS = values("abroad.town.end.american")
FIRST = values("abroad.town.first.american")  # short word that begins a town's name, in full: st is saint


class Post(NamedTuple):
    """What the post says of one ZIP code."""

    state: str  # two letters in capitals
    towns: frozenset[
        str
    ]  # keys as `town_key` makes them: the post's own name and those it accepts; none of a code unknown
    section: frozenset[str]  # the towns of all codes of the state that begin with the same three digits


def town_key(words: Sequence[str]) -> str:
    """Return the lower-case words of a town's name as one word, with what is short written out.

    >>> town_key(["st", "owl", "hts"]), town_key(["n", "owl", "spgs"]), town_key(["west", "saint", "owl"])
    ('saintowlheights', 'northowlsprings', 'westsaintowl')
    """
    return "".join(town_in_full(words))


def town_in_full(words: Sequence[str]) -> list[str]:
    """Return the lower-case words of a town's name with what is short written out.

    >>> town_in_full(["monmouth", "jct"]), town_in_full(["st", "owl"])
    (['monmouth', 'junction'], ['saint', 'owl'])
    """
    return [(FIRST.get(word) if at == 0 else None) or _in_full(word) for at, word in enumerate(words)]


def keys_of_ends(words: Sequence[str]) -> list[str]:
    """Return the key of all words, of all but the first, and so on to that of the last alone.

    >>> keys_of_ends(["st", "owl", "hts"])
    ['saintowlheights', 'owlheights', 'heights']
    """
    whole = list(map(_in_full, words))
    return [(FIRST.get(word) or whole[at]) + "".join(whole[at + 1 :]) for at, word in enumerate(words)]


def towns_of_section(code: str) -> list[list[str]]:
    """Return the words in full of each town of the ZIP codes that begin with the same three digits."""
    rows = (towns for _, towns in _rows().get(code[:_SECTION], ()))
    return [town_in_full(town.partition("=")[0].split()) for towns in rows for town in towns.split("|")]


@lru_cache(maxsize=4096)
def _in_full(word: str) -> str:
    """Return a word in full, or with what is short at its end in full: northboro is northborough."""
    whole = _WORDS.get(word)
    return whole or next((word.removesuffix(end) + full for end, full in _ENDS.items() if word.endswith(end)), word)


@lru_cache(maxsize=64)
def towns_of_state(state: str) -> frozenset[str]:
    """Return the keys of the towns of a state by its two letters in capitals; none where it is no state."""
    return frozenset(_sections_of_towns(state))


@lru_cache(maxsize=64)
def _sections_of_towns(state: str) -> dict[str, list[str]]:
    """Return the first three digits of the codes of each town of a state, by the key of its name."""
    found: dict[str, list[str]] = {}
    for digits, sections in _rows().items():
        for towns in (towns for code, towns in sections if code == state):
            for town in towns.split("|"):
                found.setdefault(town_key(town.partition("=")[0].split()), []).append(digits)
    return found


@lru_cache(maxsize=1024)
def states_with(town: str) -> frozenset[str]:
    """Return the states, by two letters in capitals, that have a town, by the key of its name.

    >>> sorted(states_with("truthorconsequences")), states_with("owlburg")
    (['NM'], frozenset())
    """
    states = {state for sections in _rows().values() for state, _ in sections}
    return frozenset(state for state in states if town in towns_of_state(state))


@lru_cache(maxsize=1024)
def codes_of(state: str, town: str) -> frozenset[str]:
    """Return the ZIP codes that a town of a state may be written with, by the key of its name; none where it has none.

    >>> sorted(codes_of("OH", "independence")), codes_of("OH", "owlburg")
    (['44131'], frozenset())
    """
    return frozenset(
        f"{digits}{codes[at : at + _REST]}"
        for digits in _sections_of_towns(state).get(town, ())
        for code, towns in _section(digits)
        if code == state
        for codes in [towns.get(town, "")]
        for at in range(0, len(codes), _REST)
    )


@lru_cache(maxsize=4096)
def post_of(code: str) -> Post | None:
    """Return what the post says of a ZIP code, of which the first five digits count; None where there is none such.

    A code that nobody has, or has no more, is one of its section, where that lies in one state.

    >>> post_of("44131-2300").state, post_of("00000")
    ('OH', None)
    """
    rest = code[_SECTION : _SECTION + _REST]
    for state, towns in _section(code[:_SECTION]):
        found = frozenset(
            key
            for key, codes in towns.items()
            if any(codes[at : at + _REST] == rest for at in range(0, len(codes), _REST))
        )
        if found:
            return Post(state, found, frozenset(towns))
    rows = _section(code[:_SECTION]) if len(rest) == _REST else ()
    return Post(rows[0][0], frozenset(), frozenset(rows[0][1])) if len(rows) == 1 else None


@lru_cache(maxsize=1024)
def _section(digits: str) -> tuple[tuple[str, dict[str, str]], ...]:
    """Return the states of the codes that begin so, each with its towns and the last two digits of their codes."""
    return tuple(
        (state, {town_key(name.split()): codes for name, _, codes in (it.partition("=") for it in towns.split("|"))})
        for state, towns in _rows().get(digits, ())
    )


@cache
def _rows() -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the rows of the table by the digits that their codes begin with: each its state and its towns."""
    rows: dict[str, tuple[tuple[str, str], ...]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            digits, state, towns = line.split("\t")
            rows[digits] = (*rows.get(digits, ()), (state, towns))
    return rows
