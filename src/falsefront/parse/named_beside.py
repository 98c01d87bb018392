"""Lines that name somebody beside a page's firm, with his number behind: a body, who serves it, whose goods it sells.

"Complaints go to the Ministry of Trade (tel. ...)", "Printed by: Moss Press, tel. ...", "We are dealers for Moss
Scales, 9 Elm Row (tel. ...)", "Rooms are booked with Hotel Alder on ...", and what somebody said of the firm. What
follows up to the end of the line is his; words of one's own between him and the number make that the firm's.
"""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Final, NamedTuple

from falsefront.address.gazetteer.gazetteer import world
from falsefront.parse.asides import BESIDE, BESIDE_WORDS
from falsefront.parse.fair_words import FAIRS, VISITS, VISITS_AT
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.names import folded
from falsefront.parse.number_words import JOINING, TOLD
from falsefront.parse.proper_titles import is_proper_title
from falsefront.parse.section_words import HEADS, Told
from falsefront.parse.title_parts import title_parts
from falsefront.parse.words import COMPANY_WORDS
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_MOST_CHARS: Final = 500
_FEWEST_SMALL: Final = 2  # words in small letters of a sentence that names a body
_FEWEST_LETTERS: Final = 3  # of a name
_FEWEST_OF_TITLE: Final = 4
_MOST_LABEL_CHARS: Final = 60
_LEAD_OF_NAME: Final = 40  # characters of somebody's name and what stands before it
_QUOTED_WORDS: Final = 4


class _Kind(Enum):
    """Who is named, and how."""

    BODY = "a public body in a sentence"
    GAPLESS = "the same in a script without gaps"
    SERVES = "who serves the firm, behind a label"
    DEALS = "whose goods the firm sells"
    DONE = "who does something for the firm"
    FAIR = "who organises a fair that the firm shows at, and lets visitors in"
    LISTED = "one of several firms on the line, each with his number"


class _Named(NamedTuple):
    kind: _Kind
    start: int
    name: str  # what stands between the words and the number


_OF_BODIES: Final = frozenset({_Kind.BODY, _Kind.GAPLESS})
BODY_WORDS: Final = _LISTS.any_of("body")
_BODY: Final = rf"(?<!\w)(?:{BODY_WORDS})(?!\w)"
BODY_GAPLESS_WORDS: Final = _LISTS.any_of("body_gapless")
_BODY_GAPLESS: Final = rf"(?:{BODY_GAPLESS_WORDS})"
_SERVES: Final = rf"(?:^|[.;|·•(（/]\s?)\s*(?:{_LISTS.any_of('serves')})\s?[:：]\s*"
_DEALS: Final = rf"{_LISTS.any_of('deals')}|{_LISTS.any_of('deals_gapless')}"
_DONE: Final = rf"{_LISTS.any_of('done', 'emergency')}|{_LISTS.any_of('done_gapless')}"
_FINDERS: Final = tuple(
    (kind, Caseless(pattern), late(pattern, re.IGNORECASE))
    for kind, pattern in (
        (_Kind.BODY, _BODY), (_Kind.GAPLESS, _BODY_GAPLESS), (_Kind.SERVES, _SERVES), (_Kind.DEALS, _DEALS),
        (_Kind.DONE, _DONE),
    )
)  # fmt: skip
_SERVERS: Final = Caseless(_LISTS.any_of("serves"))
OURS: Final = Caseless(rf"{_LISTS.any_of('ours')}|{_LISTS.any_of('ours_gapless')}")
PUBLIC: Final = Caseless(_LISTS.any_of("public"))
TURNED_TO: Final = Caseless(_LISTS.any_of("turn"))
PLACE_BEHIND: Final = late(_LISTS.any_of("beside_behind"), re.IGNORECASE)
# Before a body that a line names in passing: where the firm's door is, or what the body is to the firm ("supplier to
# the ", "opposite the town hall and the ").
_PASSING: Final = late(
    rf"(?<!\w)(?:{BESIDE_WORDS}|{_LISTS.any_of('relation')})(?:\s\w{{1,4}}){{0,2}}"
    rf"(?:\s\w{{3,20}}\s(?:{JOINING})(?:\s\w{{1,4}})?)?(?:\s(?:\w{{0,3}}['’])?)?$",
    re.IGNORECASE,
)
# What parts the firm's own number from a body named in passing: "..., tel.", ". Call us on".
_PARTED: Final = re.compile(r"[,.;:–—|-]\s*(?:[^\W\d_]+[\s.]*){0,4}[\s.:]*$")
_IN_STREET: Final = late(rf"(?<!\w)(?:{_LISTS.any_of('street')}) ?$", re.IGNORECASE)
_NUMBER: Final = re.compile(r"[+(（]{0,2}\d(?:[\s().（）/–-]{0,3}\d){6}")  # a postcode has six at most
_DIGIT: Final = re.compile(r"\d")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_OPEN_BRACKET: Final = re.compile(r"[(（][^()（）]*$")
_PARTS: Final = re.compile(r"[,，、،(（]")
_LISTED: Final = re.compile(r"[^;；]+")
_WORD: Final = re.compile(r"[^\W\d_]+")
_SENTENCE_END: Final = re.compile(r"(?:(?<=[^\W\d_]{4})|(?<=\d{4}))[.!?]\s+(?=[^\W\d_])|[!?]\s+|[。！？]")
_QUOTED: Final = re.compile(r"\W{0,2}[\"“„«»”「『]([^\"“”„«»」』]{12,300}[.!?…。！]?)[\"”“«»」』]")


