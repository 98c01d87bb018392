"""Numbers that a platform lends its sellers to record their calls: "Call 0804 500 0142 (number provided by ...)".

Such a number is the platform's wherever the page says it again, and says nothing of whom it leads to.
"""

import re
from collections.abc import Iterable
from typing import Final

from falsefront.parse.draft import Draft
from falsefront.parse.tree import PageTree
from falsefront.parse.written_numbers import written_numbers
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_GIVEN: Final = Caseless(word_lists(__file__).any_of("given_by"))
# Right behind a number, in brackets or after a comma: "... (number provided by ...", "..., number provided by ...".
_BEHIND: Final = re.compile(rf"\s?[(（\[,，]\s?(?:{word_lists(__file__).any_of('given_by')})", re.IGNORECASE)
_KEPT: Final = 9  # digits of a number, to know it again in another spelling
_DIGIT: Final = re.compile(r"\d")


def leave_lent_numbers(tree: PageTree, drafts: Iterable[Draft]) -> None:
    """Take the numbers that a line of the page says its platform provides from all who are given them."""
    shapes = tree.told_lines(_may_be_lent)
    if not shapes:
        return
    told = (line.text for line in tree.lines if line.shape in shapes)
    lent = {_key(raw) for text in told for raw, _, end in written_numbers(text) if _BEHIND.match(text, end)}
    for draft in drafts if lent else ():
        kept = [said for said in draft.fields.get("phone", ()) if not any(key in _digits(said.raw) for key in lent)]
        if kept:
            draft.fields["phone"] = kept
        else:
            draft.fields.pop("phone", None)


@remembered
def _may_be_lent(line: str) -> bool:
    return _GIVEN.is_in(line)


def _digits(text: str) -> str:
    return "".join(_DIGIT.findall(text))


def _key(raw: str) -> str:
    return _digits(raw)[-_KEPT:]
