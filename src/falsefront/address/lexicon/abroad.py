"""Words of addresses outside China: road types, units, floors, buildings, and what merely stands beside them.

Road types are written as the United States Postal Service abbreviates them (Publication 28, appendix C1); a word of
another language stands for the nearest of these, so that улица, rue and Straße are `st`.
"""

from falsefront.address.lexicon.table import countries, forms, longest_first, usual, values

# Words that mean what they mean in some countries only, by kind: "Khan" leads a district in Cambodia.
_LOCAL_KINDS = (
    "abroad.unit", "abroad.building", "abroad.number", "abroad.plot", "abroad.floor", "abroad.floor.alone",
    "abroad.development", "abroad.development.leading", "abroad.area", "abroad.area.leading", "abroad.alias",
    "abroad.honorific", "abroad.honorific.anybody", "abroad.post_box.whole",
)  # fmt: skip
_LOCAL = {kind: countries(kind, "in") for kind in _LOCAL_KINDS}


def is_said_in(kind: str, word: str, country: str | None) -> bool:
    """Whether a word of a kind means that in a country; words without a country mean it everywhere."""
    where = _LOCAL[kind].get(word)
    return where is None or country in where


def ends_house(word: str, country: str | None) -> bool:
    """Whether the type of a road ends the name of a house in a country: Owl Square, Bangkok."""
    return word in HOUSE_TYPES and country in HOUSE_TYPES[word]


# Where roads are named by bare numbers: Road 5, Street 12.
NUMBERED_ROADS = frozenset(
    {"BD", "PK", "AE", "QA", "KW", "OM", "BH", "IN", "US", "CA", "IR", "LK", "KH", "EG", "SA", "IQ", "SD"}
)
NUMBERED_ROAD_WORDS = forms("abroad.road", "numbered")

# After the name: Friars Street. British and American generics, and their usual misspellings.
ROAD_TYPES = values("abroad.road")
# Of these, what ends the name of a house in some countries: Owl Square, Bangkok.
HOUSE_TYPES = countries("abroad.road.house", "in")
# Before the name: rue de Rivoli, via Roma, улица Ленина.
LEADING_TYPES = values("abroad.road.leading")
# Of the leading types, those that are ordinary words elsewhere: only a small word of their language makes them leading.
AMBIGUOUS_LEADING = forms("abroad.road.leading", "ambiguous")
# Of these, words that begin a part and lead there without a small word: av. Foch, Boulevard Victor Hugo;
# short ones only in their countries.
LEADING_AT_START = forms("abroad.road.leading", "start")
LEADING_IN = countries("abroad.road.leading", "in")
# Where a number behind the type belongs to the road's name: Kaki Bukit Road 1, Jalan PJS 11/20, Soi 71, Highway 9.
NUMBER_IN_NAME = frozenset({"SG", "MY"})
NUMBERED_TYPES = countries("abroad.road", "in") | countries("abroad.road.leading", "number")
# Leading types that are one only before a digit: ngo 12 is a lane, Ngo Quyen a name.
LEADING_WITH_DIGIT = forms("abroad.road.leading", "digit")
SMALL_WORDS = forms("abroad.small")
# Ends of one German, Dutch or Scandinavian word: Hauptstrasse, Keizersgracht, Drottninggatan.
_ENDINGS = values("abroad.road.ending")
GLUED_TYPES = tuple((ending, _ENDINGS[ending]) for ending in longest_first(_ENDINGS))
for _type in {*ROAD_TYPES.values(), *LEADING_TYPES.values(), *dict(GLUED_TYPES).values()}:
    ROAD_TYPES.setdefault(_type, _type)  # as the canonical form writes it
# Words before such a name that tell two roads apart.
GLUED_BEFORE = forms("abroad.road.adjective")
NUMBER_BEFORE = forms("abroad.road", "number_before")
TURKISH_QUARTERS = forms("abroad.quarter")
# How long a word with such an end is at least: the names before it have four letters, but Oststr. and Seestrasse three.
_SHORT_BEFORE = forms("abroad.road.ending", "short")
GLUED_LEAST = {ending: len(ending) + (3 if ending in _SHORT_BEFORE else 4) for ending, _ in GLUED_TYPES}
GLUED_WORDS = forms("abroad.road.no_ending")

