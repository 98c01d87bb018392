"""What the record of a firm tells in the state that a page embeds, whatever language its keys are in.

`{naam: "Otter Tools", straat: "Dorp 8", postcode: "2381", gemeente: "Weelde"}`: the parts of an address are joined as a
reader of the page sees them, and a part that another one has already is not said twice.
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.contact.country import country
from falsefront.parse.card_records import Record
from falsefront.parse.draft import Draft, as_text
from falsefront.parse.listed_names import is_place
from falsefront.parse.plausible import is_plausible
from falsefront.parse.postal import joined_address
from falsefront.parse.selectors import absolute
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_KINDS: Final = (
    "name", "formal", "title", "street", "house", "postcode", "town", "region", "country", "address", "phone", "email",
    "link", "inside",
)  # fmt: skip
_KEYS: Final = {kind: Caseless(rf"(?:{_LISTS.any_of(kind)})") for kind in _KINDS}
_SIGNS: Final = re.compile(r"[\W_]+")
_BEFORE_TOWN: Final = re.compile(r"(?:[A-Z]{1,2}-)?\d{3} ?\d{1,2}|\d{4} ?[A-Z]{2}|\d{2}-\d{3}")  # a postcode
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_TAGS: Final = re.compile(r"<[^<>]{1,200}>")
_MOST_KEYS: Final = 60
_MOST_CHARS: Final = 300
_MOST_OF_A_KIND: Final = 4


def firm_of_record(record: Record, base: str) -> Draft | None:
    """Return what the record of a firm tells: a name, and an address or a telephone of its own; None for others."""
    said: dict[str, list[tuple[str, str]]] = {}
    for key, text in _said(record):
        for kind in _kinds_of(key):
            said.setdefault(kind, []).append((key, text))
    draft = Draft()
    named = (*said.get("name", ()), *said.get("formal", ()), *said.get("title", ()))
    name = next((text for _, text in named if is_plausible("vendor", text)), None)
    if name is None or is_place(name) or _is_address_part(name, said):
        return None
    draft.say("vendor", name, "state:name")
    _say_address(draft, {kind: texts[0][1] for kind, texts in said.items()})
    for field in ("phone", "email"):
        for key, text in said.get(field, ())[:_MOST_OF_A_KIND]:
            if is_plausible(field, text):
                draft.say(field, text, f"state:{key}")
    if {"address", "phone"}.isdisjoint(draft.fields):
        return None
    for _, text in said.get("link", ())[:1]:
        draft.say("vendor_url", absolute(text, base), "state:url")
    return draft


def _said(record: Record) -> Iterator[tuple[str, str]]:
    """Yield the keys of a record with what they say; those of the record of a place or of contacts inside it, too."""
    for key, value in [*record.items()][:_MOST_KEYS]:
        if isinstance(value, dict) and "inside" in _kinds_of(str(key)):
            inside = [*value.items()][:_MOST_KEYS]
        else:
            inside = [(key, value)]
        for each, held in inside:
            for one in held[:_MOST_OF_A_KIND] if isinstance(held, list) else [held]:
                text = as_text(one)
                if text and len(text) <= _MOST_CHARS:
                    yield str(each), " ".join(_TAGS.sub(", ", text).split())


@remembered
def _kinds_of(key: str) -> tuple[str, ...]:
    """Return what a key may be called in some language."""
    words = _SIGNS.sub("", key).lower()
    return tuple(kind for kind in _KINDS if _KEYS[kind].is_all(words))


def _is_address_part(name: str, said: dict[str, list[tuple[str, str]]]) -> bool:
    """Whether a record is a place's that is called after its town, country or street."""
    return any(text == name for kind in ("street", "town", "region", "country") for _, text in said.get(kind, ()))


def _say_address(draft: Draft, said: dict[str, str]) -> None:
    """Say the address of a record: the whole one, or its parts joined, the town behind or before its postcode."""
    street = said.get("street") or said.get("address") or ""
    if "house" in said and street and said["house"] not in street:
        street = f"{street} {said['house']}"
    code = code if any(map(str.isdigit, code := said.get("postcode", ""))) else ""
    town = town if _is_in_han(town := said.get("town", "")) == _is_in_han(street) else ""
    parts = {"streetAddress": street, "addressLocality": town, "postalCode": code, "addressRegion": ""}
    if code and town and _BEFORE_TOWN.fullmatch(code):
        parts |= {"addressLocality": f"{code} {town}", "postalCode": ""}
    elif "street" in said:
        parts["addressRegion"] = region if (region := said.get("region", ""))[:1].isupper() else ""
    whole = street.casefold()
    kept = {key: part for key, part in parts.items() if part and (key == "streetAddress" or not _in(part, whole))}
    land = said.get("country")
    land = land if land and country(land) and land.casefold() not in whole else None
    raw, _ = joined_address(kept, land) if street else (None, [])
    if raw and is_plausible("address", raw):
        draft.say("address", raw, "state:address")


def _is_in_han(text: str) -> bool:
    return _HAN.search(text) is not None


def _in(part: str, whole: str) -> bool:
    return all(word in whole for word in part.casefold().split())
