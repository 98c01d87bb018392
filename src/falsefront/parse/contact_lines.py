"""Telephone numbers and e-mail addresses in running text, where no label and no link says so."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.contact.email import SPELLED, emails
from falsefront.contact.lists_of_numbers import is_of_area
from falsefront.contact.other_digits import in_order
from falsefront.contact.placeholder import is_marked_behind
from falsefront.contact.registration import may_be_siren
from falsefront.contact.vanity import in_letters
from falsefront.parse.about_contacts import is_of_contacts
from falsefront.parse.agent_words import is_label_of_agent_abroad
from falsefront.parse.behind_addresses import telephone_behind
from falsefront.parse.fax_rows import linked_faxes, rows_of_faxes
from falsefront.parse.french_registers import is_french
from falsefront.parse.guessed_numbers import AS_GUESS, AS_LABELLED, AS_OFFICE, GUESSES, guess_of, shapes_of_list
from falsefront.parse.label_words import field_of_label
from falsefront.parse.lone_numbers import is_asked_for, is_first_of_several, is_offered, tells_itself
from falsefront.parse.national_numbers import NATIONAL
from falsefront.parse.number_words import (
    FAX,
    FAX_BEHIND,
    JOINS,
    NOT_TOLD,
    TEL_AND_FAX,
    TOLD,
    TOLD_BEHIND,
    goes_on_with_fax,
    is_another_number,
    is_joined_to_fax,
    is_no_fax,
    is_over_number,
    rings_no_longer,
    says_phone,
)
from falsefront.parse.own_people import is_of_own
from falsefront.parse.phone_marks import behind_icon, fax_marks, is_of_fax, number_behind_words, phone_marks
from falsefront.parse.pieces_of_lines import apart, first_element, mails_apart
from falsefront.parse.postal_lines import is_of_post
from falsefront.parse.third_parties import own_part_on
from falsefront.parse.tree import ELSEWHERE, Line, PageTree, attribute
from falsefront.parse.words import COMPLAINTS
from falsefront.parse.written_numbers import FEWEST_DIGITS, is_dialled_abroad, written_numbers
from falsefront.text.late import late

MOST_LINE_CHARS: Final = 500
MOST_FOUND: Final = 200  # of one page
_MOST_ASKED: Final = 3 * MOST_FOUND  # some are faxes, and some are guesses
# The code of a town in Brazil, behind the word that in Turkish is one of telephones: "CEP: 60.175-070".
_BRAZILIAN_CODE: Final = re.compile(r"\d{2}\.\d{3}-\d{3}|\d{5}-\d{3}")
_CEP: Final = re.compile(r"(?<!\w)cep\W*$", re.IGNORECASE)
_ICON_SAYS: Final = "Tel."
# "Skype: somebody@mail.example": the name of an account, and no mailbox.
_SKYPE: Final = re.compile(r"\W*skype(?: id| name)?\W*", re.IGNORECASE)
_SKYPE_ACCOUNT: Final = re.compile(
    r"\bskype\b(?![^@\n]{0,14}mail)\W{0,6}(?:(?:id|name|me|live)\W{1,3})?[\w.+-]{1,60}@[\w.-]{1,80}", re.IGNORECASE
)
_AREA: Final = re.compile(r"\(?0(\d{2,4})[\s./)-]")  # with which a number begins, apart from the rest
_LONGEST_CODE: Final = 5  # digits before an area: of a country, and a zero
_BEFORE_CHARS: Final = 32
_FAR_BEFORE: Final = 120
_GAP: Final = re.compile(r"[\s\u00a0]{2,}")
_AS_FAX: Final = "fax"  # a number that is called so, beside the fields
_COMPLAINT: Final = re.compile(r"(?:客[户戶])?(?:投诉|投訴)(?:电话|電話|热线|熱線)\s?[:：]\s?(0\d{2,3}[-－])\d{7,8}")
_NEXT_TO_OF_LINES: Final = 10  # pieces of text between the first ones of two lines of a list
_ICON_BEFORE: Final = 4  # pieces of text between an icon in an element of its own and the number
_NEXT_TO: Final = 4  # pieces of text between such a number and a telephone
_DIGITS_KEPT: Final = 9  # of a number, to know it again in another spelling
_MOST_OF_LINE: Final = 0.8
_DIGITS_OF_AREA: Final = 4
_MOST_PICTURES: Final = 100
_MOST_ALT_CHARS: Final = 80
_SPACED_HAN: Final = late(r"(?<=[\u3040-\u9fff])\s+(?=[\u3040-\u9fff])")  # "传　　真"
_DIGITS: Final = re.compile(r"\d")
_FEWEST_OF_LETTERS: Final = 3  # digits of a number in letters: its area
_STROKE: Final = re.compile(r"\s*[/／]\s*")
_LAST_WORD: Final = re.compile(r"[A-Za-zÀ-žА-я]+$")


class ContactLine(NamedTuple):
    """A telephone number or an e-mail address as it stands, and where."""

    field: str  # phone or email
    raw: str
    start: int  # in pieces of text
    zone: int
    is_told: bool  # a word or a prefix says what it is; a bare number needs an address beside it


def contact_lines(tree: PageTree) -> list[ContactLine]:
    """Return the telephone numbers and e-mail addresses of a page's lines, in document order."""
    found: list[ContactLine] = []
    faxed = set(map(last_digits, linked_faxes(tree)))  # digits that a word of the page calls a fax
    by_word: set[str] = set()  # and those that one calls a telephone
    last_fax = ""  # at the end of the line before
    before, last = "", 0  # the words and the end of the line before
    icons, titles = phone_marks(tree), tree.titles
    is_plain = "itemprop" not in tree.attributes  # else markup tells whose telephone a number is
    faxes = fax_marks(tree, icons) | rows_of_faxes(tree)
    marks = {**dict.fromkeys(icons, False), **dict.fromkeys(faxes, True)}  # whether each is a fax's
    for line in tree.lines:
        is_asked = line.zone != ELSEWHERE and len(line.text) <= MOST_LINE_CHARS and _may_give(line.text)
        first = min(line.start - 1, max(last, line.start - _ICON_BEFORE))
        last = line.end
        is_iconed = bool(icons) and not icons.isdisjoint(range(first, line.end + 1))
        above = _ICON_SAYS if is_iconed else before
        is_own = is_asked and (not COMPLAINTS.is_in(line.text) or _is_own_complaint(line, found))
        line = apart(tree, line) if is_own and line.end - line.start > 1 else line
        every = list(_of_line(line, above, titles)) if is_own else []
        is_unread = all(each.field in GUESSES for each in every)
        may_hide = is_own and is_unread
        part = _marked(tree, line, icons) if may_hide and is_iconed else None
        if part := part or (first_element(tree, line) if may_hide and is_plain else None):
            every = list(_of_line(line._replace(text=part), above, titles))
        if (
            last_fax
            and line.is_soft
            and len(every) == 1
            and not is_iconed
            and any(each.field == "phone" and each.is_told and _is_of_area(each.raw, last_fax) for each in found)
            and _goes_on_below(last_fax, every[0], line.text)
        ):
            every = [every[0]._replace(field=_AS_FAX)]
        last_fax = every[-1].raw if every and every[-1].field == _AS_FAX else ""
        if every:
            is_fax = bool(faxes) and not faxes.isdisjoint(range(first, line.end + 1))
            faxed.update(last_digits(each.raw) for each in every if each.field == _AS_FAX)
            by_word.update(
                last_digits(each.raw) for each in every if each.field == "phone" and _has_word(line, each.raw)
            )
            given = [each for each in every if each.field != _AS_FAX]
            if is_fax:
                phones = [each.raw for each in given if each.field == "phone" and not _has_word(line, each.raw)]
                by_mark = {raw for raw in phones if is_of_fax(tree, line, raw, first, marks)}
                faxed.update(map(last_digits, by_mark))
                given = [each for each in given if each.raw not in by_mark]
            if "@" in line.text and line.end - line.start > 1:
                own = mails_apart(tree, line, [each.raw for each in given if each.field == "email"])
                given = [each._replace(raw=own.get(each.raw, each.raw)) for each in given]
            found.extend(each._replace(is_told=True) if is_iconed else each for each in given)
        before = line.text if len(line.text) <= _BEFORE_CHARS and is_over_number(line.text) else ""
        if len(found) >= _MOST_ASKED:
            break
    if any(each.field in GUESSES for each in found):
        found = _with_guesses(found, is_contacts=is_of_contacts(tree))
    faxed -= by_word
    tree.memory[numbers_of_faxes] = frozenset(faxed)
    if faxed:
        found = [each for each in found if each.field != "phone" or last_digits(each.raw) not in faxed]
    if not any(each.field == "phone" for each in found):
        found.extend(_in_pictures(tree))
    if any(not each.is_told and may_be_siren(each.raw) for each in found) and is_french(tree):
        found = [each for each in found if each.is_told or not may_be_siren(each.raw)]
    return found[:MOST_FOUND]


