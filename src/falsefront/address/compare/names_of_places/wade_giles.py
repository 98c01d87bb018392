"""Roads of Taiwan in Wade-Giles without its signs, which then stands for several names: Chi-Hsien may be 七贤 or 机贤.

Writers leave the signs out, so that p is b and p, ch is j, q, zh and ch. What they keep is that each syllable stands by
itself, behind a hyphen or a space, as in no other system that Taiwan writes. Beside characters such letters are that
name where each syllable may be read so, unless they are a name that most districts have a road of: Chung-Cheng is 中正,
and not 忠诚. A name in one word of Hanyu pinyin is official, too, and often another road's, so that there each syllable
has to be one alone: because Wade-Giles has no other (hsin), or by the sign, which some syllable then has to have.
"""

import re
from functools import lru_cache

from falsefront.address.gazetteer.taiwan import wade_giles_syllables
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Name
from falsefront.text.pinyin import syllable_count

_BETWEEN = re.compile(r"[-\s]+")
_WORD = re.compile("(?P<onset>[a-z]+)(?P<sign>['’`]?)(?P<rime>[a-z]*)")
_ASPIRATED = ("p", "t", "k", "q", "ch", "c")  # of Hanyu pinyin: ch' is q or ch, ts' is c
_COMMON = forms("taiwan.road.common")
_LEAST = 2  # syllables


@lru_cache(maxsize=16384)
def may_be_wade_giles(spelled: Name, told: Name, *, is_sure: bool = False) -> bool:
    """Whether a name in parted syllables may be the other, which is in characters or one word of Hanyu pinyin.

    `is_sure` where section, lane and house say that it is one road: letters of pinyin are believed as characters then.

    >>> spelled = Name("Chi Hsien", "chihsien", None)
    >>> signed, told = Name("Ch'i Hsien", "qixian", None), Name("Qixian", "qixian", None)
    >>> [may_be_wade_giles(one, told) for one in (signed, spelled)], may_be_wade_giles(spelled, told, is_sure=True)
    ([True, False], True)
    >>> [may_be_wade_giles(spelled, Name(text, key, text)) for text, key in (("七贤", "qixian"), ("志贤", "zhixian"))]
    [True, False]
    """
    if spelled.hanzi is not None or not _is_told(told) or (spelled.key in _COMMON and spelled.key != told.key):
        return False
    words = [match for match in map(_WORD.fullmatch, _BETWEEN.split(spelled.text.lower())) if match is not None]
    if len(words) < _LEAST or syllable_count(told.key) != len(words):
        return False
    may_be = _may_be if told.hanzi is not None or is_sure else _is
    has_signs = any(word["sign"] for word in words)
    ends = {0}
    for word in words:
        options = may_be(word["onset"] + word["rime"], is_aspirated=bool(word["sign"]), has_signs=has_signs)
        ends = {at + len(one) for at in ends for one in options if told.key.startswith(one, at)}
    return len(told.key) in ends


def _may_be(syllable: str, *, is_aspirated: bool, has_signs: bool) -> tuple[str, ...]:
    """Return what a syllable may be where signs are left out, or it is mixed with others in Hanyu pinyin."""
    del is_aspirated, has_signs
    return *wade_giles_syllables().get(syllable, ()), syllable


def _is(syllable: str, *, is_aspirated: bool, has_signs: bool) -> tuple[str, ...]:
    """Return what a syllable is where the signs are kept, if that is one; () where it may be several."""
    options = wade_giles_syllables().get(syllable, (syllable,))
    if has_signs:
        options = tuple(one for one in options if one.startswith(_ASPIRATED) == is_aspirated) or options
    return options if len(options) == 1 else ()


def _is_told(name: Name) -> bool:
    """Whether a name is in characters, or letters of Hanyu pinyin that nothing parts."""
    return name.hanzi is not None or (name.text.lower() == name.key and bool(syllable_count(name.key)))
