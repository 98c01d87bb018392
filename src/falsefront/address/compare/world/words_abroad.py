"""The words of an address abroad as they are compared, and how names are found among them."""

import re
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from falsefront.address.abroad.finer.text import Words, has_digit, with_umlauts, without_umlauts, words_in
from falsefront.address.abroad.where import joined_cities
from falsefront.address.compare.world.consonants import TELLS_DENTALS, are_dentals_apart, have_one_skeleton
from falsefront.address.compare.world.cut_names import may_be_cut
from falsefront.address.lexicon.abroad import (
    ALIASES,
    AND,
    BESIDE,
    BUILDING_IS_NUMBER,
    CARE_OF,
    DIRECTIONS,
    DIVISION_ENDINGS,
    EXACT_SPELLING,
    FIRM_WORDS,
    FLOOR_WORDS,
    HONORIFICS,
    INITIALS_BEFORE,
    INNER_TYPES,
    LABELS,
    LEADING_AREAS,
    LEADING_DEVELOPMENTS,
    LEADING_IN,
    LEADING_TYPES,
    NAMED_BY_INITIALS,
    NOISE,
    PLAIN_TYPES,
    ROAD_TYPES,
    SIDED,
    SMALL_WORDS,
    WITH_UMLAUTS,
    ends_house,
    is_said_in,
)
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.titles import TITLES, is_titled
from falsefront.address.plain.arabian import ARABIAN, ARTICLES, HEARD_SO, heard_in_arabia, without_article
from falsefront.address.plain.declined import DECLINING, one_declined
from falsefront.address.plain.former import without_former
from falsefront.address.plain.genitives import WITH_GENITIVES, one_in_genitive
from falsefront.address.plain.greek import heard_in_greece
from falsefront.address.plain.heard_across import heard_across
from falsefront.address.plain.malay_names import spelled_as_today
from falsefront.address.plain.older_korean import as_revised
from falsefront.address.plain.older_spellings import are_one_since_reforms
from falsefront.address.plain.romanised import spelled_alike
from falsefront.address.plain.scripts import without_article as without_glued_article
from falsefront.address.plain.slavic_spelling import as_heard_in_bulgaria, without_carons
from falsefront.address.plain.text import evened, folded_again
from falsefront.address.plain.thai_names import heard_in_thailand
from falsefront.address.reading import Reading

