"""Names of roads of Finland, Lithuania and Latvia: in the genitive there, or in that of another language."""

from typing import Final

# Ends of a genitive and of its nominative: Gedimino, Gediminas; Barona, Barons.
_CASES: Final = {
    "LT": ("iaus ius", "aus us", "io is", "io ys", "o as", "os a", "es e"),
    "LV": ("as a", "es e", "a s", "a is"),
}
_FINLAND: Final = "FI"
_BARE: Final = ("", "in", "n", "s")  # ends of the genitive of Finnish and Swedish: Jungin, Jungs
WITH_GENITIVES: Final = frozenset({*_CASES, _FINLAND})
_LEAST: Final = 4  # letters before the end


def one_in_genitive(left: str, right: str, country: str) -> bool:
    """Whether one name without its spaces is the genitive of the other in a country, or both are genitives of one.

    >>> one_in_genitive("gedimino", "gediminas", "LT"), one_in_genitive("barona", "barons", "LV")
    (True, True)
    >>> one_in_genitive("gedimino", "gediminos", "LT"), one_in_genitive("liepu", "liepos", "LT")
    (False, False)
    >>> one_in_genitive("jungin", "jungs", "FI"), one_in_genitive("jungin", "lungs", "FI")
    (True, False)
    """
    if country == _FINLAND:
        stems = [{it for end in _BARE if len(it := name.removesuffix(end)) >= _LEAST} for name in (left, right)]
        return not stems[0].isdisjoint(stems[1])
    return any(
        len(stem := one.removesuffix(genitive)) >= _LEAST and one != stem and other == stem + nominative
        for one, other in ((left, right), (right, left))
        for genitive, nominative in map(str.split, _CASES[country])
    )
