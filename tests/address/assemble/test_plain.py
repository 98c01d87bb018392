"""Plain addresses are put together as all others are: the quick way and the long way give one reading."""

import csv
from pathlib import Path

import pytest
from benchmarks.address_speed import corpus, hostile, published
from tests.gazetteer import load

from falsefront import address
from falsefront.address.assemble import assembly
from falsefront.address.reader import reader
from falsefront.address.reading import Reading, part_names

SHARED = Path(__file__).parents[3] / ".." / "shared" / "addresses"


def assert_same(texts: list[str], monkeypatch: pytest.MonkeyPatch, least: int) -> None:
    gazetteer = load()
    quick = [address.read(text, gazetteer) for text in texts]
    taken = 0

    def never(*_: object) -> None:
        nonlocal taken
        taken += 1

    monkeypatch.setattr(assembly, "plain", never)
    slow = reader(gazetteer).read_all(texts)
    assert taken >= least
    for one, other in zip(quick, slow, strict=True):
        assert one == other
        for part in (*part_names(), "cities", "is_too_coarse"):
            assert type(getattr(one, part)) is type(getattr(other, part)), (part, one)
        assert (one.cities, one.is_too_coarse) == (other.cities, other.is_too_coarse)


def test_generated_and_published_addresses_are_read_alike_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [*corpus(11)[:3000], *published(), *hostile().values()]
    assert_same(texts, monkeypatch, 3000)


@pytest.mark.shared
def test_vendors_are_read_alike_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    if not SHARED.exists():
        pytest.skip("../shared is absent")
    with (SHARED / "vendors_dev.tsv").open(encoding="utf-8") as lines:
        texts = sorted({cell for row in csv.reader(lines, delimiter="\t") for cell in row if len(cell) > 8})
    assert_same(texts[::4], monkeypatch, 500)


def test_a_reading_made_of_its_parts_is_a_reading() -> None:
    gazetteer = load()
    reading = address.read("河北省邢台市信都区冶金北路88号A座3单元1203室", gazetteer)
    parts = {part: getattr(reading, part) for part in part_names()}
    assert type(reading) is Reading
    assert reading == Reading(**parts)
    assert hash(reading) == hash(Reading(**parts))
    with pytest.raises(AttributeError):
        reading.road = None  # type: ignore[misc]
