"""A list longer than is read: nobody has what stands behind the part that was."""

import pytest
from tests.effort import ONE_S, units

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://market.example/sellers"
FIRMS_READ = 400


def read(body: str) -> tuple[list[dict[str, list[str]]], tuple[str, ...]]:
    page = f"<html><head><meta charset=utf-8><title>Our sellers</title></head><body>{body}</body></html>"
    site = Site(name="case", start=(URL,), allow=("https://*",))
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=site)
    said = [
        {name: [each.raw for each in values] for name, values in offer.fields.items()}
        for offer in (*reading.offers, *reading.blocks)
    ]
    return said, tuple(reading.warnings)


@pytest.mark.parametrize("number", [60, 130, 900])
def test_an_address_has_no_telephone_of_those_behind_it_that_are_not_read(number: int) -> None:
    rows = (f"<p>{at} Alder Road, Leeds LS1 9ZZ</p><p>Tel: 0113 496 {at:04d}</p>" for at in range(number))
    said, _ = read("".join(rows))
    blocks = [each for each in said if "address" in each]
    assert len(blocks) > 1
    assert all(each["phone"] == [f"0113 496 {int(each['address'][0].split()[0]):04d}"] for each in blocks)
    assert [each for each in said if "address" not in each] == []


@pytest.mark.parametrize(
    "row",
    [
        "<div class=c><h3>Owl {0} Ltd</h3><p>{0} Alder Road, Leeds LS1 9ZZ</p><p>Tel: 0113 496 {0:04d}</p></div>",
        "<li><b>Owl {0} Ltd</b> {0} Alder Road, Leeds LS1 9ZZ, Tel: 0113 496 {0:04d}</li>",
        "<b>Owl {0} Ltd</b><br>{0} Alder Road, Leeds LS1 9ZZ<br>Tel: 0113 496 {0:04d}<br>",
    ],
)
def test_firms_behind_those_that_are_read_are_left_out_and_told_of(row: str) -> None:
    said, warnings = read("".join(row.format(at) for at in range(FIRMS_READ + 60)))
    for each in said:
        assert each["vendor"][0].split()[1] in {str(int(raw[-4:])) for raw in each["phone"]}
        assert len(each["phone"]) == 1
    assert any("only the first 400 firms" in warning for warning in warnings)


@pytest.mark.parametrize(
    "row",
    [
        "<h4>Owl {0} Ltd</h4><p>{0} Alder Road, Leeds LS1 9ZZ</p><p>Tel: 0113 496 {0:04d}</p>",
        "<dt>Landlord</dt><dd>Owl {0} Ltd<br>{0} Alder Road, Leeds LS1 9ZZ<br>Tel: 0113 496 {0:04d}</dd>",
        "<p>Owl Haulage Ltd</p><p>Tel. 0113 496 {0:04d}</p>",
    ],
)
def test_a_long_list_of_firms_takes_a_time_that_grows_as_it_does(row: str) -> None:
    own = "<p>Moss Glass Ltd<br>9 Fern Road, Leeds LS7 3QP<br>Tel 0113 496 0101</p>"
    read(own + "".join(row.format(at) for at in range(1_000)))  # fills what is remembered
    few, many = (own + "".join(row.format(at) for at in range(number)) for number in (1_000, 4_000))
    assert units(lambda: read(many)) < 8 * units(lambda: read(few)) + ONE_S
