"""The one seller of a page by the state that it embeds for its own scripts: a shop with a name and an address together.

`window.__INITIAL_STATE__ = {"shop": {"name": "Otter Tools", "contact": {"address": "12 Fern Road, Leeds LS1 4AB"}}}`. A
state that holds several such says nothing, nor does what it holds of the site itself, of a carrier or of who looks.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from falsefront.parse.about_contacts import url_of
from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import is_address
from falsefront.parse.card_records import Record
from falsefront.parse.draft import OF_THINGS, Draft
from falsefront.parse.firm_records import firm_of_record
from falsefront.parse.keeper_domains import label_of
from falsefront.parse.keepers import keeper
from falsefront.parse.named_in_titles import named_in_title
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.prices_of_many import leave_values_of_sellers_goods
from falsefront.parse.sites_of_sellers import titled_ends
from falsefront.parse.state import embedded_state
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.unused_state import field_of
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_HOLDER: Final = Caseless(_LISTS.any_of("holder"))  # keys of who sells
_FIRM: Final = Caseless(_LISTS.any_of("firm"))  # and of a firm, which may be whose site it is
_SITE: Final = Caseless(_LISTS.any_of("site"))
_PREFIXED: Final = re.compile(
    rf"({_LISTS.any_of('prefix', 'own')})(name|addr(?:ess)?|location|phone|tel(?:ephone)?|mobile|hotline|e?mail)"
)
_OWN: Final = Caseless(_LISTS.any_of("own"))  # what the keys of a firm begin with, which may be whose site it is
_CONTACTS: Final = Caseless(_LISTS.any_of("contacts"))  # keys of how to find whoever stands beside
_HELP: Final = Caseless(_LISTS.any_of("help"))  # keys of who helps the users of a site
_TITLES: Final = frozenset({"title", "label", "heading", "name"})
_PARENT: Final = Caseless(_LISTS.any_of("parent"))  # keys below which a state has what the page is about
_SIGNS: Final = re.compile(r"[\W_]+")
_TELLING: Final = tuple(
    word.encode() for word in _LISTS.words("telling")
)  # one of which each key of an address has in it
# What a script of the page calls its whole state in the words of who made it: `__STALL_STATE__`, `__SHOP_DATA__`.
_OF_PAGE: Final = re.compile(
    rf"__(?!.*(?:{_LISTS.any_of('beside')}))[A-Za-z0-9_]*(?:state|data|props|store|context)_*", re.IGNORECASE
)
_STATE: Final = "state"
_RIGHTS: Final = "lines: copyright"
_GIVEN: Final = ("address", "phone", "email")
_MOST_ALIKE: Final = 7  # letters that a seller's name and a site's begin with: Fern Market Services on Fernmarkt
_MOST_NODES: Final = 20_000


class _Seller(NamedTuple):
    """A record of somebody with a name and an address."""

    draft: Draft
    is_firm: bool  # called a firm's and not a seller's
    is_of_several: bool  # in a list of records


def with_seller_of_state(tree: PageTree, drafts: list[Draft], base: str, *, is_open: bool) -> list[Draft]:
    """Return the offers of a page with the name and the contacts of the one seller whom its state describes.

    Only of a page of which nothing else is known yet (`is_open`). One that gives nothing is the seller's own where its
    title or its heading names him, or where it says nothing. A name in the notice of rights is that of the site.
    """
    is_located = len(drafts) > 1 or any("address" in draft.fields for draft in drafts)
    if not is_open or is_located or not any(map(tree.holds, _TELLING)):
        return drafts
    told = _one_seller(tree, base)
    if told is None:
        return drafts
    name = told.draft.raw("vendor") or ""
    if not drafts:
        return [told.draft] if _is_page_of(tree, name, is_firm=told.is_firm) else drafts
    [draft] = drafts
    if any(said.source == _RIGHTS for said in draft.fields.get("vendor", ())) and not told.is_firm:
        draft.forget_other_than(told.draft)
        draft.fields.pop("vendor", None)
    vendor = draft.raw("vendor")
    if vendor is None and folded(draft.raw("title")) == folded(name):
        draft.fields["vendor"] = told.draft.fields["vendor"]
        del draft.fields["title"]
        leave_values_of_sellers_goods(tree, draft)
    elif vendor is None and not OF_THINGS.isdisjoint(draft.fields) and (not told.is_firm or _is_shown(tree, name)):
        draft.fields["vendor"] = told.draft.fields["vendor"]
    elif vendor is None or not are_one_name(vendor, name):
        return drafts
    draft.fill(told.draft, _GIVEN)
    return drafts


def with_goods_of_state(tree: PageTree, things: list[Draft], base: str) -> list[Draft]:
    """Return the things of a list under the name of the one seller whose page it is by its state, and where he is.

    Only where nothing in the list names a seller or says where one is.
    """
    known = {"vendor", "address"}
    if not things or not any(map(tree.holds, _TELLING)) or any(known & draft.fields.keys() for draft in things):
        return things
    told = _one_seller(tree, base)
    if told is None or not _is_page_of(tree, told.draft.raw("vendor") or "", is_firm=told.is_firm):
        return things
    for draft in things:
        draft.fields["vendor"] = list(told.draft.fields["vendor"])
    return [*things, told.draft]


def _one_seller(tree: PageTree, base: str) -> _Seller | None:
    """Return the one seller whom a page's state describes; None where it describes several, or who keeps the site."""
    told = [it for it in _sellers(embedded_state(tree), base) if not _is_site(tree, it.draft.raw("vendor") or "")]
    found = [seller for seller in told if is_address(seller.draft.raw("address") or "")]
    names = [seller.draft.raw("vendor") or "" for seller in (*found[:1], *told)]  # whoever gives no address, too
    places = {folded(seller.draft.raw("address")) for seller in found}
    if not found or found[0].is_of_several or len(places) > 1:
        return None
    return found[0] if all(are_one_name(names[0], name) for name in names[1:]) else None


