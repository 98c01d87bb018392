"""Cuts a segment of Latin text into tokens, and joins words into keys."""

import re
from functools import lru_cache
from typing import NamedTuple

from falsefront.address.lexicon.lookup import BEHIND_DIGITS, Word, look_up
from falsefront.address.lexicon.translations import OLD_ROMANISATION, TRANSLATED, TRANSLATED_PAIRS
from falsefront.address.lexicon.words import GLUED_DIRECTIONS, NUMBER_WORDS, SPLIT_GENERICS, WORDS, Role
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
_SIGN_BEHIND = re.compile(r"^(\d+(?:-\d+)*)#$")  # 25# is no sign before the number that comes next
LABEL = re.compile(r"^(?:[a-z]{1,2}-?\d[\da-z]*(?:-\w+)*|[a-z](?:-[a-z])?|[a-z]{2}\b)$")
_LABELLING = frozenset({Role.BUILDING, Role.ROOM, Role.UNIT, Role.FLOOR, Role.ENTRANCE, Role.NUMBER})
_SPACED_JOINT = re.compile(r"(?<=[\da-z])\s*([&/-])\s*(?=\d|f\b)")
_NOT_ALNUM = re.compile(r"[\W_]+")
_DASHED = re.compile(r"[-/]")


_MISTYPED_NO = re.compile(r"(?<![a-z])(?:on|oo?)\. ?(?=\d)")  # oN.616, o.88


def tokens(segment: str) -> list[Token]:
    """Return the tokens of a lower-case segment; generic words written apart are joined ("da jie")."""
    if "&" in segment or "- " in segment or " -" in segment or "/ " in segment or " /" in segment:
        segment = _SPACED_JOINT.sub(r"\1", segment)
    found: list[Token] = []
    is_split = False
    for chunk in _MISTYPED_NO.sub("no. ", segment).split():
        pieces = _pieces(chunk)
        found += pieces
        is_split = is_split or (bool(pieces) and pieces[0].text in SPLIT_GENERICS)
    return _joined(found) if is_split else found


@lru_cache(maxsize=65536)
def _pieces(chunk: str) -> tuple[Token, ...]:
    """Return the tokens of a stretch without spaces."""
    if chunk.isdigit() and chunk.isascii():
        return (Token("number", chunk),)
    if chunk.isalpha():
        return tuple(word_token(part) for part in GLUED_DIRECTIONS.get(chunk, (chunk,)))
    hidden = letters_for_digits(chunk)
    if hidden in GLUED_DIRECTIONS:
        return tuple(word_token(part) for part in GLUED_DIRECTIONS[hidden])
    found: list[Token] = []
    glued = _GLUED_NUMBER.match(chunk)
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
        if kind == "word":
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
                found.append(word_token("".join(words)))
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
        key = TRANSLATED.get(words[0], words[0])
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
