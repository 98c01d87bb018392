"""From what the sources of one page say to its offers: which kind of page it is, and who is believed before whom.

A vendor's fields belong to one party. What a weaker source says of another party is never mixed in: an address under
the wrong name would accuse somebody. Where several sellers stand on one page, each has what stands in its own card.
"""

from falsefront.config import Site
from falsefront.parse.about_contacts import is_of_dealers
from falsefront.parse.addressees import names_of_site, of_addressees
from falsefront.parse.at_other_domains import beside_others, parts_at_other_domains
from falsefront.parse.beside_sellers import beside_constant, beside_first, boxes_of_several, names_several
from falsefront.parse.card_firms import say_firms_of_data
from falsefront.parse.composed import Composed
from falsefront.parse.contact_titles import named_in_contact_heading
from falsefront.parse.dialled import say_as_dialled
from falsefront.parse.draft import PARTY_FIELDS, Draft
from falsefront.parse.firm_pages import FirmPage, firm_page
from falsefront.parse.firms_of_list import are_in_places, are_listed, is_nobodys_list
from falsefront.parse.frames_of_lists import outside_of_frame
from falsefront.parse.front_pages import cards_of_front
from falsefront.parse.given_to_firms import given_to_firm
from falsefront.parse.keepers import has_seller_in_frame, seller_on_site
from falsefront.parse.labels import sellers
from falsefront.parse.lent_numbers import leave_lent_numbers
from falsefront.parse.linked_names import linked_names, parts_under_names
from falsefront.parse.list_before_cards import is_list_rather
from falsefront.parse.listed_records import listed_records
from falsefront.parse.lists_of_others import leave_out_listed, leave_out_sellers, say_listed_by_name, signs_of_list
from falsefront.parse.money_of_page import say_currency
from falsefront.parse.named_others import begins_with, under_own_names
from falsefront.parse.names import folded
from falsefront.parse.nothing_found import says_nothing_found
from falsefront.parse.other_cards import cards_of_others, may_list_others
from falsefront.parse.others import boxes_of_others
from falsefront.parse.overriding import override
from falsefront.parse.own_names import own_names
from falsefront.parse.own_places import leave_to_own
from falsefront.parse.own_signs import OwnSigns, own_signs
from falsefront.parse.owning import beside_goods, in_frame, with_blocks
from falsefront.parse.platform import is_of_platform, lists_firms
from falsefront.parse.price_rows import rows_of_offers
from falsefront.parse.profile import cards_of_profile, records_of_profile
from falsefront.parse.promoted_boxes import beside_promoted
from falsefront.parse.selectors import constants, selected
from falsefront.parse.seller_of_state import with_goods_of_state, with_seller_of_state
from falsefront.parse.seller_pages import is_of_priced_thing
from falsefront.parse.sellers_in_boxes import sellers_in_boxes
from falsefront.parse.sellers_of_data import leave_out_keepers
from falsefront.parse.several import (
    distinct_parties,
    is_about_one,
    is_told_in_part,
    keep_subject,
    listed,
    many,
    outside_of_cards,
    selectors_in_cards,
)
from falsefront.parse.shown import shown_by_firm
from falsefront.parse.single import ENOUGH, ENOUGH_BESIDE_NOTHING, name_page, one, without_told_of_another
from falsefront.parse.structured import Structured, read_structured
from falsefront.parse.summed_up import leave_out_summary
from falsefront.parse.things_alone import things_alone
from falsefront.parse.told_beside import told_beside
from falsefront.parse.told_of_others import without_told_of
from falsefront.parse.tree import PageTree
from falsefront.parse.under_headings import under_headings
from falsefront.parse.under_names import firms_under_names
from falsefront.parse.unfilled import unfilled
from falsefront.parse.unpriced import adverts
from falsefront.parse.unseen import note_unseen
from falsefront.parse.values_of_site import leave_to_site_and_others
from falsefront.selector import STATE


