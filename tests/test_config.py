import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from falsefront import config
from falsefront.errors import ConfigurationError, UnknownError

GOOD = """\
[desk]
name = "Example desk"
contact = "desk@example.org"

[crawl]
delay_s = 2.5

[[site]]
name = "chem-bazaar"
start = ["https://www.chem-bazaar.example/suppliers/hebei"]
allow = ["https://www.chem-bazaar.example/*"]
every = "6h"
[site.fields]
vendor = ".company h1"
[site.expect]
min_fill = { address = 0.8 }
"""


def message_of(text: str | bytes) -> str:
    data = text.encode() if isinstance(text, str) else text
    with pytest.raises(ConfigurationError) as caught:
        config.parse(data, name="config.toml", folder=Path("/desk"))
    return str(caught.value)


def test_a_good_configuration_is_read_with_its_defaults() -> None:
    read = config.parse(GOOD.encode(), name="config.toml", folder=Path("/desk"))
    assert read.desk.name == "Example desk"
    assert read.crawl.delay_s == 2.5
    assert read.crawl.max_pages == 500
    assert read.site[0].fields == {"vendor": ".company h1"}
    assert read.site[0].expect.min_fill == {"address": 0.8}
    assert read.store_url == "sqlite:////desk/falsefront.db"
    assert read.evidence_folder == Path("/desk/evidence")


def test_a_notepad_byte_order_mark_is_no_error() -> None:
    assert config.parse(b"\xef\xbb\xbf" + GOOD.encode(), name="c", folder=Path()).desk.name == "Example desk"


def test_utf_16_is_named_with_its_mend() -> None:
    assert "save it as UTF-8" in message_of(GOOD.encode("utf-16"))


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("delay_s = 2.5", "dealy_s = 2.5", 6, "unknown key; perhaps you meant delay_s?"),
        ("delay_s = 2.5", 'delay_s = "soon"', 6, 'must be a number (it is "soon")'),
        ("delay_s = 2.5", "delay_s = -1", 6, "must be at least 0 (it is -1)"),
        ('contact = "desk@example.org"', "", 1, "desk.contact: is missing"),
        ('every = "6h"', 'every = "six hours"', 12, 'write "30s"'),
        ('every = "6h"', 'every = "6h"\ncron = "0 * * * *"', 13, "both `every` and `cron`"),
        ('every = "6h"', 'cron = "hourly"', 12, "five fields"),
        ('vendor = ".company h1"', 'vendr = ".company h1"', 14, "perhaps you meant vendor?"),
        ('start = ["https://', 'start = ["ftp://', 10, "no http or https address"),
        ('name = "chem-bazaar"', 'name = "Chem Bazaar"', 9, "lower-case"),
        ("[desk]", "folder = 1\n[desk]", 1, "unknown key"),
    ],
)
def test_each_error_names_its_line_and_what_to_do(old: str, new: str, line: int, words: str) -> None:
    said = message_of(GOOD.replace(old, new, 1))
    assert said.startswith(f"config.toml:{line}: ")
    assert words in said


def test_every_error_is_told_not_only_the_first() -> None:
    said = message_of(GOOD.replace("delay_s", "dealy_s").replace('"6h"', '"soon"'))
    assert [row.split(":")[1] for row in said.splitlines()] == ["6", "12"]


def test_a_configuration_without_a_site_says_so() -> None:
    assert "no [[site]]" in message_of(GOOD.split("[[site]]")[0])


def test_two_sites_of_one_name_are_refused() -> None:
    assert "two sites are named chem-bazaar" in message_of(GOOD + GOOD[GOOD.index("[[site]]") :])


def test_a_windows_path_in_double_quotes_gets_its_own_hint() -> None:
    said = message_of(GOOD + '[store]\nevidence = "C:\\Users\\desk"\n')
    assert said.startswith("config.toml:18: ")
    assert "single quotes" in said


def test_broken_toml_names_its_line() -> None:
    assert message_of(GOOD.replace("delay_s = 2.5", "delay_s = ")).startswith("config.toml:6: not valid TOML")


def test_an_unknown_site_is_answered_with_the_nearest_name() -> None:
    read = config.parse(GOOD.encode(), name="c", folder=Path())
    with pytest.raises(UnknownError, match="perhaps you meant chem-bazaar"):
        read.sites(("chem-bazar",))


