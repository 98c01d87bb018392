"""Whether the thing of a page can be had, by what its layout shows: a class, an id, or the button to buy it."""

import re
from typing import Final

from falsefront.contact.stock import stock
from falsefront.parse.draft import Draft
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import MAIN, PageTree, attribute
from falsefront.text.remembered import remembered

_TOKEN: Final = re.compile(
    r"^(?:.*[-_])?(?:stock|availab\w*|inventory|disponib\w*|lagerbestand|dostupnost)(?:[-_].*)?$", re.IGNORECASE
)
_NO_TOKEN: Final = re.compile(r"stock-?(?:photo|image|ticker)|store-?availab|notify", re.IGNORECASE)
_BUTTON: Final = re.compile(r"btn|button|cart|buy|basket", re.IGNORECASE)
_BUTTONS: Final = ("button", "input", "a")
_MOST_CHARS: Final = 60
_MOST_PIECES: Final = 12
_MOST_BUTTONS: Final = 400
_MEANT_BY_BUTTON: Final = frozenset({"In Stock", "Sold Out", "Out Of Stock", "Pre Order"})


def say_availability(tree: PageTree, draft: Draft) -> None:
    """Say what the page of a thing shows of its stock; a button to buy counts only where nothing else says it."""
    named = [(name, at) for name, found in tree.by_class.items() if _is_named(name) for at in found[:20]]
    named += [(name, at) for name, at in tree.by_id.items() if _is_named(name)]
    for name, at in sorted(named, key=lambda pair: pair[1]):
        text = tree.text(at, separator=" ") if tree.end(at) - tree.start(at) <= _MOST_PIECES else ""
        if tree.zone(at) == MAIN and is_plausible("availability", text) and stock(text):
            draft.say("availability", text, f"layout:.{name}")
    if "availability" in draft.fields:
        return
    buttons = sorted(at for name in _BUTTONS for at in tree.by_name.get(name, ())[:_MOST_BUTTONS])
    for at in buttons:
        tag = tree.elements[at]
        text = tree.text(at, separator=" ") if tag.name != "input" else attribute(tag, "value") or ""
        is_button = tag.name != "a" or _BUTTON.search(attribute(tag, "class") or "") is not None
        is_short = 0 < len(text) <= _MOST_CHARS and tree.zone(at) == MAIN
        if is_short and is_button and stock(text) in _MEANT_BY_BUTTON:
            draft.say("availability", text, f"layout:{tag.name}")
            return


@remembered
def _is_named(token: str) -> bool:
    return _TOKEN.match(token) is not None and _NO_TOKEN.search(token) is None
