"""The one thing at the end or beginning of a text that is no part of its address: a contact, a link to a map, a label.

Every function takes an evened text (`around_words`) and says from where or up to where something goes; None where
nothing does. A word alone is never enough: a number, an address of a page, a colon, a bracket must stand with it.
"""

import re
from functools import cache
from typing import Final

from falsefront.address.lexicon.table import forms
from falsefront.address.plain.around_words import Words, evened, is_run_together, labels, words_of

BEHIND: Final = " \t\r\n,;|/·•–—-、，；。([（【<{«>→"  # what is left behind an address where something was taken off
_CLOSED: Final = " \t\r\n,;|/·•–—-、，；。.!)]）】>}»←"
_FILL: Final = " .:：|/()-#*=>"
_NUMBER: Final = "0123456789 ()+-./–,;~\u200e\u202a\u202c"
_FEWEST: Final = 6  # digits of a telephone number behind its word
_FEWEST_BARE: Final = 9  # digits of one behind a plus alone
_MOST: Final = 48  # digits of all numbers in a row
_MAIL: Final = re.compile(r"[a-z0-9.+%_-]+ ?(?:@|\(at\)|\[at\]) ?[a-z0-9-]+(?:\.[a-z0-9-]+)+$")
_PAGE: Final = re.compile(r"(?:https?://|(?<![a-z0-9.])www\.)[a-z0-9./?=&%#_~:+-]+$")
_HOST: Final = re.compile(r"(?<![a-z0-9@.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:/[a-z0-9./?=&%#_~+-]*)?$")
_HANDLE: Final = re.compile(r"@?[a-z0-9_.+-]{3,40}$")
_LONGEST: Final = 120  # characters of what is taken off the end at once
_LONGEST_NAME: Final = 40  # characters of a person's name and title
_LONGEST_LABEL: Final = 60
_BRACKETS: Final = {")": "(", "]": "[", "）": "（", "】": "【", "}": "{"}
_BARS: Final = "|\n>»→·•["
_DIGIT: Final = re.compile(r"\d")
_TWO_HOURS: Final = r"(?<!\d)\d{1,2} ?[-–] ?\d{1,2}(?!\d)|(?<!\d)24(?!\d)"
_PARTED: Final = re.compile(r"\s[-–—>→]+\s|\s?[|\n]\s?|\s?[–—→»]\s?|(?<=\w)[-–]\s")
_SHORT_NUMBER: Final = re.compile(r"\s*[#a-z]?-?\d{1,5}[a-z]?\s*(?:[,/;、]|$)")
_BETWEEN_LABELS: Final = " .&/+,()'*-–—#[]0123456789>☎•●■◆▶►★☆※"
_ENDS_OF_FIRST: Final = re.compile(r"[,;|\n，；]")


def tail(text: str) -> int | None:
    """Return where the last thing that is no part of the address begins; None where nothing is."""
    end = len(text.rstrip(_CLOSED))
    if not end:
        return None
    for find in (_mail, _page, _phone, _handle, _map, _person, _hours):
        start = find(text, end)
        if start is not None:
            return start
    return None


def _label(words: Words, text: str, end: int, *, needs_colon: bool = False) -> int | None:
    """Return where the word begins that stands before what begins at `end`; None where none does."""
    at = len(text[:end].rstrip(_FILL))
    has_colon = ":" in text[at:end]
    start = _own_label(words, text, at, has_colon=has_colon, needs_colon=needs_colon)
    if start is not None:
        return start
    sign = words_of("around.number").before(text, at)
    if sign is None:
        return None
    before = len(text[:sign].rstrip(_FILL))
    return _own_label(words, text, before, has_colon=has_colon, needs_colon=needs_colon)


def _own_label(words: Words, text: str, end: int, *, has_colon: bool, needs_colon: bool) -> int | None:
    start = words.before(text, end)
    if start is None:
        return None
    return start if has_colon or not (needs_colon or words.values[text[start:end]] == "colon") else None


