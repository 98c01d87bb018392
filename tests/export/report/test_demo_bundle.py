"""The report of the demo's case file, opened as whoever is handed it opens it."""

import re
from pathlib import Path

import pytest
from tests import program
from tests.browser import Browser, needed

pytestmark = pytest.mark.browser


@pytest.fixture
def bundle(request: pytest.FixtureRequest) -> Path:
    needed()
    return Path(request.getfixturevalue("sample_market")) / "case"


def test_every_page_that_it_leads_to_opens_and_none_asks_for_anything(bundle: Path) -> None:
    document = (bundle / "report.html").read_text(encoding="utf-8")
    links = sorted(set(re.findall(r'href="([^"#]+)"', document)))
    assert len(links) > 20
    assert 'class="page none"' not in document
    with Browser() as browser:
        for path in [bundle / "report.html", *(bundle / link for link in links)]:
            seen = browser.open(path)
            assert (seen.requests, seen.failures, seen.console) == ([path.as_uri()], [], []), path
            assert browser.value("document.scripts.length") == 0


def test_the_page_behind_an_address_has_its_words(bundle: Path) -> None:
    document = (bundle / "report.html").read_text(encoding="utf-8")
    ground = re.search(r"<li><bdi>“([^<]*)”</bdi> <a class=\"page\" href=\"([^\"]+)\"", document)
    assert ground
    page = (bundle / ground[2]).read_text(encoding="utf-8")
    assert re.sub(r"\W", "", ground[1])[:20] in re.sub(r"\W", "", re.sub(r"<[^>]*>", "", page))


def test_a_case_exported_twice_has_the_same_report_but_for_the_custody_part(bundle: Path, tmp_path: Path) -> None:
    config = bundle.parent / "config.toml"
    program.run("--config", str(config), "case", "export", "again", cwd=tmp_path).check_returncode()
    again, before = (
        (folder / "report.html").read_text(encoding="utf-8").partition('id="custody"')
        for folder in (tmp_path / "again", bundle)
    )
    assert again[0] == before[0]
    assert again[2]
