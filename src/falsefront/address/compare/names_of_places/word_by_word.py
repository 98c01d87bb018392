"""A building of Hong Kong whose name is translated word by word: Golden Dragon Centre is 金龙中心.

Most names there are spelled, or are two names that the dictionary alone can join. Of those that it has not, a name
in letters is one in characters where each of its words either spells what stands there or translates it, and one at
least translates. Two buildings of a district may be called so (鸿运大厦 and 幸运大厦 are both Lucky House, and 联合大厦
is Allied or Union Building): a house's number, or else the same district, use and kind have to be in common
besides, and then the name has to be of several words, none of which has several names in the other language.
"""

from collections import defaultdict
from functools import cache, lru_cache

from falsefront.address.lexicon.hongkong import NAME_WORDS
from falsefront.address.lexicon.translations import CHARACTERS, TRANSLATED
from falsefront.address.parts.cantonese import may_be_spelled
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.reading import Development, Name, Reading
from falsefront.text.hanzi import pinyin

_MOST_WORDS = 2  # of English for one of Chinese: Far East
_MOST_CHARACTERS = 4  # of one word
_DISTRICT = 6  # digits of the code of a district, within which a locality's code begins so


@lru_cache(maxsize=16384)
def is_word_by_word(left: Name, right: Name, *, is_telling: bool = False) -> bool:
    """Whether a name in characters is one in letters, word by word, and not only by how it is spelled.

    `is_telling` asks for several words that each have one name in the other language: not Union, nor Allied Star.

    >>> han, latin = Name("金龙", "kamlung", "金龙"), Name("Golden Dragon", "goldendragon", None)
    >>> is_word_by_word(han, latin), is_word_by_word(han, Name("Golden Phoenix", "goldenphoenix", None))
    (True, False)
    >>> is_word_by_word(han, Name("Kam Lung", "kamlung", None)), is_word_by_word(han, latin, is_telling=True)
    (False, True)
    >>> han, latin = Name("联合", "luenhop", "联合"), Name("Allied", "allied", None)
    >>> is_word_by_word(han, latin), is_word_by_word(han, latin, is_telling=True)
    (True, False)
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
                    if is_told and is_telling and (word == " ".join(words) or not _has_one_name(word, hanzi[at:end])):
                        continue
                    if is_told or may_be_spelled(hanzi[at:end], word):
                        step = end, done + size
                        reached[step] = reached.get(step, False) or is_told or reached[at, done]
    return reached.get((len(hanzi), len(words)), False)


def may_be_two(a: Reading, b: Reading, left: Development, right: Development) -> bool:
    """Whether two buildings are one by translation alone, and no number, or district, use, kind and name tell it.

    The dictionary gives both names of a building that it knows one key: these are no translation of ours.
    """
    is_known = left.name.key == right.name.key and not _are_in_two_districts(a, b)
    if is_known or not is_word_by_word(left.name, right.name):
        return False
    if a.number is not None and b.number is not None and numbers_agree(a.number, b.number):
        return False
    return not (
        _have_one_use(a, b, left, right)
        and (left.kind == right.kind or _BUILT.issuperset((left.kind, right.kind)))
        and is_word_by_word(left.name, right.name, is_telling=True)
    )


_BUILT = frozenset({"building", "mansion"})  # 大厦 is either


def _are_in_two_districts(a: Reading, b: Reading) -> bool:
    left, right = (_districts(each) for each in (a, b))
    return bool(left and right) and left.isdisjoint(right)


def _districts(reading: Reading) -> set[str]:
    return {code[:_DISTRICT] for code in reading.county.codes} if reading.county else set()


def _have_one_use(a: Reading, b: Reading, left: Development, right: Development) -> bool:
    """Whether two readings name one district, and the same of what their buildings are for."""
    return left.use == right.use and not _districts(a).isdisjoint(_districts(b))


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


def _has_one_name(word: str, hanzi: str) -> bool:
    """Whether a word's names have characters in common, and the words for one of them their first letters.

    Gold and Golden are both 金, and Golden is 金 and 黄金; 联合 is Allied, United and Union, and Lucky 幸运 and 鸿运.
    """
    if not frozenset.intersection(*map(frozenset, NAME_WORDS.get(word, (hanzi,)))):
        return False
    words = _in_english().get(hanzi, (word,))
    shortest = min(words, key=len)
    return all(one.startswith(shortest) for one in words)


@cache
def _in_english() -> dict[str, list[str]]:
    """Return the English words for each name of the table in characters."""
    found: dict[str, list[str]] = defaultdict(list)
    for word, names in NAME_WORDS.items():
        for name in names:
            found[name].append(word)
    return found
