"""The scheduled service against a market that changes while it runs."""

import csv
import signal
import time

import pytest
from tests.end_to_end.desk import Desk, Seller, Shop, end, wait_for

EVERY_S = 3.0
WITHIN_S = 15.0  # three visits
NEWCOMER = Seller(
    name="Tealwick Scientific",
    address="Zhenyan Huayuan, 218 Qingxiang Bei Lu, Xingtai City, Hebei Province, China",
    good="Citric acid, 500 g",
)


def visits(shop: Shop) -> int:
    return shop.server.targets().count("/list.html")


def moments(shop: Shop) -> list[float]:
    return [asked.at_s for asked in shop.server.asked if asked.target == "/list.html"]


def flagged_names(desk: Desk) -> set[str]:
    flags = desk.run("flag", "list", "--json").ok().lines()
    shown = [desk.run("flag", "show", str(flag["id"]), "--json").ok().lines()[0] for flag in flags]
    return {member["name"] for flag in shown for member in flag["members"]}


@pytest.mark.timeout(240)
def test_the_service_watches_flags_refuses_a_second_and_survives_being_killed(desk: Desk, shop: Shop) -> None:
    desk.write(shop.site(more='every = "3s"'), hosts=[shop.server.host])
    began = time.monotonic()
    service = desk.start("run")
    try:
        wait_for("a first visit", lambda: visits(shop) >= 1)
        wait_for("a first flag", lambda: len(flagged_names(desk)) == 2)
        shop.sellers.append(NEWCOMER)
        wait_for("three visits", lambda: visits(shop) >= 3)
        assert moments(shop)[2] - moments(shop)[0] <= WITHIN_S
        assert visits(shop) <= 1 + (time.monotonic() - began) / EVERY_S + 1, "no more often than every 3 s"
        wait_for("the newcomer flagged", lambda: NEWCOMER.name in flagged_names(desk))

        second = desk.run("run").quiet()
        assert second.code == 1
        assert "another" in second.err

        assert end(service, signal.SIGKILL) == -signal.SIGKILL
        seen = visits(shop)
        service = desk.start("run")
        wait_for("visits after the kill", lambda: visits(shop) >= seen + 2)
        desk.run("evidence", "verify").ok()
    finally:
        code = end(service, signal.SIGTERM)
    assert code == 0, desk.talk()
    assert "Traceback" not in desk.talk()

    desk.run("case", "export", "out").ok()
    with (desk.folder / "out" / "data" / "vendors.csv").open(encoding="utf-8", newline="") as file:
        assert NEWCOMER.name in {row["name"] for row in csv.DictReader(file)}
    desk.run("evidence", "verify").ok()
    assert desk.run("status", "--json").ok().lines()
