"""Lines that give somebody else's address than the page's firm's: his name, or a sentence about him, stands before it.

"North Moor Outdoor Supply, 12 Baker Street, Leeds LS1 2AB" among a firm's dealers, "Design: Fox Media – 3 Mill Lane,
York YO1 7AB", "Complaints go to the Consumer Office (9 Castle Street, York YO1 9AB)". Only where the page says whose it
is and gives an address of its own, with that name or with none before it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.parse.address_edges import is_office
from falsefront.parse.address_lines import MOST_LINE_CHARS, address_lines
from falsefront.parse.address_shapes import (
    HAN,
    NAME_AND_NUMBER,
    REGION,
    STREET_ENDING,
    TURKISH,
    street_words,
)
from falsefront.parse.address_texts import is_address, sounds_like_address
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.draft import Draft
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm
from falsefront.parse.formed_firms import firms_before_address
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.labels import labelled_contacts
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.name_labels import is_imprint
from falsefront.parse.names import folded
from falsefront.parse.own_names import OwnNames
from falsefront.parse.proper_titles import JOINING, OF_ONES_OWN
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import ELSEWHERE, Line, PageTree, attribute
from falsefront.parse.words import COMPANY_WORDS, CONTACT_PAGES, FIRM_ENDINGS, MENU_WORDS, PAGE_NAMES, REGISTERS
from falsefront.parse.workshops import ends_in_workshop
from falsefront.text.countries import ends_in_country
from falsefront.text.late import late
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered

Span = tuple[int, int]  # pieces of text
_MOST_TRIED: Final = 400  # lines of one page
_FEWEST_CHARS: Final = 20  # of a name and an address
_SUBJECT: Final = 4  # words that a sentence begins with
_MOST_PIECES: Final = 6  # before an address on its line
_FEWEST_OF_SENTENCE: Final = 5  # words
_FEWEST_SMALL: Final = 3  # words of a sentence that ends in a firm's name
_FEWEST_LETTERS: Final = 4  # of a name
_FEWEST_HAN: Final = 2
_BEHIND: Final = 2  # lines of contacts behind an address that says none itself
_ROWS: Final = ("tr", "li", "dd")
_PARTS: Final = late(
    r"\s[-–—|·•]\s|[,，:：](?!\s?(?:ltd|limited|inc|llc|lda|corp)\b)\s?"
    r"|(?<=[\u3040-\u9fff])[ \u3000](?=[\u3040-\u9fff〒])",
    re.IGNORECASE,
)
_MAIL: Final = re.compile(r"\S+@\S+")
_DIGIT: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[^\W\d_][\w'’.-]*")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_COMMAS: Final = (",", "，")
# A name in Chinese characters that ends in no kind of place and no part of a firm.
_HAN_NAME: Final = late(
    r"[\u4e00-\u9fff（）()·]{4,24}(?<![部处處所厅廳仓仓库庫店园園区區市县縣镇鎮村路街厦廈楼樓层層室号號座场場站城])(?<!基地)(?<!中心)"
)
_COLONS: Final = (":", "：")
_MESSRS: Final = ("M/s", "M/S", "Messrs")  # before firms' names in India
_ATTENTION: Final = re.compile(
    r"(?:attn|att|attention|c/o|z\.? ?hd\.?|z\. ?h\.|à l['’]attention de|at\.?te)\.?", re.IGNORECASE
)
_UNIT: Final = re.compile(r"(?:[^\W\d_]{3,} ){2,}Unit")  # "Complaint Assistance Unit" is no unit of a building
_BRAND: Final = re.compile(r"(?:\d{1,2}[A-Z]|[A-Z]\d{1,2})[A-Za-z]*\s")  # "3M Fernland Ltd"
_COMPASS: Final = frozenset({"north", "south", "east", "west"})
_COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|copyright|版权所有|版權所有)[\s.,:©]*(?:\(c\)\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s.,|-]*([^|,©–—]{3,80})",
    re.IGNORECASE,
)
# An end of a sentence before the one with an address: two words of some letters, or a number that names a law.
_SENTENCE_END: Final = re.compile(r"(?<=[a-zà-ž]{4}[.!?]|.[\s]\d{2}\.)\s+(?=[A-ZÀ-Ž][a-zà-ž]+\s)")
_BRACKET: Final = re.compile(r"^([^()（）]{12,300})[(（]([^()（）]{12,200})[)）]")
# What somebody said, with his name behind it.
_QUOTED: Final = re.compile(r"^\W{0,2}[“„«»][^“”„«»]{20,300}[”“«»]\s*(?:[-–—]|$)")
_KINDS_OF_ESTATES: Final = (
    forms("abroad.development") | forms("abroad.indonesia.complex") | forms("abroad.indonesia.estate")
)
# An estate or a building, before a street of its own.
_ESTATE: Final = late(
    rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, longest_first(_KINDS_OF_ESTATES)))}|bölgesi|sitesi|osb"
    r"|zone?a?|zac|parque|parco|parc|pol[íi]gono|strefa|промзона|kcn|khu công nghiệp|gewerbe\w*|industrie\w*"
    r"|\w+park)(?![^\W\d_])",
    re.IGNORECASE,
)
# A firm speaks of itself or to whoever reads it.
_OF_SELF: Final = re.compile(
    r"(?<![^\W\d_])(?:we|our|us|wir|uns|unser\w*|nous|notre|nos|nosotros|nuestr\w+|nós|noss[oa]s?|nostr\w+|noi|nasz\w*|nas"
    r"|мы|наш\w*|нас|biz|biz[ei]|chúng tôi|kami|ons|onze|vår\w*)(?![^\W\d_])|我[们們司厂廠]|本[公司店]",
    re.IGNORECASE,
)


def of_addressees(tree: PageTree, names: OwnNames, parties: Sequence[Draft]) -> list[Span]:
    """Return where somebody else's address and the contacts beside it stand, in pieces of text.

    `parties` are whom the data of the page tell of: they are the page's own.
    """
    lines = tree.lines
    tried = [
        number
        for number, line in enumerate(lines)
        if line.zone != ELSEWHERE and _FEWEST_CHARS <= len(line.text) <= MOST_LINE_CHARS and "0" in line.shape
        if not is_imprint(parted(line.text)[0])  # whom an imprint names has the page
    ]
    told = [number for number in tried[:_MOST_TRIED] if _tells_somebody(lines[number].text)]
    formed = [number for number in tried[:_MOST_TRIED] if firms_before_address(lines[number].text)]
    own = names_of_site(tree, names, parties) if told or formed else names
    glued = _labelled(tree) if told and own.told else {}
    found = [number for number in told if _is_of_other(_said(lines[number], glued), own)] if own.told else []
    if formed and (names.told or any(map(has_any_form, own.told))):  # a sign alone may be that of the one with a form
        more = (number for number in formed if _is_of_other_by_form(lines[number].text, own))
        found = sorted({*found, *more})
    has_address = any(party.raw("address") for party in parties)
    if not found or not (has_address or _has_plain(tree, lines, frozenset(found))):
        return []
    rows = _rows(tree)
    return [_span(lines, number, own, rows) for number in found]


def _labelled(tree: PageTree) -> dict[int, str]:
    """Return the addresses under a label of their own, by where they begin."""
    return {start: raw for field, raw, _, start, _ in labelled_contacts(tree) if field == "address"}


def _said(line: Line, labelled: dict[int, str]) -> str:
    """Return what a line says, without the label that a style parts from it: "<b>Address</b><i>Owl Court, ...</i>"."""
    raw = labelled.get(line.start, "")
    before = line.text.removesuffix(raw)
    return raw if raw and before != line.text and before[-1:].isalnum() else line.text


def _has_plain(tree: PageTree, lines: Sequence[Line], found: frozenset[int]) -> bool:
    """Whether an address stands on the page that is not one of those found."""
    rest = [line._replace(zone=ELSEWHERE) if number in found else line for number, line in enumerate(lines)]
    if any(not each.is_others for each in address_lines(rest)):
        return True
    taken = [range(lines[number].start, lines[number].end + 1) for number in found]
    return any(
        field == "address" and (_DIGIT.search(raw) or HAN.search(raw)) and not any(start in span for span in taken)
        for field, raw, _, start, _ in labelled_contacts(tree)
    )


def names_of_site(tree: PageTree, names: OwnNames, parties: Sequence[Draft]) -> OwnNames:
    """Return the names of a page's firm with what its title, its data and its copyright call it."""
    said = [part for title in tree.titles for part in (title, *title_parts(title))]
    said += [party.raw("vendor") or "" for party in parties]
    said += [
        attribute(tree.elements[at], "content") or ""
        for at in tree.by_name.get("meta", ())
        if attribute(tree.elements[at], "property") == "og:site_name"
    ]
    for line in tree.lines:
        if len(line.text) <= MOST_LINE_CHARS and (notice := _COPYRIGHT.search(line.text)):
            said.append(notice[1])
    more = (each.strip() for each in said if len(each) <= 2 * MOST_NAME_CHARS)
    fit = (each for each in more if _is_long_enough(each) and not _is_of_pages(each))
    return OwnNames(tuple(dict.fromkeys((*filter(_is_long_enough, names.told), *fit))), names.headings)


