"""The parts of a page's title, which says in one line what the page is and whose it is: "Contact | Lumo Glass"."""

import re
from typing import Final

_MARKS: Final = re.compile(r"\s[-–—:·|»]\s|[|｜_»]")
_QUOTED: Final = re.compile(r"«[^«»|]{1,80}»")  # a name in marks that part others: "Мастерская «Мох»"


def title_parts(title: str) -> list[str]:
    """Return the parts of a title between its marks, as they stand; of a title without marks the whole.

    >>> title_parts("Contact | Lumo Glass"), title_parts("Contact|Lumo Glass"), title_parts("Lumo-Glass")
    (['Contact', 'Lumo Glass'], ['Contact', 'Lumo Glass'], ['Lumo-Glass'])
    >>> title_parts("Мастерская «Мох» » Контакты")
    ['Мастерская «Мох»', 'Контакты']
    """
    return split_unquoted(_MARKS, title)


def split_unquoted(marks: re.Pattern[str], text: str) -> list[str]:
    """Return the parts of a text between some marks, but for those in a name between « and »."""
    if "«" not in text:
        return marks.split(text)
    quoted = [found.span() for found in _QUOTED.finditer(text)]
    parts, begin = [], 0
    for found in marks.finditer(text):
        if not any(start < found.end() - 1 and found.start() < end for start, end in quoted):
            parts.append(text[begin : found.start()])
            begin = found.end()
    return [*parts, text[begin:]]
