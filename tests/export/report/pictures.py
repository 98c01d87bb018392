"""Makes the pictures of docs/report anew: the demo's report and that of 3, 30 and 300 vendors, on a screen and on A4.

    .venv/bin/python -m tests.export.report.pictures

Needs Chromium with Chinese fonts, pdftoppm and ImageMagick; about a minute.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.browser import Browser
from tests.export.report.cases import case_of

from falsefront.export import report
from falsefront.records.case import Case

DOCS = Path(__file__).parents[3] / "docs" / "report"
COLOURS = "40"
SCREEN_HEIGHT = 1500  # pixels of the screen that a picture shows


def main() -> None:
    """Write all pictures."""
    DOCS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name, Browser() as browser:
        folder = Path(name)
        subprocess.run([sys.executable, "-m", "falsefront", "demo", "--out", folder / "demo"], check=True)
        shutil.copy(folder / "demo" / "case" / "report.html", folder / "demo.html")
        for number in (3, 30, 300):
            _written(folder / f"vendors-{number}.html", case_of(number))
        for page in sorted(folder.glob("*.html")):
            _pictures(browser, page)


def _written(path: Path, case: Case) -> None:
    with path.open("w", encoding="utf-8") as out:
        report.write(case, out, page_of=lambda number: f"evidence/pages/{number}.html")


def _pictures(browser: Browser, page: Path) -> None:
    """Write the head and the first flag of a report as the screen shows them, and pages of A4."""
    browser.open(page)
    shots = []
    for at, place in enumerate((".lead", "#flag-1 figure")):
        top = browser.value(f"document.querySelector({place!r}).getBoundingClientRect().top + scrollY")
        shots.append(page.with_suffix(f".{at}.png"))
        browser.picture(shots[-1], top=int(top) - 40, height=SCREEN_HEIGHT)
    _side_by_side(shots, DOCS / f"{page.stem}-screen.png", width="1100")
    browser.printed(page.with_suffix(".pdf"))
    _run("pdftoppm", "-png", "-r", "80", "-f", "1", "-l", "3", page.with_suffix(".pdf"), page.with_suffix(""))
    _side_by_side(sorted(page.parent.glob(f"{page.stem}-*.png")), DOCS / f"{page.stem}-a4.png", width="1200")


def _side_by_side(pictures: list[Path], target: Path, *, width: str) -> None:
    border = ("-bordercolor", "#999", "-border", "1")
    _run(
        "convert",
        *pictures,
        *border,
        "+append",
        "-resize",
        f"{width}x",
        "+dither",
        "-colors",
        COLOURS,
        f"PNG8:{target}",
    )


def _run(program: str, *arguments: object) -> None:
    found = shutil.which(program)
    assert found, f"{program} is not here"
    subprocess.run([found, *map(str, arguments)], check=True)


if __name__ == "__main__":
    main()