def _is_long_enough(name: str) -> bool:
    letters = sum(char.isalpha() for char in name)
    return letters >= (_FEWEST_HAN if HAN.search(name) else _FEWEST_LETTERS)


def _is_of_pages(name: str) -> bool:
    return PAGE_NAMES.is_all(name) or MENU_WORDS.is_all(name) or CONTACT_PAGES.is_all(name)


@remembered
def _tells_somebody(text: str) -> bool:
    """Whether a line may give an address with somebody's name or with a sentence before it, whoever he is."""
    if _OF_SELF.search(text):  # "our carrier Norvik Lines Ltd, 80 Quay Street" is another's all the same
        return any(_is_sure_firm(piece) for piece, _, _ in _before(text))
    return _is_beside_sentence(text) or bool(_before(text))


def _is_of_other(text: str, own: OwnNames) -> bool:
    """Whether such a line gives the address of somebody who is not the page's firm."""
    if own.is_told_in(_MAIL.sub(" ", text)):
        return False
    pieces = _before(text)
    if _OF_SELF.search(text):
        return any(_is_sure_firm(piece) and _is_other(piece, own) for piece, _, _ in pieces)
    if any(_is_other(firm, own) for piece, _, _ in pieces if (firm := _firm_behind(piece)) is not None):
        return True
    if any(mark in _COLONS and _is_sentence(piece) for piece, mark, _ in pieces[:-1]):
        return True  # "Complaints may also be addressed to: Inspector of Works, Castle Yard, ..."
    return _is_beside_sentence(text) or any(_is_name_of_other(piece, mark, rest, own) for piece, mark, rest in pieces)


