"""Which words of one address abroad are words of another: written the same, loosely, joined, parted or translated."""

import re
from collections.abc import Iterator
from functools import lru_cache

from falsefront.address.compare.aligning.near_words import pair_near
from falsefront.address.compare.aligning.short_words import pair_first_letters, pair_initials
from falsefront.address.compare.world.flat_words import ANYWHERE, towns_of
from falsefront.address.compare.world.marked_words import is_of_lane_of_house
from falsefront.address.compare.world.word import POSTCODE, SHORT, Word, digits_of
from falsefront.address.compare.world.words_abroad import HEARD_JOINED, Manner, is_one_name
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import WITH_UMLAUTS

_GERMAN = Manner(min(filter(None, WITH_UMLAUTS)))
_LONG_RANGE = 40  # houses
_LONG_NAME, _HEAD = 7, 4  # letters of a name that a slip may be in, and those that it begins with
_MOST_JOINED = 6  # words that another writes as one: Dr.-Hans-und-Paul-Riegel-Straße
_JOINED = frozenset({"name", "number", "generic", "region"})  # Elm-en-France, Elm en France
_LEAST_ELIDED, _ELIDED, _VOWELS = 4, frozenset("dl"), frozenset("aeiouh")
_UMLAUT = re.compile("(?<=[aou])e|(?<=a)a")
_DIGITS = re.compile(r"\d+")
_RANGE = re.compile(r"^(\d+)-(\d+)$")


def pair(left: list[Word], right: list[Word], manner: Manner = ANYWHERE) -> bool:
    """Give each word its partners on the other side; False where no name has one, and nothing more was looked for."""
    if not (_pair_same(left, right) or manner != ANYWHERE or _may_be_joined(left, right)):
        return False
    for one in left:
        if one.kind in ("name", "generic") and not one.partners:
            _marry(one, next((it for it in right if not it.partners and _is_one_word(one, it, manner)), None))
    for these, those in ((left, right), (right, left)):
        _pair_joined(these, those, manner)
        _pair_ranges(these, those)
        if any(_is_open(word) for word in those):
            pair_initials(these, those)
            pair_first_letters(these, those)
    if any(_is_open(word) for words in (left, right) for word in words):
        pair_near(left, right)
    if any(_is_open(word) for word in left) and any(_is_open(word) for word in right):
        _pair_towns(left, right)
        _pair_regions(left, right)
    for words in (left, right):
        _pair_repeated(words)
    return True


def _may_be_joined(left: list[Word], right: list[Word]) -> bool:
    """Whether a long name of one side may be one or several of the other: Morane-Saulnier, Missisauga Mississauga."""
    names = [
        [word.text for word in words if word.kind in ("name", "generic") and len(word.text) > SHORT]
        for words in (left, right)
    ]
    return any(
        (len(one) != len(other) and (one.startswith(other) or other.startswith(one)))
        or (len(one) > _LONG_NAME < len(other) and one[:_HEAD] == other[:_HEAD])
        for one in names[0]
        for other in names[1]
    )


def have_digits(left: list[Word], right: list[Word]) -> bool:
    """Whether any run of digits is in common: most pairs end here."""
    digits = {run for word in left if not word.text.isalpha() for run in _DIGITS.findall(word.text)}
    return any(run in digits for word in right if not word.text.isalpha() for run in _DIGITS.findall(word.text))


def _pair_same(left: list[Word], right: list[Word]) -> bool:
    """Pair the words that are written the same, each with the first of the other side; whether a name is among them."""
    waiting: dict[tuple[str, str], list[Word]] = {}
    for word in reversed(right):
        waiting.setdefault((word.kind, _plain(word)), []).append(word)
    is_found = False
    for word in left:
        if others := waiting.get((word.kind, _plain(word))):
            _marry(word, others.pop())
            is_found = is_found or (word.kind in ("name", "generic") and len(word.text) > SHORT)
    return is_found


def _plain(word: Word) -> str:
    """Return a name without the e of an umlaut: staefa, stafa; anything else as it is."""
    return _without_umlauts(word.text) if word.kind == "name" else word.text


@lru_cache(maxsize=8192)
def _without_umlauts(name: str) -> str:
    return _UMLAUT.sub("", name)


def _is_open(word: Word) -> bool:
    return word.kind == "name" and not word.partners


def _pair_repeated(words: list[Word]) -> None:
    """Give a name that is said twice the partners of its first mention: Tallinn Tallinn."""
    known = {word.text: word.partners for word in words if word.partners}
    for word in words:
        if word.kind == "name" and not word.partners:
            word.partners = known.get(word.text, ())


