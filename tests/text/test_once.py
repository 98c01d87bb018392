"""A table is made once, however many threads ask for it at first."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from falsefront.text.once import once


def test_threads_that_ask_at_the_same_moment_have_one_table_made() -> None:
    made: list[int] = []
    together = threading.Barrier(8)

    @once
    def table() -> list[int]:
        made.append(threading.get_ident())
        time.sleep(0.05)  # the others ask meanwhile
        return made

    def ask(_: int) -> list[int]:
        together.wait()
        return table()

    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(ask, range(8)))
    assert len(made) == 1
    assert all(answer is made for answer in answers)
