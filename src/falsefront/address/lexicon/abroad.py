"""Words of addresses outside China: road types, units, floors, buildings, and what merely stands beside them.

Road types are written as the United States Postal Service abbreviates them (Publication 28, appendix C1); a word of
another language stands for the nearest of these, so that улица, rue and Straße are `st`.
"""

# Where roads are named by bare numbers: Road 5, Street 12.
NUMBERED_ROADS = frozenset({"BD", "PK", "AE", "QA", "KW", "OM", "IN", "US", "CA", "IR", "LK", "KH"})
NUMBERED_ROAD_WORDS = frozenset({"road", "rd", "street", "st", "lane", "highway", "hwy", "avenue", "ave", "gali",
                                 "route", "rte"})  # fmt: skip

# After the name: Friars Street. British and American generics, and their usual misspellings.
ROAD_TYPES: dict[str, str] = {
    "street": "st", "str": "st", "st": "st", "strt": "st", "steet": "st", "road": "rd", "rd": "rd", "raod": "rd",
    "avenue": "ave", "ave": "ave", "av": "ave", "aven": "ave", "lane": "ln", "ln": "ln", "drive": "dr", "dr": "dr",
    "drv": "dr", "way": "way", "wy": "way", "crescent": "cres", "cres": "cres", "cresent": "cres", "crescant": "cres",
    "close": "close", "cl": "close", "boulevard": "blvd", "blvd": "blvd", "boul": "blvd", "bvd": "blvd",
    "highway": "hwy", "hwy": "hwy", "expressway": "expy", "expy": "expy", "parkway": "pkwy", "pkwy": "pkwy",
    "terrace": "ter", "ter": "ter", "terr": "ter", "row": "row", "mews": "mews", "walk": "walk", "hill": "hl",
    "rise": "rise", "grove": "grv", "gr": "grv", "square": "sq", "sq": "sq", "place": "pl", "pl": "pl",
    "parade": "parade", "pde": "parade", "circus": "circus", "circle": "cir", "cir": "cir", "quay": "quay",
    "wharf": "wharf", "alley": "aly", "aly": "aly", "pike": "pike", "turnpike": "tpke", "trail": "trl", "trl": "trl",
    "causeway": "cswy", "bypass": "byp", "esplanade": "esp", "yard": "yard", "gate": "gate", "marg": "marg",
    "path": "path", "salai": "salai", "gali": "gali", "galli": "gali", "broadway": "broadway",
    "strand": "strand", "green": "grn", "embankment": "emb", "freeway": "fwy", "loop": "loop", "promenade": "prom",
    "approach": "app", "gardens": "gdns",
    "gdns": "gdns", "chase": "chase", "drove": "drove", "meadow": "mdw", "meadows": "mdw", "orchard": "orch",
    "vale": "vale", "ride": "ride", "link": "link",
    "strasse": "st", "straat": "st", "platz": "sq", "weg": "way", "gasse": "ln",
    "ulitsa": "st", "ul": "st", "ulica": "st", "prospekt": "ave", "prosp": "ave", "pereulok": "ln", "per": "ln",
    "shosse": "hwy", "ploshchad": "sq", "ploshad": "sq", "bulvar": "blvd", "naberezhnaya": "emb", "nab": "emb",
    "proyezd": "psge", "proezd": "psge", "vulytsya": "st", "vulitsa": "st", "vul": "st", "tupik": "close",
    "prospect": "ave", "pr": "ave",
    "utca": "st", "u": "st", "ut": "rd", "ter.": "sq", "gatan": "st", "vagen": "rd", "gade": "st",
    "caddesi": "st", "cadde": "st", "cad": "st", "cd": "st", "sokak": "ln", "sok": "ln", "sk": "ln", "bulvari": "blvd",
    "route": "route", "rte": "route", "namesti": "sq", "nam": "sq", "plads": "sq", "ro": "ro",
    "daero": "daero", "gil": "gil",
}  # fmt: skip
# Before the name: rue de Rivoli, via Roma, улица Ленина.
LEADING_TYPES: dict[str, str] = {
    "rue": "st", "via": "st", "calle": "st", "c": "st", "cl": "st", "rua": "st", "r": "st", "strada": "st",
    "str": "st", "ulitsa": "st", "ul": "st", "ulica": "st", "vulytsya": "st", "vul": "st", "jl": "st", "jalan": "st",
    "jln": "st",
    "lorong": "ln", "lrg": "ln", "persiaran": "rd", "lebuh": "st", "lebuhraya": "hwy", "soi": "ln", "duong": "st",
    "pho": "st",
    "carrera": "carrera", "cra": "carrera", "kr": "carrera", "prov": "ln", "provulok": "ln", "po": "paseo",
    "namesti": "sq", "nam": "sq", "prosp": "ave",
    "avenue": "ave", "av": "ave", "avda": "ave", "avenida": "ave", "viale": "ave", "aleja": "ave", "al": "ave",
    "aleje": "ave", "prospekt": "ave", "pr": "ave", "prospect": "ave", "pr-t": "ave", "boulevard": "blvd", "bd": "blvd",
    "bld": "blvd", "bulevar": "blvd", "bulvar": "blvd", "bulevardul": "blvd", "bul": "blvd", "b-r": "blvd",
    "place": "sq", "plaza": "sq", "piazza": "sq", "praca": "sq", "plac": "sq", "pl": "sq", "ploshchad": "sq",
    "chemin": "chemin", "route": "route", "carretera": "carretera", "ctra": "carretera", "carrer": "st",
    "avinguda": "ave", "passeig": "paseo", "corso": "corso", "largo": "largo",
    "quai": "quay", "impasse": "close", "allee": "allee", "passage": "psge", "travessa": "ln", "paseo": "paseo",
    "pereulok": "ln", "per": "ln", "shosse": "hwy", "sh": "hwy", "naberezhnaya": "emb", "nab": "emb",
    "proyezd": "psge", "proezd": "psge", "pr-d": "psge", "tupik": "close", "os": "osiedle", "osiedle": "osiedle",
}  # fmt: skip
# Of the leading types, those that are ordinary words elsewhere: only a small word of their language makes them leading.
AMBIGUOUS_LEADING = frozenset(
    {"avenue", "av", "boulevard", "bd", "bld", "place", "pl", "passage", "route", "plaza", "str", "prospect", "c", "cl",
     "r", "al", "per", "sh", "os", "pr", "bul", "allee", "strada", "po", "kr", "nam", "pho"}
)  # fmt: skip
# Of these, words that begin a part and lead there without a small word: av. Foch, Boulevard Victor Hugo;
# short ones only in their countries.
LEADING_AT_START = frozenset({"avenue", "av", "boulevard", "bd", "place", "passage", "allee", "strada"})
_SLAVIC_COUNTRIES = frozenset({"RU", "UA", "BY", "KZ", "BG"})
LEADING_IN: dict[str, frozenset[str]] = {
    "r": frozenset({"PT", "BR"}), "c": frozenset({"ES"}), "cl": frozenset({"ES", "CO"}), "al": frozenset({"PL"}),
    "os": frozenset({"PL"}), "pl": frozenset({"PL", "ES", "FR", "BG"}), "plaza": frozenset({"ES", "MX", "AR", "CL"}),
    "str": frozenset({"RO"}), "per": _SLAVIC_COUNTRIES, "sh": _SLAVIC_COUNTRIES, "pr": _SLAVIC_COUNTRIES,
    "bul": _SLAVIC_COUNTRIES, "kr": frozenset({"CO"}), "nam": frozenset({"CZ", "SK"}), "pho": frozenset({"VN"}),
}  # fmt: skip
# Where a number behind the type belongs to the road's name: Kaki Bukit Road 1, Jalan PJS 11/20, Soi 71, Highway 9.
NUMBER_IN_NAME = frozenset({"SG", "MY"})
NUMBERED_TYPES: dict[str, frozenset[str]] = {
    **dict.fromkeys(("soi",), frozenset({"TH"})),
    **dict.fromkeys(("highway", "hwy", "expressway", "route"), frozenset({"US", "CA", "AU", "NZ"})),
    **dict.fromkeys(("carrera", "cra", "kr", "calle", "cl"), frozenset({"CO"})),
}
SMALL_WORDS = frozenset(
    {"de", "des", "du", "da", "do", "dos", "das", "del", "della", "di", "la", "le", "les", "l", "d"}
)
# Ends of one German, Dutch or Scandinavian word: Hauptstrasse, Keizersgracht, Drottninggatan.
GLUED_TYPES: tuple[tuple[str, str], ...] = (
    ("strasse", "st"), ("straat", "st"), ("gatan", "st"), ("gasse", "ln"), ("platz", "sq"), ("plein", "sq"),
    ("allee", "allee"), ("gracht", "quay"), ("laan", "ave"), ("vagen", "rd"), ("veien", "rd"), ("damm", "damm"),
    ("ufer", "quay"), ("markt", "markt"), ("torget", "sq"), ("gade", "st"), ("gata", "st"), ("vej", "rd"),
    ("weg", "way"), ("str", "st"), ("ring", "ring"), ("katu", "st"),
)  # fmt: skip
for _type in {*ROAD_TYPES.values(), *LEADING_TYPES.values(), *dict(GLUED_TYPES).values()}:
    ROAD_TYPES.setdefault(_type, _type)  # as the canonical form writes it
