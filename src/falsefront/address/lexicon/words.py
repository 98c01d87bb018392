"""The words of addresses in Latin letters: what each says, in English and in pinyin, full and abbreviated.

One table maps a folded word (lower-case, no dots) to its role and value. Pinyin syllables that also occur inside split
names ("Lan Jin Lu", "Jing Shi Lu") are listed in MAY_BE_SYLLABLE: the scanner takes them for a generic word only where
a generic word can stand.
"""

from enum import IntEnum

from falsefront.address.lexicon.macau import TYPES as PORTUGUESE_TYPES


class Role(IntEnum):
    """What a word says about its neighbours."""

    ROAD = 1  # type of a road: the name stands before it
    DIRECTION = 2
    ORDINAL = 3
    NUMBER = 4  # "No.": a number follows
    HAO = 5  # a number stands before
    ROOM = 6
    FLOOR = 7
    BUILDING = 8  # numbered or lettered building; also a named one
    ENTRANCE = 9
    DEVELOPMENT = 10
    USE = 11  # between a name and its generic word: commercial, industrial
    DIVISION = 12  # province, city, county, district, town ...
    ZONE = 13
    VILLAGE = 14
    PHASE = 15
    LANE = 16  # lane or alley: a number follows, or a name stands before
    PO_BOX = 17
    CARE_OF = 18
    COUNTRY = 19
    CROSS = 20  # intersection, corner, between
    STOP = 21  # of, the, at
    POSTCODE = 22
    NOISE = 23  # contact, tel, near: what follows is no address
    SIDE = 24
    SECTION = 25
    GROUP = 26
    YARD = 28  # 号院: a number with buildings of its own
    ANNEX = 29  # 附5号: a sub-number
    UNIT = 27  # English "unit": a room, or an entrance where a room is named besides


def _table(role: Role, *entries: tuple[str, str]) -> dict[str, tuple[Role, str]]:
    return {word: (role, value) for value, words in entries for word in words.split()}