def others_from(text: str, titles: Sequence[str] = ()) -> int | None:
    """Return where a line begins to tell of somebody beside its firm who is reached behind it; None where nowhere.

    `titles` are the page's: whom they name, or whose kind of office they tell, is the firm itself.

    >>> others_from("Complaints go to the Ministry of Trade (tel. 0113 496 0177)")
    21
    >>> others_from("Printer: Moss Press, tel. 0113 496 0177"), others_from("Printer: tel. 0113 496 0177")
    (0, None)
    >>> others_from("For tenders of the Ministry of Trade call our office on 0113 496 0177")
    >>> others_from("Complaints go to the Ministry of Trade (tel. 0113 496 0177)", ["Government of Fernland"])
    """
    if not 0 < len(text) <= _MOST_CHARS:
        return None
    found = _named(text)
    if not found:
        return None
    own = [folded(part) for title in titles for part in title_parts(title)]
    own = [name for name in own if len(name) >= _FEWEST_OF_TITLE]
    for each in found:
        if each.kind in _OF_BODIES and any(map(PUBLIC.is_in, titles)):
            continue
        if each.kind is _Kind.FAIR and any(map(FAIRS.is_in, titles)):
            continue
        if each.kind is _Kind.SERVES and any(folded(parted(text)[0]) in name for name in own):
            continue  # "Transport: ..." on the page of Fern Transport
        name = folded(each.name)
        if not any(title in name or (name and name in title) for title in own):
            return each.start
    return None


def is_served_by(label: str) -> bool:
    """Whether a label without its colon tells who serves a firm: "Our printers"."""
    return _SERVERS.is_all(label)


@remembered
def _named(text: str) -> tuple[_Named, ...]:
    """Return who is named on a line beside a number, whatever the page."""
    if _NUMBER.search(text) is None:
        return ()
    return tuple(sorted(_each(text), key=lambda named: named.start))


def _each(text: str) -> Iterator[_Named]:
    yield from _quoted(text)
    yield from _labelled(text)
    yield from _listed(text)
    yield from _at_fair(text)
    for kind, may_be, finder in _FINDERS:
        for found in finder.finditer(text) if may_be.is_in(text) else ():
            between = _between(text, found.end())
            if between is None or OURS.is_in(between) or _is_ended(between):
                continue
            if kind in _OF_BODIES:
                if _is_sent(text, found, kind):
                    yield _Named(kind, found.start(), found[0])
            elif kind is _Kind.SERVES:
                if (name := _name_of(between)) is not None:
                    yield _Named(kind, found.start(), name)
            elif kind is _Kind.DONE or _is_reached_there(between):
                name = _name_of(between[:_LEAD_OF_NAME])
                if name is not None or found.end() == len(text.rstrip()):
                    yield _Named(kind, found.start(), name or found[0])
                elif any(char > "\u2e80" or "\u0590" <= char < "\u0700" for char in found[0]):
                    yield _Named(kind, found.start(), found[0])


def _at_fair(text: str) -> Iterator[_Named]:
    """Yield whom a visitor of a fair is sent to: "Visit us in hall 4. Tickets: Moss Fairs, 9 Elm Road, tel. ...".

    A number right behind such a word is the firm's own, which may send the tickets.
    """
    if not VISITS.is_in(text) or not FAIRS.is_in(text):
        return
    for found in VISITS_AT.finditer(text):
        between = _between(text, found.end())
        if between is None or OURS.is_in(between):
            continue
        first = next((word.start() for word in _WORD.finditer(between) if not word[0].islower()), len(between))
        name = _name_of(between[first : first + _LEAD_OF_NAME])  # "from", "beim" before it
        if name is not None:
            yield _Named(_Kind.FAIR, found.start(), name)


