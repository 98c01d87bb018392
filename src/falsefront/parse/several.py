"""Pages with several offers: each card speaks for itself, and what stands outside of all cards is no card's."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from falsefront.parse.alike_titles import say_titles_alike
from falsefront.parse.card_columns import leave_faxes, say_columns
from falsefront.parse.card_contacts import say_card_contacts
from falsefront.parse.card_firms import say_firm_of_card, say_firms_of_list
from falsefront.parse.card_folders import beside_most
from falsefront.parse.card_names import part_sellers
from falsefront.parse.card_numbers import leave_out_platforms, say_lone_number
from falsefront.parse.card_order import say_names_over_contacts
from falsefront.parse.card_records import say_sellers_of_records
from falsefront.parse.card_streets import say_where_of_card
from falsefront.parse.card_sums import say_sums_of_choices, say_sums_of_titles
from falsefront.parse.card_told import say_seller_behind_words
from falsefront.parse.card_vendors import say_seller_by_link, say_seller_of_card, say_sellers_of_placed
from falsefront.parse.counted_offers import counts_offers
from falsefront.parse.counted_titles import say_counted_titles
from falsefront.parse.cut import first_of
from falsefront.parse.draft import PARTY_FIELDS, Draft
from falsefront.parse.element import Element
from falsefront.parse.entries import is_choice, stands_in_entry
from falsefront.parse.firms_for_titles import say_alike_of_things
from falsefront.parse.headings_of_things import is_on_way_home, says_money, titled_heading
from falsefront.parse.labels import labelled
from falsefront.parse.layout import card
from falsefront.parse.list_signs import is_surely_list
from falsefront.parse.named_things import forget_named_things
from falsefront.parse.names import folded
from falsefront.parse.names_on_lines import say_name_alone, say_names_on_lines
from falsefront.parse.narrowing import is_of_narrowing
from falsefront.parse.ordering import is_ordered, orders
from falsefront.parse.overriding import override
from falsefront.parse.places_of_things import leave_out_places_of_things
from falsefront.parse.revealed_numbers import say_revealed_number
from falsefront.parse.selectors import absolute, matches, selected
from falsefront.parse.sellers_of_data import leave_to_cards
from falsefront.parse.shown_numbers import PRODUCT_ID_INPUTS
from falsefront.parse.sold_by import sold_by
from falsefront.parse.steps_of_prices import is_of_steps
from falsefront.parse.structured import Structured
from falsefront.parse.tree import MAIN, PageTree, attribute
from falsefront.selector import CONSTANT, STATE, split_attribute

MAX_CARDS: Final = 1_000
_LEAST_SHOWN: Final = 0.5  # of what the data tell of, in cards of a list that has more than they tell
_FEWEST_OF_LIST: Final = 3  # cards, of which the page's data tell of one
_BASKET_INPUTS: Final = frozenset(
    {"qty", "quantity", "cantidad", "menge", "quantita", "ilosc", "qtd", *PRODUCT_ID_INPUTS}
)
_MOST_PIECES_OF_THING: Final = 120  # of text behind its heading, in which its price stands
_PLAIN_NAME: Final = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)
SUBSTANCE_OF_CARD: Final = frozenset({"price", "vendor", "address", "phone", "cas", "product_id", "moq", "tiers"})


def is_about_one(tree: PageTree, found: Sequence[int]) -> bool:
    """Whether a page is about one thing although it has cards: its own heading and price, or basket, come first.

    Cards in a column before the heading are no list of such a page either, where what stands behind it is ordered.
    """
    if not found:
        return False
    first = tree.start(found[0])
    headings = [at for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN and not is_on_way_home(tree, at)]
    if not headings and (titled := titled_heading(tree)) is not None:
        headings = [titled]
    if not headings or any(_is_within(tree, at, found) for at in headings):
        return False
    before = next((at for at in headings if tree.start(at) < first), None)
    if before is None:
        is_behind_all = tree.end(found[-1]) <= tree.start(headings[0])
        return is_behind_all and _is_sold_alone(tree, headings[0], found)
    if is_surely_list(tree, found):
        return False
    return _has_basket(tree, found) or _has_price(tree, tree.start(before), first, found)


def _has_basket(tree: PageTree, found: Sequence[int]) -> bool:
    """Whether a page asks how many to put into its basket, before its cards or in a form behind them that orders.

    Between cards, and in other forms behind them, a market asks what else is needed.
    """
    inputs = [
        at
        for name in ("input", "select", "button")
        for at in tree.by_name.get(name, ())
        if (attribute(tree.elements[at], "name") or "").lower() in _BASKET_INPUTS
        and (attribute(tree.elements[at], "type") != "hidden" or attribute(tree.elements[at], "value"))
    ]
    forms = [at for at in tree.by_name.get("form", ()) if at >= tree.last[found[-1]] and is_ordered(tree, at)]
    return any(at < found[0] or _is_within(tree, at, forms) for at in inputs)


def _has_price(tree: PageTree, start: int, end: int, found: Sequence[int]) -> bool:
    """Whether a sum of money stands between two places that is of the page's own thing: none of a list or a filter."""
    lines = [line for line in tree.lines if start <= line.start < end and line.zone == MAIN]
    return any(
        len(line.text) < 80
        and says_money(lines, at)
        and not stands_in_entry(tree, line)
        and not is_choice(tree, line)
        and not counts_offers(line.text, len(found))
        and not is_of_narrowing(tree, line)
        and not is_of_steps(lines, at)
        for at, line in enumerate(lines)
    )


