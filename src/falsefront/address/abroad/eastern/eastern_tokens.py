"""Addresses of Russia, Ukraine, Belarus, Kazakhstan and Uzbekistan cut into words and numbers, whatever their script.

A word is what it sounds like. A number keeps what is glued to it (30/1, 12а, 2-26); an ordinal (1-я, 2nd) and a day or
jubilee after which a street is called (8 Марта, 8th of March, 50 лет Октября) are one token each.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import takewhile
from typing import Final, NamedTuple

from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.eastern_sounds import heard

BEHIND: Final = "~"
_SPACE: Final = re.compile(r"[ /]|(?<=\w)\.(?=\w)")
WORD, NUMBER, ORDINAL, NAME = "word", "number", "ordinal", "name"


class Token(NamedTuple):
    """A word, number, ordinal, or a name with a number in it."""

    kind: str
    text: str  # lower case; of a name its own sign: 8@3 for the 8th of March
    sounds: frozenset[str]
    part: int  # counted by commas
    is_glued: bool = False  # to the token before


_SIGNS: Final = re.compile(r"\d+|[^\W\d_]+(?:['’ʼ`ʹʻ‘-][^\W\d_]+)*['’ʼ`ʹʻ‘]?|[,;:()\n|]|[/-]|\s+|.")
_PARTING: Final = frozenset(",;:()\n|")
_SMALL: Final = forms("heard.small")
_ENDS: Final = re.compile(
    "[аыиоше]{0,2}[яйеаії]|о?го|[гмтв]а|тя|[aioy]{0,2}[yjiïaâe]|[oy]?[gh]o|(?:sh|[hmtv])a|t[iy]a|[snrt][tdh]"
)  # 85-та, 2-га, 3-tia
_AMBIGUOUS: Final = frozenset({"а", "a", "â"})  # the letter of a house as well
_QUOTED: Final = re.compile(r"(?<=\d) ?[\"'«“„’]([^\W\d_])[\"'»”“’]")
_MOST_COUNTED: Final = 2  # digits of an ordinal
_ARTICLE: Final = re.compile("al-|аль?-|әл-")  # Al-Farg'oniy, Аль-Фараби: al is short for an alley, too
_LEAST_COUNTED: Final = 4  # letters of a quarter that is counted


@lru_cache(maxsize=4096)
def tokens_of(raw: str) -> tuple[Token, ...]:
    """Return the tokens of an address.

    >>> [it.text for it in tokens_of("ул. 1-я Совиная, д. 30/1, стр. 2")]
    ['ул', '1', 'совиная', 'д', '30/1', 'стр', '2']
    >>> [it.text for it in tokens_of("8th of March St., 10k2")], [it.text for it in tokens_of("вул. 8 Березня 5-А")]
    (['8@3', 'st', '10', 'k', '2'], ['вул', '8@3', '5а'])
    >>> [it.kind for it in tokens_of("85-та Совина")], [it.kind for it in tokens_of("3-tia Sovyna")]
    (['ordinal', 'word'], ['ordinal', 'word'])
    """
    return tuple(_named(list(_cut(_QUOTED.sub(r"\1", raw.lower())))))


def _cut(text: str) -> Iterator[Token]:
    part = at = 0
    signs = ["", "", *_SIGNS.findall(text)]
    while at < len(signs):
        sign, before, first = signs[at], signs[at - 1], signs[at - 2]
        size = 1
        if sign in _PARTING and sign:
            part += 1
        elif sign.isdigit():
            is_glued = before[-1:].isalpha() or (before in ("-", "/") and first[-1:].isalpha())
            size, token = _number(signs, at, part, is_glued=is_glued)
            yield token
        elif sign[:1].isalpha():
            yield from _words(sign, part, is_glued=before[-1:].isdigit())
        at += size


def _number(signs: list[str], at: int, part: int, *, is_glued: bool) -> tuple[int, Token]:
    """Return how many signs a number takes with what is glued to it, and its token."""
    size, text = 1, signs[at]
    rest = signs[at + 1 : at + 3]
    dash = len(rest) > 1 and rest[0] == "-"
    end = rest[1] if dash else rest[0] if rest else ""
    behind = signs[at + 2 + dash : at + 4 + dash]
    if _ENDS.fullmatch(end) is not None and len(text) <= _MOST_COUNTED + (end not in _AMBIGUOUS):
        is_name = len(behind) > 1 and behind[0].isspace() and len(behind[1]) > 1 and behind[1][0].isalpha()
        if behind[:1] != ["/"] and (end not in _AMBIGUOUS or (dash and is_name)) and not _is_digit(behind[:1]):
            return 2 + dash, Token(ORDINAL, text, frozenset(), part, is_glued)
    size, text = _with_letter(signs, at, size, text)
    while len(rest := signs[at + size : at + size + 2]) > 1 and rest[0] in "/-" and rest[1].isdigit():
        text += rest[0] + rest[1]
        size, text = _with_letter(signs, at, size + 2, text)
    return size, Token(NUMBER, text, frozenset(), part, is_glued)


def _with_letter(signs: list[str], at: int, size: int, text: str) -> tuple[int, str]:
    """Return a number with the letter of the house behind it: 5а, 5-А, but 5 к 2 glued is a building."""
    for dash in (0, 1):
        letter = signs[at + size + dash : at + size + dash + 1]
        is_dash = not dash or signs[at + size : at + size + 1] in (["-"], ["/"])
        if letter and is_dash and len(letter[0]) == 1 and letter[0].isalpha():
            following = signs[at + size + dash + 1 : at + size + dash + 3]
            if not (_is_digit(following[:1]) or (following[:1] == ["."] and _is_digit(following[1:]))):
                return size + dash + 1, text + letter[0]
    return size, text


def _is_digit(signs: list[str]) -> bool:
    return bool(signs) and signs[0].isdigit()


def _words(sign: str, part: int, *, is_glued: bool) -> Iterator[Token]:
    """Yield a word, or the words that hyphens join in it, but for a short form: пр-т, ст-ца."""
    whole = heard(sign.replace("-", ""))
    if counted := sorted(table("heard.ordinal").keys() & whole):
        yield Token(ORDINAL, table("heard.ordinal")[counted[0]], frozenset(), part, is_glued)
        return
    if "-" not in sign or _ARTICLE.match(sign) is not None or not whole.isdisjoint(_short()):
        yield Token(WORD, sign.strip("'’ʼ`ʹʻ‘"), whole, part, is_glued)
        return
    for at, word in enumerate(sign.split("-")):
        yield Token(WORD, word, heard(word), part, is_glued and not at)


@cache
def _short() -> frozenset[str]:
    """Return the sounds of short forms with a hyphen in them."""
    kinds = ("heard.road", "heard.road.english", "heard.label")
    return frozenset(sound for kind in kinds for form in values(kind) if "-" in form for sound in sounds_of(form))


def sounds_of(form: str) -> frozenset[str]:
    """Return the sounds of a form of the lexicon, which may be of several words."""
    return heard(form.replace(" ", "").replace("-", "").replace("/", "").replace(".", ""))


@cache
def table(kind: str) -> dict[str, str]:
    """Return all that each form of a kind stands for, by its sound: к. is a building before a number, қ. a town.

    Before the sound of several words stands a sign for each but the first.
    """
    found: dict[str, str] = {}
    for form, value in values(kind).items():
        for sound in (f"{BEHIND * _SPACE.subn('', form)[1]}{it}" for it in sounds_of(form)):
            before = found.get(sound, "").split(" ")
            found[sound] = " ".join(filter(None, [*before, *(it for it in value.split(" ") if it not in before)]))
    return found


def said(kind: str, token: Token) -> str | None:
    """Return what a word stands for in a kind; None where it is none of it."""
    known = table(kind)
    return next((known[sound] for sound in sorted(token.sounds) if sound in known), None)


def _named(tokens: list[Token]) -> Iterator[Token]:
    """Yield tokens, those of a day, a jubilee or a counted quarter (Samal-2) as one name."""
    at = 0
    while at < len(tokens):
        one, following = tokens[at], tokens[at + 1 : at + 2]
        found = _day(tokens, at) if one.kind in (NUMBER, ORDINAL) and one.text.isdigit() else None
        if one.kind == WORD and len(one.text) >= _LEAST_COUNTED and following and _counts(following[0]):
            counted = frozenset(f"{sound}{following[0].text}" for sound in one.sounds)
            yield Token(NAME, f"{one.text}{following[0].text}", counted, one.part)
            at += 2
        elif found is None:
            yield one
            at += 1
        else:
            size, name = found
            yield Token(NAME, name, frozenset({name}), tokens[at].part)
            at += size


def _counts(token: Token) -> bool:
    return token.kind == NUMBER and token.is_glued and token.text.isdigit() and len(token.text) <= _MOST_COUNTED


def _day(tokens: list[Token], at: int) -> tuple[int, str] | None:
    """Return how many tokens a day or a jubilee takes from one on, and its name."""
    following = list(takewhile(lambda it: it.kind == WORD and it.part == tokens[at].part, tokens[at + 1 : at + 4]))
    if not following:
        return None
    number = tokens[at].text
    skipped = int(following[0].text in _SMALL and len(following) > 1)
    month = said("heard.month", following[skipped]) if len(following) > skipped else None
    if month is not None:
        return 2 + skipped, f"{number}@{month}"
    if said("heard.years", following[0]) is None:
        return None
    rest = following[1:]
    skipped = int(bool(rest) and rest[0].text in _SMALL)
    month = said("heard.month", rest[skipped]) if len(rest) > skipped else None
    return (3 + skipped, f"{number}y@{month}") if month is not None else (2 + skipped, f"{number}y")