@pytest.mark.parametrize(("every", "seconds"), [("3s", 3), ("15m", 900), ("6h", 21600), ("1d", 86400), ("1w", 604800)])
def test_intervals_are_read(every: str, seconds: float) -> None:
    assert config.seconds_of(every) == seconds


@pytest.mark.parametrize("every", ["", "0s", "h", "-3s", "3 fortnights"])
def test_no_interval_is_refused(every: str) -> None:
    with pytest.raises(ValueError, match="no interval"):
        config.seconds_of(every)


EVERYTHING_WRONG = """\
colour = 1
[desk]
name = ""
[crawl]
dealy_s = 2
timeout_s = "soon"
max_bytes = 1.5
[[site]]
name = "Chem Bazaar"
start = [
  "https://a.example/",  # fine
  "ftp://b.example/",
  "nonsense",
]
allow = "https://a.example/*"
every = six hours
item = 3
[site.fields]
vendr = ".x"
vendor = 4
[site.expect]
min_fill = { adress = 0.8, phone = 2 }
[[site]]
name = "two"
start = []
allow = ["*"]
every = "9x"
every = "6h"
cron = "0 * * * *"
[[site]]
name = "two"
start = "https://two.example/"
"""
TOLD = [
    (1, "colour: unknown key"),
    (2, "desk.contact: is missing"),
    (3, "desk.name: must not be empty"),
    (5, "crawl.dealy_s: unknown key; perhaps you meant delay_s?"),
    (6, 'crawl.timeout_s: must be a number (it is "soon")'),
    (7, "crawl.max_bytes: must be a whole number (it is 1.5)"),
    (9, "site[1].name: must be lower-case letters"),
    (12, 'site[1].start[2]: is no http or https address (it is "ftp://b.example/")'),
    (13, 'site[1].start[3]: is no http or https address (it is "nonsense")'),
    (15, 'site[1].allow: must be a list: ["...", "..."] (it is "https://a.example/*")'),
    (16, "not valid TOML: this is no value"),
    (17, "site[1].item: must be text in double quotes (it is 3)"),
    (19, "site[1].fields.vendr: no field of an offer; perhaps you meant vendor?"),
    (20, "site[1].fields.vendor: must be text in double quotes (it is 4)"),
    (22, "site[1].expect.min_fill.adress: no field of an offer; perhaps you meant address?"),
    (22, "site[1].expect.min_fill.phone: must be at most 1 (it is 2)"),
    (25, "site[2].start: must not be empty (it is [])"),
    (27, 'site[2].every: "9x" is no interval'),
    (28, "not valid TOML: every stands twice; keep one"),
    (30, "site[3].allow: is missing; add it"),
    (31, "site[3].name: two sites are named two"),
    (32, 'site[3].start: must be a list: ["...", "..."] (it is "https://two.example/")'),
]


def test_everything_that_is_wrong_is_told_at_once_in_plain_words_each_with_its_line() -> None:
    said = message_of(EVERYTHING_WRONG).splitlines()
    assert [row.startswith(f"config.toml:{line}: {words}") for row, (line, words) in zip(said, TOLD, strict=True)] == [
        True
    ] * len(TOLD), "\n".join(said)
    assert not any(word in row for row in said for word in ("Input should", "valid tuple", "pydantic", "stand-in"))


WRONG_VALUES = ("3", "3.5", "-1", '"text"', '""', "true", "[]", "[1]", "{}", "{ a = 1 }", "1979-05-27", "nan", "[[]]")


@pytest.mark.parametrize("value", WRONG_VALUES)
def test_no_wrong_value_is_told_in_the_words_of_a_library(value: str) -> None:
    keys = (
        "name",
        "start",
        "allow",
        "deny",
        "every",
        "cron",
        "follow",
        "item",
        "language",
        "parser",
        "fields",
        "expect",
    )
    crawl = ("delay_s", "timeout_s", "max_bytes", "max_pages", "allow_private_hosts")
    text = "[crawl]\n" + "".join(f"{key} = {value}\n" for key in crawl)
    text += "[[site]]\n" + "".join(f"{key} = {value}\n" for key in keys)
    said = message_of(text)
    assert "Input should" not in said
    assert "desk: is missing" in said
    assert "[key" not in said
    for row in said.splitlines():
        assert re.match(r"config\.toml:\d+: ", row), row


