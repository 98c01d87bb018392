"""The shipped table of names says what the rules say, and look-ups of mistyped stems miss none."""

import random

from rapidfuzz.distance import OSA

from falsefront.address.gazetteer.gazetteer import build, load
from falsefront.address.gazetteer.name_table import Named, NameTable, lines, parsed
from falsefront.address.gazetteer.places import index, name_table
from falsefront.address.gazetteer.stems import Stems


def test_the_shipped_table_is_what_the_rules_make_of_the_gazetteer() -> None:
    gazetteer = load()
    assert parsed(gazetteer.spoken) == name_table(gazetteer), "run fixtures/gazetteer/spoken.py"


def test_a_gazetteer_without_a_table_is_indexed_by_the_rules() -> None:
    shipped = load()
    built = build(shipped.divisions.values())
    assert not built.spoken
    ours, theirs = index(shipped), index(built)
    assert (ours.chinese, ours.latin, ours.lines) == (theirs.chinese, theirs.latin, theirs.lines)


def test_a_table_is_read_as_it_was_written() -> None:
    table = NameTable(
        {"甲市": Named(("1", "2"), False), "甲": Named(("2",), True, frozenset({"2"}))},
        {"jia": Named(("2", "1"), True, frozenset({"1", "2"})), "jiashi": Named(("1", "2"), False)},
    )
    assert parsed("\n".join(["# says nothing", *lines(table), ""])) == table


def test_stems_near_a_word_are_all_that_lie_one_error_away() -> None:
    rng = random.Random(5)
    stems = sorted({"".join(rng.choices("abn", k=rng.randrange(3, 7))) for _ in range(150)})
    near = Stems((stem, str(at)) for at, stem in enumerate(stems)).near
    for _ in range(300):
        key = "".join(rng.choices("abn", k=rng.randrange(3, 8)))
        assert [stem for stem, _ in near(key)] == [stem for stem in stems if OSA.distance(stem, key) <= 1], key


def test_a_stem_that_several_divisions_bear_is_found_for_each() -> None:
    stems = Stems([("suzhou", "3205"), ("xuzhou", "3203"), ("suzhou", "3413")])
    assert stems.near("suzhuo") == [("suzhou", "3205"), ("suzhou", "3413")]
    assert stems.near("uzhou") == [("suzhou", "3205"), ("suzhou", "3413"), ("xuzhou", "3203")]
    assert stems.near("") == []
