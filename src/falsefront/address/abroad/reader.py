"""Addresses outside China read to the same `Reading`: British, American, Indian, European and Cyrillic forms.

Good enough to compare, and no more: what no rule consumes is left over, never guessed. `WorldReader` is built once over
a gazetteer; both of its functions are pure, take linear time and never raise. They take text that is folded and
lower-case, as `falsefront.text.folding` leaves it.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial

from falsefront.address.abroad import american_heads, canadian, singapore
from falsefront.address.abroad.finer.areas import add_area
from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.abroad.finer.houses_as_buildings import house_as_building
from falsefront.address.abroad.finer.known_people import by_surname
from falsefront.address.abroad.finer.parts import STEPS, neighbours
from falsefront.address.abroad.finer.polish_flats import part_flat
from falsefront.address.abroad.finer.text import with_umlauts, without_umlauts, words_of
from falsefront.address.abroad.where import brazilian, coded_ends, defaulted_ends, joined_cities, registered
from falsefront.address.abroad.where.border import Border
from falsefront.address.abroad.where.london import in_london
from falsefront.address.abroad.where.parts_behind import with_part_behind
from falsefront.address.abroad.where.places import Whereabouts, locate
from falsefront.address.abroad.where.quarters import with_quarter
from falsefront.address.abroad.where.spoken import in_spain, spoken_in
from falsefront.address.abroad.written import cities_mistyped, glued_numbers, named_estates, run_together, unit_slashes
from falsefront.address.abroad.written.america import (
    american,
    american_cities_mistyped,
    american_posts,
    cross_streets,
    rural_routes,
    told_states,
)
from falsefront.address.abroad.written.arabia import arabian_days, egyptian_forms, gulf_forms
from falsefront.address.abroad.written.asia import japanese_forms, korean_parts, taiwan_forms
from falsefront.address.abroad.written.asia.one_word_for_roads import as_one_kind
from falsefront.address.abroad.written.ends import (
    codes_last,
    commonwealth,
    commonwealth_ends,
    countries_first,
    places_in_cyrillic,
    quarter_and_city,
    said_twice,
    told_countries,
)
from falsefront.address.abroad.written.europe import eastern_registers, romance_houses
from falsefront.address.abroad.written.latin_america import central_american, grids, mexican_roads
from falsefront.address.abroad.written.turkey import turkish_roads
from falsefront.address.gazetteer.elsewhere import Elsewhere
from falsefront.address.gazetteer.gazetteer import Gazetteer, world
from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    BESIDE_KIND,
    DIRECTIONS,
    MIDDLES,
    NOTHING_SAID,
    UNIT_BEFORE_SLASH,
    WITH_UMLAUTS,
)
from falsefront.address.plain.japanese import in_english_order, is_japanese
from falsefront.address.plain.source import Source
from falsefront.address.plain.text import MOST_CHARACTERS
from falsefront.address.reading import Area, Development, Name, Place, Precision, Reading

_ZONE = "zone"  # lies in a town
_PARK = "park"
_INDIA = "IN"
_AT_ONCE = 500  # texts whose words are kept at once
UNKNOWN = "ZZ"  # stands for the country in the code of a town of which nothing is known (ISO 3166-1, user-assigned)

_Step = Callable[[str], str]
_Placed = tuple[AbroadDraft, Whereabouts]


class WorldReader:
    """Tells whether addresses are outside China, and reads them, each step for all of them before the next."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        """Index the gazetteer: about 10 ms, and 30 ms more at the first address outside China."""
        self._border = Border(gazetteer)
        self._elsewhere = gazetteer.elsewhere
        taiwan = defaulted_ends.cities_of_taiwan(gazetteer)
        self._steps = _steps(self._elsewhere, taiwan, self._border.is_chinese)

    def parted(self, plain: Sequence[str], raw: Sequence[str]) -> list[tuple[str, bool]]:
        """Return folded, lower-case texts with their cities apart where a register ran street and city together.

        With each goes whether it is an address outside China; `raw` are the texts as they were. Of what is surely
        Chinese no step knows anything but what runs words together.
        """
        found: list[tuple[str, bool]] = [(text, False) for text in plain]
        open_: list[int] = []
        for at, text in enumerate(plain):
            if not self._border.is_surely_chinese(text):
                open_.append(at)
            elif (apart := run_together.parted(text)) != text:
                found[at] = apart, self._border.is_elsewhere(apart, raw[at])
        for at, text in zip(open_, _parted(self._steps, [plain[at] for at in open_]), strict=True):
            found[at] = text, self._border.is_elsewhere(text, raw[at])
        return found

    def read(self, plain: Sequence[str], sources: Sequence[Source]) -> list[Reading]:
        """Return the readings of folded, lower-case texts not in Chinese; `sources` are what they were made from."""
        found: list[Reading] = []
        for start in range(0, len(plain), _AT_ONCE):
            end = start + _AT_ONCE
            found += _read(self._elsewhere, plain[start:end], sources[start:end])
        return found


def read_abroad(plain: str, source: Source) -> Reading:
    """Return the reading of such a text that is known to be of a place outside China, not yet parted."""
    return _read(world(), _parted(_steps_abroad(), (plain,)), (source,))[0]


@cache
def _steps_abroad() -> tuple[_Step, ...]:
    return _steps(world(), frozenset(), lambda *_: False)


def _steps(
    elsewhere: Elsewhere, taiwan: frozenset[str], is_chinese: Callable[[str, list[str]], bool]
) -> tuple[_Step, ...]:
    """Return what parts a folded, lower-case text and writes its ends in one way, in order."""
    return (
        places_in_cyrillic.written,
        told_states.written,
        eastern_registers.written,
        turkish_roads.written,
        egyptian_forms.written,
        arabian_days.written,
        gulf_forms.written,
        cross_streets.left_out,
        run_together.parted,
        grids.with_capital,
        partial(countries_first.written, elsewhere),
        partial(codes_last.written, elsewhere),
        quarter_and_city.parted,
        joined_cities.written,
        romance_houses.written,
        brazilian.with_city_apart,
        central_american.written,
        mexican_roads.written,
        named_estates.written,
        partial(defaulted_ends.without_default, elsewhere=elsewhere, taiwan=taiwan),
        taiwan_forms.in_science_park,
        japanese_forms.in_japan,
        partial(korean_parts.in_korea, is_city=elsewhere.cities.__contains__),
        rural_routes.with_route,
        american_cities_mistyped.written,
        american_posts.with_post_apart,
        american_heads.with_head,
        canadian.written,
        american.with_state,
        coded_ends.written,
        said_twice.said_once,
        glued_numbers.with_letter,
        commonwealth_ends.written,
        commonwealth.written,
        singapore.written,
        partial(told_countries.written, is_chinese=is_chinese),
        partial(registered.parted, elsewhere),
        cities_mistyped.written,
    )


def _parted(steps: tuple[_Step, ...], plain: Iterable[str]) -> list[str]:
    texts = list(plain)
    for step in steps:
        texts = list(map(step, texts))
    return texts


def _read(elsewhere: Elsewhere, plain: Sequence[str], sources: Sequence[Source]) -> list[Reading]:
    texts = [
        text if source.raw.isascii() else with_umlauts(text, source.raw)
        for text, source in zip(plain, sources, strict=True)
    ]
    placed = _placed(elsewhere, texts)
    for at, (_, where) in enumerate(placed):
        if where.country in unit_slashes.COUNTRIES and unit_slashes.may_have_unit(texts[at]):
            texts[at] = unit_slashes.with_unit_apart(texts[at]).lower()
            placed[at] = _placed(elsewhere, texts[at : at + 1])[0]
    placed = [
        _within(elsewhere, text, source.raw, *one) for text, source, one in zip(texts, sources, placed, strict=True)
    ]
    said = [one for one in placed if one[1] is not _NOWHERE]
    for step, kinds in STEPS:
        for draft, _ in said:
            if not kinds or kinds & draft.words.kinds:
                step(draft)
    for draft, where in said:
        part_flat(draft, where.city)
        by_surname(draft)
    return [_reading(*one, source) for one, source in zip(placed, sources, strict=True)]


def _placed(elsewhere: Elsewhere, texts: Sequence[str]) -> list[_Placed]:
    """Return texts cut into words without what stands beside the address, and where they lie."""
    drafts = [AbroadDraft(words=words) for words in words_of(texts)]
    for draft in drafts:
        if draft.words.kinds & BESIDE_KIND:
            neighbours(draft)
    found = locate(elsewhere, [draft.words for draft in drafts], texts)
    return [(draft, in_spain(where, draft.words)) for draft, where in zip(drafts, found, strict=True)]


def _within(elsewhere: Elsewhere, text: str, raw: str, draft: AbroadDraft, where: Whereabouts) -> _Placed:
    """Return a draft with what where it lies says of its parts, and the quarter of its city; nowhere if it is empty."""
    words = draft.words
    where = in_london(where, elsewhere)
    if "".join(words.text) in NOTHING_SAID:
        draft.leftover += words.text
        return draft, _NOWHERE
    where = with_part_behind(with_quarter(where, words, elsewhere, text), words)
    draft.country = where.country or spoken_in(words, where.city, raw)
    draft.may_slash_units = _slashes_units(where)
    if where.postal_district is not None:
        draft.leftover.append(where.postal_district)
    for name in (*where.localities, *_zones_called(where.city)):
        add_area(draft, name, "village")
    return draft, where


def _slashes_units(where: Whereabouts) -> bool:
    """Whether 7/18 may be unit 7 of number 18 in this country, or in one of those the city may be in."""
    countries = {where.country} if where.country else {code[:2] for code in where.city.codes} if where.city else set()
    return not UNIT_BEFORE_SLASH.isdisjoint(countries)


def _zones_called(city: Place | None) -> list[str]:
    """Return the zones by whose names a city is told, without its own: Colon Free Zone has streets that others have."""
    names = [name.lower().split() for name in city.text.split(", ")] if city is not None else []
    return [" ".join(name[-2:]) for name in names if AREA_WORDS.get(name[-1]) == _ZONE]


_NOWHERE = Whereabouts(None, None, None, None, ())


def _reading(draft: AbroadDraft, where: Whereabouts, source: Source) -> Reading:
    raw, labels = source.raw, draft.labels
    city = where.city or _unknown_city(draft, where)
    house = house_as_building(draft, where.country)
    return Reading(
        raw=raw,
        country=where.country,
        province=where.region,
        city=city,
        areas=tuple(draft.areas) if raw.isascii() else _with_characters(draft.areas, raw),
        road=as_one_kind(draft.road, where.country),
        crossing=draft.crossing,
        number=draft.number or house,
        developments=tuple(_without_city(it, city) for it in draft.developments),
        plot=labels.get("plot"),
        building=labels.get("building") if house is None else None,
        floor=labels.get("floor"),
        unit=labels.get("unit"),
        postcode=where.postcode,
        po_box=labels.get("po_box"),
        care_of=draft.care_of or source.addressee,
        precision=_precision(draft, where),
        is_cut=source.is_cut,
        leftover=(*draft.leftover, *source.contacts),
        signs=source.signs,
    )


def _without_city(park: Development, city: Place | None) -> Development:
    """Return a park without its city's name before its own of two words: Chennai Owl IT Park is Owl IT Park there."""
    first, _, rest = park.name.text.partition(" ")
    if park.kind != _PARK or city is None or " " not in rest or first.lower() != city.key:
        return park
    return park._replace(name=Name(rest, "".join(rest.lower().split()), None))


