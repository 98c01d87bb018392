"""Names as they were spelled before a language's last reforms, and as families keep them: Souza is Sousa, Luiz Luís.

Brazil and Portugal wrote th, ph, y, ct and double letters until 1911 and 1943, and z where they write s; Spain and
its former colonies have Cortez and Cortés, Ximénez and Jiménez; the Netherlands Huygens and Huijgens; and a German
street is Carl- or Karl-Benz-Straße on two maps. What two names come
to is compared: both may be of the older spelling. Russian is written in Latin letters by several systems.
"""

import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

_LEAST: Final = 4  # letters of a name that is respelled
_Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*pairs: tuple[str, str]) -> _Rules:
    return tuple((re.compile(old), new) for old, new in pairs)


_PORTUGUESE: Final = _rules(
    ("y", "i"), ("ph", "f"), ("([tcr])h(?![aeiou])|(?<=t)h", r"\1"), ("([bcdfglmnptz])\\1", r"\1"), ("ct(?=or)", "t"),
    ("pt(?=[aeiou])", "t"), ("mpc", "nc"), ("gn", "n"), ("([ao])e(?=s|$)", r"\1i"), ("oel", "uel"), ("z", "s"),
    ("rea(?=$|s)", "reia"),
)  # fmt: skip
_SPANISH: Final = _rules(
    ("z", "s"), ("y", "i"), ("(?:^|(?<=[aeiou]))x(?=[aeiou])", "j"), ("([cdflmnpt])\\1(?<!ll)", r"\1")
)
_DUTCH: Final = _rules(("y", "ij"), ("uij", "ui"), ("ae", "aa"), ("c(?=k)", ""), ("gh", "g"), ("ph", "f"))
_GERMAN: Final = _rules(("c(?=[aolru])", "k"), ("th(?=[aeou])", "t"), ("ph", "f"))
# How libraries, passports and maps write Russian: Semyonovskaja, Iuzhnoportovaia, Leninskii, Geroyev Hasana.
_RUSSIAN: Final = _rules(
    ("j", "y"), ("kh", "h"), ("shch|sch", "sc"), ("^i(?=[aeou])", "y"), ("(?<=[aeouy])i(?=[aeou])", "y"),
    ("[iy]+(?=[aou])", "y"), ("y[eo]", "e"), ("(?<=[aeou])y(?![aeou])", "i"), ("[iy]+$", "i"),
)  # fmt: skip
_OF_COUNTRIES: Final = MappingProxyType(
    dict.fromkeys(("BR", "PT", "AO", "MZ"), _PORTUGUESE)
    | dict.fromkeys(
        ("AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY", "SV",
         "UY", "VE"), _SPANISH
    )
    | dict.fromkeys(("NL", "BE"), _DUTCH)
    | dict.fromkeys(("DE", "AT", "CH"), _GERMAN)
    | dict.fromkeys(("BY", "KZ", "RU"), _RUSSIAN)
)  # fmt: skip


def are_one_since_reforms(left: str, right: str, country: str | None) -> bool:
    """Whether two names in small letters are one as a country spells it, or spelled it before its last reforms."""
    if country is None or country not in _OF_COUNTRIES:
        return False
    return _in_one_spelling(left, country) == _in_one_spelling(right, country)


@lru_cache(maxsize=8192)
def _in_one_spelling(name: str, country: str) -> str:
    """Return a name in small letters without accents as it is compared in a country; a short one as it is.

    >>> [_in_one_spelling(name, "BR") for name in ("souza", "luiz", "manoel", "moraes", "baptista", "actor", "thereza")]
    ['sousa', 'luis', 'manuel', 'morais', 'batista', 'ator', 'teresa']
    >>> {_in_one_spelling(name, "RU") for name in ("yuzhnaya", "iuzhnaia", "juzhnaja")}
    {'yuzhnaya'}
    >>> {_in_one_spelling(name, "RU") for name in ("geroyevkhasana", "geroevhasana")}
    {'geroevhasana'}
    >>> _in_one_spelling("cortez", "MX"), _in_one_spelling("ximenez", "MX"), _in_one_spelling("huygens", "NL")
    ('cortes', 'jimenes', 'huigens')
    >>> _in_one_spelling("carlbenz", "DE"), _in_one_spelling("christoph", "DE"), _in_one_spelling("souza", "IT")
    ('karlbenz', 'christof', 'souza')
    """
    if len(name) < _LEAST:
        return name
    for old, new in _OF_COUNTRIES.get(country, ()):
        name = old.sub(new, name)
    return name
