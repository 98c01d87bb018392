"""Public bodies that a firm's page names with no word about why: an authority, a court, an association.

"Handelsregisteramt des Kantons Moos" over an address, "한국유리협회 / 서울특별시 ... / 전화 1588-0142" on one line: who
keeps the register, whom a guest complains to. The name is the line, or what stands before the address on it. Only where
the page keeps an address and a telephone of its own, as far as those are taken, and its titles name no public body.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.asides import BESIDE
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.headings import heading_levels, parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.named_beside import BODY_GAPLESS_WORDS, BODY_WORDS, OURS, PUBLIC, TURNED_TO
from falsefront.parse.names import folded
from falsefront.parse.number_words import is_number_line
from falsefront.parse.own_left import begins_own, has_address, leaves_own, own_names
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import ELSEWHERE, Line, PageTree
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_WORDS: Final = rf"(?<!\w)(?:{BODY_WORDS}|{_LISTS.any_of('association', 'register')})(?!\w)"
_GAPLESS: Final = rf"(?:{BODY_GAPLESS_WORDS}|{_LISTS.any_of('association_gapless')})"
_BODIES: Final = Caseless(rf"{_WORDS}|{_GAPLESS}")
_BODY: Final = late(_WORDS, re.IGNORECASE)
_BODY_GAPLESS: Final = late(_GAPLESS, re.IGNORECASE)
# A house that a body has left, where anybody may be: "The Old Police Station".
_BUILT: Final = Caseless(rf".*(?<!\w)(?:{_LISTS.any_of('built')})\s.*")
# A firm's own branch near a body, the house or the road that is called by one, and what a firm may call its own office.
_CALLED: Final = Caseless(
    rf"(?<!\w)(?:{_LISTS.any_of('branch', 'house')})(?!\w)"
    rf"|(?:{_LISTS.any_of('branch_behind', 'house_behind', 'place_behind')})$"
)
# What a firm is to a body that its line names, and so no firm's name: "Member of the Northern Guild of Glaziers".
_MEMBER: Final = Caseless(
    rf"\W*(?:{_LISTS.any_of('member')})\w.{{3,}}|.{{4,}}(?:{_LISTS.any_of('member_behind')})\W*"
    rf"|.{{4,}}(?:{_LISTS.any_of('member_gapless')})"
)
_REGISTER: Final = Caseless(_LISTS.any_of("register"))  # one word is a whole name: "Bolagsverket"
_SEAT: Final = Caseless(_LISTS.any_of("seat"))
_JOINING: Final = Caseless(_LISTS.any_of("joining"))
_WORD: Final = re.compile(r"[^\W\d_]+")
_DIGIT: Final = re.compile(r"\d")
_MARKS: Final = re.compile(r"[@:：;?!\"“”„«»|©]")
# What parts a body's name from where it is, on one line.
_PARTED: Final = re.compile(r"\s+[/–—|·•-]\s+|[,，、]\s*|\u3000+|\s{2,}")
_MOST_CHARS: Final = 80  # of a name
_MOST_LINE_CHARS: Final = 240
_MOST_WORDS: Final = 9
_MOST_GAPLESS: Final = 40
_MOST_BELOW: Final = 6  # lines under a name
_MOST_CONTACT: Final = 60  # characters of a line that is how somebody is reached
_MOST_LINES: Final = 2_000  # of a page, among which its own address is looked for
_FEWEST_OF_TITLE: Final = 2
_FEWEST_NUMBERS: Final = 7  # digits of a telephone


def under_bodies(tree: PageTree) -> list[range]:
    """Return the pieces of text in which a page gives where a public body is that stands there by its name alone."""
    known: list[range] | None = tree.memory.get(under_bodies)
    if known is None:
        known = tree.memory[under_bodies] = _found(tree)
    return known


def _found(tree: PageTree) -> list[range]:
    lines = tree.lines[:_MOST_LINES]
    told = [at for at, line in enumerate(lines) if line.zone != ELSEWHERE and _may_name(line.text)]
    if not told or any(map(PUBLIC.is_in, tree.titles)):
        return []
    own = [folded(part) for title in tree.titles for part in title_parts(title)]
    own = [name for name in own if len(name) >= _FEWEST_OF_TITLE]
    own += [folded(tree.text(at, separator=" ")) for at in tree.by_name.get("h1", ())]
    levels, names = heading_levels(tree), own_names(tree)
    if any(name in folded(lines[at].text) for at in told for name in names):
        return []  # a body's own page, under a title such as "Moss - official website"
    found = [
        span
        for at in told
        if not any(name and (name in folded(lines[at].text) or folded(lines[at].text) in name) for name in own)
        and not _is_in_card(lines, at)
        for span in _of_body(lines, at, levels, names)
    ]
    return found if found and leaves_own(lines, found) else []


def _of_body(lines: Sequence[Line], at: int, levels: dict[int, int], own: Sequence[str]) -> Iterator[range]:
    """Yield what tells where a body is, on the line that names it and on those below."""
    line = lines[at]
    if _is_name(line.text):
        below = list(_below(lines, at, levels, own))
        if below and _tells_place(below):
            yield range(line.start, _further(lines, at + len(below), levels).end + 1)
    elif _is_name_and_place(line.text):
        yield range(line.start, _further(lines, at, levels).end + 1)


def _is_in_card(lines: Sequence[Line], at: int) -> bool:
    """Whether a line goes on a paragraph and no label stands before it: "Lumo Glass / Police Station Road / 9 Elm Row".

    Not where an address stands above it in that paragraph and another one below it: a second card.
    """
    if not at or not lines[at].is_soft or lines[at - 1].text.rstrip().endswith((":", "：")):
        return False
    first, last = at, at + 1
    while first and lines[first].is_soft:
        first -= 1
    while last < len(lines) and lines[last].is_soft:
        last += 1
    return not (has_address(lines[first:at]) and has_address(lines[at + 1 : last]))


def _below(lines: Sequence[Line], at: int, levels: dict[int, int], own: Sequence[str]) -> Iterator[Line]:
    """Yield the lines under a body's name that give where it is: what a <br> goes on with, or the very next one."""
    for count, line in enumerate(lines[at + 1 : at + 1 + _MOST_BELOW]):
        if line.zone != lines[at].zone or line.start in levels or (count and not line.is_soft):
            return
        if field_of_label(parted(line.text)[0]) == "vendor" or begins_own(line.text, own):
            return
        yield line