def _is_sold_alone(tree: PageTree, heading: int, found: Sequence[int]) -> bool:
    """Whether a price and a way to order stand behind a heading, outside of the cards."""
    start = tree.end(heading)
    has_order = any(tree.start(at) >= start and not _is_within(tree, at, found) for at in orders(tree))
    return has_order and _has_price(tree, start, start + _MOST_PIECES_OF_THING, found)


def keep_subject(tree: PageTree, structured: Structured, url: str, base: str) -> None:
    """Of several products in a page's data keep the one that the page is about, where its one heading names it.

    The others are what a shop offers beside it.
    """
    headings = [folded(tree.text(at, separator=" ")) for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN]
    if len(structured.offers) < 2 or len(headings) != 1 or not headings[0]:
        return
    named = [at for at, draft in enumerate(structured.offers) if folded(draft.raw("title")) == headings[0]]
    if len(named) != 1:
        return
    link = absolute(structured.offers[named[0]].raw("url"), base)
    here = {absolute(url, url), *(absolute(attribute(tag, "href"), base) for tag in _canonical(tree))}
    shared = sum(absolute(draft.raw("url"), base) == link for draft in structured.offers)
    if link is None or ((link.partition("#")[0] in here or link in here) and shared == 1):
        structured.offers = [structured.offers[named[0]]]
        structured.brands = [structured.brands[named[0]]]


def _canonical(tree: PageTree) -> list[Element]:
    links = [tree.elements[at] for at in tree.by_name.get("link", ())]
    return [tag for tag in links if (attribute(tag, "rel") or "").lower() == "canonical"]


def outside_of_cards(tree: PageTree, spans: Sequence[tuple[int, int]], found: Sequence[int]) -> list[tuple[int, int]]:
    """Return some stretches of text without what begins in a card of a list: each card speaks for its own seller."""
    starts = [tree.start(card) for card in found]

    def cut(begin: int, end: int) -> int:
        first, last = bisect_right(starts, begin) - 1, bisect_right(starts, end - 1) - 1
        is_in_card = first >= 0 and begin < tree.end(found[first])
        return max(begin, tree.end(found[last])) if is_in_card else begin

    kept = ((cut(begin, end), end) for begin, end in spans)
    return [(begin, end) for begin, end in kept if begin < end]


def _is_within(tree: PageTree, at: int, found: Sequence[int]) -> bool:
    return any(card <= at < tree.last[card] for card in found)


def selectors_in_cards(
    tree: PageTree, fields: dict[str, str], found: Sequence[int], warnings: list[str], *, fewest: int = 2
) -> dict[str, str]:
    """Return the selectors that speak of the page as a whole: those that match inside `fewest` cards do not.

    A warning says what to add, so that they are read in each card.
    """
    of_page: dict[str, str] = {}
    of_cards: list[str] = []
    for name, selector in fields.items():
        if selector.startswith((STATE, CONSTANT)):
            of_page[name] = selector
            continue
        where = matches(tree, split_attribute(selector)[0], None, warnings)
        if len({card for at in where for card in found if card <= at < tree.last[card]}) >= fewest:
            of_cards.append(name)
        else:
            of_page[name] = selector
    if of_cards:
        warnings.append(
            f"the page lists {len(found)} offers: {', '.join(of_cards)} were read in each; "
            f'name what holds one offer with item = "{selector_of(tree, found)}"'
        )
        return {name: selector for name, selector in of_page.items() if name not in PARTY_FIELDS}
    return of_page


def selector_of(tree: PageTree, found: Sequence[int]) -> str:
    """Return CSS that names the cards of a list: the first class they share, else their element."""
    element = tree.elements[found[0]]
    shared = set((element.attrs.get("class") or "").split())
    for at in found[1:]:
        shared &= set((tree.elements[at].attrs.get("class") or "").split())
    own = (element.attrs.get("class") or "").split()
    first = next((token for token in own if token in shared and _PLAIN_NAME.fullmatch(token)), None)
    return f".{first}" if first else element.name


