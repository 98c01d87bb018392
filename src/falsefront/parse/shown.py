"""What a firm's own page comes to: what it shows for sale, each with its own words, and the firm with its contacts."""

from collections.abc import Sequence

from falsefront.parse.draft import OF_THINGS, PARTY_FIELDS, Draft
from falsefront.parse.firm_contacts import contacts_of_firm, has_contact
from falsefront.parse.firm_pages import FirmPage, leads_to_another, names_another
from falsefront.parse.goods import good, goods
from falsefront.parse.names import folded
from falsefront.parse.overriding import override
from falsefront.parse.pictured_things import pictured_things
from falsefront.parse.selectors import selected
from falsefront.parse.several import MAX_CARDS, SUBSTANCE_OF_CARD, drafts_of, many, selectors_in_cards
from falsefront.parse.structured import Structured
from falsefront.parse.tree import MAIN, PageTree

# What a card says where it is somebody's own, and not the firm's whose page it stands on.
_OF_OTHERS = ("address", "phone", "email", "messenger", "registration")


def shown_by_firm(
    tree: PageTree, structured: Structured, firm: FirmPage, found: Sequence[int], fields: dict[str, str], url: str
) -> list[Draft]:
    """Return what a firm shows for sale on its page, and the firm last; `found` are the cards of a list on it.

    Nothing where the cards name others, where nothing is for sale, where a selector says that the page is one thing's,
    or where a list stands on the page and no contact beside it.
    """
    listed = [at for at in found if tree.zone(at) == MAIN][:MAX_CARDS]
    priced = listed or goods(tree, firm)
    shown = priced or pictured_things(tree)
    chosen = selected(tree, selectors_in_cards(tree, fields, shown, [], fewest=1), url)[0] if fields else Draft()
    if not OF_THINGS.isdisjoint(chosen.fields):
        return []
    drafts = _read(tree, structured, shown, fields, url)
    if not shown or (priced and not any(SUBSTANCE_OF_CARD & set(draft.fields) for draft in drafts)):
        return []
    if any(_is_of_another(draft, firm) for draft in drafts) or _has_box_of_another(tree, shown):
        return []
    if any(leads_to_another(tree, firm, at, url) for at in shown):
        return []
    owner = contacts_of_firm(tree, firm, shown, structured, url)
    owner_said = {name: said for name, said in chosen.fields.items() if name in (*PARTY_FIELDS, "country")}
    override(owner, Draft(fields=owner_said))
    if (listed or not priced) and not has_contact(owner):
        return []
    if firm.url is not None:
        owner.fill(structured.about)
    for draft in drafts:
        draft.fill(owner, ("vendor", "vendor_url"))
    return [*drafts, owner]


def _read(
    tree: PageTree, structured: Structured, shown: Sequence[int], fields: dict[str, str], url: str
) -> list[Draft]:
    if len(structured.offers) > 1:
        return many(tree, structured, Draft(), shown, url, [])
    return drafts_of(tree, shown, fields, url, good)


def _has_box_of_another(tree: PageTree, shown: Sequence[int]) -> bool:
    """Whether a part of a card has been found to be another firm's, and was left out of what the card says."""
    return any(begin < tree.end(at) and tree.start(at) < end for at in shown for begin, end in tree.of_others)


def _is_of_another(draft: Draft, firm: FirmPage) -> bool:
    """Whether a card has a seller of its own, or is no thing of the firm's but the firm itself."""
    if names_another(firm.name, draft.raw("vendor")) or folded(draft.raw("title")) == folded(firm.name):
        return True
    return draft.raw("vendor") is None and not set(_OF_OTHERS).isdisjoint(draft.fields)
