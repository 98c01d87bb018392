"""One page, from bytes to what it says: the order of trust, and the outcome."""

from dataclasses import replace
from typing import Final

from falsefront.config import Site
from falsefront.contact.cas import cas_numbers
from falsefront.parse.about_contacts import is_of_contacts, note_url
from falsefront.parse.absent import (
    absence,
    is_closed_for_good,
    is_not_found,
    is_of_a_domain,
    is_surely_not_found,
    is_titled_so,
)
from falsefront.parse.compose import offers_of_page
from falsefront.parse.decode import decode
from falsefront.parse.draft import Draft
from falsefront.parse.entries_without_pages import Entries, entries_without_pages
from falsefront.parse.in_other_tongues import in_other_tongues
from falsefront.parse.label_words import field_of_label
from falsefront.parse.labels import pairs_of_page
from falsefront.parse.laid import are_entries
from falsefront.parse.laid_anew import laid_anew
from falsefront.parse.list_under_head import heads_list
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.noscript import contacts_without_scripts
from falsefront.parse.private import private_offers
from falsefront.parse.selectors import URL_FIELDS, absolute, base_of, followed
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, MAX_TAGS, PageTree, build_tree, count_tags
from falsefront.parse.wall import wall
from falsefront.parse.whereabouts import tell_whereabouts
from falsefront.records import Offer, Outcome, PageReading

_CONTACTS: Final = frozenset({"address", "phone", "email"})
_WHOLE: Final = frozenset({"address", "phone"})  # which few brokers of domains give
_ENOUGH_KINDS: Final = 2
_FEWEST_OF_LIST: Final = 3  # firms, each with a page
_THINGS: Final = frozenset({"price", "product_id", "cas", "tiers", "moq", "availability"})
_NOTHING: Final = "nothing is offered on the page"
_OF_WHOM: Final = frozenset({"vendor", "vendor_url", "address", "phone", "email", "messenger", "country", "url"})


def read_page(body: bytes, *, url: str, content_type: str | None, site: Site) -> PageReading:
    """Read one preserved page. Never raises for anything a page holds; a reading without offers says why.

    Believed first is the page's own structured data, then the selectors of the site profile, then labels and layout.
    A link is given as the absolute URL it leads to; every other raw value as it stands, white space folded as a
    browser does.
    """
    text, warning = decode(body, content_type)
    warnings = [warning] if warning else []
    tags = count_tags(text)
    if tags == 0:
        reason = "the page is empty" if not text.strip() else "the page has no markup"
        return PageReading(outcome=Outcome.EMPTY, reason=reason, warnings=tuple(warnings))
    if tags > MAX_TAGS:
        reason = f"the page has more than {MAX_TAGS:,} elements"
        return PageReading(outcome=Outcome.TOO_LARGE, reason=reason, warnings=tuple(warnings))
    tree = build_tree(text)
    note_url(tree, url)
    base = base_of(tree, url)
    read = None
    anew = None if site.fields or site.item or site.parser else laid_anew(tree, text)
    if anew is not None:
        note_url(anew, url)
        read = _offers(anew, body, url, base, site)
        if are_entries(anew, read[0]):
            tree = anew
        else:
            read = None
    offers, blocks, more, unread = read or _offers(tree, body, url, base, site)
    if not site.parser:
        offers = [offer for offer in offers if not (_is_of_frame(tree, offer) and _is_page_of_another(tree, offer))]
    if not offers and len(_kinds(blocks)) < _ENOUGH_KINDS and not site.parser:
        said = [block.done() for block in contacts_without_scripts(tree)]
        if _kinds(said) > _kinds(blocks):
            blocks = tell_whereabouts(tree, url, [], said)[1]
    links, about_links = followed(tree, site.follow, base)
    outcome, why = _outcome(tree, text, offers, blocks)
    return PageReading(
        outcome=outcome,
        offers=tuple(offers) if outcome is Outcome.LIVE else (),
        blocks=tuple(blocks) if outcome is Outcome.LIVE else (),
        links=links,
        in_other_tongues=in_other_tongues(tree, url, base),
        reason=why,
        warnings=(*warnings, *more, *about_links),
        unread=unread,
        heads_list=_is_headed_list(text, offers),
    )


def _is_headed_list(text: str, offers: list[Offer]) -> bool:
    """Whether a page that speaks of several firms, and of nothing they sell, is a list of them right under its heading.

    Asked of the page as it is written: of what was read some is left out by then.
    """
    if not all(_THINGS.isdisjoint(offer.fields) for offer in offers):
        return False
    firms = {said.raw for offer in offers for said in offer.fields.get("vendor_url", ())}
    return len(firms) >= _FEWEST_OF_LIST and heads_list(build_tree(text))


