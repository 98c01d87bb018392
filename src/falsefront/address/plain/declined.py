"""Names of streets from Minsk to Tashkent as several languages and alphabets have them: Tukhachevskogo, Tukhachevsky.

A street is called after somebody in the genitive of one language, in the nominative of another, and its letters come
from Cyrillic, Georgian, Armenian or a Latin alphabet of their own. Two names are one where they sound alike (`_heard`)
and may be cases of one word (`_lemmas`). A man's street and a woman's stay two (Sovinskogo, Sovinskoy), as do a surname
and its adjective (Sovina, Sovinskaya), and adjectives of two genders.
"""

import re
from functools import lru_cache
from typing import Final

_TURKIC: Final = frozenset({"KG", "KZ", "TJ", "TM", "UZ"})
DECLINING: Final = _TURKIC | {"AM", "AZ", "BY", "GE", "MD", "RU", "UA"}
_LEAST: Final = 4  # letters of a name that is compared so
_LEAST_IN_A: Final = 6  # letters of a genitive of a word in -a: Pobedy; Gory is no Gora
_LEAST_SILENT: Final = 8  # letters of a name that Russian writes without its h: Hanrapetutyan
_ENDS: Final = (
    (re.compile("[yj]"), "i"), (re.compile("i+(?=[eo])|(?<=i)i"), ""), (re.compile("(.)\\1+"), r"\1"),
)  # fmt: skip
# What several ways to write Slavic letters come to. Ukrainian h is Russian g; y, i and yi are i.
_SLAVIC: Final = (
    (re.compile("^[yj]e"), "e"), (re.compile("shch|sch"), "q"), (re.compile("tz|c(?=[eiy])"), "ts"),
    (re.compile("x"), "ks"), (re.compile("kh"), "k"), (re.compile("ph"), "f"), (re.compile("w"), "v"),
    (re.compile("ck|c(?=[aou])"), "k"), (re.compile("(?<![cszkt])h"), "g"), *_ENDS,
)  # fmt: skip
# Uzbek and Kazakh in Latin letters beside Russian: Shahrisabz, Shakhrisabz; Islom, Islama.
_OF_TURKIC: Final = (
    (re.compile("gh"), "g"), (re.compile("kh|x|q"), "k"), (re.compile("dzh|zh"), "j"), (re.compile("sh"), "S"),
    (re.compile("ch"), "C"), (re.compile("h"), "k"), (re.compile("w"), "v"), (re.compile("j"), "Z"),
    (re.compile("o"), "a"), *_ENDS,
)  # fmt: skip
# Azerbaijani, whose x is kh, whose q is g, and whose c and s without their marks are two letters each.
_OF_AZERBAIJAN: Final = (
    (re.compile("kh|x"), "k"), (re.compile("gh|q"), "g"), (re.compile("dzh|zh|ch|j"), "c"), (re.compile("sh"), "s"),
    (re.compile("h"), "g"), (re.compile("w"), "v"), *_ENDS,
)  # fmt: skip
_SYNCOPE: Final = re.compile("(?<=[^aeiou])[aeo](?=[lrnm]i$)")
_OF_PLACE: Final = re.compile("(?<=...)[ieo]vsk")  # Derybasivska is Deribasovskaya
_WITHOUT_LONG: Final = frozenset({"UA", "BY"})  # where -ska is -skaya, and -e -oye
_NO_GENITIVE_IN_A: Final = ("ski", "zki", "ni", "vi", "ti")  # ends of adjectives


@lru_cache(maxsize=16384)
def one_declined(left: str, right: str, country: str) -> bool:
    """Whether two names without their spaces may be one as they are heard and declined in a country.

    >>> one_declined("tukhachevskogo", "tukhachevsky", "RU"), one_declined("sumska", "sumskaya", "UA")
    (True, True)
    >>> one_declined("derybasivska", "deribasovskaya", "UA"), one_declined("derybasivska", "derybasivskyi", "UA")
    (True, False)
    >>> one_declined("rustavelis", "rustaveli", "GE"), one_declined("xocali", "khojaly", "AZ")
    (True, True)
    >>> one_declined("sovinskogo", "sovinskoy", "RU"), one_declined("kirova", "kirovskaya", "RU")
    (False, False)
    """
    if min(len(left), len(right)) < _LEAST or not (left.isalpha() and right.isalpha()):
        return False
    return not _lemmas(left, country).isdisjoint(_lemmas(right, country))


@lru_cache(maxsize=8192)
def _lemmas(name: str, country: str) -> frozenset[str]:
    """Return what a name may be in the nominative, as it is heard, and itself."""
    table = _OF_TURKIC if country in _TURKIC else _OF_AZERBAIJAN if country == "AZ" else _SLAVIC
    word = _heard(name, table)
    if country == "UA":
        word = _OF_PLACE.sub("ovsk", word)
    if country == "GE":
        stem = _SYNCOPE.sub("", word)  # Tsereteli has the genitive Tseretlis
        return frozenset({word, stem, word.removesuffix("s"), *(word[:-2] + e for e in "ea" if word.endswith("is"))})
    if country == "AM":
        return frozenset({word, word.removesuffix("i"), *([word[1:]] if _may_drop_h(name) else ())})
    return frozenset({word, *_nominatives(word, has_short_ends=country in _WITHOUT_LONG)})


def _may_drop_h(name: str) -> bool:
    return name[0] == "h" and len(name) > _LEAST_SILENT


def _heard(name: str, table: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for sounds, letter in table:
        name = sounds.sub(letter, name)
    return name


def _nominatives(word: str, *, has_short_ends: bool) -> set[str]:
    """Return the nominatives that a Slavic word may be a genitive of; short adjectives also in full, and back."""
    if word.endswith(("ogo", "ego", "aga")):
        return {word[:-3] + "i"} if word[-4:-3] == "k" else {word[:-3] + "i", word[:-3] + "oi"}
    if word.endswith("skoi"):
        return {word[:-2] + ("a" if has_short_ends else "aia")}
    if word.endswith("aia"):
        return {word[:-2]} if has_short_ends else {word[:-1]}
    if word.endswith("oe") and has_short_ends:
        return {word[:-2] + "e"}
    if word.endswith("ia"):
        return {word[:-1], word[:-2]}
    if word.endswith("a"):
        return set() if word[-2] in "eiou" else {word[:-1]}
    if word.endswith("i") and len(word) >= _LEAST_IN_A and not word.endswith(_NO_GENITIVE_IN_A):
        return {word[:-1] + "a"}
    return set()
