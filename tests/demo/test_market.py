"""The sample market's files are what its table says, and its truth is not the program's."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

MARKET = Path(__file__).resolve().parents[2] / "fixtures" / "market"
GENERATED = ("labstock", "huabo", "flaskboard", "truth.json")


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for name in GENERATED
        for path in sorted([folder / name, *(folder / name).rglob("*")])
        if path.is_file()
    }


@pytest.fixture(scope="module")
def truth() -> dict[str, Any]:
    result: dict[str, Any] = json.loads((MARKET / "truth.json").read_text(encoding="utf-8"))
    return result


def test_the_committed_pages_and_truth_are_what_the_table_gives(tmp_path: Path) -> None:
    subprocess.run([sys.executable, MARKET / "build.py", tmp_path], check=True)
    assert tree(tmp_path) == tree(MARKET)


def test_the_generator_knows_nothing_of_the_program() -> None:
    assert "import falsefront" not in (MARKET / "build.py").read_text(encoding="utf-8")
    assert "from falsefront" not in (MARKET / "build.py").read_text(encoding="utf-8")


def test_a_dozen_vendors_claim_xingtai_in_three_scripts_on_three_sites(truth: dict[str, Any]) -> None:
    here = [v for v in truth["vendors"] if any(word in v["address"] for word in ("Xingtai", "邢台", "邢臺"))]
    assert len(here) >= 12
    assert {v["site"] for v in here} == {"labstock", "huabo", "flaskboard"}
    shared = truth["premises"]["xingtai-zhenyan"]
    addresses = [v["address"] for v in here if v["id"] in shared["vendors"]]
    for spelling in ("榛砚花园", "榛硯花園", "Zhenyan Garden", "Zhenyan Huayuan", "Qingxiangbeilu"):
        assert any(spelling in address for address in addresses), spelling


def test_each_pair_that_must_stay_apart_is_of_different_premises(truth: dict[str, Any]) -> None:
    premises = {v["id"]: v.get("premises", v["id"]) for v in truth["vendors"]}
    assert len(truth["apart"]) >= 10
    for pair in truth["apart"]:
        assert premises[pair["a"]] != premises[pair["b"]], pair


def test_one_page_is_not_utf8_and_one_address_hides_its_digits() -> None:
    table = tomllib.loads((MARKET / "vendors.toml").read_text(encoding="utf-8"))
    odd = next(v for v in table["vendor"] if v.get("charset") == "gb18030")
    body = (MARKET / "huabo" / "visit1" / "qiye" / f"10{odd['id'][1:]}.html").read_bytes()
    assert odd["name"].encode("gb18030") in body
    assert any(v.get("written", "").find("\u200b") > 0 for v in table["vendor"])
