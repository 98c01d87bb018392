"""`falsefront address`: read one address, compare two, or compare the pairs of a file."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from falsefront.cli import screen
from falsefront.errors import SheetError, UsageError
from falsefront.wording import counted

if TYPE_CHECKING:
    from falsefront.address import Gazetteer

app = typer.Typer(help="Read one address, or compare two.", no_args_is_help=True)

_SHOWN = (
    "country", "province", "city", "county", "town", "area", "road", "crossing", "side", "lane", "alley", "number",
    "plot", "development", "building", "entrance", "floor", "unit", "postcode", "po_box", "care_of", "precision",
    "leftover", "signs", "contradictions", "pinyin",
)  # fmt: skip


@app.command("read")
def read(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="One address, as it stands on a page.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Print the parts of one address."""
    from falsefront import address
    from falsefront.address.record import as_record

    reading = address.read(text, address.load())
    record = as_record(reading)
    if as_json:
        screen.json_line(record)
        return
    rows = [(name, _said(record[name])) for name in _SHOWN if record[name]]
    if reading.is_cut:
        rows.insert(-1, ("is_cut", "the text was cut off"))
    for other in reading.alternatives:
        rows += [("also says", address.canonical(other)), ("also, pinyin", address.pinyin_line(other))]
    screen.table(("part", "value"), rows)


def _said(value: object) -> str:
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


@app.command("compare")
def compare(
    a: Annotated[str | None, typer.Argument(metavar="A", help="One address.")] = None,
    b: Annotated[str | None, typer.Argument(metavar="B", help="The other address.")] = None,
    file: Annotated[
        Path | None,
        typer.Option("--file", metavar="PAIRS.tsv", help="UTF-8, tab-separated, columns a and b; prints JSON Lines."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Print the level on which two addresses agree, and why.

    Same premises: unit, building, number, development. Never: road, area, city, different, insufficient.
    The score, from 0 to 1, is a help for sorting and no probability.
    """
    from falsefront.address.for_good import load_for_good

    if file is not None:
        if a is not None or b is not None:
            raise UsageError("give two addresses or --file PAIRS.tsv, not both")
        pairs = list(_pairs(file))
        gazetteer = load_for_good()
        for one, other in pairs:
            screen.json_line(_compared(one, other, gazetteer))
        return
    if a is None or b is None:
        raise UsageError('give two addresses in quotes: falsefront address compare "A" "B"')
    record = _compared(a, b, load_for_good())
    if as_json:
        screen.json_line(record)
        return
    rows = [
        ("level", _said(record["level"])),
        ("same premises", "yes" if record["same_premises"] else "no"),
        ("score, no probability", _said(record["score"])),
        ("reasons", _said(record["reasons"])),
    ]
    rows += [("a", a), ("b", b), ("a, pinyin", str(record["a_pinyin"])), ("b, pinyin", str(record["b_pinyin"]))]
    screen.table(("", "value"), rows)


def _compared(a: str, b: str, gazetteer: "Gazetteer") -> dict[str, object]:
    from falsefront import address

    one, other, comparison = address.compare_fields(a, b, gazetteer)
    return {
        "level": comparison.level.value,
        "same_premises": comparison.same_premises,
        "score": comparison.score,
        "reasons": list(comparison.reasons),
        "a": a,
        "b": b,
        "a_pinyin": address.pinyin_line(one),
        "b_pinyin": address.pinyin_line(other),
    }


def _pairs(file: Path) -> Iterator[tuple[str, str]]:
    """Yield the two addresses of each line; SheetError names file and line."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as exc:
        raise SheetError(f"{file}: cannot be read: {exc.strerror or exc}") from exc
    except UnicodeDecodeError as exc:
        raise SheetError(f"{file}: is not UTF-8 (byte {exc.start}); save it as UTF-8") from exc
    lines = text.replace("\r\n", "\n").split("\n")
    heading = lines[0].split("\t")
    if "a" not in heading or "b" not in heading:
        raise SheetError(f"{file}:1: the first line must name the columns a and b, separated by a tab")
    at_a, at_b = heading.index("a"), heading.index("b")
    for number, line in enumerate(lines[1:], start=2):
        if not line:
            continue
        cells = line.split("\t")
        if len(cells) <= max(at_a, at_b):
            raise SheetError(f"{file}:{number}: has {counted(len(cells), 'column')}, needs a and b")
        yield cells[at_a], cells[at_b]
