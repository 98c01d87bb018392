"""Entries of a directory that lead nowhere: "Moss Works [basic member], Works: 12 Fern Road" among others with a page.

Most entries of the list begin with a link to where the site keeps its firms; one without any gives what it knows there:
the name where theirs have their link, and an address under a label.
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import is_address
from falsefront.parse.card_vendors import take_title_for_vendor
from falsefront.parse.departments import is_department
from falsefront.parse.draft import Draft
from falsefront.parse.element import Element
from falsefront.parse.firm_lists import Part
from falsefront.parse.firm_names import MOST_NAME_CHARS
from falsefront.parse.firm_pages import KEPT
from falsefront.parse.firms_of_list import firms_in
from falsefront.parse.headings import parted
from falsefront.parse.hosted import invites, is_promoted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.listed_names import is_place
from falsefront.parse.marks import is_mark
from falsefront.parse.names import folded
from falsefront.parse.no_names import is_no_name
from falsefront.parse.own_names import OWN_CLASS
from falsefront.parse.plausible import is_plausible
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import CHROME, MAIN, PageTree, attribute
from falsefront.parse.words import MENU_WORDS, PAGE_NAMES

_NAMES: Final = ("b", "strong", "h2", "h3", "h4", "h5", "h6", "dt", "span")
_FEWEST_LED, _LED = 3, 0.6  # entries that have a page, and their share
_MOST_LINKS: Final = 500
_MOST_UP: Final = 5  # elements from a link to its entry
_CUT: Final = ("...", "\u2026")
_Kind = tuple[int, str, str | None]


class Entries(NamedTuple):
    """The firms of a directory: those without a page, and the names of the others by the links to theirs."""

    named: list[Draft]
    led: dict[str, str]

    def name(self, drafts: Iterable[Draft]) -> None:
        """Name the others in what a page gives: what leads to a firm's page under its name is no thing."""
        for draft in drafts:
            name = self.led.get(draft.raw("url") or "")
            if name is not None and draft.raw("vendor") is None and folded(draft.raw("title")) == folded(name):
                take_title_for_vendor(draft)


def entries_without_pages(tree: PageTree, base: str) -> Entries:
    """Return the firms of a list of which some have no page; these are put beside the subject."""
    named, spans = [], []
    others: dict[str, str] = {}
    frame = _frame(tree)
    for parent, led in _lists(tree, base):
        alike = [at for at in tree.children(parent) if _kind(tree.elements[at]) == _kind(tree.elements[led[0]])]
        rest = [at for at in alike if at not in led and tree.link_inside(at) is None]
        if not rest or len(led) < _LED * len(alike):
            continue
        placed = [(at, told) for at in rest if (told := _address(tree, at)) is not None]
        heads = [(at, name, told) for at, told in placed if (name := _name(tree, at)) and folded(name) not in frame]
        named += [_draft(tree, *each) for each in heads]
        spans += [(tree.start(at), tree.end(at)) for at, _, _ in heads]
        if heads:
            others |= dict(_led_to(tree, led, base))
    if spans:
        tree.leave_out_spans(spans)
    return Entries(named, others)


def _frame(tree: PageTree) -> str:
    """Return what a page says of itself in its titles and its frame: who keeps the list stands there."""
    return "\n".join(map(folded, (*tree.titles, *(line.text for line in tree.lines if line.zone == CHROME))))


def _draft(tree: PageTree, at: int, name: str, address: tuple[str, str]) -> Draft:
    """Return what an entry gives: where its firm is says its one label, and no other one of the page."""
    [draft] = firms_in(tree, [Part(tree.start(at), tree.end(at), name, at, name)])[0] or [Draft()]
    draft.fields.pop("address", None)
    if "vendor" not in draft.fields:
        draft.say("vendor", name, "lines: a firm's name")
    label, value = address
    draft.say("address", value, f"label:{label}")
    return draft


def _led_to(tree: PageTree, led: list[int], base: str) -> Iterator[tuple[str, str]]:
    """Yield where the first link of each entry leads, and its words."""
    for entry in led:
        at = tree.inside(tree.by_name["a"], entry)[0]
        yield absolute(tree.elements[at].attrs.get("href"), base) or "", tree.text(at, separator=" ").strip()


def _lists(tree: PageTree, base: str) -> Iterator[tuple[int, list[int]]]:
    """Yield what holds the entries of a list, and those of them that begin with a link to a firm's page."""
    host = urlsplit(base).netloc
    found: dict[_Kind, list[int]] = {}
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        target = urlsplit(absolute(tree.elements[at].attrs.get("href"), base) or "")
        if target.netloc != host or not KEPT.search(target.path) or tree.zone(at) != MAIN:
            continue
        around: Element | None = tree.elements[at].parent
        for _ in range(_MOST_UP):
            if around is None or around.parent is None or not _begins_with(tree, around.at, at):
                break
            entries = found.setdefault(_kind(around), [])
            if around.at not in entries[-1:]:
                entries.append(around.at)
            around = around.parent
    for (parent, _, _), entries in found.items():
        if len(entries) >= _FEWEST_LED:
            yield parent, entries


def _kind(element: Element) -> _Kind:
    return element.parent.at if element.parent is not None else -1, element.name, attribute(element, "class")


def _name(tree: PageTree, entry: int) -> str | None:
    """Return the name that an entry begins with, in an element of its own and with nothing but marks beside it."""
    begin = tree.start(entry)
    for at in range(entry + 1, tree.last[entry]):
        if tree.start(at) < begin:
            continue
        if tree.written(begin, tree.start(at)).strip():
            return None
        if any(map(OWN_CLASS.fullmatch, (attribute(tree.elements[at], "class") or "").split())):
            return None  # a card is read by what its name is called, in its place among the others
        words = tree.text(at, separator=" ").strip()
        is_whole = tree.elements[at].name in _NAMES and not next(iter(tree.children(at)), None)
        if is_whole and words and is_mark(words):
            begin = tree.end(at)  # the name stands behind it
        elif is_whole and _may_be_name(words):
            return words
    return None


def _begins_with(tree: PageTree, outer: int, inner: int) -> bool:
    return not tree.written(tree.start(outer), tree.start(inner)).strip()


def _may_be_name(words: str) -> bool:
    is_short = 1 < len(words) <= MOST_NAME_CHARS and ":" not in words and "\uff1a" not in words
    is_of_list = PAGE_NAMES.is_all(words) or MENU_WORDS.is_all(words) or invites(words) or is_promoted(words)
    if not is_short or is_of_list or is_no_name(words) or is_place(words) or is_office(words) or is_department(words):
        return False
    return is_plausible("vendor", words)


def _address(tree: PageTree, entry: int) -> tuple[str, str] | None:
    """Return the one whole address of an entry and the label on its line."""
    said = [parted(line.text) for line in tree.lines_of(entry)]
    told = [(label, value) for label, _, value in said if field_of_label(label) == "address" and is_address(value)]
    return told[0] if len(told) == 1 and not told[0][1].rstrip().endswith(_CUT) else None
