"""Localities of Hong Kong by the names letters use for them; they say where, and never what gates."""

from typing import NamedTuple


class Local(NamedTuple):
    """A locality: its key, and the country or region it lies in."""

    key: str
    country: str


_HONG_KONG = (
    "hong kong,hk,hongkong sar,hong kong sar,hong kong island,hksar", "kowloon,kln,kl,kowloon hong kong",
    "new territories,nt", "central,central hong kong", "wan chai,wanchai", "causeway bay", "sheung wan", "sai ying pun",
    "admiralty", "north point", "quarry bay", "taikoo shing,tai koo shing,tai koo", "chai wan,chaiwan", "aberdeen",
    "happy valley", "the peak,peak", "kennedy town", "tin hau", "fortress hill", "sai wan ho", "shau kei wan",
    "ap lei chau", "wong chuk hang", "repulse bay", "stanley", "pok fu lam,pokfulam", "mong kok,mongkok",
    "tsim sha tsui,tst,tsimshatsui", "tsim sha tsui east,tst east", "jordan", "yau ma tei,yaumatei,yaumati",
    "hung hom,hunghom", "kwun tong,kwuntong,kwung tong", "kowloon bay", "kowloon city", "san po kong", "ngau tau kok",
    "lam tin", "yau tong", "to kwa wan", "ho man tin,homantin", "sham shui po,shamshuipo", "cheung sha wan",
    "lai chi kok", "tai kok tsui", "prince edward", "wong tai sin", "diamond hill", "choi hung", "kwai chung",
    "kwai fong", "kwai hing", "tsing yi", "tsuen wan", "tuen mun", "yuen long", "tin shui wai", "sha tin,shatin",
    "fo tan,fotan", "tai wai", "ma on shan", "tai po", "sheung shui", "fanling", "sai kung", "tseung kwan o",
    "lantau", "tung chung", "hung shui kiu", "pak shek kok", "eastern district", "southern district",
    "central and western district", "islands district", "kwai tsing", "north district", "yau tsim mong",
)  # fmt: skip
_WHOLE = frozenset({"hongkong"})

LOCALITIES: dict[str, Local] = {
    name.replace(" ", ""): Local(names.split(",")[0].replace(" ", ""), "HK")
    for names in _HONG_KONG
    for name in names.split(",")
}
REGIONS = _WHOLE

_HAN_NAMES = (
    "香港特别行政区,hongkong,HK", "香港,hongkong,HK", "九龙,kowloon,HK", "新界,newterritories,HK", "湾仔,wanchai,HK",
    "铜锣湾,causewaybay,HK", "上环,sheungwan,HK", "中环,central,HK", "金钟,admiralty,HK", "北角,northpoint,HK",
    "鲗鱼涌,quarrybay,HK", "柴湾,chaiwan,HK", "旺角,mongkok,HK", "尖沙咀东,tsimshatsuieast,HK", "尖沙咀,tsimshatsui,HK",
    "佐敦,jordan,HK", "油麻地,yaumatei,HK", "红磡,hunghom,HK", "观塘,kwuntong,HK", "九龙湾,kowloonbay,HK",
    "新蒲岗,sanpokong,HK", "长沙湾,cheungshawan,HK", "荔枝角,laichikok,HK", "深水埗,shamshuipo,HK", "葵涌,kwaichung,HK",
    "荃湾,tsuenwan,HK", "屯门,tuenmun,HK", "元朗,yuenlong,HK", "沙田,shatin,HK", "火炭,fotan,HK", "大埔,taipo,HK",
    "粉岭,fanling,HK", "上水,sheungshui,HK", "西贡,saikung,HK", "将军澳,tseungkwano,HK", "油塘,yautong,HK",
    "牛头角,ngautaukok,HK", "土瓜湾,tokwawan,HK", "何文田,homantin,HK", "大角咀,taikoktsui,HK", "澳门,macau,MO",
)  # fmt: skip

# First character -> (name, key, country), the longest name first.
HAN_LOCALITIES: dict[str, tuple[tuple[str, str, str], ...]] = {}
for _line in sorted(_HAN_NAMES, key=len, reverse=True):
    _name, _key, _country = _line.split(",")
    HAN_LOCALITIES[_name[0]] = (*HAN_LOCALITIES.get(_name[0], ()), (_name, _key, _country))
