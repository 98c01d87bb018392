"""Who sells a page's thing by the plain rows below a head of who sells, and what is his of the contacts on the page.

"<h3>Seller information</h3><p>Name: Ox Tools</p><p>Add.: 12 Fern Road, Leeds</p>". Below such a head "Name:" is the
seller's. Where he gives contacts there, those that stand elsewhere on the page are not made his: they are the market's,
a carrier's or a maker's.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from falsefront.parse.address_texts import is_address
from falsefront.parse.draft import OF_THINGS, Draft
from falsefront.parse.headings import heading_levels, parted
from falsefront.parse.keepers import keeper
from falsefront.parse.label_words import field_of_label
from falsefront.parse.labels import pairs_of_page
from falsefront.parse.layout import linked_contacts
from falsefront.parse.makers import is_of_maker
from falsefront.parse.name_labels import NAME_LABELS
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.plausible import is_plausible
from falsefront.parse.shown_sellers import is_head_of_firm, is_head_of_seller, may_be_name
from falsefront.parse.tree import MAIN, Line, PageTree
from falsefront.parse.whole_links import is_whole_link
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered

_CONTACTS: Final = ("address", "phone", "email", "messenger")
_GUESSED: Final = ("label:", "layout:", "lines")  # sources that know no more than where on a page something stands
_MOST_HEADS: Final = 20  # on a page: more are a list of sellers
_MOST_ROWS: Final = 16  # lines below such a head
_MOST_NAME_CHARS: Final = 80
_COLONS: Final = (":", "：")


class Rows(NamedTuple):
    """The rows of one seller."""

    lines: list[Line]
    name: str | None  # behind the label of a name
    label: str


def say_named_in_rows(tree: PageTree, main: Draft) -> list[Line]:
    """Say the one seller whom rows name, where no clearer label does; return his rows where they give a contact."""
    found = list(_rows_of_sellers(tree))
    if not found:
        return []
    named = [rows for rows in found if rows.name is not None]
    known = main.raw("vendor")
    if any(folded(known) == folded(f"{rows.label}{rows.name}") for rows in named):
        main.fields.pop("vendor")  # a row, taken for the name below its head
        known = None
    if known is None and named and all(are_one_name(named[0].name, rows.name) for rows in named):
        known = named[0].name
        main.say("vendor", known, "lines: below a heading")
        main.other = [(label, said) for label, said in main.other if said.raw != known]
    his = [rows for rows in found if known and any(folded(known) in folded(line.text) for line in rows.lines)]
    return his[0].lines if len(his) == 1 and _contacts_in(tree, his[0].lines) else []


def leave_contacts_beside(tree: PageTree, draft: Draft, rows: list[Line]) -> None:
    """Take from a seller what stands on his thing's page outside of the rows that give his contacts.

    A page that is headed by his name, or offers no thing, is all his.
    """
    vendor = draft.raw("vendor")
    if not rows or OF_THINGS.isdisjoint(draft.fields):
        return
    if any(are_one_name(tree.text(at, separator=" "), vendor) for at in tree.by_name.get("h1", ())):
        return
    here = folded("\n".join(line.text for line in rows))
    linked = {raw for _, raw, _, start, _ in linked_contacts(tree) if rows[0].start <= start < rows[-1].end}
    for name in _CONTACTS:
        kept = [
            said
            for said in draft.fields.get(name, ())
            if not said.source.startswith(_GUESSED) or said.raw in linked or folded(said.raw) in here
        ]
        if kept:
            draft.fields[name] = kept
        else:
            draft.fields.pop(name, None)
    draft.offices = [said for said in draft.offices if folded(said.raw) in here]


def _contacts_in(tree: PageTree, rows: list[Line]) -> bool:
    """Whether rows give a contact; the region of a firm alone is none."""
    begin, end = rows[0].start, rows[-1].end
    within = (pair for pair in pairs_of_page(tree) if begin <= pair.start < end)
    told = ((field_of_label(pair.label), pair.value) for pair in within)
    return any(field in _CONTACTS and (field != "address" or is_address(value)) for field, value in told)


def _rows_of_sellers(tree: PageTree) -> Iterator[Rows]:
    shapes = tree.told_lines(_is_head)
    if not shapes:
        return
    levels = heading_levels(tree)
    heads = [number for number, line in enumerate(tree.lines) if line.shape in shapes and line.zone == MAIN]
    for number in heads if len(heads) <= _MOST_HEADS else ():
        line = tree.lines[number]
        if not is_whole_link(tree, line.start):
            lines = _below(tree, number, levels)
            is_of_firm = not is_head_of_seller(line.text)
            if lines and not is_of_maker(tree, lines[0].start):
                label, name = _named(tree, lines, is_of_firm=is_of_firm)
                yield Rows(lines, name, label)


@remembered
def _is_head(text: str) -> bool:
    return is_head_of_seller(text) or is_head_of_firm(text)


def _below(tree: PageTree, number: int, levels: dict[int, int]) -> list[Line]:
    """Return the lines below a head, up to the next heading, or the end of the box it begins."""
    head = tree.lines[number]
    end = _end_of_box(tree, head)
    lines: list[Line] = []
    for line in tree.lines[number + 1 : number + 1 + _MOST_ROWS]:
        is_headed = line.start in levels and not _is_label(line.text)
        if line.zone != MAIN or line.start >= end or is_headed:
            break
        lines.append(line)
    return lines


@remembered
def _is_label(text: str) -> bool:
    return field_of_label(text) is not None or NAME_LABELS.is_all(text)


def _end_of_box(tree: PageTree, head: Line) -> int:
    """Return where the nearest element ends that holds a head and a line below it."""
    at = tree.begun_at(head.start)
    element = tree.elements[at] if at >= 0 else None
    while element is not None and not (tree.start(element.at) <= head.start and tree.end(element.at) > head.end + 1):
        element = element.parent
    return tree.end(element.at) if element is not None else tree.lines[-1].end


def _named(tree: PageTree, lines: list[Line], *, is_of_firm: bool) -> tuple[str, str | None]:
    """Return the label and the name of who sells; what stands below words that head other rows is another's."""
    is_value = False
    for line, below in zip(lines, [*lines[1:], None], strict=True):
        is_row = any(sign in line.text for sign in _COLONS) or _is_label(line.text) or _beside(tree, line)[0] != ""
        if not (is_row or is_value):
            break
        is_value = not is_value and is_row and not parted(line.text)[2]
        label, _, value = parted(line.text)
        if not NAME_LABELS.is_all(label):
            label, value = _beside(tree, line)
        elif not value and below is not None:
            value = below.text
        if label and value and _may_be_seller(tree, value, is_of_firm=is_of_firm):
            return label, value
    return "", None


def _beside(tree: PageTree, line: Line) -> tuple[str, str]:
    """Return the label of a name that an element on a line is, and what stands in the next one: no colon parts them."""
    at = tree.begun_at(line.start)
    label = tree.text(at) if at >= 0 else ""
    beside = tree.beside(at) if label and NAME_LABELS.is_all(label) else None
    return (label, tree.text(beside)) if beside is not None else ("", "")


def _may_be_seller(tree: PageTree, name: str, *, is_of_firm: bool) -> bool:
    """Whether what a row names may be who sells: not who keeps the site, and no person where a firm's rows stand."""
    if len(name) > _MOST_NAME_CHARS or not (may_be_name(name) and is_plausible("vendor", name)):
        return False
    if is_of_firm and is_person(name):
        return False
    return not any(are_one_name(name, keeper_name) for keeper_name in keeper(tree).names)
