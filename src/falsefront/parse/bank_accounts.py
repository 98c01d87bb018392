"""Whether an address stands beside account data: it is then that of the bank, or of the account.

Account data above an address tell; below one they may be those of the firm whose address it is.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.parse.tree import Line
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered

_ABOVE: Final = 6  # lines over an address
_FEWEST_ABOVE: Final = 2  # of them with account data, or what stands beside it
_MOST_CHARS: Final = 200  # of such a line
# What nothing but a transfer needs.
_ACCOUNT: Final = Caseless(
    r"\b(?:swift|bic|iban|sort code|routing (?:no|number)|account (?:no|number)|a/c no|kontonummer|blz|nr konta"
    r"|número de cuenta|cuenta bancaria|numéro de compte|conto corrente|rekeningnummer|р/с|бик|hesap no)\b"
    r"|开户|開戶|账号|帳號|賬號|帐号|銀行[账賬帳]|口座番号|계좌번호"
)
# What stands beside it.
_BESIDE: Final = Caseless(
    r"\b(?:bank|banco|banque|banca|bankverbindung|sparkasse|account (?:name|holder)|a/c name|beneficiary|kontoinhaber"
    r"|titular de la cuenta|банк)\b|账户|帳戶|賬戶|户名|戶名|銀行|银行|예금주|은행"
)
_OF_BANK: Final = re.compile(
    r"^\W*(?:(?:beneficiary['’]?s? |our )?bank(?:['’]s)?(?: branch)? (?:address|location)"
    r"|(?:银行|銀行|开户行|開戶行)地址"
    r"|anschrift der bank|dirección del banco|adresse de la banque|indirizzo della banca|адрес банка)\s*[:：]",
    re.IGNORECASE,
)


def is_beside_account(lines: Sequence[Line], number: int) -> bool:
    """Whether the address on a line is a bank's by its label, or stands right under account data."""
    if _OF_BANK.match(lines[number].text[:_MOST_CHARS]):
        return True
    above = [line.text for line in lines[max(0, number - _ABOVE) : number] if line.zone == lines[number].zone]
    if not any(_tells_account(text) for text in above):
        return False
    return sum(_tells_account(text) or _is_beside(text) for text in above) >= _FEWEST_ABOVE


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
