"""What templates come with and nobody has: no claim of anybody, however often it stands on pages.

Dozens of shops that never changed their template share its telephone and its address; none of them is there.
"""

import re
from typing import Final

from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, NumberParseException, is_valid_number, parse

from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

# Odoo prints +1 555-555-5556 until it is changed; no area of North America is 555 (NANPA). Mexico, Turkey and China
# have numbers that begin so: only the prefix of North America apart from the rest tells.
_AREA_555: Final = re.compile(
    r"(?:tel:)?\s*(?:(?:\+|00)\s?1[\s.(-]{0,3}555|1[.(-]\s?\(?555)[\s.)-]{0,2}\d{3}[\s.-]?\d{4}"
)
_COUNTED: Final = frozenset({
    "1234567890", "0123456789", "123456789", "12345678", "9876543210", "987654321", "5551234567", "5555555555",
    "5555555556", "2345678901", "12345678901",
})  # fmt: skip
# No area of North America begins with 0 or 1 (NANPA): "+1 (00) 123-45-67", "+1 001-765-4321".
_NO_AREA: Final = re.compile(r"(?:tel:)?\s*(?:\+|00)\s?1[\s.(-]{1,3}[01]\d{1,2}[\s.)-]+\d[\d\s.-]{4,}")
# The code of a country, apart from the rest; North America's also without a plus.
_PREFIX: Final = re.compile(r"\s*(?:tel:)?\s*(?:(?:\+|00)\s?(?:1|\d{1,3}(?=[\s.(-]))|1(?=[\s.(-]))")
# Eight times one digit, whatever stands before: "135 8888 8888", "+7 (999) 999-99-99".
# 000... also behind the code of a country or of a town, and with the number of the number behind it: "+355 00 000 0001"
_ONE_DIGIT: Final = re.compile(r"\d*(\d)\1{7}|(?:[1-9]\d{0,2})?0{7,}\d?|0\d{2,4}0{6,}")
# Three digits behind a plus that are no country's code, in brackets or with an area in brackets behind them:
# "+897 (676) 56 675 7", "+(786) 7876 5675". With seven digits behind they are an area of North America.
_LED: Final = re.compile(r"\s*(?:tel:)?\s*\+\s?(?:(\d{3})[\s.-]{0,2}\(\d|\(([1-9]\d\d)\)\s?\d)")
_OF_NORTH_AMERICA: Final = 10  # digits
_BESIDE: Final = re.compile(r"[/,;]|\bext\b")  # before a second number
# What a subscriber has behind the code of a town: counted up or all noughts, in the groups of seven or eight digits.
_SUBSCRIBER: Final = re.compile(
    r"(?:.*[^\d+])?(?<!\d)(?:123[\s.-]?45[\s.-]?67|123[\s.-]4567|1234[\s.-]567(?:8)?|1234[\s.-]1234|12345678\d?|0{3,4}[\s.-]0{4}|000[\s.-]00[\s.-]00)"
)
# Counted up behind a plus and the nought that no country's code begins with, or behind three digits of China's mobiles.
_COUNTED_BEHIND: Final = re.compile(
    r"\+\s?0{1,3}[\s(.-]{1,2}123[\s.-]?4.*|(?:(?:\+|00)?86[\s-]?)?1[3-9]\d[\s-]?(?:12345678|23456789)"
)
_MOST_CHARS: Final = 40
_MOST_PARTS_CHARS: Final = 120
_FEWEST_DIGITS: Final = 7
# What parts a number from a mailbox or another number beside it: "+221 77 000 00 00 | info@firm.example".
_PARTED: Final = re.compile(r"\s*[|•·;；]\s*|\s*\S+@\S+\s*")
# Telephones, addresses and mail of templates that are given away (BootstrapMade, Colorlib, FreeHTML5, HTML Codex,
# AdminLTE, Envato, DedeCMS), as their demonstrations show them.
_OF_TEMPLATES: Final = frozenset({
    "6511188888", "1558955488", "155895548855", "155895548851", "12352355598", "1235235598", "23923929210",
    "53345795332453", "01234567890", "61383766284", "8041235432", "5555391037", "3552022340457", "13988999988",
    "44920090505",
})  # fmt: skip
_LISTS: Final = word_lists(__file__)
_ADDRESSES: Final = late(
    _LISTS.any_of("of_template", "to_be_told", "example_gapless")
    + rf"|\b(?:{_LISTS.any_of('parts')})(?=\W*(?:$|\d|zip\b|country\b|postal))"
    r"|^\W*(?:\[[^\[\]]{2,60}\]|\{[^{}]{1,60}\})\W*$|\{\{|\}\}"  # "[Adresse complète]", "{{ address }}"
    # "example", "sample" and "false" street in the languages of templates
    rf"|\b(?:{_LISTS.any_of('example')})(?![^\W\d_])",
    re.IGNORECASE,
)
_MAIL: Final = late(
    r"[^@]*@(?:www\.)?(?:example\.(?:com|org|net|info|[a-z]{2}(?:\.[a-z]{2})?|(?:com|org)\.[a-z]{2})|(?:your|my)-?(?:domain|site|website|company|email|mail|shop"
    r"|store)(?:name)?"
    r"(?:\.example)?\.\w{2,7}|(?:domain|website|company|sitename|domainname)\.(?:com?|tld|xyz)"
    r"|(?:beispiel|muster|mustermann|musterfirma|ejemplo|exemple|exemplo|esempio|przyklad|voorbeeld|ornek)\.\w{2,5})"
    r"|(?:e?mail|name|your(?:name|e?mail)|example|user(?:name)?|test|sample|demo)@(?:e?mail|gmail)\.com"
    r"|(?:info|contact|hello|support)@email\.com|admin@youweb\.com|someone@microsoft\.com"
    r"|\W*@.*|(?:hello|contact)@colorlib\.com|(?:you|your|yourname|youremail|username)@\w+\.\w+",
    re.IGNORECASE,
)

