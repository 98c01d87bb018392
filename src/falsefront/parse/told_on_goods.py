"""Where the one seller of a thing's page says that he is: "Collect it at our shop: 12 Fern Road, Leeds", or "Address".

He speaks in the middle of the page, about the thing, and is named in the line, or it tells where the thing is
collected: "our factory" may be a maker's. What stands in a box beside it, under a heading of delivery or of reviews, in
quotation marks, or beside the name of the site or a word for a market may be somebody else's.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

from falsefront.parse.about_contacts import url_of
from falsefront.parse.address_texts import is_address
from falsefront.parse.draft import OF_THINGS, Draft
from falsefront.parse.headings import heading_levels
from falsefront.parse.keeper_domains import label_of
from falsefront.parse.keepers import keeper
from falsefront.parse.label_words import field_of_label
from falsefront.parse.labels import pairs_of_page
from falsefront.parse.line_boxes import element_at
from falsefront.parse.makers import is_of_maker
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.office_lines import behind_office
from falsefront.parse.plausible import is_plausible
from falsefront.parse.service_words import says_service
from falsefront.parse.sites_of_sellers import is_framed, titled_ends
from falsefront.parse.told_addresses import is_told_of_others, told_address, told_behind, told_of_named
from falsefront.parse.tree import CHROME, MAIN, Line, PageTree
from falsefront.parse.trimming import trimmed
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_LEAD: Final = late(
    rf"(?:(?<!\w)(?:{_LISTS.any_of('lead')})(?!\w)|(?:{_LISTS.any_of('lead_gapless')}))\s?[:：,，（(—–-]?\s?",
    re.IGNORECASE,
)
_CLOSED: Final = re.compile(r"[)）」】]")  # behind an address in brackets
_IN_WORDS: Final = re.compile(r"[^\W\d_]{6,}\s?[:：]")  # "in the depot: 12 Fern Road"; "No: 45" is an address's own
_TAIL: Final = late(rf",?\s(?:{_LISTS.any_of('tail')})(?!\w)|(?:{_LISTS.any_of('tail_gapless')})", re.IGNORECASE)
_APART: Final = Caseless(_LISTS.any_of("apart"))
_OF_SITE: Final = Caseless(_LISTS.any_of("site"))
_COLLECTED: Final = Caseless(_LISTS.any_of("collected"))
_SAID_OTHERWISE: Final = Caseless(rf"[\"“”„«»「」『』]|{_LISTS.any_of('never')}")  # of another speaker, or no longer so
_BOX: Final = re.compile(
    r"(?:.*[-_])?(?:side(?:bar)?|aside|reviews?|comments?|ratings?|faq|delivery|shipping|returns?|help|service"
    r"|platform|banner|promo|notice)(?:[-_].*)?",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"(?<=[。！？!?])|(?<=[^\W\d_]{5}\.)\s+(?=[^\W\d_a-z])")
_FEWEST_OF_LABEL: Final = 4  # letters of a domain that tells how a site is called
_MOST_CHARS: Final = 1_200
_FEWEST_CHARS: Final = 10
_SOURCE: Final = "lines"


def say_told_place(tree: PageTree, draft: Draft) -> None:
    """Say the one place that a page tells of its seller in a sentence, where nothing else says where he is."""
    vendor = draft.raw("vendor")
    if vendor is None or "address" in draft.fields or OF_THINGS.isdisjoint(draft.fields):
        return
    found: dict[str, str] = {}
    is_his = False
    for place, is_sure in (*_places(tree, vendor), *_under_labels(tree, vendor)):
        found.setdefault(folded(place), place)
        is_his = is_his or is_sure
        if len(found) > 1:
            return
    if is_his:
        draft.say("address", next(iter(found.values())), _SOURCE)


def _under_labels(tree: PageTree, vendor: str) -> Iterator[tuple[str, bool]]:
    """Yield the places right below a label that is a line of its own, without a colon: "<b>Address</b><br>Am Kai 7"."""
    pairs = [
        pair
        for pair in pairs_of_page(tree)
        if pair.zone == MAIN and not pair.is_sure and field_of_label(pair.label) == "address"
    ]
    for pair in pairs:
        label = tree.lines[max(bisect_left(tree.starts, pair.start) - 1, 0)]
        place = trimmed(pair.value.partition("\n")[0])
        is_told = label.text == pair.label and is_plausible("address", place) and any(map(str.isdigit, place))
        if is_told and _is_sellers_place(tree, label, vendor):
            site, frame = _site_of(tree, vendor)
            if not _is_of_site(tree, label, site) and folded(place) not in frame:
                yield place, True


def _places(tree: PageTree, vendor: str) -> Iterator[tuple[str, bool]]:
    """Yield the places that are told, and whether their line names the seller or tells where things are collected.

    A maker, a customer or the market may say "our factory" as well.
    """
    shapes = tree.told_lines(_may_tell)
    lines = [line for line in tree.lines if line.shape in shapes or vendor in line.text]
    if not lines:
        return
    site, frame = _site_of(tree, vendor)
    for line in lines:
        if _SAID_OTHERWISE.is_in(line.text):
            continue
        if _is_sellers_place(tree, line, vendor) and not _is_of_site(tree, line, site):
            for sentence in _SENTENCE.split(line.text[:_MOST_CHARS]):
                place = None if _OF_SITE.is_in(sentence) else _told(sentence, vendor)
                if place is not None and folded(place) not in frame:
                    yield place, vendor in line.text or _COLLECTED.is_in(sentence)


def _site_of(tree: PageTree, vendor: str) -> tuple[list[str], str]:
    """Return how a page calls the site that it stands on, and what its frame says, both as they are compared."""
    sites = [name for name in (*keeper(tree).names, *titled_ends(tree)) if not are_one_name(name, vendor)]
    site = [short for name in (*sites, *_called_by_host(tree, vendor)) if (short := folded(name))]
    return site, folded("\n".join(line.text for line in tree.lines if line.zone == CHROME))


def _called_by_host(tree: PageTree, vendor: str) -> list[str]:
    """Return how the domain of a page calls the site, where it is not the seller's own."""
    host = urlsplit(url_of(tree)).hostname or ""
    label = label_of(host)
    is_own = label in folded(vendor) or folded(vendor) in label
    return [label] if len(label) >= _FEWEST_OF_LABEL and not is_own else []


