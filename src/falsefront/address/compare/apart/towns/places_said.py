"""What two addresses abroad say of their places that keeps them apart, whatever was read: towns, districts, ways."""

from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.compare.america.american_lines import same_american_line
from falsefront.address.compare.apart.europe.post_towns import post_towns_apart
from falsefront.address.compare.apart.latin_america.capitals import capitals_apart
from falsefront.address.compare.apart.latin_america.towns_outside import town_outside_apart
from falsefront.address.compare.apart.towns.nearer_towns import nearer_town_apart
from falsefront.address.compare.apart.towns.own_districts import own_districts_apart
from falsefront.address.compare.apart.towns.parts_of_one_city import parts_of_one_city_apart
from falsefront.address.compare.apart.towns.towns_before_cities import town_before_city_apart
from falsefront.address.compare.districts_of_cities import districts_of_cities_apart
from falsefront.address.compare.ways import ways_apart
from falsefront.address.compare.world.words_abroad import Manner, is_one_name
from falsefront.address.gazetteer.elsewhere import SHORT
from falsefront.address.reading import Reading


def places_said_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad lie in two towns or districts, or at the ends of two ways."""
    return (
        nearer_town_apart(a, b)
        or town_before_city_apart(a, b)
        or town_outside_apart(a, b)
        or _capitals_apart(a, b)
        or post_towns_apart(a, b)
        or own_districts_apart(a, b)
        or districts_of_cities_apart(a, b)
        or parts_of_one_city_apart(a, b)
        or ways_apart(a, b)
        or _sides_of_grid_apart(a, b)
        or _quarters_behind_apart(a, b)
    )


def _quarters_behind_apart(a: Reading, b: Reading) -> str | None:
    """Tell Berlin-Mitte from Berlin-Pankow, where no postcode is in common."""
    if (
        a.city is None
        or b.city is None
        or a.city.codes.isdisjoint(b.city.codes)
        or (a.postcode and a.postcode == b.postcode)
    ):
        return None
    (town, _, left), (other, _, right) = a.city.text.lower().partition("-"), b.city.text.lower().partition("-")
    if not (_is_quarter(left) and _is_quarter(right)) or town != other or is_one_name(left, right, Manner(a.country)):
        return None
    return f"two quarters of one city: {a.city.text!r} and {b.city.text!r}"


def _is_quarter(name: str) -> bool:
    """Whether what stands behind a town's name and a hyphen is a quarter's name; not so in Jeju-si."""
    return len(name) > SHORT and name.isalpha()


def _sides_of_grid_apart(a: Reading, b: Reading) -> str | None:
    """Tell Carrera 7 # 12-30 from Carrera 7 # 12-30 Sur, which another corner has."""
    if a.country not in _GRIDS or a.country != b.country or a.road is None or b.road is None:
        return None
    if a.road.name.key != b.road.name.key or a.road.direction == b.road.direction or not has_digit(a.road.name.key):
        return None
    return f"two sides of one street: {a.road.direction or 'none'} and {b.road.direction or 'none'}"


_GRIDS = frozenset({"CO"})  # where streets go by numbers that begin anew on the other side


def _capitals_apart(a: Reading, b: Reading) -> str | None:
    """Return why a province and its capital are two, unless a quarter of that is all: Harlem, NY lies in New York."""
    apart = capitals_apart(a, b)
    return None if apart is None or same_american_line(a, b) is not None else apart
