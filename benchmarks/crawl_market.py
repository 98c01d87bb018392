"""The market that crawlers are measured on: hosts on loopback, each with an index and product pages of about 20 kB.

    python -m benchmarks.crawl_market HOSTS PAGES

Prints the ports as one JSON line, then serves until its standard input ends. Connections are kept alive for whoever
wants that; each page says the same on every host but for its names and numbers. Invented vendors, ordinary goods.
"""

import asyncio
import json
import sys

PAGE_BYTES = 20_000
ADDRESSES = (
    "No. {} Qingxiang North Road, Xingtai, Hebei",
    "河北省邢台市清香北路{}号",
    "Room {}, Gewu Tower, Shijiazhuang",
)
_PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Market {host}</title>
<script type="application/ld+json">{data}</script></head><body>
<header><nav><a href="/">Home</a><a href="/help">Help</a></nav></header>
<main><h1>{title}</h1><div class="company"><a class="by" href="/vendor/{vendor}">{name}</a></div>
<dl><dt>Address</dt><dd class="addr">{address}</dd><dt>Phone</dt><dd>+86 319 55{vendor:05d}</dd></dl>
<p class="price">US$ {price}</p><a class="next" rel="next" href="/p/{after}">next</a>{filler}</main>
<footer>Market {host}</footer></body></html>"""
_ROWS = (  # what all pages of a site share, and what only one has
    '<div class="row"><span class="k">Note {number}</span>'
    "<p>Laboratory glass, rinsed and packed in lots of {number}.</p></div>",
    '<div class="row"><span class="k">Lot {number}</span>'
    "<p>Seen at host {host} as number {page} of {number}.</p></div>",
)


def page(host: int, number: int, pages: int) -> bytes:
    """Return one product page of a host."""
    vendor = number % max(pages // 5, 1)
    title, name = f"Beaker {number} ml of host {host}", f"Gewu Glass Works {host}-{vendor}"
    address = ADDRESSES[vendor % len(ADDRESSES)].format(100 + vendor)
    seller = {"@type": "Organization", "name": name, "telephone": f"+86 319 55{vendor:05d}", "address": address}
    offer = {"@type": "Offer", "price": f"{10 + number % 90}.50", "priceCurrency": "USD", "seller": seller}
    data = {"@context": "https://schema.org", "@type": "Product", "name": title, "sku": f"h{host}-{number}"}
    text = _PAGE.format(
        title=title, host=host, data=json.dumps({**data, "offers": offer}, ensure_ascii=False), vendor=vendor,
        name=name, address=address, price=offer["price"], after=(number + 1) % pages, filler="{filler}",
    )  # fmt: skip
    missing = PAGE_BYTES - len(text.encode())
    rows = [_ROWS[row % 2].format(number=100 + row, host=host, page=number) for row in range(missing // 80)]
    while sum(map(len, rows)) > missing:
        rows.pop()
    return text.replace("{filler}", "".join(rows)).encode()


def served(host: int, pages: int) -> dict[bytes, bytes]:
    """Return the whole answers of one host, by target, as they go over the wire."""
    index = "".join(f'<a class="supplier" href="/p/{number}">Beaker {number}</a>' for number in range(pages))
    bodies = {b"/": f"<!DOCTYPE html><html><body><h1>Market {host}</h1>{index}</body></html>".encode()}
    bodies |= {f"/p/{number}".encode(): page(host, number, pages) for number in range(pages)}
    answers = {
        target: b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s"
        % (len(body), body)
        for target, body in bodies.items()
    }
    answers[b"/robots.txt"] = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n"
    return answers


MISSING = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"


async def serve(hosts: int, pages: int) -> None:
    """Serve every host until standard input ends."""

    def answering(answers: dict[bytes, bytes]) -> "asyncio.streams._ClientConnectedCallback":
        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                while True:
                    head = await reader.readuntil(b"\r\n\r\n")
                    writer.write(answers.get(head.split(b" ", 2)[1], MISSING))
                    await writer.drain()
                    if b"connection: close" in head.lower():
                        break
            except (asyncio.IncompleteReadError, ConnectionError):
                pass
            finally:
                writer.close()

        return connected

    servers = [
        await asyncio.start_server(answering(served(host, pages)), "127.0.0.1", 0, backlog=64) for host in range(hosts)
    ]
    print(json.dumps([server.sockets[0].getsockname()[1] for server in servers]), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), int(sys.argv[2])))
