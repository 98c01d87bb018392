"""Cards of a list that are firms' own: a directory's, whose titles are the names of those who are meant."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.parse.about_contacts import is_of_contacts
from falsefront.parse.address_edges import is_office
from falsefront.parse.card_numbers import lone_numbers
from falsefront.parse.card_places import begins_with_city, is_place
from falsefront.parse.card_vendors import leads_to_seller, take_title_for_vendor
from falsefront.parse.draft import Draft
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.listed_names import name_of
from falsefront.parse.names import folded
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import PageTree
from falsefront.text.caseless import Caseless
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_FEWEST_FIRMS: Final = 3  # of a directory, of whose cards so many give a contact, and so many names a legal form
_REACHED, _FORMED = 0.8, 0.3
_BOTH: Final = 0.6  # of cards with a telephone and an address
_MOST_TOLD: Final = 0.2  # of the cards, in which a line reads like another firm's name
_SHARED: Final = 0.5  # of the names, that share a word: shops of one chain
_OWN_PLACES: Final = Caseless(rf"\W*(?:{word_lists(__file__).any_of('own_places')})\W*")
_SELLER: Final = re.compile(rf"(?<![^\W_])(?:{word_lists(__file__).any_of('seller_class')})(?![^\W_])")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MOST_HEADS: Final = 3
_NUMBER: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")


_FEWEST_TOLD: Final = 2
_TOLD: Final = ("address", "phone", "email")


def say_firm_of_card(draft: Draft) -> None:
    """Take the title of a card without a price for who is meant, where its main link leads to a seller's page."""
    is_firms = {"vendor", "price"}.isdisjoint(draft.fields) and leads_to_seller(draft.raw("url") or "")
    if is_firms and "title" in draft.fields and {"address", "phone"} & set(draft.fields):
        take_title_for_vendor(draft)


def say_firms_of_data(drafts: Sequence[Draft], parties: Sequence[Draft]) -> list[Draft]:
    """Return cards with what the page's data say of the firms that they are called after, if they tell of several.

    Where these are most cards of a list without prices, the others are called after firms, too.
    """
    told: list[Draft] = []
    named: dict[str, list[Draft]] = {}
    for party in parties:
        named.setdefault(folded(party.raw("vendor")), []).append(party)
    for draft in drafts if len(named) >= _FEWEST_TOLD else ():
        name = draft.raw("vendor") or ("" if "price" in draft.fields else draft.raw("title"))
        same = named.get(folded(name), ()) if name else ()
        if len(same) == 1:
            if "vendor" not in draft.fields:
                take_title_for_vendor(draft)
            draft.fill(same[0], _TOLD)
            told.append(draft)
    if (
        len(told) >= _FEWEST_FIRMS
        and 2 * len(told) >= len(drafts)
        and not any("price" in each.fields for each in drafts)
    ):
        for draft in drafts:
            if "vendor" not in draft.fields and set(_TOLD) & set(draft.fields):
                take_title_for_vendor(draft)
    return list(drafts)


def say_firms_of_list(tree: PageTree, cards: Sequence[tuple[int, Draft]]) -> None:
    """Take the titles of a list's cards for who is meant, where nothing is priced and many are firms by their form.

    Nearly each card has an address or a telephone: it is a directory's. So it is where most have both, and the
    names are neither towns nor one firm's offices, with no word of the page's own name that most of them share. A
    number that stands alone on a line of a card counts, although nobody is named yet who may have it. Cards whose class
    calls them dealers are those, also where each is called after one brand.
    """
    cards = [(card, draft) for card, draft in cards if draft.fields]
    drafts = [draft for _, draft in cards]
    alone = [draft for draft in drafts if "title" in draft.fields and "vendor" not in draft.fields]
    if len(drafts) < _FEWEST_FIRMS or any("price" in draft.fields for draft in drafts):
        return
    both = [draft for draft in drafts if {"title", "vendor"} <= set(draft.fields)]
    if len(both) > _MOST_TOLD * len(drafts) or not all(map(_is_told_by_lines, both)):
        return
    numbers = [_number_of(tree, card, draft) for card, draft in cards]
    reached = sum(bool(number) or "address" in draft.fields for number, draft in zip(numbers, drafts, strict=True))
    formed = sum(has_any_form(draft.raw("title") or draft.raw("vendor") or "") for draft in drafts)
    is_formed = reached >= _REACHED * len(drafts) and formed >= _FORMED * len(drafts)
    are_sellers = reached >= _REACHED * len(drafts) and _are_called_sellers(tree, cards)
    if is_formed or are_sellers or (_are_named(drafts) and _is_directory(tree, drafts, numbers)):
        for draft in both if is_formed else ():  # a workshop "for small series", by its form
            draft.fields.pop("vendor")
        for draft in [*alone, *both] if is_formed else alone if not both else ():
            take_title_for_vendor(draft)


def _is_told_by_lines(draft: Draft) -> bool:
    return draft.fields["vendor"][0].source.startswith("lines")


def _are_called_sellers(tree: PageTree, cards: Sequence[tuple[int, Draft]]) -> bool:
    """Whether each card is called by its class as who sells for somebody is, and its title may be a name of its own."""
    titles = [draft.raw("title") or draft.raw("vendor") or "" for _, draft in cards]
    named = sum(name_of(title) is not None for title in titles)
    if len(set(titles)) < len(titles) or named < _REACHED * len(titles):
        return False
    return all(any(map(_is_called_seller, _classes_at(tree, card))) for card, _ in cards)


def _classes_at(tree: PageTree, card: int) -> Iterator[str]:
    """Yield the classes of a card and of the elements right in it."""
    for at in (card, *tree.children(card)):
        yield from (tree.elements[at].attrs.get("class") or "").split()


@remembered
def _is_called_seller(token: str) -> bool:
    return _SELLER.search(_CAMEL.sub("-", token).lower()) is not None


def _are_named(drafts: Sequence[Draft]) -> bool:
    return all("title" in draft.fields or "vendor" in draft.fields for draft in drafts)


def _number_of(tree: PageTree, card: int, draft: Draft) -> str | None:
    """Return the first telephone of a card, or the one number that stands alone in it."""
    alone = lone_numbers(tree, card, draft) if "phone" not in draft.fields else set()
    return alone.pop() if len(alone) == 1 else draft.raw("phone")


def _is_directory(tree: PageTree, drafts: Sequence[Draft], numbers: Sequence[str | None]) -> bool:
    """Whether cards, of which most have a telephone and an address that is more than a town, are as many firms'."""
    placed = [_NUMBER.search(draft.raw("address") or "") is not None for draft in drafts]
    pairs = list(zip(placed, numbers, strict=True))
    if sum(map(any, pairs)) < _REACHED * len(drafts) or sum(map(all, pairs)) < _BOTH * len(drafts):
        return False
    titles = [draft.raw("title") or draft.raw("vendor") or "" for draft in drafts]
    if len(set(titles)) < _REACHED * len(drafts) or is_of_contacts(tree):
        return False
    heads = [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ())[:_MOST_HEADS]]
    if any(_OWN_PLACES.is_all(part) for text in (*heads, *tree.titles) for part in title_parts(text)):
        return False
    told = [number for number in numbers if number]
    if len(set(told)) < _REACHED * len(told):
        return False
    own = sum(is_office(title) or is_place(title) or begins_with_city(title) or is_person(title) for title in titles)
    words = Counter(word for title in titles for word in set(_WORD.findall(title.casefold())))
    is_chain = words.most_common(1)[0][1] > _SHARED * len(drafts) if words else True
    return own <= _FORMED * len(drafts) and not is_chain
