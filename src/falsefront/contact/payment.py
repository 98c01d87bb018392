"""Where a vendor wants to be paid: bank accounts and wallet ids, with the kind in the value: `iban:DE89…`, `btc:1Bv…`.

What has check digits must pass them: IBAN (ISO 13616), Bitcoin (Base58Check; BIP 173 and 350), TRON (Base58Check with
prefix 0x41), Ethereum in mixed case (EIP-55). An account number without any needs a label that says what it is.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from stdnum import bitcoin, iban

from falsefront.contact.keccak import keccak_256
from falsefront.text.word_lists import word_lists

MAX_CHARS: Final = 2_000  # of a string that is looked through
_IBAN: Final = re.compile(r"(?<![0-9A-Z])[A-Z]{2}\d{2}(?:[ \-]?[0-9A-Z]{4}){2,7}(?:[ \-]?[0-9A-Z]{1,3})?(?![0-9A-Z])")
_BASE58: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_BITCOIN: Final = re.compile(rf"(?<![0-9A-Za-z])[13][{_BASE58}]{{25,34}}(?![0-9A-Za-z])")
_SEGWIT: Final = re.compile(r"(?<![0-9A-Za-z])(?:bc1[02-9ac-hj-np-z]{11,87}|BC1[02-9AC-HJ-NP-Z]{11,87})(?![0-9A-Za-z])")
_ETHEREUM: Final = re.compile(r"(?<![0-9A-Za-z])0x[0-9A-Fa-f]{40}(?![0-9A-Za-z])")
_TRON: Final = re.compile(rf"(?<![0-9A-Za-z])T[{_BASE58}]{{33}}(?![0-9A-Za-z])")
_TRON_PREFIX: Final = 0x41
_SEGWIT_ALPHABET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_BECH32M: Final = 0x2BC830A3  # BIP 350, for witness versions 1 to 16

_LISTS: Final = word_lists(__file__)
_ACCOUNT_LABEL: Final = re.compile(_LISTS.any_of("account"), re.IGNORECASE)
_BARE_ACCOUNT_LABEL: Final = re.compile(rf"\s*(?:{_LISTS.any_of('account_alone')})\s*")  # alone it may be a login
_ACCOUNT: Final = re.compile(r"(?<![\w.+])\d(?:[ \-]?\d){7,27}(?![\w.])")
_GAPS: Final = re.compile(r"[ \-]")


def payments(raw: str, *, label: str | None = None) -> Iterator[str]:
    """Yield every account and wallet of a string that checks; `label` is what it stood under ("Bank account").

    >>> list(payments("DE89 3704 0044 0532 0130 00")), list(payments("DE88 3704 0044 0532 0130 00"))
    (['iban:DE89370400440532013000'], [])
    >>> list(payments("6222 0200 0000 0000 000", label="银行账号")), list(payments("6222 0200 0000 0000 000"))
    (['account:6222020000000000000'], [])
    """
    text = unicodedata.normalize("NFKC", raw[:MAX_CHARS])
    yield from _wallets(text)
    upper = text.upper()
    ibans = [code for found in _IBAN.finditer(upper) if (code := _iban(found[0]))]
    yield from (f"iban:{code}" for code in ibans)
    if not ibans and is_account_label(label or ""):
        for found in _ACCOUNT.finditer(text):
            yield f"account:{_GAPS.sub('', found[0])}"


def is_account_label(label: str) -> bool:
    """Whether a label says that the number under it is a bank account.

    >>> is_account_label("银行账号"), is_account_label("Account number"), is_account_label("Account manager")
    (True, True, False)
    """
    return bool(_ACCOUNT_LABEL.search(label) or _BARE_ACCOUNT_LABEL.fullmatch(label))


def is_payment(label: str, raw: str | None) -> bool:
    """Whether a labelled string gives an account or a wallet.

    >>> is_payment("IBAN", "DE89 3704 0044 0532 0130 00"), is_payment("Payment", "T/T, L/C")
    (True, False)
    """
    return raw is not None and next(payments(raw, label=label), None) is not None


def _iban(found: str) -> str | None:
    """Return the longest beginning of a match that checks: words behind it may look like more of it."""
    parts = re.split(r"[ \-]", found)
    for end in range(len(parts), 0, -1):
        code = "".join(parts[:end])
        if iban.is_valid(code):
            return code
    return None


def _wallets(text: str) -> Iterator[str]:
    for found in _BITCOIN.finditer(text):
        if bitcoin.is_valid(found[0]):
            yield f"btc:{found[0]}"
    for found in _SEGWIT.finditer(text):
        if _is_segwit(found[0].lower()):
            yield f"btc:{found[0].lower()}"
    for found in _ETHEREUM.finditer(text):
        if _is_ethereum(found[0][2:]):
            yield f"eth:{found[0].lower()}"
    for found in _TRON.finditer(text):
        if _is_tron(found[0]):
            yield f"tron:{found[0]}"


def _is_segwit(address: str) -> bool:
    if bitcoin.is_valid(address):
        return address[3] == "q"  # version 0 only: BIP 350 gives the others another checksum
    data = [_SEGWIT_ALPHABET.index(char) for char in address[3:]]
    expanded = [3, 3, 0, 2, 3]  # "bc", as BIP 173 expands it
    is_sized = 2 <= (len(data) - 7) * 5 // 8 <= 40
    return 1 <= data[0] <= 16 and is_sized and bitcoin.bech32_checksum(expanded + data) == _BECH32M


def _is_ethereum(digits: str) -> bool:
    """Whether 40 digits are an address: one letter case says nothing, mixed case is a checksum (EIP-55)."""
    if digits in (digits.lower(), digits.upper()):
        return len(set(digits.lower())) > 4  # 0x000…0 and the like are nobody's
    nibbles = keccak_256(digits.lower().encode("ascii")).hex()
    return all(
        not char.isalpha() or char.isupper() == (int(nibble, 16) >= 8)
        for char, nibble in zip(digits, nibbles, strict=False)
    )


def _is_tron(address: str) -> bool:
    decoded: bytes = bitcoin.b58decode(address)
    check = hashlib.sha256(hashlib.sha256(decoded[:-4]).digest()).digest()[:4]
    return len(decoded) == 25 and decoded[0] == _TRON_PREFIX and check == decoded[-4:]
