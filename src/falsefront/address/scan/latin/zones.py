"""Zones in Latin text, named, numbered and lettered."""

from itertools import pairwise

from falsefront.address.lexicon.lookup import Word
from falsefront.address.lexicon.table import forms, values
from falsefront.address.lexicon.translations import TRANSLATED
from falsefront.address.lexicon.words import PINYIN_ORDINALS, Role
from falsefront.address.parts.items import Code, Division, Estate, Free, Zoned
from falsefront.address.parts.zones import ZONE_WORDS, grade_of_words
from falsefront.address.plain.tokens import latin_key
from falsefront.address.reading import Area, Development, Name
from falsefront.address.scan.latin.quarters import counted_before, counted_behind
from falsefront.address.scan.latin.segment import Segment, ordinal, texts, title
from falsefront.text.pinyin import syllable_count

ZONE_TRADES = forms("china.zone.trade")  # of a zone: 化工园
WORKS_PARKS = forms("china.zone", "works")  # 工业园
_LONGEST_ZONE_NUMBER = 2  # digits
_COUNTED = values("china.part").keys() & forms("china.zone")  # whose number may stand behind: Zone 2


def zoned(segment: Segment, words: list[Word], grade: str | None = None) -> None:
    """Take words as the name of a zone or industrial park; its number is part of the name: "3rd Industrial Zone"."""
    said = title(words)
    number = _zone_number(words)
    if number is None and not _own_words(words):
        number = number_before(segment) if any(word.value == "industrial" for word in words) else None
        said = f"{ordinal(number)} {said}" if number else said
    names = _names(segment, words)
    if not names:  # "Chemical Industry Park" is 化工园, with no name of its own
        names = [word.text for word in words if word.text in ZONE_TRADES][:1]
    key = (latin_key(names) if names else "") + (number or "")
    segment.items.append(Zoned(said, Area(Name(said, key or latin_key(texts(words)), None), "zone", grade)))


def _zone_number(words: list[Word]) -> str | None:
    """Take the number off the words that name a zone: "Shuitian First Industrial", "Di San"."""
    for at, word in enumerate(words):
        if word.role is Role.ORDINAL:
            return words.pop(at).value
        if word.text == "di" and at + 1 < len(words) and words[at + 1].text in PINYIN_ORDINALS:
            number = words[at + 1].text
            del words[at : at + 2]
            return str(PINYIN_ORDINALS[number])
        if word.text.startswith("di") and word.text[2:] in PINYIN_ORDINALS:
            return str(PINYIN_ORDINALS[words.pop(at).text[2:]])
    return None


def number_before(segment: Segment) -> str | None:
    """Take the number that stands before nothing but generic words: "No. 3 Industrial Zone"."""
    last = segment.items[-1] if segment.items else None
    is_number = type(last) is Free and last.is_marked and last.text.isdigit() and len(last.text) <= _LONGEST_ZONE_NUMBER
    if not is_number or len(segment.items) > 1:
        return None
    segment.items.pop()
    return last.text if type(last) is Free else None


def take_zone(segment: Segment, word: Word) -> None:
    """Take a named zone, or a lettered part of one."""
    pending = segment.pending
    if segment.next().kind == "word" and (word.text + segment.next().text) in segment.places.latin:
        segment.wait(word)  # Yuanqu Xian is a county
        return
    if not pending:
        label = segment.label_ahead()
        if label is not None:
            segment.at += label[1]
            segment.items.append(Code("zone_label", label[0]))
        return
    if word.text == "zone" and len(pending) == 1 and len(pending[0].text) == 1:
        segment.items.append(Code("zone_label", pending.pop().text))
        return
    if word.text in _COUNTED and (counted_behind(segment, is_zone=True) or counted_before(segment)):
        return
    named = segment.places.latin.get("".join(texts(pending)) + word.text)
    if named is not None:
        segment.items.append(Division(title([*pending, word]), named))
        segment.pending = []
        return
    if segment.next().text == "of" and all(one.role in (Role.USE, Role.ORDINAL) for one in pending):
        names = _names_behind(segment)
        segment.pending = [*names, *pending]  # "The Fifth Industrial Zone of Yongle"
    words = segment.take_pending()
    if word.text in WORKS_PARKS:
        take_works_park(segment, words)
    else:
        said = texts(words)
        zoned(segment, words, grade_of_words([*said, *map("".join, pairwise(said))]))


def take_works_park(segment: Segment, words: list[Word]) -> None:
    """Take an industrial park: one that has a name of its own is its landlord's, any other a zone of town or county."""
    names = _names(segment, words)
    is_proper = all(word.role in (None, Role.USE) for word in words) and ZONE_TRADES.isdisjoint(names)
    if not names or not is_proper or "".join(names) in segment.places.latin or _is_numbered(names):
        zoned(segment, words)
        return
    said = title(words)
    segment.items.append(Estate(said, Development(Name(said, latin_key(names), None), "park", "industrial")))


def _names(segment: Segment, words: list[Word]) -> list[str]:
    """Return the words of a zone's name; "New" is 新 before one in pinyin ("New Longteng"), but for New Taipei."""
    names = [word.text for word in _own_words(words)]
    is_new = len(words) > 1 and words[0].text == _NEW and names[:1] == [words[1].text]
    if not is_new or not syllable_count(names[0]) or f"{_NEW}{''.join(names)}" in segment.places.latin:
        return names
    return [TRANSLATED[_NEW], *names]


def _own_words(words: list[Word]) -> list[Word]:
    """Return the words that say more than a zone's kind: Xing Yang of "Xing Yang Jing Ji Gao Xin"."""
    found: list[Word] = []
    at = 0
    while at < len(words):
        pair = "".join(texts(words[at : at + 2]))
        if at + 1 < len(words) and pair in ZONE_WORDS:
            at += 2
            continue
        if words[at].role is not Role.USE and words[at].text not in ZONE_WORDS:
            found.append(words[at])
        at += 1
    return found


_NEW = "new"


def _is_numbered(names: list[str]) -> bool:
    return len(names) > 1 and (names[-1] in PINYIN_ORDINALS or names[-1].isdigit() or names[-2] == "di")


def _names_behind(segment: Segment) -> list[Word]:
    """Return the plain words behind "of" to the end of a segment; none where others stand among them."""
    names = [word for _, _, word in segment.tokens[segment.at + 1 :] if word is not None and word.role is None]
    if not names or len(names) != len(segment.tokens) - segment.at - 1:
        return []
    segment.at = len(segment.tokens)
    return names
