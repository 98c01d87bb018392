"""What is known of the world's towns does not hang on which of them was asked for first."""

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


def _bearers(elsewhere: Elsewhere, name: str, country: str) -> list[City]:
    """Return a city, and the quarters that bear its code."""
    whole = next(it for it in elsewhere.cities[name] if it.country == country)
    towns = (it for named in elsewhere.cities.values() for it in named)
    return [whole, *(it for it in towns if it.is_quarter and it.code == whole.code)]
