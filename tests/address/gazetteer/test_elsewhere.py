"""What is known of the world's towns does not hang on which of them was asked for first."""

from tests.gazetteer import load

from falsefront import address
from falsefront.address.gazetteer.elsewhere import City, Elsewhere
from falsefront.address.gazetteer.gazetteer import world


def test_a_quarter_has_the_codes_of_its_city_whichever_is_asked_for_first() -> None:
    for city, country in (("guadalajara", "MX"), ("oeiras", "PT")):
        fresh, another = world.__wrapped__(), world.__wrapped__()

        forwards = [fresh.codes(it) for it in _bearers(fresh, city, country)]
        backwards = [another.codes(it) for it in reversed(_bearers(another, city, country))]

        assert len(forwards) > 3
        assert set(forwards) == set(backwards)
        assert len(set(forwards)) == 1


def test_wards_of_london_that_are_called_as_roads_are_no_towns() -> None:
    for text in ("7 Church Street, Leeds, UK", "7 Abbey Road, Nairobi, Kenya", "7 Harrow Road, Sydney NSW 2000"):
        reading = address.read(text, load())
        assert reading.road is not None
        assert reading.number is not None


def _bearers(elsewhere: Elsewhere, name: str, country: str) -> list[City]:
    """Return a city, and the quarters that bear its code."""
    whole = next(it for it in elsewhere.cities[name] if it.country == country)
    towns = (it for named in elsewhere.cities.values() for it in named)
    return [whole, *(it for it in towns if it.is_quarter and it.code == whole.code)]
