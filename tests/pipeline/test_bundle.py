"""A case file stands on its own: whoever has nothing but Python finds any change, and every row leads to its page."""

import ast
import csv
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from tests.export.changes import changed
from tests.foreign import reader
from tests.pipeline.test_casefile import export, fill, rows
from tests.store.fresh import fresh_store
from tests.store.rows import DAY, T0
from warcio.archiveiterator import ArchiveIterator

from falsefront.errors import VerificationError
from falsefront.export import case, manifest, verify
from falsefront.pipeline import casefile
from falsefront.pipeline.casefile import Extent

CHANGED = 150
GENERIC = {"dict", "list", "set", "tuple", "frozenset", "type"}
NEWER = {
    "removeprefix",
    "removesuffix",
    "file_digest",
    "is_relative_to",
    "with_stem",
    "readlink",
    "cache",
    "lcm",
    "nextafter",
    "randbytes",
    "indent_tree",
    "bit_count",
    "pairwise",
    "batched",
    "hardlink_to",
    "walk_up",
    "is_junction",
    "to_thread",
    "orig_argv",
    "stdlib_module_names",
    "exception",
    "add_note",
    "root_dir",
    "strict",
    "usedforsecurity",
    "slots",
    "kw_only",
    "threaded",
    "delete_on_close",
}  # names of the standard library, and of arguments, since 3.9 that a checker of files could be tempted by


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    store = fresh_store(f"sqlite:///{folder / 'store.db'}")
    fill(store, folder / "evidence")
    export(store, folder, Extent())
    store.close()
    return folder / "case"


def run(script: Path, *arguments: str, at: Path) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-I", "-S", str(script), *arguments]
    return subprocess.run(program, check=False, capture_output=True, text=True, cwd=at)


def test_every_change_is_found(made: Path, tmp_path: Path) -> None:
    aside = tmp_path / "aside"
    missed = [what for what in changed(made, aside, CHANGED, seed=14) if not verify.problems_of(str(aside))[0]]
    assert missed == []
    assert verify.problems_of(str(made))[0] == []


def test_a_copy_of_the_script_in_an_empty_folder_finds_changes_too(made: Path, tmp_path: Path) -> None:
    empty, aside = tmp_path / "empty", tmp_path / "aside"
    empty.mkdir()
    shutil.copy(made / "verify.py", empty)
    whole = run(empty / "verify.py", str(made), at=empty)
    assert (whole.returncode, whole.stderr) == (0, "")
    for what in changed(made, aside, 10, seed=15):
        found = run(empty / "verify.py", str(aside), at=empty)
        assert (found.returncode, found.stderr) == (5, ""), what
    assert run(empty / "verify.py", str(tmp_path / "nowhere"), at=empty).returncode == 2
    assert [path.name for path in empty.iterdir()] == ["verify.py"]


def test_the_script_checks_the_folder_it_lies_in_and_leaves_nothing_there(made: Path) -> None:
    found = run(made / "verify.py", at=Path("/"))
    assert found.returncode == 0
    assert f"{len(json.loads((made / 'manifest.json').read_text())['files'])} files checked" in found.stdout
    last = (made / "manifest-sha256.txt").read_bytes().splitlines(keepends=True)[-1]
    rest = (made / "manifest-sha256.txt").read_bytes().removesuffix(last)
    assert hashlib.sha256(rest).hexdigest().encode() == last[:64]
    assert list(made.rglob("*.py*")) == [made / "verify.py"]


def test_what_the_script_prints_last_is_what_the_export_printed_and_case_verify_expects(made: Path) -> None:
    printed = run(made / "verify.py", at=made).stdout.splitlines()[-1]
    assert printed == f"manifest sha256 {manifest.read(made).sha256}"
    case.verify(made, expected_sha256=printed.removeprefix("manifest sha256 "))


def test_a_list_of_hashes_that_was_made_again_differs_from_the_manifest_whose_hash_is_told(
    made: Path, tmp_path: Path
) -> None:
    forged = shutil.copytree(made, tmp_path / "forged")
    claims = forged / "data/claims.csv"
    old = hashlib.sha256(claims.read_bytes()).hexdigest()
    claims.write_bytes(claims.read_bytes() + b"1\r\n")
    lines = (forged / "manifest-sha256.txt").read_text(encoding="utf-8").splitlines(keepends=True)[:-1]
    rest = "".join(lines).replace(old, hashlib.sha256(claims.read_bytes()).hexdigest())
    own = hashlib.sha256(rest.encode()).hexdigest()
    (forged / "manifest-sha256.txt").write_text(f"{rest}{own}  manifest-sha256.txt\n", encoding="utf-8")
    found = run(forged / "verify.py", at=forged)
    assert (found.returncode, found.stderr) == (5, "")
    assert "manifest.json: does not name the files of manifest-sha256.txt" in found.stdout


def test_the_script_needs_no_more_than_python_3_8_and_its_library(made: Path) -> None:
    tree = ast.parse((made / "verify.py").read_text(encoding="utf-8"), feature_version=(3, 8))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= {"__future__", "csv", "datetime", "hashlib", "json", "os", "re", "stat", "sys", "typing"}
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    arguments = {node.arg for node in ast.walk(tree) if isinstance(node, ast.keyword)}
    assert not attributes & NEWER
    assert not arguments & NEWER
    run = [node for node in ast.walk(tree) if isinstance(node, ast.Subscript | ast.BinOp) and not _is_said(tree, node)]
    assert not [node for node in run if isinstance(node, ast.Subscript) and _named(node.value) in GENERIC]
    assert not [node for node in run if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)]


