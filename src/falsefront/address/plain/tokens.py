"""Cuts a segment of Latin text into tokens, and joins words into keys."""

import re
from functools import lru_cache
from typing import NamedTuple

from falsefront.address.lexicon.lookup import BEHIND_DIGITS, Word, look_up, unglue
from falsefront.address.lexicon.table import forms, values
from falsefront.address.lexicon.translations import ALONE, OLD_ROMANISATION, TRANSLATED, TRANSLATED_PAIRS
from falsefront.address.lexicon.words import (
    GLUED_DIRECTIONS,
    NUMBER_WORDS,
    PINYIN_ORDINALS,
    SPLIT_GENERICS,
    STEMS,
    WORDS,
    Role,
)
from falsefront.address.plain.run_on import run_on
from falsefront.text.confusables import letters_for_digits
from falsefront.text.pinyin import syllable_count


class Token(NamedTuple):
    """A piece of text: `kind` is word, number, ordinal, floor, hash or hash_behind; `word` is what the lexicon says."""

    kind: str
    text: str
    word: Word | None = None


_TOKEN = re.compile(
    r"(?P<floor>(?:\d{1,3}(?:st|nd|rd|th)?(?:\s?[-&]\s?\d{1,3})?|lg|ug|g|m|ub|b\d?)\s?/\s?f(?:l|loor)?(?![a-z])"
    r"|\d{1,3}(?:st|nd|rd|th)?\s?-?f(?:l|loor)?(?![a-z]))"
    r"|(?P<hash>#|№)"
    r"|(?P<ordinal>\d+(?:st|nd|rd|th)(?![a-z]))"
    r"|(?P<number>\d[\da-z]*(?:\s?[-&]+\s?[\da-z]*\d[\da-z]*|-[a-z](?![a-z])|\s?&\s?[a-z](?![a-z]))*)"
    r"|(?P<word>[^\W\d_](?:[\w']|\.(?=[a-z]\b))*(?:[-/][\w']+)*)"
)
_GLUED_NUMBER = re.compile(rf"^(\d+(?:-\d+)*[a-z]?)({BEHIND_DIGITS})$")
_LABEL_AND_DASH = re.compile(r"^([a-z]{2,8})\.?-(\d[\da-z]*(?:-\d+)*)$")  # Room-2403
_FLOORS = re.compile(r"(\d{1,2})-(\d{1,2})f")
_SIGN_BEHIND = re.compile(r"^(\d+(?:-\d+)*)#$")  # 25# is no sign before the number that comes next
LABEL = re.compile(r"^(?:[a-z]{1,2}-?\d[\da-z]*(?:-\w+)*|[a-z](?:-[a-z])?|[a-z]{2}\b)$")
_LABELLING = frozenset({Role.BUILDING, Role.ROOM, Role.UNIT, Role.FLOOR, Role.ENTRANCE, Role.NUMBER})
_SPACED_JOINT = re.compile(r"(?<=[\da-z])\s*([&/-])\s*(?=\d|f\b)")
_NOT_ALNUM = re.compile(r"[\W_]+")
_DASHED = re.compile(r"[-/]")


_WRITTEN_OUT = values("china.written_out")
_ABBREVIATED = re.compile(rf"\b(?:{'|'.join(map(re.escape, _WRITTEN_OUT))})(?= park\b| industr)")
_MISTYPED_NO = re.compile(r"(?<![a-z])(?:on|oo?)\. ?(?=\d)")  # oN.616, o.88


def tokens(segment: str) -> list[Token]:
    """Return the tokens of a lower-case segment; generic words written apart are joined ("da jie")."""
    if "&" in segment or "- " in segment or " -" in segment or "/ " in segment or " /" in segment:
        segment = _SPACED_JOINT.sub(r"\1", segment)
        if _ABBREVIATED.search(segment) is not None:
            segment = _ABBREVIATED.sub(lambda found: _WRITTEN_OUT[found[0]], segment)
    found: list[Token] = []
    is_split = False
    if " & " in segment:
        segment = segment.replace(" & ", " and ")
    for chunk in _MISTYPED_NO.sub("no. ", segment).split():
        village = _NUMBERED_VILLAGES.get(chunk) if found and found[-1].kind == "word" else None
        pieces = _pieces(chunk) if village is None else tuple(map(word_token, village))
        found += pieces
        is_split = is_split or (bool(pieces) and pieces[0].text in SPLIT_GENERICS)
    if found and found[-1].kind == "ordinal" and len(found) > 1:
        found = _with_type(found)
    elif len(found) > 1 and found[-1].kind == "word" and _TYPE_AND_NUMBER.match(found[-1].text):
        found = _with_ordinal(found)
    return _joined(found) if is_split else found


