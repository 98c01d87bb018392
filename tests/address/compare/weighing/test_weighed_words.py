"""An address as plain words: one alphabet for all, and how rare each word is."""

import pytest

from falsefront.address.compare.weighing.weighed_words import RAREST, rarity, worded


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("青橡北路218号", "qing xiang bei lu 218 hao"),
        ("Sowia 007B, Łódź", "sowia 7 b lodz"),
        ("서울특별시 강남구", "seoul"),
    ],
)
def test_words_are_in_latin_letters_without_accents(raw: str, words: str) -> None:
    assert " ".join(worded(raw).words).startswith(words)


def test_a_number_of_a_house_is_short_and_a_postcode_long() -> None:
    found = worded("12-14 Mill Road 12, 050091")
    assert (dict(found.short), dict(found.long)) == ({"12": 2, "14": 1}, {"050091": 1})


def test_a_word_that_nobody_says_is_the_rarest() -> None:
    assert rarity("rd") < rarity("industrial") < rarity("xqzvowl") == RAREST