def _outcome(tree: PageTree, source: str, offers: list[Offer], blocks: list[Offer]) -> tuple[Outcome, str | None]:
    if is_of_a_domain(tree) and (is_titled_so(tree) or not _kinds([*offers, *blocks]) >= _WHOLE):
        return Outcome.EMPTY, absence(tree)
    if is_closed_for_good(tree) and all(_THINGS.isdisjoint(offer.fields) for offer in offers):
        return Outcome.EMPTY, absence(tree) or _NOTHING
    if is_not_found(tree) and not any(_tells_thing(tree, offer) for offer in (*offers, *blocks)):
        blocked = wall(tree, source, has_contacts=False)
        return (Outcome.BLOCKED, blocked) if blocked else (Outcome.EMPTY, absence(tree) or _NOTHING)
    if any(not _is_of_frame(tree, offer) for offer in offers) or any(
        _stands_in_the_middle(tree, block) for block in blocks
    ):
        return Outcome.LIVE, None
    blocked = wall(tree, source, has_contacts=_tells_contacts(tree, [*offers, *blocks]))
    if blocked:
        return Outcome.BLOCKED, blocked
    if (offers or blocks) and not is_not_found(tree):
        return Outcome.LIVE, None
    return Outcome.EMPTY, absence(tree) or _NOTHING


def _tells_thing(tree: PageTree, offer: Offer) -> bool:
    """Whether an offer tells more than who keeps the site, or stands in the middle of its page.

    What a page that was surely not found offers for sale is no subject of it.
    """
    is_thing = not _THINGS.isdisjoint(offer.fields) and not is_surely_not_found(tree)
    return is_thing or _stands_in_the_middle(tree, offer)


def _tells_contacts(tree: PageTree, blocks: list[Offer]) -> bool:
    """Whether a page of contacts gives two kinds of them, in its frame or to a reader without scripts."""
    return len(_kinds(blocks)) >= _ENOUGH_KINDS and is_of_contacts(tree)


def _kinds(blocks: list[Offer]) -> set[str]:
    """Return which kinds of contacts some blocks give."""
    return {name for block in blocks for name in block.fields if name in _CONTACTS}


def _is_of_frame(tree: PageTree, offer: Offer) -> bool:
    """Whether an offer is no more than who keeps the site: a name with contacts read in the lines of its frame."""
    if not set(offer.fields) <= _OF_WHOM:
        return False
    addresses = offer.fields.get("address", ())
    return any(said.source == "lines" for said in addresses) and not _stands_in_the_middle(tree, offer)


def _is_page_of_another(tree: PageTree, offer: Offer) -> bool:
    """Whether a page is titled by a firm that it labels as the seller: who stands in its frame alone is another one.

    A market's page of a vendor of whom it says nothing but the name has the market's own office in its frame.
    """
    titled = {folded(part) for title in tree.titles for part in title_parts(title)}
    named = [said.raw for said in offer.fields.get("vendor", ())]
    return bool(named) and any(
        pair.is_sure
        and pair.zone == MAIN
        and field_of_label(pair.label) == "vendor"
        and folded(pair.value) in titled
        and not any(are_one_name(pair.value, name) for name in named)
        for pair in pairs_of_page(tree)
    )


def _stands_in_the_middle(tree: PageTree, block: Offer) -> bool:
    """Whether an address is what a page shows: in the frame of a wall it is that of who keeps the door."""
    first = [said.raw.partition("\n")[0] for said in block.fields.get("address", ())]
    return any(line.zone == MAIN and any(raw in line.text for raw in first) for line in tree.lines)


def _offers(
    tree: PageTree, body: bytes, url: str, base: str, site: Site
) -> tuple[list[Offer], list[Offer], list[str], tuple[str, ...]]:
    if site.parser:
        offers, warnings = private_offers(site.parser, body, url)
        return offers, [], warnings, ()
    entries = Entries([], {}) if site.fields or site.item else entries_without_pages(tree, base)
    composed = offers_of_page(tree, url, base, site)
    composed.named += entries.named
    for draft in (*composed.drafts, *composed.blocks, *composed.named):
        _make_links_absolute(draft, base)
        _say_cas_of_title(draft)
    entries.name(composed.drafts)
    drafts, blocks = composed.drafts, composed.blocks
    done = [draft.done() for draft in drafts], [block.done() for block in blocks]
    if not composed.is_list:
        done = tell_whereabouts(tree, url, *done)
    elif blocks:  # of the firm whose goods stand there for a decoration
        done = done[0], tell_whereabouts(tree, url, [], done[1])[1]
    named = [draft.done() for draft in composed.named]  # where the page's firm is tells nothing of them
    offers = [*named, *done[0]] if composed.is_begun_by_named else [*done[0], *named]
    return offers, done[1], composed.warnings, tuple(composed.structured.unread)


def _say_cas_of_title(draft: Draft) -> None:
    """Say the CAS numbers that a title gives, wherever it stands, where nothing else gives any."""
    if "cas" not in draft.fields:
        for said in draft.fields.get("title", ())[:1]:
            for number in cas_numbers(said.raw):
                draft.say("cas", number, said.source)


def _make_links_absolute(draft: Draft, base: str) -> None:
    for name in URL_FIELDS & set(draft.fields):
        said = draft.fields[name][0]
        link = absolute(said.raw, base)
        if link:
            draft.fields[name] = [replace(said, raw=link)]
        else:
            del draft.fields[name]
