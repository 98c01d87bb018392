"""Roads of one name and two kinds on the Continent."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("ul. Gen. Sowińskiego 8a, 90-001 Łódź", "pl. Gen. Sowińskiego 8a, 90-001 Łódź"),
        ("ul. ks. Jerzego Sowy 14, 15-001 Białystok", "ks. Jerzego Sowy plac 14, 15-001 Białystok"),
        ("Nieuwe Uilengracht 7, 1017 XY Amsterdam", "Nieuwe Uilenstraat 7, 1017 ZZ Amsterdam"),
        ("2e Uilenstraat 5, 5038 CD Tilburg", "2e Uilenplein 5, Tilburg"),
        ("Corso Gufo Reale II, 30, 10123 Torino (TO), Italia", "Piazza Gufo Reale II 30, Turin, TO 10123, Italy"),
        (
            "Viale Gufo Reale, 45, 20099 Sesto San Giovanni (MI)",
            "Piazza Gufo Reale civ. 45, Sesto San Giovanni, Milano",
        ),
        ("Paseo de la Lechuza, 259, 28046 Madrid", "Paseo de la Lechuza nº 259, 28911-Leganés, Madrid"),
    ],
)
def test_roads_of_two_kinds_or_towns_are_two(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("ul. Gen. Sowińskiego 8a, 90-001 Łódź", "8a Gen. Sowinskiego Street, Lodz, 90-001, Poland"),
        ("al. Jana Sowy II 27, 00-867 Warszawa", "Jana Sowy II 27, 00-867 Warszawa"),
        ("Piazza Gufo Reale, 7, 40121 Bologna (BO)", "Piazza Gufo Reale civ. 7, Bologna, Bologna"),
        ("Calle Joan Búho, 88, bajos, 08201 Sabadell", "Calle Joan Búho nº 88, bajos, 08201-Sabadell, Barcelona"),
    ],
)
def test_one_road_of_the_continent_written_two_ways(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Eulenberger Straße 112-114, 50933 Köln", "Eulenberger Weg 112-114, 50933 Köln"),
        ("Eulenberger Straße 112-114, 50933 Köln", "112-114, Eulenberger Gasse, Köln 50933, Germany"),
        ("Uhuhilfer Straße 88, A-1070 Vienna, Austria", "Uhuhilfer Gasse 88 Stg. 2 Top 15, 1070 Wien"),
        ("ul. Generała Sowińskiego 19/21, 80-255 Gdańsk", "pl. gen. Sowińskiego 19/21, 80-255 Gdańsk"),
        ("No. 112, Lrg Hantu 7, 14100 Simpang Ampat", "No. 112, Jalan Hantu 7, 14100 Simpang Ampat, Pulau Pinang"),
    ],
)
def test_a_kind_tells_two_roads_word_by_word_and_weighed(left: str, right: str) -> None:
    assert not is_same(left, right)


def test_who_writes_english_picks_street_for_a_german_road() -> None:
    assert is_same("Eulenberger Straße 112-114, 50933 Köln", "112-114 Eulenberger Street, 50933 Cologne, Germany")
