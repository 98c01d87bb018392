"""CAS Registry Numbers: two to seven digits, two digits, a check digit (CAS, "Check Digit Verification")."""

import re
from collections.abc import Iterator

from falsefront.contact.other_digits import in_plain_digits

# Not inside another number, an EC number (215-647-6: three digits in the middle) or an EU index number (007-001-01-2).
_CAS = re.compile(r"(?<![\d-])(?<!\d[.,/])(\d{2,7})[-‐‑‒–—−](\d{2})[-‐‑‒–—−](\d)(?![\d]|[-‐‑‒–—−]\d|[.,/]\d)")
_WORD = re.compile(r"\bCAS\b|CAS[号號編编番登]|CASNo|CASRN", re.IGNORECASE)
_WORD_REACH = 80  # characters between the word CAS and the number it speaks of


def _plain(text: str) -> str:
    """Return a text with the digits of all scripts and the hyphen of full width as ours, one character for one.

    >>> _plain("５９４９－２９－１")
    '5949-29-1'
    """
    return text if text.isascii() else in_plain_digits(text).replace("－", "-")


def is_cas(first: str, second: str, check: str) -> bool:
    """Whether the check digit fits: the sum of the digits, weighted from the right, modulo 10."""
    digits = f"{first}{second}"
    return sum(weight * int(digit) for weight, digit in enumerate(reversed(digits), 1)) % 10 == int(check)


def cas_numbers(text: str, *, needs_word: bool = False) -> Iterator[str]:
    """Yield the valid CAS numbers of a text with plain hyphens; `needs_word` asks for "CAS" shortly before each.

    >>> list(cas_numbers("order 50-00-0; CAS No. 64-17-5", needs_word=True))
    ['64-17-5']
    """
    for found in _CAS.finditer(_plain(text)):
        if needs_word and not _WORD.search(text, max(0, found.start() - _WORD_REACH), found.start()):
            continue
        first = found[1].lstrip("0")
        if len(first) >= 2 and is_cas(first, found[2], found[3]):
            yield f"{first}-{found[2]}-{found[3]}"