def _is_of_site(tree: PageTree, line: Line, site: list[str]) -> bool:
    """Whether a line, one beside it or the heading above names the site, or tells where it serves its visitors."""
    at = bisect_right(tree.starts, line.start)
    beside = (*tree.lines[max(at - 2, 0) : at], *(each for each in tree.lines[at : at + 1] if each.zone == MAIN))
    near = [heading_over(tree, line) or "", *(each.text for each in beside)]
    return any(says_service(text) or any(name in folded(text) for name in site) for text in near)


@remembered
def _may_tell(text: str) -> bool:
    """Whether a line has words that a place of the speaker's own stands behind, by its shape."""
    return _FEWEST_CHARS <= len(text) <= _MOST_CHARS and (
        _LEAD.search(text) is not None or told_address(text) is not None
    )


def _told(sentence: str, vendor: str) -> str | None:
    """Return the place that a sentence tells of who speaks, or of the seller by his name."""
    ours = told_address(sentence) if behind_office(sentence) is None else None  # "Warehouse: ..." may be anybody's
    told = ours or told_of_named(sentence, [vendor]) or told_behind_lead(sentence)
    return _without_more(told) if told is not None else None


def _without_more(told: str) -> str:
    """Return an address without what a sentence goes on with: "on weekdays", ", retrait possible", にあります.

    >>> [_without_more(f"14 rue Moreau, 59000 Lille{more}") for more in ("", ", retrait possible", " sur rendez-vous")]
    ['14 rue Moreau, 59000 Lille', '14 rue Moreau, 59000 Lille', '14 rue Moreau, 59000 Lille']
    """
    tail = _TAIL.search(told)
    short = told[: tail.start()].rstrip(" ,，") if tail is not None else told
    first, _, last = short.rpartition(", ")
    if first and last[:1].islower() and last.isascii() and not any(map(str.isdigit, last)) and is_address(first):
        short = first
    return short if is_address(short) else told


@remembered
def told_behind_lead(sentence: str) -> str | None:
    """Return the address right behind words for a place of the speaker's own in a sentence; None where none is.

    >>> told_behind_lead("Collect it from our workshop at 27 Quarry Road, Sheffield S8 0PX on weekdays.")
    '27 Quarry Road, Sheffield S8 0PX'
    >>> told_behind_lead("可到我店（邢台市青橡北路281号）自提，欢迎来电。")
    '邢台市青橡北路281号'
    >>> told_behind_lead("Collect it from their workshop at 27 Quarry Road, Sheffield S8 0PX.")
    """
    for lead in reversed(list(_LEAD.finditer(sentence))):
        rest = sentence[lead.end() :]
        if lead[0].rstrip().endswith(("(", "（")):
            rest = _CLOSED.split(rest)[0]
        told = None if is_told_of_others(sentence[: lead.end()]) else told_behind(rest)
        if told is not None and not _IN_WORDS.search(told):
            return told
    return None


def _is_sellers_place(tree: PageTree, line: Line, vendor: str) -> bool:
    """Whether a line stands in the middle of a page, in no box of another's and under no heading of what is apart."""
    if line.zone != MAIN or is_framed(tree, line) or is_of_maker(tree, line.start):
        return False
    around = element_at(tree, line.start)
    while around is not None:
        tokens = f"{around.attrs.get('class') or ''} {around.attrs.get('id') or ''}".split()
        if around.name == "aside" or any(map(_BOX.fullmatch, tokens)):
            return False
        around = around.parent
    over = heading_over(tree, line)
    return over is None or not (is_apart(over) or (_OF_SITE.is_in(over) and folded(vendor) not in folded(over)))


def is_apart(head: str) -> bool:
    """Whether a heading is that of reviews, of delivery and the like, where others speak."""
    return _APART.is_in(head)


def heading_over(tree: PageTree, line: Line) -> str | None:
    """Return the words of the last heading before a line."""
    starts = sorted(heading_levels(tree))
    at = bisect_right(starts, line.start) - 1
    while at >= 0 and starts[at] == line.start:
        at -= 1
    head = tree.line_at(starts[at]) if at >= 0 else None
    return head.text if head is not None else None
