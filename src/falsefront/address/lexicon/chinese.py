"""The generic words of Chinese addresses, and the one expression that finds the next of them."""

import re

from falsefront.address.lexicon.table import expression, forms, kinds, longest_first, values

_N = (
    r"[0-9]{1,2}(?=f(?![a-z0-9]))|"  # 16F is a floor, 1203F a room
    r"[一二三四五六七八九十百]+之[一二三四五六七八九十]+(?=号)|"  # 十之二号
    r"[甲乙丙丁][一二三四五六七八九十百]{1,5}(?=号)|"
    r"[0-9]+(?:fu|之|[甲乙丙丁])[0-9]+|[甲乙丙丁]?[0-9]+[a-z甲乙丙丁]?(?![a-z0-9])(?:-+[0-9a-z]+)*[甲乙丙丁]?|[a-z]{1,2}-?[0-9]+[a-z]?(?:-[0-9a-z]+)*|"
    r"[a-z](?![a-z])|[〇零一二两三四五六七八九十百千]+(?:-[0-9]+)?|[〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+|[甲乙丙丁戊己]"
)
KIND_OF = values("han.estate")
ZONE_TRADES = tuple(forms("han.zone.trade"))  # whose parks are zones of a county: 食品工业园
WHOLE = forms("han.estate", "whole")  # without which the name is a firm's: 恒大绿洲
NO_HOUSES = re.compile(f"(?:{expression('han.no_house')})+")  # what is no name of a house
OFFICES = forms("han.estate", "offices")
WRITTEN = forms("han.estate", "written")
KEPT = forms("han.estate", "kept")  # of trades, which are part of the name: 银座五金城 is no 银座电子城
# What stands inside is tried first, so that before another use it stays in the name: 广州国际 of 广州国际金融中心.
USES = dict(sorted(values("han.use", "inner").items())) | dict(sorted(values("han.use").items()))
MARKED = values("han.marker")  # what stands behind a number or letter and says what it is
ROAD_TYPES = values("han.road")
HONG_KONG_TYPES = values("han.road.hong_kong")
TRUNK_ROADS = values("han.trunk")
SIDES = values("han.direction", "side")
DIRECTIONS = {word: value for word, value in values("han.direction").items() if len(word) == 1}
DIVISIONS = values("han.division")
ZONE_PARTS = forms("han.zone.part")
USE_ALONE = "国际"  # ends a name only where nothing that is part of a name follows
_NOT_SHORT = frozenset("座园")  # of buildings and parks: only behind a number, or in two characters
_LONG_ESTATES = "|".join(longest_first(frozenset(word for word in KIND_OF if len(word) > 1 and word != USE_ALONE)))
_SHORT_ESTATES = "".join(sorted(word for word in KIND_OF if len(word) == 1 and word not in _NOT_SHORT))
_LONG_ZONES = expression("han.zone")
_ENDS = (
    r"(?=$|[|0-9a-z(]|[一二三四五六七八九十甲乙丙丁]+(?:号|栋|幢|座|期|单元|区)|[东南西北中]门)"
    r"(?![0-9]{1,2}(?:路|街|大道|大街)(?!口))"  # 永城2路 is a road
)

# 81号楼春公寓 is 81号 and 楼春公寓: no name has but one character.
LOU_OF_NAME = rf"楼[^大商主东南西北中一二三四五六七八九十0-9a-z|](?:{_LONG_ESTATES}|{_LONG_ZONES})"
PIECE_MARKERS = expression("han.marker", "piece")  # those that ask for nothing else of what follows them
_MARKERS = (
    rf"号(?={LOU_OF_NAME})|{expression('han.marker')}|(?<=[a-z])区|"
    r"号(?:之(?:[0-9]+|[一二三四五六七八九](?=[一二三四五六七八九十]+[楼层])|[一二三四五六七八九十]+)|"
    r"[甲乙丙丁a-z](?![a-z0-9座栋幢区楼号-]))?(?:院|门)?(?!线|公路|路|街|大街|大道|馆)"
)
_NO_SIDED_LANE = (
    "(?!(?<=[村社区里寨][东西南北])(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})巷)"  # 东三巷 is a road, no third lane
)
_TRUNKS = expression("han.trunk")
# A street number in numerals without 号, behind the road: with tens or hundreds, or of three digits and more; 五一 is a
# name, and so are 十八里 and 二十四桥.
_BARE_NUMERAL = (
    r"(?:[一二三四五六七八九]千[〇零一二三四五六七八九百十]*|[一二三四五六七八九]百[〇零一二三四五六七八九十]*|"
    r"[二三四五六七八九]?十[一二三四五六七八九]?|[〇零一二三四五六七八九]{3,})(?![里桥年路街道巷弄号栋幢座楼层单室房〇零一二三四五六七八九十百千-])"
)
# Every alternative begins with one of these: most characters of a name are passed over at once.
_FIRSTS = "".join(
    sorted(
        set(
            "0123456789abcdefghijklmnopqrstuvwxyz|#-〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟甲乙丙丁戊己附第地负信邮之十以东南西北中"
        )
        | {word[0] for kind in kinds() if kind.startswith("han.") for word in forms(kind)}
    )
).replace("-", "\\-")
_POST = expression("han.post")
_BOX = "[0-9]{1,6}(?:号?[-之][0-9]{1,5})?"

