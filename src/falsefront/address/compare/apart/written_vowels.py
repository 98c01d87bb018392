"""Vowels that Arabic and Hebrew letters do write, held against another name: حسين is no Hassan.

Two such names meet by their consonants (see `consonants`), and Hassan and Hussein have one row of them. But long vowels
stand in both scripts: where one has ا, و or ي and the other another vowel, and where the Latin spells a long one that
the other leaves out, two names are two. Short vowels are left out and prove nothing. The texts are asked as they stand.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from falsefront.address.compare.apart.indic_vowels import are_one_in_india, in_indic_letters
from falsefront.address.compare.apart.parted_names import ANY, LEAST, OWN_H, PartedName, in_latin_letters, parted
from falsefront.address.compare.apart.spelled_names import spelled_names_apart
from falsefront.address.lexicon.abroad import ALIASES, LEADING_TYPES, SMALL_WORDS
from falsefront.address.lexicon.table import values
from falsefront.address.plain.arabian import ARTICLES, without_article
from falsefront.address.plain.indic import in_letters, is_indic
from falsefront.address.plain.scripts import without_article as without_glued_article
from falsefront.address.reading import Reading

_LETTERS: Final = values("abroad.script.letter")
_IN_ABJAD: Final = re.compile("[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3]+")
_HEBREW: Final = re.compile("[\u05d0-\u05ea]")
_NOT_ARABIC: Final = re.compile("[\u0679-\u06d3]")  # letters that Persian, Urdu and Kurdish have besides
_MARKS: Final = re.compile("[\u064b-\u065f\u0670\u0640\u0591-\u05c7]")  # short vowels, where they are set after all
_ARTICLE: Final = re.compile("^(?:ال|ה)(?=.{3})")
# What a letter may stand for between consonants: a long vowel, or any at all (hamza, ʿayn, alef in Hebrew).
_LONG: Final = {"ا": "a", "آ": "a", "ى": "a", "و": "w", "ו": "w", "ي": "y", "ی": "y", "ے": "y", "ێ": "y", "י": "y"}
_OPEN: Final = frozenset("أإؤئءعאע")
_SILENT_AT_END: Final = frozenset("ةۃهہۀה")
_ARTICLE_WITHIN: Final = re.compile("(?<=..)ا(?=ل..)")  # عبدالله is two words
_GLUED_ARTICLE: Final = re.compile("^al(?=.{3})")  # alflj: Falaj
_SAID: Final = values("abroad.script") | values("abroad.script.alone")  # words that have a translation or a spelling
_ASPIRATE: Final = "ھ"  # بھ is bh, one consonant
# What a Latin spelling has where a long vowel is written: o is ا in loans (کالج is College), and e the end of ay.
_HEARD: Final = {"a": frozenset("ao"), "w": frozenset("ouw"), "y": frozenset("iey")}
_SOFT_C: Final = re.compile("c(?=[eiy])")  # Hocine
_BACK: Final = frozenset({"o", "u", "ou"})
_BACK_LONG: Final = re.compile("^(?:ou|oo|uu)$")
_NOT_LONG: Final = re.compile("^(?:.?|aa|ou|eu)$")  # Thameur is ثامر


def written_vowels_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses are two: one has in letters that write vowels what the other spells with others."""
    if a.raw.isascii() and b.raw.isascii():
        return None
    for one, other in ((a, b), (b, a)):
        if _IN_ABJAD.search(one.raw) and not _IN_ABJAD.search(other.raw):
            return (
                _apart(one.raw, other.raw)
                or spelled_names_apart(one.raw, other.raw, _names_of_places(other))
                or _behind_one_word_apart(one, other)
            )
        if is_indic(one.raw) and not is_indic(other.raw):
            here, there = _names_of_road(one), _names_of_road(other)
            return _apart_in_india(one.raw, other.raw, here, there, _town_in_common(one, other))
    both = min(a.raw, b.raw), max(a.raw, b.raw)
    return _apart_as_written(*both) if all(map(_IN_ABJAD.search, both)) else None


def _town_in_common(one: Reading, other: Reading) -> frozenset[str]:
    """Return the words of a town that is known to be in common, however its name is spelled: திண்டுக்கல், Dindigul."""
    if one.city is None or other.city is None or one.city.codes.isdisjoint(other.city.codes):
        return frozenset()
    return frozenset(other.city.text.lower().replace(",", " ").split())