def _marry(one: Word, other: Word | None) -> None:
    if other is not None:
        one.partners, other.partners = (other,), (one,)


def _is_one_word(one: Word, other: Word, manner: Manner) -> bool:
    if other.kind not in ("name", "generic") or min(len(one.text), len(other.text)) <= SHORT:
        return False
    return (
        is_one_name(one.text, other.text, manner)
        or is_one_name(one.text, other.text, _GERMAN)
        or f"{one.text}s" == other.text
        or f"{other.text}s" == one.text
        or _is_elided(one.text, other.text)
        or _is_elided(other.text, one.text)
        or not towns_of(one.text).isdisjoint(towns_of(other.text))
    )


def _is_elided(one: str, other: str) -> bool:
    """Whether one has an article before it that the other leaves out: d'Iseo, Iseo."""
    return len(other) >= _LEAST_ELIDED and one[:1] in _ELIDED and one[1:] == other and other[0] in _VOWELS


def _pair_joined(these: list[Word], those: list[Word], manner: Manner) -> None:
    """Pair a word with some that stand together and are the same without their spaces: 560 100, 560100.

    A long number also meets one that has its hyphens elsewhere: CEP 99470-000.
    """
    for word in these:
        if word.partners or word.kind not in ("name", "number"):
            continue
        whole = digits_of(word.text)
        if word.kind == "number" and word.text.isdigit() and len(whole) < POSTCODE:
            continue  # 24 is no floor IV of house 2
        if run := _joined(whole, those, manner):
            word.partners = tuple(run)
            for it in run:
                it.partners = (word,)
        elif word.kind == "number" and len(whole) >= POSTCODE:
            _marry(word, next((it for it in those if not it.partners and digits_of(it.text) == whole), None))


def _joined(whole: str, words: list[Word], manner: Manner) -> list[Word]:
    for start, first in enumerate(words):
        is_heard = manner.is_by_consonants or manner.is_across or (manner.country in HEARD_JOINED and whole.isalpha())
        if first.partners or not (is_heard or whole.startswith(digits_of(first.text))):
            continue
        for size in range(2, _MOST_JOINED + 1):
            run = words[start : start + size]
            if len(run) < size or any(it.partners or it.kind not in _JOINED for it in run):
                break
            joined = digits_of("".join(it.text for it in run))
            if joined == whole or (is_heard and is_one_name(joined, whole, manner)):
                return run
    return []


def _pair_ranges(these: list[Word], those: list[Word]) -> None:
    """Pair a range of numbers with its ends, or with one of them: 42-43 is 42 & 43."""
    for word in these:
        ends = _RANGE.match(word.text) if word.kind == "number" and not word.partners else None
        if ends is None or not 0 < int(ends[2]) - int(ends[1]) < _LONG_RANGE:
            continue
        here = tuple(it for it in those if it.kind == "number" and not it.partners and it.text in ends.groups())
        if here and not (len(here) == 1 and is_of_lane_of_house(word, these)):
            word.partners = here
            for it in here:
                it.partners = (word,)


def _runs(words: list[Word]) -> Iterator[list[Word]]:
    for start, first in enumerate(words):
        if not _is_in_name(first):
            continue
        for size in (3, 2, 1):
            run = words[start : start + size]
            if len(run) == size and all(map(_is_in_name, run)):
                yield run


def _is_in_name(word: Word) -> bool:
    return not word.partners and word.kind not in ("number", "room")


def _pair_towns(left: list[Word], right: list[Word]) -> None:
    """Pair the names of one town in several words: Ho Chi Minh City, Saigon."""
    for one in _runs(left):
        towns = towns_of("".join(word.text for word in one))
        if not towns or any(word.partners for word in one):
            continue
        for other in _runs(right):
            if len(one) + len(other) > 2 and not towns.isdisjoint(towns_of("".join(word.text for word in other))):
                for words, partners in ((one, other), (other, one)):
                    for word in words:
                        word.partners = tuple(partners)
                break


def _pair_regions(left: list[Word], right: list[Word]) -> None:
    """Pair two names of one region, which then are no town's: Victoria, VIC."""
    regions = world().regions
    for one in _runs(left):
        here = regions.get("".join(word.text for word in one))
        if not here or any(word.partners for word in one):
            continue
        for other in _runs(right):
            if not set(here).isdisjoint(regions.get("".join(word.text for word in other), ())):
                for words, partners in ((one, other), (other, one)):
                    for word in words:
                        word.kind, word.partners = "region", tuple(partners)
                break
