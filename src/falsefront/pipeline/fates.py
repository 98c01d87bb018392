"""What became of the listings of a site between two runs: vanished, gone with their page, back, moved, relisted.

That something is not on its pages any more is a fact; why, nobody knows. What moved or was relisted "seems" to be: the
reasons are kept with it, and it joins and flags nobody by itself.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from falsefront.pipeline.kinds import page_kind
from falsefront.records import Fate
from falsefront.store import Connection, fates
from falsefront.store.fates import Event, Listed, Missing
from falsefront.text.names import fold_name

LOOKED_BACK: Final = timedelta(days=90)  # a listing that vanished longer ago is relisted by nobody
MOST_HOLDERS: Final = 3  # vendors of a contact: one that more share is the platform's, or an agent's
SHORTEST_TITLE: Final = 6  # letters and digits of a title that tells one thing from another

_OF_CONTACT: Final = {"phone": "telephone", "email": "e-mail", "messenger": "messenger"}


def noticed(
    tx: Connection, site: str, *, after: int, until: int, drifting: Collection[str], lost_after: int, now: datetime
) -> list[Event]:
    """Return what the captures with numbers in (after, until] show of the listings of a site.

    Nothing is said to have vanished from pages of a kind that drifts: there the template may have changed. With
    `lost_after` it is looked for further back, once that is over.
    """
    back = [
        Event(listing=listing, fate=Fate.RETURNED, capture=capture) for listing, capture in fates.returned(tx, site)
    ]
    lost = [
        each for each in fates.missing(tx, site, after=lost_after, until=until) if page_kind(each.url) not in drifting
    ]
    elsewhere = dict(_elsewhere(tx, site, lost, after=after, until=until, now=now))
    events = [elsewhere.pop(each.listing, _gone(each)) for each in lost]
    return [*back, *events, *elsewhere.values(), *_moved_pages(tx, site, after=after, until=until)]


def _gone(each: Missing) -> Event:
    return Event(listing=each.listing, fate=each.fate, capture=each.capture)


def _elsewhere(
    tx: Connection, site: str, lost: Sequence[Missing], *, after: int, until: int, now: datetime
) -> Iterator[tuple[int, Event]]:
    """Give, by lost listing, that it seems to have moved or to be relisted: where one new one alone fits it.

    What is new is asked for only where anything was lost: in the first run over a site everything is new.
    """
    earlier = fates.lost_since(tx, site, now - LOOKED_BACK) if after else {}
    gone = fates.listed(tx, {*earlier, *(each.listing for each in lost)}) if after else {}
    new = fates.new_listings(tx, site, after=after, until=until) if gone else []
    by_title: dict[str, list[Listed]] = defaultdict(list)
    for each in gone.values():
        if len(title := fold_name(each.title or "")) >= SHORTEST_TITLE:
            by_title[title].append(each)
    pairs = [(old, each) for each in new for old in by_title.get(fold_name(each.title or ""), ())]
    contacts = fates.contacts(tx, {each.vendor for pair in pairs for each in pair if each.vendor is not None})
    judged = [(old, each, *said) for old, each in pairs if (said := _same(tx, site, old, each, contacts)) is not None]
    for old, each, fate, reasons in judged:
        rivals = [pair for pair in judged if pair[2] is fate and (pair[0] is old or pair[1] is each)]
        if len(rivals) == 1:
            yield old.id, Event(listing=old.id, fate=fate, capture=each.first_capture, other=each.id, reasons=reasons)


def _same(
    tx: Connection, site: str, old: Listed, new: Listed, contacts: Mapping[int, set[tuple[str, str]]]
) -> tuple[Fate, tuple[str, ...]] | None:
    """Judge two listings of one title: the same vendor moved it, or another name with the same contact lists it."""
    title = f"the same title: {new.title}"
    if old.vendor is None or new.vendor is None:
        return None
    if old.vendor == new.vendor:
        return Fate.MOVED, ("the same vendor", title, *_from_to(old, new))
    shared = sorted(contacts.get(old.vendor, set()) & contacts.get(new.vendor, set()))
    own = [pair for pair in shared if fates.holders(tx, site, *pair) <= MOST_HOLDERS]
    if not own:
        return None
    kind, value = own[-1]
    names = f"listed by {old.name or '(no name)'} before, by {new.name or '(no name)'} now"
    return Fate.RELISTED, (names, title, f"the same {_OF_CONTACT[kind]}: {value}")


def _from_to(old: Listed, new: Listed) -> Iterator[str]:
    if old.url and new.url and old.url != new.url:
        yield f"from {old.url} to {new.url}"
    if old.product_id and new.product_id and old.product_id != new.product_id:
        yield f"number {old.product_id} before, {new.product_id} now"


def _moved_pages(tx: Connection, site: str, *, after: int, until: int) -> Iterator[Event]:
    """Give the listings that are known by their number and stand under another URL now, and under no earlier one."""
    for listing, urls in fates.new_addresses(tx, site, after=after, until=until).items():
        before = {url: last for url, first, last in urls if first <= after}
        now = [(first, url) for url, first, _ in urls if first > after and url not in before]
        if before and now and max(before.values()) <= after:
            old = max(before, key=lambda url: before[url])
            first, new = min(now)
            yield Event(listing=listing, fate=Fate.MOVED, capture=first, reasons=(f"from {old} to {new}",))
