"""What is worth a look first, as a person who works these cases would rank it."""

from datetime import timedelta
from typing import Any

from tests.review.views import T0

from falsefront.records import SIGNS, FlagKind, Level
from falsefront.review import priority


def points(**changes: Any) -> float:
    values: dict[str, Any] = {
        "kind": FlagKind.STRANGERS,
        "firms": 2,
        "operators": 2,
        "level": Level.NUMBER,
        "certainty": 1.0,
        "signs": (),
    }
    return sum(term.points for term in priority.terms(**{**values, **changes}))


def test_planted_flags_are_ranked_as_a_person_would_rank_them() -> None:
    ranked = [
        points(firms=40, operators=40, level=Level.BUILDING, signs={"works_where_people_live", "divisions"}),
        points(kind=FlagKind.KNOWN_FALSE, firms=3, operators=3, signs={"false"}),  # somebody has been there
        points(firms=12, operators=12, level=Level.DEVELOPMENT, signs={"works_where_people_live"}),
        points(firms=7, operators=7, level=Level.DEVELOPMENT, signs={"works_where_people_live"}),
        points(firms=7, operators=7, level=Level.DEVELOPMENT, signs={"strangers"}),
        points(firms=3, operators=3, level=Level.UNIT),
        points(kind=FlagKind.ONE_OPERATOR, firms=3, operators=1, level=Level.UNIT, signs={"phone_area"}),
        points(kind=FlagKind.ONE_OPERATOR, firms=2, operators=1, level=Level.NUMBER),
    ]
    assert ranked == sorted(ranked, reverse=True)
    assert len(set(ranked)) == len(ranked)


def test_each_term_says_why_and_no_term_is_nothing() -> None:
    terms = priority.terms(
        kind=FlagKind.ONE_OPERATOR,
        firms=4,
        operators=2,
        level=Level.ROAD,
        certainty=0.5,
        signs={"strangers", "moved", "unheard_of"},
    )
    assert [term.name for term in terms] == ["apart", "alike", "certainty", "F9"]
    assert all(term.points and term.because for term in terms)
    assert terms[0].because == "2 operators at one place"
    assert terms[1].because == "4 firms may come to 2 operators by what was read of them"


def because(**changes: Any) -> dict[str, str]:
    terms = priority.terms(
        kind=FlagKind.STRANGERS, firms=2, operators=2, level=Level.NUMBER, signs=(), **{"certainty": 1.0, **changes}
    )
    return {term.name: term.because for term in terms}


def test_one_address_is_not_said_to_agree_with_others_nor_two_that_an_analyst_called_the_same() -> None:
    assert because()["exactness"] == "its addresses agree on the house number"
    alone = because(addresses=1)
    assert alone["exactness"] == "its address names the house number"
    assert alone["certainty"] == "it has one address, which had to be joined with no other"
    by_word = because(certainty=0.7, is_by_others=True)["exactness"]
    assert by_word.endswith(", some by way of others here or by an analyst's word")


def test_many_findings_do_not_outweigh_many_strangers() -> None:
    assert points(signs=set(SIGNS)) - points() <= priority.MOST_BY_FINDINGS


def test_a_flag_is_new_for_a_fortnight() -> None:
    assert priority.newness(T0, T0 + timedelta(days=14)) is not None
    assert priority.newness(T0, T0 + timedelta(days=15)) is None


def test_points_are_whole_numbers_that_add_up() -> None:
    for firms in range(2, 40):
        for certainty in (0.8, 0.85, 0.95, 1.0):
            found = priority.terms(
                kind=FlagKind.STRANGERS, firms=firms, operators=max(1, firms - 3), level=Level.UNIT,
                certainty=certainty, signs={"strangers", "moved"}, are_tenants=True,
            )  # fmt: skip
            assert all(isinstance(term.points, int) for term in found)


def test_the_rule_in_words_gives_the_points_that_terms_have() -> None:
    for firms in priority.SHOWN:
        (apart, *_) = priority.terms(
            kind=FlagKind.STRANGERS, firms=firms, operators=firms, level=Level.UNIT, certainty=1.0, signs=()
        )
        assert f"{firms} firms {apart.points}" in priority.rule()
        told = priority.terms(
            kind=FlagKind.STRANGERS,
            firms=firms,
            operators=firms,
            level=Level.UNIT,
            certainty=1.0,
            signs=(),
            are_tenants=True,
        )
        assert [term.points for term in told if term.name == "tenants"] == [-min(apart.points, 25)]
    assert "the first of these terms is taken off again, at most 25 of it" in priority.rule()
    assert "the building 8" in priority.rule()
    assert "\n" not in priority.rule()
