"""The word lists that findings rest on, each with its reason."""

# What a vendor calls itself when it says that it makes things. "Trading" and "medicine" alone say nothing of works, and
# neither do the letters inside another word (million, networks), what grows in a field (plant extract) or a shop that
# sells what others make (a factory store, 工厂店).
WORKS_IN_LETTERS = (
    r"factory(?!\W+(?:stores?|outlets?|shops?|direct)\b)", "factories", r"manufactur\w*", "works",
    r"(?:chemical|production|processing|assembly) plant",
    "mill", "mills", r"\w*fabrik", "fabrica", "fábrica", "завод", "фабрика",
)  # fmt: skip
WORKS_IN_CHINESE = (
    "加工厂", "加工廠", "工厂", "工廠", "制造", "製造", "生产", "生產", "厂家", "廠家",
    r"(?<=\w)[厂廠](?!\w)",  # a name ends so: 不锈钢制品厂
)  # fmt: skip
# What stands behind such a word where it is a shop that sells what others make: 工厂店, 工厂直营店.
NO_WORKS_BEHIND_IN_CHINESE = r"直?[营營]?店"

# What stands right before such a word where a vendor says that it makes nothing: "not a manufacturer", 非生产型.
NO_WORKS_IN_LETTERS = (r"\b(?:not?|non|without|isn't|aren't)[\s-]+(?:an?\s+|the\s+|any\s+|our\s+|own\s+)*",)
NO_WORKS_IN_CHINESE = (r"(?<![南北])非", "不是", "不", "无", "無", "没有", "沒有")

# Classes of developments (Reading.developments) in which people may live; whether they do, the words say (below). A
# plaza or a tower may hold offices, so neither is listed: an office there is plausible, only works in a room are not
# (F7). No "community" either: it stands for 社区, too, the lowest office of a town, which has factories of its own.
RESIDENTIAL = frozenset({
    "estate", "apartment", "garden", "gardens", "home", "residence", "villa", "mansion_estate",
})  # fmt: skip

# What a place where people live is called by, in characters anywhere or at the end, and in letters: pinyin, English.
# Not 园 (a park as well), 里, 坊, 府, 台, 轩 (lanes, workshops, offices, shops) nor 新村 (a village as well).
LIVED_IN = (
    "小区", "小區", "住宅", "公寓", "花园", "花園", "花苑", "家园", "家園", "嘉园", "嘉園", "佳园", "佳園",
    "别墅", "別墅", "公馆", "公館", "豪庭", "华庭", "華庭",
)  # fmt: skip
# The same of names whose class nobody knows: what a works or an office built for its people.
QUARTERS = ("家属院", "家屬院", "家属楼", "家屬樓", "家属区", "家屬區")
LIVED_IN_AT_END = ("苑", "庭", "居", "邸", "墅", "邨")
LIVED_IN_IN_LETTERS = (
    "huayuan", "jiayuan", "xiaoqu", "gongyu", "mingyuan", "yayuan", "haoting", "huating", "yating", "mingting",
    "haoyuan", "mingju", "yaju", r"\bapartments?", r"\bapts", r"\bresidences?", r"\bresidency", r"\bresidential",
    r"\bhousing", r"\bvillas",
)  # fmt: skip
# Words that are such names in some countries: a villa of China is 别墅, of France a street; an estate of Hong Kong is
# one of public housing, of Britain one for trade as often.
LIVED_IN_IN = {
    "CN": ("villa",),
    "HK": ("villa", "estate", "court", "lodge", "heights?"),
    "MO": ("villa",),
}  # fmt: skip
# A garden is 花园 where Chinese is translated; elsewhere it may be a street, a quarter or a garden.
GARDENS = ("gardens?",)
GARDENS_IN = frozenset({"CN", "HK", "MO", "SG", "TW"})

# Words in such a name that are of business, or of an office of the town: a park may be called a garden, too.
FOR_BUSINESS = (
    "科技", "商务", "商務", "总部", "總部", "企业", "企業", "创意", "創意", "创业", "創業", "创新", "創新",
    "软件", "軟件", "物流", "电子", "電子", "工业", "工業", "产业", "產業", "办公", "辦公",
    "写字", "農", "农", "居委", "村委",
    r"\b(?:business|commercial|scien\w+|tech\w*|hi-?tech|industr\w+|software|logistics|trad(?:e|ing)|enterprises?)\b",
    r"\b(?:innovat\w+|offices?|corporate|headquarters|creative|factory|tea|farm|botanical|zoological|committee)\b",
)  # fmt: skip
# What makes another place of such a name: Garden City, Garden Hotel.
MORE_THAN_AN_ESTATE = ("city", "square", "plaza", "hotel", "mall", "cent(?:re|er)", "park", "village", "school")
ROADS_IN_CHINESE = "路街道巷弄"
SIDES_IN_CHINESE = "东東西南北中前后後"

# Where an address names such a place, works are where works may be: 上雪科技工业城, an industrial spot of an estate, a
# flatted factory of Hong Kong. A road may be called after industry anywhere.
SCIENCE_PARKS = ("科技[园城]", "科技[園城]", r"\b(?:science|technology|tech) park\b")
INDUSTRIAL = (
    r"工业(?!\w{0,2}[路街道巷])", r"工業(?!\w{0,2}[路街道巷])",
    "产业[园区基]", "產業[園區基]", *SCIENCE_PARKS,
    "厂区", "廠區", "厂房", "廠房", "工厂大厦", "工廠大廈",
    r"\bindustr(?:y|ial) (?:park|zone|estate|area|city|town|base|district|cluster|building|bldg|cent(?:re|er))\b",
    r"\bfactory (?:area|building|estate)\b", r"\bworkshop\b",
)  # fmt: skip
RETAIL = frozenset({"market", "mall"})
