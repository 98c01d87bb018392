"""The one thing at the end or beginning of a text that is no part of its address: a contact, a link to a map, a label.

Every function takes an evened text (`around_words`) and says from where or up to where something goes; None where
nothing does. A word alone is never enough: a number, an address of a page, a colon, a bracket must stand with it.
"""

import re
from functools import cache
from typing import Final

from falsefront.address.lexicon.table import forms
from falsefront.address.plain.around_words import (
    Words,
    evened,
    is_run_together,
    labels,
    landmark_behind,
    use_behind,
    words_of,
)

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
_REGISTERED: Final = re.compile(r"(?<![a-z0-9])[a-z]{0,4} ?\d[a-z0-9 ./-]{3,30}$")
_HANDLE: Final = re.compile(r"@?[a-z0-9_.+-]{3,40}$")
_LONGEST: Final = 120  # characters of what is taken off the end at once
_LONGEST_NAME: Final = 40  # characters of a person's name and title
_LONGEST_LABEL: Final = 60
_BRACKETS: Final = {")": "(", "]": "[", "）": "（", "】": "【", "}": "{"}
_CLOSING: Final = frozenset(_BRACKETS)
_OPENED: Final = {"(": ")", "[": "]", "（": "）", "【": "】", "［": "］", "〔": "〕"}
_BARS: Final = "|\n>»→·•["
_WORD: Final = re.compile(r"[^\W_]+")
_MOST_WORDS: Final = 5  # of a link to a map
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
    if (start := use_behind(text)) is not None or (start := landmark_behind(text)) is not None:
        return start
    for find in (_mail, _page, _phone, _in_brackets, _handle, _register, _map, _person, _hours):
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
        return _joined(text, start)
    sign = words_of("around.number").before(text, at)
    if sign is None:
        return None
    before = len(text[:sign].rstrip(_FILL))
    return _own_label(words, text, before, has_colon=has_colon, needs_colon=needs_colon)


def _joined(text: str, start: int) -> int:
    """Return where a word begins with those joined to it before it: "Telp/WA", "Phone & WhatsApp"."""
    while text[:start].rstrip(" ")[-1:] in ("/", "&", "+"):
        end = len(text[:start].rstrip(" /&+"))
        begins = (words_of(kind).before(text, end) for kind in ("around.phone", "around.messenger", "around.mail"))
        before = next((begin for begin in begins if begin is not None), None)
        if before is None:
            break
        start = before
    return start


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
    if not is_bare or len(_DIGIT.findall(text, plus, end)) < _FEWEST_BARE:
        return None
    told = words_of("around.phone").before(text, len(text[:plus].rstrip(_FILL)))
    return plus if told is None else told  # Ph. +91 ..., whose word is no label by itself


def _in_brackets(text: str, end: int) -> int | None:
    """Return where a telephone begins behind which somebody's name stands in brackets: "Tel: ... (Ms. Owl)"."""
    begin = (
        text.rfind(_BRACKETS[text[end]], max(0, end - _LONGEST_NAME), end) if text[end : end + 1] in _CLOSING else -1
    )
    if begin <= 0 or _DIGIT.search(text, begin, end) is not None:
        return None
    before = len(text[:begin].rstrip(_CLOSED))
    return _phone(text, before) if before and text[before - 1].isdigit() else None


def _register(text: str, end: int) -> int | None:
    first = max(0, end - _LONGEST_NAME)
    if ":" not in text[first:end]:
        return None
    found = _REGISTERED.search(text[first:end])
    if found is None or len(_DIGIT.findall(found[0])) < _FEWEST - 1:
        return None
    return _label(words_of("around.register"), text, first + found.start(), needs_colon=True)


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
    if closed in _CLOSING:
        begin = text.rfind(_BRACKETS[closed], max(0, end - _LONGEST_NAME), end)
        if begin > 0 and _is_map(text[begin + 1 : end].strip(" .!»→›>|")):
            return begin
    bar = max(text.rfind(sign, max(0, end - _LONGEST_NAME), end) for sign in _BARS)
    if bar > 0 and _is_map(text[bar + 1 : end].strip(" .")):
        return bar + 1
    start = words.before(text, end)
    if start is None or (start and not _is_apart(text, start)) or words.values[text[start:end]]:
        return None
    joint = labels().before(text, len(text[:start].rstrip(" ")))
    if joint and labels().values[text[joint:start].rstrip(" ")] == "before":
        other = words.before(text, len(text[:joint].rstrip(" ")))
        return start if other is None else other
    return start


def _is_map(text: str) -> bool:
    """Whether a text that stands apart leads to a map: words for one, joined or not, or one and words of no road."""
    values = words_of("around.map").values
    if text in values:
        return True
    if not text or _DIGIT.search(text) is not None:
        return False
    parts = [part for part in _WORD.findall(text) if labels().values.get(part) != "before"]
    if len(parts) > _MOST_WORDS or not _roads().isdisjoint(parts):
        return False
    return any(values.get(part) == "noun" for part in parts) or all(part in values for part in parts)


@cache
def _roads() -> frozenset[str]:
    return forms("abroad.road") | forms("abroad.road.leading") | forms("china.road") | forms("china.development")


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
    time, _, days = _times()
    if (alone := days.search(text, first, end)) is not None:
        return alone.start()
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
def _times() -> tuple[re.Pattern[str], ...]:
    """Return what finds hours, days with hours behind them at the end ("Mon-Fri 9:00-18:00"), and days alone there."""
    day, joint, clock = (_any_of(kind) for kind in ("around.day", "around.until", "around.clock"))
    time = rf"(?<!\d)\d{{1,2}} ?(?:[:.h]\d\d(?!\d)|(?:{clock})(?![^\W\d_]))"
    days = rf"(?<![^\W\d_])(?:{day})\.? ?(?:{joint}) ?(?:{day})(?![a-z])[^\n]{{0,30}}?{time}[^\n]{{0,60}}$"
    alone = rf"(?<![^\W\d_])(?:{day})\.? ?(?:{joint}) ?(?:{day})\.?$"
    return re.compile(rf"{time}|{_TWO_HOURS}"), re.compile(days), re.compile(alone)


def _any_of(kind: str) -> str:
    return "|".join(sorted((re.escape(evened(form)) for form in forms(kind)), key=len, reverse=True))


def head(text: str) -> int | None:
    """Return where the first thing that is no part of the address ends; None where nothing is."""
    return _named(text) or _label_behind_contacts(text) or _contacts_ahead(text)


def _named(text: str) -> int | None:
    """Return where a label ends, with the sign that parts it from the address."""
    if text[:1] in _OPENED:
        closed = text.find(_OPENED[text[0]], 0, _LONGEST_LABEL)
        kinds = _cover(text[1:closed]) if closed > 0 else frozenset()
        if kinds and not (kinds == {"room"} and _SHORT_NUMBER.match(text, closed + 1)):
            return closed + 1
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
    return _covered(text, len(text.rstrip(_BETWEEN_LABELS)), {}) - {"before"}


def _covered(text: str, end: int, known: dict[int, frozenset[str]]) -> frozenset[str]:
    """Return the same of a text up to `end`; `known` has what was found for less of it."""
    if end not in known:
        known[end] = frozenset()
        for start in labels().all_before(text, end):
            kind = labels().values[text[start:end]]
            before = len(text[:start].rstrip(_BETWEEN_LABELS))
            if not before or (rest := _covered(text, before, known)):
                known[end] = frozenset({kind}) | (rest if before else frozenset())
                break
    return known[end]


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