# What stands where a form was left empty.
_UNTOLD: Final = late(_LISTS.any_of("untold"), re.IGNORECASE)
_MOST_UNTOLD_CHARS: Final = 120
_SENTENCES: Final = re.compile(r"(?<=[.!。！])\s*|\s*[/|;；\n]\s*|\s[-–—]\s")  # or the same in two tongues
_AROUND: Final = " \t\n.,;:!*()[]（）【】「」《》<>\"'“”‘’—–-。，、…"
# What says of itself that it is none: "info@firm.example (example)".
_MARK: Final = rf"[(\[（【]\s?(?:{_LISTS.any_of('marked')})\W{{0,2}}[)\]）】]"
_MARKED: Final = late(_MARK, re.IGNORECASE)
_MARK_BEHIND: Final = late(rf"\s{{0,3}}{_MARK}", re.IGNORECASE)
_MOST_MARKED_CHARS: Final = 300


def is_marked_as_example(raw: str) -> bool:
    """Whether a value says in brackets beside it that it is an example.

    >>> is_marked_as_example("moss@mail.example (Contoh)"), is_marked_as_example("0114 496 0142 (sample room)")
    (True, False)
    """
    return (
        ("(" in raw or "（" in raw or "[" in raw) and len(raw) <= _MOST_MARKED_CHARS and _MARKED.search(raw) is not None
    )


def is_marked_behind(text: str, value: str) -> bool:
    """Whether such a mark stands right behind a value in a text.

    >>> text = "moss@mail.example (example), fern@mail.example"
    >>> is_marked_behind(text, "moss@mail.example"), is_marked_behind(text, "fern@mail.example")
    (True, False)
    """
    before, _, behind = text.partition(value)
    return len(before) < len(text) and _MARK_BEHIND.match(behind) is not None


def is_placeholder(raw: str) -> bool:
    """Whether a string is a number that stands for one: counted up, all one digit, or of the area 555.

    >>> is_placeholder("+1 555-555-5556"), is_placeholder("123-456-7890"), is_placeholder("(00) 00000-0000")
    (True, True, True)
    >>> is_placeholder("+1 (555) 123-4567")
    True
    >>> is_placeholder("+7 (495) 123-45-67"), is_placeholder("+55 (11) 0000-0000")
    (True, True)
    >>> is_placeholder("+00 1234 567"), is_placeholder("13123456789"), is_placeholder("13923456780")
    (True, True, False)
    >>> is_placeholder("+ 1 (234) 567 8901"), is_placeholder("+1 (00) 200-45-67"), is_placeholder("+355 00 000 0001")
    (True, True, True)
    >>> is_placeholder("+221 77 000 00 00 | info@firm.example"), is_placeholder("+221 77 000 00 00 | 33 820 01 42")
    (True, False)
    >>> is_placeholder("+897 (676) 56 675 7"), is_placeholder("+(786) 7876 5675"), is_placeholder("+(202) 555-0142")
    (True, True, False)
    >>> is_placeholder("+353 (1) 555 0142"), is_placeholder("+(852) 2000 0142"), is_placeholder("+861 (0) 5550 0142")
    (False, False, False)
    >>> is_placeholder("+(786) 787-5675 / (786) 787-5676"), is_placeholder("+(915) 550 142")
    (False, False)
    >>> is_placeholder("tel:13588888888"), is_placeholder("+7 (999) 999-99-99"), is_placeholder("8 (495) 777-77-77")
    (True, True, False)
    >>> is_placeholder("+1 202 555 0123"), is_placeholder("155 5123 4567"), is_placeholder("400 888 8888")
    (False, False, False)
    """
    return _is_placeholder(raw)


