import subprocess
import sys

import pytest

from falsefront.errors import StoreBusyError
from falsefront.store import Store
from falsefront.store.instance import only_instance

HOLDER = """
import sys, time
from falsefront.store import open_store
from falsefront.store.instance import only_instance
with only_instance(open_store(sys.argv[1]), "run"):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_instance_is_refused_until_the_first_is_killed(store: Store, url: str) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLDER, url], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(StoreBusyError, match="stop it first"), only_instance(store, "run"):
            pass
        holder.kill()
        holder.wait()
    with only_instance(store, "run"):
        pass


def test_an_instance_that_ends_with_an_error_gives_the_lock_back(store: Store) -> None:
    with pytest.raises(ValueError, match="broken"), only_instance(store, "run"):
        raise ValueError("broken")
    with only_instance(store, "run"):
        pass
