"""Roads that are two whatever else two addresses have in common: of two kinds, or one letter of a short name apart.

What is weighed sees how like two names are, and Rua and Avenida of one name are as like as can be.
"""

import re
from typing import Final

from rapidfuzz import fuzz

from falsefront.address.reading import Reading

_IN_RUSSIAN: Final = frozenset({"BY", "KZ", "RU", "UA"})
_IN_OTHERS: Final = frozenset(
    {"AR", "AT", "BE", "BR", "CH", "CL", "CO", "CR", "CZ", "DE", "DO", "EC", "ES", "FR", "GT", "IT", "MX", "MY", "NL"}
    | {"PA", "PE", "PL", "PT"}
)
_KINDS_APART: Final = frozenset(
    {"st", "ln", "ave", "blvd", "hwy", "emb", "sq", "corso", "paseo", "ronda", "camino", "largo", "quay", "allee"}
    | {"chemin", "cours", "close", "rambla", "osiedle", "way", "ring", "damm"}
    | {"andador", "callejon", "cerrada", "diagonal", "pasaje", "privada", "transversal"}
)
_IN_CHINA: Final = frozenset({"CN", "HK", "MO", "TW"})
_IN_ENGLISH: Final = frozenset({"GB", "IE"})
_ALIKE: Final = 85  # percent from which two names are one, so that their kinds tell them apart
_SHORT_NAME: Final = 6  # letters
_DIGITS: Final = re.compile(r"\d+")


def are_roads_of_two_kinds(a: Reading, b: Reading) -> bool:
    """Whether two roads are of two kinds, or a letter of a short name apart, or in Russian two of one house."""
    if a.road is None or b.road is None:
        return False
    one, other = a.road.name.key, b.road.name.key
    if not _IN_CHINA.intersection((a.country, b.country)) and _is_short_and_other(one, other):
        return True  # in China a slip is no syllable, and two syllables are told apart elsewhere
    if a.country != b.country:
        return False
    is_other_kind = bool(a.road.type and b.road.type) and a.road.type != b.road.type
    is_one_name = fuzz.ratio(one, other) >= _ALIKE
    if a.country in _IN_ENGLISH:
        return is_other_kind and is_one_name
    is_other_kind = is_other_kind and {a.road.type, b.road.type} <= _KINDS_APART
    if a.country in _IN_OTHERS:
        return is_other_kind and is_one_name
    return a.country in _IN_RUSSIAN and (is_other_kind or _are_two_in_russian(a, b))


def _are_two_in_russian(a: Reading, b: Reading) -> bool:
    """Whether two houses are stroenie 1 and 2 of one number, or one lies on a 2-ya Sovinaya."""
    if a.road is None or b.road is None or (a.building and b.building and a.building != b.building):
        return True
    return _has_own_number(a.road.name.key, b.raw) or _has_own_number(b.road.name.key, a.raw)


def _has_own_number(name: str, other: str) -> bool:
    """Whether a road has a number in its name that stands nowhere in the other text."""
    return not set(_DIGITS.findall(name)).issubset(_DIGITS.findall(other))


def _is_short_and_other(one: str, other: str) -> bool:
    """Whether one letter of a short name is another, which makes another name: Hasat, Hasan.

    >>> _is_short_and_other("hasat", "hasan"), _is_short_and_other("buyukdere", "buyukdera")
    (True, False)
    """
    return len(one) == len(other) <= _SHORT_NAME and sum(map(str.__ne__, one, other)) == 1