def _further(lines: Sequence[Line], last: int, levels: dict[int, int]) -> Line:
    """Return the last of the lines right behind one that are how the same body is reached, and no more."""
    for line in lines[last + 1 : last + 1 + _MOST_BELOW]:
        is_contact = is_number_line(line.text) or (len(line.text) < _MOST_CONTACT and says_contact(line.text))
        if line.zone != lines[last].zone or line.start in levels or not is_contact:
            break
        last += 1
    return lines[last]


def _tells_place(below: Sequence[Line]) -> bool:
    """Whether the first lines under a name are an address: a telephone alone may be a department's, "Feuerwehr"."""
    whole = [", ".join(line.text for line in below[:count]) for count in (1, 2, 3)]
    is_told = any(len(text) <= _MOST_LINE_CHARS and is_address(text) for text in whole)
    return is_told or (is_number_line(below[0].text) and has_address(below))


@remembered
def _may_name(text: str) -> bool:
    return (
        len(text) <= _MOST_LINE_CHARS
        and (_BODIES.is_in(text) or _tells_member(text))
        and (_is_name(text) or _is_name_and_place(text))
    )


@remembered
def _is_name(text: str) -> bool:
    """Whether a text is a body's name and no more.

    >>> _is_name("Handelsregisteramt des Kantons Moos"), _is_name("Opposite the Fire Station"), _is_name("한국유리협회")
    (True, False, True)
    >>> _is_name("The Old Police Station"), _is_name("Supplier to the Ministry of Trade"), _is_name("Polizei Straße")
    (False, False, False)
    >>> _is_name("Bolagsverket")
    True
    >>> _is_name("Fire Station Branch"), _is_name("City Office"), _is_name("Opposite Fire Station"), _is_name("Polizei")
    (False, False, False, False)
    """
    text = text.strip(" .·•–-()（）")
    if not 0 < len(text) <= _MOST_CHARS or _DIGIT.search(text) or _MARKS.search(text) or _BUILT.is_all(text):
        return False
    if _CALLED.is_in(text) or _SEAT.is_all(text):
        return False
    if _tells_member(text):
        return True
    if (gapless := _BODY_GAPLESS.search(text)) is not None:
        if OURS.is_in(text) or TURNED_TO.is_in(text):
            return False  # a sentence
        return len(text) <= _MOST_GAPLESS and BESIDE.search(text[: gapless.start()]) is None and not is_address(text)
    found = _BODY.search(text)
    is_bare = found is not None and found[0] == text.partition(" ")[0] == text and not _REGISTER.is_all(text)
    if found is None or is_bare or BESIDE.search(text[: found.start()]):
        return False  # one word may be a department's: "Feuerwehr"
    words = _WORD.findall(text)
    is_proper = all(word[0].isupper() or _JOINING.is_all(word) for word in words[1:]) or found.start() == 0
    is_led = all(word[0].isupper() for word in _WORD.findall(text[: found.start()]))
    is_short = len(words) <= _MOST_WORDS and words[0][0].isupper()
    return is_proper and is_led and is_short and not is_address(text)


@remembered
def _tells_member(text: str) -> bool:
    """Whether a line says no more than which body a firm is a member of.

    >>> _tells_member("Proud member of the Northern Guild of Glaziers"), _tells_member("Member of our team")
    (True, False)
    """
    if not _MEMBER.is_all(text):
        return False
    return text[0] > "\u2e80" or any(word[0].isupper() for word in _WORD.findall(text)[1:])


@remembered
def _is_name_and_place(text: str) -> bool:
    """Whether a line is a body's name, and behind a sign its address or its telephone."""
    mark = _PARTED.search(text)
    if mark is None or not _is_name(text[: mark.start()]):
        return False
    rest = text[mark.end() :]
    first = _PARTED.split(rest, maxsplit=1)[0]
    is_number = len(_DIGIT.findall(rest)) >= _FEWEST_NUMBERS and says_contact(rest)
    return is_address(first) or is_address(rest) or is_number
