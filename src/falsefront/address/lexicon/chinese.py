"""The generic words of Chinese addresses, and the one expression that finds the next of them."""

import re

from falsefront.address.lexicon.table import forms, longest_first, values

_N = (
    r"[0-9]{1,2}(?=f(?![a-z0-9]))|"  # 16F is a floor, 1203F a room
    r"[0-9]+(?:fu|之)[0-9]+|[甲乙丙丁]?[0-9]+[a-z甲乙丙丁]?(?![a-z0-9])(?:-+[0-9a-z]+)*|[a-z]{1,2}-?[0-9]+[a-z]?(?:-[0-9a-z]+)*|"
    r"[a-z](?![a-z])|[〇零一二两三四五六七八九十百千]+(?:-[0-9]+)?|[零壹贰叁肆伍陆柒捌玖拾佰仟]+|[甲乙丙丁戊己]"
)
KIND_OF = values("han.estate")
# What stands inside is tried first, so that before another use it stays in the name: 广州国际 of 广州国际金融中心.
USES = dict(sorted(values("han.use", "inner").items())) | dict(sorted(values("han.use").items()))
MARKED = values("han.marker")  # what stands behind a number or letter and says what it is
_LONG_ESTATES = "|".join(longest_first(frozenset(word for word in KIND_OF if len(word) > 1 and word != "国际")))
_SHORT_ESTATES = "".join(word for word in KIND_OF if len(word) == 1 and word not in "座园")
_LONG_ZONES = "|".join(longest_first(forms("han.zone")))
_ENDS = (
    r"(?=$|[|0-9a-z(]|[一二三四五六七八九十甲乙丙丁]+(?:号|栋|幢|座|期|单元|区)|[东南西北中]门)"
    r"(?![0-9]{1,2}(?:路|街|大道|大街)(?!口))"  # 永城2路 is a road
)

# 81号楼春公寓 is 81号 and 楼春公寓: no name has but one character.
LOU_OF_NAME = rf"楼[^大商主东南西北中一二三四五六七八九十0-9a-z|](?:{_LONG_ESTATES}|{_LONG_ZONES})"
_MARKERS = (
    rf"号(?={LOU_OF_NAME})|"
    r"号地块|号地(?=$|\|)|号楼|号栋|号幢|#楼|#|栋|幢|座|单元|门(?=[0-9|])|楼(?!栋|群)|层|号房|号室|室|房(?!地|产)|号铺|号舖|号摊|铺|弄|"
    r"巷(?=[0-9]|$|\|)|组|队|社|期|地块|区(?=[0-9|]|$)|(?<=[a-z])区|f(?![a-z])|"
    r"号(?:之(?:[0-9]+|[一二三四五六七八九](?=[一二三四五六七八九十]+[楼层])|[一二三四五六七八九十]+)|"
    r"[甲乙丙丁a-z](?![a-z0-9座栋幢区楼号-]))?(?:院|门)?(?!线|公路|路|街|大街|大道|馆)"
)
_TOWN = "镇(?![江海平宁安远康])"  # 长街镇 and 周巷镇 are towns; 中街镇海大厦 is none
_ROADS = (
    f"大道|大街|大马路|公路|胡同|支路|支街|(?<=[一二三四五六七八九十经纬])马路|大路|路(?!口|{_TOWN})|街(?!道|口|坊|{_TOWN})|巷(?!{_TOWN})|"
    f"道(?!里|外|口|教|{_TOWN})|里弄"
)
_NOISE = (
    r"[东南西北]{1,2}[行走]?约?[0-9]+米处?(?:路[东南西北]侧?)?|附近|旁边|旁|斜?对面|隔壁|近[^|]*|联系[^|]*|电话[^|]*|"
    r"手机[^|]*|收件[^|]*|邮编[:：]?|邮政编码[:：]?|地址[:：]?"
)
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
            "0123456789abcdefghijklmnopqrstuvwxyz|#-〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟甲乙丙丁戊己附第地负信邮之交以东南西北中"
        )
        | set("国省办农林牧盐县大公胡支马路街巷道里镇乡苏行自村委居市区旗旁对隔近联电手收街")
        | {word[0] for word in (*KIND_OF, *forms("han.zone"))}
    )
).replace("-", "\\-")

