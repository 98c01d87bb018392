"""What addresses look like on pages, as tables: words of streets and buildings, shapes of postcodes, ends of countries.

Only shapes: whether a text is an address is decided in `address_lines`, what it says in `falsefront.address`.
"""

import re
from typing import Final

# Words that name a street, a building or a plot; a number stands near them. Whole words, in small letters.
_STREET_WORDS: Final = (
    # English
    "street|str|st|road|rd|avenue|ave|av|boulevard|blvd|lane|ln|drive|dr|way|highway|hwy|parkway|pkwy|court|ct"
    "|square|sq"
    "|crescent|terrace|close|row|mews|quay|wharf|alley|circle|cir|trail|pike|turnpike|route|plaza|suite|ste|unit"
    "|floor|flr"
    "|fl|room|rm|building|bldg|block|blk|plot|lot|shop|office|house|tower|towers|villa|warehouse|godown|shed|gate"
    "|door"
    "|estate|industrial|industries estate|zone|park|sector|phase|nagar|marg|chowk|bazaar|bazar|market|mall|complex"
    "|centre|center"
    "|district|village|town|township|county|city|province|state|prefecture|expressway|flyover|cross|main road"
    "|layout|colony|society|apartments?"
    "|apt|mansion|mezzanine"
    "|po box|p\\.?o\\.? box|pmb|private bag|gidc|midc|riico|sipcot|dist|tehsil|taluka|near|opp|opposite|behind"
    # romanised Chinese
    "|lu|jie|dajie|dadao|xiang|hutong|nong|hao|shi|dong|qu|xian|zhen|cun"
    # German, Dutch, Scandinavian
    "|straße|strasse|weg|platz|allee|gasse|ring|damm|ufer|hof|straat|laan|plein|kade|dijk|gracht|singel|postbus"
    "|postfach"
    "|gatan|gata|vägen|väg|gränd|vej|gade|allé|plads|veien|vei|gate|katu|tie|kuja|boks"
    # French
    "|rue|chemin|route|impasse|quai|cours|place|allée|allee|faubourg|résidence|zone industrielle|zone artisanale"
    "|za|zi|zac|bp|cedex"
    "|lieu-dit|bâtiment|bât|étage"
    # Spanish, Portuguese, Italian, Romanian
    "|calle|c/|avda|avd|avenida|carrera|cra|cl|calzada|paseo|plaza|polígono|poligono|pol\\. ind|urb|urbanización"
    "|colonia|col|barrio"
    "|nave|piso|local|oficina|carretera|ctra|camino|ronda|rambla|esquina|edificio|edif|parcela|manzana|mz|lote"
    "|jirón|jr"
    "|rua|r\\.|travessa|praça|largo|alameda|rodovia|rod|estrada|bairro|sala|andar|conjunto|galpão|quadra|loja|lote"
    "|via|viale|piazza|piazzale|corso|strada|largo|vicolo|località|loc|contrada|frazione|zona industriale|strada"
    "|bulevardul|bd|șos|str\\."
    # Polish, Czech, Slovak, Hungarian, Slovene, Croatian
    "|ul|ulica|al|aleja|aleje|os|osiedle|plac|pl|lok|ulice|náměstí|nám|třída|utca|út|útja|tér|körút|cesta|trg|ulica"
    # Turkish, Vietnamese, Indonesian, Malay, Filipino
    "|mah|mahallesi|cad|caddesi|sok|sokak|sokağı|bulvarı|blok|kat|daire|osb|han|iş merkezi|sitesi"
    "|đường|phố|ngõ|ngách|hẻm|phường|quận|xã|huyện|thôn|ấp|khu phố|khu công nghiệp|tầng|lầu|kcn|tp|số nhà"
    "|jalan|jl|jln|gang|komplek|ruko|blok|kel|kec|kab|kota|desa|rt|rw|lorong|taman|persiaran|lebuh|kampung|brgy"
    "|barangay"
    # Russian, Ukrainian, Bulgarian
    "|улица|ул|проспект|пр-т|просп|пр|переулок|пер|шоссе|ш|площадь|бульвар|б-р|набережная|наб|проезд|дом|д|корпус"
    "|корп|офис|оф"
    "|строение|стр|тупик|квартал|мкр|микрорайон|вулиця|вул|будинок|бул|кв|этаж|литера|область|обл|район|р-н"
    # Greek, Arabic romanised
    "|οδός|λεωφόρος|sharia|shari"
)  # fmt: skip
_EVERY: Final = _STREET_WORDS.replace("apartments?", "apartment|apartments").split("|")
_SINGLE: Final = frozenset(word for word in _EVERY if word.isalpha())
_OTHERS: Final = re.compile(
    rf"(?<![^\W\d_])(?:{'|'.join(word for word in _EVERY if not word.isalpha())})(?![^\W\d_])", re.IGNORECASE
)
_WORD: Final = re.compile(r"[^\W\d_]+")


