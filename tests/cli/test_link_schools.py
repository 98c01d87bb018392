"""`falsefront link` on a published list: 152 schools of Hong Kong in both languages, with where each of them stands."""

import csv
import math
from itertools import combinations
from pathlib import Path

from tests.cli.test_link import run

SCHOOLS = Path(__file__).parents[2] / "fixtures" / "address" / "hong_kong_schools.tsv"
METRES_A_DEGREE = 111_320  # of latitude
FAR_M = 400.0


def _apart_m(one: dict[str, str], other: dict[str, str]) -> float:
    north = float(one["latitude"]) - float(other["latitude"])
    east = float(one["longitude"]) - float(other["longitude"])
    return METRES_A_DEGREE * math.hypot(north, east * math.cos(math.radians(float(one["latitude"]))))


def test_a_school_is_found_by_both_its_addresses_and_none_is_joined_to_one_elsewhere(tmp_path: Path) -> None:
    with SCHOOLS.open(encoding="utf-8") as stream:
        schools = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    with (tmp_path / "in.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("id", "address"))
        writer.writerows(
            (f"{at}", school[side]) for at, school in enumerate(schools) for side in ("english", "chinese")
        )
    assert run("in.csv", "out.csv", cwd=tmp_path).returncode == 0
    stand: dict[str, list[int]] = {}
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            if row["premises"]:
                stand.setdefault(row["premises"], []).append(int(row["id"]))
    pairs = [pair for members in stand.values() for pair in combinations(members, 2)]
    own = sum(one == other for one, other in pairs)
    placed = [pair for pair in pairs if all(schools[at]["latitude"] for at in pair)]
    far = [pair for pair in placed if _apart_m(schools[pair[0]], schools[pair[1]]) > FAR_M]
    assert own >= 0.88 * len(schools)
    assert far == []
