"""Roads abroad that a city has given another name, under which people still write the old: Chowringhee Road in Kolkata.

Only roads that were renamed as a whole and kept their numbers are in the table; number and city have to agree.
"""

from functools import cache
from typing import NamedTuple

from falsefront.address.compare.world.spellings import is_one_spelling
from falsefront.address.compare.world.words_abroad import Manner, canonical_words, is_one_name
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import INDIAN_INITIALS
from falsefront.address.lexicon.table import values
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.reading import Reading

# Types that a new name has freely; a lane of that name is another road. In Malaysia it is a jalan;
# in Iran and Central Asia streets and avenues are one word's translations.
_FREE = ("rd", "marg", "salai", "sarani", "shahrah")
_FREE_IN = {
    "MY": ("st",),
    "KZ": ("ave", "st"),
    "UZ": ("ave", "st"),
    "IR": ("ave", "st", "blvd", "hwy", "expy"),
    "ET": ("ave",),
}

_INDIA = "IN"
_MOST_INITIALS = 3  # letters


def renamed(a: Reading, b: Reading, manner: Manner) -> str | None:
    """Return road and number where both give one number in one city, on a road by its old and by its new name."""
    if a.number is None or b.number is None or not numbers_agree(a.number, b.number):
        return None
    road = renamed_road(a, b, manner)
    return f"{road}, {a.number}" if road else None


def renamed_road(a: Reading, b: Reading, manner: Manner) -> str | None:
    """Return the road that both name in one city, one by its old and one by its new name."""
    if a.road is None or b.road is None or a.road.name.key == b.road.name.key:
        return None  # one name is no other, and overrules nothing
    for code in a.cities & b.cities:
        for old, other in ((a.road, b.road), (b.road, a.road)):
            known = _renamed().get((code, _plain(old.name.text, manner)))
            if known is None:
                continue
            free = _FREE_IN.get(manner.country or "", ())
            is_side = other.direction == (known.side or old.direction) and not (known.side and old.direction)
            is_type = old.type in (known.kind, None, *free)
            is_type = is_side and is_type and other.type in (known.new_kind, None, *_FREE, *free)
            names = _since(code, _plain(other.name.text, manner))
            if is_type and any(_is_name(new, it, manner) for new in _since(code, known.name) for it in names):
                return f"{old.name.text} is {other.name.text}"
    return None


def but_renamed(apart: str | None, a: Reading, b: Reading) -> str | None:
    """Return why roads are two, unless their city renamed one to the other: Fashion Avenue is 7th Avenue."""
    return None if apart is None or renamed_road(a, b, Manner(a.country or b.country)) else apart


def is_since(code: str, one: list[str], other: list[str], manner: Manner) -> bool:
    """Whether of two names of roads of a city, without their types, one is what became of the other."""
    for old, new in ((one, other), (other, one)):
        name = "".join(old)
        if (code, name) in _renamed() and any(_is_name(it, "".join(new), manner) for it in _since(code, name)[1:]):
            return True
    return False


def are_other_initials(a: Reading, b: Reading, manner: Manner) -> bool:
    """Whether a road goes by initials that mean another road in that city: A.B. Road of Mumbai is Annie Besant Road."""
    if a.road is None or b.road is None or a.road.name.key == b.road.name.key or renamed_road(a, b, manner):
        return False
    known = INDIAN_INITIALS.values()
    if any(it.road is not None and it.road.name.text.lower() in known for it in (a, b)) and manner.country == _INDIA:
        return not _is_name(_plain(a.road.name.text, manner), _plain(b.road.name.text, manner), manner)
    names = [name for name in (_plain(it.name.text, manner) for it in (a.road, b.road)) if len(name) <= _MOST_INITIALS]
    return any((code, name) in _renamed() for code in a.cities & b.cities for name in names)


def _since(code: str, name: str) -> tuple[str, ...]:
    """Return a road's name and those that it has had since: Jordan Avenue became Africa, and that Nelson Mandela."""
    names = [name]
    while (known := _renamed().get((code, names[-1]))) is not None and known.name not in names:
        names.append(known.name)
    return tuple(names)


def _plain(name: str, manner: Manner) -> str:
    words = canonical_words(name.lower(), manner)
    return "".join(word for word in words if word[0] not in "~^!#") or "".join(words)  # Hill Road


def _is_name(new: str, name: str, manner: Manner) -> bool:
    return is_one_name(new, name, manner) or is_one_spelling(new, name, manner.country)


class _Since(NamedTuple):
    """What became of a road: its name without spaces, the type that it had and has, the side that it has now."""

    name: str
    kind: str
    new_kind: str
    side: str | None


@cache
def _renamed() -> dict[tuple[str, str], _Since]:
    """Return what became of each road, by the code of its city and its old name without spaces."""
    cities = world().cities
    found: dict[tuple[str, str], _Since] = {}
    for form, value in values("abroad.road.renamed").items():
        city_name, *old, kind = form.split()
        name, _, rest = value.partition("|")
        side, _, new_kind = rest.partition("|")
        city = cities[city_name][0]
        manner = Manner(city.country)
        since = _Since(_plain(name, manner), kind, new_kind or kind, side or None)
        found[city.code, _plain(" ".join(old), manner)] = since
    return found
