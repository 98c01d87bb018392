"""Telephone numbers to E.164 (ITU-T E.164; metadata of libphonenumber)."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import chain
from typing import Final

import phonenumbers

from falsefront.contact.extension import extension_of
from falsefront.contact.links_that_dial import dialled
from falsefront.contact.lists_of_numbers import each_written_out
from falsefront.contact.of_one_area import each_of_area, with_area
from falsefront.contact.older_plans import is_apart, is_short_of_its_plan
from falsefront.contact.other_digits import (
    RIGHT_TO_LEFT,
    as_shown,
    in_plain_digits,
    is_kept_backwards,
    with_area_first,
)
from falsefront.contact.vanity import in_digits
from falsefront.text.late import late
from falsefront.text.remembered import MOST_CHARS, MOST_KEPT

_Accepted = Callable[[phonenumbers.PhoneNumber, str], bool]

# The last: a number of seven digits or more in one, and another behind a gap ("0319-5550166 5550167").
_SEPARATORS: Final = re.compile(
    r"[;；|、\n]+|\s/\s|\s[·•]\s|(?<=\d{7})\s*[/,，]\s*(?=[+(0]?\d{2,})|\s{3,}|\b(?:or|and)\b|或|和"
    r"|(?<=\d{7})\s+(?=\d{7,11}(?!\d))"
    # "04 72 55 01 42 - Port. : 06 12 55 01 42": the word of the next one
    r"|(?<=\d)[\s,/–-]{1,3}\b(?:[Pp]ort(?:able)?|[Mm]ob(?:ile|il)?|[Cc]ell?|GSM|[Hh]andy|[Nn]atel|[Ff]ixe)\b[\s.:]{1,4}(?=[+(]{0,2}0)"
    # "22 200 01 42, kom. 500-200-142": the same of countries that dial no trunk zero
    r"|(?<=\d)\s*[,;/]\s*(?:tel\. ?)?(?:kom|mob|моб|m[óo]vil|cel|cell|tlm|gsm|mobil)\b[\s.:]{1,3}(?=\+?\d{2,3}[\s-])"
)
_ANOTHER: Final = late(
    r"(?<=\d)\s*[,，]\s*(?=\(?[+(0])|(?<=\d{4})\s*/\s*(?=\d{4}[\s-]?\d{4}(?!\d))|(?<=\d{4})\s*/\s*(?=[+(0]\d)"
    r"|(?<=\d{5})\s+[-–]\s+(?=0\d{2,4}[\s/-]?\d{5})"
    r"|(?<=\d{3})\s+[-–]\s+(?=\(0\d{1,3}\)\s?\d|0\d{2,3}\s\d{3,4}\s\d{3,4}(?!\d))"
    r"|(?:(?<=-\d{3})|(?<=-\d{4}))\s+(?=0\d{1,2}-\d{3,4}-\d{3,4}(?!\d))"  # "038-199-442 081-689-0442"
    r"|(?<=[-\s]\d{4})(?:\s+|\s*/\s*)(?=1[3-9]\d{9}(?!\d))"  # "400-555-0142 13800000000"
    r"|(?<=-\d\d-\d\d)\s+(?=\(\d{3,5}\)\s?\d)"  # "+7-912-882-15-42 (342) 2-770-442"
    # "+8613000000142 ADA AND +852 20000142"; other words between two say whose the second is: a bank's, a fax
    r"|(?<=\d)\s+(?:(?:[^\W\d_]{1,20}\s)?(?:and|or|&)\s)?(?=\+\d{1,3}[\s(.-])"
    r"|(?<=\d[\s.-]\d{4})\s+(?=\(\d{2,4}\)\s?\d)"  # "(54) 3200.1911 (54) 3200.1671"
    r"|(?<=\d{5})\s*[,，]\s*(?=[6-9]\d{4}\s\d{5}(?!\d)|[6-9]\d{9}(?!\d))"  # mobiles of India and Nepal
    r"|(?<=[\s)-]\d{6})\s*[,，]\s*(?=\d{6}(?!\d))"  # subscribers of one area: "(03481) 200189, 200199"
    r"|(?<=-\d\d-\d\d)\s*[,;/]\s*(?=\d{2,3}-\d\d-\d\d(?!\d))"  # "+7 (4732) 20-69-31, 20-69-77"
    r"|(?<=\d\s\d{3}\s\d{3})\s*[,，;/]\s*(?=\d{3}\s\d{3}\s\d{3}(?!\d))"  # "+420 224 200 142, 224 200 143"
    r"|(?<=\d{7})\s+(?=0\d{2,3}-\d{7,8}(?!\d))"  # "028-20169338 028-20369337"
    r"|(?<=-\d{4})\s+(?=\(\d{2,3}\)\s?\d{4,5}-\d{4}(?!\d))"  # "(81) 99000-1785 (81) 99000-7170"
    r"|(?<=\d{4})\s+(?=\([1-9]\d{0,2}[\s-]\d{1,4}\)\s?\d{3})"  # "(593-4) 268-5503 (593-4) 268-0068"
    r"|(?:(?<=\d{3}-\d{4})|(?<=\d{4}\s\d{4}))\s*[,，]\s*(?=\d{3,4}[\s-]\d{4}(?!\d))"  # "7011-1844, 9911-1844"
    r"|(?<=\d{3})\s*[,，]\s*(?=(?:886|8[1246]|9[0-58]|6[0-6])-\d{1,4}[\s-]\d{3})"  # "886-7-2000142, 886-7-2000143"
    r"|(?<=\d)\s+(?:y|e|i|und|oder|et|ou|и|или|та|або|ve|veya|va|yoki|da|och|eller|és|vagy|sau|și|nebo|lub|dan|atau|hoặc"
    r"|и|болон|და|և|و|یا|أو|או)\s+(?=[+(\d])"
    r"|(?<=\d{4}-\d{4})\s*[,，]\s*(?=[5-9]\d{7}(?!\d))",  # "7011-0142, 99110142"
    re.IGNORECASE,
)
# "(toll free)", "(平日10:00～17:00)": what is said of a number in brackets, but for its extension.
_REMARK: Final = re.compile(
    r"\((?![^()]{0,40}(?:0xx\d|ext|转|轉|分机|分機|доб|вн|loc|ramal|anexo|interno|dahili|wew|内線|내선))[^()]{0,40}[^\W\d_][^()]{0,60}\)"
    r"|(?<=\d)\s\d{1,3}\s?%",  # "08000000142 75% of calls"
    re.IGNORECASE,
)
# What stands behind the telephones on their line: "0319-5550166 Fax: 0319-5550169".
_FAX_BEHIND: Final = re.compile(
    r"(?<=\d)[\s,;./(（-]*(?:传真|傳真|(?<![^\W\d_])(?:tele)?fax|факс)\s*[:：.].*"
    r"|(?<=\d)\s*[,;/(|–-]\s*(?:(?:tele)?fa(?:x|ks[ia]?s?)|факс|φαξ|فاکس|فکس|فاكس|פקס|โทรสาร|แฟกซ์|팩스|ファックス|ფაქსი)\.?\s{0,2}(?=[+(]{0,2}\d).*",
    re.I | re.S,
)
_COMMA_EXTENSION: Final = re.compile(r"(?<=\d{7})\s?,\s?(\d{1,5})(?!\d|[\s-]\d{3}|-\d)")
# "+49 (0) 7125 / 94 63 - 20": what stands before the stroke is an area, and no number by itself.
_AREA: Final = re.compile(
    r"(?<![\d+])(?<!\d[\s-])((?:\+\d{1,3}\s?(?:\(0\)\s?)?\d{2,5}|\(?0\d{2,4}\)?|\(?0[1-9]\)?(?=\s?/\s?\d{3,4}\b)|0(?:\s\d{2}){1,2}|06[\s-]\d{1,2}|[1-9]\d\s\d{2,4})\s?)/\s?(?=\d[\d\s-]{3,}$)"
)
_LINES: Final = re.compile(r"(.*(?:\d{3}|\d\d(?=\s[-–]\s)|\d\s\d\d))\s?[-–]\s?(\d{1,2})(?:\s?[-–]\s?\d{1,2}){0,4}")
_LINE_BETWEEN: Final = re.compile(r"(?<=\d)_(?=\d)")  # "0319_20005562"
_SPACED_PLUS: Final = re.compile(r"\+\s(?=\d)")  # "+ 38 068 000 0142"
_PLUS_BEFORE_TRUNK: Final = re.compile(r"\+\s?(?=\(?0[1-9])")  # "+01 531 0142": no country's code begins with 0
_CHINESE: Final = re.compile(r"(?:0?0?86[\s-]+)\(?0(?=[1-9]\d{1,2}\)?[\s-]\d{7,8}$)")  # a trunk zero behind the code
_TAIWANESE: Final = re.compile(r"886[\s-](?=0?\d{1,2}[\s-]\d{3,4}[\s-]?\d{3,4}$)0?")
_POLISH_TRUNK: Final = re.compile(r"\(?0[\s-]?(?=\d\d\)?[\s-]?\d)")  # "(0-22)": dialled until 2009 (UKE)
# Dialled before mobiles, and before all from afar, until 2019 (IFT).
_MEXICAN_TRUNK: Final = re.compile(r"\(?(?:04[45]|01)\)?[\s.-]?(?=\(?\d{2,3}[)\s.-])|\(?04[45]\)?[\s.-]?")
_MEXICAN_MOBILE: Final = re.compile(
    r"(?:\+|00)?52[\s.-]?\(?1\)?[\s.-]?(?=\(?[2-9](?:[\s().-]?\d){9}$)"
)  # the same from abroad
_OF_HONG_KONG: Final = re.compile(r"(85[23])[\s-](?=\d{4}[\s-]?\d{4}$)")  # and Macao; no area elsewhere is so long
_BARE_CODE: Final = re.compile(r"\((\d{2,3})\)\s?(?=\d[\d\s-]{6,}$)")  # "(852) 3000 0461" in Hong Kong
# "(237) 6 999 00 042": a code of three digits and more than the seven that an area of America has; 15 are its mobiles.
_ALONE_IN_BRACKETS: Final = re.compile(r"\(([2-9]\d\d)\)\s?(?!15)((?:\d[\s.-]?){7,9}\d)")
_FROM_AMERICA: Final = re.compile(r"\(?011\)?[\s.-]\(?[1-9]\d{0,2}\)?[\s.-]")
_LEAST_FROM_AMERICA: Final = 13  # digits of a number with 011 for abroad, as North America dials it; 011 is an area too
# Only the area of Buenos Aires (11) has subscribers of eight digits; 15 stands before its mobiles (ENACOM).
_BUENOS_AIRES: Final = re.compile(r"(\(?15\)?[\s-]?)?(\d{4})[\s-]?(\d{4})")
_CODE_IN_BRACKETS: Final = re.compile(r"^\(\s?(\+\d{1,3})\s?\)\s?")  # "(+91) 9390990004"
# "(57 2) 555 0142": the code of the country and the area in one pair of brackets.
_CODE_AND_AREA: Final = re.compile(r"\(\s?(?:00|\+)?([1-9]\d{0,2})[\s-]\s?(0?\d{1,4})\s?\)[\s-]?(\d[\d\s.-]{4,}\d)")
_WITH_BOTH: Final = re.compile(r"\+\d{1,3} \(\d{1,4}\) ")  # as the same is handed on
_WITH_PREFIX: Final = re.compile(r"1[\s.-]\(?[2-9]\d\d\)?[\s.-]\s?[2-9]\d\d[\s.-]\d{4}")  # "1-416-555-0142"
_RUN: Final = re.compile(r"[+(（]{0,2}\d[\d\s().\-–—/·（）]{4,40}\d")
_GAPS: Final = frozenset("-. )(")
_NORTH_AMERICAN: Final = re.compile(r"(?:1[\s.-])?\(\d{3}\)\s?\d{3}[.-]\d{4}")  # written so nowhere else
_DIGIT: Final = re.compile(r"\d")
_MAX_CHARS: Final = 2_000
_MIN_DIGITS, _MAX_DIGITS, _FEWEST_OF_TWO = 7, 17, 15  # of a number; no number has as many as two together
_DASH: Final = re.compile(r"(?<=\d)\s+[-–—]\s+(?=[+(]{0,2}\d)")
_LONGEST_CODE: Final = 3  # digits of a calling code
_WITH_AREA: Final = re.compile(
    r"[(（\s]*(?:\+|0)"
)  # a prefix or a trunk zero: the whole of a number, not the end of one
_OF_BRAZIL: Final = re.compile(r"\(\d{2}\)\s?\d{4}-\d{4}")  # of mobiles before their ninth digit (Anatel, 2016) too
_BRAZIL: Final = 55
# Digits of a number behind the code of its country and its area; of one that no block is known for, lest it is a part.
_LEAST_WITH_AREA, _LEAST_NATIONAL = 8, 9
# 2345678, 000000: what a template fills in.
_FILLED_IN: Final = re.compile(
    r"(\d)\1{5}|" + "|".join("0123456789"[start : start + 6] for start in range(5)) + "|987654|876543"
)


def phone(raw: str, *, region: str | None = None) -> str | None:
    """Return the one number a string gives, in E.164; None where there is none, several, or it could be any country's.

    An extension is part of the subscriber, not of the number: it is kept as ";ext=12" (RFC 3966, 5.3). `region` is an
    ISO country code for numbers without a country prefix.

    >>> phone("+86 (319) 222-3333"), phone("0319-2223333 转 12", region="CN"), phone("N/A")
    ('+863192223333', '+863192223333;ext=12', None)
    """
    found = list(dict.fromkeys(phones(raw, region=region)))
    return found[0] if len(found) == 1 else None


def phones(raw: str, *, region: str | None = None) -> Iterator[str]:
    """Yield every number a string gives, in its order, as `phone` would.

    Where none of them is of a block that is given out (libphonenumber), those are yielded that are written whole and as
    long as numbers of their country are: a false front may well give a number that does not exist, and two that give
    the same have it in common.

    >>> list(phones("021-80005501", region="CN")), list(phones("+86 21 8000 5501"))
    (['+862180005501'], ['+862180005501'])
    >>> list(phones("80005501", region="CN")), list(phones("+86 123 4567 8901"))
    ([], [])
    >>> list(phones("+0113 496 0142", region="GB")), list(phones("+0113 496 0142"))
    (['+441134960142'], [])
    >>> list(phones("+233 (0) 302 000 588 +233 (0) 302 000 296")), list(phones("0319_20005562", region="CN"))
    (['+233302000588', '+233302000296'], ['+8631920005562'])
    """
    yield from _remembered(raw, region) if len(raw) <= MOST_CHARS else _phones(raw, region)


@lru_cache(maxsize=MOST_KEPT)
def _remembered(raw: str, region: str | None) -> tuple[str, ...]:
    """Return the same for a text that may come again: a site's own number stands on each of its pages."""
    return tuple(_phones(raw, region))


