"""Words and markup names that tell the parts of a page apart, as tables."""

import re

from falsefront.text.caseless import Caseless

# Tokens of class, id and role that mark a page's frame: what stands there is the site's own, not the offer's.
CHROME_TOKENS = frozenset({
    "header", "site-header", "page-header", "footer", "site-footer", "page-footer", "footer-container", "stopka",
    "topbar", "top-bar", "nav", "navbar", "navigation", "contentinfo", "banner", "breadcrumb", "breadcrumbs",
    "site-foot", "page-foot", "foot", "footer-wrap", "footer-wrapper", "footer-bottom", "footer-area",
    "main-footer", "global-footer", "site-bottom", "site-nav", "site-head", "top-nav", "global-nav", "global-header",
    "filters", "facets", "facet", "refinements", "layered-nav", "product-filters", "filter-sidebar", "filter-list",
    "block-layered-nav", "facet-list", "sidebar-filters", "srp-filters",
    "sidebar", "mini-cart", "minicart", "cart-dropdown", "mega-menu", "copyright", "widget-area",
})  # fmt: skip

# Classes of text that is kept for machines that read aloud, or for nobody.
HIDDEN_TOKENS = frozenset({
    "screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden", "u-hidden", "hidden-text", "d-none",
    "display-none", "is-hidden", "screen-reader-only",
})  # fmt: skip

# Parts of class and id that mark offers of other vendors, and what buyers write.
ELSEWHERE_TOKENS = re.compile(
    r"recommend|you[-_ ]?may|(?:related|similar|other|more)[-_ ]?(?:product|item|offer|goods|supplier|listing)s?"
    r"|(?:also|frequently)[-_ ]?(?:like|bought|view)|up[-_ ]?sells?\b|cross[-_ ]?sells?\b"
    r"|recent(?:ly)?[-_ ]?view|browsing[-_ ]?history|guess[-_ ]?(?:you|like)|product[-_]related"
    r"|\brelated\b|hot[-_ ]?(?:products|sale)s?\b|best[-_ ]?sellers?\b|customer[-_ ]?reviews?|review[-_ ]?list"
    r"|\bcomments?[-_ ](?:list|area|section)"
)

# Whole headings above such a part. Anything behind the heading, to the end of its container, is not the subject.
ELSEWHERE_HEADINGS = Caseless(
    r"(?:you (?:may|might) (?:also )?(?:like|be interested in)|you may also need|(?:customers? )?(?:who"
    r"|also) .{0,20}(?:bought|viewed).{0,20}"
    r"|other recommendations.{0,30}|recommended.{0,30}|recommendations.{0,20}|related (?:products?|items?|searches"
    r"|categories|offers?)"
    r"|similar (?:products?|items?|offers?|suppliers?).{0,30}|people also (?:viewed|bought|like)|more (?:products"
    r"|offers|items) from .{0,60}"
    r"|find similar (?:products|items|suppliers|companies|vendors).{0,40}|hot products|best ?sellers"
    r"|recently viewed.{0,20}"
    r"|frequently bought together|upsells?"
    r"|other (?:products|items|sellers|suppliers).{0,40}|compare with similar items|explore (?:more"
    r"|related).{0,30}|sponsored.{0,20}"
    r"|相关(?:产品|商品|推荐)|相似(?:产品|商品)|猜你喜欢|为你推荐|为您推荐|热门推荐|推荐(?:产品|商品|阅读)?"
    r"|看了又看|其他(?:产品|商品|供应商)|同类(?:产品|商品)"
    r"|最近浏览|相關(?:產品|商品)|推薦(?:產品|商品)|猜你喜歡|為你推薦"
    r"|das k[öo]nnte (?:ihnen|sie|dir) .{0,40}|[äa]hnliche (?:produkte|artikel)|kunden kauften auch"
    r"|produits (?:similaires|apparentés|associés|connexes)|vous aimerez (?:aussi|peut-être).{0,20}"
    r"|productos relacionados|tambi[ée]n te puede (?:interesar|gustar)|produtos relacionados|prodotti (?:correlati"
    r"|simili)"
    r"|(?:polecane|podobne|powi[ąa]zane) produkty|похожие товары|с этим товаром .{0,30}|рекомендуем.{0,30}"
    r"|関連商品|おすすめ商品|관련 ?상품)"
    r"[\s:：…!]*",
)

