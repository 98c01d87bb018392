"""The rows: SQLAlchemy Core tables, what writes them, what reads them, and how they are migrated.

`open_store` gives a `Store`; every other function takes the `Connection` of one of its transactions and records.
"""

from sqlalchemy import Connection as Connection

from falsefront.store import triggers as _triggers
from falsefront.store.engine import Store as Store
from falsefront.store.engine import open_store as open_store

_triggers.attach()