GENERIC = re.compile(
    rf"(?=[{_FIRSTS}])(?:"
    r"(?P<bare>[0-9]+)(?=[a-z][座栋幢区])"
    r"|(?P<pobox>(?:邮政)?信箱第?[0-9]+号?|[0-9]+号?(?:邮政)?信箱)"
    r"|(?P<numbered>[0-9]{1,2}号(?:大街|大道|公路|支路|路(?!口)|街(?![道口坊])))"
    rf"|(?P<before>附|地下|负|第)?(?P<label>{_N})(?P<marker>{_MARKERS})"
    r"|(?P<trunk>[gsx]?[0-9]{2,4}(?:国道|省道|县道)|(?<![^|市县区镇乡省村])(?:国道|省道|县道)[gsx]?[0-9]{2,4})"
    r"|(?P<of_floor>(?<=[楼层f])之[0-9]+)"
    r"|(?P<section>(?:[东西南北中]|[一二三四五六七八九]|[0-9])段)"
    r"|(?P<cross>(?:十字)?(?:交叉口|交汇处|交界处|交会处|交叉处|路口|交口(?!县))"
    r"(?:[往向偏]?(?P<side>[东南西北]{1,2})(?:侧|角|面|边|部|(?![行走约]?[0-9]+米)))?)"
    r"|(?P<sided>[东南西北]{1,2}(?:侧|边)|(?<=[路街道])以[东西南北]|(?<=[路街道])[东南西北]首(?:路[东南西北])?"
    r"|(?<=[段首街道])路[东南西北](?=[0-9|]|$))"
    rf"|(?P<road>{_ROADS})(?P<after>[东中西南北](?=[0-9|一二三四五六七八九十]|$))?"
    rf"|(?P<zone>(?:第[0-9]{{1,2}}(?=[工产]))?(?:{_LONG_ZONES}))"
    rf"|(?P<estate>(?:{_LONG_ESTATES})(?![组队])|(?:[{_SHORT_ESTATES}园]|国际){_ENDS})"
    r"|(?P<town>镇(?!镇|江|平|海|康|安|远|宁|坪|雄|沅|原|巴|赉)|乡(?!(?:宁|城)(?:[县|0-9]|$)|[县区])|街道(?:办事处)?|办事处|苏木)"
    r"|(?P<village>农场|林场|牧场|盐场|行政村|自然村|村委会|居委会|村(?!路|街|道|巷|镇))"
    r"|(?P<division>自治州|自治县|自治旗|地区|省|市(?!场|政|民)|县(?!城|前|后|府)|区|旗)"
    rf"|(?P<noise>{_NOISE})"
    r"|(?P<postcode>(?<![0-9])[0-9]{6}(?![0-9-]))"
    r"|(?P<free>(?:(?<=[|路街道巷号楼栋座元园场厦寓心区幢])-*|(?<![0-9a-z]))"
    r"(?:(?![0-9]{1,2}(?:路|街|大道|大街|道)(?!口))[0-9]+[a-z]?(?:-+[0-9a-z]+)*|[a-z](?:-[0-9]+){2}(?![0-9a-z])|[a-z]+-?[0-9]+[a-z]?))"
    rf"|(?P<numeral>[〇零一二两三四五六七八九十百千]+(?=$|\|)|(?<=[路街道巷]){_BARE_NUMERAL})"
    r"|(?P<bar>\|)"
    r")"
)
NAMING = frozenset({"road", "zone", "estate", "village"})
NAMES_ON = frozenset({"road", "zone", "estate", "after"})
AFTER_BARE = re.compile(
    r"[东南西北中]?[一二三四五六七八九十]?(?:路(?![南北]区)|街(?!道)|大道|大街|道(?!里区|外区|县|真)|巷|弄|胡同|公路|号"
    r"|村(?![\u3400-\u9fff][东南西北中]?(?:路|街|大道|大街|巷))"
    r"|镇(?![江海康安远宁坪雄沅原巴赉平])|乡(?![宁城县区]))"
    r"|门(?:[内外]|[东南西北]?(?:路|街(?!道)|大街|大道))"  # 朝阳门外大街, 西安门大街
    rf"|[东南西北中]?(?:{_LONG_ESTATES}|国际|商务|科技|工业|贸易)"
)
