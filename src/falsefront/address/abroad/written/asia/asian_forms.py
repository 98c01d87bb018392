"""Short forms of numbers in addresses of South and South-East Asia, written as the long ones are.

Highways that go by their number, plots of a survey and their parts, villages, lots and blocks by their letters,
streets called after a day, and the postal zones of Colombo.
"""

import re
from collections.abc import Callable

from falsefront.address.lexicon.table import forms, longest_first, numbers, values

Rewrite = str | Callable[[re.Match[str]], str]

_LONGEST_HIGHWAY = 3  # digits
_ZONES_OF_COLOMBO = 15
# QL1A, NH-48, and where a word of a country says so National Road No. 6A: the number is the road's name, whatever
# stands on it. In the Philippines it is a house's: National Road 12, Calamba.
_HIGHWAY = re.compile(
    r"\b(?:nat(?:ional|'?l\.?) (?:road|rd|highway|hwy|route)|quoc lo|route nationale|n\.?h\.?(?=-))"
    rf"[ .#-]*(?:no\b[ .]*)?(\d{{1,{_LONGEST_HIGHWAY}}}[a-z]?)\b(?![./]?\d)(?! ?k\.?m)|\bql[ .-]?(\d{{1,3}}[a-z]?)\b"
)
_NUMBERS_HIGHWAYS = re.compile(rf"\b(?:{'|'.join(longest_first(forms('abroad.highway.numbered')))})\b")
_HIGHWAY_OF_CAMBODIA = re.compile(r"\b(?:nr|rn)[ .-]?(?:no\b[ .]*)?(\d{1,3}[a-z]?)\b")
_SURVEY = re.compile(
    r"\b(?:survey|s\.? ?|sr\.? ?|sy\.? ?)\.? ?no\.? ?(\d{1,4})[ ,/]*(?:hissa|h\.?) ?no\.? ?(\d{1,3}[a-z]?)\b"
)
_MOO = re.compile(r"(?:^|(?<=, ))(\d{1,4}(?:/\d{1,4}(?:-\d{1,4})?)?),? m\. ?(\d{1,2})\b(?!\.\d)")
# A block with a letter (B12A) is left as it is: one behind the word may be a building of its block.
_LOT_AND_BLOCK = re.compile(r"\b(?:l(\d{1,3}[a-z]?)[ ,/-]{1,2}b(\d{1,3})|b(\d{1,3})[ ,/-]{1,2}l(\d{1,3}[a-z]?))\b")
_NUMERALS = numbers("abroad.number.vietnamese")
_NUMERAL = rf"\d{{1,2}}|(?:(?:{'|'.join(longest_first(frozenset(_NUMERALS)))}) ?){{1,3}}"
_DAY_OF_STREET = re.compile(
    rf"(?:\b(?:duong|pho) )?\b({_NUMERAL}) ?\bthang ({_NUMERAL})(?<! )(?=\W|$)(?: (?:street|str|st|road|rd)\b\.?)?"
)
_TEN = 10
# Duong D5 is a road, and so may be what stands right behind a number.
_QUARTER = re.compile(
    r"d(?<=\bd)(?<!duong d)(?<!pho d)(?<!so d)(?<!street d)(?<!st d)(?<!road d)(?<!d\. d)(?<!\d d)"
    r"\.? ?(\d{1,2})\b(?=,? (?:t\.?p\.? ?)?(?:hcm|ho chi|sai ?gon))"
)
# The block behind a road of Indonesia is no word of its name: Jl. Bali Blok T-3.
_BLOK_BEHIND = re.compile(r"(?<=[a-z\d]) (?=blok\.? [a-z]{0,2}\W?\d{0,3}[a-z]?\b)")
_IS_INDONESIAN = re.compile(r"\b(?:jl|jln|jalan)\b")
# Yogyakarta and Manila by their letters at the end: Suryatmajan, DIY; Malate, Mla. 1004
_END = r"(?=\W*(?:\d{4,5})?\W*(?:indonesia|philippines)?\W*$)"
_YOGYAKARTA = re.compile(rf"(?<=[a-z\d]), d\.?i\.?y\b\.?{_END}")
_MANILA = re.compile(rf"(?<=[a-z\d.]), mla\b\.?{_END}")
# The sectors of Islamabad, which bear a letter and a number: F-7/2, Sector F 7/2, G 9-1.
_ISLAMABAD = re.compile(
    r"(?:\b(?:sector|sec\.?) ?([d-i])|(?<![\w-] )(?<![\w/-])([d-gi])(?=[ -]?\d{1,2}[ ,/-]))[ -]?(\d{1,2})"
    r"(?:[/-](\d))?(?![\w/])(?!-\d)"
)
# A box behind a city of the Emirates, which have no postcodes: Abu Dhabi 29836.
_CITIES_OF_EMIRATES = ("abu dhabi", "dubai", "sharjah", "ajman", "fujairah", "al ain")
_BOX_BEHIND_CITY = re.compile(
    rf"\b({'|'.join(_CITIES_OF_EMIRATES)})[ ,-]+\d{{4,6}}(?=(?:[ ,-]+(?:ae|u\.?a\.?e|united arab emirates))?\W*$)"
)
_BEFORE_SECTOR = re.compile(r"(?<=\d) (?=[d-i]-\d{1,2}(?:/\d)?(?![\w/-]))")  # St. 31 F-7/1
# The postal zone of a large city of India behind its name: Calcutta-16 is 700016.
_POSTS_OF_INDIA = values("abroad.post.zone")
_POST_OF_INDIA = re.compile(
    rf"\b({'|'.join(longest_first(_POSTS_OF_INDIA))})(?: ?- ?|, (?=\d\d\W*$))(\d{{1,3}})(?=\.? ?(?:[,;(]|$))"
)
# A room before its floor, whose number it begins with: 412, 4th Floor, Lotus House.
_ROOM_OF_FLOOR = re.compile(r"^(?:no\.? ?)?(?=(\d{1,2})\d\d\b)(\d{3,4}), (?=\1(?:st|nd|rd|th) (?:floor|flr)\b)")
_FLOOR_AT_END = re.compile(
    r"(?<=[a-z])[ ,]+(\d{1,2})(?:st|nd|rd|th) fl\b\.?(?=\W*$)"
)  # Seoul, 3rd Fl.: none of Florida
_SIGNED_HOUSE = re.compile(r"\b(?:h|house)\.? ?(?:# ?|no\.? ?)(?=\d)")
_SIGNED_STREET = re.compile(r"\bst\.? ?(?:# ?|no\.? ?)(?=\d)")
_BLOK = re.compile(r"\bblok ([a-z]{1,2})/(\d{1,3}[a-z]?)\b")
# A shop in a block of a Turkish estate of works: Sanayi Sitesi 5. Blok 12.
_SHOP = re.compile(r"(?<![\w/])(\d{1,2}\.|[a-z]) ?blok (?=\d{1,4}\b(?![./]| ?kat))")
_IS_OF_WORKS = re.compile(r"\b(?:sanayi|san\.|osb)")
_KILOMETRE = re.compile(r"\bkm\.? ?(\d{1,3})[.,](\d{1,3})\b(?![.,]?\d)")
_QUEZON = re.compile(r"\bq\.c\b\.?|\bqc\b(?=,? ?\d{4}\b|\W*$)")
_IS_PHILIPPINE = re.compile(
    r"\b(?:brgy|bgy|barangay|proj|ncr|metro manila|q\.c|edsa|epifanio de los santos|timog|diliman|cubao|katipunan"
    r"|tomas morato|araneta|novaliches|kamuning|kamias|balintawak|libis|eastwood city|philippines|quezon ave(?:nue)?)\b"
)
_PHNOM_PENH = re.compile(r"(?<=[a-z\d)]), ?p\.? ?p\b\.?(?=\W*(?:\d{5,6}\W*)?(?:cambodia|kampuchea)?\W*$)")
_IS_CAMBODIAN = re.compile(
    r"\b(?:khan|sangkat|preah|norodom|monivong|sothearos|sihanouk|cambodia|kampuchea|st\.? ?\d{2,3})\b"
)
# Kiệt 82 of Da Nang and Hue by its letter: K82/14, K82/H14/5.
_KIET = re.compile(r"(?<![\w/])k\.? ?(\d{1,4})/(?:h\.? ?)?(\d{1,4}[a-z]?(?:/\d{1,4}[a-z]?)?)(?![\w/])")
_HAS_KIETS = re.compile(r"\b(?:da ?nang|hue|quang nam|hoi an|tam ky)\b")
_DAY_STREET = re.compile(r"(?<![\w/])(\d{1,2}/\d{1,2}) (?:street|str|st|road|rd|avenue|ave|boulevard|blvd)\b\.?")
_INITIALS = re.compile(r"\b(jl|jln|jalan)\b(\.? )((?:[a-z]\.? ){2,3})(?=[a-z]{3})")  # Jl H R Rasuna Said
# The lane by its road's name and number, with any word for a road behind: Sukhumvit 39 Road; Rama 4 is none.
_SOI = re.compile(
    r"(?<![a-z] )(?<!soi )\b(?!rama |phra |pharam |phraram |soi |moo |mu )"
    r"((?:[a-z]{4,} ){1,2})(\d{1,3}(?:/\d{1,2})?) (?:road|rd|alley|lane|street|st)\b\.?"
)
_IS_THAI = re.compile(
    r"\b(?:bangkok|bkk|krung ?thep|thailand|nonthaburi|chiang ?mai|phuket|samut ?prak[a-z]+|pathum ?thani)\b"
)
_LETTERED_JALAN = re.compile(r"\b(jalan|jln) ([a-z]{1,2})/(?=\d)")  # Jalan P/10 is Jalan P10
# A house of an estate in Indonesia by its block and number: Blok F/17, Blok F-17, F-17.
_ESTATE = re.compile(r"\b(?:komplek|kompleks|komp|perumahan|perum)\b")
_IN_ESTATE = re.compile(
    r"(?:\bblok |(?<=[a-z]{3} )(?!(?:rt|rw|no|km|lt|kp|kav)\b))([a-z]{1,2})[-/](\d{1,3}[a-z]?)\b(?=,| *$)"
)
# A house of Phnom Penh that is called a building, and its floor behind an E: Building 33, Norodom Blvd; 12E1.
_BUILDING_AS_HOUSE = re.compile(r"^(?:building|bldg)\b\.? ?(?:no\b\.? ?|#)?(\d{1,4}[a-z]?),? (?=[a-z])")
_FLOOR_BEHIND_E = re.compile(r"(?<![\w/-])(\d{1,4})e[0-4]\b(?![/-])")
# A house in an alley of an alley: Số 18, ngách 35, ngõ 8 Phố Sen; No. 18, Lane 8/35 Sen Street; Số 7 hẻm 12/5.
_ALLEY = r"(ngach|ngo|hem|kiet|alley|lane)"
_IN_TWO_ALLEYS = re.compile(
    rf"(?<![\w/])(?:(?:so nha|so|no)\b[. ]*)?(\d{{1,4}}[a-z]?),? {_ALLEY}[ .]+(?:(\d{{1,4}}[a-z]?)/(\d{{1,4}}[a-z]?)"
    rf"|(\d{{1,4}}[a-z]?),? {_ALLEY}[ .]+(\d{{1,4}}[a-z]?)),? (?:(?:pho|duong)\b[. ]*)?(?=[a-z]{{2}})"
)
_OF_NORTH, _OF_SOUTH = frozenset({"ngach", "ngo"}), frozenset({"hem", "kiet"})
_IS_NORTHERN = re.compile(r"\b(?:ha ?noi|hai ?phong|bac ninh|hai duong|hung yen|nam dinh|thai binh|quang ninh)\b")
_IS_SOUTHERN = re.compile(r"\b(?:hcmc?|ho chi minh|sai ?gon)\b")
# The lane behind a street of Vietnam, whose houses have numbers of their own: Lane 82, Chua Boc Street is ngo 82.
_LANE = re.compile(
    r"\b(?:lane|alley|ngo) (\d{1,4}[a-z]?),? (?!pho )([a-z]{2,}(?: [a-z]{2,}){0,3}) (?:streets?|str|st|road|rd)\b\.?"
)
_LANE_OF = re.compile(  # Ngõ 34, đường Chùa Bộc
    r"\b(?:ngo|hem|kiet) (\d{1,4}[a-z]?),? (?:duong|pho) ([a-z]{2,}(?: [a-z]{2,}){0,3})(?=\s*(?:,|$))"
)
_IS_VIETNAMESE = re.compile(r"\b(?:ha ?noi|hcmc?|ho chi minh|sai ?gon|viet ?nam|hai phong|da ?nang|can tho)\b")
# Between which streets a house of Mandalay stands.
_BETWEEN = re.compile(
    r"\b(?:between|betw|bet|btw)\.? (\d{1,3})(?:st|nd|rd|th)? ?(?:and|&|x) ?(\d{1,3})(?:st|nd|rd|th)?\b"
    r"(?:,? (?:streets|street|sts|st)\b\.?)?"
)
_BAN = re.compile(r"(?:^|(?<=, ))ban ([a-z]+(?: [a-z]+)?)(?=,|$)")
_SHEIKH = re.compile(r"\bsk\.? (?=[a-z]{3,} (?:[a-z]+ )?(?:road|rd|sarani|sharani|street|avenue|ave)\b)")
_GLUED_LABEL = re.compile(
    r"\b(house|hse|road|rd|lane|holding|sector|sec|sco|scf|block|plot|ward"
    r"|no(?!-(?:0\d{3} [a-z]{3}|\d{4} [a-z ]{3,30}, nor(?:way|ge)\b)))"
    r"(?: -|-) ?0*(?=\d)|\b(zone)-(?=[a-z\d]\b)"
)
_WAREHOUSE = re.compile(r"\bwhse\b\.?|\bw\.?/?h\b\.?(?= ?(?:no\b\.? ?|# ?)?[a-z]?-?\d)")
_BAHRAIN = re.compile(r"\b(?:(rd)|blk)\b\.? ?(?=\d{3,4}\b)")  # Bldg. 123, Rd. 4567, Blk. 321, Manama
_HOUSE = re.compile(r"\bh ?- ?0*(?=\d{1,4}[a-z]?,? ?(?:road|rd)\b)")
_SECTOR = re.compile(r"\bsec ?# ?0*(?=\d)")
_WARD = re.compile(r"\b(kathmandu|ktm|lalitpur|bhaktapur|pokhara|biratnagar|birgunj)(?: ?- ?| )0*(\d{1,2})\b(?!\d)")
# A zone of Colombo begins a part of the text, and ends it or is named beside a road: Av. Colombo 10 is in Brazil.
_OF_COLOMBO = r"(?:^|(?<=[,;] ))colombo[ -]{1,3}"
_ENDS_ZONE = r"\b(?=\W*$|[,;. ].*\b(?:lanka|road|rd|street|mawatha|mw)\b)"
_COLOMBO = re.compile(rf"{_OF_COLOMBO}0?(\d{{1,2}}){_ENDS_ZONE}")
_ZONE = re.compile(rf"{_OF_COLOMBO}(?:00[1-9]|01[0-5])00{_ENDS_ZONE}")
_ROMANCE_ROAD = re.compile(rf"\b(?:{'|'.join(longest_first(forms('abroad.road.italian')))})\b")


