"""Foreign names in Chinese characters, as they sound: 斯普鲁斯 is Spruce, 元谷 read in Korean is Wongok.

Chinese has no clusters and few final sounds, so a foreign name is written syllable by syllable, and its consonants come
in one order in both. Only they are held together; who asks sees to it that all else agrees.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice, product
from pathlib import Path

from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain import japanese
from falsefront.address.plain.scripts import revised
from falsefront.text.countries import codes_by_name
from falsefront.text.hanzi import HAN, may_read, pinyin, simplified, syllables_of

_HANJA = Path(__file__).parents[1] / "data" / "hanja.tsv"
_MOST_READINGS = 16
_FIRST, _MOST_FIRST = 2, 4  # consonants that a name begins with, and sounds in which they are
LEAST_HEARD = 3  # consonants of a name that says which it is
# English consonants that the initial of a Chinese syllable may stand for, and letters that are said as another.
_HEARD = values("abroad.heard.initial")
_INITIALS = longest_first(_HEARD)
_WEAK = "hwy"  # initials that Chinese sets before a vowel that has none, too
_SAID = values("abroad.heard.letters")
_TOGETHER = re.compile("|".join(longest_first(_SAID)))
_SOUND = re.compile("ch|kk|tt|pp|ss|jj|ng|[bdghjklmnprst]")  # of Korean as it is romanised
_SILENT = "hwr"  # which Chinese leaves out where no vowel follows, or where none is heard
_STOPS, _LIQUIDS = "dt", ("n", "l", "r")  # Portland is 波特兰
_VOWELS = frozenset("aeiouy")
_SONS = values("abroad.han.son")  # 麦肯齐 is McKenzie and MacKenzie
_PARTS = values("abroad.han.part")  # 圣 is Saint, 新 New


def may_be_heard(hanzi: str, latin: str, country: str | None, least: int = LEAST_HEARD) -> bool:
    """Whether a name in Chinese characters may be a foreign name in letters, in the country where it stands.

    `least` is how many consonants a name must have to be known by them.

    >>> may_be_heard("斯普鲁斯", "spruce", "US"), may_be_heard("斯普鲁斯", "locust", "US")
    (True, False)
    >>> may_be_heard("元谷", "wongok", "KR"), may_be_heard("元谷", "wonmi", "KR")
    (True, False)
    """
    if not hanzi or not latin:
        return False
    if country == "JP":
        return japanese.may_read(hanzi, latin)
    plain = simplified(hanzi)
    known = _names().get(plain)
    if known is not None:
        sons = (short + latin.removeprefix(full) for full, short in _SONS.items() if latin.startswith(full))
        return known in (latin, *sons)
    if country == "KR" and latin in korean(plain):
        return True
    return pinyin(plain) == latin or may_read(plain, latin) or _is_heard(plain, latin, least)


def city_in_han(name: str) -> str | None:
    """Return the key of a city abroad that Chinese calls so; None where it has no name of its own there.

    >>> city_in_han("慕尼黑")
    'munich'
    """
    return cities_in_han().get(name)


def without_country(text: str, code: str) -> str | None:
    """Return a text in simplified characters without a country's name before it; None where it has none.

    >>> without_country("越南河内市", "VN"), without_country("河内市", "VN")
    ('河内市', None)
    """
    name = next((name for name in _called_in_han(code) if text.startswith(name)), None)
    return None if name is None else text.removeprefix(name)


@cache
def _called_in_han(code: str) -> list[str]:
    named = {simplified(name) for name, of in codes_by_name().items() if of == code and HAN.match(name)}
    return longest_first(frozenset(named))


def known_name(name: str) -> str | None:
    """Return what a road or quarter abroad is called in letters, run together, that Chinese calls so; None of others.

    >>> known_name("桥北")
    'northbridge'
    """
    return _names().get(name)


@cache
def cities_in_han() -> dict[str, str]:
    """Return what Chinese calls cities abroad, in simplified characters -> their keys."""
    return values("abroad.han.city")


@cache
def _names() -> dict[str, str]:
    return values("abroad.han.name") | cities_in_han()


@lru_cache(maxsize=4096)
def korean(hanzi: str) -> frozenset[str]:
    """Return how Korean may read characters, in letters.

    >>> sorted(korean("安山"))
    ['ansan']
    """
    table = hanja()
    readings = [table.get(character, ()) for character in hanzi]
    if not all(readings):
        return frozenset()
    return frozenset(revised("".join(each)) for each in islice(product(*readings), _MOST_READINGS))


def hanja_readings(character: str) -> tuple[str, ...]:
    """Return how Korean may read a character, in Hangul; none where it is not among the usual ones."""
    return hanja().get(character, ())


@cache
def hanja() -> dict[str, tuple[str, ...]]:
    """Return the usual characters -> how Korean may read each, in Hangul."""
    found: dict[str, tuple[str, ...]] = {}
    for line in _HANJA.read_text(encoding="utf-8").splitlines()[1:]:
        reading, characters = line.split("\t")
        for character in characters:
            for form in {character, simplified(character)}:
                found[form] = (*found.get(form, ()), reading)
    return found


@lru_cache(maxsize=4096)
def _is_heard(hanzi: str, latin: str, least: int) -> bool:
    for word in _PARTS.get(hanzi[0], "").split():
        if latin.startswith(word) and _is_heard(hanzi[1:] or "x", latin[len(word) :], least - 1):
            return True
    return _aligned(tuple(_consonants(hanzi)), tuple(_letters(latin))) >= least


def first_sounds(hanzi: str) -> frozenset[str]:
    """Return the first two consonants that a foreign name in Chinese characters may have, and its first alone.

    >>> "pr" in first_sounds("弗里德里希"), "fl" in first_sounds("弗里德里希"), "sp" in first_sounds("斯普鲁斯")
    (False, True, True)
    """
    found: frozenset[str] = frozenset({""})
    whole: set[str] = set()
    for letters, must_be in islice(_consonants(hanzi), _MOST_FIRST):
        longer = {f"{before}{letter}" for before in found for letter in letters}
        whole |= {said for said in longer if len(said) == _FIRST}
        found = frozenset(said for said in longer | (set() if must_be else found) if len(said) < _FIRST)
    return frozenset(whole | (found - {""}))


def sounds_alike(romanised: str, latin: str) -> bool:
    """Whether a foreign name in Hangul, as it is romanised, may be a name in letters.

    >>> sounds_alike("keonbensia", "convensia"), sounds_alike("ekseupo", "expo"), sounds_alike("keonbensia", "center")
    (True, True, False)
    """
    sounds = tuple(
        (_HEARD[sound if sound in _HEARD else sound[0]], sound != "h") for sound in _SOUND.findall(romanised)
    )
    return _aligned(sounds, tuple(_letters(latin))) >= LEAST_HEARD - 1


def _consonants(hanzi: str) -> Iterator[tuple[str, bool]]:
    """Yield for each sound of a name the letters it may stand for, and whether it must stand for one."""
    for syllable in syllables_of(hanzi):
        initial = next((it for it in _INITIALS if syllable.startswith(it)), None)
        if initial is not None:
            yield _HEARD[initial], initial not in _WEAK
        elif syllable[-1] == "r":
            yield _HEARD["r"], False  # 尔
        if syllable.endswith(("n", "ng")) and len(syllable) > 1:
            yield "nm", True


def _letters(latin: str) -> Iterator[tuple[str, bool]]:
    """Yield the consonants of a name in letters, and whether each must be heard."""
    text = _TOGETHER.sub(lambda found: _SAID[found[0]], latin)
    for at, letter in enumerate(text):
        if letter in _VOWELS or text[at - 1 : at] == letter:
            continue
        following = text[at + 1 : at + 2]
        is_weak = letter in _SILENT and (letter != "r" or following not in _VOWELS or not following)
        is_weak = is_weak or (letter in _STOPS and text[at - 1 : at] in _LIQUIDS and following not in _VOWELS)
        is_weak = is_weak or (letter == "g" and text[at - 1 : at] == "n" and following not in _VOWELS)
        yield letter, not is_weak


@lru_cache(maxsize=4096)
def _aligned(sounds: tuple[tuple[str, bool], ...], letters: tuple[tuple[str, bool], ...]) -> int:
    """Return how many consonants two names have in common where each has all of the other's; -1 where they differ."""
    best = {(0, 0): 0}
    for left in range(len(sounds) + 1):
        for right in range(len(letters) + 1):
            reached = best.get((left, right))
            if reached is None:
                continue
            steps = []
            if left < len(sounds) and not sounds[left][1]:
                steps.append((left + 1, right, 0))
            if right < len(letters) and not letters[right][1]:
                steps.append((left, right + 1, 0))
            if left < len(sounds) and right < len(letters) and letters[right][0] in sounds[left][0]:
                steps.append((left + 1, right + 1, 1))
            for one, other, gained in steps:
                best[one, other] = max(best.get((one, other), -1), reached + gained)
    return best.get((len(sounds), len(letters)), -1)