WORDS: dict[str, tuple[Role, str]] = {
    **_table(
        Role.ROAD,
        ("road", "road rd roads raod"),
        ("lu", "lu"),
        ("street", "street st str streets"),
        ("jie", "jie"),
        ("avenue", "avenue ave av aven avenu avc avr avn"),
        ("dajie", "dajie"),
        ("dadao", "dadao ddao ddaao"),
        ("boulevard", "boulevard blvd boulvard blv"),
        ("dao", "dao"),
        ("guodao", "guodao"),
        ("dalu", "dalu"),
        ("highway", "highway hwy gonglu expressway"),
        ("hutong", "hutong"),
        ("xiang", "xiang"),
        ("drive", "drive dr"),
        ("terrace", "terrace"),
        ("path", "path"),
        ("circuit", "circuit"),
        ("crescent", "crescent"),
        ("way", "way"),
        ("praya", "praya"),
        ("strand", "strand"),
        ("bystreet", "zhijie"),
        ("byroad", "zhilu"),
        ("close", "close"),
        *((word, word) for word in PORTUGUESE_TYPES),
    ),
    **_table(Role.LANE, ("lane", "lane ln nong laen"), ("alley", "alley aly")),
    **_table(
        Role.DIRECTION,
        ("n", "north n northern"),
        ("s", "south s southern"),
        ("e", "east e eastern"),
        ("w", "west w western"),
        ("m", "middle mid md mi m"),
        ("c", "central"),
        ("ne", "northeast ne"),
        ("nw", "northwest nw"),
        ("se", "southeast se"),
        ("sw", "southwest sw"),
        ("in", "inner"),
        ("out", "outer"),
    ),
    **_table(Role.NUMBER, ("number", "no nos number num nr n0")),
    **_table(Role.HAO, ("number", "hao")),
    **_table(
        Role.ROOM, ("room", "room rm rms rooms flat flt apt suite ste suites office shop workshop shi fang flatrm")
    ),
    **_table(Role.UNIT, ("unit", "unit units")),
    **_table(Role.FLOOR, ("floor", "floor floors fl flr f storey level ceng andar")),
    **_table(
        Role.BUILDING,
        ("building", "building buildings bldg bldgs bld bldng block blk bloco tower zuo zhuang dong lou haolou"),
    ),
    **_table(Role.ENTRANCE, ("entrance", "danyuan entrance gate")),
    **_table(
        Role.DEVELOPMENT,
        ("mansion", "mansion mansions"),
        ("building", "dasha house hse shangwulou xiezilou bangonglou dalou"),
        ("plaza", "plaza plz square sq guangchang mall tiandi"),
        ("garden", "garden gardens huayuan jiayuan"),
        (
            "estate",
            "estate xiaoqu xincun community quarter quarters residence residences shequ compound villa villas court",
        ),
        ("apartment", "apartment apartments gongyu"),
        ("center", "center centre ctr cntr zhongxin"),
        ("park", "park kejiyuan chuangyeyuan wuliuyuan"),
        ("market", "market shichang shangcheng shangmaocheng bazaar arcade"),
        ("hotel", "hotel jiudian binguan fandian"),
        ("factory", "factory fty plant works gongchang"),
        ("university", "university college daxue xueyuan school hospital"),
    ),
    **_table(
        Role.USE,
        ("commercial", "commercial comm coml com comml shopping gouwu"),
        ("industrial", "industrial ind indl industry industrl gongye"),
        ("international", "international intl int'l guoji"),
        ("business", "business shangwu"),
        ("trade", "trade trading maoyi"),
        ("financial", "finance financial jinrong"),
        ("science", "science technology tech keji sci scientific hi-tech high-tech hitech hightech"),
        ("office", "administrative"),
        ("residential", "residential"),
        ("logistics", "logistics wuliu"),
        ("pioneer", "pioneer venture startup incubation incubator"),
        ("software", "software ruanjian"),
    ),
    **_table(
        Role.DIVISION,
        ("province", "province prov sheng pro"),
        ("city", "city shi cty municipality"),
        ("county", "county xian co cnty"),
        ("district", "district dist distr qu banner qi area"),
        ("prefecture", "prefecture league diqu zhou meng"),
        ("town", "town township zhen subdistrict jiedao"),
        ("region", "region autonomous"),
    ),
    **_table(Role.ZONE, ("zone", "zone gongyeyuan gongyequ kaifaqu gongyeyuanqu yuanqu")),
    **_table(Role.VILLAGE, ("village", "village cun farm")),
    **_table(Role.PHASE, ("phase", "phase stage")),
    **_table(Role.PO_BOX, ("pobox", "pobox gpobox postbox mailbox")),
    **_table(Role.CARE_OF, ("c/o", "c/o")),
    **_table(Role.CROSS, ("cross", "intersection corner crossing junction cross between")),
    **_table(Role.SIDE, ("side", "side")),
    **_table(Role.SECTION, ("section", "section sec duan")),
    **_table(Role.GROUP, ("group", "group zu plot lot")),
    **_table(Role.YARD, ("yard", "yard courtyard")),
    **_table(Role.ANNEX, ("annex", "annex fu")),
    **_table(
        Role.STOP,
        ("", "of the at and in & from address add addr located location ltd inc llc limited company mainland"),
    ),
    **_table(Role.POSTCODE, ("postcode", "postcode zip zipcode postal pc")),
    **_table(
        Role.NOISE,
        (
            "noise",
            "contact tel phone fax mobile email attn near opposite behind beside wechat whatsapp mr mrs call "
            "wholesale across skype",
        ),
    ),
    **_table(Role.COUNTRY, ("CN", "china cn prc chn zhongguo"), ("TW", "taiwan"), ("MO", "macau macao")),
}

