"""Whether a text has the order of American addresses, though nobody knows its town: 120 Copper Owl Ct, Elmhope IL."""

import re

from falsefront.address.abroad.written.america.american import states
from falsefront.address.abroad.written.letters import letters_of
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.text.pinyin import syllable_count

_SHORTEST_TYPE = 3  # letters of a type that may be a word of names; shorter ones are words of other languages
_TYPES = forms("abroad.road.american", "plain") | frozenset(
    word for word in forms("abroad.road.american") if len(word) >= _SHORTEST_TYPE
)
_SIDE = r"[nsew]\.?[ew]?\.?|north|south|east|west|north(?:east|west)|south(?:east|west)"
_STREET = re.compile(
    rf"(?P<house>\d[\d/-]*)[a-z]? (?P<side>(?:{_SIDE}) )?(?P<name>[a-z0-9.' -]{{2,40}}?)"
    rf" (?:{'|'.join(longest_first(_TYPES))})\b\.?(?P<rest> [^\n]{{3,80}}|,[^\n]{{3,80}})$"
)
_TOWN = re.compile(
    r"(?:[,\d]|^(?: (?:[nsew]|ne|nw|se|sw)\b)?|floor)[ .]*(?P<town>[a-z][a-z.' -]{2,30}?)"
    r"(?:,? (?P<of_state>[a-z]{2})\.?)?(?:,? *\d{5}(?:-\d{4})?)?\W*$"
)
_LETTERS = re.compile(r"[a-z]+")
_LONG_HOUSE = 4  # digits


def has_american_order(plain: str) -> bool:
    """Whether a house's number, a road and a town stand before a state's code, or a long number before a side.

    Name and town must not be pinyin; whether a place of China is named is for the border to ask.

    >>> has_american_order("120 copper owl ct., suite 4, elmhope il 60068-1234")
    True
    >>> has_american_order("6120 north copper owl drive elmhope"), has_american_order("120 copper owl drive elmhope")
    (True, False)
    """
    words = letters_of(plain)
    plain = _without_head(plain)
    may_be = plain[:1].isdigit() and not _TYPES.isdisjoint(words)
    found = _STREET.match(plain) if may_be else None
    behind = _TOWN.search(found["rest"]) if found is not None else None
    if found is None or behind is None:
        return False
    if not _is_english(found["name"]) or not _is_english(behind["town"]):
        return False
    if behind["of_state"]:
        return behind["of_state"] in states()
    return len(found["house"]) >= _LONG_HOUSE and bool(found["side"])


def _without_head(plain: str) -> str:
    """Return a text without a part that begins it and has no number, as the name of a firm or house."""
    head, comma, rest = plain.partition(", ")
    return rest if comma and rest[:1].isdigit() and not any(map(str.isdigit, head)) else plain


def _is_english(text: str) -> bool:
    """Whether a word is no pinyin, or a number is among them: Larkmont, 17th."""
    return any(not syllable_count(word) for word in _LETTERS.findall(text) if len(word) > 1) or any(
        map(str.isdigit, text)
    )
