"""A demo clears away what a demo wrote, and nothing else."""

import hashlib
from pathlib import Path

import pytest
from tests.store.fresh import fresh_store

from falsefront.demo import folder
from falsefront.errors import StoreBusyError, UsageError
from falsefront.store.instance import only_instance


def finished_demo(place: Path) -> None:
    folder.claim(place)
    folder.write_config(place, 'start = ["http://huabo.invalid/"]\n', {"huabo": "127.0.0.1:8101"}, {})
    (place / folder.DATABASE).write_bytes(b"rows")
    (place / folder.EVIDENCE).mkdir()
    (place / folder.EVIDENCE / "one.warc").write_bytes(b"record")


def tree(place: Path) -> dict[str, str]:
    return {
        path.relative_to(place).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in place.rglob("*")
        if path.is_file()
    }


def test_a_new_or_empty_folder_is_taken(tmp_path: Path) -> None:
    assert folder.claim(tmp_path / "new" / "demo") is False
    assert folder.claim(tmp_path / "new" / "demo") is True
    (tmp_path / "empty").mkdir()
    assert folder.claim(tmp_path / "empty") is False


def test_the_hosts_of_the_run_stand_in_the_configuration(tmp_path: Path) -> None:
    finished_demo(tmp_path)
    assert (tmp_path / "config.toml").read_text(encoding="utf-8") == 'start = ["http://127.0.0.1:8101/"]\n'


def test_a_second_demo_clears_the_first_and_keeps_what_is_not_its_own(tmp_path: Path) -> None:
    finished_demo(tmp_path)
    (tmp_path / "handover").mkdir()
    (tmp_path / "handover" / "notes.txt").write_text("mine", encoding="utf-8")
    assert folder.claim(tmp_path) is True
    assert sorted(tree(tmp_path)) == [folder.MARKER, "handover/notes.txt"]


def test_a_folder_of_somebody_elses_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("mine", encoding="utf-8")
    before = tree(tmp_path)
    with pytest.raises(UsageError, match="--out"):
        folder.claim(tmp_path)
    assert tree(tmp_path) == before


def test_an_edited_configuration_may_mean_work_and_is_not_touched(tmp_path: Path) -> None:
    finished_demo(tmp_path)
    with (tmp_path / "config.toml").open("a", encoding="utf-8") as file:
        file.write("# a site of my own\n")
    before = tree(tmp_path)
    with pytest.raises(UsageError, match="edited"):
        folder.claim(tmp_path)
    assert tree(tmp_path) == before


def test_a_store_that_a_service_works_on_is_not_touched(tmp_path: Path) -> None:
    folder.claim(tmp_path)
    opened = fresh_store(f"sqlite:///{tmp_path / folder.DATABASE}")
    with only_instance(opened, "run"), pytest.raises(StoreBusyError, match="stop it first"):
        folder.claim(tmp_path)
    opened.close()
    assert (tmp_path / folder.DATABASE).exists()
    folder.claim(tmp_path)
    assert sorted(tree(tmp_path)) == [folder.MARKER]


def test_a_damaged_marker_claims_nothing(tmp_path: Path) -> None:
    finished_demo(tmp_path)
    (tmp_path / folder.MARKER).write_bytes(b"[]")
    with pytest.raises(UsageError):
        folder.claim(tmp_path)


def test_a_link_in_the_place_of_the_evidence_is_cut_and_not_followed(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "one.warc").write_bytes(b"record")
    demo = tmp_path / "demo"
    folder.claim(demo)
    (demo / folder.EVIDENCE).symlink_to(kept)
    folder.claim(demo)
    assert (kept / "one.warc").read_bytes() == b"record"
    assert not (demo / folder.EVIDENCE).exists()


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "demo").write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match="is a file"):
        folder.claim(tmp_path / "demo")


@pytest.mark.parametrize("writes", range(3))
def test_a_demo_stopped_while_it_writes_its_first_files_can_be_cleared_away(
    writes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = iter(range(writes))
    replace = Path.replace

    def stopped(self: Path, target: Path) -> Path:
        if next(left, None) is None:
            raise KeyboardInterrupt
        return replace(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", stopped)
        with pytest.raises(KeyboardInterrupt):
            finished_demo(tmp_path)
    finished_demo(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [folder.MARKER, folder.CONFIG, folder.DATABASE, folder.EVIDENCE]
    )
