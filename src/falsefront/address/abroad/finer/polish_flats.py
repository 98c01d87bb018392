"""Flats of Poland behind the house and a stroke: ul. Bocianowa 57/3 is flat 3 of house 57, as lokal 3 is.

Two houses that are built as one stand there too, the lower number first (57/59), so that only what is less than the
house is surely a flat; of a house with a letter that letter is the house's (57A/3). Plots, halls and buildings are
numbered so, too (dz. nr 157/2), and the houses of a village without streets (Sowin 157/2). In Belgium a stroke parts
house and box on a street as well: Uilenstraat 12/4 is 12 bus 4.
"""

import re

from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Place

COUNTRY = "PL"
_COUNTRIES = frozenset({COUNTRY, "BE"})
_VILLAGES = forms("abroad.village.polish")
_NO_FLATS = forms("abroad.flat.none.polish")
_PLOTS = forms("abroad.plot")
_LEAST_CUT = 2  # letters of a word cut short: dz. for dzialka
_FLAT = re.compile(r"(?:(?P<letter>[a-z])-)?(?P<flat>\d{1,4})")


_LARGE = 50  # thousands of inhabitants of a town, from which all its houses stand on streets


def part_flat(draft: AbroadDraft, city: Place | None) -> None:
    """Part house and flat of a road in Poland or Belgium, where no flat is labelled."""
    number, road = draft.number, draft.road
    if draft.country not in _COUNTRIES or number is None or road is None or number.last is not None:
        return
    if road.type is None and road.name.text.lower().split()[-1] in _VILLAGES:
        return  # Nowa Wieś 57/3 is a lot of a village
    found = _FLAT.fullmatch(number.sub)
    if found is None or "unit" in draft.labels or int(found["flat"]) >= number.first:
        return
    if road.type is None and not _is_city(city):
        return
    if any(map(_is_no_house, draft.words.text)):
        return
    draft.number = number._replace(sub=found["letter"] or "")
    draft.labels["unit"] = str(int(found["flat"]))


def _is_city(place: Place | None) -> bool:
    towns = world().cities_called(place.text) if place is not None else ()
    return any(town.country == COUNTRY and town.thousands >= _LARGE for town in towns)


def _is_no_house(word: str) -> bool:
    """Whether a word, also one cut short, stands before the number of a plot, hall or building."""
    is_cut = len(word) >= _LEAST_CUT and word.isalpha() and any(whole.startswith(word) for whole in _NO_FLATS)
    return is_cut or word in _PLOTS
