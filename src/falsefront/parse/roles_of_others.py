"""Labels that say what somebody is to a page's firm: its landlord, its insurer, a company of one owner, a dealer.

As a label beside a name with an address of its own such a word tells of somebody else; alone it may be a department's.
"""

from typing import Final

from falsefront.parse.named_beside import is_served_by
from falsefront.parse.section_words import Told
from falsefront.parse.sections import told_by_heading
from falsefront.parse.third_parties import HEADS as OF_LAW
from falsefront.parse.tree import folded_text
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_ROLES: Final = Caseless(rf"(?:{_LISTS.any_of('role')})")
_OF_OTHERS: Final = frozenset(
    {Told.BANK, Told.REVIEW, Told.CUSTOMER, Told.PARTNER, Told.NEARBY, Told.ADVISER, Told.FAIR, Told.GROUP}
)
_MOST_CHARS: Final = 60


@remembered
def is_role(text: str) -> bool:
    """Whether a label says what somebody is to a page's firm.

    >>> is_role("Affiliated companies"), is_role("Landlord:"), is_role("取引銀行"), is_role("Head office")
    (True, True, True, False)
    """
    label = folded_text(text, " ").strip(" .:：")
    if not 0 < len(label) <= _MOST_CHARS:
        return False
    return _ROLES.is_all(label) or OF_LAW.is_all(label) or told_by_heading(label) in _OF_OTHERS or is_served_by(label)