def _phones(raw: str, region: str | None) -> Iterator[str]:
    given = next(filter(None, (list(_all(one, region, _is_given_out)) for one in _ways(raw, region))), [])
    if not given:
        yield from _all(raw, region, _is_whole)
    elif len(_DIGIT.findall(raw)) < sum(map(len, given)) + _MIN_DIGITS:
        yield from given
    else:
        yield from _all(raw, region, _like(raw))


def _ways(raw: str, region: str | None) -> Iterator[str]:
    """Yield a text as it stands and as its line shows it, the likelier first."""
    is_backwards = is_kept_backwards(raw)
    if not is_backwards:
        yield raw
    if not raw.isascii() or raw.rstrip().endswith("+"):
        yield from as_shown(raw)
    if is_backwards:
        yield raw
    if region in RIGHT_TO_LEFT and (whole := with_area_first(raw)):
        yield whole


def _like(raw: str) -> _Accepted:
    """Take also a number that is not given out where it stands among others in the very groups of one that is."""
    shapes: set[str] = set()

    def accepted(number: phonenumbers.PhoneNumber, written: str) -> bool:
        shape = _DIGIT.sub("0", written)
        if _is_given_out(number, written):
            shapes.add(shape)
            return True
        own = written if written in raw else written.rpartition(" ")[2]
        return shape in shapes and raw.count(own) == 1 and _is_whole(number, written)

    return accepted


