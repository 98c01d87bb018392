"""Whether an address stands beside account data: it is then that of the bank, or of the account.

Account data above an address tell; below one they may be those of the firm whose address it is.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.address_texts import is_address
from falsefront.parse.tree import Line
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_ABOVE: Final = 6  # lines over an address
_FEWEST_ABOVE: Final = 2  # of them with account data, or what stands beside it
_BELOW: Final = 2  # lines under an address under a bank's name
_MOST_CHARS: Final = 200  # of such a line
_LISTS: Final = word_lists(__file__)
# What nothing but a transfer needs.
_ACCOUNT: Final = Caseless(rf"\b(?:{_LISTS.any_of('account')})\b|{_LISTS.any_of('account_gapless')}")
# What stands beside it.
_BESIDE: Final = Caseless(rf"\b(?:{_LISTS.any_of('beside')})\b|{_LISTS.any_of('beside_gapless')}")
_BANK_NAME: Final = Caseless(rf"(?:{_LISTS.any_of('bank_name')})\b")
# The number of an account (ISO 13616): two letters of its country, two figures, and up to thirty more signs.
_IBAN: Final = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])")
_OF_BANK: Final = re.compile(rf"^\W*(?:{_LISTS.any_of('of_bank')})\s*[:：]", re.IGNORECASE)


def is_beside_account(lines: Sequence[Line], number: int) -> bool:
    """Whether the address on a line is a bank's by its label, or stands right under account data."""
    if _OF_BANK.match(lines[number].text[:_MOST_CHARS]) or _is_between(lines, number) or _is_behind(lines[number].text):
        return True
    above = [line.text for line in lines[max(0, number - _ABOVE) : number] if line.zone == lines[number].zone]
    if not any(_tells_account(text) for text in above):
        return False
    return sum(_tells_account(text) or _is_beside(text) for text in above) >= _FEWEST_ABOVE


def _is_behind(text: str) -> bool:
    """Whether an address stands on a line behind the number of an account, and none before it.

    >>> _is_behind("Account: GB29 NWBK 6016 1331 9268 19, Owl Bank, 9 Castle Street, York YO1 9AB")
    True
    >>> _is_behind("14 Fern Road, Leeds LS7 3QP, IBAN GB29 NWBK 6016 1331 9268 19")
    False
    """
    found = _IBAN.search(text[:_MOST_CHARS])
    return found is not None and not is_address(text[: found.start()])


@remembered
def _names_bank(text: str) -> bool:
    return _BANK_NAME.is_in(text)


def _is_between(lines: Sequence[Line], number: int) -> bool:
    """Whether an address stands right under the name of a bank, and over account data."""
    over = lines[number - 1].text if number else ""
    if not (_is_beside(over) or (len(over) <= _MOST_CHARS and _names_bank(over))):
        return False
    return any(_tells_account(line.text) for line in lines[number + 1 : number + 1 + _BELOW])


@remembered
def _tells_account(text: str) -> bool:
    """Whether a line gives a part of what a transfer needs.

    >>> _tells_account("SWIFT CODE：HXQBHKHH"), _tells_account("開戶名稱： 榆晟"), _tells_account("Titular: Tarn SL")
    (True, True, False)
    """
    return len(text) <= _MOST_CHARS and _ACCOUNT.is_in(text)


def _is_beside(text: str) -> bool:
    """Whether a line says more of an account: its bank, its holder."""
    return len(text) <= _MOST_CHARS and _BESIDE.is_in(text)