def _goes_on_below(fax: str, given: ContactLine, text: str) -> bool:
    """Whether a line below a fax is a number of the same area and nothing else: the next one of the fax's label.

    Asked where a telephone of that area stands before: else the number without a word is that.
    """
    if given.field != "phone" or len(given.raw) < _MOST_OF_LINE * len(text.strip()):
        return False
    return _is_of_area(given.raw, fax) and goes_on_with_fax(",", given.raw, fax)


def _is_of_area(raw: str, other: str) -> bool:
    """Whether two numbers begin alike."""
    of, beside = ("".join(_DIGITS.findall(each))[:_DIGITS_OF_AREA] for each in (raw, other))
    return of == beside


def numbers_of_faxes(tree: PageTree) -> frozenset[str]:
    """Return the last digits of the numbers that words or marks of a page call faxes, and none calls telephones."""
    if numbers_of_faxes not in tree.memory:
        contact_lines(tree)
    known: frozenset[str] = tree.memory[numbers_of_faxes]
    return known


def _is_own_complaint(line: Line, found: list[ContactLine]) -> bool:
    """Whether a line says where to complain with a firm itself: right below its telephone, and of the same area."""
    told = _COMPLAINT.fullmatch(line.text.strip())
    last = next((each for each in reversed(found) if each.field == "phone"), None)
    if told is None or last is None or last.zone != line.zone or line.start - last.start > _NEXT_TO_OF_LINES:
        return False
    return any(each.raw.startswith(told[1]) for each in found if each.start == last.start)


