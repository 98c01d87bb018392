"""A road whose name English translates: Cumhuriyet Caddesi 30 and 30 Republic Street, Plac Wolnosci and Freedom Square.

One side is English and the other is not: two words of one language for one thing are two roads (Hürriyet, Özgürlük). It
proves a road only where number, town and kind of road agree.
"""

from collections.abc import Set
from typing import Final

from falsefront.address.compare.world.roads_abroad import types_agree
from falsefront.address.compare.world.words_abroad import Manner, canonical_words
from falsefront.address.lexicon.table import countries, values
from falsefront.address.reading import Reading, Road

_ENGLISH: Final = {form: frozenset(value.split()) for form, value in values("abroad.road.meaning").items()}
_WHERE: Final = countries("abroad.road.meaning", "in")
_OF_ENGLISH: Final = frozenset(word for said in _ENGLISH.values() for word in said)


def same_by_meaning(a: Reading, b: Reading, manner: Manner) -> str | None:
    """Return road and number where one side has the name of the other's road in English; None where it does not."""
    left, right = a.road, b.road
    if left is None or right is None or a.number is None or a.number != b.number or a.cities.isdisjoint(b.cities):
        return None
    if left.direction != right.direction or not types_agree(left, right, manner):
        return None
    one, other = _words(left, manner), _words(right, manner)
    lands = {code.partition(":")[0] for code in a.cities & b.cities}  # several where each has a city of the name
    is_one = means(one, other, lands) or means(other, one, lands)
    return f"{left.name.text}, {a.number}" if is_one else None


def means(own: list[str], english: list[str], lands: Set[str]) -> bool:
    """Whether a name in a language of some countries is another in English, all of it or word by word.

    >>> means(["cumhuriyet"], ["republic"], {"TR"}), means(["cumhuriyet"], ["republic"], {"DE"})
    (True, False)
    >>> means(["hurriyet"], ["ozgurluk"], {"TR"}), means(["old", "station"], ["old", "station"], {"DE"})
    (False, False)
    >>> means(["alter", "markt"], ["old", "market"], {"DE"}), means(["stations"], ["railway", "station"], {"NL"})
    (True, True)
    """
    if _is_word("".join(own), "".join(english), lands):
        return True
    if len(own) != len(english):
        return False
    pairs = list(zip(own, english, strict=True))
    translated = [one for one, other in pairs if _is_word(one, other, lands)]
    return bool(translated) and all(one == other or one in translated for one, other in pairs)


def _is_word(own: str, english: str, lands: Set[str]) -> bool:
    return english in _ENGLISH.get(own, ()) and own not in _OF_ENGLISH and not _WHERE[own].isdisjoint(lands)


def _words(road: Road, manner: Manner) -> list[str]:
    return [word.lstrip("~") for word in canonical_words(road.name.text.lower(), manner) if word[0] not in "^!#"]
