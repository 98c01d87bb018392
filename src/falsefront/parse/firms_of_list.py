"""What the firms of a list come to, each with what stands in its own place; and whether nobody else's page it is on."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from falsefront.contact.email import emails
from falsefront.parse.about_contacts import is_about_contacts, note_url
from falsefront.parse.address_edges import TAIL
from falsefront.parse.address_texts import has_street, is_address
from falsefront.parse.blocks import contact_blocks
from falsefront.parse.cards import cards
from falsefront.parse.days_and_sums import has_day
from falsefront.parse.draft import Draft
from falsefront.parse.element import attribute
from falsefront.parse.firm_lines import NUMBER, gives_contact
from falsefront.parse.firm_lists import Part, lines_between
from falsefront.parse.forgetting import forgetting
from falsefront.parse.gaps import TO_MAP, TO_REACH
from falsefront.parse.in_same_place import say_in_same_place
from falsefront.parse.listed_firms import listed_firms, names_own
from falsefront.parse.listed_names import is_place
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.over_towns import over_town
from falsefront.parse.own_names import own_names
from falsefront.parse.plausible import is_plausible
from falsefront.parse.seller_sections import seller_sections
from falsefront.parse.several import selector_of
from falsefront.parse.tree import CHROME, PageTree
from falsefront.records import Said
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered

_SOURCE: Final = "lines: a firm's name"
# With a zero or a sign before it, or in the groups of India's mobiles and of North America.
_BARE: Final = re.compile(
    r"(?:\+|00?|\(0)\d[\d\s().-]{6,18}\d|[6-9]\d{4}[ -]\d{5}|(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])\d{3}[ .-]\d{4}"
)
_NUMBER, _YEAR = re.compile(r"\d+"), re.compile(r"(?:19|20)\d\d")
_MOST_HOUSE_CHARS, _MOST_HOUSE_WORDS = 60, 8
_WITH_FLOOR, _FLOOR_WORDS = 2, 2  # lines of a house, the second "1st floor"; words of that
_REACHED: Final = ("phone", "email")
_SHARING: Final = 3  # places that give one number
_PARTING: Final = " ,，;:：|-–—·"


def is_nobodys_list(tree: PageTree) -> bool:
    """Whether nothing on a page says whose it is but the names that it lists, and no cards of a list are told yet."""
    listed = [part.name for part in listed_firms(tree) if part.name]
    if not listed or tree.memory.get(note_url):
        return False
    with forgetting(tree):
        if is_about_contacts(tree) or seller_sections(tree) or names_own(tree):
            return False
        told = own_names(tree, None, is_of_thing=False).told
        return (not told or are_listed(tree, told)) and not cards(tree)


def are_listed(tree: PageTree, names: Sequence[str]) -> bool:
    """Whether some names that a page seems to have for its own are among several that it lists: the first is not it."""
    listed = [part.name for part in listed_firms(tree) if part.name] if names else []
    return bool(names) and all(any(are_one_name(name, each) for each in listed) for name in names)


def nameless_of_list(
    tree: PageTree, parts: Sequence[Part], nameless: Sequence[Draft], *, are_given: bool = True
) -> list[str]:
    """Return in words what is missing where contacts of a list are given under no name, or are not given for that."""
    if not nameless:
        return []
    parts = [part for part in parts if not (part.is_rest or part.is_again)]
    held = [part.at for part in parts]
    item = selector_of(tree, held) if min(held) >= 0 else "..."
    how = "given under none" if are_given else "not given"
    return [
        f"{len(nameless)} of the {len(parts)} who are listed with contacts have no name that is surely a firm's, and "
        f'are {how}; name what holds one of them with item = "{item}", and in it what holds the name with '
        'vendor = "..."'
    ]


def rest_of_list(parts: Sequence[Part]) -> list[str]:
    """Return in words that a page lists more firms than are read."""
    read = sum(not part.is_again for part in parts) - 1
    return [f"only the first {read:,} firms of the page were read; it has more"] if parts[-1].is_rest else []


def is_whole(draft: Draft) -> bool:
    """Whether who is listed without a name gives an address, and a telephone or a mailbox."""
    return "address" in draft.fields and not {"phone", "email"}.isdisjoint(draft.fields)


def firms_in(tree: PageTree, parts: Sequence[Part]) -> tuple[list[Draft], list[Draft]]:
    """Return the firms that stand in some parts, and the contacts in those without a name; nothing of the rest."""
    parts = [part for part in parts if not (part.is_rest or part.is_again)]
    marks = [(0, "")]
    for number, part in enumerate(parts):
        if marks[-1][0] == part.start:
            marks.pop()
        marks += [(part.start, str(number)), (part.end, "")]
    with forgetting(tree):
        blocks = contact_blocks(tree, is_platform=True, heads=marks)
    drafts: dict[int, Draft] = {}
    for block in blocks:
        mark = block.raw("vendor")
        if mark:
            part = parts[int(mark)]
            _end_before_next(block, parts[int(mark) + 1 : int(mark) + 2])
            _take(drafts.setdefault(int(mark), Draft()), block, part.head if part.name else "")  # not a town
    for number, part in enumerate(parts):
        may_be_bare = bool(part.name) or _over_town(tree, part) is not None
        if may_be_bare and "phone" not in drafts.get(number, Draft()).fields:
            _say_bare_numbers(tree, part, drafts.setdefault(number, Draft()))
    named, nameless = [], []
    _drop_shared(tree, [draft for number, draft in sorted(drafts.items()) if not parts[number].name])
    _drop_framed(tree, [draft for number, draft in sorted(drafts.items()) if parts[number].name])
    for number, draft in sorted(drafts.items()):
        if not draft.fields:
            continue
        if "address" not in draft.fields:
            part = parts[number]
            told = _over_town(tree, part) or _behind_name(tree, part) or _street_in(tree, part)
            draft.say("address", told, "lines")
        if parts[number].name:
            draft.fields = {"vendor": [Said(raw=parts[number].name, source=_SOURCE)], **draft.fields}
            named.append(draft)
        else:
            nameless.append(draft)
    say_in_same_place(tree, [(parts[number], draft) for number, draft in sorted(drafts.items())])
    return named, nameless


def _drop_framed(tree: PageTree, drafts: Sequence[Draft]) -> None:
    """Leave out what a firm of a list is given and the page's head or foot says as well: it is the page's own.

    "Questions? Call us at ..." below the last of them has the number of whoever wrote the page.
    """
    framed = [line.text for line in tree.lines if line.zone == CHROME] if drafts else []
    if not framed:
        return
    values = set[str]().union(*map(_values, framed))
    for draft in drafts:
        for name in _REACHED:
            kept = [said for said in draft.fields.get(name, ()) if values.isdisjoint(_values(said.raw))]
            if kept:
                draft.fields[name] = kept
            else:
                draft.fields.pop(name, None)


def _drop_shared(tree: PageTree, drafts: Sequence[Draft]) -> None:
    """Leave out what several places of a list give alike and the page's head or foot says as well: its own number."""
    said = Counter(value for draft in drafts for value in _said_in(draft))
    _drop_framed(tree, [draft for draft in drafts if any(said[value] >= _SHARING for value in _said_in(draft))])