# Words before such a name that tell two roads apart.
GLUED_BEFORE = frozenset(
    {"obere", "untere", "alte", "neue", "grosse", "kleine", "lange", "kurze", "hintere", "vordere", "linke", "rechte",
     "oude", "nieuwe", "grote", "korte", "stora", "lilla", "norra", "sodra", "ostra", "vastra"}
)  # fmt: skip
NUMBER_BEFORE = frozenset({"sokak", "sok", "sk", "cadde", "caddesi", "cad"})  # 1453. Sokak
TURKISH_QUARTERS = frozenset({"mah", "mahallesi", "mh"})
GLUED_LEAST = 4  # letters a glued name has before its type
GLUED_WORDS = frozenset(
    {"spring", "building", "trading", "clothing", "engineering", "manufacturing", "shopping", "parking", "catering",
     "consulting", "marketing", "bring", "string", "housing", "printing", "packing", "processing", "boeing", "nursing",
     "norway", "subway", "railway", "market", "supermarket"}
)  # fmt: skip

# A room, flat or shop, where a label follows.
UNIT_WORDS = frozenset(
    {"unit", "units", "flat", "flats", "apt", "apartment", "suite", "ste", "office", "offices", "room", "rm", "shop",
     "studio", "kv", "kvartira", "of", "ofis", "oficina", "bureau", "appartement", "appt", "appart", "interno", "int",
     "top", "wohnung", "whg", "lok", "lokal", "m", "penthouse", "cabin", "bay", "stall", "showroom", "godown", "shed",
     "gala", "pom", "pomeshcheniye"}
)  # fmt: skip
# One letter or an ordinary word: a unit only where a digit follows.
UNIT_NEEDS_DIGIT = frozenset({"of", "m", "top", "int", "bay", "lok", "bureau", "pom", "shops", "units"})
# Rooms that trading estates number along the road, so that the label may be the number: Unit 7A Radford Crescent.
UNIT_NUMBERS = frozenset({"unit", "shed", "gala"})
BUILDING_WORDS = frozenset(
    {"block", "blk", "korpus", "korp", "k", "stroyeniye", "str-e", "stroenie", "wing", "bldg", "building", "gebaude"}
)
BUILDING_NEEDS_DIGIT = frozenset({"k", "wing", "bldg", "building"})
NUMBER_WORDS = frozenset({"no", "nr", "num", "number", "n", "nos", "numero", "d", "dom", "h", "bud"})
NUMBER_NEEDS_DIGIT = frozenset({"n", "d", "h", "dom", "bud"})
# Words after which "No. 62" is not the number of a house: Road No. 62, Gate No. 1.
NUMBERED = frozenset(
    {"road", "rd", "street", "lane", "gali", "gate", "route", "highway", "avenue", "sector", "ward", "phase", "zone",
     "block"}
)  # fmt: skip
PLOT_WORDS = frozenset({"plot", "khasra", "survey", "sy", "lot", "site", "parcel"})
FLOOR_WORDS = frozenset(
    {"floor", "fl", "flr", "flor", "storey", "level", "etage", "piano", "planta", "etazh", "et", "og"}
)
FLOOR_NEEDS_DIGIT = frozenset({"level", "et", "og", "fl", "piano", "planta"})
FLOOR_ALONE = {"ugf": "ug", "lgf": "lg", "gf": "g", "basement": "b", "mezzanine": "m", "penthouse": "ph"}
ORDINALS: dict[str, str] = {
    "ground": "g", "gr": "g", "grnd": "g", "upper": "ug", "lower": "lg", "first": "1", "second": "2", "third": "3",
    "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10",
    "eleventh": "11", "twelfth": "12", "top": "top", "basement": "b", "ist": "1", "iind": "2", "iiird": "3",
}  # fmt: skip