# A room, flat or shop, where a label follows.
UNIT_WORDS = forms("abroad.unit")
# One letter or an ordinary word: a unit only where a digit follows.
UNIT_NEEDS_DIGIT = forms("abroad.unit", "digit")
# Rooms that trading estates number along the road, so that the label may be the number: Unit 7A Radford Crescent.
UNIT_NUMBERS = forms("abroad.unit", "number")
BUILDING_WORDS = forms("abroad.building")
BUILDING_NEEDS_DIGIT = forms("abroad.building", "digit")
NUMBER_WORDS = forms("abroad.number")
NUMBER_NEEDS_DIGIT = forms("abroad.number", "digit")
# Words after which "No. 62" is not the number of a house: Road No. 62, Gate No. 1.
NUMBERED = forms("abroad.numbered")
# Behind which "no 1204" counts, and is no postcode of Norway.
COUNTED = (
    forms("abroad.numbered.counted") | NUMBERED | forms("abroad.plot") | forms("abroad.house") | forms("abroad.unit")
)
PLOT_WORDS = forms("abroad.plot")
FLOOR_WORDS = forms("abroad.floor")
FLOOR_NEEDS_DIGIT = forms("abroad.floor", "digit")
FLOOR_ALONE = values("abroad.floor.alone")
ORDINALS = values("abroad.floor.ordinal")

# The last word of a named building, estate or market, and its class.
DEVELOPMENT_WORDS = values("abroad.development")
# Those that are a part of the name, of which one firm has several: Owl Softzone, Owl Infinity, Owl One.
NAMED_DEVELOPMENTS = forms("abroad.development", "named")
USUAL_WORDS = usual("abroad.development")  # for each class
# Words that stand between a development's name and its generic word and say what it is for.
USES = forms("abroad.use")
# The last word of a settlement, colony or zone inside a town.
AREA_WORDS = values("abroad.area")
# Areas known by a number behind or an ordinal before: Sector 63, District 1, 3rd Cross.
NUMBERED_AREAS = forms("abroad.area", "numbered")
ORDINAL_AREAS = forms("abroad.area.ordinal")
# Endings of divisions that may stand or not: Meguro-ku and Meguro Ward, Cumhuriyet Mah.
DIVISION_ENDINGS = tuple(longest_first(forms("abroad.area.ending")))
# Countries where roads go by the initials of whom they are named after.
NAMED_BY_INITIALS: frozenset[str | None] = frozenset({"IN", "PK", "BD", "LK"})
# Countries where one letter before a road's name is of whom it is called after, never a side: N. Santos St.
INITIALS_BEFORE: frozenset[str | None] = frozenset({"PH"})
SIDED = forms("abroad.road.sided")  # words before which it is one
# Countries where a locality may stand before the road, and where an untyped road stands behind its number.
LOCALITY_FIRST = frozenset({"IN", "PK", "BD", "LK", "AE", "NG"})
NUMBER_THEN_NAME = frozenset({"VN", "TH", "KH"})
# Countries where "#" stands before the number of a house; elsewhere it is a room's.
HASH_IS_NUMBER = frozenset(
    {"CO", "MX", "PA", "CR", "GT", "HN", "NI", "SV", "DO", "VE", "EC", "PE", "KH", "PH", "PK", "IN", "BD", "LK", "ID",
     "TR", "NP", "MM", "NG", "KE", "GH", "EG"}
)  # fmt: skip
BLOCKS = frozenset({"block", "blk"})
VILLAGES = frozenset({"village", "vill"})  # before the name: Village Kherdi
# Endings of cities that may be left out: Suwon-si, Toyota-shi.
CITY_ENDINGS = ("-si", "-shi", "-gun")
# What follows is how to reach somebody, and no part of the address.
CONTACT_WORDS = ("tel", "telephone", "phone", "fax", "mob", "mobile")
# Countries where a block is a part of a town that has streets and houses, and a housing society another.
BLOCK_IS_AREA = frozenset({"PK", "BD"})
# Countries where 12-3 is a sub-number, never a range.
DASH_IS_SUB = frozenset({"KR", "JP", "CO", "GT", "TH", "VN", "AE"})
# Countries where 7/18 Mill Lane is unit 7 of number 18.
UNIT_BEFORE_SLASH = frozenset({"GB", "AU", "NZ"})

