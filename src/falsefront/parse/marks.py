"""Marks that a list or a page puts beside a name: "Premium", "NEW!", 已认证. Nobody is called so by them."""

from typing import Final

from falsefront.parse.promoted_words import is_badge
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
AROUND_MARKS: Final = " \t.:!*·•|[](){}（）【】「」★☆✓✔-–—"
# Two are two only with a sign between them: "Gold Star" is a name, "Verified / Gold" is none.
_MARKS: Final = Caseless(
    rf"(?:{_LISTS.any_of('mark')})(?:\s?[/&+,|·•]\s?(?:{_LISTS.any_of('mark')}))*(?:\s+\d{{1,4}})?"
)
_MOST_CHARS: Final = 80


@remembered
def is_mark(text: str) -> bool:
    """Whether words are a mark that a list puts beside a name, of which a name may stand behind.

    >>> [is_mark(text) for text in ("Premium", "NEW!", "已认证", "Verified / Gold", "Gold Fern", "5.0")]
    [True, True, True, True, False, True]
    >>> [is_mark(text) for text in ("Gold Star", "Verified Supplier Works Ltd", "Verified supplier, 3 years")]
    [False, False, True]
    """
    words = text.strip(AROUND_MARKS)
    is_sign = not any(map(str.isalpha, words))
    return len(words) <= _MOST_CHARS and (is_sign or _MARKS.is_all(words) or is_badge(words))
