"""What lies at the top of the repository, so that nothing a program left behind is ever committed there."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GIT = shutil.which("git")
FILES = "CHANGELOG.md CONTRIBUTING.md LICENSE Makefile README.md config.example.toml pyproject.toml"
CONSTRAINTS = "constraints-dev.txt constraints.txt"
FOLDERS = "benchmarks docs fixtures migrations src tests"
DOTTED = ".ci .gitattributes .gitignore .pre-commit-config.yaml"


@pytest.mark.skipif(GIT is None or not (ROOT / ".git").exists(), reason="no checkout: nothing tells what is committed")
def test_only_what_belongs_there_is_committed_at_the_top() -> None:
    listed = subprocess.run([str(GIT), "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {name.split("/")[0] for name in listed.splitlines()} == set(
        " ".join((FILES, CONSTRAINTS, FOLDERS, DOTTED)).split()
    )
