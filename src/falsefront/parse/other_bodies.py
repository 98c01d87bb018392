"""Contacts of another body below a page's own: the society that keeps a school, the authority that a sentence names.

"Fern Polytechnic" over an address, "Fern Education Society" over a telephone in a heading of the same kind; or the
municipality, "Mairie de Fern", beside a firm, on a page whose own title is no municipality's. Only beside
a heading that is the page's own name with contacts under it: then headings of that kind tell whose they are. A sentence
about an authority that ends in a colon stands over where that one is found, and so does one that sends its reader to
who carries, insures or lets: "Book the waybill with our courier:".
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Final

from falsefront.parse.contact_lines import says_contact
from falsefront.parse.firm_names import is_one_firm
from falsefront.parse.headings import BOLD_LEVEL, heading_levels, parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.names import folded
from falsefront.parse.number_words import is_number_line
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.own_left import begins_own, leaves_own, own_names
from falsefront.parse.proper_titles import OF_ONES_OWN, is_proper_title
from falsefront.parse.rights import holders, tells_rights
from falsefront.parse.third_parties import tells_of_authority
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import CHROME, ELSEWHERE, Line, PageTree
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_MOST_LINES: Final = 12  # under one heading
_MOST_OF_SERVER: Final = 5  # under a sentence about who does something: his name, his address, how he is reached
_MOST_NAME_CHARS: Final = 80
_FEWEST_OF_SENTENCE, _MOST_OF_SENTENCE = 6, 60  # words
_FEWEST_OF_DONE: Final = 4
_COLONS: Final = (":", "：")
_LISTS: Final = word_lists(__file__)
# How bodies are called that are no office and no department of another; firms of one group share a page.
_BODIES: Final = Caseless(rf".*\b(?:{_LISTS.any_of('body')})\.?$")
_MUNICIPALITIES: Final = Caseless(
    rf"(?:{_LISTS.any_of('municipality')})\b.*|.*\b(?:{_LISTS.any_of('municipality_behind')})"
    rf"|.*(?:{_LISTS.any_of('municipality_gapless')}).{{0,6}}"
)
# Who does something for a firm, and words that send a reader to him; and those by which a sentence is about the firm:
# goods go to it by a courier, or its reader turns to it after all.
_ROLES: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('role')})(?!\w)|{_LISTS.any_of('role_gapless')}")
_TURNED_TO: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('turn_to')})(?!\w)|{_LISTS.any_of('turn_to_gapless')}")
_TO_US: Final = Caseless(
    rf"(?<!\w)(?:{_LISTS.any_of('us')})(?!\w)|{_LISTS.any_of('us_gapless')}"
    rf"|.*(?:(?<!\w)(?:{_LISTS.any_of('sent_to')})|{_LISTS.any_of('sent_to_gapless')})\s?[:：]$"
)
# Who is not of a firm, and that he does something for it: "Returns are handled by our logistics partner:".
_OUTSIDERS: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('outsider')})(?!\w)|{_LISTS.any_of('outsider_gapless')}")
_DOES: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('does')})(?!\w)|{_LISTS.any_of('does_gapless')}")
# A sentence that ends in who owns, lets or makes something: "The shop is let to us by:".
_AGENTIVE: Final = Caseless(rf".{{3,80}}?(?<!\w)(?:{_LISTS.any_of('agentive')})\s?[:：]")
_FOLLOWS: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('follows')})(?!\w)|{_LISTS.any_of('follows_gapless')}")
_STOPS: Final = (".", "。")
_MOST_OF_FOLLOWING: Final = 200  # characters
_FEWEST_GAPLESS: Final = 8  # characters of a sentence without gaps


def under_other_bodies(tree: PageTree) -> list[range]:
    """Return the pieces of text in which a page gives the contacts of another body than its own."""
    return [*_behind_sentences(tree), *under_names_of_bodies(tree)]


def _behind_sentences(tree: PageTree) -> Iterator[range]:
    """Yield what stands behind a sentence such as "The supervisory authority is reached at:", up to a heading."""
    own: list[str] | None = None
    follows = tree.told_lines(_says_what_follows)
    for at, line in enumerate(tree.lines):
        if not (line.text.endswith(_COLONS) or line.shape in follows):
            continue
        if (_is_of_server(line.text) and not _is_of_trade(tree)) or _is_done_by_other(line.text):
            own = own_names(tree) if own is None else own
            behind = _of_server(tree, at, own) if _is_named_below(tree.lines[at + 1 : at + 2], own) else []
            if behind and not leaves_own(tree.lines, [range(line.start, behind[-1].end)]):
                behind = []
        else:
            behind = []
        if not behind and _is_of_authority(line.text):
            behind = _of_authority(tree, at)
        if behind and not _has_own_box(tree, behind):
            yield range(line.start, behind[-1].end)


def _of_authority(tree: PageTree, at: int) -> list[Line]:
    """Return the lines below a sentence, up to a heading."""
    levels, zone = heading_levels(tree), tree.lines[at].zone
    below = tree.lines[at + 1 : at + 1 + _MOST_LINES]
    return list(takewhile(lambda line: line.start not in levels and line.zone == zone, below))


def _of_server(tree: PageTree, at: int, own: Sequence[str]) -> list[Line]:
    """Return the lines below a sentence that are one card: its name, perhaps in bold, and what follows."""
    levels, zone = heading_levels(tree), tree.lines[at].zone
    found: list[Line] = []
    for line in tree.lines[at + 1 : at + 1 + _MOST_LINES]:
        is_bold = levels.get(line.start, 0) >= BOLD_LEVEL and (not found or says_contact(line.text))
        is_head = line.start in levels and not is_bold
        is_over = len(found) >= _MOST_OF_SERVER and not (line.is_soft or says_contact(line.text))
        if is_head or is_over or line.zone != zone or begins_own(line.text, own):
            break
        found.append(line)
    return found


def _is_named_below(below: Sequence[Line], own: Sequence[str]) -> bool:
    """Whether the line below a sentence is a name that is not the page's own, perhaps with a telephone behind."""
    for line in below:
        label = parted(line.text)[0]
        if begins_own(line.text, own) or is_number_line(line.text) or field_of_label(label) is not None:
            return False
        first = line.text.partition(",")[0]  # "Moss Depot, 16 Foundry Way, Leeds, tel. ..."
        is_named = label != line.text and not any(map(str.isdigit, label))
        return is_named or not says_contact(line.text) or _may_be_name(first, line.text)
    return False


