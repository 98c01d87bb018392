"""Whether an address is outside China: asked of every address in Latin letters, so quick to say no."""

import re
from collections.abc import Collection
from itertools import pairwise
from typing import NamedTuple

from falsefront.address.abroad.where.accents import has_foreign_accent
from falsefront.address.abroad.where.coded_ends import may_end_in_code
from falsefront.address.abroad.where.large_cities import ends_in_city
from falsefront.address.abroad.where.postcodes import has_lettered_code
from falsefront.address.abroad.where.registered import is_registered
from falsefront.address.abroad.where.search import MOST_WORDS
from falsefront.address.abroad.where.told_cities import told_city
from falsefront.address.abroad.written.america.american import states
from falsefront.address.abroad.written.america.american_border import has_american_order
from falsefront.address.abroad.written.asia.korean_parts import ends_in_korea
from falsefront.address.abroad.written.asian_border import ends_in_vietnam, has_foreign_word, is_in_quezon, is_korean
from falsefront.address.abroad.written.europe.european_border import is_european
from falsefront.address.abroad.written.written_out import without_contact
from falsefront.address.gazetteer.elsewhere import SHORT, City, Elsewhere, Region
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.lexicon.abroad import GENERIC, NOISE, SHORT_CITIES
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.transliteration import transliterate
from falsefront.text.countries import CHINESE
from falsefront.text.pinyin import syllable_count

