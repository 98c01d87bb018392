"""Names of languages, and what links to a page in one are called: "English version", 英文版, "Version française".

Such words name nobody who sells, wherever the link leads.
"""

import re
from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_TONGUE: Final = rf"(?:{_LISTS.any_of('tongue')})"
_NAMED: Final = Caseless(_TONGUE)
_TOLD: Final = Caseless(
    rf"(?:{_LISTS.any_of('before')})\s?{_TONGUE}(?:\s?(?:{_LISTS.any_of('behind')}))?"
    rf"|{_TONGUE}\s?(?:{_LISTS.any_of('behind')})"
)
_MOST_CHARS: Final = 60
_AROUND: Final = " \t()[]（）【】<>«»‹›→←»>:：.·-–—"
_PARTS: Final = re.compile(r"\s*[/|｜／·•]\s*")


@remembered
def names_tongue(text: str) -> bool:
    """Whether a text is the name of a language, or of a page in one; some people are called by a language's name.

    >>> [names_tongue(text) for text in ("Deutsch", "English | 中文", "Tiếng Việt", "Polish Glass Ltd", "中文书店")]
    [True, True, True, False, False]
    """
    return _is_all(text, _NAMED, _TOLD)


@remembered
def names_page_in_tongue(text: str) -> bool:
    """Whether a text says that a page is in a language: nobody is called so.

    >>> [names_page_in_tongue(text) for text in ("英文版", "Version française", "> English site", "Русская версия")]
    [True, True, True, True]
    >>> [names_page_in_tongue(text) for text in ("Deutsch", "The English Shop Ltd", "English Saddlery", "法语培训公司")]
    [False, False, False, False]
    """
    return _is_all(text, _TOLD) or (
        len(text) <= _MOST_CHARS and any(_TOLD.is_all(part) for part in _parts(text)) and _is_all(text, _NAMED, _TOLD)
    )


def _is_all(text: str, *kinds: Caseless) -> bool:
    if not 0 < len(text) <= _MOST_CHARS:
        return False
    parts = _parts(text)
    return bool(parts) and all(any(kind.is_all(part) for kind in kinds) for part in parts)


def _parts(text: str) -> list[str]:
    return [part for each in _PARTS.split(text) if (part := each.strip(_AROUND))]
