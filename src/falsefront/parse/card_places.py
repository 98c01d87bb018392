"""Where the one is who offers what a card of a list shows, as lists say it: a town with its region, and no street.

"Karur, Tamil Nadu", "浙江 义乌市", "Львів, Франківський - Сьогодні о 11:20". A part of the line is a place that the
gazetteer knows, and an element called after places, or an icon before the line, says that it is one; without either it
needs two parts, of which the last is known, beside somebody's name or number.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from falsefront.address.gazetteer.division import key
from falsefront.address.gazetteer.gazetteer import divisions, world
from falsefront.parse.draft import Draft
from falsefront.parse.label_words import CITY_LABELS, REGION_LABELS, field_of_label, folded_label
from falsefront.parse.names import folded
from falsefront.parse.tree import Element, PageTree
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.once import once
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# Words of a class, or of what an element is called for tests, that call what it holds a place.
_CALLED: Final = frozenset(_LISTS.words("called"))
_NO_PLACE: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('no_place')})")
_WORDS: Final = re.compile(r"[^\W\d_]+")
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NAMES: Final = ("class", "data-testid", "data-qa", "data-cy", "data-test", "data-qaid", "data-marker", "itemprop")
_ICONS: Final = frozenset({"svg", "i", "img", "use"})
_ASIDE: Final = re.compile(r"\s+[-–—]\s+(?![A-Z]{2}(?!\w))|\s*[|·•]\s*")  # between a place and a day
_POSTCODE: Final = re.compile(
    r"^(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3})(?=\s[^\W\d_])|(?<=\w\s)\d{5,6}$|(?<=\w)\s?\(\d{2,5}\)$"
)
_PARTS: Final = re.compile(r"\s*[,，、/\n]\s*|\s+-\s+")
# Before the name of a town or a county: which of both it is.
_KIND: Final = re.compile(rf"^(?:{_LISTS.any_of('kind')})\.?\s+", re.IGNORECASE)
_NUMBERED: Final = re.compile(rf"^(?:{_LISTS.any_of('kind')})\.?\s+\d{{1,2}},\s*", re.IGNORECASE)  # "Qu\u1eadn 12,"
# Words that are a region or a district by their form, whatever it is called.
_DIVISION: Final = late(_LISTS.any_of("division"), re.IGNORECASE)
_HAN: Final = re.compile(r"[\u4e00-\u9fff]{2,12}(?:[\s·-][\u4e00-\u9fff]{2,12}){0,2}")
_GAP: Final = re.compile(r"[\s·-]")
_BRACKETED: Final = re.compile(r"(?:^|\s)[\[【]([^\[\]【】]{3,40})[\]】]$")  # behind a day: "[浙江/温州市]"
_COLON: Final = re.compile("[:：]")
_LABELLED: Final = re.compile(r"^[^:：,\d]{2,24}[:：]\s*")
_MOST_CHARS: Final = 60
_MOST_WORDS: Final = 4  # of one part
_MOST_PARTS: Final = 3
_MOST_DIGITS: Final = 2
_MOST_DIGITS_OF_LINE: Final = 14  # with a postcode and a day
_FEWEST_LETTERS: Final = 3
_SHORT: Final = frozenset({"UK", "US"})
_MOST_ALIKE: Final = 60
_MOST_KNOWN: Final = 0.8  # of the elements of a class that nothing calls places
# Words of a class that call what it holds another thing that may be named as a place is.
_OTHER: Final = re.compile(
    r"origin|made|brand|maker|manufact|colou?r|size|categor|tag|badge|material|seller|shop|store|user|name|title|model"
    r"|ship|deliver|pickup|style|variety|grape",
    re.IGNORECASE,
)
_FEWEST_ALIKE, _LEAST_KNOWN = 3, 0.5  # elements of one class that hold places, most of them known
_BY_TESTS: Final = 2  # elements that are alike by what a site calls them for its tests
_MOST_LINES: Final = 2  # "İzmir" over "Bornova"
_MOST_PIECES: Final = 8  # of text in an element that is called after places


def say_place_of_card(tree: PageTree, at: int, draft: Draft) -> None:
    """Say the one place that a card names, where it has no address; nothing where it names two."""
    if "address" in draft.fields:
        return
    told = {folded(draft.raw("title")), folded(draft.raw("vendor"))}
    texts = [(text, each) for each, text in called_places(tree, at) if _may_be_place(text) and folded(text) not in told]
    places = [place for text, each in texts if (place := _place(text) or _place_among(tree, each, text))]
    if not places:
        lines = [line.text for line in tree.lines_of(at)]
        labelled = [text for label, text in pairwise(lines) if is_label_of_place(label) and _may_be_place(text)]
        labelled += [text for line in lines if (text := _behind_label(line)) and _may_be_place(text)]
        places = [place for text in labelled if (place := _place(text))]
    if not places and {"vendor", "phone"} & set(draft.fields):
        places = [place for text in _alike_places(tree, at) if folded(text) not in told and (place := _place(text))]
    if not places and {"vendor", "phone"} & set(draft.fields):
        held = [line.text for line in tree.lines_of(at)]
        lines = [
            text
            for above, text in pairwise(["", *held])
            if folded(text) not in told and not (_names_seller(text) or _NO_PLACE.is_in(f"{above} "))
        ]
        lines += [found[1] for text in lines if (found := _BRACKETED.search(text))]
        places = [place for text in lines if _may_be_place(text) and (place := _place_alone(text))]
    if len(dict.fromkeys(places)) == 1:
        draft.say("address", places[0], "lines: a town")


@remembered
def is_label_of_place(text: str) -> bool:
    """Whether a line is the label of a place, and nothing else."""
    return field_of_label(text) == "address" or folded_label(text) in CITY_LABELS | REGION_LABELS


@remembered
def _behind_label(line: str) -> str | None:
    """Return what stands behind the label of a place on its line."""
    label, *rest = _COLON.split(line, maxsplit=1)
    return rest[0].strip() if rest and is_label_of_place(label) else None


@remembered
def _names_seller(text: str) -> bool:
    return field_of_label(_COLON.split(text)[0]) == "vendor"


def called_places(tree: PageTree, card: int) -> Iterator[tuple[int, str]]:
    """Yield those of a card's elements that are called after places, or begin with an icon, with their text."""
    for at in range(card + 1, tree.last[card]):
        tag = tree.elements[at]
        if tree.end(at) - tree.start(at) <= _MOST_PIECES and (_is_called_so(tag) or _begins_with_icon(tree, at)):
            text = tree.text(at)
            lines = text.count("\n")
            if text and (not lines or (lines < _MOST_LINES and _is_called_so(tag))):
                yield at, text


