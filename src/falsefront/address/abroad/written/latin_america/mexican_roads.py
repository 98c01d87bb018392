"""What lists write short of roads and parks in Mexico and Spain: Carretera Mex-Qro Km 12, P.I. Los Olivos s/n.

A highway between two cities is called by both, in short or in full; no number behind a park is no part of its name.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.text.countries import codes_by_name

_CITIES: Final = values("abroad.city.mexican.short")
_SHORT: Final = "|".join(longest_first(frozenset(_CITIES)))
_WAYS: Final = forms("abroad.road.between.mexican")
_WAY: Final = "|".join(longest_first(_WAYS))
_BETWEEN: Final = re.compile(
    rf"(?<=\b)(?P<way>(?:{_WAY})\b\.? (?:[a-z]{{4,}} )?)"
    rf"(?P<first>(?:{_SHORT})\b|[^\W\d]{{4,}})\.?(?P<dash> ?- ?)(?P<last>(?:{_SHORT})\b|[^\W\d]{{4,}})\.?"
)
(_NUMBERLESS,) = forms("abroad.numberless.spanish")
_PARKS: Final = "|".join(longest_first(forms("abroad.park.before.spanish")))
_PARK: Final = re.compile(rf"(?<![\w.])((?:{_PARKS})(?:\.|\b) ?[^,;0-9]{{0,40}}?) {_NUMBERLESS}(?=[ ,;.-]|$)")
# C. 5 núm. 1421: a street by its number, where the house's follows behind its word.
_COUNTED: Final = re.compile(r"(?:^|(?<=, ))c\. ?(\d{1,3}[a-z]?) (?=(?:num|no|nro)\b\.? ?\d|# ?\d)")
_REPUBLICS: Final = values("abroad.road.republic.spanish")
_ROADS: Final = "|".join(longest_first(forms("abroad.road.led.latin")))
# Rep. del Salvador 38 at the beginning, where no country stands by itself: a street called by a republic.
_REPUBLIC: Final = re.compile(
    rf"^(?P<road>(?:{_ROADS})\b\.? )?(?P<republic>{'|'.join(longest_first(_REPUBLICS))})\b\.? "
    r"d(?P<article>el?|e el|e la) (?P<country>[a-z]{4,}(?: [a-z]{4,})?)(?=,? ?(?:n[°ºo]{0,2}\.?|num\.?|#)? ?\d)"
)


def written(text: str) -> str:
    """Return a folded, lower-case text with such highways and streets in full, a comma behind a park without number.

    >>> written("carr. mex-qro km 12, owlapan"), written("autopista mexico-pue. km 12"), written("carr. owl-lark km 12")
    ('carr. mexico-queretaro km 12, owlapan', 'autopista mexico-puebla km 12', 'carr. owl-lark km 12')
    >>> written("c. 5 num. 1421 int. 4, zona industrial"), written("c. 5, owlapan")
    ('calle 5 num. 1421 int. 4, zona industrial', 'c. 5, owlapan')
    >>> written("p.i. los buhos s/n, getafe"), written("calle buho s/n, getafe")
    ('p.i. los buhos, s/n, getafe', 'calle buho s/n, getafe')
    >>> written("rep. del salvador 38, centro"), written("av. rep. de panama #38"), written("rep. de buhos 3")
    ('calle republica de salvador 38, centro', 'av. republica de panama #38', 'rep. de buhos 3')
    """
    text = _REPUBLIC.sub(_of_republic, text)
    if "c." in text:
        text = _COUNTED.sub(r"calle \1 ", text)
    if _NUMBERLESS in text:
        text = _PARK.sub(rf"\1, {_NUMBERLESS}", text)
    return _BETWEEN.sub(_in_full, text) if "-" in text and any(way in text for way in _WAYS) else text


def _in_full(found: re.Match[str]) -> str:
    first, last = found["first"], found["last"]
    if first not in _CITIES and last not in _CITIES:
        return found[0]
    return f"{found['way']}{_CITIES.get(first, first)}{found['dash']}{_CITIES.get(last, last)}"


def _of_republic(found: re.Match[str]) -> str:
    """Return a street called by a republic in full; any other name as it stands."""
    article = found["article"].removeprefix("e ")
    names = (found["country"], f"{article} {found['country']}")
    name = next((it for it in names if it in codes_by_name()), None)
    if name is None:
        return found[0]
    street, _, republic = _REPUBLICS[found["republic"]].partition(" ")
    return f"{found['road'] or f'{street} '}{republic} {name}"
