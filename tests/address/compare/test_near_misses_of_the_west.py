"""Two places that newer rules of the West and of the East of Europe, of Japan and of Singapore must keep apart."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # A region of Chile behind a town that many regions have.
        ("Av. Prat 123, San Pedro Región de Valparaíso, Chile", "Av. Prat 123, San Pedro Región Metropolitana, Chile"),
        ("Calle Lechuza 456 San Carlos Región de Ñuble Chile", "Calle Lechuza 456 San Carlos Región del Maule Chile"),
        # A region of Russia or Ukraine names no town, and a town is in it only where it is told.
        ("ul. Sovina 12, Crimea, Russia", "ul. Sovina 12, Krymsk, Russia"),
        ("ul. Lenina 12, Crimea, Russia", "ul. Lenina 12, Tula, Russia"),
        ("ul. Lenina 12, Tver Oblast, Russia", "ul. Lenina 12, Tula, Russia"),
        # Two districts of one code, where no village is in common.
        ("12 Lenina Street, Makariv raion, 08000 Ukraine", "12 Lenina Street, Borodianka raion, 08000 Ukraine"),
        # Towns elsewhere that are cut short as Britain's are, or bear their names.
        ("45 Kestrel Street, M'boro, TN 37130", "45 Kestrel Street, Middlesbrough, UK"),
        ("12 Mill Lane, M'chester", "12 Mill Lane, Manchester, NH"),
        ("45 High Street, P'boro", "45 High Street, Peterborough, Ontario"),
        # Lines that lost their ends: another number, the number of a building, another road, an estate of a road.
        ("Kestrel House 2Mill LaneLeedsLS1 4AP", "Kestrel House, 3 Mill Lane, Leeds LS1 4AP"),
        ("Owl Building12 Mill LaneLeedsLS1 4AP", "12 Mill Lane, Leeds LS1 4AP"),
        ("12 Station RoadMewsReadingRG1 1LZ", "12 Station Road, Reading RG1 1LZ"),
        ("12 Station RoadEastReadingRG1 1LZ", "12 Station Road, Reading RG1 1LZ"),
        ("12 Mill LaneIndustrial EstateLeedsLS1 4AP", "12 Mill Lane, Leeds LS1 4AP"),
        # House and count of a road of Singapore, changed about; another road behind the comma.
        ("8, Kaki Bukit Road, 1, Singapore", "1 Kaki Bukit Road 8, Singapore"),
        ("8, Tuas Avenue, 20 Heron Street, Singapore", "8 Tuas Avenue 20, Singapore"),
        # Counted and sided industrial parks of one town of Japan.
        (
            "1-2 Owlma Daiichi Kogyodanchi, Koriyama-city, Fukushima 963-0101, Japan",
            "1-2 Owlma Daini Kogyodanchi, Koriyama-city, Fukushima 963-0101, Japan",
        ),
        (
            "1-2 Kita Owlma Kogyodanchi, Koriyama-city, Fukushima 963-0101, Japan",
            "1-2 Minami Owlma Kogyodanchi, Koriyama-city, Fukushima 963-0101, Japan",
        ),
    ],
)
def test_another_place_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Av. Prat 123, San Pedro Región de Valparaíso, Chile",
            "Avenida Prat 123, San Pedro, Región Valparaíso, Chile",
        ),
        ("ul. Lenina 12, Simferopol, Crimea, Russia", "ul. Lenina, d. 12, Simferopol, Russia"),
        ("12 Mill Lane, M'chester M1 4BT", "12 Mill Lane, Manchester M1 4BT, UK"),
        ("12 Mill Lane, W'hampton", "12 Mill Lane, Wolverhampton, England"),
        ("Kestrel House 2Mill LaneLeedsLS1 4AP", "Kestrel House, 2 Mill Lane, Leeds LS1 4AP"),
        ("8, Kaki Bukit Road, 1, Singapore", "8 Kaki Bukit Road 1, Singapore"),
        (
            "1-2 Owlma Kogyodanchi, Koriyama-city, Fukushima 963-0101, Japan",
            "1-2 Owlma Industrial Park, Koriyama-shi, Fukushima 963-0101, Japan",
        ),
    ],
)
def test_one_place_is_one(one: str, other: str) -> None:
    assert is_same(one, other)
