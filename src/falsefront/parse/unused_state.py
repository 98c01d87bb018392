"""What a page's embedded state holds under keys that sound like a field: paths that a site profile could name."""

import re
from collections import deque
from collections.abc import Iterator
from typing import Final, NamedTuple

from falsefront.parse.draft import as_text
from falsefront.parse.plausible import is_plausible

# Keys as scripts write them, in small letters and without signs, and the field each sounds like.
_KEYS: Final = {
    key: field
    for field, keys in {
        "vendor": "company companyname companynameen supplier suppliername seller sellername shopname storename"
        " vendorname merchantname enterprisename firmname",
        "address": "address fulladdress companyaddress streetaddress detailaddress addressdetail officeaddress"
        " factoryaddress registeredaddress",
        "phone": "phone telephone tel mobile mobilephone phonenumber telno contactphone hotline",
        "email": "email mail emailaddress contactemail",
        "title": "title productname producttitle goodsname itemname subject productsubject",
        "price": "price currentprice saleprice finalprice minprice pricestring displayprice pricevalue",
        "product_id": "productid sku skuid itemid goodsid offerid itemnumber",
    }.items()
    for key in keys.split()
}
_SIGNS: Final = re.compile(r"[\W_]+")
_PLAIN_KEY: Final = re.compile(r"[^.\[\]\s]{1,80}")
_MOST_NODES: Final = 4_000
_MOST_LEVELS: Final = 12
_MOST_FOUND: Final = 12
_FEWEST_RECORDS: Final = 3
_MOST_CHARS: Final = 300


class Stateful(NamedTuple):
    """A value under a path of the state; for a list of records, `field` is "item"."""

    field: str
    path: str
    raw: str


def unused_state(states: list[object]) -> Iterator[Stateful]:
    """Yield what sounds like a field, the outermost first, each field once; lists of records that have such keys."""
    pending: deque[tuple[str, object, int]] = deque(("", state, 0) for state in states)
    told: set[str] = set()
    for _ in range(_MOST_NODES):
        if not pending or len(told) >= _MOST_FOUND:
            return
        path, here, level = pending.popleft()
        if isinstance(here, list):
            records = [item for item in here if isinstance(item, dict) and _fields_of(item) >= {"title"}]
            if len(records) >= _FEWEST_RECORDS and path and "item" not in told:
                told.add("item")
                yield Stateful("item", path, f"{len(here)} records")
        elif isinstance(here, dict) and level < _MOST_LEVELS:
            for key, value in here.items():
                below = f"{path}.{key}".lstrip(".")
                if not _PLAIN_KEY.fullmatch(str(key)) and path:
                    continue
                if isinstance(value, dict | list):
                    pending.append((below if _PLAIN_KEY.fullmatch(str(key)) else path, value, level + 1))
                    continue
                field, raw = field_of(str(key)), as_text(value)
                if field and field not in told and raw and len(raw) <= _MOST_CHARS and is_plausible(field, raw):
                    told.add(field)
                    yield Stateful(field, below, raw)


def field_of(key: str) -> str | None:
    """Return the field that a key of a state sounds like, None for most."""
    return _KEYS.get(_SIGNS.sub("", key).lower())


def _fields_of(record: dict[str, object]) -> set[str]:
    named = {field for key in record if (field := field_of(str(key)))}
    return named | ({"title"} if "name" in record else set())
