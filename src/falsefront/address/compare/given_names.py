"""Given names that one hand leaves out before a surname in a road's name: Avenida (Adolfo) Lopez Mateos.

A surname is what bears no article: rue du Moulin is not rue Jean Moulin. A given name is one of a table, or an initial
behind one (Francisco I. Madero).
"""

from functools import lru_cache
from typing import Final

from falsefront.address.compare.words_abroad import Manner
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.titles import FRENCH, ITALIAN, PORTUGUESE, SPANISH
from falsefront.address.plain.declined import DECLINING
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_ARTICLES: Final = forms("abroad.name.article")
_GIVEN: Final = forms("abroad.given")
_EASTERN: Final = DECLINING | {"BA", "BG", "CY", "CZ", "GR", "HR", "ME", "MK", "PL", "RO", "RS", "SI", "SK"}
IN: Final = FRENCH | ITALIAN | PORTUGUESE | SPANISH | _EASTERN
_LEAST_SURNAME: Final = 4  # letters
_MOST: Final = 3  # given names and initials before one surname


def given_names_before(before: list[str], name: list[str], own: tuple[tuple[str, ...], ...], manner: Manner) -> int:
    """Return how many given names, alone behind a road's type, stand before a name that has none on the other side.

    `own` are the other side's words, where the name stands right behind its type.
    """
    if manner.country not in IN or name[0] in _GIVEN or sum(map(len, name)) < _LEAST_SURNAME:
        return 0
    count = 0
    while count < min(_MOST, len(before)) and is_given(before[-1 - count]):
        count += 1
    if not count or before[len(before) - count] not in _GIVEN:
        return 0
    rest = before[: len(before) - count]
    is_alone = not rest or rest[-1][0] in "~!#" or rest[-1][0].isdigit()
    return count if is_alone and _begins_road(name, own) else 0


def article_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two of which one has a given name before what bears an article on the other side."""
    if a.road is None or b.road is None or a.road.name.key == b.road.name.key:
        return None
    for one, other in ((a, b), (b, a)):
        if one.road is None or other.road is None:
            continue
        name, longer = one.road.name.text.lower().split(), other.road.name.text.lower().split()
        is_behind = len(longer) > len(name) and longer[-len(name) :] == name and longer[0] in _GIVEN
        if is_behind and bears_article(name[0], one.raw):
            return f"no given name stands before an article: {one.road.name.text!r} and {other.road.name.text!r}"
    return None


@lru_cache(maxsize=4096)
def bears_article(word: str, raw: str) -> bool:
    """Whether an article stands before a word of a text, as before no name of a person: rue du Moulin."""
    text = transliterate(folded_again(raw).text.lower())
    at = text.find(f" {word}")
    return at > 0 and text[:at].rpartition(" ")[2] in _ARTICLES


def is_given(word: str) -> bool:
    """Whether a word is a given name that is known, or an initial."""
    return word in _GIVEN or (len(word) == 1 and word.isalpha())


def _begins_road(name: list[str], own: tuple[tuple[str, ...], ...]) -> bool:
    """Whether nothing but the type of a road stands before a name on its own side: no other given name or title."""
    for segment in own:
        for at in range(len(segment) - len(name) + 1):
            before = segment[at - 1] if at else "~"
            is_begun = before[0] in "~!#" and before[1:] not in _GIVEN  # pietro is a floor in Poland
            if is_begun and list(segment[at : at + len(name)]) == name:
                return True
    return False