def _listed(text: str) -> Iterator[_Named]:
    """Yield the firms of a line that tells several by their names, each with his house and his telephone."""
    if ";" not in text and "；" not in text:
        return
    found: list[_Named] = []
    for part in _LISTED.finditer(text):
        name = _PARTS.split(part[0].strip(), maxsplit=1)[0].strip()
        place = (_between(part[0], 0) or "").partition(name)[2] if name else ""
        if not (is_proper_title(name) and _DIGIT.search(place)) or world().has_city(name):
            continue  # one of the firm's own people, or a town with an office of it
        found.append(_Named(_Kind.LISTED, part.start(), name))
    if len({each.name.split()[0] for each in found}) > 1:
        yield from found


def _between(text: str, begin: int) -> str | None:
    """Return what stands before the first telephone number from a place on; None where none follows."""
    number = _NUMBER.search(text, begin)
    return None if number is None else text[begin : number.start()]


def _is_ended(between: str) -> bool:
    """Whether a sentence ends before a number, and no house or postcode stands before that: the next is the firm's."""
    end = _SENTENCE_END.search(between)
    if end is None or _DIGIT.search(_YEAR.sub("", between[: end.start()])):
        return False
    return TOLD.search(f"{between} ") is not None or len(_WORD.findall(between[end.end() :])) > 1


def _is_reached_there(between: str) -> bool:
    """Whether a number stands in brackets behind a name, or behind the address of who has it."""
    return _OPEN_BRACKET.search(between) is not None or _DIGIT.search(between) is not None


def _is_sent(text: str, found: re.Match[str], kind: _Kind) -> bool:
    """Whether a sentence names a body to turn to: no place beside one, and no name among the parts of an address."""
    if PLACE_BEHIND.match(text, found.end()) or field_of_label(parted(text)[0]) == "address":
        return False
    if kind is _Kind.GAPLESS:
        return TURNED_TO.is_in(text)
    before = text[: found.start()]
    if BESIDE.search(before) or _IN_STREET.search(before):
        return False
    between = _between(text, found.end()) or ""
    if _PASSING.search(before) and _is_parted_off(between):
        return False
    words: list[str] = _WORD.findall(f"{before} {between}")
    return sum(word.islower() for word in words) >= _FEWEST_SMALL


def _is_parted_off(between: str) -> bool:
    """Whether a sign parts a number from a body, whose address is not between them, nor the number in brackets."""
    is_body = _OPEN_BRACKET.search(between) or _DIGIT.search(_YEAR.sub("", between))
    return not is_body and _PARTED.search(between) is not None


def _name_of(between: str) -> str | None:
    """Return somebody's name before a number: neither a word for telephones alone nor a person of the firm's own."""
    told = TOLD.search(f"{between} ")
    name = (between[: told.start()] if told else between).strip(" ,.:：(（–-|/،")
    letters = _WORD.findall(name)
    if sum(map(len, letters)) < _FEWEST_LETTERS or all(word.islower() and word.upper() != word for word in letters):
        return None
    is_persons = is_person(_PARTS.split(name)[0]) and not COMPANY_WORDS.is_in(name)
    return None if is_persons or field_of_label(name) is not None else name


def _labelled(text: str) -> Iterator[_Named]:
    """Yield who is named behind a label that is a heading over others elsewhere: "Unsere Hausverwaltung"."""
    label, colon, value = parted(text)
    if not colon or not value or len(label) > _MOST_LABEL_CHARS or _NUMBER.search(value) is None:
        return
    if any(heads.is_all(label) for told, heads in HEADS if told in (Told.PARTNER, Told.BANK)):
        between = _between(value, 0) or ""
        if not OURS.is_in(between) and (name := _name_of(between)) is not None:
            yield _Named(_Kind.SERVES, 0, name)


def _quoted(text: str) -> Iterator[_Named]:
    """Yield who said something of the firm: a sentence in quotes, his name and his number."""
    found = _QUOTED.match(text)
    if found is None or len(_WORD.findall(found[1])) < _QUOTED_WORDS:
        return
    between = _between(text, found.end())
    if between is not None and not OURS.is_in(between) and (name := _name_of(between)) is not None:
        yield _Named(_Kind.DONE, 0, name)
