"""Pages and answers that are small and ask for much: each is read here, and what it took is printed as JSON.

Run by test_small_walls in a process of its own, so that the memory is that of reading and of nothing else.
"""

import json
import resource
import sys
from collections.abc import Callable

from tests.effort import units

from falsefront.config import Site
from falsefront.pipeline.page import read_body
from falsefront.response import read_response

URL = "http://market.example/p/1"
SITE = Site(name="walls", start=(URL,), allow=("http://market.example/*",), follow=("a.go",))
LIGATURE = "\ufdfa"  # 18 characters in NFKC
DATA = "<script type=application/ld+json>"
MOST = 3_000_000  # bytes of each: more than half of what crawl.max_bytes lets through by default
WARMING = 20_000  # bytes
HEAD = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def filled(part: str, *, before: str = "", after: str = "") -> bytes:
    """Return a page of about `MOST` bytes that is one part again and again."""
    return (before + part * (MOST // len(part.encode())) + after).encode()


PAGES = {
    "ligatures in a line": filled(LIGATURE, before="<p>Address: "),
    "ligatures in a cell": filled(LIGATURE, before="<table><tr><td>Address<td>", after="<tr><td>x<td>y"),
    "ligatures in a label": filled(LIGATURE, before="<dl><dt>", after="<dd>x</dl>"),
    "ligatures in a class": filled(LIGATURE, before="<p class='price ", after="'>x"),
    "ligatures in lines": filled(f"<p>{LIGATURE * 90}", before="<h1>x</h1>"),
    "ligatures in labels": filled(f"<tr><td>{LIGATURE * 19}<td>{LIGATURE * 90}", before="<table>"),
    "ligatures in prices": filled(f"<li><a href=/x>{LIGATURE * 20}</a> US$ 1{LIGATURE * 20}"),
    "ligatures in data": filled(
        LIGATURE, before=f'{DATA}{{"@type":"Product","name":"', after='","offers":{"price":"1"}}</script>'
    ),
    "a title": filled("x ", before="<title>"),
    "an unterminated string": filled("x", before=f'{DATA}{{"@type":"Product","name":"'),
    "unterminated lists": filled("[", before=DATA),
    "unterminated objects": filled('{"a":', before=DATA),
    "unterminated comments": filled("/*", before=f"{DATA}{{"),
    "unterminated escapes": filled("\\", before=f'{DATA}{{"a":"'),
    "many unterminated blocks": filled(f'{DATA}{{"a":["</script>'),
    "a long refresh": filled("u", before='<meta http-equiv=refresh content="0;url=', after='">'),
    "a refresh again and again": filled("url=", before='<meta http-equiv=refresh content="0;', after='">'),
    "spaces behind url": filled(" ", before='<meta http-equiv=refresh content="0;url', after='">'),
    "many refreshes": filled('<meta http-equiv=refresh content="0;url=/x">')[:MOST],
    "brackets and digits under a head of sellers": filled(
        f"<dt>{'[' * 400}{'1' * 4_000}<dd>Tel 0114 496 0142", before="<h1>Our sellers</h1><dl>"
    )[: MOST // 40],
    "marks in one box": filled("<span class=badge>Gold</span>", before="<h1>x</h1><div>Moss Works")[: MOST // 10],
    "marks in marks": filled("<span class=badge>Gold", before="<h1>x</h1><div>Moss Works")[: MOST // 10],
    "marks around one": filled("<span class=badge>", before="<h1>x</h1><div>Moss Works")[: MOST // 10] + b"Gold",
    "marks in their own boxes": filled("<p>Moss Works <i class=badge>Gold</i></p>", before="<h1>x</h1>")[: MOST // 10],
    "marks in a heading": filled("<span class=badge>Gold", before="<title>x | y</title><h1>x")[: MOST // 10],
    "jumps in scripts": filled("location.href = ", before="<script>", after="</script><div id=root></div>"),
}
ANSWERS = {
    "chunk extensions": HEAD + b"1;name=value\r\nx\r\n" * (MOST // 17) + b"0\r\n\r\n",
    "one long chunk extension": HEAD + b"1;" + b"e" * MOST + b"\r\nx\r\n0\r\n\r\n",
    "chunk extensions without end": HEAD + b"1" + b";e" * (MOST // 2),
}


def main() -> None:
    """Read each and print what it took: units of `tests.effort`, and by how many MiB the peak of memory rose."""
    tasks: dict[str, Callable[[], object]] = {name: lambda body=body: _read(body) for name, body in PAGES.items()}  # type: ignore[misc]
    tasks |= {name: lambda body=body: read_response(body, max_bytes=10_000_000) for name, body in ANSWERS.items()}  # type: ignore[misc]
    for body in PAGES.values():
        _read(body[:WARMING])  # the word lists and tables that such a page is the first to need
    took: dict[str, tuple[float, float]] = {}
    for name, read in tasks.items():
        before = _peak_mib()
        took[name] = (units(read), _peak_mib() - before)
    json.dump(took, sys.stdout)


def _read(body: bytes) -> None:
    read_body(body, url=URL, content_type="text/html; charset=utf-8", site=SITE, is_start=True, max_bytes=10_000_000)


def _peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