def _is_of_other_by_form(text: str, own: OwnNames) -> bool:
    return not own.is_told_in(_MAIL.sub(" ", text)) and any(_is_other(firm, own) for firm in firms_before_address(text))


def _is_beside_sentence(text: str) -> bool:
    """Whether an address stands in brackets behind a sentence, or words like it behind what somebody said."""
    if _QUOTED.match(text):
        return sounds_like_address(_QUOTED.sub("", text)) or is_address(text)
    bracket = _BRACKET.match(text)
    if bracket is None or not _is_sentence(bracket[1]):
        return False
    return is_address(bracket[2]) or sounds_like_address(bracket[2])


@remembered
def _before(text: str) -> tuple[tuple[str, str, str], ...]:
    """Return what stands before an address on its line, each with the mark behind it and the address itself."""
    last = _SENTENCE_END.split(text)[-1]
    return tuple(_pieces(last if _is_whole(last) else text))


def _pieces(text: str) -> Iterator[tuple[str, str, str]]:
    pieces: list[tuple[str, str]] = []
    rest = text
    begin = 0
    for mark in _PARTS.finditer(text):
        piece = text[begin : mark.start()].strip()
        if len(pieces) >= _MOST_PIECES or not piece or _is_of_place(piece):
            break
        if pieces and _ATTENTION.fullmatch(pieces[-1][0]):
            piece = pieces.pop()[0]  # of whom to ask for
        pieces.append((piece, mark[0].strip()))
        begin, rest = mark.end(), text[mark.end() :]
    if pieces and _is_whole(rest):
        yield from ((piece, mark, rest) for piece, mark in pieces)


