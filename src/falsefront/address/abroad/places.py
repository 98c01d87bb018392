"""Country, region, city and postcode of an address outside China, and whether it is outside China at all."""

import re
from string import capwords
from typing import NamedTuple

from falsefront.address.abroad.text import Words
from falsefront.address.gazetteer.elsewhere import CHINESE, SHORT, City, Elsewhere, Region, distance_km
from falsefront.address.lexicon.abroad import (
    AMBIGUOUS_LEADING,
    CITY_STATES,
    GENERIC,
    LEADING_AREAS,
    LEADING_AT_START,
    LEADING_IN,
    LEADING_TOWNS,
    LEADING_TYPES,
    NOISE,
    ROAD_TYPES,
    SHORT_CITIES,
    SMALL_WORDS,
)
from falsefront.address.reading import Place

_LONGEST = 6  # digits of a postcode that no house number has
_ONE_TOWN_KM = 40.0  # a locality or post town from the city that is named after it
MOST_WORDS = 5  # of a country's, region's or city's name
BRITISH = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?) ?(\d(?!st\b|nd\b|rd\b|th\b)[abd-hjlnp-uw-z]{2})\b")
CANADIAN = re.compile(r"\b([abceghj-nprstvxy]\d[abceghj-nprstv-z]) ?(\d[abceghj-nprstv-z]\d)\b")
# The first half of a British postcode, by the areas Royal Mail has: "London N1".
_OUTWARD = re.compile(
    r"(?:a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[luy]?|h[adgprsux]|i[gpv]|k[atwy]|l[adelnsu]?|"
    r"m[ekl]?|n[egnprw]?|o[lx]|p[aehlor]|r[ghm]|s[aegklmnoprstwy]?|t[adfnqrsw]|ub|w[acdfnrsv]?|yo|ze)\d[\da-z]?"
)
_PREFIXED = re.compile(r"^(d|a|ch|f|i|e|b|l|dk|s|fi|n|nl|pl|cz|sk|h)-(\d{4,6}|\d{2}-\d{3})$")
# Shapes of postcodes and the countries that have them; a shape alone is a postcode only beside a place.
_SHAPES: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = (
    (re.compile(r"^\d{6}$"), frozenset({"IN", "RU", "KZ", "BY", "RO", "SG", "VN", "KG", "UZ", "TJ", "TM", "CO"})),
    (re.compile(r"^\d{5}-\d{4}$"), frozenset({"US"})),
    (re.compile(r"^\d{5}$"), frozenset({"US", "DE", "FR", "IT", "ES", "UA", "TR", "FI", "MX", "KR", "TH", "MY", "ID",
                                        "RS", "HR", "BA", "EE", "LT", "EG", "SA", "PK", "PE", "MA", "VN", "MN",
                                        "ME", "KW", "CZ", "SK", "SE", "GR"})),
    (re.compile(r"^\d{2}-\d{3}$"), frozenset({"PL"})),
    (re.compile(r"^\d{4}-\d{3}$"), frozenset({"PT"})),
    (re.compile(r"^\d{3}-\d{4}$"), frozenset({"JP"})),
    (re.compile(r"^\d{4}[a-z]{2}$"), frozenset({"NL"})),
    (re.compile(r"^\d{5}-\d{3}$"), frozenset({"BR"})),
    (re.compile(r"^\d{4}$"), frozenset({"AT", "CH", "BE", "DK", "NO", "HU", "AU", "NZ", "BG", "SI", "LU", "NL", "ZA",
                                        "PH", "BD", "GE", "AM", "MD", "MK", "CY", "LV", "TN", "PY", "NP"})),
)  # fmt: skip
_STATE_LETTERS = 2
_QUARTERED = frozenset({"DE", "AT", "CH", "BE", "NL", "FR"})  # where quarters stand behind the town's name
_LEAST_QUARTERED = 15  # thousands of inhabitants of a town whose quarters are written behind its name
_CITY_ENDINGS = ("-si", "-shi", "-gun")
_LEAST_POST = 5  # digits of a postcode that make sure of a city written by two letters
_TOWN_WORDS = frozenset({"m", "tp", "s", "gor"})  # misto, thanh pho, selo
_NOT_KEY = re.compile(r"[^a-z]+")
_TWO_OR_THREE = re.compile(r"\d{2,3}")
_SPACED = frozenset({"IN", "SE", "CZ", "SK", "GR"})  # 400 001, 110 00


