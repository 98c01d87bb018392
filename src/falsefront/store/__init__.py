"""The store: SQLAlchemy tables, reading, writing, migration."""
