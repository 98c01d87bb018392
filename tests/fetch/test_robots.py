from pathlib import Path

import pytest
from gpyrobotstxt.robots_cc import RobotsMatcher
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.fetch.robots_cases import RobotsCase, robots_cases

from falsefront.fetch.robots import PRODUCT_TOKEN, parse_rules

SHARED = Path(__file__).parents[2] / ".." / "shared" / "robots"

URL_NOT_ESCAPED = "RFC 9309 2.2.2: octets outside US-ASCII are percent-encoded before comparison, on both sides"
UNRESERVED_DECODED = "RFC 9309 2.2.2: percent-encoded unreserved octets are decoded before comparison"
ROBOTS_ITSELF = "RFC 9309 2.2.2: the /robots.txt URL is implicitly allowed"

DIFFERENT = {
    ("correctness_non-ascii-paths.textproto", "FooBot", "http://foo.bar/foo/bar/ツ"): URL_NOT_ESCAPED,
    ("correctness_non-ascii-paths.textproto", "FooBot", "http://foo.bar/foo/bar/baz"): UNRESERVED_DECODED,
    ("stress_327748.textproto", "asdfbot", "http://m.example.com/robots.txt"): ROBOTS_ITSELF,
    ("stress_369883.textproto", "BarBot", "http://example.com/robots.txt"): ROBOTS_ITSELF,
    ("stress_369883.textproto", "AB", "http://example.com/robots.txt"): ROBOTS_ITSELF,
    ("stress_860237.textproto", "XYZ", "http://example.com/robots.txt"): ROBOTS_ITSELF,
}
"""Cases of Google's in which we follow the RFC instead, each with its clause."""


def _may_fetch(robots: bytes, url: str, agent: str = PRODUCT_TOKEN) -> bool:
    return parse_rules(robots, token=agent).refusal(url) is None


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.exists(), reason="../shared/robots is absent")
def test_googles_cases_are_decided_alike_but_for_those_listed() -> None:
    cases = robots_cases(SHARED)
    assert len(cases) == 400

    def key(case: RobotsCase) -> tuple[str, str, str]:
        return (case.file, case.agent, case.url)

    different = [case for case in cases if _may_fetch(case.robots, case.url, case.agent) != case.may_fetch]
    assert {key(case) for case in different} == set(DIFFERENT)
    assert len(different) == 7  # one of them stands there twice