def _said_in(draft: Draft) -> set[str]:
    return set[str]().union(*(_values(each.raw) for name in _REACHED for each in draft.fields.get(name, ())))


def _values(text: str) -> set[str]:
    """Return the telephones in a text, digits alone, and the mailboxes."""
    numbers = ("".join(filter(str.isdigit, number)) for number in NUMBER.findall(text))
    return {*numbers, *(mailbox.lower() for mailbox in emails(text) if "@" in text)}


def _say_bare_numbers(tree: PageTree, part: Part, draft: Draft) -> None:
    """Say the telephones that stand alone on lines with a firm's name, without a word for what they are."""
    for line in lines_between(tree.lines, part.start, part.end):
        if _BARE.fullmatch(line.text) and not has_day(line.text):
            draft.say("phone", line.text, "lines")


def _end_before_next(block: Draft, following: Sequence[Part]) -> None:
    """Leave the name of the next entry out of an address that seems to go on with it."""
    for said in block.fields.get("address", ())[:1] if following and following[0].head else ():
        block.fields["address"][0] = replace(said, raw=said.raw.removesuffix(f"\n{following[0].head}"))


def are_in_places(tree: PageTree, found: Sequence[int], *, are_told: bool) -> bool:
    """Whether the cards of a page are in some of the entries of a list that has more of them, none with a name.

    "東京本社" with a link to a map, and works without one below; or all of them with such a link, and no data of each
    (`are_told`).
    """
    parts = listed_firms(tree) if found else []
    if not parts or any(part.name or part.is_rest for part in parts):
        return False
    may_be_all = not are_told and _lead_to_maps(tree, found)
    if len(parts) < len(found) or (len(parts) == len(found) and not may_be_all):
        return False
    return all(any(part.start <= tree.start(at) < part.end for part in parts) for at in found)