def drafts_of(
    tree: PageTree, found: Sequence[int], fields: dict[str, str], base: str, read: Callable[[PageTree, int, str], Draft]
) -> list[Draft]:
    """Return what each of some elements offers, as `read` and then the configured selectors inside it have it."""
    inside = {name: css for name, css in fields.items() if not css.startswith((STATE, CONSTANT))}
    drafts: list[Draft] = []
    for at in found:
        draft = read(tree, at, base)
        if inside:
            override(draft, selected(tree, inside, base, root=at)[0])
        if draft.fields:
            drafts.append(draft)
    return drafts


_ONLY_CONTACTS: Final = frozenset({"address", "phone", "email", "messenger", "country"})


def listed(tree: PageTree, found: Sequence[int], fields: dict[str, str], base: str, warnings: list[str]) -> list[Draft]:
    """Return the offers of a list's cards, and the vendor that labels outside of them name with a contact."""
    found = first_of(found, MAX_CARDS, "cards", warnings)
    laid_out: list[tuple[int, Draft]] = []

    def read(tree: PageTree, at: int, base: str) -> Draft:
        laid_out.append((at, card_by_layout(tree, at, base)))
        return laid_out[-1][1]

    drafts = drafts_of(tree, found, fields, base, read)
    drafts, laid_out = _without_forms(tree, drafts, laid_out)
    say_sellers_of_records(tree, drafts)
    _say_by_list(tree, laid_out, base)
    if not any(SUBSTANCE_OF_CARD & set(draft.fields) for draft in drafts):
        return []
    if all(set(draft.fields) <= _ONLY_CONTACTS for draft in drafts):
        return []  # offices side by side: nothing in them is named
    owner = _owner_outside(tree, found, drafts, warnings)
    return [*drafts, owner] if owner is not None else drafts


def _say_by_list(tree: PageTree, laid_out: Sequence[tuple[int, Draft]], base: str) -> None:
    """Say of the cards of a list what they tell together: who sells, where he is, which number is nobody's."""
    say_titles_alike(tree, laid_out)
    say_counted_titles(tree, laid_out)
    forget_named_things(tree, laid_out)
    say_sums_of_titles(laid_out)
    part_sellers(tree, laid_out)
    say_names_over_contacts(tree, laid_out, base)
    say_names_on_lines(tree, laid_out)
    say_alike_of_things(tree, laid_out, base)
    say_firms_of_list(tree, laid_out)
    for at, draft in laid_out:
        say_lone_number(tree, at, draft)
    leave_out_places_of_things(laid_out)
    leave_out_platforms(tree, laid_out)


def _without_forms(
    tree: PageTree, drafts: list[Draft], laid_out: list[tuple[int, Draft]]
) -> tuple[list[Draft], list[tuple[int, Draft]]]:
    """Leave out what has a heading and a form and leads nowhere, among cards that lead to what they show.

    "Tell us what you need", with a field for a telephone: a market asks that between its cards.
    """
    forms = {
        id(draft)
        for card, draft in laid_out
        if set(draft.fields) <= {"title"} and len(tree.inside(tree.by_name.get("input", ()), card)) > 0
    }
    led = sum("url" in draft.fields or "vendor_url" in draft.fields for draft in drafts)
    if not forms or led < _LEAST_SHOWN * len(drafts):
        return drafts, laid_out
    kept = [draft for draft in drafts if id(draft) not in forms]
    return kept, [(card, draft) for card, draft in laid_out if id(draft) not in forms]


def _owner_outside(tree: PageTree, found: Sequence[int], drafts: Sequence[Draft], warnings: list[str]) -> Draft | None:
    """Return the vendor whose name and contact stand under labels outside of the cards; it is given to no card."""
    main, _ = labelled(tree, outside=found)
    if main.raw("vendor") is None or not {"address", "phone", "email"} & set(main.fields):
        names_nobody = all({"vendor", "address", "phone"}.isdisjoint(draft.fields) for draft in drafts)
        if "address" in main.fields and names_nobody:
            warnings.append(
                f"an address stands under a label beside the {len(drafts)} offers listed and was given to nobody; "
                'where the page is one vendor\'s, name what holds its name: vendor = "h1"'
            )
        return None
    owner = Draft()
    owner.fill(main, (*PARTY_FIELDS, "country"))
    return owner


