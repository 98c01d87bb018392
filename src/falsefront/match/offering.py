"""Under which keys an address is looked for in the texts of others, and under which others find it in its own text.

`address.compare.verification` finds the road and number of one address in the flat text of another that was not read
so. Who may meet is told by city, number and the beginning of a name near the number; the verifying decides. So a key
may be under too much, and must not be missing.

- *told*: a reading with a road and its number, under the first telling syllable of the road's name;
- *estates* of China: by the name, and by what is left of it without a place before or behind (`offering_estates`);
- *rare*: a text abroad, under numbers with names and postcodes, and another that says the same; one of China that
  names a park or market by its trade, and another (`offering_parks`);
- *offered*: a text of which the reading may have missed a road, under each syllable near each of its numbers.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from falsefront.address.compare.flat import Token, flat
from falsefront.address.lexicon.chinese import ROAD_TYPES
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.lexicon.words import Role
from falsefront.match.offering_abroad import (
    cities_of,
    houses_of_city,
    is_abroad,
    offered_abroad,
    rare_abroad,
    told_abroad,
)
from falsefront.match.offering_across import offered_across
from falsefront.match.offering_estates import offered_estates, told_estates
from falsefront.match.offering_houses import doors_named
from falsefront.match.offering_parks import may_name_park, parks_named
from falsefront.match.parts import AT, CACHED, CHINA
from falsefront.match.rest import has_leftover
from falsefront.text.hanzi import readings_of
from falsefront.text.pinyin import SYLLABLES, syllable_count

SEPARATOR = "\x1f"
TOLD, OFFERED, RARE = "w", "v", "x"  # begin the keys
ISLANDS = frozenset({"HK", "MO", "TW"})
ZONE = "z"  # in a key, for a number in a zone, village or estate

_LETTERS = 2  # of a syllable: a slip leaves the first two as they are
_LONG_NAME = 4  # syllables of a road's name that may begin with an estate's: 雅苑安宁路
_BEFORE, _BEHIND = 10, 8  # words and characters around a number in which its road stands
# Syllables that begin half of all names or end them.
_GENERIC = frozenset({"lu", "jie", "qu", "shi", "zhen", "dong", "nan", "xi", "bei", "hao"})
_SYLLABLE = re.compile("|".join(longest_first(SYLLABLES)))
_FIRST_DIGITS = re.compile(r"\d+")
_INSIDE = frozenset({Role.ROOM, Role.FLOOR, Role.UNIT, Role.ENTRANCE, Role.PHASE, Role.GROUP, Role.PO_BOX})
_INSIDE_HAN = frozenset("楼层室")
_ROAD_WORD = re.compile(
    "|".join([
        f"[{''.join(sorted({form[-1] for form in ROAD_TYPES}))}]",
        rf"\b(?:{'|'.join(longest_first(values('china.road')))})\b",
        rf"(?:{'|'.join(longest_first(forms('china.road', 'glued')))})(?![a-z])",
    ]),
    re.IGNORECASE,
)  # fmt: skip


def told_keys(words: Sequence[str]) -> tuple[str, ...]:
    """Return the keys under which texts ask for a reading, at home or abroad."""
    if not _is_chinese(words):
        return tuple(SEPARATOR.join((TOLD, *key)) for key in told_abroad(words))
    estates = (SEPARATOR.join((TOLD, *key)) for key in (*told_estates(words), *zones_begun(words)))
    number = words[AT["number"]] or words[AT["lane"]]
    if not (words[AT["road"]] and number) or words[AT["crossing"]]:
        return tuple(estates)
    starts = [*starts_of_name(words[AT["road"]])[:1], *_any_name(words)]
    roads = (f"{TOLD}{SEPARATOR}{_key(city, number, start)}" for city in cities_of(words) for start in starts)
    return (*roads, *estates)


def _any_name(words: Sequence[str]) -> tuple[str, ...]:
    """Return the start that stands for any, where one name has as many spellings as there are romanisations."""
    return ("",) if words[AT["country"]] in ISLANDS else ()


def offered_keys(words: Sequence[str], text: str) -> tuple[str, ...]:
    """Return the keys under which readings find a text; none where its own reading leaves nothing to look for."""
    hides = may_hide(words)
    across = tuple(SEPARATOR.join((OFFERED, *key)) for key in offered_across(words, text)) if hides else ()
    if not _is_chinese(words):
        offered = (SEPARATOR.join((OFFERED, *key)) for key in offered_abroad(words, text))
        return (*across, *offered, *rare_keys(words, text), *house_keys(words, text))
    cities = cities_of(words)
    if not cities or not hides:
        return across
    estates = sorted(SEPARATOR.join((OFFERED, *key)) for key in (*offered_estates(words), *zones_begun(words)))
    estates += (*across, *rare_keys(words, text), *house_keys(words, text))
    if _ROAD_WORD.search(text) is None:
        return tuple(estates)
    tokens = flat(text)
    roads = sorted({
        f"{OFFERED}{SEPARATOR}{_key(city, number, start)}"
        for city in cities
        for at, number in _numbers(tokens)
        for start in (*_any_name(words), *chain.from_iterable(map(_starts, _near(tokens, at))))
    })  # fmt: skip
    return (*roads, *estates)


def estates_met(words: Sequence[str]) -> tuple[str, ...]:
    """Return the keys under which the estates stand that a reading's may be: called by their place, or without it."""
    if not _is_chinese(words):
        return ()
    return tuple(sorted(SEPARATOR.join((TOLD, *key)) for key in offered_estates(words)))


