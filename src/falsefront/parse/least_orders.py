"""The least quantity that is sold, where a sentence tells it beside other things: "Minimum order 5 metres"."""

import re
from typing import Final

from falsefront.parse.cards import MONEY
from falsefront.parse.draft import Draft
from falsefront.parse.tree import MAIN, PageTree
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_WORDS: Final = _LISTS.any_of("least")
_TELLS: Final = Caseless(_WORDS)
_QUANTITY: Final = late(
    rf"(?:{_WORDS})(?:\s(?:{_LISTS.any_of('of_thing')}))?(?:\s(?:{_LISTS.any_of('is')}))?\s?[:：]?\s{{0,2}}"
    r"(?P<said>\d[\d.,]*(?:\s?(?:[^\W\d_][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*){1,12}\b[.²³]?)?)",
    re.IGNORECASE,
)
_SUM: Final = re.compile(r"\d[\d.,]*[.,]\d{2}")  # without a unit
_MOST_CHARS: Final = 300


def say_least_order(tree: PageTree, draft: Draft) -> None:
    """Say the one least quantity that lines of a page's subject tell; a least sum of money is none."""
    telling = tree.told_lines(_tells) if "price" in draft.fields and "moq" not in draft.fields else frozenset()
    lines = [line.text for line in tree.lines_of_shapes(telling) if line.zone == MAIN]
    said = {found for text in lines if (found := _least(text))}
    if len(said) == 1:
        draft.say("moq", said.pop(), "lines: a least order")


@remembered
def _tells(text: str) -> bool:
    return len(text) <= _MOST_CHARS and _TELLS.is_in(text) and _QUANTITY.search(text) is not None


def _least(text: str) -> str | None:
    """Return the least quantity that a line tells.

    >>> _least("Price per metre. Minimum order 5 metres."), _least("Minimum order 50 EUR")
    ('5 metres', None)
    """
    found = _QUANTITY.search(text)
    is_sum = found is None or MONEY.is_in(text[max(0, found.start("said") - 3) : found.end() + 4])
    is_sum = is_sum or (found is not None and _SUM.fullmatch(found["said"]) is not None)
    return None if found is None or is_sum else found["said"].rstrip(".,")
