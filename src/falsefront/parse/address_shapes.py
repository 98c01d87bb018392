"""What addresses look like on pages, as tables: words of streets and buildings, shapes of postcodes, ends of countries.

Only shapes: whether a text is an address is decided in `address_lines`, what it says in `falsefront.address`.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import expression, forms, longest_first
from falsefront.parse.indian_scripts import INDIAN_SCRIPTS
from falsefront.parse.number_words import NOT_TOLD
from falsefront.text.late import late
from falsefront.text.nigeria import STATE
from falsefront.text.remembered import remembered

# Words that name a street, a building or a plot; a number stands near them. Whole words, in small letters.
_PLAIN: Final = forms("page.street")
_SINGLE: Final = frozenset(word for word in _PLAIN if word.isalpha())
_WITH_DOTS: Final = (r"p\.?\s?o\.?\s?box", r"pol\. ind", r"r\.", r"str\.", r"tv\.", r"trav\.", r"boul\.")
_APART: Final = (*_WITH_DOTS, *map(re.escape, longest_first(_PLAIN - _SINGLE)))
_OTHERS: Final = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(_APART)})(?![^\W\d_])", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")
_FIRST: Final = re.compile(r"(?<=1)st(?![^\W_])")  # "1st hurricane of 2011"


def street_words(text: str) -> list[str]:
    """Return the words of a text that name a street, a building or a plot, in small letters.

    >>> street_words("Room 1206, Qingyan Building, No. 77 Dixi Street")
    ['room', 'building', 'street']
    """
    lower = _FIRST.sub(" ", text.lower())
    return [word for word in _WORD.findall(lower) if word in _SINGLE] + _OTHERS.findall(lower)


# Words that end in their kind of street, without a space before it.
STREET_ENDING: Final = re.compile(
    rf"(?<![^\W\d_])[^\W\d_]{{2,}}(?:str\.|{expression('page.street.ending')})(?!\w)", re.IGNORECASE
)
# A name and a number alone: "Lindenrain 7", "12 Fenwick Row".
NAME_AND_NUMBER: Final = late(
    r"(?:[A-ZÀ-ŽΑ-ΩΆ-ΏА-ЯЁІЇЄҐЂЈЉЊЋЏ][\w'’.\-]+(?:\s[\w'’.\-]+){0,4}\s(?:č\.\s?(?:p|ev|e|d)\.\s?)?\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/]\s?\d{1,4}\s?[a-z]?)?"
    r"(?:\s\([A-Z]?\d{4}(?:[A-Z]{3})?\))?"  # the postcode of Argentina: "Olivo 2566 (1429)"
    r"|\d{1,5}[a-zA-Z]?(?:\s?[-–/]\s?\d{1,4})?,?\s[A-ZÀ-Ž][\w'’.\-]+(?:\s[\w'’.\-]+){0,4})"
)
_CAPITAL: Final = r"[A-ZÀ-ŽŠČŘŽŁŚĐÖÜİŞĆ][\w'’.\-]*"
_US_STATES: Final = (
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT"
    r"|V[AT]|W[AIVY]"
    r"|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho"
    r"|Illinois|Indiana"
    r"|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana"
    r"|Nebraska"
    r"|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon"
    r"|Pennsylvania"
    r"|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia"
    r"|Wisconsin|Wyoming)"
)
_IRISH: Final = (  # counties, which stand where others have a postcode
    r"Carlow|Cavan|Clare|Cork|Donegal|Dublin|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo"
    r"|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Waterford|Westmeath|Wexford|Wicklow|Antrim|Armagh|Down|Fermanagh"
    r"|Londonderry|Tyrone"
)
_COUNTRIES: Final = "A|B|CH|CZ|D|DK|E|F|FIN|H|I|L|N|NL|P|PL|RO|S|SI|SK|SRB"  # before a postcode without a dash
# Behind a word and a gap alone stands a year: "Windows 2000, Windows XP", "Welcome to Fall 2014 Term".
_NO_YEAR: Final = r"(?:(?<![^\W\d_] )|(?!(?:199\d|20[0-3]\d)(?!\d)))"
# Postcodes with what stands beside them; a bare number is none.
POSTCODE: Final = late(
    rf"\b{_US_STATES}\.?,?\s+\d{{5}}(?:-\d{{4}})?\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d\b"  # Britain, Canada
    r"|\b(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT)\.?,?\s+\d{4}\b"
    rf"|\b\d{{4}}\s?[A-Z]{{2}}\s+{_CAPITAL}"  # the Netherlands
    rf"|(?<![\w.,-])(?:[A-Z]{{1,2}}-\s?|(?:{_COUNTRIES})(?=\d)|{_NO_YEAR})\d{{4,6}},?\s+"
    rf"(?:[гм]\.\s?)?(?:{_CAPITAL}|[А-ЯЁІЇЄҐЂЈЉЊЋЏΑ-ΩΆ-Ώ]\w+|г\.)"
    rf"|(?<![\d.,-])\d{{5}}\s[-–]\s{_CAPITAL}"  # "98199 - Messina"
    rf"|(?<!\d)\d{{3}}\s\d{{2,3}}\s+{_CAPITAL}|(?<![\d,.-])\d{{3}}\s\d{{2}},\s{_CAPITAL}|(?<!\d)\d{{2}}-\d{{3}}\s+{_CAPITAL}"
    rf"|(?<!\d)\d{{4}}-\d{{3}}(?:\s?,)?\s+{_CAPITAL}"
    rf"|{_CAPITAL}\)?\s?[,\-–]?\s?(?:\d{{6}}|\d{{3}}\s\d{{3}}|\d{{5}}-\d{{3}})(?!\d)|\bCEP:?\s*\d{{2}}\.?\d{{3}}-?\d{{3}}"
    rf"|〒\s?\d{{3}}[-‐‑–−－]\d{{4}}|\bCo\.? ?(?:{_IRISH})\b|\bDublin\s(?:2[0-4]|1?\d|6[wW])(?![\s-]?\w)"
    # in brackets before the town, and no year: "Olmo 1568 (B1870) Avellaneda", "Roble 755, (7100) Dolores"
    rf"|\((?!(?:19|20)\d\d\))[A-Z]?\d{{4,5}}(?:[A-Z]{{3}})?\),?\s+{_CAPITAL}"
    r"|(?<!\d)\d{3}\s\d{2},?\s+[Α-ΩΆ-Ώ]\w+|\b[AC-FHKNPRTV-Y]\d[\dW]\s?[AC-FHKNPRTV-Y\d]{4}\b"  # Greece, Ireland
    r"|\b(?:LV|LT|MD|AZ)[ -]?\d{4,5}(?!\d)"  # Latvia, Lithuania, Moldova, Azerbaijan, behind the town
    rf"|{_CAPITAL},?\s+\d{{5}}(?!\d)|\b(?:zip|postal code|post ?code|pin ?code|pin|plz|cp|c\.p\."
    rf"|cap)\b\s?[:.]?\s?\d{{4,6}}",
)
BRITISH: Final = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b")
# "Viale Ontano 9/B, Rocca Alta (RA)": a town and its province stand for the postcode.
PROVINCE: Final = re.compile(rf",\s{_CAPITAL}(?:\s[\w'’-]+){{0,3}}\s\([A-Z]{{2}}\)\.?$")
BRAZILIAN_CODE: Final = re.compile(r"(?:CEP:?\s?)?\d{2}\.?\d{3}-\d{3}")
POSTCODE_ALONE: Final = re.compile(r"〒?\s?\d{3}[-‐‑–−－]\d{4}")  # a line of Japan, over that of the place
_DIGIT: Final = re.compile(r"\d")
# A city with a state: "Tangshan, Hebei", "Pune, Maharashtra".
_STATES: Final = (
    r"(?:hebei|henan|hubei|hunan|shandong|shanxi|shaanxi|jiangsu|zhejiang|anhui|fujian|jiangxi|guangdong|guangxi"
    r"|hainan|sichuan"
    r"|guizhou|yunnan|liaoning|jilin|heilongjiang|gansu|qinghai|xinjiang|ningxia|tibet|inner mongolia|beijing"
    r"|shanghai|tianjin"
    r"|chongqing|shenzhen|guangzhou|maharashtra|gujarat|tamil nadu|karnataka|kerala|delhi|new delhi|mumbai"
    r"|uttar pradesh|rajasthan"
    r"|haryana|punjab|telangana|andhra pradesh|west bengal|madhya pradesh|bihar|odisha|ontario|quebec|québec|alberta"
    r"|british columbia|victoria|queensland|new south wales|c\.?a\.?b\.?a|capital federal"
    r"|ciudad aut[oó]noma de buenos aires)"
)
_BRAZILIAN: Final = "AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO"
REGION: Final = late(
    rf"(?:^|[,\s(]){_STATES}\b|,\s*{_US_STATES}(?=$|[,.\s])"
    rf"|(?-i:[A-ZÀ-Ž][a-zà-ž]+\s?[-–/]\s?(?:{_BRAZILIAN})(?=$|[,.\s]))|(?-i:,\s{STATE})",
    re.IGNORECASE,
)
# Chinese, Japanese and Korean addresses need no gaps: divisions from the large to the small, then road and number.
HAN_DIVISION: Final = re.compile(
    r"[\u4e00-\u9fff]{1,8}(?:省|市|区|區|县|縣|州|盟|镇|鎮|乡|鄉|自治区|特别行政区|都|道|府)"
)
HAN_STREET: Final = re.compile(
    r"[\u4e00-\u9fffA-Za-z0-9０-９]{1,12}(?:路|街|大道|道|巷|弄|胡同|里|村|庄|屯|段|号|號|栋|棟|幢|座|楼|樓|室|层"
    r"|層|单元|園|园区|工业区|工業區"
    r"|开发区|開發區|大厦|大廈|广场|廣場|中心|花园|市场|城|丁目|番地|番|町|ビル|階)"
)
_DASH: Final = "[-‐‑–−－ー]"  # of a postcode or a house of Japan
# "埼玉県ふじみ野市桜ヶ丘1-38-34": a prefecture, a town in it, and numbers; kana stand among the characters.
JAPANESE: Final = late(
    r"(?:東京都|北海道|(?:京都|大阪)府|[\u4e00-\u9fff]{2,3}県)[\u3040-\u30ff\u4e00-\u9fff]{1,12}?[市区町村郡]\s?"
    r"[^\s、。!?！？]{1,24}?\s?[\d０-９]"
    # behind its postcode or at the beginning a town stands without its prefecture: "那覇市港町2-9-30"
    rf"|(?:^|〒\s?\d{{3}}{_DASH}\d{{4}}\s*)"
    r"[\u3040-\u30ff\u4e00-\u9fff]{1,6}?[市区町村郡](?![場民内販役])"
    rf"(?![^\d０-９]*(?:営業|定休|店舗|選手|成績|携帯|電話|署))[\u3040-\u30ff\u4e00-\u9fff]{{1,14}}"
    rf"[1-9１-９][\d０-９]{{0,3}}(?:{_DASH}[\d０-９]{{1,3}}){{1,3}}(?![\d０-９月日年回人名円]|{_DASH})"
)
# How to get there: "用賀駅より約15分".
WAY: Final = re.compile(r"駅\s?(?:より|から|前|下車)|(?:徒歩|バス)\s?約?\s?\d|約\s?\d+\s?分|步行\s?约?\s?\d+\s?分")
# The number of a licence, and who gave it: "大阪府知事(1)12345号", "第123456号".
LICENCE: Final = re.compile(
    rf"(?:{expression('page.licence', around=False)}).{{0,10}}?\d{{3,}}\s?[号號]|第\s?\d{{4,}}\s?[号號]"
)
# A postcode under its label alone: "郵遞區號：10542".
HAN_POSTCODE: Final = re.compile(r"(?:邮政?编码?|郵遞區號|郵政編碼|郵編|郵便番号)\s?[:：]?\s?\d{3,6}(?:-\d{4})?")
# A town alone over its district with road and number: "台北市" over "大安區...".
HAN_TOWN: Final = re.compile(r"[\u4e00-\u9fff]{2,7}[市縣县]")
HAN_DISTRICT_FIRST: Final = late(r"[\u4e00-\u9fff]{1,4}?[区區](?![\u4e00-\u9fff]{0,12}市)")
HAN_CITY: Final = re.compile(
    r"九龍|九龙|新界|北京|上海|天津|重庆|重慶|广州|深圳|香港|台北|臺北|高雄|台中|澳门|澳門|東京|大阪"
)
HANGUL: Final = late(r"[가-힣]+(?:시|도|군|구)\s.*[가-힣0-9]+(?:로|길|동|읍|면|리)\s?\d")
# A province and its postcode alone, below the rest of an address of Thailand.
THAI_POST: Final = re.compile(r"(?:(?:จังหวัด|จ\.)\s?)?[\u0e01-\u0e4e]{3,24}(?: [\u0e01-\u0e4e]{3,24})?\s[1-9]\d{4}")
_THAI: Final = re.compile("[\u0e01-\u0e4e]{3}")
THAI: Final = re.compile(r"(?:ถนน|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|ซอย|หมู่).*\d")
ARABIC: Final = re.compile(r"(?:شارع|طريق|حي|منطقة|مدينة|ص\.ب|برج|عمارة)")
# Parts of towns and countrysides that say what they are, language by language: several of them are an address, with
# a street or without.
_VIETNAMESE: Final = re.compile(
    r"(?<![^\W\d_])(?:(phường|p\.)|(quận|q\.)|(huyện|h\.)|(xã|thị trấn|tt\.)|(tỉnh)|(thành phố|tp\.?|thị xã|tx\.)"
    r"|(thôn|xóm|ấp|bản|tổ(?: dân phố)?|khu phố|kp\.?)|(đường|phố|ngõ|ngách|hẻm|quốc lộ|ql\.?|tỉnh lộ)"
    r"|(khu công nghiệp|cụm công nghiệp|kcn|ccn)|(số(?: nhà)?)(?=\s?\d))(?=[\s\d.])",
    re.IGNORECASE,
)
_INDONESIAN: Final = {
    word: kind
    for kind, words in enumerate((
        "jl jln jalan gg gang", "kp kampung dusun dsn", "perum perumahan komplek kompleks ruko blok", "rt", "rw",
        "kel kelurahan ds desa", "kec kecamatan", "kab kabupaten kota", "prov provinsi",
    ))
    for word in words.split()
}  # fmt: skip
# A part of a town or of a countryside, that stands below its street: a line with it first goes on with an address.
LESSER: Final = re.compile(
    r"(?:ตำบล|แขวง|อำเภอ|เขต|จังหวัด)"
    r"|(?:desa|kel|kelurahan|kec|kecamatan|kab|kabupaten|kota|phường|quận|huyện|xã|thị trấn|tỉnh)"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
# "P.O. - Alderpur,", "Dist. - Fernabad": the post office, the police station or the district of a village in India.
INDIAN_PART: Final = re.compile(
    r"(?i:vill(?:age)?|p\.?\s?[os]|dist(?:t|rict)?|tehsil|taluka?)\.?\s?[-–]\s?[A-Z][a-z]+(?: [A-Z][a-z]+)?\s?[,.]?$"
)
_MANY_PARTS: Final = 3
# "Οδός Ελιάς 14, 54622 Θεσσαλονίκη": a name, a number, a code of five digits and a town, the town before or behind.
GREEK: Final = re.compile(
    r"[Α-ΩΆ-Ώ][α-ωά-ώ.]+(?: [Α-ΩΆ-Ώ][α-ωά-ώ.]+){0,4} \d{1,4}\s?[Α-Ω]?,? (?:[^\d,]{2,30}, )?"
    r"(?:(?:Τ\.?\s?Κ\.?:? ?)?(?:\d{3} ?\d{2}|[1-9]\d{3}),? [Α-ΩΆ-Ώ]"
    r"|[Α-ΩΆ-Ώ][α-ωά-ώ]+,? (?:Τ\.?\s?Κ\.?:? ?)?\d{3} ?\d{2}(?!\d))"
)
# A street by its word and a number, and a town behind a comma.
HEBREW: Final = re.compile(
    r"(?:רחוב|רח['׳]|שדרות|שד['׳]|דרך|סמטת)\s[^\d:]{2,30}\s\d{1,4}.{0,6}?(?:\s?\([^()\d]{2,30}\))?,"
    r"\s?[\u05d0-\u05ea]{2,}"
)
# A street by its word, and what stands on it by its own: "خیابان ... پلاک 12".
_PERSIAN: Final = re.compile("(?:خیابان|بلوار|کوچه|میدان).{2,60}[،,].{0,60}(?:پلاک|واحد|طبقه|ساختمان)")
# "Stiklo g. 13a, Pasvalys".
_LITHUANIAN: Final = re.compile(
    r"[A-ZĄČĘĖĮŠŲŪŽ][^\W\d_]{2,}(?:\s[^\W\d_]+){0,2}\s(?:g|pr|al|pl)\.\s?\d{1,3}[a-zA-Z]?(?:[-–]\d{1,3})?,\s(?:LT-\d{5}\s)?"
    r"[A-ZĄČĘĖĮŠŲŪŽ][^\W\d_]{2,}.{0,30}$"
)
# "6000 Kecskemét, Nyír u. 12.": the code of four digits first, and the street's word before its number.
_HUNGARIAN: Final = re.compile(
    r"(?:H-\s?)?[1-9]\d{3},?\s[A-ZÁÉÍÓÖŐÚÜŰ][^\W\d_]{2,}(?:[ -][^\W\d_]+){0,2},?\s"
    r"[A-ZÁÉÍÓÖŐÚÜŰ][^\d,:]{2,40}?\s(?:u|krt|ltp|stny)\.\s?\d{1,4}"
)
TURKISH: Final = re.compile(
    r"(?:(?<![^\W\d_])(?:mah|cad|sok|sk|bulv?|blv)\.?|(?:mahallesi|cadde(?:si)?|sokak|sokağı|bulvarı))(?![^\W\d_])"
    r".{0,80}?(?<![^\W\d_])no\s?[:.]?\s?\d",
    re.IGNORECASE | re.DOTALL,
)
# "Calle 28 # 7-34", "Cra. 15 No. 93-60": streets by number, the crossing one and the distance from it.
COLOMBIAN: Final = re.compile(
    r"(?<![^\W\d_])(?:calle|carrera|avenida(?: carrera| calle)?|av|cll?|cra?|kra?|crr?|diag(?:onal)?|dg|transversal|tv"
    r"|circular)\.?\s?\d{1,3}\s?[a-z]?(?:\s?(?:bis|sur|norte|este|oeste))?\s?(?:#|n[°ºo]\.?|nro\.?)\s?\d{1,3}\s?[a-z]?"
    r"(?:\s?(?:bis|sur|norte))?\s?[-–]\s?\d{1,3}(?!\d)",
    re.IGNORECASE,
)
_MOST_PART_CHARS: Final = 40
_CYRILLIC_STREET: Final = (  # behind a dot the name may follow at once: "ул.Липовая"
    r"(?:(?:ул|пр|просп|пр-т|пр-кт|ш|наб|пер|б-р|бул|пл|пр-д|вул|просп)\."
    r"|(?:пр-т|пр-кт|б-р|улица|проспект|шоссе|набережная"
    r"|переулок|бульвар|площадь(?!\s?[:–-]?\s?\d)|проезд|аллея|вулиця|провулок|площа|тракт|линия|шосе)(?![^\W\d_]))"
)
# "Вербівська обл.,", "м. Липове,": what stands over a street or before it.
_CYRILLIC_DIVISION: Final = re.compile(
    r"(?<![^\W\d_])(?:(?:обл|р-н|пос|пгт|смт)\.|(?:[гмс]|гр|дер)\.(?=\s?[А-ЯЁІЇЄҐ])|область|край|район|р-н|город|місто)"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
CYRILLIC_STREET: Final = re.compile(rf"(?<![^\W\d_]){_CYRILLIC_STREET}", re.IGNORECASE)
CYRILLIC_NAME: Final = re.compile(r"(?<![^\W\d_])[А-ЯЁІЇЄҐ][а-яёіїєґ]+(?:-[А-ЯЁІЇЄҐа-яёіїєґ]+)*")
# "9-я Линия" is a road by its number; "дом", "офис" and such stand before the numbers of a house.
_CYRILLIC_ORDINAL: Final = re.compile(r"(?<![\w-])\d{1,3}-(?:я|й|а|ая|ый|ой|ая)(?![^\W\d_])")
_CYRILLIC_HOUSE: Final = re.compile(
    rf"(?<![^\W\d_])(?:{expression('page.house.cyrillic', around=False)})(?![^\W\d_])", re.IGNORECASE
)
CYRILLIC_SMALL: Final = re.compile(r"(?<![^\W\d_-])[а-яёіїєґ]{3,}(?![^\W\d_])")


@remembered
def has_postcode(text: str) -> bool:
    """Whether a text has a postcode; but for the counties of Ireland none is without a digit.

    >>> has_postcode("Leeds LS1 2AB"), has_postcode("Tralee, Co. Kerry"), has_postcode("Leeds")
    (True, True, False)
    """
    return ("Co" in text or _DIGIT.search(text) is not None) and POSTCODE.search(text) is not None


def has_many_parts(text: str) -> bool:
    """Whether a text names several kinds of parts of a town or a countryside, each by its word.

    >>> has_many_parts("Thôn Đông, xã Tân Hòa, huyện Phú Bình, tỉnh Thái Nguyên"), has_many_parts("Quận 1, Quận 3")
    (True, False)
    >>> has_many_parts("Kp. Babakan RT 02 RW 05, Desa Cipada, Kec. Cisarua")
    True
    """
    words = _WORD.findall(text.lower())
    if len({_INDONESIAN[word] for word in words if word in _INDONESIAN}) >= _MANY_PARTS:
        return True
    return len({found.lastindex for found in _VIETNAMESE.finditer(text)}) >= _MANY_PARTS


def is_thai_rest(part: str, first: str) -> bool:
    """Whether a line goes on with an address of Thailand: a province and its postcode, and no label before a number.

    >>> is_thai_rest("สงขลา 90110", "9 หมู่ 3"), is_thai_rest("ทะเบียน 90110", "9 หมู่ 3")
    (True, False)
    >>> is_thai_rest("สงขลา 90110", "9 Fern Road")
    False
    """
    return THAI_POST.fullmatch(part) is not None and _THAI.search(first) is not None and not NOT_TOLD.search(part[:-5])


def is_cyrillic_line(text: str) -> bool:
    """Whether a line of Cyrillic letters is a street with its number and its town.

    >>> is_cyrillic_line("Калуга ул. Липовая 9а. к1."), is_cyrillic_line("Аллея Лип, 2, Москва")
    (True, True)
    >>> is_cyrillic_line("Калуга, ул.Липовая, д. 9")
    True
    >>> is_cyrillic_line("ул. Липовая 9"), is_cyrillic_line("Наш магазин на улице работает с 9 до 18, площадь 200 м")
    (False, False)
    """
    if not CYRILLIC_STREET.search(text) or not any(char.isdigit() for char in text):
        return False
    rest = _CYRILLIC_DIVISION.sub(" ", CYRILLIC_STREET.sub(" ", text))
    rest = _CYRILLIC_HOUSE.sub(" ", rest)
    names = len(CYRILLIC_NAME.findall(rest)) + len(_CYRILLIC_ORDINAL.findall(text))
    return names >= 2 and len(CYRILLIC_SMALL.findall(rest)) <= 1


def is_cyrillic_part(text: str) -> bool:
    """Whether a line of Cyrillic letters is a street with its number and town, or a short one of a part of them.

    >>> is_cyrillic_part("Вербівська обл.,"), is_cyrillic_part("шосе, 3А"), is_cyrillic_part("Київ чекає")
    (True, True, False)
    """
    if is_cyrillic_line(text):
        return True
    is_named = CYRILLIC_STREET.search(text) or _CYRILLIC_DIVISION.search(text)
    return len(text) <= _MOST_PART_CHARS and is_named is not None and len(CYRILLIC_SMALL.findall(text)) <= 1


def is_numbered_line(text: str) -> bool:
    """Whether a text with a number in it is an address of Turkey or Colombia, or of another script but Chinese.

    >>> is_numbered_line("Lale Mah. Çınar Cad. No: 4"), is_numbered_line("Cra. 15 No. 93-60"), is_numbered_line("Box 4")
    (True, True, False)
    """
    if (TURKISH.search(text) and len(_WORD.findall(text)) >= 4) or COLOMBIAN.search(text):
        return True
    if _LITHUANIAN.match(text) or _HUNGARIAN.match(text):
        return True
    if text.isascii():
        return False
    scripts = (HANGUL, THAI, ARABIC, GREEK, HEBREW, _PERSIAN, INDIAN_SCRIPTS)
    return is_cyrillic_line(text) or any(shape.search(text) for shape in scripts)


HAN: Final = late(r"[\u3040-\u30ff\u4e00-\u9fff]")
