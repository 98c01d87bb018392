"""The shipped table of names says what the rules say, and look-ups of mistyped stems miss none."""

from falsefront.address.gazetteer import build, load
from falsefront.address.name_table import Named, NameTable, lines, parsed
from falsefront.address.places import index, name_table
from falsefront.address.stems import Stems, deletions


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


def test_stems_are_found_by_every_spelling_with_a_letter_left_out() -> None:
    pairs = [("xingtai", "1305"), ("xingtang", "130125"), ("ningtai", "1")]
    stems = Stems(pairs)
    for pair in pairs:
        assert all(pair in stems.get(spelling) for spelling in deletions(pair[0]))
    assert stems.get("ingtai") == (("xingtai", "1305"), ("ningtai", "1"))
    assert stems.get("xingt") == () == stems.get("")
