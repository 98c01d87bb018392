"""The catalogue that every table stands in, and what tables are built with."""

from sqlalchemy import Index, MetaData, String, text

REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
)  # every revision of `migrations/`, oldest first; the last one is what this program reads

DIGEST = String(40)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def live(name: str, *columns: str, where: str, unique: bool = True) -> Index:
    """Return an index over the rows of which `where` is true, which both databases know."""
    return Index(name, *columns, unique=unique, sqlite_where=text(where), postgresql_where=text(where))
