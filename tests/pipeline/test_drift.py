"""When a figure of a run is a fall, on figures alone."""

from datetime import UTC, datetime

from falsefront.pipeline.drift import falls, over, sentences
from falsefront.pipeline.fills import Fills
from falsefront.records import Drift, Outcome, PageReading, PagesRead

AT = datetime(2026, 3, 3, tzinfo=UTC)


def read(*, giving: int = 20, of: int = 20, offers: int = 20, pages: str = "/product/*", **fields: int) -> PagesRead:
    return PagesRead(pages=pages, read=of, giving=giving, offers=offers, fields=fields)


def history(*runs: PagesRead) -> dict[str, list[tuple[int, PagesRead]]]:
    return {"/product/*": [(len(runs) - place, each) for place, each in enumerate(runs)]}


def drift(*, what: str = "price", began: int = 2, ended: int | None = None, before: float = 1.0) -> Drift:
    return Drift(
        id=1, site="market", pages="/product/*", what=what, before=before, after=0.0, examples=(), began_run=began,
        since=AT, ended_run=ended, ended_at=None if ended is None else AT,
    )  # fmt: skip


def test_a_field_that_no_offer_gives_any_more_is_a_fall_from_its_share_before() -> None:
    (fall,) = falls([read(title=20)], history(read(title=20, address=18), read(title=20, address=20)), ())
    assert (fall.what, fall.before, fall.after, fall.number) == ("address", 0.95, 0.0, 20)


def test_a_field_that_is_as_rare_as_before_is_none() -> None:
    assert falls([read(phone=1)], history(read(phone=2), read(phone=1)), ()) == []


def test_what_two_offers_do_not_give_can_be_chance() -> None:
    assert falls([read(giving=2, of=2, offers=2)], history(read(price=20)), ()) == []
    assert falls([read(giving=12, of=12, offers=12, price=4)], history(read(price=10)), ()) == []


def test_pages_that_became_empty_are_a_fall_of_pages_and_of_no_field() -> None:
    (fall,) = falls([read(giving=0, offers=0)], history(read(price=20, title=20)), ())
    assert (fall.what, fall.before, fall.after) == ("pages", 1.0, 0.0)


def test_a_list_that_gives_three_cards_of_sixty_is_a_fall_of_offers() -> None:
    (fall,) = falls([read(giving=1, of=1, offers=3, title=3)], history(read(giving=2, of=2, offers=120, title=120)), ())
    assert (fall.what, fall.before, fall.after) == ("offers", 60.0, 3.0)


def test_what_is_known_to_have_fallen_is_not_told_again() -> None:
    assert falls([read()], history(read(price=20)), [drift()]) == []


def test_runs_that_were_fallen_are_no_history() -> None:
    before = history(read(), read(), read(), read(price=20))
    (fall,) = falls([read()], before, [drift(began=2, ended=5)])
    assert fall.before == 1.0


def test_a_drift_is_over_once_three_quarters_are_back() -> None:
    known = [drift()]
    assert over([read(price=14)], known) == []
    assert over([read(price=15)], known) == known
    assert over([read(pages="/other/*", price=20)], known) == []


def test_one_sentence_tells_all_that_fell_on_pages_of_one_kind_and_where_to_look() -> None:
    found = falls([read(title=20)], history(read(title=20, address=19, price=20)), ())
    (told,) = sentences(found, {("/product/*", "address"): ["http://m.example/product/7"]}, {})
    assert told == (
        "drift on /product/* (20 pages, such as http://m.example/product/7): address in 95% of the offers before, "
        "in 0% now; price in 100% of the offers before, in 0% now; has the site changed?"
    )


def test_pages_that_stand_behind_a_wall_are_told_to_be_blocked_and_not_changed() -> None:
    seen = Fills()
    for number in range(20):
        wall = PageReading(outcome=Outcome.BLOCKED, reason="a login wall")
        seen.note(Outcome.BLOCKED, wall, url=f"http://m.example/product/{number}")
    found = falls(seen.read(), history(read(title=20)), ())
    (told,) = sentences(found, {}, {"/product/*": seen.walls("/product/*") or ""})
    assert told == (
        "drift on /product/* (20 pages): offers on 100% of the pages before, on 0% now; "
        "20 of them blocked (a login wall)"
    )
