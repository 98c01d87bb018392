"""Reads the usual segments of Latin text by one expression: a road with its number, a named development, a label.

`brief` gives up on all others and on every word that means something else besides, and reads the usual ones as
`falsefront.address.latin.scan` does (a test compares the two on every segment there is), in a third of the time.
"""

import re

from falsefront.address.items import Estate, Free, Item, Label, Street
from falsefront.address.latin_names import COUNTRIES
from falsefront.address.latin_tokens import latin_key, word_token
from falsefront.address.lexicon import Word
from falsefront.address.reading import Development, Name
from falsefront.address.roads import latin_road
from falsefront.address.words import (
    GLUED_DIRECTIONS,
    MAY_BE_SYLLABLE,
    PINYIN_DIRECTIONS,
    PINYIN_ORDINALS,
    SPLIT_GENERICS,
    Role,
)
from falsefront.text.pinyin import SYLLABLES

# No. 45 Lixi South Road; Lixi Road No. 45; Lixi Road 45 Hao; Lixi Business Plaza
_NAMED = re.compile(
    r"(?:(no\.? ?|# ?)?(\d{1,4}) )?([a-z]{2,}) (?:([a-z]+)\.? )?([a-z]{2,})\.?(?: (no\.? ?|# ?)?(\d{1,4})( hao)?)?"
)
_LABELLED = re.compile(r"([a-z]{2,})\.? ?([1-9]\d{0,3})")
_LABELS = {Role.ROOM: "unit", Role.UNIT: "unit_or_entrance", Role.FLOOR: "floor", Role.BUILDING: "building"}
_MIDDLES = frozenset({None, Role.DIRECTION, Role.USE})
_ROADS = frozenset({Role.ROAD, Role.LANE})
# Words that are joined to others, split, or parts of other names, wherever they stand.
_NO_NAMES = (
    SPLIT_GENERICS.keys() | GLUED_DIRECTIONS.keys() | MAY_BE_SYLLABLE | PINYIN_DIRECTIONS.keys()
    | PINYIN_ORDINALS.keys() | COUNTRIES.keys() | {"ring", "huan"}
)  # fmt: skip
_NO_GENERICS = frozenset(
    {"highway", "highways", "hwy", "nong", "haolou"}
)  # these ask for more of what stands before them


def brief(text: str) -> tuple[Item, ...]:
    """Return the items of a usual lower-case segment; none of a segment that must be scanned."""
    labelled = _LABELLED.fullmatch(text)
    if labelled is not None:
        return _label(labelled)
    named = _NAMED.fullmatch(text)
    if named is None:
        return ()
    name, middle, kind = named.group(3, 4, 5)
    generic = _word(kind)
    if generic is None or generic.role is None or generic.text in _NO_GENERICS:
        return ()
    first = _word(name)
    if first is None or first.role is not None or name in _NO_NAMES:
        return ()
    second = _word(middle) if middle else None
    if middle and (second is None or middle in _NO_NAMES or second.role not in _MIDDLES):
        return ()
    names = [first.text]
    if second is not None and second.role is None:
        if name not in SYLLABLES or middle not in SYLLABLES:
            return ()
        names, second = [name, middle], None  # "Shou Hu Road": longer words may be a place and a name
    if generic.role in _ROADS and (second is None or second.role is Role.DIRECTION):
        return _numbered(_street(names, second, generic), named)
    if generic.role is Role.DEVELOPMENT and named[2] is named[7] is None:
        return _estate(names, second, generic)
    return ()


def _word(text: str) -> Word | None:
    """Return what a word is; None where it is written in disguise."""
    word = word_token(text).word
    return None if word is None or word.disguised else word


def _label(labelled: re.Match[str]) -> tuple[Item, ...]:
    text, value = labelled.groups()
    word = _word(text)
    part = _LABELS.get(word.role) if word is not None and word.role is not None else None
    if word is None or part is None or word.text in MAY_BE_SYLLABLE or word.text in _NO_GENERICS:
        return ()
    return (Label(part, value),)


def _numbered(street: Street, named: re.Match[str]) -> tuple[Item, ...]:
    """Return a road with the number before or behind it; nothing where there are two, or two marks."""
    mark, number, _, _, _, mark_behind, number_behind, hao = named.groups()
    if number_behind is None:
        return (street,) if number is None else (Free(number, bool(mark)), street)
    if number is not None or (hao and mark_behind):
        return ()
    return (street, Free(number_behind, bool(mark_behind or hao)))


def _street(names: list[str], direction: Word | None, generic: Word) -> Street:
    said = " ".join(names).title()
    if direction is None:
        return Street(said, latin_road(latin_key(names), None, None, generic.value, said))
    title = f"{said} {direction.text.title()}"
    return Street(title, latin_road(latin_key(names), direction.value, None, generic.value, said))


def _estate(names: list[str], use: Word | None, generic: Word) -> tuple[Item, ...]:
    if generic.value in ("park", "factory") or (
        use is not None and (use.role is not Role.USE or use.value == "factory")
    ):
        return ()
    title = " ".join(names if use is None else [*names, use.text]).title()
    called = Name(title, latin_key(names), None)
    return (Estate(title, Development(called, generic.value, None if use is None else use.value)),)