# The last word of a named building, estate or market, and its class.
DEVELOPMENT_WORDS: dict[str, str] = {
    "house": "house", "hse": "house", "twr": "tower", "apts": "apartment",
    "hall": "hall", "building": "building", "bldg": "building",
    "buildings": "building",
    "tower": "tower", "towers": "tower", "court": "court", "ct": "court", "centre": "center", "center": "center",
    "ctr": "center", "hub": "hub", "mill": "mill", "mills": "mill", "arcade": "arcade", "exchange": "exchange",
    "chambers": "chambers", "lodge": "lodge", "estate": "estate", "estates": "estate", "est": "estate",
    "estt": "estate",
    "park": "park", "plaza": "plaza", "mall": "mall", "complex": "complex", "apartments": "apartment",
    "apartment": "apartment", "residency": "apartment", "residence": "apartment", "society": "society",
    "studios": "studio",
    "works": "works", "factory": "works", "barn": "barn", "farm": "farm", "cottage": "cottage", "market": "market",
    "mansion": "mansion", "mansions": "mansion", "heights": "heights", "point": "point", "bazaar": "market",
    "warehouse": "works", "depot": "works", "campus": "campus", "courtyard": "court", "mkt": "market", "manor": "manor",
    "rectory": "rectory", "vicarage": "vicarage", "stables": "stables", "chapel": "chapel", "inn": "inn",
    "hotel": "hotel", "villa": "villa", "bhavan": "house", "bhawan": "house", "niwas": "house",
    "niketan": "house", "appt": "apartment",
}  # fmt: skip
# Words that stand between a development's name and its generic word and say what it is for.
USES = frozenset({"business", "industrial", "trading", "shopping", "retail", "science", "technology", "commercial",
                  "textile", "office", "enterprise", "innovation", "indl", "ind", "udyog"})  # fmt: skip