def _near(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    return tokens[max(0, at - _BEFORE) : at + 1 + _BEHIND]


def rare_keys(words: Sequence[str], text: str) -> tuple[str, ...]:
    """Return the keys under which two texts find each other by what few others say, abroad or of a park in China."""
    if not may_be_rare(words):
        return ()
    said = parks_named(words, text) if _is_chinese(words) else (*rare_abroad(text), *houses_of_city(words, text))
    return tuple(SEPARATOR.join((RARE, *key)) for key in said)


def zones_begun(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield how the zone, village or estate of a reading without a road begins, with the number that it has there.

    By the first syllable of its name, in each city, told and offered alike: 谢村第三工业区14幢 is "Building 14, Xiecun
    Third Industrial Zone", whatever else of the name either was read as.
    """
    digits = first_digits(next(filter(None, (words[AT[name]] for name in ("building", "plot", "number"))), ""))
    if not digits or words[AT["road"]]:
        return
    names = {words[AT["area"]], words[AT["development"]]} - {""}
    begun = {(digits, ZONE, start) for name in names for start in starts_of_name(name)[:1]}
    yield from sorted((city, *key) for city in cities_of(words) for key in begun)


def house_keys(words: Sequence[str], text: str) -> tuple[str, ...]:
    """Return the keys under which those are told that stand at the road and number of the house a text names."""
    return tuple(opposite(key) for door in doors_named(words, text) for key in told_keys(door))


def may_be_rare(words: Sequence[str]) -> bool:
    """Whether words are of a text that has rare keys."""
    return may_name_park(words) if _is_chinese(words) else may_hide(words)


def may_hide(words: Sequence[str]) -> bool:
    """Whether words may leave a road unread: they name none with a number, leave words over, or the name is long.

    Abroad each that has a number may, and in Hong Kong, Macau and Taiwan, where many spellings are one name, each.
    """
    if not _is_chinese(words):
        return is_abroad(words)
    road = words[AT["road"]]
    if words[AT["country"]] in ISLANDS:
        return True
    if not road or words[AT["crossing"]] or not (words[AT["number"]] or words[AT["lane"]]):
        return True
    return is_long(road) or has_leftover(words[AT["rest"]])


def is_long(road: str) -> bool:
    """Whether the name of a road may begin with that of something else."""
    return syllable_count(road) >= _LONG_NAME


def opposite(key: str) -> str:
    """Return the key under which those stand that meet the one who is filed under a key.

    >>> opposite("v 1305"), opposite("w 1305"), opposite("x 1305")
    ('w 1305', 'v 1305', 'x 1305')
    """
    if key[0] == RARE:
        return key
    return (TOLD if key[0] == OFFERED else OFFERED) + key[1:]


def _is_chinese(words: Sequence[str]) -> bool:
    return words[AT["country"]] in CHINA


def first_digits(number: str) -> str:
    """Return the digits a number begins with: 71 of 71-75 and of 71甲."""
    first = _FIRST_DIGITS.search(number)
    return first[0].lstrip("0") if first else ""


def _key(city: str, number: str, start: str) -> str:
    return SEPARATOR.join((city, first_digits(number), start))


def _numbers(tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """Yield where numbers stand that are not said to be those of rooms or floors."""
    for at, token in enumerate(tokens):
        if token.kind != "number":
            continue
        before = tokens[at - 1].role if at else None
        behind = tokens[at + 1] if at + 1 < len(tokens) else None
        if before not in _INSIDE and (behind is None or behind.text not in _INSIDE_HAN):
            yield at, token.text


@lru_cache(maxsize=CACHED)
def _starts(token: Token) -> tuple[str, ...]:
    """Return with what letters the syllables of a word or character begin; none of a generic one."""
    if token.kind == "han":
        return tuple({spoken[:_LETTERS] for spoken in readings_of(token.text) if spoken not in _GENERIC})
    if token.kind == "ordinal" or token.kind == "word":
        said = {token.text, token.value} - {""}
        return tuple({start for each in said for start in starts_of_name(each)})
    return ()


@lru_cache(maxsize=CACHED)
def starts_of_name(name: str) -> tuple[str, ...]:
    """Return with what letters the syllables of a name begin, in order; of what is no pinyin the first letters.

    >>> starts_of_name("dongfeng"), starts_of_name("jockeyclub")
    (('fe',), ('jo',))
    """
    if not syllable_count(name):
        inside = _SYLLABLE.findall(name) if len(name) > _GLUED else []
        return tuple(dict.fromkeys(each[:_LETTERS] for each in (name, *inside) if each not in _GENERIC))
    return tuple(dict.fromkeys(each[:_LETTERS] for each in _SYLLABLE.findall(name) if each not in _GENERIC))


_GLUED = 11  # letters of a word that may hold a whole address
