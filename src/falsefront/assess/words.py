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
    "estate", "apartment", "garden", "gardens", "home", "quarter", "residence", "villa", "community", "mansion_estate",
})  # fmt: skip
RETAIL = frozenset({"market", "mall"})
