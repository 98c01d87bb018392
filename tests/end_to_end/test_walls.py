"""Small walls: who may read what is collected, what is said of passwords, and a store that can only be read."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.end_to_end.desk import Desk, Shop

SECRET = "s3:cr/e@t"  # noqa: S105 (nobody's)


def test_what_is_collected_is_for_its_owner_alone(desk: Desk, shop: Shop) -> None:
    desk.write(shop.site(), hosts=[shop.server.host])
    desk.run("crawl").ok()
    desk.run("match").ok()
    desk.run("case", "export", "out").ok()
    made = [path for path in desk.folder.rglob("*") if path != desk.config]
    modes = {path.relative_to(desk.folder).as_posix(): oct(path.stat().st_mode & 0o777) for path in made}
    assert {name: mode for name, mode in modes.items() if mode not in ("0o600", "0o700")} == {}
    assert {modes["falsefront.db"], modes["out/manifest.json"]} == {"0o600"}
    assert {modes["evidence"], modes["out"]} == {"0o700"}


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql+psycopg://ann:{SECRET}@127.0.0.1:1/x",
        f"postgresql+psycopg://127.0.0.1:1/x?user=ann&password={SECRET}",
        f"mysql://ann:{SECRET}@127.0.0.1/x",
        f"postgresql+psycopg://ann:{SECRET}@[/x",
    ],
)
def test_no_error_shows_a_password(desk: Desk, shop: Shop, url: str) -> None:
    desk.write(shop.site(), hosts=[shop.server.host], store=f'url = "{url}"')
    for arguments in (("check",), ("status",), ("crawl",), ("db", "upgrade")):
        done = desk.run(*arguments).quiet()
        assert SECRET not in done.out + done.err
        assert "cr/e" not in done.out + done.err


@pytest.mark.parametrize(
    "manifest",
    [
        "[" * 200_000,
        '{"format": "falsefront case 1", "files": ' + "[" * 100_000,
        '{"format": "falsefront case 1", "files": []}',
        '{"format": "falsefront case 1", "files": [{"path": "'
        + "a" * 5_000
        + '", "rows": 1, "bytes": 1, "sha256": ""}]}',
        '{"format": "falsefront case 1", "files": [{"path": "a", "rows": 1e999, "bytes": 1, "sha256": ""}]}',
    ],
    ids=["deep", "deeper", "empty", "long path", "infinite"],
)
def test_a_manifest_that_is_none_is_answered_in_words(desk: Desk, manifest: str) -> None:
    (desk.folder / "case").mkdir()
    (desk.folder / "case" / "manifest.json").write_text(manifest)
    desk.run("case", "verify", "case").failed(5, "manifest" if "path" not in manifest else "")


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of its own, for who may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if (
        mount is None
        or subprocess.run([mount, "-t", "tmpfs", "tmpfs", folder], capture_output=True, check=False).returncode
    ):
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run([str(shutil.which("umount")), folder], check=True)


def test_a_store_on_a_read_only_disk_is_listed_verified_and_exported(
    read_only: Path, shop: Shop, tmp_path: Path
) -> None:
    desk = Desk(read_only)
    desk.write(shop.site(), hosts=[shop.server.host])
    desk.run("crawl").ok()
    desk.run("match").ok()
    subprocess.run([str(shutil.which("mount")), "-o", "remount,ro", read_only], check=True)
    assert not os.access(read_only / "falsefront.db", os.W_OK)
    assert desk.run("vendor", "list", "--json").ok().lines()
    assert desk.run("status", "--json").ok().lines()
    desk.run("evidence", "verify").ok()
    desk.run("case", "export", str(tmp_path / "out")).ok()
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["files"]
    desk.run("crawl").failed(1, "Read-only file system")