def _all(raw: str, region: str | None, accepted: _Accepted) -> Iterator[str]:
    text = unicodedata.normalize("NFKC", in_plain_digits(dialled(raw[:_MAX_CHARS].strip()))).replace("\u2010", "-")
    text = _FAX_BEHIND.sub("", _REMARK.sub(" ", in_digits(text)))
    text = _PLUS_BEFORE_TRUNK.sub("", _LINE_BETWEEN.sub("-", text))
    text = each_written_out(_SPACED_PLUS.sub("+", text))
    before = ""
    for parts in _SEPARATORS.split(_COMMA_EXTENSION.sub(r" ext \1", _AREA.sub(r"\1 ", text))):
        for part in chain.from_iterable(map(_apart, _ANOTHER.split(parts))):
            whole = with_area(part.strip(" &,;/"), before)
            number = _one(whole, region, accepted)
            if number:
                yield number
                before = whole
                region = region or region_of_number(number.partition(";")[0])  # of the numbers behind it


def _apart(text: str) -> Iterator[str]:
    """Yield the numbers of a part of a text: of one area, or on both sides of a dash."""
    for part in _at_dashes(text):
        yield from each_of_area(part)


def _at_dashes(text: str) -> Iterator[str]:
    """Yield the numbers of "02 200 0142 – 02 200 0143": what stands on both sides of a dash is one by itself."""
    number = ""
    for part in _DASH.split(text) if _DASH.search(text) else (text,):
        before, digits = len(_DIGIT.findall(number)), len(_DIGIT.findall(part))
        if min(before, digits) >= _MIN_DIGITS and before + digits >= _FEWEST_OF_TWO:
            yield number
            number = part
        else:
            number = f"{number} - {part}" if number else part
    yield number


