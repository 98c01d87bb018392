"""Small markets, each with the flags, kinds and codes that it must give and those that it must not.

What each must give was written down from the domain, in `fixtures/scenarios/NAME/scenario.toml`, not from a run.
"""

import hashlib
import json
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from html import escape
from pathlib import Path
from typing import Any

import pytest
from tests.gazetteer import load
from tests.store.fresh import fresh_store
from tests.store.rows import T0, add_sites, capture

from falsefront.address import Gazetteer
from falsefront.config import Site
from falsefront.parse.read import read_page
from falsefront.pipeline import registering
from falsefront.pipeline.matching import match_new
from falsefront.pipeline.normalise import normalise
from falsefront.pipeline.offers import page_offer
from falsefront.records import FlagDetail, HowKnown, NewPlace, Outcome, PlaceStatus, WatchKind, against
from falsefront.store import Store, captures, claims, flag_views, hubs, leads, profiles, watched
from falsefront.watch.items import item

SCENARIOS = Path(__file__).resolve().parents[2] / "fixtures" / "scenarios"
LABELS = {
    "name": "Company name", "type": "Business type", "phone": "Tel", "email": "E-mail", "postcode": "Zip code",
    "country": "Country", "cas": "CAS No.", "registration": "Unified social credit code",
    "price": "Price",
}  # fmt: skip


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


def publish(store: Store, vendor: Mapping[str, Any], where: str, day: int) -> None:
    """Record the page of one vendor as it stood on a day."""
    site = vendor.get("site", "market")
    url = f"https://{site}.example/{vendor.get('page', vendor['name']).encode().hex()}"
    if "outcome" in vendor:  # the server answered with something else
        outcome = Outcome(vendor["outcome"])
        with store.writing() as tx:
            made = capture(tx, url=url, site=site, at=T0 + timedelta(days=day), outcome=outcome)
            captures.set_outcome(tx, made.seq, outcome, now=T0, reason=vendor.get("reason"))
        return
    rows = [(label, vendor[key]) for key, label in LABELS.items() if key in vendor]
    rows += _addresses(vendor, where)
    table = "".join(f"<tr><th>{label}</th><td>{escape(text)}</td></tr>" for label, text in rows)
    title = f"<h1>{escape(vendor['title'])}</h1>" if "title" in vendor else ""
    main = f"<main>{title}<table>{table}</table></main>"
    body = f"<html><head><meta charset=utf-8></head><body>{main}{vendor.get('frame', '')}</body></html>".encode()
    configured = Site(name=site, start=(f"https://{site}.example/",), allow=(f"https://{site}.example/*",))
    body = _as_product(vendor, body) if title else body
    reading = read_page(body, url=url, content_type="text/html", site=configured)
    offers = [page_offer(normalise(offer, site=configured), page_url=url) for offer in reading.offers]
    assert offers, vendor
    with store.writing() as tx:
        told = hashlib.sha256(body).hexdigest()
        made = capture(tx, url=url, site=site, at=T0 + timedelta(days=day), body_sha256=told)
        claims.record_page(tx, capture=made, site=site, offers=offers)


def _addresses(vendor: Mapping[str, Any], where: str) -> list[tuple[str, str]]:
    """Return the rows that tell where a vendor is: `also` says of a second place, `uses` what the two are for."""
    if "also" not in vendor:
        return [("Address", where)]
    one, other = vendor.get("uses", ("Address 1", "Address 2"))
    if vendor.get("apart"):
        return [(f"{one} address", where), (f"{other} address", vendor["also"])]
    return [("Address", f"{one}: {where}; {other}: {vendor['also']}")]


def _as_product(vendor: Mapping[str, Any], body: bytes) -> bytes:
    """Say in the page's structured data that it offers something."""
    product = {"@context": "https://schema.org", "@type": "Product", "name": vendor["title"], "sku": vendor["title"]}
    script = f'<script type="application/ld+json">{json.dumps(product)}</script>'
    return body.replace(b"</head>", script.encode() + b"</head>")


def crowd(count: int) -> list[dict[str, Any]]:
    """Return vendors of the same market who share nothing with anybody."""
    return [
        {
            "name": f"Crowd {at} Hardware",
            "address": f"河北省秦皇岛市海港区河北大街{1000 + 10 * at}号",
            "phone": f"+86 335 5551 {at:03}",
        }
        for at in range(count)
    ]


