"""Looks a Latin word up: also with a typing error, with digits for letters, or glued to its generic word."""

import re
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from falsefront.address.lexicon.table import forms, kinds, longest_first, values
from falsefront.address.lexicon.translations import OLD_ROMANISATION, TRANSLATED
from falsefront.address.lexicon.words import DIRECTION_PINYIN, MAY_BE_SYLLABLE, ORDINALS, TRADE_CITIES, WORDS, Role
from falsefront.text.confusables import DIGIT_LETTERS, letters_for_digits, with_l_for_one
from falsefront.text.pinyin import syllable_count


class Word(NamedTuple):
    """A word as the scanner sees it; `role` is None for a name."""

    text: str  # lower-case letters, digits and apostrophes
    role: Role | None
    value: str
    disguised: bool = False  # digits had been put for letters


def _marked(mark: str) -> frozenset[str]:
    return frozenset(word for kind in kinds() if kind.startswith("china.") for word in forms(kind, mark))


_LEAST_TRANSLATED = (
    7  # letters of a translated word in which a typing error is undone: Univesrity; Chungkang is no Chungking
)
# English words long and frequent enough that a near miss of them is a typing error.
_MISTYPED = frozenset(
    [
        *forms("china.mistyped"),
        *_marked("mistyped"),
        *(
            word
            for word in TRANSLATED.keys() - OLD_ROMANISATION.keys()
            if len(word) >= _LEAST_TRANSLATED and word.isalpha()
        ),
    ]
)
# English words of names, one letter from a word of the vocabulary and no slip for it: Clock Tower, Peach Garden.
ENGLISH = forms("china.no_slip")
_BY_FIRST_OR_LAST: dict[str, list[str]] = {}
for _word in _MISTYPED:
    for _key in {_word[0], _word[-1] + "$", _word[1] + "2"}:
        _BY_FIRST_OR_LAST.setdefault(_key, []).append(_word)
_SHORT = 4
_DOUBLED = re.compile(r"([a-z])\1")

# Generic words glued to the name before them: in pinyin, and of roads in English too.
_GLUED = tuple(longest_first(_marked("glued") | TRADE_CITIES.keys()))
_ENGLISH_ROADS = tuple(longest_first(forms("china.road", "run_on") | forms("china.lane", "run_on")))
# Words of labels that digits may follow at once, as an expression; and letters that stand for such words.
INITIALS = values("china.initial")
LABELLING = "|".join(longest_first(_marked("before_digits") | INITIALS.keys()))
# What stands behind a number at once in pinyin.
BEHIND_DIGITS = "|".join(longest_first(_marked("behind_digits")))
GLUED_ROADS = frozenset({*forms("china.road", "glued"), *_ENGLISH_ROADS})
_ENGLISH_DIRECTIONS = tuple(
    (word, DIRECTION_PINYIN[WORDS[word][1]]) for word in longest_first(forms("china.direction", "run_on"))
)


@lru_cache(maxsize=65536)
def look_up(text: str) -> Word:
    """Return what a lower-case word is. Only words of the vocabulary and names come out, never numbers.

    >>> look_up("boulevadr").value, look_up("str33t").value, look_up("heping").role
    ('boulevard', 'street', None)
    """
    known = WORDS.get(text)
    if known is not None:
        return Word(text, *known)
    if text in ORDINALS:
        return Word(text, Role.ORDINAL, str(ORDINALS[text]))
    if not text.isascii():
        return Word(text, None, text)
    for plain in (letters_for_digits(text), with_l_for_one(text), _with_i_for_l(text)):
        if plain is not None:
            meant = look_up(plain)
            if meant.role is not None or syllable_count(plain) or plain in TRANSLATED:
                return meant._replace(disguised=True)
    hidden = _hidden(text)
    if hidden is not None:
        role, value = WORDS.get(hidden) or (None, hidden)
        return Word(hidden, role, value, disguised=True)
    if _DOUBLED.search(text):
        single = _DOUBLED.sub(r"\1", text)
        is_name = single in MAY_BE_SYLLABLE and syllable_count(text)  # Xiaan is 夏安
        if single in WORDS and len(single) > 1 and not is_name:
            return Word(single, *WORDS[single])
    if (
        len(text) >= _SHORT - 1
        and text.replace("'", "").isalpha()
        and not syllable_count(text)
        and text not in TRANSLATED
        and text not in ENGLISH
    ):
        meant_text = _mistyped(text)
        if meant_text is not None:
            known = WORDS.get(meant_text)
            return Word(meant_text, *known) if known else Word(meant_text, None, meant_text)
    return Word(text, None, text)


