"""The word lists that findings rest on, each with its reason."""

# What a vendor calls itself when it says that it makes things. "Trading" and "medicine" alone say nothing of works, and
# neither do the letters inside another word (million, networks) or what grows in a field (plant extract).
WORKS_IN_LETTERS = (
    "factory", "factories", r"manufactur\w*", "works", r"(?:chemical|production|processing|assembly) plant",
    "mill", "mills", r"\w*fabrik", "fabrica", "fábrica", "завод", "фабрика",
)  # fmt: skip
WORKS_IN_CHINESE = (
    "工厂", "工廠", "制造", "製造", "生产", "生產", "厂家", "廠家",
    r"(?<=\w)[厂廠](?!\w)",  # a name ends so: 不锈钢制品厂
)  # fmt: skip

# Classes of developments (Reading.developments) in which people live or shop. A plaza or a tower may hold offices, so
# neither is listed: an office there is plausible, only works in a room are not (F7).
RESIDENTIAL = frozenset({
    "estate", "apartment", "garden", "gardens", "home", "quarter", "residence", "villa", "mansion_estate",
})  # fmt: skip
# No "community" among them: it stands for 社区, too, the lowest office of a town, which has factories of its own.

# Where an address names such a place, works are where works may be: 上雪科技工业城, an industrial spot of an estate, a
# flatted factory of Hong Kong. A road may be called after industry anywhere.
INDUSTRIAL = (
    r"工业(?!\w{0,2}[路街道巷])", r"工業(?!\w{0,2}[路街道巷])",
    "产业[园区基]", "產業[園區基]", "科技[园城]", "科技[園城]",
    "厂区", "廠區", "厂房", "廠房", "工厂大厦", "工廠大廈",
    r"\bindustr(?:y|ial) (?:park|zone|estate|area|city|town|base|district|cluster|building|bldg|cent(?:re|er))\b",
    r"\b(?:science|technology|tech) park\b", r"\bfactory (?:area|building|estate)\b", r"\bworkshop\b",
)  # fmt: skip
RETAIL = frozenset({"market", "mall"})