def calling_regions(number: str) -> frozenset[str]:
    """Return the countries that share the calling code of an E.164 number; empty for freephone and satellites.

    >>> sorted(calling_regions("+8613900000208")), "CA" in calling_regions("+12025550123")
    (['CN'], True)
    >>> calling_regions("+80012345678")
    frozenset()
    """
    digits = number.removeprefix("+")
    if digits == number or not digits.isdecimal():
        return frozenset()
    return next(filter(None, (_regions(digits[:size]) for size in range(1, _LONGEST_CODE + 1))), frozenset())


@lru_cache(maxsize=MOST_KEPT)
def region_of_number(number: str) -> str | None:
    """Return the country whose plan an E.164 number belongs to; None where it is no number or of no country.

    >>> region_of_number("+390248710000"), region_of_number("+80012345678"), region_of_number("0248710000")
    ('IT', None, None)
    """
    if not number.startswith("+"):
        return None
    try:
        region = phonenumbers.region_code_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return None
    return region if region and region.isalpha() else None


def is_given_out(number: str) -> bool:
    """Whether an E.164 number is of a block that its country gives out; an extension behind it is left aside.

    >>> is_given_out("+442079460991"), is_given_out("+9712079460991")
    (True, False)
    """
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(number.partition(";")[0]))
    except phonenumbers.NumberParseException:
        return False


