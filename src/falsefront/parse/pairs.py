"""Pairs of a label and what it labels: tables, definition lists, and lines such as "Address: ..." or "地址：..."."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from falsefront.contact.price import is_price_line
from falsefront.parse.address_shapes import has_postcode, street_words
from falsefront.parse.article_codes import is_sure_code
from falsefront.parse.bare_numbers import may_tell_number, numbers_beside_labels
from falsefront.parse.below_addresses import is_rest_in_han
from falsefront.parse.codes_in_sentences import code_in_sentence
from falsefront.parse.glued import until_glued
from falsefront.parse.head_rows import lines_of_head_rows
from falsefront.parse.label_words import field_of_label, is_about, is_plain, may_be_known
from falsefront.parse.labelled_offices import field_of_labelled, labels_office
from falsefront.parse.labels_of_lines import COLON, MAX_LABEL_CHARS, TRAILING, clean, labels_in
from falsefront.parse.lists_of_facts import behind_facts
from falsefront.parse.number_words import is_number_line
from falsefront.parse.third_parties import own_part_on
from falsefront.parse.tree import ELSEWHERE, Line, PageTree, folded_text
from falsefront.parse.whole_links import begins_with_link, is_in_entry_of_menu, is_whole_link
from falsefront.text.remembered import remembered

MAX_VALUE_CHARS: Final = 2_000
MAX_LINE_CHARS: Final = 3_000
MAX_ADDRESS_LINES: Final = 6
_SIBLINGS: Final = ("span", "div", "label", "strong", "b", "em", "p", "h3", "h4", "h5")
_HEADINGS: Final = ("h2",)  # beside which the subject's own words may stand, but no single fields
_SIBLING_PIECES: Final = 3  # of text in an element that is a label
_CELLS: Final = ("td", "th")
_COLONS: Final = (":", "：")  # alone in a cell between the label and what it labels
_REACHED: Final = ("phone", "email")
_SCHEME: Final = re.compile(r"(?:https?|mailto|tel|javascript)$", re.IGNORECASE)
_UNKNOWN: Final = re.compile(r"([^:：\W\d][^:：]{1,29}?)\s*[:：]\s*(\S.{0,119})")
_INSIDE_ADDRESS: Final = (
    r"(?:no|nr|num|kat|daire|d|k|blok|kapı|iç kapı|unit|building|bldg|block|floor|flat|room|suite|plot|lot|house|shop"
    r"|pin|zip|postcode|cep|cp|plz|rt|rw|km|box|apt|số)"
)
_TIME: Final = re.compile(r"^[^:：]*\d[:：]\d\d\b")  # the first colon of a line stands in "09:00"
_UNKNOWN_INSIDE: Final = re.compile(
    rf"\s(?!https?:|live:)(?!{_INSIDE_ADDRESS}[:：])[^\W\d][^\s:：]{{1,19}}[:：](?!//)(?=\s|\S)", re.IGNORECASE
)
_UNKNOWN_WORDS: Final = 4  # a longer run of words before a colon is a sentence
_MOST_REST_CHARS: Final = 60  # of a line that ends an address
# "Ada Fern / Leo Alder": lines of two or three words with capitals, as people are called.
_NAMES: Final = re.compile(r"(?:[A-ZÀ-Ž][a-zà-ž'’-]+(?: [A-ZÀ-Ž][a-zà-ž'’-]+){1,2}(?:\n|$))+")
# A house that has a name and no number.
_HOUSES: Final = re.compile(
    r"\b(?:cottage|house|lodge|manor|barn|grange|farm|hall|priory|rectory|vicarage|mill|casa|maison|domaine|finca"
    r"|quinta|cascina|ferme|château|castle|haus|\w*hof)\b",
    re.IGNORECASE,
)
_POST_AND_TOWN: Final = re.compile(r"(?:[A-Z]{1,2}[-–]\s?)?\d{4,5}\s[A-ZÀ-Ž][^\d:@]{1,40}")


class Pair(NamedTuple):
    """A label, what it labels, and which part of the page both stand in."""

    label: str
    value: str
    zone: int
    is_sure: bool  # table, list or colon say that it is a pair
    start: int  # where it stands, in pieces of text
    is_link: bool = False  # the whole value leads to another page: a menu, or a name


def pairs_of(tree: PageTree, root: int | None) -> Iterator[Pair]:
    """Yield what stands beside or below labels, on the page or inside one element; the surest kind of pair first."""
    yield from _structural_pairs(tree, root)
    yield from _line_pairs(tree, root)
    yield from _sibling_pairs(tree, root)


def _structural_pairs(tree: PageTree, root: int | None) -> Iterator[Pair]:
    yield from _table_pairs(tree, root)
    done = 0
    for at in _positions(tree, "dl", root):
        if at < done:
            continue  # a list inside a list is read with it
        done = tree.last[at]
        for label, value, term in _list_pairs(tree, at):
            yield Pair(label, value, tree.zone(at), True, tree.start(term))


def _table_pairs(tree: PageTree, root: int | None) -> Iterator[Pair]:
    """Yield what rows label; an address behind a cell with a colon only where a telephone or a mailbox is labelled too.

    Without them those of the page stand elsewhere, and so does what its lines tell of the address.
    """
    held: list[Pair] = []
    is_reached = False
    for at in _positions(tree, "tr", root):
        for label, value in _row_pairs(tree, at):
            pair = Pair(label, value, tree.zone(at), True, tree.start(at))
            field = field_of_label(label)
            if field == "address" and not is_reached and any(tree.text(each) in _COLONS for each in tree.children(at)):
                held.append(pair)
                continue
            if field in _REACHED and not is_reached:
                is_reached = True
                yield from held
            yield pair


def _sibling_pairs(tree: PageTree, root: int | None) -> Iterator[Pair]:
    """Yield a known label and the element beside it, where neither table nor colon says that they are a pair."""
    for name in (*_SIBLINGS, *_HEADINGS):
        is_heading = name in _HEADINGS
        for at, size, _ in _within(tree.told(name, _may_be_label), tree, root):
            if size > _SIBLING_PIECES:
                continue
            label = tree.text(at)
            is_field, tells_of_itself = _as_label(label)
            if not (tells_of_itself or (is_field and not is_heading)):
                continue
            beside = behind_facts(tree, at) if tells_of_itself else tree.beside(at)
            value = tree.text(beside) if beside is not None else ""
            is_known = tells_of_itself or field_of_labelled(label, value)
            if beside is not None and value and is_known and len(value) <= MAX_VALUE_CHARS and not _is_labelled(value):
                is_link = tree.elements[beside].name == "a" or begins_with_link(tree, beside)
                # Two entries of a menu ("Shop", "Gift cards"), or one in two tongues ("OFFICE", 営業所).
                if not ((is_link and begins_with_link(tree, at)) or is_in_entry_of_menu(tree, at)):
                    yield Pair(clean(label), value, tree.zone(at), False, tree.start(at), is_link)


def _within(found: list[tuple[int, int, str]], tree: PageTree, root: int | None) -> Sequence[tuple[int, int, str]]:
    """Return those of some elements in order that stand inside another one."""
    if root is None:
        return found
    return found[bisect_left(found, (root + 1,)) : bisect_left(found, (tree.last[root],))]


@remembered
def _may_be_label(written: str) -> bool:
    """Whether the text of an element may be a label by its shape."""
    label = folded_text(written)
    return len(label) <= MAX_LABEL_CHARS and (may_be_known(label) or is_about(label) or labels_office(label))


@remembered
def _as_label(label: str) -> tuple[bool, bool]:
    """Whether the text of an element is a label of a known field, and of what somebody says of itself."""
    if len(label) > MAX_LABEL_CHARS:
        return False, False
    return bool(field_of_label(label)) or labels_office(label), is_about(label)


def _positions(tree: PageTree, name: str, root: int | None) -> Sequence[int]:
    found = tree.by_name.get(name, [])
    return found if root is None else tree.inside(found, root)


def _row_pairs(tree: PageTree, at: int) -> Iterator[tuple[str, str]]:
    cells = [child for child in tree.children(at) if tree.elements[child].name in _CELLS]
    if len(cells) > 2:
        cells = [cell for cell in cells if tree.text(cell) not in _COLONS]
    is_heading = [tree.elements[cell].name == "th" for cell in cells]
    if not 2 <= len(cells) <= 8 or all(is_heading):
        return
    texts = [tree.text(cell) for cell in cells]
    if all(field_of_label(text) is not None for text in texts) or not lines_of_head_rows(tree).isdisjoint(
        range(tree.start(at), tree.start(at) + 2)
    ):
        return  # the row over a table, also where no cell of it says so
    if len(cells) > 2 and field_of_label(texts[0]) == "price" and all(map(is_price_line, texts[1:])):
        return  # of a ladder of prices
    if (
        len(cells) % 2 == 0
        and len(cells) > 2
        and not all(_is_label(is_heading[n], texts[n]) for n in range(0, len(cells), 2))
    ) or len(cells) % 2:
        texts = texts[:2] if _is_label(is_heading[0], texts[0]) else []
    for label, value in zip(texts[::2], texts[1::2], strict=True):
        if _may_be_pair(label, value):
            yield clean(label), value


def _is_label(is_heading: bool, text: str) -> bool:
    return is_heading or field_of_label(text) is not None or text.endswith((":", "："))


def _list_pairs(tree: PageTree, at: int) -> Iterator[tuple[str, str, int]]:
    """Yield each term of a list, what is said of it, and where the term stands."""
    label, term = "", at
    values: list[str] = []
    entries = [position for position in range(at + 1, tree.last[at]) if tree.elements[position].name in ("dt", "dd")]
    for position in [*entries, None]:
        is_term = position is None or tree.elements[position].name == "dt"
        if is_term:
            value = "\n".join(values)
            if label and _may_be_pair(label, value):
                yield clean(label), value, term
            label, values = ("" if position is None else tree.text(position)), []
            term = at if position is None else position
        elif position is not None and (text := tree.text(position)):
            values.append(text)


def _may_be_pair(label: str, value: str) -> bool:
    return (
        bool(label and value) and len(label) <= MAX_LABEL_CHARS and len(value) <= MAX_VALUE_CHARS and "\n" not in label
    )


def _line_pairs(tree: PageTree, root: int | None) -> Iterator[Pair]:
    speaking, titles = tree.told_lines(_speaks), tree.titles
    lines: tuple[Line, ...] = () if not speaking else tree.lines if root is None else tuple(tree.lines_of(root))
    unasked = ELSEWHERE if root is None else None  # nobody asks a page for those of others
    heads = lines_of_head_rows(tree) if lines else frozenset()
    for number, line in enumerate(lines):
        if (
            line.shape in speaking
            and line.start not in heads
            and line.zone != unasked
            and len(line.text) <= MAX_LINE_CHARS
        ):
            own = own_part_on(line.text, titles)
            if line.end - line.start > 1 and own is line.text:
                own = until_glued(tree, line)
            for pair in _pairs_of_line(lines, number, line if own is line.text else line._replace(text=own)):
                if pair.is_sure or not is_whole_link(tree, pair.start):
                    yield pair
                elif not is_whole_link(tree, line.start):  # else both are entries of a menu
                    yield pair._replace(is_link=True)


@remembered
def _speaks(text: str) -> bool:
    """Whether a line may have a label by its shape: a colon, a number, or a label that stands alone."""
    if ":" in text or "：" in text or (not text.isascii() and COLON.search(text)):
        return True
    return may_tell_number(text) or (len(text) <= MAX_LABEL_CHARS and may_be_known(text))


def _pairs_of_line(lines: tuple[Line, ...], number: int, line: Line) -> Iterator[Pair]:
    if bare := numbers_beside_labels(line.text):
        yield from (Pair(label, value, line.zone, True, line.start) for label, value in bare)
        return
    if COLON.search(line.text) is None:
        if len(line.text) <= MAX_LABEL_CHARS and (is_plain(line.text) or _is_over_code(lines, number)):
            yield from _below(lines, number, line.text, is_sure=False)
        return
    found = labels_in(line.text)
    for (_, label, start), following in zip(found, [*found[1:], None], strict=False):
        value = code_in_sentence(label, _trimmed(line.text[start : following[0] if following else None]))
        if value:
            value = _with_soft_lines(lines, number, label, value) if following is None else value
            if value:
                yield Pair(label, value, line.zone, True, line.start)
        elif following is None:
            yield from _below(lines, number, label, is_sure=True)
    if not found:
        label, _, value = line.text.partition(COLON.findall(line.text)[0])
        if is_about(label):
            yield Pair(label.strip(), value.strip(), line.zone, True, line.start)
            return
        unknown = _UNKNOWN.fullmatch(line.text)
        if (
            unknown
            and not _TIME.search(line.text)
            and len(unknown[1].split()) <= _UNKNOWN_WORDS
            and not _SCHEME.search(unknown[1])
        ):
            yield Pair(unknown[1].strip(), unknown[2].strip(), line.zone, True, line.start)


def _is_over_code(lines: tuple[Line, ...], number: int) -> bool:
    """Whether a label of a number stands alone over a line that is nothing but one: "Product code" over 1459123."""
    return (
        number + 1 < len(lines)
        and is_sure_code(lines[number + 1].text)
        and field_of_label(lines[number].text) == "product_id"
    )


def _trimmed(value: str) -> str:
    unknown = _UNKNOWN_INSIDE.search(value)
    value = (value[: unknown.start()] if unknown else value).strip().rstrip(TRAILING).strip()
    return value.rstrip(")）").strip() if value.endswith((")", "）")) and not re.search("[(（]", value) else value


def _below(lines: tuple[Line, ...], number: int, label: str, *, is_sure: bool) -> Iterator[Pair]:
    """Yield the line below a label that stands alone, unless that is a label itself."""
    if number + 1 >= len(lines):
        return
    line = lines[number + 1]
    if line.zone != lines[number].zone or _is_labelled(line.text) or len(line.text) > MAX_VALUE_CHARS:
        return
    if value := _with_soft_lines(lines, number + 1, label, line.text):
        yield Pair(label, value, line.zone, is_sure, line.start)


def _with_soft_lines(lines: tuple[Line, ...], number: int, label: str, value: str) -> str:
    """Add the lines that go on after a <br>: an address is written over several."""
    if field_of_label(label) != "address":
        return value
    for line in lines[number + 1 : number + MAX_ADDRESS_LINES]:
        goes_on = line.is_soft or (line.zone == lines[number].zone and _is_rest(value, line.text))
        if goes_on and is_number_line(line.text) and _is_who_is_called(value):
            return ""  # who is called, and no address
        if not goes_on or _is_labelled(line.text) or is_number_line(line.text):
            break
        value = f"{value}\n{line.text}"
    return value


def _is_who_is_called(value: str) -> bool:
    """Whether lines are names as persons have them, and no house in its lane: "Rose Cottage", "Mill Lane"."""
    return _NAMES.fullmatch(value) is not None and not street_words(value) and _HOUSES.search(value) is None


def _is_rest(value: str, line: str) -> bool:
    """Whether a line of its own ends an address: a postcode and its town, or a Chinese road below its county."""
    if len(line) > _MOST_REST_CHARS or not line[:1].isalnum():
        return False
    if _POST_AND_TOWN.fullmatch(line):
        return any(char.isdigit() for char in value) and not has_postcode(value)
    return not line.isascii() and is_rest_in_han(line, value, None) and not any(char.isdigit() for char in value)


def _is_labelled(text: str) -> bool:
    return field_of_label(text) is not None or bool(labels_in(text[:MAX_LABEL_CHARS]))