def in_full(text: str) -> str:
    """Return a folded, lower-case text with these numbers written in one way.

    >>> in_full("lot 5, national road no. 4, phnom penh"), in_full("km 9, quoc lo 1a")
    ('lot 5, nh4 road, phnom penh', 'km 9, nh1a road')
    >>> in_full("s.no. 12, hissa no 4, warje"), in_full("17 m.3, banlen"), in_full("l4 b12, ph 2")
    ('survey 12/4, warje', '17 moo 3, banlen', 'lot 4 blk 12, ph 2')
    >>> in_full("9 flower road, colombo 07"), in_full("9 flower road, colombo 00700")
    ('9 flower road, colombo 00700, sri lanka', '9 flower road, colombo 00700, sri lanka')
    >>> in_full("118 ba thang hai street"), in_full("6 muoi chin thang tam"), in_full("6 cach mang thang tam")
    ('118 duong 3/2', '6 duong 19/8', '6 cach mang thang tam')
    """
    for needed, pattern, rewrite in _REWRITES:
        if needed in text and pattern.search(text):
            text = pattern.sub(rewrite, text)
    if "colombo 0" in text and "lanka" not in text and _ZONE.search(text) and not _ROMANCE_ROAD.search(text):
        return f"{text}, sri lanka"
    return text


