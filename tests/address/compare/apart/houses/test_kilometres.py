"""Two posts of one road are two premises, in whatever way the same one is written."""

import pytest
from tests.gazetteer import load

from falsefront import address

ONE = "Carretera Toluca-Atlacomulco Km 12, Toluca, Estado de México"


@pytest.mark.parametrize(
    ("a", "b", "is_same"),
    [
        (ONE, "Carretera Toluca-Atlacomulco Km 12.5, Toluca, Estado de México", False),
        (ONE, "Carr. Toluca-Atlacomulco km. 14, Toluca, Edo. de México", False),
        (ONE, "Carretera Toluca-Atlacomulco Km. 12, Toluca, Estado de México", True),
        (
            "Carretera Toluca-Atlacomulco Km 12.5, Toluca, Estado de México",
            "Carretera Toluca-Atlacomulco Km 12.50, Toluca, Estado de México",
            True,
        ),
    ],
)
def test_posts_of_one_road_are_told_by_their_kilometres(a: str, b: str, is_same: bool) -> None:
    gazetteer = load()
    readings = address.read(a, gazetteer), address.read(b, gazetteer)
    assert address.compare(*readings).same_premises is is_same
    assert address.compare(*readings[::-1]).same_premises is is_same