def _names_of_road(reading: Reading) -> tuple[str, ...]:
    return tuple(reading.road.name.text.lower().split()) if reading.road else ()


def _own_names(reading: Reading) -> tuple[str, ...]:
    """Return the names of a road without its small words, God's servant apart: Abdulaziz is Abd al-Aziz."""
    parts = (word for name in _names_of_road(reading) for word in without_article(name).split())
    words = map(without_glued_article, parts)  # alsalm is Al Salem
    return tuple(ALIASES.get(word, word) for word in words if word not in SMALL_WORDS and word not in ARTICLES)


def _names_of_places(reading: Reading) -> tuple[str, ...]:
    areas = " ".join(area.name.text.lower() for area in reading.areas)
    return (*_names_of_road(reading), *areas.split())


def _behind_one_word_apart(abjad: Reading, latin: Reading) -> str | None:
    """Return why two roads are two that begin with one word, as a title: Prince Hamad Street is no شارع الأمير حمزة."""
    left, right = _own_names(abjad), _own_names(latin)
    if len(left) < 2 or len(left) != len(right) or left[0] != right[0]:
        return None
    for one, other in zip(left[1:], right[1:], strict=True):
        if one == other:
            continue
        bare = _GLUED_ARTICLE.sub("", one).removesuffix("h")  # rawdah, which the other may spell rawda
        names = [parted(it, one) for it in {one.removesuffix("h"), bare}]
        spelled = in_latin_letters(f"{other} {other.replace('g', 'j')}")
        if not any(_may_be_short(name, it) for it in spelled for name in names):
            return f"vowels of two names: {' '.join(left)!r} and {' '.join(right)!r}"
    return None


def _may_be_short(abjad: PartedName, latin: PartedName) -> bool:
    """Whether two names have one row of consonants, and of short ones also the vowels that are written."""
    if abjad.consonants != latin.consonants:
        return False
    written, heard = set("".join(abjad.vowels)), set("".join(latin.vowels))
    if len(abjad.consonants) >= LEAST:
        return True
    return (not _HEARD["w"].isdisjoint(written)) == (not _HEARD["w"].isdisjoint(heard)) and not (
        "y" in written and _HEARD["y"].isdisjoint(heard)
    )


def may_have_vowels(a: str, b: str) -> bool:
    """Whether one text at least is in letters of which some are vowels, and some vowels no letter."""
    return not (a.isascii() and b.isascii()) and any(_IN_ABJAD.search(text) or is_indic(text) for text in (a, b))


@lru_cache(maxsize=4096)
def _apart(abjad: str, latin: str) -> str | None:
    is_arabic = not (_NOT_ARABIC.search(abjad) or _HEBREW.search(abjad))

    def are_one(name: PartedName, other: PartedName) -> bool:
        return _are_one(name, other, is_arabic=is_arabic)

    return _two_names(_in_abjad(abjad), list(in_latin_letters(_SOFT_C.sub("s", latin))), are_one)


@lru_cache(maxsize=4096)
def _apart_in_india(
    indic: str, latin: str, here: tuple[str, ...], there: tuple[str, ...], town: frozenset[str]
) -> str | None:
    """Return the same of a script of India; of the words of two roads also of those that have two consonants."""
    spelled = [name for name in in_latin_letters(latin) if name.written.lower() not in town]
    found = _two_names(in_indic_letters(indic), spelled, are_one_in_india)
    short = (name for name in in_indic_letters(indic) if in_letters(name.written) in here)
    spelled = [name for name in in_latin_letters(latin) if name.written in there]
    return found or _two_names(short, spelled, are_one_in_india, least=LEAST - 1)


@lru_cache(maxsize=4096)
def _apart_as_written(one: str, other: str) -> str | None:
    """Return why two texts in Arabic or Hebrew letters are two: a name of one has another long vowel in the other."""
    left, right = list(_in_abjad(one)), list(_in_abjad(other))
    said = ({name.written for name in names} for names in (left, right))
    common = next(said) & next(said)
    left, right = ([name for name in names if name.written not in common] for names in (left, right))
    return _two_names(iter(left), right, _are_written_alike)


