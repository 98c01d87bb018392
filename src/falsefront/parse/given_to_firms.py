"""What stands on a firm's own page on a market, and names nobody, is that firm's; what names another in its frame not.

A name without a legal form over the page says whose it is, where the page lies where the site keeps its firms, where
its element is called a shop's name, or where the site is a directory of firms.
"""

from itertools import pairwise
from typing import Final

from falsefront.parse.draft import NAMED_OVER_ADDRESS, Draft
from falsefront.parse.firm_names import is_han
from falsefront.parse.firm_pages import FirmPage
from falsefront.parse.headings import parted
from falsefront.parse.labelled_offices import labels_office
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.own_signs import telling_words
from falsefront.parse.owning import absorb
from falsefront.parse.tree import MAIN, PageTree

_THINGS: Final = frozenset({"price", "product_id", "cas", "moq", "tiers", "availability"})
_CONTACTS: Final = frozenset({"address", "phone", "email", "messenger"})
_FEWEST_SHARED: Final = 3  # signs of Chinese
_FEWEST_CHARS: Final = 8  # of the first of the lines that labels give an address in


def given_to_firm(
    tree: PageTree, firm: FirmPage | None, drafts: list[Draft], blocks: list[Draft]
) -> tuple[list[Draft], list[Draft]]:
    """Return the offers and the nameless contact blocks of a page, with whose page it is said of what is its firm's."""
    if firm is None or not firm.is_named:
        return drafts, blocks
    for draft in drafts:
        _name_by_heading(tree, draft, firm)
    if any(not _THINGS.isdisjoint(draft.fields) for draft in drafts):
        return drafts, blocks
    located = [block for block in blocks if block.raw("address") and _stands_in_the_middle(tree, block)]
    drafts = [draft for draft in drafts if not _is_anothers(tree, draft, firm, is_beside_own=len(located) == 1)]
    if drafts:
        if len(drafts) == 1 and drafts[0].raw("vendor") is None and not _CONTACTS.isdisjoint(drafts[0].fields):
            _name(tree, drafts[0], firm)
            # It says in a sentence where it is, or again, with a telephone below.
            if len(located) == 1 and _is_told_again(drafts[0], located[0]):
                absorb(drafts[0], located[0])
                blocks = [block for block in blocks if block is not located[0]]
            elif "address" not in drafts[0].fields and _are_its_own(tree, located):
                for block in located:
                    _take(drafts[0], block)
                blocks = [block for block in blocks if block not in located]
        return drafts, blocks
    if not _are_its_own(tree, located):
        return drafts, blocks
    own, *further = located
    _name(tree, own, firm)
    for block in further:
        _take(own, block)
    return [own], [block for block in blocks if block not in located]


def _name_by_heading(tree: PageTree, draft: Draft, firm: FirmPage) -> None:
    """Name the firm that stands over a page: its heading is no thing, and no less than a shop's name."""
    if draft.raw("vendor") is None and folded(draft.raw("title")) == folded(firm.name):
        _name(tree, draft, firm)
    elif _is_short_for(draft, firm):
        said = draft.fields.pop("vendor")[0]
        _name(tree, draft, firm)
        draft.note(said.source.split(":", 1)[-1], said.raw, said.source)


def _is_short_for(draft: Draft, firm: FirmPage) -> bool:
    """Whether a label names who is over the page by a shop's name: "店铺名：华东箱柜" of 大连华东箱柜制造有限公司."""
    said = draft.fields.get("vendor", [])[:1]
    if not said or not said[0].source.startswith("label:") or draft.raw("title") not in (None, firm.name):
        return False
    name, whole = folded(said[0].raw), folded(firm.name)
    if name == whole or has_any_form(said[0].raw):
        return False
    if not is_han(name):
        return not set(telling_words(name)).isdisjoint(telling_words(firm.name))
    return any(name[at : at + _FEWEST_SHARED] in whole for at in range(len(name) - _FEWEST_SHARED + 1))


def _take(draft: Draft, block: Draft) -> None:
    """Give an offer what a block says; an address beside one that it has is a further one."""
    known = draft.raw("address")
    absorb(draft, block)
    if known is not None:
        for said in block.fields.get("address", ()):
            draft.say_further_address(said.raw, said.source)


def _are_its_own(tree: PageTree, located: list[Draft]) -> bool:
    """Whether addresses are one, or several under words for places of a firm's own: "Store", "Factory"."""
    return len(located) == 1 or (len(located) > 1 and all(_is_under_office(tree, block) for block in located))


def _is_under_office(tree: PageTree, block: Draft) -> bool:
    first = (block.raw("address") or "").partition("\n")[0]
    return any(
        first in line.text and (labels_office(parted(line.text)[0]) or labels_office(above.text))
        for above, line in pairwise(tree.lines)
        if line.zone == MAIN
    )


def _is_told_again(draft: Draft, block: Draft) -> bool:
    """Whether a block has the one address of a page, which its firm's contacts give too or do not give."""
    return "address" not in draft.fields or folded(draft.raw("address")) == folded(block.raw("address"))


def _name(tree: PageTree, draft: Draft, firm: FirmPage) -> None:
    if folded(draft.raw("title")) == folded(firm.name):
        del draft.fields["title"]
    draft.say("vendor", firm.name, f"layout:{tree.elements[firm.heading].name}")


def _is_anothers(tree: PageTree, draft: Draft, firm: FirmPage, *, is_beside_own: bool) -> bool:
    """Whether contacts stand under a name that shares nothing with the firm's: in the frame, or beside its own."""
    vendor = next(iter(draft.fields.get("vendor", ())), None)
    if vendor is None or vendor.source != NAMED_OVER_ADDRESS:
        return False
    if are_one_name(vendor.raw, firm.name) or not set(telling_words(firm.name)).isdisjoint(telling_words(vendor.raw)):
        return False
    return is_beside_own or not _stands_in_the_middle(tree, draft)


def _stands_in_the_middle(tree: PageTree, draft: Draft) -> bool:
    """Whether the address of a draft stands on a line of the page's subject, or begins with one that labels part."""
    first = (draft.raw("address") or "").partition("\n")[0]
    return any(
        line.zone == MAIN and (first in line.text or (len(line.text) >= _FEWEST_CHARS and first.startswith(line.text)))
        for line in tree.lines
    )
