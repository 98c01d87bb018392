"""A test that needs a program of others is never passed over where CI could have it."""

import pytest
from tests import foreign


def test_what_is_missing_fails_on_a_ci_of_debian_and_is_skipped_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign, "is_debian", lambda: True)
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="CI on Debian runs without no-such-program: make it"):
        foreign.program("no-such-program", "make it")
    monkeypatch.delenv("CI")
    with pytest.raises(pytest.skip.Exception, match="no no-such-program here: make it"):
        foreign.program("no-such-program", "make it")
    monkeypatch.setenv("CI", "true")
    monkeypatch.setattr(foreign, "is_debian", lambda: False)
    with pytest.raises(pytest.skip.Exception):
        foreign.program("no-such-program", "make it")
