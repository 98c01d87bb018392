"""Signs of money to ISO 4217, where a sign is certain, or certain in the language it is read in."""

import re
from typing import Final

# Longest first when matched. A sign that several currencies share stands with its most common one in `SHARED`.
_SIGNS: Final = {
    "US$": "USD", "US $": "USD", "U.S.$": "USD", "USD$": "USD", "$US": "USD", "C$": "CAD", "CA$": "CAD",
    "CAD$": "CAD", "A$": "AUD", "AU$": "AUD", "AUD$": "AUD",
    "NZ$": "NZD", "HK$": "HKD", "HKD$": "HKD", "NT$": "TWD", "NTD": "TWD", "NT": "TWD", "S$": "SGD", "SG$": "SGD",
    "MX$": "MXN", "R$": "BRL", "J$": "JMD", "TT$": "TTD",
    "€": "EUR", "EURO": "EUR", "EUROS": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB", "руб.": "RUB", "руб": "RUB",
    "р.": "RUB", "₩": "KRW", "원": "KRW", "฿": "THB",
    "บาท": "THB", "₫": "VND", "đ": "VND", "VNĐ": "VND", "₦": "NGN", "₪": "ILS", "₱": "PHP", "₺": "TRY", "TL": "TRY",
    "₴": "UAH", "грн.": "UAH", "грн": "UAH", "₸": "KZT",
    "GH₵": "GHS", "GH¢": "GHS", "₵": "GHS", "zł": "PLN", "zl": "PLN", "zł.": "PLN", "Kč": "CZK", "Ft": "HUF",
    "lei": "RON", "лв.": "BGN", "лв": "BGN", "Rp": "IDR", "Rp.": "IDR",
    "RM": "MYR", "KSh": "KES", "KSh.": "KES", "TSh": "TZS", "USh": "UGX", "৳": "BDT", "Tk": "BDT", "CN¥": "CNY",
    "RMB": "CNY", "RMB¥": "CNY", "人民币": "CNY", "元": "CNY",
    "块": "CNY", "CNY¥": "CNY", "JP¥": "JPY", "円": "JPY", "日元": "JPY", "美元": "USD", "美金": "USD", "港币": "HKD",
    "港元": "HKD", "新台币": "TWD", "新臺幣": "TWD",
    "欧元": "EUR", "CHF": "CHF", "SFr.": "CHF", "Dhs": "AED", "Dh": "AED", "د.إ": "AED", "ر.س": "SAR", "USDT": "USDT",
    "USDC": "USDC", "BTC": "BTC", "₿": "BTC", "XMR": "XMR",
    "ETH": "ETH", "TRX": "TRX", "LTC": "LTC", "руб/": "RUB",
}  # fmt: skip
SHARED: Final = {"$": "USD", "¥": "CNY", "Rs.": None, "Rs": None, "kr": None, "kr.": None, "圓": "TWD", "₨": None}
_BY_LANGUAGE: Final = {
    "¥": {"ja": "JPY"},
    "$": {"en-ca": "CAD", "en-au": "AUD", "en-nz": "NZD", "zh-hk": "HKD", "zh-tw": "TWD", "es-mx": "MXN",
    "es-ar": "ARS", "es-cl": "CLP", "es-co": "COP", "en-sg": "SGD"},
    "kr": {"sv": "SEK", "nb": "NOK", "no": "NOK", "da": "DKK", "is": "ISK"},
    "Rs": {"en-in": "INR", "hi": "INR", "ur": "PKR", "en-pk": "PKR", "si": "LKR", "ne": "NPR"},
}  # fmt: skip
_CODES: Final = [
    "USD",
    "EUR",
    "GBP",
    "CNY",
    "JPY",
    "HKD",
    "TWD",
    "SGD",
    "KRW",
    "INR",
    "RUB",
    "PLN",
    "CZK",
    "HUF",
    "RON",
    "BGN",
    "TRY",
    "UAH",
    "KZT",
    "SEK",
    "NOK",
    "DKK",
    "CHF",
    "CAD",
    "AUD",
    "NZD",
    "MXN",
    "BRL",
    "ARS",
    "CLP",
    "COP",
    "PEN",
    "ZAR",
    "NGN",
    "GHS",
    "KES",
    "TZS",
    "UGX",
    "EGP",
    "MAD",
    "AED",
    "SAR",
    "QAR",
    "KWD",
    "BHD",
    "OMR",
    "JOD",
    "ILS",
    "IRR",
    "PKR",
    "BDT",
    "LKR",
    "NPR",
    "IDR",
    "MYR",
    "THB",
    "VND",
    "PHP",
    "MOP",
    "MMK",
    "KHR",
    "LAK",
    "UZS",
    "GEL",
    "AMD",
    "AZN",
    "BYN",
    "ISK",
    "HRK",
    "RSD",
    "DOP",
    "CRC",
    "GTQ",
    "UYU",
    "PYG",
    "BOB",
]
_ALL: Final = {**{sign.lower(): code for sign, code in _SIGNS.items()}, **{code.lower(): code for code in _CODES}}
_NAMES: Final = sorted({*_SIGNS, *SHARED, *_CODES}, key=lambda sign: (-len(sign), sign))


def _alternative(sign: str) -> str:
    """Return the pattern of one sign: letters must not run on into a word."""
    before = r"(?<![A-Za-zÀ-ÿ\u0400-\u04ff])" if sign[0].isalpha() and ord(sign[0]) < 0x2E80 else ""
    after = r"(?![A-Za-zÀ-ÿ\u0400-\u04ff])" if sign[-1].isalpha() and ord(sign[-1]) < 0x2E80 else ""
    return f"{before}{re.escape(sign)}{after}"


SIGN: Final = "(?:" + "|".join(_alternative(sign) for sign in _NAMES) + ")"
_SIGN: Final = re.compile(SIGN, re.IGNORECASE)


def currency(raw: str, *, language: str | None = None) -> str | None:
    """Return the ISO 4217 code of a sign or code; None where it is unknown or could be several.

    A bare "$" is read as USD and a bare "¥" as CNY, unless the language of the site says otherwise. Tether and other
    tokens keep their own code.

    >>> currency("GH₵"), currency("¥", language="ja"), currency("PLN"), currency("Rs.")
    ('GHS', 'JPY', 'PLN', None)
    """
    found = _SIGN.search(raw.strip().replace("￥", "¥").replace("＄", "$"))
    if found is None:
        return None
    sign = found[0]
    known = _ALL.get(sign.lower())
    if known:
        return known
    tag = (language or "").lower().replace("_", "-")
    shared = _BY_LANGUAGE.get(sign.rstrip(".") if len(sign) > 1 else sign, {})
    by_case = {name.lower(): code for name, code in SHARED.items()}
    return shared.get(tag) or shared.get(tag.split("-")[0]) or by_case.get(sign.lower())