def _sellers(states: list[object], base: str) -> Iterator[_Seller]:
    pending: list[tuple[object, str, bool]] = [(state, "", False) for state in reversed(states)]
    for _ in range(_MOST_NODES):
        if not pending:
            return
        here, key, is_of_several = pending.pop()
        if isinstance(here, list):
            records = [item for item in here if isinstance(item, dict)]
            pending += [(item, key, is_of_several or len(records) > 1) for item in reversed(records)]
        elif isinstance(here, dict):
            found = _described(here, key, base)
            if found is not None:
                yield _Seller(*found, is_of_several)
                continue
            own = _with_contacts(here, label_of(urlsplit(base).hostname or ""))
            held = ((name, each) for name, each in own.items() if isinstance(each, dict | list))
            below = [(each, _STATE if _OF_PAGE.fullmatch(str(name)) else _plain(name)) for name, each in held]
            pending += [
                (each, name, is_of_several or not _is_parent(name))
                for each, name in reversed(below)
                if not _SITE.is_all(name)
            ]


def _with_contacts(record: Record, site: str) -> Record:
    """Return a record whose one seller has what a record of contacts beside his says: `{"shop": {}, "contact": {}}`.

    Not one of the site, by its mailbox at the label of the site's domain or a hotline, nor one of another number.
    """
    records = {str(name): each for name, each in record.items() if isinstance(each, dict)}
    holders = [name for name in records if _is_holder(_plain(name))]
    contacts = [each for name, each in records.items() if _CONTACTS.is_all(_plain(name))]
    if len(holders) != 1 or len(contacts) != 1:
        return record
    [holder], [contact] = holders, contacts
    if _is_of_site(contact, site) or _are_two(holder, records[holder], contact):
        return record
    return {**record, holder: {**contact, **records[holder]}}


def _is_of_site(contact: Record, site: str) -> bool:
    """Whether a record of contacts is that of who keeps the site, or of an office with a title of its own."""
    texts = [each for each in contact.values() if isinstance(each, str)]
    domains = (text.rpartition("@")[2] for text in texts if "@" in text)
    is_of_help = any(_HELP.is_all(_plain(key)) for key in contact)
    titled = [text for key, text in contact.items() if _plain(key) in _TITLES and isinstance(text, str)]
    return is_of_help or any(label_of(domain) == site for domain in domains) or any(map(is_office, titled))


