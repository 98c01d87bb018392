"""Firms, bodies and towns in translation or older spelling, which are their own characters: CITIC is 中信, no 忠信."""

from falsefront.address.lexicon.translations import WHOLE
from falsefront.address.reading import Name

_WORDS = frozenset(word for words in WHOLE for word in words.split())
_MOST_WORDS = max(len(words.split()) for words in WHOLE)


def lacks_characters(left: Name, right: Name) -> bool:
    """Whether a firm, body or town of one name, in letters, only sounds like the other, in characters.

    >>> citic = Name("CITIC", "zhongxin", None)
    >>> [lacks_characters(citic, Name(text, "zhongxin", text)) for text in ("忠信", "中信")]
    [True, False]
    """
    if (left.hanzi is None) == (right.hanzi is None):
        return False
    hanzi, latin = (left.hanzi or "", right.text) if left.hanzi else (right.hanzi or "", left.text)
    words = latin.lower().split()
    if _WORDS.isdisjoint(words):
        return False
    said = (" ".join(words[at : at + most]) for at in range(len(words)) for most in range(1, _MOST_WORDS + 1))
    return any(word in WHOLE and WHOLE[word] not in hanzi for word in said)
