"""Contact blocks: an address with the telephone numbers, e-mail addresses and messengers that stand beside it.

An address begins a block, and what follows it belongs to it up to the next one: two offices, or two firms, are never
mixed. A block is somebody's only where a firm's name stands in it.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Final

from falsefront.contact.email import emails
from falsefront.parse.about_contacts import MOST_TITLE_CHARS, is_of_contacts, is_of_dealers, note_url
from falsefront.parse.address_lines import addresses_until
from falsefront.parse.bodies_alone import under_bodies
from falsefront.parse.contact_lines import contact_lines
from falsefront.parse.country_lists import under_countries
from falsefront.parse.draft import NAMED_OVER_ADDRESS, Draft
from falsefront.parse.event_dates import is_date, is_of_event, without_date
from falsefront.parse.firm_names import are_two_vendors
from falsefront.parse.headed_ends import address_alone
from falsefront.parse.headings import heading_levels
from falsefront.parse.invitations import invites_below
from falsefront.parse.labelled_as_own import is_labelled_as_own
from falsefront.parse.labels import labelled_contacts
from falsefront.parse.layout import linked_contacts
from falsefront.parse.leading_names import without_names, without_titled_name
from falsefront.parse.led_by_others import leave_to_others
from falsefront.parse.makers import is_of_maker, own_name
from falsefront.parse.names import folded
from falsefront.parse.no_names import is_state
from falsefront.parse.no_places import is_no_place
from falsefront.parse.number_words import is_over_register
from falsefront.parse.other_bodies import under_other_bodies
from falsefront.parse.own_boxes import is_named_first, is_of_webmaster, is_own_box
from falsefront.parse.parking import is_for_cars, is_where_to_park
from falsefront.parse.pinned import pinned
from falsefront.parse.plain_addresses import is_by_its_town, land_of_place
from falsefront.parse.plain_sight import in_plain_sight
from falsefront.parse.plausible import is_plausible
from falsefront.parse.said_again import each_once, has, say_with_prefix
from falsefront.parse.talks import written_to
from falsefront.parse.told_addresses import tells_of_others
from falsefront.parse.told_lines import told_lines
from falsefront.parse.tree import MAIN, PageTree, start_of_line
from falsefront.parse.trimming import is_coarser, trimmed
from falsefront.parse.words import CONTACT_PAGES

MOST_BLOCKS: Final = 50  # of one page
_CONTACTS: Final = frozenset({"address", "phone", "email", "messenger"})
_REACH_OF_OTHERS: Final = {False: 6, True: 24}  # pieces of text; more of an address that another's name leads
_ASKS_TO_WRITE: Final = re.compile(
    r"\W*(?:(?:write|e-?mail|mail) (?:to )?us|schreiben sie uns|écrivez[- ]nous|escríb[ae]nos|escreva(?:-nos| para nós)"
    r"|scrivi(?:ci|teci)|napisz do nas|пишите нам|напишите нам|bize yazın"
    r"|viết cho chúng tôi|hubungi kami)(?: at)?\W+\S+@",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\d+")
_UNDER: Final = 12  # lines between a heading of contacts and what stands under it
_FEWEST_OF_LIST, _BESIDE = 3, 6  # bare numbers; pieces of text between two telephones of one list
_TOLD: Final = "lines: in a sentence"
_OVER, _REACH = 40, 400  # pieces of text before and behind an address that may be its own


Head = tuple[int, str]  # where a name stands, in pieces of text, and the name; in document order


@dataclass(slots=True, kw_only=True)
class _Said:
    """One value of a block."""

    field: str
    raw: str
    source: str
    start: int
    zone: int
    end: int = 0
    name: str | None = None
    is_told: bool = True
    part: int = 0  # under which of the names that are known to stand over what is theirs; 0: before them all
    is_others: bool = False  # no address of the page's firm: what stands behind it is not that firm's either
    is_led: bool = (
        False  # another's by the name that leads it: what follows it at some distance is not the firm's either
    )
    rank: int = 0  # among the addresses of one line: what stands with them is the first one's


_HEADS_ASKED, _LINES_ASKED = 3, 5  # headings; lines: what invites, the address, and two behind


def contact_blocks(tree: PageTree, *, is_platform: bool, heads: Sequence[Head] = ()) -> list[Draft]:
    """Return the contact blocks of a page, in document order; on a market's page those outside of its frame.

    `heads` are names that are known to stand over what is theirs: each block is then that of the one over it.
    """
    on_page, until = _said(tree)
    every = [each for each in on_page if each.zone == MAIN or not is_platform]
    # Under a known name all is his: a chamber in a list of members, a firm that is called as one is (商会).
    others = [] if heads else [*under_countries(tree), *under_other_bodies(tree), *under_bodies(tree)]
    said = [
        _under(each, heads)
        for each in every
        if not is_of_maker(tree, each.start)
        and not any(each.start in span for span in others)
        and not (each.field == "email" and is_of_webmaster(tree, each.raw))
    ]
    addresses = _addresses(said)
    addresses = [each for each in _without_events(tree, addresses) if not is_no_place(each.raw)]
    of_firm = [each for each in addresses if not is_for_cars(tree.lines, each.start, each.raw)]
    addresses = of_firm or [each for each in addresses if not is_where_to_park(tree.lines, each.start, each.raw)]
    if not heads:
        leave_to_others(tree, addresses)
    rest = sorted((each for each in said if each.field != "address"), key=_start)
    is_contacts = is_of_contacts(tree)
    if not (heads or is_contacts or tree.memory.get(note_url)):
        addresses = [each for each in addresses if each.source != "lines" or not is_by_its_town(each.raw)]
    _tell_by_neighbours(tree, rest, is_contacts=is_contacts)
    taken = addresses if heads else addresses[:MOST_BLOCKS]
    end = min([each.start for each in addresses[len(taken) :]] + ([until] if until is not None else []), default=None)
    if end is not None and not heads:
        rest = [each for each in rest if each.start < end or each.zone != MAIN or len(addresses) == len(taken)]
    blocks = [_begun(each) for each in taken]
    apart = {"": Draft()}  # what stands with no address, by the name that is known to be over it
    for each in rest:
        if any(each.start in range(known.start, known.end + 1) and each.raw in known.raw for known in addresses):
            continue  # a postcode is no telephone number
        is_behind = end is not None and each.start >= end  # an address that was not looked for may be over it
        at = None if is_behind else _block_of(each, taken, takes_over=is_contacts)
        if at is None and not each.is_told:
            continue
        block = blocks[at] if at is not None else apart.setdefault(each.name or "", _of(each.name))
        if not has(block, each.field, each.raw):
            block.say(each.field, each.raw, each.source)
        elif each.field == "phone" and each.raw.startswith("+"):
            say_with_prefix(block, each.raw)
    blocks = [block for block, known in zip(blocks, addresses, strict=False) if not known.is_others]
    alone = apart[""]
    if is_of_dealers(tree) and len(_hosts(alone)) > 1:
        alone = Draft()  # a table of dealers, each with a mailbox of its own
    apart[""] = alone
    found = [*(block for block in apart.values() if block.fields), *blocks]
    said_once = each_once(found, is_by_name=bool(heads))
    if is_contacts:
        return [block for block in said_once if _CONTACTS & set(block.fields)]
    mails = {each.raw for each in rest if each.field == "email" and _is_under_contacts(tree, each)}
    kept = [block for block in said_once if {"address", "phone"} & set(block.fields) or _keeps(block, mails)]
    # An address alone on any page is where something happens, or where somebody else is, unless its label says whose,
    # or a sentence in which the firm speaks of itself, or the page's own address says that it is about contacts.
    is_named_so = bool(tree.memory.get(note_url)) and not is_of_dealers(tree)
    own = {
        known.raw
        for known in addresses
        if known.source == _TOLD
        or (is_named_so and known.zone == MAIN)
        or is_labelled_as_own(tree, known.start, known.zone)
        or _is_invited_to(tree, known)
    }
    shown = [
        block
        for block in kept
        if len(set(block.fields) & _CONTACTS) > 1
        or block.raw("vendor")
        or "email" in block.fields
        or block.raw("address") in own
    ]
    # A telephone over several addresses is that of all of them.
    shown = [alone, *shown] if shown and alone in kept and alone not in shown else shown
    if shown or addresses or is_platform or is_of_dealers(tree):
        return shown
    return in_plain_sight(tree, said_once)


def _hosts(block: Draft) -> set[str]:
    return {mail.partition("@")[2].lower() for said in block.fields.get("email", ()) for mail in emails(said.raw)}


def _keeps(block: Draft, mails: set[str]) -> bool:
    """Whether a block has e-mail addresses under a heading of contacts; whatever else it has is left out of it."""
    own = [said for said in block.fields.get("email", ()) if said.raw in mails]
    if own:
        block.fields = {"email": own}
    return bool(own)


def _is_under_contacts(tree: PageTree, mail: _Said) -> bool:
    """Whether an e-mail address stands in a site's frame under a heading of contacts, or behind "Write to us"."""
    at = bisect_right(tree.lines, mail.start, key=start_of_line)
    if (at and _ASKS_TO_WRITE.match(tree.lines[at - 1].text)) or is_own_box(tree, mail.raw):
        return True
    if mail.zone == MAIN:
        return is_named_first(tree, mail.raw)
    headings = heading_levels(tree)
    for line in reversed(tree.lines[max(0, at - _UNDER) : at]):
        if line.start in headings and line.zone == mail.zone and line.start != mail.start:
            return len(line.text) <= MOST_TITLE_CHARS and CONTACT_PAGES.is_in(line.text)
    return False


