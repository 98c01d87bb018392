"""Whether two addresses of the East name one road: by its sound, in another language or case, or by a name it had."""

import re
from functools import cache
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.abroad.eastern.eastern_parts import Parts
from falsefront.address.abroad.eastern.eastern_roads import Seen
from falsefront.address.abroad.eastern.eastern_tokens import (
    BEHIND,
    NAME,
    ORDINAL,
    Token,
    said,
    sounds_of,
    table,
    tokens_of,
)
from falsefront.address.compare.eastern.turkic_names import is_turkic_name
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.eastern_sounds import heard, joined

_FREE_KINDS: Final = frozenset({"KG", "KZ", "UZ"})  # where street and avenue translate one word
_TWO_LANGUAGES: Final = frozenset({"BY", "UA"})  # whose names differ by vowels
_STREETS: Final = frozenset({"st", "ave"})
_QUARTERS: Final = frozenset({"mkr", "kvartal"})
_VOWELS: Final = re.compile("[aeiou]")
_LEAST_STEM, _LEAST_CONSONANTS = 4, 5  # letters
_MOST_OF_NAME: Final = 3  # words of a road's name in another language
_SLIPS: Final = 2  # letters mistyped in a name
SMALL: Final = forms("heard.small")
_ADJECTIVE: Final = re.compile("(?:[аяоеыи][яйе]|a[iy]?a|[iy]y|yi|oy?e)$")


def one_road(
    a: Parts, b: Parts, country: str, codes: frozenset[str], cities: list[frozenset[str]]
) -> tuple[Seen, Seen] | None:
    """Return the road that both name, as each has it; one at least with the word for its kind, and whole."""
    pairs = [(left, right) for left in a.roads for right in b.roads if not _names_city(left, right, cities)]
    pairs.sort(
        key=lambda it: (
            any(map(_is_counted_quarter, it)),  # a street in it tells more
            not (it[0].is_whole and it[1].is_whole),
            not (it[0].classes and it[1].classes),
        )
    )
    for left, right in pairs:
        is_told = bool(left.classes or right.classes) and (left.is_whole or right.is_whole)
        if any(it.kind == ORDINAL or len(it.text) == 1 for it in (*left.further, *right.further)):
            continue
        if is_told and left.ordinal == right.ordinal and _kinds_agree(left, right, country):
            is_one_code = bool(a.postcode) and a.postcode == b.postcode
            if _is_one_name(left, right, country, is_one_code=is_one_code) or _is_renamed(left, right, codes):
                return left, right
    return None


def are_near(left: Seen, right: Seen, country: str) -> bool:
    """Whether two names may be one but for typing errors, or are of one kind in two languages."""
    if _is_one_name(left, right, country, is_one_code=True):
        return True
    pairs = ((one, other) for one in whole(plain(left.words)) for other in whole(plain(right.words)))
    return any(OSA.distance(one, other, score_cutoff=_SLIPS) <= _SLIPS for one, other in pairs)


def _names_city(left: Seen, right: Seen, cities: list[frozenset[str]]) -> bool:
    """Whether what may be a road is the city: 11 Sovinyi lane Ufa, and Ufa; Kazan st. N. Sovina."""
    return any(not whole(it.words).isdisjoint(city) for city in cities for it in (left, right))


def kinds_apart(a: Parts, b: Parts) -> tuple[bool, str] | None:
    """Return why two roads of one name are two kinds of road, where both say which; anything is a Street in English."""
    for left in a.roads:
        for right in b.roads:
            is_open = any(it.is_english and it.classes == {"st"} for it in (left, right))
            is_open = is_open and not (left.is_english and right.is_english)
            is_told = bool(left.classes and right.classes) and left.is_whole and right.is_whole
            is_other = left.classes.isdisjoint(right.classes) and left.ordinal == right.ordinal
            is_one = not whole(plain(left.words)).isdisjoint(whole(plain(right.words)))
            if is_told and not is_open and is_other and is_one:
                kinds = sorted((min(left.classes), min(right.classes)))
                return False, f"{' '.join(it.text for it in left.words)}, {kinds[0]} and {kinds[1]}"
    return None


def counted_quarters_apart(a: Parts, b: Parts) -> str | None:
    """Return two quarters that numbers call, one on each side: 13 массив and 14-mavze."""
    left, right = ([it for it in parts.roads if _is_counted_quarter(it)] for parts in (a, b))
    pairs = [(one, other) for one in left for other in right if not one.classes.isdisjoint(other.classes)]
    if not pairs or any(one.words[0].text == other.words[0].text for one, other in pairs):
        return None
    return " and ".join(sorted({pairs[0][0].words[0].text, pairs[0][1].words[0].text}))


def _is_counted_quarter(road: Seen) -> bool:
    return not road.classes.isdisjoint(_QUARTERS) and len(road.words) == 1 and road.words[0].text.isdigit()


def _kinds_agree(left: Seen, right: Seen, country: str) -> bool:
    if not (left.classes and right.classes) or not left.classes.isdisjoint(right.classes):
        return True
    both = left.classes | right.classes
    return country in _FREE_KINDS and both <= _STREETS


@cache
def _groups(sound: str) -> frozenset[str]:
    """Return the names that a word stands for in all languages, by the Russian one."""
    names = table("heard.name")
    found = " ".join(names.get(f"{BEHIND * words}{sound}", "") for words in range(_MOST_OF_NAME))
    more = (
        value
        for kind in ("abroad.road.two_languages", "abroad.road.eastern.english")
        for value in _older(kind).get(sound, ())
    )
    return frozenset({*found.replace("|", " ").split(), *more})


