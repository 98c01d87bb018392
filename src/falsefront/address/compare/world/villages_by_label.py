"""Villages of South Asia that both addresses name by the word for one: Gat No. 5, Vill. Owlwadi, and Vill. Larkgaon.

Surveys count their plots anew in each village, and a taluka, postcode and city have hundreds of these.
"""

import re
from functools import lru_cache
from itertools import product, zip_longest
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import DEVELOPMENT_WORDS, ROAD_TYPES, USES
from falsefront.address.lexicon.table import countries, forms, longest_first
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_LABELS: Final = forms("abroad.village.label")
_COUNTRIES: Final = frozenset[str]().union(*countries("abroad.village.label", "in").values())
_LABEL: Final = "|".join(longest_first(_LABELS))
_BEFORE: Final = re.compile(rf"\b(?:{_LABEL})\b[ .:-]*([a-z]{{4,}})")
_BEHIND: Final = re.compile(rf"(?:^|[,;(\d] ?)([a-z]{{4,}})(?: [a-z]+)?(?: |\W?\()(?:{_LABEL})\b(?: ([a-z]+))?")
_HOUSES: Final = frozenset({*DEVELOPMENT_WORDS, *ROAD_TYPES, *USES})  # Owl Village Mall, Village Road
_LIKE: Final = 75  # percent from which two names are spellings of one


def villages_by_label_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses lie in two villages: each labels one, and nothing of it stands in the other."""
    if (a.country or b.country) not in _COUNTRIES or (a.country and b.country and a.country != b.country):
        return None
    left = _villages(a.raw)
    right = _villages(b.raw) if left else left
    if not (left and right):
        return None
    if any(fuzz.ratio(one, other) >= _LIKE or one in other or other in one for one, other in product(left, right)):
        return None
    if any(_is_said(one, b.raw) for one in left) or any(_is_said(one, a.raw) for one in right):
        return None
    return f"different villages or zones: {min(left)} and {min(right)}"


def village_unsaid(a: Reading, b: Reading) -> bool:
    """Whether one of two addresses labels villages, and the other names none of them: surveys are of one village."""
    if (a.country or b.country or min(_COUNTRIES)) not in _COUNTRIES:
        return False
    return any(
        bool(said := _villages(it.raw)) and not any(_is_said(one, other.raw) for one in said)
        for it, other in ((a, b), (b, a))
    )


def _is_said(name: str, raw: str) -> bool:
    """Whether a name stands in a text, and not as a road's: Owlwadi Road may lead there."""
    words = re.findall("[a-z]+", _plain(raw))
    return any(
        fuzz.ratio(name, word) >= _LIKE and behind not in ROAD_TYPES for word, behind in zip_longest(words, words[1:])
    )


def _plain(raw: str) -> str:
    return folded_again(raw).text.lower()


@lru_cache(maxsize=4096)
def _villages(raw: str) -> frozenset[str]:
    """Return the villages that a text labels.

    >>> [*_villages("Gat No. 5, Village Owlwadi, Tal. Khed"), *_villages("Sy. No. 12, Larkgaon (Vill), Pune")]
    ['owlwadi', 'larkgaon']
    """
    text = _plain(raw)
    if not any(label in text for label in _LABELS):
        return frozenset()
    behind = {name for name, word in _BEHIND.findall(text) if word not in _HOUSES}
    return frozenset({*_BEFORE.findall(text), *(behind - world().cities.keys())} - _HOUSES)