def _is_said(tree: ast.Module, node: ast.AST) -> bool:
    """Whether it stands in an annotation: these are not run."""
    said: list[ast.AST | None] = []
    for each in ast.walk(tree):
        said += [getattr(each, "annotation", None), getattr(each, "returns", None)]
    return any(node is inner for outer in said if outer is not None for inner in ast.walk(outer))


def _named(node: ast.AST) -> str | None:
    return node.id if isinstance(node, ast.Name) else None


def test_the_script_names_what_its_console_has_no_letters_for(made: Path, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    shutil.copytree(made, folder)
    (folder / "data/钟.csv").write_bytes(b"")
    program = [sys.executable, str(folder / "verify.py")]
    narrow = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONDONTWRITEBYTECODE": "1"}
    found = subprocess.run(program, check=False, capture_output=True, env=narrow)
    assert (found.returncode, found.stderr) == (5, b"")
    assert b"data/\\u949f.csv: was added" in found.stdout


def test_a_new_manifest_over_changed_captures_is_found_by_their_chain(made: Path, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    shutil.copytree(made, folder)
    path = folder / "data/captures.csv"
    path.write_bytes(path.read_bytes().replace(b"http://market.example/p7,", b"http://market.example/p8,"))
    make_manifest_again(folder)
    problems, _ = verify.problems_of(str(folder))
    assert problems == ["capture 8: its facts do not give its link of the hash chain"]
    with pytest.raises(VerificationError, match="capture 8"):
        case.verify(folder)


def test_a_new_manifest_over_another_record_is_found_by_its_hash(made: Path, tmp_path: Path) -> None:
    folder = tmp_path / "case"
    shutil.copytree(made, folder)
    warc = sorted((folder / "evidence/archive").iterdir())[3]
    data = bytearray(warc.read_bytes())
    data[-9] ^= 1
    warc.write_bytes(data)
    make_manifest_again(folder)
    problems, _ = verify.problems_of(str(folder))
    assert len(problems) == 1
    assert "its record in" in problems[0]


def make_manifest_again(folder: Path) -> None:
    said = json.loads((folder / manifest.NAME).read_text())
    for file in said["files"]:
        data = (folder / file["path"]).read_bytes()
        file |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    (folder / manifest.NAME).write_text(json.dumps(said))
    (folder / manifest.HASHES).write_bytes(manifest.hash_list(manifest.read(folder)))


def test_every_table_has_its_columns_described_in_the_bundle(made: Path) -> None:
    described = {(row["table"], row["column"]) for row in rows(made, "fields")}
    for path in (made / "data").glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            columns = next(csv.reader(file))
        assert {(path.stem, column) for column in columns} <= described


def test_the_records_of_the_bundle_are_read_by_another_program(made: Path) -> None:
    seen: dict[str, int] = {}
    for path in sorted((made / "evidence/archive").iterdir()):
        with path.open("rb") as file:
            for record in ArchiveIterator(file, check_digests="raise"):
                seen[record.rec_type] = seen.get(record.rec_type, 0) + 1
    assert seen == {"warcinfo": 60, "request": 60, "response": 60}


def test_a_third_reader_finds_every_record_whole(made: Path, tmp_path: Path) -> None:
    together, found = tmp_path / "all.warc.gz", tmp_path / "found"
    together.write_bytes(b"".join(path.read_bytes() for path in sorted((made / "evidence/archive").iterdir())))
    check = [str(reader("fastwarc")), "check", "-p", "-q", "-o", str(found), str(together)]
    done = subprocess.run(check, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    # Head of the file, request and answer: none was passed over, as this reader does with what it cannot read.
    assert len(found.read_text().splitlines()) == 3 * len(rows(made, "captures"))


@pytest.mark.timeout(120)
def test_the_checker_of_its_own_format_takes_the_archive_for_players_and_no_other(made: Path, tmp_path: Path) -> None:
    checker = reader("wacz")

    def check(path: Path) -> tuple[int, str]:
        command = [str(checker), "validate", "-f", str(path)]
        done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout + done.stderr

    code, said = check(made / "evidence/case.wacz")
    assert (code, "is valid" in said) == (0, True), said
    with zipfile.ZipFile(made / "evidence/case.wacz") as old, zipfile.ZipFile(tmp_path / "bad.wacz", "w") as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data[:-2] + b"\n\n" if name.endswith("pages.jsonl") else data)
    code, said = check(tmp_path / "bad.wacz")
    assert (code, "is valid" in said) != (0, True), said


def test_each_row_of_captures_leads_to_its_record_and_its_page(made: Path) -> None:
    for row in rows(made, "captures"):
        with (made / "evidence/archive" / row["warc"]).open("rb") as file:
            file.seek(int(row["bundle_offset"]))
            assert hashlib.sha256(file.read(int(row["length"]))).hexdigest() == row["sha256"]
        assert (made / row["bundle_page"]).is_file()
        assert row["url_fetched"] == row["url"]
        assert row["software"] == "falsefront"


def test_the_same_store_gives_the_same_bytes_but_for_custody(tmp_path: Path) -> None:
    store = fresh_store(f"sqlite:///{tmp_path / 'store.db'}")
    fill(store, tmp_path / "evidence")
    hashes = []
    for name, day in (("one", 1), ("two", 2)):
        made = casefile.export(
            store, tmp_path / name, Extent(), evidence=tmp_path / "evidence", made_by="desk", now=T0 + day * DAY
        )
        hashes.append({entry.path: entry.sha256 for entry in made.entries})
    store.close()
    assert {path for path in hashes[0] if hashes[0][path] != hashes[1][path]} == {"custody.json"}
    assert hashes[0].keys() == hashes[1].keys()
