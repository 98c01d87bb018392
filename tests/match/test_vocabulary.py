"""Words become integers once, in groups and one by one alike."""

import pytest
from benchmarks.address_speed import corpus
from tests.gazetteer import load

from falsefront import address
from falsefront.match import vocabulary
from falsefront.match.parts import PARTS, words_of
from falsefront.match.vocabulary import Vocabulary, encode, rows_of


def test_equal_rows_are_one_node_however_they_were_spelled() -> None:
    texts = "河北省邢台市泉北大街398号", "河北邢台，泉北大街３９８号", "中國河北省邢臺市泉北大街398號"
    rows = encode(address.read_all(texts, load()), Vocabulary())
    assert (rows == rows[0]).all()


@pytest.mark.parametrize("remembered", [1, 65_536])
def test_readings_are_numbered_in_groups_as_word_by_word(remembered: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "CACHED", remembered)
    readings = address.read_all(corpus(19)[:2_000], load())
    grouped, single = Vocabulary(), Vocabulary()
    assert (encode(readings, grouped) == rows_of(map(words_of, readings), single)).all()
    assert grouped.words == single.words


def test_no_readings_are_no_rows() -> None:
    assert encode([], Vocabulary()).shape == rows_of([], Vocabulary()).shape == (0, len(PARTS))
