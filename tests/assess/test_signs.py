"""Every sign has all that a finding must carry, is made by what assesses, and stands under a documented code."""

import ast
from pathlib import Path

import pytest

from falsefront import assess
from falsefront.records import SIGNS, Strength

ROOM = Path(assess.__file__).parent
DOCUMENTED = (Path(__file__).parents[2] / "docs" / "findings.md").read_text(encoding="utf-8")


def said_in_assess() -> set[str]:
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in ROOM.glob("*.py")]
    return {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def test_each_sign_is_found_by_something() -> None:
    assert SIGNS.keys() - said_in_assess() == set()


@pytest.mark.parametrize("name", sorted(SIGNS))
def test_a_sign_says_how_far_it_goes_and_what_speaks_against_it(name: str) -> None:
    sign = SIGNS[name]
    assert f"| {sign.code} |" in DOCUMENTED
    assert sign.strength in Strength
    assert all(len(words.split()) > 2 for words in (sign.title, sign.innocent, sign.refuted_by))


def test_each_code_that_the_design_names_has_a_sign() -> None:
    assert {sign.code for sign in SIGNS.values()} == {f"F{number}" for number in range(1, 11)}
