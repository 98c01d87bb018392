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
_FEWEST_ABOVE: Final = 2  # of them with account data
_MOST_CHARS: Final = 200  # of such a line
_ACCOUNT: Final = Caseless(
    r"\b(?:swift|bic|iban|sort code|routing (?:no|number)|account (?:no|number|name|holder)|a/c (?:no|name)|acct"
    r"|beneficiary|bank (?:name|code|account)|konto(?:nummer|inhaber)?|blz|bankverbindung|cuenta|titular|compte|rib"
    r"|conto corrente|nr konta|rachunek|rekening(?:nummer)?|банк|р/с|бик|hesap)\b"
    r"|开户|開戶|账户|帳戶|賬戶|账号|帳號|賬號|户名|戶名|銀行|银行|口座|계좌|예금주|은행"
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
    above = lines[max(0, number - _ABOVE) : number]
    return sum(line.zone == lines[number].zone and _tells_account(line.text) for line in above) >= _FEWEST_ABOVE


@remembered
def _tells_account(text: str) -> bool:
    """Whether a line gives a part of what a transfer needs.

    >>> _tells_account("SWIFT CODE：HXQBHKHH"), _tells_account("開戶名稱： 榆晟"), _tells_account("9 Bank Street")
    (True, True, False)
    """
    return len(text) <= _MOST_CHARS and _ACCOUNT.is_in(text)