def offers_of_page(tree: PageTree, url: str, base: str, site: Site) -> Composed:
    """Return the offers of a page, and what was not understood."""
    composed = Composed(structured=read_structured(tree))
    said_by_analyst = constants(site.fields)
    drafts, is_read = _by_profile(tree, base, site, composed)
    if not is_read:
        fields = {} if site.item else site.fields
        drafts = [] if fields or composed.structured.offers else listed_records(tree, base)
        composed.is_list = bool(drafts)
        drafts = drafts or _by_page(tree, url, base, fields, composed)
    drafts, composed.named = without_told_of(drafts, composed.named)
    if said_by_analyst.raw("vendor") and composed.blocks and is_of_dealers(tree):
        composed.warnings.append("the page tells of dealers: an address on it that names nobody is not the site's own")
    elif said_by_analyst.raw("vendor"):
        drafts, composed.blocks = [*drafts, *composed.blocks], []
    for draft in drafts:
        override(draft, said_by_analyst)
        say_currency(tree, draft, url)
    note_unseen(tree, drafts, composed.warnings)
    known = {folded(draft.raw("vendor")) for draft in drafts}  # from the page's data
    composed.named = [each for each in composed.named if folded(each.raw("vendor")) not in known]
    leave_lent_numbers(tree, (*drafts, *composed.blocks, *composed.named))
    leave_to_site_and_others(tree, drafts, composed.blocks, composed.warnings)
    say_as_dialled(tree, (*drafts, *composed.blocks, *composed.named))
    _say_frame(tree, composed, drafts, said_by_analyst.raw("vendor"))
    composed.drafts = drafts
    composed.warnings = composed.structured.warnings + composed.warnings
    return composed


def _say_frame(tree: PageTree, composed: Composed, drafts: list[Draft], vendor: str | None) -> None:
    """Say where the one vendor of a shop is by the frame of its pages, where what it sells on this one gives none."""
    if vendor is None or any("address" in each.fields for each in (*drafts, *composed.named)):
        return
    located = in_frame(tree, vendor) if drafts else []
    if len({folded(block.raw("address")) for block in located}) == 1:
        for draft in drafts:
            draft.fill(located[0], PARTY_FIELDS)


def _by_profile(tree: PageTree, base: str, site: Site, composed: Composed) -> tuple[list[Draft], bool]:
    """Return the offers of the cards that a profile names; a page without any is read as if it named none."""
    if site.item is None:
        return [], False
    if site.item.startswith(STATE):
        drafts, warnings = records_of_profile(tree, base, site)
    else:
        drafts, warnings = cards_of_profile(tree, composed.structured, base, site)
    composed.warnings += warnings
    composed.is_list = bool(drafts)
    return drafts, bool(drafts)


def _by_page(tree: PageTree, url: str, base: str, fields: dict[str, str], composed: Composed) -> list[Draft]:
    structured, warnings = composed.structured, composed.warnings
    tree.of_others = told_beside(tree)
    tree.leave_out_spans([*tree.of_others, *unfilled(tree)])
    _leave_out_first(tree, composed, fields, url, base)
    found = _cards(tree, structured, fields, base)
    keep_subject(tree, structured, url, base)
    firm = firm_page(tree, structured, fields, url, base)
    found = beside_promoted(tree, firm, found, url)
    is_in_part = is_told_in_part(tree, structured, found, base)
    is_one = (len(structured.offers) == 1 and not is_in_part) or (
        not structured.offers and firm is None and is_about_one(tree, found)
    )
    if is_one and found:
        tree.leave_out(found)  # what is offered beside the one thing is somebody else's
    own: dict[str, str] = fields
    if not is_one and found and fields:
        own = selectors_in_cards(tree, fields, found, warnings if firm is None else [])
    chosen, more = selected(tree, own, base)
    is_list = len(structured.offers) > 1 or is_in_part
    if not (is_one or is_list or found) and (firms := firms_under_names(tree, fields.get("vendor"), base, warnings)):
        composed.is_list = True
        warnings += more
        return firms
    is_of_thing = is_of_priced_thing(tree)
    no_seller = is_of_thing or (found and not is_one)  # whose list it is, not who is in it
    site_seller = None if no_seller else seller_on_site(tree)
    vendor = chosen.raw("vendor") or (firm.name if firm else None) or site_seller
    if _leave_out_others(tree, structured, vendor, found, url, is_of_thing=is_of_thing):
        structured = composed.structured = read_structured(tree)
        keep_subject(tree, structured, url, base)
        chosen, more = selected(tree, own, base)
    if firm is not None and (shown := shown_by_firm(tree, structured, firm, found, fields, base)):
        composed.is_list = True
        warnings += more
        with_seller_of_state(tree, shown[-1:], base, is_open=not fields)
        return shown
    warnings += more
    if is_list:
        composed.is_list = True
        drafts = leave_out_keepers(tree, many(tree, structured, chosen, found, base, warnings))
        return drafts if fields else with_goods_of_state(tree, drafts, base)
    is_sure = bool(structured.offers) or chosen.has_substance
    says_nothing = not is_sure and says_nothing_found(tree)
    if not is_one and not says_nothing:
        several = _several(tree, structured, found, fields, base, warnings) if not chosen.has_substance else []
        if several:
            composed.is_list = True
            composed.blocks = beside_goods(tree, several, found, base)
            return several
    chosen, is_of_first = _of_first(tree, composed, own, chosen, base)
    structured = composed.structured
    leave_out_listed(tree, composed, is_open=not (is_one or is_sure or composed.named))
    enough = 0 if is_sure else ENOUGH_BESIDE_NOTHING if says_nothing else ENOUGH
    is_platform = (is_of_platform(tree) and not has_seller_in_frame(tree)) or lists_firms(tree, base)
    is_platform = is_platform or named_in_contact_heading(tree) is not None
    if not is_platform and not structured.offers:
        _leave_out_addressees(tree, structured, chosen.raw("vendor"))
    owner = firm if is_platform or (firm is not None and firm.is_named) else None
    name = owner.name if owner is not None and owner.is_named else None
    draft = one(tree, structured, chosen, base, enough, is_platform=is_platform, firm=name)
    drafts, composed.blocks, theirs = with_blocks(
        tree, draft, is_platform=is_platform, says_nothing=says_nothing, firm=owner.name if owner else None
    )
    drafts = _as_whose_page_it_is(tree, composed, owner, drafts)
    things = (
        []
        if says_nothing or (is_sure and drafts)
        else things_alone(tree, composed, found, drafts, base, constants(fields).raw("vendor"))
    )
    if things:
        composed.is_list = True
        return with_goods_of_state(tree, things, base) if not fields else things
    drafts = with_seller_of_state(tree, drafts, base, is_open=not (fields or composed.named or says_nothing))
    composed.blocks = outside_of_frame(tree, composed.blocks, composed.nameless, composed.named)
    for each in drafts if len(drafts) == 1 and not (composed.named or is_of_first) else ():
        name_page(each, structured, tree, url, base)
    leave_to_own(drafts, composed)
    composed.named += theirs
    return say_listed_by_name(tree, composed, fields, drafts)


