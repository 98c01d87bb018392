import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Outcome

SITE = Site(name="market", start=("http://market.example/",), allow=("http://market.example/*",))


def outcome(body: str) -> Outcome:
    page = f"<html><head><title>Market</title></head><body>{body}</body></html>".encode()
    return read_page(page, url="http://market.example/", content_type="text/html", site=SITE).outcome


LIBRARIES = "<script src='https://x.example/jquery-3.4.1.min.js'></script><script src=/js/bootstrap.min.js></script>"


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (LIBRARIES, Outcome.EMPTY),
        (f"{LIBRARIES}<div id=app></div><script src=/js/app.js></script>", Outcome.BLOCKED),
        (f"{LIBRARIES}<div id=x></div><script>$('#x').load('main.html')</script>", Outcome.BLOCKED),
        ("<h1>Dónde estamos</h1><p>Pasá por el local, te esperamos.</p><p>Cargando…</p><script src=a.js></script>",
         Outcome.BLOCKED),
        ("<h1>Loading docks</h1><p>We build loading docks and ramps for everybody.</p><script src=a.js></script>",
         Outcome.EMPTY),
        ("<p>Use the form.</p><form><textarea></textarea></form><p>Loading...</p><script src=a.js></script>",
         Outcome.EMPTY),
    ],
)  # fmt: skip
def test_what_scripts_still_fill_is_a_shell_and_libraries_fill_nothing(body: str, wanted: Outcome) -> None:
    assert outcome(body) is wanted


@pytest.mark.parametrize(
    "body",
    [
        '<h1>Pages</h1><a href="/a">captcha</a> <a href="/b">login</a> <a href="/c">unusual traffic</a>',
        '<ul><li><a href="/captcha.html">The captcha page</a></li><li><a href="/x">Suppliers</a></li></ul>',
    ],
)
def test_a_list_that_links_to_a_page_about_captchas_is_no_captcha(body: str) -> None:
    assert outcome(body) is Outcome.EMPTY


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Please complete the captcha</h1><form><input name=code></form>",
        '<p>请输入验证码</p><a href="/help">help</a>',
        '<p>We noticed unusual traffic from your network.</p><a href="/a">unusual traffic</a>',
    ],
)
def test_what_a_wall_says_outside_its_links_makes_it_a_wall(body: str) -> None:
    assert outcome(body) is Outcome.BLOCKED
