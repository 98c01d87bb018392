"""Town, state and ZIP code at the end of an American text, parted by what the post says of the code.

Registers run road, town, state, country and code together, leave the state out, write it in full or twice, or have
"null" in its place: "801 Owl Dr. Jupiter null US 33458". The code says where the town begins and which state it is in.
A town of a neighbouring code or of the state says so, too, since digits are often wrong, and so does a name of the
code's but for a slip. Where no code is given, the state has to be. Nothing is changed where a town or state far off is
named, nor where commas stand around the town already.
"""

import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

from falsefront.address.abroad.written.america import cities_of_counties
from falsefront.address.abroad.written.america.american import COUNTRY_ENDS, ends_of_states, last_word
from falsefront.address.abroad.written.america.american_ends import mended
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.zip_towns import FIRST, Post, keys_of_ends, post_of, town_key, towns_of_state
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import forms

_TAIL: Final = 45  # characters that a state or code and the country fill
_COUNTRY: Final = r"u\.? ?s\.?(?: ?a\.?)?|united states(?: of america)?"
# Begins with a digit, so that few places are tried.
_ZIP_LAST: Final = re.compile(rf"(\d(?<![\w-].)\d{{4}})(?:-? ?(\d{{4}}))?(?:[ ,]+(?P<country>{_COUNTRY}))?\W*$")
_COUNTRY_LAST: Final = re.compile(rf"[ ,][ ,]*(?:{_COUNTRY})$")
_MOST_OF_STATE: Final = 3  # words: district of columbia
_MOST_OF_TOWN: Final = 5  # words
_LETTERS_OF_STATE: Final = 2
_LETTERS_OF_SIDE: Final = 2  # of a side that is not written in full
_LEAST_MISTYPED: Final = 7  # letters of a town's name with a slip
_PARTS: Final = re.compile(r"[^\s,]+")
_WORD: Final = re.compile(r"[a-z]+")
_NO_STATE: Final = frozenset(form.replace("/", "").replace(" ", "") for form in forms("abroad.post.none"))
_LEFT_OUT: Final = forms("abroad.town.tail.american")


class _Town(NamedTuple):
    start: int  # where it begins in the text
    end: int
    name: str  # with its first word in full


def with_post_apart(text: str) -> str:
    """Return a folded, lower-case text with town, state and ZIP code at its end parted by commas.

    >>> with_post_apart("801 owl dr. jupiter null us 33458"), with_post_apart("801 owl dr jupiter florida us 33458")
    ('801 owl dr., jupiter, fl 33458, us', '801 owl dr, jupiter, fl 33458, us')
    >>> with_post_apart("450 south owl ste 670 st. joseph mi 49085"), with_post_apart("801 owl dr, jupiter, fl 33458")
    ('450 south owl ste 670, saint joseph, mi 49085', '801 owl dr, jupiter, fl 33458')
    >>> with_post_apart("12 owl rd, suite 2 reno, nv 89501 nevada us 89501"), with_post_apart("1 owl dr reno fl 33458")
    ('12 owl rd, suite 2, reno, nv 89501, us', '1 owl dr reno fl 33458')
    >>> with_post_apart("14 owl road niantic ct us"), with_post_apart("1 owl dr shaumburg il 60173")
    ('14 owl road, niantic, ct, us', '1 owl dr, shaumburg, il 60173')
    """
    text = mended(cities_of_counties.left_out(text))
    found = _ZIP_LAST.search(text, max(0, len(text) - _TAIL))
    if found is None:
        return _with_state_apart(text)
    post = post_of(found[1])
    if post is None or post.state.lower() not in world().regions:
        return text  # the post's territories are countries of their own here: Puerto Rico
    head = text[: found.start()].rstrip(" ,")
    if _is_apart(head, post):
        return text
    heads = _shortened(head, post, found[1])
    is_told = bool(found["country"]) or any(map(_ends_in_country, heads))
    town = _last_of(heads, _town_last, post.towns)
    if town is None and (is_told or _has_state(heads, post)):  # Cairo 11511 may be anywhere
        town = _near_town(heads, post)
    if town is None or not _is_behind_road(text, town) or _is_plain(text, town, found.start(), post):
        return text
    code = "-".join(part for part in (found[1], found[2]) if part)
    return _parted(text, town, f"{post.state.lower()} {code}", is_told=is_told)


