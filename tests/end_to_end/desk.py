"""A desk of its own for a test: a configuration, a small shop on loopback, and the command as a program."""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests import program
from tests.http_server import Asked, Handler, HttpServer, reply

PROMPT_S = 60.0  # far above what any command here takes, even on a busy machine


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """How one command ended."""

    code: int
    out: str
    err: str

    def lines(self) -> list[dict[str, Any]]:
        """Return what it printed as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    def ok(self) -> "Result":
        """Return itself; an assertion error with both streams where it failed or showed a traceback."""
        assert self.code == 0, (self.code, self.out[-2000:], self.err[-4000:])
        return self.quiet()

    def failed(self, code: int, *words: str) -> "Result":
        """Return itself where it ended with `code` and said `words` on stderr, without a traceback."""
        assert self.code == code, (self.code, self.out[-2000:], self.err[-4000:])
        for word in words:
            assert word in self.err, (word, self.err)
        return self.quiet()

    def quiet(self) -> "Result":
        """Return itself where no traceback was shown."""
        assert "Traceback" not in self.err, self.err
        assert "should not have happened" not in self.err, self.err
        assert "Traceback" not in self.out, self.out
        return self


@dataclass(slots=True, kw_only=True)
class Seller:
    """One card of the shop."""

    name: str
    address: str
    good: str
    price: str = "US$ 4.20"
    phone: str = ""


class Shop:
    """A one-page marketplace of cards whose sellers can change while it runs."""

    def __init__(self, sellers: Sequence[Seller]) -> None:
        self.sellers = list(sellers)
        self.server = HttpServer({"/list.html": self.page, "/robots.txt": reply("User-agent: *\nDisallow: /closed/\n")})

    def page(self, _asked: Asked) -> bytes:
        """Return the list as it stands now."""
        return reply(cards(self.sellers))

    def serve(self, handlers: Mapping[str, Handler]) -> None:
        """Answer further paths."""
        self.server.handlers.update(handlers)

    def site(self, name: str = "shop", start: Sequence[str] = ("/list.html",), more: str = "") -> str:
        """Return this shop's table of the configuration."""
        urls = ", ".join(f'"{self.server.url(path)}"' for path in start)
        return f"""
[[site]]
name = "{name}"
start = [{urls}]
allow = ["{self.server.url("/")}*"]
follow = ["a.more"]
item = ".card"
{more}
[site.fields]
vendor = ".seller"
vendor_url = ".seller a"
address = ".addr"
phone = ".tel"
title = ".title"
price = ".price"
"""


def cards(sellers: Sequence[Seller]) -> str:
    """Return a page of cards."""
    body = "".join(
        f'<div class="card"><h3 class="title">{s.good}</h3><p class="price">{s.price}</p>'
        f'<p class="seller"><a href="/seller/{s.name.lower().replace(" ", "-")}">{s.name}</a></p>'
        f'<p class="addr">{s.address}</p><p class="tel">{s.phone}</p></div>\n'
        for s in sellers
    )
    return f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Offers</title></head>{body}</html>'


PAIR = (
    Seller(
        name="Brightmere Labware",
        address="Room 1203, Building 3, Zhenyan Garden, No. 218 Qingxiang North Road, Xindu District, Xingtai, Hebei",
        good="Beaker, 250 ml",
    ),
    Seller(name="汀禾试剂", address="河北省邢台市信都区青橡北路218号榛砚花园5号楼701室", good="Filter paper, 110 mm"),
    Seller(
        name="Coldharbour Salt Works",
        address="No. 218 Qingxiang South Road, Xindu District, Xingtai, Hebei",
        good="Sodium chloride, 500 g",
    ),
)


class Desk:
    """A folder with a configuration, and the `falsefront` command run in it as a program of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.config = folder / "config.toml"

    def write(self, *sites: str, hosts: Sequence[str] = (), crawl: str = "", store: str = "") -> Path:
        """Write the configuration; `hosts` are exempt from the private-address guard."""
        exempt = ", ".join(f'"{host}"' for host in hosts)
        self.config.write_text(
            '[desk]\nname = "Test desk"\ncontact = "desk@example.org"\n'
            f"[store]\n{store}\n[crawl]\ndelay_s = 0.01\ntimeout_s = 5.0\nallow_private_hosts = [{exempt}]\n{crawl}\n"
            + "".join(sites),
            encoding="utf-8",
        )
        return self.config

    def command(self, *arguments: str) -> list[str]:
        """Return the command line of one call."""
        return [sys.executable, "-m", "falsefront", "--config", str(self.config), *arguments]

    def run(self, *arguments: str) -> Result:
        """Run one command to its end."""
        done = program.run("--config", str(self.config), *arguments, cwd=self.folder, env=_env())
        return Result(code=done.returncode, out=done.stdout, err=done.stderr)

    def start(self, *arguments: str) -> program.Begun:
        """Start one command and return at once; its talk goes into `talk.txt`, appended."""
        talk = self.folder / "talk.txt"
        called = ("--config", str(self.config), *arguments)
        return program.begin(*called, cwd=self.folder, env=_env(), out=talk, err=talk)

    def talk(self) -> str:
        """Return what the started commands said so far."""
        return (self.folder / "talk.txt").read_text(encoding="utf-8")

    def crawl_shop(self, shop: Shop) -> None:
        """Write a configuration for one shop, crawl it and match."""
        self.write(shop.site(), hosts=[shop.server.host])
        self.run("crawl").ok()
        self.run("match").ok()


def _env() -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if not key.startswith("FALSEFRONT_")} | {"NO_COLOR": "1"}


def wait_for(what: str, is_so: Callable[[], bool], within_s: float = PROMPT_S) -> None:
    """Return as soon as it is so; an assertion error that names it where it never is."""
    until = time.monotonic() + within_s
    while not is_so():
        assert time.monotonic() < until, what
        time.sleep(0.1)


def end(process: program.Begun, with_signal: signal.Signals) -> int:
    """Send a signal and return the exit code."""
    process.send_signal(with_signal)
    return process.wait(timeout=PROMPT_S)
