"""Readings and comparisons per second of one core, each beside a floor or a peer on the same strings in the same run.

The floor for reading is what any approach pays at the least: NFKC and pypinyin's `lazy_pinyin` of the whole string.
The peer for comparing is rapidfuzz `token_sort_ratio` of the two strings, case-folded beforehand. Times are of the
processor, so that other work on the machine does not count.
"""

import gc
import random
import time
import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from pypinyin import lazy_pinyin
from rapidfuzz import fuzz

from benchmarks.labelled_pairs import committed, vendor_pairs
from benchmarks.vendors import vendors
from falsefront import address
from falsefront.address.gazetteer.gazetteer import load as load_gazetteer
from falsefront.address.reader import Reader

_ROUNDS = 3  # the best of these counts
_GENERATED = 4_000  # addresses of each kind of noise and round
_COMPARISONS = 200_000
_HOSTILE_CHARACTERS = 20_000


def corpus(seed: int) -> list[str]:
    """Return addresses of generated vendors, each once, shuffled: half Chinese, half Latin; other seeds, others."""
    texts = {row[4] for noise in ("known", "other") for row in vendors(_GENERATED, seed=seed, noise=noise)}
    return random.Random(seed).sample(sorted(texts), len(texts))


def has_chinese(text: str) -> bool:
    """Whether a text has Chinese characters; in others lazy_pinyin finds nothing to do."""
    return any("\u3400" <= character <= "\u9fff" for character in text)


def published() -> list[str]:
    """Return every published address of the labelled sets, once."""
    pairs = (*committed("seen"), *committed("held_out"))
    return sorted({text for pair in pairs if pair.kind == "ofac" for text in (pair.a, pair.b)})


