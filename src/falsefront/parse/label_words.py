"""What labels mean, in the languages markets use: a table of words for each field.

Labels are compared in lower case, without punctuation and white space, so "Tel. No." and "tel no" are one. A label
under `""` is no field but is known for a label, so that the value before it ends there.
"""

import re
import unicodedata

from falsefront.text.confusables import unmask
from falsefront.text.folding import visible
from falsefront.text.remembered import MOST_CHARS, remembered

_WORDS: dict[str, str] = {
    "vendor": (
        "company name|company|supplier|supplier name|vendor|vendor name|seller|seller name|sold by"
        "|sold and shipped by|store|store name"
        "|shop|shop name|exporter|business name|legal name|firm name|name of company|name of firm|merchant"
        "|merchant name|dealer|distributor"
        "|公司名称|公司名|公司全称|企业名称|企业名|企业全称|公司|供应商|供应商名称|卖家|商家|商家名称|店铺"
        "|店铺名称|店铺名|厂家|厂名|工厂名称|单位名称"
        "|经营者名称|商户名称|公司名稱|企業名稱|供應商|供應商名稱|賣家|商家名稱"
        "|firma|firmenname|unternehmen|verkäufer|händler|anbieter|société|raison sociale|vendeur"
        "|nom de l'entreprise|entreprise|fournisseur"
        "|empresa|nombre de la empresa|razón social|vendedor|proveedor|nome da empresa|razão social|fornecedor"
        "|ragione sociale|azienda|venditore"
        "|fornitore|nazwa firmy|sprzedawca|sprzedający|dostawca|компания|название компании"
        "|наименование организации|организация|продавец|поставщик"
        "|bedrijfsnaam|bedrijf|verkoper|leverancier|şirket adı|firma adı|satıcı|会社名|販売者|販売業者|会社名称"
        "|회사명|상호|판매자|업체명|tên công ty|công ty"
        "|vende|vendido por|vendido y enviado por|vendido e entregue por|vendu par|vendu et expédié par"
        "|verkauf durch|verkauft durch|verkauf und versand durch|venduto da|venduto e spedito da|sprzedawane przez"
        "|出品者|出品者名|出品ストア|販売元|판매처"
    ),
    "address": (
        "address|addr|add|company address|business address|office address|office|factory address|factory"
        "|head office|headquarters|location"
        "|company location|detailed address|street address|street|operational address|contact address"
        "|mailing address|warehouse address"
        "|registered address|registered office|registered office address|store address|shop address|our address"
        "|visit us|postal address|full address"
        "|works address|plant address|corporate office|head office address|address line 1"
        "|地址|公司地址|联系地址|详细地址|工厂地址|厂址|办公地址|注册地址|经营地址|通讯地址|所在地|所在地区"
        "|所在地址|公司所在地|企业地址|店铺地址|营业地址|门店地址"
        "|单位地址|公司详细地址|住所|位置|聯繫地址|聯絡地址|詳細地址|工廠地址|註冊地址|營業地址|通訊地址"
        "|adresse|anschrift|firmensitz|firmenadresse|geschäftsadresse|siège social|dirección|domicilio"
        "|domicilio social|endereço|indirizzo|sede|sede legale"
        "|adres|siedziba|adres firmy|адрес|юридический адрес|фактический адрес|местонахождение|почтовый адрес"
        "|adresi|住所地|会社所在地|주소|소재지"
        "|사업장 소재지|địa chỉ|ที่อยู่|العنوان|عنوان|पता|alamat"
    ),
    "phone": (
        "phone|telephone|tel|tel no|telephone no|telephone number|telephone numbers|phone number|phone no|phones"
        "|mobile|mobile phone|mobile no|mobile number|cell|cell phone"
        "|cellphone|contact number|contact no|contact phone|call us|call|hotline|landline|office phone|tel/fax"
        "|phone/fax|tel/whatsapp|phone/whatsapp"
        "|mob|ph|ph no|handphone|customer service phone|tel/mobile"
        "|电话|联系电话|电话号码|手机|手机号|手机号码|移动电话|固定电话|座机|热线|服务热线|咨询热线|客服电话"
        "|客服热线|公司电话|企业电话|联系手机|电话/传真|電話|聯繫電話"
        "|聯絡電話|電話號碼|手機|手機號碼|行動電話|聯絡方式|联系方式"
        "|telefon|telefonnummer|handy|mobil|rufnummer|téléphone|portable|tél|teléfono|móvil|celular|telefone"
        "|telemóvel|telefono|cellulare|numer telefonu|komórka"
        "|телефон|телефоны|тел|моб|мобильный|контактный телефон|telefoon|telefoonnummer|cep telefonu|電話番号"
        "|携帯電話|전화|전화번호|연락처|대표전화|휴대폰"
        "|điện thoại|số điện thoại|โทร|โทรศัพท์|هاتف|telepon|फोन"
    ),
    "email": (
        "email|e-mail|email address|e-mail address|mail|email id|e-mail id|mail id|contact email|email us|emails"
        "|邮箱|电子邮箱|电子邮件|邮件|公司邮箱|企业邮箱|联系邮箱|邮箱地址|電子郵件|郵箱|電子郵箱|信箱"
        "|e-mail-adresse|courriel|adresse email|correo|correo electrónico"
        "|endereço de email|posta elettronica|adres e-mail|эл почта|почта|электронная почта|e-posta|e-mailadres"
        "|メール|メールアドレス|이메일|이메일 주소|อีเมล"
    ),
    "messenger": (
        "whatsapp|whats app|whatsapp no|whatsapp number|whatsapp id|wechat|we chat|wechat id|weixin|qq|qq no|skype"
        "|skype id|telegram|line|line id|viber|kakaotalk"
        "|kakao|signal|wickr|wickr me|threema|whatsapp/wechat|wechat/whatsapp|messenger|微信|微信号|微信/qq"
        "|微信/手机|qq号|qq号码|企业qq|旺旺|阿里旺旺|微信號|ватсап|телеграм|вайбер|скайп|왓츠앱|카카오톡"
    ),
    "product_id": (
        "product id|item no|item number|item code|item id|product code|product no|product number|sku|art no"
        "|article number|article no|catalog no"
        "|catalog number|catalogue number|catalogue no|cat no|reference|ref|product reference|part no|part number"
        "|listing id|offer id|item sku|stock code|asin|item|item id no|art|article|art number|article id|sku id"
        "|sku code|product sku|style no"
        "|style number|style code|part|product #|catalog|cat|model code|order no|order number|order code"
        "|item reference|ref no|isbn|mã sản phẩm"
        "|mã sp|mã hàng|stok kodu|kod|kód|kód produktu|cod|cod produto|cód|code produit|code article"
        "|codice articolo|款号|商品货号|型番|管理番号"
        "|货号|产品编号|商品编号|商品编码|产品编码|商品货号|产品货号|貨號|產品編號|商品編號|artikelnummer"
        "|artikel-nr|art-nr|artnr|bestellnummer|référence|réf|referencia|código"
        "|código del producto|codice|codice prodotto|numer katalogowy|kod produktu|indeks|symbol|артикул"
        "|код товара|artikelnummer|ürün kodu|品番|商品番号|商品コード|상품번호|상품코드"
    ),
    "cas": (
        "cas|cas no|cas number|cas nr|cas #|cas rn|cas-no|cas registry number|cas registry no|cas reg no|cas num"
        "|cas code|cas id|numer cas|nr cas|numéro cas|n cas|número cas"
        "|no cas|numero cas|n° cas|cas-nummer|cas-nr|номер cas|cas号|cas编号|cas登录号|cas 登记号|cas登记号|cas號"
        "|cas編號|cas番号|cas번호"
    ),
    "price": (
        "price|unit price|fob price|our price|sale price|reference price|price range|reference fob price"
        "|get latest price|latest price|wholesale price"
        "|approx price|selling price|offer price|ex works price|product price"
        "|价格|单价|售价|报价|参考价|参考价格|批发价|出厂价|销售价|价格区间|產品價格|價格|單價|售價|批發價|preis"
        "|einzelpreis|prix|prix unitaire|precio|preço|prezzo|cena|cena brutto"
        "|цена|prijs|fiyat|fiyatı|価格|販売価格|가격|판매가|giá"
    ),
    "moq": (
        "moq|min order|minimum order|minimum order quantity|min order quantity|min order qty|minimum order qty"
        "|minimum quantity|min quantity|minimum order amount|order quantity min"
        "|最小起订量|起订量|起批量|最小订购量|最小订单量|最低起订量|起订|最小起批量|最小訂購量|最低訂購量|起訂量"
        "|mindestbestellmenge|mindestabnahme|quantité minimum|quantité minimale de commande|commande minimum"
        "|cantidad mínima|pedido mínimo|cantidad mínima de pedido|quantidade mínima|ordine minimo"
        "|minimalne zamówienie|минимальный заказ|мин заказ|минимальная партия"
        "|minimum sipariş|最小注文数量|最小注文数|최소주문수량"
    ),
    "lead_time": (
        "lead time|delivery time|delivery lead time|production time|production lead time|processing time"
        "|handling time|dispatch time|time of delivery|delivery period|delivery term"
        "|交货期|交货时间|交货周期|发货时间|发货期限|发货周期|交期|货期|供货周期|生产周期|交貨期|發貨時間"
        "|lieferzeit|lieferfrist|délai de livraison|délais de livraison|plazo de entrega|tiempo de entrega"
        "|prazo de entrega|tempi di consegna|tempo di consegna|termine di consegna|czas realizacji|czas dostawy"
        "|termin realizacji|срок поставки|срок изготовления|сроки поставки|levertijd|teslim süresi|teslimat süresi"
        "|納期|発送予定|납기|thời gian giao hàng|waktu pengiriman"
    ),
    "registration": (
        "registration no|registration number|company registration number|company registration no|company reg no"
        "|business registration number|business registration no|business license"
        "|business license no|business licence no|license no|license number|unified social credit code"
        "|social credit code|uscc|uscc no|uniform social credit code"
        "|vat|vat no|vat id|vat number|vat reg no|tax id|tax no|tax number|tax code|gst|gstin|gst no|gst number"
        "|cin|cin no|ein|duns|d-u-n-s|d-u-n-s number|duns number"
        "|company number|company no|crn|abn|acn|nip|regon|krs|ust-idnr|ust-id|ustid|ust-id-nr|umsatzsteuer-id"
        "|umsatzsteuer-identifikationsnummer|steuernummer|handelsregister|handelsregisternummer|hrb|registergericht"
        "|siret|siren|tva|n° tva|numéro de tva|rcs|cif|nif|nif/cif|rut|ruc|rfc|cnpj|p iva|partita iva|p.iva"
        "|codice fiscale|инн|огрн|огрнип|кпп|унп|kvk|kvk-nummer|btw|btw-nummer|vergi no"
        "|统一社会信用代码|社会信用代码|信用代码|营业执照|营业执照号|营业执照号码|注册号|工商注册号|税号"
        "|纳税人识别号|统一信用代码|組織機構代碼|组织机构代码|統一編號|統編|統一社會信用代碼|營業執照|法人番号"
        "|사업자등록번호|사업자번호|mã số thuế"
    ),
    "country": (
        "country|country/region|country or region|country region|company country|国家|国家/地区|国家地区|國家"
        "|國家/地區|land|pays|país|paese|kraj|страна|ülke|国|국가|quốc gia"
    ),
    "business_type": (
        "business type|company type|type of business|nature of business|business nature|legal status of firm"
        "|legal form|company form|ownership type|经营模式|企业类型|公司类型|经营性质"
        "|企业性质|经营类型|公司性质|主体类型|經營模式|企業類型|公司類型|geschäftsart|unternehmensart|rechtsform"
        "|type d'entreprise|tipo de empresa|tipo de negocio|tipo de negócio"
        "|forma prawna|тип компании|тип бизнеса|業種|업종"
    ),
    "since": (
        "year established|established|established year|year of establishment|year of est|founded|year founded"
        "|since|in business since|established in|established since|incorporation date"
        "|date of incorporation|date of establishment|成立时间|成立日期|成立年份|注册时间|创立时间|创建时间"
        "|设立日期|建厂时间|成立於|成立時間|成立日期|創立時間|gegründet|gründungsjahr|fondée en"
        "|année de création|année de fondation|año de fundación|año de establecimiento|ano de fundação"
        "|anno di fondazione|rok założenia|год основания|дата регистрации|основана|設立|設立年|創業|설립연도|설립일"
    ),
    "availability": (
        "availability|stock|stock status|stock availability|availability status|库存|库存状态|供货状态|庫存"
        "|verfügbarkeit|lagerbestand|disponibilité|disponibilidad|disponibilidade"
        "|disponibilità|dostępność|наличие|beschikbaarheid|stok durumu|在庫|在庫状況|재고"
    ),
    "currency": "currency|币种|货币|幣別|währung|devise|moneda|moeda|valuta|waluta|валюта|通貨|통화",
    "title": (
        "product name|name of product|product title|item name|产品名称|商品名称|品名|产品名|商品名|產品名稱"
        "|商品名稱|produktname|nom du produit|nombre del producto|nome do produto|nome prodotto"
        "|nazwa produktu|название товара|наименование товара|ürün adı|製品名|상품명"
    ),
    "": (
        "fax|fax no|fax number|传真|传真号码|公司传真|傳真|télécopie|факс|ファックス|팩스|zip|zip code"
        "|zip/postal code|postal code|postcode|post code|pin code|pincode|邮编|邮政编码|郵編|郵遞區號|plz"
        "|code postal|código postal|cap|kod pocztowy|индекс|почтовый индекс|posta kodu|郵便番号|우편번호"
        "|contact person|contact|contact name|contacts|contact us|联系人|联系人姓名|联络人|聯繫人|聯絡人"
        "|ansprechpartner|contacto|persona de contacto|kontakt|контактное лицо|контакты|担当者|담당자|法人"
        "|法定代表人|法人代表|负责人|企业法人|legal representative|director|owner|ceo|name of ceo"
        "|website|web|web site|homepage|url|web address|company website|site web|sitio web|сайт|网址|网站|公司网址"
        "|官网|公司主页|主页|網址|網站|ホームページ|홈페이지|city|town|district|county|province|state|region"
        "|province/state|state/province|state province|province state|city/town|省份|省|城市|市|地区|main products"
        "|main product|main markets|total employees|number of employees|主营产品|主营|经营范围|主要产品|注册资本"
        "|员工人数"
        "|working hours|business hours|opening hours|营业时间|工作时间|开户行|银行账号|账号|开户银行|bank"
        "|bank account|iban|swift|ec number|ec no|einecs|einecs no|einecs号|numer we|we"
        "|product code|brand|品牌|model|model no|model number|型号|规格|department|job title|职位|部门"
    ),
}  # fmt: skip

