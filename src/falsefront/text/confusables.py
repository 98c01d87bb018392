"""Letters of other scripts that look like Latin ones, and digits put for letters.

The pairs are those of Unicode's UTS #39 (confusables.txt) whose skeleton is one Latin letter, for the scripts that are
seen in evasion: Cyrillic, Greek, Armenian, Cherokee, and Latin letters of phonetic use.
"""

import re

LOOK_ALIKES = str.maketrans(
    {
        **dict(zip("аеорсухіјѕԁһԛԝɡүѵӏкмтнвгпь", "aeopcyxijsdhqwgyvlkmthbrnb", strict=True)),
        **dict(zip("АВЕКМНОРСТХУІЈЅԌԚԜҮѴӀЗҺ", "ABEKMHOPCTXYIJSGQWYVI3H", strict=True)),
        **dict(zip("αοικνρυτωγηκχβμ", "aoikvputwynkxbu", strict=True)),
        **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True)),
        **dict(zip("օսոհցԱՍՕԼ", "ounhgUUOL", strict=True)),
        **dict(zip("ᎪᏴᏟᎠᎬᏀᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ", "ABCDEGHJKLMPRSTVWZ", strict=True)),
        **dict(zip("ɑıɩʟɴʀʏᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢⅼℓ", "aiilnryacdejkmoptuvwzll", strict=True)),
    }
)

_OTHER = re.compile("[\u0370-\u058f\u13a0-\u13ff\u0251\u0131\u0269\u029f\u0274\u0280\u028f\u1d00-\u1d22\u217c\u2113]")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-z]")


def unmask(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the text with look-alike letters made Latin, and the words where that was needed.

    A word is changed only where it mixes scripts, or where all of its letters have a Latin look-alike and the text
    around it is Latin: an honest Russian or Greek address stays as it is.

    >>> unmask("Сhеnzhоu")
    ('Chenzhou', ('Сhеnzhоu',))
    >>> unmask("улица Мира")
    ('улица Мира', ())
    """
    if not _OTHER.search(text):
        return text, ()
    is_latin_text = len(_LATIN.findall(text)) >= len(_OTHER.findall(text))
    changed: list[str] = []

    def unmask_word(match: re.Match[str]) -> str:
        word = match[0]
        if not _OTHER.search(word):
            return word
        plain = word.translate(LOOK_ALIKES)
        if _OTHER.search(plain) or not (is_latin_text or _LATIN.search(word)):
            return word
        changed.append(word)
        return plain

    return _WORD.sub(unmask_word, text), tuple(changed)


DIGIT_LETTERS = str.maketrans("0134578", "oieastb")
_MOST_LETTERS = 48  # no name is longer; keeps hostile words cheap
_INSIDE = re.compile(r"[a-z]+\d+[a-z]|\d[a-z]\d?[a-z]")


def letters_for_digits(word: str) -> str | None:
    """Return a lower-case word with its digits read as letters; None where it cannot be such a disguise.

    >>> letters_for_digits("zh0ng5h4n"), letters_for_digits("a506c"), letters_for_digits("12a")
    ('zhongshan', None, None)
    """
    if not 3 <= len(word) <= _MOST_LETTERS or "2" in word or "6" in word or "9" in word or not _INSIDE.search(word):
        return None
    letters = sum(character.isalpha() for character in word)
    if letters * 2 < len(word) - 1 or letters < 2:
        return None
    plain = word.translate(DIGIT_LETTERS)
    return plain if plain.isalpha() and plain.isascii() else None


def with_l_for_one(word: str) -> str | None:
    """Return what `letters_for_digits` does with 1 read as l instead of i; None where there is no 1 or no disguise.

    >>> with_l_for_one("da1ian"), with_l_for_one("dal1an")
    ('dalian', 'dallan')
    """
    if "1" not in word or letters_for_digits(word) is None:
        return None
    return word.translate(DIGIT_LETTERS | {ord("1"): "l"})
