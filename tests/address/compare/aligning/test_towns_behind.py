"""Towns behind a house's number are no road, and what forms write behind a town parts nothing beside one postcode."""

import pytest
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()


def is_one(one: str, other: str) -> bool:
    return address.compare_fields(one, other, GAZETTEER)[2].same_premises


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Birkeparken 33 Vejby Sealand DK 3210", "Birkeparken 33 Vejby Gribskov DK 3210"),
        ("Topolska 96 PIRANA PIRANA SI 6330", "TOPOLSKA 96 Piran Slovenia SI 6330"),
        ("Dobri Lipov 28A str. Gorna Banyaca VT BG 5102", "Dobry Lipov 28A Gorna Baniyatsa VT BG 5102"),
        ("18 B Topolovsko shosse. str Plovdiv BG 4006", "18B Topolovsko Shosse Str. Plovdiv Plovdiv BG 4006"),
        ("Eulenkopf 3 Aulendorf bawu DE 88326", "Industriegebiet Eulenkopf 3 Aulendorf DE 88326"),
        (
            "44 Quai du lever du jour Boulogne billancourt . FR 92658",
            "40/44 Quai du lever du jour Boulongne Billancourt Hauts de Seine FR 92658",
        ),
        ("9 Avenue de l'Aurore Clapiers FR 34830", "9 AVENUE DE L'AURORE CLAPIERS LANGUEDOC ROUSSSILLON FR 34830"),
    ],
)
def test_a_region_in_any_words_behind_a_town_is_no_other_town_beside_one_postcode(one: str, other: str) -> None:
    assert is_one(one, other)
    assert is_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the town behind the number, and another road before it
        ("C/Sorolla, 6 ALCOBENDAS MADRID ES 28108", "Valgrana, 6 Alcobendas Madrid ES 28108"),
        ("Naverparken 31, 2.tv Glostrup Hovedstaden DK 2600", "Smedeparken 2 Glostrup DK 2600"),
        ("Rua do Lago, 6 Alcobaca Leiria PT 2460-001", "Quinta Alta, 6 Alcobaca Leiria PT 2460-001"),
        ("Rua do Lago, 6, Alcobaca, Leiria", "Quinta Alta, 6, Alcobaca, Leiria"),
        ("Lausanne CH CH 1015", "Quai du Lac Lausanne CH 1015"),
        # another number, road, kind of road or postcode
        ("Birkeparken 33 Vejby Sealand DK 3210", "Birkeparken 35 Vejby Gribskov DK 3210"),
        ("Birkeparken 33 Vejby Sealand DK 3210", "Egeparken 33 Vejby Gribskov DK 3210"),
        ("Birkeparken 33 Vejby Sealand DK 3210", "Birkeparken 33 Vejby Gribskov DK 3230"),
        ("9 Avenue de l'Aurore Clapiers FR 34830", "9 Rue de l'Aurore Clapiers Languedoc Rousssillon FR 34830"),
        # a road's name that goes on, not a town's
        ("7 Rue Jean Clapiers FR 34830", "7 Rue Jean Moulinet FR 34830"),
        ("7 Rue de Nantes FR 44000", "7 Rue de Nantes Sautron FR 44000"),
        ("7 Rue de Paris Nord FR 93100", "7 Rue de Paris FR 93100"),
        # no postcode in common
        ("Birkeparken 33 Vejby Sealand DK", "Birkeparken 33 Vejby Gribskov DK"),
        ("Gewerbepark Eulenkopf 3 Aulendorf DE 88326", "Eulenkopf 3 Aulendorf DE 88326"),
    ],
)
def test_a_town_is_no_road_and_what_goes_on_with_a_road_or_lacks_the_postcode_is_two(one: str, other: str) -> None:
    assert not is_one(one, other)
    assert not is_one(other, one)