# The last word of a settlement, colony or zone inside a town.
AREA_WORDS: dict[str, str] = {
    "nagar": "village", "colony": "village", "vihar": "village", "puram": "village", "enclave": "village",
    "layout": "village", "extension": "village", "sector": "village", "bagh": "village", "chowk": "village",
    "peth": "village", "village": "village", "phase": "village", "stage": "village", "area": "zone", "zone": "zone",
    "gidc": "zone", "midc": "zone", "riico": "zone", "sez": "zone", "block": "village", "mohalla": "village",
    "ganj": "village", "gaon": "village", "mah": "village", "mahallesi": "village", "mh": "village",
    "ward": "village", "district": "village", "moo": "village",
}  # fmt: skip
# Areas known by a number behind or an ordinal before: Sector 63, District 1, 3rd Cross.
NUMBERED_AREAS = frozenset({"sector", "phase", "stage", "ward", "district", "moo", "zone"})
ORDINAL_AREAS = frozenset({"cross", "main", "block", "phase", "stage", "sector"})
# Endings of divisions that may stand or not: Meguro-ku and Meguro Ward, Cumhuriyet Mah.
DIVISION_ENDINGS = ("-ku", "-gu", "-si", "-shi", "-dong", " ward", " mah", " mahallesi", " mh")
# Countries where a locality may stand before the road, and where an untyped road stands behind its number.
LOCALITY_FIRST = frozenset({"IN", "PK", "BD", "LK", "AE", "NG"})
NUMBER_THEN_NAME = frozenset({"VN"})
# Countries where 12-3 is a sub-number, never a range.
DASH_IS_SUB = frozenset({"KR", "JP", "CO", "TH", "VN"})
# Countries where 7/18 Mill Lane is unit 7 of number 18.
UNIT_BEFORE_SLASH = frozenset({"GB", "AU", "NZ"})

CITY_STATES: dict[str, tuple[str, str]] = {"SG": ("Singapore", "SG:1880252")}
# Countries where one number has several buildings of its own (корпус, строение): another building is another place.
BUILDING_IS_NUMBER: frozenset[str | None] = frozenset({"RU", "UA", "BY", "KZ"})

# What stands beside an address and is no part of it, up to the next separator.
BESIDE = frozenset(
    {"near", "nr", "opp", "opposite", "behind", "beside", "bhd", "next", "off", "adjacent", "adj", "above"}
)
# Words of firms: a road's or building's name does not reach over them.
FIRM_WORDS = frozenset(
    {"ltd", "limited", "llp", "llc", "inc", "plc", "co", "company", "accountants",
     "accountant", "accountan", "accountancy", "accounting",
     "solicitors", "associates", "partners", "gmbh", "ag", "srl", "spa", "sarl", "sa", "bv", "nv", "ooo", "oao", "zao",
     "pvt", "corp", "corporation", "and", "chartered", "consultants", "services", "bookkeeping", "pharmaceuticals",
     "enterprises", "traders", "exports", "industries"}
)  # fmt: skip
CARE_OF = frozenset({"c/o", "co/", "attn", "attention"})
# Neither name nor place: dropped where they stand.
NOISE = frozenset({"dist", "district", "pin", "pincode", "zip", "code", "postcode", "post", "ph", "the", "at", "&",
                   "tal",
                   "taluka", "tehsil", "city", "state", "gorod", "g", "obl", "oblast", "county", "cedex"})  # fmt: skip
