"""How amounts of money are spelled on pages, brought to one spelling before they are read; the raw text stays."""

import re
import unicodedata
from typing import Final

_SPLIT_SIGN: Final = re.compile(r"(?<![^\W\d_])(US|CA|AU|NZ|HK|NT|SG|MX|C|A|R|S)\s+\$", re.IGNORECASE)
_SPLIT_POINT: Final = re.compile(r"(?<=\d)\s+([.,])\s*(?=\d{2}(?!\d))|(?<=\d)([.,])\s+(?=\d{2}(?!\d))")
# Hundredths in small print behind the units, where nothing else is a number: "$7 89", "15.999 50 €".
_RAISED: Final = re.compile(r"([^\d]{0,24}\d{1,3}(?:[., ]\d{3})*|[^\d]{0,24}\d+) (\d{2}(?!\d)[^\d]{0,24})", re.DOTALL)
_GROUPS: Final = re.compile(r"(?<=\d)[., ](?=\d{3})")
_DASHED: Final = re.compile(r"(?<=\d)(?:[.,]\s?[-–—]{1,2}|:-)(?![\d])")  # 45,- Kč, 199:-
_EAST_AFRICAN: Final = re.compile(r"(?<=\d)\s?/[=-](?!\w)")  # 25,000/= in Kenya and Tanzania, 1,299/- in India
_FRENCH: Final = re.compile(r"(?<=\d)€(?=(\d\d)(?!\d))\d\d")  # 129€95
_INDIAN: Final = re.compile(r"(?<![\d,.])\d{1,3}(?:,\d{2})+,\d{3}(?![\d,])")
_QUOTED: Final = re.compile(r"(?<=\d)['’`´](?=\d{3}(?!\d))")
# Names that only stand before or behind an amount, what they are short for, and what stands in each such text.
_NAMES: Final = (
    ("S/", re.compile(r"(?<![^\W\d_])S/\.?\s*(?=\d)"), "PEN "),
    ("Gs", re.compile(r"(?<![^\W\d_])Gs\.?\s*(?=\d)"), "PYG "),
    ("$U", re.compile(r"(?<!\w)\$U\s*(?=\d)"), "UYU "),
    ("RUR", re.compile(r"(?<![^\W\d_])RUR(?![^\W\d_])"), "RUB"),
    ("коп", re.compile(r"(?<=\d)\s?р(?:уб)?\.?\s+\d{2}\s?коп\.?"), " руб."),
    ("р", re.compile(r"(?<=\d)\s?р(?![\w.-])"), " руб."),
)
# Of each expression what no text without it can match: to look for that costs a tenth.
_DASHES: Final = ("-", "–", "—")
_QUOTES: Final = ("'", "’", "`", "´")
_SEPARATORS: Final = str.maketrans({"\u066b": ".", "\u066c": ",", "\u00a0": " ", "\u202f": " "})


def spelled(text: str) -> str:
    """Return a text with its amounts spelled plainly: digits of any script, split signs, points and groups.

    >>> spelled("C $12.30"), spelled("$ 14 . 99"), spelled("٤٥٫٥٠"), spelled("₹1,25,000"), spelled("CHF 1'200.50")
    ('C$12.30', '$ 14.99', '45.50', '₹125000', 'CHF 1200.50')
    """
    if not text.isascii():
        text = text.translate(_SEPARATORS)
        text = "".join(str(unicodedata.digit(char)) if char.isdigit() and not char.isascii() else char for char in text)
    for part, name, code in _NAMES:
        if part in text:
            text = name.sub(code, text)
    if "$" in text:
        text = _SPLIT_SIGN.sub(r"\1$", text)
    if "." in text or "," in text:
        text = _SPLIT_POINT.sub(lambda found: found[1] or found[2], text)
    raised = _RAISED.fullmatch(text) if " " in text else None
    if raised:
        text = f"{_GROUPS.sub('', raised[1])}.{raised[2]}"
    if "/" in text:
        text = _EAST_AFRICAN.sub("", text)
    if "€" in text:
        text = _FRENCH.sub(r".\1 €", text)
    if any(dash in text for dash in _DASHES):
        text = _DASHED.sub("", text)
    if any(quote in text for quote in _QUOTES):
        text = _QUOTED.sub("", text)
    return _INDIAN.sub(lambda found: found[0].replace(",", ""), text) if "," in text else text
