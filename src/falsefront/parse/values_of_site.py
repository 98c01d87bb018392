"""What a seller's page repeats of its site: the helpline, the office or the number of the firm in its frame.

"Seller: Orrin Lamps. Phone: 0330 555 0199" over a footer of "Fernmarkt Ltd, 0330 555 0199", which is the market's. So
is what stands under "Customer service" beside the seller, or behind the name of the market; and, on a page that says
that others have pages beside it, a number that stands in its head and its foot alone, whatever the market is called.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.contact.email import emails
from falsefront.parse.boxes_of_others import leave_boxes_of_others
from falsefront.parse.contacts_of_market import is_under_contact_apart
from falsefront.parse.draft import FURTHER_ADDRESS, Draft
from falsefront.parse.firm_names import is_firm, is_han
from falsefront.parse.hosted import says_many
from falsefront.parse.keeper_domains import label_of
from falsefront.parse.keeper_parts import MENTIONS, is_at_edge
from falsefront.parse.keepers import keeper, seller_on_site
from falsefront.parse.legal_forms import has_any_form, without_form_at_ends
from falsefront.parse.market_words import says_market
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.own_signs import core_of, telling_words
from falsefront.parse.places_of_values import is_linked_in_frame, may_stand_on, places_of
from falsefront.parse.platform import is_of_platform
from falsefront.parse.service_words import is_head_of_service, says_service
from falsefront.parse.shops_themselves import tells_keeper
from falsefront.parse.shown_sellers import is_head_of_seller
from falsefront.parse.sites_of_sellers import OtherSite, begins_with_titled, firms_before, is_framed, site_of_another
from falsefront.parse.tree import Line, PageTree
from falsefront.records import Said
from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_SELLER: Final = Caseless(_LISTS.any_of("seller"))  # labels of who sells on a site of others
_DESK: Final = re.compile(rf"(?:{_LISTS.any_of('desk')})(?:[._-]\w+)?", re.IGNORECASE)
_NUMBERS: Final = ("phone", "messenger", "registration")
_ADDRESSES: Final = ("address", FURTHER_ADDRESS)
_FIELDS: Final = (*_NUMBERS, *_ADDRESSES, "email")
_OF_SELLER: Final = ("layout:", "lines: below a heading", "lines: sold by")  # sources of a name that say who sells
_IN_WORDS: Final = ("label:", "lines: below a heading", "lines: sold by")
_UNSEEN: Final = ("json-ld:", "microdata:", "rdfa:", "opengraph:")  # sources that nobody sees on a page
_NOBODY: Final = Said(raw="", source="")
_FEWEST_LETTERS: Final = 2  # of a vendor's name
_FEWEST_SIGNS: Final = 2  # of a Chinese firm's name without its form
_LINKED: Final = ("phone", "messenger")
_MOST_LINE_CHARS: Final = 600
_MOST_HEAD_CHARS: Final = 60
_LINES_OF_HEAD: Final = 4  # below a name or a head
_LINES_OF_FRAME: Final = 12


def leave_to_site_and_others(
    tree: PageTree, drafts: Sequence[Draft], blocks: Sequence[Draft], warnings: list[str]
) -> None:
    """Take from what a page gives the mailboxes of others, and from its one vendor what is the site's."""
    leave_boxes_of_others(tree, (*drafts, *blocks))
    if len(drafts) == 1 and not drafts[0].fields.keys().isdisjoint(_FIELDS):
        _leave_to_site(tree, drafts[0], warnings)
    if blocks and not drafts and keeper(tree).names:  # nobody but the keeper of the site is surely named
        page = _Page(tree, site_of_another(tree, seller_on_site(tree)), seller_on_site(tree))
        for block in blocks:
            _leave(page, block, warnings)


def _leave_to_site(tree: PageTree, draft: Draft, warnings: list[str]) -> None:
    """Take from the one vendor of a page what it says of another's site on which it stands."""
    vendor = draft.raw("vendor")
    is_told = len(folded(vendor)) >= _FEWEST_LETTERS if vendor is not None else is_of_platform(tree)
    if is_told and _may_be_sites(tree, draft):
        whose = vendor or _titled(tree, draft)
        _leave(_Page(tree, _site(tree, draft, vendor), whose, is_of_thing=_is_of_thing(draft)), draft, warnings)


