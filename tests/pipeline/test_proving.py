"""Every value is found again in the page it cites, whatever was done to its row."""

import json
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.http_server import reply
from tests.pipeline.watch import Watch, index_page, vendor_page

from falsefront.errors import VerificationError
from falsefront.pipeline import casefile
from falsefront.pipeline.proving import Proof, Proven, Unfound

NAMES = [f"v{number}" for number in range(4)]
HIDDEN_MAIL = '<p>E-mail: <a class="__cf_email__" data-cfemail="4c3f2d20293f0c2a253e21622934"></a></p>'


@pytest.fixture
def crawled(desk: Watch) -> Watch:
    """A market read twice, of which one page changed in between and one came back the same."""
    desk.server.handlers |= {f"/{name}": reply(vendor_page(name)) for name in NAMES}
    desk.server.handlers["/"] = reply(index_page(*(f"/{name}" for name in NAMES)))
    desk.crawl()
    desk.server.handlers["/v3"] = reply(vendor_page("v3", price="99.00"))
    desk.crawl()
    return desk


def prove(desk: Watch, **changes: object) -> tuple[Proven, list[Unfound]]:
    config = desk.config.model_copy(update={"site": (desk.site.model_copy(update=changes),)})
    with desk.store.reading() as tx:
        proof = Proof(tx, config, workers=1)
        return proof.done, list(proof.unfound())


def by_hand(desk: Watch, statement: str) -> None:
    """Change rows as the program would, so that only the page can tell."""
    with desk.store.writing() as tx:
        assert tx.execute(text(statement)).rowcount > 0


def test_all_that_was_read_is_found_again_each_page_read_once(crawled: Watch) -> None:
    done, unfound = prove(crawled)
    assert unfound == []
    with crawled.store.reading() as tx:
        claims = tx.execute(text("SELECT count(*) FROM claims")).scalar_one()
    assert done.words > claims == 4 * 3
    assert done.pages == 5  # four pages, one of which changed; what came back the same is not read twice
    assert done.as_strings == 0


def test_a_claim_a_value_and_what_they_come_to_are_named_where_their_page_does_not_say_them(crawled: Watch) -> None:
    by_hand(crawled, "UPDATE claims SET raw = replace(raw, 'No. 5', 'No. 6') WHERE kind = 'address' AND vendor_id = 1")
    by_hand(crawled, "UPDATE listing_values SET raw = '12.51' WHERE field = 'price' AND listing_id = 2")
    by_hand(crawled, "UPDATE claims SET value = '+863195550102' WHERE kind = 'phone' AND vendor_id = 3")
    _, unfound = prove(crawled)
    assert {(each.word.table, each.word.vendor, each.word.field) for each in unfound} == {
        ("claims", 1, "address"), ("listing_values", 2, "price"), ("claims", 3, "phone"),
    }  # fmt: skip
    address = next(each for each in unfound if each.word.field == "address")
    assert address.text.startswith("claims ")
    assert "vendor 1 (v0): address 'No. 6 Qingxiang North Road, Xingtai, Hebei' is not found on capture" in address.text
    assert crawled.server.url("/v0") in address.text


def test_where_the_profile_changed_a_string_on_the_page_is_enough(crawled: Watch) -> None:
    by_hand(crawled, "UPDATE claims SET raw = 'nobody said this' WHERE kind = 'address' AND vendor_id = 1")
    done, unfound = prove(crawled, fields={"price": "h1"})
    assert [each.word.raw for each in unfound] == ["nobody said this"]
    assert done.as_strings == 10  # price and currency of each page, as its data have them


def test_a_site_that_is_configured_no_longer_is_read_without_a_profile(crawled: Watch) -> None:
    _, unfound = prove(crawled, name="another")
    assert unfound == []


def test_an_obfuscated_address_is_found_by_its_reader(desk: Watch) -> None:
    desk.server.handlers["/"] = reply(index_page("/v0"))
    desk.server.handlers["/v0"] = reply(vendor_page("v0").replace("</body>", f"{HIDDEN_MAIL}</body>"))
    desk.crawl()
    with desk.store.reading() as tx:
        assert tx.execute(text("SELECT value FROM claims WHERE kind = 'email'")).scalars().all() == ["sales@firm.ex"]
    assert prove(desk)[1] == []


def test_words_of_a_page_that_is_not_there_any_more_are_all_named(crawled: Watch) -> None:
    for file in crawled.config.evidence_folder.iterdir():
        file.unlink()
    done, unfound = prove(crawled)
    assert len(unfound) == done.words > 0
    assert "the file is missing" in unfound[0].text


def test_nothing_is_exported_with_a_value_that_no_page_says_unless_it_is_to_be_marked(
    crawled: Watch, tmp_path: Path
) -> None:
    by_hand(crawled, "UPDATE claims SET raw = 'No. 6 Mill Road' WHERE kind = 'address' AND vendor_id = 1")

    def export(*, mark_unfound: bool) -> None:
        casefile.export(
            crawled.store, tmp_path / "case", casefile.Extent(), evidence=crawled.config.evidence_folder,
            made_by="desk", now=crawled.at, readers=crawled.config, mark_unfound=mark_unfound,
        )  # fmt: skip

    with pytest.raises(VerificationError, match=r"No\. 6 Mill Road"):
        export(mark_unfound=False)
    assert not (tmp_path / "case").exists()
    export(mark_unfound=True)
    lines = (tmp_path / "case" / "data" / "unfound.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert "No. 6 Mill Road" in lines[1]


def test_a_value_that_one_of_its_pages_gives_is_found_though_another_gives_none_for_the_same_words(desk: Watch) -> None:
    there = vendor_page("v0").replace("+86 319 5550101", "0319-5550101")
    desk.server.handlers["/"] = reply(index_page("/v0"))
    desk.server.handlers["/v0"] = reply(there.replace("No. 5 Qingxiang North Road, Xingtai, Hebei", "12 Mill Lane"))
    desk.crawl()
    desk.server.handlers["/v0"] = reply(there)
    desk.crawl()
    query = "SELECT value FROM claims WHERE kind = 'phone'"
    with desk.store.reading() as tx:
        assert tx.execute(text(query)).scalars().all() == ["+863195550101"]
    assert prove(desk)[1] == []
    by_hand(desk, "UPDATE claims SET value = '+863195550102' WHERE kind = 'phone'")
    assert {each.word.field for each in prove(desk)[1]} == {"phone"}


def test_what_a_page_says_of_another_ones_vendor_is_kept_without_a_value_and_found_so(desk: Watch) -> None:
    data = {"@type": "Organization", "name": "Orrin Pans", "address": "No. 5 Qingxiang North Road, Xingtai, Hebei"}
    head = f'<link rel="canonical" href="/other"><script type="application/ld+json">{json.dumps(data)}</script>'
    desk.server.handlers["/"] = reply(index_page("/v0"))
    desk.server.handlers["/v0"] = reply(f"<html><head>{head}</head><body><h1>Orrin Pans</h1></body></html>")
    desk.crawl()
    with desk.store.reading() as tx:
        assert set(tx.execute(text("SELECT value FROM claims")).scalars()) == {None}
    assert prove(desk)[1] == []
    by_hand(desk, "UPDATE claims SET value = 'No. 6 Qingxiang North Road, Xingtai, Hebei' WHERE kind = 'address'")
    assert {each.word.field for each in prove(desk)[1]} == {"address"}
