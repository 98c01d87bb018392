"""Who signs a note on a page with a link to his mailbox: "Thanks to all who sent corrections. Ina Vole"."""

import re
from typing import Final

from falsefront.parse.tree import PageTree

_NAME: Final = re.compile(r"[A-ZÀ-ŽА-Я]\w+\.?(?: [A-ZÀ-ŽА-Я][\w'’-]+){1,2}")
_FEWEST_BEFORE: Final = 60  # characters of a note
_SENTENCE_END: Final = (".", "!", "…")


def is_signature(tree: PageTree, at: int, text: str) -> bool:
    """Whether a link is a person's name behind the last sentence of a note, on a page that gives another mailbox.

    He thanks or answers for the page, and is not whom to write to about anything else.
    """
    name = text.strip()
    if not _NAME.fullmatch(name):
        return False
    line = tree.line_at(tree.start(at))
    if line is None or not line.text.rstrip().endswith(name):
        return False
    before = line.text.rstrip().removesuffix(name).rstrip()
    is_note = len(before) >= _FEWEST_BEFORE and before.endswith(_SENTENCE_END)
    return is_note and any("@" in other.text for other in tree.lines if other is not line)
