"""The part of a country that stands behind a town, where no table of regions has it: Kumasi, Ashanti; Owlby, Metn.

Left to the rules for quarters it would be one, and another quarter than the other side names. Asked of countries whose
regions are not in regions.tsv, where the part is all there is behind the last comma, and a town is known.
"""

from typing import Final

from falsefront.address.abroad.finer.text import Words
from falsefront.address.abroad.where.places import Whereabouts
from falsefront.address.abroad.where.search import place_key
from falsefront.address.gazetteer.country_parts import is_part
from falsefront.address.reading import Place

_COUNTRIES: Final = frozenset(
    {
        "AE", "AO", "BD", "BH", "CD", "CI", "CM", "DZ", "EG", "ET", "GH", "IQ", "IR", "JO", "KE", "KG", "KW", "KZ",
        "LB", "LK", "MA", "MZ", "NG", "NP", "OM", "PK", "QA", "RW", "SA", "SN", "TN", "TZ", "UG", "UZ", "ZM", "ZW",
    }
)  # fmt: skip


def with_part_behind(where: Whereabouts, words: Words) -> Whereabouts:
    """Return where an address lies with the part of its country that ends it, whose words are taken."""
    if where.country not in _COUNTRIES or where.city is None:
        return where
    ends = [at for at in range(words.count) if words.free[at]]
    if not ends:
        return where
    start, end = ends[-1], ends[-1] + 1
    while start and words.segment[start - 1] == words.segment[end - 1]:
        start -= 1
    if start == 0 or not all(words.is_name(at) for at in range(start, end)):
        return where
    name = " ".join(words.text[start:end])
    if not is_part("".join(filter(str.isalpha, name)), where.country):
        return where
    words.take(start, end)
    region = Place(name.title(), frozenset({where.country}), place_key(name))
    return where._replace(region=where.region or region)
