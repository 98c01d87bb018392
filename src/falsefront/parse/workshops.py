"""Words for whom a firm sends its buyers to for repairs and tests: "... to the authorised service centre"."""

from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_ROLE: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('role')})\W*$|(?:{_LISTS.any_of('role_gapless')})\W*$")


@remembered
def ends_in_workshop(text: str) -> bool:
    """Whether words end in what such a workshop or laboratory is called.

    >>> ends_in_workshop("Please turn to the authorised service centre"), ends_in_workshop("Our service")
    (True, False)
    """
    return _ROLE.is_in(text)
