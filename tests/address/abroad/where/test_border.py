"""Whether an address lies abroad is told from its last part as from the whole."""

import random
from collections.abc import Iterator

import pytest
from benchmarks.address_speed import corpus, published
from tests.gazetteer import load

from falsefront.address.abroad.where.border import Border
from falsefront.text.folding import fold

NAMES = ("macau", "taiwan", "hong kong", "canton", "central", "formosa", "prc", "p.r. china", "cn", "kln", "inner",
         "jordan", "mongolia", "us", "uk", "tx 77002", "12345", "georgia", "leeds ls6 2ab", "unit 5", "")  # fmt: skip


def texts(border: Border) -> Iterator[str]:
    """Yield addresses, and their parts thrown together with names of countries and states at their ends."""
    whole = sorted({fold(text).text.lower() for text in (*corpus(12), *published())})
    whole = [text for text in whole if text.isascii()]
    yield from whole
    parts = [part for text in whole for part in text.split(",")]
    abroad = [*border._elsewhere.countries, *border._elsewhere.regions, *border._elsewhere.last_words, *NAMES * 200]
    rng = random.Random(2)
    for _ in range(40_000):
        chosen = [rng.choice(parts) for _ in range(rng.randrange(1, 4))]
        chosen.insert(rng.choice((0, len(chosen), len(chosen))), rng.choice(abroad))
        yield ", ".join(chosen)


def test_the_last_part_settles_only_what_the_whole_says(monkeypatch: pytest.MonkeyPatch) -> None:
    border = Border(load())
    every = list(texts(border))
    quick = [border.is_elsewhere(text) for text in every]
    settled = sum("," in text and border._is_plainly_chinese(text) for text in every)
    monkeypatch.setattr(border, "_is_plainly_chinese", lambda _: False)
    assert [
        text for text, is_elsewhere in zip(every, quick, strict=True) if border.is_elsewhere(text) != is_elsewhere
    ] == []
    assert settled > 5_000
