"""A report says whose its dates are, and in which answers the server's own date is another."""

from datetime import timedelta
from email.utils import format_datetime

from tests.export.report.cases import T0

from falsefront.export.report.clocks import Clocks


def clocks(*days: float | None) -> Clocks:
    made = Clocks()
    for seq, apart in enumerate(days, 1):
        date = None if apart is None else format_datetime(T0 + timedelta(days=apart), usegmt=True)
        made.note({"seq": seq, "status": 200, "fetched_at": T0, "date": date})
    return made


def test_answers_whose_server_names_another_day_are_counted_and_named() -> None:
    told = clocks(7, -7, 0.5, 8, None).told
    assert "Of 5 answers here 4 have the server's own date" in told
    assert told.endswith(
        "in 3 of these it differs from ours by more than a day, at most by 8 days: pages 1 to 2 and 4."
    )


def test_that_none_differs_is_said_too_and_that_none_was_kept() -> None:
    assert clocks(0, 0.9).told.endswith("in none of these does it differ from ours by more than a day.")
    assert "No server's own date" in clocks(None, None).told


def test_what_was_never_asked_for_and_a_date_that_is_none_are_not_compared() -> None:
    made = clocks(0)
    made.note({"seq": 2, "status": None, "fetched_at": T0, "date": None})
    made.note({"seq": 3, "status": 200, "fetched_at": T0, "date": "Fri, 99 Nov"})
    assert (made.answers, made.compared) == (2, 1)
