"""Dates after which roads are named, in digits: Avenida Primeiro de Maio, XX Settembre, Vinte e Cinco de Abril.

A date is written in words, in Roman numerals, with the sign of an ordinal, or in digits, in any language of the south;
Catalan months are written in Spanish, since one road has its name in both.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, numbers, values

MONTHS: Final = forms("abroad.month")
_WORDS: Final = numbers("abroad.month.day")
_ROMAN: Final = {
    f"{tens}{ones}": ten + one
    for ten, tens in ((0, ""), (10, "x"), (20, "xx"), (30, "xxx"))
    for one, ones in enumerate(("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"))
    if 0 < ten + one < 32
}
_OTHER: Final = values("abroad.month.other")
_WORD: Final = re.compile("[a-z]+")
_MONTH_WORDS: Final = frozenset(_WORD.findall(month)[-1] for month in (*MONTHS, *_OTHER))
_SMALL: Final = "|".join(sorted(forms("abroad.month.of")))
_DATE: Final = re.compile(
    rf"\b(?:({'|'.join(longest_first(frozenset(_WORDS)))})|({'|'.join(longest_first(frozenset(_ROMAN)))})"
    rf"|(\d{{1,2}}) ?(?:-?[oa]|er|ro|do|\.|°))[ -]+(?:(?:{_SMALL})[ -]+)?(?=({'|'.join(longest_first(MONTHS))})\b)"
)
_MONTH: Final = re.compile(
    rf"\b((?:{'|'.join(longest_first(frozenset(_WORDS)))}|\d{{1,2}}(?:er|r)?)[ -]+)d(?:e[ -]+|['’] ?)"
    rf"({'|'.join(longest_first(frozenset(_OTHER)))})\b"
)
_BETWEEN: Final = frozenset(word for word in forms("abroad.small") if len(word) > 1)  # Flat D, 5 is none
# Rue du 11 Novembre: what stands between the type and the day is no name.
_BEFORE: Final = re.compile(
    rf"(?<=[a-z.] )(?:{'|'.join(longest_first(_BETWEEN))}) "
    rf"(?=\d{{1,2}}(?:er)? (?:(?:{_SMALL})[ -]+)?(?:{'|'.join(longest_first(MONTHS))})\b)"
)
# 321 15 de Novembro Street; 16 de Septiembre #78
_STREETS: Final = values("abroad.month.street")
_DAY: Final = rf"\d{{1,2}} (?:(?:{_SMALL}) )?(?:{'|'.join(longest_first(MONTHS))})"
_IN_ENGLISH: Final = re.compile(
    rf"(?:(?<=^)|(?<=, ))(\d{{1,5}}),? ({_DAY}) ({'|'.join(longest_first(_STREETS))})\b\.?(?=,|$)"
)
_ALONE: Final = re.compile(rf"(?:(?<=^)|(?<=, ))({_DAY})(?=,? ?#)")


def in_digits(text: str) -> str:
    """Return a text with the days of its dates in digits, and nothing between day and month.

    >>> in_digits("rua vinte e cinco de abril 12"), in_digits("piazza xx settembre 5"), in_digits("av. 1o de maio 8")
    ('rua 25 abril 12', 'piazza 20 settembre 5', 'av. 1 maio 8')
    >>> in_digits("avinguda onze de setembre 4"), in_digits("carrer 12 d'octubre 4")
    ('avinguda 11 septiembre 4', 'carrer 12 de octubre 4')
    >>> in_digits("321 quinze de novembro street, centro"), in_digits("16 de septiembre #78, col. centro")
    ('calle 15 novembro 321, centro', 'calle 16 de septiembre #78, col. centro')
    >>> in_digits("12 rue du 11 novembre"), in_digits("5 av. du onze novembre")
    ('12 rue 11 novembre', '5 av. 11 novembre')
    """
    if _MONTH_WORDS.isdisjoint(_WORD.findall(text)):
        return text
    text = _DATE.sub(_digits, _MONTH.sub(lambda match: f"{match[1]}de {_OTHER[match[2]]}", text))
    text = _IN_ENGLISH.sub(lambda match: f"{_STREETS[match[3]]} {match[2]} {match[1]}", _BEFORE.sub("", text))
    return _ALONE.sub(r"calle \1", text)


def _digits(match: re.Match[str]) -> str:
    word, roman, plain, _ = match.groups()
    return f"{_WORDS[word] if word else _ROMAN[roman] if roman else plain} "
