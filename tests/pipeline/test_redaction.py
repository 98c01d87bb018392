"""What is made for sharing has nobody's phone, e-mail, messenger id or name in any file, and lists what it left out."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.pipeline.test_casefile import export, rows
from tests.store.matched import link, rematch
from tests.store.rows import DAY, PAGE, T0, add_sites, record, said

from falsefront.export import case, verify
from falsefront.pipeline.casefile import Extent
from falsefront.records import ClaimKind, Finding, Value, Verdict
from falsefront.store import Store, decisions, findings, flag_views, links, matching, member_words
from falsefront.store.findings import FindingOn
from falsefront.store.offers import ListingFacts, PageOffer, VendorFacts

PHONE, WRITTEN = "+8613900001234", "(0319) 555 0199"
WALLET = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"  # of the examples of BIP 173
PERSONAL = (
    WALLET, PHONE, "139 0000 1234", "13900001234", WRITTEN, "lily.chen@example.org", "lily_chen88", "Lily Chen",
    "王小明", "ann.analyst", "@LilyGlass",
)  # fmt: skip
KEPT = ("Brightmere Labware Co., Ltd.", "50-00-0", "No. 1, Mill Road", "F2", "Griffin beaker")


def person(name: str, number: int) -> PageOffer:
    claims = (
        (ClaimKind.NAME, said(name, "css:.name")),
        (ClaimKind.ADDRESS, said("No. 1, Mill Road, tel. 139 0000 1234", "css:.addr")),
        (ClaimKind.PHONE, Value(raw=f"Call {WRITTEN}", value=PHONE, source="css:.tel")),
        (ClaimKind.EMAIL, said("lily.chen@example.org", "css:.mail")),
        (ClaimKind.MESSENGER, Value(raw="WeChat: lily_chen88", value="wechat:lily_chen88", source="css:.wx")),
        (ClaimKind.MESSENGER, Value(raw="telegram @LilyGlass", value="telegram:@LilyGlass", source="css:.tg")),
        (ClaimKind.PAYMENT, Value(raw=f"BTC {WALLET}", value=f"btc:{WALLET}", source="css:.pay")),
        (ClaimKind.DESCRIPTION, said("I am Lily Chen and I sell glass", "css:.about")),
    )
    values = (
        ("title", said("Griffin beaker, ask Lily Chen or 13900001234", "css:.t")),
        ("cas", said("50-00-0", "css:.cas")),
    )
    url = f"http://market.example/u/{number}?mail=lily.chen{'%40' if number else '@'}example.org"
    facts = VendorFacts(name=name, folded_name=name.casefold(), profile_url=url)
    listing = ListingFacts(product_id=f"P-{number}", title="Griffin beaker, ask Lily Chen or 13900001234")
    return PageOffer(vendor=facts, listing=listing, values=values, claims=claims)


@pytest.fixture(scope="module")
def shared(one_store: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shared")
    with one_store.writing() as tx:
        add_sites(tx)
        for number, name in enumerate(("Lily Chen", "王小明", "Brightmere Labware Co., Ltd.")):
            record(tx, person(name, number), url=f"{PAGE}{number}", evidence=folder / "evidence")
        nodes = sorted({claim.node_id for claim in matching.address_claims(tx) if claim.node_id is not None})
        (flag,) = rematch(tx, [set(nodes)], 1)
        links.replace(tx, [link(nodes[0], node) for node in nodes[1:]], nodes=None, matcher="1", now=T0, because="")
        reason = "ann.analyst rang Lily Chen at 139 0000 1234"
        decisions.append(tx, flag=flag, verdict=Verdict.CONFIRMED, reason=reason, by="ann.analyst", at=T0, seen={})
        member_words.append(tx, flag=flag, vendor=1, verdict="leave_out", reason=reason, by="ann.analyst", at=T0)
        place = flag_views.detail(tx, flag).flag.premises_id
        sign = Finding(
            code="F2", title="strangers", detail="“Lily Chen” and 王小明 say lily.chen@example.org",
            source="register: ann.analyst", at=T0, sign="strangers", grounds=(f"claim 1: {WRITTEN}, {WALLET}",),
        )  # fmt: skip
        about = [FindingOn(finding=sign, premises_id=place)]
        findings.replace(tx, about, premises_ids=[place], claim_ids=[], sources=["register"], now=T0 + DAY)
    export(one_store, folder, Extent(profile="share"))
    return folder / "case"


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as file:
                yield from ((name, file.read(name).decode("utf-8", "replace")) for name in file.namelist())
        elif path.is_file():
            yield path.name, path.read_text(encoding="utf-8", errors="replace")


def test_nobodys_data_stands_in_any_file(shared: Path) -> None:
    found = [(name, word) for name, text in texts(shared) for word in PERSONAL if word.casefold() in text.casefold()]
    assert found == []


def test_where_the_store_lies_stays_out(shared: Path) -> None:
    assert json.loads((shared / "custody.json").read_text(encoding="utf-8"))["store"] in (
        "sqlite",
        "postgresql+psycopg",
    )


def test_what_is_nobodys_stays(shared: Path) -> None:
    whole = "\n".join(text for _, text in texts(shared))
    assert [word for word in KEPT if word not in whole] == []


def test_page_copies_are_left_out_and_everything_that_is_stands_in_a_list(shared: Path) -> None:
    assert not (shared / "evidence").exists()
    assert "evidence/" not in (shared / "README.txt").read_text(encoding="utf-8")
    listed = {row["what"] for row in rows(shared, "left_out")}
    assert {f"page and record of capture {number}" for number in (1, 2, 3)} <= listed
    assert {
        "vendor 1: name",
        "claim 3 (phone): raw",
        "claim 4 (email): raw",
        "listing value 1 (title): words",
    } <= listed
    assert all(row["because"] for row in rows(shared, "left_out"))
    assert case.verify(shared).about["redaction"] == "share"
    assert verify.problems_of(str(shared))[0] == []


def test_hashes_and_dates_of_what_is_left_out_stay(shared: Path) -> None:
    with (shared / "data/claims.csv").open(encoding="utf-8", newline="") as file:
        phones = [row for row in csv.DictReader(file) if row["kind"] == "phone"]
    assert [row["raw"] for row in phones] == ["[left out]"] * 3
    assert all(len(row["sha256"]) == 64 and row["first_seen"] and row["selector"] for row in phones)


def test_a_court_gets_all_of_it(store: Store, tmp_path: Path) -> None:
    with store.writing() as tx:
        add_sites(tx)
        record(tx, person("Lily Chen", 1), evidence=tmp_path / "evidence")
    export(store, tmp_path, Extent(profile="court"))
    whole = "\n".join(text for _, text in texts(tmp_path / "case"))
    assert [word for word in PERSONAL[:-2] if word not in whole and word != "王小明"] == []
    assert rows(tmp_path / "case", "left_out") == []
