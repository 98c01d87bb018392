"""Whether a page says that its firm is on a site of somebody else, by the name of that site.

"En Fernmarkt desde 2016" on a page that Fernmarkt's logo stands over; the title "Moss Brass Ltd - Contact | Fernmarkt"
of a page that bears the firm's name, Fernmarkt's logo, and its notice of rights.
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.parse.firm_names import MOST_NAME_CHARS
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.logos import logos_of
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.rights import holders, tells_rights
from falsefront.parse.strangers import is_strangers
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.words import CONTACT_PAGES, PAGE_NAMES
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_SINCE: Final = late(
    rf"(?<!\w)(?:{_LISTS.any_of('on')}) (?P<site>\S.{{1,30}}?),? (?:{_LISTS.any_of('since')}) "
    r"(?:\w{2,9} )?\d{4}(?:\W{1,2}\w{1,5})?\W*$",
    re.IGNORECASE,
)
_MOST_CHARS: Final = 60
_FEWEST_OF_NAME: Final = 4


def is_told_on_site(tree: PageTree) -> bool:
    """Whether a line or the title of a page says that whom it is about is on a site that is called otherwise."""
    sites = {folded(words) for words in logos_of(tree)}
    return _tells_on(tree, sites) or any(_titled(tree, sites))


def named_on_site(tree: PageTree) -> str | None:
    """Return whom a title begins with of a page that a line says is on the site that the title ends with."""
    if not _tells_on(tree, {folded(words) for words in logos_of(tree)}):
        return None
    for title in tree.titles:
        first, *more = [part.strip() for part in title_parts(title)]
        is_name = bool(more) and len(folded(first)) >= _FEWEST_OF_NAME and len(first) <= MOST_NAME_CHARS
        if not is_name or are_one_name(first, more[-1]) or PAGE_NAMES.is_all(first) or CONTACT_PAGES.is_in(first):
            continue
        if any(line.zone == MAIN and folded(line.text) == folded(first) for line in tree.lines):
            return first
    return None


def _tells_on(tree: PageTree, sites: set[str]) -> bool:
    return any(_site(line.text) in sites for line in tree.lines_of_shapes(tree.told_lines(tells_since)))


def _titled(tree: PageTree, sites: set[str]) -> Iterator[str]:
    """Yield a firm's name that a title begins with and a line says, where site, logo and rights bear its last part."""
    for title in tree.titles:
        first, *more = [part.strip() for part in title_parts(title)]
        site = folded(more[-1]) if more else ""
        if len(site) < _FEWEST_OF_NAME or site not in sites or len(first) > MOST_NAME_CHARS or not has_any_form(first):
            continue
        if are_one_name(first, more[-1]) or not is_strangers(more[-1], [first]):
            continue
        if PAGE_NAMES.is_all(more[-1]) or CONTACT_PAGES.is_in(more[-1]):
            continue
        rights = tree.lines_of_shapes(tree.told_lines(tells_rights))
        is_held = any(site in folded(name) for line in rights for name in holders(line.text))
        if is_held and any(line.zone == MAIN and folded(line.text) == folded(first) for line in tree.lines):
            yield first


@remembered
def tells_since(text: str) -> bool:
    """Whether a line says since when somebody is on a site or with a group, by its name: "En Fernmarkt desde 2016"."""
    return len(text) <= _MOST_CHARS and _SINCE.search(text) is not None


def _site(text: str) -> str:
    found = _SINCE.search(text)
    return folded(found["site"]) if found else ""
