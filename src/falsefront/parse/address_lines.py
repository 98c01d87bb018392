"""Lines that are an address although no label says so: found by their shape, over one line or several.

A number with a word of streets or buildings, and a postcode, a country or a region beside it; Chinese divisions with a
road; a name with a number over a postcode with its city. A sentence that speaks of such things is none.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from falsefront.contact.country import country
from falsefront.parse import address_shapes as shapes
from falsefront.parse.address_edges import (
    BEHIND_NAME,
    COPYRIGHT,
    IS_NO_NAME,
    LABEL,
    SHOWS,
    TAIL,
    is_office,
)
from falsefront.parse.address_texts import MOST_CHARS, has_street, is_address, may_be_part
from falsefront.parse.asides import without_asides
from falsefront.parse.bank_accounts import is_beside_account
from falsefront.parse.bare_labels import (
    before_label,
    before_labels,
    begins_with_label,
    is_label_of_place,
    parts_at_labels,
    unlabelled,
)
from falsefront.parse.behind_addresses import without_hours, without_telephone
from falsefront.parse.below_addresses import (
    ASIDE,
    has_code_behind_house,
    is_in_latin_letters,
    is_remark,
    is_rest_in_han,
    stands_between,
)
from falsefront.parse.by_parts import may_be_by_parts
from falsefront.parse.headings import parted
from falsefront.parse.houses import (
    begins_with_kind,
    begins_with_road,
    goes_on_behind_break,
    goes_on_below,
    is_house_alone,
    is_number_over,
)
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.name_labels import imprinted_name, without_label
from falsefront.parse.named_beside import others_from
from falsefront.parse.named_for_places import unless_of_its_place
from falsefront.parse.names import folded
from falsefront.parse.no_addresses import is_no_address
from falsefront.parse.no_places import is_no_place
from falsefront.parse.number_words import is_labelled_number, is_number_line, is_over_register
from falsefront.parse.over_addresses import is_head_of_others, is_over_address
from falsefront.parse.plain_addresses import is_box, is_lower_part
from falsefront.parse.postal_lines import is_postal_line
from falsefront.parse.proper_titles import OF_ONES_OWN
from falsefront.parse.residents import home_in
from falsefront.parse.third_parties import names_carriers, names_others, tells_of_authority
from falsefront.parse.tree import ELSEWHERE, Line
from falsefront.parse.words import COMPANY_WORDS, MADE_BY, NOT_AN_ADDRESS
from falsefront.text.remembered import remembered

MOST_LINES: Final = 6
MOST_LINE_CHARS: Final = 400
MOST_FOUND: Final = 100  # of one page
MOST_TRIED: Final = 800  # lines of one page that an address may begin on: a page of contacts has fewer
_SPLIT: Final = re.compile(r"\s+[|•·]\s+|\s{3,}|\t")
_GAP: Final = re.compile(r"\s{3,}|\t")
_TRACE: Final = re.compile(r"[\d,\u0e00-\u0e7f\u0600-\u06ff\u3040-\u9fff\uac00-\ud7af]")  # no address without one
_DIGIT: Final = re.compile(r"\d")
_FEWEST_OF_REGISTER: Final = 6  # digits of a number of a register: fewer may be a house's
_IN_BRACKETS: Final = re.compile(r"\s?\([^()]*\)")
_WORD: Final = re.compile(r"[^\W\d_]+")
# A town or a county alone behind a <br>, before the line of the postcode: "Ripon", "North Yorkshire".
_BARE_PLACE: Final = re.compile(r"[A-ZÀ-Ž][a-zà-ž'’-]+(?: [A-ZÀ-Ž][a-zà-ž'’-]+){0,2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressLine:
    """An address as it stands on some lines, and whose name stands before it in the same block."""

    raw: str
    name: str | None
    start: int  # in pieces of text
    end: int
    zone: int
    is_others: bool = False  # who made the site, a bank, an authority: what stands beside it is theirs
    rank: int = 0  # among the addresses of one line


def address_lines(lines: Sequence[Line], titles: Sequence[str] = ()) -> list[AddressLine]:
    """Return the addresses that stand on some lines without a label, in document order; `titles`: the page's."""
    return addresses_until(lines, titles)[0]


