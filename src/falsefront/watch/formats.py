"""Watch lists as others keep them: our own CSV, OpenSanctions `targets.simple.csv`, FollowTheMoney JSON Lines.

Formats: https://www.opensanctions.org/docs/bulk/csv/ (several values of a cell are parted by ";"), and
https://followthemoney.tech (one entity a line, `properties` of lists).
"""

import json
from collections.abc import Iterator, Mapping, Sequence

from falsefront.records import Bad, NewWatch, WatchKind
from falsefront.watch.items import item
from falsefront.wording import perhaps

OWN = ("kind", "value")  # columns that our own CSV needs; `note` may stand beside them
SIMPLE: Mapping[str, WatchKind] = {
    "name": WatchKind.NAME,
    "aliases": WatchKind.NAME,
    "addresses": WatchKind.ADDRESS,
    "phones": WatchKind.PHONE,
    "emails": WatchKind.EMAIL,
    "identifiers": WatchKind.REGISTRATION,
}
PROPERTIES: Mapping[str, WatchKind] = {
    "name": WatchKind.NAME,
    "alias": WatchKind.NAME,
    "weakAlias": WatchKind.NAME,
    "previousName": WatchKind.NAME,
    "address": WatchKind.ADDRESS,
    "full": WatchKind.ADDRESS,  # of an Address
    "phone": WatchKind.PHONE,
    "email": WatchKind.EMAIL,
    "registrationNumber": WatchKind.REGISTRATION,
    "uscCode": WatchKind.REGISTRATION,
    "taxNumber": WatchKind.REGISTRATION,
    "publicKey": WatchKind.WALLET,  # of a CryptoWallet
    "iban": WatchKind.WALLET,
}
Found = tuple[int, NewWatch | Bad]


def of_rows(rows: Sequence[tuple[int, Mapping[str, str] | str]], watch_list: str) -> Iterator[Found]:
    """Give (line, item or what is wrong) of the rows of a sheet, ours or that of OpenSanctions by its columns."""
    for line, row in rows:
        if isinstance(row, str):
            yield line, Bad(line=line, because=row)
        elif "kind" in row and "value" in row:
            yield line, _made(line, watch_list, row["kind"], row["value"], row.get("note", ""))
        else:
            note = " ".join(filter(None, (row.get("schema", ""), row.get("id", ""))))
            for column, kind in SIMPLE.items():
                for value in filter(None, (part.strip() for part in row.get(column, "").split(";"))):
                    yield line, _made(line, watch_list, kind, value, note)


def of_entities(lines: Sequence[str], watch_list: str) -> Iterator[Found]:
    """Give the same of FollowTheMoney entities, one a line."""
    for line, text in enumerate(lines, 1):
        if not text.strip():
            continue
        try:
            entity = json.loads(text)
            properties = entity["properties"]
            note = f"{entity.get('schema', '')} {entity.get('id', '')}".strip()
            said = ((kind, properties.get(name, ())) for name, kind in PROPERTIES.items())
            values = [(kind, one) for kind, some in said for one in ([some] if isinstance(some, str) else some) if one]
        except (ValueError, KeyError, TypeError, AttributeError):
            yield line, Bad(line=line, because="is no entity of FollowTheMoney: a JSON object with `properties`")
            continue
        for kind, value in values:
            yield line, _made(line, watch_list, kind, str(value), note)


def _made(line: int, watch_list: str, kind: str, value: str, note: str) -> NewWatch | Bad:
    word = kind.strip().casefold()
    known = [each.value for each in WatchKind]
    if word not in known:
        return Bad(line=line, because=f"kind: {kind!r} is none of {', '.join(known)}{perhaps(word, known)}")
    try:
        return item(watch_list, WatchKind(word), value, note=note)
    except ValueError as exc:
        return Bad(line=line, because=str(exc))
