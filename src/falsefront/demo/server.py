"""Serves the sample market on loopback: one port a site, one set of pages a visit."""

import hashlib
import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

LOOPBACK = "127.0.0.1"
SITES = ("labstock", "huabo", "flaskboard")
CONTENT_TYPES = {".html": "text/html", ".txt": "text/plain; charset=utf-8"}  # a page says its own charset
IDLE_S = 5.0  # after which a kept connection is closed


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request as it came: `status` is what it was answered with."""

    site: str
    visit: int
    path: str
    status: int


class _SiteFiles:
    """One site's files in memory, by visit and path; a later visit shows what an earlier one did unless it differs."""

    def __init__(self, folder: Path) -> None:
        manifest = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
        self.sends_etag: bool = manifest["etag"]
        self._without_etag = frozenset(manifest["without_etag"])
        self._status = {(answer["visit"], answer["path"]): answer["status"] for answer in manifest["answers"]}
        self._never_asked_for = len(manifest["never_asked_for"])
        self._files = {visit: _files(folder / f"visit{visit}") for visit in (1, 2)}

    def answer(self, visit: int, path: str) -> tuple[int, bytes]:
        """Return status and body for one path; 404 for what was never there."""
        body = self._files[visit].get(path) if visit > 1 else None
        if body is None:
            body = self._files[1].get(path)
        if body is None:
            return 404, b"Not Found\n"
        return self._status.get((visit, path), 200), body

    def pages(self, visit: int) -> int:
        """Return how many pages the site links to on one visit, those that must not be asked for included."""
        shown = self._files[1].keys() | (self._files[visit].keys() if visit > 1 else set())
        return len(shown - {"/robots.txt"}) + self._never_asked_for

    def etag(self, path: str, body: bytes) -> str | None:
        """Return the validator of a body; None where the site sends none."""
        if not self.sends_etag or path in self._without_etag:
            return None
        return f'"{hashlib.sha256(body).hexdigest()[:24]}"'


def _files(folder: Path) -> dict[str, bytes]:
    return {
        "/" + path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


class Market:
    """The running market. `visit` is which of its two states it shows; `asked` is every request so far."""

    def __init__(self, servers: "Mapping[str, _SiteServer]") -> None:
        self._servers = servers
        self.visit = 1
        self.asked: list[Asked] = []
        self.hosts = {site: f"{LOOPBACK}:{server.server_address[1]}" for site, server in servers.items()}

    def url(self, site: str, path: str) -> str:
        """Return the absolute address of a path on a site."""
        return f"http://{self.hosts[site]}{path}"

    def pages(self) -> dict[str, int]:
        """Return how many pages each site links to on the visit that is on."""
        return {site: server.files.pages(self.visit) for site, server in self._servers.items()}


class _SiteServer(ThreadingHTTPServer):
    daemon_threads = True
    market: Market

    def __init__(self, site: str, files: _SiteFiles, port: int) -> None:
        super().__init__((LOOPBACK, port), _Handler)
        self.site = site
        self.files = files


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "SampleMarket"
    sys_version = ""
    timeout = IDLE_S
    server: _SiteServer

    def do_GET(self) -> None:
        """Answer one request from the files of the visit that is on."""
        path = urlsplit(self.path).path
        visit = self.server.market.visit
        status, body = self.server.files.answer(visit, path)
        etag = self.server.files.etag(path, body) if status == 200 else None
        if etag is not None and self.headers.get("If-None-Match") == etag:
            status, body = 304, b""
        self.server.market.asked.append(Asked(site=self.server.site, visit=visit, path=path, status=status))
        self.send_response(status)
        if etag is not None:
            self.send_header("ETag", etag)
        if status != 304:
            self.send_header("Content-Type", CONTENT_TYPES.get(Path(path).suffix, "text/plain"))
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name the standard library uses
        """Say nothing: the crawl reports what it asked."""


@contextmanager
def open_market(folder: Path, ports: Mapping[str, int] | None = None) -> Iterator[Market]:
    """Serve the market from its folder (`fixtures/market`) until the block ends.

    `ports` names a port for a site; a free one is chosen for each that it does not name.
    """
    chosen = ports or {}
    servers = {site: _SiteServer(site, _SiteFiles(folder / site), chosen.get(site, 0)) for site in SITES}
    market = Market(servers)
    for server in servers.values():
        server.market = market
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield market
    finally:
        for server in servers.values():
            server.shutdown()
            server.server_close()
