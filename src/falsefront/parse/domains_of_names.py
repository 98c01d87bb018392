"""Whether a domain is called as somebody is: "Moss Fitters" at mossfitters.example, 海鸥国际货运 at haiou.example."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from falsefront.address.plain.transliteration import transliterate
from falsefront.parse.first_words import is_place
from falsefront.parse.names import folded
from falsefront.parse.own_signs import telling_words
from falsefront.text.folding import fold
from falsefront.text.hanzi import syllables_of
from falsefront.text.remembered import remembered

_HAN: Final = re.compile(r"[\u4e00-\u9fff]{2,}")
_FEWEST_LETTERS: Final = 4  # of a word, or of two syllables, that a domain is known by
_FEWEST_OF_STEM: Final = 6  # letters of a word whose end may be inflected
_END: Final = 2  # letters of such an end
_FEWEST_INITIALS: Final = 3
_MOST_SYLLABLES: Final = 4  # of a name, in which the telling ones stand: behind a town


def is_called(name: str, domain: str, shared: frozenset[str] = frozenset()) -> bool:
    """Whether a domain has a word of a name that is none of those `shared` with others, in whatever letters.

    >>> is_called("Moss Fitters", "mossfitters.example"), is_called("海鸥国际货运", "haiou.example")
    (True, True)
    >>> is_called("Мастерская Мохова", "mohov.example"), is_called("Technical Support", "fernholding.example")
    (True, False)
    """
    label = _label(domain)
    return any(word in label for word in _signs(name) - shared)


def called_at(names: Iterable[str], domains: Iterable[str]) -> int:
    """Return how many of some names have a word that one of some domains has.

    >>> called_at(["Moss Fitters", "Technical Support"], ["mossfitters.example", "fernholding.example"])
    1
    """
    labels = "\n".join(map(_label, domains))
    return sum(any(word in labels for word in _signs(name)) for name in names)


def _label(domain: str) -> str:
    return _plain(domain.partition(".")[0])


@remembered
def _signs(name: str) -> frozenset[str]:
    return frozenset(_found(name))


def _found(name: str) -> Iterator[str]:
    if han := _HAN.search(name):
        spoken = syllables_of(han[0])[:_MOST_SYLLABLES]
        pairs = ("".join(spoken[at : at + 2]) for at in range(len(spoken) - 1))
        yield from (pair for pair in pairs if len(pair) >= _FEWEST_LETTERS)
        return
    words = [word for word in telling_words(name) if not is_place(word)]
    for word in map(_plain, words):
        if len(word) >= _FEWEST_LETTERS:
            yield word
        if len(word) >= _FEWEST_OF_STEM:
            yield word[:-_END]
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    if len(initials) >= _FEWEST_INITIALS:
        yield _plain(initials)


@remembered
def _plain(text: str) -> str:
    """Return a word in plain Latin letters, as domains have it."""
    return folded(fold(transliterate(text)).text).replace("kh", "h").replace("y", "i").replace("j", "i")
