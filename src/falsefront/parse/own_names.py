"""Whose page this is, before anything is read for it: the names that a page gives its own vendor."""

import re
from dataclasses import dataclass
from typing import Final

from falsefront.parse.about_contacts import is_of_contacts, is_of_dealers
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm, is_han, is_one_firm
from falsefront.parse.label_words import field_of_label
from falsefront.parse.labels import pairs_of_page
from falsefront.parse.makers import is_of_maker
from falsefront.parse.names import folded
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, PageTree, attribute
from falsefront.parse.words import PAGE_NAMES
from falsefront.text.word_lists import word_lists

_FEWEST_LETTERS, _FEWEST_SIGNS = 4, 2  # of a name in a title; of one in Chinese, Japanese or Korean
_MOST_LINES: Final = 400
_PARTED: Final = re.compile(r"\s[·|｜•]\s")  # between the parts of a line
_LISTS: Final = word_lists(__file__)
SELLERS: Final = _LISTS.any_of("who")  # how classes call who sells
OWN_CLASS: Final = re.compile(  # of an element that names a firm
    r"(?:compan(?:y|ies)|supplier|seller|vendor|shop|store|merchant|firm|member)(?:[-_]?(?:name|title))?"
    r"|(?:comp?|corp|ent|enterprise|biz|business|org)[-_]?name"
    rf"|(?:{_LISTS.any_of('name')})[-_](?:d[aeiou][-_])?(?:{_LISTS.any_of('who')})"
    rf"|(?:{_LISTS.any_of('who')})[-_](?:{_LISTS.any_of('name')})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class OwnNames:
    """Names of the vendor whose page one page is: those that are told, and its headings, which may name a thing."""

    told: tuple[str, ...]
    headings: tuple[str, ...]

    @property
    def spoken(self) -> tuple[str, ...]:
        """The names by which a page's firm may speak of itself: those that are told, and its heading if it is one."""
        return (*self.told, *(self.headings if len(self.headings) == 1 else ()))

    def is_own(self, text: str) -> bool:
        """Whether some words are the page's own name, or hold it, or are a part of it."""
        return any(is_one_firm(text, name) for name in (*self.told, *self.headings))

    def is_begun_by(self, line: str) -> bool:
        """Whether a line is the page's own name, or begins with it: "Moss Glass Ltd · 12 Elm Road · Tel. ..."."""
        begun = line if len(line) <= MOST_NAME_CHARS else _PARTED.split(line, maxsplit=1)[0]
        return len(begun) <= MOST_NAME_CHARS and self.is_own(begun)

    def is_told_in(self, text: str) -> bool:
        """Whether a line holds one of the names that are told, in whatever words around it."""
        here = folded(text)
        return any(folded(name) in here for name in self.told)

    def is_other(self, text: str) -> bool:
        """Whether a firm's name is certainly none of the page's own: not in another script either."""
        alike = [name for name in self.told if is_han(name) == is_han(text)]
        return bool(alike) and not self.is_own(text)


def own_names(tree: PageTree, chosen: str | None, *, is_of_thing: bool) -> OwnNames:
    """Return the names of a page's vendor: what an analyst's selector gives, its first label, its heading.

    Where none of these tells, the first firm on the page that its title holds; a page of dealers gives each its own.
    """
    told = [chosen] if chosen else []
    told += [
        pair.value
        for pair in pairs_of_page(tree)
        if pair.zone == MAIN
        and field_of_label(pair.label) == "vendor"
        and len(pair.value) <= MOST_NAME_CHARS
        and any(map(str.isalpha, pair.value))
        and not is_of_maker(tree, pair.start)
    ][:1]
    headings: list[str] = []
    for at in tree.by_name.get("h1", ()):
        text = tree.text(at, separator=" ")
        if tree.zone(at) != MAIN or not text or PAGE_NAMES.is_all(text):
            continue
        headings.append(text)
        classes = (attribute(tree.elements[at], "class") or "").split()
        if not is_of_thing and (is_firm(text) or any(map(OWN_CLASS.fullmatch, classes))):
            told.append(text)
    return OwnNames(tuple(told or _titled(tree)), tuple(headings))


def _titled(tree: PageTree) -> list[str]:
    """Return the first firm's name on a page of contacts that its title holds: "Lumo Glas GmbH" of "Lumo Glas".

    A market has its own name in its title, and a maker the names of others on its page of dealers.
    """
    shapes = tree.told_lines(is_firm)
    firms = [
        line.text
        for line in (tree.lines[:_MOST_LINES] if shapes else ())
        if line.shape in shapes and line.zone == MAIN and len(line.text) <= MOST_NAME_CHARS
    ]
    if not firms or not is_of_contacts(tree) or is_of_dealers(tree):
        return []
    said = [part for title in tree.titles for part in title_parts(title) if not PAGE_NAMES.is_all(part)]
    parts = {part for part in map(folded, said) if len(part) >= (_FEWEST_SIGNS if is_han(part) else _FEWEST_LETTERS)}
    return [name for name in firms if any(part in folded(name) for part in parts)][:1]
