"""What is preserved can be looked at by whoever has the store."""

import hashlib
import json

from tests.end_to_end.desk import Desk


def first_claim(desk: Desk) -> dict[str, object]:
    vendor = json.loads(desk.run("vendor", "show", "1", "--json").ok().out.splitlines()[0])
    return next(claim for claim in vendor["claims"] if claim["kind"] == "address")


def test_a_claim_is_shown_on_its_page_as_text_document_bytes_and_record(crawled: Desk) -> None:
    claim = first_claim(crawled)
    wanted = f"claim:{claim['id']}"
    text = crawled.run("evidence", "show", wanted).ok().out
    assert f"⟦{claim['raw']}⟧" in text
    document = crawled.run("evidence", "show", wanted, "--html").ok().out
    assert document.startswith("<!DOCTYPE html>")
    assert f"<mark>{claim['raw']}</mark>" in document
    page = crawled.run("evidence", "show", wanted, "--raw").ok().out
    evidence = claim["evidence"]
    assert isinstance(evidence, dict)
    assert hashlib.sha256(page.encode()).hexdigest() == evidence["body_sha256"]
    assert "WARC-Type\tresponse" in crawled.run("evidence", "show", str(evidence["sha256"]), "--headers").ok().out
    crawled.run("evidence", "show", wanted, "--extract", "one.warc.gz").ok()
    assert (crawled.folder / "one.warc.gz").stat().st_size > 100


def test_what_cannot_be_shown_is_said_and_nothing_of_it_is_shown(crawled: Desk) -> None:
    crawled.run("evidence", "show", "99999").failed(2)
    crawled.run("evidence", "show", "nobody").failed(2)
    crawled.run("evidence", "show", "3", "--html", "--raw").failed(2)
    evidence = first_claim(crawled)["evidence"]
    assert isinstance(evidence, dict)
    warc = crawled.folder / "evidence" / evidence["warc"]
    body = bytearray(warc.read_bytes())
    body[evidence["offset"] + 40] ^= 0x01
    warc.write_bytes(body)
    done = crawled.run("evidence", "show", evidence["sha256"]).failed(5)
    assert evidence["warc"] in done.err
    assert done.out == ""
