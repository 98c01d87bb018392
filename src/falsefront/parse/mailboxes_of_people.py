"""Whether a name is a person's by the mailbox below it: "Heikki Aalto" over heikki.aalto@..., h.aalto@..., haalto@....

A firm's mailbox may be called as the firm is, too, at a host that anybody may have one at, or at its own domain.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from falsefront.contact.email import emails, is_anybodys

_WORD: Final = re.compile(r"[^\W\d_]+")
_PARTS: Final = re.compile(r"[._-]+")
_FEWEST_WORDS, _MOST_WORDS = 2, 4
_FEWEST_LETTERS: Final = 3  # of a family name
_SPELT: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae"})
_PLAIN: Final = str.maketrans({"ß": "ss", "ø": "o", "æ": "a", "ł": "l", "đ": "d", "ı": "i"})


def is_called_as_mailbox(name: str, text: str) -> bool:
    """Whether a mailbox in a text is that of a person of a name: his first name or its letter, and his family name.

    >>> [is_called_as_mailbox("Heikki Rönkä", f"{box}@moss.example") for box in ("heikki.ronka", "h.roenkae", "hronka")]
    [True, True, True]
    >>> [is_called_as_mailbox("Moss Joinery", text) for text in ("moss.joinery@gmail.com", "mj@moss.example", "a@b.c")]
    [False, False, False]
    >>> is_called_as_mailbox("Moss Joinery", "moss.joinery@mossjoinery.example")
    False
    """
    words = _WORD.findall(name)
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or "@" not in text:
        return False
    return any(_is_his(spelt, mailbox) for mailbox in emails(text) for spelt in _spellings(words))


def _spellings(words: list[str]) -> Iterator[list[str]]:
    small = [word.casefold() for word in words]
    yield [_bare(word) for word in small]
    yield [_bare(word.translate(_SPELT)) for word in small]


def _bare(word: str) -> str:
    return "".join(
        char for char in unicodedata.normalize("NFKD", word.translate(_PLAIN)) if char.isalpha() and char.isascii()
    )


def _is_his(words: list[str], mailbox: str) -> bool:
    local, _, host = mailbox.casefold().partition("@")
    own = host.removeprefix("www.").partition(".")[0].replace("-", "")
    if is_anybodys(host) or any(len(word) >= _FEWEST_LETTERS and word in own for word in words):
        return False
    parts = [part for part in _PARTS.split(local) if part]
    if len(parts) >= _FEWEST_WORDS:
        is_named = all(
            part in words or any(word.startswith(part) and len(part) == 1 for word in words) for part in parts
        )
        return is_named and any(part in words and len(part) >= _FEWEST_LETTERS for part in parts)
    first, last = words[0], words[-1]
    return len(last) >= _FEWEST_LETTERS and local in (first[:1] + last, first + last, last + first[:1], last + first)
