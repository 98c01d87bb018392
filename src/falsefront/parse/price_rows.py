"""A price list without links: a table with a column of names and one of prices, or entries that end in a sum each.

Read where a page has no cards and nothing to order one thing with; a table of what sending costs, or of one thing's
price by its quantity, is no such list. Of several columns of prices, each under a size ("250 g", "1 kg"), the first is
read, and the others are further pairs.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.contact.price import is_price_line, price
from falsefront.parse.amount_words import NEVER
from falsefront.parse.amounts import NEVER_ASKED, kind_of
from falsefront.parse.card_places import is_known_place
from falsefront.parse.draft import Draft
from falsefront.parse.label_words import field_of_label
from falsefront.parse.offer_rows import offer_rows
from falsefront.parse.ordering import orders
from falsefront.parse.tree import MAIN, PageTree

ROW_OF_PRICES: Final = "a row of prices"  # the source of what one says
_CELLS: Final = ("td", "th")
_FEWEST: Final = 3
_FEWEST_COLUMNS: Final = 2
_MOST: Final = 1_000
_SHARE: Final = 0.75  # of the rows, that give a thing and a price
_FEWEST_LETTERS: Final = 3
_MOST_TITLE_CHARS: Final = 120
_DIGIT: Final = re.compile(r"\d")
# What stands over one of several columns of prices: "250 g", "5 kg", "10+", "XL".
_SIZE: Final = re.compile(r"\d+(?:[.,]\d+)?(?:\s?[^\W\d_]{1,8}\.?|\s?[+x×]|\s?[-–]\s?\d+)?|(?:X{0,3}[SL]|M)")
_EDGES: Final = " .,:;–—-=|…"


def rows_of_offers(tree: PageTree) -> list[Draft]:
    """Return what the rows of a table offer: things with who sells each, or else with prices alone."""
    return offer_rows(tree) or price_rows(tree)


def price_rows(tree: PageTree) -> list[Draft]:
    """Return the things of the longest such list, each with its price and its number."""
    if not (tree.by_name.get("tr") or tree.by_name.get("li")) or orders(tree):
        return []
    best = max((*_tables(tree), *_entries(tree)), key=len, default=[])
    titles = {draft.raw("title") or "" for draft in best}
    if len(titles) < _FEWEST or _is_priced_outside(tree, best) or _is_of_postage(tree):
        return []
    return best[:_MOST] if sum(map(is_known_place, titles)) < _SHARE * len(titles) else []


def _is_of_postage(tree: PageTree) -> bool:
    """Whether a page's own heading or title says that it tells what sending things costs."""
    heads = [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ())]
    return any(map(NEVER.is_in, (*heads, *tree.titles)))


def _is_priced_outside(tree: PageTree, drafts: Sequence[Draft]) -> bool:
    """Whether a sum stands alone on a line that is none of a list's: that of the one thing of a page."""
    told = {draft.raw("price") for draft in drafts} | {pair.raw for draft in drafts for _, pair in draft.other}
    return any(
        line.zone == MAIN and len(line.text) < _MOST_TITLE_CHARS and is_price_line(line.text) and line.text not in told
        for line in tree.lines
    )


def _tables(tree: PageTree) -> Iterator[list[Draft]]:
    for table in tree.by_name.get("table", ()):
        if tree.zone(table) != MAIN or tree.inside(tree.by_name.get("table", ()), table):
            continue  # before its rows are read: of tables in tables each would be read with all inside it
        rows = [_cells(tree, row) for row in tree.inside(tree.by_name.get("tr", ()), table)]
        if len(rows) <= _FEWEST:
            continue
        labels = [field_of_label(text) for text in rows[0]]
        body = [row for row in rows[1:] if len(row) == len(labels)]
        columns = _columns_of_prices(rows[0], body) if len(labels) >= _FEWEST_COLUMNS and len(body) >= _FEWEST else []
        if not columns or any(map(is_price_line, rows[0])) or any(map(NEVER.is_in, rows[0])):
            continue
        names = _names(labels, body, columns)
        drafts = (
            [draft for row in body if (draft := _of_row(row, names, columns, rows[0]))] if names is not None else []
        )
        if len(drafts) >= _SHARE * len(body):
            yield drafts


def _cells(tree: PageTree, row: int) -> list[str]:
    return [tree.text(cell, separator=" ") for cell in tree.children(row) if tree.elements[cell].name in _CELLS][:20]


def _columns_of_prices(head: Sequence[str], body: Sequence[Sequence[str]]) -> list[int]:
    """Return the column of most of whose cells each is a sum of money; several only where a size stands over each."""
    found = [at for at in range(len(body[0])) if sum(is_price_line(row[at]) for row in body) >= _SHARE * len(body)]
    return found if len(found) == 1 or all(_SIZE.fullmatch(head[at].strip()) for at in found) else []


def _names(labels: Sequence[str | None], body: Sequence[Sequence[str]], prices: Sequence[int]) -> int | None:
    """Return the column of names: the one labelled so, else the one with the most letters."""
    if "title" in labels:
        return labels.index("title")
    others = [at for at, label in enumerate(labels) if at not in prices and label in (None, "")]
    return max(others, key=lambda at: sum(sum(map(str.isalpha, row[at])) for row in body), default=None)


def _of_row(row: Sequence[str], names: int, columns: Sequence[int], head: Sequence[str]) -> Draft | None:
    first, *further = [at for at in columns if is_price_line(row[at])] or [columns[0]]
    draft = _thing(row[names], row[first])
    if draft is None:
        return None
    for at in further:
        draft.note(head[at], row[at], ROW_OF_PRICES)
    number = next((at for at, label in enumerate(head) if field_of_label(label) == "product_id"), None)
    if number is not None and _DIGIT.search(row[number]):
        draft.say("product_id", row[number], "column: a number")
    return draft


def _entries(tree: PageTree) -> Iterator[list[Draft]]:
    for name in ("ul", "ol"):
        for group in tree.by_name.get(name, ()):
            if tree.zone(group) != MAIN or tree.inside(tree.by_name.get("a", ()), group):
                continue
            texts = [tree.text(at, separator=" ") for at in tree.children(group)]
            if len(texts) < _FEWEST:
                continue
            drafts = [draft for text in texts if len(text) <= _MOST_TITLE_CHARS and (draft := _entry(text))]
            if len(drafts) >= _SHARE * len(texts):
                yield drafts


def _entry(text: str) -> Draft | None:
    """Return what an entry gives: the longest end of it that is a price, and what stands before it."""
    words = text.split()
    for at in range(1, len(words)):
        said = " ".join(words[at:])
        if is_price_line(said):
            return _thing(" ".join(words[:at]).strip(_EDGES), said)
    return None


def _thing(title: str, said: str) -> Draft | None:
    """Return a thing and its price; none for a quantity, postage, what is no sum."""
    is_named = sum(map(str.isalpha, title)) >= _FEWEST_LETTERS and len(title) <= _MOST_TITLE_CHARS
    reading = price(said) if is_named and is_price_line(said) else None
    if reading is None or is_price_line(title) or kind_of(said, title, "", "") == NEVER_ASKED:
        return None
    draft = Draft()
    draft.say("title", title, ROW_OF_PRICES)
    draft.say("price", said, ROW_OF_PRICES)
    return draft
