"""Bad input of every kind: a clear message, the right exit code, no traceback, and what was stored before intact."""

import socket

import pytest
from tests.end_to_end.desk import Desk, Shop
from tests.http_server import reply


def replace(desk: Desk, old: str, new: str) -> str:
    """Return where the replaced words now stand: `config.toml:7`."""
    text = desk.config.read_text(encoding="utf-8")
    assert old in text
    desk.config.write_text(text.replace(old, new, 1), encoding="utf-8")
    return f"config.toml:{text[: text.index(old)].count(chr(10)) + 1}"


def test_an_unknown_key_is_named_with_its_line_and_the_nearest_key(desk: Desk, shop: Shop) -> None:
    desk.write(shop.site(), hosts=[shop.server.host])
    place = replace(desk, "timeout_s", "timeuot_s")
    desk.run("crawl").failed(3, place, "timeuot_s", "timeout_s")


def test_a_wrong_type_is_named_with_its_line(desk: Desk, shop: Shop) -> None:
    desk.write(shop.site(), hosts=[shop.server.host])
    place = replace(desk, "delay_s = 0.01", 'delay_s = "soon"')
    desk.run("crawl").failed(3, place, "delay_s")


def test_a_missing_site_is_answered_with_the_known_ones(desk: Desk, shop: Shop) -> None:
    desk.write(shop.site(), hosts=[shop.server.host])
    done = desk.run("crawl", "shpo").quiet()
    assert done.code in (2, 3)
    assert "shop" in done.err


def test_a_configuration_without_a_site_or_without_a_file_says_what_to_do(desk: Desk) -> None:
    desk.run("crawl").failed(3, "config.toml")
    desk.write()
    desk.run("crawl").failed(3, "site")


def test_a_notepad_byte_order_mark_is_no_obstacle(desk: Desk, shop: Shop) -> None:
    desk.write(shop.site(), hosts=[shop.server.host])
    desk.config.write_bytes(b"\xef\xbb\xbf" + desk.config.read_bytes().replace(b"\n", b"\r\n"))
    desk.run("crawl").ok()


def test_a_site_that_is_down_fails_alone(desk: Desk, shop: Shop) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    down = f'\n[[site]]\nname = "down"\nstart = ["http://127.0.0.1:{port}/"]\nallow = ["http://127.0.0.1:{port}/*"]\n'
    desk.write(down, shop.site(), hosts=[shop.server.host, f"127.0.0.1:{port}"])
    desk.run("crawl").failed(4, "down")
    assert len(desk.run("vendor", "list", "--json").ok().lines()) == 3
    desk.run("crawl", "down").failed(4, "down")
    desk.run("evidence", "verify").ok()


@pytest.mark.parametrize(
    "body",
    [bytes(range(256)) * 64, b"\x00" * 4096, b"<" * 20000, "宗".encode() + b"\xff\xfe\x00<div class='card'>", b""],
    ids=["every byte", "zeros", "angles", "mixed", "nothing"],
)
def test_a_page_of_garbage_bytes_stops_nothing(desk: Desk, shop: Shop, body: bytes) -> None:
    shop.serve(
        {
            "/garbage": reply(body),
            "/index": reply('<a class="more" href="/garbage">x</a><a class="more" href="/list.html">y</a>'),
        }
    )
    desk.write(shop.site(start=["/index"]), hosts=[shop.server.host])
    desk.run("crawl").ok()
    assert len(desk.run("vendor", "list", "--json").ok().lines()) == 3
    assert "/garbage" in shop.server.targets()
    desk.run("evidence", "verify").ok()


def test_a_captcha_on_the_start_page_counts_as_a_failed_site_and_keeps_what_was_known(desk: Desk, shop: Shop) -> None:
    desk.crawl_shop(shop)
    shop.serve(
        {
            "/list.html": reply(
                '<title>Just a moment</title><form id="captcha"><div class="g-recaptcha"></div></form>'
                "<p>Please complete the captcha to go on.</p>"
            )
        }
    )
    desk.run("crawl").failed(4, "shop")
    desk.run("match").ok()
    assert len(desk.run("flag", "list", "--json").ok().lines()) == 1


def test_a_path_closed_by_robots_is_never_asked_for(desk: Desk, shop: Shop) -> None:
    shop.serve({"/index": reply('<a class="more" href="/closed/x">x</a><a class="more" href="/list.html">y</a>')})
    desk.write(shop.site(start=["/index"]), hosts=[shop.server.host])
    desk.run("crawl").ok()
    assert "/closed/x" not in shop.server.targets()
