"""Whose site a seller's page stands on where it is another's: the names that its frame and its titles agree on.

A name agrees where two of these say it: the link to the top of the site, a title, what the page tells other sites, the
notice of rights, a domain, a firm's name by its legal form that a line of the frame begins with.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from falsefront.parse.firm_names import MOST_NAME_CHARS, is_han, script_of
from falsefront.parse.keepers import names_said
from falsefront.parse.legal_forms import has_any_form, without_form_at_ends
from falsefront.parse.logos import logos_of
from falsefront.parse.names import folded
from falsefront.parse.own_signs import core_of, telling_words
from falsefront.parse.rights import holders, tells_rights
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import CHROME, Line, PageTree
from falsefront.text.remembered import remembered

_FEWEST_LETTERS, _FEWEST_SIGNS = 4, 2
_FEWEST_SOURCES: Final = 2
_FEWEST_SAME: Final = 3  # signs that a Chinese name and the short one of its site have in common
_MOST_FRAMED: Final = 200  # lines of the frame
_MOST_LINE_CHARS: Final = 600
_MOST_FORM_CHARS: Final = 12
_OF_SITE: Final = frozenset({"top", "told", "rights", "frame"})  # where a site calls itself, and no thing on it
_FIRST: Final = re.compile(r"\s*[,;|｜·•]\s*|\s[-–—/]\s|\s{2,}|(?<=[\u3040-\u9fff\uac00-\ud7a3])\s|\.\s(?=\d)|\s(?=\d)")
_MADE_OF: Final = re.compile(r"\S*@\S*|\S+\.[a-z]{2,12}(?![\w.])|https?:\S*", re.IGNORECASE)  # mailboxes and domains
_ENDING: Final = re.compile(r"(?:\.(?:co|com|net))?\.[a-z]{2,4}$", re.IGNORECASE)  # of a domain that is a name


@dataclass(frozen=True, slots=True)
class OtherSite:
    """By what the site is known that a seller's page stands on, folded; nothing where it may be the seller's own."""

    names: frozenset[str] = frozenset()  # which two places of the page agree on
    firms: frozenset[str] = frozenset()  # which lines of the frame begin with, by their legal forms

    @property
    def is_sure(self) -> bool:
        """Whether the firm in the frame is called as the site is."""
        return any(name in firm or firm in name for name in self.names for firm in self.firms)

    def behind_name(self, text: str) -> str | None:
        """Return what is left of a line behind a name of the site; None for a line that begins otherwise.

        >>> OtherSite(names=frozenset({"fernmarkt"})).behind_name("Fernmarkt: 0330 555 0199")
        ': 0330 555 0199'
        """
        found = max(_end_of(name, text) for name in self.names | self.firms) if self.names or self.firms else 0
        return text[found:] if found else None

    def is_in(self, text: str) -> bool:
        """Whether a line says a name of the site, and not only in a mailbox or a domain."""
        here = folded(_MADE_OF.sub(" ", text))
        return any(name in here for name in self.names | self.firms)


def site_of_another(tree: PageTree, vendor: str | None) -> OtherSite:
    """Return whose site a page stands on, where nothing that the site calls itself may be the vendor's name."""
    said: dict[str, set[str]] = {}
    for source, name in _names(tree):
        key = folded(_ENDING.sub("", without_form_at_ends(name)))
        if len(key) < (_FEWEST_SIGNS if is_han(key) else _FEWEST_LETTERS):
            continue
        if vendor is None or _is_another(name, vendor):
            said.setdefault(key, set()).add(source)
        elif source in _OF_SITE:
            return OtherSite()
    agreed = {
        key: {source for other, found in said.items() if other in key or key in other for source in found}
        for key in said
    }
    return OtherSite(
        names=frozenset(
            key for key, found in agreed.items() if len(found) >= _FEWEST_SOURCES and not found.isdisjoint(_OF_SITE)
        ),
        firms=frozenset(key for key, found in said.items() if "frame" in found),
    )


def is_framed(tree: PageTree, line: Line) -> bool:
    """Whether a line stands in the frame of a page, also where it has been left out since."""
    return tree.first_zones[line.start] == CHROME


def _names(tree: PageTree) -> Iterator[tuple[str, str]]:
    yield from names_said(tree, list(logos_of(tree)))
    shapes, zones = tree.told_lines(_may_begin_with_firm), tree.first_zones
    framed = [line.text for line in tree.lines if line.shape in shapes and zones[line.start] == CHROME]
    for text in framed[:_MOST_FRAMED]:
        yield from (("frame", name) for name in firms_before(text))


@remembered
def _may_begin_with_firm(text: str) -> bool:
    return len(text) <= _MOST_LINE_CHARS and next(firms_before(text), None) is not None


def begins_with_titled(tree: PageTree, text: str) -> bool:
    """Whether a line begins with how the end of the page's title calls the site: 百货通 of 百货通商城.

    >>> from falsefront.parse.tree import build_tree
    >>> tree = build_tree("<title>Glazed tile | Fernmarkt</title>")
    >>> begins_with_titled(tree, "Fernmarkt hotline: 0330 555 0199"), begins_with_titled(tree, "Glazed tiles: Leeds")
    (True, False)
    """
    here = folded(text)
    return any(here.startswith(end) for end in titled_ends(tree))


def titled_ends(tree: PageTree) -> list[str]:
    """Return how the ends of a page's titles call its site, folded; of a Chinese name so much as a short one has."""
    ends = (folded(part) for title in tree.titles for part in list(title_parts(title))[1:][-1:])
    return [end[:_FEWEST_SAME] if is_han(end) else end for end in ends if _is_long_enough(end)]


def _is_long_enough(name: str) -> bool:
    return len(name) >= (_FEWEST_SAME if is_han(name) else _FEWEST_LETTERS)


def firms_before(text: str) -> Iterator[str]:
    """Yield a firm's name by its legal form that a line begins with, or whose rights it tells of."""
    first, *rest = _FIRST.split(text, maxsplit=2)
    parted = [f"{first}, {rest[0]}"] if len(rest) > 1 and len(rest[0]) <= _MOST_FORM_CHARS else []  # "Lumo, S.L."
    for name in (first, *parted, *(holders(text) if tells_rights(text) else ())):
        if len(name) <= MOST_NAME_CHARS and has_any_form(name):
            yield name


def _is_another(name: str, vendor: str) -> bool:
    """Whether a name is certainly none of a vendor's: in the same script, without a word or two signs in common."""
    bare, own = without_form_at_ends(name), without_form_at_ends(vendor)
    here, there = folded(bare), folded(own)
    if here in there or there in here or _script(bare) != _script(own):
        return False
    if is_han(bare):
        return _pairs(core_of(bare)).isdisjoint(_pairs(core_of(own)))
    return set(telling_words(name)).isdisjoint(telling_words(vendor))


def _pairs(core: str) -> set[str]:
    return {core[at : at + 2] for at in range(len(core) - 1)}


def _script(name: str) -> str:
    """Return the script of a name's first letter, that of China where any is."""
    return "HAN" if is_han(name) else script_of(name)


def _end_of(name: str, text: str) -> int:
    """Return where a name ends that a text begins with, signs between its letters left out; 0 where it does not."""
    at = 0
    for place, char in enumerate(text):
        here = folded(char)
        if not here:
            continue
        if not name.startswith(here, at):
            return 0
        at += len(here)
        if at == len(name):
            is_whole = is_han(name) or not text[place + 1 : place + 2].isalnum()
            return place + 1 if is_whole else 0
    return 0