@remembered
def _is_placeholder(raw: str) -> bool:
    if is_marked_as_example(raw):
        return True
    parts = _PARTED.split(raw) if len(raw) <= _MOST_PARTS_CHARS else ()
    numbers = [part for part in parts if len(re.sub(r"\D", "", part)) >= _FEWEST_DIGITS]
    return bool(numbers) and all(map(_is_one, numbers))


def _is_one(raw: str) -> bool:
    if len(raw) > _MOST_CHARS:
        return False
    digits = re.sub(r"\D", "", raw)
    return (
        _AREA_555.fullmatch(raw.strip()) is not None
        or digits in _COUNTED
        or _NO_AREA.fullmatch(raw.strip()) is not None
        or re.sub(r"\D", "", _PREFIX.sub("", raw, count=1)) in _COUNTED
        or _ONE_DIGIT.fullmatch(digits) is not None
        or _SUBSCRIBER.fullmatch(raw.strip()) is not None
        or _COUNTED_BEHIND.fullmatch(raw.strip()) is not None
        or digits in _OF_TEMPLATES
        or _is_of_no_country(raw)
    )


def _is_of_no_country(raw: str) -> bool:
    """Whether a number has three digits where the code of its country should be, that no country has (ITU-T E.164).

    In brackets right behind the plus they may be an area's: then only what would be read as another country's number.
    """
    led, digits = _LED.match(raw), re.sub(r"\D", "", _BESIDE.split(raw, maxsplit=1)[0])
    if led is None or len(digits) == _OF_NORTH_AMERICA:
        return False
    code = led[1] or led[2]
    if int(code) in COUNTRY_CODE_TO_REGION_CODE:
        return False
    if led[1]:
        return code[0] != "0" and not any(int(code[:length]) in COUNTRY_CODE_TO_REGION_CODE for length in (1, 2))
    try:
        return is_valid_number(parse(f"+{digits}"))
    except NumberParseException:
        return False


def is_placeholder_address(raw: str) -> bool:
    """Whether an address is one that a template shows until it is changed, or a note that there is none yet.

    >>> is_placeholder_address("A108 Adam Street, New York, NY 535022"), is_placeholder_address("[Address pending]")
    (True, True)
    >>> is_placeholder_address("123 Main Street, Leeds LS9 8AB"), is_placeholder_address("23 Main Street, Anytown")
    (False, False)
    """
    return len(raw) <= 300 and _is_placeholder_address(raw)


@remembered
def _is_placeholder_address(raw: str) -> bool:
    return _ADDRESSES.search(raw) is not None or is_marked_as_example(raw)


@remembered
def is_untold(raw: str) -> bool:
    """Whether all that a value says is that nobody filled it in, or that it is told to those who ask.

    >>> [is_untold(text) for text in ("not specified", "No especificado", "Belirtilmemiş", "该企业未填写", "не указан")]
    [True, True, True, True, True]
    >>> is_untold("The shop has not given an address yet."), is_untold("Address on request. 地址仅供会员查看")
    (True, True)
    >>> is_untold("Unknown Ltd"), is_untold("无锡市梅村路8号"), is_untold("Not Hall, Leeds")
    (False, False, False)
    """
    if len(raw) > _MOST_UNTOLD_CHARS:
        return False
    if _UNTOLD.fullmatch(raw.strip(_AROUND)) is not None:
        return True
    parts = [part for each in _SENTENCES.split(raw) if (part := each.strip(_AROUND))]
    return len(parts) > 1 and all(_UNTOLD.fullmatch(part) for part in parts)


def is_placeholder_mail(raw: str) -> bool:
    """Whether an e-mail address is one that stands for one (RFC 2606, 3), or has nothing before its sign.

    >>> is_placeholder_mail("mailto:info@example.com"), is_placeholder_mail("...@gmail.com")
    (True, True)
    >>> is_placeholder_mail("you@company.com"), is_placeholder_mail("sales@company.example")
    (True, False)
    >>> is_placeholder_mail("hello@company.co"), is_placeholder_mail("mail@email.com")
    (True, True)
    >>> is_placeholder_mail("alder2@mail.ru"), is_placeholder_mail("oak@gmail.com")
    (False, False)
    >>> is_placeholder_mail("info@harbour.example"), is_placeholder_mail("mail@sitework.de")
    (False, False)
    """
    if is_marked_as_example(raw):
        return True
    return len(raw) <= 100 and _MAIL.fullmatch(raw.removeprefix("mailto:").partition("?")[0].strip()) is not None
