"""A metropolis that ends a text says where it lies before a quarter that is called as a state elsewhere is."""

from typing import Final

from falsefront.address.abroad.where.search import Search

_LEAST: Final = 5_000  # thousands of inhabitants of a city that everybody knows


def ends_in_metropolis(search: Search) -> bool:
    """Whether a metropolis of no country that has such a region ends the text: Victoria, London is in no Australia."""
    if not search.regions or not search.cities:
        return False
    _, text, cities = max(search.cities)
    largest = max(cities, key=lambda city: city.thousands)
    if largest.thousands < _LEAST or not search.plain.rstrip(" .,").endswith(text):
        return False
    return {city.country for city in cities}.isdisjoint(region.country for region in search.regions)
