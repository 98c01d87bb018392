"""Parks and markets with a trade in their names, in two languages: 鼎和新材料产业园, Dinghe New Material Park.

A reader parts such names in many ways: the trade may be taken for the name, for what a zone is for, or for a word of
its own, and each language has several words for one trade. Here both texts are looked through for a name, trades and
the word for a park or market; where all three are the same in both, both name one development.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.lexicon.table import expression, forms, values
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.reading import Area, Development, Name, Reading
from falsefront.text.hanzi import HAN, may_read, pinyin, simplified
from falsefront.text.pinyin import syllable_count

# English for a trade -> the same in characters; several where English has one word for them.
_TRADES: Final = {said: frozenset(trades.split("|")) for said, trades in values("china.park.trade").items()}
_LATIN_TAILS: Final = values("china.park.tail")  # Industrial Park -> park
_HAN_TAILS: Final = values("han.park.tail")  # 产业园 -> park
_HAN_TRADES: Final = frozenset(trade for trades in _TRADES.values() for trade in trades)
_MOST_WORDS: Final = max(len(said.split()) for said in (*_TRADES, *_LATIN_TAILS))
_MOST_CHARACTERS: Final = max(map(len, _HAN_TRADES))
_MOST_NAMES: Final = 3  # words of a name
_LEAST_NAME, _MOST_NAME = 2, 4  # characters of a name
_BOUNDARIES: Final = forms("han.road.before")
_PARK: Final = "park"
_HAN_TAIL: Final = re.compile(expression("han.park.tail"))
_WORD: Final = re.compile(r"[a-z]+(?:'s)?|[^a-z\s-]")


class _Named(NamedTuple):
    """A name with its trades and the kind of what they name; `text` is all of it as it stands."""

    text: str
    key: str
    hanzi: str | None
    trades: tuple[frozenset[str], ...]
    kind: str


def with_trades_of_parks(a: Reading, b: Reading) -> Iterator[tuple[Reading, Reading, str]]:
    """Yield two addresses with the park that both name by one name and its trades, and what that means."""
    if a.is_chinese_script == b.is_chinese_script or a.country != b.country or a.country != "CN":
        return
    han, latin = (a, b) if a.is_chinese_script else (b, a)
    for named in named_in_characters(han.raw):
        for spelled in named_in_letters(latin.raw):
            if named.kind != spelled.kind or (named.kind == _PARK and not _have_one_door(a, b)):
                continue  # 渤海化工园 alone is a zone of many premises
            if _are_one(named, spelled) and not _is_called_by_place(named, han):
                key = pinyin(named.text)
                both = (
                    _with(han, Development(Name(named.text, key, named.text), named.kind, None), named.text),
                    _with(latin, Development(Name(spelled.text.title(), key, None), named.kind, None), spelled.text),
                )
                left, right = both if han is a else reversed(both)
                yield left, right, f"{named.text!r} is {spelled.text!r}"
                return


def _have_one_door(a: Reading, b: Reading) -> bool:
    """Whether both give one building, plot or number."""
    if a.number is not None and b.number is not None:
        return numbers_agree(a.number, b.number)
    return bool(a.building and a.building == b.building) or bool(a.plot and a.plot == b.plot)


def _are_one(han: _Named, latin: _Named) -> bool:
    """Whether the characters in front of the trades are spelled by the words in front of them, and the trades agree."""
    if len(han.trades) != len(latin.trades):
        return False
    if any(one.isdisjoint(other) for one, other in zip(han.trades, latin.trades, strict=True)):
        return False
    return han.hanzi is not None and may_read(han.hanzi, latin.key)


def _is_called_by_place(named: _Named, reading: Reading) -> bool:
    """Whether a park has its city's, district's or town's name alone: it is a zone of theirs, with many premises."""
    places = (reading.province, reading.city, reading.county, reading.town)
    return any(place is not None and simplified(place.text).startswith(named.hanzi or "") for place in places)


