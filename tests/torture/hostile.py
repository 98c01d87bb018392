"""Servers that do what no server should: what `tests.torture.crawl` sends the crawler against.

Each is one site of the configuration, on a port of its own, so that they are crawled side by side. Three hold many bad
pages, sorted by what is bad about them; every robots server has one kind of robots.txt and one ordinary page.
"""

import gzip
import itertools
import random
import time
from collections.abc import Callable, Iterator

from tests.http_server import Asked, Handler, ResetError, reply

MAX_BYTES = 1_000_000  # crawl.max_bytes of the configuration under torture
TIMEOUT_S = 0.5  # crawl.timeout_s

_HEAD = b"HTTP/1.1 200 OK\r\n"
_HTML = "<!DOCTYPE html><html><head><title>{}</title></head><body>{}</body></html>"
_OFFER = (
    "<div class=card><a class=company href='/v/{0}'>Gewu Glass Works {0}</a><span class=addr>No. {1} Xingyuan Road, "
    "Xingdong, Xingtai, Hebei</span><span class=phone>+86 319 55{0:05d}</span><b class=title>Beaker {0}</b>"
    "<i class=price>USD {2}</i></div>"
)


def page_server() -> dict[str, Handler]:
    """Pages that are bad to read: huge, deep, broken, changing with every visit, linking to anything."""
    noise = random.Random(20260303)
    bodies: dict[str, bytes | str] = {
        "many-tags": "<b>x</b>" * 20_000,
        "too-many-tags": "<br>" * 110_000,
        "deep": "<div>" * 20_000,
        "attributes": "<p " + " ".join(f"a{number}=1" for number in range(15_000)) + ">x</p>",
        "garbage": noise.randbytes(60_000),
        "nul": b"\x00" * 50_000,
        "utf16": "\ufeff地址：河北省邢台市".encode("utf-16"),
        "surrogates": "<p>\ud800\udfff</p>".encode("utf-8", "surrogatepass"),
        "utf7": "<meta charset=utf-7><p>+ADw-script+AD4-</p>",
        "rot13": "<meta charset=rot13><p>nqqerff</p>",
        "jsonld": "<script type=application/ld+json>" + "[" * 50_000 + "</script>",
        "jsonbad": '<script type=application/ld+json>{"@type":"Product","offers":{"price":NaN,}}//</script>',
        "entities": "&amp;" * 30_000 + "&#x110000;&#0;&#xd800;",
        "comment": "<!--" + "-" * 100_000,
        "control": "<div class=card><a class=company>\x1b]0;pwned\x07[/b]\u202egnirts</a></div>",
        "empty": "",
        "wall": "<title>Attention Required</title><form><div class=g-recaptcha></div>verify you are human</form>",
        "links": "".join(f"<a href='{target}'>x</a>" for target in _hostile_targets()),
        "many-links": "".join(f"<a href='/next?page={number}'>x</a>" for number in range(3_000)),
    }
    pages: dict[str, Handler] = {
        f"/{name}": reply(body if isinstance(body, bytes) else body.encode()) for name, body in bodies.items()
    }
    links = "".join(f"<a href='/{name}'>{name}</a>" for name in (*bodies, "offers", "next?page=1"))
    pages["/"] = reply(_HTML.format("start", links))
    pages["/robots.txt"] = reply("User-agent: *\nDisallow: /never\n", content_type="text/plain")
    pages["/offers"] = lambda _: reply(_HTML.format("offers", _offers(noise)), headers={"ETag": f'"{noise.random()}"'})
    pages["/next"] = _next_page
    return pages