# Where N, S, E and W before or behind a name are sides; elsewhere they are initials.
WRITES_ENGLISH = frozenset(
    {"GB", "IE", "US", "CA", "AU", "NZ", "IN", "PK", "BD", "LK", "SG", "MY", "ZA", "PH", "AE", None}
)
# Where names are romanised by ear: Hajiganj is Hajeegonj, Mohammed Muhammad.
ROMANISED = frozenset(
    {"IN", "PK", "BD", "LK", "NP", "MM", "KH", "LA", "AF", "IR", "IQ", "SA", "AE", "QA", "KW", "OM", "BH", "YE", "JO",
     "LB", "SY", "PS", "EG", "SD", "LY", "TN", "DZ", "MA", "KZ", "UZ", "KG", "TJ", "TM", "AZ"}
)  # fmt: skip
_KOREA, _THAILAND, _OF_MALAY = "KR", "TH", frozenset({"ID", "MY"})
# Where words of two texts are held together as they are spelled there, too.
HEARD_JOINED = frozenset({_THAILAND})  # Phahon Yothin is Phaholyothin
SPELLED_BY_EAR = ROMANISED | {_KOREA, _THAILAND, *_OF_MALAY}
# What a name has before it or behind it in one spelling and not in another: HaOren is Oren, Owlsangu Owlsan-gu. Halevi
# and Levi are two streets as well, so that nothing is left out but in one postcode (`may_leave_ends`).
_ENDS_LEFT_OUT = {"IL": re.compile("^ha(?=[a-z]{4})"), "KR": re.compile("(?<=[a-z]{4})(?:gu|dong)$")}
_LEAST_NAME = 4  # letters of a name that is compared loosely
_LEAST_LOOSE = 11  # letters of a name in which one wrong letter is forgiven besides
_LEAST_MISTYPED = 7  # letters of a name in which one wrong letter is forgiven
_LEAST_SHORTENED = 4  # letters of a word that may be cut short: Univ, Mass
MOST_WORDS = 7
_LOOSE = (
    (re.compile("ee"), "i"), (re.compile("oo"), "u"), (re.compile("(.)\\1"), r"\1"),
    (re.compile("ph"), "f"), (re.compile("[wv]h?"), "v"),
    (re.compile("([bdgjkt])h"), r"\1"), (re.compile("ck|q"), "k"), (re.compile("c(?=[aou])"), "k"),
    (re.compile("iye|iy|yi|ij|y|ie"), "i"), (re.compile("(?<=[aeo])r(?=[nt])"), ""), (re.compile("ou"), "u"),
    (re.compile("x|ksh"), "ks"),
)  # fmt: skip
_J_IS_G = frozenset({"EG"})  # where jim is said g: جاردن is Garden
_VOWELS = frozenset("aeiou")
_OR_IS_O, _OR = frozenset({"TH", "LA"}), re.compile("(?<=[aeo])r(?![aeiouy])")  # Thonglor is Thong Lo
_ONE_SOUND = ({"c", "k"}, {"v", "w"}, {"y", "j"})  # first letters that are one sound: Cumaratunga, Kumaratunga
_GREEK = frozenset({"GR", "CY"})
# Where a name in Cyrillic is also written with carons: Душанова, Dušanova.
_WITH_CARONS = frozenset({"RS", "BA", "ME", "HR", "MK"})
_BULGARIA = "BG"
_ORDINAL = re.compile(r"^(\d+)(?:st|nd|rd|th)$")
_GIVEN = forms("abroad.given")
_TO, _ARTICLES = "a", forms("abroad.article.spanish")
_TYPES = {**LEADING_TYPES, **ROAD_TYPES}
_INITIALS = re.compile(r"\b([a-z])(?:\. ?| )(?=([a-z])(?:\. ?| )(?:marg|road|rd|path)\b)")  # G. K. Marg, G K Marg
_LEFT_OUT = frozenset({*SMALL_WORDS, *NOISE, *AND})
_LABELS = frozenset({*LABELS, *FLOOR_WORDS, *FIRM_WORDS, *BESIDE, *CARE_OF, *LEADING_AREAS, *LEADING_DEVELOPMENTS})
_MARKS = (
    {word: f"!{word}" for word in _LABELS}
    | {word: f"~{kind}" for word, kind in _TYPES.items() if word not in HONORIFICS}
    | {word: f"^{side}" for word, side in DIRECTIONS.items()}
)


class Manner(NamedTuple):
    """How two addresses write names: in which country, and whether one is in a script that leaves vowels out.

    And whether an article or a word for a quarter may be left out of a name.
    """

    country: str | None
    is_by_consonants: bool = False
    leaves_ends_out: bool = False
    is_across: bool = False  # whether the two are in two alphabets that write vowels


class Seen(NamedTuple):
    """What a road or building was found as: the words between its neighbours."""

    segment: tuple[str, ...]
    start: int
    end: int


def found(name: list[str], segments: tuple[tuple[str, ...], ...], manner: Manner) -> list[Seen]:
    """Return where a name stands among the words of an address, titles left out."""
    plain = [word for word in name if not is_title(word, manner)] or name
    target = "".join(plain)
    seen = []
    for segment in segments:
        for start in range(len(segment)):
            if segment[start][0] in "~^!#" or is_title(segment[start], manner):
                continue
            for end in range(start + 1, min(start + MOST_WORDS, len(segment)) + 1):
                if segment[end - 1][0] in "~^!#":
                    break
                words = [word for word in segment[start:end] if not is_title(word, manner)]
                is_short = manner.country in NAMED_BY_INITIALS and _are_initials(plain, words)
                if is_short or is_one_name(target, "".join(words), manner) or are_one_name(plain, words, manner):
                    seen.append(Seen(segment, start, end))
    return seen


def goes_by_letters(raw: str, manner: Manner) -> bool:
    """Whether a road of South Asia goes by two letters that stand apart, which are more than one name's: G. K. Marg."""
    return manner.country in NAMED_BY_INITIALS and _INITIALS.search(raw.lower()) is not None