# A village's number and its generic word in one, behind its name: "Dezhou Yicun" is 德州一村.
_NUMBERED_VILLAGES = {
    f"{number}{generic}": (number, generic) for number in PINYIN_ORDINALS for generic in forms("china.village", "glued")
}
_NUMBER_AND_TYPE = re.compile(r"(\d{1,2})(rd|(?<!1)st)$")


def _with_type(found: list[Token]) -> list[Token]:
    """Return tokens with the road's type that stands at its number, behind a plain name at the end: "Wen Hwa 2RD."."""
    glued = _NUMBER_AND_TYPE.match(found[-1].text)
    before = found[-2].word
    if glued is None or before is None or before.role is not None:
        return found
    return [*found[:-1], Token("number", glued[1]), word_token(glued[2])]


_TYPE_AND_NUMBER = re.compile(r"(rd|st)([1-9])$")


def _with_ordinal(found: list[Token]) -> list[Token]:
    """Return tokens with the ordinal of a road behind its short type before it, at the end: "Baotian Rd3"."""
    kind, number = found[-1].text[:-1], found[-1].text[-1]
    before = found[-2].word
    if before is None or before.role is not None or not (syllable_count(before.text) or 0) > 1:
        return found
    return [*found[:-1], *_pieces(f"{number}th"), word_token(kind)]


_RUNS = re.compile(r"\d+(?:-\d+)*(?:(?:st|nd|rd|th)(?=[a-z])|[a-z](?![a-z]))?|[a-z']+|[^a-z\d]+")
_LEAST_GLUED = 4  # letters of a name that a number runs into
_LONGEST_LABEL = 5  # letters that a label may have behind its number
_STEM_AT = (0, 2)  # "bing39", "no.bing39"
_ORDINAL_ENDS = ("st", "nd", "rd", "th")
_BEHIND_NUMBER = frozenset({*BEHIND_DIGITS.split("|"), *_ORDINAL_ENDS})


def _apart(chunk: str) -> list[str]:
    """Return the words and numbers that run together in a stretch; none where digits may be letters in disguise.

    >>> _apart("rm502bldg3no.19gaoxinnan4throad"), _apart("renminxilu30hao"), _apart("renm1n"), _apart("a506c")
    (['rm', '502', 'bldg', '3', 'no.', '19', 'gaoxinnan', '4th', 'road'], ['renminxilu', '30', 'hao'], [], [])
    """
    runs = _RUNS.findall(chunk)
    found: list[str] = []
    is_name = False
    for at, run in enumerate(runs):
        if run[0].isalpha():
            following = runs[at + 1] if at + 1 < len(runs) else ""
            is_first = following[:1].isdigit() and not following.endswith(_ORDINAL_ENDS)
            is_behind = at > 0 and runs[at - 1][0].isdigit()
            known = run in WORDS or unglue(run) is not None or (run in STEMS and at in _STEM_AT)
            if not known and (is_first or not (run in _BEHIND_NUMBER or _is_long_name(run))):
                return []
            is_name = is_name or ((is_first or is_behind) and (len(run) >= _LEAST_GLUED or run in STEMS))
            found.append(run)
        elif run[0].isdigit() or not found:
            found.append(run)
        else:
            found[-1] += run
    return found if is_name else []


def _is_long_name(run: str) -> bool:
    return len(run) > _LONGEST_LABEL or (len(run) >= _LEAST_GLUED and (syllable_count(run) or 0) > 1)


