"""What the columns of a table say of the thing in each of its rows: "Seller" and "Place" stand over them once."""

from typing import Final

from falsefront.parse.address_edges import is_office
from falsefront.parse.card_places import is_known_place, is_place
from falsefront.parse.draft import Draft
from falsefront.parse.label_words import CITY_LABELS, REGION_LABELS, field_of_label, folded_label
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import PageTree

_CELLS: Final = ("td", "th")
_FIELDS: Final = frozenset({"vendor", "address", "phone", "email"})
_FEWEST_LABELS: Final = 2  # over columns, before a row is one of labels
_MOST_CELLS: Final = 20
_FEWEST_CHARS, _MOST_CHARS = 2, 60  # of a town
_FEWEST_LETTERS: Final = 4  # of a name: "Yes" and "S-012" are none
_MOST_ROWS, _LEAST_KNOWN = 100, 0.5  # of a column of towns


def say_columns(tree: PageTree, at: int, draft: Draft) -> None:
    """Say what stands in the cells of a row under the labels of its table."""
    if tree.elements[at].name != "tr":
        return
    labels = _labels_over(tree, at)
    cells = cells_of(tree, at) if labels else []
    if len(cells) != len(labels):
        return
    for column, (cell, (name, label)) in enumerate(zip(cells, labels, strict=True)):
        text, *below = tree.text(cell).split("\n") if name == "vendor" else [tree.text(cell, separator=" ")]
        if not name or name in draft.fields or not _fits(name, label, text):
            continue
        if _is_of_town(name, label) and not _is_sellers_town(tree, at, column, labels):
            continue
        if text != draft.raw("title"):
            draft.say(name, text, f"column:{label}")
            if len(below) == 1 and is_place(below[0]):
                draft.say("address", below[0], f"column:{label}")
        elif name == "vendor" and "price" not in draft.fields:  # a row of a firm, and of no thing
            draft.fields["vendor"] = draft.fields.pop("title")
            if "url" in draft.fields:
                draft.fields["vendor_url"] = draft.fields.pop("url")


def leave_faxes(tree: PageTree, at: int, draft: Draft) -> None:
    """Take from what a row says the telephones that stand under a label of something else: "Fax"."""
    labels = _labels_over(tree, at) if tree.elements[at].name == "tr" and "phone" in draft.fields else []
    cells = cells_of(tree, at) if labels else []
    if labels and len(cells) == len(labels):
        pairs = zip(cells, labels, strict=True)
        others = {tree.text(cell, separator=" ") for cell, (_, label) in pairs if field_of_label(label) == ""}
        kept = [said for said in draft.fields.pop("phone") if said.raw not in others]
        if kept:
            draft.fields["phone"] = kept


def _fits(name: str, label: str, text: str) -> bool:
    """Whether a cell may be what the label over its column says; a town may be short."""
    if name == "vendor" and (sum(map(str.isalpha, text)) < _fewest_letters(text) or is_office(text)):
        return False
    if _is_of_town(name, label):
        return _FEWEST_CHARS <= len(text) <= _MOST_CHARS and any(map(str.isalpha, text))
    return is_plausible(name, text, is_sure=name == "address")


def _fewest_letters(text: str) -> int:
    return _FEWEST_LETTERS if text.isascii() else _FEWEST_CHARS


def _is_of_town(name: str, label: str) -> bool:
    return name == "address" and field_of_label(label) != "address"


def _is_sellers_town(tree: PageTree, row: int, column: int, labels: list[tuple[str, str]]) -> bool:
    """Whether most cells of a column are places that are known; those of a region stand behind the sellers.

    A region in front of them is where the thing is from, and "All" is no town.
    """
    is_region = folded_label(labels[column][1]) not in CITY_LABELS
    if is_region and not any(name == "vendor" for name, _ in labels[:column]):
        return False
    parent = tree.elements[row].parent
    shares: dict[tuple[int, int], float] = tree.memory.setdefault(_is_sellers_town, {})
    key = (parent.at if parent is not None else row, column)
    if key not in shares:
        rows = [cells_of(tree, each) for each in tree.children(key[0])][:_MOST_ROWS]
        texts = [tree.text(cells[column], separator=" ") for cells in rows if len(cells) == len(labels)]
        held = [text for text in texts if text != labels[column][1]]
        shares[key] = sum(map(is_known_place, held)) / len(held) if held else 0.0
    return shares[key] >= _LEAST_KNOWN


def _labels_over(tree: PageTree, row: int) -> list[tuple[str, str]]:
    """Return the field and the label over each column of the table that a row stands in, found once."""
    element = tree.elements[row].parent
    while element is not None and element.name != "table":
        element = element.parent
    if element is None:
        return []
    known: dict[int, tuple[int, list[tuple[str, str]]]] = tree.memory.setdefault(_labels_over, {})
    if element.at not in known:
        first = next(iter(tree.inside(tree.by_name.get("tr", ()), element.at)), row)
        texts = [tree.text(cell, separator=" ") for cell in cells_of(tree, first)]
        known[element.at] = (first, [(_field(text), text) for text in texts] if _are_labels(texts) else [])
    first, labels = known[element.at]
    return labels if first != row else []


def _are_labels(texts: list[str]) -> bool:
    return sum(field_of_label(text) is not None or _field(text) != "" for text in texts) >= _FEWEST_LABELS


def _field(label: str) -> str:
    """Return the field of a column by its label, "" where it is of none that a row is asked for."""
    name = field_of_label(label)
    if name in _FIELDS:
        return name or ""
    return "address" if folded_label(label) in CITY_LABELS | REGION_LABELS else ""


def cells_of(tree: PageTree, row: int) -> list[int]:
    """Return the cells of a row of a table, as many as are read."""
    return [cell for cell in tree.children(row) if tree.elements[cell].name in _CELLS][:_MOST_CELLS]
