"""What is listed as CSV: a header also in a pipe, the rows of `--json`, the filters obeyed, nothing that runs."""

import csv
import io
from collections.abc import Iterator

import pytest
from tests.end_to_end.desk import Desk, Seller, Shop

HOSTILE = '=HYPERLINK("http://127.0.0.1/","x")'
PLACE = "No. 218 Qingxiang North Road, Xindu District, Xingtai, Hebei"
SELLERS = [
    Seller(name=HOSTILE, address=f"Room 1, {PLACE}", good="Beaker 250 ml", phone="+86 319 555 0101"),
    Seller(name="汀禾试剂", address=f"Room 2, {PLACE}", good="Sand, 1 kg", phone="+86 319 555 0102"),
    Seller(name='Vale "Salt" Works, Ltd.', address="No. 66 Yanwu Road, Shijiazhuang, Hebei", good="Salt"),
]


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    shop, desk = Shop(SELLERS), Desk(tmp_path_factory.mktemp("listed"))
    desk.write(shop.site(), hosts=[shop.server.host])
    desk.run("crawl").ok()
    desk.run("match").ok()
    desk.run("watch", "add", "--list", "goods", "--kind", "product", "--value", "beaker").ok()
    desk.run("place", "add", PLACE, "--status", "false", "--how", "site_visit", "--by", "ann", "--note", "+x").ok()
    yield desk
    shop.server.close()


def rows(desk: Desk, *arguments: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(desk.run(*arguments, "--csv").ok().out)))


def test_each_list_gives_as_csv_the_rows_of_its_json_under_a_header(listed: Desk) -> None:
    for arguments in (("vendor", "list"), ("flag", "list"), ("place", "list"), ("watch", "list")):
        found = listed.run(*arguments, "--json").ok().lines()
        assert [row["id"] for row in rows(listed, *arguments)] == [str(each["id"]) for each in found]
        assert found
    hits = listed.run("watch", "hits", "--json").ok().lines()
    assert (
        [row["as it stands"] for row in rows(listed, "watch", "hits")]
        == [hit["raw"] for hit in hits]
        == ["Beaker 250 ml"]
    )
    assert [row["listing"] for row in rows(listed, "watch", "hits")] == [str(hit["listing"]) for hit in hits]
    shown = listed.run("vendor", "show", "1", "--json").ok().lines()[0]
    claims = [row for row in rows(listed, "vendor", "show", "1") if row["claim"]]
    assert [row["claim"] for row in claims] == [str(claim["id"]) for claim in shown["claims"]]
    assert [row["sha256"] for row in claims] == [claim["evidence"]["sha256"] for claim in shown["claims"]]


def test_a_place_added_without_a_day_is_listed_and_exported_without_one(listed: Desk) -> None:
    (row,) = rows(listed, "place", "list")
    (entry,) = listed.run("place", "list", "--json").ok().lines()
    assert (row["at"], entry["at"]) == ("day not given", None)
    assert "site_visit, by ann, day not given" in listed.run("place", "show", "1").ok().out
    (exported,) = csv.DictReader(io.StringIO(listed.run("place", "export").ok().out))
    assert exported["at"] == ""


def test_nothing_in_a_list_runs_in_a_spreadsheet(listed: Desk) -> None:
    names = [row["name"] for row in rows(listed, "vendor", "list")]
    assert names == [f"'{HOSTILE}", "汀禾试剂", 'Vale "Salt" Works, Ltd.']
    phones = [row["raw"] for row in rows(listed, "vendor", "show", "1") if row["field"] == "phone"]
    assert phones == ["'+86 319 555 0101"]


def test_filters_are_obeyed_and_an_empty_list_has_its_header(listed: Desk) -> None:
    assert [row["name"] for row in rows(listed, "vendor", "list", "--search", "salt")] == ['Vale "Salt" Works, Ltd.']
    assert listed.run("flag", "list", "--csv", "--state", "dismissed").ok().out.startswith("id,state,kind,")
    some = {row["id"] for row in rows(listed, "flag", "list")}
    assert {row["id"] for row in rows(listed, "flag", "list", "--finding", "f2")} <= some
    assert len(rows(listed, "flag", "list", "--limit", "1")) == 1
    assert rows(listed, "flag", "list", "--since", "2999-01-01") == []
    assert len(rows(listed, "watch", "hits", "--site", "shop")) == 1
    assert rows(listed, "place", "list", "--status", "residential") == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("vendor", "list", "--csv", "--json"), "one of --csv and --json"),
        (("vendor", "list", "--csv", "--site", "shp"), "there is no site shp"),
        (("watch", "hits", "--csv", "--site", "shp"), "there is no site shp"),
        (("watch", "hits", "--csv", "--list", "none"), "there is no watch list none; known: "),
        (("flag", "list", "--csv", "--finding", "F99"), "the codes are F1, F2"),
    ],
)
def test_a_wrong_filter_is_refused_and_never_answered_with_nothing(
    listed: Desk, arguments: tuple[str, ...], said: str
) -> None:
    listed.run(*arguments).failed(2, said)


def test_an_export_of_a_state_that_no_flag_has_says_so(listed: Desk) -> None:
    assert "No flag is in it" in listed.run("case", "export", "none", "--state", "dismissed").ok().err
    assert "No flag is in it" not in listed.run("case", "export", "open", "--state", "open").ok().err