def _as_whose_page_it_is(tree: PageTree, composed: Composed, firm: FirmPage | None, drafts: list[Draft]) -> list[Draft]:
    """Return what a page gives, with whose page it is said of it; `firm` is one that a market shows on the page."""
    if composed.named:
        return drafts
    drafts, composed.blocks = given_to_firm(tree, firm, without_told_of_another(tree, drafts), composed.blocks)
    return drafts


def _cards(tree: PageTree, structured: Structured, fields: dict[str, str], base: str) -> list[int]:
    """Return the cards of a page's list; of places of a firm without names, some of which have a link, none."""
    found = cards_of_front(tree, structured, base)
    leave_out_summary(tree, structured, found)
    are_several = len(structured.parties) > 1
    return [] if not (fields or structured.offers) and are_in_places(tree, found, are_told=are_several) else found


def _leave_out_first(tree: PageTree, composed: Composed, fields: dict[str, str], url: str, base: str) -> None:
    """Put the firms of a list on nobody's page beside the subject, or those that one firm's page links to or shows."""
    is_nobodys = not fields and not composed.structured.offers and is_nobodys_list(tree)
    if is_nobodys:
        leave_out_sellers(tree, composed, url)
    leave_out_listed(tree, composed, is_open=is_nobodys and not composed.named)
    _leave_out_linked(tree, composed.structured, fields, url)
    if not composed.named:
        composed.named, composed.is_begun_by_named = _leave_out_cards(tree, composed, fields, url, base)
    if not fields and not is_nobodys:
        leave_out_sellers(tree, composed, url)
    if not (fields or is_nobodys or composed.structured.offers or composed.named):
        _leave_out_at_other_domains(tree, composed.structured, url, base)


def _leave_out_at_other_domains(tree: PageTree, structured: Structured, url: str, base: str) -> None:
    """Put what stands with somebody's name and a domain of his beside the subject; on a market sellers have theirs."""

    def signs(hosts: frozenset[str]) -> OwnSigns:
        names = names_of_site(tree, own_names(tree, None, is_of_thing=False), structured.parties)
        return own_signs(tree, names, url, hosts)

    parts = parts_at_other_domains(tree, url, signs)
    if parts and not (is_of_dealers(tree) or is_of_platform(tree) or lists_firms(tree, base)):
        parts = [*parts, *beside_others(tree, parts, signs(frozenset()))]
        tree.leave_out_spans(parts)
        tree.of_others = [*tree.of_others, *parts]


