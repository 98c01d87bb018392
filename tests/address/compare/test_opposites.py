"""Roads of one name, the great and the small, the old and the new."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "Baykuş Neighbourhood, Büyükturna Street No:127, Şişli / İstanbul / TURKEY",
            "Baykuş Mh. Küçükturna Cd. Kamara Plaza No:127 K:8 D:24 Şişli - İstanbul",
        ),
        ("Bolshaya Sovinaya Street, 32, Moscow 107023, Russia", "d. 32, ul. Malaya Sovinaya, Moscow 107023, Russia"),
        ("Oude Uilstraat 12, 1011 Amsterdam", "Nieuwe Uilstraat 12, 1011 Amsterdam"),
    ],
)
def test_the_great_road_is_not_the_small_one(left: str, right: str) -> None:
    assert not is_same(left, right)


def test_the_great_road_is_one_however_it_is_written() -> None:
    assert is_same("Büyükturna Cad. No: 127 Şişli/İstanbul", "127 Buyukturna Street, Sisli, Istanbul, Turkey")


def test_great_owlby_is_none_of_little_owlby() -> None:
    left = "Owl Cottage, Church Lane, Little Owlby, Ipswich, Suffolk, IP6 9QQ"
    assert not is_same(left, "Owl Cottage, Church Lane, Great Owlby, Ipswich, Suffolk, IP7 8QQ")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("27 rue du Hibou, 75011 Paris", "27 petite rue du Hibou, 75011 Paris"),
        (
            "210 route de Grandhibou, 38170 Seyssinet-Pariset",
            "210, ancienne route de Grandhibou, 38170 Seyssinet-Pariset",
        ),
        ("ul. Generała Sowińskiego 19/21, 80-255 Gdańsk", "ul. Mała Generała Sowińskiego 19/21, 80-255 Gdańsk"),
        (
            "Eulenberger Straße 112-114, 50933 Köln",
            "Uhu GmbH & Co. KG c/o Kauz, Kleine Eulenberger Str. 112-114, 50933 Köln",
        ),
    ],
)
def test_the_small_or_old_road_is_not_the_road_of_its_name_alone(left: str, right: str) -> None:
    assert not is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("27 petite rue du Hibou, 75011 Paris", "27, petite r. du Hibou, F-75011 Paris"),
        ("Kleine Eulengasse 8, 86152 Augsburg", "Kl. Eulengasse 8, 86152 Augsburg"),
        ("12 Lower Owl Street, Dublin 2", "12 Owl Street Lower, Dublin 2, Ireland"),
    ],
)
def test_the_small_road_is_one_however_it_is_written(left: str, right: str) -> None:
    assert is_same(left, right)