def _lead_to_maps(tree: PageTree, found: Sequence[int]) -> bool:
    """Whether the links in some cards lead to a map, dial or write, and nowhere else."""
    links = [at for card in found for at in tree.inside(tree.by_name.get("a", ()), card)]
    leads = [attribute(tree.elements[at], "href") or "#" for at in links]
    return all(lead.startswith("#") or TO_REACH.match(lead) or TO_MAP.match(lead) for lead in leads)


def _take(draft: Draft, block: Draft, firm: str) -> None:
    block.fields.pop("vendor", None)
    for name, said in block.fields.items():
        for each in said:
            if name == "address" and folded(each.raw) == folded(firm):
                continue  # below the label of another column
            raw = _without_name(each.raw, firm) if name == "address" else each.raw
            if name == "address" and "address" in draft.fields:
                draft.say_further_address(raw, each.source)
            else:
                draft.say(name, raw, each.source)


def _behind_name(tree: PageTree, part: Part) -> str | None:
    """Return the address that stands on the line of a firm's name, between that and the contacts behind it."""
    line = tree.line_at(part.start)
    if not part.head or line is None or not line.text.startswith(part.head):
        return None
    rest = TAIL.sub("", line.text.removeprefix(part.head)).strip(_PARTING)
    return rest if is_address(rest) else None


def _over_town(tree: PageTree, part: Part) -> str | None:
    return over_town([line.text for line in lines_between(tree.lines, part.start, part.end)], part.head)


def _street_in(tree: PageTree, part: Part) -> str | None:
    """Return the one line below a firm's name that has a number and a word of streets, with the town behind it.

    So in an element that holds one of several places without a name.
    """
    below = lines_between(tree.lines, part.start, part.end) if part.name or part.at >= 0 else ()
    texts = [line.text for line in below if not part.head or part.head not in line.text]
    houses = [at for at, text in enumerate(texts) if _may_be_house(text) and not _has_place(text)]
    if len(houses) == _WITH_FLOOR and houses[1] == houses[0] + 1 and len(texts[houses[1]].split()) <= _FLOOR_WORDS:
        houses = houses[:1]
    if len(houses) != 1:
        found = [text for text in texts if _may_be_house(text)]
        return found[0] if len(found) == 1 else None
    towns = [text for text in texts[houses[0] + 1 :] if _has_place(text)]
    return "\n".join(_down_to_town(texts[houses[0] :], towns[0])) if len(towns) == 1 else texts[houses[0]]


def _down_to_town(texts: Sequence[str], town: str) -> list[str]:
    """Return the first of some lines, a street, and the town; an estate may stand between them, a person may not."""
    between = texts[1 : texts.index(town)]
    is_plain = len(between) == 1 and not any(map(str.isdigit, between[0]))
    is_plain = is_plain and not (
        is_person(between[0]) or gives_contact(between[0]) or len(between[0]) > _MOST_HOUSE_CHARS
    )
    return [texts[0], *(between if is_plain else ()), town]


@remembered
def _has_place(text: str) -> bool:
    """Whether a part of a line between commas is a town's or a region's name, and the line a short one."""
    return len(text) <= _MOST_HOUSE_CHARS and any(map(is_place, map(str.strip, text.split(","))))


@remembered
def _may_be_house(text: str) -> bool:
    is_short = len(text) <= _MOST_HOUSE_CHARS and len(text.split()) <= _MOST_HOUSE_WORDS
    is_numbered = any(_YEAR.fullmatch(number) is None for number in _NUMBER.findall(text))
    return is_short and is_numbered and has_street(text) and is_plausible("address", text)


def _without_name(address: str, firm: str) -> str:
    """Return an address without the name of its firm that the line begins with."""
    rest = address.removeprefix(firm).lstrip(_PARTING) if firm else address
    is_street = bool(firm) and re.match(rf"{re.escape(firm)}, ", address) is not None and firm[-1:].isdigit()
    is_street = is_street and not has_street(rest)  # "Am Kai 7" over "Am Kai 7, 24103 Kiel"
    return rest if any(map(str.isdigit, rest)) and not is_street else address