def addresses_until(lines: Sequence[Line], titles: Sequence[str]) -> tuple[list[AddressLine], int | None]:
    """Return the same, and where no more of them were looked for; None where they are all that there are."""
    found: list[AddressLine] = []
    number = 0
    tried = 0
    while number < len(lines):
        if len(found) >= MOST_FOUND or tried >= MOST_TRIED:
            return found, lines[number].start
        is_asked = lines[number].zone != ELSEWHERE and any(
            _TRACE.search(line.text) for line in lines[number : number + 3]
        )
        tried += is_asked
        taken = _address_at(lines, number, titles) if is_asked else None
        if taken is None:
            number += 1
        else:
            count, address = taken
            found.append(address)
            if count == 1:
                found.extend(_behind_it(lines[number], address))
            number += count
    return found, None


def _behind_it(line: Line, address: AddressLine) -> Iterator[AddressLine]:
    """Yield the other addresses of a line that a stroke or a dot parts: "1204 Elm St, ... | 88 Pine Ave, ...".

    What is more than an address and its telephone ends them: it may be somebody else's, and so may all behind it.
    """
    parts = [part.strip() for piece in _SPLIT.split(line.text) for part in parts_at_labels(piece)]
    for rank, part in enumerate(parts[1:], 1):
        label = LABEL.match(part)
        words = part[label.end() :] if label and is_label_of_place(label[1]) else part
        raw = _without_tail(words)[0]
        if is_address(raw) and _is_alone(raw) and not _is_of_others(part):
            if raw not in address.raw:
                yield replace(address, raw=raw, name=None, rank=rank)
        elif part not in address.raw and not is_number_line(part):
            return


def _is_alone(address: str) -> bool:
    """Whether an address begins with its street or its number: with no label, and with no name before it."""
    first = re.split("[,，]", address)[0]
    is_begun = _DIGIT.search(first) is not None or has_street(first)
    return is_begun and LABEL.match(address) is None and not COMPANY_WORDS.is_in(address)


def _address_at(lines: Sequence[Line], number: int, titles: Sequence[str]) -> tuple[int, AddressLine] | None:
    """Return how many lines an address takes that begins on a line, and the address."""
    first = lines[number]
    if first.zone == ELSEWHERE or len(first.text) > MOST_LINE_CHARS or is_labelled_number(first.text):
        return None
    if is_over_address(first.text):
        return None
    name, head = _name_before(first.text)
    begins = may_be_part(head) or is_address(head) or (first.text.endswith(",") and may_be_part(f"{head},"))
    begins = begins or is_number_over(first.text, lines[number + 1 : number + 2])
    if not begins and not (name and not head):
        return None
    texts = [head] if head else []
    best = _longest(lines, number, texts, is_ended=head != first.text and _without_tail(first.text)[1])
    if best is None:
        return None
    if best[0] > 1 and _is_said_again(texts[0], texts[1 : best[0]]):
        rest = _address_at(lines, number + 1, titles)
        if rest is not None and rest[0] >= best[0] - 1:
            return None  # the town over an address that says it again
    if best[0] > 1 and _is_firm_over(texts[0], texts[1 : best[0]]):
        return None
    last = lines[number + best[0] - 1]
    name = unless_of_its_place(name or _name_above(lines, number), best[1])
    around = lines[max(0, number - 1) : number + best[0]]
    end = best[1].rpartition("\n")[2]
    before = [line.text.partition(end)[0] + end if end in line.text else line.text for line in around]
    is_others = any(len(text) <= MOST_LINE_CHARS and _is_of_others(text, titles) for text in before)
    is_others = is_others or any(names_others(text, titles) for text in before[-best[0] :])
    is_others = is_others or is_beside_account(lines, number) or _is_behind_others(lines[number], best[1], titles)
    return best[0], AddressLine(
        raw=best[1], name=name, start=first.start, end=last.end, zone=first.zone, is_others=is_others
    )


def _is_behind_others(line: Line, address: str, titles: Sequence[str]) -> bool:
    """Whether a line names somebody beside the firm before the end of the address that begins on it."""
    begin = others_from(line.text, titles)
    first = address.partition("\n")[0]
    return begin is not None and begin < line.text.find(first) + len(first)


def _is_of_others(text: str, titles: Sequence[str] = ()) -> bool:
    """Whether a line tells of who made the site, or of an authority: what stands there or below is theirs."""
    return _is_of_a_body(without_asides(text, titles)) or names_carriers(text, titles)


