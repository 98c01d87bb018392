"""The list that a page draws by its own scripts: records of its embedded state, where nothing of it stands in the page.

Read last, where the page itself says nothing of anybody. A record is a thing's by its title and its price, a firm's by
its name with an address or a telephone. Of several lists the longest is the page's; those that are called somebody's
advice, an advertisement or what was seen before are none. Prices in the smallest coin are left out.
"""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.contact.currency import currency
from falsefront.contact.price import price
from falsefront.parse.card_records import Record, say_seller_of_record
from falsefront.parse.draft import Draft, as_text
from falsefront.parse.firm_records import firm_of_record
from falsefront.parse.plausible import is_plausible
from falsefront.parse.selectors import absolute
from falsefront.parse.state import embedded_state
from falsefront.parse.tree import PageTree
from falsefront.parse.unused_state import field_of

_LINKS: Final = ("url", "link", "href", "detailurl", "producturl", "permalink", "weburl", "itemurl", "canonicalurl")
_SHOWN: Final = (
    "priceformatted",
    "formattedprice",
    "pricetext",
    "pricelabel",
    "pricestring",
    "displayprice",
    "priceshown",
)
_INSIDE: Final = ("text", "formatted", "display", "label", "string", "value", "amount", "number", "current", "raw")
_CURRENCIES: Final = ("currency", "currencycode", "pricecurrency", "currencyiso")
_BESIDE: Final = re.compile(
    r"recommend|related|similar|banner|recent|histor|sponsor|advert|\bads?\b|promo|suggest|also|popular|bestsell"
    r"|categor|facet|filter|breadcrumb|menu|nav|brand|review|variant|image|payment|shipping|country|language",
    re.IGNORECASE,
)
_SIGNS: Final = re.compile(r"[\W_]+")
_HOLDS: Final = (b"rice", b"ddress", b"hone")
_FEWEST: Final = 2
_PRICED: Final = 0.6  # of the records of a list, where one without a price is a thing too
_MOST_RECORDS: Final = 1_000
_MOST_NODES: Final = 20_000
_MOST_CHARS: Final = 300
_MOST_UNITS: Final = 1_000_000_000


def records_of_shell(tree: PageTree, base: str) -> list[Draft]:
    """Return what the longest list of things or firms in a page's state offers, none where it has none."""
    if not any(map(tree.holds, _HOLDS)):
        return []
    states = embedded_state(tree)
    best: list[Draft] = []
    for records in lists_of_records(states):
        every = [_thing(record, base) or firm_of_record(record, base) for record in records[:_MOST_RECORDS]]
        drafts = [
            draft
            for record, told in zip(records, every, strict=False)
            if (draft := told or _unpriced(record, base, every))
        ]
        if len(drafts) >= _FEWEST and len(drafts) > len(best) and 2 * len(drafts) > len(records):
            best = drafts
    code = next(_codes(states), None) if best else None
    for draft in best:
        if "price" in draft.fields and code and not _tells_currency(draft):
            draft.say("currency", code, "state:currency")
    return best


def lists_of_records(states: Sequence[object]) -> Iterator[list[Record]]:
    """Yield the lists of records in a page's state, but for those that are called others' or parts of a thing."""
    pending: deque[object] = deque(states)
    for _ in range(_MOST_NODES):
        if not pending:
            return
        here = pending.popleft()
        if isinstance(here, list):
            records = [item for item in here if isinstance(item, dict)]
            if len(records) >= _FEWEST:
                yield records
            pending.extend(item for item in here if isinstance(item, dict | list))
        elif isinstance(here, dict):
            pending.extend(
                value for key, value in here.items() if isinstance(value, dict | list) and not _BESIDE.search(str(key))
            )


def _thing(record: Record, base: str) -> Draft | None:
    """Return what the record of a thing tells: a title, a price, and who sells it."""
    plain = _plain(record)
    title, said = _title(plain), _price(plain)
    if title is None or said is None:
        return None
    draft = Draft()
    draft.say("title", title, "state:title")
    draft.say("price", said, "state:price")
    draft.say("currency", _code(plain), "state:currency")
    draft.say("url", _link(plain, base), "state:url")
    say_seller_of_record(draft, record)
    return draft


def _unpriced(record: Record, base: str, every: Sequence[Draft | None]) -> Draft | None:
    """Return the thing of a record without a price among records of things: one has to ask for it."""
    priced = sum(each is not None and "price" in each.fields for each in every)
    plain = _plain(record)
    title = _title(plain) if priced >= _PRICED * len(every) and _names_price(plain) else None
    if title is None:
        return None
    draft = Draft()
    draft.say("title", title, "state:title")
    draft.say("url", _link(plain, base), "state:url")
    say_seller_of_record(draft, record)
    return draft


def _names_price(plain: Record) -> bool:
    """Whether a record has the key of a price, whatever is under it, or an id of its own."""
    return any(field_of(key) in ("price", "product_id") or key == "id" for key in plain)


def _plain(record: Record) -> Record:
    """Return a record with its keys in small letters and without signs."""
    return {_SIGNS.sub("", str(key)).lower(): value for key, value in record.items()}


def _title(plain: Record) -> str | None:
    keys = [*(key for key in plain if field_of(key) == "title"), "name"]
    return next((text for key in keys if (text := _text(plain.get(key))) and is_plausible("title", text)), None)


def _price(plain: Record) -> str | None:
    """Return the price of a record, as it is shown before as a number; a huge one may be of the smallest coin."""
    keys = [*(key for key in _SHOWN if key in plain), *(key for key in plain if field_of(key) == "price")]
    for key in keys:
        value = plain[key]
        inside = _plain(value) if isinstance(value, dict) else {}
        told = [inside[name] for name in _INSIDE if name in inside] if inside else [value]
        for text in map(_text, told):
            reading = price(text) if text else None
            if text and reading is not None and 0 < float(reading.least) < _MOST_UNITS:
                return text
    return None


def _code(plain: Record) -> str | None:
    inside = plain.get("price")
    held = (plain, _plain(inside)) if isinstance(inside, dict) else (plain,)
    codes = (text for each in held for key in _CURRENCIES if (text := _text(each.get(key))))
    return next((code for code in codes if len(code) == 3 and currency(code)), None)


def _codes(states: Sequence[object]) -> Iterator[str]:
    """Yield the codes of money that a page's state names, the outermost first."""
    pending: deque[object] = deque(states)
    for _ in range(_MOST_NODES):
        if not pending:
            return
        here = pending.popleft()
        if isinstance(here, dict):
            if code := _code(_plain(here)):
                yield code
            pending.extend(value for value in here.values() if isinstance(value, dict | list))
        elif isinstance(here, list):
            pending.extend(item for item in here if isinstance(item, dict | list))


def _tells_currency(draft: Draft) -> bool:
    reading = price(draft.raw("price") or "")
    return "currency" in draft.fields or (reading is not None and reading.currency is not None)


def _link(plain: Record, base: str) -> str | None:
    return next((absolute(text, base) for key in _LINKS if (text := _text(plain.get(key)))), None)


def _text(value: object) -> str | None:
    text = as_text(value)
    return text.strip() if text and len(text) <= _MOST_CHARS and not isinstance(value, bool) else None
