"""What kind a word of an address abroad is by the words beside it: of a firm, of a numbered road, of a house."""

import re
from itertools import pairwise

from falsefront.address.abroad.finer.text import ROMAN
from falsefront.address.compare.world.word import POSTCODE, SHORT, Word, has_form_of_postcode
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import FIRM_FORMS, UNIT_NEEDS_DIGIT

_CODE = re.compile(r"^[a-z]{1,2}\d{1,2}$")
_STREET_OF_DUBAI = re.compile(r"^\d{1,3}[a-z]$")
_NAMED = frozenset({"name", "generic", "side"})
_LEAST_TOWN = 5  # letters
_VICENZA = ROMAN["vi"]  # which is read as a number


def mark_firm(words: list[Word]) -> None:
    """Mark what stands in front of the first number up to the last word for a firm: a name that is no place."""
    number = next((word.at for word in words if word.kind == "number"), len(words))
    ends = (word.at for word in words[:number] if word.kind == "firm" or (word.at and word.text in FIRM_FORMS))
    last = max(ends, default=-1)
    for word in words[: last + 1]:
        word.kind = "firm"


def mark_numbered_roads(words: list[Word]) -> None:
    """Mark a numbered road's number as its name: Carrera 13 No. 36-24."""
    for word, behind in pairwise(words):
        if behind.kind != "number" or behind.part != word.part:
            continue
        if is_of_lane(behind, words) and behind.at + 1 < len(words):
            behind.kind = "name"


def mark_coded_roads(words: list[Word]) -> None:
    """Mark a letter and a number as the name of the road whose kind stands behind: D5 Street is Street D5, 6A St."""
    for at, (word, behind) in enumerate(pairwise(words)):
        before = words[at - 1] if at and words[at - 1].part == word.part else None
        is_first = before is None or before.kind == "number"
        if not is_first or behind.kind != "type" or behind.part != word.part:
            continue
        is_all = before is None and (at + 2 == len(words) or words[at + 2].part != word.part)
        if _CODE.match(word.text) or (is_all and _STREET_OF_DUBAI.match(word.text)):
            word.kind = "name"


def mark_named(words: list[Word]) -> None:
    """Mark words that are a name where they stand: Harbor Bay Parkway, Loop Street, Alameda (CA).

    What counts rooms by numbers alone counts none without a number; of two kinds of road behind each other, with no
    name in their part, the first is the name; and a kind of road without any is the town that is called so.
    """
    for word in words:
        if word.kind == "room" and word.text in UNIT_NEEDS_DIGIT and len(word.text) > SHORT:
            before, behind = (_beside(word, words, step) for step in (-1, 1))
            if before is not None and before.kind == "name" and behind is not None and behind.kind == "type":
                word.kind = "name"
        elif word.kind == "type" and not any(it.part == word.part and it.kind in _NAMED for it in words):
            behind = _beside(word, words, 1)
            is_first = behind is not None and behind.kind == "type"
            if is_first or (len(word.text) >= _LEAST_TOWN and word.text in world().cities and _is_town(word, words)):
                word.kind = "name"


def _is_town(word: Word, words: list[Word]) -> bool:
    """Whether nothing but a region and a postcode stands in the part of a word."""
    return all(
        it.kind == "region" or len(it.text) <= SHORT or has_form_of_postcode(it.text)
        for it in words
        if it.part == word.part and it is not word
    )


def _beside(word: Word, words: list[Word], step: int) -> Word | None:
    at = word.at + step
    return words[at] if 0 <= at < len(words) and words[at].part == word.part else None


def mark_provinces(words: list[Word]) -> None:
    """Mark two letters that end a part, behind a postcode and its town, as a province's: 36050 Elmo VI."""
    for word in words:
        is_last = word.text.isdigit() and _beside(word, words, 1) is None
        if not is_last or word.text != _VICENZA or word.kind != "number":
            continue
        first = next(it for it in words if it.part == word.part)
        if first.at < word.at - 1 and has_form_of_postcode(first.text) and first.text.isdigit():
            word.kind = "region"


def mark_houses(words: list[Word]) -> None:
    """Mark five digits that begin a part, before a name and the kind of its road, as a house's: 17890 Owl Street."""
    for word in words:
        if word.kind != "number" or len(word.text) != POSTCODE or not word.text.isdigit():
            continue
        is_first = word.at == 0 or words[word.at - 1].part != word.part
        behind, is_named = _beside(word, words, 1), False
        while is_first and behind is not None and behind.kind in ("name", "side", "generic"):
            is_named = is_named or behind.kind == "name"
            behind = _beside(behind, words, 1)
        word.is_house = is_named and behind is not None and behind.kind == "type"


def is_of_lane(number: Word, words: list[Word]) -> bool:
    """Whether a kind of road without a name stands right before a number: the road is numbered."""
    at = number.at - 1
    while at > 0 and words[at].kind == "label" and words[at].part == number.part:
        at -= 1
    before = words[at] if at >= 0 else number
    at -= 1
    while at > 0 and words[at].kind == "type" and words[at].part == before.part:
        at -= 1  # Owl Hill Road #01-318
    further = words[at] if at >= 0 else None
    is_named = further is not None and further.part == before.part and further.kind in ("name", "side", "generic")
    return before.kind == "type" and before.part == number.part and not is_named


def is_of_lane_of_house(number: Word, words: list[Word]) -> bool:
    """Whether a number ends the name of a road whose kind leads, and another that both sides have is the house's.

    In 10, Jalan Mega 1/5 the road is no other than Mega 1/5.
    """
    at = number.at - 1
    while at > 0 and words[at].kind == "name" and words[at].part == number.part:
        at -= 1
    if not 0 <= at < number.at - 1 or words[at].kind != "type" or words[at].part != number.part:
        return False
    return any(it.kind == "number" and it.partners and it.at < at for it in words)
