"""Names of firms in a column of a table that a label over it calls so."""

from typing import Final

from falsefront.parse.about_contacts import is_of_dealers
from falsefront.parse.firm_heads import firm_on
from falsefront.parse.firm_names import MOST_NAME_CHARS
from falsefront.parse.label_words import field_of_label
from falsefront.parse.name_labels import NAME_LABELS
from falsefront.parse.names_of_many import are_of_many
from falsefront.parse.tree import PageTree
from falsefront.text.caseless import Caseless
from falsefront.text.persons import is_person
from falsefront.text.word_lists import word_lists

# Over the names of those who sell for the firm of a page of dealers; elsewhere the first name under it may be its own.
_OF_DEALERS: Final = Caseless(rf"(?:{word_lists(__file__).any_of('dealer')})\s?[:：]?")
# Over the names of those who do one thing; they may be of one chain, too.
_OF_TRADE: Final = Caseless(rf"(?:{word_lists(__file__).any_of('trade', 'dealer')})\s?[:：]?")
_MOST_TABLES: Final = 100
_CONTACTS: Final = frozenset({"address", "phone", "email"})
_WHOLE: Final = frozenset({"address", "phone"})  # over columns of a table that tells of each row where it is
_CELLS: Final = ("td", "th")
_FEWEST: Final = 2  # rows under the labels


def names_in_columns(tree: PageTree, most: int, *, is_list: bool = False) -> dict[int, str]:
    """Return the names in a column of a table that begins with the label of firms, by the line that each is on.

    No more than `most` rows of a table are read. Where no legal form tells one of the names to be a firm's, they may be
    shops of one firm, unless the page is about who sells for it, or known to be a list of others, or the label is what
    they do, and no two of them seem to be of one chain.
    """
    found: dict[int, str] = {}
    is_about_dealers = is_list or is_of_dealers(tree)
    for table in tree.by_name.get("table", ())[:_MOST_TABLES]:
        rows = [
            [cell for cell in tree.children(at) if tree.elements[cell].name in _CELLS]
            for at in tree.inside(tree.by_name.get("tr", ()), table)[: most + 1]
        ]
        heads = [tree.text(cell) for cell in rows[0]] if len(rows) > _FEWEST else []
        labels = ["vendor" if is_about_dealers and _OF_DEALERS.is_all(head) else field_of_label(head) for head in heads]
        if "vendor" not in labels and is_list:
            labels = [
                "vendor" if NAME_LABELS.is_all(head) else label for head, label in zip(heads, labels, strict=True)
            ]
        is_of_trade = "vendor" not in labels and set(labels) >= _WHOLE
        if is_of_trade:
            labels = ["vendor" if _OF_TRADE.is_all(head) else label for head, label in zip(heads, labels, strict=True)]
        if labels.count("vendor") != 1 or not _CONTACTS & set(labels):
            continue
        column = labels.index("vendor")
        names: dict[int, str] = {}
        for row in rows[1:]:
            line = tree.line_at(tree.start(row[column]) + 1) if len(row) == len(labels) else None
            name = tree.text(row[column], separator=" ") if line is not None else ""
            if (
                line is not None
                and name == line.text
                and any(map(str.isalpha, name))
                and len(name) <= MOST_NAME_CHARS
                and not is_person(name)
            ):
                names[line.start] = name
        told = list(names.values())
        if any(map(firm_on, told)) or is_about_dealers or (is_of_trade and are_of_many(told)):
            found |= names
    return found