_LETTERS = re.compile(r"[^\W\d_]+")
_SINGAPORE = re.compile(r"\bs ?\( ?\d{6} ?\)")  # S(639798)
_INDIAN = re.compile(r"- ?\d{3} ?\d{3}\b.*\bdist\b")
_STATE_AND_ZIP = re.compile(r"\b([a-z]{2})[ ,.]+\d{5}(?:-\d{4})?(?:\W+(?:u\.?s\.?a?\.?|united states.*))?\W*$")
_STATE_LAST = re.compile(
    r"(?:[,;|)] *[a-z]{2}| (?:ar|az|ct|dc|fl|ks|ky|md|mn|ms|mt|nc|nd|nh|nj|nm|nv|ny|ok|ri|sc|tn|tx|vt|wi|wv))"
    r"\.?(?:[ ,.]+\d{5}(?:-\d{4})?)?\W*$"
)
# Countries whose names are also names of places in China: Inner Mongolia; Mali is a town in pinyin.
_OPEN_COUNTRIES = CHINESE | {"MN", "ML", "TD", "CU", "PE", "LA", "FJ", "JO", "TG", "OM"}
_POST_BOX = re.compile(r"[\s,;:|(-]*\b(?:p\.? ?o[. ]*|post ?)box\b[\s.:#]*(?:no\b[\s.:]*)?\d[\d-]*\W*$")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}")
_EDGE = " .0123456789"
_BOUND = 50_000  # parts of addresses that are remembered
_MOST_CODES = 2  # codes of two or three letters behind the last city
_LONGEST_CITY = 40  # characters of the first part where it is a city
_KNOWN = 30  # thousands of inhabitants of a city that is known without its country where it is a part of its own
_LARGE = 200  # thousands of inhabitants of a city that is known without its country at the head of an address
_SHORT = "|".join(sorted(SHORT_CITIES))
_SHORT_LAST = "|".join(sorted(SHORT_CITIES - forms("abroad.town.short", "ambiguous")))
_PROVINCES = "|".join(sorted(forms("abroad.province.code")))
_ROMANCE = "|".join(map(re.escape, longest_first(forms("abroad.border.road"))))
# ... and what is called after one stands in China, too: Via Building, Corso Fashion Plaza.
_GENERIC = "|".join(map(re.escape, longest_first(forms("abroad.development"))))
_CALLED = rf"(?!(?:[a-z']+ ){{0,2}}(?:{_GENERIC})\b\.? ?(?:[,;|\d]|$))"
# Words of roads that Chinese addresses do not have.
_FOREIGN = re.compile(
    r"(?:^|[,;|\d])\W*(?:(?:ul|ulica|ulitsa|vul|rue|viale|calle|rua|avda|avenida|jalan|jln|jl|lorong|thanon|soi|duong|"
    r"pza|plaza de|paseo de|edificio|edif|torre|gedung|menara|wisma|graha|sangkat|tambon|carrera|colonia"
    rf")\b[. ]+|(?:{_ROMANCE})\b[. ]+{_CALLED})[a-z]"
    r"|[a-z]-?(?:strasse|straße|straat|gracht|gatan|-allee)\b|\b(?:caddesi|sokak|ulitsa|prospekt|grove|grv|mews|crescent|cres|quay"
    r"|mahallesi|bulvari|khayaban|shahrah|marg|chowk|g\.?i\.?d\.?c|m\.?i\.?d\.?c|sangkat|khwaeng|piso|strasse|platz)\b"
    r"|[a-z]-(?:ro|gil|daero|gu|dong|ku|cho|chome|machi|platz|pl\.) ?[\d,]"
    r"|\b(?:[abdfhinl]|ch|dk|se|no|fi|nl|be|pl|cz|sk|hr|lv|lt)-\d{4,5} [a-z]"
    r"|\b\d+ [ns]\.?[ew]\.? \d+(?:st|nd|rd|th)\b|\b(?:mawatha|mw|chemin|praca|pca)\b"
    r"|[a-z]{3}(?:(?<!bri)gade|gata|steenweg|veien|vegen|vej) \d|[a-z]{2} (?:cad|cd|sok|sk|mah|mh)\.,? ?(?:no\b|\d)"
    r"|[a-z]{2}(?:str\.|weg|gasse|allee|platz|damm|ufer) ?\d+[a-z]?, ?(?:[ad]-)?\d{4,5} [a-z]"
    r"|\b[ar]'dam\b|\b[ivx]{1,5}\. ?ker(?:\.|ulet\b)|\b\d{4} bp\b|\bbp\.?,? \d{4}\b"
    r"|\bquan \d|\bphuong [a-z]|\btp\.? ?(?:hcm|ho chi)|\bs ?\( ?\d{6} ?\)|\bs ?\d{6}$|\bcep\W{0,3}\d{5}-?\d{3}\b"
    r"|\bcedex\b|, ?calif\.?$|[,;] ?(?:rj|sp|mg|rs|df)\W*$|\bn[o°]\.? ?\d+[^\n]*\bandar\b"
    rf"|\b\d{{5}} [a-z' ]+ ?\((?:{_PROVINCES})\)"
    rf"|\b\d{{5,6}} (?:{_SHORT})\b|\b(?:{_SHORT}) \d{{5,6}}\b|(?:,|box\W{{0,3}}\d{{3,7}}) ?(?:{_SHORT_LAST})\.? *$"
)
# Letters of scripts that no Chinese address has: kana, Hangul, Thai, Lao, Khmer, Burmese, Arabic, Hebrew, Greek, Indic.
_OTHER_SCRIPTS = re.compile(
    "[\u3040-\u30ff\uac00-\ud7af\u0e00-\u0eff\u1780-\u17ff\u1000-\u10ff\u0530-\u08ff\u0370-\u03ff\u0900-\u0dff]"
)
_OF_CHINA = re.compile(
    r"\b(?:embassy|embajada|consulate(?: general)?|bank|ambassade|botschaft)"
    r"(?: of| de)(?: the)?(?: people'?s republic of)? china\b"
    r"|\bchina(?= (?:bazaa?r|town|basin|gate|road|rd|street|st|lane|wharf)\b)"  # Old China Bazar Street, Calcutta
)
_DUTCH = re.compile(r"\b\d{4} ?[a-z]{2}[ ,]+([a-z '-]+?)(?:, ?nl)?\W*$")
_DUTCH_ROAD = re.compile(rf"[a-z](?:{'|'.join(sorted(forms('abroad.dutch.road')))})\.? \d")
_POST_FIRST = re.compile(r"\s*(?:[a-z]{1,2}-)?\d{4,5} [a-z]")
_PARTS = re.compile(r"[,;|()\n\t]+| - ")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LEAST_LETTERS, _LEAST_SYLLABLES = 4, 2  # of a Chinese place's name that by itself tells that an address is Chinese
_NAMES_ALONE = forms("abroad.border", "alone")
_CHINESE_WORDS = tuple(forms("abroad.border", "within"))
_LAST_IN_CHINA = forms("abroad.border.last")
# Names of Chinese places that are places or words of English addresses too.
_SHARED = forms("abroad.border.shared")
_COUNTRY_FIRST = re.compile(r"^ ?[a-z]{1,2}-(?=\d{3,6}\b)")  # H-1139 Budapest
_CHINESE_ROAD = re.compile(r"\b(?:north|south|east|west|middle) (?:road|rd)\b")


