"""Other firms that a page names on a line of their own, with their address or telephone in brackets behind.

"Affiliated companies: Moss Glass Ltd (15 Elm Row, Leeds, tel. 0113 496 0177)", and 関連会社.
The bracket is whose name it stands behind: one with a legal form, or any under a word for what he is to the firm.
Only beside an address and a telephone that the page keeps for itself, and under no name of its own or of its family.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.asides import BESIDE_IN
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.named_beside import PLACE_BEHIND
from falsefront.parse.own_left import leaves_own
from falsefront.parse.roles_of_others import is_role
from falsefront.parse.strangers import is_strangers, names_of_page
from falsefront.parse.tree import Line, PageTree
from falsefront.text.remembered import remembered

_BRACKET: Final = re.compile(r"[(（]((?:[^()（）]|[(（]\d{1,5}[)）]){8,160})[)）]")  # "(9 Elm Row, (0113) 496 0177)"
_BEFORE: Final = re.compile(r"[/／,，、;；|·•:：]\s?|\s[–—-]\s")  # what parts a name from what stands before it
_DIGIT: Final = re.compile(r"\d")
_FEWEST_NUMBERS: Final = 7  # digits of a telephone
_MOST_LINES: Final = 400  # with a bracket, of one page
_MOST_LINE_CHARS: Final = 400
_MOST_NAME_CHARS: Final = 60


def in_brackets(tree: PageTree, lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Return where lines of a page tell of other firms in brackets, in pieces of text."""
    shapes = tree.told_lines(_may_tell)
    if not shapes:
        return []
    asked = islice((at for at, line in enumerate(lines) if line.shape in shapes), _MOST_LINES)
    told = [(at, who) for at in asked if (who := _told(lines[at].text, lines[at - 1].text if at else ""))]
    own = names_of_page(tree, lines) if told else []
    found = [range(lines[at].start, lines[at].end) for at, who in told if all(_is_others(*each, own) for each in who)]
    return [(span.start, span.stop) for span in found] if found and leaves_own(lines, found) else []


@remembered
def _may_tell(shape: str) -> bool:
    """Whether a line may have a telephone or an address in a bracket, by its shape."""
    return len(shape) <= _MOST_LINE_CHARS and any(_DIGIT.search(found[1]) for found in _BRACKET.finditer(shape))


def _is_others(name: str, is_in_role: bool, own: Sequence[str]) -> bool:
    """Whether a name is another firm's; where a shop gives its sign alone, one with a legal form may be its own."""
    return is_strangers(name, own) and (is_in_role or any(map(has_any_form, own)))


def _told(text: str, above: str) -> tuple[tuple[str, bool], ...]:
    """Return whom a line tells of in brackets, each with whether a role is; nobody where it gives a contact besides.

    >>> _told("Affiliated companies: Moss Glass Ltd (15 Elm Row, Leeds LS1 5HD, tel. 0113 496 0177)", "")
    (('Moss Glass Ltd', True),)
    >>> _told("Showroom (15 Elm Row, Leeds LS1 5HD, tel. 0113 496 0177)", "")
    ()
    """
    rest = _BRACKET.sub(" ", text)
    if len(_DIGIT.findall(rest)) >= _FEWEST_NUMBERS or says_contact(rest) or is_address(rest):
        return ()
    label, _, value = parted(text)
    label = label if value and "(" not in label and "（" not in label else above
    return () if field_of_label(label) is not None else tuple(_each(text, is_in_role=is_role(label)))


def _each(text: str, *, is_in_role: bool) -> Iterator[tuple[str, bool]]:
    for found in _BRACKET.finditer(text):
        inside, is_beside = found[1], _is_beside(text[: found.start()], text[found.end() :])
        is_number = len(_DIGIT.findall(inside)) >= _FEWEST_NUMBERS and says_contact(inside)
        name = _BEFORE.split(text[: found.start()])[-1].strip()
        is_named = is_in_role or is_beside or has_any_form(name)
        if is_named and 0 < len(name) <= _MOST_NAME_CHARS and (is_number or is_address(inside)):
            yield name, is_in_role or is_beside


def _is_beside(before: str, behind: str) -> bool:
    """Whether words around a name in front of a bracket say that a firm's door is beside it: "opposite", 맞은편."""
    return BESIDE_IN.search(before) is not None or PLACE_BEHIND.match(behind) is not None
