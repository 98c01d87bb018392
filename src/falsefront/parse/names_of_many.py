"""Whether names below each other are those of as many firms, or what one chain calls its places."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from falsefront.parse.firm_names import is_han
from falsefront.parse.listed_names import name_of
from falsefront.parse.own_signs import telling_words

_FEWEST: Final = 3
_AT_DOMAINS: Final = 0.5  # of those who are listed, each at a domain that no other one has
_DOMAIN: Final = re.compile(r"(?<![\w.-])(?:[\w.+-]+@|www\.)?((?:[\w-]+\.)+[a-z]{2,})(?![\w-])")
_NAMES: Final = 0.8  # that are no places, roles or persons
_SHARED: Final = 0.5  # a word, or in Chinese, Japanese and Korean the last sign; of a chain
_WORDS: Final = 0.5  # with two words or more: one alone may be a town that nobody knows


def share_a_word(names: Sequence[str]) -> bool:
    """Whether many names share a word that few have: shops of one chain, maybe the page's own."""
    words = Counter(word for name in names for word in set(telling_words(name)))
    return bool(words) and words.most_common(1)[0][1] > max(1, _SHARED * len(names))


def are_at_many_domains(entries: Sequence[Sequence[str]]) -> bool:
    """Whether those who share a word have mailboxes or sites at many domains: theirs is a word of their trade.

    >>> are_at_many_domains([["info@moss.example"], ["Tel. 1", "alder.example"], ["info@hob.example"], []])
    True
    >>> are_at_many_domains([["leeds@moss.example"], ["york@moss.example"], ["hull@moss.example"]])
    False
    """
    told = [{domain for text in texts for domain in _DOMAIN.findall(text.lower())} for texts in entries]
    every = Counter(domain for domains in told for domain in domains)
    own = sum(any(every[domain] == 1 for domain in domains) for domains in told)
    return own >= max(_FEWEST, _AT_DOMAINS * len(entries))


def are_of_many(names: Sequence[str]) -> bool:
    """Whether nothing tells some names to be what one chain calls its places.

    >>> are_of_many(["Hob & Daughters", "Alder Motors", "The Tyre Barn"]), are_of_many(["Otley", "Ilkley", "Leeds"])
    (True, False)
    >>> are_of_many(["Moss Leeds", "Moss York", "Moss Otley"]), are_of_many(["분당점", "강남점", "서초점"])
    (False, False)
    """
    if len(names) < _FEWEST or len(set(names)) < len(names) or share_a_word(names):
        return False
    if sum(name_of(name) is not None for name in names) < _NAMES * len(names):
        return False
    gapless = [name for name in names if is_han(name)]
    ends = Counter(name.rstrip(" )）")[-1:] for name in gapless)
    if gapless and ends.most_common(1)[0][1] > max(1, _SHARED * len(gapless)):
        return False
    spaced = [name for name in names if not is_han(name)]
    return sum(len(name.split()) > 1 for name in spaced) >= _WORDS * len(spaced)
