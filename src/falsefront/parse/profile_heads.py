"""Whether a page is somebody's on a site that says nothing of others on it: by its head, its title and its address.

"Moss Brass Works | BharatDepot": the title goes on behind the first heading and ends in what the link to the top of the
site says; the heading is a name, and right below it stands an address. A firm's own page of a thing, of a branch or of
what it does has no such heading, or no address there.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.contact.country import country
from falsefront.parse.address_edges import is_office
from falsefront.parse.address_lines import address_lines
from falsefront.parse.address_texts import is_address
from falsefront.parse.firm_names import is_han
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.named_beside import OURS
from falsefront.parse.names import folded
from falsefront.parse.proper_titles import OF_ONES_OWN, is_proper_title
from falsefront.parse.shown_sellers import is_head_of_seller
from falsefront.parse.strangers import is_strangers
from falsefront.parse.tree import CHROME, MAIN, PageTree, start_of_line
from falsefront.parse.words import COMPANY_WORDS, CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.remembered import remembered

_MOST_NAME_CHARS: Final = 80
_MOST_LINE_CHARS: Final = 240
_NEAR: Final = 4  # lines from a name to the address that is surely his
_MOST_BELOW: Final = 8  # lines from a heading to an address below it
_FEWEST_SIGNS: Final = 4  # of a name without capitals
_FEWEST_OF_SITE: Final = 2
_FEWEST_TOLD: Final = 2  # words
_ENDING: Final = re.compile(r"(?:\.(?:co|com|net))?\.[a-z]{2,4}$", re.IGNORECASE)  # of a domain that is a name
_WORD: Final = re.compile(r"[^\W\d_]+")


def is_under_profile_head(tree: PageTree, logos: Sequence[str]) -> bool:
    """Whether a page has such a heading, on a site whose link to its top has one of these words."""
    tops = [name for logo in logos if len(name := folded(logo)) >= _FEWEST_OF_SITE]
    ends = [(folded(title), top) for title in tree.titles for top in tops if folded(title).endswith(top)]
    for at in tree.by_name.get("h1", ())[:1] if ends else ():
        head = tree.text(at, separator=" ").strip()
        name = folded(head)
        is_titled = any(name and name in title and not title.endswith(name) for title, _ in ends)
        if (
            is_titled
            and is_name_of_head(head)
            and all(is_strangers(top, [head]) and top not in name for _, top in ends)
        ):
            return tree.zone(at) == MAIN and _has_address_below(tree, at)
    return False


def head_of_other(tree: PageTree, logos: Sequence[str]) -> str | None:
    """Return whom the first heading of a page names that is titled by its site alone, right over his address.

    None where the frame of the page gives no other address with the name of the site: a firm's own page has one office
    in its middle and its frame.
    """
    written = [each for logo in logos for each in (logo, _ENDING.sub("", logo))]
    tops = {name for each in written if len(name := folded(each)) >= _FEWEST_OF_SITE}
    if not tree.titles or not all(folded(title) in tops for title in tree.titles):
        return None
    for at in tree.by_name.get("h1", ())[:1]:
        head = tree.text(at, separator=" ").strip()
        is_other = (
            is_name_of_head(head)
            and not is_head_of_seller(head)
            and all(is_strangers(title, [head]) for title in tree.titles)
        )
        if (
            is_other
            and tree.zone(at) == MAIN
            and _stands_over_address(tree, at, head)
            and _has_office_in_frame(tree, tops)
        ):
            return head
    return None


def _stands_over_address(tree: PageTree, at: int, head: str) -> bool:
    begin = bisect_left(tree.lines, tree.end(at), key=start_of_line)
    near = [line for line in tree.lines[begin : begin + _NEAR] if line.zone == MAIN]
    return any(not each.is_others for each in address_lines(near)) or (
        not is_han(head) and any(_is_labelled(line.text) for line in near[:2])
    )


def _is_labelled(text: str) -> bool:
    return field_of_label(parted(text)[0]) == "address"


def _has_office_in_frame(tree: PageTree, tops: set[str]) -> bool:
    """Whether the frame gives an address that the middle does not, on a line with the site's name or below it."""
    middle = {folded(each.raw) for each in address_lines([line for line in tree.lines if line.zone == MAIN])}
    frame = [line for line in tree.lines if line.zone == CHROME]
    named = [at for at, line in enumerate(frame) if any(top in folded(line.text) for top in tops)]
    return any(folded(each.raw) not in middle for at in named for each in address_lines(frame[at : at + _NEAR]))


def _has_address_below(tree: PageTree, at: int) -> bool:
    begin = bisect_left(tree.lines, tree.end(at), key=start_of_line)
    below = [line.text for line in tree.lines[begin : begin + _MOST_BELOW] if line.zone == MAIN]
    two = (f"{first}, {second}" for first, second in pairwise(below))
    return any(field_of_label(parted(text)[0]) == "address" for text in below) or any(
        len(text) <= _MOST_LINE_CHARS and is_address(text) for text in (*below, *two)
    )


@remembered
def is_name_of_head(head: str) -> bool:
    """Whether a heading is somebody's name, and no place, no page and nothing of the speaker's own.

    >>> is_name_of_head("Moss Brass Works"), is_name_of_head("老林家具厂")
    (True, True)
    >>> any(map(is_name_of_head, ("Our Leeds Showroom", "Visit us in Leeds", "Leeds Showroom", "Contact Us")))
    False
    """
    if not may_name_somebody(head):
        return False
    if has_any_form(head) or COMPANY_WORDS.is_in(head):
        return True
    if is_han(head) or not any(char.isupper() or char.islower() for char in head):
        return sum(map(str.isalpha, head)) >= _FEWEST_SIGNS
    return is_proper_title(head) or _is_brand(head) or _tells_enough(head)


@remembered
def may_name_somebody(head: str) -> bool:
    """Whether a heading is no page, no place and nothing of the speaker's own: in small letters it may be a name too.

    >>> may_name_somebody("Moss for everybody"), may_name_somebody("Leeds"), may_name_somebody("Contact Us")
    (True, False, False)
    """
    if not head or len(head) > _MOST_NAME_CHARS or OURS.is_in(head):
        return False
    if any(words.is_all(head) for words in (PAGE_NAMES, MENU_WORDS)) or CONTACT_PAGES.is_in(head) or is_office(head):
        return False
    return country(head) is None and not world().has_city(head) and field_of_label(head) is None


def _is_brand(head: str) -> bool:
    """Whether a name is one word with a capital inside, in whatever script.

    >>> [_is_brand(head) for head in ("MossWorks", "ПромХим", "Moss", "MOSS")]
    [True, True, False, False]
    """
    return head.isalpha() and any(one.islower() and other.isupper() for one, other in pairwise(head))


def _tells_enough(head: str) -> bool:
    """Whether words with capitals tell more than a kind of place and a town: not "Leeds Showroom"."""
    words = _WORD.findall(head)
    told = [word for word in words if not (OF_ONES_OWN.is_all(word) or world().has_city(word))]
    is_long = len(words) > _FEWEST_TOLD and bool(told)
    return all(word[0].isupper() for word in words) and (len(told) >= _FEWEST_TOLD or is_long)
