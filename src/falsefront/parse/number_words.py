"""The words right before a number in running text: of a telephone, of a fax, of a number of another kind."""

import re
from typing import Final

from falsefront.parse.label_words import field_of_label
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_FAXES: Final = _LISTS.any_of("fax")  # of scripts that need no gap around a word
_FAX_APART: Final = _LISTS.any_of("fax_apart")
_ALONE: Final = r"(?<![^\W\d_])"
# A telephone or a fax behind a word of scripts that need no gap around it: what ends an address.
BEHIND_GAPLESS: Final = (
    rf"(?:{_LISTS.any_of('told_gapless')}|{_FAXES})[\s.:：'׳]{{0,4}}[+(（]{{0,2}}\d(?:[\s().（）–-]{{0,2}}\d){{6,13}}"
)
# "Handy D2 0170 ...".
TOLD: Final = late(
    rf"(?:{_ALONE}(?:{_LISTS.any_of('told')})(?![^\W\d_])|{_LISTS.any_of('told_gapless')})"
    r"(?:[^\d+]{0,10}\b[DO][12]\b)?[^\d+]{0,14}$",
    re.IGNORECASE,
)
# "The telephone of the workshop is ...", a few words and a copula between; "ask for Maria: ...".
_COPULA: Final = re.compile(rf"(?:\s[^\W\d_]{{1,16}})?\s(?:{_LISTS.any_of('copula')})\s?:?\s?$", re.IGNORECASE)
_ASKS: Final = late(rf"{_ALONE}(?:{_LISTS.any_of('asks')})(?![^\W\d_])[^\d+]{{0,14}}$", re.IGNORECASE)
# The word right before one for numbers: "Tel. no.", and no "Phone holder no.".
_TOLD_NUMBER: Final = late(
    rf"(?:{_ALONE}(?:{_LISTS.any_of('told')})|{_LISTS.any_of('told_gapless')})\W{{0,3}}(?:{_LISTS.any_of('number_word')})\W{{0,4}}$",
    re.IGNORECASE,
)
# "Patent US ", "Batch no. ": right before a number, with no more than a word for numbers between.
_NUMBER_OF: Final = (
    rf"{_ALONE}(?:{_LISTS.any_of('number_of')})\.?(?:\s?(?:{_LISTS.any_of('number_word')})\.?){{0,3}}[\s.:#(/-]{{0,4}}"
)
NOT_TOLD: Final = late(
    rf"(?:{_NUMBER_OF}|(?:{_ALONE}(?:{_LISTS.any_of('not_told')})(?![^\W\d_])|{_FAXES}"
    rf"|{_LISTS.any_of('not_told_gapless')})[^\d+]{{0,16}})$",
    re.IGNORECASE,
)
_OVER_REGISTER: Final = late(NOT_TOLD.pattern.replace("{0,16})$", "{0,24})$"), re.IGNORECASE)
# Before a number that is an example, or rings no longer, and behind one: "Antiguo teléfono: ...", "... (disconnected)".
_FORMER: Final = late(
    rf"(?:{_ALONE}(?:{_LISTS.any_of('former')}|(?<!\.)(?:{_LISTS.any_of('example')}))"  # hola@taller.es. +34
    rf"|{_LISTS.any_of('former_gapless', 'example_gapless')})"
    r"\W{0,4}$",
    re.IGNORECASE,
)
_DEAD: Final = late(
    rf"[\s,]*(?:[(（\[–—-]\s?(?:{_LISTS.any_of('dead')})\s?(?:[)）\]]|$)"
    rf"|(?:{_LISTS.any_of('denied')})(?=\s*(?:[^\w\s]|$))|(?:{_LISTS.any_of('denied_gapless')}))",
    re.IGNORECASE,
)
# In a label before a number that is any but a telephone's: "Kontonummer", "Číslo licence".
OF_NUMBERS: Final = late(_LISTS.any_of("of_numbers"), re.IGNORECASE)
# Between two numbers of one line: "0114 496 0142 or 0114 496 0143".
JOINING: Final = _LISTS.any_of("and", "or")
# A place whose number is meant behind a colon: "Office: 087 550 2742".
_IN_GROUPS: Final = re.compile(r"\d{2,4}(?: \d{2,4}){2,4}(?!\d)")
_ANY_DIGIT: Final = re.compile(r"\d")
PLACE: Final = late(rf"(?:{_LISTS.any_of('place')})", re.IGNORECASE)
OF_PLACE: Final = late(rf"{_ALONE}(?:{_LISTS.any_of('place')})(?:\s\d)?\s?[:：]\s?$", re.IGNORECASE)
# The same behind who carries it, written as numbers of a country are: "Globe: 0917 000 0142".
OF_CARRIER: Final = re.compile(rf"{_ALONE}(?:{_LISTS.any_of('carrier')})\)?\s?[:：]\s?$", re.IGNORECASE)
FAX: Final = re.compile(
    rf"(?:(?<![/&])(?<![/&] )(?<!tele-)fax(?:[\s-]?(?:{_LISTS.any_of('fax_number')}))?"
    rf"|{_LISTS.any_of('fax_written')}|{_FAXES}|{_ALONE}f)\s*[.:：)]{{0,2}}\s*(?:\([^()]{{2,12}}\)\s?[:：]?\s*)?$",
    re.IGNORECASE,
)
# A word of telephones behind a number: "0114 496 0142 (mobile)", "0114 496 0142 Tel".
TOLD_BEHIND: Final = late(
    rf"\s*(?:[(\[（]\s?(?:{_LISTS.any_of('behind', 'behind_bare')})(?:\.?\s?|[,;/]\s?[^()\d]{{1,40}})[)\]）]"
    rf"|(?:\s?[,:：–-]\s?|\s)(?:{_LISTS.any_of('behind_bare')})(?!\w)\.?\s*(?:\([^()\d]{{2,20}}\)\s*)?(?=$|[/|,;]))",
    re.IGNORECASE,
)
# The same of faxes: "(818) 700 0142 Fax", "0114 496 0142 (fax)".
FAX_BEHIND: Final = re.compile(
    rf"\s*(?:\(\s?(?:tele)?(?:{_FAX_APART}|{_FAXES})\s?\)|[,:：–-]?\s?(?:tele)?(?:{_FAX_APART}|{_FAXES})\W*$)",
    re.IGNORECASE,
)
_ENDS_IN_FAX: Final = re.compile(rf"\d(?:{FAX_BEHIND.pattern})", re.IGNORECASE)
# Both before one number: "Tel./Fax", "电话/传真".
TEL_AND_FAX: Final = re.compile(
    rf"{_ALONE}(?:(?:{_LISTS.any_of('tel')})\.?\s?"
    rf"|(?:{_LISTS.any_of('tel_joined')})\.?\s?(?:[/／&+,|]|(?:{_LISTS.any_of('and')})\s)\s?(?:tele)?)"
    rf"(?:{_LISTS.any_of('fax_joined')})\W{{0,4}}$"
    rf"|(?:{_LISTS.any_of('tel_gapless')})['׳.]?\s?[/／&+,|、・(（]\s?(?:{_FAXES}|{_LISTS.any_of('fax_joined')})\W{{0,4}}$",
    re.IGNORECASE,
)
# Between two numbers of one list.
JOINS: Final = re.compile(
    rf"(?:\b(?:o|e|{JOINING})\b|[\s\d/,;|()+.·•–、，；-]|{_LISTS.any_of('join_gapless')})+", re.IGNORECASE
)
_LAST_LABEL: Final = re.compile(r"(?:^|[,;|·•])\s*([^\W\d_][^,;|·•:：\d]{1,30}?)\s*[:：.–-]{0,2}\s*\(?$")
_JOINED_FAX: Final = re.compile(rf"\s*(?:[,;/&、，；]|(?:{JOINING}))\s*", re.IGNORECASE)
# How mobiles and numbers that cost nothing are written at home: of China, of countries with a zero before the area, of
# Italy, Spain, Poland and Greece, of India, of Russia, of North America. No fax has such a one beside a common area.
_NO_FAX: Final = re.compile(
    r"(?:\+?86[\s-]?)?1[3-9]\d(?:[\s-]?\d{4}){2}$|400[\s-]?\d{3}[\s-]?\d{4}$"
    r"|\(?0(?:10\D|120|1[567]\d|4\d\d\s\d{3}\s\d{3}$|5\d\d[\s-]?\d{3}|6(?:[\s./-]?[237]0\D|[\s.-]|\d{8}$)|7|8[0-8]|9)"
    r"|(?:3\d\d|[5-7]\d\d|69\d)[\s.-]?\d{3}[\s.-]?\d{3,4}$|[6-9]\d{4}[\s-]?\d{5}$|8[\s-]?\(?9\d\d"
    r"|\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]\d{3}[\s.-]\d{4}$"
)
_MOBILE_OF_HUNGARY: Final = re.compile(r"06[\s./-]?[237]0\D")  # where every number begins so
_LEAD_CHARS: Final = 2  # of the digits of two numbers that have another area
# A line that is a telephone number and nothing else, maybe behind one letter or a word for it; no postcode has as many
# digits but for "12345-678" of Brazil and "12345-6789" of the United States.
_NUMBER_LINE: Final = re.compile(
    r"(?:([^\W\d_][^\d:：+(,]{0,20}?)[.:：՝៖]{0,2}\s{0,2})?(?!\s?(?:\d{5}-\d{3,4}|\d{2}\.\d{3}-\d{3}|\d{4}-\d{3})$)"
    r"\(?(?:\+|00)?\s?\(?\d(?:[\s()./–-]{0,3}\d){6,14}"
    r"(?:\s?[,;/]\s?\+?\(?\d(?:[\s()./–-]{0,3}\d){5,14}){0,4}"
)
# "22950 20142 F: 22950 20143": behind it another one, by a letter.
_BEFORE_LETTER: Final = re.compile(
    rf"({_NUMBER_LINE.pattern})\s[^\W\d_]{{1,4}}\s?[.:]\s?[+(]?\d[\d\s().-]{{6,}}.{{0,20}}"
)
# What parts the first number of a line from the next.
_NEXT_BEHIND: Final = re.compile(r"\s[·•|/–-]\s(?=[^\W\d_])|;")


