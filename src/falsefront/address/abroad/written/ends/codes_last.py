"""A country's code at the end, behind the region that a form asks for: Bangalore, Karnataka, IN is not in Indiana.

Most codes are a state's as well. Here a part of its own is a large city of the country, or one with a region of the
country behind it, and nothing but such a region or a postcode stands between it and the code (Richmond, Contra Costa,
CA); a town of the state right before the code leaves the state (Berlin, Paoli, IN). What a country's name right before
it says is all.
"""

import re
from typing import Final

from falsefront.address.gazetteer.elsewhere import Elsewhere
from falsefront.text.countries import CHINESE, country_names

_CODE: Final = 2  # letters
_BEFORE: Final = ", "
_LARGE: Final = 100  # thousands of inhabitants
_MOST_BETWEEN: Final = 2  # parts between the city and the code: region and postcode
_POST: Final = re.compile(r"^(?:[a-z]{1,2}-)?\d{4,6} (?:[a-z]{2} )?(?=[a-z])")  # 3013 al rotterdam
_NETHERLANDS: Final = "NL"  # Nuevo Leon, too, which has no such postcodes
_DUTCH_POST: Final = re.compile(r"\b(\d{4}) ?([a-z]{2})\b,? ")
_WORD: Final = re.compile("[a-z]+")


def written(elsewhere: Elsewhere, plain: str) -> str:
    """Return a folded, lower-case text with the country's name in place of its code behind city and region."""
    end = plain.rstrip(" .")
    if end[-_CODE - 2 : -_CODE] != _BEFORE or not end[-_CODE:].isalpha():
        return plain
    code = end[-_CODE:].upper()
    names = country_names().get(code, ())
    parts = end[: -_CODE - 2].split(",")
    if not names or code in CHINESE or len(parts) < _MOST_BETWEEN:
        return plain
    if any(city.country == "US" and city.region == code for city in elsewhere.cities.get(_key(parts[-1]), ())):
        return plain
    if len(parts) > _MOST_BETWEEN and elsewhere.countries.get(_key(parts[-1])) == code:
        return ",".join(parts)
    if code == _NETHERLANDS and any(_DUTCH_POST.search(f"{part}, ") for part in parts[-_MOST_BETWEEN:]):
        return _DUTCH_POST.sub(r"\1 \2 ", end[:-_CODE]) + names[0].lower()
    regions = [_key(part) for part in parts[-_MOST_BETWEEN:]]
    has_region = any(it.country == code for name in regions for it in elsewhere.regions.get(name, ()))
    for part, behind in zip(parts[-_MOST_BETWEEN - 1 : -1], _behind(parts), strict=True):
        if not all(_may_be_between(elsewhere, it, code) for it in behind):
            continue
        cities = elsewhere.cities.get(_key(_POST.sub("", part.strip())), ())
        if any(city.country == code and (has_region or city.thousands >= _LARGE) for city in cities):
            return f"{end[:-_CODE]}{names[0].lower()}"
    return plain


def _behind(parts: list[str]) -> list[list[str]]:
    """Return the parts behind each of those that may be the city."""
    count = min(_MOST_BETWEEN, len(parts) - 1)
    return [parts[-at:] for at in range(count, 0, -1)]


def _may_be_between(elsewhere: Elsewhere, part: str, code: str) -> bool:
    """Whether a part may stand between a city and its country's code: a region of the country, or a postcode."""
    name = _key(part)
    return len(name) <= _CODE or any(it.country == code for it in elsewhere.regions.get(name, ()))


def _key(part: str) -> str:
    """Return the letters of a part, by which the gazetteer has names."""
    return "".join(_WORD.findall(part))