@cache
def _regions(code: str) -> frozenset[str]:
    """Return the countries of a calling code; no code begins another one."""
    return frozenset(filter(str.isalpha, phonenumbers.region_codes_for_country_code(int(code))))


_LEADING_ZERO: Final = frozenset({39, 225, 241, 242, 378})  # of countries whose numbers keep one behind their code
_KINDS: Final = (phonenumbers.PhoneNumberType.FIXED_LINE, phonenumbers.PhoneNumberType.MOBILE)
_NANP: Final = re.compile(r"[2-9]\d\d[2-9]\d{6}")  # areas and exchanges begin so (NANPA)


def _is_given_out(number: phonenumbers.PhoneNumber, _written: str) -> bool:
    return phonenumbers.is_valid_number(number)


def _is_with_area(number: phonenumbers.PhoneNumber, written: str) -> bool:
    is_of_brazil = number.country_code == _BRAZIL and _OF_BRAZIL.fullmatch(written) is not None
    return is_of_brazil or _WITH_AREA.match(written) is not None


def _is_whole(number: phonenumbers.PhoneNumber, written: str) -> bool:
    """Whether a number is as long as those of its country, written with its area, and nothing a template fills in."""
    national = phonenumbers.national_significant_number(number)
    return (
        _is_with_area(number, written)
        and len(national) >= (_LEAST_WITH_AREA if _WITH_BOTH.match(written) or is_apart(written) else _LEAST_NATIONAL)
        and _FILLED_IN.search(national) is None
        and (number.country_code != 1 or _NANP.fullmatch(national) is not None)
        and (number.country_code in _LEADING_ZERO or not national.startswith("0"))
        and (
            any(phonenumbers.is_possible_number_for_type(number, kind) for kind in _KINDS)
            or (is_apart(written) and is_short_of_its_plan(number))
        )
    )


def _one(part: str, region: str | None, accepted: _Accepted) -> str | None:
    extension = extension_of(part, region)
    for run in _RUN.finditer(part[: extension.start()] if extension else part):
        if _MIN_DIGITS <= sum(char.isdigit() for char in run[0]) <= 2 * _MAX_DIGITS:
            number = _parsed(run[0], region, accepted) or _first_of_several(run[0], region, accepted)
            if number is not None:
                formatted = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
                return f"{formatted};ext={extension[1]}" if extension else formatted
    return None


def _first_of_several(run: str, region: str | None, accepted: _Accepted) -> phonenumbers.PhoneNumber | None:
    """Return the number before a gap where what follows is one of its own: "0635-8550166 8550167"."""
    parts = run.split()
    for count in range(len(parts) - 1, 0, -1):
        rest = sum(char.isdigit() for part in parts[count:] for char in part)
        if rest >= _MIN_DIGITS and (number := _parsed(" ".join(parts[:count]), region, accepted)):
            return number
    return None


