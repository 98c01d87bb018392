"""The contacts on a firm's page beside what it sells: the firm's, unless they are said to be the market's or another's.

A part of the page whose heading names the site or its service is the site's own; so is one with the site's mailbox.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import urlsplit

from falsefront.contact.email import emails
from falsefront.parse.address_texts import is_address
from falsefront.parse.blocks import contact_blocks
from falsefront.parse.draft import PARTY_FIELDS, Draft
from falsefront.parse.element import ROOTS
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_names import is_firm
from falsefront.parse.firm_pages import FirmPage, names_another
from falsefront.parse.headings import heading_levels, parted
from falsefront.parse.keepers import keeper
from falsefront.parse.label_words import field_of_label
from falsefront.parse.labels import labelled
from falsefront.parse.layout import linked_contacts
from falsefront.parse.names import folded
from falsefront.parse.owning import absorb, is_same_place
from falsefront.parse.structured import Structured
from falsefront.parse.title_parts import split_unquoted
from falsefront.parse.tree import CHROME, MAIN, Line, PageTree, attribute
from falsefront.text.caseless import Caseless

CONTACTS: Final = frozenset({"address", "phone", "email", "messenger", "registration"})
_OF_PARTY: Final = (*PARTY_FIELDS, "country")
# What stands over the contacts of who runs a market, whatever its name.
_OF_SITE: Final = Caseless(
    r".*\b(?:customer (?:care|service|support)|help ?(?:desk|cent(?:er|re)|line)|service cent(?:er|re)|hotline"
    r"|marketplace|this (?:site|website|platform)|the (?:platform|market)|webmaster|complaints?|report|advertis\w+"
    r"|exhibition|fair|warehouse|bank|reviews?|fraud|warning|notice)\b.*"
    r"|.*(?:客服|平台|本站|网站|網站|举报|投诉|展会|参展|展会|仓库|银行|评价|声明|提醒).*"
)
_GENERIC_BOX: Final = re.compile(
    r"(?:info|service|services|support|contact|help|hello|admin|office|care|kefu|feedback|abuse)@", re.IGNORECASE
)
_SEGMENTS: Final = re.compile(r"\s[-–—:·]\s|[|｜_»>–—]")
_MARK: Final = re.compile(r"\s?[|｜•·]\s?")
_FEWEST_LETTERS: Final = 4  # of a site's name
_FEWEST_HAN: Final = 2
_MOST_HEAD_CHARS: Final = 80
_PLAIN_LEVEL: Final = 9  # of a line that is no heading


def contacts_of_firm(tree: PageTree, firm: FirmPage, found: Sequence[int], structured: Structured, url: str) -> Draft:
    """Return the firm of a page with the contacts that stand outside of its goods; `found` are their positions.

    Without contacts where labels outside of the goods name another seller.
    """
    owner = Draft()
    owner.say("vendor", firm.name, "layout:h1")
    owner.say("vendor_url", firm.url, "the page's own address")
    tree.leave_out_spans([*_head_of_site(tree, firm), *_parts_of_site(tree, firm, found, url)])
    main, _ = labelled(tree, outside=found)
    if names_another(firm.name, main.raw("vendor")):
        return owner
    said = [party for party in structured.parties if folded(party.raw("vendor")) == folded(firm.name)]
    for party in said:
        owner.fill(party, _OF_PARTY)
    owner.fill(main, _OF_PARTY)
    for label, pair in main.other:
        owner.note(label, pair.raw, pair.source)
    for name, raw, source, start, zone in linked_contacts(tree):
        if zone == MAIN and not any(tree.start(at) <= start < tree.end(at) for at in found):
            owner.say(name, raw, source)
    if "address" not in owner.fields:
        _say_beside(tree, owner, firm, found)
    if "address" not in owner.fields:
        owner.say("address", _behind_name(tree, firm), "lines: behind the name")
    if "address" in owner.fields and "phone" not in owner.fields:
        beside = [block for block in contact_blocks(tree, is_platform=True) if block.raw("address")]
        if len(beside) == 1 and is_same_place(owner, beside[0]):
            absorb(owner, beside[0])
    return owner


def _behind_name(tree: PageTree, firm: FirmPage) -> str | None:
    """Return the one address right behind a firm's name on a line that marks part, at the foot of its own page.

    "Otter Lamps Ltd | 12 Fern Road, Leeds LS1 4AB | Tel: 0113 496 0101", whatever its element is called.
    """
    pieces = [[piece.strip() for piece in _MARK.split(line.text)] for line in tree.lines if line.zone in (MAIN, CHROME)]
    told = {
        each[1] for each in pieces if len(each) > 1 and folded(each[0]) == folded(firm.name) and is_address(each[1])
    }
    return told.pop() if len(told) == 1 else None


def _say_beside(tree: PageTree, owner: Draft, firm: FirmPage, found: Sequence[int]) -> None:
    """Say the one address that stands in the middle of a firm's own page beside its goods, with what is with it.

    It stands under the firm's name; under none it is the firm's where more than a heading says that it is one.
    """
    goods = [(tree.start(at), tree.end(at)) for at in found]
    tree.leave_out_spans(goods)
    blocks = [
        block
        for block in contact_blocks(tree, is_platform=True)
        if (firm.is_named or block.raw("vendor")) and not names_another(firm.name, block.raw("vendor"))
    ]
    tree.take_in_spans(goods)
    located = [block for block in blocks if block.raw("address")]
    if len(located) == 1 or (not located and len(blocks) == 1):
        absorb(owner, (located or blocks)[0])


def _head_of_site(tree: PageTree, firm: FirmPage) -> list[tuple[int, int]]:
    """Return what stands before the part of a page that names its firm, where somebody else keeps the site.

    "<div>Helpline 0330 555 0199</div><h1>Moss Works</h1>": no element says that the first line is of the site's head.
    """
    part = tree.elements[firm.heading]
    while part.parent is not None and part.parent.name not in ROOTS:
        part = part.parent
    begin = tree.start(part.at)
    return [(0, begin)] if begin > 0 and keeper(tree).names else []


def has_contact(owner: Draft) -> bool:
    """Whether somebody can be found by what is said of him."""
    return not CONTACTS.isdisjoint(owner.fields)


def _parts_of_site(tree: PageTree, firm: FirmPage, found: Sequence[int], url: str) -> Iterator[tuple[int, int]]:
    """Yield the parts of a page that are about who runs the site; what is for sale (`found`) heads none of them.

    Each goes from its heading to the next of its rank, or to the firm's own name.
    """
    names = _names_of_site(tree, firm, url)
    levels = heading_levels(tree)
    host = ".".join((urlsplit(url).hostname or "").split(".")[-2:])
    starts = [tree.start(at) for at in found]
    lines = [line for line in tree.subject if not _is_for_sale(tree, line, found, starts)]
    own = folded(firm.name)
    begin: tuple[int, int] | None = None  # of the part that is being read: where it begins, its rank
    last = 0
    for line in lines:
        level = levels.get(line.start, _PLAIN_LEVEL)
        is_label = field_of_label(line.text) is not None
        is_end = (level <= begin[1] and level < _PLAIN_LEVEL and not is_label) if begin is not None else False
        if begin is not None and (is_end or folded(line.text) == own):
            yield begin[0], line.start
            begin = None
        if begin is None and not is_label and _is_over_site(line.text, names, firm, is_heading=level < _PLAIN_LEVEL):
            if gives_contact(line.text):
                yield line.start, line.end  # "Welcome to Fernmarkt! Hotline: 400-826-0000" is over nothing
            else:
                begin = line.start, min(level, _PLAIN_LEVEL - 1)
        if _is_box_of_site(line.text, host, firm) or _tells_of_site(line.text, names, firm):
            yield line.start, line.end
        last = line.end
    if begin is not None:
        yield begin[0], last


def _is_for_sale(tree: PageTree, line: Line, found: Sequence[int], starts: Sequence[int]) -> bool:
    """Whether a line stands in one of the goods, which are in document order and `starts` where each begins."""
    number = bisect_right(starts, line.start) - 1
    return number >= 0 and line.start < tree.end(found[number])


def _is_over_site(text: str, names: list[str], firm: FirmPage, *, is_heading: bool) -> bool:
    if len(text) > _MOST_HEAD_CHARS or folded(firm.name) in folded(text):
        return False
    holds_name = any(name in folded(text) for name in names)
    if is_heading:
        return holds_name or _OF_SITE.is_all(text)
    return holds_name and (is_firm(text) or folded(text) in names)


def _tells_of_site(text: str, names: list[str], firm: FirmPage) -> bool:
    """Whether a line gives contacts behind the name of the site: a footer that no element says to be one."""
    said, colon, _ = parted(text)
    is_named = any(name in folded(said) for name in names) and folded(firm.name) not in folded(said)
    return bool(colon) and is_named


def _is_box_of_site(text: str, host: str, firm: FirmPage) -> bool:
    """Whether a line has a mailbox of whoever runs the site; a firm's own site is called as the firm is."""
    if "@" not in text or not host or folded(host.split(".")[0]) in folded(firm.name):
        return False
    return any(mail.lower().endswith(f"@{host}") and _GENERIC_BOX.match(mail) for mail in emails(text))


def _names_of_site(tree: PageTree, firm: FirmPage, url: str) -> list[str]:
    """Return how a page calls the site it is on: what its title says beside the firm's name, its data, its host."""
    said = [part for title in tree.titles for part in split_unquoted(_SEGMENTS, title)]
    said += [
        attribute(tree.elements[at], "content") or ""
        for at in tree.by_name.get("meta", ())
        if attribute(tree.elements[at], "property") == "og:site_name"
    ]
    labels = [label for label in (urlsplit(url).hostname or "").split(".")[:-1] if label != "www"]
    own = folded(firm.name)
    names = dict.fromkeys(folded(part) for part in (*said, *labels[-1:]))
    return [name for name in names if _is_long_enough(name) and name not in own and own not in name]


def _is_long_enough(name: str) -> bool:
    return len(name) >= (_FEWEST_LETTERS if name.isascii() else _FEWEST_HAN)
