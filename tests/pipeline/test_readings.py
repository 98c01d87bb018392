"""Readings that one process of a pass hands to another."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address import Gazetteer
from falsefront.address.reading import Precision
from falsefront.pipeline import readings
from falsefront.pipeline.packed_readings import packed
from falsefront.pipeline.readings import Kept, Readings

TEXTS = (
    "河北省邢台市信都区泉北大街398号金海大厦1203室",
    "Room 1105, Jinhai Mansion, No. 398 Quanbei Street, Xindu District, Xingtai, Hebei, China; 12 Mill Lane, Leeds",
    "Flat 3, 71-75 Shelton Street, London WC2H 9JQ",
    "N/A",
)


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


def test_a_kept_reading_is_the_reading_of_its_text(gazetteer: Gazetteer) -> None:
    kept = Kept()
    kept.keep({at: packed(address.read(text, gazetteer)) for at, text in enumerate(TEXTS)})
    handed = kept.take([0, 1, 2, 3, 9])
    found = Readings(gazetteer, handed)
    for text in TEXTS:
        assert found.of(text) == address.read(text, gazetteer)
        assert found.of(text).cities == address.read(text, gazetteer).cities
        assert type(found.of(text).precision) is Precision
        assert address.canonical(found.of(text)) == address.canonical(address.read(text, gazetteer))
        assert address.compare(found.of(text), found.of(TEXTS[0])) == address.compare(
            address.read(text, gazetteer), address.read(TEXTS[0], gazetteer)
        )
    assert kept.take([0]) == ()


def test_no_more_are_kept_than_there_is_room_for(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "MOST_KEPT", 2)
    kept = Kept()
    for at, text in enumerate(TEXTS):
        kept.keep({at: packed(address.read(text, gazetteer))})
    assert len(kept.take([0, 1, 2, 3])) == 2