def _is_whole(rest: str) -> bool:
    """Whether what follows a name is an address by itself, maybe with a telephone behind it."""
    if is_address(rest) or is_address(rest.rstrip(". ")):
        return True
    cuts = [cut.start() for cut in re.finditer(r"[,;.]\s|[，；]|\s[-–—·|(]", rest)]
    return any(is_address(rest[:cut]) or sounds_like_address(rest[:cut]) for cut in cuts[-1:-5:-1])


@remembered
def _ends_in_role(piece: str) -> bool:
    """Whether a sentence ends in what somebody is to the firm, whom it names behind that and a colon.

    >>> _ends_in_role("For repairs under guarantee please turn to the authorised service centre")
    True
    >>> _ends_in_role("Authorised service centre"), _ends_in_role("You find us in the centre of the old town")
    (False, False)
    """
    return ends_in_workshop(piece) and _is_sentence(piece)


@remembered
def _firm_behind(piece: str) -> str | None:
    """Return the firm that a sentence ends in, by its legal form; None where it ends in none.

    >>> _firm_behind("Test reports on request from Moss Technical Services (Leeds) Co., Ltd.")
    'Moss Technical Services (Leeds) Co., Ltd.'
    >>> _firm_behind("Moss Technical Services Ltd"), _firm_behind("Shop in the yard of Moss Ltd")
    (None, None)
    """
    words = piece.split()
    small = [at for at, word in enumerate(words) if word[0].islower() and word.casefold() not in JOINING]
    if len(small) < _FEWEST_SMALL or HAN.search(piece) or OF_ONES_OWN.is_in(" ".join(words[:_SUBJECT])):
        return None
    firm = " ".join(words[small[-1] + 1 :])
    return firm if _is_sure_firm(firm) else None


def _is_of_place(piece: str) -> bool:
    """Whether a piece of a line is one of an address: a number, a street, a building."""
    if piece.startswith(_MESSRS) or _ends_in_role(piece) or (_BRAND.match(piece) and _is_sure_firm(piece)):
        return False
    words = not _UNIT.fullmatch(piece) and street_words(piece)
    return bool(_DIGIT.search(piece) or words or STREET_ENDING.search(piece) or TURKISH.search(piece))


def _is_name_of_other(piece: str, mark: str, rest: str, own: OwnNames) -> bool:
    """Whether a piece before an address names somebody, or is a sentence about somebody, who is not the page's firm."""
    is_label = mark in _COLONS and field_of_label(piece) is not None  # "工厂地址：", whose first word ends firms' names
    if is_label or not _is_other(piece, own):
        return False
    if _is_sure_firm(piece):
        return True
    if mark in _COLONS or field_of_label(piece) is not None or is_office(piece):
        return False  # a label
    if HAN.search(piece):
        return mark in _COMMAS and _HAN_NAME.fullmatch(piece) is not None
    if _is_sentence(piece):
        return _is_numbered(rest)
    return _is_name(piece) and (mark not in _COMMAS or _is_numbered(rest))


