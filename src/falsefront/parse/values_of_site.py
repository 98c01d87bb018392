"""What a seller's page repeats of its site: the helpline, the office or the number of the firm in its frame.

"Seller: Orrin Lamps. Phone: 0330 555 0199" over a footer of "Fernmarkt Ltd, 0330 555 0199", which is the market's.
"""

from collections.abc import Sequence
from typing import Final

from falsefront.parse.boxes_of_others import leave_boxes_of_others
from falsefront.parse.draft import Draft
from falsefront.parse.firm_names import MOST_NAME_CHARS
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import folded
from falsefront.parse.own_signs import telling_words
from falsefront.parse.tree import CHROME, PageTree

_NUMBERS: Final = ("phone", "registration")
_FEWEST_DIGITS: Final = 7
_FEWEST_LETTERS: Final = 2  # of a vendor's name
_MOST_LINE_CHARS: Final = 600


def leave_to_site_and_others(tree: PageTree, drafts: Sequence[Draft], blocks: Sequence[Draft]) -> None:
    """Take from what a page gives the mailboxes of others, and from its one vendor what is the site's."""
    leave_boxes_of_others(tree, (*drafts, *blocks))
    _leave_to_site(tree, drafts)


def _leave_to_site(tree: PageTree, drafts: Sequence[Draft]) -> None:
    """Take from the one vendor of a page, whom its frame does not name, what that frame says of another firm."""
    vendor = drafts[0].raw("vendor") if len(drafts) == 1 else None
    if vendor is None or len(folded(vendor)) < _FEWEST_LETTERS:
        return
    if not drafts[0].fields["vendor"][0].source.startswith("label:"):
        return  # data of the page tell of its site
    frame = [line.text for line in tree.lines if line.zone == CHROME and len(line.text) <= _MOST_LINE_CHARS]
    text = folded("\n".join(frame))
    if folded(vendor) in text or not any(_is_of_stranger(line, vendor) for line in frame):
        return
    for name in _NUMBERS:
        said = drafts[0].fields.get(name, [])
        kept = [each for each in said if not any(_gives(line, each.raw) for line in frame)]
        drafts[0].fields.pop(name, None)
        if kept:
            drafts[0].fields[name] = kept
    if (address := folded(drafts[0].raw("address"))) and address in text:
        drafts[0].fields.pop("address")


def _is_of_stranger(line: str, vendor: str) -> bool:
    """Whether a line of the frame begins with a firm's name by its legal form that is none of the vendor's."""
    begun = line[:MOST_NAME_CHARS]
    return has_any_form(begun) and set(telling_words(begun)).isdisjoint(telling_words(vendor))


def _gives(line: str, raw: str) -> bool:
    digits = "".join(filter(str.isdigit, raw))
    return len(digits) >= _FEWEST_DIGITS and digits in "".join(filter(str.isdigit, line))
