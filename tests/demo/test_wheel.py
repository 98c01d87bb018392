"""The demo works from a built wheel, where the market lies inside the package."""

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def call(*command: object, cwd: Path) -> "subprocess.CompletedProcess[str]":
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, capture_output=True, encoding="utf-8", timeout=240)
    assert done.returncode == 0, (words, done.stdout[-2000:], done.stderr[-4000:])
    return done


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the `bin` of a fresh environment with the wheel in it, which sees the packages installed here."""
    place = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "-q")
    call(*pip, "wheel", ROOT, "--no-build-isolation", "--no-deps", "--no-index", "-w", place / "dist", cwd=place)
    call(sys.executable, "-m", "venv", "--without-pip", place / "venv", cwd=place)
    python = place / "venv" / "bin" / "python"
    (wheel,) = (place / "dist").glob("falsefront-*.whl")
    call(*pip, "--python", python, "install", "--no-deps", "--no-index", wheel, cwd=place)
    site = call(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=place).stdout.strip()
    # A path line adds the folder without running its .pth files, so the editable install there stays out of sight.
    (Path(site) / "zz_installed_here.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python.parent


def test_the_package_that_runs_is_the_wheel(installed: Path, tmp_path: Path) -> None:
    where = call(installed / "python", "-c", "import falsefront; print(falsefront.__file__)", cwd=tmp_path).stdout
    assert Path(where.strip()).is_relative_to(installed.parent)


def test_the_demo_runs_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    done = call(installed / "falsefront", "demo", cwd=tmp_path)
    assert "flag show" in done.stdout
    config = tmp_path / "falsefront-demo" / "config.toml"
    assert call(installed / "falsefront", "--config", config, "flag", "list", "--json", cwd=tmp_path).stdout


def test_init_and_the_schema_come_with_the_wheel(installed: Path, tmp_path: Path) -> None:
    call(installed / "falsefront", "init", "case", cwd=tmp_path)
    call(installed / "falsefront", "--config", "case/config.toml", "crawl", "--dry-run", cwd=tmp_path)
    assert not (tmp_path / "case" / "falsefront.db").exists()
    (tmp_path / "case" / "falsefront.db").touch()
    call(installed / "falsefront", "--config", "case/config.toml", "db", "upgrade", cwd=tmp_path)
    assert call(installed / "falsefront", "--config", "case/config.toml", "status", cwd=tmp_path).stdout
