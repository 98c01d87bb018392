"""Words of one address abroad that the other leaves out, glues or mistypes, where the words beside them are in common.

A given name is left out before its surname, in Hungary behind it; its initials are one word (J.M. Iturbe); a road's
type lacks a letter (avenu), has two in each other's place (vai Larici) or is one letter (V. Roma); and a French
postcode is that of mailboxes (78141 CEDEX) beside the one of its town.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.compare.world.flat_words import towns_of
from falsefront.address.compare.world.telling_surnames import is_telling
from falsefront.address.compare.world.word import POSTCODE, Word
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import LEADING_TYPES, ROAD_TYPES, SMALL_WORDS
from falsefront.address.lexicon.table import forms, values

_GIVEN: Final = forms("abroad.given")
_GIVEN_BEHIND: Final = forms("abroad.given.behind")
_NO_SURNAMES: Final = _GIVEN_BEHIND | forms("abroad.given.thing")  # Karoly korut is not Karoly Robert korut
_MAY_PRECEDE: Final = frozenset({"type", "number", "label"})
_LETTERS: Final = values("abroad.road.letter")  # V. Roma: no Viale, no Vicolo
_LEAST_SURNAME: Final = 6  # letters
_LEAST_BEFORE_GIVEN: Final = 4  # letters of a surname before a given name: Deak ter
_LEAST_CUT: Final = 3  # letters that are left of a word, and letters that are cut off
_MOST_INITIALS: Final = 3
_LEAST_TYPE: Final = 5  # letters of a road's type in which a slip is undone
_TYPES: Final = {word: kind for word, kind in {**LEADING_TYPES, **ROAD_TYPES}.items() if len(word) >= _LEAST_TYPE}
_LEAST_CHANGED: Final = 4  # letters of a type whose letters changed places; it has three where it leads: vai Larici
_SHORT_TYPES: Final = {
    word: kind for word, kind in {**LEADING_TYPES, **ROAD_TYPES}.items() if 2 < len(word) < _LEAST_TYPE
}
_NORTHERN: Final = values("abroad.road.northern")
_LEAST_HALF: Final = 6  # letters of a town's name that is the first half of another: Velizy-Villacoublay
_MAILBOXES: Final = 4  # digits that the postcode of a town and that of its mailboxes have in common
_DEPARTMENT: Final = 2  # digits of a French postcode
_FRANCE: Final = "FR"


def pair_near(left: list[Word], right: list[Word]) -> None:
    """Pair what is near enough, in both directions."""
    for these, those in ((left, right), (right, left)):
        _pair_given(these, those)
        _pair_given_behind(these, those)
        _pair_cut_short(these, those)
        _pair_with_small(these, those)
        _pair_glued_initials(these, those)
        _pair_types(these, those)
    _pair_postcodes(left, right)


def _pair_given(these: list[Word], those: list[Word]) -> None:
    """Give a given name that only this side has the partner of the surname behind it: Jana Kowalczyka, Kowalczyka."""
    for word, behind in reversed(list(pairwise(these))):
        if word.partners or word.kind != "name" or word.text not in _GIVEN or behind.part != word.part:
            continue
        if behind.kind != "name" or not behind.partners:
            continue
        surname = behind.partners[0]
        before = those[surname.at - 1] if surname.at else surname
        if before.part == surname.part and before is not surname and before.kind not in _MAY_PRECEDE:
            continue  # another given name, or an initial
        is_given = behind.text in _GIVEN and surname.text == behind.text
        if not is_given and _letters_of_name(behind, these) >= _LEAST_SURNAME and is_telling([behind.text], None):
            word.partners = behind.partners


def _pair_given_behind(these: list[Word], those: list[Word]) -> None:
    """Give a given name between surname and type the partner of the surname: Veroci Miklos utca, Veroci utca.

    The surname follows a word for nothing else and no title, and stands right before its type on both sides.
    """
    for before, word, kind in zip(these, these[1:], these[2:], strict=False):
        is_given = word.kind == "name" and not word.partners and word.text in _GIVEN_BEHIND and kind.kind == "type"
        if not is_given or not before.part == word.part == kind.part or len(before.text) < _LEAST_BEFORE_GIVEN:
            continue
        if before.kind != "name" or before.text in _NO_SURNAMES or not before.partners or not _is_begun(before, these):
            continue
        surname = before.partners[0]
        behind = those[surname.at + 1] if surname.at + 1 < len(those) else surname
        if behind.kind == "type" and behind.part == surname.part and _is_begun(surname, those):
            word.partners = before.partners


def _is_begun(word: Word, words: list[Word]) -> bool:
    """Whether a road's name begins with a word: no other name or title stands before it in its part."""
    before = words[word.at - 1] if word.at else word
    return before is word or before.part != word.part or before.kind in _MAY_PRECEDE


def _letters_of_name(word: Word, words: list[Word]) -> int:
    """Return how many letters a surname has, with a second one behind it: Diaz Ordaz."""
    behind = words[word.at + 1] if word.at + 1 < len(words) else word
    is_second = behind is not word and behind.part == word.part and behind.kind == "name" and behind.partners
    return len(word.text) + (len(behind.text) if is_second else 0)


