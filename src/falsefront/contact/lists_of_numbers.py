"""Several telephone numbers written as one: the ends of the others stand behind a stroke, or their extensions.

"(0555) 2000 101 / 119 / 120" are three numbers of one stem, "71 45 23 86/87" two.
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.contact.ranges import first_of_ranges
from falsefront.contact.repeated_areas import parted_at_areas

BEHIND_STROKES: Final = r"(?:\s?/\s?\d{1,6}(?!\d)(?![\d\s.-]{2,}\d)){1,9}(?![\w%/.-]\w)"
_LIST: Final = re.compile(
    rf"(?<![\d/])((?:\(?0\d{{1,4}}\)?\s?/\s?)?(?:[+(]{{1,2}})?\d[\d\s().\-–]{{5,22}}\d)({BEHIND_STROKES})"
)
_EXTENSIONS: Final = re.compile(
    r"(.*\d)\s*(?:[,;(]\s*)?(?:\b(?:ext|extn|extension|x|dahili|доб|int)s?\b\.?|转|轉|分机|内線)\s*[:#.]?\s*"
    r"(\d{1,5}(?:\s?[/,、]\s?\d{1,5}){1,9})\)?",
    re.IGNORECASE,
)
# "0555-20001011 20001012": an area of China, and several numbers of it, all of as many digits.
_OF_ONE_AREA: Final = re.compile(
    r"(?<![\d+-])(0\d{2,3}[-－—–])(\d{7,8})((?:\s{0,3}[\s、,，;；]\s{0,3}[2-8]\d{6,7}(?![\d-])){1,4})"
)
# "(0555) 200 01 42, 200 01 43": the area in brackets is that of all of them, where each is written as the first.
_OF_AREA: Final = re.compile(
    r"(?<![\d(])(?P<area>(?:\+\d{1,3}\s?)?\((?:\d{1,3}[-\s])?0?\d{1,5}\)\s?)(?P<first>[1-9][\d\s-]{3,9}\d)"
    r"(?P<more>(?:\s?[,，;、/]\s?[1-9][\d\s-]{3,9}\d(?![\d-])){1,4})"
)
# "02827 - 200 142, 200 143", "0281-2400 142, 2400 143": the same of India, behind an area of its own.
_OF_INDIA: Final = re.compile(
    r"(?<![\d+(-])(?P<area>0[1-9]\d{1,3}\s?[-–]\s?)(?P<first>[2-7]\d{2,3}\s\d{3,4})"
    r"(?P<more>(?:\s?[,/]\s?[2-7]\d{2,3}\s\d{3,4}(?![\d-])){1,4})"
)
# "011 – 20004992 / 20004991 / 30006556", "+62 541 200608 – 200609": subscribers of one area, of as many digits.
# Behind a dash six digits are as often a postcode: a subscriber begins as the first does, and no word stands behind it.
OF_ONE_LENGTH: Final = re.compile(
    r"(?<![\d(+-])(?P<area>(?:\+\d{1,3}[\s-]{1,3})?\(?0?\d{2,4}\)?(?:\s?[-–]\s?|\s|(?<=0\d{2})[./]|(?<=0\d{3})[./]))(?=(?P<start>\d\d))"
    r"(?P<first>[1-9]\d{5,7})(?P<more>(?:(?:\s?/\s?[1-9]\d{5,7}"
    r"|\s[-–]\s(?:(?P=start)\d{4}|[1-9]\d{6,7})(?![\s,.;]{0,3}[^\W\d_]))(?![\d-])){1,4})"
)
# "0361 758123 - 440012 Dunavale": what such a dash leaves is the postcode of the town behind the telephone.
POSTCODE_BEHIND: Final = re.compile(
    r"(?<![\d(+-])((?:\+\d{1,3}[\s-]{1,3})?\(?0?\d{2,4}\)?(?:\s?[-–]\s?|\s)[1-9]\d{5})\s[-–]\s[1-9]\d{5}(?!\s?[\d/-])"
)
# "138 0000 1011 150 0000 1012": two mobiles of China, each with eleven digits of its own.
_MOBILE: Final = r"1[3-9]\d(?:[ -]?\d{4}){2}"
_MOBILES: Final = re.compile(rf"(?<![\d+-])({_MOBILE})((?:\s{{1,3}}{_MOBILE}){{1,4}})(?![\d-])")
# "22 33 44 55, 22 33 44 56", "2310 220142 - 2310 220143": each whole, and written as the one before it.
_BETWEEN: Final = re.compile(r"(\s*[,，]\s*|\s+[-–/]\s+)")
_LAST_RUN, _FIRST_RUN = re.compile(r"[+(]{0,2}\d[\d\s().-]{5,18}\d$"), re.compile(r"[+(]{0,2}\d[\d\s().-]{5,18}\d")
_NO_AREA: Final = re.compile(r"[1-9]\d{2,3}[\s-]\d{4}")
_AREA_BEFORE: Final = re.compile(
    r"(?:\(0?\d{1,5}\)\s?|^0\d{2,3}[-－—–]|^0\d{2,4}\s?[-–]\s)(?:[\d\s-]{5,12}[,，、;/]\s?){0,4}$"
)
# "043-555-3221~3": the numbers up to another last digit, of which the first is meant.
_UP_TO: Final = re.compile(r"(?<=\d{4})\s?[~\u301c\uff5e]\s?\d{1,2}(?!\d)")
# "(831) 456-49-53(54)": the last two digits of the next numbers in a bracket right behind those of the first.
_IN_BRACKET: Final = re.compile(r"(?<=\d[\s.-]\d\d)\((\d\d(?:\s?[,;/]\s?\d\d){0,5})\)(?!\s?\d)")
_PARTED_BY: Final = re.compile(r"\s?[,，、;/]\s?|\s[-–]\s")
_PARTING: Final = re.compile(r"[\s、,，;；]+")
_END: Final = re.compile(r"\d+$")
_DIGIT: Final = re.compile(r"\d")
_ENDS: Final = re.compile(r"\d\d")
_FEWEST_DIGITS, _MOST_DIGITS = 7, 15
_FEWEST_OF_STROKES: Final = 6  # digits of subscribers of one area that strokes part, in groups or in one piece
_LONGEST_END: Final = 4  # digits of an end that may be shorter than the last group of the number before it


def each_written_out(text: str) -> str:
    """Return a text with each number of a list written out, parted by semicolons; any other text as it stands.

    >>> each_written_out("(+999)041 70 76 86/87/44"), each_written_out("0555 2000 101 / 119")
    ('(+999)041 70 76 86;(+999)041 70 76 87;(+999)041 70 76 44', '0555 2000 101;0555 2000 119')
    >>> each_written_out("0871 20001/20311"), each_written_out("0319-2223333/0319-2224444"), each_written_out("030/12")
    ('0871 20001;0871 20311', '0319-2223333/0319-2224444', '030/12')
    >>> each_written_out("0555-20001011 20001012"), each_written_out("0555-20001011 2000101")
    ('0555-20001011;0555-20001012', '0555-20001011 2000101')
    >>> each_written_out("(0555) 200 01 42, 200 01 43"), each_written_out("(0555) 200 01 42, 2000143")
    ('(0555) 200 01 42;(0555) 200 01 43', '(0555) 200 01 42, 2000143')
    >>> each_written_out("(63-32) 200-0142/2000143")
    '(63-32) 200-0142;(63-32) 2000143'
    >>> each_written_out("011 – 20004992 / 30006556"), each_written_out("0541 200608 - 20060")
    ('011 – 20004992;011 – 30006556', '0541 200608 - 20060')
    >>> each_written_out("138 0000 1011 150 0000 1012"), each_written_out("138 0000 1011 150 0000")
    ('138 0000 1011;150 0000 1012', '138 0000 1011 150 0000')
    >>> each_written_out("043-555-3221~3"), each_written_out("3622-0764 al 69")
    ('043-555-3221', '3622-0764')
    >>> each_written_out("(0555) 456-49-53(54)"), each_written_out("0555 20001 (23)")
    ('(0555) 456-49-53;(0555) 456-49-54', '0555 20001 (23)')
    >>> each_written_out("0555 2000101 ext. 12/14")
    '0555 2000101 ext 12;0555 2000101 ext 14'
    """
    if extended := _EXTENSIONS.fullmatch(text):
        numbers = re.split(r"\s?[/,、]\s?", extended[2])
        return ";".join(f"{extended[1]} ext {number}" for number in numbers)
    text = first_of_ranges(_UP_TO.sub("", text) if "~" in text else text)
    if "(" in text:
        text = _IN_BRACKET.sub(lambda found: "".join(f"/{end}" for end in _ENDS.findall(found[1])), text)
    text = _OF_ONE_AREA.sub(_each_with_area, text) if _DIGIT.search(text) else text
    text = _MOBILES.sub(lambda found: ";".join(re.findall(_MOBILE, found[0])), text) if "1" in text else text
    text = _OF_AREA.sub(_each_behind_area, text) if "(" in text else text
    text = _OF_INDIA.sub(_each_behind_area, text) if "0" in text and " " in text else text
    text = OF_ONE_LENGTH.sub(_each_behind_area, text) if "/" in text or "-" in text or "–" in text else text
    text = POSTCODE_BEHIND.sub(r"\1", text) if " - " in text or " – " in text else text
    text = _LIST.sub(lambda found: ";".join(_numbers(found)), text) if "/" in text else text
    return _parted_where_alike(parted_at_areas(text) if " " in text else text)


def _parted_where_alike(text: str) -> str:
    """Return a text with a semicolon between two numbers that are whole and written alike.

    >>> _parted_where_alike("22 33 44 55, 22 33 44 56"), _parted_where_alike("0319 5550142, 14")
    ('22 33 44 55;22 33 44 56', '0319 5550142, 14')
    """
    parts = _BETWEEN.split(text)
    for at in range(1, len(parts), 2):
        before, behind = _LAST_RUN.search(parts[at - 1]), _FIRST_RUN.match(parts[at + 1])
        if before and behind and _shape(before[0]) == _shape(behind[0]):
            parts[at] = ";"
    return "".join(parts)


def _shape(number: str) -> str:
    """Return how a number is written; one that is not whole as it stands."""
    return _DIGIT.sub("0", number) if _FEWEST_DIGITS <= len(_DIGIT.findall(number)) <= _MOST_DIGITS else number


def is_of_area(known: str, raw: str) -> bool:
    """Whether a number has no area and the one before it on its line has: it is written in the same groups.

    >>> is_of_area("(0555) 200 01 42", "200 01 43"), is_of_area("0555-2000142、2000143", "2000144")
    (True, True)
    >>> is_of_area("(0555) 200 01 42", "2000143"), is_of_area("0555 200 01 42", "200 01 43")
    (False, False)
    """
    at = len(known) - len(raw)
    if _NO_AREA.fullmatch(raw):
        return at > 1
    is_alike = at > 1 and raw[0] in "123456789" and _DIGIT.sub("0", known[at:]) == _DIGIT.sub("0", raw)
    return is_alike and _AREA_BEFORE.search(known[:at]) is not None


def _each_behind_area(found: re.Match[str]) -> str:
    """Return the numbers behind one area each with it; those that are written in another way are none.

    Behind a stroke one of as many digits is: "(0555) 200-0142/2000143".
    """
    area, first, more = found["area"], found["first"], _PARTED_BY.split(found["more"])[1:]
    shape, size = _DIGIT.sub("0", first), len(_DIGIT.findall(first))
    is_alike = all(_DIGIT.sub("0", number) == shape for number in more)
    is_of_strokes = size >= _FEWEST_OF_STROKES and not any(sign in found["more"] for sign in ",，、;")
    if not is_alike and not (is_of_strokes and all(len(_DIGIT.findall(number)) == size for number in more)):
        return found[0]
    return ";".join(area + number for number in (first, *more))


def _each_with_area(found: re.Match[str]) -> str:
    """Return the numbers of one area each behind it; what is of another length is none of them."""
    area, first, more = found[1], found[2], _PARTING.split(found[3].strip())
    more = [number for number in more if number]
    if any(len(number) != len(first) for number in more):
        return found[0]
    return ";".join(area + number for number in (first, *more))


def _numbers(found: re.Match[str]) -> Iterator[str]:
    """Yield the numbers of a list; the whole of it where it is none."""
    stem, ends = found[1], [end.strip() for end in found[2].split("/")[1:]]
    last = _END.search(stem)
    size = len(last[0]) if last else 0
    is_number = _FEWEST_DIGITS <= len(_DIGIT.findall(stem)) <= _MOST_DIGITS
    if not is_number or any(len(end) > max(_LONGEST_END, size) or len(end) > len(stem) for end in ends):
        yield found[0]
        return
    yield stem
    for end in ends:
        yield _with_end(stem, end)


def _with_end(stem: str, end: str) -> str:
    """Return a number whose last digits are others; what parts its groups stays where it is."""
    at = len(stem)
    for _ in end:
        at -= 1
        while not stem[at].isdigit():
            at -= 1
    return stem[:at] + end
