"""Names of countries to ISO 3166-1 alpha-2, as pages and shops write them."""

import re
import unicodedata
from typing import Final

_NAMES: Final = {
    "AE": "united arab emirates|uae|阿联酋|阿拉伯联合酋长国", "AT": "austria|österreich|奥地利",
    "AU": "australia|澳大利亚",
    "BD": "bangladesh|孟加拉国", "BE": "belgium|belgien|belgique|belgië|比利时", "BG": "bulgaria|българия|保加利亚",
    "BR": "brazil|brasil|巴西", "BY": "belarus|беларусь|白俄罗斯", "CA": "canada|kanada|加拿大",
    "CH": "switzerland|schweiz|suisse|svizzera|瑞士", "CL": "chile|智利",
    "CN": "china|p r china|pr china|prc|people's republic of china|mainland china|china mainland|china (mainland)"
          "|中国|中國|中华人民共和国|中国大陆|cina|chine|chiny|китай|中国本土|중국|trung quốc",
    "CO": "colombia|哥伦比亚", "CZ": "czech republic|czechia|česko|česká republika|捷克",
    "DE": "germany|deutschland|allemagne|alemania|niemcy|германия|德国|ドイツ", "DK": "denmark|danmark|丹麦",
    "EG": "egypt|مصر|埃及", "ES": "spain|españa|spanien|espagne|西班牙", "FI": "finland|suomi|芬兰",
    "FR": "france|frankreich|francia|francja|франция|法国", "GR": "greece|ελλάδα|希腊", "GH": "ghana|加纳",
    "GB": "united kingdom|uk|great britain|england|scotland|wales|vereinigtes königreich|英国|великобритания",
    "HK": "hong kong|hongkong|hong kong sar|hong kong sar china|hong kong s a r|香港|中国香港|中國香港",
    "HR": "croatia|hrvatska", "HU": "hungary|magyarország|ungarn|匈牙利", "ID": "indonesia|印度尼西亚|印尼",
    "IE": "ireland|irland|爱尔兰", "IL": "israel|以色列", "IN": "india|भारत|indien|inde|印度|индия", "IR": "iran|伊朗",
    "IT": "italy|italia|italien|italie|włochy|италия|意大利", "JP": "japan|日本|japon|япония",
    "KE": "kenya|肯尼亚", "KR": "south korea|korea|republic of korea|korea south|韩国|韓國|대한민국|한국",
    "KZ": "kazakhstan|казахстан|哈萨克斯坦", "LT": "lithuania|lietuva|立陶宛", "LV": "latvia|latvija|拉脱维亚",
    "MO": "macau|macao|澳门|澳門", "MX": "mexico|méxico|墨西哥", "MY": "malaysia|马来西亚", "NG": "nigeria|尼日利亚",
    "NL": "netherlands|the netherlands|holland|nederland|niederlande|pays-bas|荷兰", "NO": "norway|norge|挪威",
    "NZ": "new zealand|新西兰", "PH": "philippines|菲律宾", "PK": "pakistan|巴基斯坦",
    "PL": "poland|polska|polen|波兰|польша",
    "PT": "portugal|葡萄牙", "RO": "romania|românia|罗马尼亚", "RS": "serbia|srbija|塞尔维亚",
    "RU": "russia|russian federation|россия|российская федерация|俄罗斯|russland|russie|rosja",
    "SA": "saudi arabia|السعودية|沙特阿拉伯", "SE": "sweden|sverige|schweden|瑞典", "SG": "singapore|新加坡",
    "SI": "slovenia|slovenija", "SK": "slovakia|slovensko|斯洛伐克", "TH": "thailand|ประเทศไทย|泰国",
    "TR": "turkey|türkiye|turkiye|türkei|турция|土耳其",
    "TW": "taiwan|taiwan china|taiwan province of china|r o c|台湾|台灣|中国台湾",
    "UA": "ukraine|україна|украина|乌克兰",
    "US": "united states|united states of america|usa|u s a|us|america|estados unidos|états-unis"
    "|vereinigte staaten|美国|美國|сша|アメリカ",
    "VN": "vietnam|viet nam|việt nam|越南", "ZA": "south africa|南非",
}  # fmt: skip
_CODES: Final = frozenset({
    "AD", "AE", "AF", "AG", "AL", "AM", "AO", "AR", "AT", "AU", "AZ", "BA", "BD", "BE", "BF", "BG", "BH", "BJ",
    "BN", "BO", "BR", "BW", "BY", "CA", "CD", "CH", "CI", "CL", "CM", "CN", "CO", "CR", "CU", "CY", "CZ", "DE",
    "DK", "DO", "DZ", "EC", "EE", "EG", "ES", "ET", "FI", "FR", "GA", "GB", "GE", "GH", "GR", "GT", "HK", "HN",
    "HR", "HU", "ID", "IE", "IL", "IN", "IQ", "IR", "IS", "IT", "JM", "JO", "JP", "KE", "KG", "KH", "KR", "KW",
    "KZ", "LA", "LB", "LK", "LT", "LU", "LV", "LY", "MA", "MD", "ME", "MG", "MK", "ML", "MM", "MN", "MO", "MT",
    "MU", "MX", "MY", "MZ", "NA", "NG", "NI", "NL", "NO", "NP", "NZ", "OM", "PA", "PE", "PH", "PK", "PL", "PR",
    "PT", "PY", "QA", "RO", "RS", "RU", "RW", "SA", "SD", "SE", "SG", "SI", "SK", "SN", "SV", "SY", "TH", "TJ",
    "TM", "TN", "TR", "TT", "TW", "TZ", "UA", "UG", "US", "UY", "UZ", "VE", "VN", "YE", "ZA", "ZM", "ZW",
})  # fmt: skip
_OF_NAME: Final = {name: code for code, names in _NAMES.items() for name in names.split("|")}
_GAPS: Final = re.compile(r"[\s.,_]+")
# Top-level domains of countries that are sold for their letters say nothing of a place.
_ANYBODYS_DOMAINS: Final = frozenset(
    {"io", "co", "me", "tv", "ai", "cc", "to", "ws", "la", "gg", "sh", "am", "fm", "is", "ly", "eu", "su"}
)


def country(raw: str) -> str | None:
    """Return the ISO 3166-1 code of a country's name or code, None for anything else.

    >>> country("China (Mainland)"), country("cn "), country("Xingtai")
    ('CN', 'CN', None)
    """
    name = _GAPS.sub(" ", unicodedata.normalize("NFKC", raw)).strip().casefold()
    code = name.upper()
    if code in _CODES:
        return code
    return _OF_NAME.get(name) or ("GB" if code == "UK" else None)


def country_of_host(host: str | None) -> str | None:
    """Return the country of a host's top-level domain, None for generic ones and those sold to anybody.

    >>> country_of_host("shop.example.pl"), country_of_host("example.com")
    ('PL', None)
    """
    last = (host or "").rsplit(".", 1)[-1].lower()
    if last in _ANYBODYS_DOMAINS:
        return None
    code = {"UK": "GB"}.get(last.upper(), last.upper())
    return code if code in _CODES and "." in (host or "") else None
