"""A list of dealers in one of whose places somebody else may stand: the others are given, and he is not."""

from tests.parse.test_people_and_offices_in_lists import told

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

PAGE = "https://meters.example/list.html"
DEALERS = (
    ("Korea", "TimeOtter", "10 Daran-ro, Dongan-gu, Anyang-si, Gyeonggi-do, 14045", "(+82) 031-555-6336"),
    ("USA", "SIBBIS Fern", "1998 Lancashire Drive, Potomac, MD, 20854", "240-555-9019"),
    ("USA", "Bokar Elm", "650 Scranton Pocono Hwy, Covington Twp., PA, 18444", "(570) 555-2812"),
    (
        "Malaysia",
        "Marl System technology Sdn Bhd",
        "No. 43, Jalan Section 1-28, Kajang Selangor, 43000",
        "603-85555207",
    ),
    (
        "Vietnam",
        "V-Otter Joint Stock Company",
        "No.62, Le Quang Dao Street, Nam Tu Liem District, Hanoi",
        "+84 4 5555 2295",
    ),
    ("Netherlands", "PrintHob b.v.", "De Aaldor 32, 4191 PC Geldermalsen", "+31-345-745911"),
)
DOUBTFUL = (
    "<h3>India</h3><p><b>Advance Elm Services</b><br>709 DT Towers, Pitampura, New Delhi, 110034<br>"
    "Phone: +91-11-55502024<br>Bangalore Office<br>507, Mittal Tower, M.G. Road, Bangalore 560001<br>"
    "Phone: +91-80-55527460</p>"
)
BOX = "<h3>{0}</h3><p><b>{1}</b><br>{2}<br>Phone: {3}</p>"
HEAD = "<head><title>Distributors of meters from Fern Systems Inc.</title></head><h1>Distributors</h1><h2>Hardware</h2>"
OWN = "<p>Fern Systems Inc., 24 Combermere Crescent, Waterloo, Ontario N2L 5B1</p>"


def page(dealers: tuple[tuple[str, str, str, str], ...], doubtful: str) -> str:
    half = len(dealers) // 2
    first, last = ("".join(BOX.format(*each) for each in some) for some in (dealers[:half], dealers[half:]))
    return f"{HEAD}{first}{doubtful}{last}{OWN}"


def read(html: str) -> PageReading:
    site = Site(name="case", start=(PAGE,), allow=("https://*",))
    return read_page(f"<html>{html}</html>".encode(), url=PAGE, content_type="text/html; charset=utf-8", site=site)


def test_one_doubtful_dealer_leaves_the_others_of_a_list() -> None:
    reading = read(page(DEALERS, DOUBTFUL))
    assert told(reading) == [each[1:] for each in DEALERS]
    assert any("1 of the 7" in warning and "not given" in warning for warning in reading.warnings)
