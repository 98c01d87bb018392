"""Where a page's markup says that a telephone stands: an icon for one before it, or schema.org's name of it."""

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Mapping
from typing import Final

from falsefront.parse.about_contacts import is_of_contacts, note_url
from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import is_address
from falsefront.parse.agent_words import is_head, is_head_of_place
from falsefront.parse.event_dates import is_date
from falsefront.parse.icon_marks import fax_icons, phone_icons
from falsefront.parse.label_words import field_of_label
from falsefront.parse.number_words import FAX, NOT_TOLD
from falsefront.parse.third_parties import own_part_on
from falsefront.parse.tree import Line, PageTree, attribute
from falsefront.parse.words import CONTACT_PAGES, MADE_BY
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# The types of places that others keep, and what another organisation is to the one around it, in schema.org's words.
_OTHER_KIND: Final = re.compile(rf"(?:^|[/\s])(?:{_LISTS.any_of('other_kind')})(?:\s|$)")
_OTHER_ROLE: Final = re.compile(rf"(?:^|\s)(?:{_LISTS.any_of('other_role')})(?:\s|$)")

_MOST_TABLES, _MOST_ROWS, _MOST_CELLS = 20, 100, 12
_MOST_PIECES, _MOST_HEAD_CHARS = 6, 30  # of the head of a column
_FEWEST_BEHIND: Final = 2  # marks of one line that stand behind its numbers
_NAMED: Final = "telephone"  # schema.org
_FEWEST_ROWS: Final = 2  # with a number beside an address
_NUMBER: Final = re.compile(
    r"(?!\d+\.\d+$)(?:\(?\d+\)?[\s.-]\s?[\d\s().-]{3,16}\d|0\d+)"
)  # no degrees, no bare account
_DIGITS: Final = range(8, 12)  # of a telephone without its country
_FEW_WORDS: Final = re.compile(r"(?:[^\W\d_][^\d\s:：@]{0,24}\s){1,3}(?=\(?\d)")


def phone_marks(tree: PageTree) -> set[int]:
    """Return the pieces of text at which markup tells a telephone: of icons those that hold no text themselves."""
    found = phone_icons(tree)
    if "itemprop" in tree.attributes:
        named = [each.at for each in tree.elements if each.attrs.get("itemprop") == _NAMED]
        others = _scopes_of_others(tree) if named else []
        found.update(
            tree.start(at)
            for at in named
            if tree.end(at) > tree.start(at) and not any(scope < at < tree.last[scope] for scope in others)
        )
    return found | _columns(tree, _is_head_of_phones) | _beside_addresses(tree)


def _beside_addresses(tree: PageTree) -> set[int]:
    """Return where the cells begin that are a number and no more in rows with an address, one column of two such rows.

    A head over them tells what they are: only tables without one are asked, on pages of contacts.
    """
    if "table" not in tree.by_name or not (tree.memory.get(note_url) or is_of_contacts(tree)):
        return set()
    found: set[int] = set()
    every = tree.by_name.get("tr", [])
    for table in tree.by_name.get("table", ())[:_MOST_TABLES] if every else ():
        rows = every[bisect_left(every, table) : bisect_left(every, tree.last[table])][:_MOST_ROWS]
        columns: dict[int, list[int]] = {}
        for row in rows:
            cells = list(tree.children(row))[:_MOST_CELLS]
            texts = [tree.text(cell, separator=" ").strip() for cell in cells]
            numbers = [at for at, text in enumerate(texts) if _is_number(text)]
            if len(numbers) == 1 and any(map(_is_address, texts)):
                columns.setdefault(numbers[0], []).append(tree.start(cells[numbers[0]]))
            elif row == rows[0]:
                break  # a head
        found.update(start for starts in columns.values() if len(starts) >= _FEWEST_ROWS for start in starts)
    return found


@remembered
def _is_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None and sum(map(str.isdigit, text)) in _DIGITS and not is_date(text)


@remembered
def _is_address(text: str) -> bool:
    return any(map(str.isalpha, text)) and is_address(text)


@remembered
def number_behind_words(text: str) -> str | None:
    """Return a line behind a mark of telephones from its number on, where a few words stand before: "Sales 0113 ...".

    >>> number_behind_words("Sales 07700 900 142 (Ada)"), number_behind_words("VAT 07700 900 142")
    ('07700 900 142 (Ada)', None)
    """
    words = _FEW_WORDS.match(text)
    if words is not None and _may_be_another(words[0].strip()):
        return None
    if words is None or NOT_TOLD.search(words[0].rstrip()) or FAX.search(words[0]):
        return None
    return text[words.end() :]


def _may_be_another(words: str) -> bool:
    """Whether several words before a number are not what a firm calls its own desk or its people: "Poison centre"."""
    is_own = is_office(words) or is_person(words) or CONTACT_PAGES.is_in(words)
    return len(words.split()) > 1 and not is_own


