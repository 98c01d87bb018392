"""Names that one side writes with umlauts and the other with two letters each: Mühlenstraße and Muehlenstrasse.

A reading has neither (Muhlen), so that the text is asked: what it would be with its umlauts written out.
"""

import re

from falsefront.address.abroad.finer.text import without_umlauts
from falsefront.address.plain.older_spellings import are_one_since_reforms
from falsefront.address.reading import Reading
from falsefront.text.folding import fold, visible

WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
_NOT_KEY = re.compile("[^a-z0-9]")


def are_one_respelled(one: str, other: str, a: Reading, b: Reading) -> bool:
    """Whether two such keys are one but for umlauts, or in a spelling of before a language's last reforms."""
    return are_one_with_umlauts(one, other, a, b) or are_one_since_reforms(one, other, a.country or b.country)


def are_one_with_umlauts(one: str, other: str, a: Reading, b: Reading) -> bool:
    """Whether the key of a name in `a` and one in `b` are the same but for umlauts that are written out on one side."""
    if len(one) == len(other) or one[:1] != other[:1] or without_umlauts(one) != without_umlauts(other):
        return False
    return _writes(other, a) or _writes(one, b)


def _writes(key: str, reading: Reading) -> bool:
    """Whether a text has umlauts, and a name by its key where they are written out."""
    lower = visible(reading.raw).casefold()
    whole = lower.translate(WRITTEN_OUT)
    return whole != lower and key in _NOT_KEY.sub("", fold(whole).text.lower())