# What a list says of itself when it has nothing to list.
NOTHING_FOUND = Caseless(
    r"there (?:is|are) no products? (?:that match|matching|to list|found)|no (?:products?|results?|items?|matches"
    r"|listings?|offers?|suppliers?)"
    r" (?:were |was |have been )?(?:found|match|available for|to (?:show|display))|(?:found|returned|showing) (?:0"
    r"|no) (?:results?|products?|items?)"
    r"|\b0 (?:results?|products?|items?) (?:found|for)|(?:did not|didn[’']t|does not|could not"
    r"|couldn[’']t) (?:match|find) any"
    r"|your search (?:for .{0,80} )?(?:returned no|did not match|yielded no)|nothing (?:was )?found|sorry,? no "
    r"|没有找到|未找到|找不到(?:相关|与|您)|暂无(?:数据|结果|商品|产品|相关)|没有(?:相关|符合|搜索到)"
    r"|抱歉.{0,12}没有|沒有找到|查無|無符合"
    r"|keine (?:produkte|ergebnisse|treffer|artikel)|aucun (?:produit|résultat)|ning[úu]n (?:producto|resultado)"
    r"|no se (?:han )?encontr|sin resultados"
    r"|nenhum (?:produto|resultado)|nessun (?:prodotto|risultato)|brak (?:wynik|produkt)|nie znaleziono"
    r"|ничего не найдено|нет (?:товаров|результатов)"
    r"|geen (?:producten|resultaten)|sonuç bulunamadı|見つかりません|該当する商品|검색 ?결과가 ?없",
)

# Endings and words of company names: what carries one is a firm and no brand.
COMPANY_WORDS = Caseless(
    r"\b(?:co\.?,? ?ltd|ltd|limited|llc|l\.l\.c|inc|corp(?:oration)?|company|gmbh|kgaa|ag|b\.?v\.?|n\.v"
    r"|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|s\.a\.?s?|s\.n\.c"
    r"|sp\. ?z ?o\.? ?o|pvt|private limited|plc|pty|oy|a/s|aps|s\.r\.o|d\.o\.o|kft|jsc|ooo|pte|sdn\.? bhd"
    r"|enterprises?|trading|traders|industries|"
    r"factory|manufactur\w+|import|export|imp\.? ?& ?exp)(?![a-z])|公司|厂|廠|商行|经营部|經營部|有限|集团|集團"
    r"|株式会社|合同会社|주식회사|công ty|doanh nghiệp tư nhân|hợp tác xã|\bооо\b|\bзао\b|\bоао\b",
)

# Headings that name the page and not what is on it.
PAGE_NAMES = Caseless(
    r"(?:contacts?(?: us| info(?:rmation)?| details)?|about(?: us)?|company (?:profile|info(?:rmation)?|overview)"
    r"|our company|home"
    r"|profile|supplier profile|store info(?:rmation)?|imprint|impressum|kontakt|über uns|mentions légales"
    r"|nous contacter"
    r"|contacto|contáctenos|aviso legal|contatti|chi siamo|o nas|o firmie|контакты|о компании|о нас|bize ulaşın"
    r"|会社概要|お問い合わせ|회사소개|联系我们|联系方式|公司简介|公司介绍|关于我们|企业简介|企业信息|公司信息"
    r"|工商信息|基本信息|(?:our )?(?:locations?|offices?|addresses)|where (?:to find us|we are)"
    r"|find us|visit us|reach us"
    r"|get in touch|legal (?:notice|information)|so erreichen sie uns|standorte?|anfahrt|où nous trouver|coordonnées"
    r"|dónde estamos|ubicación|quiénes somos|sobre nosotros|nosotros|contato|fale con(?:osco|nosco)|onde estamos"
    r"|sobre nós|quem somos|dove siamo|contactgegevens|over ons|om oss|yhteystiedot|kapcsolat|elérhetőségek|rólunk"
    r"|adres|hakkımızda|liên hệ|giới thiệu|về chúng tôi|hubungi kami|kontak(?: kami)?|tentang kami"
    r"|связаться с нами|реквизиты"
    r"|اتصل بنا|تواصل معنا|من نحن|عن الشركة|ติดต่อเรา|επικοινωνία|צור קשר"
    r"|聯繫我們|聯絡我們|關於我們|公司簡介)[\s:：!.]*",
)

