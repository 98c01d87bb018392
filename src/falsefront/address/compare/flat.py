"""An address as flat text: what stands in it, word by word and sign by sign, before anybody says what it means.

A reading says what the rules understood. Where they left words over, the text itself can still be asked whether it
holds what the other side says; this is the text for that question.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.translations import TRANSLATED
from falsefront.address.lexicon.words import ORDINALS, Role
from falsefront.address.parts.numerals import numeral
from falsefront.address.plain.apart import closed_up, in_digits
from falsefront.address.plain.former import without_former
from falsefront.address.plain.text import folded
from falsefront.text.hanzi import HAN, simplified

_LONGEST = 400  # characters; what stands behind is not asked
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])|(?<=\d)(?=[A-Z][a-z]{2})")
_APOSTROPHE = re.compile(r"(?<=[a-z])'(?=[a-z])")
_NUMERAL = re.compile("[〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+(?=[号號弄栋幢室楼层座])")
_TOKEN = re.compile(
    r"(?P<han>[\u3400-\u9fff〇])|(?P<ordinal>\d+(?:st|nd|rd|th)(?![a-z]))|(?P<number>\d+(?:[-/]\d+)*"
    r"(?:[a-z](?![a-z]))?(?:-\d+)*)|(?P<word>[a-z]+)|(?P<sign>[^\w\s])",
)
_BREAKS = frozenset(",;|/()[]{}，；、。()（）【】")


class Token(NamedTuple):
    """A word, a number, a Chinese character or a sign; `role` as the lexicon has it, None of a name."""

    kind: str  # "han", "word", "number", "ordinal", "break", "mark" (#), "sign"
    text: str
    role: Role | None = None
    value: str = ""  # of a word with a role, and digits of an ordinal


@lru_cache(maxsize=4096)
def flat(raw: str) -> tuple[Token, ...]:
    """Return the tokens of a text as it stood, in order.

    >>> [token.text for token in flat("No.88Renmin East Rd")]
    ['no', '.', '88', 'renmin', 'east', 'rd']
    >>> [token.text for token in flat("人民路六号")]
    ['人', '民', '路', '6', '号']
    """
    return tuple(_token(match.lastgroup or "sign", match[0]) for match in _TOKEN.finditer(flat_text(raw)))


@lru_cache(maxsize=1024)
def flat_text(raw: str) -> str:
    """Return the text that is cut into these tokens: folded, simplified and in small letters, its numbers in digits.

    >>> flat_text("No.88Renmin East Rd"), flat_text("人民路六号")
    ('no.88 renmin east rd', '人民路6号')
    """
    text = in_digits(simplified(_HUMP.sub(" ", folded(without_former(raw[:_LONGEST])[0]).text).lower()))
    text = _APOSTROPHE.sub("", text)
    if HAN.search(text):
        text = closed_up(text)
        text = _NUMERAL.sub(lambda run: numeral(run[0]), text)
    return text


@lru_cache(maxsize=16384)
def _token(kind: str, text: str) -> Token:
    """Return the token of a word, number, character or sign; most come again in the next text."""
    if kind == "sign":
        return Token("break" if text in _BREAKS else "mark" if text == "#" else "sign", text)
    if kind == "ordinal":
        return Token(kind, text, Role.ORDINAL, text.rstrip("stndrh"))
    if kind == "word":
        if text in ORDINALS:
            return Token("ordinal", text, Role.ORDINAL, str(ORDINALS[text]))
        word = look_up(text)
        return Token(kind, text, word.role, word.value if word.role is not None else TRANSLATED.get(text, ""))
    return Token(kind, text)
