"""What two texts of the mainland say both: each name and number of one, where it stands in the other."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from falsefront.address.compare.by_names.said_units import (
    BREAK,
    HAN,
    HOUSE,
    NAMING,
    NUMBER,
    ROOM,
    UNSAID,
    WORD,
    Unit,
    units_of,
)
from falsefront.address.compare.names_of_places.names import lacks_a_character
from falsefront.address.compare.names_of_places.tones import tones_apart
from falsefront.address.compare.names_of_places.whole_names import lacks_characters
from falsefront.address.lexicon.chinese import DIRECTIONS, ROAD_TYPES
from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.table import forms, values
from falsefront.address.lexicon.words import MAY_BE_SYLLABLE, PINYIN_DIRECTIONS, PINYIN_ORDINALS, Role
from falsefront.address.parts.numerals import in_characters
from falsefront.address.reading import Name, Reading
from falsefront.text.hanzi import may_begin, may_read
from falsefront.text.pinyin import syllable_count

COVER: Final = "·"  # stands for a character that is in common
_MOST_WORDS, _MOST_CHARACTERS = 22, 24  # of what is looked for in one piece
_MOST_SPELLINGS: Final = 32
_MOST_OF_TRADE: Final = 4  # words
_BEHIND: Final = 5  # units that may be a generic word
_TRADES: Final = {
    said: tuple(characters.split("|"))
    for kind in ("china.park.trade", "said.latin.zone")
    for said, characters in values(kind).items()
}
ZONE_WORDS: Final = forms("said.latin.zone")
_SYLLABLES: Final = frozenset({*PINYIN_DIRECTIONS, *PINYIN_ORDINALS, *MAY_BE_SYLLABLE})
_NAMED_BY_ONE: Final = frozenset({Role.VILLAGE, Role.ROAD, Role.DIVISION})
_ENDS_OF_ONE: Final = tuple(it for kind in ("han.village", "han.division") for it in forms(kind) if len(it) == 1)
_NO_NAMES: Final = frozenset(
    character
    for kind in ("han.division", "han.town", "han.village", "han.road", "said.han.label", "han.direction")
    for character in forms(kind)
) | frozenset("一二三四五六七八九十")


class Text:
    """One text in units, and which of them have their like in the other."""

    def __init__(self, reading: Reading) -> None:
        """Begin with nothing in common."""
        self.reading = reading
        self.units = units_of(reading.raw)
        self.taken: set[int] = set()

    def is_open(self, at: int) -> bool:
        """Whether a unit stands there that has not yet its like."""
        return 0 <= at < len(self.units) and at not in self.taken

    def behind(self, at: int) -> str:
        """Return the characters and numbers that stand from there on, "|" for anything else."""
        return "".join(it.text if it.kind in (HAN, NUMBER) else "|" for it in self.units[at : at + _BEHIND])

    def masked(self) -> str:
        """Return one sign for each unit: the character where it is open."""
        return "".join(
            COVER if at in self.taken else it.text if it.kind == HAN else "#" if it.kind in (NUMBER, WORD) else "|"
            for at, it in enumerate(self.units)
        )


class Piece(NamedTuple):
    """What stands in both texts: from which unit to which, in one and in the other."""

    first: int
    last: int
    start: int
    stop: int


def counts_alike(one: str, other: str) -> bool:
    """Whether two numbers may count one thing: what nothing labels may be a house's number or a room's."""
    return one == other or {one, other} in ({UNSAID, HOUSE}, {UNSAID, ROOM})


def pair_numbers(text: Text, other: Text) -> list[tuple[Unit, Unit]]:
    """Take the numbers that both say of one thing, but those in names."""
    pairs: list[tuple[Unit, Unit]] = []
    for at, one in enumerate(text.units):
        if one.kind != NUMBER or one.label == NAMING:
            continue
        for there, another in enumerate(other.units):
            is_like = another.kind == NUMBER and another.label != NAMING and one.text == another.text
            if is_like and other.is_open(there) and counts_alike(one.label, another.label):
                text.taken.add(at)
                other.taken.add(there)
                pairs.append((one, another))
                break
    return pairs


def pair_names(text: Text, other: Text) -> Iterator[Piece]:
    """Take each name of a text that the other has, the longest first."""
    at = 0
    while at < len(text.units):
        last = _end_of_run(text, at)
        while last > at:
            found = _find(text.units[at:last], other)
            if (
                found is not None
                and _is_spelled(text.units[at:last], other, found)
                and _may_be_name(text, at, last, other, found)
            ):
                break
            last -= 1
        if last <= at:
            at += 1
            continue
        text.taken.update(range(at, last))
        other.taken.update(range(*found)) if found is not None else None
        if found is not None:
            yield Piece(at, last, *found)
        at = last


def _end_of_run(text: Text, at: int) -> int:
    """Return where the open words or characters end that begin there: commas are often put in the wrong place."""
    kind, last = text.units[at].kind, at
    if kind not in (WORD, HAN):
        return at
    while last - at < _MOST_WORDS and text.is_open(last) and text.units[last].kind in (kind, BREAK):
        last += 1
    while text.units[last - 1].kind == BREAK:
        last -= 1
    return last


def _may_be_name(text: Text, at: int, last: int, other: Text, found: tuple[int, int]) -> bool:
    """Whether a piece is more than a chance: one syllable needs one generic word behind it in both."""
    one, (start, stop) = text.units[at], found
    if one.kind == HAN:
        ends = text.behind(last), other.behind(stop)
        is_named = any(all(it.startswith(end) for it in ends) for end in _ENDS_OF_ONE)
        return last - at > 1 or (one.text not in _NO_NAMES and is_named)
    if last - at > 1 or stop - start > 1:
        return True
    if other.units[start].kind == WORD:
        if syllable_count(one.text) != 1 or one.role is not None:
            return True
        return _kind_behind(text, last) == _kind_behind(other, stop)
    if one.role is Role.DIRECTION or (one.role is not None and one.text in _SYLLABLES):
        return start - 1 in other.taken or stop in other.taken
    return one.role is None and last < len(text.units) and text.units[last].role in _NAMED_BY_ONE


def _is_spelled(words: Sequence[Unit], other: Text, found: tuple[int, int]) -> bool:
    """Whether characters are those that translated words, firms and tones stand for: Red Lake is no 洪湖."""
    there = other.units[found[0] : found[1]]
    if words[0].kind == HAN or there[0].kind == WORD:
        return True
    hanzi = "".join(it.text for it in there)
    if len(hanzi) == _OF_SIDE and hanzi[0] in DIRECTIONS and hanzi[1] in ROAD_TYPES:
        return False  # 南巷三路 is no Nanxiang 3rd Road
    key = "".join(it.text for it in words)
    one, another = Name(hanzi, key, hanzi), Name(" ".join(it.text for it in words), key, None)
    return not (lacks_a_character(one, another) or lacks_characters(one, another) or tones_apart(one, another))


_OF_SIDE: Final = 2  # characters


def _kind_behind(text: Text, at: int) -> tuple[Role | None, str] | None:
    if at >= len(text.units) or text.units[at].kind != WORD:
        return None
    return text.units[at].role, look_up(text.units[at].text).value


def _find(words: Sequence[Unit], other: Text) -> tuple[int, int] | None:
    """Return where words or characters stand in the other text; behind what is in common where several do."""
    if words[0].kind == HAN:
        masked, said = other.masked(), "".join(it.text for it in words)
        at = masked.find(said)
        return (at, at + len(said)) if at >= 0 else None
    keys, is_spelled = {""}, not other.reading.is_chinese_script
    for word in words:
        keys = {head + it for head in keys for it in (_as_it_stands(word) if is_spelled else word.spelled)}
        if len(keys) > _MOST_SPELLINGS:
            return None
    found = [run for key in sorted(keys) for run in _runs(key, other)]
    return next((run for run in found if run[0] - 1 in other.taken), found[0] if found else None)


def _as_it_stands(word: Unit) -> tuple[str, ...]:
    """Return how a word may be spelled where no characters tell: a translation may be another name."""
    return word.spelled if word.role is Role.DIRECTION else (word.text,)


def _runs(key: str, other: Text) -> Iterator[tuple[int, int]]:
    """Yield the open characters that may be read so, or the open words that are spelled so."""
    for start, unit in enumerate(other.units):
        if not other.is_open(start):
            continue
        if unit.kind == HAN and may_begin(unit.text, key):
            yield from _run_of_characters(key, other, start)
        elif unit.kind == WORD and any(key.startswith(it) for it in _as_it_stands(unit)):
            yield from _run_of_words(key, other, start)


def _run_of_characters(key: str, other: Text, start: int) -> Iterator[tuple[int, int]]:
    hanzi = ""
    for at in range(start, min(len(other.units), start + _MOST_CHARACTERS)):
        if other.units[at].kind != HAN or not other.is_open(at):
            return
        hanzi += other.units[at].text
        if may_read(hanzi, key):
            yield start, at + 1


def _run_of_words(key: str, other: Text, start: int) -> Iterator[tuple[int, int]]:
    heads = {""}
    for at in range(start, min(len(other.units), start + _MOST_WORDS)):
        if other.units[at].kind != WORD or not other.is_open(at):
            return
        heads = {head + it for head in heads for it in _as_it_stands(other.units[at]) if key.startswith(head + it)}
        if key in heads:
            yield start, at + 1
        if not heads:
            return


def pair_ordinals(text: Text, other: Text) -> Iterator[Piece]:
    """Take the ordinals of roads and zones: "6th Road" is 六路, "No. 3 Industrial Zone" 第三工业区."""
    for at, unit in enumerate(text.units):
        if unit.label != NAMING or not text.is_open(at) or not unit.text.isdigit():
            continue
        there = next(
            (found for it in range(len(other.units)) if (found := _ordinal_at(int(unit.text), other, it))), None
        )
        if there is not None:
            text.taken.add(at)
            other.taken.update(range(*there))
            yield Piece(at, at + 1, *there)


def _ordinal_at(number: int, other: Text, at: int) -> tuple[int, int] | None:
    unit, said = other.units[at], in_characters(number)
    if not other.is_open(at):
        return None
    if unit.kind == HAN:
        is_said = other.masked().startswith(said, at)
        return (at, at + len(said)) if is_said else None
    is_one = unit.label == NAMING and unit.text == str(number)
    is_one = is_one or (unit.kind == WORD and PINYIN_ORDINALS.get(unit.text) == number)
    return (at, at + 1) if is_one else None


def pair_trades(text: Text, other: Text, *, least: int) -> None:
    """Take words in English for the trade of a park, or for what a zone is, that the other has in characters."""
    for size in range(_MOST_OF_TRADE, least - 1, -1):
        for at in range(len(text.units) - size + 1):
            words = text.units[at : at + size]
            if any(it.kind != WORD for it in words) or not all(map(text.is_open, range(at, at + size))):
                continue
            masked = other.masked()
            for said in _TRADES.get(" ".join(it.text for it in words), ()):
                if (there := masked.find(said)) >= 0:
                    text.taken.update(range(at, at + size))
                    other.taken.update(range(there, there + len(said)))
                    break
