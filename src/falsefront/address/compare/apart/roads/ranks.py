"""Titles of whom a road is named after: one may be left out, but a general is no priest of the same name."""

import re
from functools import lru_cache

from falsefront.address.compare.world.words_abroad import Manner, flat_words, is_one_name
from falsefront.address.lexicon.abroad import ALIASES, HONORIFICS, RANKS, is_of_anybody
from falsefront.address.lexicon.people import is_known_person
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_BOUND = 4096  # texts whose words are remembered
# Where Academician Pavlov and Pavlov are two streets of one city, each called after somebody of its own.
_OF_TWO = frozenset({"BA", "BG", "BY", "CZ", "HR", "KZ", "MD", "ME", "MK", "PL", "RO", "RS", "RU", "SK", "TR", "UA"})
_WORD = re.compile(r"[^\W\d_]+")
_RANKS = {word: RANKS[alias] for word, alias in ALIASES.items() if alias in RANKS} | RANKS


def ranks_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two: each is named after somebody by a title that the other has not; None if not.

    Ulica Generała Sowy is not ulica Księdza Sowy, but Prof. Dr. Sowy is Dr. Sowy. It may be Sowy alone, but in Eastern
    Europe only in one district or postcode: ulitsa Akademika Sovina and ulitsa Sovina are two of Moscow.
    """
    country = a.country or b.country
    name, other_name = _name(a), _name(b)
    left, right = _titles(a, name or other_name, country), _titles(b, other_name or name, country)
    if not (left or right):
        return None
    manner = Manner(country)
    if name and other_name and not is_one_name("".join(name), "".join(other_name), manner):
        return None
    if bool(left) != bool(right) and is_known_person(tuple((left or right).values()), "".join(name[-1:]), country):
        return None
    if country in _OF_TWO and bool(left) != bool(right):
        plain = b if left else a
        is_found = plain.road is not None or _names_untitled(plain, name or other_name, manner)
        is_apart = is_found and not _share_district(a, b)
        return f"title of one road alone: {next(iter((left or right).values()))!r}" if is_apart else None
    if left.keys() <= right.keys() or right.keys() <= left.keys():
        return None
    one, other = (
        next(these[rank] for rank in these if rank not in those) for these, those in ((left, right), (right, left))
    )
    return f"roads named after two people: {one!r} and {other!r}"


@lru_cache(maxsize=_BOUND)
def titles_said(raw: str) -> frozenset[str]:
    """Return the words of a text that are titles: rue du Général Hibou, ulica Generała Sowy."""
    words = _WORD.findall(folded_again(raw).text.lower())
    return frozenset(word for word in words if word in _RANKS or word in HONORIFICS)


def _names_untitled(reading: Reading, name: tuple[str, ...], manner: Manner) -> bool:
    """Whether a text of which no road was read has a name in it, and no title at all."""
    words = [word for segment in flat_words(reading.raw, manner) for word in segment]
    return name[-1] in words and not any(map(_rank, words))


def _share_district(a: Reading, b: Reading) -> bool:
    """Whether two addresses have a postcode, or a district, in common."""
    if a.postcode and b.postcode:
        return a.postcode == b.postcode
    districts = [
        frozenset(it.key for it in (side.county, side.town, *(area.name for area in side.areas)) if it is not None)
        for side in (a, b)
    ]
    return bool(districts[0]) and districts[0] == districts[1]


def _rank(word: str) -> str | None:
    return _RANKS.get(word)


def _name(reading: Reading) -> tuple[str, ...]:
    """Return the words of the name of who a road is called after, without titles and initials."""
    return _untitled(reading.road.name.text) if reading.road is not None else ()


@lru_cache(maxsize=_BOUND)
def _untitled(name: str) -> tuple[str, ...]:
    return tuple([word for word in name.lower().split() if not _is_title(word) and len(word) > 1])


def _is_title(word: str) -> bool:
    return word in HONORIFICS or _rank(word) is not None


def _titles(reading: Reading, name: tuple[str, ...], country: str | None) -> dict[str, str]:
    """Return the ranks before a name in the road of a reading and in its text, and the word that says each.

    What was read of a text may leave a title over: Dr. is a Drive to some.
    """
    words = reading.road.name.text.lower().split() if reading.road is not None and name else []
    said = ((_rank(word), word) for word in (*_before(_words(reading.raw), name), *words))
    return {rank: word for rank, word in said if rank and not is_of_anybody(word, country)}


@lru_cache(maxsize=_BOUND)
def _words(raw: str) -> tuple[str, ...]:
    """Return the words of a text; none of one that has no title before another word."""
    words = tuple(_WORD.findall(folded_again(raw).text.lower()))
    return words if any(map(_rank, words[:-1])) else ()


def _before(words: tuple[str, ...], name: tuple[str, ...]) -> list[str]:
    """Return the titles and initials right before the first of a name's words in a text."""
    at = words.index(name[0]) if name and name[0] in words else 0
    start = at
    while start and (_is_title(words[start - 1]) or len(words[start - 1]) == 1):
        start -= 1
    return list(words[start:at])