def _titled(tree: PageTree, draft: Draft) -> str | None:
    """Return whose page a page is where that is all that its title says: what stands below is not below the site."""
    seller = seller_on_site(tree)
    return seller if seller is not None and folded(seller) == folded(draft.raw("title")) else None


def _is_of_thing(draft: Draft) -> bool:
    """Whether a page offers one thing for a price, and says in words who sells it."""
    return "price" in draft.fields and draft.fields.get("vendor", [_NOBODY])[0].source.startswith(_IN_WORDS)


def _leave(page: "_Page", draft: Draft, warnings: list[str]) -> None:
    """Take from contacts what is the site's, and what the page calls its service where they have others."""
    if not (page.is_site_known or page.is_among_others or page.is_of_thing):
        return
    left: list[str] = []
    for name in _FIELDS:
        said = draft.fields.pop(name, [])
        kept = [each for each in said if not page.is_sites(name, each.raw)]
        own = [each for each in kept if not page.is_served(name, each.raw)] if len(kept) > 1 else kept
        kept = own or kept
        left += [each.raw.replace("\n", ", ") for each in said if each not in kept]
        if kept:
            draft.fields[name] = kept
    if left:
        warnings.append(
            f"what the page says of its site, or may say of it, is not given to the seller: {'; '.join(left)}"
        )


def _may_be_sites(tree: PageTree, draft: Draft) -> bool:
    """Whether a value may stand in the frame of a page, or its vendor is told by more than data.

    A cheap question before the others: most pages of a market have a seller in their data, and his values nowhere else.
    """
    if not draft.fields.get("vendor", [_NOBODY])[0].source.startswith(_UNSEEN):
        return True
    said = [(name, each.raw) for name in _FIELDS for each in draft.fields.get(name, ())]
    return any(is_framed(tree, tree.lines[at]) for name, raw in said for at in may_stand_on(tree, name, raw))


def _site(tree: PageTree, draft: Draft, vendor: str | None) -> OtherSite:
    """Return whose site a page stands on, as far as where its vendor is named lets anybody tell."""
    source = draft.fields["vendor"][0].source if vendor is not None else ""
    label = source.removeprefix("label:")
    is_label = label != source
    is_head = is_label and is_head_of_seller(label)  # by which a page alone may seem to be a market's
    is_market = says_market(tree) or (not is_head and is_of_platform(tree))
    is_told = vendor is None or source.startswith(_OF_SELLER) or is_head or _SELLER.is_all(label) or is_market
    site = site_of_another(tree, vendor)
    if (is_told and ("price" in draft.fields or is_market)) or (site.is_sure and not source.startswith("lines")):
        return site
    return OtherSite(firms=site.firms) if is_label or is_told else OtherSite()


