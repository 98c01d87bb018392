"""Slips in the names of estates: met in one city, and joined only where one name is meant."""

import numpy as np
import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.match.estates import near_estates
from falsefront.match.parts import words_of
from falsefront.match.premises import same_premises
from falsefront.match.vocabulary import Vocabulary, rows_of


def premises(*texts: str) -> list[int]:
    vocabulary = Vocabulary()
    rows = rows_of([words_of(address.read(text, load())) for text in texts], vocabulary)
    return [int(label) for label in same_premises(rows, vocabulary)]


def test_a_slip_in_an_estate_joins_the_one_name_it_can_stand_for() -> None:
    one, other = premises("Longyuan Plaza, Jian'an District, Xuchang", "Longyuna Plaza, Jian'an District, Xuchang")
    assert one == other


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Longyuan Plaza, Jian'an District, Xuchang", "Longyuna Plaza, Longhu, Shantou"),  # another city
        ("Xinhua Garden, Yuhua District, Shijiazhuang", "Xinghua Garden, Yuhua District, Shijiazhuang"),  # two names
    ],
)
def test_another_name_or_city_is_another_estate(name: str, other: str) -> None:
    one, two = premises(name, other)
    assert one != two


def test_a_slip_between_two_names_joins_neither() -> None:
    vocabulary = Vocabulary()
    texts = [f"{name} Plaza, Jian'an District, Xuchang" for name in ("Longyuan", "Longyun", "Longyuxn")]
    rows = rows_of([words_of(address.read(text, load())) for text in texts], vocabulary)
    left, right = near_estates(rows, vocabulary.words)
    assert 2 not in np.concatenate((left, right)).tolist()
