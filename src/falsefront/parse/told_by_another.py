"""Whom the page of one firm tells of under a label: another firm, with a link to that one's own page.

"Company: Fernley Cups Ltd" on the page that is headed "Orrin Pots Ltd" is what Orrin says of Fernley. With the address
of Fernley's page the store knows it for a statement, which joins nobody until that page says the same.
"""

from typing import Final
from urllib.parse import urlsplit

from falsefront.parse.draft import Draft
from falsefront.parse.firm_names import are_two_firms
from falsefront.parse.names import folded
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import ELSEWHERE, PageTree

_LABEL: Final = "label:"
# Who is known by a page already, and what makes a page one about a thing: it speaks for its seller.
_OF_THING: Final = frozenset({"vendor_url", "price", "product_id", "cas", "moq", "tiers", "availability"})
_MOST_LINKS: Final = 200


def say_page_of_named(tree: PageTree, draft: Draft, heading: str | None, base: str) -> None:
    """Say by which page a vendor under a label is known, where a heading names another firm; that is no title then."""
    said = draft.fields.get("vendor", [])[:1]
    if not _OF_THING.isdisjoint(draft.fields) or not said or not said[0].source.startswith(_LABEL):
        return
    name = said[0].raw
    if not are_two_firms(heading, name):
        return
    here = urlsplit(base)
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        if tree.zone(at) == ELSEWHERE or folded(tree.text(at, separator=" ")) != folded(name):
            continue
        link = absolute(tree.elements[at].attrs.get("href"), base)
        where = urlsplit(link or "")
        if link and where.netloc == here.netloc and where.path.strip("/") and where.path != here.path:
            draft.say("vendor_url", link, f"{said[0].source}@href")
            if draft.raw("title") == heading:
                draft.fields.pop("title", None)
            return