# Whose capital has their name, though they have other towns.
CAPITALS_OF_NAME: dict[str, tuple[str, str]] = {"LU": ("Luxembourg", "LU:2960316")}
CITY_STATES: dict[str, tuple[str, str]] = {"SG": ("Singapore", "SG:1880252"), "PA": ("Panama City", "PA:3703443")}
# Cities that people write by two or three letters, and those of which they count only in a part of their own.
SHORT_CITIES = forms("abroad.town.short")
SHORT_CITIES_ALONE = forms("abroad.town.short", "alone")
# Towns within the reach of a metropolis that are none of its quarters: Khimki -> Moscow.
OWN_TOWNS = values("abroad.town.own")
# Cities with a province or country of their name -> the countries of such cities.
NAMED_AS_REGIONS = values("abroad.town.province")
# Parts that every town has, by their keys: centro, Zentrum, merkez.
MIDDLES = frozenset("".join(filter(str.isalpha, name)) for name in forms("abroad.area.middle"))
# Countries where one number has several buildings of its own (корпус, строение): another building is another place.
BUILDING_IS_NUMBER: frozenset[str | None] = frozenset({"RU", "UA", "BY", "KZ"})
# Countries where a square or complex has numbered buildings, which stand for house numbers: Emaar Square Building 3.
NUMBERED_BUILDINGS: frozenset[str | None] = frozenset({"AE", "QA", "SA", "KW", "OM", "BH", "EG"})
# Countries where the number of a house is said to be a building's: Zahran Street, Bldg. 205.
HOUSES_ARE_BUILDINGS: frozenset[str | None] = (
    BUILDING_IS_NUMBER | NUMBERED_BUILDINGS | {"JO", "LB", "IQ", "SY", "PS", "YE", "AM", "AZ", "GE", "KG", "UZ", "MA"}
)
# In Korea the houses of one number are told by letters: A-dong, 101-dong.
BUILDINGS_APART = BUILDING_IS_NUMBER | NUMBERED_BUILDINGS | {"KR"}

# What stands beside an address and is no part of it, up to the next separator.
BESIDE = forms("abroad.beside")
# Words of firms: a road's or building's name does not reach over them.
FIRM_WORDS = forms("abroad.firm")
FIRM_FORMS = forms("abroad.firm.form")
# Words that say that the country beside them has a mission there, not that the address lies in it.
MISSIONS = forms("abroad.mission")
MISSION_SMALL = forms("abroad.mission.small")
# Words that make another road of a road's name: Prolongacion Paseo de la Reforma.
EXTENSIONS = forms("abroad.road.extension")
# Before the roads of a corner.
CORNERS = forms("abroad.corner")
# Types of roads that are words of names where another type stands behind: New Link Road.
INNER_TYPES = forms("abroad.road.inner")
PLAIN_TYPES = forms("abroad.road.plain")
# Words of institutions that have a name of their own, and their class.
INSTITUTIONS = values("abroad.institution")
CARE_OF = forms("abroad.care_of")
POST_BOXES = forms("abroad.post_box")
# Neither name nor place: dropped where they stand.
NOISE = forms("abroad.noise")
# What people write where they give no address, in the languages they write it in; letters only.
NOTHING_SAID = forms("abroad.nothing")
DIRECTIONS = values("abroad.direction")
NUMBER_NAMES = values("abroad.number.name")
# Roads of Indian towns that go by their initials.
INDIAN_INITIALS = values("abroad.initials")
# Names of roads that prove nothing where towns are in doubt.
ROADS_OF_EVERY_VILLAGE = forms("abroad.road.everywhere")
ROADS_OF_DISTRICTS = frozenset(form.replace(" ", "") for form in forms("abroad.road.everywhere.district"))  # as keys
# Names that a road has by itself: what stands before them is not part of it ("Bushell Accountants High Street").
WHOLE_NAMES = forms("abroad.road.whole")

# The word before the name of a building or estate (Torre Mayor), and of a settlement or zone (Col. Roma).
LEADING_DEVELOPMENTS = values("abroad.development.leading")
LEADING_AREAS = values("abroad.area.leading")
LEADING_TOWNS = forms("abroad.area.leading", "town")  # what follows may be the city: Kota Bandung
# Words that are one or stand for others, and spellings of words in names, the usual one behind.
PHRASES = values("abroad.phrase")
ALIASES = values("abroad.alias")
HONORIFICS = values("abroad.honorific")
_OF_ANYBODY = forms("abroad.honorific.anybody")  # Don Ramon may be a doctor
# Ranks and professions, by the word that says one.
RANKS = {word: rank for word, rank in HONORIFICS.items() if rank} | values("abroad.rank")


def is_of_anybody(word: str, country: str | None) -> bool:
    """Whether a title tells nobody from another of his name there: Don Ramon may be Doctor Ramon."""
    return word in _OF_ANYBODY and is_said_in("abroad.honorific.anybody", word, country)


