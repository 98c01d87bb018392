"""A row of words holds all that comparing looks at."""

import random

import pytest
from benchmarks.agreement import addresses
from hypothesis import given
from hypothesis import strategies as st
from tests.gazetteer import load

from falsefront import address
from falsefront.address.compare.meant_together import as_meant_together
from falsefront.address.compare.rules import SIGNS, Verdict, sign_of, verdict
from falsefront.address.compare.world.towns_japan import are_two_ways  # of the texts, which `match.kept_apart` asks
from falsefront.address.reading import Number, Reading
from falsefront.match.faces import face_of, number_of
from falsefront.match.keys import keys_of
from falsefront.match.parts import words_of


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return address.read_all(addresses(150), load())


def _tell_more(a: Reading, b: Reading) -> bool:
    """Whether two readings say more of each other by their texts or rooms, which the match asks as well, than by faces.

    No 48 D:6 beside No 48/5 is such a pair: without its room the one is the house of the other's flat.
    """
    shown = face_of(words_of(a)), face_of(words_of(b))
    return are_two_ways(a, b) or any(as_meant_together(*pair) != pair for pair in ((a, b), shown))


def test_two_addresses_compare_as_their_faces_do(readings: list[Reading]) -> None:
    faces = [face_of(words_of(reading)) for reading in readings]
    by_key: dict[str, int] = {}
    pairs = set()
    for at, reading in enumerate(readings):
        keys = keys_of(words_of(reading))
        for key in keys.filed if keys else ():
            pairs.add((by_key.setdefault(key, at), at))
    draw = random.Random(3)
    pairs |= {(draw.randrange(len(readings)), draw.randrange(len(readings))) for _ in range(3_000)}
    told = {(a, b): verdict(readings[a], readings[b]) for a, b in pairs if not _tell_more(readings[a], readings[b])}
    assert set(told.values()) == set(Verdict)
    assert [pair for pair, found in told.items() if verdict(faces[pair[0]], faces[pair[1]]) is not found] == []


def test_every_reason_has_its_sign(readings: list[Reading]) -> None:
    draw = random.Random(4)
    reasons = {
        reason for _ in range(6_000) for reason in address.compare(draw.choice(readings), draw.choice(readings)).reasons
    }
    assert len(reasons) > len(SIGNS)
    assert [reason for reason in reasons if sign_of(reason) is None] == []


@given(st.integers(1, 9999), st.none() | st.integers(1, 9999), st.sampled_from(["", "1", "12", "a", "a-2", "3-4"]))
def test_a_number_comes_back_from_its_word(first: int, last: int | None, sub: str) -> None:
    number = Number(first, last, "" if last else sub)
    assert number_of(f"{first}~{last}" if last else str(number)) == number
