"""The configuration: TOML to a checked `Config`, each error with its line (config.example.toml)."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, field_validator
from pydantic_core import PydanticCustomError

from falsefront.config_faults import Location as Location
from falsefront.config_faults import checked, dotted
from falsefront.errors import ConfigurationError, UnknownError
from falsefront.records import FIELDS
from falsefront.toml_faults import read
from falsefront.toml_lines import key_lines
from falsefront.wording import perhaps

_EVERY = re.compile(r"(\d+(?:\.\d+)?)\s*(s|min|m|h|d|w)")
_SECONDS = {"s": 1.0, "m": 60.0, "min": 60.0, "h": 3600.0, "d": 86400.0, "w": 604800.0}
_SITE_NAME = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?")
_CRON = re.compile(r"[-\w*,/]+(?:\s+[-\w*,/]+){4}")
SCOPE = ("start", "allow", "deny")  # keys of a site that are held against each other
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


def _web_page(url: str) -> str:
    if not _may_be_url(url):
        raise PydanticCustomError("url", "is no http or https address")
    return url


def _authority(url: str) -> str:
    parts = urlsplit(_web_page(url))
    if "@" in parts.netloc or not url.isascii() or not url.isprintable() or "\\" in url or " " in url or parts.fragment:
        raise PydanticCustomError("url", "must be a plain address: ASCII, without user name, spaces and #")
    try:
        _ = parts.port
    except ValueError as problem:
        raise PydanticCustomError("url", "has a port that is none") from problem
    return url


def _interval(every: str) -> str:
    try:
        seconds_of(every)
    except ValueError as problem:
        raise PydanticCustomError("interval", "{problem}", {"problem": str(problem)}) from problem
    return every


def _field_name(name: str) -> str:
    if name not in FIELDS:
        raise PydanticCustomError("unknown_field", "no field of an offer{hint}", {"hint": perhaps(name, FIELDS)})
    return name


FieldName = Annotated[str, AfterValidator(_field_name)]
Every = Annotated[str, AfterValidator(_interval)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Desk(_Table):
    """Who collects: goes into the User-Agent and into every evidence record."""

    name: str = Field(min_length=1, max_length=200)
    contact: str = Field(min_length=1, max_length=200)
    notice: str | None = Field(default=None, max_length=600)  # stands in a box at the head of each report

    @field_validator("name", "contact", "notice")
    @classmethod
    def _printable(cls, text: str | None) -> str | None:
        if text is not None and (not text.isprintable() or not text.strip()):
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
        if url.startswith("sqlite:") and "?" in url:
            raise PydanticCustomError("database", "must be a path alone behind sqlite:///, without a question mark")
        return url


class Crawl(_Table):
    """Politeness and bounds, the same for every site."""

    delay_s: float = Field(default=5.0, ge=0)  # least gap between two requests to one host
    timeout_s: float = Field(default=30.0, gt=0)  # whole request
    max_bytes: int = Field(default=5_000_000, gt=0)  # decoded body
    max_pages: int = Field(default=500, gt=0)  # per site and run
    pace: Literal["domain", "host"] = "domain"  # what keeps the gap together
    allow_private_hosts: tuple[str, ...] = ()  # "127.0.0.1:8099"


class Timestamp(_Table):
    """The authority that the desk has its hash chains stamped by (RFC 3161); nothing is asked without this table."""

    authority: Annotated[str, AfterValidator(_authority)]
    certificates: str | None = None  # PEM of the roots and intermediates the desk trusts; None: no signature is checked
    every: Every = "1d"
    timeout_s: float = Field(default=30.0, gt=0, le=600)  # whole request


class Expect(_Table):
    """Drift alarms: what a healthy run gives at the least."""

    min_offers: int | None = Field(default=None, ge=0)
    min_fill: dict[FieldName, Annotated[float, Field(ge=0, le=1)]] = Field(default_factory=dict)


class Site(_Table):
    """One configured source."""

    name: str
    start: tuple[Annotated[str, AfterValidator(_web_page)], ...] = Field(min_length=1)
    allow: tuple[str, ...] = Field(min_length=1)
    deny: tuple[str, ...] = ()
    every: Every | None = None  # None where cron stands, or where the site is crawled by hand only
    cron: str | None = None
    follow: tuple[str, ...] = ()  # CSS of links to follow
    sitemaps: bool = True  # with `follow`: also what the sitemaps list that robots.txt names
    item: str | None = None  # CSS of one offer on a page of many
    language: str | None = None
    parser: str | None = None  # "module:function" of a private parser
    fields: dict[FieldName, str] = Field(default_factory=dict)  # field of an offer -> CSS selector
    expect: Expect = Expect()

    @field_validator("name")
    @classmethod
    def _plain_name(cls, name: str) -> str:
        if not _SITE_NAME.fullmatch(name):
            raise PydanticCustomError("site_name", "must be lower-case letters, digits, dots and dashes")
        return name

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

    @property
    def schedule(self) -> str | None:
        """The schedule as the store notes it; None where the site is crawled by hand only."""
        return self.every or (f"cron {self.cron}" if self.cron else None)


class Config(_Table):
    """Everything a run needs to know; `folder` is where relative paths start."""

    desk: Desk
    store: StoreTable = StoreTable()
    crawl: Crawl = Crawl()
    site: tuple[Site, ...] = ()
    timestamp: Timestamp | None = None  # None: nobody is asked
    folder: Annotated[Path, Field(exclude=True)] = Path()

    @field_validator("folder", mode="before")
    @classmethod
    def _not_a_key(cls, _: object) -> Path:
        raise PydanticCustomError("extra_forbidden", "unknown key")

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

    @property
    def certificates_file(self) -> Path | None:
        """The certificates of time-stamping authorities that the desk trusts; None where it names none."""
        named = self.timestamp.certificates if self.timestamp else None
        return None if named is None else (self.folder / named).resolve()

    def sites(self, names: tuple[str, ...] = ()) -> tuple[Site, ...]:
        """Return the named sites, or all where no name is given; UnknownError for an unknown one."""
        known = {site.name: site for site in self.site}
        for name in names:
            if name not in known:
                raise unknown_site(name, known)
        return tuple(known[name] for name in dict.fromkeys(names)) if names else self.site


FurtherRules = Callable[[Config], Iterable[tuple[Location, str]]]  # what breaks them: place of the key, and what


def unknown_site(name: str, known: Iterable[str]) -> UnknownError:
    """Return the error that says that there is no site of this name, with those there are."""
    names = sorted(known)
    return UnknownError("site", name, known=names, shown_by=f"known: {', '.join(names) or 'none'}")


def load(path: Path, *, more: FurtherRules | None = None) -> Config:
    """Read and check a configuration file; ConfigurationError names file, each line and what to do."""
    try:
        data = path.read_bytes()
    except FileNotFoundError as exc:
        raise ConfigurationError(
            f"{path}: there is no such file; `falsefront init` writes one, `--config PATH` names another"
        ) from exc
    except OSError as exc:
        raise ConfigurationError(f"{path}: cannot be read: {exc.strerror}") from exc
    return parse(data, name=str(path), folder=path.resolve().parent, more=more)


def parse(data: bytes, *, name: str, folder: Path, more: FurtherRules | None = None) -> Config:
    """Check the bytes of a configuration; `name` stands in messages, relative paths start at `folder`.

    `more` are rules of higher floors. ConfigurationError tells everything that is wrong at once, a line each.
    """
    text = _decode(data, name)
    found = read(text)
    faults = list(found.faults)
    config = None
    if found.table is not None:
        lines = key_lines(found.text)
        checks = checked(found.table, Config, _KNOWN_KEYS)
        config = checks.model
        wrong = [*checks.faults, *_rules_broken(config, checks.taken_out, more)]
        faults += [(_line_of(at, lines), f"{dotted(at)}{words}") for at, words in wrong]
        if not found.table.get("site") and ("site",) not in checks.taken_out:
            faults.append((max(1, len(text.splitlines())), "there is no [[site]]; add at least one source to watch"))
    if faults or config is None:
        raise ConfigurationError("\n".join(f"{name}:{line}: {words}" for line, words in sorted(dict.fromkeys(faults))))
    return config.model_copy(update={"folder": folder})


def with_lines(path: Path, told: Iterable[tuple[Location, str]]) -> Iterator[str]:
    """Give what is said of keys of a configuration that was read from `path`, each with its line."""
    found = read(_decode(path.read_bytes(), str(path)))
    lines = key_lines(found.text)
    for at, words in told:
        yield f"{path}:{_line_of(at, lines)}: {dotted(at)}{words}"


def _rules_broken(
    config: Config | None, taken_out: Collection[Location], more: FurtherRules | None
) -> Iterator[tuple[Location, str]]:
    """Give what breaks a rule about several values, save where one of them is wrong by itself."""
    if config is None:
        return
    for at, words in (*_one_schedule(config), *_different_names(config), *(more(config) if more else ())):
        beside = [out for out in taken_out if len(out) == len(at) and out[:-1] == at[:-1] and isinstance(out[-1], int)]
        place = at[:-1] if beside else at  # positions in a list are no longer those of the file
        is_of_scope = at[2:3] != () and at[2] in SCOPE
        if any(place[: len(out)] == out for out in taken_out):
            continue
        if is_of_scope and any(out[:2] == at[:2] and out[2:3] != () and out[2] in SCOPE for out in taken_out):
            continue
        yield place, words


def _one_schedule(config: Config) -> Iterator[tuple[Location, str]]:
    for at, site in enumerate(config.site):
        if site.every is not None and site.cron is not None:
            yield ("site", at, "cron"), "the site has both `every` and `cron`; keep one"


def _different_names(config: Config) -> Iterator[tuple[Location, str]]:
    names = [site.name for site in config.site]
    for at, name in enumerate(names):
        if name in names[:at]:
            yield ("site", at, "name"), f"two sites are named {name}; give each a name of its own"


def _decode(data: bytes, name: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ConfigurationError(f"{name}:1: saved as UTF-16; save it as UTF-8 (in Notepad: Save as, Encoding)")
    try:
        return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")  # Notepad writes a byte order mark
    except UnicodeDecodeError as exc:
        line = data.count(b"\n", 0, exc.start) + 1
        raise ConfigurationError(f"{name}:{line}: not UTF-8; save the file as UTF-8") from exc


def _line_of(location: Location, lines: dict[Location, int]) -> int:
    while location and location not in lines:
        location = location[:-1]
    return lines.get(location, 1)


_KNOWN_KEYS: dict[tuple[str, ...], list[str]] = {
    table: [key for key in kind.model_fields if key != "folder"]
    for table, kind in (
        ((), Config), (("desk",), Desk), (("store",), StoreTable), (("crawl",), Crawl), (("site",), Site),
        (("site", "expect"), Expect), (("timestamp",), Timestamp),
    )
}  # fmt: skip