def _with_state_apart(text: str) -> str:
    """Return the same of a text that ends in a state, which has a house in front or the country behind it."""
    is_house = text[:1].isdigit()
    if not is_house and last_word(text[-_TAIL:]) not in COUNTRY_ENDS:
        return text
    plain = text.rstrip(" .,;")
    is_country = last_word(plain[-_TAIL:]) in COUNTRY_ENDS
    country = _COUNTRY_LAST.search(plain, max(0, len(plain) - _TAIL)) if is_country else None
    if country is None and not is_house:
        return text
    head = plain[: country.start()] if country is not None else plain
    if last_word(head[-_TAIL:]) not in ends_of_states():
        return text
    last = list(_WORD.finditer(head, max(0, len(head) - _TAIL)))[-_MOST_OF_STATE:]
    for words in (last[-size:] for size in range(_MOST_OF_STATE, 0, -1)):
        code = _code_of(head[words[0].start() :]) if words else None
        if code is not None:
            town = _sure_town(head[: words[0].start()].rstrip(" ,"), towns_of_state(code))
            if town is None or not _is_behind_road(text, town) or text[: town.start].rstrip().endswith(","):
                return text
            is_told = country is not None
            return (
                text if not is_told and _is_abroad(town, code) else _parted(text, town, code.lower(), is_told=is_told)
            )
    return text


def _code_of(state: str) -> str | None:
    """Return the code of a state by its name or letters; None where it is none."""
    return _codes().get(_joined(state))


@cache
def _codes() -> dict[str, str]:
    """Return the code of each state by its name and by its letters."""
    found = ((name, [it.code for it in regions if it.country == "US"]) for name, regions in world().regions.items())
    return {name: codes[0] for name, codes in found if codes}


@cache
def _names_of(state: str) -> frozenset[str]:
    """Return what a state is called: its name and its letters."""
    regions = world().regions.items()
    return frozenset(name for name, these in regions if any(it.country == "US" and it.code == state for it in these))


def is_american_town(words: list[str]) -> bool:
    """Whether words begin with a house's number and end in a town and its state: 11 Via Owl, San Diego, CA."""
    *before, state = words
    towns = towns_of_state(state.upper()) if before and before[0][:1].isdigit() else frozenset()
    return any(town_key(before[-size:]) in towns for size in range(1, min(_MOST_OF_TOWN, len(before) - 1) + 1))


def _is_abroad(town: _Town, code: str) -> bool:
    """Whether a name is that of a place in the country that has the code of a state: London, Ontario, CA."""
    name = town.name.replace(" ", "")
    is_region = any(it.country == code for it in world().regions.get(name, ()))
    return is_region or any(it.country == code for it in world().cities.get(name, ()))


def _parted(text: str, town: _Town, end: str, *, is_told: bool) -> str:
    return f"{text[: town.start].rstrip(' ,')}, {town.name}, {end}{', us' if is_told else ''}"


def _is_behind_road(text: str, town: _Town) -> bool:
    return any(map(str.isalpha, text[: town.start]))


def _is_apart(head: str, post: Post) -> bool:
    """Whether a text ends in a town and the letters of a state, each of the code and behind a comma: most do."""
    town = head[:-_LETTERS_OF_STATE].rstrip(" ")
    if not head.endswith(post.state.lower()) or not town.endswith(","):
        return False
    _, comma, name = town[:-1].rpartition(",")
    words = name.split()
    return bool(comma) and all(map(str.isalpha, words)) and town_key(words) in post.towns


def _is_plain(text: str, town: _Town, end: int, post: Post) -> bool:
    """Whether commas stand around a town, and behind it its state alone, or that and the country."""
    head, behind = text[: town.start].rstrip(), text[town.end : end].strip()
    state = behind.strip(" ,")
    is_state = _is_of(state, post) or _without_country(state) == post.state.lower()
    return head.endswith(",") and behind.startswith(",") and is_state


def _shortened(head: str, post: Post, code: str) -> list[str]:
    """Return a text, and the same each time without what ends it of country, state, code, or what stands for none."""
    heads = [head]
    while True:
        short = _without_country(head).removesuffix(code).rstrip(" ,")
        if short == head:
            parts = _last_parts(head)
            start = next((it.start() for it in parts if _is_state(head[it.start() :], post)), 0)
            short = head[:start].rstrip(" ,")
        if not short or short == head:
            return heads
        heads.append(head := short)


