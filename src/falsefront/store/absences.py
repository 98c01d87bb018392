"""What pages gave, or answered, after they last gave a claim for its vendor: without it, under another name, a wall."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, func, select

from falsefront.records import Absence, Afterwards, ClaimKind, OtherName, Outcome, Silence
from falsefront.records.afterwards import most_for
from falsefront.store.batches import batches
from falsefront.store.columns import digest
from falsefront.store.ended import has_same_body
from falsefront.store.tables import captures, claim_captures, claims, vendors

_TOLD = (Outcome.LIVE, Outcome.EMPTY, Outcome.UNCHANGED, Outcome.GONE)  # what says something of a page
_SILENT = (Outcome.FORBIDDEN, Outcome.BLOCKED, Outcome.SERVER_ERROR, Outcome.TOO_LARGE)  # an answer that says nothing
_Page = tuple[str, str]  # site and key of an address


def of_claims(tx: Connection, claim_ids: Collection[int]) -> dict[int, Absence]:
    """Return, by claim, since when none of its pages says it, as far as they were asked; one that stands is left out.

    What a page that was blocked, refused or unreachable says now is not known: such a claim counts as standing. So does
    one that its page still gives, whatever vendor it is read for, and one that is read no more of the same bytes.
    """
    return {claim: each for claim, each in afterwards(tx, claim_ids).items() if isinstance(each, Absence)}


def afterwards(tx: Connection, claim_ids: Collection[int]) -> dict[int, Afterwards]:
    """Return, by claim, what its pages gave or answered since; one that stands on any of them is left out."""
    places = _places(tx, claim_ids)
    missing = [row for row in places if row["missing_since"] is not None]
    standing = {(row["site"], digest(row["url"])) for row in places if _is_there(row)}
    gone, silent, others = _gone(tx, standing), _silent(tx, standing), _others(tx, missing)
    found: dict[int, list[Afterwards | None]] = defaultdict(list)
    for row in places:
        page = (row["site"], digest(row["url"]))
        if row["missing_since"] is None:
            found[row["claim_id"]].append(gone.get(page) or silent.get(page))
        elif row["missing_since"] <= row["last_capture"]:  # today's reader reads that very page otherwise
            found[row["claim_id"]].append(None)
        elif not row["is_same_body"] and (other := next(filter(None, map(others.get, _ways(row))), None)) is not None:
            is_same = other.vendor == row["vendor_id"] or other.name == row["name"]  # read for another row since
            if other.capture <= row["last_capture"]:  # the page gave it for both: it was read again for that one alone
                other = replace(other, capture=row["missing_since"], at=row["missing_at"])
            found[row["claim_id"]].append(None if is_same else other)
        elif _is_there(row):
            found[row["claim_id"]].append(gone.get(page) or silent.get(page))
        else:
            left = Absence(capture=row["missing_since"], at=row["missing_at"], outcome=Outcome.LIVE)
            found[row["claim_id"]].append(left)
    return {claim: told for claim, said in found.items() if (told := most_for(said)) is not None}


def _places(tx: Connection, claim_ids: Collection[int]) -> list[RowMapping]:
    return [
        row
        for some in batches(claim_ids)
        for row in tx.execute(_of_places().where(claim_captures.c.claim_id.in_(some))).mappings()
    ]


@cache
def _of_places() -> Select[*tuple[Any, ...]]:
    """Return the query of all that claims were read on: made once, since a case file asks it for each of its flags."""
    last, missing = captures.alias("last"), captures.alias("missing")
    return (
        select(
            claim_captures.c.claim_id, vendors.c.site, vendors.c.name, last.c.url, claim_captures.c.page_key,
            claims.c.vendor_id, claims.c.kind, claims.c.node_id, claims.c.value_key, claims.c.raw_key, claims.c.raw,
            claim_captures.c.last_capture, claim_captures.c.missing_since, missing.c.fetched_at.label("missing_at"),
            has_same_body(last, missing).label("is_same_body"),
        )
        .join(claims, claims.c.id == claim_captures.c.claim_id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .join(last, last.c.seq == claim_captures.c.last_capture)
        .join(missing, missing.c.seq == claim_captures.c.missing_since, isouter=True)
        .order_by(claim_captures.c.id)
    )  # fmt: skip


def _is_there(row: RowMapping) -> bool:
    """Return whether a page has what it gave: it is read still, or no more of the very bytes that gave it."""
    return row["missing_since"] is None or bool(row["is_same_body"])


def _ways(row: RowMapping) -> Iterator[tuple[str, tuple[str, object]]]:
    """Give the page of a claim with what it says, an address also without the country's code that data has behind it.

    A page's data says ", BR" where the page itself does not.
    """
    yield row["page_key"], _said(row)
    if row["kind"] == ClaimKind.ADDRESS.value and (code := _CODE.search(row["raw"])) is not None:
        yield row["page_key"], (row["kind"], _letters(row["raw"][: code.start()]))


_CODE = re.compile(r",\s*[A-Z]{2}\s*$")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _said(row: RowMapping) -> tuple[str, object]:
    """Return what a claim says, whoever it is read for: the value, or the letters and digits of an address.

    A page's data puts an address together in another way than the page itself: "Itapema, SC", "Itapema/SC".
    """
    if row["kind"] == ClaimKind.ADDRESS.value:
        return row["kind"], _letters(row["raw"])
    return row["kind"], row["node_id"] or row["value_key"] or row["raw_key"]


def _others(tx: Connection, missing: Iterable[RowMapping]) -> dict[tuple[str, tuple[str, object]], OtherName]:
    """Return, by page and what it says, for whom the page says it now, of what it says no more for these claims."""
    wanted = {way for row in missing for way in _ways(row)}
    now: dict[tuple[str, tuple[str, object]], RowMapping] = {}
    named: dict[tuple[str, int], str] = {}
    for some in batches({page for page, _ in wanted}):
        for row in tx.execute(_of_pages().where(claim_captures.c.page_key.in_(some))).mappings():
            if row["kind"] == ClaimKind.NAME.value:
                named.setdefault((row["page_key"], row["vendor_id"]), row["raw"])
            elif (at := (row["page_key"], _said(row))) in wanted:
                now.setdefault(at, row)
    return {
        at: OtherName(
            vendor=row["vendor_id"],
            name=named.get((row["page_key"], row["vendor_id"]), row["name"]),
            capture=row["first_capture"],
            at=row["fetched_at"],
        )
        for at, row in now.items()
    }


@cache
def _of_pages() -> Select[*tuple[Any, ...]]:
    """Return the query of all that pages still give."""
    first = captures.alias("first")
    return (
        select(
            claim_captures.c.page_key, claim_captures.c.first_capture, first.c.fetched_at, claims.c.vendor_id,
            claims.c.kind, claims.c.node_id, claims.c.value_key, claims.c.raw_key, claims.c.raw, vendors.c.name,
        )
        .join(claims, claims.c.id == claim_captures.c.claim_id)
        .join(vendors, vendors.c.id == claims.c.vendor_id)
        .join(first, first.c.seq == claim_captures.c.first_capture)
        .where(claim_captures.c.missing_since.is_(None))
        .order_by(claim_captures.c.id)
    )  # fmt: skip


def _gone(tx: Connection, pages: Collection[_Page]) -> dict[_Page, Absence]:
    """Return, of these pages, those of which the server said last that they are not there, and when it first said so.

    The first of those answers with none of a page that is there in between.
    """
    found: dict[_Page, Absence] = {}
    columns = (captures.c.url_key, captures.c.seq, captures.c.fetched_at, captures.c.outcome)
    for site, keys in _portions(pages):
        query = select(*columns).where(captures.c.site == site, captures.c.url_key.in_(keys)).order_by(captures.c.seq)
        for row in tx.execute(query.where(captures.c.outcome.in_([each.value for each in _TOLD]))).mappings():
            page = (site, row["url_key"])
            if Outcome(row["outcome"]) is not Outcome.GONE:
                found.pop(page, None)
            elif page not in found:
                found[page] = Absence(capture=row["seq"], at=row["fetched_at"], outcome=Outcome.GONE)
    return found


def _silent(tx: Connection, pages: Collection[_Page]) -> dict[_Page, Silence]:
    """Return, of these pages, those that answered with nothing that says anything since they last said something."""
    found: dict[_Page, Silence] = {}
    for site, keys in _portions(pages):
        said = {key: seq for seq, key in tx.execute(_last(site, keys).add_columns(captures.c.url_key))}
        query = (
            select(captures.c.url_key, captures.c.seq, captures.c.fetched_at, captures.c.outcome, captures.c.reason)
            .where(
                captures.c.site == site, captures.c.url_key.in_(said), captures.c.seq > min(said.values(), default=0)
            )
            .order_by(captures.c.seq)
        )
        for row in tx.execute(query).mappings():
            if Outcome(row["outcome"]) in _SILENT and row["seq"] > said[row["url_key"]]:
                page = (site, row["url_key"])
                found[page] = _longer(found.get(page), row)
    return found


def _longer(before: Silence | None, row: RowMapping) -> Silence:
    """Return an answer with the time of the first like it, of those that came one after the other."""
    newest = Silence(
        since=row["fetched_at"],
        first=row["seq"],
        capture=row["seq"],
        at=row["fetched_at"],
        outcome=Outcome(row["outcome"]),
        reason=row["reason"],
    )
    if before is None or before.answer != newest.answer:
        return newest
    return replace(newest, since=before.since, first=before.first)


def _portions(pages: Collection[_Page]) -> Iterator[tuple[str, Sequence[str]]]:
    by_site: dict[str, list[str]] = {}
    for site, key in sorted(pages):
        by_site.setdefault(site, []).append(key)
    for site, keys in by_site.items():
        for some in batches(keys):
            yield site, some


def _last(site: str, keys: Collection[str]) -> Select[tuple[int]]:
    """Return the query of the last captures that said something, one for each page."""
    return (
        select(func.max(captures.c.seq))
        .where(captures.c.outcome.in_([outcome.value for outcome in _TOLD]))
        .where(captures.c.site == site, captures.c.url_key.in_(keys))
        .group_by(captures.c.site, captures.c.url_key)
    )
