"""The configuration: TOML to a checked `Config`, each error with its line (DESIGN 4)."""

import difflib
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator
from pydantic_core import ErrorDetails, PydanticCustomError

from falsefront.errors import ConfigurationError, UnknownError
from falsefront.records import FIELDS
from falsefront.toml_lines import key_lines

_EVERY = re.compile(r"(\d+(?:\.\d+)?)\s*(s|min|m|h|d|w)")
_SECONDS = {"s": 1.0, "m": 60.0, "min": 60.0, "h": 3600.0, "d": 86400.0, "w": 604800.0}
_SITE_NAME = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?")
_CRON = re.compile(r"[-\w*,/]+(?:\s+[-\w*,/]+){4}")
_V = TypeVar("_V")
Location = tuple[str | int, ...]  # of a key: ("site", 0, "fields", "vendor")
_PARSER = re.compile(r"[A-Za-z_][\w.]*:[A-Za-z_]\w*")


def seconds_of(every: str) -> float:
    """Return the seconds of an interval such as "3s", "15m", "6h", "1d" or "1w".

    >>> seconds_of("6h")
    21600.0

    Raises ValueError for anything else, and for an interval of nothing.
    """
    match = _EVERY.fullmatch(every.strip().lower())
    seconds = float(match[1]) * _SECONDS[match[2]] if match else 0.0
    if seconds <= 0:
        raise ValueError(f'"{every}" is no interval; write "30s", "15m", "6h", "1d" or "1w"')
    return seconds


