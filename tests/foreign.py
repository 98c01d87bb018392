"""Programs of others that read what goes out: where they are, and what a test says where they are not.

LibreOffice is Debian's; FollowTheMoney, a checker of WACZ and a second reader of WARC have an environment of their own
(`make foreign`). A test that needs one is skipped with the reason where it is missing; where CI runs on Debian it
fails, for there each can be installed.
"""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

READERS = Path(__file__).parents[1] / ".venv-foreign" / "bin"


def is_debian() -> bool:
    """Whether what Debian has can be installed here."""
    return Path("/etc/debian_version").exists()


def program(name: str, how: str) -> Path:
    """Return a program; skip the test where there is none, and fail it on a CI machine that could have it."""
    own = READERS / name
    found = own if own.exists() else shutil.which(name)
    if found is not None:
        return Path(found)
    if os.environ.get("CI") and is_debian():
        pytest.fail(f"CI on Debian runs without {name}: {how}")
    pytest.skip(f"no {name} here: {how}")


def reader(name: str) -> Path:
    """Return a program of the readers' own environment."""
    return program(name, "make foreign (Debian: apt-get install libicu-dev g++ pkg-config)")


def in_libreoffice(source: Path, folder: Path, into: str, *, infilter: str | None = None) -> Path:
    """Convert a file with LibreOffice, its settings as new, and return the only file that comes of it."""
    office = program("soffice", "apt-get install --no-install-recommends libreoffice-calc")
    folder.mkdir()
    home = f"-env:UserInstallation=file://{folder.parent}/office"
    options: Sequence[str] = () if infilter is None else (f"--infilter={infilter}",)
    command = [str(office), "--headless", home, *options, "--convert-to", into, "--outdir", str(folder), str(source)]
    kept = {name: os.environ[name] for name in ("PATH",) if name in os.environ} | {"HOME": str(folder.parent)}
    subprocess.run(command, check=True, capture_output=True, timeout=240, env=kept)
    (result,) = folder.iterdir()
    return result
