"""Usual segments are read by one expression as the scanner reads them word by word."""

import random
from collections.abc import Iterator

from benchmarks.address_speed import corpus, published
from tests.gazetteer import load

from falsefront.address.reader import reader
from falsefront.address.scan.latin.brief import brief
from falsefront.address.scan.latin.scanner import scan
from falsefront.address.scan.latin.segment import Segment
from falsefront.text.pinyin import syllable_count

ENDS = (
    "5",
    "12",
    "no. 45",
    "no 3",
    "#7",
    "1203",
    "no.8",
    "5 hao",
    "no. 5 hao",
    "2-16",
    "no. 45-2",
    "8-5 hao",
    "225002",
)
MIDDLES = ("zhong", "nan", "xi", "north", "e.", "mid", "da", "business", "guoji", "industrial")
TYPES = ("jie", "dao", "sha", "road", "street", "st.", "lane", "tower", "building", "plaza", "park", "unit", "room")


def segments() -> Iterator[str]:
    """Yield the segments of generated and published addresses, and their words thrown together."""
    texts = sorted({part.strip(" .") for text in (*corpus(11), *published()) for part in text.lower().split(",")})
    texts = [text for text in texts if text and text.isascii()]
    yield from texts
    words = sorted({word for text in texts for word in text.split()})
    names = sorted({word for word in words if word.isalpha() and syllable_count(word)})
    rng = random.Random(1)
    for _ in range(60_000):
        chosen = [rng.choice(words) for _ in range(rng.randrange(1, 4))]
        if rng.random() < 0.5:
            chosen = [rng.choice(rng.choice((words, names, MIDDLES))) for _ in range(rng.randrange(1, 4))]
            chosen.append(rng.choice(TYPES))
        if rng.random() < 0.6:
            chosen.insert(rng.choice((0, len(chosen))), rng.choice(ENDS))
        yield " ".join(chosen)


def test_what_is_read_briefly_is_read_as_word_by_word() -> None:
    places = reader(load()).places
    taken = 0
    for text in segments():
        items = brief(text)
        if items and text.replace(" ", "") not in places.latin:
            taken += 1
            assert items == scan(Segment(places, text)), text
    assert taken > 3_000


def test_what_means_something_else_besides_is_left_to_the_scanner() -> None:
    for text in (
        "ring east road",
        "china road",
        "da jie 5",
        "keji park",
        "no. 5 lixi road no. 7",
        "zhong road",
        "zuo 5",
    ):
        assert brief(text) == (), text
