"""Tables of a market without links: in each row a thing, who offers it, and its price or terms, under labels.

Only under the label of a thing, the label of who sells and the label of a price or a term, each once: a table of firms,
or of what firms have made, offers nothing. Nor does one under a heading that tells of customers, tenders or figures.
"""

from collections.abc import Iterator
from typing import Final

from falsefront.parse.card_columns import cells_of, say_columns
from falsefront.parse.card_vendors import KINDS_OF_SELLERS
from falsefront.parse.draft import Draft
from falsefront.parse.firm_names import is_firm
from falsefront.parse.headings import BOLD_LEVEL, heading_levels
from falsefront.parse.label_words import field_of_label
from falsefront.parse.listed_names import is_place, name_in_place
from falsefront.parse.makers import is_of_maker
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import MAIN, PageTree
from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_THING: Final = Caseless(rf"(?:{_LISTS.any_of('thing')})\s?[:：]?")
# In a heading over firms that bought or won, or whose shares are told: "References", "Tenders", "Statistics".
_TOLD: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('told')})(?!\w)|{_LISTS.any_of('told_gapless')}")
_TERMS: Final = frozenset({"price", "moq", "lead_time", "availability"})
_SAID: Final = _TERMS | {"product_id"}
_FEWEST: Final = 3  # rows
_MOST: Final = 1_000
_SHARE: Final = 0.5  # of the rows, that name a firm by its legal form
_SOURCE: Final = "column of a table of offers"


def offer_rows(tree: PageTree) -> list[Draft]:
    """Return what the rows of the longest such table offer."""
    return max(_tables(tree), key=len, default=[])


def _tables(tree: PageTree) -> Iterator[list[Draft]]:
    for table in tree.by_name.get("table", ()):
        if tree.zone(table) != MAIN or tree.inside(tree.by_name.get("table", ()), table):
            continue
        rows = list(tree.inside(tree.by_name.get("tr", ()), table))
        fields = (
            [_field(tree.text(cell, separator=" ")) for cell in cells_of(tree, rows[0])] if len(rows) > _FEWEST else []
        )
        if fields.count("vendor") != 1 or fields.count("title") != 1 or _TERMS.isdisjoint(fields):
            continue
        if _is_told_of(tree, table):
            continue
        drafts = [draft for row in rows[1 : _MOST + 1] if (draft := _of_row(tree, row, fields)) is not None]
        firms = sum(is_firm(draft.raw("vendor") or "") for draft in drafts)
        if len(drafts) >= _FEWEST and firms >= _SHARE * len(drafts):
            yield drafts


def _of_row(tree: PageTree, row: int, fields: list[str]) -> Draft | None:
    cells = cells_of(tree, row)
    title = tree.text(cells[fields.index("title")], separator=" ") if len(cells) == len(fields) else ""
    if not is_plausible("title", title):
        return None
    draft = Draft()
    draft.say("title", title, _SOURCE)
    for cell, name in zip(cells, fields, strict=True):
        text = tree.text(cell, separator=" ")
        if name in _SAID and is_plausible(name, text):
            draft.say(name, text, _SOURCE)
    say_columns(tree, row, draft)
    return draft if _is_name(draft.raw("vendor") or "") else None


def _is_name(text: str) -> bool:
    """Whether a cell may name who sells: no town, no kind of sellers ("private"), and no word for what is in stock."""
    if KINDS_OF_SELLERS.is_all(text):
        return False
    is_where = all(is_place(part.strip()) for part in text.split(","))
    return is_firm(text) or (not is_where and name_in_place(text) is not None)


def _is_told_of(tree: PageTree, table: int) -> bool:
    """Whether the first heading of a page, or the one right over a table, tells of buyers, tenders or figures."""
    start = tree.start(table)
    levels = heading_levels(tree)
    over = [line.text for line in tree.lines if line.start < start and levels.get(line.start, BOLD_LEVEL) < BOLD_LEVEL]
    return is_of_maker(tree, start) or any(map(_TOLD.is_in, (*over[:1], *over[-1:])))


def _field(label: str) -> str:
    return "title" if _THING.is_all(label) else field_of_label(label) or ""