def _pair_cut_short(these: list[Word], those: list[Word]) -> None:
    """Pair a word cut short with the whole one, each before one name: Lib. Olmos, Libertador Olmos."""
    for word, behind in pairwise(these):
        is_open = not word.partners and word.kind == "name" and word.part == behind.part
        if not is_open or behind.kind != "name" or not behind.partners or len(word.text) < _LEAST_CUT:
            continue
        at = behind.partners[0].at - 1
        other = those[at] if at >= 0 else word
        is_whole = other.kind == "name" and not other.partners and other.part == behind.partners[0].part
        if is_whole and other.text.startswith(word.text) and len(other.text) >= len(word.text) + _LEAST_CUT:
            word.partners, other.partners = (other,), (word,)


def _pair_with_small(these: list[Word], those: list[Word]) -> None:
    """Pair a town written as one word with those of it that are no small words: Neuville-sur-Ain, Neuville Ain."""
    for word in these:
        if word.partners or word.kind != "name" or not towns_of(word.text):
            continue
        for one, other in pairwise(those):
            is_open = not (one.partners or other.partners) and one.part == other.part
            is_end = word.text.startswith(one.text) and word.text.endswith(other.text)
            between = word.text[len(one.text) : len(word.text) - len(other.text)]
            if is_open and is_end and one.kind == other.kind == "name" and between in SMALL_WORDS:
                word.partners = (one, other)
                one.partners = other.partners = (word,)
                break


def _pair_glued_initials(these: list[Word], those: list[Word]) -> None:
    """Pair the initials of given names, written as one word, with the names before one surname."""
    for word, behind in pairwise(these):
        letters = word.text
        if word.partners or word.kind != "name" or not 1 < len(letters) <= _MOST_INITIALS or letters in SMALL_WORDS:
            continue
        if behind.part != word.part or behind.kind != "name" or not behind.partners:
            continue
        end = behind.partners[0].at
        names = those[max(0, end - len(letters)) : end]
        is_run = (
            len(names) == len(letters)
            and any(len(name.text) > 1 for name in names)
            and all(
                name.kind == "name"
                and not name.partners
                and name.part == behind.partners[0].part
                and name.text[0] == letter
                for name, letter in zip(names, letters, strict=True)
            )
        )
        if is_run:
            word.partners = tuple(names)
            for name in names:
                name.partners = (word,)


def _pair_types(these: list[Word], those: list[Word]) -> None:
    """Pair a road's type that is mistyped or one letter with that of the other side, beside one name or number."""
    for word in these:
        if word.partners or word.kind != "name":
            continue
        beside = {id(it) for near in _beside(word, these) for it in near.partners}
        for other in those:
            is_open = other.kind == "type" and not other.partners
            if not is_open or not any(id(near) in beside for near in _beside(other, those)):
                continue
            if _may_be_type(word, other.text, these):
                word.kind, word.text = "type", other.text
                word.partners, other.partners = (other,), (word,)
                break
            if word.text in _LETTERS and _is_first(word, these):
                word.kind = "type"  # of another road


def _may_be_type(word: Word, kind: str, words: list[Word]) -> bool:
    if len(word.text) == 1:
        return _LETTERS.get(word.text) == kind and _is_first(word, words)
    if _NORTHERN.get(word.text) == kind:
        return True  # Owls vei, Owlsveien
    if len(word.text) < _LEAST_TYPE:
        return (len(word.text) >= _LEAST_CHANGED or _is_first(word, words)) and any(
            said == kind and name[0] == word.text[0] and sorted(name) == sorted(word.text)
            for name, said in _SHORT_TYPES.items()
        )
    return any(
        said == kind and OSA.distance(word.text, name, score_cutoff=1) == 1 and name[0] == word.text[0]
        for name, said in _TYPES.items()
    )


def _is_first(word: Word, words: list[Word]) -> bool:
    return word.at == 0 or words[word.at - 1].part != word.part


def _beside(word: Word, words: list[Word]) -> Iterator[Word]:
    """Yield the words of one part next to a word, and next to initials there."""
    for step in (-1, 1):
        at = word.at + step
        while 0 <= at < len(words) and words[at].part == word.part:
            yield words[at]
            if len(words[at].text) > 1:
                break
            at += step


def _pair_postcodes(left: list[Word], right: list[Word]) -> None:
    """Pair two postcodes of one French town: a department's towns have roads of one name once."""
    here, there = (
        [it for it in words if it.kind == "number" and len(it.text) == POSTCODE and it.text.isdigit()]
        for words in (left, right)
    )
    if len(here) != 1 or len(there) != 1 or here[0].partners or there[0].partners:
        return
    if here[0].text[:_DEPARTMENT] != there[0].text[:_DEPARTMENT]:
        return
    is_near = here[0].text[:_MAILBOXES] == there[0].text[:_MAILBOXES]
    for one in left:
        for other in right:
            if one.kind == other.kind == "name" and (is_near or one.partners) and _is_french_town(one, other):
                for word, partner in ((one, other), (here[0], there[0])):
                    word.partners, partner.partners = (partner,), (word,)
                return


def _is_french_town(one: Word, other: Word) -> bool:
    """Whether two words are one town of France, of which one may be the first half."""
    if one.partners or other.partners:
        return other in one.partners and any(code.startswith(_FRANCE) for code in towns_of(one.text))
    short, long = sorted((one.text, other.text), key=len)
    if len(short) < _LEAST_HALF or not long.startswith(short) or towns_of(short):
        return False
    halves = (city.name.lower().split("-") for city in world().cities.get(long, ()) if city.country == _FRANCE)
    return any(len(half) > 1 and len(half[0]) == len(short) for half in halves)
