"""What the vendors of one site are known by, kept while it is crawled; and what changed and is not written yet.

Only one process crawls a site at a time, so that nobody else makes vendors there. Where somebody does after all
(`reparse` beside a crawl), a unique index refuses the row, the transaction is taken back, and all this is forgotten.
"""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import BindParameter, ColumnElement, Connection, bindparam, case, select, update

from falsefront.store.direct import Direct
from falsefront.store.tables import claims, vendors

MOST_VENDORS: Final = 2_000  # kept at a time: a pass over a market of any size takes the same memory
MOST_CLAIMS: Final = 200  # of one vendor: one that claims more is looked up claim by claim

Row = dict[str, Any]
Known = tuple[str | None, ...]  # by what an offer names its vendor

_KEYS: Final = ("url_key", "registration_key", "name_key", "listing_key")
_CLAIMS_OF = select(claims).where(claims.c.vendor_id == bindparam("vendor")).limit(MOST_CLAIMS + 1)


def _earliest(column: ColumnElement[Any], name: str) -> ColumnElement[Any]:
    new: BindParameter[Any] = bindparam(name, type_=column.type)
    return case((column < new, column), else_=new)


def _latest(column: ColumnElement[Any], name: str) -> ColumnElement[Any]:
    new: BindParameter[Any] = bindparam(name, type_=column.type)
    return case((column > new, column), else_=new)


# Somebody else may have seen it earlier or later in the meantime: what is known is only ever widened.
_SEEN_CLAIM = Direct(
    update(claims)
    .where(claims.c.id == bindparam("row"))
    .values(
        first_seen=_earliest(claims.c.first_seen, "new_first_seen"),
        last_seen=_latest(claims.c.last_seen, "new_last_seen"),
        first_capture=_earliest(claims.c.first_capture, "new_first_capture"),
        last_capture=_latest(claims.c.last_capture, "new_last_capture"),
    )
)
_SEEN_VENDOR = Direct(
    update(vendors)
    .where(vendors.c.id == bindparam("row"))
    .values(
        name=case(
            (vendors.c.last_seen > bindparam("new_last_seen", type_=vendors.c.last_seen.type), vendors.c.name),
            else_=bindparam("new_name", type_=vendors.c.name.type),
        ),
        first_seen=_earliest(vendors.c.first_seen, "new_first_seen"),
        last_seen=_latest(vendors.c.last_seen, "new_last_seen"),
    )
)
SEEN_OF_CLAIM: Final = ("first_seen", "last_seen", "first_capture", "last_capture")
SEEN_OF_VENDOR: Final = ("name", "first_seen", "last_seen")


class Memory:
    """The vendors and claims of one site, as its store has them once `flush` has written what is pending."""

    def __init__(self) -> None:
        self._named: dict[Known, Row] = {}
        self._named_by: dict[tuple[str, str], set[Known]] = {}
        self._vendors: dict[int, Row] = {}
        self._claims: dict[int, dict[tuple[str, str], Row] | None] = {}
        self._seen_claims: dict[int, Row] = {}
        self._seen_vendors: dict[int, Row] = {}
        self.nodes: dict[str, int] = {}  # digest of an address text -> its node

    def vendor(self, known: Known) -> Row | None:
        """Return the vendor that was recognised by exactly this before; None where none was."""
        return self._named.get(known)

    def same(self, row: Row) -> Row:
        """Return the row that is kept of a vendor, in place of one that was just read."""
        return self._vendors.setdefault(row["id"], row)

    def recognised(self, known: Known, row: Row) -> None:
        """Keep that this names this vendor."""
        if len(self._named) >= MOST_VENDORS or len(self._vendors) >= MOST_VENDORS:
            self._named.clear()
            self._named_by.clear()
            self._vendors.clear()
            self._claims.clear()
        self._vendors[row["id"]] = row
        self._named[known] = row
        for name, key in zip(_KEYS, known, strict=True):
            if key is not None:
                self._named_by.setdefault((name, key), set()).add(known)

    def renamed(self, *named: Mapping[str, Any]) -> None:
        """Forget whom these keys name: a vendor that has one of them is new, or has changed its keys."""
        for row in named:
            for name in _KEYS:
                for known in self._named_by.pop((name, row[name]), ()) if row[name] is not None else ():
                    self._named.pop(known, None)

    def claims_of(self, tx: Connection, vendor_id: int) -> dict[tuple[str, str], Row] | None:
        """Return the claims of a vendor by kind and digest; None where there are too many to keep."""
        if vendor_id not in self._claims:
            if len(self._claims) >= MOST_VENDORS:
                self._claims.clear()
            rows = [dict(row) for row in tx.execute(_CLAIMS_OF, {"vendor": vendor_id}).mappings()]
            found = {(row["kind"], row["raw_key"]): self._seen_claims.get(row["id"], row) for row in rows}
            self._claims[vendor_id] = found if len(rows) <= MOST_CLAIMS else None
        return self._claims[vendor_id]

    def has_no_claims(self, vendor_id: int) -> None:
        """Keep that a vendor is new."""
        self._claims[vendor_id] = {}

    def saw_claim(self, row: Row) -> None:
        """Have the dates of a claim written."""
        self._seen_claims[row["id"]] = row

    def saw_vendor(self, row: Row) -> None:
        """Have the dates and the name of a vendor written."""
        self._seen_vendors[row["id"]] = row

    def flush(self, tx: Connection) -> None:
        """Write what is pending, in the transaction of the caller."""
        for statement, rows, names in (
            (_SEEN_CLAIM, self._seen_claims, SEEN_OF_CLAIM),
            (_SEEN_VENDOR, self._seen_vendors, SEEN_OF_VENDOR),
        ):
            if rows:
                statement.run(
                    tx,
                    [{"row": key, **{f"new_{name}": row[name] for name in names}} for key, row in sorted(rows.items())],
                )
                rows.clear()

    def forget(self) -> None:
        """Forget everything: the transaction that it was learned in was taken back."""
        for kept in (self._named, self._named_by, self._vendors, self._claims, self._seen_claims, self._seen_vendors):
            kept.clear()
        self.nodes.clear()