def _parsed(body: str, region: str | None, accepted: _Accepted) -> phonenumbers.PhoneNumber | None:
    for text, where in _attempts(body.strip(), region):
        try:
            number = phonenumbers.parse(text, where)
        except phonenumbers.NumberParseException:
            continue
        if accepted(number, text):
            return number
    return None


def _attempts(body: str, region: str | None) -> Iterator[tuple[str, str | None]]:
    digits = re.sub(r"\D", "", body)
    body = _CODE_IN_BRACKETS.sub(r"\1 ", body)
    if body.startswith("+"):
        yield from ((text, None) for text in _with_code(body))
        return
    if digits.startswith("00"):
        yield f"+{digits[2:]}", None
    yield from _by_shape(body, region)
    both = _CODE_AND_AREA.fullmatch(body)
    if both and (countries := _regions(both[1])):
        is_there = region in countries
        yield f"+{both[1]} ({both[2]}) {both[3]}" if is_there else f"+{both[1]} {both[2]}{both[3]}", None
        if not is_there:
            return
    if region:
        yield body, region
    elif _NORTH_AMERICAN.fullmatch(body):
        yield body, "US"
    if digits.startswith("86") and len(digits) in (12, 13):
        yield f"+{digits}", None
    yield from ((first, region) for first in _first_of_lines(body) if region)
    if _FROM_AMERICA.match(body) and len(digits) >= _LEAST_FROM_AMERICA:
        yield f"+{digits[3:]}", None
    if region is None and (alone := _ALONE_IN_BRACKETS.fullmatch(body)) and _regions(alone[1]):
        number = f"+{alone[1]} {alone[2]}"
        in_china = f"0{alone[1]}-{alone[2]}"  # (371) is Latvia, and Zhengzhou without its zero
        if is_given_out(number) and not any(map(is_given_out, phones(in_china, region="CN"))):
            yield number, None


def _with_code(body: str) -> Iterator[str]:
    """Yield a number behind a plus as it stands, without what is dialled inside its country, and as several lines."""
    yield body
    if mobile := _MEXICAN_MOBILE.match(body):
        yield f"+52{body[mobile.end() :]}"
    # "+86 (0)319 ..." and "+86-0319-...": the trunk zero is written by many and dialled by none.
    yield re.sub(r"^(\+\d{1,3})[\s\-.]*\(?0\)?", r"\1", body)
    yield from _first_of_lines(body)


def _begins_apart(body: str, code: str) -> bool:
    """Whether a number begins with the code of its country, apart from the rest: "62-21-2000000" in Indonesia."""
    start = body.lstrip("( ")
    return start.startswith(code) and start[len(code) : len(code) + 1] in _GAPS


def _first_of_lines(body: str) -> Iterator[str]:
    """Yield the first number of several lines in a row: "074-300212-4" are those that end in 212, 213 and 214."""
    found = _LINES.fullmatch(body)
    if found and found[1][-len(found[2]) :] < found[2]:
        yield found[1]


def _by_shape(body: str, region: str | None) -> Iterator[tuple[str, str | None]]:
    """Yield a number as its shape tells, in the country that writes so."""
    for code, shape in (("+86", _CHINESE), ("+886", _TAIWANESE)):
        if shape.match(body):
            yield shape.sub(code, body, count=1), None
    if _OF_HONG_KONG.match(body):
        yield f"+{body}", None
    if _WITH_PREFIX.fullmatch(body):
        yield body, "US"
    if mobile := _MEXICAN_MOBILE.match(body):
        yield f"+52{body[mobile.end() :]}", None
    if region == "PL" and _POLISH_TRUNK.match(body):
        yield _POLISH_TRUNK.sub("", body, count=1), region
    if region == "MX" and _MEXICAN_TRUNK.match(body):
        yield _MEXICAN_TRUNK.sub("", body, count=1), region
    if region and (bare := _BARE_CODE.match(body)) and region in _regions(bare[1]):
        yield f"+{bare[1]} {body[bare.end() :]}", None
    if region and _begins_apart(body, str(phonenumbers.country_code_for_region(region))):
        yield f"+{body}", None
    if region == "AR" and (local := _BUENOS_AIRES.fullmatch(body)):
        yield f"+54{'9' if local[1] else ''}11{local[2]}{local[3]}", None