def _is_invited_to(tree: PageTree, address: _Said) -> bool:
    """Whether the line over an address in the subject of a page says that it is where its firm is."""
    at = bisect_right(tree.lines, address.start, key=start_of_line) - 2
    if at < 0 or not tree.lines[at].zone == address.zone == MAIN or not invites_below(tree.lines[at].text):
        return False
    heads = [tree.text(head, separator=" ") for head in tree.by_name.get("h1", ())[:_HEADS_ASKED]]
    around = [line.text for line in tree.lines[at : at + _LINES_ASKED]]
    told = (*tree.titles, *heads, *around, *address.raw.split("\n"))
    return not any(tells_of_others(text) or is_date(text) for text in told)  # a stand at a fair, a shop for a week


def _tell_by_neighbours(tree: PageTree, said: list[_Said], *, is_contacts: bool) -> None:
    """Take a bare number right beside one that is told to be a telephone for one too, or alone beside a mailbox.

    On a page of contacts a list of them tells itself: each alone on its line, as those of a club's officers.
    """
    phones = [each for each in said if each.field == "phone"]
    mails = [each for each in said if each.field == "email"]
    is_list = is_contacts and len({each.raw for each in phones}) >= _FEWEST_OF_LIST
    told = [each for each in phones if each.is_told or is_list]
    for each in phones:
        is_near = _is_beside(each, told)
        each.is_told = each.is_told or is_near or (bool(mails) and _is_alone(tree, each) and _is_beside(each, mails))


