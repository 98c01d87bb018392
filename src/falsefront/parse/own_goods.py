"""Whether a page is one seller's by the head over his goods: "Products of this company" below his name and contacts.

Such words stand on the page of a thing too, below it. There a sum, a number or another seller's name stands between the
heading of the page and them; on a seller's own page his address or his telephone does.
"""

from bisect import bisect_left
from itertools import zip_longest
from typing import Final

from falsefront.parse.about_contacts import url_of
from falsefront.parse.address_lines import address_lines
from falsefront.parse.cards import MONEY
from falsefront.parse.contact_lines import numbers_of
from falsefront.parse.folders_of_firms import may_lie_with_firms
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.profile_heads import is_name_of_head, may_name_somebody
from falsefront.parse.tree import CHROME, MAIN, Line, PageTree, start_of_line
from falsefront.parse.whole_links import is_whole_link
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_HEAD: Final = Caseless(rf"\W*(?:{_LISTS.any_of('head')})\W*(?:\(?\d+\)?)?\W*")
_THINGS: Final = frozenset({"price", "product_id", "moq", "availability", "cas", "lead_time", "title"})
_REACHED: Final = frozenset({"address", "phone"})
_MOST_CHARS: Final = 60
_MOST_BETWEEN: Final = 30  # lines from a page's heading to the head over goods
_FEWEST_SUMS: Final = 2
_FEWEST_WORDS: Final = 2  # of a name without a sign that it is one


@remembered
def is_head_of_own_goods(text: str) -> bool:
    """Whether a line stands over what one seller sells, and says so.

    >>> [is_head_of_own_goods(text) for text in ("Products of this company (12)", "该店铺的商品", "Products")]
    [True, True, False]
    >>> [is_head_of_own_goods(text) for text in ("More products of this seller", "Products of all companies")]
    [False, False]
    """
    return len(text) <= _MOST_CHARS and _HEAD.is_all(text)


def is_over_own_goods(tree: PageTree, at: int) -> bool:
    """Whether a page's heading, at a position, is over a seller's contacts and then over his goods, and no thing's."""
    memory: dict[int, bool] = tree.zoned.setdefault(is_over_own_goods, {})
    if at not in memory:
        memory[at] = _is_over(tree, at)
    return memory[at]


def _is_over(tree: PageTree, at: int) -> bool:
    shapes = tree.told_lines(is_head_of_own_goods)
    name = tree.text(at, separator=" ").strip()
    if not shapes or not _may_be_sellers(tree, name):
        return False
    below = _below(tree, at)
    end = next((n for n, line in enumerate(below) if _is_head(tree, line, shapes)), None)
    return end is not None and _are_his_contacts(tree, below[:end], name)


def is_over_contacts_and_goods(tree: PageTree, at: int) -> bool:
    """Whether a page's heading is over an address and a telephone of its own, and then over several sums."""
    lines = [line for line in _below(tree, at) if line.zone == MAIN]
    sums = [number for number, line in enumerate(lines) if MONEY.is_in(line.text)]
    name = tree.text(at, separator=" ").strip()
    return len(sums) >= _FEWEST_SUMS and _are_his_contacts(tree, lines[: sums[0]], name, _REACHED)


def _below(tree: PageTree, at: int) -> list[Line]:
    begin = bisect_left(tree.lines, tree.end(at), key=start_of_line)
    return [line for line in tree.lines[begin : begin + _MOST_BETWEEN] if line.zone != CHROME]


def _is_head(tree: PageTree, line: Line, shapes: frozenset[str]) -> bool:
    return line.shape in shapes and not is_whole_link(tree, line.start)


def _may_be_sellers(tree: PageTree, name: str) -> bool:
    """Whether a heading may name somebody; one word alone does where the page lies with firms."""
    if not may_name_somebody(name):
        return False
    return is_name_of_head(name) or len(name.split()) >= _FEWEST_WORDS or may_lie_with_firms(url_of(tree))


def _are_his_contacts(tree: PageTree, lines: list[Line], name: str, wanted: frozenset[str] = frozenset()) -> bool:
    """Whether lines give a contact that the frame does not, and tell of no thing and no other seller.

    `wanted` are those that must be given, each under its label; without any an address or a telephone is enough.
    """
    lines = [line for line in lines if line.zone == MAIN]
    said = [(parted(line.text), below) for line, below in zip_longest(lines, lines[1:])]
    fields = [(field_of_label(label), value or (below.text if below else "")) for (label, _, value), below in said]
    if any(field in _THINGS for field, _ in fields) or any(MONEY.is_in(line.text) for line in lines):
        return False
    if any(field == "vendor" and value and not are_one_name(value, name) for field, value in fields):
        return False
    if any(has_any_form(line.text) and not are_one_name(line.text, name) for line in lines if _is_short(line.text)):
        return False
    above = lines[0].start if lines else 0
    frame = folded("\n".join(line.text for line in tree.lines if line.zone == CHROME or line.start < above))
    told = [value for field, value in fields if field in _REACHED and value]
    told += [each.raw for each in address_lines(lines) if not each.is_others]
    told += [number for line in lines for number in numbers_of(line)]
    if not {field for field, value in fields if value and folded(value) not in frame} >= wanted:
        return False
    return any(folded(each) not in frame for each in told)


def _is_short(text: str) -> bool:
    return len(text) <= _MOST_CHARS
