"""What firms call places of their own, in many languages, as one expression: "Sucursal", "Hauptsitz"."""

from typing import Final

from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
OFFICES: Final = _LISTS.any_of("office")
# The same and words that are too ordinary elsewhere: "Werk", "Store", 工厂.
LABELLED_OFFICES: Final = _LISTS.any_of("office", "place")
# Where goods lie.
OF_GOODS: Final = _LISTS.any_of("of_goods")
# Between two of them: "Factory and depot".
JOINING: Final = _LISTS.any_of("joining")
# What is sold for offices, warehouses and showrooms: with such a word behind, they are the first half of a trade.
FOR_OFFICES: Final = _LISTS.any_of("for_offices")
