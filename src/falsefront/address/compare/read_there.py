"""An address that names no country, read as one of the country and region where the other address lies.

"28 Owl Avenue, Winfield" says no country, and a reader who knows none takes it for one of China. Beside another address
that lies in Winfield, Illinois, it can be read as that one's country writes. Only where it says a place of the other
itself (a town, a quarter or the postcode), and nothing that China has; what keeps two addresses apart is asked of its
text as it stands, so that a region that is left out counts as left out. Towns of many countries have one name, and a
Park Avenue or Mill Lane each: such a road needs the postcode, or a named building, in common.

The lists of a firm's suppliers give the country in a column of its own. What is left of "Plot 12, Owl Commune, Kestrel
District, Ha Nam" is taken for Hanam in Korea: a country that nothing but a town told is no country said. Beside an
address that says its own, two names of places or more that stand in both tell where it lies, if it names no other.
"""

import re
from functools import lru_cache

from falsefront.address.abroad.canonical import is_world
from falsefront.address.abroad.reader import read_abroad
from falsefront.address.compare.america.side_left_out import EVERYWHERE
from falsefront.address.compare.world.slips_of_villages import ROADS_OF_VILLAGES
from falsefront.address.compare.world.words_abroad import Manner, finds, flat_words
from falsefront.address.lexicon.table import expression, forms, values
from falsefront.address.parts.ranges import ranged_in_letters
from falsefront.address.parts.written_short import written_out_in_letters
from falsefront.address.plain.text import evened, folded, plain_text
from falsefront.address.reading import Reading
from falsefront.text.countries import CHINESE, country_names
from falsefront.text.hanzi import HAN

_LEAST_PLACE = 4  # letters of a place's name
_LEAST_POST = 4  # signs of a postcode
_LEAST_PLACES = 2  # names of places in common that tell a country as surely as its own name
_WITH_STATES = frozenset({"US", "CA", "AU"})
_HIGHWAYS = frozenset(values("abroad.road.leading")[it] for it in forms("abroad.road.to"))
_KILOMETRE = re.compile(rf"\b(?:{expression('abroad.kilometre')})\b")
_BEHIND_COUNTRY = re.compile(r"[\W\d_]+$")
_EVERYWHERE = EVERYWHERE | ROADS_OF_VILLAGES | forms("abroad.road.common.american")


def read_there(a: Reading, b: Reading) -> tuple[Reading, Reading] | None:
    """Return two readings, one of them read again as lying where the other does; None where it may lie anywhere.

    `raw` of what is read again stays the text as it was, without the place that was lent.
    """
    if is_world(a) == is_world(b):
        return _there_though_guessed(a, b) if is_world(a) and a.country != b.country else None
    if is_world(a):
        found = _there(b, a)
        return (a, found) if found is not None else None
    found = _there(a, b)
    return (found, b) if found is not None else None


def _there_though_guessed(a: Reading, b: Reading) -> tuple[Reading, Reading] | None:
    """Return two readings, the one whose country its town alone told read again as lying where the other says."""
    says = _says_country(a), _says_country(b)
    if says[0] == says[1]:
        return None
    bare, other = (b, a) if says[0] else (a, b)
    if other.country in CHINESE or bare.stands_beside or not _names_no_other_place(bare, other):
        return None
    found = _read(bare.raw, country_names()[other.country or ""][0])
    if found.country != other.country or _is_of_every_town(found, other) or found.cities.isdisjoint(other.cities):
        return None
    return (a, found) if says[0] else (found, b)


def _says_country(reading: Reading) -> bool:
    """Whether a text ends in the country that it was read in, but for signs and a postcode."""
    end = _BEHIND_COUNTRY.sub("", folded(reading.raw).text.lower())
    return reading.country is not None and any(
        end.endswith(name.lower()) for name in (*country_names().get(reading.country, ()), reading.country)
    )


def _names_no_other_place(bare: Reading, other: Reading) -> bool:
    """Whether all places that a text names, two of them at least, stand in the other, and no state or code of its own.

    A state of America, Canada or Australia says the country as surely as its name.
    """
    if (bare.postcode and bare.postcode != other.postcode) or bare.country in _WITH_STATES:
        return False
    manner = Manner(other.country)
    own, words = flat_words(bare.raw, manner), flat_words(other.raw, manner)
    places = (bare.province, bare.city, bare.county, bare.town)
    texts = {part for it in places if it is not None for part in it.text.lower().split(", ")}
    texts |= {area.name.text.lower() for area in bare.areas}
    names = {text for text in texts if len(text) >= _LEAST_PLACE and finds(text.split(), own, manner)}
    least = _LEAST_PLACES - _are_on_one_highway(bare, other)
    return len(names) >= least and all(finds(name.split(), words, manner) for name in names)


def _are_on_one_highway(a: Reading, b: Reading) -> bool:
    """Whether both lie at one kilometre of a road that is called by the town it leads to, which counts as a place."""
    if a.road is None or b.road is None or a.number is None or a.number != b.number:
        return False
    is_highway = a.road.type == b.road.type and a.road.type in _HIGHWAYS and a.road.name.key == b.road.name.key
    return is_highway and all(_KILOMETRE.search(it.raw.lower()) for it in (a, b))


def _there(bare: Reading, other: Reading) -> Reading | None:
    if bare.country or bare.city or bare.county or bare.province or bare.town or bare.stands_beside:
        return None
    if other.country is None or other.country in CHINESE or HAN.search(bare.raw):
        return None
    if not _says_place_of(bare, other):
        return None
    names = country_names().get(other.country)
    if not names:
        return None
    region = other.province.text if other.province is not None else ""
    found = _read(bare.raw, ", ".join(filter(None, (region, names[0]))))
    if not found.developments and (found.road is None or found.road.type is None):
        return None  # a block or a numbered zone says no house
    if _is_of_every_town(found, other):
        return None
    is_placed = not found.cities.isdisjoint(other.cities) or _have_one_code(found, other)
    return found if is_placed or (found.city is None and _have_one_area(found, other)) else None


def _is_of_every_town(found: Reading, other: Reading) -> bool:
    """Whether the road is one that towns everywhere have, and neither a postcode nor a building says which it is."""
    if found.road is None or found.road.name.key not in _EVERYWHERE or _have_one_code(found, other):
        return False
    return {it.name.key for it in found.developments}.isdisjoint(it.name.key for it in other.developments)


def _says_place_of(bare: Reading, other: Reading) -> bool:
    manner = Manner(other.country)
    towns = other.city.text.split(", ") if other.city is not None else []
    words = flat_words(bare.raw, manner)
    for name in (*towns, *(area.name.text for area in other.areas)):
        if len(name) >= _LEAST_PLACE and finds(name.lower().split(), words, manner):
            return True
    return bool(other.postcode) and len(other.postcode or "") >= _LEAST_POST and (other.postcode or "") in bare.raw


def _have_one_code(a: Reading, b: Reading) -> bool:
    return a.postcode is not None and a.postcode == b.postcode


def _have_one_area(a: Reading, b: Reading) -> bool:
    return any(one.name.key == other.name.key for one in a.areas for other in b.areas)


@lru_cache(maxsize=4096)
def _read(raw: str, place: str) -> Reading:
    """Return the reading of a text with a place behind it, as of the text alone."""
    text = f"{raw.rstrip(' ,.;')}, {place}"
    plain, source = plain_text(text, folded(text))
    plain = evened(ranged_in_letters(written_out_in_letters(plain)))
    return read_abroad(plain, source._replace(raw=raw))