@pytest.mark.parametrize("table", ["desk", "store", "crawl", "site"])
@pytest.mark.parametrize("value", WRONG_VALUES)
def test_a_value_where_a_table_belongs_is_told_as_that(table: str, value: str) -> None:
    said = message_of(f"{table} = {value}\n" + ("" if table == "desk" else GOOD[: GOOD.index("[crawl]")]))
    assert "Input should" not in said
    assert "must be" in said or value in ("{}", "{ a = 1 }") or (table == "site" and value == "[]")


def test_rules_of_higher_floors_are_told_beside_what_is_wrong_by_itself() -> None:
    def more(read: config.Config) -> Iterator[tuple[config.Location, str]]:
        for at, site in enumerate(read.site):
            yield ("site", at, "start", 0), f"{site.start[0]} is refused"
            yield ("site", at, "fields", "vendor"), f"{site.fields.get('vendor')} is unusable"

    def told(text: str) -> list[str]:
        with pytest.raises(ConfigurationError) as caught:
            config.parse(text.encode(), name="c", folder=Path(), more=more)
        return str(caught.value).splitlines()

    assert [row.split(":")[1] for row in told(GOOD)] == ["10", "14"]
    rows = told(GOOD.replace('"6h"', '"soon"').replace('allow = ["', 'allow = ["x", 3, "'))
    assert [row.split(":")[1] for row in rows] == ["11", "12", "14"]  # what hangs on `allow` is not told
    assert ".company h1 is unusable" in rows[-1]


def test_a_fault_beside_one_that_was_taken_out_of_a_list_is_told_of_the_list() -> None:
    def more(read: config.Config) -> Iterator[tuple[config.Location, str]]:
        yield from ((("site", 0, "follow", at), f"{css} is unusable") for at, css in enumerate(read.site[0].follow))

    text = GOOD.replace('every = "6h"', 'follow = [\n3,\n"a..b",\n]')
    with pytest.raises(ConfigurationError) as caught:
        config.parse(text.encode(), name="c", folder=Path(), more=more)
    assert str(caught.value).splitlines() == [
        "c:12: site[1].follow: a..b is unusable",
        "c:13: site[1].follow[1]: must be text in double quotes (it is 3)",
    ]


def test_without_a_site_what_else_is_wrong_is_told_too() -> None:
    said = message_of('[desk]\nname = "x"\ncontact = ""\n').splitlines()
    assert said[0].startswith("config.toml:3: desk.contact")
    assert "desk: is missing; add the table [desk] with name and contact" in message_of("x = 1\n")
    assert said[1].startswith("config.toml:3: there is no [[site]]")


STAMPED = GOOD + '[timestamp]\nauthority = "https://timestamp.example.com/tsr"\n'


def test_an_authority_is_asked_by_nobody_who_does_not_name_one() -> None:
    assert config.parse(GOOD.encode(), name="c", folder=Path()).timestamp is None
    read = config.parse((STAMPED + 'certificates = "roots.pem"\n').encode(), name="c", folder=Path("/desk"))
    assert read.timestamp is not None
    assert (read.timestamp.every, read.timestamp.timeout_s) == ("1d", 30.0)
    assert read.certificates_file == Path("/desk/roots.pem")


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("authority =", "autority =", 18, "timestamp.autority: unknown key; perhaps you meant authority?"),
        ("authority =", "autority =", 17, "timestamp.authority: is missing; add it"),
        ("https://", "ftp://", 18, "timestamp.authority: is no http or https address"),
        ("https://", "https://user:secret@", 18, "timestamp.authority: must be a plain address"),
        ("/tsr", "/t sr", 18, "timestamp.authority: must be a plain address"),
        (".com/", ".com:port/", 18, "timestamp.authority: has a port that is none"),
        ("/tsr", "/tsr#x", 18, "timestamp.authority: must be a plain address"),
        ('/tsr"', '/tsr"\nevery = "often"', 19, 'timestamp.every: "often" is no interval'),
        ('/tsr"', '/tsr"\ntimeout_s = 0', 19, "timestamp.timeout_s: must be more than 0"),
        ('/tsr"', '/tsr"\ncertificates = 5', 19, "timestamp.certificates: must be text in double quotes"),
    ],
)
def test_each_error_about_time_stamps_names_its_line(old: str, new: str, line: int, words: str) -> None:
    assert f"config.toml:{line}: {words}" in message_of(STAMPED.replace(old, new))
