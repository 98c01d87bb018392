"""What expressions of words of the lexicon have in common, so that each is written once and none runs away."""

import re

from falsefront.address.lexicon.table import forms, longest_first

GAP = r"\s{0,20}"  # every run of spaces is bounded
WHOLE = r"(?:(?<=[\u3400-\u9fff])|(?!\w))"  # a word of letters ends here


def any_of(kind: str) -> str:
    """Return the alternatives of an expression that finds any form of a kind, with whatever spaces in between."""
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first(forms(kind)))
