"""Signs of money to ISO 4217, where a sign is certain, or certain in the language it is read in.

Codes, names and certain signs stand in data/currencies.tsv (see fixtures/countries/currencies.py for its sources), read
at the first price. The expression that finds them is compiled once: `marked` puts one character for each sign, and
whoever reads prices looks for that character.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from falsefront.contact.letter_signs import certain_signs, first_letters, money_of_letter
from falsefront.text.caseless import is_ordinary
from falsefront.text.late import compiled
from falsefront.text.once import once

_TABLE: Final = Path(__file__).parent / "data" / "currencies.tsv"
# A sign that several currencies share, with its most common one; None where none is. A toman is ten rials.
_SHARED: Final = {
    "$": "USD", "¥": "CNY", "rs.": None, "rs": None, "kr": None, "kr.": None, "圓": "TWD", "元": "CNY", "₨": None,
    "bs.": None, "bs": None, "تومان": None, "dh": "AED", "dhs": "AED", "dhs.": "AED", "dh.": "AED", "درهم": None,
    "ريال": "SAR", "دينار": None, "fcfa": "XOF", "f cfa": "XOF", "f.cfa": "XOF", "cfa": "XOF",
}  # fmt: skip
_OF_CENTRAL_AFRICA: Final = {f"fr-{land}": "XAF" for land in ("cm", "ga", "cg", "td", "cf", "gq")}
_BY_LANGUAGE: Final = {
    "¥": {"ja": "JPY"},
    "元": {"zh-tw": "TWD", "zh-hk": "HKD", "zh-mo": "MOP", "zh-hant-tw": "TWD", "zh-hant-hk": "HKD"},
    "$": {"en-ca": "CAD", "en-au": "AUD", "en-nz": "NZD", "zh-hk": "HKD", "zh-tw": "TWD", "es-mx": "MXN",
    "es-ar": "ARS", "es-cl": "CLP", "es-co": "COP", "en-sg": "SGD", "fr-ca": "CAD", "es-uy": "UYU",
    "en-hk": "HKD", "zh-sg": "SGD", "zh-hant-tw": "TWD", "zh-hant-hk": "HKD", "es-do": "DOP"},
    "kr": {"sv": "SEK", "nb": "NOK", "no": "NOK", "da": "DKK", "is": "ISK"},
    "bs": {"es-bo": "BOB", "es-ve": "VES"},
    "c$": {"es-ni": "NIO"},
    "dh": {"fr": "MAD", "ar-ma": "MAD"},
    "dhs": {"fr": "MAD", "ar-ma": "MAD"},
    "درهم": {"ar-ma": "MAD", "ar-ae": "AED"},
    "ريال": {"ar-qa": "QAR", "ar-om": "OMR", "ar-ye": "YER"},
    "دينار": {"ar-kw": "KWD", "ar-bh": "BHD", "ar-jo": "JOD", "ar-iq": "IQD", "ar-dz": "DZD", "ar-tn": "TND",
              "ar-ly": "LYD"},
    "fcfa": _OF_CENTRAL_AFRICA, "f cfa": _OF_CENTRAL_AFRICA, "f.cfa": _OF_CENTRAL_AFRICA, "cfa": _OF_CENTRAL_AFRICA,
    "rs": {"en-mu": "MUR", "en-in": "INR", "hi": "INR", "ur": "PKR", "en-pk": "PKR", "si": "LKR", "ne": "NPR"},
}  # fmt: skip
# Names that several lands have for their money, and what each may be.
SHARED_IN_ARABIC: Final = {
    "درهم": frozenset({"AED", "MAD"}),
    "ريال": frozenset({"SAR", "QAR", "OMR", "YER"}),
    "دينار": frozenset({"KWD", "BHD", "JOD", "IQD", "DZD", "TND", "LYD"}),
}
# Codes that are English words: in a sentence they are money in capitals only, or never.
_WORDS: Final = frozenset({"BAM", "BOB", "COP", "GEL", "LAK", "MOP", "PEN", "RON", "TRY"})
_NEVER_IN_A_SENTENCE: Final = frozenset({"ALL", "CUP", "SOS", "TOP"})
_LETTER: Final = r"[A-Za-zÀ-ÿ\u0400-\u04ff]"
_FIRST_MARK: Final = 0xE000  # of Unicode's private use area: no text means anything by it
MARK: Final = "\ue000-\uf8ff"  # the inside of a character class
_MARKS: Final = re.compile(f"[{MARK}]")
_LETTERS: Final = re.compile(f"{_LETTER}+", re.IGNORECASE)


class Marked(NamedTuple):
    """A text with one character of `MARK` for each sign of money, and the signs as they stood, in their order."""

    text: str
    signs: tuple[str, ...]

    def sign(self, mark: str) -> str:
        """Return the sign that a mark stands for."""
        return self.signs[ord(mark) - _FIRST_MARK]

    def restored(self, part: str) -> str:
        """Return a part of the text with its signs as they stood."""
        return _MARKS.sub(lambda match: self.sign(match[0]), part)


class _Table(NamedTuple):
    codes: frozenset[str]
    by_name: Mapping[str, str]  # case-folded
    by_sign: Mapping[str, str]  # in lower case, the codes among them
    any_sign: re.Pattern[str]
    heads: frozenset[str]  # the letters that signs begin with, in small letters
    symbols: re.Pattern[str]  # what the other signs begin with

    def may_have_sign(self, text: str) -> bool:
        """Whether a text has the beginning of a sign: few texts have, and to look for that costs a twentieth."""
        if not is_ordinary(text):
            return True
        small = text.lower()
        return self.symbols.search(small) is not None or not self.heads.isdisjoint(_LETTERS.findall(small))


def currency(raw: str, *, language: str | None = None) -> str | None:
    """Return the ISO 4217 code of a sign, a code or an English name; None where it is unknown or could be several.

    A bare "$" is read as USD and a bare "¥" as CNY, unless the language of the site says otherwise. Tether and other
    tokens keep their own code.

    >>> currency("GH₵"), currency("¥", language="ja"), currency("PLN"), currency("Rs."), currency("Peruvian soles")
    ('GHS', 'JPY', 'PLN', None, 'PEN')
    """
    text = raw.strip().replace("￥", "¥").replace("＄", "$")
    table = _table()
    if text.upper() in table.codes:
        return text.upper()
    named = table.by_name.get(text.casefold()) or table.by_sign.get(text.lower())
    found = table.any_sign.search(text) if not named and table.may_have_sign(text) else None
    return _meant(found[0], language) if found else named or money_of_letter(text, language)


def currency_of(signs: Sequence[str], *, language: str | None = None) -> str | None:
    """Return the currency of the signs that stand at one amount, by the first; a code beside a shared sign says which.

    >>> currency_of(["$", "COP"]), currency_of(["$"]), currency_of(["kr", "DKK"]), currency_of(["€", "USD"])
    ('COP', 'USD', 'DKK', 'EUR')
    """
    if not signs:
        return None
    first, *others = signs
    shares = first.lower() in _SHARED
    known = (_table().by_sign.get(sign.lower()) for sign in others if sign.lower() not in _SHARED)
    code = next(filter(None, known), None) if shares else None
    return code or currency(first, language=language)


def marked(text: str) -> Marked:
    """Return a text with each sign of money as one character.

    >>> marked("US$ 5 / 5 €").signs
    ('US$', '€')
    """
    if not text.isascii():
        text = _MARKS.sub("\ufffd", text)
    if not _table().may_have_sign(text):
        return Marked(text, ())
    signs: list[str] = []

    def mark(match: re.Match[str]) -> str:
        signs.append(match[0])
        return chr(_FIRST_MARK + len(signs) - 1)

    return Marked(_table().any_sign.sub(mark, text), tuple(signs))


def _meant(sign: str, language: str | None) -> str | None:
    lower = sign.lower()
    tag = (language or "").lower().replace("_", "-")
    known = _table().by_sign.get(lower)
    if known:
        return _BY_LANGUAGE.get(lower, {}).get(tag) or known
    shared = _BY_LANGUAGE.get(lower.rstrip("."), {})
    return shared.get(tag) or shared.get(tag.split("-")[0]) or _SHARED.get(lower) or money_of_letter(sign, language)


@once
def _table() -> _Table:
    lines = _TABLE.read_text(encoding="utf-8").split("\n")
    rows = [line.split("\t") for line in lines if line and line[0] != "#"]
    codes = frozenset(row[0] for row in rows)
    signs = {sign: code for code, _names, written in rows for sign in written.split("|") if sign}
    written = {*signs, *_SHARED}
    heads = [_LETTERS.match(sign.lower()) for sign in (*written, *codes, *first_letters())]
    symbols = "".join(sorted({re.escape(sign[0].lower()) for sign in written if not _LETTERS.match(sign)}))
    return _Table(
        codes=codes,
        by_name={name.casefold(): code for code, names, _signs in rows for name in names.split("|") if name},
        by_sign={code.lower(): code for code in codes} | {sign.lower(): code for sign, code in signs.items()},
        any_sign=_any_of(written, codes - _NEVER_IN_A_SENTENCE),
        heads=frozenset(head[0] for head in heads if head),
        symbols=re.compile(f"[{symbols}]"),
    )


def _any_of(signs: set[str], codes: frozenset[str]) -> re.Pattern[str]:
    """Return an expression for any sign, the longest first: letters must not run on into a word."""
    written = sorted({*signs, *(codes - _WORDS)}, key=lambda sign: (-len(sign), sign))
    # Asked at the beginnings of words only: the inside of a word costs one look back, not one for each sign.
    lettered = "|".join(f"{re.escape(sign)}{_guard(sign[-1])}" for sign in written if _guard(sign[0]))
    other = "|".join(f"{re.escape(sign)}{_guard(sign[-1])}" for sign in written if not _guard(sign[0]))
    in_capitals = f"(?-i:{'|'.join(sorted(_WORDS))})(?!{_LETTER})"
    return compiled(f"(?<!{_LETTER})(?:{lettered}|{in_capitals}|{certain_signs()})|{other}", re.IGNORECASE)


def _guard(char: str) -> str:
    return f"(?!{_LETTER})" if char.isalpha() and ord(char) < 0x2E80 else ""
