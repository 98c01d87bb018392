"""Words for people that every floor needs: how many of something, and what a mistyped word was meant to be."""

import difflib
from collections.abc import Iterable


def counted(number: int, noun: str, nouns: str | None = None) -> str:
    """Return a number with its noun; `nouns` is the plural where it is not made with an s.

    >>> counted(1, "site"), counted(0, "site"), counted(2, "entry", "entries")
    ('1 site', '0 sites', '2 entries')
    """
    return f"{number} {noun if number == 1 else nouns or f'{noun}s'}"


def perhaps(word: str, known: Iterable[str]) -> str:
    """Return a hint at the nearest known word, to stand behind a sentence; "" where none is near.

    >>> perhaps("dealy_s", ["delay_s", "timeout_s"])
    '; perhaps you meant delay_s?'
    """
    close = difflib.get_close_matches(word, list(known), n=1)
    return f"; perhaps you meant {close[0]}?" if close else ""
