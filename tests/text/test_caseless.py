import random
import re
import sys

import pytest

from falsefront.parse import words
from falsefront.text.caseless import _ORDINARY, Caseless, _in_small_letters, halves

EVERY = {name: value for name, value in vars(words).items() if isinstance(value, Caseless)}
OTHERS = "ıİſKµẞßΣςÅéÉжЖ公Ａ "


RARE = set("\u1c80\u1c81\u1c82\u1c83\u1c84\u1c85\u1c86\u1c87\u1c88\ua64b")  # of Old Church Slavonic: in no word list


def test_an_ordinary_character_is_taken_for_the_small_letter_it_has_and_for_no_other() -> None:
    every = [chr(point) for point in range(sys.maxunicode + 1) if not 0xD800 <= point <= 0xDFFF]
    ordinary = [char for char in every if _ORDINARY.fullmatch(char)]
    assert all(len(char.lower()) == 1 for char in ordinary)
    cased = "".join(char for char in every if char.lower() != char or char.upper() != char)
    for letter in sorted({char.lower() for char in ordinary if char in cased}):
        alike = set(re.findall(letter, cased, re.IGNORECASE)) - RARE
        assert all(_in_small_letters(char) == letter for char in alike), (letter, alike)


@pytest.mark.parametrize("name", sorted(EVERY))
def test_the_answers_are_those_of_the_flag(name: str) -> None:
    expression = EVERY[name]
    chance = random.Random(name)
    pieces = re.findall(r"[^\W\d_]+|.", expression._flagged.pattern)
    for _ in range(1_200):
        text = "".join(chance.choice((*pieces, " ")) for _ in range(chance.randint(1, 6)))
        text = "".join(chance.choice((char, char.upper(), char.lower())) for char in text)
        if chance.random() < 0.3:
            at = chance.randrange(len(text) + 1)
            text = text[:at] + chance.choice(OTHERS) + text[at + chance.randint(0, 1) :]
        assert expression.is_in(text) == bool(expression._flagged.search(text)), text
        whole = [bool(expression._flagged.fullmatch(part)) for part in (text, *halves(text))]
        assert expression.is_all(text) == (whole[0] or (len(whole) > 1 and all(whole[1:]))), text