# Words from which files are generated: what protego alone is known to read otherwise, and ordinary rules.
_PIECES = ["/", "a", "b", "*", "?", "=", "&", ".html", "%2F", "%2f", "%E5%85%AC", "公", "a/b", "//", "$", ";", "-"]
_PATHS = st.lists(st.sampled_from(_PIECES), max_size=6).map(lambda pieces: "/" + "".join(pieces))
_AGENTS = st.sampled_from(
    ["falsefront", "FalseFront", "*", "false", "falsefront-images", "falsefront/1.0", "front", "* x", "other", "", "北"]
)
_LINES = st.one_of(
    st.builds("{}{}{}".format, st.sampled_from(["User-agent: ", "user-agent:", "USER-AGENT : "]), _AGENTS, st.just("")),
    st.builds("{}{}".format, st.sampled_from(["Disallow: ", "disallow:", "Disallow :  "]), _PATHS),
    st.builds("{}{}".format, st.sampled_from(["Allow: ", "ALLOW:", "Allow:\t"]), _PATHS),
    st.builds("{}{} # why".format, st.sampled_from(["Disallow: ", "Allow: "]), _PATHS),
    st.sampled_from(["", "Disallow:", "Allow:", "Crawl-delay: 3", "# comment", "Sitemap: http://x/s.xml", "Foo: bar"]),
)
_FILES = st.builds(
    lambda mark, lines, end: mark + end.join(lines).encode(),
    st.sampled_from([b"", b"", b"\xef\xbb\xbf", b"\xef\xbb", b"\xef"]),
    st.lists(_LINES, max_size=12),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
# No "$" in what is asked for: protego also reads the anchor at a rule's end (RFC 9309 2.2.3) as that character.
_ASKED = st.lists(st.sampled_from(["a", "b", "/", "?", "=", ".html", "%2F", "%E5%85%AC", ";", "-"]), max_size=7)


@settings(max_examples=1000, deadline=None)
@given(_FILES, _ASKED)
def test_generated_files_are_decided_as_googles_parser_decides(robots: bytes, pieces: list[str]) -> None:
    url = "http://shop.example/" + "".join(pieces)
    expected = RobotsMatcher().allowed_by_robots(robots, [PRODUCT_TOKEN], url)
    assert _may_fetch(robots, url) == expected


# What people write who mean a rule: no colon, several blanks, a lone percent sign, an anchor, words that begin so.
_BADLY_WRITTEN = st.one_of(
    _LINES,
    st.builds(
        "{}{}{}".format,
        st.sampled_from(["User-agent", "USER AGENT", "Useragent:", "User-agents: "]),
        st.sampled_from([" ", "  ", "\t"]),
        st.sampled_from(["falsefront", "* falsefront", "falsefront *", "*", "other", "falsefront#x"]),
    ),
    st.builds(
        "{}{}{}".format,
        st.sampled_from(["Allow", "Disallow", "Allows:", "Dissallow:", "Disallow-x: ", "allow ", "disallow "]),
        st.sampled_from(["", " ", "  ", "\t"]),
        st.sampled_from(["/", "/a", "/%", "/$", "/a$", "/a%zz", "/*$", "/a b", "/ # why", "/&#x"]),
    ),
)
_BAD_FILES = st.builds(lambda lines, end: end.join(lines).encode(), st.lists(_BADLY_WRITTEN, max_size=8), st.just("\n"))


@settings(max_examples=1000, deadline=None)
@given(_BAD_FILES, st.one_of(_ASKED, st.sampled_from([["%24"], ["a", "%24"], ["$"], ["%25"]])))
def test_a_file_however_badly_written_opens_nothing_that_googles_parser_closes(
    robots: bytes, pieces: list[str]
) -> None:
    url = "http://shop.example/" + "".join(pieces)
    try:
        is_open = RobotsMatcher().allowed_by_robots(robots, [PRODUCT_TOKEN], url)
    except (TypeError, SyntaxError):  # it gives up on some lines without a colon
        return
    assert is_open or not _may_fetch(robots, url)


@pytest.mark.parametrize(
    ("lines", "path"),
    [
        ("Disallow: /\nAllow: /%", ";"),
        ("Disallow: /\nAllow: /$", "%24"),
        ("Disallow: /\nallow  /", "a"),
        ("User-agent   other\nDisallow: /", "a"),
        ("Disallow  /a", "a"),
        ("Disallow  /b\nUser-agent: other\nDisallow: /", "a"),
    ],
)
def test_what_can_be_read_in_two_ways_opens_nothing(lines: str, path: str) -> None:
    assert not _may_fetch(f"User-agent: falsefront\n{lines}\n".encode(), f"http://shop.example/{path}")


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_make_reading_fail(robots: bytes) -> None:
    for text in (robots, b"User-agent: *\nCrawl-delay: " + robots, b"User-agent: *\nDisallow: /" + robots):
        parse_rules(text).refusal("http://shop.example/a")


@pytest.mark.parametrize(
    ("robots", "expected"),
    [
        ("User-agent: *\nCrawl-delay: 7", 7.0),
        ("User-agent: falsefront\nCrawl-delay: 2.5\nUser-agent: *\nDisallow: /\nCrawl-delay: 9", 2.5),
        ("User-agent: *\nDisallow: /x\nCrawl-delay: 7\n\nUser-agent: other\nCrawl-delay: 8\nDisallow: /", 7.0),
        ("User-agent: other\nCrawl-delay: 8", None),
        ("User-agent: *\nCrawl-delay: 0", 0.0),
        ("User-agent: *\nCrawl-delay: -1", None),
        ("User-agent: *\nCrawl-delay: soon", None),
        ("User-agent: *\nCrawl-delay: nan", None),
        ("User-agent: *\nCrawl-delay: 1e300", 60.0),
        ("User-agent: *\nCrawl-delay: inf", 60.0),
    ],
)
def test_crawl_delay_belongs_to_its_group_and_is_capped(robots: str, expected: float | None) -> None:
    assert parse_rules(robots.encode()).crawl_delay_s == expected


def test_a_delay_between_two_agents_does_not_open_the_site_to_the_first() -> None:
    robots = b"User-agent: falsefront\nCrawl-delay: 5\nUser-agent: other\nDisallow: /\n"
    assert not _may_fetch(robots, "http://shop.example/a")


def test_a_product_whose_name_begins_like_ours_is_not_us() -> None:
    robots = b"User-agent: false\nAllow: /\nUser-agent: *\nDisallow: /\n"
    assert not _may_fetch(robots, "http://shop.example/a")
    assert not _may_fetch(
        b"User-agent: falsefront\nDisallow: /\nUser-agent: falsefront-x\nAllow: /", "http://s.example/a"
    )


def test_a_cap_is_said_with_what_was_asked() -> None:
    rules = parse_rules(b"User-agent: *\nCrawl-delay: 3600")
    assert rules.note == "robots.txt asks for 3600 s between requests; 60 s are kept"


@pytest.mark.parametrize(
    ("line", "may_fetch"),
    [
        ("Disallow /a", False),
        ("Disallow\t/a", False),
        ("Disallow", True),
        ("Disallow /a or /b", True),
        ("please do not", True),
    ],
)
def test_a_missing_colon_is_forgiven_between_two_words(line: str, may_fetch: bool) -> None:
    robots = f"User-agent: falsefront\n{line}\nDisallow: /z\n".encode()
    assert _may_fetch(robots, "http://shop.example/a") is may_fetch
    assert not _may_fetch(robots, "http://shop.example/z")


@pytest.mark.parametrize("key", ["Disallows", "disallowed", "DISALLOW-all", "dissallows", "Disallow!"])
def test_a_key_that_begins_like_one_counts_as_googles_parser_counts_it(key: str) -> None:
    robots = f"User-agents: *\n{key}: /closed\nAllows: /closed/but\n".encode()
    for path in ("closed", "closed/but", "open"):
        url = f"http://shop.example/{path}"
        assert _may_fetch(robots, url) == RobotsMatcher().allowed_by_robots(robots, [PRODUCT_TOKEN], url)
    assert not _may_fetch(robots, "http://shop.example/closed")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_a_file_in_utf_16_closes_what_it_says(encoding: str) -> None:
    robots = "\ufeffUser-agent: *\r\nDisallow: /private\r\n".encode(encoding)
    assert not _may_fetch(robots, "http://shop.example/private")
    assert _may_fetch(robots, "http://shop.example/p/1")


def test_a_mark_of_utf_16_in_front_of_ascii_opens_nothing() -> None:
    robots = b"\xff\xfe\nUser-agent: *\nDisallow: /private\n"
    assert not _may_fetch(robots, "http://shop.example/private")
