"""Where a page names others beside who sells: maker, authority, host, bank, fair. Those contacts are not the seller's.

The law of the European Union (Regulation 2023/988, article 19) has shops show maker and responsible person beside
each product, with addresses.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from falsefront.parse.at_fairs import at_fairs
from falsefront.parse.bracketed import in_brackets
from falsefront.parse.brands_of import owner_told
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.enumerated import without_number
from falsefront.parse.headings import BOLD_LEVEL, MOST_HEAD_CHARS, heading_levels, parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.maker_heads import under_maker_heads
from falsefront.parse.number_words import is_number_line
from falsefront.parse.own_below import behind_value, first_own
from falsefront.parse.own_parts import is_own_desk
from falsefront.parse.rows_of_others import rows_of_others
from falsefront.parse.sections import sections
from falsefront.parse.strangers import is_strangers, names_of_page
from falsefront.parse.third_parties import COURTS, DESIGNED, HEADS, HOSTED, OFFICES
from falsefront.parse.titled_firms import is_titled
from falsefront.parse.told_firms import told_firms
from falsefront.parse.tree import ELSEWHERE, Line, PageTree
from falsefront.parse.words import COMPANY_WORDS, FIRM_ENDINGS, MADE_BY, MADE_BY_WORDS
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# Words that stand over such a part, as a heading or a line of their own.
_HEADS: Final = Caseless(_LISTS.any_of("head"))
# The same as a label before a name. Alone on a line they may be what somebody says of himself ("Business type").
_LABELS: Final = Caseless(_LISTS.any_of("label"))
# The same of what somebody makes: "Manufacturer of our machines" over his name.
# What the law of a land calls who answers for a page: "Medieninhaber: Moss GmbH".
_OWNERS: Final = Caseless(rf"(?:{_LISTS.any_of('owner')})")
_LABELS_OF: Final = Caseless(_LISTS.any_of("label_of"))
# Legal forms that are words or parts of words in small letters.
_FORMS: Final = late(rf"(?<!\w)(?:{_LISTS.any_of('form')})(?!\w)")
_MOST_SENTENCE_CHARS: Final = 240
_BEHIND_HEAD: Final = 14  # lines that may belong to such a part behind its heading
_BEHIND_LABEL: Final = 4
_BEHIND_MAKER: Final = 0  # behind who made the site: only what a <br> goes on with
_PLAIN_LEVEL: Final = BOLD_LEVEL + 1
_LAST_LINES: Final = 4  # of a page, among which who made it stands
_MADE_BY_FIRST: Final = late(rf"\W*(?:{MADE_BY_WORDS})", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d(?:[\s().-]{0,3}\d){6}")


class _Part(NamedTuple):
    """What a line opens."""

    most: int  # lines behind it; with none, those that a <br> goes on with
    is_listed: bool = False  # among what a firm says of itself: an authority, a host, with its name beside the word


def makers(tree: PageTree) -> tuple[list[int], list[int]]:
    """Return where such parts begin and end, in pieces of text, in order."""
    known: tuple[list[int], list[int]] | None = tree.memory.get(makers)
    if known is None:
        known = tree.memory[makers] = _found(tree)
    return known


def is_of_maker(tree: PageTree, start: int) -> bool:
    """Whether a place on a page belongs to somebody else than the seller: who made a thing, a bank, a fair, a buyer."""
    starts, ends = makers(tree)
    at = bisect_right(starts, start) - 1
    return at >= 0 and start < ends[at]


def own_name(tree: PageTree, name: str | None) -> str | None:
    """Return the name over an address without the word of a maker or a tester, and None where that is somebody else.

    Of a sentence that says whose a brand is, the firm that has it.
    """
    is_told, owner = owner_told(name) if name is not None else (False, None)
    if is_told:
        return owner
    if name is None:
        return None
    label, _, value = parted(name)
    if value and _OWNERS.is_all(label) and has_any_form(value):
        return value
    if _opens(name) is None:
        return name
    return value if value and is_titled(tree, value, label) else None


def _found(tree: PageTree) -> tuple[list[int], list[int]]:
    opening = {shape: part for shape in tree.told_lines(_is_opening) if (part := _opens(shape)) is not None}
    lines = [line for line in tree.lines if line.zone != ELSEWHERE]
    told = [(at, opening[line.shape]) for at, line in enumerate(lines) if line.shape in opening] if opening else []
    headings = heading_levels(tree) if told else {}
    opened = [(at, _end(tree, lines, at, part, headings)) for at, part in told if not _is_of_itself(tree, lines, at)]
    spans = [(lines[at].start, end) for at, end in opened if not _is_own_desk(tree, lines, at, end)]
    spans += under_maker_heads(tree, lines, _is_maker, _is_named_firm, _is_maker_of)
    starts: list[int] = []
    ends: list[int] = []
    spans += [*in_brackets(tree, lines), *rows_of_others(tree, lines), *at_fairs(tree, lines)]
    spans += told_firms(tree, lines)
    for begin, end in sorted([*spans, *sections(tree, lines, spans), *_behind_credit(lines, tree.titles)]):
        if ends and begin < ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(begin)
            ends.append(end)
    return starts, ends


def _behind_credit(lines: Sequence[Line], titles: Sequence[str]) -> list[tuple[int, int]]:
    """Return the end of a page behind who made it, where that is contacts alone and the firm has given its own before.

    "Powered by Badger Media" over "Call: 01904 496 022".
    """
    for at in range(max(1, len(lines) - _LAST_LINES), len(lines) - 1):
        text = lines[at].text
        if not (_is_credit(text) and all(_is_reached(line.text) for line in lines[at + 1 :])):
            continue
        name = _MADE_BY_FIRST.sub("", text).strip(" :：.")
        is_own = any(name.lower() in title.lower() or title.lower() in name.lower() for title in titles)
        if _is_name(name) and not is_own and any(_gives_telephone(line.text) for line in lines[:at]):
            return [(lines[at].start, lines[-1].end)]
    return []


def _is_name(words: str) -> bool:
    """Whether words may be somebody's name: one begins with a capital, or with a letter that has none: "people" no."""
    return any(not letter.islower() for letter in words if letter.isalpha())


