import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.effort import ONE_S, within

from falsefront.errors import FetchError
from falsefront.fetch.scope import Scope, canonical_url, host_of, may_match, names_any_host
from falsefront.text import url as spelling


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTP://Shop.Example:80/a/../%7euser?q=%e4#top", "http://shop.example/~user?q=%E4"),
        ("https://shop.example:443", "https://shop.example/"),
        ("https://shop.example?b=2&a=1", "https://shop.example/?b=2&a=1"),
        ("http://127.0.0.1:8099/x", "http://127.0.0.1:8099/x"),
        ("http://例え.example/公司?名=1", "http://xn--r8jz45g.example/%E5%85%AC%E5%8F%B8?%E5%90%8D=1"),
        ("http://127。0。0。1/", "http://127.0.0.1/"),
        ("http://[::1]:8099/", "http://[::1]:8099/"),
        ("http://shop.example/a b|c", "http://shop.example/a%20b%7Cc"),
        ("http://shop.example/100%", "http://shop.example/100%25"),
        ("http://shop.example/%2e%2E/x/./y/..", "http://shop.example/x/"),
        ("http://shop.example/a//b", "http://shop.example/a//b"),
        ("http://shop.example/a%2Fb", "http://shop.example/a%2Fb"),
        ("  http://shop.example/a ", "http://shop.example/a"),
        ("http://shop.example:/a", "http://shop.example/a"),
    ],
)
def test_each_url_has_one_spelling(url: str, expected: str) -> None:
    assert canonical_url(url) == expected
    assert canonical_url(expected) == expected


_PIECES = st.sampled_from(
    ["/", ".", "..", "a", "B7", "-", "_", "?", "=", "&", "%41", "~", "#", ":", "@", " ", "é", "80"]
)
_HOSTS = st.sampled_from(
    ["shop.example", "127.0.0.1:8099", "a.b:80", "a.b:443", "a.b:59999", "a.b:65536", "a.b:0", "xn--a.example", "a..b"]
)


@settings(max_examples=1_000)
@given(st.sampled_from(["http://", "https://", "HTTP://", "ftp://"]), _HOSTS, st.lists(_PIECES, max_size=8))
def test_a_link_that_is_taken_for_spelled_already_is(scheme: str, host: str, pieces: list[str]) -> None:
    url = f"{scheme}{host}/{''.join(pieces)}"
    if spelling.is_spelled(url):
        assert spelling.respelled(url) == url


def test_a_plain_link_to_a_page_is_not_spelled_anew() -> None:
    links = ["https://shop.example/p/7.html?id=7&b=1", "http://127.0.0.1:8099/vendor/5", "https://www.shop.co.uk/"]
    assert all(map(spelling.is_spelled, links))


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://shop.example/", "neither http nor https"), ("javascript:alert(1)", "neither http nor https"),
        ("/relative", "neither http nor https"), ("", "neither http nor https"),
        ("http://inner:8888\\@public/", "backslash"), ("http://user@shop.example/", "user-info"),
        ("http://user:pw@shop.example/", "user-info"), ("http://@shop.example/", "user-info"),
        ("http://shop.example/a\r\nHost: x", "control character"), ("http://shop.example/\x00", "control character"),
        ("ht\ttp://shop.example/", "control character"), ("http://shop.example/\x85", "control character"),
        ("http:///a", "no usable host"), ("http://a b/", "no usable host"),
        ("http://shop.example:0/", "no usable host"),
        ("http://sho%70.example/", "no usable host"), ("http://shop.example:99999/", "is not a URL"),
        ("http://shop.example:x/", "is not a URL"), ("http://[::1/", "is not a URL"), ("http://[zz]/", "is not a URL"),
        ("http://shop.example/" + "a" * 8000, "longer than 8000"), ("http://a℀b/", "is not a URL"),
    ],
)  # fmt: skip
def test_what_two_programs_could_read_as_two_hosts_is_refused(url: str, reason: str) -> None:
    with pytest.raises(FetchError, match=reason):
        canonical_url(url)
    assert reason in (Scope(allow=("*",)).refusal(url) or "")


@settings(deadline=None)
@given(st.text(max_size=60), st.sampled_from(["http://shop.example/", "http://", "", "https://shop.example/?"]))
def test_a_canonical_url_is_ascii_and_stays_as_it_is(text: str, start: str) -> None:
    try:
        spelled = canonical_url(start + text)
    except FetchError:
        assert Scope(allow=("*",)).refusal(start + text)
        return
    assert spelled.isascii()
    assert spelled.isprintable()
    assert canonical_url(spelled) == spelled
    assert Scope(allow=("*",)).refusal(start + text) is None


@settings(deadline=None)
@given(st.text(alphabet="ab*/?", max_size=8), st.text(alphabet="ab/?", max_size=12))
def test_patterns_match_as_the_regular_expression_would(pattern: str, url: str) -> None:
    expected = re.fullmatch(".*".join(re.escape(piece) for piece in pattern.split("*")), url) is not None
    assert may_match(pattern, url) is expected


def test_many_stars_cost_linear_time() -> None:
    assert not within(ONE_S / 2, lambda: may_match("*a" * 500 + "b", "a" * 8_000))


