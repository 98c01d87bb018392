"""Whose page of contacts it is, where its heading says no more than that it is one: "Contact Orrin Ltd | Fernmarkt".

The page's title has the words for contacts and a firm's name, and an element of the page's subject is that name alone.
Behind those words in the heading ("Contact: Reed Lacquer") a name needs no firm's form, if the title has it before the
site's and a link on the page, which leads to its own, is that name. Nor does one before the site's in the title with
words for contacts, where a link to the firm's own folder is that name and it stands over an address and a telephone.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final
from urllib.parse import urljoin, urlsplit

from falsefront.parse.about_contacts import url_of
from falsefront.parse.address_edges import is_office
from falsefront.parse.departments import is_department
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm, names_thing_of_firm
from falsefront.parse.folders_of_firms import MAY_BE_OF_FIRMS, OF_FIRMS
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.listed_names import is_place
from falsefront.parse.named_over_contacts import stands_over_contacts
from falsefront.parse.names import folded
from falsefront.parse.no_names import is_no_name
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, PageTree, attribute
from falsefront.parse.words import CONTACT_PAGES, MENU_WORDS, PAGE_NAMES, PLATFORM_WORDS
from falsefront.text.remembered import remembered

_ELEMENTS: Final = ("h2", "h3", "h4", "strong", "b", "p", "a", "div", "span", "td", "dt", "li")
_MOST_PIECES: Final = 2  # of text in an element that is a name
_MOST_WORDS: Final = 3  # of contacts, before a name
_MARKS: Final = " :：-–—"
_GLUED: Final = 12  # letters of words for contacts right behind a name, in scripts without gaps
_POSSESSIVE: Final = "\u7684\u306e\u3078"  # 的 of Chinese, の and へ of Japanese
_LATIN_END: Final = 0x2E80
_FEWEST_CHARS: Final = 5
_FEWEST_SIGNS: Final = 4  # of a name in other letters than Latin ones


def named_in_contact_title(tree: PageTree) -> tuple[int, str] | None:
    """Return the element and the name of the firm whose contacts a page is titled for, None where several are."""
    told = {folded(name): name for title in tree.titles for name, _, _ in _names(title) if _is_name(name)}
    if not told:
        return None
    found: dict[str, int] = {}
    for kind in _ELEMENTS:
        for at, written in tree.short(tree.by_name.get(kind, ()), _MOST_PIECES):
            name = folded(written)
            if name in told and tree.zone(at) == MAIN:
                found.setdefault(name, at)
    if len(found) != 1:
        return None
    [(name, at)] = found.items()
    return at, told[name]


def named_above_contacts(tree: PageTree) -> tuple[int, str] | None:
    """Return the link to a page's own folder and the one name that it bears, whose contacts the page is titled for.

    He is named in the title before the site, and stands below over an address and a telephone; of any form.
    """
    told = {
        folded(name): name
        for title in tree.titles
        for name, part, last in _names(title)
        if part < last and (_is_name(name) or _may_be_headed(name))
    }
    found = {name: at for name in told.values() if (at := _linked_above(tree, name)) is not None}
    return next(((at, name) for name, at in found.items()), None) if len(found) == 1 else None


def named_in_contact_heading(tree: PageTree) -> tuple[int, str] | None:
    """Return the one main heading and the name behind its words for contacts that the title has before the site's.

    None for a place, a department or a page of the site, and where no link on the page is that name.
    """
    titled = {folded(part) for title in tree.titles for part in title_parts(title)[:-1]}
    heads = [at for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN]
    if len(heads) != 1 or not titled:
        return None
    names = [name for name in _behind_contacts(tree.text(heads[0], separator=" ")) if folded(name) in titled]
    if not names or not _may_be_headed(names[0]):
        return None
    linked = {folded(written) for _, written in tree.short(tree.by_name.get("a", ()), _MOST_PIECES)}
    return (heads[0], names[0]) if folded(names[0]) in linked else None


@remembered
def _may_be_headed(name: str) -> bool:
    is_page = PAGE_NAMES.is_all(name) or MENU_WORDS.is_all(name) or PLATFORM_WORDS.is_all(name)
    is_none = is_page or is_place(name) or is_department(name) or is_office(name) or is_no_name(name)
    fewest = _FEWEST_CHARS if name.isascii() else _FEWEST_SIGNS
    return fewest <= len(name) <= MOST_NAME_CHARS and not is_none


def _behind_contacts(text: str) -> Iterator[str]:
    """Yield what stands in a text behind its first words, where these are words for contacts."""
    words = text.split()
    for count in range(1, min(_MOST_WORDS, len(words) - 1) + 1):
        first, rest = " ".join(words[:count]).rstrip(_MARKS), " ".join(words[count:]).lstrip(_MARKS)
        if _says_contacts(first):
            yield rest


def _says_contacts(text: str) -> bool:
    """Whether a text is words for contacts, or one word that has one in it ("Контакты", 联系我们)."""
    return CONTACT_PAGES.is_all(text) or (len(text.split()) == 1 and CONTACT_PAGES.is_in(text))


def _names(title: str) -> list[tuple[str, int, int]]:
    """Return the names in a title beside words for contacts, each with the number of its part and of the last one.

    They stand behind those words, right before them, or before a part that is such words.

    >>> [_names(title) for title in ("Contact Orrin Ltd | Fern", "Orrin Ltd - Contact us - Fern", "Orrin Ltd - Fern")]
    [[('Orrin Ltd', 0, 1)], [('Orrin Ltd', 0, 2)], []]
    >>> _names("奥林公司联系方式_电话 - Fern")
    [('奥林公司', 0, 2)]
    """
    parts = [part.strip() for part in title_parts(title)]
    found = [(part, at) for at, (part, behind) in enumerate(pairwise(parts)) if _says_contacts(behind)]
    for at, part in enumerate(parts):
        if not CONTACT_PAGES.is_all(part):
            found += [(name, at) for name in (*_behind_contacts(part), *_before_contacts(part))]
    return [(name, at, len(parts) - 1) for name, at in found if not CONTACT_PAGES.is_in(name)]


def _before_contacts(text: str) -> Iterator[str]:
    """Yield what stands in a text before its last words, where these are words for contacts, also without a gap."""
    words = text.split()
    for count in range(1, min(_MOST_WORDS, len(words) - 1) + 1):
        if _says_contacts(" ".join(words[-count:])):
            yield " ".join(words[:-count]).rstrip(_MARKS)
    for at in range(len(text) - 1, max(len(text) - _GLUED, 1), -1):
        if ord(text[at]) >= _LATIN_END and CONTACT_PAGES.is_in(text[at:]):
            yield text[:at].rstrip(_POSSESSIVE)
            return


def _linked_above(tree: PageTree, name: str) -> int | None:
    """Return the link to the folder of a page, not the site's first, that is a name which stands below over contacts.

    "Home > Plover Glass > Contact us", and in the middle "Plover Glass, 18 Wharf Road". The folder of all firms is
    nobody's: "Home > Tools > Contact us" below `/shops/`.
    """
    url = url_of(tree)
    folder = urlsplit(url).path.rpartition("/")[0]
    is_of_all = OF_FIRMS.search(folder) is not None or MAY_BE_OF_FIRMS.search(folder) is not None
    for at, written in tree.short(tree.by_name.get("a", ()), _MOST_PIECES) if folder and not is_of_all else ():
        if folded(written) == folded(name):
            path = urlsplit(urljoin(url, (attribute(tree.elements[at], "href") or "").strip())).path
            if folder in (path, path.rpartition("/")[0]) and stands_over_contacts(tree, at, name):
                return at
    return None


def _is_name(text: str) -> bool:
    is_name = _FEWEST_CHARS <= len(text) <= MOST_NAME_CHARS and not CONTACT_PAGES.is_in(text)
    return is_name and (is_firm(text) or has_any_form(text)) and not names_thing_of_firm(text)
