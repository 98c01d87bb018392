from pathlib import Path

import pytest
from filelock import FileLock, Timeout

from falsefront.store.host_file import HostFile


def test_one_at_a_time_holds_a_host_also_where_another_way_of_locking_asks(tmp_path: Path) -> None:
    path = tmp_path / "turns" / "host.lock"
    ours, theirs = HostFile(path), HostFile(path)
    assert ours.take()
    assert not theirs.take()
    with pytest.raises(Timeout):
        FileLock(path).acquire(blocking=False)
    ours.give_back()
    assert theirs.take()
    theirs.close()
    with FileLock(path).acquire(blocking=False):
        assert not ours.take()
    ours.close()


def test_who_ends_gives_the_host_back(tmp_path: Path) -> None:
    path = tmp_path / "turns" / "host.lock"
    gone = HostFile(path)
    assert gone.take()
    gone.close()
    assert HostFile(path).take()