@remembered
def _tells_of_others(text: str) -> bool:
    """Whether a line below an address tells of who carries goods, of an authority or of who made the site."""
    return names_others(text) or _is_of_a_body(text)


@remembered
def _is_of_a_body(text: str) -> bool:
    return MADE_BY.is_in(text) or tells_of_authority(text)


def _is_firm_over(first: str, rest: list[str]) -> bool:
    """Whether a line is a firm's name by its legal form over an address, and begins none itself."""
    return _DIGIT.search(first) is None and has_any_form(first) and is_address(", ".join(rest))


def _is_said_again(first: str, rest: list[str]) -> bool:
    """Whether a line over an address is its town and no more: no street and number, or nothing the rest leaves out."""
    if shapes.HAN_TOWN.fullmatch(first) and rest and shapes.HAN_DISTRICT_FIRST.match(rest[0]):
        return False
    first = _IN_BRACKETS.sub(" ", first)
    is_part = shapes.INDIAN_PART.fullmatch(first) is not None or may_be_by_parts(first)
    if not has_street(first) and not _DIGIT.search(first) and not is_part:
        return True
    below = folded(" ".join(rest))
    return all(folded(part) in below for part in first.split(","))


def _longest(lines: Sequence[Line], number: int, texts: list[str], *, is_ended: bool) -> tuple[int, str] | None:
    """Return the most lines from one on that are an address together, and what they say; `texts` has the first."""
    best: tuple[int, str] | None = None
    below = list(_following(lines, number))
    for count, line in enumerate(below, 1):
        if len(line.text) > MOST_LINE_CHARS:
            break
        if count > 1:
            is_aside = best is None and ASIDE.fullmatch(line.text) is not None
            part, is_ended = (line.text, False) if is_aside else _without_tail(unlabelled(line.text))
            is_postal = is_postal_line(line.text) and shapes.BRAZILIAN_CODE.fullmatch(part) is None
            part, is_ended = (line.text, False) if is_postal else (part, is_ended)
            is_soft = line.is_soft or lines[number + count - 2].text.rstrip().endswith((",", "，"))
            is_bare = best is None and is_soft and _BARE_PLACE.fullmatch(part) is not None
            is_rest = shapes.HAN.search(part) is not None and is_rest_in_han(part, texts[0], line if best else None)
            goes_on = line.text.rstrip().endswith((",", "，")) and may_be_part(f"{part},")
            is_open = best is None or not has_code_behind_house(best[1])
            is_between = is_open and stands_between(part, line, below[count:], is_street=has_street(texts[-1]))
            if (
                is_head_of_others(part)
                or begins_with_label(line.text)
                or _begins_with_register(line.text)
                or (is_number_line(part) and not is_postal)
            ):
                break
            if (best and (is_in_latin_letters(part, best[1]) or _tells_of_others(line.text))) or is_remark(part):
                break
            goes_on = goes_on or shapes.BRAZILIAN_CODE.fullmatch(part) is not None
            is_rest = is_rest or (line.is_soft and shapes.is_thai_rest(part, texts[0]))
            is_rest = is_rest or is_postal or (line.is_soft and goes_on_behind_break(part))
            is_told = may_be_part(part) or goes_on or is_rest or is_between
            if not part or not (is_told or (is_bare and not is_no_address(part))):
                break
            is_begun = best is not None and shapes.POSTCODE_ALONE.fullmatch(texts[-1]) is None
            is_behind = is_soft and "," in lines[number + count - 2].text[-1:]
            is_begun = is_begun and not goes_on_below(texts, part, is_box=is_box(part), is_behind=is_behind)
            if best and is_begun and _begins_another(part, best[1], lines[number + count - 1 : number + count + 1]):
                break
            texts.append(part)
        whole = ", ".join(texts)
        if len(whole) > MOST_CHARS:
            break
        if is_address(whole) or (best and is_postal_line(line.text)):
            best = (count, "\n".join(texts))
        if is_ended:
            break
    return best


@remembered
def _begins_with_register(text: str) -> bool:
    """Whether a line begins with the label of a register or a tax and its number: "IČO: 00000000"."""
    label, colon, value = parted(text)
    is_number = len(_DIGIT.findall(value)) >= _FEWEST_OF_REGISTER and _DIGIT.search(label) is None
    return bool(colon) and is_number and is_over_register(label)