@cache
def _older(kind: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for form, value in values(kind).items():
        for name in (form, *value.split()):
            for sound in sounds_of(name):
                found[sound] = (*found.get(sound, ()), f"{kind} {form}")
    return found


def _is_one_name(left: Seen, right: Seen, country: str, *, is_one_code: bool) -> bool:
    is_typed = bool(left.classes and right.classes)
    one, other = plain(left.words), plain(right.words)
    if len(one) == len(other) and all(
        _is_one_word(x, y, country, is_typed=is_typed) for x, y in zip(one, other, strict=True)
    ):
        return any(len(it.text) > 1 for it in one) and any(len(it.text) > 1 for it in other)
    if is_typed and abs(len(one) - len(other)) == 1:
        short, long = sorted((one, other), key=len)
        if _may_be_left_out(long[0], is_one_code=is_one_code) and _is_surname(short, long[1:], country):
            return not (len(long[0].text) == 1 and _ADJECTIVE.search(short[-1].text))  # М. Вишневая is the small one
    return _sounds_alike(whole(one), whole(other), country, is_typed=is_typed) and not (one == () or other == ())


def _may_be_left_out(first: Token, *, is_one_code: bool) -> bool:
    """Whether the first word of a name is a given name or initial, or in one postcode a title: Akademika Sovina."""
    if said("heard.title", first) is not None:
        return is_one_code
    if said("heard.name", first) is not None and len(first.text) > 1:
        return False  # Velyka is Great before it is a Serbian's name
    return len(first.text) == 1 or not first.sounds.isdisjoint(_given())


@cache
def _given() -> frozenset[str]:
    return frozenset(sound for form in values("abroad.given") for sound in heard(form))


def _is_surname(short: tuple[Token, ...], long: tuple[Token, ...], country: str) -> bool:
    pairs = zip(short, long, strict=True)
    return len(short[-1].text) >= _LEAST_STEM and all(_is_one_word(x, y, country, is_typed=True) for x, y in pairs)


def plain(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the words of a road without small ones."""
    return tuple(it for it in words if it.text not in SMALL)


def whole(words: tuple[Token, ...]) -> frozenset[str]:
    """Return the sounds of words that are written as one."""
    return joined(it.sounds for it in words)


def _is_one_word(one: Token, other: Token, country: str, *, is_typed: bool) -> bool:
    if NAME in (one.kind, other.kind):
        return not one.sounds.isdisjoint(other.sounds)
    title = said("heard.title", one)
    if title is not None and title == said("heard.title", other):
        return True
    if 1 in (len(one.text), len(other.text)):
        return any(left[:1] == right[:1] for left in one.sounds for right in other.sounds)
    return _sounds_alike(one.sounds, other.sounds, country, is_typed=is_typed) or (
        is_typed and is_turkic_name(one, other, country)
    )


def _sounds_alike(left: frozenset[str], right: frozenset[str], country: str, *, is_typed: bool) -> bool:
    """Whether two names are one: by their sound, in two languages, or in another case beside one kind of road."""
    if not left.isdisjoint(right):
        return True
    groups = [frozenset(it for sound in side for it in _groups(sound)) for side in (left, right)]
    if not groups[0].isdisjoint(groups[1]):
        return True
    if not is_typed:
        return False
    if any(_are_cases(one, other) for one in left for other in right):
        return True
    if country not in _TWO_LANGUAGES:
        return False
    if any(_are_cases(one.replace("o", "i"), other.replace("o", "i")) for one in left for other in right):
        return True  # Харьков, Харків
    return any(
        len(bare := _VOWELS.sub("", one)) >= _LEAST_CONSONANTS
        and bare == _VOWELS.sub("", other)
        and (one[0], one[-1]) == (other[0], other[-1])
        for one in left
        for other in right
    )


def _are_cases(one: str, other: str) -> bool:
    """Whether two names are one, or one is the other in the case that a street has: Gorky, Горького; Deryabin."""
    short, long = sorted((one, other), key=lambda it: (len(it), it))
    if one == other or (len(short) > _LEAST_STEM and long == f"{short}a"):
        return True
    stem = short[:-1]
    return len(stem) >= _LEAST_STEM and (short[-1:], long) in (
        ("i", f"{stem}oHo"),
        ("o", f"{stem}a"),
        ("a", f"{stem}o"),
    )


def are_renamed(left: Seen, right: Seen, codes: frozenset[str]) -> bool:
    """Whether two roads are one by nothing but a name that one of them had before."""
    return whole(plain(left.words)).isdisjoint(whole(plain(right.words))) and _is_renamed(left, right, codes)


def _is_renamed(left: Seen, right: Seen, codes: frozenset[str]) -> bool:
    """Whether a road goes by a name that it had before, or that is not its own yet."""
    for code in codes:
        known = _renamed().get(code)
        if known is None:
            continue
        one, other = (
            frozenset(group for sound in whole(plain(road.words)) for group in known.get(sound, ()))
            for road in (left, right)
        )
        if not one.isdisjoint(other):
            return True
    return False


@cache
def _renamed() -> dict[str, dict[str, frozenset[str]]]:
    """Return for each city, by its code, what roads a name means, by its sound: each by all that it has been called."""
    found: dict[str, dict[str, frozenset[str]]] = {}
    for form, value in values("heard.renamed").items():
        city, _, old = form.partition(": ")
        code = world().cities[city][0].code
        names = found.setdefault(code, {})
        for name in (old, *value.split("|")):
            words = tuple(it for it in tokens_of(name) if it.kind != ORDINAL)
            for sound in whole(words):
                names[sound] = names.get(sound, frozenset()) | {value}
    return found