def _mail(text: str, end: int) -> int | None:
    first = max(0, end - _LONGEST)
    if "@" not in text[first:end] and "at)" not in text[first:end] and "at]" not in text[first:end]:
        return None
    found = _MAIL.search(text[first:end])
    if found is None:
        return None
    start = first + found.start()
    label = _label(words_of("around.mail"), text, start)
    return start if label is None else label


def _page(text: str, end: int) -> int | None:
    first = max(0, end - _LONGEST)
    if "." not in text[first:end]:
        return None
    part = text[first:end]
    found = _PAGE.search(part)
    if found is not None:
        start = first + found.start()
        label = _label(words_of("around.web"), text, start)
        return start if label is None else label
    found = _HOST.search(part)
    return None if found is None else _label(words_of("around.web"), text, first + found.start(), needs_colon=True)


def _phone(text: str, end: int) -> int | None:
    start = len(text[:end].rstrip(_NUMBER))
    digits = len(_DIGIT.findall(text, start, end))
    if not _FEWEST <= digits <= _MOST:
        return None
    label = _label(words_of("around.phone"), text, start)
    if label is None:
        label = _label(words_of("around.messenger"), text, start)
    if label is not None:
        return label
    plus = text.find("+", max(start - 1, 0), end)
    is_bare = plus >= 0 and not text[plus - 1 : plus].isalnum() and text[plus + 1 : plus + 2].isdigit()
    return plus if is_bare and len(_DIGIT.findall(text, plus, end)) >= _FEWEST_BARE else None


def _handle(text: str, end: int) -> int | None:
    first = max(0, end - _LONGEST_NAME)
    if ":" not in text[first:end]:
        return None
    found = _HANDLE.search(text[first:end])
    return (
        None if found is None else _label(words_of("around.messenger"), text, first + found.start(), needs_colon=True)
    )


def _map(text: str, end: int) -> int | None:
    words = words_of("around.map")
    closed = text[end : end + 1]
    if closed in _BRACKETS and closed:
        begin = text.rfind(_BRACKETS[closed], max(0, end - _LONGEST_NAME), end)
        if begin > 0 and text[begin + 1 : end].strip(" .!»→›>|") in words.values:
            return begin
    start = words.before(text, end)
    if start is None or (start and not _is_apart(text, start)):
        return None
    if words.values[text[start:end]] != "bracketed":
        return start
    bar = text[:start].rstrip(" ")[-1:]
    return start if bar and bar in _BARS else None


def _is_apart(text: str, start: int) -> bool:
    """Whether something begins behind a space or sign, or is of a script that has none."""
    return not text[start - 1].isalnum() or is_run_together(text[start])


def _person(text: str, end: int) -> int | None:
    colon = text.rfind(":", max(0, end - _LONGEST_NAME), end)
    if colon < 0 or _DIGIT.search(text, colon, end) is not None or not text[colon + 1 : end].strip():
        return None
    return _label(words_of("around.person"), text, colon + 1, needs_colon=True)


def _hours(text: str, end: int) -> int | None:
    first = max(0, end - _LONGEST)
    time = _times()[0]
    if time.search(text, first, end) is None:
        return None
    at = text.find(":", first, end)
    while at >= 0:
        start = words_of("around.hours").before(text, len(text[:at].rstrip(" ")))
        if start is not None and time.search(text, at, end) is not None:
            return start
        at = text.find(":", at + 1, end)
    found = _times()[1].search(text, first, end)
    return found.start() if found is not None else None