def street_words(text: str) -> list[str]:
    """Return the words of a text that name a street, a building or a plot, in small letters.

    >>> street_words("Room 1206, Qingyan Building, No. 77 Dixi Street")
    ['room', 'building', 'street']
    """
    lower = text.lower()
    return [word for word in _WORD.findall(lower) if word in _SINGLE] + _OTHERS.findall(lower)


# Words that end in their kind of street, without a space before it.
STREET_ENDING: Final = re.compile(
    r"[^\W\d_]{2,}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|kade|dijk|gracht"
    r"|singel|gatan|gata"
    r"|vägen|vej|vejen|gade|veien|katu|tie|utca)(?!\w)",
    re.IGNORECASE,
)
# A name and a number alone: "Lindenrain 7", "12 Fenwick Row".
NAME_AND_NUMBER: Final = re.compile(
    r"(?:[A-ZÀ-Ž][\w'’.\-]+(?:\s[\w'’.\-]+){0,4}\s\d{1,4}\s?[a-zA-Z]?(?:\s?[-–/]\s?\d{1,4}\s?[a-z]?)?"
    r"|\d{1,5}[a-zA-Z]?(?:\s?[-–/]\s?\d{1,4})?,?\s[A-ZÀ-Ž][\w'’.\-]+(?:\s[\w'’.\-]+){0,4})"
)
_CAPITAL: Final = r"[A-ZÀ-ŽŠČŘŽŁŚĐÖÜİŞĆ][^\W\d_'’.\-]*[\w'’.\-]*"
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
# Postcodes with what stands beside them; a bare number is none.
POSTCODE: Final = re.compile(
    rf"\b{_US_STATES}\.?,?\s+\d{{5}}(?:-\d{{4}})?\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d\b"  # Britain, Canada
    r"|\b(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT)\.?,?\s+\d{4}\b"
    rf"|\b\d{{4}}\s?[A-Z]{{2}}\s+{_CAPITAL}"  # the Netherlands
    rf"|(?<![\d.,-])(?:[A-Z]{{1,2}}-\s?)?\d{{4,6}},?\s+(?:г\.\s?)?(?:{_CAPITAL}|[А-ЯЁ]\w+|г\.)"
    rf"|(?<!\d)\d{{3}}\s\d{{2,3}}\s+{_CAPITAL}|(?<!\d)\d{{2}}-\d{{3}}\s+{_CAPITAL}"
    rf"|(?<!\d)\d{{4}}-\d{{3}}\s+{_CAPITAL}"
    rf"|{_CAPITAL}\)?\s?[,\-–]?\s?(?:\d{{6}}|\d{{3}}\s\d{{3}}|\d{{5}}-\d{{3}})(?!\d)|\bCEP:?\s*\d{{5}}-?\d{{3}}"
    rf"|〒\s?\d{{3}}-\d{{4}}"
    rf"|{_CAPITAL},?\s+\d{{5}}(?!\d)|\b(?:zip|postal code|post ?code|pin ?code|pin|plz|cp|c\.p\."
    rf"|cap)\b\s?[:.]?\s?\d{{4,6}}",
)
# A city with a country or a state: "Tangshan, Hebei, China", "Leeds, UK".
COUNTRIES: Final = (
    "china|p\\.?\\s?r\\.?\\s?china|hong kong|taiwan|macau|india|nepal|bhutan|pakistan|bangladesh|sri lanka|nepal|usa"
    "|u\\.s\\.a\\.?|united states"
    "|uk|u\\.k\\.|united kingdom|england|scotland|wales|ireland|canada|australia|new zealand|germany|deutschland"
    "|austria|österreich"
    "|switzerland|schweiz|suisse|france|belgium|belgique|belgië|netherlands|nederland|luxembourg|spain|españa"
    "|portugal|italy|italia"
    "|poland|polska|czech republic|česko|slovakia|slovensko|hungary|magyarország|romania|românia|bulgaria|greece"
    "|turkey|türkiye"
    "|russia|россия|ukraine|україна|украина|belarus|беларусь|kazakhstan|казахстан|sweden|sverige|norway|norge"
    "|denmark|danmark|finland"
    "|suomi|estonia|latvia|lithuania|japan|korea|south korea|republic of korea|vietnam|việt nam|viet nam|thailand"
    "|malaysia|singapore"
    "|indonesia|philippines|myanmar|cambodia|uae|u\\.a\\.e\\.?|united arab emirates|dubai|saudi arabia|qatar"
    "|kuwait|oman|bahrain|iran"
    "|iraq|israel|jordan|lebanon|egypt|morocco|maroc|tunisia|algeria|nigeria|ghana|kenya|tanzania|uganda|ethiopia"
    "|south africa"
    "|brazil|brasil|argentina|chile|colombia|perú|peru|ecuador|bolivia|venezuela|uruguay|paraguay|méxico|mexico"
    "|costa rica|panamá"
    "|panama|guatemala|dominican republic"
)
COUNTRY: Final = re.compile(rf"(?:^|[,\-–.\s(])(?:{COUNTRIES})[\s.)]*$", re.IGNORECASE)
_STATES: Final = (
    r"(?:hebei|henan|hubei|hunan|shandong|shanxi|shaanxi|jiangsu|zhejiang|anhui|fujian|jiangxi|guangdong|guangxi"
    r"|hainan|sichuan"
    r"|guizhou|yunnan|liaoning|jilin|heilongjiang|gansu|qinghai|xinjiang|ningxia|tibet|inner mongolia|beijing"
    r"|shanghai|tianjin"
    r"|chongqing|shenzhen|guangzhou|maharashtra|gujarat|tamil nadu|karnataka|kerala|delhi|new delhi|mumbai"
    r"|uttar pradesh|rajasthan"
    r"|haryana|punjab|telangana|andhra pradesh|west bengal|madhya pradesh|bihar|odisha|ontario|quebec|québec|alberta"
    r"|british columbia|victoria|queensland|new south wales)"
)
REGION: Final = re.compile(rf"(?:^|[,\s]){_STATES}\b|,\s*{_US_STATES}(?=$|[,.\s])", re.IGNORECASE)
# Chinese, Japanese and Korean addresses need no gaps: divisions from the large to the small, then road and number.
HAN_DIVISION: Final = re.compile(
    r"[\u4e00-\u9fff]{1,8}(?:省|市|区|區|县|縣|州|盟|镇|鎮|乡|鄉|自治区|特别行政区|都|道|府)"
)
HAN_STREET: Final = re.compile(
    r"[\u4e00-\u9fffA-Za-z0-9０-９]{1,12}(?:路|街|大道|道|巷|弄|胡同|里|村|庄|屯|段|号|號|栋|棟|幢|座|楼|樓|室|层"
    r"|層|单元|園|园区|工业区|工業區"
    r"|开发区|開發區|大厦|大廈|广场|廣場|中心|花园|市场|城|丁目|番地|番|町|ビル|階)"
)
HAN_CITY: Final = re.compile(r"北京|上海|天津|重庆|重慶|广州|深圳|香港|台北|臺北|高雄|台中|澳门|澳門|東京|大阪")
HANGUL: Final = re.compile(r"[가-힣]+(?:시|도|군|구)\s.*[가-힣0-9]+(?:로|길|동|읍|면|리)\s?\d")
THAI: Final = re.compile(r"(?:ถนน|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|ซอย|หมู่).*\d")
ARABIC: Final = re.compile(r"(?:شارع|طريق|حي|منطقة|مدينة|ص\.ب|برج|عمارة)")
HAN: Final = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