def _alike_places(tree: PageTree, card: int) -> Iterator[str]:
    """Yield the text of those of a card's elements whose class holds a known place nearly wherever it stands."""
    for at in range(card + 1, tree.last[card]):
        tag = tree.elements[at]
        if "class" not in tag.attrs or tree.end(at) - tree.start(at) > _FEWEST_ALIKE or _is_button(tree, tag):
            continue
        text = tree.text(at)
        if text and "\n" not in text and _may_be_place(text) and _place(text) is not None:
            names = tag.attrs["class"].split()
            if not any(map(is_other, names)) and any(_share_known(tree, 0, name) >= _MOST_KNOWN for name in names):
                yield text


def _is_button(tree: PageTree, tag: Element) -> bool:
    """Whether an element is a link that says what all of its class do: "Map" is a village's kind in some language."""
    if tag.name != "a":
        return False
    alike = {at for name in tag.attrs["class"].split() for at in tree.by_class[name][:_MOST_ALIKE]}
    return len(alike) >= _FEWEST_ALIKE and len({tree.text(at) for at in alike}) == 1


def _place_among(tree: PageTree, at: int, text: str) -> str | None:
    """Return the place of an element that most of those alike have a known place in."""
    piece = _pieces(text)[0]
    if not _is_written_as_place(piece) or not all(map(_has_capital, piece.split())):
        return None
    first = next(tree.children(at), at)
    names = [(0, name) for name in (tree.elements[at].attrs.get("class") or "").split()]
    names += [(1, name) for name in (tree.elements[first].attrs.get("class") or "").split()]
    names += [(_BY_TESTS, name) for key in _NAMES[1:] if (name := tree.elements[at].attrs.get(key))]
    return piece if any(_share_known(tree, up, name) >= _LEAST_KNOWN for up, name in names) else None


def _share_known(tree: PageTree, up: int, name: str) -> float:
    """Return the share of the elements of a class, or of those around them, that hold a place which is known."""
    shares: dict[tuple[int, str], float] = tree.memory.setdefault(_share_known, {})
    if (up, name) not in shares:
        alike = _alike(tree, name) if up == _BY_TESTS else [tree.elements[at] for at in tree.by_class[name]]
        alike = alike[:_MOST_ALIKE]
        held = [each.parent.at for each in alike if each.parent is not None] if up == 1 else [each.at for each in alike]
        texts = [tree.text(at) for at in held if tree.end(at) - tree.start(at) <= _MOST_PIECES]
        known = sum(_may_be_place(text) and _place(text) is not None for text in texts)
        shares[up, name] = known / len(alike) if len(alike) >= _FEWEST_ALIKE else 0.0
    return shares[up, name]


def _alike(tree: PageTree, name: str) -> list[Element]:
    """Return the elements that a site calls alike for its own tests."""
    return [each for each in tree.elements if any(each.attrs.get(key) == name for key in _NAMES[1:])]


def _has_capital(word: str) -> bool:
    return not word[0].islower()


def _is_called_so(tag: Element) -> bool:
    return any(name in tag.attrs and _is_called(tag.attrs[name]) for name in _NAMES)


def _begins_with_icon(tree: PageTree, at: int) -> bool:
    first = next(tree.children(at), None)
    return first is not None and tree.elements[first].name in _ICONS and tree.start(first) == tree.end(first)