def says_phone(lead: str) -> bool:
    """Whether the words before a number say that it is a telephone, or are a label of telephones."""
    if TOLD.search(lead):
        return True
    label = _LAST_LABEL.search(lead)
    return label is not None and field_of_label(label[1]) == "phone"


def asks_to_ring(lead: str) -> bool:
    """Whether the words before a number are the begin of a sentence that says to ring it, or whose telephone it is.

    >>> asks_to_ring("The telephone of the workshop is "), asks_to_ring("ask for Maria: "), asks_to_ring("The code is ")
    (True, True, False)
    """
    copula = _COPULA.search(lead)
    if copula is not None and TOLD.search(lead[: copula.start()]) is not None:
        return True
    return _ASKS.search(lead) is not None


def goes_on_with_fax(between: str, known: str, fax: str) -> bool:
    """Whether the number behind a fax is one too: a comma, a stroke or an "and" joins them, and it is no mobile.

    A number is a mobile or one that costs nothing where it is written as such and begins otherwise than the fax.

    >>> goes_on_with_fax(", ", "+387 57 200 072", "+387 57 200 071")
    True
    >>> goes_on_with_fax(" und ", "0114 496 0143", "0114 496 0142")
    True
    >>> goes_on_with_fax(" ", "0114 496 0143", "0114 496 0142"), goes_on_with_fax("、", "13800000142", "0579-80001800")
    (False, False)
    >>> goes_on_with_fax(", Tel. ", "0114 496 0143", "0114 496 0142")
    False
    >>> goes_on_with_fax(" / ", "07700 900142", "0114 496 0142"), goes_on_with_fax(", ", "0721 496143", "0711 496142")
    (False, True)
    """
    return is_joined_to_fax(between) and not is_no_fax(known, fax)