def _two_names(
    names: Iterator[PartedName],
    others: list[PartedName],
    are_one: Callable[[PartedName, PartedName], bool],
    least: int = LEAST,
) -> str | None:
    """Return what is said where a name has its consonants in the other text, and nowhere its vowels."""
    for name in names:
        said = _SAID[name.written].strip(" ,") if name.written in _SAID else ""
        if said in LEADING_TYPES:
            continue  # طريق is no Turki
        if said and (parted(said, "").consonants != name.consonants or any(it.written == said for it in others)):
            continue  # पूर्व is East, no Prof; سیٹلائٹ is Satellite
        alike = [it for it in others if it.consonants == name.consonants and len(name.consonants) >= least]
        if alike and not any(are_one(name, it) for it in alike):
            return f"vowels of two names: {name.written!r} and {alike[0].written!r}"
    return None


def _in_abjad(text: str) -> Iterator[PartedName]:
    for match in _IN_ABJAD.finditer(_MARKS.sub("", text)):
        word = _ARTICLE.sub("", match[0])
        if word[-1] in _SILENT_AT_END:
            word = word[:-1] + ANY
        yield parted("".join(map(_sound, _ARTICLE_WITHIN.sub(ANY, word))), match[0])


def _sound(letter: str) -> str:
    if letter in _OPEN or letter == ANY:
        return ANY
    if letter == _ASPIRATE:
        return ""
    sound = _LONG.get(letter) or _LETTERS.get(letter, "")
    return OWN_H if sound == "h" else sound


def _are_written_alike(left: PartedName, right: PartedName) -> bool:
    """Whether two names of one row of consonants, both in such letters, have their long vowels in common.

    Hebrew may leave out what it writes elsewhere: one of two spellings has all that the other has.
    """
    other = [pair for pair in zip(left.vowels, right.vowels, strict=True) if pair[0] != pair[1] and ANY not in pair]
    return not other or bool(_HEBREW.search(left.written) and any(not any(side) for side in zip(*other, strict=True)))


def _are_one(abjad: PartedName, latin: PartedName, *, is_arabic: bool) -> bool:
    """Whether two names of one row of consonants may be one by their vowels."""
    is_helped = abjad.start and abjad.consonants[0] == "s" and not latin.vowels[0]
    if bool(abjad.start) != bool(latin.start) and not is_helped:
        return False  # أحمد is no Hamed, إسماعيل no Samuel, but اسٹیٹ State
    last = len(latin.vowels) - 2
    has_silent_e = latin.vowels[-1] == "e"  # Lake is لیک, Bank بینک
    for at, (written, heard) in enumerate(zip(abjad.vowels[:-1], latin.vowels[:-1], strict=True)):
        is_clustered = not is_arabic and at < last and not (abjad.vowels[at + 1] or latin.vowels[at + 1])
        is_long_a = is_clustered or (has_silent_e and at == last)
        if not _agree(written, heard, is_last=at == last, is_long_a=is_long_a):
            return False
    if is_arabic and abjad.vowels[-1] == "y" and latin.vowels[-1].endswith("ya"):
        return False  # تركي is no Turkiya
    if not _ends_agree(abjad.vowels[-1], latin.vowels[-1]):
        return False
    return not (len(latin.vowels) == LEAST and _is_other_form(abjad, latin, is_arabic=is_arabic))


def _agree(written: str, heard: str, *, is_last: bool, is_long_a: bool) -> bool:
    if ANY in written:
        return True
    if not written:
        return bool(_NOT_LONG.match(heard)) and not (is_last and _BACK_LONG.match(heard))
    if is_long_a and written == "y" and "a" in heard:
        return True
    if written == "a" and _BACK_LONG.match(heard):
        return False
    return any(not _HEARD[letter].isdisjoint(heard) for letter in written)


def _ends_agree(written: str, heard: str) -> bool:
    """Whether the ends of two names agree: حمدي is no Hamad; what is silent may be spelled anyhow."""
    if not written:
        return heard[-1:] not in ("i", "y", "u") and heard not in ("ee", "oo")
    return written != "y" or not _HEARD["y"].isdisjoint(heard)


def _is_other_form(abjad: PartedName, latin: PartedName, *, is_arabic: bool) -> bool:
    """Whether three consonants have a form that needs a vowel which is not written: Karim is no كرم, Salah no صالح."""
    first, second = abjad.vowels[:2]
    if not first and not second:  # nor is حسن Hocine
        return (latin.vowels[0] == "a" and latin.vowels[1] in ("i", "u")) or (
            latin.vowels[0] in _BACK and latin.vowels[1] == "i"
        )
    return is_arabic and first == "a" and not second and latin.vowels[1] == "a"
