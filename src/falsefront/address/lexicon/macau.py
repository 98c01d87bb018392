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
BESIDE = expression("macau.beside")  # before a street, or a place, that a house is next to
WITHOUT = expression("macau.without")  # says nothing about where: s/n
SITE_WORDS = forms("macau.site.word")  # stand beside the name of a hotel or resort, and make no other of it
SITE_ENDS = expression("macau.site.end")  # behind its Chinese name
HAN_BESIDE = expression("macau.han_beside")  # behind the Chinese name of a place that a house is next to
SITE_BESIDE = expression("macau.site.beside")  # before the Chinese name of such a place
SHORES = {shore: expression(f"macau.shore.{shore}") for shore in ("islands", "peninsula")}  # parts of either
TELLING = forms("macau.telling")  # short Chinese names of streets that no other town has
TOLD = forms("macau.told")  # in names of streets and places of no other city
SITE_SILENT = forms("macau.site.silent")
SITE_SPELLED = values("macau.site.spelled")
