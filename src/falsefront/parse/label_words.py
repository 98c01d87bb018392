"""What labels mean, in the languages markets use: a table of words for each field.

Labels are compared in lower case, without punctuation and white space, so "Tel. No." and "tel no" are one. A label
under `""` is no field but is known for a label, so that the value before it ends there.
"""

import re
import unicodedata

from falsefront.parse.known_labels import LABELS_OF_FIELDS
from falsefront.text.confusables import unmask
from falsefront.text.folding import visible
from falsefront.text.remembered import MOST_CHARS, remembered, shape

# The parts of an address that stand under labels of their own, as `folded_label` has them.
CITY_LABELS = frozenset({
    "city", "city/town", "town", "town/city", "城市", "市", "ort", "stadt", "wohnort", "ville", "commune", "ciudad",
    "localidad", "población", "cidade", "localidade", "città", "comune", "miasto", "miejscowość", "город", "şehir",
    "plaats", "woonplaats", "postort", "poststed", "město", "obec", "thànhphố", "kota",
})  # fmt: skip
REGION_LABELS = frozenset({
    "province", "state", "province/state", "state/province", "省份", "省", "region", "stateprovince", "provincestate",
    "county", "bundesland", "région", "département", "provincia", "województwo", "область", "регион",
    "tỉnh", "provinsi",
})  # fmt: skip
POST_LABELS = frozenset({
    "zip", "zipcode", "zip/postalcode", "postalcode", "postcode", "pincode", "plz", "postleitzahl", "codepostal",
    "códigopostal", "cep", "kodpocztowy", "индекс", "почтовыйиндекс", "postakodu", "postnummer", "psč", "kodepos",
})  # fmt: skip

# Where an address of China stands in two: province, city and district under one label, road and door under another.
AREA_LABELS = frozenset({
    "所在地区", "所在地", "地区", "所在区域", "所属地区", "公司所在地", "省市区", "所在省市", "所在地區", "地區",
})  # fmt: skip
DETAIL_LABELS = frozenset({
    "详细地址", "街道", "街道地址", "具体地址", "公司详细地址", "详细街道", "街道门牌", "詳細地址", "街道地址門牌",
})  # fmt: skip

# Labels of what is asked today where another price stands under a plain one.
SALE_LABELS = frozenset({
    "saleprice", "specialprice", "currentprice", "pricenow", "now", "促销价", "活动价", "特价", "现价", "到手价",
    "折后价", "秒杀价", "會員價", "特價", "促銷價", "セール価格", "할인가", "angebotspreis", "aktionspreis",
    "prixpromo", "prixsoldé", "preciooferta", "preçopromocional", "prezzoscontato", "cenapromocyjna", "ценасоскидкой",
    "giákhuyếnmãi", "indirimlifiyat",
})  # fmt: skip

# Numbers that trade gives a thing in every shop: one that the shop gives it goes before.
TRADE_LABELS = frozenset({
    "ean", "ean13", "eancode", "ean/gtin", "gtin", "gtin13", "gtin/ean", "upc", "upccode", "upc/ean", "isbn", "isbn13",
    "isbn10", "barcode", "barkod", "codebarres", "códigodebarras", "strichcode", "kodkreskowy", "штрихкод", "条形码",
    "国际条码", "バーコード", "바코드",
})  # fmt: skip

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
_MAIL = "email"  # folded
_WITH_NUMBER = re.compile(r"(\D{2,})\d{1,2}")  # folded: "phone2"
_SEVERAL = frozenset({"phone", "email"})  # fields that a page gives several of under numbers
_OFFICES = frozenset({"office", "chinhánh", "vănphòng", "trụsở", "kantor", "oficina", "sucursal", "filiale", "офис"})
_CYRILLIC = re.compile(r"[а-яё]{4,40}")
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
for _field, _labels in LABELS_OF_FIELDS.items():
    for _label in _labels.split("|"):
        FIELD_OF_LABEL.setdefault(folded_label(_label), _field)

for _area in AREA_LABELS:
    for _detail in DETAIL_LABELS:
        FIELD_OF_LABEL[f"{_detail}+{_area}"] = "address"

_SHAPES = frozenset(map(shape, FIELD_OF_LABEL))
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
        "trụ sở",
        "văn phòng",
        "chi nhánh",
        "nhà máy",
        "xưởng",
        "kantor",
        "đt",
        "zalo",
        "销售",
        "销售部",
        "业务",
        "总机",
        "البريد",
        "офис",
        "gsm",
        "call center",
        "morada",
        "adresa",
        "adresas",
        "adrese",
        "aadress",
        "osoite",
        "sídlo",
        "آدرس",
        "نشانی",
        "ঠিকানা",
    ]
)


def field_of_label(label: str) -> str | None:
    """Return the field a label stands for, "" for a known label of no field, None for an unknown one.

    >>> field_of_label("CAS-Nr.:"), field_of_label("Fax"), field_of_label("Colour")
    ('cas', '', None)
    >>> field_of_label("Phone 2"), field_of_label("Office 1:"), field_of_label("Address 2"), field_of_label("Model 2")
    ('phone', 'address', None, None)
    """
    folded = folded_label(label)
    known = FIELD_OF_LABEL.get(folded)
    if known is None and folded[-1:].isdecimal():
        known = _field_of_numbered(folded)
    return "email" if known is None and _is_mail_of_somebody(folded) else known


def _field_of_numbered(folded: str) -> str | None:
    """Return the field of a label with a number at its end: "Phone 2"; the lines of one address are numbered too."""
    found = _WITH_NUMBER.fullmatch(folded)
    known = FIELD_OF_LABEL.get(found[1]) if found else None
    is_told = found is not None and (known in _SEVERAL or found[1] in _OFFICES or "fax" in found[1])
    return known if is_told else None


def _is_mail_of_somebody(folded: str) -> bool:
    """Whether a label says e-mail and in Russian whose: "E-mail помощника директора"."""
    return folded.startswith(_MAIL) and _CYRILLIC.fullmatch(folded, len(_MAIL)) is not None


def may_be_known(label: str) -> bool:
    """Whether a label that is like this one but for its digits is known.

    >>> may_be_known("Address line 0"), may_be_known("Lot 0")
    (True, False)
    """
    folded = folded_label(label)
    numbered = folded[-1:].isdecimal() and _WITH_NUMBER.fullmatch(folded)
    return folded in _SHAPES or bool(numbered and numbered[1] in _SHAPES) or _is_mail_of_somebody(folded)


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
