"""Two names of which one is in a script that leaves vowels out: whether they have one row of consonants.

Scripts tell sounds apart that others do not, so each way to hear a row is tried for itself: h may be a letter or none,
g soft or hard, kh may be a ḥet. Who asks sees to it that all else agrees.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from rapidfuzz.distance import OSA

from falsefront.address.abroad.finer.text import ROMAN, has_digit
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.arabian import ARABIAN, heard_as_u
from falsefront.address.plain.scripts import abjad, guttural, skeleton, twofold, without_article

_OF_ABJADS = ARABIAN | {"IL", "IR"}
_OF_THAI = frozenset({"KH", "LA", "MM", "TH"})  # whose letters end words otherwise than they are written
_OF_INDIA = frozenset({"BD", "IN", "LK", "NP"})  # whose letters write every consonant
TELLS_DENTALS = ARABIAN | {"IR"}  # whose letters tell d from t: Sohrevardi is no Shariati
_LEAST_SKELETON = 3  # consonants of a name that say which it is
_LEAST_SLIPPED = 4  # consonants of which one may be another
# What is no consonant of its own: a vowel, or the rest of ng, ss, tz, ck, sch and of whatever h makes another sound.
_NO_CONSONANT = re.compile("[aeiouyhw]|(?<=[nsztd])[gsz]|(?<=c)k|(?<=s)c(?=h)")
_MOST_DOUBLED = 1  # consonants that one of two spellings has more, since it doubles or is silent
_IN_FRENCH = frozenset({"DZ", "MA", "MR", "TN"})
_IN_PERSIAN_LETTERS = frozenset({"AF", "IR", "PK"})
_EACH_WAW = re.compile("(w)")
_SOFT_C = re.compile("c(?=[eiy])")
_SOFT_G = re.compile("g(?=[eiy])")
_DIGRAPHS = (("kh", "x"), ("gh", "q"), ("sh", "c"), ("ch", "c"), ("th", "t"), ("dh", "d"), ("zh", "j"), ("ph", "f"))
_VOWELS_ALONE = re.compile("[aeiouyw]")
_TWICE = re.compile(r"(.)\1+")
_DOUBLED_DENTAL = re.compile("([dt])\\1")
_NO_DENTAL = re.compile("[dt]h|[^dt]")  # thabit is sabit, dhahir zahir
_KINGS = forms("abroad.road.king")


def have_one_skeleton(left: str, right: str, country: str | None = None) -> bool:
    """Whether two names without their spaces have one row of consonants, with or without an Arabic article.

    >>> have_one_skeleton("hafz", "hafez"), have_one_skeleton("hafz", "hafer")
    (True, False)
    >>> have_one_skeleton("sathr", "sathon", "TH"), have_one_skeleton("sathr", "sathon", "IQ")
    (True, False)
    >>> have_one_skeleton("borjes", "borges"), have_one_skeleton("borjes", "borkes")
    (True, False)
    >>> have_one_skeleton("grin", "kakrail", "BD"), have_one_skeleton("bnyhodh", "pines", "IL")
    (False, False)
    """
    if has_digit(left + right) or _number_of_king(left) != _number_of_king(right):
        return left == right
    bare_left, bare_right = without_article(left), without_article(right)
    if (bare_left == bare_right and bare_left) or (country in ARABIAN and heard_as_u(left, right)):
        return True
    return _sound_alike(left, right, country) or (
        (bare_left, bare_right) != (left, right) and _sound_alike(bare_left, bare_right, country)
    )


def are_dentals_apart(left: str, right: str) -> bool:
    """Whether one of two Arabic names has d where the other has t, which that script tells apart: Feda, Fotouh.

    >>> are_dentals_apart("fda", "fotouh"), are_dentals_apart("mdynh", "madinat"), are_dentals_apart("thabit", "sabt")
    (True, False, False)
    """
    one, other = (_NO_DENTAL.sub("", _DOUBLED_DENTAL.sub(r"\1", name)) for name in (left, right))
    return len(one) == len(other) and one != other


def _sound_alike(left: str, right: str, country: str | None) -> bool:
    (least, rows), (other_least, other_rows) = _rows(left), _rows(right)
    if abs(least - other_least) > _MOST_DOUBLED:
        return False  # Habib Bank is no bank
    is_of_abjad = country is None or country in _OF_ABJADS  # Alexandria and Tripoli may be in several
    if is_of_abjad and (left[:1] == _WAW) != (right[:1] == _WAW) and not _HEARD_AS_WAW.issuperset(left[:1] + right[:1]):
        return False  # at the beginning و is no vowel: ولیعصر is no Lalehzar
    for one, other, (hears, slips) in zip(rows, other_rows, _BY_SOUND, strict=True):
        if not _is_heard_in(country, hears):
            continue
        is_long = min(len(one), len(other)) >= _LEAST_SKELETON
        is_slippery = slips or (hears is abjad and country in _OF_INDIA)
        may_slip = is_slippery and min(len(one), len(other)) > _LEAST_SLIPPED and left[:1] == right[:1]
        may_slip = may_slip and (len(one) != len(other) or least == other_least)  # Ratchadamri has no third n
        if is_long and (one == other or (may_slip and _is_slip(one, other))):
            return True
    return left == right


def _is_heard_in(country: str | None, hears: Callable[[str], str]) -> bool:
    """Whether a way to hear a row is one of the scripts of a country; Urdu and what nobody says are in several."""
    if country in _OF_THAI:
        return hears in _IN_THAI
    if country in _OF_INDIA:
        return hears in _IN_INDIA
    if country == _ISRAEL:
        return hears not in _NOT_IN_ISRAEL
    if hears in (_as_thai, _with_s):
        return False
    if hears is _as_in_french:
        return country in _IN_FRENCH
    if hears is _with_waw:
        return country in _IN_PERSIAN_LETTERS
    return hears is not skeleton or (country is not None and country not in _OF_ABJADS)


@lru_cache(maxsize=4096)
def _rows(name: str) -> tuple[int, tuple[str, ...]]:
    """Return how many consonants a name has, and its row of them by each way to hear it."""
    return len(_NO_CONSONANT.sub("", name)), tuple(consonants(name) for consonants, _ in _BY_SOUND)


def _without_kh(name: str) -> str:
    """Return the consonants without a ḥet, which Latin letters write h: HaHaroshet is החרושת."""
    return abjad(name.replace("kh", ""))


def _without_ch(name: str) -> str:
    """Return the same where Latin letters write it ch: Menachem is מנחם."""
    return abjad(name.replace("ch", ""))


def _as_said(name: str) -> str:
    """Return the consonants with th and dh as cities say them: Sarwat is ثروت, Moaz معاذ."""
    return abjad(name.replace("th", "s").replace("dh", "z"))


def _with_v(name: str) -> str:
    """Return the consonants with v as the letter that is a vowel elsewhere: Valiasr is ولیعصر."""
    name = name.replace("v", "w")
    return f"w{abjad(name)}" if name[:1] == "w" else abjad(name)


def _as_thai(name: str) -> str:
    """Return the consonants with the last as it stands where a vowel is behind it: Ratchadamri ends in no n."""
    end = _BEFORE_VOWEL.search(name)
    return skeleton(name) if end is None else skeleton(name)[:-1] + end[1]


def _with_s(name: str) -> str:
    """Return the consonants with th as one sound: Rothschild is רוטשילד."""
    return abjad(name.replace("th", "s"))


def _soft(name: str) -> str:
    """Return the consonants with g before e and i as the j that it sounds: Borges is बोर्जेस, George जॉर्ज."""
    return abjad(_SOFT_G.sub("j", name))


def _with_h(name: str) -> str:
    """Return the consonants, h among them and each once where it is doubled: Hafez is حافظ, Hassan حسن."""
    for sound, letter in _DIGRAPHS:
        name = name.replace(sound, letter)
    return _TWICE.sub(r"\1", _VOWELS_ALONE.sub("", name))


def _with_waw(name: str) -> str:
    """Return the consonants with v, w and waw as one letter of its own, as in Urdu: Davis is ڈیوس."""
    return "".join(abjad(part) if part != _WAW else part for part in _EACH_WAW.split(name.replace("v", "w")))


def _as_in_french(name: str) -> str:
    """Return the same with c as s before e and i, as the Maghreb spells: Hocine is حسين, Lahcene لحسن."""
    return _with_h(_SOFT_C.sub("s", name)).removesuffix("h")


def _with_h_within(name: str) -> str:
    """Return the same without one at the end: Jawharah is جوهرة."""
    return _with_h(name.removesuffix("h"))


# The first is Thai's, which ends words otherwise than it writes them.
_BY_SOUND = (
    (_as_thai, True), (skeleton, True), (abjad, False), (guttural, False), (twofold, False), (_without_kh, False),
    (_without_ch, False), (_as_said, False), (_with_v, False), (_soft, False), (_with_h, False),
    (_with_h_within, False), (_with_s, False), (_as_in_french, False),
    (_with_waw, False),
)  # fmt: skip
_IN_THAI = frozenset({_as_thai, abjad, twofold})
_IN_INDIA = frozenset({abjad, twofold, _soft, _with_h, _with_h_within})
_WAW = "w"
_HEARD_AS_WAW = frozenset("wvuo")
_ISRAEL = "IL"
_NOT_IN_ISRAEL = frozenset({_as_thai, skeleton, _as_said, _as_in_french, _with_waw})
_BEFORE_VOWEL = re.compile("([rl])[aeiouy]+$")
HEARD_BY_COUNTRY = _OF_THAI | _OF_INDIA | {_ISRAEL}


def _number_of_king(name: str) -> str:
    """Return the Roman number in the name of a road that is called after a king: Rama IV."""
    return next((name[len(king) :] for king in _KINGS if name.startswith(king) and name[len(king) :] in ROMAN), "")


def _is_slip(one: str, other: str) -> bool:
    """Whether a row lacks one consonant of the other, or has another that Thai says alike at the end of a syllable.

    >>> _is_slip("rtprn", "rtptn"), _is_slip("rtprn", "rtprnk"), _is_slip("snkrn", "snkln")
    (False, True, True)
    """
    if one[0] != other[0] or OSA.distance(one, other, score_cutoff=1) > 1:
        return False
    told = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    return len(one) != len(other) or _ENDS_ALIKE.issuperset(told[0] if told else ())


_ENDS_ALIKE = frozenset("lnr")
