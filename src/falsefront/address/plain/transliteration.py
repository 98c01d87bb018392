"""Letters of Europe and the Caucasus as English text writes them, so that Lenina and Ленина meet."""

import re

# BGN/PCGN without apostrophes and dots; Ukrainian, Belarusian, Serbian, Macedonian and Kazakh letters beside Russian.
_LETTERS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "y",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu",
    "я": "ya", "і": "i", "ї": "i", "є": "ye", "ґ": "g", "ў": "u", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj",
    "ћ": "c", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "қ": "k", "ә": "a", "ғ": "g", "ң": "n", "ө": "o",
    "ұ": "u", "ү": "u", "һ": "h", "’": "",
}  # fmt: skip
# Latin letters that are not a plain one with an accent.
_LATIN = {
    "ß": "ss",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "þ": "th",
    "ð": "d",
    "ħ": "h",
    "ə": "a",
}
_LETTERS |= _LATIN
# ISO 843 in its simple form, as passports and road signs have it.
_GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f",
    "χ": "ch", "ψ": "ps", "ω": "o", "ά": "a", "έ": "e", "ή": "i", "ί": "i", "ό": "o", "ύ": "y", "ώ": "o", "ϊ": "i",
    "ϋ": "y", "ΐ": "i", "ΰ": "y",
}  # fmt: skip
_GREEK_PAIRS = (("ου", "ou"), ("ού", "ou"), ("ευ", "ev"), ("εύ", "ev"), ("αυ", "av"), ("αύ", "av"), ("γγ", "ng"))
_LETTERS |= _GREEK
# The national system of Georgia (2002) without apostrophes; Armenian as BGN/PCGN has it, but for its aspirates.
_CAUCASIAN = {
    "ა": "a", "ბ": "b", "გ": "g", "დ": "d", "ე": "e", "ვ": "v", "ზ": "z", "თ": "t", "ი": "i", "კ": "k", "ლ": "l",
    "მ": "m", "ნ": "n", "ო": "o", "პ": "p", "ჟ": "zh", "რ": "r", "ს": "s", "ტ": "t", "უ": "u", "ფ": "p", "ქ": "k",
    "ღ": "gh", "ყ": "q", "შ": "sh", "ჩ": "ch", "ც": "ts", "ძ": "dz", "წ": "ts", "ჭ": "ch", "ხ": "kh", "ჯ": "j",
    "ჰ": "h",
    "ա": "a", "բ": "b", "գ": "g", "դ": "d", "ե": "e", "զ": "z", "է": "e", "ը": "y", "թ": "t", "ժ": "zh", "ի": "i",
    "լ": "l", "խ": "kh", "ծ": "ts", "կ": "k", "հ": "h", "ձ": "dz", "ղ": "gh", "ճ": "ch", "մ": "m", "յ": "y",
    "ն": "n", "շ": "sh", "ո": "o", "չ": "ch", "պ": "p", "ջ": "j", "ռ": "r", "ս": "s", "վ": "v", "տ": "t", "ր": "r",
    "ց": "ts", "ւ": "v", "փ": "p", "ք": "k", "օ": "o", "ֆ": "f", "և": "ev",
}  # fmt: skip
_LETTERS |= _CAUCASIAN
_TABLE = str.maketrans(_LETTERS)
_BULGARIAN = re.compile("ъ(?=[бвгджзклмнпрстфхцчшщ])")  # a vowel; in Russian it stands before one, once at the end
_UKRAINIAN = frozenset("іїєґ")
_UKRAINIAN_TABLE = str.maketrans(_LETTERS | {"г": "h", "и": "y"})


def is_cyrillic(text: str) -> bool:
    """Whether any letter is Cyrillic.

    >>> is_cyrillic("ул. Lenina"), is_cyrillic("Lenina")
    (True, False)
    """
    return any("\u0400" <= character <= "\u052f" for character in text)


def transliterate(text: str) -> str:
    """Return lower-case text with Cyrillic letters, ß, ø, ł and their like in plain Latin; accents stand.

    >>> transliterate("Улица Щорса")
    'ulitsa shchorsa'
    >>> transliterate("Київ"), transliterate("Ερμού"), transliterate("бул. Черни връх"), transliterate("подъезд")
    ('kyiv', 'ermou', 'bul. cherni vrakh', 'podezd')
    >>> transliterate("щъркел"), transliterate("щит")
    ('shtarkel', 'shchit')
    """
    lower = text.lower()
    if lower.isascii():
        return lower
    if max(lower, default="") >= "\u0370" and not _GREEK.keys().isdisjoint(lower):
        for pair, latin in _GREEK_PAIRS:
            lower = lower.replace(pair, latin)
    if "ու" in lower:
        lower = lower.replace("ու", "u")
    if "ъ" in lower and _BULGARIAN.search(lower) is not None:
        lower = _BULGARIAN.sub("a", lower).replace("щ", "sht")
    return lower.translate(_UKRAINIAN_TABLE if not _UKRAINIAN.isdisjoint(lower) else _TABLE)