def _is_in_pinyin(words: list[str], names: Collection[str]) -> bool:
    """Whether words are one name, of two syllables or more, of a place in China."""
    return any((syllable_count(word) or 0) >= _LEAST_SYLLABLES and word in names for word in words)


class _Part(NamedTuple):
    """What a part of an address says by itself."""

    ends_in_china: bool  # an address that ends so is Chinese
    is_open: bool  # an address that ends so ends in no country and no state, whatever stands before it
    is_chinese: bool  # it names a place of China


class Border:
    """Tells addresses outside China from those in it, with the tables of one gazetteer."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Index what tells Chinese addresses from others: about 10 ms."""
        self._elsewhere = gazetteer.elsewhere
        self._chinese = _chinese_names(gazetteer)
        self._pinyin = gazetteer.latin_short.keys() | gazetteer.latin_reading.keys()
        self._seen: dict[str, _Part] = {}
        self._endings: dict[str, bool] = {}  # no more than names of countries have last words

    def is_surely_chinese(self, plain: str) -> bool:
        """Whether the last part tells that a folded, lower-case text lies in China, and no code stands behind it."""
        is_open = "," in plain and plain.isascii() and not (may_end_in_code(plain) or ends_in_korea(plain))
        return is_open and not self._is_plainly_elsewhere(plain) and self._is_plainly_chinese(plain)

    def is_elsewhere(self, plain: str, raw: str = "") -> bool:
        """Whether a folded, lower-case text without Chinese characters is an address outside China.

        `raw` is the text before it was folded, whose accents tell, too; "" where they are not known.
        """
        if self._is_plainly_elsewhere(plain):
            return True
        return self._is_in_letters(plain if plain.isascii() else transliterate(plain), raw)  # København is Kobenhavn

    def _is_in_letters(self, plain: str, raw: str = "") -> bool:
        """Whether a text in plain Latin letters that does not tell so at once is an address outside China."""
        if "," in plain and self._is_plainly_chinese(plain):
            return False
        plain = without_contact(plain) if plain[-1:].isdigit() else plain
        if "." in plain and _DOTTED.search(plain):
            plain = _DOTTED.sub(lambda match: match[0].replace(".", "") + " ", plain)  # U.A.E.
        if "box" in plain:
            plain = _POST_BOX.sub("", plain)  # the country stands before it
        if not (words := _LETTERS.findall(plain.replace("'", ""))):
            return False
        if has_american_order(plain) and not self.is_chinese(plain, words):
            return True  # Cuba MO is not in Macau
        last = self._last_country(plain, words)
        if last is not None and not (last in _OPEN_COUNTRIES - CHINESE and self.is_chinese(plain, words)):
            return last not in CHINESE
        if self._is_american(plain, words):
            return True
        if words[-1] in _SHARED and (_CHINESE_ROAD.search(plain) or _is_in_pinyin(words[-2:-1], self._pinyin)):
            return False  # 8 Liberation North Road, Canton; Liwan, Canton
        is_in_city = ends_in_city(plain, self._elsewhere, self._pinyin)
        if not is_in_city and self.is_chinese(plain, words) and not self._is_foreign_house(plain):
            return False
        return (
            (has_foreign_word(words) or told_city(plain) is not None)
            or (words[-1] in states() and _STATE_LAST.search(plain) is not None)
            or self._ends_elsewhere(words)
            or any(tells(plain) for tells in (has_lettered_code, ends_in_vietnam))
            or any(pattern.search(plain) for pattern in (_INDIAN, _FOREIGN))
            or is_european(plain, self._chinese)
            or self._is_dutch(plain)
            or self._begins_elsewhere(plain)
            or self._has_part_elsewhere(plain)
            or has_foreign_accent(raw)
        )

    def _is_plainly_elsewhere(self, plain: str) -> bool:
        """Whether the script or the end tells at once that it is no address in China."""
        if is_korean(plain) or is_in_quezon(plain) or ("(" in plain and _SINGAPORE.search(plain)):
            return True
        if not plain.isascii() and (_OTHER_SCRIPTS.search(plain) or len(_CYRILLIC.findall(plain)) * 4 > len(plain)):
            return True
        return plain[-4:-2] == ", " and is_registered(self._elsewhere, plain)

    def _is_dutch(self, plain: str) -> bool:
        """Whether it ends in a Dutch postcode and a town there: 5504 DR Veldhoven."""
        town = "".join(_LETTERS.findall(match[1])) if (match := _DUTCH.search(plain)) is not None else ""
        is_pinyin = bool(syllable_count(town)) and _DUTCH_ROAD.search(plain) is None
        return len(town) > SHORT and not is_pinyin and town not in self._chinese

    def _is_foreign_house(self, plain: str) -> bool:
        """Whether China is only in the name of an embassy or bank, and the address of it lies abroad."""
        rest = _OF_CHINA.sub("", plain)
        return rest != plain and self.is_elsewhere(rest)

    def _has_part_elsewhere(self, plain: str) -> bool:
        """Whether a part between separators is a country or a city of some size abroad, wherever it stands."""
        for part in _PARTS.split(plain):
            every = _LETTERS.findall(_COUNTRY_FIRST.sub("", part) if "-" in part else part)
            words = [word for word in every if word not in NOISE]
            if not words or len(words) > MOST_WORDS:
                continue
            name = "".join(words)
            if self._is_place_elsewhere(name) or (_POST_FIRST.match(part) and self._is_town(name)):
                return True
            if len(every) > len(words) and self._is_place_elsewhere("".join(every)):
                return True  # The Hague
        return False

    def _is_town(self, name: str) -> bool:
        """Whether a town of any size abroad is called so: 69190 Walldorf."""
        return (
            len(name) > SHORT
            and name not in self._pinyin
            and name not in self._chinese
            and name in self._elsewhere.cities
        )

    def _is_place_elsewhere(self, name: str) -> bool:
        if len(name) <= SHORT or name in GENERIC or name in self._pinyin or name in self._chinese:
            return False
        if self._elsewhere.countries.get(name, "CN") not in _OPEN_COUNTRIES:
            return True
        return _is_known(name, self._elsewhere.cities.get(name, ()))

    def _is_plainly_chinese(self, plain: str) -> bool:
        """Whether the last part tells that it is Chinese, or another where the last says nothing of a place."""
        parts = plain.split(",")
        last = self._part(parts[-1].strip(_EDGE))
        if last.is_open:
            return any(self._part(part.strip(_EDGE)).is_chinese for part in (parts[-2], parts[0]))
        return last.ends_in_china

    def _part(self, part: str) -> _Part:
        """Return what a part without its numbers says; parts come again and are remembered."""
        says = self._seen.get(part)
        if says is None:
            if len(self._seen) >= _BOUND:
                self._seen.clear()
            says = self._seen[part] = self._said_by(part)
        return says

    def _said_by(self, part: str) -> _Part:
        plain = _DOTTED.sub(lambda match: match[0].replace(".", "") + " ", f", {part}")
        words = _LETTERS.findall(plain.replace("'", ""))
        if not words:
            return _Part(False, False, False)  # what stands before it stands last
        last = self._last_country(plain, words)
        is_chinese = self.is_chinese(plain, words)
        longest = self._elsewhere.last_words.get(words[-1], 0)  # words of the longest name that ends so
        if last is not None:
            ends_in_china = last in CHINESE and (longest <= len(words) or self._end_in_china(words[-1]))
            return _Part(ends_in_china, False, is_chinese)
        if longest > len(words) or (longest and (len(words[-1]) <= SHORT or self._may_end_in_state(words))):
            return _Part(False, False, is_chinese)  # the words before it may belong to its name
        return _Part(is_chinese, not longest, is_chinese)

    def _end_in_china(self, word: str) -> bool:
        """Whether all names of countries that end in a word are names of China."""
        if (known := self._endings.get(word)) is None:
            countries = self._elsewhere.countries.items()
            known = self._endings[word] = all(code in CHINESE for name, code in countries if name.endswith(word))
        return known

    def _may_end_in_state(self, words: list[str]) -> bool:
        return any(self._regions_of("".join(words[-size:])) for size in (1, 2))

    def _last_country(self, plain: str, words: list[str]) -> str | None:
        most = self._elsewhere.last_words.get(words[-1], 0)
        ends = ["".join(words[-size:]) for size in ((2, 3) if most else (2,))]
        if words[-1] in _LAST_IN_CHINA or not self._chinese.isdisjoint(ends):
            return "CN"  # Inner Mongolia is no Mongolia, Tsing Yi Island no Island (Iceland)
        for size in range(min(most, len(words)), 0, -1):
            name = "".join(words[-size:])
            country = self._elsewhere.countries.get(name)
            if country is not None and (len(name) > SHORT or self._stands_apart(plain, words, size)):
                return country
        return None

    def _stands_apart(self, plain: str, words: list[str], size: int) -> bool:
        """Whether a code is the country, not a word: "..., US" and "Leeds UK", but not "Contact us"."""
        plain = plain.replace("'", "")  # as words are: n'e
        before = plain[: plain.rindex(words[-size])].rstrip()
        if not before or before[-1] in ",;|)-/" or before[-1].isdigit():
            return bool(before)
        return len(words) > size and words[-size - 1] in self._elsewhere.last_words and words[-size - 1] not in GENERIC

    def _is_american(self, plain: str, words: list[str]) -> bool:
        """Whether it ends in a state and a ZIP code, or in an American city and its state: "Houston, TX"."""
        if plain[-4:].isdigit() and (match := _STATE_AND_ZIP.search(plain)) is not None:
            return match[1] in states()
        for size in (1, 2):  # words of the state's name
            codes = {item.code for item in self._regions_of("".join(words[-size:])) if item.country == "US"}
            if codes and (size > 1 or len(words[-1]) > SHORT or _STATE_LAST.search(plain)):
                return self._has_city_before(words[:-size], codes)
        return False

    def _regions_of(self, name: str) -> tuple[Region, ...]:
        return self._elsewhere.regions.get(name, ())

    def _has_city_before(self, words: list[str], states: set[str]) -> bool:
        most = self._elsewhere.last_words.get(words[-1], 0) if words else 0
        for size in range(min(most, len(words)), 0, -1):
            for city in self._elsewhere.cities.get("".join(words[-size:]), ()):
                if city.country == "US" and city.region in states:
                    return True
        return False

    def is_chinese(self, plain: str, words: list[str]) -> bool:
        """Whether a province, city or county of China is named, the most telling words first."""
        known = self._chinese
        if not known.isdisjoint(words) or any(word in plain for word in _CHINESE_WORDS):
            return True
        pairs = [first + second for first, second in pairwise(words)]
        if not known.isdisjoint(pairs):
            return True
        return not known.isdisjoint(pair + third for pair, third in zip(pairs, words[2:], strict=False))

    def _ends_elsewhere(self, words: list[str]) -> bool:
        words = [word for word in words if word not in NOISE]
        for _ in range(_MOST_CODES):  # 20127 Milano MI; Sydney NSW 2000
            if len(words) > 1 and len(words[-1]) <= SHORT and not self._is_named_elsewhere(words):
                words = words[:-1]
        return self._is_named_elsewhere(words) or (
            len(words) > 1 and _is_cut_region(self._elsewhere, words[-1]) and self._is_named_elsewhere(words[:-1])
        )

    def _begins_elsewhere(self, plain: str) -> bool:
        """Whether the first of several parts is a large city abroad: Moscow, Tverskaya ulitsa 7."""
        first, comma, rest = plain.partition(",")
        if comma and not _LETTERS.search(first):  # 443079, Samara
            first, comma, _ = rest.partition(",")
        name = "".join(_LETTERS.findall(first)) if comma and len(first) < _LONGEST_CITY else ""
        if len(name) <= SHORT or name in self._pinyin or name in GENERIC:
            return False
        if self._elsewhere.countries.get(name, "CN") not in _OPEN_COUNTRIES or self._is_region_of(name, rest):
            return True
        return any(city.thousands >= _LARGE for city in self._elsewhere.cities.get(name, ()))

    def _is_region_of(self, name: str, rest: str) -> bool:
        """Whether a name is a region and the part behind it a city there: Essex, Brentwood, 15 Rayleigh Road."""
        regions = self._elsewhere.regions.get(name, ())
        city = "".join(_LETTERS.findall(rest.partition(",")[0])) if regions else ""
        countries = {region.country for region in regions}
        return any(found.country in countries for found in self._elsewhere.cities.get(city, ()))

    def _is_large(self, name: str) -> bool:
        """Whether a city is known by its name alone; of the British even small towns are."""
        return any(city.thousands >= _KNOWN or city.country == "GB" for city in self._elsewhere.cities[name])

    def _is_named_elsewhere(self, words: list[str]) -> bool:
        """Whether the last words name a region or city abroad."""
        most = self._elsewhere.last_words.get(words[-1], 0) if words else 0
        for size in range(min(most, len(words), MOST_WORDS), 0, -1):
            name = "".join(words[-size:])
            if len(name) <= SHORT or name in GENERIC:
                continue
            if name in self._elsewhere.regions or (name in self._elsewhere.cities and name not in self._pinyin):
                return name in self._elsewhere.regions or self._is_large(name)
        return False


def _is_known(name: str, cities: tuple[City, ...]) -> bool:
    """Whether a city is known without its country: a large one, or one by a name that is no pinyin."""
    return any(city.thousands >= _KNOWN or not syllable_count(name) for city in cities)


def _is_cut_region(places: Elsewhere, word: str) -> bool:
    """Whether a word is a region whose last letters were cut off: Ingatestone Esse."""
    return len(word) > SHORT and places.begins_region(word)


def _chinese_names(gazetteer: Gazetteer) -> frozenset[str]:
    """Return the keys of provinces and cities that say an address is Chinese, but for names that others bear too."""
    names: set[str] = set()
    for place in gazetteer.divisions.values():
        if place.level in ("province", "city") or (place.level == "county" and place.code[:2] not in ("71", "81")):
            names.update({place.pinyin, place.english.lower().replace(" ", "").replace("'", "")})
        if place.level in ("province", "city"):
            names.add(place.pinyin_short)
            names.update("".join(form.lower().split()) for form in place.forms)
    names.update(name for name in gazetteer.localities if name not in _SHARED)
    return frozenset(name for name in names if len(name) >= _LEAST_LETTERS and name not in _SHARED) | _NAMES_ALONE