@cache
def _times() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds hours, and days with the hours behind them up to the end: "Mon-Fri 9:00-18:00"."""
    day, joint, clock = (_any_of(kind) for kind in ("around.day", "around.until", "around.clock"))
    time = rf"(?<!\d)\d{{1,2}} ?(?:[:.h]\d\d(?!\d)|(?:{clock})(?![^\W\d_]))"
    days = rf"(?<![^\W\d_])(?:{day})\.? ?(?:{joint}) ?(?:{day})(?![a-z])[^\n]{{0,30}}?{time}[^\n]{{0,60}}$"
    return re.compile(rf"{time}|{_TWO_HOURS}"), re.compile(days)


def _any_of(kind: str) -> str:
    return "|".join(sorted((re.escape(evened(form)) for form in forms(kind)), key=len, reverse=True))


def head(text: str) -> int | None:
    """Return where the first thing that is no part of the address ends; None where nothing is."""
    return _named(text) or _label_behind_contacts(text) or _contacts_ahead(text)


def _named(text: str) -> int | None:
    """Return where a label ends, with the sign that parts it from the address."""
    colon = text.find(":", 0, _LONGEST_LABEL)
    if colon > 0:
        kinds = _cover(text[:colon])
        if (
            kinds
            and not (kinds == {"room"} and _SHORT_NUMBER.match(text, colon + 1))
            and not _has_label(text, colon + 1)
        ):
            return colon + 1
    parted = _PARTED.search(text, 0, _LONGEST_LABEL)
    if parted is None or not parted.start():
        return None
    kinds = _cover(text[: parted.start()])
    is_sure = "sure" in kinds or (bool(kinds) and "\n" in parted[0] and kinds != {"room"})
    return parted.end() if is_sure and not _has_label(text, parted.end()) else None


def _cover(text: str) -> frozenset[str]:
    """Return what the labels say that make up a text, word for word; nothing where anything else stands in it."""
    words, kinds = labels(), set()
    end = len(text.rstrip(_BETWEEN_LABELS))
    while end:
        start = words.before(text, end)
        if start is None:
            return frozenset()
        kinds.add(words.values[text[start:end]])
        end = len(text[:start].rstrip(_BETWEEN_LABELS))
    return frozenset(kinds - {"before"})


def _has_label(text: str, start: int) -> bool:
    """Whether another label with a colon stands further on: then a field holds several addresses."""
    at = text.find(":", start)
    while at >= 0:
        found = labels().before(text, len(text[:at].rstrip(" 0123456789")))
        if found is not None and labels().values[text[found:at].rstrip(" 0123456789")] != "before":
            return True
        at = text.find(":", at + 1)
    return False


def _label_behind_contacts(text: str) -> int | None:
    """Return where a label ends before which contacts stand and nothing else: "Contact: Mr. Li Address: ..."."""
    at = text.find(":", 0, _LONGEST)
    while at >= 0:
        start = labels().before(text, len(text[:at].rstrip(" ")))
        if start and labels().values[text[start:at].rstrip(" ")] == "sure":
            return at + 1 if _is_contacts(text[:start].rstrip(BEHIND)) and not _has_label(text, at + 1) else None
        at = text.find(":", at + 1, _LONGEST)
    return None


def _contacts_ahead(text: str) -> int | None:
    """Return where the first part ends, if it is contacts and nothing else: "Attn: Mr. Li, "."""
    sign = _ENDS_OF_FIRST.search(text, 0, _LONGEST)
    if sign is None or not sign.start():
        return None
    part = text[: sign.start()]
    return sign.end() if _is_addressed(part) or _is_contacts(part) else None


def _is_contacts(part: str) -> bool:
    while part:
        start = tail(part)
        if start is None:
            return False
        part = part[:start].rstrip(BEHIND)
    return True


def _is_addressed(part: str) -> bool:
    """Whether a part tells whom to ask for and has no number: "Attn. Mr. Li", "z. Hd. Herrn Eule"."""
    if len(part) > _LONGEST_NAME or _DIGIT.search(part) is not None:
        return False
    words = words_of("around.person").values
    for end in range(len(part), 1, -1):
        if words.get(part[:end].strip(" .:")) == "bare" and not part[end : end + 1].isalpha():
            return bool(part[end:].strip(" .:"))
    return False
