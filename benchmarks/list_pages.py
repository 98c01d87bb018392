"""Pages of lists whose entries have no element around them, made up from `list_words.toml`, with the truth."""

import random
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WORDS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("list_words.toml").read_text("utf-8"))
# How one line is written: what names the entry, and every other line of it.
LINES = {
    "breaks": ("<b>{}</b><br>", "{}<br>"),
    "fonts": ('<FONT SIZE=3 COLOR="#003366"><B>{}</B></FONT><BR>', "<FONT SIZE=2>{}</FONT><BR>"),
    "paragraphs": ("<p><b>{}</b></p>", "<p>{}</p>"),
    "headings": ("<h3>{}</h3>", "<p>{}</p>"),
    "rows": ("<tr><td><b>{}</b></td></tr>", "<tr><td>{}</td></tr>"),
    "definitions": ("<dt>{}</dt>", "<dd>{}</dd>"),
    "blocks": ("<div class=n>{}</div>", "<div class=v>{}</div>"),
}
AROUND = {"rows": "<table width=100%>{}</table>", "definitions": "<dl>{}</dl>", "fonts": "<CENTER>{}</CENTER>"}
PARTED = {"rows": ("<tr><td><hr></td></tr>", "<tr><td>&nbsp;</td></tr>"), "definitions": ("", "")}
MAKES = (*LINES, "columns", "grid")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its name, where that leads, its other lines in order, each with its sort, and the true values."""

    name: str
    url: str | None
    lines: tuple[tuple[str, str], ...]
    price: str | None = None
    currency: str | None = None
    address: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """One page with what it is made of and its entries."""

    html: str
    language: str
    make: str
    goods: bool
    entries: tuple[Entry, ...]


def pages(number: int, seed: int) -> list[Page]:
    """Return so many pages; the same for the same seed."""
    chance = random.Random(seed)
    return [_page(chance) for _ in range(number)]


def _page(chance: random.Random) -> Page:
    language, make = chance.choice(list(WORDS)), chance.choice(MAKES)
    words = WORDS[language]
    goods = make in ("columns", "grid") or chance.random() < 0.6
    entries = tuple(_goods(chance, words) if goods else _firms(chance, words))
    core = _columns(entries, chance, grid=make == "grid") if make not in LINES else _lined(entries, make, words, chance)
    return Page(_around(core, language, goods, chance), language, make, goods, entries)


def _money(chance: random.Random, words: dict[str, Any], currency: str) -> tuple[str, str]:
    """Return an amount as the page shows it, and as it is."""
    whole, part = chance.choice([chance.randint(3, 99), chance.randint(100, 4999)]), chance.choice([0, 50, 90, 95])
    if currency in ("RUB", "JPY", "VND"):
        whole, part = whole * (1000 if currency == "VND" else 10), 0
    shown = f"{whole:,}".replace(",", words["thousand"]) + (f"{words['decimal']}{part:02}" if part else "")
    return words["prices"][currency].format(shown), f"{whole}.{part:02}"


def _goods(chance: random.Random, words: dict[str, Any]) -> list[Entry]:
    currency = chance.choice(list(words["prices"]))
    kinds = [(good, trait) for good in words["goods"] for trait in words["traits"]]
    linked, described, labelled = chance.random() < 0.6, chance.random() < 0.5, chance.random() < 0.3
    first, missing = chance.random() < 0.3, chance.choice([0, 0, 0.2])
    entries = []
    for place, (good, trait) in enumerate(chance.sample(kinds, chance.randint(3, 10))):
        shown, value = _money(chance, words, currency)
        lines = [("price", f"{words['words']['price']} {shown}" if labelled else shown)]
        told = [("about", chance.choice(words["about"]))] if described else []
        if chance.random() < missing:
            lines, value = [], ""
        name = words["named"].format(good=good, trait=trait)
        ordered = (*lines, ("name", name), *told) if first else (("name", name), *told, *lines)
        url = f"/goods/{1000 + 7 * place}" if linked else None
        entries.append(Entry(name, url, ordered, value or None, currency if value else None))
    return entries


def _firms(chance: random.Random, words: dict[str, Any]) -> list[Entry]:
    linked, labelled, described = chance.random() < 0.6, chance.random() < 0.6, chance.random() < 0.3
    entries = []
    for place, name in enumerate(chance.sample(words["firms"], chance.randint(3, 8))):
        address = _address(chance, words)
        phone = "".join(chance.choice("23456789") if each == "#" else each for each in words["phone"])
        lines = [
            ("name", name),
            ("address", address),
            ("phone", f"{words['words']['phone']} {phone}" if labelled else phone),
        ]
        if described:
            lines.append(("about", chance.choice(words["about"])))
        url = f"/firm/{100 + 3 * place}.html" if linked else None
        entries.append(Entry(name, url, tuple(lines), address=address, phone=phone))
    return entries


def _address(chance: random.Random, words: dict[str, Any]) -> str:
    number, road, end = chance.randint(2, 180), chance.choice(words["roads"]), chance.choice(words["places"])
    return str(words["road"].format(number=number, road=road, place=end))


def _lined(entries: tuple[Entry, ...], make: str, words: dict[str, Any], chance: random.Random) -> str:
    """Return the entries line by line, with what stands before, between and behind them."""
    name, other = LINES[make]
    parting = chance.choice(
        ["", "", *PARTED.get(make, ("<hr>", "<br>" if make in ("breaks", "fonts") else "<p>&nbsp;</p>"))]
    )
    blocks = [
        "".join((name if sort == "name" else other).format(_shown(entry, sort, text)) for sort, text in entry.lines)
        for entry in entries
    ]
    sale, total = name.format(words["heads"]["sale"]), words["words"]["total"]
    stray = _money(chance, words, next(iter(words["prices"])))[0]
    before = chance.choice(["", "", "", other.format(words["words"]["intro"]), sale])
    behind = chance.choice(["", "", "", other.format(words["words"]["outro"]), other.format(f"{total} {stray}")])
    core = before + parting.join(blocks) + behind
    return AROUND.get(make, chance.choice(["{}", "<div>{}</div>"])).format(core)


def _shown(entry: Entry, sort: str, text: str) -> str:
    return f'<a href="{entry.url}">{text}</a>' if sort == "name" and entry.url else text


def _columns(entries: tuple[Entry, ...], chance: random.Random, *, grid: bool) -> str:
    """Return a table whose columns are the entries; a grid has a few of them side by side, and more below."""
    width = chance.choice([2, 3, 4]) if grid else len(entries)
    rows = []
    for at in range(0, len(entries), width):
        some = entries[at : at + width]
        for sort in dict.fromkeys(sort for entry in some for sort, _ in entry.lines):
            cells = [
                next((_shown(entry, sort, text) for each, text in entry.lines if each == sort), "&nbsp;")
                for entry in some
            ]
            cells += ["&nbsp;"] * (width - len(some))
            rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
    return f"<table border=1>{''.join(rows)}</table>"


def _around(core: str, language: str, goods: bool, chance: random.Random) -> str:
    """Return the whole page: a menu, a heading, the list, a side box and a foot with the keeper's own address."""
    words = WORDS[language]
    head = words["heads"]["goods" if goods else "firms"]
    menu = " | ".join(f'<a href="/{at}.html">{text}</a>' for at, text in enumerate(words["menu"]))
    free = words["words"]["free"].format(_money(chance, words, next(iter(words["prices"])))[0])
    side = f"<div id=side><p>{free}</p></div>" if goods and chance.random() < 0.3 else ""
    foot = (
        f"<hr><p>© 2019 Heidekraut, {_address(chance, words)}</p>"
        if chance.random() < 0.4
        else "<hr><p>© 2019 Heidekraut</p>"
    )
    body = chance.choice(
        [
            f"{menu}<h1>{head}</h1>{core}{side}{foot}",
            f"<table width=100%><tr><td width=150>{menu}{side}</td><td><h1>{head}</h1>{core}</td></tr></table>{foot}",
            f"<nav>{menu}</nav><div class=main><h1>{head}</h1>{core}</div>{side}<footer>{foot}</footer>",
        ]
    )
    top = f'<meta charset="utf-8"><title>{head} - Heidekraut</title>'
    return f'<!doctype html><html lang="{language}"><head>{top}</head><body>{body}</body></html>'
