"""Words of Macau's addresses in Portuguese and Chinese."""

from falsefront.address.lexicon.table import expression, forms, values

TYPES = forms("china.road", "macau")  # words that stand before the name of a street
ROADS = values("macau.road")  # the same, also shortened -> in full
SILENT = forms("macau.silent")  # particles and titles, which writers leave out
SAINTS = values("macau.saint")
COMMON = forms("macau.common")  # keys of streets that towns of Portugal and Brazil have as well
LABELS = values("macau.label")
BUILDINGS = values("macau.building")
FLOORS = expression("macau.floor")
GROUND = expression("macau.ground")
NAMES = expression("macau.name")
HAN_ROADS = expression("macau.han_road")
