"""Chinese words of pages for who cannot read them, in grey beside them: the program's own, and said to be so."""

from functools import cache
from typing import Final

from markupsafe import Markup

from falsefront.address.gazetteer.gazetteer import divisions
from falsefront.text.display import printable
from falsefront.text.glosses import glossed
from falsefront.text.safe_page import escaped

_BEFORE_NAMES: Final = frozenset({"province", "city"})  # levels of places with which firms' names begin
_QUOTES: Final = "“”"


def sound(text: str | None) -> Markup:
    """Return how Chinese words of a page sound and what generic ones mean, to stand behind them; nothing for others."""
    told = glossed(text.strip(_QUOTES), _cities()) if text else None
    return Markup(' <span class="sound">{}</span>').format(Markup(escaped(printable(told)))) if told else Markup()  # noqa: S704


@cache
def _cities() -> frozenset[str]:
    return frozenset(place.short for place in divisions().values() if place.level in _BEFORE_NAMES)
