"""What a link to a map or to a way there says beside an address: "Open in Google Maps", "Auf der Karte anzeigen"."""

from typing import Final

from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# Words that stand apart from what is around them.
LINK: Final = f"(?:{_LISTS.any_of('link')})"
# The same of scripts that need no gap around a word.
LINK_GAPLESS: Final = f"(?:{_LISTS.any_of('gapless')})"
# What stands in brackets alone: "(map)".
LINK_IN_BRACKETS: Final = f"(?:{_LISTS.any_of('in_brackets')})"
# How somebody comes there from a station, in brackets behind an address.
ON_FOOT: Final = _LISTS.any_of("on_foot")
