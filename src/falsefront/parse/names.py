"""Whether two names that one page says may be one party's: a guard against mixing, not a comparison of vendors."""

import unicodedata

from falsefront.text.remembered import remembered


def folded(name: str | None) -> str:
    """Return a name as it is compared on one page: letters and digits only, width and case taken out."""
    return _folded(name) if name else ""


@remembered
def _folded(name: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKC", name).casefold() if char.isalnum())


def are_one_name(first: str | None, second: str | None) -> bool:
    """Whether one name may be the other with more around it; False where either is missing.

    >>> are_one_name("WARCHEM", "Warchem Sp. z o.o."), are_one_name("Orrin Ltd", "Mirefield Ltd")
    (True, False)
    """
    ours, theirs = folded(first), folded(second)
    return bool(ours and theirs) and (ours in theirs or theirs in ours)
