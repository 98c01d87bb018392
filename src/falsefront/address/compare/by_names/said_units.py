"""An address of the mainland in small units, whatever it was read as: characters, words, numbers with what they count.

`name_by_name` holds the units of two texts against each other.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.compare.flat import flat_text
from falsefront.address.lexicon.lookup import BEHIND_DIGITS, look_up, unglue
from falsefront.address.lexicon.table import expression, longest_first, values
from falsefront.address.lexicon.translations import TRANSLATED
from falsefront.address.lexicon.words import DIRECTION_PINYIN, GLUED_DIRECTIONS, ORDINALS, SPLIT_GENERICS, Role
from falsefront.address.parts.numerals import numeral
from falsefront.text.pinyin import syllable_count

# What a number counts; one without a label may be a house's or a room's, and some are part of a name (3号路).
HOUSE, BUILDING, FLOOR, ROOM, ENTRANCE, LANE = "house", "building", "floor", "room", "entrance", "lane"
NAMING, UNSAID = "naming", "unsaid"
_HASHED: Final = "hashed"  # 8#, a building as often as a house
NUMBER, WORD, HAN, BREAK, MARK, ORDINAL = "number", "word", "han", "break", "mark", "ordinal"

_TOKEN: Final = re.compile(
    r"(?P<han>[\u3400-\u9fff])|(?P<ordinal>\d+(?:st|nd|rd|th)(?![a-z]))"
    r"|(?P<number>(?:[a-z]-?)?\d+(?:[a-z](?![a-z]))?(?:-[0-9a-z]{1,4}(?![a-z]))*)"
    r"|(?P<word>[a-z]+)|(?P<mark>#)|(?P<break>[,;|()\[\]{}])"
)
_COUNTED: Final = re.compile(f"[一二三四五六七八九十]{{1,3}}(?={expression('said.han.counted')})")
_LED: Final = re.compile("(?<=第)[一二三四五六七八九十]{1,3}")
_HAN_LABELS: Final = values("said.han.label")
_HAN_LABEL: Final = re.compile("|".join(longest_first(_HAN_LABELS)))
_HAN_NAMING: Final = re.compile(expression("said.han.naming"))
_LABELS: Final = values("said.latin.label")
_OF_ROLE: Final = {
    Role.BUILDING: BUILDING,
    Role.FLOOR: FLOOR,
    Role.ROOM: ROOM,
    Role.UNIT: ROOM,
    Role.ENTRANCE: ENTRANCE,
    Role.LANE: LANE,
    Role.GROUP: "group",
    Role.PHASE: "phase",
    Role.SECTION: "section",
    Role.YARD: HOUSE,
    Role.ANNEX: NAMING,
}
_NAMED: Final = frozenset({Role.ROAD, Role.ZONE, Role.USE, Role.DEVELOPMENT, Role.VILLAGE})
_LETTERED: Final = frozenset({Role.BUILDING, Role.UNIT, Role.ROOM})
_BEHIND: Final = frozenset(BEHIND_DIGITS.split("|"))
_FLOOR: Final = re.compile(r"\d{1,2}f")
_POSTCODE: Final = re.compile(r"\d{6}")
_LEADS, _HASH = "第", "#"
_XIANG: Final = "xiang"  # 巷, which counts lanes where a number stands before it
_LEAST_HOUSE: Final = 20  # no zone, road or section is counted so far: No. 68 Industrial Zone
_MOST_BEHIND: Final = 5  # characters behind a number that may be its label


class Unit(NamedTuple):
    """A character, a word or a number; `label` is what a number counts, `spelled` how a word may stand in a name."""

    kind: str
    text: str
    role: Role | None = None
    label: str = ""
    spelled: tuple[str, ...] = ()


class _Token(NamedTuple):
    """A unit as it stood; `end` is where it ends in the text."""

    kind: str
    text: str
    end: int
    role: Role | None = None


@lru_cache(maxsize=2048)
def units_of(raw: str) -> tuple[Unit, ...]:
    """Return the units of a text in order, without its postcode.

    >>> [(unit.text, unit.label) for unit in units_of("5号2幢") if unit.label]
    [('5', 'house'), ('2', 'building')]
    >>> [(unit.text, unit.label) for unit in units_of("No. 3 Industrial Zone, Bldg 2") if unit.label]
    [('3', 'naming'), ('2', 'building')]
    """
    text = _LED.sub(lambda run: numeral(run[0]), flat_text(raw))
    text = _COUNTED.sub(lambda run: numeral(run[0]), text)
    found = [_Token(match.lastgroup or "", match[0], match.end()) for match in _TOKEN.finditer(text)]
    tokens = _taken_apart([it for it in found if not (it.kind == NUMBER and _POSTCODE.fullmatch(it.text))])
    return tuple(_unit(tokens, at, text) for at, token in enumerate(tokens) if token.kind != MARK)


def _taken_apart(found: Sequence[_Token]) -> list[_Token]:
    """Return tokens with generic words in one whose syllables are written apart, and without what is glued."""
    tokens: list[_Token] = []
    at = 0
    while at < len(found):
        kind, word, _, _ = found[at]
        size, words = _generic(found, at) if kind == WORD else (1, (word,))
        end = found[at + size - 1].end
        tokens += [_Token(kind, it, end, look_up(it).role if kind == WORD else None) for it in words]
        at += size
    return tokens


def _generic(found: Sequence[_Token], at: int) -> tuple[int, tuple[str, ...]]:
    """Return how many tokens are one generic word (gong ye qu), and the words that it, or a glued one, is."""
    word = found[at].text
    for generic in SPLIT_GENERICS.get(word, ()):
        parts = generic.split()
        if [it.text for it in found[at : at + len(parts)]] == parts:
            return len(parts), ("".join(parts),)
    return 1, _unglued(word)


def _unglued(word: str) -> tuple[str, ...]:
    """Return the words that are glued in one: futianjiedao, nanlu."""
    if (known := GLUED_DIRECTIONS.get(word)) is not None:
        return known if known[-1] != _XIANG else (word,)
    parts = unglue(word) if look_up(word).role is None else None
    return parts if parts is not None and syllable_count(parts[0]) > 1 else (word,)


def _unit(tokens: Sequence[_Token], at: int, text: str) -> Unit:
    token = tokens[at]
    if token.kind == ORDINAL or token.text in ORDINALS:
        label = _label_by_words(tokens, at, is_marked=False)
        number = token.text.rstrip("stndrh") if token.kind == ORDINAL else str(ORDINALS[token.text])
        return Unit(NUMBER, number, label=NAMING if label == UNSAID else label)
    if token.kind == NUMBER or (token.kind == WORD and len(token.text) == 1 and _counts(tokens, at)):
        return _number(tokens, at, text)
    if token.kind != WORD:
        return Unit(token.kind, token.text)
    options = {token.text, TRANSLATED.get(token.text, token.text)}
    if token.role is Role.DIRECTION:
        options = {DIRECTION_PINYIN.get(look_up(token.text).value, token.text), token.text}
    return Unit(WORD, token.text, token.role, spelled=tuple(sorted(options)))


def _counts(tokens: Sequence[_Token], at: int) -> bool:
    """Whether a letter is that of a building or a part: Zone B, C栋, Block E; none a side's or a floor's."""
    if tokens[at].role is None:
        return True
    if tokens[at].role is Role.FLOOR and at and tokens[at - 1].kind == NUMBER:
        return False
    beside = [tokens[it] for it in (at - 1, at + 1) if 0 <= it < len(tokens)]
    return any(it.role in _LETTERED or it.text in _LABELS or it.text in _HAN_LABELS for it in beside)


def _number(tokens: Sequence[_Token], at: int, text: str) -> Unit:
    token = tokens[at]
    if _FLOOR.fullmatch(token.text):
        return Unit(NUMBER, token.text[:-1], label=FLOOR)
    behind = text[token.end : token.end + _MOST_BEHIND].lstrip(" ")
    if at and tokens[at - 1].text == _LEADS:
        return Unit(NUMBER, token.text, label=_label_by_characters(behind, NAMING))
    if behind[:1] == _HASH and text[token.end : token.end + 1] == _HASH:
        return Unit(NUMBER, token.text, label=_HASHED)
    if "\u3400" <= behind[:1] <= "\u9fff":
        return Unit(NUMBER, token.text, label=_label_by_characters(behind, UNSAID))
    is_marked = bool(at) and (tokens[at - 1].role is Role.NUMBER or tokens[at - 1].kind == MARK)
    return Unit(NUMBER, token.text, label=_label_by_words(tokens, at, is_marked=is_marked))


def _label_by_characters(behind: str, otherwise: str) -> str:
    if _HAN_NAMING.match(behind):
        return NAMING
    found = _HAN_LABEL.match(behind)
    return _HAN_LABELS[found[0]] if found is not None else otherwise


def _label_by_words(tokens: Sequence[_Token], at: int, *, is_marked: bool) -> str:
    """Return what the words beside a number say that it counts: Building No. 3, 3 Hao Lou, 3rd Floor."""
    if (road := _label_by_road(tokens, at, is_marked=is_marked)) is not None:
        return road
    before, behind = at - 2 if is_marked else at - 1, at + 1
    if (
        before >= 0
        and not _is_of_number_before(tokens, before)
        and (label := _label_of(tokens[before], is_before=True))
    ):
        return label
    if behind < len(tokens) and tokens[behind].role is Role.HAO:
        is_house = behind + 1 < len(tokens) and _label_of(tokens[behind + 1], is_before=False) == BUILDING
        return BUILDING if is_house else HOUSE
    if behind < len(tokens):
        if label := _label_of(tokens[behind], is_before=False):
            return label
        if is_marked and tokens[behind].role in _NAMED and not _is_high(tokens[at].text):
            return NAMING  # No. 3 Industrial Zone
    return HOUSE if is_marked else UNSAID


def _label_by_road(tokens: Sequence[_Token], at: int, *, is_marked: bool) -> str | None:
    """Return what a number before a word for a road is: part of its name (6th Road), or a lane's (5 Xiang)."""
    if at + 1 >= len(tokens) or tokens[at + 1].role is not Role.ROAD:
        return None
    is_alone = at + 2 >= len(tokens) or tokens[at + 2].kind in (BREAK, NUMBER)
    if tokens[at].kind == NUMBER and not (is_marked or is_alone):
        return None
    return LANE if tokens[at + 1].text == _XIANG else NAMING


def _is_of_number_before(tokens: Sequence[_Token], at: int) -> bool:
    """Whether a word in pinyin is the label of the number before it: 12 Dong 3."""
    word = tokens[at]
    is_behind = at > 0 and (tokens[at - 1].kind == NUMBER or len(tokens[at - 1].text) == 1)
    return is_behind and (word.text in _BEHIND or (word.role is Role.ENTRANCE and syllable_count(word.text) > 1))


def _is_high(number: str) -> bool:
    return not number.isdigit() or int(number) >= _LEAST_HOUSE


def _label_of(token: _Token, *, is_before: bool) -> str:
    label = _LABELS.get(token.text) or (_OF_ROLE.get(token.role, "") if token.role is not None else "")
    return "" if label == ROOM and is_before and token.text in _LABELS else label