def _may_be_url(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Desk(_Table):
    """Who collects: goes into the User-Agent and into every evidence record."""

    name: str = Field(min_length=1, max_length=200)
    contact: str = Field(min_length=1, max_length=200)

    @field_validator("name", "contact")
    @classmethod
    def _printable(cls, text: str) -> str:
        if not text.isprintable() or not text.strip():
            raise PydanticCustomError("printable", "must be one line of visible text")
        return text


class StoreTable(_Table):
    """Where the rows and the preserved bytes lie; relative paths start at the configuration's folder."""

    url: str = "sqlite:///falsefront.db"
    evidence: str = "evidence"

    @field_validator("url")
    @classmethod
    def _known_database(cls, url: str) -> str:
        if not url.startswith(("sqlite:///", "postgresql+psycopg://")):
            raise PydanticCustomError("database", 'must start with "sqlite:///" or "postgresql+psycopg://"')
        return url


class Crawl(_Table):
    """Politeness and bounds, the same for every site."""

    delay_s: float = Field(default=5.0, ge=0)  # least gap between two requests to one host
    timeout_s: float = Field(default=30.0, gt=0)  # whole request
    max_bytes: int = Field(default=5_000_000, gt=0)  # decoded body
    max_pages: int = Field(default=500, gt=0)  # per site and run
    allow_private_hosts: tuple[str, ...] = ()  # "127.0.0.1:8099"


class Expect(_Table):
    """Drift alarms: what a healthy run gives at the least."""

    min_offers: int | None = Field(default=None, ge=0)
    min_fill: dict[str, Annotated[float, Field(ge=0, le=1)]] = Field(default_factory=dict)

    @field_validator("min_fill")
    @classmethod
    def _known_fields(cls, fill: dict[str, float]) -> dict[str, float]:
        return _only_known_fields(fill)


class Site(_Table):
    """One configured source."""

    name: str
    start: tuple[str, ...] = Field(min_length=1)
    allow: tuple[str, ...] = Field(min_length=1)
    deny: tuple[str, ...] = ()
    every: str | None = None  # None where cron stands, or where the site is crawled by hand only
    cron: str | None = None
    follow: tuple[str, ...] = ()  # CSS of links to follow
    item: str | None = None  # CSS of one offer on a page of many
    language: str | None = None
    parser: str | None = None  # "module:function" of a private parser
    fields: dict[str, str] = Field(default_factory=dict)  # field of an offer -> CSS selector
    expect: Expect = Expect()

    @field_validator("name")
    @classmethod
    def _plain_name(cls, name: str) -> str:
        if not _SITE_NAME.fullmatch(name):
            raise PydanticCustomError("site_name", "must be lower-case letters, digits, dots and dashes")
        return name

    @field_validator("start")
    @classmethod
    def _web_pages(cls, start: tuple[str, ...]) -> tuple[str, ...]:
        for url in start:
            if not _may_be_url(url):
                raise PydanticCustomError("url", "{url} is no http or https address", {"url": url})
        return start

    @field_validator("every")
    @classmethod
    def _interval(cls, every: str | None) -> str | None:
        if every is not None:
            try:
                seconds_of(every)
            except ValueError as problem:
                raise PydanticCustomError("interval", "{problem}", {"problem": str(problem)}) from problem
        return every

    @field_validator("cron")
    @classmethod
    def _five_fields(cls, cron: str | None) -> str | None:
        if cron is not None and not _CRON.fullmatch(cron.strip()):
            raise PydanticCustomError("cron", 'must have five fields: minute hour day month weekday ("0 */6 * * *")')
        return cron

    @field_validator("parser")
    @classmethod
    def _module_and_function(cls, parser: str | None) -> str | None:
        if parser is not None and not _PARSER.fullmatch(parser):
            raise PydanticCustomError("parser", 'must read "module:function"')
        return parser

    @field_validator("fields")
    @classmethod
    def _known_fields(cls, fields: dict[str, str]) -> dict[str, str]:
        return _only_known_fields(fields)

    @model_validator(mode="after")
    def _one_schedule(self) -> "Site":
        if self.every is not None and self.cron is not None:
            raise PydanticCustomError("schedule", "has both `every` and `cron`; keep one")
        return self


class Config(_Table):
    """Everything a run needs to know; `folder` is where relative paths start."""

    desk: Desk
    store: StoreTable = StoreTable()
    crawl: Crawl = Crawl()
    site: tuple[Site, ...] = ()
    folder: Annotated[Path, Field(exclude=True)] = Path()

    @field_validator("folder", mode="before")
    @classmethod
    def _not_a_key(cls, _: object) -> Path:
        raise PydanticCustomError("extra_forbidden", "unknown key")

    @model_validator(mode="after")
    def _different_names(self) -> "Config":
        names = [site.name for site in self.site]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise PydanticCustomError("site_twice", "two sites are named {name}", {"name": twice[0]})
        return self

    @property
    def store_url(self) -> str:
        """The database URL, with a relative SQLite path resolved against the configuration's folder."""
        prefix = "sqlite:///"
        if not self.store.url.startswith(prefix) or self.store.url == prefix + ":memory:":
            return self.store.url
        return prefix + str((self.folder / self.store.url.removeprefix(prefix)).resolve())

    @property
    def evidence_folder(self) -> Path:
        """The folder of WARC files."""
        return (self.folder / self.store.evidence).resolve()

    def sites(self, names: tuple[str, ...] = ()) -> tuple[Site, ...]:
        """Return the named sites, or all where no name is given; UnknownError for an unknown one."""
        known = {site.name: site for site in self.site}
        for name in names:
            if name not in known:
                raise unknown_site(name, known)
        return tuple(known[name] for name in dict.fromkeys(names)) if names else self.site


def unknown_site(name: str, known: Iterable[str]) -> UnknownError:
    """Return the error that says that there is no site of this name, with those there are."""
    names = sorted(known)
    return UnknownError("site", name, known=names, shown_by=f"known: {', '.join(names) or 'none'}")


def _only_known_fields(table: dict[str, _V]) -> dict[str, _V]:
    for name in table:
        if name not in FIELDS:
            raise PydanticCustomError(
                "unknown_field", "{name} is no field of an offer{hint}", {"name": name, "hint": _perhaps(name, FIELDS)}
            )
    return table


def _perhaps(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, list(known), n=1)
    return f"; perhaps you meant {close[0]}?" if close else ""


def load(path: Path) -> Config:
    """Read and check a configuration file; ConfigurationError names file, line and what to do."""
    try:
        data = path.read_bytes()
    except FileNotFoundError as exc:
        raise ConfigurationError(
            f"{path}: there is no such file; `falsefront init` writes one, `--config PATH` names another"
        ) from exc
    except OSError as exc:
        raise ConfigurationError(f"{path}: cannot be read: {exc.strerror}") from exc
    return parse(data, name=str(path), folder=path.resolve().parent)


def parse(data: bytes, *, name: str, folder: Path) -> Config:
    """Check the bytes of a configuration; `name` stands in messages, relative paths start at `folder`."""
    text = _decode(data, name)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as exc:
        raise ConfigurationError(_syntax_message(name, text, str(exc))) from exc
    if not table.get("site"):
        raise ConfigurationError(f"{name}: there is no [[site]]; add at least one source to watch")
    try:
        return Config.model_validate(table).model_copy(update={"folder": folder})
    except ValidationError as exc:
        lines = key_lines(text)
        errors = exc.errors(include_url=False, include_context=True)
        raise ConfigurationError("\n".join(_messages(name, lines, errors))) from exc


def located(path: Path, problems: Iterable[tuple[Location, str]]) -> str:
    """Return problems that were found after reading a configuration, each with its file and line, one a line."""
    text = _decode(path.read_bytes(), str(path))
    lines = key_lines(text)
    return "\n".join(f"{path}:{_line_of(at, lines)}: {_dotted(at)}{words}" for at, words in problems)


def _decode(data: bytes, name: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ConfigurationError(f"{name}:1: saved as UTF-16; save it as UTF-8 (in Notepad: Save as, Encoding)")
    try:
        return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")  # Notepad writes a byte order mark
    except UnicodeDecodeError as exc:
        line = data.count(b"\n", 0, exc.start) + 1
        raise ConfigurationError(f"{name}:{line}: not UTF-8; save the file as UTF-8") from exc


def _syntax_message(name: str, text: str, problem: str) -> str:
    found = re.search(r"\(at line (\d+), column \d+\)|\(at end of document\)", problem)
    line = int(found[1]) if found and found[1] else text.count("\n") + 1
    words = problem[: found.start()].strip() if found else problem
    row = text.splitlines()[line - 1] if line <= len(text.splitlines()) else ""
    hint = ""
    if "escape" in words.lower() or re.search(r'"[A-Za-z]:\\', row):
        hint = "; write a Windows path in single quotes: 'C:\\cases\\evidence'"
    return f"{name}:{line}: not valid TOML: {words}{hint}"


def _messages(name: str, lines: dict[Location, int], errors: list[ErrorDetails]) -> Iterator[str]:
    for error in errors:
        location = tuple(error["loc"])
        yield f"{name}:{_line_of(location, lines)}: {_dotted(location)}{_words(error, location)}"


def _line_of(location: Location, lines: dict[Location, int]) -> int:
    while location and location not in lines:
        location = location[:-1]
    return lines.get(location, 1)


def _dotted(location: Location) -> str:
    text = ""
    for part in location:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text + ": " if text else ""


_KNOWN_KEYS: dict[tuple[str, ...], type[_Table]] = {
    (): Config, ("desk",): Desk, ("store",): StoreTable, ("crawl",): Crawl, ("site",): Site, ("site", "expect"): Expect,
}  # fmt: skip


def _words(error: ErrorDetails, location: Location) -> str:
    if error["type"] == "extra_forbidden":
        table = tuple(part for part in location[:-1] if isinstance(part, str))
        fields = _KNOWN_KEYS[table].model_fields if table in _KNOWN_KEYS else {}
        return f"unknown key{_perhaps(str(location[-1]), [key for key in fields if key != 'folder'])}"
    if error["type"] == "missing":
        return "is missing; add it"
    return f"{error['msg']} (it is {_shown(error['input'])})"


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
