"""Words of two addresses abroad of which one is in a script that leaves vowels out: held together by consonants.

Names of three consonants and more meet by them alone (`words_abroad.is_one_name`). Shorter ones must have a neighbour
in common. Kinds of road are one, since other languages part streets from lanes otherwise.
"""

from falsefront.address.compare.aligning.pairing import pair
from falsefront.address.compare.world.word import Word
from falsefront.address.compare.world.words_abroad import SPELLED_BY_EAR, Manner
from falsefront.address.lexicon.abroad import BUILDING_IS_NUMBER
from falsefront.address.plain.indic import is_indic
from falsefront.address.plain.scripts import abjad, is_spelled_by_consonants, twofold

_HEARD = BUILDING_IS_NUMBER | {"BA", "BG", "CY", "GR", "HR", "ME", "MK", "RS"}  # names come from other letters there
_LEAST_CONSONANTS = 2
_ANY_TYPE = "st"
_LOANED = frozenset({"rd", "st", "ln", "ave", "hwy"})  # kinds of road that Indian languages call as English does


def pair_across(left: list[Word], right: list[Word], a: str, b: str, country: str | None = None) -> bool:
    """Pair the words of two texts, as `pair` does, by consonants where one of them is in such a script."""
    manner = Manner(
        country if country in SPELLED_BY_EAR or country in _HEARD else None,
        is_by_consonants=is_spelled_by_consonants(a) != is_spelled_by_consonants(b),
    )
    if not pair(left, right, manner):
        return False
    if manner.is_by_consonants:
        for word in () if _are_of_two_kinds(left, right, a, b) else (*left, *right):
            if word.kind == "type":
                word.text, word.partners = _ANY_TYPE, word.partners or (word,)
        _pair_short(left, right, has_vowels=is_indic(a) or is_indic(b))
    return True


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
            if _have_neighbour(one, other, left, right) or (is_alone and _is_at_type(one, left)):
                one.partners, other.partners = (other,), (one,)


def _are_alone(one: Word, other: Word, left: list[Word], right: list[Word]) -> bool:
    """Whether each is the only name of its side without a partner."""
    return all(
        word is it or word.partners or word.kind != "name"
        for it, words in ((one, left), (other, right))
        for word in words
    )


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
