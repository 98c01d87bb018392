"""Two roads of one name that a word before or behind it tells apart; and one road, written in two ways."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nedre Uglegate 12, Oslo", "Nedre Uglegt. 12, 0150 Oslo"),
        ("An d. Eulenau 7, 53111 Bonn", "An der Eulenau 7, Bonn"),
        ("Résidence Hibou, 12 rue Hibou, Paris", "12 rue Hibou, 75002 Paris"),
        ("skw. Sowi 12, Warszawa", "skwer Sowi 12, Warszawa"),
        ("52485 Owlmere Bay, Elmhope, ON", "52485 Owlmere Bay, Elmhope, Ont."),
        ("Iso Pöllönkatu 12, Helsinki", "Iso Pöllönk. 12, Helsinki"),
    ],
)
def test_one_road(left: str, right: str) -> None:
    assert is_same(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nedre Uglegate 12, Oslo", "Øvre Uglegate 12, Oslo"),
        ("Iso Pöllönk. 12, Helsinki", "Pieni Pöllönk. 12, Helsinki"),
        ("Vanha Pöllönkatu 12, Helsinki", "Uusi Pöllönkatu 12, Helsinki"),
        ("Itäinen Pöllönk. 12, Helsinki", "Läntinen Pöllönk. 12, Helsinki"),
        ("An d. Eulenau 7, 53111 Bonn", "Auf der Eulenau 7, Bonn"),
        ("In d. Eulenau 7, Bonn", "An der Eulenau 7, Bonn"),
        ("Zu d. Eulenau 7, Bonn", "In der Eulenau 7, Bonn"),
        ("Am Eulenbach 7, Bonn", "Im Eulenbach 7, Bonn"),
        ("Rue Hibou 12, Paris", "Res. Hibou 12, Paris"),
        ("Chem. Hibou 12, Paris", "Esp. Hibou 12, Paris"),
        ("pl. Sowi 12, Warszawa", "skw. Sowi 12, Warszawa"),
        ("2408 carré Hibou, Gatineau, Québec", "2408 place Hibou, Gatineau QC"),
        ("52485 Owlmere Bay, Elmhope, ON", "52485 Owlmere Way, Elmhope, Ont."),
        ("12740 Owlmere Sq, Elmhope, OH", "12740 Owlmere Plaza, Elmhope"),
    ],
)
def test_two_roads(left: str, right: str) -> None:
    assert not is_same(left, right)