def card_by_layout(tree: PageTree, at: int, base: str) -> Draft:
    """Return what one card says by its layout and its labels."""
    draft = card(tree, at, base)
    said, _ = labelled(tree, root=at)
    if said.raw("vendor") is not None and draft.raw("vendor") is not None:
        draft.forget_other_than(said)
    draft.fill_unless_other(said)
    draft.say("vendor", sold_by(tree, at), "lines: sold by")
    say_columns(tree, at, draft)
    say_seller_of_card(tree, at, draft, base)
    say_seller_by_link(tree, at, draft, base)
    say_seller_behind_words(tree, at, draft, base)
    say_card_contacts(tree, at, draft, base)
    say_revealed_number(tree, at, draft)
    say_lone_number(tree, at, draft)
    leave_faxes(tree, at, draft)
    say_name_alone(tree, at, draft)
    say_where_of_card(tree, at, draft)
    say_sums_of_choices(tree, at, draft)
    say_firm_of_card(draft)
    return draft


def many(
    tree: PageTree, structured: Structured, chosen: Draft, found: Sequence[int], base: str, warnings: list[str]
) -> list[Draft]:
    """Return the offers of the page's own data, each with what its own card says besides, and those of its other cards.

    Data may tell of the first things of a list only.

    What selectors give for the page as a whole belongs to none of them.
    """
    if not set(PARTY_FIELDS).isdisjoint(chosen.fields):
        warnings.append(
            f"the page lists {len(structured.offers)} offers; what {', '.join(sorted(chosen.fields))} select belongs "
            'to none of them; name what holds one offer with item = "..."'
        )
    say_sellers_of_placed(tree, structured.offers, structured.placed)
    told = _Told(structured, base)
    laid_out = [card_by_layout(tree, at, base) for at in found[:MAX_CARDS]]
    pairs = list(zip(found, laid_out, strict=False))
    say_sellers_of_records(tree, laid_out)
    _say_by_list(tree, pairs, base)
    same = [told.same(each) for each in laid_out]
    leave_to_cards(same, laid_out)
    for ours, theirs in zip(same, laid_out, strict=True):
        if ours is not None:
            ours.fill_unless_other(theirs)
    shown = {id(each) for each in same if each is not None}
    if len(shown) < _LEAST_SHOWN * len(structured.offers) or _is_titled_by(tree, structured):
        return structured.offers
    alike = beside_most(laid_out)
    of_list = [
        ours if ours is not None else theirs
        for ours, theirs in zip(same, laid_out, strict=True)
        if ours is not None or SUBSTANCE_OF_CARD & set(theirs.fields) or id(theirs) in alike
    ]
    once = list({id(draft): draft for draft in of_list}.values())
    return [*once, *(draft for draft in structured.offers if not any(draft is each for each in once))]


def is_told_in_part(tree: PageTree, structured: Structured, found: Sequence[int], base: str) -> bool:
    """Whether a page's data tell of one thing alone that is a card of its list, and of none that its heading names."""
    if len(structured.offers) != 1 or len(found) < _FEWEST_OF_LIST or _is_titled_by(tree, structured):
        return False
    told = _Told(structured, base)
    return any(told.same(card(tree, at, base)) is not None for at in found[:MAX_CARDS])


def _is_titled_by(tree: PageTree, structured: Structured) -> bool:
    """Whether a page's heading or title names a thing that its data tell of: the page is about it, and no list."""
    heads = [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ())]
    said = [folded(text) for text in (*heads, *tree.titles)]
    titles = (folded(draft.raw("title")) for draft in structured.offers)
    return any(title in text for title in titles if title for text in said)


class _Told:
    """The offers that a page's data tell of, by where they lead and what they are called."""

    def __init__(self, structured: Structured, base: str) -> None:
        offers = structured.offers
        self._by_url = {link: draft for draft in offers if (link := absolute(draft.raw("url"), base))}
        titles = Counter(folded(draft.raw("title")) for draft in offers)
        self._by_title = {title: draft for draft in offers if titles[title := folded(draft.raw("title"))] == 1}

    def same(self, laid_out: Draft) -> Draft | None:
        """Return the offer that a card shows; None where the data tell of none that is it, or of several."""
        found = self._by_url.get(laid_out.raw("url") or "")
        return found or self._by_title.get(folded(laid_out.raw("title")) or " ")


def distinct_parties(structured: Structured) -> list[Draft]:
    """Return the organisations of a page that have addresses, where they are several and each is named.

    Two of one name with different addresses or contacts are two.
    """
    found: dict[tuple[str, str], Draft] = {}
    for draft in structured.listed if len(structured.listed) > 1 else structured.parties:
        if draft.raw("address") is None:
            continue
        if draft.raw("vendor") is None:
            return []
        known = found.setdefault((folded(draft.raw("vendor")), folded(draft.raw("address"))), draft)
        if known is not draft:
            known.fill(draft)
    return list(found.values()) if len(found) > 1 else []
