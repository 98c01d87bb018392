"""Which country's numbers a page in a language most likely shows without a prefix."""

from typing import Final

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
