"""Towns that stand behind postcodes: 20017 Rho, Milano; 5411 Zeeland and 5401 Uden; Limena and Vigonza in 35010.

They tell two small towns apart where no table has them, and a town nearer than the city that both sides name.
"""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.compare.world.words_abroad import Manner, is_one_name
from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import values
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

# Where a town has its province behind it: Getafe (Madrid), 28904 Getafe MD.
PROVINCE_BEHIND: Final = frozenset({"ES", "IT", "PT", "FR", "RO"})
_POSTCODE_BEFORE: Final = PROVINCE_BEHIND | {"DE", "AT", "CH", "NL", "BE", "PL", "CZ", "SK", "DK", "SE", "NO", "FI"}
_POST_TOWN: Final = re.compile(
    r"(?<![\w/-])(?:[A-Z]{1,2}-)?(\d{3} ?\d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4,5})(?: [A-Z]{2}(?= ))? +"
    r"([^\W\d_][^,;:()\d]*?)(?: [A-Z]{2})?(?=\s*(?:[,;:()\d]|$))"
)
# Words of a region, which stands there in the East, with all that is behind it: Львівська область м. Дубно.
_REGIONS: Final = frozenset(word for word, label in values("heard.label").items() if label == "region")
_CEDEX: Final = "cedex"
_LEAST_NAME: Final = 3  # letters
_LETTERS_PER_SLIP: Final = 4


def post_towns_apart(a: Reading, b: Reading) -> str | None:
    """Return two towns that stand behind the postcodes of two addresses abroad, where both have one behind them.

    Behind one postcode they are names of towns that no table has, and neither address has the other's name.
    """
    countries = {country for country in (a.country, b.country) if country is not None}
    if len(countries) > 1 or not countries <= _POSTCODE_BEFORE:
        return None
    left, right = post_towns(a.raw), post_towns(b.raw)
    if not left or not right or any(code[3:4].isdigit() for code in a.cities & b.cities):
        return None
    manner = Manner(a.country or b.country)
    if any(_may_be_one(one, other, manner) for _, one in left for _, other in right):
        return None
    shared = {code for code, _ in left} & {code for code, _ in right}
    if not shared:
        if not countries:
            return None
        return f"towns of two postcodes: {min(left)[1]} and {min(right)[1]}"
    (_, one), (_, other) = min(left), min(right)
    if len(left) > 1 or len(right) > 1 or _is_known(one) or _is_known(other) or _is_slip(one, other):
        return None
    return (
        None
        if one in _letters(b.raw) or other in _letters(a.raw)
        else f"two towns of one postcode: {one!r} and {other!r}"
    )


def is_post_town(reading: Reading, name: str, other: Reading) -> bool:
    """Whether a name stands behind its side's postcode as the town of it, and the other side has another postcode."""
    if reading.country not in _POSTCODE_BEFORE or not reading.postcode or not other.postcode:
        return False
    letters = key(name)
    return any(town == letters for _, town in post_towns(reading.raw))


@lru_cache(maxsize=4096)
def post_towns(raw: str) -> frozenset[tuple[str, str]]:
    """Return each postcode of a text with the name behind it.

    >>> sorted(post_towns("Kerkstraat 14, 5411 AB Zeeland (NB)"))
    [('5411', 'zeeland')]
    """
    found = (
        (match[1].replace(" ", "").replace("-", ""), _letters(_without_country(match[2])))
        for match in _POST_TOWN.finditer(raw)
        if _REGIONS.isdisjoint(match[2].lower().split()[:-1])
    )
    return frozenset((code, name) for code, name in found if len(name) >= _LEAST_NAME)


def _without_country(name: str) -> str:
    """Return a town's name without the country behind it, or the word for a large receiver: LYON FRANCE, Lyon Cedex."""
    words = name.split()
    while len(words) > 1 and (words[-1].lower() == _CEDEX or key(words[-1]) in world().countries):
        words.pop()
    return " ".join(words)


def _may_be_one(one: str, other: str, manner: Manner) -> bool:
    return one in other or other in one or is_one_name(one, other, manner)


def _is_slip(one: str, other: str) -> bool:
    return one[0] == other[0] and OSA.distance(one, other) <= len(one) // _LETTERS_PER_SLIP


def _is_known(name: str) -> bool:
    return name in world().cities


@lru_cache(maxsize=4096)
def _letters(text: str) -> str:
    return key(transliterate(folded_again(text).text))
