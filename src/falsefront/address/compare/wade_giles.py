"""Roads of Taiwan in Wade-Giles without its signs, which then stands for several names: Chi-Hsien may be 七贤 or 机贤.

Writers leave the signs out, so that p is b and p, ch is j, q, zh and ch. What they keep is that each syllable stands by
itself, behind a hyphen or a space, as in no other system that Taiwan writes. Beside characters, or a name in one word
of Hanyu pinyin, such letters are that name where each syllable may be read so.
"""

import re
from functools import lru_cache

from falsefront.address.gazetteer.taiwan import wade_giles_syllables
from falsefront.address.reading import Name
from falsefront.text.pinyin import syllable_count

_SIGNS = str.maketrans("", "", "'’`")
_WORD = re.compile("[a-z]+")
_LEAST = 2  # syllables


@lru_cache(maxsize=16384)
def may_be_wade_giles(spelled: Name, told: Name) -> bool:
    """Whether a name in parted syllables may be the other, which is in characters or one word of Hanyu pinyin.

    >>> spelled = Name("Chi Hsien", "chihsien", None)
    >>> [may_be_wade_giles(spelled, Name(text, "qixian", None)) for text in ("Qixian", "Qi Xian")]
    [True, False]
    >>> [may_be_wade_giles(spelled, Name(text, key, text)) for text, key in (("七贤", "qixian"), ("志贤", "zhixian"))]
    [True, False]
    """
    if spelled.hanzi is not None or not _is_told(told):
        return False
    words = _WORD.findall(spelled.text.lower().translate(_SIGNS))
    if len(words) < _LEAST:
        return False
    ends = {0}
    for word in words:
        options = (*wade_giles_syllables().get(word, ()), word)
        ends = {at + len(one) for at in ends for one in options if told.key.startswith(one, at)}
    return len(told.key) in ends and syllable_count(told.key) == len(words)


def _is_told(name: Name) -> bool:
    """Whether a name is in characters, or letters of Hanyu pinyin that nothing parts."""
    return name.hanzi is not None or (name.text.lower() == name.key and bool(syllable_count(name.key)))
