"""Words over what a page shows of other firms than its own: "Featured supplier", "推荐企业", an advertisement.

As a badge beside the page's own name they say nothing of others: what follows them is asked too (`others`).
"""

import re
from typing import Final

from falsefront.text.caseless import Caseless

_WHO: Final = (
    r"(?:suppliers?|sellers?|vendors?|compan(?:y|ies)|firms?|business(?:es)?|manufacturers?|factor(?:y|ies)|members?"
    r"|stores?|shops?|exporters?|importers?|traders?|partners?|profiles?|merchants?|wholesalers?|brands?|advertisers?"
    r"|dealers?|producers?)"
)
_ENGLISH: Final = (
    rf"(?:our |your |today['’]s |the )?(?:featured|recommended|suggested|sponsored|promoted|top|verified|premium"
    rf"|preferred|similar|related|other|more|nearby|neighbou?ring|popular|hot|new|newest|latest|best|gold(?:en)?|vip"
    rf"|trusted|selected|competing|comparable|advertising|paid|spotlight|highlighted)"
    rf"(?: (?:{_WHO}|china|chinese|local|verified|trade|online|business|similar|gold|premium))*? {_WHO}.{{0,30}}"
    rf"|{_WHO} (?:of the (?:day|week|month|year)|spotlight|you (?:may|might) .{{0,30}}|near(?:by| you).{{0,20}}"
    r"|like this.{0,10}|in the same .{3,30})|(?:our |from our )?(?:sponsors?|advertisers?|advertising partners?)"
    r"|(?:people|visitors|buyers|others) (?:who .{3,40}|also (?:viewed|visited|contacted|liked|searched).{0,20})"
    r"|adverts?|advertisements?|advertising|ads?|sponsored.{0,30}|promoted|promotion|paid listings?"
    r"|see also|also see|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}"
)
_WHO_ZH: Final = (
    "(?:企业|商家|公司|供应商|供货商|厂家|厂商|工厂|店铺|商铺|旺铺|卖家|会员|伙伴|单位|商户|同行"
    "|企業|商家|供應商|廠家|廠商|工廠|店鋪|商鋪|賣家|會員|夥伴|單位|商戶)"
)
_HOW_ZH: Final = (
    "(?:推荐|热门|优质|同类|同行业?|相关|相似|类似|其他|其它|更多|附近|周边|同城|本地|明星|诚信|优秀|推广|赞助|合作|金牌"
    "|品牌|VIP|最新|最热|认证|实力|精选|高级|热点|人气|猜你喜欢的|您可能感兴趣的|你可能感兴趣的"
    "|推薦|熱門|優質|同類|同行業?|相關|類似|周邊|誠信|優秀|推廣|贊助|認證|實力|精選|高級|您可能感興趣的)"
)
_CHINESE: Final = (
    f"(?:本站|本月|今日|站内)?{_HOW_ZH}(?:的|{_HOW_ZH})?{_WHO_ZH}(?:推荐|展示|推广|列表|排行榜?|信息|推薦|推廣)?"
    f"|{_WHO_ZH}(?:推荐|推广|推薦|推廣)|(?:赞助商|广告|廣告|贊助商)(?:链接|位|推广|連結|推廣)?|推广(?:链接|信息)?"
    "|(?:还|還)(?:看了|浏览了?|瀏覽了?)|看过(?:本|该)?.{0,6}的(?:人|买家)还.{1,6}|猜你喜欢|猜您喜欢|猜你喜歡"
)
_REST: Final = (
    r"(?:các )?(?:doanh nghiệp|công ty|nhà cung cấp|nhà sản xuất|cửa hàng|gian hàng|đối tác|thành viên|nhà bán)"
    r" (?:cùng ngành(?: nghề)?|nổi bật|khác|tương tự|liên quan|(?:được )?tài trợ|gợi ý|đề xuất|vàng|tiêu biểu"
    r"|hàng đầu|cao cấp|vip|uy tín|mới|gần (?:đây|bạn)).{0,20}"
    r"|(?:được )?tài trợ|quảng cáo|có thể bạn (?:cũng )?(?:thích|quan tâm)|bạn có thể (?:cũng )?(?:thích|quan tâm)"
    r"|(?:nuestr[oa]s )?(?:proveedor(?:es)?|empresas?|vendedor(?:es)?|fabricantes?|tiendas?|socios?|miembros?"
    r"|anunciantes?|fornecedor(?:es)?|lojas?|parceiros?) (?:destacad[oa]s?|recomendad[oa]s?|patrocinad[oa]s?"
    r"|similares|relacionad[oa]s?|premium|del mes|de la semana|do mês|da semana|verificad[oa]s?|cercan[oa]s?"
    r"|em destaque)|(?:otr[oa]s|más|outr[oa]s|mais) (?:proveedores|empresas|vendedores|fabricantes|tiendas"
    r"|fornecedores|lojas).{0,30}|patrocinad[oa]s?(?: por)?|patrocinadores|anuncios?|anúncios?|publicidad(?:e)?"
    r"|(?:también|quizás?) te (?:puede )?interes[ae].{0,10}|você também pode gostar"
    r"|(?:рекомендуем\w*|спонсорск\w+|похожи[ей]|друг(?:ие|ой)|популярны[ей]|избранны[ей]|премиум|проверенны[ей]"
    r"|лучши[ей]|ближайши[ей]|ещ[её]) ?-?(?:поставщики?|компани[ияй]|продав(?:ец|цы)|производител[иь]|фирм[ыа]"
    r"|предприяти[яе]|магазины?|партн[её]ры?|участники?|организаци[ияй]).{0,20}|(?:поставщик|компания|фирма|продавец)"
    r" (?:дня|недели|месяца|года)|реклама|на правах рекламы|спонсор(?:ы|ы сайта)?|вам может (?:быть интересно"
    r"|понравиться)|смотрите также|вас может заинтересовать"
    r"|anzeigen?|werbung|gesponsert|(?:ähnliche|weitere|andere|empfohlene|empfehlenswerte) (?:anbieter|firmen"
    r"|unternehmen|hersteller|lieferanten|händler).{0,20}|(?:firma|anbieter) (?:der woche|des monats)"
    r"|publicité|annonces?|sponsorisés?|(?:autres|plus de) (?:fournisseurs|entreprises|vendeurs|sociétés).{0,20}"
    r"|(?:fournisseurs?|entreprises?|sociétés?|vendeurs?) (?:recommandée?s?|similaires|à la une|en vedette"
    r"|sponsorisée?s?|du mois)"
    r"|pubblicità|sponsorizzat[oi]|annunci"
    r"|(?:altre aziende|altri fornitori|aziende simili|fornitori consigliati).{0,20}"
    r"|reklama|ogłoszenia? sponsorowane|(?:polecane|podobne|inne) (?:firmy|sklepy)|polecani dostawcy"
    r"|reklam|sponsorlu|(?:öne çıkan|benzer|diğer|önerilen) (?:firmalar?|tedarikçi(?:ler)?|satıcılar|şirketler)"
    r"|iklan|(?:pemasok|perusahaan) (?:lain(?:nya)?|unggulan|serupa|pilihan)"
    r"|(?:おすすめ|注目の?|関連|同業の?|類似の?|その他の|ピックアップ)(?:企業|会社|業者|メーカー|店舗|サプライヤー)|広告|スポンサー"
    r"|(?:추천|인기|관련|유사|다른|우수) ?(?:업체|기업|회사|판매자|공급업체)|광고|스폰서"
)
# A whole heading, line or label over such a part.
PROMOTED: Final = Caseless(rf"[【\[(（★☆●▶»]?\s?(?:{_ENGLISH}|{_CHINESE}|{_REST})\s?[】\])）★☆«]?[\s:：…!>»]*")
# A line that is an advertisement itself, with what stands behind the word.
ADVERTISED: Final = Caseless(
    r"(?:(?:sponsored|promoted|presented|recommended) by|advert(?:isement)?\s?[:–—-]"
    r"|[【\[(]\s?(?:ad|advertisement|广告|推广|廣告|赞助)\s?[】\])]|(?:广告|推广|赞助商?|廣告)\s?[:：—-]"
    r"|quảng cáo\s?[:–—-]|(?:được )?tài trợ bởi|patrocinado por"
    r"|publicidad\s?[:–—-]|реклама\s?[:.–—-]|на правах рекламы|anzeige\s?[:–—-]|gesponsert von|sponsorisé par"
    r"|publicité\s?[:–—-]|sponsorizzato da|sponsorowane przez).{3,240}"
)
# Parts of class and id that mark it.
PROMOTED_TOKENS: Final = re.compile(
    r"(?<![a-z])(?:sponsor(?:s|ed)?|promo(?:ted|tion)?|adverts?|advertis(?:ement|ing)s?|ads|ad[-_](?:box|slot|unit"
    r"|banner)|banner[-_]?ads?|(?:featured|premium|top|hot|other|similar|related|gold)[-_]?"
    r"(?:suppliers?|sellers?|vendors?|compan(?:y|ies)|members?|shops?|stores?|firms?)|guanggao|tuiguang|tuijian)"
    r"(?![a-z])",
    re.IGNORECASE,
)