@lru_cache(maxsize=65536)
def _pieces(chunk: str) -> tuple[Token, ...]:
    """Return the tokens of a stretch without spaces."""
    glued = _GLUED_NUMBER.match(chunk)  # 18ahao is 18A, no 18 of "Ahao"
    if glued is None and not chunk.isalpha() and not chunk.isdigit() and len(apart := _apart(chunk)) > 1:
        return tuple(token for piece in apart for token in _pieces(piece))
    if chunk.isdigit() and chunk.isascii():
        return (Token("number", chunk),)
    if chunk.isalpha():
        return tuple(word_token(part) for part in GLUED_DIRECTIONS.get(chunk) or run_on(chunk))
    hidden = letters_for_digits(chunk)
    if hidden in GLUED_DIRECTIONS:
        return tuple(word_token(part) for part in GLUED_DIRECTIONS[hidden])
    found: list[Token] = []
    if glued is not None:
        return (Token("number", glued[1]), *(word_token(part) for part in _words(glued[2])))
    signed = _SIGN_BEHIND.match(chunk)
    if signed is not None:
        return (Token("number", signed[1]), Token("hash_behind", "#"))
    labelled = _LABEL_AND_DASH.match(chunk)
    if labelled is not None and WORDS.get(labelled[1], (None,))[0] in _LABELLING:
        return (word_token(labelled[1]), Token("number", labelled[2]))
    for match in _TOKEN.finditer(chunk):
        kind, text = match.lastgroup or "", match[0]
        if kind == "number" and (floors := _FLOORS.fullmatch(text)) and int(floors[1]) < int(floors[2]):
            found.append(Token("floor", text))  # 1-2F
        elif kind == "word":
            found.extend(word_token(part) for part in _words(text))
        else:
            found.append(Token(kind, text))
    return tuple(found)


@lru_cache(maxsize=65536)
def word_token(text: str) -> Token:
    """Return a word as a token, looked up."""
    return Token("word", text, look_up(text))


def _words(text: str) -> tuple[str, ...] | list[str]:
    before, _, behind = text.partition(".")
    if behind and LABEL.match(behind) and WORDS.get(before, (None,))[0] in _LABELLING:
        return (before, behind)  # "Bldg.C"
    plain = text.replace(".", "")
    if "-" not in plain and "/" not in plain:
        return GLUED_DIRECTIONS.get(plain) or (plain,)
    if plain in WORDS or LABEL.match(plain):
        return (plain,)
    joined = plain.replace("-", "")
    if joined in WORDS or joined in NUMBER_WORDS:
        return (joined,)
    return [part for part in _DASHED.split(plain) if part]


def _joined(parts: list[Token]) -> list[Token]:
    found: list[Token] = []
    at = 0
    while at < len(parts):
        for generic in SPLIT_GENERICS.get(parts[at].text, ()):
            words = generic.split()
            if [part.text for part in parts[at : at + len(words)]] == words:
                joined = "".join(words)
                found.extend(word_token(part) for part in GLUED_DIRECTIONS.get(joined, (joined,)))
                at += len(words)
                break
        else:
            found.append(parts[at])
            at += 1
    return found


def latin_key(words: list[str]) -> str:
    """Join words into a key: translated words as pinyin, ü as v, nothing but letters and digits.

    >>> latin_key(["people's"]), latin_key(["hong", "kong"]), latin_key(["lyu", "yuan"])
    ('renmin', 'xianggang', 'lvyuan')
    """
    if len(words) == 1:
        key = ALONE.get(words[0], words[0])
    else:
        parts: list[str] = []
        at = 0
        while at < len(words):
            pair = TRANSLATED_PAIRS.get((words[at], words[at + 1])) if at + 1 < len(words) else None
            parts.append(pair or TRANSLATED.get(words[at], words[at]))
            at += 2 if pair else 1
        key = "".join(parts)
    if not (key.isalnum() and key.isascii()):
        key = _NOT_ALNUM.sub("", key)
    if "lyu" in key and syllable_count(key.replace("lyu", "lv")):
        key = key.replace("lyu", "lv")
    return OLD_ROMANISATION.get(key, key)
