"""Telephone numbers to E.164 (ITU-T E.164; metadata of libphonenumber)."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

import phonenumbers

_SEPARATORS: Final = re.compile(r"[;；|、\n]+|\s/\s|(?<=\d{7})\s*[/,，]\s*(?=[+(0]?\d{2,})|\s{3,}|\b(?:or|and)\b|或|和")
_EXTENSION: Final = re.compile(
    r"(?:\b(?:ext|extn|extension|x)\b\.?\s*[:#]?\s*|(?:转|轉|分机)\s*[:：]?\s*|#)(\d{1,6})\s*$", re.IGNORECASE
)
_COMMA_EXTENSION: Final = re.compile(r"(?<=\d{7})\s?,\s?(\d{1,5})(?!\d)")
_LABEL: Final = re.compile(
    r"^[^\d+(]{0,40}?(?:tel(?:ephone)?|phone|mobile|mob|cell|whats ?app|we ?chat|call|office|contact|电话|電話"
    r"|手机|手機|座机|热线|联系方式)"
    r"[^\d+(]{0,15}",
    re.IGNORECASE,
)
_MAX_CHARS: Final = 2_000
_MIN_DIGITS, _MAX_DIGITS = 7, 17
_REGION_OF_LANGUAGE: Final = {
    "zh": "CN", "zh-cn": "CN", "zh-hans": "CN", "zh-tw": "TW", "zh-hk": "HK", "ja": "JP", "ko": "KR", "pl": "PL",
    "de": "DE", "fr": "FR", "it": "IT",
    "ru": "RU", "tr": "TR", "vi": "VN", "th": "TH", "hi": "IN", "nl": "NL", "cs": "CZ", "uk": "UA", "id": "ID",
    "el": "GR", "hu": "HU", "ro": "RO",
    "en-gb": "GB", "en-us": "US", "en-in": "IN", "en-au": "AU", "en-ca": "CA", "pt-br": "BR", "pt": "PT",
    "es-mx": "MX", "es": "ES", "he": "IL", "sv": "SE",
}  # fmt: skip


def region_of_language(language: str | None) -> str | None:
    """Return the country whose numbers a page in a language most likely shows without prefix; None if that is open.

    >>> region_of_language("zh-CN"), region_of_language("en")
    ('CN', None)
    """
    tag = (language or "").lower().replace("_", "-")
    return _REGION_OF_LANGUAGE.get(tag) or _REGION_OF_LANGUAGE.get(tag.split("-")[0])


def phone(raw: str, *, region: str | None = None) -> str | None:
    """Return the one number a string gives, in E.164; None where there is none, several, or it could be any country's.

    An extension is part of the subscriber, not of the number: it is kept as ";ext=12" (RFC 3966, 5.3). `region` is an
    ISO country code for numbers without a country prefix.

    >>> phone("+86 (319) 222-3333"), phone("0319-2223333 转 12", region="CN"), phone("N/A")
    ('+863192223333', '+863192223333;ext=12', None)
    """
    found = list(dict.fromkeys(phones(raw, region=region)))
    return found[0] if len(found) == 1 else None


def phones(raw: str, *, region: str | None = None) -> Iterator[str]:
    """Yield every number a string gives, in its order, as `phone` would."""
    text = unicodedata.normalize("NFKC", raw[:_MAX_CHARS].removeprefix("tel:"))
    for part in _SEPARATORS.split(_COMMA_EXTENSION.sub(r" ext \1", text)):
        number = _one(part.strip(), region)
        if number:
            yield number


def _one(part: str, region: str | None) -> str | None:
    text = _LABEL.sub("", part, count=1)
    extension = _EXTENSION.search(text)
    body = text[: extension.start()] if extension else text
    if not _MIN_DIGITS <= sum(char.isdigit() for char in body) <= _MAX_DIGITS or _is_wordy(body):
        return None
    number = _parsed(body, region)
    if number is None:
        return None
    formatted = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return f"{formatted};ext={extension[1]}" if extension else formatted


def _parsed(body: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    for text, where in _attempts(body.strip(), region):
        try:
            number = phonenumbers.parse(text, where)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            return number
    return None


def _attempts(body: str, region: str | None) -> Iterator[tuple[str, str | None]]:
    digits = re.sub(r"\D", "", body)
    if body.startswith("+"):
        yield body, None
        # "+86 (0)319 ..." and "+86-0319-...": the trunk zero is written by many and dialled by none.
        yield re.sub(r"^(\+\d{1,3})[\s\-.]*\(?0\)?", r"\1", body), None
        return
    if digits.startswith("00"):
        yield f"+{digits[2:]}", None
    if region:
        yield body, region
    if digits.startswith("86") and len(digits) in (12, 13):
        yield f"+{digits}", None


def _is_wordy(body: str) -> bool:
    """Whether there is more text than a number has around it."""
    return sum(char.isalpha() for char in body) > 12
