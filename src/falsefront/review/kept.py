"""The JSON of what analysts keep beside the evidence: the register of premises, watch lists and what met them."""

from typing import Any

from falsefront.records import KnownPlace, Watched, WatchHit
from falsefront.review.published import time


def place(each: KnownPlace) -> dict[str, Any]:
    """Return one line of `place list`: an entry of the register."""
    return {
        "id": each.id,
        "address": each.place.address,
        "status": each.place.status.value,
        "how": each.place.how.value,
        "by": each.place.by,
        "at": each.place.at.isoformat(),
        "note": each.place.note,
        "attachment": each.place.attachment,
        "attachment_sha256": each.place.attachment_sha256,
        "added_at": time(each.added_at),
        "added_by": each.added_by,
    }


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
        "raw": each.raw,
        "url": each.url,
        "first_seen": time(each.first_seen),
        "last_seen": time(each.last_seen),
    }