def _is_other(piece: str, own: OwnNames) -> bool:
    """Whether a name is certainly none of the page's firm, nor another spelling of one."""
    return own.is_other(piece) and not _shares_a_word(piece, own)


def _is_sure_firm(piece: str) -> bool:
    """Whether a piece is a firm's name by its legal form, and no kind of place of the page's own."""
    if len(piece) > MOST_NAME_CHARS:
        return False
    if piece.startswith(_MESSRS):
        return True
    if HAN.search(piece):
        return COMPANY_WORDS.is_in(piece) and not is_office(piece)
    bare = " ".join(word for word in piece.split() if not OF_ONES_OWN.is_in(word))
    return is_firm(piece) and FIRM_ENDINGS.is_in(bare.rstrip(" .)"))


def _is_name(piece: str) -> bool:
    """Whether a piece is a name of some words that is no place's, no person's and no office's of one's own."""
    words = _WORD.findall(piece)
    if not 2 <= len(words) <= 6 or ends_in_country(piece) or REGION.search(piece) or is_person(piece):
        return False
    large = [word[0].isupper() for word in words if word.casefold() not in JOINING]
    if any(large) and not all(large):
        return False  # "Spare parts and repairs"
    kinds = [word for word in words if OF_ONES_OWN.is_in(word)]
    is_ones_own = OF_ONES_OWN.is_in(piece) and {word.casefold() for word in kinds} - _COMPASS
    return not _ESTATE.search(piece) and not is_ones_own and 2 * len(kinds) < len(words) and not _is_of_pages(piece)


@remembered
def _is_sentence(piece: str) -> bool:
    """Whether words before an address tell of something: mostly in small letters, and of no place of one's own."""
    words = _WORD.findall(piece)
    small = [word for word in words if word[0].islower()]
    is_long = len(words) >= _FEWEST_OF_SENTENCE and 2 * len(small) >= len(words) - 2
    return is_long and not OF_ONES_OWN.is_in(" ".join(words[:_SUBJECT]))


def _is_numbered(rest: str) -> bool:
    """Whether an address begins with its street and number: a house's name stands before a street of its own."""
    first = _PARTS.split(rest, maxsplit=1)[0]
    is_street = first[:1].isdigit() or street_words(first) or STREET_ENDING.search(first)
    return bool(_DIGIT.search(first) and (is_street or NAME_AND_NUMBER.fullmatch(first)))


def _shares_a_word(piece: str, own: OwnNames) -> bool:
    """Whether the first word of a name is in a name of the page's firm: another spelling of it, or its own branch."""
    first = next((folded(word) for word in _LETTERS.findall(piece) if len(word) > 3), "")
    return bool(first) and any(first in map(folded, _LETTERS.findall(name)) for name in own.told)


def _rows(tree: PageTree) -> list[Span]:
    return [(tree.start(at), tree.end(at)) for name in _ROWS for at in tree.by_name.get(name, ())]


def _span(lines: Sequence[Line], number: int, own: OwnNames, rows: list[Span]) -> Span:
    """Return a line with the contacts behind it: in its row of a list, or right below where it says none itself."""
    line = lines[number]
    last = line.end
    around = [row for row in rows if row[0] <= line.start and line.end <= row[1]]
    row_end = min(around, key=lambda row: row[1] - row[0])[1] if around else line.end
    is_bare = not says_contact(line.text)
    is_aside = bool(around) and REGISTERS.is_in(line.text)  # below its row the page goes on with its own firm
    for count, below in enumerate(lines[number + 1 :]):
        is_in_row = below.end <= row_end
        if below.zone != line.zone or is_address(below.text) or own.is_told_in(below.text):
            break
        if not is_in_row and not (below.is_soft or (is_bare and not is_aside and count < _BEHIND)):
            break
        if not is_in_row and not says_contact(below.text):
            break
        last = below.end
    return line.start, last
