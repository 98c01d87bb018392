"""Districts and cities of Korea by the names they have, however they are romanised: Keumchon-gu is Geumcheon-gu.

There are fewer than a hundred districts (gu) and cities (si) each, and what people write for the sounds that have no
letter of their own (eo, eu, ae, and k or g, t or d, p or b, ch or j) tells them all but a few apart. Those few, and
names that are in no table, stay as they are.
"""

import re
from functools import cache
from typing import Final

from falsefront.address.lexicon.table import forms
from falsefront.address.plain.older_korean import as_revised

_TABLES: Final = {"gu": "abroad.korean.district", "si": "abroad.korean.city"}
_ALIKE: Final = (
    ("kh", "k"), ("gh", "g"), ("sh", "s"), ("oo", "u"), ("ee", "i"), ("ou", "u"), ("yeo", "yo"), ("eo", "o"),
    ("eu", "o"), ("ae", "e"), ("oe", "e"), ("ch", "j"), ("k", "g"), ("t", "d"), ("p", "b"), ("r", "l"), ("u", "o"),
    ("wi", "i"),
)  # fmt: skip
_SAME_START: Final = 2  # letters by which one of several with one sound is told


def official(name: str, kind: str) -> str:
    """Return the name of a district ("gu") or city ("si") in the Revised Romanisation; as it is where none is known.

    >>> official("keumchon", "gu"), official("sung-nam", "si"), official("owl", "gu")
    ('geumcheon', 'seongnam', 'owl')
    >>> official("chungju", "si"), official("cheongju", "si"), official("buchun", "si"), official("puchon", "si")
    ('chungju', 'cheongju', 'bucheon', 'puchon')
    """
    if kind not in _TABLES:
        return name
    known = forms(_TABLES[kind])
    plain = name.replace("-", "")
    if plain in known:
        return plain
    found = _by_sound(kind).get(sound(plain), ())
    near = found if len(found) == 1 else tuple(one for one in found if one[:_SAME_START] == plain[:_SAME_START])
    return near[0] if len(near) == 1 else name


def are_districts(one: str, other: str) -> bool:
    """Whether both are names of districts as the table has them."""
    return {one, other} <= forms(_TABLES["gu"])


def sound(name: str) -> str:
    """Return what is left of a romanised name where letters that stand for one another are one.

    >>> sound("yungtong") == sound("yeongtong") == sound("youngtong")
    True
    """
    name = as_revised(name)
    for one, other in _ALIKE:
        name = name.replace(one, other)
    return "".join(letter for at, letter in enumerate(name) if not at or letter != name[at - 1])


def counted_quarter(word: str) -> str | None:
    """Return a counted quarter by its sound; None of any other word.

    >>> counted_quarter("maetan3-dong"), counted_quarter("metan3dong"), counted_quarter("a-1701")
    ('medan3dong', 'medan3dong', None)
    """
    found = _COUNTED.fullmatch(word)
    return f"{sound(found[1])}{found[2]}{found[3]}" if found is not None else None


_COUNTED: Final = re.compile(r"([a-z]{3,}?)-?(\d{1,2})-?(dong|ga)")


@cache
def _by_sound(kind: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name in sorted(forms(_TABLES[kind])):
        found[sound(name)] = (*found.get(sound(name), ()), name)
    return found
