"""What is printed for people has no password of an address in it; what programs read has each value as it stands."""

import io

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


class Terminal(io.StringIO):
    """What stands on a terminal."""

    def isatty(self) -> bool:
        return True


def forty_columns(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Print to a terminal of forty columns, without colour, from here on."""
    shown = Terminal()
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr("sys.stdout", shown)
    monkeypatch.setattr("sys.stderr", shown)
    return shown


def test_a_line_is_folded_on_a_terminal_and_no_hash_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = forty_columns(monkeypatch)
    screen.line(f"163 captures; chain head {'a' * 64}")
    screen.say("next: falsefront flag list shows all of them, best first")
    assert terminal.getvalue().splitlines() == [
        "163 captures; chain head",
        f"  {'a' * 64}",
        "next: falsefront flag list shows all of",
        "  them, best first",
    ]


def test_a_table_that_fits_by_the_words_of_its_last_column_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = forty_columns(monkeypatch)
    screen.table(("term", "because"), [("apart", "seven firms are named at this one place")])
    assert [line.rstrip() for line in terminal.getvalue().splitlines()] == [
        "term   because",
        "apart  seven firms are named at this one",
        "       place",
    ]


def test_a_table_too_wide_for_the_terminal_is_told_row_by_row(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = forty_columns(monkeypatch)
    rows = [("labstock", "41 unchanged, 1 gone", None, "https://shop.example/suppliers/one.html")]
    screen.table(("site", "counts", "error", "url"), rows)
    assert terminal.getvalue().splitlines() == [
        "site labstock",
        "    counts: 41 unchanged, 1 gone; url:",
        "      https://shop.example/suppliers/one.html",
    ]


def test_a_table_may_say_itself_how_a_row_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = forty_columns(monkeypatch)
    rows = [("labstock", "https://shop.example/suppliers/one.html")]
    screen.table(("site", "url"), rows, entry=lambda row: (row[1], f"    {row[0]}"))
    assert terminal.getvalue().splitlines() == ["https://shop.example/suppliers/one.html", "    labstock"]


def test_a_row_of_two_cells_too_wide_for_the_terminal_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = forty_columns(monkeypatch)
    screen.table(("field", "value"), [("WARC-Payload-Digest", "sha256:e48704a9a08cff257b31")])
    assert terminal.getvalue().splitlines() == ["WARC-Payload-Digest:", "  sha256:e48704a9a08cff257b31"]
