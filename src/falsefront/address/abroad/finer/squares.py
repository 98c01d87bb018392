"""Houses of South-East Asia whose names end in a word for a square: Owl Square Office Tower, Kestrel Place Tower A.

The word is a part of the name, so that Owl Square is no Owl Place; a word for a house behind it says nothing more, but
a residence or hotel of the name is another house. A tower's letter or number tells it from the others.
"""

from typing import Final

from falsefront.address.abroad.finer.areas import name_start
from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.abroad.finer.named_houses import development
from falsefront.address.abroad.finer.road_names import Found
from falsefront.address.abroad.finer.text import Words, is_label, label
from falsefront.address.lexicon.abroad import DEVELOPMENT_WORDS, USES, ends_house
from falsefront.address.lexicon.table import forms

PLAZA: Final = "plaza"
_SHORT: Final = {"sq": "square"}
_SQUARES: Final = frozenset({"square", "sq"})
_PUBLIC: Final = forms("abroad.square.public")
_NAMED_HOUSES: Final = (
    frozenset(word for word, kind in DEVELOPMENT_WORDS.items() if kind in {"building", "house", "tower"}) - _SQUARES
)
_PLAIN: Final = frozenset({"building", "center", "tower"})  # what such a house may be called besides
_MOST_LABEL: Final = 2  # characters of a tower's number


def square(draft: AbroadDraft, at: int) -> None:
    """Take a house whose name ends in the word for a square that stands there, with what it is called besides."""
    words = draft.words
    start = name_start(words, at) if words.free[at] else at
    if start == at:
        return
    end = _behind_uses(words, at)
    if words.joins(at, end) and words.is_name(end) and words.text[end] in DEVELOPMENT_WORDS:
        if DEVELOPMENT_WORDS[words.text[end]] not in _PLAIN:
            return  # Owl Place Residence
        end += 1
        if words.joins(at, end) and words.free[end] and _is_of_tower(words.text[end]):
            draft.labels.setdefault("building", label(words.text[end]))
            end += 1
    else:
        end = at + 1
    name = [*words.text[start:at], _SHORT.get(words.text[at], words.text[at])]
    draft.developments.append(development(name, PLAZA, None))
    words.take(start, end)


def is_house(words: Words, road: Found, found: list[Found], country: str | None) -> bool:
    """Whether a square is a house in a country where few roads are called so: no road of several, nor with a number.

    A public square is none (Merdeka Square), nor one on which a house with a name of its own stands.
    """
    last = road.end - 1
    if road.leads or not ends_house(words.text[last], country):
        return False
    if words.text[last] in _SQUARES and _PUBLIC.issuperset(words.text[road.start : last]):
        return False
    end = _behind_uses(words, last)
    if any(word in _NAMED_HOUSES and not road.start <= at <= end for at, word in enumerate(words.text)):
        return False
    has_number = words.joins(last, road.start - 1) and words.digit[road.start - 1]
    return not has_number or any(not ends_house(words.text[it.end - 1], country) for it in found if it is not road)


def of_square(name: list[str], country: str | None) -> list[str] | None:
    """Return what a name is up to its word for a square, where what follows says no more; None where it has none."""
    at = next((at for at, word in enumerate(name) if at and ends_house(word, country)), None)
    if at is None or any(it not in USES and DEVELOPMENT_WORDS.get(it) not in _PLAIN for it in name[at + 1 :]):
        return None
    return [*name[:at], _SHORT.get(name[at], name[at])]


def _behind_uses(words: Words, at: int) -> int:
    end = at + 1
    while words.joins(at, end) and words.is_name(end) and words.text[end] in USES:
        end += 1
    return end


def _is_of_tower(word: str) -> bool:
    return len(word) <= _MOST_LABEL and is_label(word)
