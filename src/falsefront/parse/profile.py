"""What a site profile's `item` names: cards by CSS, or the records of a list in the state a page embeds.

A card is given what its own elements, its own record, its labels and its layout say, and nothing from outside of it.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from falsefront.config import Site
from falsefront.parse.beside_sellers import beside_in_cards, first_names, names_several
from falsefront.parse.card_state import CardStates
from falsefront.parse.cut import first_of
from falsefront.parse.draft import Draft
from falsefront.parse.overriding import leave_name_to_seller, override
from falsefront.parse.selectors import URL_FIELDS, absolute, matches, selected
from falsefront.parse.several import card_by_layout
from falsefront.parse.state import at_path, embedded_state, records_at
from falsefront.parse.structured import Structured
from falsefront.parse.tree import PageTree
from falsefront.records import FIELDS
from falsefront.selector import CONSTANT, STATE, split_attribute
from falsefront.wording import counted

MAX_CARDS: Final = 1_000
MOST_LAYERS: Final = 6  # of cards around cards, on the whole page


def cards_of_profile(tree: PageTree, structured: Structured, base: str, site: Site) -> tuple[list[Draft], list[str]]:
    """Return the offers of the cards that `item` matches, and what was not understood."""
    warnings: list[str] = []
    css, _ = split_attribute(site.item or "")
    by_url = {link: draft for draft in structured.offers if (link := absolute(draft.raw("url"), base))}
    drafts: dict[int, Draft] = {}
    missed: dict[str, int] = {}
    found = first_of(matches(tree, css, None, warnings), MAX_CARDS, f"cards ({css})", warnings)
    found = _apart(tree, found, css, warnings)
    own, beside = beside_in_cards(tree, found, site.fields)
    asks_state = any(path.startswith(STATE) for path in site.fields.values())
    states = CardStates(tree, base, first_names(tree, own, site.fields)) if asks_state else None
    if len(own) < len(found):
        warnings.append(f"item: {css!r} also matches {counted(len(found) - len(own), 'list')} of cards, left out")
    if beside:
        warnings.append(names_several(site.fields))
    for at in sorted(own, key=beside.__contains__):  # what is left out for one is left out for those after it
        if at in beside:
            tree.leave_out_spans(beside[at])
            tree.of_others = [*tree.of_others, *beside[at]]
        reader = states.reader(at) if states else None
        chosen, complaints = selected(tree, site.fields, base, root=at, state=reader)
        for complaint in complaints:
            missed[complaint] = missed.get(complaint, 0) + 1
        drafts[at] = _card(tree, structured, by_url, chosen, at, base, is_shared=at in beside)
    if not found and not warnings:
        warnings.append(f"item: the selector {site.item!r} matched nothing")
    warnings.extend(f"{text} in {count} of {counted(len(own), 'card')}" for text, count in missed.items())
    return [drafts[at] for at in own if drafts[at].fields], warnings


def _card(
    tree: PageTree,
    structured: Structured,
    by_url: Mapping[str, Draft],
    chosen: Draft,
    at: int,
    base: str,
    *,
    is_shared: bool,
) -> Draft:
    """Return what one card says by selectors, by the page's data and by its layout, the most trusted words first."""
    draft = _structured_in(tree, structured, at) or Draft()
    laid_out = Draft() if is_shared else card_by_layout(tree, at, base)  # it does not tell what is whose in a card
    same = by_url.get(absolute(chosen.raw("url") or draft.raw("url") or laid_out.raw("url"), base) or "")
    if same is not None and same is not draft:
        draft.fill_unless_other(same)
    for own in (chosen, draft):  # what a selector or the data names is not filled up with another party's
        if own.raw("vendor") is not None:
            laid_out.forget_other_than(own)
    override(draft, chosen)
    leave_name_to_seller(laid_out, chosen)
    draft.fill_unless_other(laid_out)
    return draft


def _apart(tree: PageTree, found: Sequence[int], css: str, warnings: list[str]) -> Sequence[int]:
    """Return the cards; where they lie in each other deeper than any list of cards, those that hold no other."""
    if not found or sum(tree.end(at) - tree.start(at) for at in found) <= MOST_LAYERS * (tree.end(0) - tree.start(0)):
        return found
    inner = [at for at, after in pairwise([*found, len(tree.elements)]) if after >= tree.last[at]]
    warnings.append(f"item: {css!r} matches elements around elements; {counted(len(inner), 'innermost one')} were read")
    return inner


def _structured_in(tree: PageTree, structured: Structured, at: int) -> Draft | None:
    return next((draft for where, draft in structured.placed if at <= where < tree.last[at]), None)


def records_of_profile(tree: PageTree, base: str, site: Site) -> tuple[list[Draft], list[str]]:
    """Return an offer for each record of the list that `item = "state:..."` names; fields are read inside each."""
    warnings: list[str] = []
    path = (site.item or "")[len(STATE) :]
    records = first_of(records_at(embedded_state(tree), path), MAX_CARDS, f"records ({STATE}{path})", warnings)
    drafts: list[Draft] = []
    missed: dict[str, int] = {}
    for record in records:
        draft = Draft()
        for name, selector in site.fields.items():
            if selector.startswith(CONSTANT):
                continue
            inside = selector[len(STATE) :] if selector.startswith(STATE) else ""
            values = at_path([record], inside)[0] if inside else []
            if not values:
                complaint = f"{name}: {selector!r} is not in the record"
                missed[complaint] = missed.get(complaint, 0) + 1
            for value in values:
                link = absolute(value, base) if name in URL_FIELDS else None
                if name in FIELDS:
                    draft.say(name, link or value, selector)
        if draft.fields:
            drafts.append(draft)
    if not records:
        warnings.append(f"item: the state of the page has no records at {site.item!r}")
    warnings.extend(f"{text} in {count} of {counted(len(records), 'record')}" for text, count in missed.items())
    return drafts, warnings