def _may_be_name(first: str, line: str) -> bool:
    """Whether the first part of a line is a name before an address: neither a number nor a place of one's own."""
    return first != line and first[:1].isupper() and not any(map(str.isdigit, first)) and not OF_ONES_OWN.is_in(first)


@remembered
def _is_of_authority(text: str) -> bool:
    return _FEWEST_OF_SENTENCE <= len(text.split()) <= _MOST_OF_SENTENCE and tells_of_authority(text)


@remembered
def _is_of_server(text: str) -> bool:
    """Whether a sentence sends its reader to who does something for the firm.

    >>> _is_of_server("Collections are done by our courier; book the waybill directly:")
    True
    >>> _is_of_server("Please have your courier call us at:"), _is_of_server("Parcels by courier are booked to:")
    (False, False)
    """
    if not _ROLES.is_in(text) or not _TURNED_TO.is_in(text) or _TO_US.is_in(text):
        return False
    return _FEWEST_OF_SENTENCE <= len(text.split()) <= _MOST_OF_SENTENCE or (
        text[0] > "\u2e80" and len(text) >= _FEWEST_GAPLESS
    )


@remembered
def _says_what_follows(text: str) -> bool:
    """Whether a sentence without a colon says that somebody who does a part of the firm's work is named below it."""
    is_ended = text.endswith(_STOPS) and len(text) <= _MOST_OF_FOLLOWING
    return is_ended and _FOLLOWS.is_in(text) and _is_done_by_other(text)