def _are_two(key: str, seller: Record, contact: Record) -> bool:
    """Whether both records bear a number of the seller, and not the same one: `"shop": {"id": 7}`, `"shopId": 9`."""
    prefix = _plain(key).removesuffix("info")
    known = {str(value) for name, value in seller.items() if _plain(name) in ("id", f"{prefix}id")}
    said = {str(value) for name, value in contact.items() if _plain(name) == f"{prefix}id"}
    return bool(known and said) and known.isdisjoint(said)


def _described(record: Record, key: str, base: str) -> tuple[Draft, bool] | None:
    """Return the seller whom a record under a key describes, and whether he is called a firm there.

    Or whom its own keys describe: "shop_name", "shop_address".
    """
    if _is_holder(key):
        held = firm_of_record(_without_prefixes(record), base) or _only_named(record, key)
        return (held, bool(_FIRM.is_all(key))) if held is not None else None
    own: dict[str, Record] = {}
    for name, value in record.items():
        if (found := _PREFIXED.fullmatch(_plain(name))) is not None:
            own.setdefault(found[1], {})[found[2]] = value
    described = [(draft, word) for word, each in own.items() if (draft := firm_of_record(each, base)) is not None]
    if len(described) == 1:
        [(draft, word)] = described
        return draft, bool(_OWN.is_all(word))
    is_things = any(field_of(str(name)) in ("title", "price", "product_id") for name in record)
    named = [word for word, each in own.items() if "name" in each]
    whole = firm_of_record(record, base) if named and not is_things and "name" not in record else None
    return (whole, all(map(_OWN.is_all, named))) if whole is not None else None


def _without_prefixes(record: Record) -> Record:
    """Return a seller's record with "shopName" and "shop_location" called as they are in one that is his alone."""
    plain = ((name, _PREFIXED.fullmatch(_plain(name))) for name in record)
    called = {name: name if found is None or found[2] in record else found[2] for name, found in plain}
    return {called[name]: value for name, value in record.items()}


def _only_named(record: Record, key: str) -> Draft | None:
    """Return the seller of whom a record under his key says the name and no place: nobody else is the page's then."""
    name = record.get("name")
    if not isinstance(name, str) or not name.strip() or not _HOLDER.is_all(key):
        return None
    draft = Draft()
    draft.say("vendor", name, "state:name")
    return draft


@remembered
def _is_parent(key: str) -> bool:
    return _PARENT.is_all(key) or _is_holder(key) or key.isdigit()


@remembered
def _is_holder(key: str) -> bool:
    return _HOLDER.is_all(key) or _FIRM.is_all(key)


@remembered
def _plain(key: str) -> str:
    return _SIGNS.sub("", str(key)).lower()


def _is_site(tree: PageTree, name: str) -> bool:
    """Whether a name is that of who keeps the site: by its frame, the end of the title or the domain."""
    host = urlsplit(url_of(tree)).hostname or ""
    label = label_of(host)
    here = folded(name)
    if here.startswith(label) and len(label) > 1:
        return True
    return any(are_one_name(known, name) for known in keeper(tree).names) or any(
        here.startswith(end) or here[:_MOST_ALIKE] == end[:_MOST_ALIKE] for end in titled_ends(tree)
    )


def _is_page_of(tree: PageTree, name: str, *, is_firm: bool) -> bool:
    """Whether the title or the first heading of a page names somebody, or a page without words holds a seller alone."""
    here = folded(name)
    heads = [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ())[:1]]
    parts = [part for title in tree.titles for part in title_parts(title)]
    titled = named_in_title(tree)
    if any(folded(each) == here for each in (*heads, *parts, titled.name if titled else "")):
        return True
    return not is_firm and not heads and not any(line.zone == MAIN for line in tree.lines)


def _is_shown(tree: PageTree, name: str) -> bool:
    """Whether a name stands alone on a line of the page's subject, or behind a label."""
    here = folded(name)
    lines = (line.text.replace("：", ":") for line in tree.lines if line.zone == MAIN)
    return any(here in (folded(text), folded(text.partition(":")[2])) for text in lines)