def _with_guesses(found: list[ContactLine], *, is_contacts: bool) -> list[ContactLine]:
    """Take a number behind a few words for a telephone where one stands on the line before or behind it.

    On a page of contacts also those of a list that is written alike.
    """
    near = sorted(
        (each for each in found if each.field == "phone"), key=_start
    )  # in document order: only those beside one are asked
    kept: list[ContactLine] = []
    lists = (
        shapes_of_list([in_order(it.raw) for it in found if it.field in (AS_GUESS, AS_LABELLED)]) if is_contacts else ()
    )
    offices = {each.raw for each in found if each.field == AS_OFFICE}
    has_offices = is_contacts and len(offices) > 1
    for each in found:
        if each.field not in GUESSES:
            kept.append(each)
            continue
        if (has_offices and each.field == AS_OFFICE) or _DIGITS.sub("0", in_order(each.raw)) in lists:
            kept.append(each._replace(field="phone"))
            continue
        if each.field == AS_OFFICE:
            continue
        first = bisect_left(near, each.start - _NEXT_TO, key=_start)
        if any(_is_like(each, known) for known in near[first : bisect_right(near, each.start + _NEXT_TO, key=_start)]):
            kept.append(each._replace(field="phone"))
            near.insert(bisect_right(near, each.start, key=_start), kept[-1])
    return kept


def _start(found: ContactLine) -> int:
    return found.start


def _is_like(guess: ContactLine, known: ContactLine) -> bool:
    """Whether a number stands on the line next to a telephone, parted with the same signs or of its area."""
    if known.zone != guess.zone or not 0 < abs(known.start - guess.start) <= _NEXT_TO:
        return False
    if set(_DIGITS.sub("", guess.raw)) == set(_DIGITS.sub("", known.raw)):
        return True
    area, digits = _AREA.match(guess.raw), "".join(_DIGITS.findall(known.raw))
    return guess.field == AS_LABELLED and area is not None and area[1] in digits[: len(area[1]) + _LONGEST_CODE]


