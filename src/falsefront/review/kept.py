"""The JSON of what analysts keep beside the evidence: the register of premises, watch lists and what met them."""

from datetime import datetime
from typing import Any

from falsefront.records import Bearing, Evidence, KnownPlace, Watched, WatchHit


def watched(each: Watched) -> dict[str, Any]:
    """Return one line of `watch list`."""
    return {
        "id": each.id,
        "list": each.item.watch_list,
        "kind": each.item.kind.value,
        "value": each.item.value,
        "normal": each.item.normal,
        "note": each.item.note,
        "added_at": time(each.added_at),
        "added_by": each.added_by,
    }


def place(each: KnownPlace) -> dict[str, Any]:
    """Return one line of `place list`: an entry of the register."""
    return {
        "id": each.id,
        "address": each.place.address,
        "status": each.place.status.value,
        "how": each.place.how.value,
        "by": each.place.by,
        "at": None if each.place.at is None else each.place.at.isoformat(),
        "note": each.place.note,
        "attachment": each.place.attachment,
        "attachment_sha256": each.place.attachment_sha256,
        "firm": each.place.firm,
        "floors": each.place.floors,
        "buildings": each.place.buildings,
        "added_at": time(each.added_at),
        "added_by": each.added_by,
        "retired_at": None if each.retired_at is None else time(each.retired_at),
        "retired_because": each.retired_because,
    }


def bearing(each: Bearing) -> dict[str, Any]:
    """Return an entry of the register that bears on a flag: `claims` are the members' claims it bears on."""
    return {**place(each.entry), "claims": list(each.claims), "level": each.level.value}


def watch_hit(each: WatchHit) -> dict[str, Any]:
    """Return one line of `watch hits`: what is watched for, and what on the pages it is; `claim` leads to evidence."""
    return {
        "list": each.watched.item.watch_list,
        "kind": each.watched.item.kind.value,
        "value": each.watched.item.value,
        "item": each.watched.id,
        "vendor": each.vendor,
        "name": each.name,
        "site": each.site,
        "claim": each.claim,
        "listing": each.listing,
        "title": each.title,
        "raw": each.raw,
        "url": each.url,
        "first_seen": time(each.first_seen),
        "last_seen": time(each.last_seen),
        "evidence": None if each.evidence is None else evidence(each.evidence),
    }


def evidence(each: Evidence) -> dict[str, Any]:
    """Return the preserved page behind a statement."""
    return {
        "sha256": each.sha256,
        "warc": each.warc,
        "offset": each.offset,
        "fetched_at": time(each.fetched_at),
        "selector": each.selector,
        "body_sha256": each.body_sha256,
        "url": each.url,
        "capture": each.capture,
    }


def time(moment: datetime | None) -> str | None:
    """Return a time as ISO 8601 in UTC; None stays None.

    >>> from datetime import UTC
    >>> time(datetime(2026, 3, 3, 12, tzinfo=UTC))
    '2026-03-03T12:00:00+00:00'
    """
    return None if moment is None else moment.isoformat()