def _highway(match: re.Match[str]) -> str:
    if match[0].startswith("nat") and _NUMBERS_HIGHWAYS.search(match.string) is None:
        return match[0]
    return f"nh{match[1] or match[match.re.groups]} road"


def _kilometre(match: re.Match[str]) -> str:
    """Return a kilometre and its tenths as a number and what is below it: km 26.4 is not km 264."""
    tenths = match[2].rstrip("0")
    return f"km {match[1]}/{tenths}" if tenths else f"km {match[1]}"


def _shop(match: re.Match[str]) -> str:
    return f"blok {match[1].rstrip('.')} no " if _IS_OF_WORKS.search(match.string) else match[0]


def _quezon(match: re.Match[str]) -> str:
    """Return Quezon City in full where a word of the Philippines stands by: QC is Quebec, too."""
    return "quezon city" if _IS_PHILIPPINE.search(match.string) else match[0]


def _phnom_penh(match: re.Match[str]) -> str:
    return ", phnom penh" if _IS_CAMBODIAN.search(match.string) else match[0]


def _kiet(match: re.Match[str]) -> str:
    return f"{match[1]}/{match[2]}" if _HAS_KIETS.search(match.string) else match[0]


def _day_street(match: re.Match[str]) -> str:
    """Return a street of Vietnam that is called after a day as it is called there: 30/4 Street is duong 30/4."""
    return f"duong {match[1]}" if _IS_VIETNAMESE.search(match.string) else match[0]


