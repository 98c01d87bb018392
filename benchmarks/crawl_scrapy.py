"""The peer of `benchmarks.crawl`, in an environment of its own (benchmarks/requirements.txt).

    python -m benchmarks.crawl_scrapy OUT PORT...

Scrapy as its manual sets up a broad crawl of known hosts: robots.txt obeyed, one request at a time to a host and no
delay, as ours. A host is an address with its port, as for us: by itself Scrapy takes all ports of 127.0.0.1 for one
host, and asks one of the sixteen at a time. Each page's JSON-LD and links are read, and each offer goes to a JSON Lines
file; no evidence is kept.
"""

import json
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import urlsplit

import scrapy
from scrapy.crawler import CrawlerProcess

SETTINGS = {
    "ROBOTSTXT_OBEY": True,
    "CONCURRENT_REQUESTS": 16,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
    "DOWNLOAD_DELAY": 0,
    "COOKIES_ENABLED": False,
    "TELNETCONSOLE_ENABLED": False,
    "LOG_LEVEL": "ERROR",
}


class Market(scrapy.Spider):  # type: ignore[misc]  # not installed where types are checked
    """Reads offers and follows what our profile of the market follows."""

    name = "market"

    def __init__(self, ports: list[str]) -> None:
        super().__init__()
        self.start_urls = [f"http://127.0.0.1:{port}/" for port in ports]
        self.allowed_domains = ["127.0.0.1"]

    async def start(self) -> AsyncIterator[Any]:
        """Ask for each start page in the slot of its host."""
        for url in self.start_urls:
            yield scrapy.Request(url, self.parse, meta={"download_slot": urlsplit(url).netloc})

    def parse(self, response: Any) -> Iterator[Any]:
        """Give the offer of a page, and its links."""
        for said in response.xpath('//script[@type="application/ld+json"]/text()').getall():
            product = json.loads(said)
            offer = product["offers"]
            seller = offer["seller"]
            yield {
                "url": response.url, "title": product["name"], "sku": product["sku"], "price": offer["price"],
                "currency": offer["priceCurrency"], "vendor": seller["name"], "address": seller["address"],
                "phone": seller["telephone"],
            }  # fmt: skip
        for href in response.css("a.supplier::attr(href), a[rel=next]::attr(href)").getall():
            yield response.follow(href, self.parse, meta={"download_slot": urlsplit(response.url).netloc})


if __name__ == "__main__":
    feeds = {sys.argv[1]: {"format": "jsonlines"}}
    process = CrawlerProcess({**SETTINGS, "FEEDS": feeds})
    process.crawl(Market, ports=sys.argv[2:])
    process.start()