class _Page:
    """What is asked of a page for each value."""

    def __init__(self, tree: PageTree, site: OtherSite, vendor: str | None, *, is_of_thing: bool = False) -> None:
        self.tree, self.site, self.vendor, self.is_of_thing = tree, site, vendor, is_of_thing
        self.lines = tree.lines
        self.own = {folded(name) for name in (vendor, without_form_at_ends(vendor))} if vendor else set()
        self.words = set(telling_words(vendor or ""))
        self.is_vendor_framed = any(is_framed(tree, line) and self._names_vendor(line) for line in tree.lines)
        self.is_site_known = bool(site.names or site.firms)
        self.is_among_others = (is_of_platform(tree) or says_many(tree)) and not self._is_alluded_to()

    def is_sites(self, name: str, raw: str) -> bool:
        """Whether a value is the site's own, or can not be told from what is."""
        if name == "email" and self.own and self._is_desk(raw):
            return True
        places = places_of(self.tree, name, raw)
        if name in _LINKED and self.is_among_others and self._are_of_frame_alone(places):
            return True
        if self.is_of_thing and any(self._is_behind_another(self.lines[at]) for at in places):
            return True
        if not self.is_site_known:
            return False
        if any(self._is_of_site(at, is_address=name in _ADDRESSES) for at in places):
            return True
        return not self.is_vendor_framed and name in _LINKED and is_linked_in_frame(self.tree, raw)

    def _is_alluded_to(self) -> bool:
        """Whether the frame of a page has a word of its vendor's name: it may be his own."""
        lines = (line for line in self.lines if is_framed(self.tree, line))
        return any(not self.words.isdisjoint(telling_words(line.text)) for line in lines) if self.words else False

    def _are_of_frame_alone(self, places: Sequence[int]) -> bool:
        """Whether a value stands in the frame, and beside that at most in a bar at the top that names no vendor."""
        outside = [self.lines[at] for at in places if not is_framed(self.tree, self.lines[at])]
        if not places or len(outside) == len(places):
            return False
        return all(is_at_edge(self.tree, line) and not self._names_vendor(line) for line in outside)

    def is_served(self, name: str, raw: str) -> bool:
        """Whether a value stands behind words of service alone on another's site: "Customer service: 0330 555 0199"."""
        is_anothers = bool(self.site.names) or self.is_of_thing
        texts = [self.lines[at].text for at in places_of(self.tree, name, raw)] if is_anothers else []
        return bool(texts) and all(says_service(text) and self.words.isdisjoint(telling_words(text)) for text in texts)

    def _is_desk(self, raw: str) -> bool:
        """Whether a mailbox is one for anybody at a domain that is called as the site is."""
        for mail in emails(raw):
            desk, _, host = mail.partition("@")
            label = label_of(host)
            if label in self.site.names and _DESK.fullmatch(desk):
                return True
        return False

    def _is_of_site(self, at: int, *, is_address: bool) -> bool:
        line = self.lines[at]
        if self._names_vendor(line):
            return False
        if is_framed(self.tree, line):
            return self._is_of_frame(at)
        is_named = self._is_head_of_site(line.text) if is_address else self._names_site(line)
        return is_named or self._is_below_site(at) or self._is_below_contact(at)

    def _is_behind_another(self, line: Line) -> bool:
        """Whether a line of a thing's page begins with the site's name in the title, or with a firm's, and no seller's.

        What stands behind it is theirs, also where no element says that the line is of the frame.
        """
        if self._names_vendor(line) or not self.own:
            return False
        return begins_with_titled(self.tree, line.text) or any(
            _names_firm(name) and self.words.isdisjoint(telling_words(name)) and not are_one_name(name, self.vendor)
            for name in firms_before(line.text)
        )

    def _is_below_contact(self, at: int) -> bool:
        """Whether a line stands under "Contact us" apart from the seller of a thing, on a site with another name."""
        is_open = self.is_of_thing and bool(self.site.names) and bool(self.own)
        return is_open and is_under_contact_apart(self.tree, at, self._names_vendor)

    def _is_of_frame(self, at: int) -> bool:
        """Whether the nearest name above a line of the frame, or on it, is none of the vendor's.

        A column beside a seller may be his or the site's; where nobody is named there, only the head and the foot tell.
        """
        for line in reversed(self.lines[max(at - _LINES_OF_FRAME, 0) : at + 1]):
            if not is_framed(self.tree, line):
                break
            if self._names_vendor(line) or is_head_of_seller(line.text):
                return False
            if self._names_site(line) or self._is_head_of_site(line.text):
                return True
        return not self.is_vendor_framed and is_at_edge(self.tree, self.lines[at])

    def _is_below_site(self, at: int) -> bool:
        """Whether a line stands below the name of the site or below a head of its service, and no name is between."""
        for above in reversed(self.lines[max(at - _LINES_OF_HEAD, 0) : at]):
            is_apart = is_framed(self.tree, above) != is_framed(self.tree, self.lines[at])
            if is_apart or self._names_vendor(above) or is_head_of_seller(above.text):
                return False
            if self._is_head_of_site(above.text):
                return True
        return False

    def _is_head_of_site(self, text: str) -> bool:
        if len(text) > _MOST_LINE_CHARS:
            return False
        rest = self.site.behind_name(text)
        if rest is not None:
            return not folded(rest) or has_any_form(text) or tells_keeper(text) or says_service(rest)
        if len(text) <= _MOST_HEAD_CHARS and says_service(text) and self.site.is_in(text):
            return True
        return bool(self.site.names) and is_head_of_service(text)

    def _names_site(self, line: Line) -> bool:
        return self.site.is_in(line.text) and not MENTIONS.is_in(line.text)

    def _names_vendor(self, line: Line) -> bool:
        here = folded(line.text) if self.own else ""
        return any(name in here for name in self.own)


def _names_firm(name: str) -> bool:
    """Whether words with a legal form are a firm's name: 本公司 is whoever speaks, and 公司地址在 is no name."""
    if any(map(str.isdigit, name)) or ":" in name or "：" in name:
        return False
    return not is_han(name) or (is_firm(name) and len(core_of(name)) >= _FEWEST_SIGNS)