class Whereabouts(NamedTuple):
    """What an address says of its place, coarse to fine; None where it does not say."""

    country: str | None
    region: Place | None
    city: Place | None
    postcode: str | None
    localities: tuple[str, ...]  # smaller places before the city: Shenfield, Brentwood
    postal_district: str | None = None  # the first half of a British postcode alone: two of London's are two places


def locate(elsewhere: Elsewhere, words: Words, plain: str) -> Whereabouts:
    """Consume the words that say where, and return what they say."""
    return _Location(elsewhere, words, plain).result()


class _Location:
    """One search under way: from the end, then whole segments, then postcodes beside what was found."""

    def __init__(self, elsewhere: Elsewhere, words: Words, plain: str) -> None:
        self.elsewhere, self.words, self.plain = elsewhere, words, plain
        self.last_words = elsewhere.last_words
        self.country: str | None = None
        self.regions: tuple[Region, ...] = ()
        self.region_text = ""
        self.cities: list[tuple[int, str, tuple[City, ...]]] = []  # where it stood, its text, what it may be
        self.postcode: str | None = None
        self.localities: tuple[str, ...] = ()
        self.postal_district: str | None = None

    def result(self) -> Whereabouts:
        self._post_first()
        self._last_code()
        self._tail()
        self._segments()
        self._drop_italian_code()
        country = self._decide()
        self._post_last(country)
        place = self._city(country or self.country)
        region = (
            Place(_shown(self.region_text), self._region_codes(country), _key(self.region_text))
            if self.regions and country
            else None
        )
        return Whereabouts(country, region, place, self.postcode, self.localities, self.postal_district)

    def _last_code(self) -> None:
        """Take the code of a country that stands last, behind a city of that country: MUENCHEN 80333 DE."""
        words, last = self.words, self.words.count - 1
        if (
            last < 1
            or not words.free[last]
            or len(words.text[last]) != _STATE_LETTERS
            or not words.text[last].isalpha()
        ):
            return
        code, end = words.text[last].upper(), last
        while end > 1 and words.digit[end - 1]:
            end -= 1
        found = self._city_before(end)
        if any(city.country == code for city in found) and not any(
            region.country == city.country and city.region == region.code
            for region in self.elsewhere.regions.get(words.text[last], ())
            for city in found
        ):
            words.take(last, last + 1)
            self.country = self.country or code

    def _city_before(self, end: int) -> tuple[City, ...]:
        """Return the cities of the longest name that ends before a position."""
        words = self.words
        for size in range(min(MOST_WORDS, end), 0, -1):
            if found := self.elsewhere.cities.get(_join(words.text[end - size : end])):
                return found
        return ()

    def _region_codes(self, country: str) -> frozenset[str]:
        """Return the country, and the state where states tell towns of one name apart: "US-KY"."""
        states = (f"US-{region.code}" for region in self.regions if region.country == country == "US")
        return frozenset({country, *states})

    def _drop_italian_code(self) -> None:
        """Forget a state that is the code of an Italian province: 20127 Milano MI."""
        if len(self.region_text) > SHORT:
            return
        words = self.words
        for start, text, cities in self.cities:
            end = start + 1 + text.count(" ")
            is_between = (
                words.joins(start, end) and words.text[end] == self.region_text and words.joins(start, start - 1)
            )
            if is_between and words.text[start - 1].isdigit() and any(city.country == "IT" for city in cities):
                self.country, self.regions, self.region_text = self.country or "IT", (), ""

    def _post_first(self) -> None:
        """Take the postcodes that are nothing else by their shape."""
        for pattern, country in ((BRITISH, "GB"), (CANADIAN, "CA")):
            if self.postcode is None and pattern.search(self.plain):
                self._shaped(pattern, country)
        if self.postcode is None and self.words.count > 1 and self.words.digit[-1]:
            self._outward()

    def _outward(self) -> None:
        """Take the first half of a British postcode that stands last, behind a British town: "Brentwood CM13"."""
        words, last = self.words, self.words.count - 1
        if not words.free[last] or not _OUTWARD.fullmatch(words.text[last]):
            return
        for size in range(1, min(MOST_WORDS, last) + 1):
            name = _join(words.text[last - size : last])
            if any(city.country == "GB" for city in self.elsewhere.cities.get(name, ())):
                self.postal_district, self.country = words.take(last, last + 1), self.country or "GB"
                return

    def _shaped(self, pattern: re.Pattern[str], country: str) -> None:
        words = self.words
        for at, word in enumerate(words.text):
            if not words.digit[at] or not words.free[at]:
                continue
            texts = [f"{word} {words.text[at + 1]}", word] if words.joins(at, at + 1) else [word]
            for text in texts:
                if match := pattern.fullmatch(text):
                    words.take(at, at + 1 + text.count(" "))
                    self.postcode, self.country = f"{match[1]} {match[2]}".upper(), self.country or country
                    return

    def _tail(self) -> None:
        """Take places from the end on; a word that is none is stepped over once, where a place stands before it."""
        at, is_stepped = self.words.count, False
        while at > 0:
            start = self._one(at)
            if start == at:
                if is_stepped or not self._may_step(at - 1) or not self._ends_part(at - 1):
                    return
                if self._one(at - 1) == at - 1:
                    return
                is_stepped, start = True, at - 1
            at = start

    def _ends_part(self, end: int) -> bool:
        """Whether a place that ends there is a whole part of the text, or goes on in the word stepped over."""
        words = self.words
        if words.joins(end - 1, end):
            return True
        start = end - 1
        while words.joins(end - 1, start - 1):
            start -= 1
        name = _join([word for at, word in enumerate(words.text[start:end], start) if not words.digit[at]])
        places = self.elsewhere
        return name in places.cities or name in places.regions or name in places.countries

    def _may_step(self, at: int) -> bool:
        words = self.words
        return at > 1 and words.is_name(at) and words.text[at] not in GENERIC and not words.digit[at - 1]

    def _one(self, end: int) -> int:
        """Take the country, region or city, noise or postcode that ends there; return where it began."""
        words = self.words
        last = end - 1
        if not words.free[last] or words.text[last] in NOISE:
            if words.free[last]:
                words.take(last, end)
            return last
        if words.digit[last]:
            return last if self._is_post(last) else end
        return self._longest(end, 0)

    def _longest(self, end: int, start: int) -> int:
        """Take the longest place that ends there, not before `start`; return where it began, or `end`."""
        words = self.words
        for size in range(min(self._most(words.text[end - 1]), end - start), 0, -1):
            if words.segment[end - size] == words.segment[end - 1] and self._names(end - size, end):
                return end - size
        return end

    def _most(self, last: str) -> int:
        """Return how many words the longest name has that ends in a word: Berlin-Mitte as Berlin."""
        before, dash, _ = last.rpartition("-")
        return self.last_words.get(last.replace("-", ""), 0) or (self.last_words.get(before, 0) if dash else 0)

    def _is_post(self, at: int) -> bool:
        """Whether a number at the end, to be judged when the country is known, may be a postcode."""
        return (
            any(shape.match(self.words.text[at]) for shape, _ in _SHAPES)
            or _PREFIXED.match(self.words.text[at]) is not None
        )

    def _names(self, start: int, end: int) -> bool:
        """Consume the words if they are a place; a code of two or three letters only at the end or before a number."""
        words = self.words
        if False in words.free[start:end]:
            return False
        name = _join(words.text[start:end])
        if name in GENERIC and not self._is_state(name, start, end):
            return False
        is_code = len(name) <= SHORT
        country = self.elsewhere.countries.get(name)
        if is_code and country and self._is_code_of_region(name, start, country):
            country = None
        if (
            country
            and country not in CHINESE
            and self.country in (None, country)
            and self._may_be_country(end, is_code)
        ):
            self.country = country
            words.take(start, end)
            return True
        regions = self.elsewhere.regions.get(name, ())
        if regions and (not is_code or self._is_last_but_post(end)) and not self.regions:
            self.regions, self.region_text = regions, words.take(start, end)
            return True
        cities = self.elsewhere.cities.get(name, ()) or self._without_ending(words.text[end - 1], name)
        if name == _key(self.region_text) and not self._is_city_of_region(cities):
            words.take(start, end)  # Essex, Essex
            return True
        if (
            not cities
            or (is_code and not self._is_short_city(name, end))
            or self._follows_road_word(end)
            or self._is_led(start)
        ):
            return False
        if start and words.text[start - 1] in ("dist", "district"):
            words.take(start - 1, end)
        else:
            self.cities.append((start, words.take(start, end), cities))
        return True

    def _without_ending(self, last: str, name: str) -> tuple[City, ...]:
        """Return the cities of a name without the word for a city at its end: Suwon-si, Toyota-shi."""
        if "-" not in last:
            return ()
        before, _, quarter = last.rpartition("-")
        found = self.elsewhere.cities.get(name.removesuffix(quarter), ())
        if len(quarter) > SHORT and any(
            city.country in _QUARTERED and city.thousands >= _LEAST_QUARTERED for city in found
        ):
            return found if _key(before) == name.removesuffix(quarter) else ()  # Berlin-Mitte
        ending = next((ending for ending in _CITY_ENDINGS if last.endswith(ending)), None)
        return self.elsewhere.cities.get(name[: 1 - len(ending)], ()) if ending else ()

    def _is_short_city(self, name: str, end: int) -> bool:
        """Whether a name of two or three letters is a city's and stands last: KL beside a postcode."""
        if name not in SHORT_CITIES or not self._is_last_but_post(end):
            return False
        return (
            len(name) == SHORT
            or self.country is not None
            or any(len(word) >= _LEAST_POST and word.isdigit() for word in self.words.text)
        )

    def _is_code_of_region(self, name: str, start: int, country: str) -> bool:
        """Whether a code of two letters is of the region of the city before it: Monterrey, N.L."""
        countries = {city.country for city in self._city_before(start)}
        regions = {region.country for region in self.elsewhere.regions.get(name, ())}
        return country not in countries and not countries.isdisjoint(regions)

    def _is_state(self, name: str, start: int, end: int) -> bool:
        """Whether a word of roads is the code of a state: "Sheridan, WY", "Hartford CT 06103"; not "Hampton Ct"."""
        if name not in self.elsewhere.regions or not self._is_last_but_post(end):
            return False
        return not self.words.joins(start, start - 1) or any(self.words.digit[end:])

    def _may_be_country(self, end: int, is_code: bool) -> bool:
        """Whether it stands last, or a full name nearly so: "dom 7, Moskva" is not in the Dominican Republic."""
        if is_code:
            return all(self.words.digit[end:])
        return end >= self.words.count - 2

    def _is_city_of_region(self, cities: tuple[City, ...]) -> bool:
        """Whether a region's own city bears its name: New York, New York."""
        return any(
            region.country == city.country and city.region in ("", region.code)
            for region in self.regions
            for city in cities
        )

    def _is_last_but_post(self, end: int) -> bool:
        rest = [at for at in range(end, self.words.count) if self.words.free[at]]
        return all(self.words.digit[at] for at in rest)

    def _follows_road_word(self, end: int) -> bool:
        """Whether the next word makes this the name of a road: London Road."""
        return self.words.joins(end - 1, end) and self.words.free[end] and self.words.text[end] in ROAD_TYPES

    def _is_led(self, start: int) -> bool:
        """Whether the word before makes this the name of a road or quarter: Jalan Ampang, rue de Paris, Col. Centro."""
        words, at = self.words, start - 1
        if words.joins(start, at) and words.text[at] in LEADING_AREAS and words.text[at] not in LEADING_TOWNS:
            return True
        while words.joins(start, at) and words.text[at] in SMALL_WORDS:
            at -= 1
        if not words.joins(start, at) or words.text[at] not in LEADING_TYPES:
            return False
        word = words.text[at]
        is_at_start = (word in LEADING_AT_START or word in LEADING_IN) and not words.joins(at, at - 1)
        return word not in AMBIGUOUS_LEADING or is_at_start

    def _segments(self) -> None:
        """Take segments that are a place and no more than a postcode, and a city at the head before a road's type."""
        words = self.words
        start = 0
        for end in range(1, words.count + 1):
            if end < words.count and words.segment[end] == words.segment[start]:
                continue
            if words.free[start] or words.free[end - 1]:
                self._segment(start, end)
            start = end
        for end in range(1, min(MOST_WORDS, words.count - 1)):
            if words.text[end] in LEADING_TYPES and words.text[end] not in ROAD_TYPES and self._names(0, end):
                return

    def _segment(self, start: int, end: int) -> None:
        words = self.words
        while start < end and (words.digit[start] or words.text[start] in NOISE or words.text[start] in _TOWN_WORDS):
            start += 1
        while end > start and (words.digit[end - 1] or words.text[end - 1] in NOISE):
            end -= 1
        is_part = start > 0 or end < words.count
        if is_part and 0 < end - start <= self._most(words.text[end - 1]):
            self._names(start, end)

    def _decide(self) -> str | None:
        """Return the country that is written, or that region, postcode or city leave no doubt about."""
        if self.country:
            return self.country
        countries = {region.country for region in self.regions}
        for _, _, cities in self.cities:
            here = {city.country for city in cities}
            countries = (countries & here or countries) if countries else here
        if len(countries) == 1:
            return next(iter(countries))
        if "US" in countries and len(self.region_text) == _STATE_LETTERS and not self.cities:
            return "US"
        return None

    def _post_last(self, country: str | None) -> None:
        """Take the last number that is a postcode of the country, beside a place or too long for a house."""
        words = self.words
        if self.postcode is not None:
            return
        is_tail = True
        for at in range(words.count - 1, -1, -1):
            if not words.free[at]:
                continue
            if words.digit[at]:
                code, size = self._post_at(at, country)
                if code and (
                    is_tail or (country and len(code) == _LONGEST and code.isdigit()) or self._is_beside_city(at)
                ):
                    words.take(at, at + size)
                    self.postcode = code
                    return
            is_tail = False

    def _is_beside_city(self, at: int) -> bool:
        return any(at in (start - 1, start - 2, start + 1 + text.count(" ")) for start, text, _ in self.cities)

    def _post_at(self, at: int, country: str | None) -> tuple[str | None, int]:
        word = self.words.text[at]
        if match := _PREFIXED.match(word):
            return match[2], 1
        if country in _SPACED and _TWO_OR_THREE.fullmatch(word) and self.words.joins(at, at - 1):
            before = self.words.text[at - 1]
            if len(before) == 3 and before.isdigit() and self.words.free[at - 1]:
                self.words.take(at - 1, at)
                return before + word, 1
        if country == "NL" and len(word) == 4 and word.isdigit() and self.words.joins(at, at + 1):
            after = self.words.text[at + 1]
            if len(after) == 2 and after.isalpha() and self.words.free[at + 1]:
                return f"{word} {after.upper()}", 2
        for shape, countries in _SHAPES:
            if shape.match(word) and (country in countries or (country is None and len(word) > 4)):
                return (f"{word[:4]} {word[4:].upper()}" if word[-1].isalpha() else word), 1
        return None, 0

    def _city(self, country: str | None) -> Place | None:
        """Return the last city written, narrowed to country and region, and the places near it that stand before.

        A suburb and its town are one place; a far city of some colony's name is none.
        """
        found = [(text, self._narrowed(cities, country)) for _, text, cities in sorted(self.cities, key=_later_first)]
        main = next((here for _, here in found if here), ())
        if not main and country in CITY_STATES:
            name, code = CITY_STATES[country]
            return Place(name, frozenset({code}), _key(name.lower()))
        if not main:
            return Place(_shown(found[0][0]), frozenset(), _key(found[0][0])) if found else None
        beside = [(text, [city for city in here if city in main or _is_near(city, main)]) for text, here in found]
        codes = frozenset(code for _, near in beside for city in near for code in self.elsewhere.codes(city))
        text = next(text for text, here in found if here)
        self.localities = tuple(
            other for other, here in reversed(found) if other != text and not any(city.country == "GB" for city in here)
        )  # one British address is said to be in several villages of its post town
        towns = dict.fromkeys(_shown(name) for name, near in reversed(beside) if near)
        return Place(", ".join(towns), codes, _key(text))

    def _narrowed(self, cities: tuple[City, ...], country: str | None) -> tuple[City, ...]:
        here = tuple(city for city in cities if country is None or city.country == country)
        states = {region.code for region in self.regions}
        return tuple(city for city in here if city.country != "US" or not states or city.region in states) or here


def _later_first(found: tuple[int, str, tuple[City, ...]]) -> int:
    return -found[0]


def _is_near(city: City, main: tuple[City, ...]) -> bool:
    return any(city.country == other.country and distance_km(city, other) < _ONE_TOWN_KM for other in main)


def _shown(text: str) -> str:
    """Return a place's name with capitals, whatever the text had: "Essex", "IL"."""
    return text.upper() if len(text) <= SHORT else capwords(text)


def _join(words: list[str]) -> str:
    return "".join(words).replace("-", "").replace("/", "")


def _key(text: str) -> str:
    return text if text.isalpha() and text.isascii() else _NOT_KEY.sub("", text)