def _with_i_for_l(text: str) -> str | None:
    """Return a word with i for the l that a capital I looks like, where no word begins so: lnfo is Info."""
    return f"i{text[1:]}" if text.startswith(_NO_BEGINNING) else None


_NO_BEGINNING = "ln"


def _hidden(text: str) -> str | None:
    """Return a word that digits hide although it is no pinyin: s7r337, j0hn570n; None for what may be a label."""
    letters = sum(character.isalpha() for character in text)
    if letters == len(text) or _LABELLED.match(text):
        return None
    plain = text.translate(DIGIT_LETTERS)
    if not plain.isalpha() or letters < 2:
        return None
    if plain in WORDS and len(plain) >= _LEAST_HIDDEN:
        return plain
    is_name = letters > _LEAST_LETTERS and letters * 2 >= len(text) and _INSIDE.search(text) is not None
    return plain if is_name else None


_LEAST_HIDDEN = 4
_LEAST_LETTERS = 2
_INSIDE = re.compile(r"[a-z]\d+[a-z]")
_LABELLED = re.compile(rf"(?:{LABELLING})\d")


def _mistyped(text: str) -> str | None:
    """Return the vocabulary word one typing error away; for short words a letter too many, too few or swapped."""
    sizes = (len(text) - 1, len(text), len(text) + 1)
    candidates = {
        word
        for key in (text[0], text[-1] + "$", text[1] + "2", text[0] + "2")
        for word in _BY_FIRST_OR_LAST.get(key, ())
        if len(word) in sizes
    }
    for word in sorted(candidates):
        if len(word) <= _SHORT and (len(word) == len(text)) and sorted(word) != sorted(text):
            continue
        if len(word) == _SHORT and len(text) < _SHORT:
            continue
        if OSA.distance(text, word, score_cutoff=1) <= 1:
            return word
    return None


@lru_cache(maxsize=65536)
def unglue(text: str) -> tuple[str, str] | None:
    """Return name and generic word of a joined pinyin word; None where it has no generic at its end.

    >>> unglue("zhufengdongdadao"), unglue("tianhequ"), unglue("heping")
    (('zhufengdong', 'dadao'), ('tianhe', 'qu'), None)
    >>> unglue("hepingeastrd"), unglue("renminroad"), unglue("abroad")
    (('hepingdong', 'rd'), ('renmin', 'road'), None)
    """
    for ending in _GLUED if text.endswith(_GLUED) else ():
        if text.endswith(ending) and len(text) > len(ending) + 1:
            stem = text[: -len(ending)]
            if syllable_count(stem) and syllable_count(text):
                return stem, ending
    return None if syllable_count(text) else _unglue_english(text)


def _unglue_english(text: str) -> tuple[str, str] | None:
    """Return name and type of a road written without spaces: "HepingEastRd"; the name has two syllables or more."""
    if not text.endswith(_ENGLISH_ROADS):
        return None
    ending = next(word for word in _ENGLISH_ROADS if text.endswith(word))
    stem = text.removesuffix(ending)
    for english, pinyin in _ENGLISH_DIRECTIONS:
        if stem.endswith(english) and syllable_count(stem.removesuffix(english)) > 1:
            return stem.removesuffix(english) + pinyin, ending
    return (stem, ending) if syllable_count(stem) > 1 else None
