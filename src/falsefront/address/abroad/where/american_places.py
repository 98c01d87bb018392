"""The town of an American address, which stands before its state, whatever its words mean elsewhere.

Elk Grove is no road, Rego Park no park, Hot Springs another town than Springs, and Goshen, NY is not the city of
New York: the post's table says which towns a state has.
"""

from typing import Final

from rapidfuzz.distance import OSA

from falsefront.address.abroad.where.search import Search, joined
from falsefront.address.gazetteer.zip_towns import post_of, town_in_full, towns_of_section, towns_of_state

_HOME: Final = "US"
_MOST_OF_TOWN: Final = 5  # words
_MOST_OF_COUNTRY: Final = 4  # words: united states of america
_MOST_OF_STATE: Final = 3  # words: district of columbia
_LEAST_MISTYPED: Final = 7  # letters of a town's name with a slip
_ZIP: Final = 5  # digits of a ZIP code that say which state


def take_american_town(search: Search) -> None:
    """Take the part before a state as its town, where the state has one of that name, and the ZIP code is the state's.

    What is short in it is written out, and a slip in it mended, where one town near the code is called so.
    """
    words = search.words
    end = words.count
    sizes = (size for size in range(1, min(_MOST_OF_COUNTRY, end) + 1) if words.joins(end - 1, end - size))
    end -= next((it for it in sizes if search.elsewhere.countries.get(joined(words.text[end - it :])) == _HOME), 0)
    post = words.text[end - 1][:_ZIP] if end and words.digit[end - 1] else ""
    end -= bool(post)
    state, start = _state_before(search, end)
    if not state or (post and ((found := post_of(post)) is None or found.state != state)):
        return
    first = start
    while first > 0 and words.joins(start - 1, first - 1):
        first -= 1
    town = words.text[first:start]
    is_whole = 0 < first < start and start - first <= _MOST_OF_TOWN and all(words.free[first:start])
    town = _town(words.text[first:start], state, post) if is_whole and not any(words.digit[first:start]) else []
    if not town:
        return
    named = search.elsewhere.cities.get(joined(town), ())
    known = tuple(city for city in named if (city.country, city.region) == (_HOME, state))
    said = words.take(first, start).split()
    if words.text[first - len(said) : first] == said and not words.joins(first - 1, first):
        words.take(first - len(said), first)  # Dover, Dover, DE
    if known:
        search.cities.append((first, " ".join(town), known))
    else:
        search.localities += (" ".join(town),)


def _town(words: list[str], state: str, post: str) -> list[str]:
    """Return the words in full of a town of a state; of one near a ZIP code with a slip in them as it is written."""
    town = town_in_full(words)
    key = "".join(town)
    if key in towns_of_state(state):
        return town
    if not post or len(key) < _LEAST_MISTYPED:
        return []
    near = {" ".join(it): it for it in towns_of_section(post) if _is_slip("".join(it), key)}
    return min(near.values()) if len(near) == 1 else []


def _is_slip(town: str, key: str) -> bool:
    return town[0] == key[0] and OSA.distance(town, key, score_cutoff=1) == 1


def _state_before(search: Search, end: int) -> tuple[str, int]:
    """Return the two letters of the state that ends there and begins its part, and where; "" where none does."""
    words = search.words
    for size in range(min(_MOST_OF_STATE, end - 1), 0, -1):
        start = end - size
        if words.joins(start, start - 1) or not words.joins(start, end - 1):
            continue
        regions = search.elsewhere.regions.get(joined(words.text[start:end]), ())
        if code := next((it.code for it in regions if it.country == _HOME), ""):
            return code, start
    return "", end
