"""The graphs of a case file are read by other programs, whatever pages say, and join nothing by themselves."""

import csv
import json
import subprocess
from pathlib import Path

import networkx as nx
import pytest
from python_calamine import CalamineWorkbook
from tests.export.hostile import PAYLOADS
from tests.foreign import reader
from tests.pipeline.test_casefile import export, rows
from tests.store.rows import PAGE, add_sites, record, said

from falsefront.export import verify
from falsefront.export.graph import contact_id
from falsefront.pipeline.casefile import Extent
from falsefront.records import ClaimKind, Value
from falsefront.store import Store
from falsefront.store.offers import ListingFacts, PageOffer, VendorFacts
from falsefront.text.xml import storable_in_xml

SCHEMATA = {"Company", "Address", "UserAccount", "CryptoWallet", "UnknownLink", "Document", "Documentation"}
WALLET = "btc:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"


def entities(folder: Path) -> list[dict[str, object]]:
    lines = (folder / "graph/case.ftm.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def references(found: list[dict[str, object]]) -> set[str]:
    ends = ("subject", "object", "owner", "holder", "document", "entity", "addressEntity")
    said = [properties for each in found if isinstance(properties := each["properties"], dict)]
    return {value for properties in said for name in ends for value in properties.get(name, [])}


def hostile(word: str, number: int) -> PageOffer:
    claims = (
        (ClaimKind.NAME, said(word, "css:.name")),
        (ClaimKind.ADDRESS, said(word, "css:.addr")),
        (ClaimKind.PHONE, Value(raw=word, value=f"+8613900{number:06}", source="css:.tel")),
        (ClaimKind.MESSENGER, Value(raw=word, value=f"line:{word}", source="css:.line")),
        (ClaimKind.PAYMENT, Value(raw=word, value=WALLET, source="css:.pay")),
    )
    facts = VendorFacts(name=word, folded_name=f"{number} {word}", profile_url=f"http://market.example/u{number}")
    listing = ListingFacts(product_id=f"{number}", title=word)
    return PageOffer(vendor=facts, listing=listing, values=(("title", said(word, "css:.t")),), claims=claims)


def test_a_case_file_of_hostile_names_is_whole_in_every_format(store: Store, tmp_path: Path) -> None:
    words = [word for word in PAYLOADS if word.strip()]
    with store.writing() as tx:
        add_sites(tx)
        for number, word in enumerate(words):
            record(tx, hostile(word, number), url=f"{PAGE}{number}", evidence=tmp_path / "evidence")
    export(store, tmp_path, Extent())
    folder = tmp_path / "case"
    names = [row["name"] for row in rows(folder, "vendors")]
    assert names == [word.replace("\x00", "\ufffd").replace("\ud800", "\ufffd") for word in words]
    graph = nx.read_graphml(folder / "graph/case.graphml")
    labels = {data["label"] for node, data in graph.nodes(data=True) if node.startswith("vendor-")}
    assert labels == {storable_in_xml(name) for name in names}
    found = entities(folder)
    assert {each["schema"] for each in found} == SCHEMATA - {"UnknownLink"}
    assert references(found) <= {str(each["id"]) for each in found}
    assert CalamineWorkbook.from_path(str(folder / "excel/case.xlsx")).sheet_names[:2] == ["flags", "members"]
    assert verify.problems_of(str(folder))[0] == []


def test_vendors_meet_at_what_they_give_alike_and_nowhere_else(store: Store, tmp_path: Path) -> None:
    with store.writing() as tx:
        add_sites(tx)
        for number, name in enumerate(("Acme Glass", "Borealis Tubes")):
            record(tx, hostile(name, number), url=f"{PAGE}{number}", evidence=tmp_path / "evidence")
    export(store, tmp_path, Extent())
    graph = nx.Graph(nx.read_graphml(tmp_path / "case/graph/case.graphml"))
    one, two = ("vendor-1", "vendor-2")
    assert set(graph[one]) & set(graph[two]) == {contact_id("payment", WALLET)}
    wallets = [each for each in entities(tmp_path / "case") if each["schema"] == "CryptoWallet"]
    assert len({str(each["id"]) for each in wallets}) == 2  # each with its holder; that they are one is for a person
    with (tmp_path / "case/graph/nodes.csv").open(encoding="utf-8", newline="") as file:
        nodes = {row["id"] for row in csv.DictReader(file)}
    assert nodes == set(graph.nodes)


def test_links_and_flags_are_edges_with_their_claims(filled: Store, tmp_path: Path) -> None:
    export(filled, tmp_path, Extent())
    graph = nx.read_graphml(tmp_path / "case/graph/case.graphml")
    kinds = [data["kind"] for _, _, data in graph.edges(data=True)]
    assert set(kinds) == {"gives", "claims_address", "member_of", "about", "same_premises"}
    assert kinds.count("member_of") == 60
    links = [each for each in entities(tmp_path / "case") if each["schema"] == "UnknownLink"]
    assert links
    assert all(properties["role"] for each in links if isinstance(properties := each["properties"], dict))
    assert len({str(each["id"]) for each in entities(tmp_path / "case")}) == len(entities(tmp_path / "case"))


def test_what_is_left_out_joins_nobody(store: Store, tmp_path: Path) -> None:
    with store.writing() as tx:
        add_sites(tx)
        for number, name in enumerate(("Acme Glass", "Borealis Tubes")):
            record(tx, hostile(name, number), url=f"{PAGE}{number}", evidence=tmp_path / "evidence")
    export(store, tmp_path, Extent(profile="share"))
    graph = nx.Graph(nx.read_graphml(tmp_path / "case/graph/case.graphml"))
    assert not nx.has_path(graph, "vendor-1", "vendor-2")
    assert not [each for each in entities(tmp_path / "case") if each["schema"] in ("CryptoWallet", "UnknownLink")]


@pytest.mark.timeout(120)
def test_followthemoney_takes_every_property_as_it_is(store: Store, tmp_path: Path) -> None:
    program = reader("ftm")
    with store.writing() as tx:
        add_sites(tx)
        record(tx, hostile("Acme Glass Ltd", 1), evidence=tmp_path / "evidence")
    export(store, tmp_path, Extent())
    source = (tmp_path / "case/graph/case.ftm.jsonl").read_bytes()
    done = subprocess.run([program, "validate"], input=source, capture_output=True, check=True)
    back = {each["id"]: each for each in map(json.loads, done.stdout.splitlines())}
    for each in entities(tmp_path / "case"):
        assert back[each["id"]]["properties"].keys() == dict(each["properties"]).keys()  # type: ignore[call-overload]
