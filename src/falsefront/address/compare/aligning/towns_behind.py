"""Towns behind a house's number, which are no road, and what forms write behind a town: its region in any words.

Forms run street, town and region together: "Rua do Lago, 6 Alcobaca Leiria PT" has no comma between the house and its
town, and "Skovvej 33 Holte Sealand DK 2840" a word behind the town that no table of regions has.
"""

from typing import Final

from falsefront.address.compare.world.flat_words import towns_of
from falsefront.address.compare.world.word import SHORT, Word
from falsefront.address.gazetteer.country_parts import is_part, is_part_misspelled
from falsefront.address.lexicon.abroad import EXTENSIONS
from falsefront.address.lexicon.table import forms

_ZONES_BEFORE: Final = forms("abroad.area.before")  # Industriegebiet Ost 4
_LEAST_NAME: Final = 4  # letters of a road's or town's name that says which it is
_MOST_OF_TOWN: Final = 3  # words

Run = tuple[Word, list[Word], list[Word]]  # a number, what stands beside it, and all words of the side


def are_towns_behind(left: Run, right: Run) -> bool:
    """Whether two runs of words behind one number are the town: each side has a name of its own before the number.

    So they are where no kind of road in them is in common; another number may stand between, whose floor this one is.
    """
    return all(
        run[0].at > number.at
        and not any(word.kind == "type" and word.partners for word in run)
        and _has_other_name(number, words)
        for number, run, words in (left, right)
        if run
    )


def _has_other_name(number: Word, words: list[Word]) -> bool:
    """Whether names stand before a number, behind a comma or not, none of which the other side has."""
    names = [
        word
        for word in words[: number.at]
        if (word.kind == "side" or (word.kind == "name" and len(word.text) > SHORT)) and word.text not in _ZONES_BEFORE
    ]
    return bool(names) and not any(word.partners for word in names)


def is_behind_town(word: Word, names: list[Word], words: list[Word]) -> bool:
    """Whether a word that only this side has begins what stands behind the town that ends names in common.

    Nothing but names may follow it up to the end or the postcode, which must be in common (for the caller to ask), and
    a road's name must be left before the town. Behind a town that nobody knows it must be the name of a part of the
    country, but for a slip.
    """
    tail = _names_from(word, words)
    if not tail or any(len(it.text) <= SHORT or it.text in EXTENSIONS or it.partners for it in tail):
        return False
    if _is_part("".join(it.text for it in tail), words):
        return len([it for it in names if it.kind == "name"]) > 1
    return any(
        _is_town(names[-size:]) and _is_telling(names[:-size])
        for size in range(1, min(_MOST_OF_TOWN, len(names) - 1) + 1)
    )


def _names_from(word: Word, words: list[Word]) -> list[Word]:
    """Return the names from one on up to the end of its part, or a region or postcode; none where more is there."""
    end = word.at
    while end < len(words) and words[end].part == word.part and words[end].kind == "name":
        end += 1
    is_end = end == len(words) or words[end].part != word.part or words[end].kind == "region"
    return words[word.at : end] if is_end else []


def _is_town(names: list[Word]) -> bool:
    """Whether names are a town's, as they stand here or on the other side: Boulongne Billancourt."""
    if sum(len(word.text) for word in names) < _LEAST_NAME:
        return False
    partners = (word.partners[0].text if word.partners else word.text for word in names)
    return bool(towns_of("".join(word.text for word in names)) or towns_of("".join(partners)))


def _is_telling(names: list[Word]) -> bool:
    return sum(len(word.text) for word in names if word.kind == "name") >= _LEAST_NAME


def _is_part(name: str, words: list[Word]) -> bool:
    """Whether a name is that of a part of the country whose letters stand last or before the postcode."""
    last = words[-2:][0] if words[-1].kind == "number" else words[-1]
    country = last.text.upper()
    return len(country) == SHORT and (is_part(name, country) or is_part_misspelled(name, country))
