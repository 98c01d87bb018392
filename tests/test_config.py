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
        ("delay_s = 2.5", 'delay_s = "soon"', 6, "valid number"),
        ("delay_s = 2.5", "delay_s = -1", 6, "greater than or equal to 0"),
        ('contact = "desk@example.org"', "", 1, "desk.contact: is missing"),
        ('every = "6h"', 'every = "six hours"', 12, 'write "30s"'),
        ('every = "6h"', 'every = "6h"\ncron = "0 * * * *"', 8, "both `every` and `cron`"),
        ('every = "6h"', 'cron = "hourly"', 12, "five fields"),
        ('vendor = ".company h1"', 'vendr = ".company h1"', 13, "perhaps you meant vendor?"),
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
