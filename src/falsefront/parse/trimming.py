"""An address as it stands under a label or in an element of its own, without what stands around it there.

What is left out is a firm's name over it, a label or an icon before it, the telephones and the mail behind it, and a
remark that it is not there yet. What is kept is one piece of what the page says, as it stands.
"""

import re
from typing import Final

from falsefront.contact.country import country
from falsefront.parse.bare_labels import PART_LABEL
from falsefront.parse.behind_addresses import without_hours, without_telephone
from falsefront.parse.former_words import former_place
from falsefront.parse.han_addresses import is_han_address
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.map_words import LINK, LINK_GAPLESS, LINK_IN_BRACKETS
from falsefront.parse.no_addresses import is_no_address
from falsefront.parse.number_words import BEHIND_GAPLESS
from falsefront.parse.offices import OFFICES
from falsefront.parse.postal_lines import CODES_LIKE_LABELS, is_postal_line
from falsefront.parse.seat_labels import SEAT
from falsefront.parse.words import COMPANY_WORDS
from falsefront.text.late import late
from falsefront.text.remembered import remembered

MOST_CHARS: Final = 600  # of an address with what stands around it; a longer text is left as it is
# What streets and towns are called for short: where such a word may begin in another one.
_SHORT: Final = re.compile(r"(?:ul|al|os|pl|str|г|гр|ул|вул|пр|пл|пос|обл|бул|м|с)\.")
_FEWEST_LABEL_CHARS, _MOST_LABEL_CHARS = 3, 40
_LEAD: Final = re.compile(
    r"^(?:[^\w#№〒(（\[“\"'「]+|(?:visit us|find us|you(?:'ll| will| can)? find us|we are(?: located)?|located"
    r"|our (?:office|shop|store)"
    r" is)(?: in person)? at\s+)+",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(r"^([^\W\d_][^:：\d\n]{0,38}?)(?:(?<=\w)\s?[(#]?\d{1,2}\)?)?\s*[:：]\s*(?=\S)")
_GLUED: Final = late(
    r"^(?:Address\s(?=No\b|\d|#)|(?:Address|Anschrift|Adresse|Direcci[óo]n|Endere[çc]o|Indirizzo|Location|Alamat|Adres|Адрес"
    r"|Địa chỉ)(?=[A-ZÀ-ŽА-Я\d#])"
    r"|(?:Anschrift|Adresse|Direcci[óo]n|Endere[çc]o|Indirizzo|Alamat|Adres[aă]?|Osoite|Адреса?"
    r"|Địa chỉ)\s(?=[A-ZÀ-ŽА-Я\d#])"
    r"|(?:公司|联系|办公|工厂|详细|單位|聯絡|聯繫)?地址(?=[\u4e00-\u9fff]))"
)
# A firm and an address under its label on one line: "Alder Works Ltd  Address: ...".
_INNER: Final = re.compile(
    r"^[^\n]{1,90}?(?<![^\W\d_])(?:address|adresse|anschrift|địa chỉ|alamat|адрес)\s*[:：]\s*(?=\S)"
    r"|^[^\n]{1,60}?地址\s*[:：]\s*(?=\S)",
    re.IGNORECASE,
)
# "Sede legale Via Lunga 33", "registered in England 01234567, registered office 9 Fern Road".
_BEFORE_SEAT: Final = re.compile(rf"^(?:[^\n]{{2,80}}?[,;]\s)?{SEAT}", re.IGNORECASE)
# What an address ends before: a telephone, mail, a page, hours.
_TAIL: Final = late(
    rf"(?<![\s,;|·•–—-])[\s,;|·•–—-]*(?:(?<![^\W\d_])(?!{CODES_LIKE_LABELS}(?!\w))"  # "Perth PH1 3AQ"
    r"(?:tel(?:e?fono?|efone|ephone|efax|\.?no)?|phone|ph|fax|mob(?:ile)?|cell"
    r"|call|hotline|telp|téléphone|tél"
    r"|teléfono|whatsapp|điện thoại|đt(?!\s?\d{3}(?![\s.]?\d))|sđt|hp(?:/wa)?"
    r"|тел|телефон|моб|факс)(?:\.?\s?[/&]\s?(?:tele)?(?:fax|faks|факс))?\s?[.:：)]*(?: us)?(?: (?:at"
    r"|on))?[\s.:：]*[+(]?\d"
    r"|(?<![^\W\d_])(?:e-?mail|mail|courriel|e-?posta|эл\.? почта)\s?[.:：]+\s*\S*@"
    r"|(?:电话|電話|手机|手機|传真|傳真|邮箱|郵箱|邮编|QQ|微信)\s*[:：]|https?://|www\.|\S+@\S+\.\w{2,}|☎|📞|📧|✉"
    r"|(?<=\w)\s+(?:or|and) (?:call|phone|ring|e-?mail|write)\b|(?:copyright )?©|copyright\b|all rights reserved).*",
    re.IGNORECASE | re.DOTALL,
)
# The same of scripts that need no gap around a word: "กทม. 10510 โทร. 02-555-0142".
_GAPLESS_TAIL: Final = late(rf"(?<=\S)[\s,;|·•(（、，–—-]*(?:{BEHIND_GAPLESS}).*", re.DOTALL)
# "Mill Road 4, Leeds | Main line. 0114 496 0142": a number behind a stroke, by whatever word.
_BEHIND_STROKE: Final = re.compile(r"\s[|·•]\s[^|·•\d]{0,20}?\+?\(?\d(?:[\s().-]{0,2}\d){8,14}\)?\s*$")
# "서울시 ... 29 | 등록번호 : ...": what stands behind a stroke under a label of its own.
_LABELLED_BEHIND: Final = re.compile(r"\s[|｜]\s(?!\d)[^\W\d_][^|｜:：\n]{0,20}[:：]\s.*", re.DOTALL)
_WORDS_BEHIND: Final = re.compile(r"\s[|·•]\s([^|·•\d]{2,30})$")
_GLUE_WORDS: Final = re.compile(r"[\s,;]+(?:or|and|or call|just|call|ring)$", re.IGNORECASE)
_REMARK: Final = late(
    rf"\s*[(（\[](?:to be \w+|pending|{LINK_IN_BRACKETS}|{LINK}|{LINK_GAPLESS})[)）\]]\s*$", re.IGNORECASE
)
_LINK_BEHIND: Final = late(rf"(?<=\w)[\s,;|·•–—-]+{LINK}\W*$", re.IGNORECASE)
# How to come in, in brackets at the end: "(вход со двора)", "(Bejárat a Moha utca felől)".
_FEWEST_OF_ASIDE: Final = 2  # words
_SMALL_WORDS: Final = re.compile(r"(?<![^\W\d_])[a-zà-ž]{4,} [a-zà-ž]{3,}")
_ASIDE: Final = re.compile(r"\s*[(（]([^()（）\d]{4,80})[)）][\s.]*$")
# A sentence behind a dash: "Harbour Road 5, Tema 31952 — or use the form below."
_SENTENCE: Final = re.compile(r"(?<=\w)\s+[—–]\s+(?:[^\W\d_]+[,،]?\s){3,}[^\W\d_]+[.!。؟]$")
_MAP: Final = late(rf"\W*(?:{LINK}|{LINK_GAPLESS})\W*", re.IGNORECASE)
_COORDINATES: Final = re.compile(r"[\s,;·|]*[-+]?\d{1,3}\.\d{2,}\s?°.*$", re.DOTALL)
# The same on lines of their own: "GPS", "Lat: S 36° 37.048'".
_ON_THE_GLOBE: Final = re.compile(
    r"\W*(?:gps|coord[a-z]{0,10}|koordin[a-z]{2,6}|(?:lat|long?|lng)(?:itude?)?)(?:\sgps)?"
    r"(?:\s?[:：]\s?|\W{1,3}[NSEWO]?\s?[-+]?\d{1,3}\s?(?:[.,]\d{2}|°).*)",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"\w+")
_DIGIT: Final = re.compile(r"\d")
_COUNTED: Final = re.compile(r"(?<![^\W\d_]{2})(?<!\d)\d")  # no digit of a name: "Moss24 GmbH"
_HAN: Final = late(r"[\u3040-\u9fff]+$")
_WORD_OF_PLACE: Final = r"(?:[^\W\d_](?:[^\W\d_]|['’&-])*|\([^()\d]{2,20}\))"
_KIND_OF_PLACE: Final = re.compile(  # "Metro-West (Fernwood) Office", no house that was a post office once
    rf"(?!.*\bpost office)(?:regd\.? |{_WORD_OF_PLACE}?(?: {_WORD_OF_PLACE}){{0,3}} ?)"
    r"(?:office|works|branch|factory|warehouse|showroom|head ?quarters)s?(?: \([^()\d]{2,20}\))?\s?:?",
    re.IGNORECASE,
)
# A telephone, or the number under which a firm is registered, on a line behind an address.
_OF_REGISTER: Final = (
    r"(?:p\.?\s?iva|partita iva|c\.?\s?f\.?|nip|regon|krs|vat(?: (?:no|nr|number|id|reg))?|cif|nif|rea|gstin?|cin|ičo?"
    r"|dič|kvk|btw|инн|кпп|огрн|огрнип|abn|acn|ein|rfc|cnpj|ruc|cuit|nit|siret|siren|rcs|hrb|uid|tva|ust-?id\w*|org\.?\s?nr|cvr)"
    r"\b[\s.:#№/-]*(?:n[ro°º.]{0,2}\s)?(?:[A-Z]{2}[ -])?[\w-]*\d"  # "REA n. FO 321015"
)
_AT_REGISTER: Final = re.compile(rf"(?:r\.\s?f\.\s?c\.\s?[a-zñ&]{{3,4}}\d{{6}}|{_OF_REGISTER})", re.IGNORECASE)
_REGISTER: Final = re.compile(
    r"\s*(?:[;|·•,(]|\s[-–—]|(?=\s(?:p\.?\s?iva|partita iva|siret|siren|nip|regon|gstin)\b))"
    rf"\s*{_OF_REGISTER}(?:[\w./-]*\d){{4,}}.*",
    re.IGNORECASE | re.DOTALL,
)
_IS_NUMBER: Final = re.compile(
    rf"\+\d[\d\s().-]{{7,18}}$|{_OF_REGISTER}"
    r"|(?:po|pn|mo|mon|montag|lun|lunes|seg|пн|pzt)\.?\s?[-–].{2,12}\d",
    re.IGNORECASE,
)
# "业务咨询：13706758379 18019116737(微信同)": a label of whatever kind, and telephones.
_LABELLED_NUMBER: Final = re.compile(r"[^\d:：]{2,16}[:：]\s?[+(]?\d[\d() -]{8,}")
# Telephones and no more, each maybe with who answers there: "0769-28680286 王小姐", "13927535098 李生/0756-5510505".
_ANSWERED: Final = r"(?:\+\d|\(?0\d|1[3-9]\d)[\d\s().-]{7,15}\d(?:\s?[^\W\d_]{1,12}){0,2}"
_NUMBERS_ALONE: Final = re.compile(rf"{_ANSWERED}(?:\s?[/、,，;；]\s?{_ANSWERED}){{0,4}}")
_OFFICE: Final = late(rf"(?:{OFFICES})\s?:?", re.IGNORECASE)
_HANGUL: Final = re.compile("[\uac00-\ud7a3]")
_HAN_TEXT: Final = re.compile("[\u4e00-\u9fff]{2}")
_BEHIND_LABEL: Final = ":： "
_COLONS: Final = (":", "：")
_NO_LINE: Final = frozenset({"phone", "email", "messenger", "registration", "vendor"})


@remembered
def trimmed(raw: str) -> str:
    r"""Return an address without what stands around it; all of it where nothing would be left.

    >>> trimmed("📍 Address: 27 Quarry Road, Sheffield S8 0PX Tel: +44 114 496 0188")
    '27 Quarry Road, Sheffield S8 0PX'
    >>> trimmed("Visit us at 27 Quarry Road, Sheffield S8 0PX or"), trimmed("AddressNo. 5 Harbour Road, Tema, Ghana")
    ('27 Quarry Road, Sheffield S8 0PX', 'No. 5 Harbour Road, Tema, Ghana')
    >>> trimmed("Via Lunga 33, 62022 Rocca (MC) · P.IVA 01234560430 · REA MC-260008")
    'Via Lunga 33, 62022 Rocca (MC)'
    >>> trimmed("5 Harbour Road, Tema 31952 — or use the form below."), trimmed("5 Mill Road — Greater Accra Region.")
    ('5 Harbour Road, Tema 31952', '5 Mill Road — Greater Accra Region.')
    >>> trimmed("27 Quarry Road\nLeeds\nGPS\nLat: N 53° 20.8'"), trimmed("9 Fern Road\nLatitude House")
    ('27 Quarry Road\nLeeds', '9 Fern Road\nLatitude House')
    >>> trimmed("东莞市石碣镇碧桃街25号\n0769-28680286 王小姐/13326890028 周生"), trimmed("9 Fern Road\n0114 Leeds")
    ('东莞市石碣镇碧桃街25号', '9 Fern Road\n0114 Leeds')
    >>> trimmed("Office Moss24 GmbH\nc/o Alder Centre, Lindenweg 4\n10115 Berlin"), trimmed("Unit 4\nMoss Works\nLeeds")
    ('c/o Alder Centre, Lindenweg 4\n10115 Berlin', 'Unit 4\nMoss Works\nLeeds')
    >>> trimmed("Alder Works Ltd\n27 Quarry Road\nSheffield S8 0PX\nPhone: +44 114 496 0188")
    '27 Quarry Road\nSheffield S8 0PX'
    """
    if len(raw) > MOST_CHARS:
        return raw
    lines = raw.split("\n")
    while len(lines) > 1 and (_is_over(lines[0]) or field_of_label(lines[0]) == "address"):
        lines.pop(0)
    kept: list[str] = []
    for number, line in enumerate(lines):
        part = _unlabelled(line.strip()) if number == 0 else line.strip()
        if number and (_is_behind(part) or _MAP.fullmatch(part) or _says_it_in_han(part, kept)):
            break
        bare = _LABELLED_BEHIND.sub("", part if part.isascii() else _GAPLESS_TAIL.sub("", part))
        whole = _SENTENCE.sub("", _REGISTER.sub("", _COORDINATES.sub("", _TAIL.sub("", _BEHIND_STROKE.sub("", bare)))))
        whole = without_telephone(without_hours(_LINK_BEHIND.sub("", whole)))
        whole = (number == len(lines) - 1 and _without_aside(whole)) or whole
        kept.append(_REMARK.sub("", _GLUE_WORDS.sub("", whole)).strip())
        if whole != part:
            break
    text = "\n".join(line for line in kept if line).rstrip(",;|·•/– -")
    text = _before_firm(_before_label(text))
    return text if any(char.isalnum() for char in text) else raw


def _before_label(address: str) -> str:
    """Return an address without a label behind a stroke, whose value stands elsewhere: "... Istanbul · Call centre:".

    >>> _before_label("9 Fern Road, Leeds · Hotline"), _before_label("9 Fern Road · Leeds")
    ('9 Fern Road, Leeds', '9 Fern Road · Leeds')
    """
    found = _WORDS_BEHIND.search(address)
    is_label = found is not None and field_of_label(found[1].rstrip(_BEHIND_LABEL)) in _NO_LINE
    return address[: found.start()] if found is not None and is_label else address


def _before_firm(address: str) -> str:
    """Return an address of Korea without the firm's name that a gap parts from its end: "... 3층 유리(주)"."""
    rest, gap, last = address.rpartition(" ")
    is_firm = bool(gap) and _HANGUL.search(last) is not None and COMPANY_WORDS.is_in(last)
    return rest.rstrip(" ,") if is_firm and any(map(str.isdigit, rest)) and not any(map(str.isdigit, last)) else address


def _without_aside(line: str) -> str:
    """Return a line without a remark in brackets at its end: in small letters, or with two words of them in a row.

    >>> _without_aside("г. Казань, ул. Ольховая, д. 5 (вход со двора)"), _without_aside("9 Fern Road (Fern Court)")
    ('г. Казань, ул. Ольховая, д. 5', '9 Fern Road (Fern Court)')
    """
    found = _ASIDE.search(line)
    words = _WORD.findall(found[1]) if found else []
    if found is None or len(words) < _FEWEST_OF_ASIDE:
        return line
    is_said = all(map(str.islower, words)) or _SMALL_WORDS.search(found[1]) is not None
    return line[: found.start()] if is_said else line


def is_coarser(shorter: str, longer: str) -> bool:
    """Whether an address says nothing that another does not say too: each of its words stands in that one.

    >>> is_coarser("Kathmandu-14,Kalanki", "Kalanki, Kathmandu-14, Nepal"), is_coarser("河北", "河北省高小王村")
    (True, True)
    >>> is_coarser("No. 1, Leeds", "No. 14, Harrow Lane, Leeds"), is_coarser("Leeds, UK", "9 Mill Lane, Leeds")
    (False, True)
    """
    known = set(_WORD.findall(longer.lower()))
    return all(
        word in known or country(word) is not None or (_HAN.match(word) is not None and word in longer)
        for word in _WORD.findall(shorter.lower())
    )


def _is_over(line: str) -> bool:
    """Whether a line over an address is a firm's name, or says something else under a label of its own."""
    label = _LABEL.match(line)
    if (label and field_of_label(label[1]) in _NO_LINE) or line.rstrip().endswith(_COLONS) or _AT_REGISTER.match(line):
        return True
    if _KIND_OF_PLACE.fullmatch(line) or _OFFICE.fullmatch(line):
        return True
    has_digit = (_COUNTED if has_any_form(line) else _DIGIT).search(line) is not None
    return (
        not has_digit and len(line) <= 90 and COMPANY_WORDS.is_in(line) and "," not in line.strip().rstrip(".,")[:-12]
    )


def _is_behind(line: str) -> bool:
    """Whether a line behind an address says something else: it has a label of its own that is no address's."""
    if _ON_THE_GLOBE.fullmatch(line):
        return True
    if is_postal_line(line):
        return False
    labelled = _LABELLED_NUMBER.match(line) and PART_LABEL.fullmatch(re.split("[:：]", line)[0].strip()) is None
    if (
        _IS_NUMBER.match(line)
        or _NUMBERS_ALONE.fullmatch(line)
        or labelled
        or (_HAN_TEXT.search(line) and is_no_address(line))
    ):
        return True
    label = _LABEL.match(line)
    return (label is not None and field_of_label(label[1]) not in (None, "address")) or _REMARK.fullmatch(
        line
    ) is not None


def _says_it_in_han(line: str, kept: list[str]) -> bool:
    """Whether a line is an address in Han characters by itself, below one in Latin letters: each is told apart."""
    is_other = not line.isascii() and _HAN_TEXT.search(line) is not None and all(map(str.isascii, kept))
    return is_other and is_han_address(line)


def _unlabelled(line: str) -> str:
    line = _LEAD.sub("", _without_former(line), count=1)
    inner = _INNER.match(line)
    if inner and former_place(inner[0].rstrip(_BEHIND_LABEL)) is None:
        line = line[inner.end() :]
    line = _BEFORE_SEAT.sub("", line, count=1)
    label = _LABEL.match(line)
    if label and field_of_label(label[1]) == "address":
        line = line[label.end() :]
    line = _GLUED.sub("", _unglued(line), count=1)
    return _LEAD.sub("", line, count=1)


def _without_former(line: str) -> str:
    """Return a line without the former address that it begins with, where another stands behind it.

    >>> _without_former("Old address: 14 Kiln Lane, Leeds; new address: 9 Forge Street, Leeds")
    'new address: 9 Forge Street, Leeds'
    """
    first, sign, rest = line.partition(";" if ";" in line else "；")
    label = _LABEL.match(first) if sign else None
    return rest.strip() if label and rest.strip() and former_place(label[1]) == 0 else line


def _unglued(line: str) -> str:
    """Return a line without a label that nothing parts from it, where a word begins in it: "Adresul. Zielona 8"."""
    for at in range(_FEWEST_LABEL_CHARS, min(len(line), _MOST_LABEL_CHARS)):
        if not line[at - 1].islower():
            continue
        begins = line[at].isupper() or line[at].isdecimal() or _SHORT.match(line, at) is not None
        if begins and field_of_label(line[:at]) == "address":
            return line[at:]
    return line
