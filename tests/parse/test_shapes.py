"""What is asked of a line by its shape has the same answer for the line itself, whichever digits stand in it."""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from re import _constants as ops  # type: ignore[attr-defined] # no other part of Python takes an expression apart
from re import _parser as expressions  # type: ignore[attr-defined]
from typing import Any, Final

import pytest

from falsefront.contact import currency, price, spelling
from falsefront.parse import (
    amounts,
    availability,
    bare_numbers,
    hosted,
    label_words,
    makers,
    market_words,
    pairs,
    prices,
    section_labels,
    section_words,
    sections,
    third_parties,
    tree,
)
from falsefront.parse.decode import decode
from falsefront.parse.words import ELSEWHERE_HEADINGS, PLATFORM_WORDS
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import shape

FIXTURES: Final = Path(__file__).parents[2] / "fixtures"
ASKED: Final[tuple[Callable[[str], object], ...]] = (
    amounts._is_one,
    amounts._is_one_line,
    amounts._may_have_one,
    availability._tells_stock,
    label_words.may_be_known,
    makers._opens,
    hosted.is_promoted,
    pairs._speaks,
    pairs._may_be_label,
    market_words._is_of_market,
    price.is_price_line,
    prices._is_quantity,
    sections._beside,
    sections.told_by_heading,
    tree._is_over_other_offers,
)
EXPRESSIONS: Final[tuple[Caseless | re.Pattern[str], ...]] = (
    amounts._DASHED, amounts._DIGIT, availability._TELLS_STOCK, ELSEWHERE_HEADINGS, PLATFORM_WORDS,
    makers._HEADS, makers._LABELS, third_parties.HEADS, third_parties.COURTS, third_parties.HOSTED,
    third_parties.DESIGNED, *(heads for _, heads in section_words.HEADS), section_labels.OTHERS_ADDRESS,
    bare_numbers._NUMBERED, bare_numbers._HASHED, market_words._COMPLAINTS_OFFICE, price._LINE, price._DIGIT,
    prices._QUANTITY, currency._table().any_sign, currency._table().symbols, currency._LETTERS,
    spelling._SPLIT_SIGN, spelling._SPLIT_POINT, spelling._RAISED, spelling._GROUPS, spelling._DASHED,
    spelling._INDIAN, spelling._QUOTED, *(name for _, name, _ in spelling._NAMES),
)  # fmt: skip
DIGITS: Final = frozenset(map(ord, "0123456789"))


def named_digits(parsed: Any) -> Iterator[int]:
    """Yield the digits that an expression asks for by their own name, not as one of all."""
    for op, given in parsed:
        if op in (ops.LITERAL, ops.NOT_LITERAL):
            yield from DIGITS & {given}
        elif op is ops.IN:
            told = {code for kind, code in given if kind is ops.LITERAL}
            told |= {code for kind, ends in given if kind is ops.RANGE for code in DIGITS if ends[0] <= code <= ends[1]}
            if DIGITS & told != DIGITS:
                yield from DIGITS & told
        else:
            yield from (digit for part in parts(given) for digit in named_digits(part))


def parts(given: Any) -> Iterator[Any]:
    """Yield the expressions inside what one operation is given."""
    if isinstance(given, expressions.SubPattern):
        yield given
    elif isinstance(given, tuple | list):
        for each in given:
            yield from parts(each)


def lines() -> Iterator[str]:
    """Yield the lines of the golden pages."""
    for path in sorted(FIXTURES.rglob("*.html")):
        text, _ = decode(path.read_bytes(), None)
        yield from (line.text for line in tree.build_tree(text).lines)


@pytest.mark.parametrize("asked", EXPRESSIONS)
def test_no_expression_that_is_asked_by_shape_names_a_digit(asked: Caseless | re.Pattern[str]) -> None:
    pattern = asked._pattern if isinstance(asked, Caseless) else asked.pattern
    assert list(named_digits(expressions.parse(pattern, re.IGNORECASE))) == []


def test_an_expression_that_names_a_digit_is_found() -> None:
    found = (set(named_digits(expressions.parse(each))) for each in ("a7", "[0-4]", r"(?:x|y(?=0))", r"\d[0-9]{0,40}"))
    assert [sorted(map(chr, each)) for each in found] == [["7"], ["0", "1", "2", "3", "4"], ["0"], []]


def test_lines_and_their_shapes_get_the_same_answers() -> None:
    noise = random.Random(7)
    seen = sorted(set(lines()))
    assert len(seen) > 2_000
    for text in seen:
        changed = re.sub("[0-9]", lambda _: noise.choice("0123456789"), text)
        for asked in ASKED:
            assert asked(text) == asked(shape(text)) == asked(changed), (asked, text)


def test_a_label_with_a_number_in_it_is_found_beside_and_alone_on_a_line() -> None:
    page = "<html><body><span>Address line 1</span><p>12 Gewu Road, Xingtai</p></body></html>"
    found = list(pairs.pairs_of(tree.build_tree(page), None))
    assert ("Address line 1", "12 Gewu Road, Xingtai") in [(pair.label, pair.value) for pair in found]
    assert not list(pairs.pairs_of(tree.build_tree(page.replace("line 1", "line 2")), None))


def test_each_line_has_its_own_shape() -> None:
    page = "<p>Lot 17 of 20</p><p>a<b> 3</b>  4</p><p>№ 5</p><div>x\n9</div>"
    assert [line.shape for line in tree.build_tree(page).lines] == ["Lot 00 of 00", "a 0 0", "№ 0", "x 0"]