def is_joined_to_fax(between: str) -> bool:
    """Whether what stands behind a fax joins the next number to it: a comma, a stroke, an "and"."""
    return _JOINED_FAX.fullmatch(between) is not None


def is_no_fax(known: str, fax: str) -> bool:
    """Whether a number beside a fax is written as a mobile or as one that costs nothing, and begins otherwise.

    >>> is_no_fax("0171 1234567", "0711 496142"), is_no_fax("602 345 678", "22 345 67 92")
    (True, True)
    >>> is_no_fax("06-30/234-5678", "06-1/234-5679"), is_no_fax("602 345 679", "602 345 678")
    (True, False)
    """
    if _NO_FAX.match(known) is None:
        return False
    if _MOBILE_OF_HUNGARY.match(known):
        return _MOBILE_OF_HUNGARY.match(fax) is None
    of, beside = (re.sub(r"\D", "", raw)[:_LEAD_CHARS] for raw in (known, fax))
    return of != beside if known.lstrip("(").startswith("0") else of[:1] != beside[:1]


def is_another_number(lead: str) -> bool:
    """Whether the word right before a number says that it is none of a telephone.

    >>> is_another_number("Tel. Reg. No. "), is_another_number("No. HP "), is_another_number("Tel. no. ")
    (True, False, False)
    """
    another, told = NOT_TOLD.search(lead), TOLD.search(lead)
    if another and told and _TOLD_NUMBER.search(lead):
        return False
    return another is not None and (told is None or told.start() <= another.start())