def is_one_by_initials(left: list[str], right: list[str], manner: Manner) -> bool:
    """Whether one of two names of roads of South Asia gives the initials of the other."""
    return manner.country in NAMED_BY_INITIALS and (_are_initials(left, right) or _are_initials(right, left))


def _are_initials(name: list[str], words: list[str]) -> bool:
    """Whether one word gives the initials of a name: N.M. Marg is Narottam Morarjee Marg."""
    return len(words) == 1 and len(name) > 1 and words[0] == "".join(word[0] for word in name)


def finds(name: list[str], segments: tuple[tuple[str, ...], ...], manner: Manner) -> bool:
    """Whether a name stands among the words of an address."""
    words = [word for word in canonical_words(" ".join(name), manner) if word[0] not in "~^!#"]
    return bool(words) and bool(found(words, segments, manner))


def is_title(word: str, manner: Manner) -> bool:
    """Whether a word is a title that may be left out of a road's name."""
    return word in HONORIFICS and is_said_in("abroad.honorific", word, manner.country)


@lru_cache(maxsize=16384)
def is_one_name(left: str, right: str, manner: Manner) -> bool:
    """Whether two names without their spaces are one: written loosely, or but for one letter of a long name.

    >>> is_one_name("suhrwardy", "suharwardy", Manner("PK")), is_one_name("leloi", "lelai", Manner("VN"))
    (True, False)
    """
    if left == right:
        return True
    if manner.is_by_consonants and have_one_skeleton(left, right, manner.country):
        return manner.country not in TELLS_DENTALS or not are_dentals_apart(left, right)
    if manner.is_by_consonants and manner.country in _J_IS_G and "j" in left + right:
        return is_one_name(left.replace("j", "g"), right.replace("j", "g"), manner)
    if manner.is_by_consonants and manner.country in _OR_IS_O and _OR.search(left + " " + right):
        return is_one_name(_OR.sub("", left), _OR.sub("", right), manner)
    is_heard = manner.is_across and heard_across(left, right, manner.country)
    if is_heard or (manner.country in ROMANISED and spelled_alike(left, right)):
        return True
    if _is_one_in_country(left, right, manner.country) or _is_one_without_ends(left, right, manner):
        return True
    if (
        manner.country in EXACT_SPELLING
        or abs(len(left) - len(right)) > 2
        or (left[:1] != right[:1] and {left[:1], right[:1]} not in _ONE_SOUND)
        or has_digit(left + right)
    ):
        return False
    loose_left, loose_right = _loose(left), _loose(right)
    if loose_left == loose_right and len(left) > _LEAST_NAME:
        return True
    if min(len(left), len(right)) >= _LEAST_LOOSE and OSA.distance(loose_left, loose_right, score_cutoff=1) <= 1:
        return True
    return min(len(left), len(right)) >= _LEAST_MISTYPED and OSA.distance(left, right, score_cutoff=1) <= 1


def are_one_sound(left: str, right: str) -> bool:
    """Whether two first letters of romanised names are one sound: Cumaratunga, Kumaratunga."""
    return {left, right} in _ONE_SOUND


def _is_one_in_country(left: str, right: str, country: str | None) -> bool:
    """Whether two names are one by a rule of the language that is spoken where they stand."""
    return (
        (country in BUILDING_IS_NUMBER and _is_genitive(left, right))
        or (country is not None and country in DECLINING and one_declined(left, right, country))
        or (country is not None and country in HEARD_SO and heard_in_arabia(left, right, country))
        or (country == _KOREA and as_revised(left) == as_revised(right))
        or (country == _THAILAND and heard_in_thailand(left, right))
        or (country in _OF_MALAY and spelled_as_today(left) == spelled_as_today(right) and not has_digit(left + right))
        or (country in _GREEK and heard_in_greece(left, right))
        or (country in _WITH_CARONS and without_carons(left) == without_carons(right))
        or (country == _BULGARIA and as_heard_in_bulgaria(left) == as_heard_in_bulgaria(right))
        or (country is not None and country in WITH_GENITIVES and one_in_genitive(left, right, country))
        or (country in WITH_UMLAUTS and without_umlauts(left) == without_umlauts(right))
        or are_one_since_reforms(left, right, country)
    )