def _initials(match: re.Match[str]) -> str:
    """Return the initials of a road in Indonesia or Malaysia as one word: Jl. H. R. Rasuna is Jl. HR Rasuna."""
    return f"{match[1]}{match[2]}{match[3].replace('.', '').replace(' ', '')} "


def _in_estate(match: re.Match[str]) -> str:
    if _ESTATE.search(match.string) is None or _IS_INDONESIAN.search(match.string):
        return match[0]  # a block of shops on a road has the road's number besides
    return f", blok {match[1]} no {match[2]}"


def _in_phnom_penh(match: re.Match[str]) -> str:
    """Return the number of a house alone."""
    return f"{match[1]} " if _IS_CAMBODIAN.search(match.string) else match[0]


def _in_alleys(match: re.Match[str]) -> str:
    """Return a house in two alleys by the numbers between slashes: from the house outwards in the north of Vietnam."""
    house, label, outer, inner, own, further, of = match.groups()
    if not _IS_VIETNAMESE.search(match.string):
        return match[0]
    labels = {label, further or label}
    if labels & _OF_NORTH and labels & _OF_SOUTH:
        return match[0]
    numbers = [house, inner or own, outer or of]
    is_inner = bool(labels & _OF_NORTH) or (not labels & _OF_SOUTH and is_northern(match.string[match.end() :]))
    return "/".join(numbers if is_inner else numbers[::-1]) + " "


