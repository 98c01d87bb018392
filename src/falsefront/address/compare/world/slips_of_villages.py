"""Two villages one letter apart, beside a road that every village has: Hauptstr. 5 of Owldorf is none of Owldorff."""

from collections.abc import Sequence
from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.abroad.finer.text import without_umlauts
from falsefront.address.compare.world.flat_words import towns_of
from falsefront.address.compare.world.word import Word
from falsefront.address.lexicon.abroad import ROADS_OF_EVERY_VILLAGE
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.text import folded

ROADS_OF_VILLAGES: Final = ROADS_OF_EVERY_VILLAGE | frozenset(
    folded(name).text for name in forms("abroad.road.everywhere.village")
)
_LEAST_TOWN: Final = 5  # letters of a town's name


def is_slip_of_village(road: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether a town in common is one but for a letter, and is no city, beside a road that every village has.

    `road` holds the words of a road of both sides, `words` all of one side.
    """
    name = "".join(word.text for word in road if word in words and word.kind == "name")
    return name in ROADS_OF_VILLAGES and any(
        word.kind == "name" and word not in road and any(_are_two(word.text, it.text) for it in word.partners)
        for word in words
    )


def _are_two(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _LEAST_TOWN or without_umlauts(one) == without_umlauts(other):
        return False
    return OSA.distance(one, other, score_cutoff=1) == 1 and not (towns_of(one) or towns_of(other))