def may_leave_ends(a: Reading, b: Reading) -> bool:
    """Whether two addresses may write one name with its article or word for a quarter, and without.

    Both have one postcode; in Korea, where Jangdong-ro and Jang-ro are two, one side has no road.
    """
    is_one_code = a.postcode is not None and a.postcode == b.postcode
    return is_one_code and not ((a.country or b.country) == _KOREA and a.road and b.road)


def _is_one_without_ends(left: str, right: str, manner: Manner) -> bool:
    end = _ENDS_LEFT_OUT.get(manner.country or "") if manner.leaves_ends_out else None
    return end is not None and end.sub("", left) == end.sub("", right)


def _is_genitive(left: str, right: str) -> bool:
    """Whether one is the other in the case that Slavic streets have: proyezd Deryabina, Deryabin Street."""
    return min(len(left), len(right)) > _LEAST_NAME and (left == f"{right}a" or right == f"{left}a")


@lru_cache(maxsize=2048)
def _loose(name: str) -> str:
    for pattern, instead in _LOOSE:
        name = pattern.sub(instead, name)
    return name


def are_one_name(left: list[str], right: list[str], manner: Manner) -> bool:
    """Whether two names are one word by word, with initials and words cut short: E. Garza Sada, Mass. Avenue."""
    if len(left) != len(right):
        return _is_one_behind_initial(left, right) or _is_one_behind_initial(right, left)
    if len(left) < 2:
        return False
    is_whole = False
    for one, other in zip(left, right, strict=True):
        if is_one_name(one, other, manner):
            is_whole = is_whole or len(one) >= _LEAST_NAME
            continue
        short, long = sorted((one, other), key=len)
        is_cut = len(short) == 1 or (len(short) >= _LEAST_SHORTENED and len(long) > len(short) + 1)
        is_cut = is_cut or may_be_cut(short, long, manner.country, has_one_code=manner.leaves_ends_out)
        is_vowel = manner.is_by_consonants and short in _VOWELS and long[0] in _VOWELS  # Ernest is Arnest in Hindi
        if not is_cut or not (long.startswith(short) or is_vowel) or not long.isalpha():
            return False
    return is_whole


def _is_one_behind_initial(left: list[str], right: list[str]) -> bool:
    """Whether a name with an initial is another that joins its surname otherwise: I. Morel Bel, Ida Morel-Bel."""
    if min(len(left), len(right)) < 2 or len(left[0]) > 1 or right[0][0] != left[0]:
        return False
    surname = "".join(left[1:])
    return len(surname) >= _LEAST_NAME * 2 and surname == "".join(right[1:]) and right[0].isalpha()


@lru_cache(maxsize=4096)
def canonical_words(text: str, manner: Manner) -> tuple[str, ...]:
    """Return the words of a text as they are compared: types of roads as ~st, directions as ^n, labels as !no."""
    return tuple(word for segment in _canonical(words_in(text), manner) for word in segment)


@lru_cache(maxsize=8192)
def flat_words(raw: str, manner: Manner) -> tuple[tuple[str, ...], ...]:
    """Return the words of an address as they are compared, part by part."""
    return _canonical(_words_of(raw, manner.country in NAMED_BY_INITIALS), manner)


@lru_cache(maxsize=1024)
def _words_of(raw: str, has_initials: bool) -> Words:
    """Return the words of an address, which several manners share: none consumes any."""
    raw, _ = without_former(raw)
    text = joined_cities.written(with_umlauts(evened(folded_again(raw).text.lower()), raw))
    return words_in(_INITIALS.sub(r"\1.", text) if has_initials else text)


