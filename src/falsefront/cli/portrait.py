"""One vendor laid out for a person: where it is told of, what it said and until when, what it lists.

Lines are logical ones: whoever prints them folds them to the width of the terminal.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from falsefront.cli.dossier import lead_lines
from falsefront.wording import days, without_value

if TYPE_CHECKING:
    from falsefront.records import (
        Afterwards,
        ClaimView,
        ContactLead,
        Finding,
        Hub,
        ListingEvent,
        ListingView,
        ValueView,
        VendorView,
    )

# Of a listing's fields; currency and unit stand in the price.
ON_SCREEN = ("price", "moq", "lead_time", "cas", "availability")

MOST_CHARS = 300  # of a value on the screen: no address is so long
# What is said of a listing's fate: what its pages show, never why.
FATES = {
    "vanished": "on none of its pages any more",
    "page_gone": "its page answers that it is gone",
    "returned": "on a page again",
    "moved": "moved, it seems, to{other}",
    "relisted": "listed again under another name, it seems, as{other}",
}
SUCCEEDED = {
    "moved": "it seems to be what{other} was before it moved",
    "relisted": "it seems to be{other} again, under another name",
}


@dataclass(frozen=True, slots=True)
class Portrait:
    """What is known of one vendor."""

    view: "VendorView"
    claims: "Sequence[ClaimView]"
    listings: "Sequence[ListingView]"
    flags: Sequence[int]
    by_claim: "Mapping[int, Sequence[Finding]]"
    afterwards: "Mapping[int, Afterwards]"
    leads: "Sequence[ContactLead]"
    hubs: "Sequence[Hub]"


def lines(known: Portrait) -> Iterator[str]:
    """Give the lines of `vendor show`."""
    view = known.view
    yield f"vendor {view.id}  {view.name or '(no name)'}  [{view.site}]  {view.url or ''}".rstrip()
    if known.flags:
        yield f"  in flag {', '.join(map(str, known.flags))}: falsefront flag show ID"
    yield from (f"  {line}" for line in lead_lines(known.leads))
    for hub in known.hubs:
        yield (
            f"  hub {hub.id}: the {hub.shared.kind} {hub.shared.value} is given by several vendors of one site"
            f" ({hub.reason}); it is no lead to any of them (falsefront hub list)"
        )
    for claim in known.claims:
        yield from _claim(claim, known)
    for listing in known.listings:
        yield from _listing(listing)


def _claim(claim: "ClaimView", known: Portrait) -> Iterator[str]:
    yield f"  claim {claim.id}  {claim.kind}: {_cut(claim.raw)}"
    for each in known.by_claim.get(claim.id, ()):
        strength = f", a {each.about.strength} sign" if each.about else ""
        yield f"    {each.code}{strength}, a lead and no proof: {each.detail}"
    evidence = claim.evidence
    value = without_value(evidence.selector) if claim.value is None else _cut(claim.value)
    yield f"    {value}  seen {days(claim.first_seen, claim.last_seen)}"
    yield f"    said on {evidence.url}  {evidence.selector or 'the whole page'}"
    if claim.id in known.afterwards:
        yield f"    {known.afterwards[claim.id].words}"
    yield f"    {evidence.warc} at {evidence.offset}"
    yield f"    sha256 {evidence.sha256}"


def _listing(listing: "ListingView") -> Iterator[str]:
    seen = f"seen {days(listing.first_seen, listing.last_seen)}"
    yield f"  listing {listing.id}  {listing.title or '(no title)'}  {seen}  {listing.url or ''}"
    shown = _once(listing.values)
    for said in shown:
        if said.field in ON_SCREEN or (not said.is_current and said.field == "title"):
            dates = days(said.first_seen, said.last_seen)
            is_one_of_several = any(other is not said and _has_words_of(other, said) for other in shown)
            value = f" ({said.value})" if is_one_of_several else ""
            yield f"    {said.field}: {_cut(said.raw)}{value}  {dates}{_end(said)}"
    for event in listing.events:
        yield f"    {event.at:%Y-%m-%d}: {_fate(event)}"
        yield f"      shown by {event.url}"
        yield f"      sha256 {event.sha256}"


def _once(values: "Sequence[ValueView]") -> "list[ValueView]":
    """Return what pages say of a listing: what two of them say at one time, a list and its own page, stands once."""
    found: list[ValueView] = []
    for said in values:
        same = next((at for at, known in enumerate(found) if _is_said_with(known, said)), None)
        if same is None:
            found.append(said)
        else:
            first, last = found[same].first_seen, found[same].last_seen
            fuller = max(found[same], said, key=lambda each: len(each.raw))
            widest = min(first, said.first_seen), max(last, said.last_seen)
            found[same] = replace(fuller, first_seen=widest[0], last_seen=widest[1])
    return found


def _is_said_with(known: "ValueView", said: "ValueView") -> bool:
    """Whether two pages say one thing at one time; what a page says again after a while is told again."""
    if (known.field, known.value, known.is_current) != (said.field, said.value, said.is_current):
        return False
    if known.raw not in said.raw and said.raw not in known.raw:
        return False  # "$12" and "£12" come to one number
    is_overlapping = known.first_seen <= said.last_seen and said.first_seen <= known.last_seen
    return known.page != said.page and (known.is_current or is_overlapping)


def _has_words_of(other: "ValueView", said: "ValueView") -> bool:
    """Whether another value was read from the very words: two numbers in one line."""
    return (other.field, other.raw) == (said.field, said.raw) and other.value != said.value


def _end(said: "ValueView") -> str:
    if said.is_current:
        return ""
    return ", read otherwise since of the same page" if said.is_read_otherwise else ", no longer said"


def _cut(text: str) -> str:
    """Return a value as it is shown; of a whole page that was taken for one, the beginning and how long it is."""
    if len(text) <= MOST_CHARS:
        return text
    return f"{text[:MOST_CHARS].rstrip()}… ({len(text):,} characters; all of them: vendor show ID --json)"


def _fate(event: "ListingEvent") -> str:
    """Say what became of a listing, and no more than its pages show."""
    because = f" ({'; '.join(event.reasons)})" if event.reasons else ""
    words = SUCCEEDED if event.is_successor else FATES
    other = f" listing {event.other}" if event.other is not None else ""
    return f"{words[event.fate.value].format(other=other)}{because}"
