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
from falsefront.parse.address_texts import is_address
from falsefront.parse.firm_names import is_han
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.named_beside import OURS
from falsefront.parse.names import folded
from falsefront.parse.proper_titles import OF_ONES_OWN, is_proper_title
from falsefront.parse.strangers import is_strangers
from falsefront.parse.tree import MAIN, PageTree, start_of_line
from falsefront.parse.words import COMPANY_WORDS, CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.remembered import remembered

_MOST_NAME_CHARS: Final = 80
_MOST_LINE_CHARS: Final = 240
_MOST_BELOW: Final = 8  # lines from a heading to an address below it
_FEWEST_SIGNS: Final = 4  # of a name without capitals
_FEWEST_OF_SITE: Final = 2
_FEWEST_TOLD: Final = 2  # words
_WORD: Final = re.compile(r"[^\W\d_]+")
_BRAND: Final = re.compile(r"[^\W\d_]+[a-zà-ÿ][A-ZÀ-Þ][^\W\d_]+")  # in one word


def is_under_profile_head(tree: PageTree, logos: Sequence[str]) -> bool:
    """Whether a page has such a heading, on a site whose link to its top has one of these words."""
    tops = [name for logo in logos if len(name := folded(logo)) >= _FEWEST_OF_SITE]
    ends = [(folded(title), top) for title in tree.titles for top in tops if folded(title).endswith(top)]
    for at in tree.by_name.get("h1", ())[:1] if ends else ():
        head = tree.text(at, separator=" ").strip()
        name = folded(head)
        is_titled = any(name and name in title and not title.endswith(name) for title, _ in ends)
        if is_titled and _is_name(head) and all(is_strangers(top, [head]) and top not in name for _, top in ends):
            return tree.zone(at) == MAIN and _has_address_below(tree, at)
    return False


def _has_address_below(tree: PageTree, at: int) -> bool:
    begin = bisect_left(tree.lines, tree.end(at), key=start_of_line)
    below = [line.text for line in tree.lines[begin : begin + _MOST_BELOW] if line.zone == MAIN]
    two = (f"{first}, {second}" for first, second in pairwise(below))
    return any(field_of_label(parted(text)[0]) == "address" for text in below) or any(
        len(text) <= _MOST_LINE_CHARS and is_address(text) for text in (*below, *two)
    )


@remembered
def _is_name(head: str) -> bool:
    """Whether a heading is somebody's name, and no place, no page and nothing of the speaker's own.

    >>> _is_name("Moss Brass Works"), _is_name("老林家具厂")
    (True, True)
    >>> any(map(_is_name, ("Our Leeds Showroom", "Visit us in Leeds", "Leeds Showroom", "Contact Us")))
    False
    """
    if not head or len(head) > _MOST_NAME_CHARS or OURS.is_in(head):
        return False
    if any(words.is_all(head) for words in (PAGE_NAMES, MENU_WORDS)) or CONTACT_PAGES.is_in(head) or is_office(head):
        return False
    if country(head) is not None or world().has_city(head) or field_of_label(head) is not None:
        return False
    if has_any_form(head) or COMPANY_WORDS.is_in(head):
        return True
    if is_han(head) or not any(char.isupper() or char.islower() for char in head):
        return sum(map(str.isalpha, head)) >= _FEWEST_SIGNS
    return is_proper_title(head) or _BRAND.fullmatch(head) is not None or _tells_enough(head)


def _tells_enough(head: str) -> bool:
    """Whether words with capitals tell more than a kind of place and a town: not "Leeds Showroom"."""
    words = _WORD.findall(head)
    told = [word for word in words if not (OF_ONES_OWN.is_all(word) or world().has_city(word))]
    is_long = len(words) > _FEWEST_TOLD and bool(told)
    return all(word[0].isupper() for word in words) and (len(told) >= _FEWEST_TOLD or is_long)
