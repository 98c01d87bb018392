"""Lists of others on a page that says so over them: its firm's dealers, a park's tenants, a guild's members, sellers.

Each of them is given what stands with its own name, whether or not a legal form tells it to be a firm's. What stands
there without a name is not given. The page's own name in such a list stays the page's, and so do its offices. Under
words that a firm may have over its own shops, only those are taken whose names share nothing with its own.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from falsefront.parse.address_edges import is_office
from falsefront.parse.element import ROOTS
from falsefront.parse.firm_heads import firm_on
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_lists import BEHIND, FirmList, Head, Part, by_kind, lines_between, meet
from falsefront.parse.firm_names import MOST_NAME_CHARS
from falsefront.parse.further_columns import further_columns
from falsefront.parse.headings import BOLD_LEVEL, heading_levels, parted
from falsefront.parse.heads_of_blocks import is_doubtful, one_of_each_block, without_people
from falsefront.parse.label_words import field_of_label, is_about
from falsefront.parse.line_boxes import element_at
from falsefront.parse.lines_behind_entries import with_lines_behind
from falsefront.parse.listed_heads import IN_BOLD, MOST_NAMES, has_mailbox_below, heads_in, stand_alike
from falsefront.parse.listed_names import is_place, name_in_place, name_of
from falsefront.parse.makers import makers
from falsefront.parse.names import folded
from falsefront.parse.names_of_many import are_at_many_domains, share_a_word
from falsefront.parse.own_in_lists import is_called_as_own, is_own_name
from falsefront.parse.own_signs import OwnSigns, telling_words
from falsefront.parse.people_in_lists import with_people
from falsefront.parse.seller_heads import Lists, list_under
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import ELSEWHERE, MAIN, Line, PageTree
from falsefront.parse.words import CONTACT_PAGES, PAGE_NAMES
from falsefront.text.remembered import remembered

_ITEMS: Final = ("tr", "li", "article")
_MOST_LINES: Final = 6_000
_MOST_LISTS: Final = 12
_FEWEST: Final = 2  # different names
_FORMED: Final = 0.5  # of the names in headings over other names
_MOST_OVER: Final = 0.5  # of the headings, each right over one of a deeper rank
_NUMBERED: Final = re.compile(r"[(\[]\d{1,3}[)\]]$")
_AT_DOMAIN: Final = re.compile(r"\S*(?:@|www\.|https?:)\S*")  # may be called as its owner is
_WORD: Final = re.compile(r"[^\W_]+")
# How a line that is no heading ends over a list; a sentence that says who has the firm's goods may have its stop too.
_ENDS, _ENDS_OF_GOODS = (":", "："), (":", "：", ".", "。")


class SellerList(NamedTuple):
    """A list of others: where each of them stands, and where all of them do."""

    parts: list[Part]
    spans: list[tuple[int, int]]  # pieces of text


class _Span(NamedTuple):
    """Where a page lists others, in pieces of text."""

    head: int  # where its heading begins; -1 where the page's title is it
    start: int
    end: int
    of: Lists


def is_titled_list(tree: PageTree) -> bool:
    """Whether the title or the first heading of a page says that it lists others than its own firm."""
    heads = [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ())[:1]]
    return any(list_under(part) is not None for text in (*tree.titles, *heads) for part in title_parts(text))


def are_of_list(tree: PageTree, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether stretches of a page whose title or first heading says that it lists others are rows or hold that heading.

    Of other cards beside each other the name of one may stand over or below its contacts.
    """
    if not is_titled_list(tree):
        return False
    is_headed = any(begin <= tree.start(at) < end for at in tree.by_name.get("h1", ())[:1] for begin, end in spans)
    return bool(spans) and (is_headed or all(_is_in_row(tree, begin) for begin, _ in spans))


def _is_in_row(tree: PageTree, piece: int) -> bool:
    around = element_at(tree, piece)
    while around is not None and around.name != "tr":
        around = around.parent
    return around is not None


def listed_sellers(tree: PageTree, signs_of_page: Callable[[], OwnSigns]) -> SellerList:
    """Return the lists of others on a page; what its own firm is known by is asked for only where there is one.

    Where the heading of one tells of strangers, what stands under it is read from here on: forget that on the way out.
    """
    spans = list(islice(_spans(tree), _MOST_LISTS))
    found = SellerList([], [])
    if not spans:
        return found
    signs = signs_of_page()
    _open(tree, {span.head for span in spans})
    lines = tree.subject
    for span in spans:
        parts, ranges = _parts(tree, lines_between(lines, span.start, span.end), span, signs)
        known = found.spans.copy()
        if span.of is Lists.OF_GOODS and _gives_own(tree, ranges):
            parts = []  # beside the firm that speaks of them they are left out
        found.parts.extend(each for each in parts if not any(meet(each, span) for span in known))
        found.spans.extend(each for each in ranges if not any(meet(each, span) for span in known))
    return SellerList(sorted(found.parts), sorted(found.spans))


