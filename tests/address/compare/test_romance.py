"""Addresses in Spanish, Portuguese, Italian and French, and of Greece: as two hands write one place, and near misses.

Each class of spelling has its pairs of one place, and beside them pairs that are two.
"""

import pytest
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()
SAME = [
    # A town that no table has, behind its postcode
    ("Via dei Tigli 14, 36099 Borgolieve (VI)", "Via dei Tigli, 14 - 36099 Borgolieve, Vicenza"),
    ("Rua das Amendoeiras 31, 4999-123 Vilarinho Novo", "R. das Amendoeiras, 31, Vilarinho Novo, Portugal"),
    ("Rue des Aulnes 18, 8899 Montclos", "18 rue des Aulnes, 8899 Montclos, Belgique"),
    ("Calle Encinar 22, 45999 Valdelobera", "C/ Encinar, 22, 45999 Valdelobera (Toledo)"),
    # Words and accents that no Chinese address has
    ("Chaussée de Marvaux 120, Zaventem", "Chaussee de Marvaux 120, 1930 Zaventem"),
    ("Bv. Aurora 845, Rosario", "Boulevard Aurora 845, Rosario, Argentina"),
]
APART = [
    # Small towns that share a postcode
    ("Via dei Tigli 14, 36099 Borgolieve (VI)", "Via dei Tigli 14, 36099 Selvapiana (VI)"),
    ("Rue des Aulnes 18, 8899 Montclos", "Rue des Aulnes 18, 8899 Rochefaux"),
    ("Calle Encinar 22, 45999 Valdelobera", "Calle Encinar 22, 45999 Fuenteclara"),
    ("Calle Encinar 22, 45999 Valdelobera", "Calle Encinar 24, 45999 Valdelobera"),
    # Two parks of one town that number their buildings, two sides of one avenue
    ("Alvor Park, Edifício 3, Porto Salvo", "Vegapark, Edifício 3, Porto Salvo"),
    ("Av. Los Maitenes Sur 210, Las Condes", "Los Maitenes Norte 0210, Las Condes"),
]


def same(left: str, right: str) -> bool:
    return address.compare_fields(left, right, GAZETTEER)[2].same_premises


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_place_in_two_hands_is_one(left: str, right: str) -> None:
    assert same(left, right)
    assert same(right, left)


@pytest.mark.parametrize(("left", "right"), APART)
def test_a_near_miss_stays_apart(left: str, right: str) -> None:
    assert not same(left, right)
