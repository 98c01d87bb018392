"""Names of two alphabets that both write vowels, whatever school transliterated either: Łyczakowska, Личаківська.

Each language writes another alphabet by its own ear: ч is ch, cz, tsch, tch and č, х is kh, ch, h and x. So letters
that stand for one sound somewhere are one here, each with every reading, and two names are one where they have one row
of consonants, and between them vowels that may be one. At the end of a name stands what its language declines by.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import Final

# Letters by whose alphabet a text is known; those of which most vowels are unwritten are held together otherwise.
_ALPHABETS: Final = (
    ("greek", re.compile("[\u0370-\u03ff\u1f00-\u1fff]")), ("cyrillic", re.compile("[\u0400-\u052f]")),
    ("armenian", re.compile("[\u0530-\u058f]")), ("georgian", re.compile("[\u10a0-\u10ff]")),
    ("hangul", re.compile("[\uac00-\ud7a3]")),
)  # fmt: skip
_REVISED: Final = frozenset({"hangul", "latin"})  # held together as Korea writes its names in Latin letters
_IN_ENGLISH: Final = frozenset({"AU", "CA", "GB", "IE", "NZ", "US", "ZA"})
# One sign a sound: C for what hisses behind the teeth (ч, ш, ж, щ, ц, дж), H for г, х and h.
_SOUNDS: Final = {
    "schtsch": ("C",), "chtch": ("C",), "shch": ("C",), "tsch": ("C",), "dsch": ("C",), "dzh": ("C",), "tch": ("C",),
    "sch": ("C",), "sht": ("C", "st"), "zh": ("C",), "sh": ("C", "s"), "sc": ("C", "sk"), "kh": ("H", "k"),
    "gh": ("H",), "cz": ("C",),
    "sz": ("C",), "rz": ("C", "rz"), "ts": ("C", "t"), "tz": ("C",), "dz": ("C", "z"), "dj": ("C",), "ch": ("C", "H"),
    "ck": ("k", "Ck"), "th": ("t",), "ph": ("f",), "ng": ("n", "nH"), "mp": ("mp", "b"), "nt": ("nt", "d"),
    "x": ("ks", "H"), "w": ("v", "u"), "q": ("k", "H"), "c": ("C", "k", "s"), "j": ("i", "C"), "y": ("i",),
    "ge": ("He", "Ce"), "gi": ("Hi", "Ci"), "gg": ("C", "H"), "g": ("H",), "h": ("H", ""), "z": ("z", "C"), "v": ("v",),
}  # fmt: skip
_LETTERS: Final = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)))
_MOST_OPEN: Final = 4  # letters with several readings; behind them the first reading is taken
_TWICE: Final = re.compile(r"(.)\1+")
_CONSONANT: Final = re.compile("[^aeiou]")
_KOREA: Final = "KR"  # where Yonghwa is not Yanghwa, nor Jin Jeon
# Where vowels are one that are not stressed, or by school: Toshkent, Ташкент; e and i also further west: Kiev, Kyiv.
_BY_EAR: Final = frozenset({"AZ", "BY", "KG", "KZ", "MN", "RU", "TJ", "TM", "UZ", None})  # Toshkent, Ташкент
_EASTERN: Final = frozenset({"MD", "UA"})  # Kishinev; but Egnatia is no Ignatiou
_E_IS_I: Final = str.maketrans("e", "i")
_O_IS_A: Final = str.maketrans("oe", "ai")
_MOST: Final = 32  # letters of one
_LEAST: Final = 4  # letters of a name that is compared so
_LEAST_ROW: Final = 3  # consonants that tell a name
_LEAST_CHANGED: Final = 5  # of one whose vowels changed in Ukraine
_LEAST_SWALLOWED: Final = 4  # consonants of one between two of which one side has a vowel and the other none
# What a language declines names by that ends in a consonant: Чавчавадзе has the genitive ჭავჭავაძის.
_ENDS: Final = {"GE": ("is", "s"), "MN": ("iin", "giin", "yn", "in", "n")} | dict.fromkeys(
    ("BY", "KG", "KZ", "MD", "RU", "TJ", "TM", "UA", "UZ"), ("ogo", "ego", "oho", "aha")
)
_UKRAINE: Final = "UA"  # where i is o and e of older syllables: Львів


def are_of_two_alphabets(a: str, b: str, country: str | None = None) -> bool:
    """Whether two texts are in two alphabets of which each writes vowels, and lie where names are not English ones.

    English names are written in Cyrillic by another ear (see `sounds_in_cyrillic`).

    >>> are_of_two_alphabets("ул. Ленина 5", "5 Lenina St."), are_of_two_alphabets("Via Roma 5", "5 Lenina St.")
    (True, False)
    """
    is_plain = country in _IN_ENGLISH or (a.isascii() and b.isascii())
    if is_plain:
        return False
    both = {alphabet_of(a), alphabet_of(b)}
    return len(both) > 1 and both != _REVISED


@lru_cache(maxsize=4096)
def alphabet_of(text: str) -> str:
    """Return the alphabet that most letters of a text are from which are not Latin; latin where there are none."""
    found = {name: len(letter.findall(text)) for name, letter in _ALPHABETS}
    name = max(found, key=lambda it: found[it])
    return name if found[name] else "latin"


# Scripts of one country, or of several of which none is China's.
_AT_HOME: Final = (
    (re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), "GR"), (re.compile("[\u0530-\u058f]"), "AM"),
    (re.compile("[\u10a0-\u10ff]"), "GE"), (re.compile("[\u0590-\u05ff]"), "IL"),
    (re.compile("[\u0e00-\u0e7f]"), "TH"), (re.compile("[\u0e80-\u0eff]"), "LA"),
    (re.compile("[\u1780-\u17ff]"), "KH"), (re.compile("[\u1000-\u109f]"), "MM"),
    (re.compile("[\u0980-\u09ff]"), "BD"), (re.compile("[\u0d80-\u0dff]"), "LK"),
    (re.compile("[\u0900-\u0d7f]"), "IN"), (re.compile("[іїєґІЇЄҐ]"), "UA"),
)  # fmt: skip


def country_of_script(text: str) -> str | None:
    """Return the country by whose script a text is written, where nothing else says it; None of scripts of many.

    >>> country_of_script("הרצל 4, יבנה"), country_of_script("ул. Ленина 5"), country_of_script("Herzl 4, Yavne")
    ('IL', None, None)
    """
    return None if text.isascii() else next((code for letter, code in _AT_HOME if letter.search(text)), None)


@lru_cache(maxsize=16384)
def heard_across(left: str, right: str, country: str | None = None) -> bool:
    """Whether two names in Latin letters, of which one comes from another alphabet, sound alike.

    >>> heard_across("lyczakowska", "lychakivska", "UA"), heard_across("korotych", "korotich")
    (True, True)
    >>> heard_across("lenina", "lunina"), heard_across("seongnae", "sonne", "KR")
    (False, True)
    >>> heard_across("olmazor", "almazar"), heard_across("helsinki", "khelsinki"), heard_across("sadova", "sadivska")
    (True, True, False)
    >>> heard_across("amarsanaa", "amarsanaagiin", "MN"), heard_across("sadova", "sudova")
    (True, False)
    """
    if min(len(left), len(right)) < _LEAST or max(len(left), len(right)) > _MOST or not (left + right).isalpha():
        return False
    ends = _ENDS.get(country or "", ())
    return any(_are_one(one, other, country) for one, other in product(_readings(left, ends), _readings(right, ends)))


def have_one_row(left: str, right: str, *, least: int = 1) -> bool:
    """Whether two short names may have one row of consonants, of so many at least.

    >>> have_one_row("yoli", "iuli"), have_one_row("yoli", "iuri")
    (True, False)
    """
    if max(len(left), len(right)) > _MOST:
        return False
    rows = [{row for row, _ in _readings(name, ()) if len(row) >= least} for name in (left, right)]
    return not rows[0].isdisjoint(rows[1])


def have_other_vowels(left: str, right: str, country: str) -> bool:
    """Whether two names have one row of consonants, and vowels between them that no school writes so.

    >>> have_other_vowels("sovinaya", "sivinaya", "RU"), have_other_vowels("moyki", "moyka", "RU")
    (True, False)
    """
    if max(len(left), len(right)) > _MOST:
        return False
    both = [it for it in product(_readings(left, ()), _readings(right, ())) if it[0][0] == it[1][0]]
    return bool(both) and not any(_are_one_within(*it, country) for it in both)


_Row = tuple[str, tuple[str, ...]]  # consonants, and the vowels before each of them and behind the last


@lru_cache(maxsize=8192)
def _readings(name: str, ends: tuple[str, ...]) -> tuple[_Row, ...]:
    stems = [name, *(stem for end in ends if len(stem := name.removesuffix(end)) >= _LEAST)]
    return tuple(dict.fromkeys(_row(it) for stem in dict.fromkeys(stems) for it in _heard(stem)))


def _heard(name: str) -> Iterator[str]:
    parts: list[tuple[str, ...]] = []
    last = open_ = 0
    for match in _LETTERS.finditer(name):
        sounds = _SOUNDS[match[0]]
        open_ += len(sounds) > 1
        parts += (name[last : match.start()],), sounds if open_ <= _MOST_OPEN else sounds[:1]
        last = match.end()
    parts.append((name[last:],))
    for it in product(*parts):
        yield _TWICE.sub(r"\1", "".join(it))


def _row(sounds: str) -> _Row:
    return "".join(_CONSONANT.findall(sounds)), tuple(_CONSONANT.split(sounds))


def _are_one(one: _Row, other: _Row, country: str | None) -> bool:
    if one[0] != other[0] or len(one[0]) < _LEAST_ROW - 1:
        return False
    if len(one[0]) < _LEAST_ROW and country != _KOREA:  # of short names the last vowel tells, too
        return [_vowels(it, country) for it in one[1]] == [_vowels(it, country) for it in other[1]]
    if one[1][-1] and other[1][-1] and _vowels(one[1][-1], country).isdisjoint(_vowels(other[1][-1], country)):
        return False  # Gorki is no Gorka
    return _are_one_within(one, other, country)


def _are_one_within(one: _Row, other: _Row, country: str | None) -> bool:
    """Whether the vowels between two equal rows of consonants may be one."""
    swallowed, changed = 0, 0
    for left, right in zip(one[1][:-1], other[1][:-1], strict=True):
        if bool(left) != bool(right):
            swallowed += 1
        elif left and _vowels(left, country).isdisjoint(_vowels(right, country)):
            changed += 1 if "u" not in left + right else _LEAST_ROW
    if changed > (country == _UKRAINE and len(one[0]) >= _LEAST_CHANGED):
        return False
    return swallowed == 0 or (swallowed == 1 and len(one[0]) >= _LEAST_SWALLOWED)


def _vowels(cluster: str, country: str | None) -> frozenset[str]:
    if country in _BY_EAR:
        return frozenset(cluster.translate(_O_IS_A))
    return frozenset(cluster.translate(_E_IS_I) if country in _EASTERN else cluster)