def _gives_own(tree: PageTree, ranges: Sequence[tuple[int, int]]) -> bool:
    """Whether a page gives a contact beside some parts of it."""
    return any(
        gives_contact(line.text)
        for line in tree.lines
        if line.zone != ELSEWHERE and not any(begin <= line.start < end for begin, end in ranges)
    )


def _open(tree: PageTree, heads: set[int]) -> None:
    """Let parts be read that some headings alone make a stranger's."""
    spans = [span for span in zip(*makers(tree), strict=True) if span[0] not in heads]
    tree.memory[makers] = [start for start, _ in spans], [end for _, end in spans]


def _spans(tree: PageTree) -> Iterator[_Span]:
    """Yield what stands under each heading of such a list, and all of a page that its title tells to be one."""
    shapes = tree.told_lines(_may_head)
    levels = heading_levels(tree) if shapes else {}
    for number, line in enumerate(tree.lines if shapes else ()):
        if line.shape in shapes and line.zone == MAIN and (told := list_under(line.text)) is not None:
            level = levels.get(line.start)
            if _is_over_column(tree, line):
                continue
            if level is not None or line.text.rstrip().endswith(_ENDS_OF_GOODS if told is Lists.OF_GOODS else _ENDS):
                level = level or _level_below(tree, number, levels, told)
                yield _Span(line.start, line.end, _end(tree, number, level, levels), told)
    for title in tree.titles:
        for part in title_parts(title):
            if (told := list_under(part)) is not None:
                yield _Span(-1, 0, tree.end(0), told)


def _is_over_column(tree: PageTree, line: Line) -> bool:
    """Whether a line is all of one of several short cells of a row: what it is over is a column of a table."""
    cell = element_at(tree, line.start)
    while cell is not None and cell.name not in ("th", "td"):
        cell = cell.parent
    if cell is None or cell.parent is None or tree.text(cell.at) != line.text:
        return False
    texts = [tree.text(at) for at in tree.children(cell.parent.at)]
    return len(texts) > _FEWEST and all(len(text) <= MOST_NAME_CHARS and "\n" not in text for text in texts)


def _level_below(tree: PageTree, number: int, levels: dict[int, int], told: Lists) -> int:
    """Return the rank of a line that is no heading: a sentence about goods is over the names right below it."""
    below = tree.lines[number + 1 : number + 2] if told is Lists.OF_GOODS else ()
    return next((levels[line.start] for line in below if line.start in levels), BOLD_LEVEL)


@remembered
def _may_head(shape: str) -> bool:
    return list_under(shape) is not None


def _end(tree: PageTree, number: int, level: int, levels: dict[int, int]) -> int:
    """Return where a list under a heading ends: with its element, before a heading above it or of the firm's own."""
    here = tree.lines[number]
    is_of_all = level == 1 and len(tree.by_name.get("h1", ())) == 1
    end = tree.end(0) if is_of_all else _end_of_box(tree, number)
    for line in tree.lines[number + 1 :]:
        if line.start >= end or line.zone != here.zone:
            return min(end, line.start)
        other = levels.get(line.start, BOLD_LEVEL + 1)
        is_pages = other <= BOLD_LEVEL and _is_of_page(line.text) and not _is_over_column(tree, line)
        if other < level or is_pages:
            return line.start
    return end


@remembered
def _is_of_page(text: str) -> bool:
    if field_of_label(parted(text)[0]) is not None or list_under(text) is not None:
        return False
    return CONTACT_PAGES.is_all(text) or PAGE_NAMES.is_all(text) or is_about(text)


def _end_of_box(tree: PageTree, number: int) -> int:
    """Return where the nearest element around a heading ends that holds a contact behind it."""
    line, lines = tree.lines[number], tree.lines
    following = next((each.start for each in lines[number + 1 :] if gives_contact(each.text)), None)
    around = element_at(tree, line.start)
    while following is not None and around is not None and around.name not in ROOTS:
        if tree.end(around.at) > following:
            return tree.end(around.at)
        around = around.parent
    return tree.end(0)


