"""What stands before and behind an address on its line, as tables: a name, a telephone, a link to a map."""

import re
from typing import Final

from falsefront.parse.hours_words import HOURS, OFFICE, PLACE
from falsefront.parse.map_words import LINK, LINK_GAPLESS, ON_FOOT
from falsefront.parse.offices import FOR_OFFICES, LABELLED_OFFICES, OFFICES
from falsefront.parse.postal_lines import CODES_LIKE_LABELS
from falsefront.text.late import late

# A label and its colon before what it labels, on one line.
LABEL: Final = re.compile(
    r"^\s*(?:[^\w\s(（#+*]{1,3}\s*)?([^\W\d_][^:：\d]{0,38}?|[A-Z])(?:(?<=\w)\s?[(#]?\d{1,2}\)?)?\s*[:：]\s*(?=\S)"
)
# What follows an address in the same line.
TAIL: Final = late(
    r"(?<![\s,;|·•–-])[\s,;|·•–-]*(?:(?<![^\W\d_])(?!(?:wa,?\s+\d{4,5}(?:-\d{4})?|mobile,\s+al(?:abama)?|mobile\s+al\s+\d{5}"
    rf"|{CODES_LIKE_LABELS})(?!\w))"
    r"(?:tel|telephone|phone|ph|fax|mob|mobile|cell|call|e-?mail|mail|web|website|www"
    r"|whatsapp|wechat|skype"
    r"|gsm|natel|ptcl|pbx|fono|kom|mobiel|mobil(?=[\s.:]*[+(]?\d)|τηλ|κιν|טל|נייד"
    r"|tél|téléphone|hp|wa|sđt|di động|faks|puh|puhelin|tlf|tfn|telp|telefon|telefono|teléfono|telefone|тел"
    r"|факс|телефон|điện thoại|đt(?!\s?\d{3}(?![\s.]?\d))|cep tel"
    r"|p\.?\s?iva|c\.?f"
    r"|vat|reg|nip|regon|ust"
    r"|gst|gstin|cin|inn|инн|огрн|єдрпоу|ičo|dič|cvr|org\.?\s?nr|cnpj|cif|nif|siret|siren|rcs|kvk|btw|hrb|iban|hours|open|mon"
    r"|monday)(?![^\W\d_])[\s.:#)/+(\d]*"
    r"|(?<![^\W\d_])contacts?\s?[.:–-]?\s?(?=[+(]?\d[\d\s-]{8})"
    r"|(?<=[,;|/·•])\s?(?-i:[TFM])\s?[.:]\s?(?=[+(]?\d[\d\s().-]{7})"
    r"|电话|手机|传真|邮箱|邮编|联系人|電話|傳真|手機|郵箱|微信|(?<!\d)QQ|QQ(?=[\s:：]{0,3}\d{5})|热线|熱線|网址|备案|(?-i:TEL|FAX)|☎|📞"
    # under which number a site is filed, with the sign of its province: "8楼　浙ICP备09000000号"
    r"|(?:(?<=[\s号楼室层幢栋座])[\u4e00-\u9fff])?ICP"
    r"|✉|📧|©|(?<![^\W\d_])copyright(?![^\W\d_])|all rights reserved|版权所有|\+\d"
    r"|https?://|[\w.+-]+@[\w-]+\."
    rf"|(?<![^\W\d_]){LINK}(?![^\W\d_])|{LINK_GAPLESS}"
    # when somebody is there: "20095 Hamburg. Opening hours 8:00 - 18:00"
    rf"|(?<![^\W\d_])(?:(?<=[.,;|·•)–-]\s)|(?={HOURS}\s?[:：]))(?:{HOURS})(?![^\W\d_])(?=[^\d\n]{{0,40}}\d)"
    # what is said of it in brackets: "(Anlieferung nur Mo-Do 7:00 - 14:30 Uhr)", "(solo proveedores con cita)"
    r"|\((?=[^()]{0,60}(?:\d{1,2}[:.h]\d\d|(?<![^\W\d_])[a-zà-ž]{4,} [a-zà-ž]{3,}))[^()]{4,80}\)\s*$"
    rf"|[(（](?=[^()（）]{{0,40}}(?:{ON_FOOT}))[^()（）]{{2,60}}[)）]\s*$"
    r"|[↗→➔➜⟶]\s*$"  # the mark of a link
    # a telephone number that nothing says to be one: "Hull HU1 2AB, 01482 123456"
    r"|(?<=\d{5}-\d{3})\s+(?=\(?\d{2}\)?\s?9?\d{4}-\d{4}|9?\d{4}-\d{4}(?!\d))"  # behind the code of a town of Brazil
    r"|(?<=[,;|\s–-])0\d{1,3}(?:[\s.]\d{2}){3,4}(?!\d)"  # in pairs: "02 98 44 17 83"
    r"|(?<=[,;|\s])(?:\(?0\d{2,4}\)?[\s-]\d{3,4}[\s-]?\d{3,4}|\(?[2-9]\d\d\)?[\s.-]\d{3}[.-]\d{4})(?![\d-])).*$",
    re.IGNORECASE | re.DOTALL,
)
COPYRIGHT: Final = re.compile(
    r"^.{0,30}?(?:©|\(c\)|copyright|版权所有|版權所有|all rights reserved)[\s.,:：]*(?:©"
    r"|\(c\))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s.,|-]*",
    re.IGNORECASE,
)
# What parts a name from its address. "Co., Ltd." is one name; "Ltd. Room 3" has nothing between them.
BEHIND_NAME: Final = re.compile(
    r"\s[-–|·•]\s|[,，:：](?!\s?(?:ltd|limited|inc|llc|l\.l\.c|lda|s\.a|corp)\b)\s?|\s\|\s"
    r"|(?<=\bltd\.)\s|(?<=\bltd)\s|(?<=\blimited)\s|(?<=\binc\.)\s|(?<=\bgmbh)\s|(?<=\bllc)\s",
    re.IGNORECASE,
)
# What a firm calls a place of its own, with more around it: "香港總公司", "上海分公司", "Sales office Hull".
_OFFICE: Final = late(
    r"[\u4e00-\u9fff]{0,4}(?:總公司|总公司|分公司|子公司|辦事處|办事处|廠房|厂房|工廠|工厂|總部|总部|總廠|总厂|分廠|分厂|門市部?|门市部?|展廳|展厅"
    r"|倉庫|仓库|本社|支社|支店|営業所|工場|(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff]{2,3})?第?[一二三四五六七八九十][廠厂])"
    rf"|(?:{OFFICES})(?:\s[^\W\d_][\w.'’]*){{0,2}}|(?:{LABELLED_OFFICES})(?:\s?[(（][^()（）\d]{{2,40}}[)）])?"
    r"|(?:[A-Z][\w-]+ ){0,2}(?:(?:regd|registered|head|main|corporate|branch|sales|regional)\.? )*"
    r"(?:office|headquarters|branch|showroom|warehouse)(?: [A-Z(][\w.-]+\)?){0,2}",
    re.IGNORECASE,
)
_OFFICE_ALONE: Final = re.compile(
    r"(?!post)(?:[^\W\d_][\w-]+ ){1,3}(?:offices?|headquarters|branch|depot|showroom|warehouse)\s?:?"
    # a central office: no part of an address without its number
    rf"|[^\d\n]{{0,60}}(?<![^\W\d_]){OFFICE}\s?:?|[^\d\n]{{0,60}}, {PLACE}\s?:?",
    re.IGNORECASE,
)
_FOR_OFFICES: Final = late(rf"\b(?:office|warehouse|showroom) {FOR_OFFICES}(?!\w)", re.IGNORECASE)
_STROKE: Final = re.compile(r"\s*[/／、]\s*")
IS_NO_NAME: Final = re.compile(r"\d|reserved|版权|版權|[:：]", re.IGNORECASE)
SHOWS: Final = re.compile(r"\b(?:with|feat(?:uring)?|vs|presents?|tickets?|concerts?|tour|live)\b", re.IGNORECASE)


def is_office_alone(text: str) -> bool:
    """Whether a line is what a firm calls a place of its own and ends in its kind: no part of the address below it.

    >>> is_office_alone("REGIONAL OFFICE"), is_office_alone("Leeds Depot"), is_office_alone("Branch Office Fern Road")
    (True, True, False)
    """
    return _OFFICE_ALONE.fullmatch(text) is not None


def is_office(text: str) -> bool:
    """Whether words are what a firm calls a place of its own, or several.

    >>> is_office("總公司／一廠"), is_office("Sales office Hull"), is_office("榛鋐精密公司")
    (True, True, False)
    >>> is_office("Pharos Office Supplies"), is_office("Otter Warehouse Racking Hull"), is_office("Head Office Hull")
    (False, False, True)
    """
    return not _FOR_OFFICES.search(text) and all(_OFFICE.fullmatch(part) for part in _STROKE.split(text))