def _may_give(text: str) -> bool:
    """Whether a line has a sign of e-mail or the digits of a telephone: a cheap question before the others."""
    if "@" in text or "＠" in text or "(" in text or "[" in text:
        return True
    digits = len(_DIGITS.findall(text))
    return digits >= FEWEST_DIGITS or (digits >= _FEWEST_OF_LETTERS and bool(in_letters(text)))


def last_digits(raw: str) -> str:
    """Return the digits at the end of a number, by which it is known again in another spelling."""
    return "".join(_DIGITS.findall(raw))[-_DIGITS_KEPT:]


def _has_word(line: Line, raw: str) -> bool:
    """Whether a word before a number on its line says that it is a telephone, maybe with "Fax" beside it."""
    before = line.text.partition(raw)[0][-_BEFORE_CHARS:]
    return says_phone(before) or TEL_AND_FAX.search(before) is not None


def _in_pictures(tree: PageTree) -> Iterator[ContactLine]:
    """Yield the telephone numbers that a picture's text alone gives, behind a word: "call us on 0461 914442"."""
    for at in tree.by_name.get("img", ())[:_MOST_PICTURES]:
        text = attribute(tree.elements[at], "alt") or ""
        if len(text) > _MOST_ALT_CHARS or len(_DIGITS.findall(text)) < FEWEST_DIGITS or tree.zone(at) == ELSEWHERE:
            continue
        for field, raw, is_told in _in_text(text, ""):
            if field == "phone" and is_told:
                yield ContactLine(field, raw, tree.start(at), tree.zone(at), is_told)


def numbers_of(line: Line) -> Iterator[str]:
    """Yield the telephone numbers of one line that a word or a prefix tells to be such."""
    if len(line.text) <= MOST_LINE_CHARS:
        told = [found.raw for found in _of_line(line, "") if found.field == "phone" and found.is_told]
        yield from told if told and not COMPLAINTS.is_in(line.text) else ()


def says_contact(text: str) -> bool:
    """Whether a line gives an e-mail address, or a telephone number that a word or a prefix tells to be one."""
    return any(is_told for _, _, is_told in _in_text(text, ""))


def _is_glued(before: str) -> bool:
    """Whether a number is the end of a word that is no label of telephones."""
    word = _LAST_WORD.search(before)
    return word is not None and word[0].lower() != "contact" and field_of_label(word[0]) != "phone"


def _of_line(line: Line, above: str, titles: Sequence[str] = ()) -> Iterator[ContactLine]:
    for field, raw, is_told in _in_text(own_part_on(line.text, titles), above):
        yield ContactLine(field, raw, line.start, line.zone, is_told)


@lru_cache(maxsize=8192)
def _in_text(text: str, above: str) -> tuple[tuple[str, str, bool], ...]:
    """Return what a line gives, below another: cards in cards have the same lines again and again."""
    return tuple(_given(text, above))


def _marked(tree: PageTree, line: Line, icons: set[int]) -> str | None:
    """Return what of a line stands behind the mark of a telephone, where words beside it hide that."""
    return behind_icon(tree, line, icons) or number_behind_words(line.text)


def _mails(text: str, above: str) -> Iterator[tuple[str, str, bool]]:
    if "@" in text or "＠" in text or SPELLED.search(text):
        mail = "" if _SKYPE.fullmatch(above) else _SKYPE_ACCOUNT.sub(" ", text)
        yield from (("email", each, True) for each in emails(mail) if not is_marked_behind(mail, each))


