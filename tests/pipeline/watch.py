"""A desk that watches one scripted market: real server, real store, real evidence files."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.http_server import HttpServer

from falsefront.config import Config, Site
from falsefront.evidence.verify import Problem, verify
from falsefront.pipeline.crawl import Tools
from falsefront.pipeline.passes import crawl_sites
from falsefront.pipeline.tally import Pass
from falsefront.store import Store, captures

WEEK = timedelta(days=7)


def vendor_page(name: str, *, price: str = "12.50", address: str = "No. 5 Qingxiang North Road, Xingtai, Hebei") -> str:
    return f"""<html><head><script type="application/ld+json">
    {{"@context": "https://schema.org", "@type": "Product", "name": "Beaker 250 ml of {name}", "sku": "sku-{name}",
      "offers": {{"@type": "Offer", "price": "{price}", "priceCurrency": "USD",
        "seller": {{"@type": "Organization", "name": "{name}", "telephone": "+86 319 5550101",
                    "address": "{address}"}}}}}}
    </script></head><body><h1>Beaker 250 ml of {name}</h1></body></html>"""


def index_page(*targets: str) -> str:
    return (
        "<html><body><h1>Suppliers</h1>"
        + "".join(f'<a class="go" href="{to}">{to}</a>' for to in targets)
        + "</body></html>"
    )


@dataclass
class Watch:
    """A desk with one site on a server that the test scripts; each pass is dated a week after the one before."""

    server: HttpServer
    folder: Path
    site: Site
    config: Config
    store: Store
    at: datetime = datetime(2026, 3, 3, 9, tzinfo=UTC)

    def crawl(self, **changes: object) -> Pass:
        self.at += WEEK
        site = self.site.model_copy(update=changes)
        tools = Tools(now=lambda: self.at, wait=lambda _: None, is_stopping=lambda: False)
        return crawl_sites((site,), config=self.config, opened=self.store, tools=tools)[0]

    def problems(self) -> list[Problem]:
        found: list[Problem] = []
        with self.store.reading() as tx:
            verify(self.config.evidence_folder, captures.stream(tx), report=found.append)
        return found