# Words of menus, buttons and forms: none of them is anybody's name or place.
MENU_WORDS = Caseless(
    r"(?:home(?: ?page)?|(?:online |our )?(?:shop|store)"
    r"|about(?: us)?|contacts?(?: us)?|products?|all products|services?|news|blog|faqs?|help"
    r"|support|search"
    r"|log ?in|sign ?in|log ?out|sign ?up|register|registration|join(?: free)?|my account|account|cart|basket"
    r"|checkout|wish ?list"
    r"|site ?map|privacy(?: policy)?|terms(?: (?:of|and) .{0,20})?|cookies?(?: policy)?|careers?|gallery"
    r"|download(?:s|able)?"
    r"|send(?: (?:message|inquiry|enquiry|now))?|submit|reset|cancel|subscribe|subject|message|your (?:message"
    r"|name|email)|name"
    r"|first name|last name|full name|title|mr|mrs|ms|comments?|captcha|verification code|inquiry|enquiry|enquire now"
    r"|get (?:a )?quotes?|request (?:a )?quote|read more|more|view (?:all|more|details|map)|show (?:more|map"
    r"|number)|menu"
    r"|details|description|reviews?|overview|shipping|returns?|payment|share|print|back|next|previous|top|close"
    r"|info(?:rmation)?|country|street|state|zip|zipcode|street name|house number|number|select|choose"
    r"|find us|follow us|social media|languages?|english|opening hours"
    r"|首页|产品(?:中心|展示)?|新闻(?:中心)?|联系(?:我们|方式)?|关于(?:我们)?|在线留言|留言|登录|注册|搜索|更多"
    r"|查看更多|提交|姓名|主题|内容"
    r"|服务|下载(?:中心)?|招聘|帮助(?:中心)?|首頁|登入|註冊|更多資訊"
    r"|startseite|produkte|leistungen|impressum|datenschutz|anmelden|suche|warenkorb|nachricht|betreff|absenden"
    r"|vorname|nachname"
    r"|accueil|produits|mentions légales|panier|connexion|rechercher|envoyer|message|sujet|nom|prénom|en savoir plus"
    r"|inicio|productos|nosotros|quienes somos|quiénes somos|contacto|carrito|enviar|mensaje|asunto|nombre"
    r"|apellidos?|buscar"
    r"|início|produtos|quem somos|contato|contacto|mensagem|assunto|nome|carrinho|entrar"
    r"|prodotti|chi siamo|contatti|carrello|invia|messaggio|oggetto|cognome|cerca"
    r"|strona główna|produkty|kontakt|koszyk|wyślij|wiadomość|temat|imię|szukaj|o nas"
    r"|главная|товары|продукция|каталог|о (?:нас|компании)|контакты|корзина|войти|отправить|сообщение|тема|имя|поиск"
    r"|trang chủ|sản phẩm|giới thiệu|liên hệ|giỏ hàng|đăng nhập|gửi|ana sayfa|ürünler|hakkımızda|iletişim|giriş"
    r"|gönder"
    r"|ホーム|製品情報|お問い合わせ|会社概要|カート|ログイン|送信|회사소개|제품|문의하기|로그인)",
)

# What a market says of itself beside its sellers' words: its footer, hotline and office are then nobody's else.
PLATFORM_WORDS = Caseless(
    r"report (?:this |the |an? )?(?:listing|ad|advert|item|product|seller|supplier|abuse|violation"
    r"|suspicious .{0,20}|inappropriate .{0,20})"
    r"|(?:become|register as|join as) an? (?:seller|supplier|vendor|merchant)|sell (?:on|with) .{1,30}"
    r"|start selling|seller (?:cent(?:er|re)|login)"
    r"|post (?:your |an? |free )?(?:free )?(?:ads?|listings?|buying leads?|requirements?|rfq)"
    r"|(?:contact|chat with|message|ask|call|email|follow) (?:the |this )?(?:seller|supplier|vendor|merchant"
    r"|advertiser)(?: now)?"
    r"|(?:verified|trusted|gold|premium) (?:supplier|seller|member)|all (?:suppliers|sellers)|find suppliers"
    r"|(?:view|visit|see) (?:this |the )?(?:seller|supplier|vendor|merchant|company)(?:'s|’s)? .{0,30}"
    r"|for (?:suppliers|sellers|buyers)"
    r"|举报|投诉举报|商家入驻|免费开店|我要开店|供应商登录|联系卖家|联系商家|联系供应商|进入店铺|進入店鋪|聯絡賣家"
    r"|檢舉"
    r"|anzeige melden|verkäufer kontaktieren|anbieter kontaktieren|anzeige aufgeben|signaler (?:cette |l')?annonce"
    r"|contacter le vendeur"
    r"|déposer une annonce|denunciar(?: (?:este )?anuncio)?|reportar (?:este )?anuncio|contactar (?:al |con el "
    r"|o )?(?:vendedor|anunciante)"
    r"|publicar (?:un )?anuncio|vender (?:en|no|na) .{1,30}|segnala (?:questo )?annuncio|contatta il venditore"
    r"|zgłoś naruszenie|zgłoś ogłoszenie"
    r"|napisz do sprzedawcy|dodaj ogłoszenie|пожаловаться|связаться с продавцом|подать объявление"
    r"|написать продавцу|báo cáo|liên hệ người bán"
    r"|đăng tin|satıcıya sor|ilan ver|şikayet et|出品者に質問|通報する|판매자에게 문의|신고하기",
)

