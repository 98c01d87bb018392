"""What is printed for people has no password of an address in it; what programs read has each value as it stands."""

import pytest

from falsefront.cli import screen

URL = "https://ann:s3cret@shop.example/a?password=s3cret&page=2"
SHOWN = "https://ann:***@shop.example/a?password=***&page=2"


def test_lines_and_tables_have_no_passwords(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    screen.line(f"said on {URL}")
    screen.paragraph(f"said on {URL}")
    screen.table(("url", "verdict"), [(URL, "allowed"), (None, 3)])
    screen.say(f"failed: {URL}")
    told = capsys.readouterr()
    assert told.out.splitlines() == [f"said on {SHOWN}", f"said on {SHOWN}", f"{SHOWN}\tallowed", "\t3"]
    assert told.err == f"failed: {SHOWN}\n"


def test_pages_json_and_csv_have_each_value_as_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    screen.page_line(URL)
    screen.json_line({"url": URL})
    screen.csv_lines(("url",), [(URL,)])
    assert capsys.readouterr().out.splitlines() == [URL, f'{{"url": "{URL}"}}', "url", URL]