def seconds(work: Callable[[], object]) -> float:
    """Return the least processor time of a few rounds, in seconds."""
    best = float("inf")
    for _ in range(_ROUNDS):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def hostile() -> dict[str, str]:
    """Return long texts of kinds that make careless readers slow; characters, not bytes, of about one length each."""
    size = _HOSTILE_CHARACTERS
    rng = random.Random(2)
    any_sign = "".join(chr(rng.randrange(0x20, 0xD7FF)) for _ in range(size))
    any_plane = "".join(chr(rng.choice((rng.randrange(0xA0), rng.randrange(0xE000, 0x11000)))) for _ in range(size))
    texts = {
        "one letter": "a",
        "one digit": "1",
        "spaces": " ",
        "commas": ",",
        "zero-width": "\u200b",
        "combining marks": "e\u0301\u0302\u0303",
        "numbers with dashes": "1-",
        "numbers": "12 ",
        "letters with spaces": "a ",
        "road types": "路",
        "numbers and 号": "1号",
        "city": "邢台市",
        "every part again": "河北省邢台市信都区冶金北路88号A座3单元1203室",
        "English again": "Room 1203, Block A, No. 88 Yejin North Road, Xingtai, Hebei, ",
        "joined pinyin": "yejinbeilu",
        "Road Road": "Road ",
        "numbers opposite": "12号 ",
        "commas opposite": "opposite, ",
        "brackets": "(",
        "dots": ".",
        "Hong Kong floors": "1/F ",
        "look-alikes": "аеосрх",
        "numerals": "一千",
        "slashes": "a/b/",
        "and": "Road and ",
        "at signs": "a@",
        "ligatures": "\ufdfa",
        "noughts": "三０",
        "full stops": "Owl Road. ",
        "characters set apart": "上 ",
        "roads and towns glued": "1 Owl RoadTaipei ",
        "labels": "Address: ",
        "telephones": "Tel 1234567 ",
        "the last part again": "Owl Road, ",
    }
    return {name: (text * (size // len(text) + 1))[:size] for name, text in texts.items()} | {
        "any letters": any_sign,
        "any signs": any_plane,
    }


def each(compare: Callable[[Any, Any], object], pairs: Sequence[tuple[object, object]]) -> None:
    """Compare every pair and keep nothing: what is kept costs the collector, whoever compared."""
    for one, other in pairs:
        compare(one, other)


def reading_rates(rounds: Sequence[Sequence[str]]) -> tuple[float, float, float]:
    """Return the best readings per second, of lists and of single texts, and floor readings per second.

    All over rounds of strings never read before. The first round warms all up and does not count: what a monitor reads
    is new strings with words seen before. A string that was read before costs no more than a look-up, so a round read
    twice would measure nothing. The collector is off while the clock runs, as in timeit: reading leaves no circles.
    """
    together, alone = Reader(load_gazetteer()), Reader(load_gazetteer())
    spent: list[list[float]] = []
    for texts in rounds:
        gc.collect()
        gc.disable()
        times = [time.process_time()]
        together.read_all(texts)
        times.append(time.process_time())
        for text in texts:
            alone.read(text)
        times.append(time.process_time())
        for text in texts:
            lazy_pinyin(unicodedata.normalize("NFKC", text))
        times.append(time.process_time())
        gc.enable()
        spent.append([(end - start) / len(texts) for start, end in pairwise(times)])
    ours, single, floor = (1 / min(kind) for kind in zip(*spent[1:], strict=True))
    return ours, single, floor


def comparison_rates(pairs: Sequence[tuple[str, str]]) -> tuple[float, float]:
    """Return comparisons per second of ready readings, and of `token_sort_ratio` on the same strings."""
    gazetteer = address.load()
    texts = {text for pair in pairs for text in pair}
    readings = {text: address.read(text, gazetteer) for text in texts}
    folded = {text: text.casefold() for text in texts}
    ready = [(readings[one], readings[other]) for one, other in pairs]
    strings = [(folded[one], folded[other]) for one, other in pairs]
    ours = seconds(lambda: each(address.compare, ready))
    peer = seconds(lambda: each(fuzz.token_sort_ratio, strings))
    return len(pairs) / ours, len(pairs) / peer


def drawn_pairs(texts: Sequence[str]) -> list[tuple[str, str]]:
    """Return pairs drawn at random: most are of two cities."""
    rng = random.Random(3)
    return [(rng.choice(texts), rng.choice(texts)) for _ in range(_COMPARISONS)]


def near_pairs() -> list[tuple[str, str]]:
    """Return the pairs of the labelled sets: one address, or nearly."""
    return [(pair.a, pair.b) for pair in (*committed("seen"), *committed("held_out"), *vendor_pairs())]


def worst_ms_per_kilobyte() -> list[tuple[float, str]]:
    """Return what reading and comparing each hostile text with itself costs, in ms per 1,000 bytes; worst first."""
    gazetteer = address.load()
    address.read("Xingtai, Hebei", gazetteer)  # what is done once for a gazetteer is no text's doing
    found = []
    for name, text in hostile().items():
        start = time.process_time()
        reading = address.read(text, gazetteer)
        address.compare(reading, reading)
        spent_ms = (time.process_time() - start) * 1000
        found.append((spent_ms / (len(text.encode("utf-8", "surrogatepass")) / 1000), name))
    return sorted(found, reverse=True)


def main() -> None:
    """Print the three tables."""
    rounds = [corpus(seed) for seed in range(_ROUNDS + 1)]
    print("## Reading, one core, strings not read before\n")
    print(
        "| strings | falsefront, a list, per second | one by one | NFKC and lazy_pinyin, per second "
        "| ratio of a list (wanted: at least 1.5) |"
    )
    print("|---|---|---|---|---|")
    for name, drawn in (
        ("generated vendors, half Chinese", rounds),
        ("those with Chinese characters", [[text for text in texts if has_chinese(text)] for texts in rounds]),
        ("those without: nothing to romanise", [[text for text in texts if not has_chinese(text)] for texts in rounds]),
        ("published addresses, without", [*rounds[:1], published()]),
    ):
        ours, alone, floor = reading_rates(drawn)
        print(f"| {name} | {ours:,.0f} | {alone:,.0f} | {floor:,.0f} | {ours / floor:.2f} |")
    print()
    print("## Comparing ready readings, one core\n")
    print("| pairs | falsefront, per second (wanted: 200,000) | rapidfuzz token_sort_ratio, per second | ratio |")
    print("|---|---|---|---|")
    for name, pairs in (
        ("drawn at random", drawn_pairs(rounds[0] + published())),
        ("nearly one address", near_pairs()),
    ):
        ours, peer = comparison_rates(pairs)
        print(f"| {name} | {ours:,.0f} | {peer:,.0f} | {ours / peer:.2f} |")
    print()
    print(f"## Hostile texts of {_HOSTILE_CHARACTERS:,} characters: worst first\n")
    print("| text | ms per kilobyte (wanted: under 50) |\n|---|---|")
    for spent_ms, name in worst_ms_per_kilobyte()[:8]:
        print(f"| {name} | {spent_ms:.3f} |")


if __name__ == "__main__":
    main()
