"""Laws of reading and comparing, held against generated addresses and against any text at all."""

import random
import unicodedata

import pytest
from benchmarks.address_speed import hostile
from benchmarks.labelled_pairs import FIRST_RUNS, committed, first_run
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.address import spelled
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reader import Reader
from falsefront.address.reading import Reading, part_names
from falsefront.records import Level

# No deadline: speed is the benchmark's business. One seed: a law that breaks must break for everybody who runs it.
settings.register_profile("laws", deadline=None, derandomize=True)
settings.load_profile("laws")

# What tells how a text was written or what is wrong with it, not what it says.
NOT_PARTS = {
    "raw", "meant", "contradictions", "leftover", "around", "signs", "alternatives", "is_chinese_script", "is_cut",
    "care_of",
}  # fmt: skip
SEPARATORS = (", ", "; ", " - ", "/ ", " | ", "，", "\n", "\t", " · ")  # fmt: skip

PUBLISHED = sorted({text for pair in committed("seen") for text in (pair.a, pair.b)})
PAIRS = sorted({(pair.a, pair.b) for name in FIRST_RUNS for pair in first_run(name)})
# Whose canonical form reads otherwise: an entrance by its letter alone and the ground floor are said by no words that
# Hong Kong reads, a city that only the street told is said, and a broken word ("Hollywood, CTR") is whole.
NO_WAY_BACK = frozenset({
    "3/F Wong Chung Ming Commercial House, 16 Wyndham St., China",
    "3/F Wong Chung Ming Commercial House, 18 Wyndham St., China",
    "Flat/Rm 606 6/F Hollywood, CTR 77-91 Queen's Rd West Sheung Wan, Hong Kong, China",
    "Room 1202, Flat A, 12/F, Efficiency House, 35 Tai Yau Street, San Po Kong, Hong Kong, China",
    "Room 9, Unit A, 3rd Floor, Cheong Sun Tower, 116-118, Wing Lok Street, Sheung Wan, Hong Kong",
    "Unit A, Rm 9, 3/F., Cheong Sun Tower, 116-118 Wing Lok Street, Sheung Wan, Hong Kong, Hong Kong",
    "保定市国家高新技术产业开发区",
    "香港九龍旺角新填地街580號永興大樓地下6號舖",
})  # fmt: skip
published = st.sampled_from(PUBLISHED)
generated = st.builds(
    lambda seed, script: spelled.SPELLINGS[script](spelled.draw(random.Random(seed), spelled.plain_cities(load))),
    st.integers(min_value=0, max_value=10_000),
    st.sampled_from(sorted(spelled.SPELLINGS)),
)
addresses = st.one_of(published, generated)


def shuffled(text: str, seed: int) -> str:
    """Return the words of a text in another order, so that generic words meet numbers they never stand beside."""
    words = text.split()
    random.Random(seed).shuffle(words)
    return " ".join(words)


anything = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(addresses, st.text(max_size=12)), max_size=4).map(" ".join),
    st.builds(shuffled, addresses, st.integers(min_value=0, max_value=99)),
    st.text(alphabet="0123456789-#,./() 号路街市区省室楼栋座巷弄甲乙一二十百AbcNo.StRd", max_size=80),
)


def read(text: str) -> Reading:
    return address.read(text, load())


def parts(reading: Reading) -> dict[str, object]:
    """Return what a reading says, without how it was spelled: names by their keys, places by their codes."""
    return {name: bare(getattr(reading, name)) for name in part_names() if name not in NOT_PARTS}


def bare(value: object) -> object:
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {name: bare(getattr(value, name)) for name in value._fields if name not in ("text", "hanzi")}
    if isinstance(value, tuple):
        return tuple(bare(part) for part in value)
    return value


@given(addresses, addresses)
def test_comparing_is_symmetric(a: str, b: str) -> None:
    one, other = read(a), read(b)
    forth, back = address.compare(one, other), address.compare(other, one)
    assert (forth.level, forth.score) == (back.level, back.score)
    assert forth == address.compare(one, other)


@given(anything, anything)
def test_comparing_is_symmetric_for_any_text(a: str, b: str) -> None:
    one, other = read(a), read(b)
    forth, back = address.compare(one, other), address.compare(other, one)
    assert (forth.level, forth.score) == (back.level, back.score)
    assert 0 <= forth.score <= 1


FOUND_ONE_WAY = (
    ("27-29, Adeyemo Alakija Street, VII, Lagos State", "27/29 Adeyemo Alakija Str., Victoria Island"),
    (
        "Block B3, Bay Valley, Lane 1688 North Guoquan Rd, Yangpu District, Shanghai 200438",
        "上海市杨浦区国权北路1688弄湾谷科技园A3座",
    ),
    ("Unit 3, 15-17 Chaplin Drive, Lane Cove West 2066A", "3/15-17 Chaplin Dr, Lane Cove NSW"),
    ("195196, Санкт-Петербург, Заневский пр-кт, дом 30, корпус 2, лит. А", "Zanevskiy prospekt 30/2, St. Petersburg"),
    (
        "深圳市福田区车公庙天安数码城天祥大厦8C",
        "8C, Tianji Building, Tian'an Cyber Park, Chegongmiao, Futian, Shenzhen",
    ),
)  # where one side is looked for in the text of the other


