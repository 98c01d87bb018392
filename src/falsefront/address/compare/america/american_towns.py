"""What the town of an American address is called: before its state, as a locality, or as the city that was read."""

from functools import lru_cache

from falsefront.address.abroad.finer.american_roads import AMERICAN
from falsefront.address.abroad.written.america.american import town_of
from falsefront.address.abroad.written.america.american_posts import with_post_apart
from falsefront.address.gazetteer.elsewhere import City, distance_km
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Place, Reading

_BOUND = 4096  # texts whose town is remembered
_QUARTER = 2  # letters of a side that is a quarter of a city: NE
_POST_KM = 40.0  # within which the towns of one post office lie
_ZIP = 5  # digits of a ZIP code that say which town


def towns_before_states(a: Reading, b: Reading) -> tuple[str, str]:
    """Return the towns between a comma and the state at the end of two texts, each as one word; "" where none is."""
    return "".join(town_words(a.raw)), "".join(town_words(b.raw))


@lru_cache(maxsize=_BOUND)
def town_words(raw: str) -> tuple[str, ...]:
    """Return the words of the town between a comma and the state at the end of a text; none where no state is."""
    return town_of(with_post_apart(folded_again(raw).text.lower()))


def town_or_city(reading: Reading) -> str:
    """Return the town before the state, or the one locality that was read, or the city, as one word.

    A quarter before it is the road's: 1818 K Street, NW Washington, DC.
    """
    if town := "".join(without_quarter(town_words(reading.raw))):
        return town
    area = reading.areas[0].name if len(reading.areas) == 1 else None
    is_before = area and reading.city and f"{area.text} {reading.city.text}".lower() in _without_commas(reading.raw)
    return area.key if area and is_before else plain_city(reading.city)


def without_quarter(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a town without a quarter of a city before it, which is its road's: NE."""
    return words[1:] if len(words) > 1 and len(DIRECTIONS.get(words[0], "")) == _QUARTER else words


def _without_commas(raw: str) -> str:
    return " ".join(raw.lower().replace(",", " ").split())


def plain_city(city: Place | None) -> str:
    """Return the name of a city as one word, in full where it is that of a state, too: NY is New York."""
    if city is None:
        return ""
    names = (region.name for region in world().regions.get(city.key, ()) if region.country in AMERICAN)
    return next(names, city.text).replace(" ", "").lower()


def word_before(text: str, town: str) -> str:
    """Return the word right before a town's name in a text; none where a comma or nothing stands there."""
    head, found, _ = text.replace(". ", " ").rpartition(town)  # West St. Paul
    words = head.split()
    return words[-1].rpartition(",")[2].rstrip(".") if found and head[-1:] == " " and words else ""


def has_one_zip(a: Reading, b: Reading) -> bool:
    """Whether two addresses have one postcode: of the United States the five digits that say which post office."""
    if not a.postcode or not b.postcode:
        return False
    return a.postcode == b.postcode or (a.country in AMERICAN and a.postcode[:_ZIP] == b.postcode[:_ZIP])


def may_be_of_one_post(left: Place | None, right: Place | None) -> bool:
    """Whether one post office may serve two towns: one is not named or known, or they lie near each other."""
    if left is None or right is None:
        return True
    ours, theirs = _towns(left), _towns(right)
    return not (ours and theirs) or any(distance_km(one, other) <= _POST_KM for one in ours for other in theirs)


def _towns(place: Place) -> list[City]:
    return [city for city in _cities_called(place.key) if city.code in place.codes]


@lru_cache(maxsize=1024)
def _cities_called(key: str) -> tuple[City, ...]:
    return world().cities.get(key, ())