@remembered
def _may_be_place(text: str) -> bool:
    is_short = 2 <= len(text) <= _MOST_CHARS and sum(map(str.isdigit, text)) <= _MOST_DIGITS_OF_LINE
    return is_short and not _NO_PLACE.is_in(text) and field_of_label(text) is None


@remembered
def _place(text: str) -> str | None:
    """Return the place that a line names beside a day or behind a label; None where it names none that is known.

    >>> _place("Codlea, Brasov - yesterday 11:20"), _place("Location: Leeds"), _place("Free returns")
    ('Codlea, Brasov', 'Leeds', None)
    """
    return next(
        (piece for piece in _pieces(text) if _is_written_as_place(piece) and any(map(_is_known, _parts(piece)))), None
    )


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in _ASIDE.split(_LABELLED.sub("", text, count=1))]


@remembered
def _place_alone(text: str) -> str | None:
    """Return the place that a line is, by its parts alone.

    >>> [_place_alone(text) for text in ("Kestrel OSB, Izmir", "Leeds", "Oak, White")]
    ['Kestrel OSB, Izmir', None, None]
    """
    parts = _parts(text)
    is_place = len(parts) > 1 and _is_written_as_place(text) and _is_known(parts[-1])
    if parts and parts[-1] in _SHORT and not all(map(_is_known, parts)):
        return None  # a size, a kind of wood: "Oak, US"
    return text if is_place and _HAN.fullmatch(text) is None else None


def _parts(text: str) -> list[str]:
    han = _HAN.fullmatch(text)
    return _GAP.split(text) if han else [part for part in _PARTS.split(_POSTCODE.sub("", text).strip()) if part]


def _is_written_as_place(text: str) -> bool:
    text = _KIND.sub("", _NUMBERED.sub("", _POSTCODE.sub("", text).strip()))
    parts = _parts(text)
    is_short = 0 < len(parts) <= _MOST_PARTS and all(len(part.split()) <= _MOST_WORDS for part in parts)
    is_named = all(not _KIND.sub("", part)[:1].islower() and any(map(str.isalpha, part)) for part in parts)
    return is_short and is_named and sum(map(str.isdigit, text)) <= _MOST_DIGITS


def place_in(text: str) -> str | None:
    """Return the known place that a line names and nothing beside it but a day; None where it names none."""
    return _place(text) if _may_be_place(text) else None


def says_no_place(text: str) -> bool:
    """Whether words tell that a thing is sent to a place that they name, fetched there or made there."""
    return _NO_PLACE.is_in(text)


@remembered
def is_place(text: str) -> bool:
    """Whether some words are a place and nothing else: a town, or a town and its region, of which one is known.

    >>> is_place("Leeds"), is_place("Oxley, Leeds"), is_place("Leeds Metal Goods"), is_place("Ltd")
    (True, True, False, False)
    """
    return _may_be_place(text) and _is_written_as_place(text) and any(map(_is_known, _parts(text)))


def begins_with_city(name: str) -> bool:
    """Whether the first word of a name is a town: where a thing may be fetched is called so."""
    return world().has_city(name.split()[0])


def is_known_place(text: str) -> bool:
    """Whether a part of some words is a place that the gazetteer knows."""
    return any(map(_is_known, _parts(text)))


@remembered
def _is_known(part: str) -> bool:
    """Whether a part of a line is a city, a region or a country that the gazetteer knows."""
    if _HAN.fullmatch(part):
        is_known = part in _chinese() or world().has_city(part) or _DIVISION.fullmatch(part) is not None
        return is_known or any(part[:at] in _chinese() and part[at:] in _chinese() for at in range(2, len(part) - 1))
    name, elsewhere = _KIND.sub("", part.strip(" .()")), world()
    if len(name) < _FEWEST_LETTERS:
        return name in _SHORT
    latin = key(name.lower())
    is_region = bool(latin) and (latin in elsewhere.regions or latin in elsewhere.countries)
    is_known = is_region or elsewhere.has_city(name) or folded(name) in _in_latin()
    return is_known or _DIVISION.fullmatch(part.strip()) is not None


@once
def _chinese() -> frozenset[str]:
    """Return the names of China's divisions, whole and short."""
    return frozenset(form for place in divisions().values() for form in (place.name, place.short) if len(form) > 1)


@once
def _in_latin() -> frozenset[str]:
    """Return the names of China's provinces and cities in Latin letters."""
    places = (place for place in divisions().values() if place.level in ("province", "city"))
    return frozenset(folded(form) for place in places for form in (place.pinyin_short, place.english) if form)


@remembered
def is_other(token: str) -> bool:
    """Whether a class calls what it holds another thing that may be named as a place or a seller is."""
    return _OTHER.search(token) is not None


@remembered
def _is_called(token: str) -> bool:
    return not _CALLED.isdisjoint(_WORDS.findall(_CAMEL.sub("-", token).lower()))