def rings_no_longer(lead: str, text: str, end: int) -> bool:
    """Whether the words before a number, or those behind its end in a text, say that nobody answers there any more.

    >>> text = "Old phone: 0114 496 0142"
    >>> rings_no_longer(text[:11], text, len(text)), rings_no_longer("Tel. ", "Tel. 496 0142 (disconnected)", 13)
    (True, True)
    >>> rings_no_longer("Old Phone Shop, tel. ", text, len(text)), rings_no_longer("Tel. ", "496 0142 (day)", 8)
    (False, False)
    """
    return is_former(lead) or _DEAD.match(text, end) is not None


def is_former(lead: str) -> bool:
    """Whether the words before a number call it one that was.

    >>> is_former("Antiguo teléfono: "), is_former("Vieux-Port, tél. "), is_former("Teléfono anterior: ")
    (True, False, True)
    """
    return _FORMER.search(lead) is not None


def is_over_number(text: str) -> bool:
    """Whether a line may stand over a number as its label: one that names a fax behind a number of its own is none.

    >>> is_over_number("Fax:"), is_over_number("Tel. 0114 496 0142 Fax:"), is_over_number("0114 496 0142 Fax")
    (True, True, False)
    """
    return text.rstrip().endswith((":", "：")) or not _ends_in_fax(text)


@remembered
def _ends_in_fax(text: str) -> bool:
    return _ENDS_IN_FAX.search(text) is not None


def is_over_register(text: str) -> bool:
    """Whether a line over a number says that it is one of a register, a tax or an account.

    >>> is_over_register("Numéro de TVA intracommunautaire"), is_over_register("Order by phone")
    (True, False)
    """
    return _OVER_REGISTER.search(text) is not None and TOLD.search(text) is None


def is_number_line(text: str) -> bool:
    """Whether a line is a telephone number and nothing else: it ends the address over it.

    >>> is_number_line("00352 621 200 514"), is_number_line("T 071 755 00 34"), is_number_line("01304-001")
    (True, True, False)
    >>> is_number_line("Festnetz 071 755 00 34 · Fax 071 755 00 35"), is_number_line("Postfach 071 755 00 34")
    (True, False)
    """
    return _is_number_line(text.strip())


@remembered
def _is_number_line(text: str) -> bool:
    found = _NUMBER_LINE.fullmatch(text)
    if found is not None:
        return found[1] is None or len(found[1]) == 1 or _is_of_numbers(found[1])
    if _BEFORE_LETTER.fullmatch(text):
        return True
    first = _NUMBER_LINE.fullmatch(_NEXT_BEHIND.split(text, maxsplit=1)[0])
    return first is not None and first[1] is not None and _is_of_numbers(first[1])


def _is_of_numbers(label: str) -> bool:
    """Whether a label is a word for telephones or faxes, or a part of a firm that numbers stand behind."""
    if field_of_label(label) == "phone" or FAX.fullmatch(label) or PLACE.fullmatch(label):
        return True
    told = TOLD.match(f"{label} ")
    return told is not None and not is_another_number(f"{label} ")


@remembered
def is_labelled_number(text: str) -> bool:
    """Whether a line is a telephone behind its word, and no number that may be a postcode: "Vaihde 09 220 0142"."""
    return text[:1].isalpha() and (is_number_line(text) or _is_told_number(text))


def _is_told_number(text: str) -> bool:
    """Whether a line has a word of telephones, a number in groups right behind it, and no other digit.

    >>> _is_told_number("Número gratuito 800 496 0142 Catálogo"), _is_told_number("Tel 9 Elm Row, Leeds LS9 8AA")
    (True, False)
    """
    found = _IN_GROUPS.search(text)
    if found is None or len(_ANY_DIGIT.findall(text)) != len(_ANY_DIGIT.findall(found[0])):
        return False
    return "," not in text and TOLD.search(text[: found.start()]) is not None