ORDINALS: dict[str, int] = {
    word: value
    for value, words in enumerate(
        (
            "first 1st",
            "second 2nd",
            "third 3rd",
            "fourth 4th forth",
            "fifth 5th",
            "sixth 6th",
            "seventh 7th",
            "eighth 8th",
            "ninth 9th",
            "tenth 10th",
            "eleventh 11th",
            "twelfth 12th",
            "thirteenth 13th",
            "fourteenth 14th",
            "fifteenth 15th",
            "sixteenth 16th",
            "seventeenth 17th",
            "eighteenth 18th",
            "nineteenth 19th",
            "twentieth 20th",
        ),
        start=1,
    )
    for word in words.split()
}
NUMBER_WORDS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        (  # noqa: SIM905
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen twenty"
        ).split(),
        start=1,
    )
}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
NUMBER_WORDS |= _TENS | {
    tens + word: value + NUMBER_WORDS[word]
    for tens, value in _TENS.items()
    for word in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
}  # "twenty-four", with its dash left out
PINYIN_DIGITS = ("ling", "yi", "er", "san", "si", "wu", "liu", "qi", "ba", "jiu", "shi")
PINYIN_ORDINALS: dict[str, int] = {
    **{syllable: value for value, syllable in enumerate(PINYIN_DIGITS) if value},
    **{"shi" + PINYIN_DIGITS[value - 10]: value for value in range(11, 20)},
}
# Direction and type written as one word: "Pudong Nanlu".
GLUED_DIRECTIONS: dict[str, tuple[str, ...]] = {
    direction + kind: (direction, kind)
    for direction in ("dong", "nan", "xi", "bei", "zhong", "wai", "nei")
    for kind in ("lu", "jie", "dajie", "dadao", "xiang", "dao")
}
GLUED_DIRECTIONS["queensway"] = ("queens", "way")
# A translated name run together with a direction, and with a type: "Liberationxi Rd", "Peacenanjie".
GLUED_DIRECTIONS |= {
    name + direction + kind: tuple(filter(None, (name, direction, kind)))
    for name in ("people's", "peoples", "peace", "liberation", "victory")
    for direction in ("dong", "nan", "xi", "bei", "zhong", "")
    for kind in ("lu", "jie", "dajie", "dadao", "xiang", "")
    if direction or kind
}
GLUED_DIRECTIONS |= {
    use + kind: (use, kind)
    for use in ("guoji", "shangwu", "keji", "jinrong", "maoyi")
    for kind in ("zhongxin", "dasha", "guangchang")
}
PINYIN_DIRECTIONS = {"dong": "e", "nan": "s", "xi": "w", "bei": "n", "zhong": "m", "nei": "in", "wai": "out"}
DIRECTION_PINYIN = {
    **{value: key for key, value in PINYIN_DIRECTIONS.items()},
    "c": "zhong", "ne": "dongbei", "nw": "xibei", "se": "dongnan", "sw": "xinan",
}  # fmt: skip
# What a direction before it makes a name with: South Lake Road is 南湖路, not 湖南路.
LANDMARKS = frozenset({"lake", "river", "bay", "port", "mountain", "hill", "gate", "coast", "sea"})
BEHIND_ONLY = frozenset({"mi"})  # abbreviations of a direction that are syllables before a name: "Mi Yun Road"

# Pinyin generics that are also syllables of split names: generic only where the name before them is complete.
MAY_BE_SYLLABLE = frozenset(
    (  # noqa: SIM905
        "lu jie dao xiang shi qu xian zhen cun sheng zhou meng lou dong fang zuo zhuang ceng qi hao nong duan zu "
        "danyuan"
    ).split()
)

# Generic words whose syllables are often written apart.
SPLIT_GENERICS: dict[str, tuple[str, ...]] = {}
for _generic in (
    "da jie", "da dao", "da lu", "da sha", "gong lu", "hu tong", "guang chang", "hua yuan", "xiao qu", "gong yu",
    "zhong xin", "shang wu lou", "xie zi lou", "gong ye yuan", "gong ye qu", "ke ji yuan", "kai fa qu", "dan yuan",
    "she qu", "xin cun", "tian di", "guo ji", "jia yuan", "jie dao", "shi chang", "hao lou", "high tech", "hi tech",
    "shang mao cheng", "shang cheng", "shang wu", "chuangye yuan", "keji yuan", "gongye yuan", "gongye qu",
    "wuliu yuan", "chuang ye yuan", "wu liu yuan",
    "sub district", "post code", "zip code", "p o box", "po box", "gpo box", "post box", "mail box",
):  # fmt: skip
    SPLIT_GENERICS[_generic.split()[0]] = (*SPLIT_GENERICS.get(_generic.split()[0], ()), _generic)

# Types that may name the same road. Chinese tells four kinds of street apart, English does not.
ROAD_TYPES: dict[str, frozenset[str]] = {
    "road": frozenset({"lu", "dalu", "dao"}),
    "lu": frozenset({"lu"}),
    "dalu": frozenset({"dalu"}),
    "street": frozenset({"jie", "dajie"}),
    "jie": frozenset({"jie"}),
    "dajie": frozenset({"dajie"}),
    "avenue": frozenset({"dajie", "dadao"}),
    "dadao": frozenset({"dadao"}),
    "boulevard": frozenset({"dadao"}),
    "lane": frozenset({"xiang", "hutong", "long", "li"}),
    "alley": frozenset({"xiang", "hutong", "long"}),
    "xiang": frozenset({"xiang"}),
    "hutong": frozenset({"hutong"}),
}
# English words that Chinese lets meet (大街) but that one writer of English would not use for one road.
APART = frozenset({frozenset({"street", "avenue"}), frozenset({"street", "boulevard"})})
