"""The lists of others on a page, put beside its subject: each whom they name with what stands in his own place."""

from falsefront.parse.addressees import names_of_site
from falsefront.parse.composed import Composed
from falsefront.parse.draft import Draft
from falsefront.parse.firm_contacts import CONTACTS
from falsefront.parse.firms_at_their_domains import listed_others
from falsefront.parse.firms_of_list import firms_in, is_whole, nameless_of_list, rest_of_list
from falsefront.parse.forgetting import forgetting
from falsefront.parse.frames_of_lists import without_keeper
from falsefront.parse.listed_by_name import listed_by_name
from falsefront.parse.listed_firms import listed_firms
from falsefront.parse.listed_sellers import listed_sellers
from falsefront.parse.named_others import begins_with, may_hold_another
from falsefront.parse.own_names import OwnNames
from falsefront.parse.own_signs import OwnSigns, own_signs
from falsefront.parse.structured import Structured
from falsefront.parse.tree import PageTree


def leave_out_listed(tree: PageTree, composed: Composed, *, is_open: bool) -> None:
    """Give each firm that a page lists what stands in its own place; what is left is the page's own.

    Not where the page is known to be about one thing, which `is_open` says.
    """
    parts = listed_firms(tree) if is_open else []
    if parts:
        composed.named, composed.nameless = firms_in(tree, parts)
        composed.warnings += nameless_of_list(tree, parts, composed.nameless) + rest_of_list(parts)
        tree.leave_out_spans([(part.start, part.end) for part in parts])


def leave_out_sellers(tree: PageTree, composed: Composed, url: str, *, is_for_cards: bool = False) -> None:
    """Give each of those whom a page lists as sellers, tenants or members what stands with its name, and no more.

    In place of cards (`is_for_cards`) nothing is given where somebody else may stand beside who is named.
    """
    with forgetting(tree):
        parts, spans = (listed_sellers if composed.named else listed_others)(
            tree, lambda: signs_of_list(tree, composed.structured, url)
        )
        tree.leave_out_spans([(part.start, part.end) for part in parts if part.is_rest])
        doubtful = [each for each in parts if is_for_cards and each.name and may_hold_another(tree, each)]
        named, nameless = firms_in(tree, [each for each in parts if each not in doubtful]) if parts else ([], [])
    if parts:
        composed.is_begun_by_named = begins_with(tree, spans) or composed.is_begun_by_named
        composed.named = [*composed.named, *named]
        given = [each for each in nameless if is_whole(each)]
        rest = [*(each for each in nameless if not is_whole(each)), *(Draft() for _ in doubtful)]
        composed.nameless = [*composed.nameless, *given]
        composed.warnings += nameless_of_list(tree, parts, given)
        composed.warnings += nameless_of_list(tree, parts, rest, are_given=False) + rest_of_list(parts)
    tree.leave_out_spans(spans)
    tree.of_others = [*tree.of_others, *spans]


def signs_of_list(tree: PageTree, structured: Structured, url: str) -> OwnSigns:
    """Return what the firm of a page that lists others is known by."""
    return own_signs(tree, names_of_site(tree, OwnNames((), ()), structured.parties), url)  # no label of a seller's


def say_listed_by_name(tree: PageTree, composed: Composed, fields: dict[str, str], drafts: list[Draft]) -> list[Draft]:
    """Give those whom a page lists by their names alone, where it tells of nobody else and no profile knows better.

    Return what else the page gives, without who keeps the list.
    """
    if fields or composed.structured.offers or composed.named or composed.nameless:
        return drafts
    composed.named = listed_by_name(tree)
    given = {said.raw for each in composed.named for name in CONTACTS for said in each.fields.get(name, ())}
    drafts = [each for each in drafts if each.raw("vendor") or given.isdisjoint(_contacts(each))]
    return without_keeper(tree, drafts, composed.named)


def _contacts(draft: Draft) -> set[str]:
    return {said.raw for name in CONTACTS for said in draft.fields.get(name, ())}
