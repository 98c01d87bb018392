"""From a server that shows a certificate to the row of its capture in a case file."""

import csv
import hashlib
import ssl
from contextlib import nullcontext
from pathlib import Path

from tests.http_server import HttpServer, certified, reply
from tests.pipeline.test_casefile import export
from tests.store.rows import SITE, T0, add_sites
from warcio.archiveiterator import ArchiveIterator

from falsefront.config import Crawl, Desk
from falsefront.evidence import chain
from falsefront.evidence.writer import EvidenceWriter
from falsefront.fetch.client import Fetcher
from falsefront.fetch.scope import Scope
from falsefront.pipeline.casefile import Extent
from falsefront.records import Exchange
from falsefront.store import Store, captures

DESK = Desk(name="Example desk", contact="desk@example.org")


def visited(tmp_path: Path) -> tuple[list[Exchange], str]:
    """Visit one page in the clear and one encrypted; return the exchanges and the hash of the certificate."""
    serving, certificate = certified(tmp_path, "shop.example")
    kept: list[Exchange] = []
    pages = {"/robots.txt": reply(""), "/a": reply("<p>page</p>")}
    with HttpServer(pages, tls=serving) as encrypted, HttpServer(pages) as clear:
        fetcher = Fetcher(
            crawl=Crawl(timeout_s=5.0),
            desk=DESK,
            now=lambda: T0,
            sleep=lambda _: None,
            turn=lambda _host, _gap: nullcontext(lambda _: None),
            resolve=lambda *_: ("127.0.0.1",),
            trust=ssl.create_default_context(cafile=str(certificate)),
        )
        with fetcher:
            for scheme, port in (("http", clear.port), ("https", encrypted.port)):
                scope = Scope(allow=("*",), allow_private_hosts=(f"shop.example:{port}",))
                fetcher.visit(f"{scheme}://shop.example:{port}/a", scope=scope, preserve=kept.append)
    return kept, hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.read_text())).hexdigest()


def preserved(store: Store, evidence: Path, exchanges: list[Exchange]) -> None:
    writer = EvidenceWriter(evidence, desk=DESK, software="falsefront", prefix=SITE, at=T0)
    with writer, store.writing() as tx:
        add_sites(tx)
        for each in exchanges:
            new = captures.NewCapture(
                site=SITE, run_id=None, url=each.url, fetched_at=each.fetched_at, status=each.status,
                preserved=writer.write(each), outcome=each.outcome, remote_ip=each.remote_ip,
            )  # fmt: skip
            captures.append(tx, new, link=chain.link)


def test_the_hash_of_a_certificate_goes_from_the_server_to_the_case_file(store: Store, tmp_path: Path) -> None:
    exchanges, shown = visited(tmp_path)
    preserved(store, tmp_path / "evidence", exchanges)
    export(store, tmp_path, Extent())
    with (tmp_path / "case/data/captures.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["url"].partition(":")[0] for row in rows] == ["http", "http", "https", "https"]
    assert [row["certificate_sha256"] for row in rows] == ["", "", shown, shown]
    assert [row["remote_ip"] for row in rows] == ["127.0.0.1"] * 4
    assert shown in (tmp_path / "case" / rows[-1]["bundle_page"]).read_text(encoding="utf-8")


def test_another_reader_of_the_records_finds_how_they_were_encrypted(store: Store, tmp_path: Path) -> None:
    exchanges, shown = visited(tmp_path)
    preserved(store, tmp_path / "evidence", exchanges)
    found = []
    for path in (tmp_path / "evidence").iterdir():
        with path.open("rb") as file:
            found = [
                (each.rec_type, dict(each.rec_headers.headers)) for each in ArchiveIterator(file, check_digests="raise")
            ]
    encrypted = [(kind, said) for kind, said in found if "WARC-Protocol" in said]
    assert [kind for kind, _ in encrypted] == ["request", "response"] * 2
    for _, said in encrypted:
        assert said["WARC-Protocol"] == "tls/1.3"
        assert said["WARC-Cipher-Suite"].startswith("TLS_")
        assert said["Falsefront-Certificate-SHA256"] == shown
