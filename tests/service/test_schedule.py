from datetime import UTC, datetime, timedelta

import pytest

from falsefront.config import Site
from falsefront.errors import ConfigurationError
from falsefront.service.schedule import MISSED_ROWS, look, next_after

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)


def site(every: str | None = None, cron: str | None = None) -> Site:
    return Site(name="a", start=("http://a.example/",), allow=("http://a.example/*",), every=every, cron=cron)


def test_a_site_never_seen_before_is_due_at_once() -> None:
    due = look(site("6h"), None, NOON)
    assert due.run_for == NOON
    assert due.next_due_at == NOON + timedelta(hours=6)


def test_a_site_without_a_schedule_is_never_due() -> None:
    assert look(site(), None, NOON).run_for is None
    assert look(site(), NOON - timedelta(days=9), NOON).next_due_at is None


def test_a_site_that_is_not_due_yet_keeps_its_time() -> None:
    due = look(site("6h"), NOON + timedelta(seconds=1), NOON)
    assert due.run_for is None
    assert due.next_due_at == NOON + timedelta(seconds=1)


def test_a_daily_site_of_a_service_restarted_daily_still_runs() -> None:
    yesterday = NOON - timedelta(hours=23)
    first = look(site("1d"), None, yesterday)
    assert first.next_due_at == NOON + timedelta(hours=1)
    assert look(site("1d"), first.next_due_at, NOON + timedelta(hours=1)).run_for == NOON + timedelta(hours=1)


def test_each_missed_time_is_told_and_one_run_stands_for_the_last() -> None:
    due = look(site("1h"), NOON - timedelta(hours=3, minutes=10), NOON)
    assert [(NOON - missed) // timedelta(minutes=1) for missed in due.missed] == [190, 130, 70]
    assert due.run_for == NOON - timedelta(minutes=10)
    assert due.next_due_at == NOON + timedelta(minutes=50)


def test_a_year_of_misses_is_bounded_and_counted() -> None:
    due = look(site("1m"), NOON - timedelta(days=365), NOON)
    assert len(due.missed) == MISSED_ROWS
    assert due.missed_more + len(due.missed) == 365 * 24 * 60


def test_cron_is_read_in_utc() -> None:
    assert next_after(site(cron="30 */6 * * *"), NOON, NOON) == NOON + timedelta(minutes=30)
    due = look(site(cron="0 */6 * * *"), NOON - timedelta(hours=12), NOON)
    assert due.missed == (NOON - timedelta(hours=12), NOON - timedelta(hours=6))
    assert due.run_for == NOON


def test_a_week_of_missed_minutes_on_cron_is_counted() -> None:
    due = look(site(cron="* * * * *"), NOON - timedelta(days=7), NOON)
    assert due.run_for == NOON
    assert due.missed_more + len(due.missed) == 7 * 24 * 60


def test_a_cron_line_that_names_no_time_is_a_configuration_error() -> None:
    with pytest.raises(ConfigurationError, match="names no time"):
        look(site(cron="99 * * * *"), NOON, NOON)