CITY_LABELS = frozenset({"city", "city/town", "城市", "市", "town"})
REGION_LABELS = frozenset(
    {"province", "state", "province/state", "state/province", "省份", "省", "region", "stateprovince", "provincestate"}
)

_ABOUT = (
    "about us|about the company|about company|about our company|company profile|company introduction|company overview"
    "|company description|about the supplier|about the seller|supplier profile|seller profile|vendor description"
    "|公司简介|公司介绍|企业简介|企业介绍|关于我们|公司概况|公司簡介|公司介紹|企業簡介|關於我們"
    "|über uns|firmenprofil|à propos de nous|sobre nosotros|sobre nós|chi siamo|o nas|о нас|о компании|会社概要"
    "|会社紹介|회사소개"
)

_NOISE = re.compile(r"[\s.:：_#№*\-–—·•|()（）\[\]【】\"“”'’`,，;；?？!！]+")
# The same of ASCII, as `str.translate` takes it.
_ASCII_NOISE = {at: None for at in range(128) if _NOISE.fullmatch(chr(at))}
_NUMBERED = re.compile(r"\(\s*\d+\s*\)|（\s*\d+\s*）")


@remembered
def folded_label(label: str) -> str:
    """Return a label as it is compared: what nobody sees and letters that only look Latin do not hide it.

    >>> folded_label(" Tel. No.： ")
    'telno'
    """
    if len(label) > MOST_CHARS:
        return ""  # no label is so long, whatever could be left out of it
    if label.isascii():
        return (_NUMBERED.sub("", label) if "(" in label else label).translate(_ASCII_NOISE).lower()
    label, _ = unmask(visible(label))
    return _NOISE.sub("", unicodedata.normalize("NFKC", _NUMBERED.sub("", label)).lower())


