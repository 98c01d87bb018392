"""Roads of German whose name before its glued kind has three letters: Oststr. is Oststraße."""

import pytest
from tests.gazetteer import load

from falsefront import address

ONE = (
    ("Oststraße 719, Düsseldorf NRW 40210", "Oststr. 719, D-40210 Duesseldorf, Germany"),
    ("Seestrasse 45, 8002 Zürich", "Seestr. 45, CH-8002 Zurich"),
    ("Talstr 7, 40217 Düsseldorf", "Talstraße 7, Dusseldorf"),
)
TWO = (
    ("Oststraße 719, Düsseldorf 40210", "Weststr. 719, D-40210 Duesseldorf"),
    ("Oststraße 719, Düsseldorf 40210", "Ostring 719, D-40210 Duesseldorf"),
    ("Seestrasse 45, 8002 Zürich", "Seegasse 45, CH-8002 Zurich"),
    ("Seestrasse 45, 8002 Zürich", "Reestr. 45, CH-8002 Zurich"),
)


@pytest.mark.parametrize(("a", "b"), ONE)
def test_three_letters_are_a_name(a: str, b: str) -> None:
    assert address.compare_fields(a, b, load())[2].same_premises


@pytest.mark.parametrize(("a", "b"), TWO)
def test_another_name_or_kind_is_another_road(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, load())[2].same_premises