def _columns(tree: PageTree, is_wanted: Callable[[str], bool]) -> set[int]:
    """Return where the cells of tables begin that stand under a head that is wanted: "Shop | Phone | Fax"."""
    found: set[int] = set()
    every = tree.by_name.get("tr", [])
    for table in tree.by_name.get("table", ())[:_MOST_TABLES] if every else ():
        rows = every[bisect_left(every, table) : bisect_left(every, tree.last[table])][:_MOST_ROWS]
        heads = list(tree.children(rows[0])) if len(rows) > 1 else []
        if not 1 < len(heads) <= _MOST_CELLS or any(tree.end(cell) - tree.start(cell) > _MOST_PIECES for cell in heads):
            continue
        labels = [tree.text(cell, separator=" ").strip(" :：.") for cell in heads]
        if any(len(label) > _MOST_HEAD_CHARS or any(map(str.isdigit, label)) for label in labels):
            continue
        columns = [number for number, label in enumerate(labels) if is_wanted(label)]
        for row in rows[1:] if columns else ():
            cells = list(tree.children(row))
            if len(cells) == len(heads):
                found.update(tree.start(cells[number]) for number in columns)
    return found


def _is_head_of_phones(label: str) -> bool:
    return field_of_label(label) == "phone"


def _is_head_of_faxes(label: str) -> bool:
    return FAX.search(label) is not None and not _is_head_of_phones(label)


def fax_marks(tree: PageTree, phones: Collection[int]) -> set[int]:
    """Return the pieces of text at which markup tells a fax, and no telephone of the same number right before it."""
    found = {tree.start(at) for name, marked in tree.by_class.items() if "fax" in name.lower() for at in marked}
    found |= fax_icons(tree) | _columns(tree, _is_head_of_faxes)
    both = {
        at for at in found if at in phones or (at - 1 in phones and not any(map(str.isalnum, tree.written(at - 1, at))))
    }  # "☎ / 📠 0114 496 0142"
    return found - both


def is_of_fax(tree: PageTree, line: Line, raw: str, first: int, marks: Mapping[int, bool]) -> bool:
    """Whether a number on a line with a mark of a fax is that one's: no telephone's mark stands between the two.

    `marks` says of each place with a mark whether it is a fax's; those of the line begin at `first`. Of two numbers
    behind an icon each ("☎ 0114 496 0142 📠 0114 496 0143") the first is none.
    """
    if behind := _marked_behind(tree, line, marks):
        return next((marks[at] for at in behind if raw in tree.written(line.start, at)), False)
    here = [at for at in sorted(marks) if line.start < at < line.end]
    parts = zip([line.start, *here], [*here, line.end], strict=True)
    of = next((begin for begin, end in parts if raw in tree.written(begin, end)), line.start)
    if of > line.start:
        return marks[of]
    before = [marks[at] for at in range(first, of + 1) if at in marks]
    return bool(before) and before[-1]


def _marked_behind(tree: PageTree, line: Line, marks: Collection[int]) -> list[int]:
    """Return the marks of a line that stand each behind its number, "0114 496 0142 ☎ 0114 496 0143 📠"; else none.

    A number begins the line, and none stands between its last mark and what a box or a line parts from it. One mark at
    the end of a line alone is the next line's.
    """
    behind = [at for at in sorted(marks) if line.start <= at <= line.end]
    if (
        len(behind) < _FEWEST_BEHIND
        or behind[0] == line.start
        or any(map(str.isdigit, tree.written(line.end, line.end + 1)))
    ):
        return []
    parts = zip([line.start, *behind[:-1]], behind, strict=True)
    is_each = all(any(map(str.isdigit, tree.written(begin, end))) for begin, end in parts)
    return behind if is_each and not any(map(str.isdigit, tree.written(behind[-1], line.end))) else []


def behind_icon(tree: PageTree, line: Line, phones: Collection[int]) -> str | None:
    """Return what stands on a line behind the icon of a telephone inside it: "Exports ☎ : 151-0000-0142"; else None.

    None too where the words before it are a fax's, an agent's or another's whose number it is then.
    """
    icon = next((at for at in range(line.start + 1, line.end) if at in phones), None)
    if icon is None or any(map(str.isdigit, tree.written(line.start, icon))):
        return None
    before = tree.written(line.start, icon).strip(" :：-–")
    if FAX.search(before) or MADE_BY.is_in(before) or is_head(before) or is_head_of_place(before):
        return None
    if own_part_on(before, tree.titles) != before:
        return None
    return tree.written(icon, line.end).lstrip(" :：-–") or None


def _scopes_of_others(tree: PageTree) -> list[int]:
    """Return the items of a page's markup that describe a bank, an authority or whom the firm belongs to."""
    return [
        each.at
        for each in tree.elements
        if "itemscope" in each.attrs
        and (
            _OTHER_KIND.search(attribute(each, "itemtype") or "")
            or _OTHER_ROLE.search(attribute(each, "itemprop") or "")
        )
    ]
