"""Whether a page is a firm's profile on a site of somebody else, by what only sites of many firms say.

"Pipal Sports | ExportersIndex": the page begins its title with its first heading, the site ends it with a name of its
own that the frame of the page bears, and a line asks others to register their firms or shows who else is there. What
the frame gives is then how the site is reached: its helpline, its office.
"""

import re
from typing import Final

from falsefront.parse.address_edges import is_office
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import folded
from falsefront.parse.promoted_words import PROMOTED
from falsefront.parse.strangers import is_strangers
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import CHROME, MAIN, PageTree, folded_text
from falsefront.parse.words import CONTACT_PAGES, PAGE_NAMES
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# Whole lines: an invitation to other firms, a heading over others of them.
_OF_MANY: Final = Caseless(rf"\W*(?:{_LISTS.any_of('invites', 'others')})\W*")
_OTHERS: Final = Caseless(rf"\W*(?:{_LISTS.any_of('others')})\W*")
_INVITES: Final = Caseless(rf"\W*(?:{_LISTS.any_of('invites')})\W*")
# How long somebody has been on a site, anywhere on a short line.
_SINCE: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('since')})|{_LISTS.any_of('since_gapless')}")
_RIGHTS: Final = re.compile(r"^\W*(?:©|\(c\)|copyright)?[\W\d]*", re.IGNORECASE)
_CLAUSE: Final = re.compile(r"[?!.:？！。：]\s*")
_MOST_CHARS: Final = 60
_FEWEST_OF_NAME: Final = 4


def is_hosted(tree: PageTree) -> bool:
    """Whether a page is a firm's profile on somebody else's site."""
    if not says_many(tree):
        return False
    heads = [tree.text(at, separator=" ").strip() for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN]
    return any(_is_profile(tree, head, title) for head in heads for title in tree.titles)


def says_many(tree: PageTree) -> bool:
    """Whether a line of a page says that others have pages beside it: less than what markets alone say."""
    known: bool | None = tree.memory.get(says_many)
    if known is None:
        buttons = (shape for name in ("a", "button") for _, _, shape in tree.told(name, _is_button_of_many))
        known = tree.memory[says_many] = bool(tree.told_lines(_is_of_many)) or next(buttons, None) is not None
    return known


@remembered
def is_over_others(text: str) -> bool:
    """Whether words stand over other firms than the one a page is about: "Similar suppliers"."""
    return len(text) <= _MOST_CHARS and _OTHERS.is_all(text)


@remembered
def is_promoted(written: str) -> bool:
    """Whether words stand over others than whom a page is about: "Featured supplier", "Shops you may like"."""
    words = folded_text(written, " ")
    return len(words) <= _MOST_CHARS and (PROMOTED.is_all(words) or is_over_others(words))


def tells_since(tree: PageTree) -> bool:
    """Whether a line says how long somebody has been on the site, or how many speak well of him there."""
    return bool(tree.told_lines(is_since))


@remembered
def is_since(text: str) -> bool:
    """Whether a short line says how long somebody has been on a site: "Gold Member since 2014"."""
    return len(text) <= _MOST_CHARS and _SINCE.is_in(text)


@remembered
def _is_button_of_many(written: str) -> bool:
    """Whether a link or a button invites other firms, or leads to them; since when somebody is there is no button."""
    words = folded_text(written, " ")
    return len(words) <= _MOST_CHARS and _OF_MANY.is_all(words)


@remembered
def invites(text: str) -> bool:
    """Whether a line is an invitation to other firms and nothing else: "Add your company"."""
    return len(text) <= _MOST_CHARS and _INVITES.is_all(text)


@remembered
def invites_first(text: str) -> bool:
    """Whether a line begins with an invitation to other firms: "Is this you? Call our team on ...".

    >>> invites_first("Is this your company? Call 0113 496 0142"), invites_first("Call 0113 496 0142")
    (True, False)
    """
    first = _CLAUSE.split(text, maxsplit=1)
    return len(first) > 1 and _is_button_of_many(first[0])


def _is_profile(tree: PageTree, head: str, title: str) -> bool:
    """Whether a title begins with a heading, and ends with the name of another that the page's frame bears."""
    first, *more = title_parts(title)
    if not more or PAGE_NAMES.is_all(head) or CONTACT_PAGES.is_in(head):
        return False
    name, begun, site = folded(head), folded(first), more[-1].strip()
    if min(len(name), len(begun), len(folded(site))) < _FEWEST_OF_NAME or PAGE_NAMES.is_all(site):
        return False
    if is_office(head) or (has_any_form(site) and not has_any_form(head)):
        return False  # a branch of the firm that the title ends with
    if not (name.startswith(begun) or begun.startswith(name)) or not is_strangers(site, [head, first]):
        return False
    return any(_begins_with(line.text, folded(site)) for line in tree.lines if line.zone == CHROME)


def _begins_with(text: str, name: str) -> bool:
    """Whether a line begins with a name, maybe behind the sign and the years of a copyright."""
    return folded(_RIGHTS.sub("", text)).startswith(name)


@remembered
def _is_of_many(text: str) -> bool:
    """Whether a line says by itself that a site has pages of many firms.

    >>> _is_of_many("Register my company"), _is_of_many("Other sellers in Fernton"), _is_of_many("Member since 2012")
    (True, True, True)
    >>> _is_of_many("Register"), _is_of_many("Other services"), _is_of_many("Our company")
    (False, False, False)
    """
    return len(text) <= _MOST_CHARS and (_OF_MANY.is_all(text) or _SINCE.is_in(text))