@pytest.mark.parametrize(("a", "b"), FOUND_ONE_WAY)
def test_what_one_order_alone_finds_is_no_premises_in_either(a: str, b: str) -> None:
    assert not address.compare_fields(a, b, load())[2].same_premises
    assert not address.compare_fields(b, a, load())[2].same_premises


def test_who_has_no_use_for_a_score_is_not_told_that_it_is_lower_the_other_way_round() -> None:
    one, other = map(read, FOUND_ONE_WAY[0])
    assert any(address.compare(*two, above=1.0).same_premises for two in ((one, other), (other, one)))


@given(st.sampled_from(PAIRS))
def test_the_order_of_a_labelled_pair_makes_no_premises(pair: tuple[str, str]) -> None:
    a, b = pair
    forth, back = address.compare_fields(a, b, load())[2], address.compare_fields(b, a, load())[2]
    assert forth.same_premises == back.same_premises


@given(st.one_of(addresses, anything))
def test_an_address_is_the_same_premises_as_itself_or_too_coarse_for_any(text: str) -> None:
    reading = read(text)
    assert address.compare(reading, reading).level in {
        *(level for level in Level if level.is_same_premises),
        # A road, village or city without anything in it cannot be one premises, not even its own.
        Level.ROAD,
        Level.AREA,
        Level.CITY,
        Level.INSUFFICIENT,
    }


@given(st.one_of(addresses, anything))
def test_the_level_of_an_address_alone_is_that_of_comparing_it_with_itself(text: str) -> None:
    reading = read(text)
    assert address.own_level(reading) is address.compare(reading, reading).level


@given(generated)
def test_a_generated_address_is_the_same_room_as_itself(text: str) -> None:
    assert address.compare(read(text), read(text)).level is Level.UNIT


def reads_back(text: str) -> bool:
    reading = read(text)
    again = read(address.canonical(reading))
    return parts(again) == parts(reading) and address.canonical(again) == address.canonical(reading)


@given(generated)
def test_the_canonical_form_reads_as_the_same_parts(text: str) -> None:
    assert reads_back(text)


def test_the_canonical_form_of_what_was_published_reads_as_the_same_parts_but_for_eight() -> None:
    assert {text for text in PUBLISHED if not reads_back(text)} == NO_WAY_BACK


@given(addresses)
def test_letter_case_changes_nothing(text: str) -> None:
    assert parts(read(text.upper())) == parts(read(text)) == parts(read(text.lower()))


@given(generated, st.integers(min_value=2, max_value=5))
def test_repeated_spaces_change_nothing(text: str, times: int) -> None:
    assert parts(read(f" {text.replace(' ', ' ' * times)} ")) == parts(read(text))


@given(addresses)
def test_full_width_changes_nothing(text: str) -> None:
    wide = "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in text).replace(" ", "\u3000")
    assert parts(read(wide)) == parts(read(text))


@given(addresses)
def test_composed_and_decomposed_letters_are_one(text: str) -> None:
    assert parts(read(unicodedata.normalize("NFD", text))) == parts(read(unicodedata.normalize("NFC", text)))


@given(generated, st.sampled_from(SEPARATORS))
def test_which_separator_stands_between_parts_changes_nothing(text: str, separator: str) -> None:
    assert parts(read(text.replace(", ", separator))) == parts(read(text))


def test_a_place_is_not_taken_for_one_read_before_that_only_is_written_alike() -> None:
    city, district = "Chaozhou, No. 5 Renmin Road", "Dist. Chaozhou, No. 5 Renmin Road"
    forth, back = (
        dict(zip(texts, Reader(load()).read_all(texts), strict=True)) for texts in ([city, district], [district, city])
    )
    assert forth == back
    assert forth[city].city != forth[district].city


@given(addresses, addresses)
def test_the_text_of_a_reading_does_not_depend_on_what_was_read_before(a: str, b: str) -> None:
    first = address.read_all([a], load())[0]
    read(b)
    assert address.read_all([a], load())[0] == read(a) == first


@given(anything)
@example("Nan No. 864 Boulevard")
@settings(max_examples=300)
def test_no_text_raises(text: str) -> None:
    reading = read(text)
    assert reading.raw == text
    address.compare(reading, reading)
    address.canonical(reading)
    address.pinyin_line(reading)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", sorted(hostile()))
def test_a_long_hostile_text_is_read_to_an_end(name: str) -> None:
    text = (hostile()[name] * 6)[:100_000]
    reading = read(text)
    assert reading.raw == text
    address.compare(reading, read(text[::-1]))
    address.canonical(reading)