def _parts(
    tree: PageTree, lines: Sequence[Line], span: _Span, signs: OwnSigns
) -> tuple[list[Part], list[tuple[int, int]]]:
    """Return where others stand in a list, and all that is theirs in it, in pieces of text."""
    heads = without_people(list(islice(heads_in(tree, lines), MOST_NAMES + 1)))
    heads = one_of_each_block(tree, lines, heads)
    heads = with_people(tree, lines, heads, IN_BOLD) if span.of is Lists.OTHERS else heads
    rest = lines[heads[MOST_NAMES].number :] if len(heads) > MOST_NAMES else lines[_MOST_LINES:]
    lines = lines[: heads[-1].number + BEHIND] if len(heads) > MOST_NAMES else lines[:_MOST_LINES]
    lists = [FirmList(tree, lines, group, heads, is_told=True) for group in by_kind(heads)]
    best = _best_of(tree, lists)
    if (
        best is None
        or len({head.name for head in best.reached()}) < _FEWEST
        or (is_doubtful(best) and best.is_of_goods)
    ):
        return [], []
    found, own = list[Part](), list[Part]()
    for each in (best, *further_columns(best, lists, IN_BOLD)):
        theirs, ours = _entries(tree, lines, each, span, signs)
        found, own = sorted([*found, *theirs]), sorted([*own, *ours])
    begins = {part.start for part in own}
    every = with_lines_behind(tree, lines, sorted([*found, *own]))
    found = [part for part in every if part.start not in begins]
    own = [part for part in every if part.start in begins]
    if span.of is Lists.MAY_BE_OWN:
        found = [part for part in found if part.name and not is_called_as_own(part.name, signs)]
    elif span.of is Lists.OF_GOODS:
        found = [part for part in found if part.name and not begins_as_own(part.name, signs)]
    if span.of is not Lists.OTHERS:
        is_chain = span.of is Lists.MAY_BE_OWN and share_a_word([part.name for part in found])
        is_chain = is_chain and not are_at_many_domains([_text_in(lines, part) for part in found])
        is_list = len({part.name for part in found}) >= _FEWEST and not is_chain
        return (found, [(part.start, part.end) for part in found]) if is_list else ([], [])
    found = sorted([*found, *own]) if any(part.name for part in found) else found
    if found and rest:
        kept = [part for part in found if part.end <= rest[0].start]
        found = [*kept, Part(rest[0].start, rest[-1].end, "", is_rest=True)]
    return found, [(part.start, part.end) for part in found]


def _entries(
    tree: PageTree, lines: Sequence[Line], firms: FirmList, span: _Span, signs: OwnSigns
) -> tuple[list[Part], list[Part]]:
    """Return where others stand in one list, and the page's own in cards beside them."""
    reached = {head.line.start: head for head in firms.reached()}
    held = {part.head: part.at for part in firms.parts() if part.at >= 0}
    doubtful = set(_behind_unreached(tree, firms.heads, reached, held))
    named = {head.name for head in firms.heads}
    found, own = list[Part](), list[Part]()
    for part in sorted(firms.parts()):
        text = _text_in(lines, part)
        if part.name and (is_own_name(part.name, signs) or folded(part.name) in _titles(tree)):
            own += [part] if part.at >= 0 and span.of is Lists.OTHERS else []
            continue  # the page's own: in a card beside others it is given as they are
        name = "" if _first_in(lines, part) in doubtful or _is_place_in(part.name, text) else part.name
        name = name if part.name in named else (name_of(name) or _in_place(tree, lines, part, firms.heads[0]) or "")
        if name or not any(map(is_office, text[:1])):
            found.append(part._replace(name=name))
    return found, own


def _in_place(tree: PageTree, lines: Sequence[Line], part: Part, head: Head) -> str | None:
    """Return the one line in an element of a list that stands there as the names of the others do in theirs."""
    if part.at < 0 or part.is_rest:
        return None
    alike = stand_alike(tree, lines_between(lines, part.start, part.end), head)
    is_one = len(alike) == 1 and not has_mailbox_below(lines_between(lines, alike[0].start, part.end), 0, alike[0].text)
    return name_in_place(alike[0].text) if is_one else None


