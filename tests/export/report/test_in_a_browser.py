"""A report in Debian's Chromium: it asks for nothing, says nothing on the console, and fits its page."""

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import which

import pytest
from tests.browser import Browser, needed
from tests.export.report.cases import case_of

from falsefront.export import report
from falsefront.pipeline.linking import link_sheet
from falsefront.records import FlagMember
from falsefront.records.case import Case

pytestmark = pytest.mark.browser

LONG = "苇岸玻璃仪器实验器材进出口贸易" * 6  # 90 characters without a place to break
WORD = "Donaudampfschifffahrtsgesellschaft" * 3
HOSTILE = f"</td></table><script>document.title='run'</script>\u202e{LONG}{WORD}"

CONTRAST = """
(() => {
  const parsed = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255)
    .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = node => {
    for (let at = node; at; at = at.parentElement) {
      const colour = parsed(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const low = new Set();
  for (const node of document.querySelectorAll('body *')) {
    if (![...node.childNodes].some(child => child.nodeType === 3 && child.data.trim())) continue;
    const isDrawn = node instanceof SVGElement;
    const ink = parsed(isDrawn ? getComputedStyle(node).fill : getComputedStyle(node).color);
    const [high, deep] = [light(ink), light(behind(node))].sort((a, b) => b - a);
    if ((high + 0.05) / (deep + 0.05) < 4.5) low.add(`${node.tagName}.${node.getAttribute('class')}`);
  }
  return [...low];
})()
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    needed()
    with Browser() as started:
        yield started


def filed(folder: Path, case: Case) -> Path:
    path = folder / "report.html"
    with path.open("w", encoding="utf-8") as out:
        report.write(case, out, page_of=lambda number: f"evidence/pages/{number}.html")
    return path


def hostile(member: FlagMember) -> FlagMember:
    return replace(member, name=HOSTILE, address=HOSTILE, site=HOSTILE, url=f"https://x.example/{WORD}")


@pytest.mark.parametrize("number", [3, 30, 300])
def test_a_report_asks_for_nothing_runs_nothing_and_is_quiet(browser: Browser, tmp_path: Path, number: int) -> None:
    path = filed(tmp_path, case_of(number))
    seen = browser.open(path)
    assert (seen.requests, seen.failures, seen.console) == ([path.as_uri()], [], [])
    assert browser.value("document.scripts.length") == 0
    assert browser.value("getComputedStyle(document.querySelector('.masthead')).display") == "flex"  # the style holds


def test_names_of_any_length_stay_on_the_page_and_run_nothing(browser: Browser, tmp_path: Path) -> None:
    seen = browser.open(filed(tmp_path, case_of(12, change=hostile)))
    assert seen.console == []
    assert browser.value("document.title") == "Case report: 1 flag"
    assert browser.value("document.documentElement.scrollWidth") <= 1100
    assert browser.value("document.querySelectorAll('.claims').length") == 1


def test_a_policy_that_is_broken_would_be_heard(browser: Browser, tmp_path: Path) -> None:
    path = filed(tmp_path, case_of(3))
    path.write_text(path.read_text("utf-8").replace("<main>", "<main><script>1</script><img src='//127.0.0.1:9/x'>"))
    seen = browser.open(path)
    assert "Content Security Policy" in seen.console[0]
    assert seen.requests == [path.as_uri()]


def test_all_words_stand_out_from_their_ground_by_four_and_a_half(browser: Browser, tmp_path: Path) -> None:
    browser.open(filed(tmp_path, case_of(300)))
    assert browser.value(CONTRAST) == []
    browser.open(filed(tmp_path, case_of(7)))
    assert browser.value(CONTRAST) == []


def test_it_prints_on_a4_with_its_page_numbers(browser: Browser, tmp_path: Path) -> None:
    browser.open(filed(tmp_path, case_of(30)))
    browser.printed(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().count(b"/Type /Page\n") > 3
    if program := which("pdftotext"):
        text = subprocess.run([program, "-layout", tmp_path / "report.pdf", "-"], capture_output=True, check=True)
        pages = text.stdout.decode().split("\f")
        assert "page 2 of" in pages[1]
        heads = [page for page in pages if "First seen" in page]
        assert len(heads) > 1  # the heads of a table stand again on its next page


def test_the_report_of_a_sheet_is_as_quiet(browser: Browser, tmp_path: Path) -> None:
    rows = [f"{at},No. {1 + at % 2} Quanbei Street; Xingtai; Hebei <script>,{WORD}" for at in range(20)]
    (tmp_path / "in.csv").write_text("\n".join(["id,address,name", *rows]), encoding="utf-8")
    path = tmp_path / "report.html"
    link_sheet(tmp_path / "in.csv", tmp_path / "out.csv", columns={}, report=path)
    seen = browser.open(path)
    assert (seen.requests, seen.console) == ([path.as_uri()], [])
    assert browser.value("document.querySelectorAll('article').length") == 2
    assert browser.value("document.documentElement.scrollWidth") <= 1100
    assert browser.value(CONTRAST) == []