GENERIC = re.compile(
    rf"(?=[{_FIRSTS}])(?:"
    r"(?P<bare>[0-9]+)(?=[a-z][座栋幢区])"
    rf"|(?P<pobox>(?:{_POST})?信箱第?{_BOX}号?|(?:{_POST})?第?{_BOX}号?(?:邮政)?信箱(?:第?[0-9]{{1,4}}号?分箱)?)"
    rf"|(?P<numbered>[0-9]{{1,2}}号(?:{expression('han.road', 'numbered')}))"
    rf"|{_NO_SIDED_LANE}(?P<before>附|地下|负|第)?(?P<label>{_N})(?P<marker>(?!社区)(?:{_MARKERS}))"
    rf"|(?P<trunk>[gsx]?[0-9]{{2,4}}(?:{_TRUNKS})|(?<![^|市县区镇乡省村])(?:{_TRUNKS})[gsx]?[0-9]{{2,4}})"
    r"|(?P<of_floor>(?<=[楼层f])之[0-9]+)"
    r"|(?P<section>(?:[东西南北中]|[一二三四五六七八九]|[0-9])段)"
    rf"|(?P<cross>(?:十字)?(?:{expression('han.cross')})"
    r"(?:[往向偏]?(?P<side>[东南西北]{1,2})(?:侧|角|面|边|部|(?![行走约]?[0-9]+米)))?)"
    r"|(?P<sided>[东南西北]{1,2}(?:侧|边)|(?<=[路街道])以[东西南北]|(?<=[路街道])[东南西北]首(?:路[东南西北])?"
    r"|(?<=[段首街道])路[东南西北](?=[0-9|]|$))"
    rf"|(?P<road>{expression('han.road')})(?P<after>[东中西南北](?=第?[0-9|一二三四五六七八九十]|[a-z甲乙丙丁]-?[0-9]|[a-z][区座栋幢]|$)"
    r"|(?:(?<=大道)|(?<=大街))[东中西南北]路(?=[0-9|甲乙丙丁]|$))?"
    rf"|(?P<zone>(?:第[0-9]{{1,2}}(?=[工产]))?(?:{_LONG_ZONES}))"
    rf"|(?P<estate>(?:{_LONG_ESTATES})(?![组队])|(?:[{_SHORT_ESTATES}园]|国际){_ENDS})"
    rf"|(?P<town>{expression('han.town')})"
    rf"|(?P<village>{expression('han.village')})"
    rf"|(?P<division>{expression('han.division')})"
    rf"|(?P<noise>[东南西北]{{1,2}}[行走]?约?[0-9]+米处?(?:路[东南西北]侧?)?|{expression('han.noise')})"
    r"|(?P<postcode>(?<![0-9])[0-9]{6}(?![0-9-]))"
    r"|(?P<free>(?:(?<=[|路街道巷号楼栋座元园场厦寓心区幢])-*|(?<![0-9a-z]))"
    r"(?:(?![0-9]{1,3}(?:路|街|大道|大街|道)(?!口))[0-9]+[a-z]?(?:-+[0-9a-z]+)*|[a-z](?:-[0-9]+){2}(?![0-9a-z])|[a-z]+-?[0-9]+[a-z]?))"
    rf"|(?P<numeral>[〇零一二两三四五六七八九十百千]+(?=$|\|)|(?<=[路街道巷]){_BARE_NUMERAL})"
    r"|(?P<bar>\|)"
    r")"
)
NAMING = frozenset({"road", "zone", "estate", "village"})
NAMES_ON = frozenset({"road", "zone", "estate", "after"})
AFTER_PLACE = re.compile(
    rf"[东南西北中]?[一二三四五六七八九十]?(?:{expression('han.after_place')})"
    r"|门(?:[内外]|[东南西北]?(?:路|街(?!道)|大街|大道))"  # 朝阳门外大街, 西安门大街
    rf"|[东南西北中]?(?:{_LONG_ESTATES}|{expression('han.use', 'behind_place')})"
)
ROAD_AT_ONCE = re.compile(
    "[东南西北中]?[一二三四五六七八九十]?"
    f"(?:{expression('han.after_place', around=False)}|{expression('han.after_city')})"
)
IS_BESIDE = re.compile(expression("han.noise", "beside", around=False))
ADDRESSEE = re.compile(f".{{1,3}}(?:{expression('han.addressee')})收?|收")
FIRM_ENDS = tuple(forms("han.firm"))
# What parks are called besides their name.
PARK_USES = {word: use for word, use in values("han.park").items() if use}
OF_PARKS = re.compile(f"(?<=..)(?:{expression('han.park')})+$")
COUNTRY = re.compile(rf"\|*(?:{expression('han.country')})\|*")
COUNTRY_BEGINS = frozenset(word[:2] for word in forms("han.country"))
