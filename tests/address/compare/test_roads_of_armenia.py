"""Roads of Armenia that English calls after the place or man, Armenian by adjective or genitive; lanes of Israel."""

import pytest
from tests.address.same import is_same

ONE = (
    ("ք. Երևան, Թբիլիսյան խճուղի 35/9", "35/9 Tbilisi Highway, Yerevan, Armenia"),
    ("Երևան, Երևանյան խճուղի 5", "Yerevan Highway 5, Yerevan"),
    ("Երևան, Մոսկովյան փողոց 28", "Moscow St 28, Yerevan"),
    ("Երևան, Տերյան փ. 105/1", "Yerevan, Teryan str. 105/1"),
    ("Երևան, Ծովակալ Իսակովի պող. 10", "Yerevan, Admiral Isakov Avenue 10"),
    ("סמטת השרון 3, בת ים", "Smt. HaSharon 3, Bat Yam"),
    ("סמ' השרון 3, בת ים", "HaSharon Lane 3, Bat Yam"),
)
TWO = (
    ("ք. Երևան, Թբիլիսյան խճուղի 35/9", "39/5 Tbilisi Highway, Yerevan, Armenia"),
    ("ք. Երևան, Թբիլիսյան խճուղի 35/9", "35/9 Tbilisi Street, Yerevan, Armenia"),
    ("Երևան, Մոսկովյան փողոց 28", "Mashtots St 28, Yerevan"),
    ("Երևան, Տերյան փ. 105/1", "Yerevan, Tumanyan str. 105/1"),
    ("Երևան, Ծովակալ Իսակովի պող. 10", "Yerevan, Admiral Isahakyan Avenue 10"),
    ("Երևան, Սևանի փողոց 108", "Yerevan, Sebastia St. 108"),
    ("Երևան, Արտաշատի խճուղի, 94", "Yerevan, Artashisyan 94"),
    ("סמטת השרון 3, בת ים", "Smt. HaSharon 5, Bat Yam"),
    ("סמטת השרון 3, בת ים", "Smt. HaYarkon 3, Bat Yam"),
    ("סמ' השרון 3, בת ים", "HaSharon St 3, Bat Yam"),
)


@pytest.mark.parametrize(("a", "b"), ONE)
def test_two_names_of_a_road_are_one(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_other_roads_kinds_and_numbers_are_two(a: str, b: str) -> None:
    assert not is_same(a, b)
