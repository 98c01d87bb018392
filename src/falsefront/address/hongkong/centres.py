"""Shops of an estate of Hong Kong, which are called after it in many ways: 良景邨廣場 is Leung King Plaza.

An estate has one centre, of whatever word: 商場, 購物中心, "Shopping Centre", "Commercial Complex". A plaza or mall
that bears the name of a quarter is the quarter's: 葵涌廣場 is none of 葵涌邨, and 葵涌商場 is.
"""

from collections.abc import Callable, Iterator
from typing import Final

from falsefront.address.gazetteer.hongkong import HongKongNames, Known, chinese_key, english_key
from falsefront.address.gazetteer.name_table import Named
from falsefront.address.gazetteer.places import Places
from falsefront.address.hongkong.piece import Centre, in_hong_kong
from falsefront.address.lexicon.hongkong import CENTRES, CHINESE_CENTRES

_ESTATES: Final = ("", "estate", "court")  # an estate is named whole, or without its last word, the usual one first
_CHINESE_ESTATES: Final = ("", "邨", "苑")
_OF_ESTATE: Final = "estate"  # value of a word that only an estate's shops are called by


def chinese_centre(text: str, names: HongKongNames, places: Places) -> Centre | None:
    """Return the estate that shops are called after by a simplified Chinese name; None where it has none.

    Shops that the dictionary has are called so in English, too: 天悦广场 is Smiling Plaza, none of 天悦邨.
    """
    found = _in_chinese(text, names, places)
    known = [one for one in names.in_chinese(chinese_key(text)) if one.kind != "s"] if found is not None else []
    return found if not known or any(_in_english(one.english, names, places) for one in known) else None


def english_centre(text: str, names: HongKongNames, places: Places) -> Centre | None:
    """Return the estate that shops are called after by an English name; None where it has none."""
    found = _in_english(text, names, places)
    known = [one for one in names.in_english(english_key(text)) if one.kind != "s"] if found is not None else []
    return found if not known or any(_in_chinese(one.chinese, names, places) for one in known) else None


def _in_chinese(text: str, names: HongKongNames, places: Places) -> Centre | None:
    return _centre(chinese_key(text), CHINESE_CENTRES, _CHINESE_ESTATES, names.in_chinese, places.chinese.get)


def _in_english(text: str, names: HongKongNames, places: Places) -> Centre | None:
    return _centre(english_key(text), CENTRES, _ESTATES, names.in_english, places.latin.get)


def _centre(
    key: str,
    centres: dict[str, str],
    endings: tuple[str, ...],
    known: Callable[[str], tuple[Known, ...]],
    division: Callable[[str], Named | None],
) -> Centre | None:
    for stem, word in _stems(key, centres):
        if word != _OF_ESTATE and in_hong_kong(division(stem)) is not None:
            continue
        for ending in endings:
            estates = tuple(one for one in known(stem + ending) if one.kind == "e")
            if estates:
                return Centre(estates, not ending)
    return None


def _stems(key: str, centres: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what stands before each word for shops that a key ends in, with the word's value; the longest first."""
    for centre, word in centres.items():
        if key.endswith(centre) and key != centre:
            yield key.removesuffix(centre), word
