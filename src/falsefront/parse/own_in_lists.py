"""Whether somebody in a list of others is the page's own firm after all: dealers may share the words of its trade."""

from falsefront.parse.firm_names import is_han
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import folded
from falsefront.parse.own_signs import OwnSigns, telling_words
from falsefront.parse.words import FIRM_ENDINGS


def is_own_name(name: str, signs: OwnSigns) -> bool:
    """Whether a name has no telling words but the page's own, its first among them: no "Cycle Works" of Otter Cycle."""
    return signs.is_name(name) and (not signs.begins or _has_first_of(name, signs))


def is_called_as_own(name: str, signs: OwnSigns) -> bool:
    """Whether a name shares what tells the page's own; one with a legal form may share the words of a trade."""
    is_formed = has_any_form(name) or FIRM_ENDINGS.is_in(name.rstrip(" ."))
    if not is_formed or is_han(name):
        return signs.names_own(name)
    return _has_first_of(name, signs) or any(own in folded(name) for own in signs.joined)


def _has_first_of(name: str, signs: OwnSigns) -> bool:
    return any(word.startswith(signs.begins) for word in telling_words(name))
