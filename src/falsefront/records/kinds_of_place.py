"""What kind of place it is by the words it is called by, and who is there honestly."""

import re
from collections.abc import Mapping

# A zone stands in addresses, not in what a place is called by its road and number.
FREE_TRADE = r"自贸|自貿|保税|保稅|\bfree[- ]trade\b|\bfree ?zone\b|\bbonded\b|\bzonas? francas?\b|\bserbest b[oö]lge"
LAWFULLY_THERE = "in free-trade zones many firms are lawfully registered at one door"

# Behind these a name goes on as that of a road or a village, and "Building 5" is a door: 广场路, Plaza Road.
_NO_ROAD = r"(?![东南西北東]?(?:[路街道巷村镇鎮小]|大[道街]))"
_STREET = (
    r"(?:(?:north|south|east|west|middle)\s+)?(?:road|rd|street|st|avenue|ave|lane|ln|drive|dr|way|close|crescent|place"
    r"|row|hill|square|sq|terrace|gate|boulevard|blvd|parade|lu|jie|dajie|dadao)\b"
)
_NO_WAY = rf"\b(?!\s+{_STREET})"
_NO_STREET = rf"\b(?!\s+(?:\d|[a-z]\b|{_STREET}))"
# Whose trade a whole "city" of stalls is called by: 国际商贸城, 小商品城, 轻纺城.
_TRADES = (
    r"(?:商贸|商貿|商品|轻纺|輕紡|纺织|紡織|服装|服裝|建材|家具|家居|五金|机电|機電|汽配|批发|批發|食品|鞋|茶叶|茶葉|皮革"
    r"|灯饰|燈飾|箱包|陶瓷|玩具|水产|水產|花卉)"
)
# What kind of place it is by its words, and who is there honestly. Of these, tenants with a door of their own.
BY_TENANTS: Mapping[str, str] = {
    rf"(?:园区|園區|[技业業意商创創][园園]|科学园|科學園){_NO_ROAD}"
    rf"|\b(?:science|industrial|technology|business) park{_NO_WAY}"
    r"|\b(?:gewerbe|industrie|technologie)park\b|\btek?nopark|\btechnopark|технопарк|(?:индустриальн|бизнес)\S* ?парк"
    r"|\bparques? (?:industrial|empresarial|tecnol[oó]gico)|\bparco industriale\b|\bparc d.activit[eé]s\b": (
        "the place is by its name a park: in parks real firms have works and offices side by side"
    ),
    rf"(?:市场|市場|商城|{_TRADES}城){_NO_ROAD}|\b(?:market|bazaar|trade (?:city|mart)|commodity city){_NO_WAY}"
    r"|\bрын(?:ок|ке|ка)\b|торгов\w+ (?:центр|комплекс)|\bт[рк]?ц\b|\bçarşısı\b|\bcentral de abastos?\b"
    r"|\bgro(?:ß|ss)markt\b": ("the place is by its name a market: each stall may be a firm of its own"),
    FREE_TRADE: LAWFULLY_THERE,
    r"孵化|众创|眾創|\bincubator\b|\bcoworking\b": (
        "the place is by its name an incubator, which many small firms may share"
    ),
}
_ZONES_IN_CHINESE = r"工[业業]小?[区區邨]|[业業]園|園區|物流[园園]|[开開][发發][区區]|高新[区區]|集聚[区區]|基地"
_ZONES_IN_ENGLISH = (
    r"\b(?:industr(?:y|ial)|development|manufacturing|hi(?:gh)?[- ]?tech(?:nology)?|export processing)"
    r" (?:development )?(?:zone|area|estate|district|base)\b"
    r"|\b(?:gongye ?(?:qu|yuan)|chanye ?yuan|kaifa ?qu|keji ?yuan)\b"
)
_ZONES_ELSEWHERE = (
    r"\bgewerbegebiet|\bindustriegebiet|\bpol[ií]gono industrial|\bzona industrial|\bzone (?:industrielle|artisanale)"
    r"|\bsanayi (?:b[oö]lgesi|sitesi)|\bo\.?s\.?b\b|промзон|промышленн\w+ зон"
    r"|\bkhu công nghiệp|\bcụm công nghiệp|\bkcn\b|\bkawasan industri|\bspecial economic zone|\bsez\b"
)
_TOWERS_IN_CHINESE = (
    r"(?:大厦|大廈|大楼|大樓|商厦|商廈|写字楼|寫字樓|商务楼|商務樓|办公楼|辦公樓|综合楼|綜合樓|商住楼|商住樓"
    r"|中心|广场|廣場)"
)
_TOWERS_IN_ENGLISH = (
    r"\b(?:towers?|building|bldg|plaza|cent(?:re|er)|square|mansion|house|mall|arcade"
    r"|dasha|dalou|guangchang|zhongxin|xiezilou|shangwulou)"
)
_TOWERS_ELSEWHERE = (
    r"бизнес[- ]?центр|делов\w+ центр|\bбц\b|\biş (?:han[iı]|merkez)|\b(?:tòa|toà) nhà\b|\bedif(?:[ií]cio\b|\.)"
    r"|\bcentro empresarial|\b(?:b[uü]ro|gesch[aä]fts|hoch)haus\b|\bimmeuble\b|\bchambers\b|\bcomplex\b"
)
# Words that are such names where Chinese is translated, and streets elsewhere: 12 Heron Gardens, 5 Heron Square.
STREETS_ELSEWHERE = re.compile(r"\b(?:gardens?|square|the mall)\b", re.IGNORECASE)
TRANSLATED = frozenset({"CN", "HK", "MO", "SG", "TW"})
OF_HOMES = (
    rf"(?:花园|花園|花苑|小区|小區|住宅|公寓|家园|家園|嘉园|嘉園|雅苑|新村){_NO_ROAD}"
    r"|\b(?:gardens?|apartments?|residences?|residential (?:estate|quarter|compound)|huayuan|xiaoqu|gongyu|jiayuan)"
    rf"{_NO_STREET}"
    r"|жил\w+ комплекс|\bжк\b|\bchung cư\b|\bcăn hộ\b|\bkonutlar|(?<!sanayi )\bsitesi\b"
    r"|\bwohn(?:anlage|park)\b|\bcondom[ií]nio\b|\bhousing society\b"
)
BY_PLACE: Mapping[str, str] = {
    **BY_TENANTS,
    OF_HOMES: (
        "the place is by its name an estate of homes: how many flats it has was not looked up, and small sellers may"
        " work from theirs"
    ),
    rf"{_ZONES_IN_CHINESE}|{_ZONES_IN_ENGLISH}|{_ZONES_ELSEWHERE}": (
        "the place is by its name an industrial zone: in zones many real firms have works and offices of their own"
    ),
    rf"{_TOWERS_IN_CHINESE}{_NO_ROAD}|{_TOWERS_IN_ENGLISH}{_NO_STREET}|{_TOWERS_ELSEWHERE}": (
        "the place is by its name a tower, a centre, a plaza or another building: many are let by the room, and sub-let"
        " rooms are common"
    ),
}
