"""Who sells what a card shows, by the record of the thing in the state that its page embeds for its own scripts.

A record is a card's by its title alone, which no other record and no other card of the page may have, and a thing's by
a price. A "store" is where a thing may be fetched, a "company" and a "vendor" who makes it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.card_places import is_known_place
from falsefront.parse.draft import Draft, as_text
from falsefront.parse.names import folded
from falsefront.parse.plausible import is_plausible
from falsefront.parse.state import embedded_state
from falsefront.parse.tree import PageTree

Record = dict[str, object]
_TITLES: Final = ("title", "name", "productName", "product_name", "subject", "headline")
_SELLERS: Final = ("seller", "merchant", "supplier", "shop", "owner", "advertiser")  # with a record of their own
_NAMES: Final = ("name", "shopName", "storeName", "displayName", "companyName", "nickname", "sellerName")
# What names who sells in the record of a thing itself.
_NAMED: Final = (
    "sellerName", "seller_name", "merchantName", "merchant_name", "supplierName", "supplier_name", "shopName",
    "shop_name", "companyName", "company_name",
)  # fmt: skip
_PLACES: Final = ("city", "location")  # of who sells
_PHONES: Final = ("phone", "telephone", "mobile", "tel", "phoneNumber", "contactNumber", "mobileNumber")
_ADDRESSES: Final = ("address", "fullAddress", "streetAddress", "addressLine")
_NUMBER: Final = re.compile(r"(?:\+\d|\(?0\d|[1-9]\d)[\d\s().-]{7,18}\d")
# How these names begin as a page has them, and how each stands there: most pages have none of the few beginnings.
_BEGINNINGS: Final = tuple(f'"{word}'.encode() for word in (*_SELLERS, "company"))
_TELLING: Final = tuple(f'"{name}"'.encode() for name in (*_SELLERS, *_NAMED))
_FEWEST: Final = 2  # records of a list
_MOST_NODES: Final = 20_000
_MOST_CHARS: Final = 80


def say_sellers_of_records(tree: PageTree, drafts: Sequence[Draft]) -> None:
    """Say who sells where no card of a list names anybody and the page's state names one for each of some things."""
    if any("vendor" in draft.fields for draft in drafts) or not _tells_sellers(tree):
        return
    records: dict[str, Record] = {}
    seen: Counter[str] = Counter()
    for record in _records(embedded_state(tree)):
        title = next((folded(text) for key in _TITLES if (text := as_text(record.get(key)))), "")
        seen[title] += 1
        records[title] = record
    titles = Counter(folded(draft.raw("title")) for draft in drafts)
    for draft in drafts:
        title = folded(draft.raw("title"))
        if title and seen[title] == titles[title] == 1 and _has_price(records[title]):
            say_seller_of_record(draft, records[title])


def _tells_sellers(tree: PageTree) -> bool:
    """Whether a word by which a record names who sells stands anywhere in a page as it is written."""
    begun = tuple(filter(tree.holds, _BEGINNINGS))
    return any(tree.holds(word) for word in _TELLING if word.startswith(begun))


def say_seller_of_record(draft: Draft, record: Record) -> None:
    """Say who sells a thing, and in which town, by the record of the thing."""
    for key in _NAMED:
        draft.say("vendor", _name(record.get(key)), f"state:{key}")
    for key in _SELLERS:
        seller = record.get(key)
        if isinstance(seller, dict):
            for name in _NAMES:
                draft.say("vendor", _name(seller.get(name)), f"state:{key}.{name}")
            if "vendor" in draft.fields:
                _say_contacts(draft, seller, f"state:{key}")
        else:
            draft.say("vendor", _name(seller), f"state:{key}")
    if "vendor" in draft.fields:
        for place in _PLACES:
            draft.say("address", _town(record.get(place)), f"state:{place}")


def _say_contacts(draft: Draft, seller: Record, source: str) -> None:
    """Say what the record of a seller gives of him: his telephone and where he is."""
    for key in _PHONES:
        number = as_text(seller.get(key)) or ""
        if _NUMBER.fullmatch(number):
            draft.say("phone", number, f"{source}.{key}")
    for key in _ADDRESSES:
        address = as_text(seller.get(key)) if isinstance(seller.get(key), str) else None
        if address is not None and is_address(address):
            draft.say("address", address, f"{source}.{key}")
    for place in _PLACES:
        draft.say("address", _town(seller.get(place)), f"{source}.{place}")


def _has_price(record: Record) -> bool:
    return any("price" in key.lower() for key in record)


def _name(value: object) -> str | None:
    """Return a value that may be a name: no number, no slug, no picture."""
    text = as_text(value) if isinstance(value, str) else None
    is_name = text is not None and len(text) <= _MOST_CHARS and any(map(str.isalpha, text)) and "/" not in text
    is_slug = text is not None and text.isascii() and text == text.lower()
    return text if is_name and not is_slug and is_plausible("vendor", text or "") else None


def _town(value: object) -> str | None:
    """Return a value that names a place which the gazetteer knows, and no shelf of a store."""
    text = _name(value)
    return text if text and is_known_place(text) else None


def _records(states: list[object]) -> Iterator[Record]:
    """Yield the members of those lists in a page's state that are records with a title."""
    nodes = list(states)
    for _ in range(_MOST_NODES):
        if not nodes:
            return
        node = nodes.pop()
        if isinstance(node, dict):
            nodes += [value for value in node.values() if isinstance(value, dict | list)]
        elif isinstance(node, list):
            titled = [item for item in node if isinstance(item, dict) and any(key in item for key in _TITLES)]
            if len(titled) >= _FEWEST:
                yield from titled
            nodes += [item for item in node if isinstance(item, dict | list)]
