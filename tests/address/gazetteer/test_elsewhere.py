"""What is known of the world's towns does not hang on which of them was asked for first."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from tests.gazetteer import load

from falsefront import address
from falsefront.address.gazetteer.elsewhere import City, Elsewhere

DATA = Path(address.__file__).with_name("data")


def test_a_quarter_has_the_codes_of_its_city_whichever_is_asked_for_first() -> None:
    for city, country in (("guadalajara", "MX"), ("oeiras", "PT")):
        fresh, another = unread(), unread()

        forwards = [fresh.codes(it) for it in _bearers(fresh, city, country)]
        backwards = [another.codes(it) for it in reversed(_bearers(another, city, country))]

        assert len(forwards) > 3
        assert set(forwards) == set(backwards)
        assert len(set(forwards)) == 1


def test_threads_that_ask_at_once_all_see_whole_tables() -> None:
    for _ in range(3):
        fresh, together = unread(), Barrier(4)

        def asked(name: str, fresh: Elsewhere = fresh, together: Barrier = together) -> int:
            together.wait()
            return len(getattr(fresh, name))

        names = ("regions", "cities", "last_words", "countries")
        with ThreadPoolExecutor(len(names)) as threads:
            seen = list(threads.map(asked, names))

        assert seen == [len(getattr(fresh, name)) for name in names]


def test_regions_are_known_without_the_cities() -> None:
    elsewhere = Elsewhere((DATA / "regions.tsv").read_text(encoding="utf-8"), "no table of cities", "")

    assert {region.country for region in elsewhere.regions["jalisco"]} == {"MX"}
    assert elsewhere.countries["germany"] == "DE"


def test_whether_a_city_is_called_so_is_known_without_the_cities() -> None:
    elsewhere = Elsewhere("", "no table of cities", (DATA / "city_names.tsv").read_text(encoding="utf-8"))

    assert elsewhere.has_city("Bad Wörishofen")
    assert not elsewhere.has_city("Free returns")


def test_the_table_of_names_has_those_of_all_cities() -> None:
    lines = (DATA / "city_names.tsv").read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if not line.startswith("#")] == sorted(unread().cities)  # else city_names.py is due


def test_wards_of_london_that_are_called_as_roads_are_no_towns() -> None:
    for text in ("7 Church Street, Leeds, UK", "7 Abbey Road, Nairobi, Kenya", "7 Harrow Road, Sydney NSW 2000"):
        reading = address.read(text, load())
        assert reading.road is not None
        assert reading.number is not None


def unread() -> Elsewhere:
    """Return the places outside China of which nothing has been asked."""
    tables = ("regions.tsv", "cities.tsv", "city_names.tsv")
    return Elsewhere(*((DATA / name).read_text(encoding="utf-8") for name in tables))


def _bearers(elsewhere: Elsewhere, name: str, country: str) -> list[City]:
    """Return a city, and the quarters that bear its code."""
    whole = next(it for it in elsewhere.cities[name] if it.country == country)
    towns = (it for named in elsewhere.cities.values() for it in named)
    return [whole, *(it for it in towns if it.is_quarter and it.code == whole.code)]