def _with(reading: Reading, park: Development, said: str) -> Reading:
    """Return a reading with this park for what was read of its name; in letters no road is read out of one."""
    others = tuple(one for one in reading.developments if not _is_of(one.name.text, said))
    areas: tuple[Area, ...] = tuple(one for one in reading.areas if not _is_of(one.name.text, said))
    leftover = tuple(text for text in reading.leftover if not _is_of(text, said))
    is_road = reading.road is not None and reading.is_chinese_script and said.startswith(reading.road.name.text)
    road = None if is_road else reading.road  # 鼎和集成电路产业园 is on no 鼎和集成电路
    return replace(reading, developments=(park, *others), areas=areas, road=road, leftover=leftover)


def _is_of(text: str, said: str) -> bool:
    """Whether a part was read out of what a park is called: whole words of it, or characters at one of its ends."""
    if HAN.search(said):
        plain = simplified(text)
        return said.startswith(plain) or said.endswith(plain)
    return f" {' '.join(_WORD.findall(text.lower()))} " in f" {said} "


@lru_cache(maxsize=4096)
def named_in_characters(raw: str) -> tuple[_Named, ...]:
    """Return the parks in a text in characters that are called by a trade, once for each length of the name.

    >>> [one.hanzi for one in named_in_characters("扬州市鼎和新材料产业园5栋")]
    ['鼎和']
    """
    text = simplified(raw)
    found: list[_Named] = []
    for tail in _HAN_TAIL.finditer(text):
        for first, trades in _trades_before(text, tail.start()):
            for size in range(_LEAST_NAME, _MOST_NAME + 1):
                at = first - size
                if at < 0 or not _is_name(text[at:first]) or not (at == 0 or _is_boundary(text[at - 1])):
                    continue
                hanzi = text[at:first]
                found.append(_Named(text[at : tail.end()], pinyin(hanzi), hanzi, trades, _HAN_TAILS[tail[0]]))
    return tuple(found)


def _trades_before(text: str, end: int) -> Iterator[tuple[int, tuple[frozenset[str], ...]]]:
    """Yield where trades begin that stand right before a place in a text, and the trades: the longest first."""
    for size in range(_MOST_CHARACTERS, 1, -1):
        trade = text[max(0, end - size) : end]
        if len(trade) == size and trade in _HAN_TRADES:
            for first, before in _trades_before(text, end - size):
                yield first, (*before, frozenset({trade}))
            yield end - size, (frozenset({trade}),)


def _is_name(text: str) -> bool:
    return all("一" <= character <= "鿿" and character not in _BOUNDARIES for character in text)


def _is_boundary(character: str) -> bool:
    return character in _BOUNDARIES or not "一" <= character <= "鿿"


@lru_cache(maxsize=4096)
def named_in_letters(raw: str) -> tuple[_Named, ...]:
    """Return the parks in a text in letters that are called by a trade, once for each length of the name.

    >>> [one.key for one in named_in_letters("Building 5, Dinghe New Materials Industrial Park, Yangzhou")]
    ['dinghe']
    """
    words = _WORD.findall(raw.lower().replace("&", " and "))
    found: list[_Named] = []
    for at in range(len(words)):
        for last in range(min(len(words), at + _MOST_WORDS), at, -1):
            kind = _LATIN_TAILS.get(" ".join(words[at:last]))
            if kind is None:
                continue
            for first, trades in _said_before(words, at):
                for size in range(1, _MOST_NAMES + 1):
                    names = words[max(0, first - size) : first]
                    if len(names) == size and all(syllable_count(name) for name in names):
                        key = "".join(names)
                        found.append(_Named(" ".join(words[first - size : last]), key, None, trades, kind))
    return tuple(found)


def _said_before(words: list[str], end: int) -> Iterator[tuple[int, tuple[frozenset[str], ...]]]:
    for size in range(min(_MOST_WORDS, end), 0, -1):
        trades = _TRADES.get(" ".join(words[end - size : end]))
        if trades is not None:
            for first, before in _said_before(words, end - size):
                yield first, (*before, trades)
            yield end - size, (trades,)
