"""What the columns of a table say of the thing in each of its rows: "Seller" and "Place" stand over them once."""

from typing import Final

from falsefront.parse.draft import Draft
from falsefront.parse.label_words import CITY_LABELS, REGION_LABELS, field_of_label, folded_label
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import PageTree

_CELLS: Final = ("td", "th")
_FIELDS: Final = frozenset({"vendor", "address", "phone"})
_FEWEST_LABELS: Final = 2  # over columns, before a row is one of labels
_MOST_CELLS: Final = 20
_FEWEST_CHARS, _MOST_CHARS = 2, 60  # of a town


def say_columns(tree: PageTree, at: int, draft: Draft) -> None:
    """Say what stands in the cells of a row under the labels of its table."""
    if tree.elements[at].name != "tr":
        return
    labels = _labels_over(tree, at)
    cells = _cells(tree, at) if labels else []
    if len(cells) != len(labels):
        return
    for cell, (name, label) in zip(cells, labels, strict=True):
        text = tree.text(cell, separator=" ")
        if not name or name in draft.fields or not _fits(name, label, text):
            continue
        if text != draft.raw("title"):
            draft.say(name, text, f"column:{label}")
        elif name == "vendor" and "price" not in draft.fields:  # a row of a firm, and of no thing
            draft.fields["vendor"] = draft.fields.pop("title")
            if "url" in draft.fields:
                draft.fields["vendor_url"] = draft.fields.pop("url")


def _fits(name: str, label: str, text: str) -> bool:
    """Whether a cell may be what the label over its column says; a town may be short."""
    if name == "address" and field_of_label(label) != "address":
        return _FEWEST_CHARS <= len(text) <= _MOST_CHARS and any(map(str.isalpha, text))
    return is_plausible(name, text, is_sure=name == "address")


def _labels_over(tree: PageTree, row: int) -> list[tuple[str, str]]:
    """Return the field and the label over each column of the table that a row stands in, found once."""
    element = tree.elements[row].parent
    while element is not None and element.name != "table":
        element = element.parent
    if element is None:
        return []
    known: dict[int, list[tuple[str, str]]] = tree.memory.setdefault(_labels_over, {})
    if element.at not in known:
        first = next(iter(tree.inside(tree.by_name.get("tr", ()), element.at)), row)
        texts = [tree.text(cell, separator=" ") for cell in _cells(tree, first)]
        known[element.at] = [(_field(text), text) for text in texts] if first != row and _are_labels(texts) else []
    return known[element.at]


def _are_labels(texts: list[str]) -> bool:
    return sum(field_of_label(text) is not None or _field(text) != "" for text in texts) >= _FEWEST_LABELS


def _field(label: str) -> str:
    """Return the field of a column by its label, "" where it is of none that a row is asked for."""
    name = field_of_label(label)
    if name in _FIELDS:
        return name or ""
    return "address" if folded_label(label) in CITY_LABELS | REGION_LABELS else ""


def _cells(tree: PageTree, row: int) -> list[int]:
    return [cell for cell in tree.children(row) if tree.elements[cell].name in _CELLS][:_MOST_CELLS]
