"""Finds the files that stand beside `src` in a checkout and inside the package in a wheel."""

from pathlib import Path

from falsefront.errors import FalsefrontError

_PACKAGE = Path(__file__).resolve().parent


def shipped_path(name: str) -> Path:
    """Return where a shipped file or folder lies: `migrations`, `fixtures/market` or `config.example.toml`."""
    for root in (_PACKAGE / "_shipped", _PACKAGE.parent.parent):
        candidate = root / name
        if candidate.exists():
            return candidate
    raise FalsefrontError(f"{name} is missing from this installation of falsefront; install it again")