@pytest.mark.parametrize(
    ("pattern", "url", "expected"),
    [
        ("https://www.chem-bazaar.example/product/*", "https://www.chem-bazaar.example/product/1?x=/y", True),
        ("https://www.chem-bazaar.example/product/*", "https://www.chem-bazaar.example/products", False),
        ("https://shop.example/a", "https://shop.example/a?b", False),
        ("*/login*", "https://shop.example/%6Cogin?next=1", True),
        ("*/login*", "https://shop.example/x/../login", True),
        ("https://shop.example/product/*", "https://shop.example/product/../admin", False),
        ("https://shop.example/product/*", "https://shop.example/product/%2e%2e/admin", False),
        ("HTTPS://Shop.Example:443/*", "https://shop.example/a", True),
        ("https://shop.example/公司/*", "https://shop.example/%e5%85%ac%e5%8f%b8/1", True),
        ("https://例え.example/*", "https://xn--r8jz45g.example/", True),
        ("https://shop.example/*?q=it's", "https://shop.example/a?q=it's", True),
        ("https://shop.example/[a]", "https://shop.example/a", False),
        ("https://shop.example/[a]", "https://shop.example/[a]", True),
        ("http://shop.example/*", "https://shop.example/a", False),
        ("https://shop.example/*", "https://shop.example.evil.example/", False),
        ("http://127.0.0.1:8099/*", "http://127.0.0.1:8099/x", True),
        ("http://127.0.0.1:8099/*", "http://127.0.0.1:809/x", False),
        ("http://[::1]:8099/*", "http://[::1]:8099/x", True),
    ],
)
def test_patterns_and_urls_meet_in_one_spelling(pattern: str, url: str, expected: bool) -> None:
    assert (Scope(allow=(pattern,)).refusal(url) is None) is expected
    assert (Scope(allow=("*",), deny=(pattern,)).refusal(url) is not None) is expected


def test_nothing_allowed_means_nothing_and_deny_comes_first() -> None:
    assert Scope(allow=()).refusal("http://shop.example/") == "no allow pattern matches"
    both = Scope(allow=("*",), deny=("*shop*",))
    assert both.refusal("http://shop.example/") == "deny pattern *shop* matches"


def test_a_host_has_its_port_where_that_is_not_the_schemes_own() -> None:
    assert host_of("http://Shop.Example/") == "shop.example"
    assert host_of("https://shop.example:443/") == "shop.example"
    assert host_of("http://shop.example:443/") == "shop.example:443"
    assert Scope(allow=(), allow_private_hosts=("127.0.0.1:8099",)).is_exempt("http://127.0.0.1:8099/a")
    assert not Scope(allow=(), allow_private_hosts=("127.0.0.1:8099",)).is_exempt("http://127.0.0.1:8098/a")


@pytest.mark.parametrize(
    "path",
    [
        "/private/x", "//private//x", "/a/../private/x", "/%70rivate/x", "/a%2F..%2Fprivate/x", "/a/..%5Cprivate/x",
        "/private%2Fx", "/%2570rivate/x", "/a/..;/private/x", "/a/%2e%2e%2fprivate%5cx",
    ],
)  # fmt: skip
def test_what_is_denied_is_denied_under_every_spelling_a_server_takes_for_it(path: str) -> None:
    refusal = Scope(allow=("*",), deny=("https://shop.example/private/*",)).refusal(f"https://shop.example{path}")
    assert refusal == "deny pattern https://shop.example/private/* matches"


@pytest.mark.parametrize(
    ("pattern", "url", "expected"),
    [
        ("https://shop.example/p/*", "https://shop.example/p/..%2Fadmin", False),
        ("https://shop.example/p/*", "https://shop.example/p/..%5Cadmin", False),
        ("https://shop.example/p/*", "https://shop.example/p/a%2Fb", True),
        ("https://shop.example/p/*", "https://shop.example/p//b", True),
        ("https://shop.example/100%25/*", "https://shop.example/100%25/b", True),
        ("https://*.shop.example/*", "https://a.shop.example/b", True),
        ("https://*.shop.example/*", "https://evil.example/x.shop.example/", False),
        ("https://*.shop.example/*", "https://evil.example/?x.shop.example/", False),
        ("https://shop.example*", "https://shop.example.evil.example/", False),
        ("*://*.shop.example/*", "https://evil.example/://a.shop.example/", False),
        ("*://*.Shop.example/*", "http://a.shop.example/x/y?z=/", True),
    ],
)
def test_what_is_allowed_is_allowed_as_the_server_reads_it_and_no_star_leaves_the_host(
    pattern: str, url: str, expected: bool
) -> None:
    assert (Scope(allow=(pattern,)).refusal(url) is None) is expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*", True), ("*/offers", True), ("https://*/offers", True), ("https://*:8080/", True),
        ("https://*.shop.example/*", False), ("https://shop.example/*", False), ("*.shop.example/*", True),
        ("http://192.0.2.7:8711/", False), ("http://192.0.2.7:8711/*", False), ("http://192.0.2.*/", True),
    ],
)  # fmt: skip
def test_a_pattern_that_opens_hosts_nobody_named_is_known(pattern: str, expected: bool) -> None:
    assert names_any_host(pattern) is expected