def _canonical(words: Words, manner: Manner) -> tuple[tuple[str, ...], ...]:
    segments: list[list[str]] = []
    last, was_first = -1, False
    if not words.text:
        return ()
    texts = words.text if manner.country not in TITLES else _with_titles(words, manner.country)
    before, behind, is_arabian = ["", *texts[:-1]], [*texts[1:], ""], manner.country in ARABIAN
    for at, (previous, text, following) in enumerate(zip(before, texts, behind, strict=True)):
        segment = words.segment[at]
        if segment != last:
            segments.append([])
            last = segment
            was_first = False
        if is_arabian and text in ARTICLES and following.isalpha() and words.joins(at, at + 1):
            continue
        if is_arabian:
            text = without_article(text)
            if manner.is_by_consonants:
                text = without_glued_article(text)  # alfda is El Feda
        for word in text.split() if " " in text else _parted(text) if "-" in text else (text,):
            if word in ALIASES and is_said_in("abroad.alias", word, manner.country):
                word = ALIASES[word]
            if word == _TO and following in _ARTICLES:
                continue  # Carretera a la Base
            is_kept = word not in _LEFT_OUT or (is_arabian and previous in ARTICLES)  # Al Tal
            is_initial = is_first_name = False
            if len(word) == 1:
                is_titled = previous in HONORIFICS and _is_title_of_name(words, at, manner)
                is_of_road = previous in LEADING_TYPES or was_first or _is_initial_of_road(words, at, manner)
                is_first_name = (is_titled or is_of_road) and following.isalpha()
                is_kept, is_initial = is_kept or is_first_name, is_titled or not _may_be_side(manner, following)
            was_first = is_first_name
            if is_kept:
                is_inner = word in INNER_TYPES and following in PLAIN_TYPES  # New Link Road
                is_led = word not in LEADING_IN or manner.country in LEADING_IN[word]
                is_plain = is_initial or is_inner or not is_led or ends_house(word, manner.country)
                segments[-1].append(word if word[0] == "~" or is_plain else _marked(word))
    return tuple(tuple(segment) for segment in segments if segment)


def _with_titles(words: Words, country: str | None) -> list[str]:
    """Return the words of a text, the titles at the head of each road's name in full: Av. Brig. Faria Lima."""
    short = TITLES[country]
    if short.keys().isdisjoint(words.text):
        return words.text
    texts, is_head = list(words.text), False
    for at, word in enumerate(words.text):
        if word in LEADING_TYPES:
            is_head = True
        elif not words.joins(at, at - 1) or not (is_titled(word, country) or word in SMALL_WORDS):
            is_head = False
        elif is_head and word in short and words.joins(at, at + 1) and not words.digit[at + 1]:
            texts[at] = short[word]
    return texts


def _may_be_side(manner: Manner, following: str) -> bool:
    """Whether one letter may be a side there; in the Philippines it is before few words: N. Science Avenue."""
    return manner.country in WRITES_ENGLISH and (manner.country not in INITIALS_BEFORE or following in SIDED)


def _is_initial_of_road(words: Words, at: int, manner: Manner) -> bool:
    """Whether a letter is the given name's of a road in English where roads are called after people: G. Tukay St."""
    if manner.country not in DECLINING or not words.joins(at, at + 2):
        return False
    return words.text[at + 2] in ROAD_TYPES and words.text[at + 2] not in LEADING_TYPES


def _is_title_of_name(words: Words, at: int, manner: Manner) -> bool:
    """Whether a title stands before a letter, which then is a name's: 12, Dr. E. Borges Road; not Sunset Dr. E."""
    is_first = not words.joins(at, at - 2) or words.digit[at - 2]
    return is_first and (manner.country in NAMED_BY_INITIALS or manner.country is None)


def _parted(word: str) -> list[str]:
    """Part the word for a road or division from a name that has it behind a hyphen: Samsung-ro, Minato-ku.

    Given names, titles and initials before a surname come apart, too: A.-Volta-Straße, Dr.-Karl-Renner-Ring.
    """
    stem, dash, ending = word.rpartition("-")
    if not dash or not stem:
        return [word]
    if ending in _TYPES:
        return [*_names(stem), f"~{_TYPES[ending]}"]
    return [stem] if f"-{ending}" in DIVISION_ENDINGS else _names(word)


def _names(word: str) -> list[str]:
    first, *others = word.split("-")
    is_person = bool(others) and (len(first) == 1 or first in HONORIFICS or first in _GIVEN)
    return [first, *others] if is_person and first.isalpha() and all(map(str.isalpha, others)) else [word]


def _marked(word: str) -> str:
    if (marked := _MARKS.get(word)) is not None:
        return marked
    if word[0].isdigit() and (match := _ORDINAL.match(word)):
        return match[1]
    return word.replace("-", "") if "-" in word and not has_digit(word) else word