def _with_characters(areas: list[Area], raw: str) -> tuple[Area, ...]:
    """Keep the characters of a Japanese town's name, of which the key is but one reading."""
    parts = in_english_order(raw[:MOST_CHARACTERS]) if is_japanese(raw) else None
    if parts is None:
        return tuple(areas)
    name = Name(parts.town_latin.capitalize(), parts.town_latin, parts.town)
    return tuple(Area(name, area.kind) if area.name.key == name.key else area for area in areas)


def _unknown_city(draft: AbroadDraft, where: Whereabouts) -> Place | None:
    """Return the town behind the postcode, else the last locality, as the city where the gazetteer knows none.

    Its name is its identity.
    """
    named = [area.name for area in draft.areas if area.name.key not in MIDDLES and area.kind != _ZONE]
    if not named:
        return None
    town = "".join((where.post_town or "").split())
    name = next((it for it in named if it.key == town), named[-1])
    if where.country == _INDIA and (whole := _city_of_side(name)) is not None:
        return whole
    identity = without_umlauts(name.key) if where.country in WITH_UMLAUTS else name.key
    return Place(name.text, frozenset({f"{where.country or UNKNOWN}:{identity}"}), name.key)


def _city_of_side(name: Name) -> Place | None:
    """Return the city that one side of the railway is named of, as suburbs of India are: Thane West."""
    first, _, side = name.text.lower().rpartition(" ")
    if side not in DIRECTIONS or len(side) == 1 or not first:
        return None
    key = first.replace(" ", "")
    codes = frozenset(city.code for city in world().cities.get(key, ()) if city.country == _INDIA)
    return Place(name.text, codes or frozenset({f"{_INDIA}:{key}"}), key)


def _precision(draft: AbroadDraft, where: Whereabouts) -> Precision:
    if where.country is None and where.city is None and not (draft.road or draft.developments) and len(draft.areas) < 2:
        return Precision.NONE  # a word or two of which nothing is known
    for part in (Precision.UNIT, Precision.FLOOR, Precision.BUILDING):
        if part.value in draft.labels:
            return part
    if draft.crossing or (draft.number is not None and (draft.road or draft.areas or draft.developments)):
        return Precision.NUMBER
    for part, value in (
        (Precision.DEVELOPMENT, draft.developments),
        (Precision.ROAD, draft.road),
        (Precision.AREA, draft.areas),
        (Precision.CITY, where.city),
        (Precision.PROVINCE, where.region),
        (Precision.PO_BOX, draft.labels.get("po_box")),
        (Precision.COUNTRY, where.country),
    ):
        if value:
            return part
    return Precision.NONE