FIELD_OF_LABEL: dict[str, str] = {}
for _field, _labels in _WORDS.items():
    for _label in _labels.split("|"):
        FIELD_OF_LABEL.setdefault(folded_label(_label), _field)

_ABOUT_LABELS = frozenset(folded_label(label) for label in _ABOUT.split("|"))

# Labels that say what they mean without a colon behind them, where they stand alone on a line.
PLAIN_FIELDS = frozenset(
    {"vendor", "address", "phone", "email", "cas", "moq", "registration", "since", "business_type", "messenger"}
)
_VAGUE = frozenset(
    folded_label(label)
    for label in [
        "company",
        "supplier",
        "vendor",
        "seller",
        "store",
        "shop",
        "exporter",
        "merchant",
        "dealer",
        "distributor",
        "公司",
        "供应商",
        "卖家",
        "商家",
        "店铺",
        "厂家",
        "firma",
        "empresa",
        "office",
        "factory",
        "location",
        "add",
        "street",
        "call",
        "call us",
        "mail",
        "line",
        "signal",
        "messenger",
        "email us",
        "emails",
        "since",
        "founded",
        "established",
        "visit us",
        "mobile",
        "cell",
        "contact no",
        "phone",
        "telephone",
        "email",
        "e-mail",
        "email address",
        "e-mail address",
        "vat",
        "address",
        "our address",
        "unternehmen",
        "händler",
        "anbieter",
        "entreprise",
        "vendedor",
        "sede",
        "azienda",
        "adres",
        "adresse",
        "住所",
        "位置",
        "所在地",
        "设立",
        "設立",
        "hotline",
        "phones",
        "tva",
        "营业执照",
        "主营",
        "qq",
        "skype",
        "telegram",
        "whatsapp",
        "微信",
        "手机",
        "cap",
        "business license",
    ]
)


def field_of_label(label: str) -> str | None:
    """Return the field a label stands for, "" for a known label of no field, None for an unknown one.

    >>> field_of_label("CAS-Nr.:"), field_of_label("Fax"), field_of_label("Colour")
    ('cas', '', None)
    """
    folded = folded_label(label)
    return FIELD_OF_LABEL.get(folded)


def is_about(label: str) -> bool:
    """Whether a vendor's description of itself stands under a label.

    >>> is_about("Company Profile:"), is_about("公司简介"), is_about("Description")
    (True, True, False)
    """
    return folded_label(label) in _ABOUT_LABELS


def is_plain(label: str) -> bool:
    """Whether a label is clear enough to be believed without a colon and without a table around it."""
    folded = folded_label(label)
    return FIELD_OF_LABEL.get(folded) in PLAIN_FIELDS and folded not in _VAGUE


def is_vague(label: str) -> bool:
    """Whether a label is also an ordinary word, so that it needs more around it to be believed."""
    return folded_label(label) in _VAGUE
