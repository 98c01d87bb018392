"""What a page says where nothing is: not found, taken down, a closed shop, a parked domain, building works.

Such a page is read and empty, whatever status it came with; that a listing was deleted is for nobody to guess, that its
page says so is a fact.
"""

import re
from collections.abc import Iterable
from typing import Final

from falsefront.parse.domains_for_sale import domain_for_sale, is_parked, leads_to_broker
from falsefront.parse.tree import PageTree
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.word_lists import word_lists

LITTLE_CHARS: Final = 1_500  # of such a page, menus included, at the most
SHORT_CHARS: Final = 400  # believed outside of titles and headings too
_MOST_HEADINGS: Final = 3

_LISTS: Final = word_lists(__file__)


def _said(name: str) -> Caseless:
    return Caseless(f"(?m){_LISTS.any_of(name)}")


# A page of one of these offers nothing, even where it names a price and a telephone.
_DOMAIN: Final = _said("domain")
# Words for the end of a firm: who is found on such a page is who winds it up, or a friend.
_TELLS_OF_END: Final = _said("for_good")
_FOR_GOOD: Final = late(_LISTS.any_of("for_good"), re.IGNORECASE | re.MULTILINE)
_OF_US: Final = _said("of_us")
_LETTER: Final = re.compile(r"[^\W\d_]")
_OF_DOMAIN: Final = "the page says that its domain is for sale, parked or expired"
_SAID_WORDS: Final = (
    ("the page says that it is not found", _said("not_found")),
    ("the page says that what it showed was taken down", _said("taken_down")),
    ("the page says that the shop is closed", _said("closed")),
    ("the page says that the site is not ready", _said("not_ready")),
    ("a server's own page stands there", _said("server")),
)
# The whole of a heading or of a part of a title: what cannot be found elsewhere is for sale. In other languages than
# English the list has it but for the endings of the last words.
_NOT_FOUND: Final = late(
    r"(?:error )?404(?: error)?(?:\W+(?:page )?not found)?|not found"
    r"|(?:(?:error )?404\W+)?(?:(?:sorry|oops)\W+)?(?:the |this )?(?:page|file|url)(?: was| is)? not found"
    rf"|(?:{_LISTS.any_of('no_page')})[\w\u0e00-\u0e7f]*"
    rf"|(?:[¡¿]?(?:{_LISTS.any_of('sorry')})\W+)?(?:{_LISTS.any_of('no_such')})"
    rf"|(?:{_LISTS.any_of('error')})\W{{1,3}}404|404\W{{1,3}}(?:{_LISTS.any_of('error')})",
    re.IGNORECASE,
)
_TITLE_PARTS: Final = re.compile(r"\s+[-–—|·:»]\s+|[|»\n]")


def absence(tree: PageTree) -> str | None:
    """Return in words what a page says that it lacks, None where it says nothing of the kind."""
    heads, text = _heads(tree), _text(tree)
    if len(text) > LITTLE_CHARS:
        return None
    if (sold := _of_domain(tree, heads, text)) is not None:
        return f"{_OF_DOMAIN}: {sold!r}"
    said = f"{heads}\n{text}" if len(text) <= SHORT_CHARS else heads
    for what, words in _SAID_WORDS:
        found = words.first_in(said)
        if found is not None:
            return f"{what}: {found.strip()!r}"
    return None


def is_not_found(tree: PageTree) -> bool:
    """Whether a page's title or a heading says that it was not found: its frame may still show the firm's contacts."""
    return _say_not_found((*tree.titles, *_first_headings(tree)))


def is_surely_not_found(tree: PageTree) -> bool:
    """Whether both title and a heading say so: what such a page offers for sale is what else its shop has."""
    return _say_not_found(tree.titles) and _say_not_found(_first_headings(tree))


def _first_headings(tree: PageTree) -> list[str]:
    at_most = (tree.by_name.get("h1") or tree.by_name.get("h2") or ())[:_MOST_HEADINGS]
    return [tree.text(at, separator=" ") for at in at_most]


def _say_not_found(texts: Iterable[str]) -> bool:
    parts = (part.strip(" .!…\n\t") for text in texts for part in _TITLE_PARTS.split(text[:300]))
    return any(map(_NOT_FOUND.fullmatch, parts))


def is_of_a_domain(tree: PageTree) -> bool:
    """Whether a page is about nothing but its own domain: what it asks for that is no offer."""
    text = _text(tree)
    return len(text) <= LITTLE_CHARS and _of_domain(tree, _heads(tree), text) is not None


def is_titled_so(tree: PageTree) -> bool:
    """Whether the title of such a page says it, too, or its host shows no others: its contacts are the broker's."""
    return any(_says_domain(title) is not None for title in tree.titles) or is_parked(tree)


def _of_domain(tree: PageTree, heads: str, text: str) -> str | None:
    """Return what a page says of its domain: in titles and headings, and elsewhere on a short page or at a broker."""
    found = _says_domain(heads)
    if found is None and (said := _says_domain(text)) is not None:
        found = said if len(text) <= SHORT_CHARS or leads_to_broker(tree) else None
    return found


def _says_domain(text: str) -> str | None:
    found = _DOMAIN.first_in(text)
    return domain_for_sale(text) if found is None else found.strip()


def is_closed_for_good(tree: PageTree) -> bool:
    """Whether the title or the first heading of a little page says that its firm is no more, and nothing else.

    That one shop of several is closed, a rival's stock is sold, or a lid shut for good, the firm is still found.
    """
    first = [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ())[:1]]
    parts = [part.strip(" .!…") for said in (*tree.titles, *first) for part in _TITLE_PARTS.split(said[:300])]
    ends = [part for part in parts if _TELLS_OF_END.is_in(part)]
    names = {part.split()[0].casefold() for part in parts if part and part not in ends} if ends else set()
    return any(_says_we_are_no_more(part, names) for part in ends) and len(_text(tree)) <= LITTLE_CHARS


def _says_we_are_no_more(part: str, names: set[str]) -> bool:
    """Whether a part of a title is that somebody is no more: nobody named, "we", or who begins like another part."""
    found = _FOR_GOOD.search(part)
    if found is None or _LETTER.search(part, found.end()):
        return False
    who = part[: found.start()].strip()
    return not who or _OF_US.is_all(who) or who.split()[0].casefold() in names


def _heads(tree: PageTree) -> str:
    notes = [tree.unread(at)[:300] for at in tree.by_name.get("noscript", ())[:3]]
    headings = [
        tree.text(at, separator=" ") for name in ("h1", "h2") for at in tree.by_name.get(name, ())[:_MOST_HEADINGS]
    ]
    return "\n".join((*tree.titles, *headings, *notes))


def _text(tree: PageTree) -> str:
    lines: list[str] = []
    left = LITTLE_CHARS + 1
    for line in tree.lines[:400]:
        if left <= 0:
            break
        lines.append(line.text)
        left -= len(line.text) + 1
    return "\n".join(lines)[: LITTLE_CHARS + 1]
