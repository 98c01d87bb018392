"""A generic English word written as one with the name before it: MoyuyuanBuilding, Cyberpark, IndustryZone."""

from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.lexicon.translations import TRANSLATED
from falsefront.text.pinyin import syllable_count

_ENDS: Final = tuple(longest_first(forms("china.run_on")))
_WORDS: Final = forms("english.description") | TRANSLATED.keys()
_LEAST_NAME: Final = 2  # syllables of a name in pinyin
_LEAST_WORD: Final = 4  # letters of an English word


@lru_cache(maxsize=16384)
def run_on(word: str) -> tuple[str, ...]:
    """Return a lower-case word, or the name and the generic word that are run together in it.

    The name is pinyin of two syllables or more, or a word that names of parks are made of, perhaps with a name before.

    >>> run_on("moyuyuanbuilding"), run_on("industryzone"), run_on("spark"), run_on("heping")
    (('moyuyuan', 'building'), ('industry', 'zone'), ('spark',), ('heping',))
    """
    end = next((end for end in _ENDS if word.endswith(end)), "") if word.endswith(_ENDS) else ""
    stem = word.removesuffix(end)
    if not end or len(stem) < _LEAST_WORD or syllable_count(word):
        return (word,)
    is_name = stem in _WORDS or (syllable_count(stem) or 0) >= _LEAST_NAME
    return (stem, end) if is_name else (word,)