def _leave_out_linked(tree: PageTree, structured: Structured, fields: dict[str, str], url: str) -> None:
    """Put what stands under links to other firms' sites beside the subject; a profile's own selectors know better."""
    heads = [] if fields else linked_names(tree, url)
    if not heads:
        return
    names = names_of_site(tree, own_names(tree, None, is_of_thing=False), structured.parties)
    parts = parts_under_names(tree, url, heads, names)
    tree.leave_out_spans(parts)
    tree.of_others = [*tree.of_others, *parts]


def _leave_out_cards(
    tree: PageTree, composed: Composed, fields: dict[str, str], url: str, base: str
) -> tuple[list[Draft], bool]:
    """Put cards of other firms beside the subject of a firm's page of contacts; a market lists firms in cards too.

    Return what those of dealers and sisters give under their own names, and whether they come first.
    """
    structured = composed.structured
    if fields or structured.offers or not may_list_others(tree) or is_of_platform(tree) or lists_firms(tree, base):
        return [], False

    def signs() -> OwnSigns:
        names = names_of_site(tree, own_names(tree, None, is_of_thing=False), structured.parties)
        return own_signs(tree, names, url)

    others = cards_of_others(tree, signs)
    named, parts = under_own_names(tree, others)
    parts = parts or sellers_in_boxes(tree, signs)
    if is_list_rather(tree, named, parts, lambda: signs_of_list(tree, structured, url)):
        leave_out_sellers(tree, composed, url, is_for_cards=bool(named))
        if composed.named:
            tree.leave_out_spans(parts)  # in another column
            return composed.named, composed.is_begun_by_named
    is_first = bool(named) and begins_with(tree, parts)
    tree.leave_out_spans(parts)
    tree.of_others = [*tree.of_others, *parts]
    return named, is_first


def _leave_out_others(
    tree: PageTree, structured: Structured, vendor: str | None, found: list[int], url: str, *, is_of_thing: bool
) -> bool:
    """Put the boxes of other firms than the page's vendor beside the subject; whether there are any."""
    names = own_names(tree, vendor, is_of_thing=is_of_thing or bool(structured.offers))
    if not vendor and are_listed(tree, names.told):
        return False
    boxes = outside_of_cards(tree, boxes_of_others(tree, names, url, found), [] if vendor else found)
    if boxes:
        tree.leave_out_spans(boxes)
        tree.of_others = [*tree.of_others, *boxes]
    return bool(boxes)


def _of_first(
    tree: PageTree, composed: Composed, fields: dict[str, str], chosen: Draft, base: str
) -> tuple[Draft, bool]:
    """Return what selectors give beside the places of all but the first whom one of them names, if it names several."""
    beside, are_boxes = beside_first(tree, fields), False
    if not beside:
        beside, are_boxes = beside_constant(tree, fields), True
    if not beside:
        return chosen, False
    tree.leave_out_spans(beside)
    tree.of_others = [*tree.of_others, *beside]
    composed.structured = read_structured(tree)
    of_first, more = selected(tree, fields, base)
    told = boxes_of_several(fields) if are_boxes else names_several(fields)
    composed.warnings += [*(each for each in more if each not in composed.warnings), told]
    return of_first, True


def _leave_out_addressees(tree: PageTree, structured: Structured, vendor: str | None) -> None:
    """Put the lines beside the subject that give the address of another than the page's firm."""
    names = own_names(tree, vendor, is_of_thing=False)
    lines = of_addressees(tree, names, structured.parties)
    if lines:
        tree.leave_out_spans(lines)
        tree.of_others = [*tree.of_others, *lines]


def _several(
    tree: PageTree, structured: Structured, found: list[int], fields: dict[str, str], base: str, warnings: list[str]
) -> list[Draft]:
    """Return the offers of a page that lists several: cards, sellers by their labels, organisations with addresses."""
    if drafts := listed(tree, found, fields, base, warnings):
        return leave_out_keepers(tree, say_firms_of_data(drafts, structured.listed or structured.parties))
    if not found and (drafts := under_headings(tree, base) or ([] if structured.offers else rows_of_offers(tree))):
        return drafts
    if not (found or structured.offers) and (drafts := adverts(tree, base)):
        return drafts
    drafts, names_several = sellers(tree)
    if names_several and not drafts:
        warnings.append(
            "the page names several sellers under labels and none of their values can be told to be whose; "
            'name what holds one of them with item = "..."'
        )
    return drafts or leave_out_keepers(tree, distinct_parties(structured))
