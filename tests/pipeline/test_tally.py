"""What one pass tells of its pages: each thing once, whatever number of pages it is about."""

from falsefront.pipeline.tally import Pass
from falsefront.wording import matched_nothing


def test_selectors_that_match_nothing_on_the_same_pages_are_one_warning() -> None:
    done = Pass(site="market")
    for page in ("/start", "/p/1", "/p/2"):
        for field in ("vendor", "price") if page == "/start" else ():
            done.remark(matched_nothing(field, f".{field}"), url=page)
        done.remark(matched_nothing("address", "td:contains('a')"), url=page)
    done.remark("a broken block", url="/start")
    done.remark("some bytes are not utf-8", url="/start")
    assert done.summed_up() == [
        "/start: vendor, price: the selectors '.vendor', '.price' matched nothing",
        "/start and 2 more: address: the selector \"td:contains('a')\" matched nothing",
        "/start: a broken block",
        "/start: some bytes are not utf-8",
    ]