def flags_of(scenario: Mapping[str, Any], store: Store, gazetteer: Gazetteer) -> list[FlagDetail]:
    vendors = [*scenario["vendor"], *crowd(scenario.get("crowd", 0))]
    frames = scenario.get("frame", {})  # by site: what its template prints on each page
    vendors = [{"frame": frames.get(vendor.get("site", "market"), ""), **vendor} for vendor in vendors]
    with store.writing() as tx:
        add_sites(tx, *{vendor.get("site", "market") for vendor in vendors})
    visits = [(vendor.get("day", 0), vendor, vendor["address"]) for vendor in vendors]
    for vendor in vendors:  # a move may say anything anew: its name, too, on the page that it had
        later = [{**vendor, "page": vendor["name"], **move} for move in vendor.get("moves", ())]
        visits += [(move["day"], move, move["address"]) for move in later]
    last = 0
    for day, vendor, where in sorted(visits, key=lambda visit: visit[0]):
        if day > last:
            match_new(store, gazetteer, now=T0 + timedelta(days=last))
            last = day
        publish(store, vendor, where, day)
    for entry in scenario.get("place", ()):
        place = NewPlace(
            address=entry["address"],
            status=PlaceStatus(entry["status"]),
            how=HowKnown(entry.get("how", "site_visit")),
            by="Ann",
            at=date(2026, 2, 1),
            note=entry.get("note", ""),
            firm=entry.get("firm"),
            floors=entry.get("floors"),
            buildings=entry.get("buildings"),
        )
        if entry.get("after"):
            match_new(store, gazetteer, now=T0)
        registering.enter(store, [place], gazetteer, by="Ann", now=T0)
    items = [item("watched", WatchKind(each["kind"]), each["value"]) for each in scenario.get("watch", ())]
    with store.writing() as tx:
        watched.add(tx, items, by="Ann", now=T0)
    match_new(store, gazetteer, now=T0 + timedelta(days=30))
    return standing(store)


def led(store: Store, wanted: Sequence[Mapping[str, Any]]) -> dict[str, list[str]]:
    """Return what is wrong with where the contacts of these vendors lead, by the vendor's name."""
    with store.reading() as tx:
        of_name = {view.name: view.id for view in profiles.stream(tx)}
        groups = [{of_name[each["vendor"]]} for each in wanted]
        found = leads.of_groups(tx, groups, hubs.live(tx))
    told = ["\n".join(lead.sentence for lead in of_vendor) for of_vendor in found]
    return {
        each["vendor"]: [f"does not say {words!r}" for words in each.get("says", ()) if words not in said]
        + [f"says {words!r}" for words in each.get("never_says", ()) if words in said]
        + ([f"leads nowhere, but says {said!r}"] if said and "says" not in each else [])
        for each, said in zip(wanted, told, strict=True)
    }


def standing(store: Store) -> list[FlagDetail]:
    with store.reading() as tx:
        ids = [flag.id for flag in flag_views.queue(tx) if flag.withdrawn_at is None]
        return list(flag_views.details(tx, ids))


def in_short(flags: list[FlagDetail]) -> list[tuple[object, ...]]:
    """Return what must be the same whichever way it was matched."""
    return [
        (
            detail.flag.id, detail.flag.kind, detail.flag.names, detail.flag.premises, detail.flag.terms,
            sorted(finding.detail for finding in detail.findings), [hit.sentence for hit in detail.hits],
            [(bearing.entry.id, bearing.claims) for bearing in detail.register],
        )
        for detail in flags
    ]  # fmt: skip


def faults(flag: FlagDetail, wanted: Mapping[str, Any]) -> list[str]:
    """Return what a flag lacks or has too much of."""
    codes = set(flag.flag.findings)
    leads = [lead.sentence for lead in flag.leads]
    said = "\n".join([*(finding.detail for finding in flag.findings), *flag.flag.reasons, *against(flag), *leads])
    found = [f"lacks {code}" for code in wanted.get("codes", ()) if code not in codes]
    found += [f"has {code}" for code in wanted.get("not", ()) if code in codes]
    found += [f"does not say {words!r}" for words in wanted.get("says", ()) if words not in said]
    found += [f"says {words!r}" for words in wanted.get("never_says", ()) if words in said]
    if flag.flag.kind.value != wanted["kind"]:
        found.append(f"is {flag.flag.kind}")
    if "premises" in wanted and flag.flag.premises != wanted["premises"]:
        found.append(f"is headed {flag.flag.premises!r}")
    return found


@pytest.mark.parametrize("name", sorted(path.name for path in SCENARIOS.iterdir() if path.is_dir()))
def test_a_market_gives_its_flags_and_no_others(name: str, tmp_path: Path, gazetteer: Gazetteer) -> None:
    scenario = tomllib.loads((SCENARIOS / name / "scenario.toml").read_text(encoding="utf-8"))
    store = fresh_store(f"sqlite:///{tmp_path / 'test.db'}")
    try:
        flags = flags_of(scenario, store, gazetteer)
        match_new(store, gazetteer, now=T0 + timedelta(days=30), everything=True)
        again = standing(store)
        leading = led(store, scenario.get("lead", ()))
    finally:
        store.close()
    assert in_short(again) == in_short(flags)  # from scratch and one after the other end alike
    assert leading == {vendor: [] for vendor in leading}
    by_vendors = {tuple(sorted(flag.flag.names)): flag for flag in flags}
    wanted = {tuple(sorted(flag["vendors"])): flag for flag in scenario.get("flag", ())}
    assert by_vendors.keys() == wanted.keys(), scenario["about"]
    assert {key: faults(flag, wanted[key]) for key, flag in by_vendors.items()} == {key: [] for key in wanted}
