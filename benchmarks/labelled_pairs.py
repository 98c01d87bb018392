"""Pairs of addresses with truth: the committed sets, and those that the synthetic vendors of ../shared make."""

import csv
import itertools
import random
import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache
from math import sqrt
from pathlib import Path

import opencc

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "fixtures" / "address"
SHARED = ROOT.parent / "shared" / "addresses"

_MOST_PAIRS_OF_A_CLUSTER = 40
_MOST_PAIRS_OF_A_CITY = 120
_ROAD_AND_NUMBER = re.compile(r"([^省市区县州旗盟\W\d_]{1,8}(?:大街|大道|路|街|道|巷|弄))([\d]+(?:-\d+)?)号?")
_NUMERAL = re.compile(r"[零〇一二三四五六七八九十百千]+(?=号)")
_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0}
_POWERS = {"十": 10, "百": 100, "千": 1000}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two addresses and what docs/addresses.md says of them; `level` is "" where the rules leave more than one open."""

    a: str
    b: str
    same_premises: bool
    level: str
    kind: str
    note: str


@cache
def committed(name: str) -> tuple[Pair, ...]:
    """Return the pairs of `fixtures/address/<name>.tsv`: `seen`, `fresh` or `held_out`."""
    with (FOLDER / f"{name}.tsv").open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(
            Pair(
                a=row["a"],
                b=row["b"],
                same_premises={"yes": True, "no": False}[row["same_premises"]],
                level=row["level"],
                kind=row["kind"],
                note=row["note"],
            )
            for row in rows
        )


FIRST_RUNS = (
    "spellings", "organisations_mainland", "organisations_islands", "organisations_abroad", "supplier_lists",
    "organisations_all", "marketplace_spellings", "organisations_world", "sellers_spellings", "organisations_more",
    "sellers_more", "organisations_once_more", "organisations_in_every_slice", "sellers_in_every_slice",
    "sellers_in_towers", "organisations_from_directories", "organisations_from_registries",
    "sellers_of_ordinary_goods", "organisations_after_learning", "organisations_of_twelve_kinds",
    "organisations_of_ten_regions", "organisations_on_supplier_lists",
    "organisations_from_memory_and_registries",
    "organisations_as_they_come", "registers_and_footers", "organisations_in_fourteen_slices",
    "factories_and_exporters",
    "offices_of_fourteen_slices",
    "organisations_of_six_slices", "organisations_in_two_publications", "organisations_of_two_clerks",
    "organisations_of_two_languages", "organisations_of_catalogues", "organisations_of_many_sources",
    "habits_of_twenty_seven_countries", "habits_of_america_and_other_lands",
    "organisations_as_publications_write", "organisations_of_small_firms", "organisations_of_four_slices",
    "habits_of_america_in_forty_kinds", "habits_of_twenty_six_countries", "organisations_of_clerks_and_maps",
    "organisations_of_registers_and_halls", "organisations_of_one_registry",
    "organisations_of_one_registry_again", "organisations_on_two_pages",
    "organisations_of_thirty_countries", "sources_of_an_investigator", "organisations_of_six_slices_again",
    "sellers_of_many_sources", "manners_of_english", "manners_of_europe_and_latin_america",
    "manners_of_asia_and_africa", "manners_of_china", "organisations_of_greater_china",
    "organisations_of_southern_asia", "organisations_of_the_west", "factories_on_lists_of_brands",
    "organisations_of_six_slices_once_more", "organisations_of_six_slices_later",
    "organisations_of_six_slices_recalled",
    "organisations_of_six_slices_published", "organisations_of_six_slices_checked",
    "organisations_of_six_slices_remembered", "organisations_of_six_slices_in_halves",
    "organisations_of_ten_slices_in_halves", "organisations_of_hong_kong_in_two_publications",
    "neighbours_of_asia", "neighbours_of_the_west",
    "organisations_of_asia_in_halves", "organisations_of_the_west_in_halves",
    "neighbours_of_greater_china", "organisations_of_thirteen_slices", "families_of_nine_regions",
    "organisations_of_greater_china_later",
    "organisations_of_greater_china_in_halves", "organisations_on_lists_of_brands_and_states",
    "suppliers_and_bodies_of_greater_china", "organisations_of_eleven_slices",
    "firms_and_bodies_of_greater_china", "small_firms_of_eleven_slices",
    "bodies_of_greater_china_by_a_further_author", "great_organisations_of_eleven_slices",
    "middling_organisations_of_greater_china", "middling_organisations_of_twelve_slices",
    "small_organisations_of_greater_china", "small_organisations_of_twelve_slices",
    "landmarks_and_suppliers_of_greater_china", "landmarks_of_twelve_slices",
    "hotels_and_factories_of_twelve_slices",
)  # fmt: skip

KEPT_BACK = (
    "organisations_of_greater_china", "organisations_of_southern_asia", "organisations_of_the_west",
    "factories_on_lists_of_brands", "organisations_of_six_slices_once_more", "organisations_of_six_slices_later",
    "organisations_of_six_slices_recalled", "organisations_of_six_slices_published",
    "organisations_of_six_slices_checked", "organisations_of_six_slices_remembered",
    "organisations_of_six_slices_in_halves", "organisations_of_ten_slices_in_halves",
    "organisations_of_asia_by_another_author", "organisations_of_the_west_by_another_author",
    "organisations_of_asia_in_halves", "organisations_of_the_west_in_halves",
    "neighbours_of_greater_china", "organisations_of_thirteen_slices",
    "organisations_of_ten_slices_by_another_author",
    "organisations_of_greater_china_in_halves", "organisations_on_lists_of_brands_and_states",
    "suppliers_and_bodies_of_greater_china", "organisations_of_eleven_slices",
    "firms_and_bodies_of_greater_china", "small_firms_of_eleven_slices",
    "bodies_of_greater_china_by_a_further_author", "great_organisations_of_eleven_slices",
    "middling_organisations_of_greater_china", "middling_organisations_of_twelve_slices",
    "small_organisations_of_greater_china", "small_organisations_of_twelve_slices",
    "landmarks_and_suppliers_of_greater_china", "landmarks_of_twelve_slices",
    "hotels_and_factories_of_twelve_slices", "suppliers_of_twelve_slices",
)  # fmt: skip
# Kept back whole.
UNSPLIT = (
    "organisations_of_asia_by_another_author", "organisations_of_the_west_by_another_author",
    "organisations_of_ten_slices_by_another_author", "suppliers_of_twelve_slices",
)  # fmt: skip


@cache
def first_run(name: str) -> tuple[Pair, ...]:
    """Return the pairs of one of FIRST_RUNS: run once before anything was learned from it, and learned from since."""
    return _sliced(FOLDER / "first_runs" / f"{name}.tsv")


@cache
def kept_back(name: str) -> tuple[Pair, ...]:
    """Return the pairs of one of KEPT_BACK, the other half of a first run: counted, never looked at."""
    return _sliced(FOLDER / "kept_back" / f"{name}.tsv")


def _sliced(path: Path) -> tuple[Pair, ...]:
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(
            Pair(
                a=row["a"],
                b=row["b"],
                same_premises={"yes": True, "no": False}[row["same_premises"]],
                level="",
                kind=row["slice"],
                note="",
            )
            for row in rows
        )


def wilson(hits: int, total: int) -> tuple[float, float]:
    """Return the 95 % score interval of a proportion (Wilson 1927); (0, 1) where nothing was tried.

    >>> [round(bound, 3) for bound in wilson(95, 100)]
    [0.888, 0.978]
    """
    if not total:
        return 0.0, 1.0
    z = 1.959964
    share = hits / total
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    return max(0.0, middle - half), min(1.0, middle + half)


def vendor_pairs() -> tuple[Pair, ...]:
    """Return pairs of the thousand synthetic vendors; empty where ../shared is absent.

    Rows of one cluster share one address. Rows of two clusters are kept where their Chinese spellings name another
    road or number in one city: those that differ in building or room only are one premises, and left out here.
    """
    path = SHARED / "vendors_dev.tsv"
    if not path.exists():
        return ()
    with path.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if row["kind"] == "addr"]
    clusters: dict[str, list[str]] = defaultdict(list)
    cities: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        clusters[row["cluster"]].append(row["address"])
        cities[row["city"]].add(row["cluster"])
    rng = random.Random(20261125)
    return (*_same(clusters, rng), *_near_misses(clusters, cities, rng))


def _same(clusters: dict[str, list[str]], rng: random.Random) -> list[Pair]:
    pairs = []
    for name, addresses in sorted(clusters.items()):
        drawn = list(itertools.combinations(sorted(set(addresses)), 2))
        rng.shuffle(drawn)
        pairs += [_pair(a, b, True, f"cluster {name}") for a, b in drawn[:_MOST_PAIRS_OF_A_CLUSTER]]
    return pairs


def _near_misses(clusters: dict[str, list[str]], cities: dict[str, set[str]], rng: random.Random) -> list[Pair]:
    places = {name: _place(addresses) for name, addresses in clusters.items()}
    pairs = []
    for city in sorted(cities):
        apart = [
            (a, b)
            for one, other in itertools.combinations(sorted(cities[city]), 2)
            if places[one] and places[other] and places[one] != places[other]
            for a, b in itertools.product(clusters[one], clusters[other])
        ]
        rng.shuffle(apart)
        pairs += [_pair(a, b, False, f"two clusters of {city}") for a, b in apart[:_MOST_PAIRS_OF_A_CITY]]
    return pairs


def _pair(a: str, b: str, same_premises: bool, note: str) -> Pair:
    return Pair(a=a, b=b, same_premises=same_premises, level="", kind="vendors_dev", note=note)


def _place(addresses: list[str]) -> tuple[str, str] | None:
    """Return road and number as most Chinese spellings of a cluster say them; None where none says them plainly."""
    simplify = _simplifier().convert
    found = Counter(
        match.groups()
        for text in addresses
        for match in _ROAD_AND_NUMBER.finditer(_digits(simplify(unicodedata.normalize("NFKC", text))))
    )
    if not found:
        return None
    (road, number), _times = found.most_common(1)[0]
    return road, number


@cache
def _simplifier() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


def _digits(text: str) -> str:
    """Write Chinese numerals before 号 as digits."""

    def value(match: re.Match[str]) -> str:
        total, digit = 0, 0
        for sign in match[0]:
            if sign in _POWERS:
                total, digit = total + max(digit, 1) * _POWERS[sign], 0
            else:
                digit = _DIGITS[sign]
        return str(total + digit)

    return _NUMERAL.sub(value, text)
