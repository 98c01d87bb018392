"""A building of Hong Kong whose name is translated word by word: Golden Dragon Centre is 金龙中心.

Most names there are spelled, or are two names that the dictionary alone can join. Of those that it has not, a name in
letters is one in characters where each of its words either spells what stands there or translates it, and one at
least translates. Two buildings of a district may be called so (鸿运大厦 and 幸运大厦 are both Lucky House): a road, or
the same district and use, have to be in common besides.
"""

from functools import lru_cache

from falsefront.address.lexicon.hongkong import NAME_WORDS
from falsefront.address.lexicon.translations import CHARACTERS, TRANSLATED
from falsefront.address.parts.cantonese import may_be_spelled
from falsefront.address.reading import Development, Name, Reading
from falsefront.text.hanzi import pinyin

_MOST_WORDS = 2  # of English for one of Chinese: Far East
_MOST_CHARACTERS = 4  # of one word
_DISTRICT = 6  # digits of the code of a district, within which a locality's code begins so


@lru_cache(maxsize=16384)
def is_word_by_word(left: Name, right: Name) -> bool:
    """Whether a name in characters is one in letters, word by word, and not only by how it is spelled.

    >>> han, latin = Name("金龙", "kamlung", "金龙"), Name("Golden Dragon", "goldendragon", None)
    >>> is_word_by_word(han, latin), is_word_by_word(han, Name("Golden Phoenix", "goldenphoenix", None))
    (True, False)
    >>> is_word_by_word(han, Name("Kam Lung", "kamlung", None))
    False
    """
    if (left.hanzi is None) == (right.hanzi is None):
        return False
    hanzi, latin = (left.hanzi, right) if left.hanzi is not None else (right.hanzi or "", left)
    words = _words(latin)
    reached = {(0, 0): False}  # characters and words that are told -> whether a word was translated
    for at in range(len(hanzi)):
        for done in range(len(words)):
            if (at, done) not in reached:
                continue
            for size in range(1, min(_MOST_WORDS, len(words) - done) + 1):
                word = " ".join(words[done : done + size])
                for end in range(at + 1, min(len(hanzi), at + _MOST_CHARACTERS) + 1):
                    is_told = _translates(word, hanzi[at:end])
                    if is_told or may_be_spelled(hanzi[at:end], word):
                        step = end, done + size
                        reached[step] = reached.get(step, False) or is_told or reached[at, done]
    return reached.get((len(hanzi), len(words)), False)


def have_one_use(a: Reading, b: Reading, left: Development, right: Development) -> bool:
    """Whether two readings name one district, and the same of what their buildings are for."""
    districts = [{code[:_DISTRICT] for code in each.county.codes} if each.county else set() for each in (a, b)]
    return left.use == right.use and not districts[0].isdisjoint(districts[1])


def _words(name: Name) -> list[str]:
    """Return the words of a name in letters, without those of its kind and use, which its key has not."""
    words: list[str] = []
    for word in name.text.lower().replace("'", "").split():
        words.append(word)
        if "".join(words) == name.key:
            return words
    return []


@lru_cache(maxsize=16384)
def _translates(word: str, hanzi: str) -> bool:
    """Whether an English word stands for characters: as buildings are called, or as names of China are translated."""
    if hanzi in NAME_WORDS.get(word, ()):
        return True
    if TRANSLATED.get(word) != pinyin(hanzi).lower():
        return False
    return any(character in hanzi for character in CHARACTERS[word]) if word in CHARACTERS else len(hanzi) > 1