def _ends_in_country(text: str) -> bool:
    return last_word(text) in COUNTRY_ENDS and _COUNTRY_LAST.search(text) is not None


def _without_country(text: str) -> str:
    return _COUNTRY_LAST.sub("", text) if last_word(text) in COUNTRY_ENDS else text


def _last_parts(text: str) -> list[re.Match[str]]:
    """Return the last words between spaces and commas, as many as the name of a state may have."""
    head = text.rsplit(None, _MOST_OF_STATE)
    parts = list(_PARTS.finditer(text, len(head[0]))) if len(head) > _MOST_OF_STATE else []
    return (parts if len(parts) >= _MOST_OF_STATE else list(_PARTS.finditer(text)))[-_MOST_OF_STATE:]


def _is_state(text: str, post: Post) -> bool:
    """Whether a text is the state of a code, or says that none is given."""
    return _joined(text) in _NO_STATE or _is_of(text, post)


def _is_of(text: str, post: Post) -> bool:
    """Whether a text is the state of a code, in full or by its letters."""
    return _joined(text) in _names_of(post.state)


def _joined(text: str) -> str:
    return text.replace(".", "").replace(" ", "").replace("/", "")


def _has_state(heads: list[str], post: Post) -> bool:
    return any(_is_of(head[len(short) :].strip(" ,"), post) for head, short in pairwise(heads))


def _near_town(heads: list[str], post: Post) -> _Town | None:
    """Return the town at the end of a text, or of what is left without its state, that is not quite the code's."""
    return (
        _last_of(heads, _mistyped, post.towns)
        or _last_of(heads, _sure_town, post.section)
        or _last_of(heads, _sure_town, towns_of_state(post.state))
    )


def _last_of(
    heads: list[str], find: Callable[[str, frozenset[str]], _Town | None], towns: frozenset[str]
) -> _Town | None:
    return next((town for head in reversed(heads) if (town := find(head, towns)) is not None), None)


def _town_last(head: str, towns: frozenset[str]) -> _Town | None:
    """Return the one of some towns that ends a text; the longest of several."""
    words = _words_last(head)
    names = _names(words)
    keys = keys_of_ends(names)
    others = keys_of_ends(names[:-1]) if names and names[-1] in _LEFT_OUT else []  # the same without that word
    return next(
        (
            _town(words[at:])
            for at, key in enumerate(keys)
            if key in towns or (at < len(others) and others[at] in towns)
        ),
        None,
    )


def _sure_town(head: str, towns: frozenset[str]) -> _Town | None:
    """Return the same where no letter before it may be the road's side or the town's: Owl Rd E Syracuse."""
    town = _town_last(head, towns)
    if town is None or head[: town.start].rstrip().endswith(","):
        return town
    first, *rest = _names(list(_WORD.finditer(head, town.start)))
    is_letter = len(first) <= _LETTERS_OF_SIDE and first in DIRECTIONS
    return None if rest and is_letter and _is_among(rest, towns) else town


def _mistyped(head: str, towns: frozenset[str]) -> _Town | None:
    """Return the words at the end of a text that are a town but for one slip: Shaumburg."""
    words = _words_last(head)
    return next((_town(words[at:]) for at in range(len(words)) if _is_slip(_names(words[at:]), towns)), None)


def _is_slip(names: list[str], towns: frozenset[str]) -> bool:
    name = town_key(names)
    if len(name) < _LEAST_MISTYPED:
        return False
    return any(town[0] == name[0] and OSA.distance(town, name, score_cutoff=1) <= 1 for town in towns)


def _is_among(names: list[str], towns: frozenset[str]) -> bool:
    return town_key(names) in towns or (names[-1] in _LEFT_OUT and town_key(names[:-1]) in towns)


def _words_last(head: str) -> list[re.Match[str]]:
    """Return the words that may be a town at the end of a text."""
    words = list(_WORD.finditer(head, head.rfind(",") + 1))[-_MOST_OF_TOWN:]
    return words if words and words[-1].end() >= len(head.rstrip(". ")) else []


def _names(words: list[re.Match[str]]) -> list[str]:
    return [word[0] for word in words]


def _town(words: list[re.Match[str]]) -> _Town:
    first, *rest = _names(words)
    return _Town(words[0].start(), words[-1].end(), " ".join([FIRST.get(first, first), *rest]))