# A line with one of these names where to complain, not who sells.
COMPLAINTS = Caseless(
    r"\b(?:report|abuse|complain|complaints?|dmca|copyright|infringement|takedown|press|privacy|data protection"
    r"|customer (?:care|service) (?:of|at)|platform|marketplace)\b|举报|投诉|侵权|平台|檢舉|投訴|datenschutz"
    r"|beschwerde"
    r"|réclamation|signaler|denunci|reclama|жалоб|zgłoś|skarg|khiếu nại|şikayet|通報|신고",
)

# Whom a site names beside itself, for the law or its money: their offices are nobody's who sells there.
AUTHORITY_WORDS = (
    r"schlichtung|aufsichtsbeh[öo]rde|streitbeilegung|datenschutzbeauftragte|zuständige kammer"
    r"|gewerbebehörde|\b(?:ombudsm[ae]n|supervisory authority|data protection (?:authority|officer|commissioner)"
    r"|information commissioner|trading standards|arbitration (?:board|body)|dispute resolution"
    r"|médiateur|médiation de la consommation|hébergeur|hébergé par|garante per la protezione"
    r"|encarregad[oa] (?:de|da|pel[oa]) (?:dados|proteção|tratamento)|delegado de protección de datos"
    r"|délégué à la protection des données|inspektor ochrony danych|responsabile della protezione dei dati"
    r"|autoridad de control|agencia española de protección|procon|profeco|roskomnadzor|роскомнадзор|роспотребнадзор"
    r"|bank (?:name|address|details|information)|beneficiary(?: bank)?|swift(?: code)?|freight (?:agent|forwarder)"
    r"|our forwarder|forwarders?|responsible person|verantwortliche person"
    r"|rzecznik|inspekcj[ai] handlow\w+)\b|开户行|开户银行|银行地址|開戶行|收款银行|bankverbindung"
    r"|消费者协会|市场监督管理局|工商局|網絡警察|网警"
)
AUTHORITIES = Caseless(AUTHORITY_WORDS)

# A line with one of these tells who made the site, keeps it or lists it: that one's office is not the firm's.
MADE_BY_WORDS = (
    r"\b(?:powered|developed|designed|created|hosted|maintained|managed|marketed|promoted|built)"
    r"(?: (?:&|and) \w+)? by\b|\b(?:web ?site|site|web ?design|design) by\b|\bmember ?:|\bweb ?design(?:er)? ?:"
    r"|技术支持|技術支持|网站建设|網站建設|网站制作|réalisation (?:du site|:)|création du site|realizzazione sito"
    r"|desenvolvido por|desarrollado por|diseño web|sito (?:web )?(?:creato|realizzato) da"
    r"|web ?design(?:er)?\b|thiết kế (?:web|bởi)|разработка сайта|создание сайта|tworzenie stron"
    r"|technical support ?: ?(?=[^\d@]{0,60}\b(?:co|ltd|inc|llc|gmbh|network|technology|studio|web|media)\b)"
)
MADE_BY = Caseless(MADE_BY_WORDS)

# Buttons beside what is offered for sale.
OFFER_BUTTONS = Caseless(
    r"add to (?:cart|basket|bag|quote)|buy now|inquire|enquire|inquiry now|get (?:a |best |latest )?(?:quote"
    r"|price)|request (?:a )?quote"
    r"|contact (?:supplier|seller|now)|ask (?:for )?price|select options|view product|quick view|quick shop"
    r"|choose options|sold out"
    r"|out of stock|加入购物车|立即购买|立即询价|询价|询底价|加入進貨單|in den warenkorb|zum produkt"
    r"|ajouter au panier"
    r"|a[ñn]adir al carrito|agregar al carrito|comprar|adicionar ao carrinho|aggiungi al carrello|do koszyka"
    r"|dodaj do koszyka"
    r"|в корзину|купить|заказать|sepete ekle|thêm vào giỏ|mua ngay|カートに入れる|장바구니",
)