def _is_beside(each: _Said, known: list[_Said]) -> bool:
    return any(one.zone == each.zone and abs(one.start - each.start) <= _BESIDE for one in known)


def _is_alone(tree: PageTree, each: _Said) -> bool:
    """Whether a value is all that stands on its line, and no number of a register by the line over it."""
    line = tree.line_at(each.start)
    if line is None or line.text.strip(" .,;|") != each.raw:
        return False
    at = bisect_right(tree.lines, each.start, key=start_of_line) - 1
    return not (at > 0 and is_over_register(tree.lines[at - 1].text))


def _under(said: _Said, heads: Sequence[Head]) -> _Said:
    """Give a value the name that stands over it."""
    said.part = bisect_right(heads, said.start, key=itemgetter(0))
    if said.part:
        said.name = heads[said.part - 1][1]
    return said


def _said(tree: PageTree) -> tuple[list[_Said], int | None]:
    """Return what a page says, and from where on addresses were not looked for that no label tells."""
    addresses, until = addresses_until(tree.lines, tree.titles)
    found = [
        _Said(
            field="address",
            raw=address_alone(tree, line),
            source="lines",
            start=line.start,
            end=line.end,
            zone=line.zone,
            name=own_name(tree, line.name),
            is_others=line.is_others,
            rank=line.rank,
        )
        for line in addresses
    ]
    told = [
        _Said(field="address", raw=words, source=_TOLD, start=line.start, end=line.end, zone=line.zone)
        for line, words in told_lines(tree)
    ]
    starts = {each.start for each in told}
    found = [*(each for each in found if each.start not in starts), *told]
    for field, raw, source, start, zone in (*labelled_contacts(tree), *linked_contacts(tree)):
        words = without_titled_name(without_names(trimmed(raw)), tree.titles) if field == "address" else raw
        if words != raw and source == "layout:address" and not is_plausible("address", words, is_sure=False):
            continue  # a name beside a mailbox
        found.append(_Said(field=field, raw=words, source=source, start=start, end=start + 1, zone=zone))
    taken = [range(each.start, max(each.end, each.start + 1)) for each in found if each.field == "address"]
    found += [
        _Said(field="address", raw=words, source="lines: a pin", start=first.start, end=last.end, zone=first.zone)
        for words, first, last in pinned(tree, taken)
    ]
    lines = (
        _Said(field=name, raw=raw, source="lines", start=start, zone=zone, is_told=is_told)
        for name, raw, start, zone, is_told in contact_lines(tree)
    )
    found = [*found, *lines]
    talks = written_to(
        [each.raw for each in found if each.field == "messenger"], [each.raw for each in found if each.field == "phone"]
    )
    return [*found, *(replace(each, field="phone") for each in found if each.raw in talks)], until


