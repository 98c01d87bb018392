"""The end of an American address: its town by the post's table, whatever stands wrongly around it."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("town", "state", "key"),
    [
        ("Elk Grove", "CA", "elkgrove"),
        ("Rego Park", "NY", "regopark"),
        ("Goshen", "NY", "goshen"),
        ("Hot Springs", "SD", "hotsprings"),
        ("Traverse City", "MI", "traversecity"),
        ("Mountlake Terrace", "WA", "mountlaketerrace"),
        ("Gap Mills", "WV", "gapmills"),
        ("La Palma", "CA", "lapalma"),
        ("Monmouth Jct", "NJ", "monmouthjunction"),
        ("St George", "UT", "saintgeorge"),
    ],
)
def test_the_town_before_a_state_is_what_the_post_calls_so(town: str, state: str, key: str) -> None:
    for text in (f"1234 Owl Street, {town}, {state}", f"1234 OWL STREET {town.upper()} {state}"):
        reading = address.read(text, load())
        assert reading.city is not None
        assert (reading.city.key, reading.road and reading.road.name.key, str(reading.number)) == (key, "owl", "1234")


def test_a_slip_in_a_town_is_mended_beside_its_code() -> None:
    readings = [address.read(f"1234 Owl Street, {town}", load()) for town in ("Scaumburg, IL 60173", "Scaumburg, IL")]
    assert [reading.city and reading.city.key for reading in readings] == ["schaumburg", "scaumburg"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 Owl Hill Way, Redmond Washington 98052, FI", "One Owl Hill Way, Redmond, WA 98052-1234, USA"),
        ("1 Owl Hill Way Redmond Washington FI 98052", "1 Owl Hill Way Redmond US 98052"),
        ("345 Owl Park Rd, San Jose, CA 95110-2704, Canada", "345 Owl Park Road, San Jose, California 95110, USA"),
        ("13300 Owl Pkwy N, City of Industry, CA 91746", "13300 Owl Parkway North, Industry, California 91746, null"),
        ("450 OWL ROAD CITY OF BUFFALO NY 14202", "450 Owl Rd, Buffalo, New York"),
        ("16192 Owl Hwy, Lewes, DE 19958", "16192 Owl Highway, Lewes, Delaware, Sussex County"),
        ("7500 Owl Rd, Englewood, Arapahoe County, CO", "7500 Owl Road, Englewood, Colorado 80112"),
        ("133-38 Owl Ave, Flushing, NY 11355", "13338 OWL AVENUE #2A FLUSHING QUEENS NY"),
        ("118-35 Owl Blvd, Forest Hills, NY 11375", "11835 OWL BLVD FL 12 FOREST HILLS NY"),
        ("2005Owl Street,Suite 3600,Philadelphia,PA19103", "2005 Owl St, Philadelphia, PA"),
        ("164 E183rd street New York NY 10457", "164 East 183rd Street, New York, NY 10457"),
        ("1800 K Street NW, Wash, DC 20006", "1800 K St NW Ste 400 Washington DC"),
    ],
)
def test_what_stands_wrongly_at_the_end_parts_nothing(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1 Owl Hill Way, Redmond Washington 98052, FI", "1 Owl Hill Way, Redmond, OR 97756, USA"),
        ("1 Owl Hill Way, Vienna 98052, Austria", "1 Owl Hill Way, Vienna, VA 22182, USA"),
        ("345 Owl Park Rd, London, ON 95110, Canada", "345 Owl Park Road, London, OH 43140, USA"),
        ("450 Owl Road, City of Industry, CA 91746", "450 Owl Road, Commerce, CA 90040"),
        ("118-35 Owl Blvd, Forest Hills, NY 11375", "11836 OWL BLVD FOREST HILLS NY"),
        ("118-35 Owl Blvd, Houston, TX 77002", "11835 Owl Blvd, Houston, TX 77002"),
        ("133-38 Owl Ave, Flushing, NY 11355", "13338 Owl Avenue, Jamaica, NY"),
        ("7500 Owl Rd, Englewood, Arapahoe County, CO", "7500 Owl Road, Aurora, CO"),
        ("1234 Owl Street, Elk Grove, CA", "1234 Owl Street, Elk Creek, CA"),
        ("1234 Owl Street, Hot Springs, SD", "1234 Owl Street, Hot Springs, AR"),
        ("1234 Owl Street, Goshen, NY", "1234 Owl Street, New York, NY"),
        ("164 E183rd street New York NY 10457", "164 West 183rd Street, New York, NY 10457"),
    ],
)
def test_another_town_number_or_side_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("text", "side", "states"),
    [
        ("600 Owlfield Avenue NE, Washington DC", "ne", set()),
        ("Atlanta, 250 Owlfield Ave. N.E.", "ne", set()),
        ("1200 Owlfield Street, Omaha NE", None, {"US-NE"}),
        ("1200 Owlfield Street NE 68102", None, {"US-NE"}),
    ],
)
def test_ne_right_behind_a_road_and_its_type_is_a_quarter_and_no_state(
    text: str, side: str | None, states: set[str]
) -> None:
    reading = address.read(text, load())
    assert reading.road is not None
    assert reading.road.direction == side
    assert {code for code in (reading.province.codes if reading.province else ()) if "-" in code} == states