@remembered
def _is_done_by_other(text: str) -> bool:
    """Whether a sentence says that somebody else does a part of the firm's work.

    >>> _is_done_by_other("Returns are handled by our logistics partner:"), _is_done_by_other("Our partners call us:")
    (True, False)
    """
    if not (_OUTSIDERS.is_in(text) and _DOES.is_in(text)) and not _AGENTIVE.is_all(text):
        return False
    return _FEWEST_OF_DONE <= len(text.split()) <= _MOST_OF_SENTENCE or (
        text[0] > "\u2e80" and len(text) >= _FEWEST_GAPLESS
    )


def _is_of_trade(tree: PageTree) -> bool:
    """Whether a page's own title is of such a trade: "Moss Couriers"."""
    return any(map(_ROLES.is_in, tree.titles))


def under_names_of_bodies(tree: PageTree) -> list[range]:
    """Return what stands under the name of another body, in a heading like that of the page's own name."""
    levels = heading_levels(tree)
    ranks = {at: levels[line.start] for at, line in enumerate(tree.lines) if line.start in levels}
    bodies = [(at, level) for at, level in ranks.items() if level > 1 and _names_body(tree.lines[at])]
    if not bodies:
        return []
    own = set(filter(None, map(folded, _said_of_itself(tree))))
    if _is_of_municipality(tree):
        bodies = [(at, level) for at, level in bodies if _BODIES.is_all(tree.lines[at].text)]
    kinds = {
        level
        for at, level in ranks.items()
        if level > 1 and folded(tree.lines[at].text) in own and _below(tree, at, ranks)
    }
    found: list[range] = []
    for at, level in bodies:
        text = tree.lines[at].text
        if level in kinds and not any(is_one_firm(text, name) for name in own):
            below = _below(tree, at, ranks)
            is_others = bool(below) and not _has_own_box(tree, below)
            found += [range(tree.lines[at].start, below[-1].end)] if is_others else []
    return found


def _has_own_box(tree: PageTree, lines: Sequence[Line]) -> bool:
    """Whether some lines give a mailbox of the page's own: then it is found there, whatever is said over it."""
    return any("@" in line.text and is_own_box(tree, line.text) for line in lines)


def _names_body(line: Line) -> bool:
    return line.zone != ELSEWHERE and len(line.text) <= _MOST_NAME_CHARS and _is_named_body(line.text)


@remembered
def _is_named_body(text: str) -> bool:
    return _MUNICIPALITIES.is_all(parted(text)[2] or text) or (_BODIES.is_all(text) and is_proper_title(text))


def _is_of_municipality(tree: PageTree) -> bool:
    """Whether a page calls itself a municipality, whose other seats these are."""
    return any(_MUNICIPALITIES.is_all(name.strip()) for name in (*tree.titles, *_said_of_itself(tree)))


def _said_of_itself(tree: PageTree) -> list[str]:
    """Return what a page calls itself in its title, its first headings and its notice of rights."""
    said = [part for title in tree.titles for part in title_parts(title)]
    framed = (line.text for line in tree.lines if line.zone == CHROME and tells_rights(line.text))
    said += [name for text in framed for name in holders(text)]
    return said + [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ())]


def _below(tree: PageTree, at: int, ranks: Mapping[int, int]) -> list[Line]:
    """Return the lines under a heading up to the next one of its rank; none where they give no contact.

    Bold words under a larger heading are labels: "Address:".
    """
    last = min(at + 1 + _MOST_LINES, len(tree.lines))
    end = next((number for number in range(at + 1, last) if ranks.get(number, BOLD_LEVEL + 1) <= ranks[at]), last)
    lines = list(tree.lines[at + 1 : end])
    return lines if any(says_contact(line.text) for line in lines) else []