def _soi(match: re.Match[str]) -> str:
    return f"soi {match[1]}{match[2]}" if _IS_THAI.search(match.string) else match[0]


def _bahraini(match: re.Match[str]) -> str:
    return "road " if match[1] else "block "


def is_northern(text: str) -> bool:
    """Whether a text of Vietnam from a street on names a city of the north behind it, where houses precede lanes.

    >>> is_northern("thai binh street, hanoi"), is_northern("thai binh street, da nang")
    (True, False)
    """
    return _IS_NORTHERN.search(text.partition(",")[2]) is not None


def is_southern(text: str) -> bool:
    """Whether a text of Vietnam from a street on names Ho Chi Minh City behind it, where lanes precede houses."""
    return _IS_SOUTHERN.search(text.partition(",")[2]) is not None


def _lane(match: re.Match[str]) -> str:
    return f"ngo {match[1]} {match[2]}" if _IS_VIETNAMESE.search(match.string) else match[0]


def _post(match: re.Match[str]) -> str:
    return f"{match[1]} {_POSTS_OF_INDIA[match[1]]}{match[2]:0>3}"


def _sector(match: re.Match[str]) -> str:
    """Return a sector of Islamabad in one way; a quarter of it is a place of its own."""
    part = f"/{match[4]}" if match[4] else ""
    return f"sector {match[1] or match[2]}{match[3]}{part}"


def _with_blok(match: re.Match[str]) -> str:
    return ", " if _IS_INDONESIAN.search(match.string) else match[0]


def _lot(match: re.Match[str]) -> str:
    return f"lot {match[1] or match[4]} blk {match[2] or match[3]}"


def _zone(match: re.Match[str]) -> str:
    """Return Colombo with the postcode of one of its zones: Colombo 3 is 00300."""
    number = int(match[1])
    if not 0 < number <= _ZONES_OF_COLOMBO or _ROMANCE_ROAD.search(match.string):
        return match[0]
    return f"colombo {number:03}00"