def wire_server() -> dict[str, Handler]:
    """Answers that are bad HTTP: wrong lengths, bombs, resets, endless heads, noise, and waits without end."""
    bomb = gzip.compress(bytes(30_000_000))
    answers: dict[str, Handler] = {
        "short": _HEAD + b"Content-Length: 100\r\n\r\nabc",
        "long": _HEAD + b"Content-Length: 3\r\n\r\nabcdefgh",
        "two-lengths": _HEAD + b"Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde",
        "minus": _HEAD + b"Content-Length: -1\r\n\r\nabc",
        "chunk-size": _HEAD + b"Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\nabc",
        "chunk-cut": _HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\nab",
        "bomb": reply(bomb, headers={"Content-Encoding": "gzip"}),
        "bomb-in-bomb": reply(gzip.compress(bomb), headers={"Content-Encoding": "gzip, gzip"}),
        "members": reply(gzip.compress(b"") * 5_000, headers={"Content-Encoding": "gzip"}),
        "gzip-cut": reply(gzip.compress(bytes(1_000))[:-9], headers={"Content-Encoding": "gzip"}),
        "not-gzip": reply(b"abc", headers={"Content-Encoding": "gzip"}),
        "partial": reply(b"abc", status=206),
        "unasked-304": reply(b"", status=304),
        "nothing": b"",
        "old": b"<p>HTTP/0.9</p>",
        "h2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + bytes(40),
        "ssh": b"SSH-2.0-OpenSSH_9\r\n\r\n",
        "status": b"HTTP/1.1 999999999999 ?\r\n\r\n",
        "folded": _HEAD + b"X: a\r\n b\r\n\tc\r\nContent-Length: 1\r\n\r\nx",
        "nul-header": _HEAD + b"X\x00Y: a\x00b\r\n\r\nx",
        "latin-header": _HEAD + b"X-\xe4: \xff\xfe\r\nContent-Length: 1\r\n\r\nx",
        "cookie": reply(b"x", headers={"Set-Cookie": "a=b; Max-Age=99999999"}),
        "endless-head": lambda _: _endless(_HEAD, b"X-Filler: " + b"x" * 5_000 + b"\r\n"),
        "endless-line": lambda _: _endless(_HEAD + b"X: ", b"x" * 5_000),
        "endless-early": lambda _: _endless(b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
        "endless-body": lambda _: _endless(_HEAD + b"\r\n", b"x" * 10_000),
        "endless-chunks": lambda _: _endless(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1;e\r\nx\r\n"),
        "drip-head": lambda _: _drip(_HEAD + b"X: " + b"x" * 200),
        "drip-body": lambda _: _drip(_HEAD + b"Content-Length: 100\r\n\r\n" + b"x" * 100),
        "reset-head": lambda _: _reset(b"HTTP/1.1 200"),
        "reset-body": lambda _: _reset(_HEAD + b"Content-Length: 50000\r\n\r\n" + b"x" * 20_000),
    }
    return _linked(answers)


def move_server() -> dict[str, Handler]:
    """Redirects to everywhere but a page, and servers that want to be left alone."""
    targets = {
        "self": "/self",
        "ping": "/pong",
        "pong": "/ping",
        "longer": "/longer" + "/x" * 3_000,
        "inside": "http://169.254.169.254/latest/meta-data/",
        "port": "http://127.0.0.1:1/",
        "file": "file:///etc/passwd",
        "user": "http://user:secret@127.0.0.1/",
        "slash": "http://public.example\\@127.0.0.1/",
        "broken": "http://[::g/",
        "nowhere": "//",
        "digits": "http://999.999.999.999/",
        "punycode": "http://xn--/",
        "noise": "\x01\x02",
        "blank": "",
    }
    answers: dict[str, Handler] = {
        name: reply(b"", status=302, headers={"Location": target}) for name, target in targets.items()
    }
    answers["utf8"] = b"HTTP/1.1 301 Moved\r\nLocation: /\xe5\x9c\xb0\xe5\x9d\x80\r\n\r\n"
    answers["cut"] = b"HTTP/1.1 302 Found\r\nLocation: /self\r\nContent-Length: 9\r\n\r\nx"
    for name, value in {"soon": "soon", "past": "Tue, 03 Mar 2020 12:00:30 GMT", "one": "1", "digits-429": "٣"}.items():
        answers[name] = reply(b"", status=429, headers={"Retry-After": value.encode().decode("latin-1")})
    return _linked(answers)


def robots_servers() -> dict[str, dict[str, Handler]]:
    """One server for each kind of robots.txt, by name."""
    closing = b"User-agent: *\nDisallow: /\n"
    kinds: dict[str, Handler] = {
        "open": reply(b""),
        "missing": reply(b"", status=404),
        "closed": reply(closing),
        "forbidden": reply(b"", status=403),
        "busy": reply(b"", status=429, headers={"Retry-After": "1"}),
        "away": reply(b"", status=503, headers={"Retry-After": "999999"}),
        "broken": reply(b"", status=500),
        "html": reply("<html><p>User-agent: *"),
        "marked": reply(b"\xef\xbb\xbf" + closing),
        "delays": reply(b"User-agent: *\nCrawl-delay: 0.1\nCrawl-delay: nan\nCrawl-delay: -5\nAllow: /\n"),
        "noise": reply(random.Random(1).randbytes(20_000)),
        "huge": reply(b"# filler\n" * 70_000),
        "one-line": reply(b"Disallow: /" + b"*a" * 200_000),
        "bomb": reply(gzip.compress(bytes(30_000_000)), headers={"Content-Encoding": "gzip"}),
        "cut": _HEAD + b"Content-Length: 99\r\n\r\nUser-agent: *\nDis",
        "loop": reply(b"", status=301, headers={"Location": "/robots.txt"}),
        "inside": reply(b"", status=302, headers={"Location": "http://127.0.0.1:1/robots.txt"}),
        "drip": lambda _: _drip(_HEAD + b"Content-Length: 100\r\n\r\n" + b"#" * 100),
        "reset": lambda _: _reset(_HEAD + b"Content-Length: 100\r\n\r\nUser"),
        "endless": lambda _: _endless(_HEAD, b"X-Filler: x\r\n"),
    }
    page = reply(_HTML.format("page", _offers(random.Random(2))))
    return {f"robots-{name}": {"/robots.txt": answer, "/": page} for name, answer in kinds.items()}


def _linked(answers: dict[str, Handler]) -> dict[str, Handler]:
    links = "".join(f"<a href='/{name}'>{name}</a>" for name in answers)
    start = {"/": reply(_HTML.format("start", links)), "/robots.txt": reply(b"")}
    return {**start, **{f"/{name}": answer for name, answer in answers.items()}}


def _offers(noise: random.Random) -> str:
    return "".join(
        _OFFER.format(vendor, noise.randrange(1, 40), noise.randrange(1, 999)) for vendor in range(noise.randrange(20))
    )


def _next_page(asked: Asked) -> bytes:
    """A list that goes on for ever and never says anything new."""
    digits = asked.target.rpartition("=")[2]
    number = int(digits) + 1 if digits.isdigit() and len(digits) < 9 else 1
    return reply(_HTML.format("next", f"{_OFFER.format(1, 1, 1)}<a rel=next href='/next?page={number}'>next</a>"))


def _hostile_targets() -> tuple[str, ...]:
    return (
        "javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "http://", "http:///x", "//[", "\\\\inner\\x",
        "http://user:pw@127.0.0.1/", "http://127.0.0.1:99999/", "http://127.0.0.1:1/", "/../../etc/passwd",
        "/%00%zz%", "/" + "x" * 20_000, "http://" + "a" * 300 + ".example/", "http://地址.example/", "?" * 50,
        "http://999.1.1.1/", "http://xn--/", "\x00", "#", "",
    )  # fmt: skip


def _endless(head: bytes, piece: bytes) -> Iterator[bytes]:
    yield head
    yield from itertools.repeat(piece)


def _drip(data: bytes) -> Iterator[bytes]:
    for at in range(len(data)):
        time.sleep(TIMEOUT_S / 8)
        yield data[at : at + 1]


def _reset(data: bytes) -> Iterator[bytes]:
    yield data
    time.sleep(0.05)
    raise ResetError


MARKETS: dict[str, Callable[[], dict[str, Handler]]] = {
    "bad-pages": page_server,
    "bad-wire": wire_server,
    "bad-moves": move_server,
}
