"""What an expression needs stands in everything it matches: in texts made after each list of words of the package."""

import gc
import random
import re
from collections.abc import Iterator
from re import _constants as ops  # type: ignore[attr-defined] # no other part of Python takes an expression apart
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from falsefront.parse import read_page
from falsefront.text.caseless import Caseless, _in_small_letters
from falsefront.text.needed import any_of_words, needed_words

assert callable(read_page)  # with it all lists of the package are there
gc.unfreeze()  # what was loaded before tests were collected may be out of the reach of the collector
PATTERNS = sorted({_in_small_letters(each._pattern) for each in gc.get_objects() if isinstance(each, Caseless)})
MOST_REPEATS = 3


def made_after(parsed: Any, chance: random.Random) -> Iterator[str]:
    """Yield the parts of a text that an expression may match; what it only looks at is left out."""
    for op, given in parsed:
        if op is ops.LITERAL:
            yield chr(given)
        elif op is ops.SUBPATTERN:
            yield from made_after(given[3], chance)
        elif op is ops.BRANCH:
            yield from made_after(chance.choice(given[1]), chance)
        elif op in (ops.MAX_REPEAT, ops.MIN_REPEAT):
            for _ in range(chance.randint(given[0], max(given[0], min(given[1], MOST_REPEATS)))):
                yield from made_after(given[2], chance)
        elif op is ops.IN:
            yield chance.choice([chr(code) for kind, code in given if kind is ops.LITERAL] or ["7"])
        elif op in (ops.ANY, ops.NOT_LITERAL):
            yield chance.choice("x 7")


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_text_that_matches_has_a_word_that_is_needed(pattern: str) -> None:
    words = needed_words(pattern)
    if words is None:
        return
    parsed, chance = parser.parse(pattern), random.Random(pattern)
    finds = re.compile(any_of_words(words))
    for _ in range(200):
        text = "".join(made_after(parsed, chance))
        assert any(word in text for word in words), text
        assert finds.search(f"({text})"), text


def test_most_long_lists_of_words_need_some() -> None:
    long = [pattern for pattern in PATTERNS if len(pattern) >= 200]
    assert len(long) > 40
    assert sum(needed_words(pattern) is not None for pattern in long) > 0.8 * len(long)


def test_one_of_many_words_is_found_as_it_is_written() -> None:
    found = re.compile(any_of_words({"a.b", "a.c", "c|d", "公司", "公园"}))
    assert [bool(found.search(text)) for text in ("a.c", "axc", "c|d", "c", "公园", "公")] == [
        True, False, True, False, True, False,
    ]  # fmt: skip
