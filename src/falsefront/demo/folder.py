"""The folder a demo leaves behind: claimed before anything is written, and cleared only of what a demo wrote."""

import hashlib
import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from falsefront.errors import StoreError, UsageError
from falsefront.store import open_store
from falsefront.store.instance import only_instance

MARKER = "falsefront-demo.json"
CONFIG = "config.toml"
EVIDENCE = "evidence"
CASE = "case"
DATABASE = "falsefront.db"
PART = ".part"  # ends the name of a file that is not whole yet
MADE = (
    CONFIG, CONFIG + PART, DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}.run.lock", EVIDENCE, CASE,
    MARKER + PART, MARKER,
)  # fmt: skip


def claim(folder: Path) -> bool:
    """Make the folder ready for a demo; True where an earlier demo was cleared away for it.

    UsageError where the folder holds something else, or a configuration that was edited since: then what lies there
    may be somebody's work, and nothing is touched. InstanceBusyError while a service still works on its store.
    """
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file; give another folder with --out")
    again = folder.is_dir() and any(folder.iterdir())
    if again:
        _refuse_unless_ours(folder)
        _refuse_while_watched(folder / DATABASE)
        for name in MADE:
            _remove(folder / name)
    folder.mkdir(parents=True, exist_ok=True)
    _mark(folder, None)
    return again


def write_config(folder: Path, template: str, hosts: Mapping[str, str], words: Mapping[str, str]) -> Path:
    """Write the demo's configuration: the template with each `NAME.invalid` turned into the site's host and port.

    `words` are others of the template and what stands in place of each.
    """
    for word, own in [*((f"{site}.invalid", host) for site, host in hosts.items()), *words.items()]:
        template = template.replace(word, own)
    target = folder / CONFIG
    body = template.encode()
    _mark(folder, hashlib.sha256(body).hexdigest())  # first: a demo cut off in between can be cleared away
    _write_whole(target, body)
    return target


def _mark(folder: Path, config_sha256: str | None) -> None:
    _write_whole(folder / MARKER, json.dumps({"config_sha256": config_sha256}).encode() + b"\n")


def _write_whole(target: Path, body: bytes) -> None:
    """Write a file that is there whole or not at all, whenever the demo is stopped."""
    part = target.with_name(target.name + PART)
    part.write_bytes(body)
    part.replace(target)


def _refuse_unless_ours(folder: Path) -> None:
    if all(path.name == MARKER + PART for path in folder.iterdir()):
        return  # a demo that was stopped before its first file was whole
    try:
        marker = json.loads((folder / MARKER).read_bytes())
        written = marker["config_sha256"]
    except (OSError, ValueError, KeyError, TypeError):
        raise UsageError(
            f"{folder} holds something that no demo put there; give another folder with --out, or empty it"
        ) from None
    config = folder / CONFIG
    if config.exists() and hashlib.sha256(config.read_bytes()).hexdigest() != written:
        raise UsageError(
            f"{config} was edited since the demo wrote it, so what lies beside it may be your work; "
            "give another folder with --out"
        )


def _refuse_while_watched(database: Path) -> None:
    if not database.exists():
        return
    try:
        opened = open_store(f"sqlite:///{database.resolve()}", any_schema=True)
    except StoreError:
        return  # a damaged store has no service
    try:
        with only_instance(opened, "run"):
            pass
    finally:
        opened.close()


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