def _day(match: re.Match[str]) -> str:
    """Return a street called after a day with its digits: Ba Muoi Thang Tu is duong 30/4."""
    return f"duong {_value(match[1])}/{_value(match[2])}"


def _value(numeral: str) -> int:
    """Return the value of a numeral in Vietnamese: nineteen is ten nine, thirty three ten."""
    if numeral.isdigit():
        return int(numeral)
    value = 0
    for word in numeral.split():
        own = _NUMERALS[word]
        value = max(value, 1) * own if own == _TEN else value + own
    return value


# What must stand in a text for the expression to be tried.
_REWRITES: tuple[tuple[str, re.Pattern[str], Rewrite], ...] = (
    ("nat", _HIGHWAY, _highway),
    ("quoc lo", _HIGHWAY, _highway),
    ("ql", _HIGHWAY, _highway),
    ("nh-", _HIGHWAY, _highway),
    ("phnom", _HIGHWAY_OF_CAMBODIA, _highway),
    ("cambodia", _HIGHWAY_OF_CAMBODIA, _highway),
    ("hissa", _SURVEY, r"survey \1/\2"),
    (" m.", _MOO, r"\1 moo \2"),
    (" b", _LOT_AND_BLOCK, _lot),
    (" l", _LOT_AND_BLOCK, _lot),
    (" thang ", _DAY_OF_STREET, _day),
    (" d", _QUARTER, r"district \1"),
    ("km", _KILOMETRE, _kilometre),
    ("qc", _QUEZON, _quezon),
    ("q.c", _QUEZON, _quezon),
    (" p", _PHNOM_PENH, _phnom_penh),
    ("k", _KIET, _kiet),
    ("/", _DAY_STREET, _day_street),
    ("j", _INITIALS, _initials),
    ("/", _LETTERED_JALAN, r"\1 \2"),
    ("omp", _IN_ESTATE, _in_estate),
    ("erum", _IN_ESTATE, _in_estate),
    ("b", _BUILDING_AS_HOUSE, _in_phnom_penh),
    *((f"e{floor}", _FLOOR_BEHIND_E, _in_phnom_penh) for floor in range(5)),
    *((kind, _IN_TWO_ALLEYS, _in_alleys) for kind in ("ngo ", "ngach ", "hem ", "kiet ", "alley ", "lane ")),
    *((kind, _SOI, _soi) for kind in (" r", " alley", " lane", " st")),
    ("lane ", _LANE, _lane),
    ("alley ", _LANE, _lane),
    ("ngo ", _LANE, _lane),
    *((word, _LANE_OF, r"ngo \1 \2") for word in ("ngo ", "hem ", "kiet ")),
    ("mandalay", _BETWEEN, r", between \1x\2"),
    ("vientiane", _BAN, r"\1 village"),
    ("sk", _SHEIKH, "sheikh "),
    ("-", _GLUED_LABEL, r"\1\2 "),
    ("h-", _HOUSE, "house "),
    *((short, _WAREHOUSE, "warehouse") for short in ("whse", "wh ")),
    *((told, _BAHRAIN, _bahraini) for told in ("manama", "bahrain", "muharraq")),
    ("sec #", _SECTOR, "sector "),
    ("sec#", _SECTOR, "sector "),
    ("kathmandu", _WARD, r"\1, ward \2"),
    ("ktm", _WARD, r"\1, ward \2"),
    ("nepal", _WARD, r"\1, ward \2"),
    (" blok", _BLOK_BEHIND, _with_blok),
    (" d", _YOGYAKARTA, ", yogyakarta"),
    ("mla", _MANILA, ", manila"),
    *((city, _POST_OF_INDIA, _post) for city in _POSTS_OF_INDIA),
    (" fl", _ROOM_OF_FLOOR, r"room \2, "),
    *((city, _BOX_BEHIND_CITY, r"\1") for city in _CITIES_OF_EMIRATES),
    ("islamabad", _BEFORE_SECTOR, ", "),
    ("islamabad", _ISLAMABAD, _sector),
    ("islamabad", _SIGNED_HOUSE, "house "),
    ("islamabad", _SIGNED_STREET, "street "),
    (" fl", _FLOOR_AT_END, r", floor \1"),
    ("blok ", _SHOP, _shop),
    ("blok ", _BLOK, r"blok \1 no \2"),
    ("colombo", _COLOMBO, _zone),
)
