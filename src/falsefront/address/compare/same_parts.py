"""Two addresses abroad without a house's number that have all their parts in common, in whatever order they stand.

"6th Floor, Owl Grandstand, Owl Road, Nad Al Sheba" and "Owl Grandstand, 6th Floor, Owl Road, Nad Al Sheba, PO 17965"
say one place, whatever a reader takes each part for. Town, country, postcode and box may be left out at one side. A
floor or room and three parts besides must stand in both, so that more than a road in its quarter is said.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.abroad.canonical import is_world
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading
from falsefront.text.countries import codes_by_name

_PART: Final = re.compile(r"[,;|\n()]+| [-\u2013] ")
_WORD: Final = re.compile(r"[^\W_]+")
_POST: Final = forms("abroad.post_box") | {words.split()[0] for words in forms("abroad.post_box.whole")}
_LEAST_PARTS: Final = 4


def same_parts(a: Reading, b: Reading) -> str | None:
    """Return the parts that two addresses of one town have in common, where none has another; None otherwise."""
    if a.number is not None or b.number is not None or not is_world(a) or not is_world(b):
        return None
    if a.cities.isdisjoint(b.cities) or a.stands_beside or b.stands_beside or a.raw == b.raw:
        return None
    left, right = _parts_of(a.raw), _parts_of(b.raw)
    common = left & right
    if len(common) < _LEAST_PARTS or not any(map(_has_digit, common)):
        return None
    said = {place.key for place in (a.city, b.city, a.province, b.province) if place is not None}
    if any(part not in said and part not in codes_by_name() for part in left ^ right):
        return None
    return ", ".join(sorted(common))


def _has_digit(part: str) -> bool:
    return any(map(str.isdigit, part))


@lru_cache(maxsize=4096)
def _parts_of(raw: str) -> frozenset[str]:
    """Return the parts of a text, each as one word, without its box and its postcode alone.

    >>> sorted(_parts_of("Owl Stand, 6th Floor | PO 1796 | Dubai 12345, 560103"))
    ['6thfloor', 'dubai12345', 'owlstand']
    """
    parts = (_WORD.findall(part) for part in _PART.split(folded_again(raw).text.lower()))
    return frozenset(
        "".join(words) for words in parts if words and _POST.isdisjoint(words) and not "".join(words).isdigit()
    )