# What people write where they give no address, in the languages they write it in; letters only.
NOTHING_SAID = frozenset(
    {"net", "neukazan", "neukazano", "neukazana", "neukazanadres", "otsutstvuet", "neizvestno", "nedostupno", "nemaye",
     "nevkazano", "yok", "belirtilmemis", "keine", "keineangabe", "keineangaben", "nichtangegeben", "unbekannt",
     "aucune",
     "inconnu", "inconnue", "nonrenseigne", "nonrenseignee", "noncommunique", "sindireccion", "noespecificado",
     "nodisponible", "noaplica", "desconocido", "desconocida", "naoinformado", "semendereco", "desconhecido", "nessuno",
     "nonspecificato", "nondisponibile", "sconosciuto", "tidakada", "khong", "khongco", "chuacapnhat", "brak",
     "niepodano", "nieznany", "geen", "onbekend", "ingen", "okand", "neuvedeno", "nincs", "nespecificat"}
)  # fmt: skip
DIRECTIONS: dict[str, str] = {
    "n": "n", "s": "s", "e": "e", "w": "w", "north": "n", "south": "s", "east": "e", "west": "w", "ne": "ne",
    "nw": "nw", "se": "se", "sw": "sw", "northeast": "ne", "northwest": "nw", "southeast": "se", "southwest": "sw",
}  # fmt: skip
NUMBER_NAMES: dict[str, str] = {
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th",
    "eighth": "8th", "ninth": "9th", "tenth": "10th",
}  # fmt: skip
# Roads of Indian towns that go by their initials.
INDIAN_INITIALS: dict[str, str] = {
    "mg": "mahatma gandhi", "sv": "swami vivekanand", "lbs": "lal bahadur shastri", "gt": "grand trunk",
    "jln": "jawaharlal nehru", "jm": "jangali maharaj", "fc": "fergusson college", "nsc": "netaji subhash chandra",
}  # fmt: skip
# Names of roads that prove nothing where towns are in doubt.
ROADS_OF_EVERY_VILLAGE = frozenset(
    {"high", "main", "church", "station", "mill", "london", "park", "school", "green", "victoria", "north", "south",
     "east", "west", "new", "old", "market", "bridge", "manor", "kings", "queens", "king", "queen", "chapel", "the"}
)  # fmt: skip
# Names that a road has by itself: what stands before them is not part of it ("Bushell Accountants High Street").
WHOLE_NAMES = frozenset({"high"})

# What a word may begin or end, as one bit for each rule: a rule none of whose words occur is not tried.
BESIDE_KIND, POST_BOX_KIND, FLOOR_KIND, LABEL_KIND, DEVELOPMENT_KIND, AREA_KIND, CARE_OF_KIND = (
    1 << bit for bit in range(7)
)
# Words before a number only where they begin a part: House 12, Road 5; not Hunter House 150 Hutton Road.
HOUSE_WORDS = frozenset({"house", "villa", "warehouse", "hno", "hse"})
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
    (POST_BOX_KIND, {"box", "pob", "postfach", "apartado", "postbus", "postboks", "ya"}),
    (FLOOR_KIND, FLOOR_WORDS | FLOOR_ALONE.keys()),
    (LABEL_KIND, LABELS.keys() | {"str"}),
    (DEVELOPMENT_KIND, DEVELOPMENT_WORDS.keys()), (AREA_KIND, AREA_WORDS.keys() | ORDINAL_AREAS),
    (CARE_OF_KIND, CARE_OF),
):  # fmt: skip
    for _word in _words:
        KINDS[_word] = KINDS.get(_word, 0) | _kind

# Words of streets, houses and colonies that are the names of places too: Street is a town in Somerset.
GENERIC = frozenset({*ROAD_TYPES, *LEADING_TYPES, *DEVELOPMENT_WORDS, *AREA_WORDS})
# Where a street's name is written without its type, before the number: "Marszalkowska 10".
TYPE_EXPECTED = frozenset(
    {"GB", "US", "IN", "CA", "AU", "IE", "NZ", "ZA", "SG", "MY", "PK", "BD", "LK", "KE", "NG", "JP"}
)