@remembered
def _gives_telephone(text: str) -> bool:
    """Whether a line gives a telephone by a word or by its shape: seven digits may be a year and a price."""
    return _NUMBER.search(text) is not None and (is_number_line(text) or says_contact(text))


@remembered
def _is_credit(text: str) -> bool:
    is_short = len(text) <= MOST_HEAD_CHARS and not any(map(str.isdigit, text))
    return is_short and MADE_BY.is_in(text) and _MADE_BY_FIRST.match(text) is not None


@remembered
def _is_reached(text: str) -> bool:
    """Whether a line is a telephone, a mailbox or a site, with a word before it at most."""
    is_short = len(text) <= MOST_HEAD_CHARS and "©" not in text
    return is_short and (_NUMBER.search(text) is not None or "@" in text or "www." in text.lower())


def _is_of_itself(tree: PageTree, lines: Sequence[Line], at: int) -> bool:
    """Whether a firm says by a label that it made or tested a thing itself: its own name is beside it or below.

    Or the line is the name of the page's own body: "Glasombudsmann e.V.".
    """
    label, _, value = parted(lines[at].text)
    if not value and OFFICES.is_all(label) and is_titled(tree, label, ""):
        return True
    is_told = bool(value) or any(map(str.isdigit, label))  # "Hosted by Moss SAS, 9 Elm Row" is about nobody below it
    below = lines[at + 1].text if at + 1 < len(lines) and not is_told else ""
    name = value or below
    return 0 < len(name) <= MOST_HEAD_CHARS and is_titled(tree, name, label)


def _is_own_desk(tree: PageTree, lines: Sequence[Line], at: int, end: int) -> bool:
    """Whether a desk of the firm itself stands under a heading of the law: "Consumer protection" over its mailbox."""
    if parted(lines[at].text)[2] or not any("@" in line.text for line in lines[at + 1 : at + 1 + _BEHIND_LABEL]):
        return False
    return is_own_desk(tree, lines[at + 1 : bisect_left(lines, end, key=attrgetter("start"))])


def _end(tree: PageTree, lines: Sequence[Line], at: int, part: _Part, headings: dict[int, int]) -> int:
    """Return where a part ends: before a heading that is not below its own, before who sells, or after a few lines.

    Right under the part's own heading another one may name whose part it is; bold words in it are no headings to one.
    """
    here, most = lines[at], part.most
    behind = at + 1 if part.is_listed else behind_value(tree, lines, at) if most == _BEHIND_HEAD else None
    own = headings.get(here.start, _PLAIN_LEVEL)
    until = min(len(lines), at + 1 + (most or _BEHIND_LABEL))
    if behind is not None:
        until = first_own(tree, lines, behind, max(behind, until))
    end = here.end
    for number, line in enumerate(lines[at + 1 : until]):
        level = headings.get(line.start)
        is_other = level is not None and (level <= own if own < _PLAIN_LEVEL else level < BOLD_LEVEL or number > 0)
        is_seller = _names_seller(line.text) and not (not number and _names_stranger(tree, lines, at + 1))
        if line.zone != here.zone or is_other or is_seller or not (most or line.is_soft):
            break
        end = line.end
    return end


def _names_stranger(tree: PageTree, lines: Sequence[Line], at: int) -> bool:
    """Whether the label of a firm's name stands before another firm's than the page's own: that of a host."""
    value = parted(lines[at].text)[2] or (lines[at + 1].text if at + 1 < len(lines) else "")
    return has_any_form(value) and is_strangers(value, names_of_page(tree, lines[:at]))


@remembered
def _opens(text: str) -> _Part | None:
    """Return the part that a line opens by its shape; None where it opens none."""
    label, colon, value = parted(without_number(text))
    if len(text) <= _MOST_SENTENCE_CHARS and (HOSTED.is_all(text) or DESIGNED.is_all(text)):
        return _Part(_BEHIND_LABEL if HOSTED.is_all(text) else _BEHIND_MAKER)
    if len(label) > MOST_HEAD_CHARS:
        return None
    is_listed = HEADS.is_all(label)
    if not value and (is_listed or _HEADS.is_all(label) or COURTS.is_all(label)):
        return _Part(_BEHIND_HEAD)
    if colon and value and (is_listed or _HEADS.is_all(label) or _LABELS.is_all(label)):
        return _Part(_BEHIND_LABEL, is_listed)
    return None


def _is_opening(shape: str) -> bool:
    return _opens(shape) is not None


@remembered
def _is_maker(shape: str) -> bool:
    return _is_maker_of(shape) or (len(shape) <= MOST_HEAD_CHARS and _LABELS.is_all(shape.strip(" :：")))


@remembered
def _is_maker_of(shape: str) -> bool:
    return len(shape) <= MOST_HEAD_CHARS and _LABELS_OF.is_all(shape.strip(" :："))


@remembered
def _is_named_firm(text: str) -> bool:
    return COMPANY_WORDS.is_in(text) or FIRM_ENDINGS.is_in(text.rstrip(" .")) or _FORMS.search(text) is not None


@remembered
def _names_seller(text: str) -> bool:
    return field_of_label(parted(text)[0]) == "vendor"
