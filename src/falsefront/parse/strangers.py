"""Names of firms that are not the page's own, nor of its family, by what the page calls itself.

Its own are in its titles and first headings, behind the label of a firm's name, and in the notice of its rights.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from falsefront.parse.firm_names import is_han, is_one_firm
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import FORMS_GAPLESS, has_any_form
from falsefront.parse.names import folded
from falsefront.parse.own_left import own_names
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import CHROME, MAIN, Line, PageTree
from falsefront.parse.words import COMPANY_WORDS
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_LED: Final = frozenset(_LISTS.words("led"))  # words that names of firms begin with
_RIGHTS: Final = ("©", "(c)", "copyright")
_WORD: Final = re.compile(r"[^\W\d_]+")
_FEWEST_OF_NAME, _FEWEST_SIGNS = 4, 2  # of one in Latin letters, of one in others
_FEWEST_OF_WORD: Final = 3


def names_of_page(tree: PageTree, lines: Sequence[Line]) -> list[str]:
    """Return what a page calls its own firm."""
    known = own_names(tree)
    said = [part.strip() for title in tree.titles for part in title_parts(title) if folded(part) in known]
    said += [tree.text(at, separator=" ").strip() for at in tree.by_name.get("h1", ())]
    labels, rights = tree.told_lines(_is_of_vendor), tree.told_lines(_tells_rights)
    first = next((at for at, line in enumerate(lines) if line.shape in labels), None) if labels else None
    if first is not None:
        said.append(parted(lines[first].text)[2] or (lines[first + 1].text if first + 1 < len(lines) else ""))
    said += [line.text for line in lines if line.shape in rights] if rights else []
    said += _in_both_parts(tree)
    return [name for name in said if len(folded(name)) >= (_FEWEST_OF_NAME if name.isascii() else _FEWEST_SIGNS)]


@remembered
def _is_of_vendor(text: str) -> bool:
    return field_of_label(parted(text)[0]) == "vendor"


@remembered
def _tells_rights(text: str) -> bool:
    return text.lower().startswith(_RIGHTS)


def _in_both_parts(tree: PageTree) -> list[str]:
    """Return the names with a legal form that stand both in the subject of a page and in its frame."""
    shapes = tree.told_lines(has_any_form)
    found = tree.lines_of_shapes(shapes)
    framed = {folded(line.text) for line in found if line.zone == CHROME}
    return list(dict.fromkeys(line.text for line in found if line.zone == MAIN and folded(line.text) in framed))


def is_strangers(name: str, own: Sequence[str]) -> bool:
    """Whether a name is certainly none of some names of a page's own firm, one of which is in the same script.

    >>> is_strangers("Moss Glass Ltd", ["Lumo Glass"]), is_strangers("Lumo Austria GmbH", ["Lumo Glass"])
    (True, False)
    >>> is_strangers("南京苔商贸有限公司", ["苔商硝子有限公司"]), is_strangers("南京苔山有限公司", ["东莞维玛有限公司"])
    (False, True)
    >>> is_strangers("Moss Glass Ltd", []), is_strangers("苔硝子株式会社", ["Lumo Glass"])
    (False, False)
    """
    if not any(is_han(name) == is_han(each) for each in own):
        return False
    return not any(is_one_firm(name, each) or _are_kin(name, each) for each in own)


def _are_kin(first: str, second: str) -> bool:
    """Whether two names begin alike, but for the words of all firms: a subsidiary is not told from its owner here.

    Without gaps between words, whether they share two signs in a row, wherever they stand: 南京苔硝子, 苔商贸.
    """
    if is_han(first) and is_han(second):
        return not _pairs(first).isdisjoint(_pairs(second))
    one, other = map(_first_word, (first, second))
    return bool(one and other) and (one.startswith(other) or other.startswith(one))


@remembered
def _pairs(name: str) -> frozenset[str]:
    core = FORMS_GAPLESS.sub(" ", name)
    return frozenset(pair for word in _WORD.findall(core) for pair in map("".join, pairwise(word)))


@remembered
def _first_word(name: str) -> str:
    words = (word for word in _WORD.findall(name.casefold()) if len(word) >= _FEWEST_OF_WORD and word not in _LED)
    return next((word for word in words if not COMPANY_WORDS.is_in(word)), "")
