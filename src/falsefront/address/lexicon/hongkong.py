"""The words of Hong Kong's addresses in both languages: what ends a name, and what it then is."""

from falsefront.address.lexicon.table import forms, longest_first, values

ROAD_TYPES = forms("hongkong.road")
WEAK_ROAD_TYPES = forms("hongkong.road", "weak")  # they end other names as well: only with a number before it
SIDES = values("hongkong.side")
AREAS = dict(sorted(values("hongkong.area").items(), key=lambda pair: -len(pair[0])))
ESTATES = values("hongkong.estate")
WHOLE_ESTATES = forms("hongkong.estate.whole")  # Radio City
VILLAGES = forms("hongkong.village")
WEAK_VILLAGES = forms("hongkong.village", "weak")  # only behind a number
FUNCTIONS = forms("hongkong.function")
ZONES = forms("hongkong.zone")  # estates with streets and factories of their own, as keys
USES = values("hongkong.use")
NAME_WORDS = {word: frozenset(said.split(" ")) for word, said in values("hongkong.name").items()}
UNITS = forms("hongkong.unit")
BLOCKS = forms("hongkong.block")
PHASES = forms("hongkong.phase")
FLOORS = values("hongkong.floor")
EMPTY = forms("hongkong.empty")
WORDS = values("hongkong.word")
SHORT_SIDES = values("hongkong.word.behind_road")
IN_NAMES = forms("hongkong.empty", "inside")
BEFORE_HOUSES = forms("hongkong.before_house")
NUMBERS = forms("hongkong.number")
FLOOR_WORDS = forms("hongkong.floor.word")
SMALLER = forms("hongkong.smaller")
JOINTS = forms("hongkong.joint")
SHORT_REGISTERS = values("hongkong.lot")
LONG_REGISTERS = values("hongkong.lot.long")
# In brackets: what belongs to the room, or not.
BRACKETS = r"\((?:including|excluding|from|portion|incl|excl|with|formerly|the)\b[^)]*\)"

TRADES = forms("hongkong.name", "trade")
CHINESE_TRADES = frozenset[str]().union(*(NAME_WORDS[word] for word in TRADES))
CHINESE_REGISTERS = values("hongkong.han.lot")
CHINESE_ROADS = values("hongkong.han.road")
CHINESE_WEAK_ROADS = forms("hongkong.han.road", "weak")
CHINESE_SIDES = values("hongkong.han.side")
CHINESE_ESTATES = values("hongkong.han.estate")
CHINESE_FUNCTIONS = forms("hongkong.han.function")
CHINESE_VILLAGES = forms("hongkong.han.village")
CHINESE_WEAK_VILLAGES = forms("hongkong.han.village", "weak")  # only before a number
CHINESE_FLOORS = values("hongkong.han.floor")
CHINESE_EMPTY = forms("hongkong.han.empty")
# What the shops of an estate are called behind its name, the longest first.
CENTRES = {form: values("hongkong.centre")[form] for form in longest_first(forms("hongkong.centre"))}
CHINESE_CENTRES = {form: values("hongkong.han.centre")[form] for form in longest_first(forms("hongkong.han.centre"))}