# Words of a line that is no address, whatever numbers and streets it names.
NOT_AN_ADDRESS = Caseless(
    r"\b(?:we|our|you|your|they|was|were|has|have|will|been|since|founded|established|shipping|shipped|delivery"
    r"|delivers?|orders?"
    r"|buy|price|per|hours?|minutes?|copyright|reviews?|published|posted|read more|click|subscribe|download|learn"
    r"|years?|people(?!['’]s)|sold"
    r"|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|january"
    r"|february|march|april|june"
    r"|july|august|september|october|november|december|wir|unsere?|nous|notre|nuestr[oa]s?|nosso|nossa|мы|наш[аи]?"
    r"|jest|nasz[ae]?"
    r"|uhr|heures|horario|horário|orari[oi]?)\b|[$€£¥₹]\s?\d|\d\s?(?:%|€|kg\b|ml\b|mm\b|cm\b)|\b\d{1,2}[:h]\d{2}\b"
    r"|\b\d{1,2}\s?[ap]m\b"
    r"|我们|我們|欢迎|歡迎|成立于|成立於|专业|專業|产品|產品|我司|本公司|徒歩|步行\d|出口より|移転"
    r"|\biso ?\d{4}|\bhaccp\b"
    r"|icp[备備证證]\w|公网安备|版权所有|版權所有|all rights reserved|©"
    r"|[¿¡]|\?\s|\b(?:company (?:no|number|reg)|registration)\b"
    # courts and registers, with where they sit
    r"|\b(?:amtsgericht|registergericht|handelsregister|sąd rejonowy|sądu rejonowego|registro mercantil"
    r"|krajsk\w+ soud\w*"
    r"|tribunal de commerce|companies house)\b"
    # where a firm stands for some days
    r"|\b(?:fair|expo|exhibition|messe|trade ?show|feria|feira|fiera|salon)\b"
    r".*\b(?:hall|stall|booth|stand|halle|pabellón|padiglione)\b",
)

# Labels of the address under which a firm is registered: on any of its pages its own.
REGISTERED = Caseless(
    r"(?:the )?registered (?:office|address)(?: address)?|(?:adresse du )?siège social|sede (?:legale|social)"
    r"|domicilio (?:social|fiscal)|endereço da sede|firmensitz|geschäftssitz|sitz der gesellschaft|adres siedziby"
    r"|юридический адрес|注册地址|註冊地址"
    # and where else it is, by its own label
    r"|(?:second|other) (?:office|shop|branch)|(?:segundo |otro )?establecimiento|sucursal|établissement secondaire"
    r"|zweigstelle|niederlassung|unità locale|sede (?:operativa|secondaria)|(?:oddział|филиал)"
)

# Titles and headings of pages that tell how to find somebody.
CONTACT_PAGES = Caseless(
    r"\b(?:contacts?|contacting|contact[- ]?us|get in touch|reach us|find us|visit us|where to find us"
    r"|our (?:offices?|locations?|address)"
    r"|locations?|offices?|head ?quarters|head office|address(?:es)?|about(?: us)?|company (?:profile|information"
    r"|info|overview|details)|imprint|impressum"
    r"|kontakta? (?:oss?|uns)|ota yhteyttä|צור קשר|elérhetőség(?:ünk|eink)?|bize ulaşın|contactos|encuéntranos"
    r"|kontakt(?:ai|id?)|kontak(?: kami)?"
    r"|hafðu samband|susisiekite|संपर्क(?: करें)?|যোগাযোগ|تماس با ما|зв['’]язатись"
    r"|kontakte?|kontaktn\w+|kontaktow\w+|anfahrt|standorte?|über uns|adresse|contactez|nous contacter|nous trouver"
    r"|coordonn[ée]es"
    r"|mentions légales|siège"
    r"|contacto|cont[áa]ctenos|contáctanos|ubicaci[óo]n|direcci[óo]n|quienes somos|aviso legal|contato"
    r"|fale conosco|contatos|onde estamos"
    r"|localiza[çc][ãa]o|contatti|dove siamo|chi siamo|sede|kontakty|o firmie|dane firmy|iletişim|hakkımızda"
    r"|contactgegevens|over ons"
    r"|yhteystiedot|kapcsolat|hubungi kami|tentang (?:kami|pt|cv|perusahaan)|liên hệ|giới thiệu"
    r"|despre noi|contacta[țt]i-ne|date de contact|o nás|o nama|o nas|rólunk|meistä|tietoa meistä|om oss|om os"
    r"|qui sommes[- ]nous|à propos(?: de nous)?|quem somos|quiénes somos|sobre (?:nosotros|nós)|acerca de nosotros"
    r"|apie mus|par mums|meist|kurumsal|rreth nesh|profil (?:kami|perusahaan)|σχετικά με εμάς|ποιοι είμαστε"
    r"|אודות(?:ינו)?|о нас|про нас|за нас|о нама)\b"
    r"|เกี่ยวกับ|من نحن|نبذة عن|हमारे बारे|आमच्याबद्दल|আমাদের সম্পর্কে|درباره ما|公司概况|公司概況|会社情報|企業情報"
    r"|контакт|о компании|адрес|связаться|联系|聯絡|聯繫|連絡(?:我們|先)"
    r"|关于我们|關於我們|公司简介|公司簡介|公司介绍|企业简介"
    r"|会社概要|会社案内|所在地|アクセス|お問い?合わせ"
    r"|오시는|연락처|문의|회사소개|ติดต่อ|اتصل|تواصل|επικοινων",
)

