"""Words over parts of a page that tell of somebody else than its vendor: an impostor, a fair, a buyer.

An address in such a part is where those are, and no claim of the vendor's.
"""

from enum import Enum
from typing import Final

from falsefront.parse.former_words import FORMER, OF_PLACE
from falsefront.text.caseless import Caseless


class Told(Enum):
    """Whom a part of a page tells of."""

    FRAUD = "a fraud warning"
    FAIR = "a fair"
    BANK = "a bank"
    REVIEW = "a review"
    CUSTOMER = "a customer"
    PARTNER = "a partner"
    DELIVERY = "delivery"
    JOB = "a job offer"
    FORMER = "who was, and is no more"


# Of these an address may be the vendor's own: where the page has no other, it stays the vendor's.
WEAK: Final = frozenset({Told.DELIVERY})
# In these a firm's name is the other's: no vendor's name ends such a part but the page's own.
OF_STRANGERS: Final = frozenset({Told.FRAUD, Told.REVIEW, Told.CUSTOMER, Told.PARTNER, Told.FORMER})

_MINE: Final = (
    r"(?:(?:our|some of our|selected|main|key|major|valued|recent|completed|other|unsere|nos|nuestr[oa]s|noss[oa]s"
    r"|i nostri|nasi|nasze|наши|onze|våra|vores) )*"
)
_THOSE: Final = (
    r"(?:sellers?|shops?|stores?|sites?|websites?|suppliers?|vendors?|dealers?|agents?|compan(?:y|ies)|firms?"
    r"|accounts?)"
)
_FRAUD: Final = (
    rf"(?:warning|alert|caution|attention|notice|statement|beware|be aware)?\W{{0,4}}(?:about|of|on|against)?\W?"
    rf"(?:fake|counterfeit|fraudulent|bogus|rogue|unauthori[sz]ed|imitation|copycat"
    rf"|false)(?: \w+)? ?{_THOSE}?(?: \w+){{0,4}}"
    r"|(?:please )?(?:beware|be aware|be careful|watch out) (?:of|for) .{3,60}|(?:known )?(?:impost[oe]rs?"
    r"|scammers?|fraudsters?"
    r"|impersonat(?:ors?|ion))(?: \w+){0,4}|(?:anti-?)?(?:fraud|scam|phishing|counterfeit(?:ing)?)(?: \w+){0,4}"
    r"|(?:warning|alert|caution)\W{1,3}(?:.{0,20}\W)?(?:impost|scam|fraud|fake|imperson).{0,40}"
    r"|black ?list(?:ed \w+)?|(?:these|they) are not us|not (?:us|our (?:shop|company))|stolen identity"
    r"|identity theft"
    r"|(?:betrugs)?warnung(?: vor .{3,50}| vor)?|(?:vorsicht|achtung)\W{1,3}(?:vor )?(?:betr|fälsch|fake|falsche"
    r"|plagiat|nachahm)\w*.{0,30}"
    r"|betrüger|betrugsversuche?|fake-?shops?(?: \w+)?|gefälschte .{3,30}|nachahmer|plagiate"
    r"|(?:(?:aviso|alerta|advertencia|atención|cuidado|atenção)\W{1,3}(?:de |sobre |contra |con |al? |los |las "
    r"|com |os )*)?"
    r"(?:fraudes?|estafas?|estafadores|golpes|golpistas|impostores|suplantación.{0,30}|falsificaciones"
    r"|fals[oa]s .{3,30}|falsificadores)"
    r"|(?:(?:alerte|avis|attention|avertissement|méfiez-vous)\W{1,3}(?:à |aux? |des? |la |l['’]|les |sur )*)?"
    r"(?:arnaques?|escrocs?|escroqueries?|contrefaçons?|contrefacteurs?|imposteurs?|usurpation.{0,30}|fraudes?"
    r"|fau(?:x|sses?) (?:vendeurs?|sites?|boutiques?|comptes?|sociétés?))"
    r"|(?:(?:attenzione|avviso|allerta)\W{1,3}(?:ai |alle |a |le |i |di )*)?(?:truff[ae]|truffatori"
    r"|fals[ie] .{3,30}|contraffazion[ei]|impostori)"
    r"|(?:(?:uwaga|ostrzeżenie)\W{1,3}(?:na |przed )*)?(?:oszu(?:ści|stów|stwa|stwem|stwami|stami|stom)"
    r"|fałszyw[eiy]\w* .{3,30}|podróbki|podszyw\w+.{0,30})"
    r"|(?:(?:осторожно|внимание|предупреждение)\W{1,3}(?:о )?)?(?:мошенник\w*|подделк[аи]|лже\w+|фальсификат\w*"
    r"|поддельны[ей] .{3,30}"
    r"|мошенничеств\w+|контрафакт\w*|самозванц\w+)|(?:waarschuwing|pas op)\W{1,3}(?:voor )?(?:oplicht|namaak|nep"
    r"|vals)\w*.{0,30}|oplichters?"
    r"|(?:dikkat\W{1,3})?(?:sahte .{3,30}|dolandırıcı\w*(?: \w+){0,2}|taklit\w*(?: \w+){0,2})"
    r"|(?:cảnh báo\W{1,3})?(?:lừa đảo|giả mạo|mạo danh|hàng giả|hàng nhái)(?: .{1,20})?|(?:waspada|hati-hati"
    r"|awas)\W.{3,30}"
    r"|(?:peringatan )?penipu(?:an)?(?: \w+){0,2}|تحذير.{0,30}|(?:ال)?احتيال.{0,20}|(?:เตือน|ระวัง|มิจฉาชีพ).{0,30}"
    r"|.{0,8}(?:打假|防骗|防騙|防诈|防詐|反诈|反詐|假冒|冒充|冒用|仿冒|山寨|谨防|謹防|警惕|骗子|騙子|黑名单"
    r"|黑名單|维权声明|侵权声明|侵权公告|严正声明|嚴正聲明).{0,14}"
    r"|.{0,8}(?:偽サイト|なりすまし|詐欺|模倣品|偽物|偽造|偽ショップ).{0,14}|.{0,6}(?:사칭|사기|위조|짝퉁"
    r"|도용).{0,12}"
)
_FAIR: Final = (
    r"(?:(?:our|upcoming|next|past|recent|future|international|trade|spring|autumn|canton|industry|latest"
    r"|exhibition|fair|event|\d\d\d\d|news|info)s? ?)*"
    r"(?:exhibitions?|(?:trade ?)?(?:fairs?|shows)|trade ?show|expos?|events|booths?|tradeshows?)(?: (?:(?:&"
    r"|and) (?:exhibitions?|fairs?|events?|shows|expos?)|"
    r"info(?:rmation)?|schedule|calendar|news|list|plan|details|participation|invitation|no\.?|number|\d+))*"
    r"|(?:visit|meet|see|find) us (?:at|in|on) .{0,40}\b(?:fair|expo|exhibition|messe|trade ?show|booth|stand"
    r"|hall)\b.{0,30}"
    r"|(?:unsere )?(?:mess(?:en?|etermine|eauftritte?|ebeteiligung(?:en)?|ekalender|estand)"
    r"|ausstellungen?(?: und messen)?|veranstaltungen|messen und .{3,30})"
    r"|(?:próximas |nuestras )?(?:ferias?(?: y .{3,30})?|exposiciones|eventos(?: y ferias)?)|(?:próximas "
    r"|nossas )?(?:feiras?(?: e .{3,30})?|exposições)"
    r"|(?:nos )?(?:salons(?: .{3,30})?|salons? professionnels?|foires?(?: et .{3,30})?|expositions|événements)"
    r"|(?:le nostre )?(?:fiere?(?: ed? .{3,30})?|eventi|esposizioni)|targi(?: i .{3,20})?|wystawy|wydarzenia"
    r"|(?:участие в )?(?:выставк[аиах]+|ярмарк[аиах]+)(?: и .{3,30})?|мероприятия|beurzen|evenementen"
    r"|beurs(?:informatie|deelname)"
    r"|fuar(?:lar|larımız| takvimi| bilgileri)?|etkinlikler|triển lãm|hội chợ(?: triển lãm)?|sự kiện|pameran"
    r"|المعارض|งานแสดงสินค้า.{0,20}"
    r"|.{0,6}(?:参展|參展|展会|展會|展览会|展覽會|博览会|博覽會|广交会|廣交會|交易会|交易會).{0,8}|展位(?:信息"
    r"|号|號)?|展览(?:信息|会信息)?"
    r"|展示会(?:情報|出展.{0,4})?|出展(?:情報|予定)|見本市|イベント(?:情報)?|전시회(?: ?정보)?|박람회|전시 ?일정"
)
_BANK: Final = (
    r"(?:(?:our|company|beneficiary(?:['’]s)?|receiving|payment|correspondent|intermediary|wire|transfer"
    r"|the) )*bank(?:ing|ers)?"
    r"(?: (?:details?|info(?:rmation)?|accounts?|data|address|name|transfer))*|beneficiary(?: (?:details"
    r"|information))?"
    r"|(?:wire transfer|payment|t/t|remittance) (?:details|information|instructions|account)"
    r"|bankverbindung(?:en)?|bankdaten|kontoverbindung(?:en)?|(?:unsere )?(?:haus)?bank|coordonnées bancaires"
    r"|(?:notre )?banque|domiciliation bancaire|rib"
    r"|datos bancarios|banco(?: beneficiario)?|cuentas? bancarias?|dados bancários|conta bancária"
    r"|coordinate bancarie|banca(?: d['’]appoggio)?|dati bancari"
    r"|dane (?:bankowe|do przelewu)|konto bankowe|банк(?:и|овские реквизиты|овские данные| получателя)?"
    r"|реквизиты банка|bankgegevens"
    r"|banka(?: (?:bilgileri|hesapları|hesap bilgileri))?|(?:thông tin )?(?:tài khoản )?ngân hàng.{0,20}"
    r"|(?:informasi |rekening )bank|rekening"
    r"|(?:(?:收款|开户|受益|合作|往来|汇款|付款|公司)*银行|开户行|对公账户|对公帐户)(?:信息|账户|帐户|账号|资料"
    r"|名称)*|(?:汇款|付款|收款)(?:信息|账户|帐户|资料|方式)"
    r"|(?:(?:收款|往來|匯款|公司)*銀行|開戶行)(?:資料|帳戶|資訊|名稱)*|(?:匯款|付款|收款)(?:資料|資訊|帳號|方式)"
    r"|(?:振込先|取引|お振込)(?:銀行|口座|先)?(?:情報)?|銀行口座.{0,6}|(?:거래|입금)? ?은행(?: ?정보)?"
    r"|계좌 ?(?:정보|안내)|입금 ?계좌"
    r"|(?:معلومات |البيانات |الحساب )?(?:ال)?بنك(?:ي|ية)?"
)
_REVIEW: Final = (
    r"(?:\d+ )?(?:(?:customers?|clients?|buyers?|users?|guests?|visitors?|products?|our|recent|latest|verified"
    r"|top|all|google|facebook|trustpilot|shop|store"
    r"|seller)(?:['’]s?)? )*(?:reviews?|testimonials?|comments?|feedback|ratings?|opinions)(?: (?:from|by|of|on"
    r"|about|for) .{2,50}"
    r"|(?: ?(?:&|and|/) ?\w+)+)?|what (?:our |other |the )?(?:customers?|clients?|people|buyers|others) (?:say"
    r"|think|are saying).{0,40}|guest ?book"
    r"|leave a (?:review|comment|reply)|(?:reply|comment|review) (?:of|by|from) .{2,40}"
    r"|(?:kunden)?(?:bewertung(?:en)?|meinung(?:en)?|stimmen|rezension(?:en)?)(?: .{2,40})?|kommentare"
    r"|das sagen unsere kunden|gästebuch"
    r"|avis (?:(?:de |des |de nos )?clients?|vérifiés|google|des internautes).{0,20}|témoignages?(?: .{3,30})?"
    r"|commentaires?|livre d['’]or"
    r"|opini(?:ones|ões)(?: (?:de|dos) .{3,40})?|reseñas?(?: de .{3,40})?|comentarios|testimonios|valoraciones"
    r"|qué dicen .{3,40}"
    r"|avaliações(?: d.{3,40})?|depoimentos|comentários|o que dizem .{3,40}|recensioni(?: .{3,40})?"
    r"|testimonianze|opinioni(?: .{3,40})?|commenti|dicono di noi"
    r"|opinie(?: .{3,40})?|recenzje|komentarze|отзывы?(?: .{3,40})?|комментарии|(?:klant)?beoordelingen"
    r"|klantervaringen|recensies"
    r"|(?:müşteri )?(?:yorumları?|değerlendirmeleri?|görüşleri?)|yorumlar|đánh giá(?: .{2,30})?|nhận xét"
    r"|bình luận|ý kiến khách hàng|khách hàng nói .{3,20}"
    r"|ulasan(?: .{3,30})?|testimoni|komentar|آراء (?:ال)?عملا\w+|(?:ال)?تقييمات.{0,20}|รีวิว.{0,20}"
    r"|(?:客户|买家|用户|顾客|商品|产品|累计|网友|全部|交易|店铺|客戶|買家|用戶|顧客|產品)?(?:评价|评论|点评"
    r"|口碑|評價|評論)(?:列表|详情|展示)?|(?:客户|客戶|用户)(?:见证|見證|之声|心声|反馈|留言)"
    r"|お客様の声|(?:カスタマー|商品)?レビュー|口コミ|クチコミ|(?:고객|구매|상품)? ?(?:후기|리뷰)|한줄평"
)
_CUSTOMER: Final = (
    rf"{_MINE}(?:happy |reference |project |success(?:ful)? |previous )*(?:clients?|customers|references"
    rf"|projects?|case(?: ?stud(?:y|ies)|s)?|portfolio"
    r"|clientele|client list|customer list|success stories|installations)(?: (?:&|and) \w+| list| references?"
    r"| cases?| stories| worldwide)*"
    rf"|{_MINE}(?:kunden|referenzen|projekte|referenzprojekte|kundenliste|referenzkunden|références|réalisations"
    rf"|projets|chantiers"
    r"|clientes|proyectos|casos de éxito|referencias|obras|projetos|casos de sucesso|portfólio|clienti|referenze"
    r"|progetti|realizzazioni"
    r"|klienci|referencje|realizacje|projekty|клиенты|заказчики|(?:реализованные )?проекты|объекты|портфолио"
    r"|кейсы|klanten|referenties|projecten)"
    r"(?: (?:und|et|y|e|i|и|en) \w+)?|referanslar(?:ımız)?|müşterilerimiz|projeler(?:imiz)?"
    r"|khách hàng (?:của chúng tôi|tiêu biểu)|dự án(?: .{3,20})?|công trình(?: .{3,16})?"
    r"|(?:klien|pelanggan|proyek|portofolio) kami|عملاؤنا|مشاريعنا"
    r"|(?:成功|工程|客户|项目|典型|经典|应用|合作|施工|部分|服务|最新|客戶|項目)*(?:案例|工程案例|项目业绩|業績"
    r"|客户|客戶)(?:展示|列表|名单|分享|中心|介绍|名單)?"
    r"|(?:導入|納入|施工)(?:事例|実績|先)(?:一覧)?|(?:主要)?取引先|고객사|주요 ?고객|납품 ?(?:사례|실적|처)"
    r"|시공 ?(?:사례|실적)|거래처"
)
_PARTNER: Final = (
    rf"{_MINE}(?:(?:strategic|business|logistics?|shipping|trade|cooperation|global|overseas|local|freight|cargo"
    rf"|forwarding|official|authori[sz]ed) )*"
    r"(?:partners?|carriers?|couriers?|forwarders?|forwarding agents?|shipping agents?|freight agents?"
    r"|shipping lines?|stockists?|resellers)"
    r"(?: (?:network|list|information|details|worldwide|abroad|warehouse|address)| (?:&|and) \w+)*"
    r"|our (?:(?:main|local|overseas|authori[sz]ed|official|\w+) )?(?:suppliers|distributors?|dealers|agents?"
    r"|retailers|representatives?|franchisees?|vendors|printers?|(?:web )?designers?|photographers?|landlords?"
    r"|architects?|lawyers?|solicitors?|accountants?|auditors?|insurers?)(?: .{0,20})?"
    r"|(?:accountants?|solicitors?|lawyers?|auditors?|tax advis[eo]rs?|legal counsel|steuerberater(?:in)?"
    r"|rechtsanw[aä]lt\w*|expert-comptable|comptable|notaire|avocat|gestoría|asesoría|abogados?|contador(?:a)?"
    r"|commercialista|avvocato|księgowość|kancelaria .{3,30}|бухгалтер|юрист)"
    r"|where to buy|find a (?:dealer|store|retailer)|points of sale"
    rf"|{_MINE}(?:geschäfts|vertriebs|kooperations|logistik)?partner|unsere (?:lieferanten|händler|fachhändler"
    rf"|vertretungen)|spedit(?:ion|eure?)|bezugsquellen"
    r"|(?:nos |nos )?(?:partenaires(?: .{3,30})?|transporteurs?|transitaires?|points de vente)"
    r"|nos (?:fournisseurs|distributeurs|revendeurs)"
    r"|(?:nuestros |nossos )?(?:socios(?: comerciales)?|aliados|parceiros|transportistas?|transportadoras?"
    r"|puntos de venta|pontos de venda)"
    r"|(?:nuestros|nossos) (?:proveedores|distribuidores|fornecedores|revendedores)|(?:i nostri )?(?:partner"
    r"|corrieri|spedizionieri?|rivenditori)"
    r"|(?:nasi )?partnerzy|spedycja|(?:наши )?(?:партн[её]ры|перевозчики?|экспедиторы?)|наши (?:поставщики"
    r"|дилеры)|где купить"
    r"|(?:onze )?partners|(?:iş |çözüm )?ortak(?:lar|larımız)|bayilerimiz|đối tác(?: .{3,30})?|mitra kami|شركاؤنا"
    r"|(?:合作|战略|物流|戰略|渠道)*(?:伙伴|夥伴|客商)|合作(?:公司|单位|厂商)|(?:物流|货代|快递|貨代)(?:公司"
    r"|信息|合作)?|(?:货运|貨運)代理|(?:经销|代理)(?:网点|商名单|網點)|货代(?:信息|仓库|地址)|供应商名录"
    r"|(?:協力|提携)(?:会社|企業)|パートナー(?:企業)?|협력(?:사|업체)|파트너"
)
# Who sells or buys for a firm elsewhere, and whom it names as a friend: none of them is the firm.
_AGENTS: Final = (
    r"(?:buying|purchasing|sales|selling|area|regional|local|export|authori[sz]ed)? ?agents?"
    r"(?: (?:in|for|of|abroad) .{2,30})"
    r"|(?:(?:our|area|regional|sales|local|export|authori[sz]ed|official) )*(?:agents|dealers|distributors|stockists"
    r"|resellers|retailers)(?: (?:network|list|abroad|worldwide))?|(?:our|shop|good) friends|friends of .{3,30}"
    r"|(?:händler|wiederverkäufer|vertretungen|unsere freunde|freunde)(?:verzeichnis|liste)?"
    r"|(?:nos )?(?:agents|revendeurs|distributeurs|dépositaires|amis)(?: .{3,30})?"
    r"|(?:nuestros )?(?:agentes|distribuidores|representantes|amigos)(?: .{3,30})?"
    r"|(?:nossos )?(?:representantes|distribuidores|revendedores|amigos)(?: .{3,30})?"
    r"|(?:i nostri )?(?:agenti|rappresentanti|rivenditori|amici)(?: di .{3,20})?"
    r"|(?:nasi )?(?:przedstawiciele|dystrybutorzy)"
    r"(?: .{3,20})?|(?:наши |региональные )?(?:друзья|агенты|дилеры|представители|дистрибьюторы)"
    r"|(?:\w+ ){0,2}bayi(?:ler|lerimiz|likler|liklerimiz)|(?:ekspedisi|jasa pengiriman|agen)(?: rekanan| kami)?|rekanan"
    r"|đại lý(?: .{3,20})?|(?:授权|授權|特约|特約|全国|全國|全省|各地|区域|區域|一级|一級|总|總)*"
    r"(?:经销商|經銷商|代理商|分销商|分銷商|经销|經銷|加盟店|加盟商)(?:据点|據點|网点|網點|网络|網絡|名录|名錄|一览|一覽|查询|查詢|列表)?"
    r"|取扱店(?:舗)?(?:一覧)?|販売代理店|特約店|대리점(?: ?안내)?"
)
_DELIVERY: Final = (
    r"(?:delivery|shipping|shipment)(?: (?:terms|conditions|information|info|details|policy|methods?|& returns"
    r"|and returns))+|terms of delivery|incoterms"
    r"|pick-?up points?|collection points?|(?:versand|liefer)(?:bedingungen|informationen)"
    r"|conditions de livraison|points? relais|points? de retrait"
    r"|condiciones de (?:entrega|envío)|condições de entrega|condizioni di (?:consegna|spedizione)"
    r"|warunki dostawy|условия доставки|пункты? выдачи(?: .{3,20})?"
    r"|доставка(?: и оплата)?|teslimat koşulları|điều kiện giao hàng|交货(?:条件|方式|条款)|发货(?:方式|说明)"
    r"|配送(?:方式|说明|範圍)|交貨(?:條件|方式)|自提点|自提點"
)
_JOB: Final = (
    r"(?:current |open |latest |our )*(?:jobs?|careers?|vacanc(?:y|ies)|job (?:offers?|openings?|vacanc(?:y|ies)"
    r"|opportunities)|recruit(?:ment|ing)|hiring|positions)"
    r"|we are hiring|we['’]re hiring|join (?:us|our team)|work (?:with|for) us|stellenangebote?|karriere"
    r"|offene stellen|wir stellen ein|(?:offres? d['’])emplois?|recrutement"
    r"|nous recrutons|(?:ofertas? de )?empleo|trabaja con nosotros|vagas|trabalhe conosco|lavora con noi"
    r"|offerte di lavoro|oferty pracy|praca|kariera|вакансии|карьера|vacatures"
    r"|kariyer|iş ilanları|tuyển dụng|lowongan(?: kerja)?|karir|(?:人才|公司|企业|最新|校园)?招聘(?:信息|职位"
    r"|岗位)?|诚聘(?:英才)?|招贤纳士|加入我们|職缺|徵才|採用情報|求人(?:情報)?|채용 ?(?:정보|공고)?"
)
_AROUND: Final = r"[^\w(]{0,6}"
_COUNT: Final = r"(?: ?[(（\[]\d+[)）\]])?"
# A whole heading over such a part.
HEADS: Final[tuple[tuple[Told, Caseless], ...]] = tuple(
    (told, Caseless(rf"{_AROUND}(?:{words}){_COUNT}[^\w)]{{0,6}}"))
    for told, words in (
        (Told.FRAUD, _FRAUD), (Told.FAIR, _FAIR), (Told.BANK, _BANK), (Told.REVIEW, _REVIEW),
        (Told.CUSTOMER, _CUSTOMER), (Told.PARTNER, f"{_PARTNER}|{_AGENTS}"),
        (Told.DELIVERY, _DELIVERY), (Told.JOB, _JOB), (Told.FORMER, FORMER),
    )
)  # fmt: skip
FORMER_HEADS: Final = Caseless(FORMER)  # or a label
FORMER_PLACES: Final = Caseless(OF_PLACE)
# Headings of the vendor's own places: whatever part they stand in ends there.
OWN_HEADS: Final = Caseless(
    r"[^\w]{0,4}(?:our (?:\w+ )?(?:address(?:es)?|factory|factories|plants?|offices?|showrooms?|premises"
    r"|workshop|headquarters|company|locations?|store|shop|warehouse)"
    r"|(?:head ?|main |registered |sales |regional )*offices?|headquarters|factory(?: address| tour)?|showrooms?"
    r"|workshop|address|location|how to (?:find|reach) us|visit our .{3,30}"
    r"|(?:unsere? )?(?:adresse|anschrift|werk|büro|firmensitz|ausstellungsraum|so finden sie uns)"
    r"|notre (?:adresse|usine|atelier|siège|magasin)|siège social|accès"
    r"|nuestra (?:fábrica|oficina|dirección|tienda|planta|sede)|nossa (?:fábrica|loja|sede)"
    r"|(?:la nostra )?sede(?: legale)?|come raggiungerci|siedziba|nasza (?:siedziba|fabryka)"
    r"|наш (?:адрес|офис|завод)|(?:как )?нас найти|как (?:нас найти|проехать)|адрес(?:а)?|adresimiz|fabrikamız"
    r"|nhà máy|địa chỉ|trụ sở|alamat kami|pabrik kami"
    r"|(?:公司|联系|工厂|聯絡|總部|总部|我们的|我們的)?(?:地址|厂址|位置)|(?:工厂|公司|展厅|门店|總部|总部"
    r"|工廠)(?:介绍|展示|信息|环境)?|厂区|展厅|来访路线|聯繫方式|アクセス|所在地|本社|工場|오시는 ?길|본사|공장)"
    r"[^\w]{0,4}"
)
# Classes of what buyers write.
REVIEW_CLASS: Final = Caseless(
    r"(?:(?:customer|buyer|user|product|client|shop|single|item)[-_]*)?(?:review|testimonial|comment|feedback"
    r"|rezension|bewertung)s?(?:[-_]+(?:item|list|box|body|text|card|content|wrap(?:per)?|entry|block|section|area))*"
)