def _addresses(said: list[_Said]) -> list[_Said]:
    """Return each address once; of two at one place the one that says more."""
    kept: list[_Said] = []
    said = [each for each in said if not _has_several(each, said)]
    for each in sorted((each for each in said if each.field == "address"), key=lambda each: -len(folded(each.raw))):
        if not any(_is_same_place(each, known) for known in kept):
            kept.append(each)
        else:
            same = next(known for known in kept if _is_same_place(each, known))
            same.name = same.name or each.name
    return sorted(kept, key=lambda each: (each.start, each.rank))


def _has_several(each: _Said, said: list[_Said]) -> bool:
    """Whether a label or an element holds more than one address: each of them speaks for itself."""
    if each.field != "address" or each.source == "lines" or "\n" not in each.raw:
        return False
    here = folded(each.raw)
    inside = [line for line in said if line.field == "address" and line.source == "lines" and folded(line.raw) in here]
    return any(one.end < other.start and not is_coarser(one.raw, other.raw) for one in inside for other in inside)


def _is_same_place(shorter: _Said, longer: _Said) -> bool:
    if shorter.part != longer.part or are_two_vendors(shorter.name, longer.name):
        return False  # two firms may say one address: each says it
    is_inside = longer.start <= shorter.start <= longer.end
    is_on_one_line = shorter.source == longer.source == "lines" and shorter.start == longer.start
    return (
        (is_inside and not is_on_one_line)
        or (folded(shorter.raw) in folded(longer.raw) and _has_all_numbers(longer.raw, shorter.raw))
        or is_coarser(shorter.raw, longer.raw)
    )


def _has_all_numbers(longer: str, shorter: str) -> bool:
    """Whether the numbers of an address are whole ones of another too: 9 Elm Row is none of 19 Elm Row."""
    return Counter(_NUMBER.findall(shorter)) <= Counter(_NUMBER.findall(longer))


def _start(each: _Said) -> int:
    return each.start


def _without_events(tree: PageTree, addresses: list[_Said]) -> list[_Said]:
    """Return addresses but for those under a date; on a page of contacts the first is the firm's all the same."""
    kept: list[_Said] = []
    for each in addresses:
        if not is_of_event(tree.lines, each.start, each.raw):
            kept.append(each)
        elif not kept and is_of_contacts(tree):
            kept.append(replace(each, raw=without_date(each.raw)))
    return kept


def _of(name: str | None) -> Draft:
    block = Draft()
    block.say("vendor", None if name is not None and is_state(name) else name, NAMED_OVER_ADDRESS)
    return block


def _begun(address: _Said) -> Draft:
    block = _of(address.name)
    land = land_of_place(address.raw)
    if land is None:
        block.say("address", address.raw, address.source)
    else:
        block.say("country", land, address.source)
    return block


def _block_of(each: _Said, addresses: list[_Said], *, takes_over: bool) -> int | None:
    """Return the block that a contact belongs to: the address before it in its part of the page, or the only one.

    With `takes_over` the first of several has what stands right over it too.
    """
    firsts = [at for at, address in enumerate(addresses) if not address.rank]
    here = [at for at in firsts if addresses[at].zone == each.zone and _may_have(addresses[at], each)]
    if len(here) == 1:
        return here[0]
    before = [at for at in here if addresses[at].start <= each.start]
    if before:
        return before[-1] if each.start - addresses[before[-1]].end <= _REACH else None
    if takes_over and here and addresses[here[0]].name is None and addresses[here[0]].start - each.start <= _OVER:
        return here[0]  # "Tel: ..., Address: ...": right over the first of several, and over nobody's name
    return 0 if len(addresses) == 1 and not addresses[0].is_others and addresses[0].part == each.part else None


def _may_have(address: _Said, each: _Said) -> bool:
    """Whether a contact may belong to an address: to one of others only what stands with it or right behind it."""
    return address.part == each.part and (
        not address.is_others or address.start <= each.start <= address.end + _REACH_OF_OTHERS[address.is_led]
    )