def _given(text: str, above: str) -> Iterator[tuple[str, str, bool]]:
    yield from _mails(text, above)
    phones: list[tuple[str, bool]] = []
    faxed_until, fax = -1, ""  # where the last fax ends, of whose list the next number is
    told_until = -1  # where a number is that is told to be a telephone: so is the next on its line
    was_both = False  # whether the number before is behind "Tel./Fax": behind a stroke stands the fax
    last_from = last_until = -1  # where the last one is, told or not: the next may have its area
    written_until, own_until = 0, -1  # where the last number ends, of any kind, and one of the firm's own people
    for raw, start, end in written_numbers(text):
        since, written_until = written_until, end
        before = _behind_gaps(text, start)
        lead = _SPACED_HAN.sub("", before if before.strip() else above)
        is_both = TEL_AND_FAX.search(lead) is not None
        is_another = (is_another_number(lead) or is_of_post(lead)) and not raw.startswith("+") and not is_both
        known = in_order(raw)
        is_dialled = is_dialled_abroad(known)
        is_agents = is_dialled and is_label_of_agent_abroad(text[max(0, start - _FAR_BEFORE) : start])
        is_behind_fax = faxed_until >= 0 and is_joined_to_fax(text[faxed_until:start])
        is_next_fax = is_behind_fax and not is_no_fax(known, fax)
        is_second = was_both and not is_both and _STROKE.fullmatch(text[last_until:start]) is not None
        was_both = is_both
        is_next_fax = is_next_fax or (is_second and not is_no_fax(known, phones[-1][0]))
        if (FAX.search(lead) and not is_both) or FAX_BEHIND.match(text, end) or is_next_fax:
            faxed_until, fax = end, known
            yield _AS_FAX, raw, False
            continue
        if is_another or is_agents or rings_no_longer(lead, text, end):
            continue
        is_joined = told_until >= 0 and JOINS.fullmatch(text[told_until:start]) is not None
        is_behind = last_until >= 0 and JOINS.fullmatch(text[last_until:start]) is not None
        if is_behind and is_of_area(in_order(phones[-1][0]), known):
            told_until, last_until = end if told_until == last_until else told_until, end
            phones[-1] = (text[last_from:end].strip(), phones[-1][1])  # the area of both stands before the first
            continue
        is_next = is_joined or is_behind_fax or (told_until >= 0 and NATIONAL.match(known) is not None)
        is_told = (
            is_dialled or is_next or says_phone(lead) or is_offered(before, known, text[end : end + _BEFORE_CHARS])
        )
        is_told = is_told or is_both or TOLD_BEHIND.match(text, end) is not None
        if (_is_glued(before) and not raw.startswith("+")) or _is_brazilian_code(raw, lead, is_told=is_told):
            continue  # a number of a thing, or somebody's name: "AB1234567"
        is_national = NATIONAL.match(known) is not None
        is_told = is_told or is_asked_for(lead, before, known)
        is_of_house = telephone_behind(text[:end]) is not None
        is_own = not is_told and is_national and is_of_own(text, since, (start, end), own_until)
        own_until = end if is_own else own_until
        if is_told or is_own or is_of_house or tells_itself(text, known, before, end):
            told_until = end if is_told else -1
            last_from, last_until = start, end
            phones.append((raw, is_told or is_of_house))
        elif guess := guess_of(text, start, end, is_national=is_national):
            yield guess, raw, False
        elif is_national and is_first_of_several(text, start, end):
            phones.append((raw, False))
    for raw, is_told in phones:
        yield "phone", raw, is_told
    for raw, start, is_sure in in_letters(text):
        lead = text[max(0, start - _BEFORE_CHARS) : start]
        if (is_sure and not FAX.search(lead) and not NOT_TOLD.search(lead or above)) or TOLD.search(lead):
            yield "phone", raw, True


def _behind_gaps(text: str, start: int) -> str:
    """Return the words before a number, one space for each gap: "Fax:" may stand far before it."""
    before = text[max(0, start - _FAR_BEFORE) : start]
    return (_GAP.sub(" ", before) if "\u00a0" in before else before)[-_BEFORE_CHARS:]


def _is_brazilian_code(raw: str, lead: str, *, is_told: bool) -> bool:
    """Whether a number is written as the code of a town in Brazil, and no word of telephones tells of it."""
    return _BRAZILIAN_CODE.fullmatch(raw) is not None and (_CEP.search(lead) is not None or not is_told)