# The same as the last part of a page's address: "firm.example/contato.htm".
CONTACT_PATHS = Caseless(
    r"contacts?|contact[-_]?us|contact[-_](?:info|page|details|form)|get[-_]in[-_]touch|kontakt(?:y|e|i|ai|id)?"
    r"|contatos?|contactos?|contact[ae]nos|contactar|contatt(?:i|aci)|nous[-_]contacter|contactez(?:[-_]nous)?"
    r"|fale[-_]?conosco|onde[-_]?estamos|dove[-_]?siamo|iletisim|bize[-_]?ulasin|hubungi(?:[-_]?kami)?|kapcsolat"
    r"|elerhetoseg(?:ek)?|yhteystiedot|lien[-_]?he|lianxi(?:[-_]?women)?|lxwm|lxfs|epikoinonia|impressum|imprint"
    r"|mentions[-_]legales|ubicacion|localizacao|contactgegevens"
)

# Titles and headings of pages on which others are found than the one whose site it is.
DEALER_PAGES = Caseless(
    r"\b(?:dealers|distributors|stockists|resellers|retailers|where to buy|store locator|our partners?|our agents?"
    r"|find a (?:store|dealer|shop|stockist|retailer)|händler|vertriebspartner|bezugsquellen|verkaufsstellen"
    r"|revendeurs|points de vente|distributeurs|distribuidores|puntos de venta|dónde comprar|revendedores"
    r"|onde comprar|rivenditori|punti vendita|dystrybutorzy|gdzie kupić|punkty sprzedaży|дилеры|где купить"
    r"|bayiler|bayilerimiz|satış noktaları|đại lý|verkooppunten|återförsäljare|forhandlere)\b"
    r"|经销商|經銷商|代理商|加盟店|取扱店|販売店|代理店|대리점|판매처"
)

# How firms' names end: what ends so is a firm's name, wherever it stands.
FIRM_ENDINGS = Caseless(
    r"(?:\b(?:co\.?,? ?ltd|ltd|limited|llc|l\.l\.c|inc|corp(?:oration)?|gmbh(?: ?& ?co\.? ?kg)?|kg|kgaa|ag|e\.k"
    r"|b\.?v|n\.v|s\.?a\.?r\.?l"
    r"|s\.?r\.?l(?:\.?s)?|s\.?p\.?a|s\.a\.?s?|sp\. ?z ?o\.? ?o|pvt|private limited|plc|pty|oy|a/s|aps|ab|s\.r\.o"
    r"|d\.o\.o|kft|jsc|pte"
    r"|sdn\.? bhd|l\.?t\.?d\.?a|ltda|eireli|a\.ş|ltd\. ?şti|san\. ?ve ?tic\.?.{0,12}|joint stock company"
    r"|enterprises?|engineers|traders|trading(?: co(?:mpany)?)?"
    r"|industries|exports?|imports?|corporation|& sons|& co|brothers|works|mills)\.?\)?"
    r"|(?:有限)?公司|厂|廠|商行|经营部|經營部|合作社|集团|集團|株式会社|有限会社|주식회사)$"
    r"|^(?:ооо|зао|оао|ип|пао|тоо|тов|cv\.|pt\.?|công ty|株式会社|㈜|주식회사)\s?[^\W\d_]",
)