# What a word may begin or end, as one bit for each rule: a rule none of whose words occur is not tried.
BESIDE_KIND, POST_BOX_KIND, FLOOR_KIND, LABEL_KIND, DEVELOPMENT_KIND, AREA_KIND, CARE_OF_KIND, LED_KIND = (
    1 << bit for bit in range(8)
)
# Words before a number only where they begin a part: House 12, Road 5; not Hunter House 150 Hutton Road.
HOUSE_WORDS = forms("abroad.house")
_LABEL_KINDS = {"number": "abroad.number", "plot": "abroad.plot", "building": "abroad.building", "unit": "abroad.unit"}


def label_in(word: str, country: str | None) -> tuple[str, bool] | None:
    """Return what a word labels in a country, and whether that needs a digit."""
    found = LABELS.get(word)
    if found is None or is_said_in(_LABEL_KINDS[found[0]], word, country):
        return found
    return next(
        ((part, True) for part, kind in _LABEL_KINDS.items() if country in _LOCAL[kind].get(word, ())),
        None,
    )


LABELS: dict[str, tuple[str, bool]] = {  # word -> what its label is, and whether that needs a digit
    **{word: ("number", word in NUMBER_NEEDS_DIGIT) for word in NUMBER_WORDS},
    **dict.fromkeys(PLOT_WORDS, ("plot", True)),
    **{word: ("building", word in BUILDING_NEEDS_DIGIT) for word in BUILDING_WORDS},
    **{word: ("unit", word in UNIT_NEEDS_DIGIT) for word in UNIT_WORDS},
    **dict.fromkeys(HOUSE_WORDS, ("number", True)),
    "#": ("unit", False),
}
KINDS: dict[str, int] = {}
for _kind, _words in (
    (BESIDE_KIND, BESIDE),
    (POST_BOX_KIND, forms("abroad.post_box") | {words.split()[0] for words in forms("abroad.post_box.whole")}),
    (FLOOR_KIND, FLOOR_WORDS | FLOOR_ALONE.keys()),
    (LABEL_KIND, LABELS.keys() | forms("abroad.turkish") | {"str"}),
    (DEVELOPMENT_KIND, DEVELOPMENT_WORDS.keys() | HOUSE_TYPES.keys()),
    (AREA_KIND, AREA_WORDS.keys() | ORDINAL_AREAS),
    (CARE_OF_KIND, CARE_OF), (LED_KIND, LEADING_DEVELOPMENTS.keys() | LEADING_AREAS.keys()),
):  # fmt: skip
    for _word in _words:
        KINDS[_word] = KINDS.get(_word, 0) | _kind

# Words of streets, houses and colonies that are the names of places too: Street is a town in Somerset.
GENERIC = frozenset({*ROAD_TYPES, *LEADING_TYPES, *DEVELOPMENT_WORDS, *AREA_WORDS, *forms("abroad.post_box")})
# Where a street's name is written without its type, before the number: "Marszalkowska 10".
TYPE_EXPECTED = frozenset(
    {"GB", "US", "IN", "CA", "AU", "IE", "NZ", "ZA", "SG", "MY", "PK", "BD", "LK", "KE", "NG", "JP"}
)

# Labels that may be glued to their number: No.5, Unit5A, Tower-2, Phase2.
GLUED_LABELS = (
    UNIT_WORDS
    | NUMBER_WORDS
    | BLOCKS
    | {"dist", "tower", "towers", "wing", "moo", "soi", "plot", "floor", "sector", "sec", "phase", "ph", "ward"}
    | {"district"}
) - {"m", "n", "d", "h", "of", "rm"}
# Short names of areas before their number, and the whole.
SHORT_AREAS = {
    "dist": "district", "distr": "district", "sec": "sector", "ph": "phase", "quan": "district", "q": "district",
    "phuong": "ward", "p": "ward",
}  # fmt: skip
MAIN_TYPES = frozenset({"st", "rd", "ave", "blvd", "way", "dr", "jalan"})  # one road by several of them
AND = frozenset({"&", "and"})
# Where one letter makes another name.
EXACT_SPELLING: frozenset[str | None] = frozenset({"VN", "KR", "JP", "CN"})
# Where ä, ö and ü are also written ae, oe and ue.
WITH_UMLAUTS: frozenset[str | None] = frozenset({"DE", "AT", "CH", "LI", "LU", "DK", "NO", "SE", "FI"})
# Kinds of development that a part of a town may be called by too, so that one in common proves little.
PARTS_OF_TOWNS = frozenset(
    {"point", "park", "estate", "society", "market", "heights", "campus", "farm", "works", "hub", "exchange"}
)