def _best_of(tree: PageTree, lists: Sequence[FirmList]) -> FirmList | None:
    """Return the list of most names with contacts; under headings with legal forms stand towns and people of firms.

    Of plain words each right over bold ones either may be the names: the bold ones are under counties and towns, or
    where they have legal forms; otherwise none is told. Plain ones are below bold ones where they have legal forms.
    """
    names = {id(each): {head.name for head in each.reached()} for each in lists}
    lists = [each for each in lists if len(names[id(each)]) >= _FEWEST]
    best = max(lists, key=lambda each: len(names[id(each)]), default=None)
    if best is None:
        return None
    levels = heading_levels(tree)

    def level(each: FirmList) -> int:
        return levels.get(each.heads[0].line.start, BOLD_LEVEL + 1)

    def is_formed(each: FirmList) -> bool:
        formed = sum(firm_on(name) is not None for name in names[id(each)])
        return formed >= _FORMED * len(names[id(each)])

    first = best.heads[0].line.start
    over = [
        each
        for each in lists
        if each.heads[0].line.start < first and is_formed(each) and level(each) < level(best) + (not is_formed(best))
    ]
    if over:
        return max(over, key=lambda each: len(names[id(each)]))
    below = next((each for each in lists if _is_right_below(each, best, level(each) - level(best))), None)
    if below is None or (level(best) <= BOLD_LEVEL and is_formed(best)):
        return best
    is_plain = not below.heads[0].kind[0].endswith(IN_BOLD)  # below names in bold: who they are, or what they sell
    if is_plain:
        return below if is_formed(below) and len(names[id(below)]) == len(below.heads) else best
    return below if is_formed(below) or all(map(_is_county, best.heads)) else None


def _is_right_below(below: FirmList, over: FirmList, deeper: int) -> bool:
    """Whether names stand right below others, either in bold, each below one; or most headings over deeper ones."""
    is_bold = [each.heads[0].kind[0].endswith(IN_BOLD) for each in (over, below)]
    numbers = {head.number - 1 for head in below.heads}
    if is_bold == [True, True] and deeper > 0:
        return sum(head.number in numbers for head in over.heads) >= _MOST_OVER * len(over.heads)
    return is_bold[0] != is_bold[1] and sorted(numbers) == [head.number for head in over.heads]


def _is_county(head: Head) -> bool:
    """Whether a line is a place, or a name with its number behind it: "Ain (01)"."""
    return is_place(head.name) or _NUMBERED.search(head.line.text) is not None


def _behind_unreached(
    tree: PageTree, heads: Sequence[Head], reached: dict[int, Head], held: dict[str, int]
) -> Iterator[int]:
    """Yield where names begin right behind one without contacts: either of the two may be the name.

    Not where each has an element of a list for itself, as rows of a table are.
    """
    before: Head | None = None
    for head in heads:
        is_behind = before is not None and before.line.start not in reached and head.number - before.number == 1
        if is_behind and before is not None and not _is_beside(tree, before.line, held.get(head.name, -1)):
            yield head.line.start
        before = head


def _is_beside(tree: PageTree, line: Line, element: int) -> bool:
    """Whether a line stands in an element right before another one of its kind, both in one list."""
    if element < 0 or tree.elements[element].name not in _ITEMS:
        return False
    around = element_at(tree, line.start)
    while around is not None and around.parent is not tree.elements[element].parent:
        around = around.parent
    return around is not None and around.at != element and around.name == tree.elements[element].name


def _text_in(lines: Sequence[Line], part: Part) -> list[str]:
    return [line.text for line in lines_between(lines, part.start, part.end)]


def _first_in(lines: Sequence[Line], part: Part) -> int:
    """Return where the line begins that names a part."""
    inside = lines_between(lines, part.start, part.end)
    return next((line.start for line in inside if part.head and part.head in line.text), part.start)


def _is_place_in(name: str, texts: Sequence[str]) -> bool:
    """Whether an address that stands with a name has all of its words: "Otley" over "14 Mill Lane, Otley"."""
    words = {word.casefold() for word in _WORD.findall(name)}
    others = (_AT_DOMAIN.sub("", text) for text in texts if gives_contact(text) and not text.startswith(name))
    return bool(words) and any(words <= {word.casefold() for word in _WORD.findall(text)} for text in others)


def begins_as_own(name: str, signs: OwnSigns) -> bool:
    """Whether a name begins as the page's own: a trade may stand in anybody's, "House of Lumo" in a dealer's."""
    return not telling_words(name) or signs.names_own(name.split()[0])


def _titles(tree: PageTree) -> set[str]:
    return {folded(part) for title in tree.titles for part in title_parts(title)}
