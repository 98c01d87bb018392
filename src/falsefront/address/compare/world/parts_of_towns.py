"""Parts of towns that are called by the town and a word behind it: Lagos Island is not all of Lagos."""

from typing import Final

from falsefront.address.lexicon.table import forms

_PARTS: Final = forms("abroad.area.of_town")


def is_part_of_town(name: str, town: str) -> bool:
    """Whether a name is that of a town and the word for a part of it.

    >>> is_part_of_town("Lagos-Island", "lagos"), is_part_of_town("Victoria Island", "lagos")
    (True, False)
    """
    *words, part = name.lower().replace("-", " ").split() or ("",)
    return part in _PARTS and " ".join(words) == town.lower()