def _begins_another(part: str, address: str, lines: Sequence[Line]) -> bool:
    """Whether a line behind an address is the next one, the word over it ("Singapore office") or said beside it."""
    line, *below = lines
    is_country = country(part.rpartition(",")[2].strip()) is not None
    first, _, last = address.rpartition("\n")
    is_over = shapes.has_postcode(last) if first else has_code_behind_house(last)
    is_over = is_over and not _DIGIT.search(part)
    if is_lower_part(part, address, is_soft=line.is_soft):
        return False  # the village or the district of a street goes on behind a <br>
    if _is_place(part) or (not line.is_soft and not is_country and (address.endswith(".") or is_over)):
        return True
    is_other_script = (shapes.HAN.search(part) is None) != (shapes.HAN.search(address) is None)
    if (begins_with_road(part) and is_house_alone(address)) or (line.is_soft and begins_with_kind(part)):
        return False
    is_over_another = any(len(each.text) <= MOST_LINE_CHARS and _is_place(each.text) for each in below)
    return not _DIGIT.search(part) and (is_other_script or is_over_another)


def _is_place(text: str) -> bool:
    return is_address(text) and not is_no_place(text)


def _following(lines: Sequence[Line], number: int) -> Iterator[Line]:
    for line in lines[number : number + MOST_LINES]:
        if line.zone != lines[number].zone:
            return
        yield line


def _name_above(lines: Sequence[Line], number: int) -> str | None:
    """Return a firm's name on the line over an address, where it goes on after a <br> or stands alone."""
    if number == 0:
        return None
    line = lines[number - 1]
    is_plain = (
        (len(line.text) <= 80 and _bears_form(line.text) and field_of_label(line.text) is None)
        and line.zone == lines[number].zone
        and (lines[number].is_soft or lines[number].start - line.end <= 3)
        and not COPYRIGHT.match(line.text)
        and not (_DIGIT.search(line.text) or "@" in line.text or SHOWS.search(line.text))
        and not (NOT_AN_ADDRESS.is_in(line.text) or is_office(line.text))
    )
    return without_label(line.text) if is_plain else None


@remembered
def _bears_form(text: str) -> bool:
    return COMPANY_WORDS.is_in(text) or has_any_form(text) or imprinted_name(text) is not None


@remembered
def _name_before(text: str) -> tuple[str | None, str]:
    """Split a line into the firm whose name stands before the address, and the address without what follows it."""
    if (home := home_in(text)) is not None and is_address(home[1]):
        return home
    text, _ = _without_tail(unlabelled(COPYRIGHT.sub("", text)))
    for mark in BEHIND_NAME.finditer(text):
        before = before_label(text[: mark.start()].strip())
        is_in_street = any(map(_ends_in_street, (before, *text[: mark.start()].split(","))))
        is_name = _bears_form(before) and not IS_NO_NAME.search(before) and not is_in_street
        is_name = is_name and not all(OF_ONES_OWN.is_in(word) for word in _WORD.findall(before))  # "Factory – ..."
        if is_name and 4 <= len(before) <= 80:
            rest = text[mark.end() :].strip(" ,-–|")
            if rest and (is_address(rest) or may_be_part(rest)) and shapes.street_words(rest) != [rest.lower()]:
                return before, rest
    return None, text


def _ends_in_street(text: str) -> bool:
    """Whether words end in one of a street or an estate: "Small Industries Estate" is no firm."""
    words = _WORD.findall(text)
    return bool(words) and bool(shapes.street_words(words[-1]))


@remembered
def _without_tail(text: str) -> tuple[str, bool]:
    cut = without_telephone(without_hours(TAIL.sub("", before_labels(text))))
    parts = _SPLIT.split(cut.strip())
    number = next((part for part in parts[1:] if is_number_line(part)), None)
    if number is not None:
        cut = cut[: cut.index(number)].rstrip(" |•·\t")
        parts = _SPLIT.split(cut.strip())
    whole = parts[0] if len(parts) > 1 and is_address(parts[0]) else cut
    if whole is cut and len(parts) > 1 and _GAP.search(cut):
        whole = next((part for part in parts[1:] if is_address(part)), cut)  # a name, a gap and the address
    return whole.strip().strip(",;|-–·/ ").strip(), cut != text
