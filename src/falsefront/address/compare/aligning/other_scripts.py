"""Words of two addresses abroad of which one is in a script that leaves vowels out: held together by consonants.

Names of three consonants and more meet by them alone (`words_abroad.is_one_name`). Shorter ones must have a neighbour
in common. Kinds of road are one, since other languages part streets from lanes otherwise.
"""

from collections.abc import Iterator
from itertools import groupby

from falsefront.address.compare.aligning.pairing import pair
from falsefront.address.compare.world.consonants import HEARD_BY_COUNTRY
from falsefront.address.compare.world.word import Word
from falsefront.address.compare.world.words_abroad import SPELLED_BY_EAR, Manner, is_one_name
from falsefront.address.lexicon.abroad import BUILDING_IS_NUMBER
from falsefront.address.plain.heard_across import are_of_two_alphabets, have_one_row
from falsefront.address.plain.indic import is_indic
from falsefront.address.plain.scripts import abjad, is_spelled_by_consonants, twofold

_HEARD = BUILDING_IS_NUMBER | {"BA", "BG", "CY", "GR", "HR", "ME", "MK", "RS"}  # names come from other letters there
_LEAST_CONSONANTS = 2
_LEAST_BESIDE = 3  # letters of a name that is told by the one beside it
_ANY_TYPE = "st"
_LOANED = frozenset({"rd", "st", "ln", "ave", "hwy"})  # kinds of road that Indian languages call as English does


def pair_across(
    left: list[Word], right: list[Word], a: str, b: str, country: str | None = None, *, is_heard: bool = True
) -> bool:
    """Pair the words of two texts, as `pair` does, by consonants where one of them is in such a script.

    Names of two alphabets that write vowels are held together as they sound, unless that is not asked (`is_heard`).
    """
    is_across = is_heard and are_of_two_alphabets(a, b, country)
    manner = Manner(
        country if is_across or country in SPELLED_BY_EAR or country in _HEARD or country in HEARD_BY_COUNTRY else None,
        is_by_consonants=is_spelled_by_consonants(a) != is_spelled_by_consonants(b),
        is_across=is_across,
    )
    if not pair(left, right, manner):
        return False
    if is_across or (is_heard and manner.is_by_consonants):
        _pair_runs(left, right, manner)
        _pair_beside(left, right, least=1 if is_across else 2)
    if manner.is_by_consonants:
        _pair_turned(left, right)
        for word in () if _are_of_two_kinds(left, right, a, b) else (*left, *right):
            if word.kind == "type":
                word.text, word.partners = _ANY_TYPE, word.partners or (word,)
        _pair_short(left, right, has_vowels=is_indic(a) or is_indic(b))
    return True


def _pair_runs(left: list[Word], right: list[Word], manner: Manner) -> None:
    """Pair the names of two parts that are one as they are heard, joined: Sede Itzhak is שדה יצחק."""
    for one in _open_runs(left):
        for other in _open_runs(right):
            is_open = not any(word.partners for word in (*one, *other))
            if is_open and is_one_name(*("".join(it.text for it in run) for run in (one, other)), manner):
                for words, partners in ((one, other), (other, one)):
                    for word in words:
                        word.partners = tuple(partners)


def _open_runs(words: list[Word]) -> Iterator[list[Word]]:
    """Yield the names of each part that stand together without a partner, two or more."""
    for _, run in groupby(words, key=lambda it: (it.part, it.kind == "name" and not it.partners)):
        if len(names := list(run)) > 1 and names[0].kind == "name" and not names[0].partners:
            yield names


def _pair_turned(left: list[Word], right: list[Word]) -> None:
    """Pair two numbers with a hyphen that are one from right to left: ۱۴۱۴-۳۰۱ is 301-1414."""
    for one in left:
        for other in right:
            is_open = one.kind == other.kind == "number" and not (one.partners or other.partners)
            if is_open and "-" in one.text and one.text.split("-") == other.text.split("-")[::-1]:
                one.partners, other.partners = (other,), (one,)


def _pair_beside(left: list[Word], right: list[Word], *, least: int) -> None:
    """Pair short names of one row of consonants beside a name in common: Йули in Кичик Халка Йули is Yo'li."""
    for one in left:
        for other in right:
            is_open = not (one.partners or other.partners) and one.kind == other.kind == "name"
            if not is_open or min(len(one.text), len(other.text)) < _LEAST_BESIDE or not one.text.isalpha():
                continue
            if _have_neighbour(one, other, left, right) and have_one_row(one.text, other.text, least=least):
                one.partners, other.partners = (other,), (one,)


def _are_of_two_kinds(left: list[Word], right: list[Word], a: str, b: str) -> bool:
    """Whether a script of South Asia says the English word for another kind of road: কলেজ রোড is no College Street."""
    one, other = ({word.text for word in words if word.kind == "type"} for words in (left, right))
    is_told = bool(one and other) and one | other <= _LOANED and (is_indic(a) or is_indic(b))
    return is_told and one.isdisjoint(other)


def _pair_short(left: list[Word], right: list[Word], *, has_vowels: bool) -> None:
    """Pair names of two consonants beside a name in common; beside a kind of road in scripts that write most vowels.

    خیابان کلاه دوزان is Kolah Duzan, by Duzan; লেক রোড is Lake Road.
    """
    for one in left:
        for other in right:
            if one.partners or other.partners or one.kind != "name" or other.kind != "name":
                continue
            consonants = abjad(one.text)
            if one.text[0] != other.text[0] or len(consonants) < _LEAST_CONSONANTS or consonants != abjad(other.text):
                continue
            is_alone = has_vowels or _are_alone(one, other, left, right)
            if twofold(one.text) != twofold(other.text):
                continue  # Tahrir is no Thawra
            is_told = is_alone and _is_at_type(one, left)
            if is_told or _have_neighbour(one, other, left, right) or _are_at_house(one, other, left, right):
                one.partners, other.partners = (other,), (one,)


def _are_alone(one: Word, other: Word, left: list[Word], right: list[Word]) -> bool:
    """Whether each is the only name of its side without a partner."""
    return all(
        word is it or word.partners or word.kind != "name"
        for it, words in ((one, left), (other, right))
        for word in words
    )


def _are_at_house(one: Word, other: Word, left: list[Word], right: list[Word]) -> bool:
    """Whether each is the only name of its part, beside the number of a house in common: 22 HaHaruv, החרוב 22."""
    numbers = [_number_of(word, words) for word, words in ((one, left), (other, right))]
    return numbers[0] is not None and numbers[1] is not None and numbers[0] in numbers[1].partners


def _number_of(word: Word, words: list[Word]) -> Word | None:
    """Return the number next to a name that is the only one of its part."""
    if any(it.part == word.part and it.kind == "name" and it is not word for it in words):
        return None
    near = (_near(word, words, step) for step in (-1, 1))
    return next((it for it in near if it is not None and it.kind == "number" and not it.is_code), None)


def _have_neighbour(one: Word, other: Word, left: list[Word], right: list[Word]) -> bool:
    """Whether the name before or behind a word is the one before or behind another."""
    for step in (-1, 1):
        near, there = _near(one, left, step), _near(other, right, step)
        if near is not None and there is not None and near.kind == "name" and there in near.partners:
            return True
    return False


def _is_at_type(word: Word, words: list[Word]) -> bool:
    behind = _near(word, words, 1)
    return behind is not None and behind.kind == "type"


def _near(word: Word, words: list[Word], step: int) -> Word | None:
    """Return the next word of a part in one direction."""
    at = word.at + step
    return words[at] if 0 <= at < len(words) and words[at].part == word.part else None
