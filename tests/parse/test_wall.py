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


@pytest.mark.parametrize(
    "body",
    [
        "<p>Veuillez confirmer que vous n'êtes pas un robot</p>",
        "<p>ロボットではないことを確認してください</p>",
        "<p>로봇이 아님을 확인해 주세요</p>",
        "<p>Potwierdź, że nie jesteś robotem.</p>",
        "<p>Bevestig dat u geen robot bent.</p>",
        "<p>Подтвердите, что запросы отправляли вы</p>",
        "<p>يرجى التأكد من أنك لست روبوت</p>",
        "<p>กรุณายืนยันว่าคุณไม่ใช่หุ่นยนต์</p>",
        "<p>您需要登录后才能查看该页面</p><a href=/login>立即登录</a>",
        "<p>계속하려면 먼저 로그인하세요.</p>",
        "<p>กรุณาเข้าสู่ระบบเพื่อดำเนินการต่อ</p>",
        "<p>Effettua l'accesso per continuare.</p>",
    ],
)
def test_a_wall_is_known_in_the_languages_of_the_markets(body: str) -> None:
    assert outcome(body) is Outcome.BLOCKED


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Packroboter</h1><p>Unser Greifarm ist kein Roboter, er ist ein Werkzeug.</p>",
        "<h1>搬运设备</h1><p>我们的升降台需要安装后才能使用，欢迎来厂参观。</p>",
        "<h1>로봇 부품</h1><p>로그인하면 가격을 볼 수 있습니다. 문의를 환영합니다.</p>",
    ],
)
def test_words_of_walls_in_what_a_page_says_of_its_goods_are_none(body: str) -> None:
    assert outcome(body) is Outcome.EMPTY


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("<noscript>You need to enable JavaScript to run this.</noscript><div id=root></div><script src=m.js></script>",
         "a script shell"),
        ("<p>Enable JavaScript and cookies to continue</p><script src=c.js></script>", "a bot check"),
    ],
)  # fmt: skip
def test_a_script_shell_is_told_from_a_bot_check_by_name(body: str, named: str) -> None:
    page = f"<html><head><title>Market</title></head><body>{body}</body></html>".encode()
    found = read_page(page, url="http://market.example/", content_type="text/html", site=SITE)
    assert found.outcome is Outcome.BLOCKED
    assert (found.reason or "").startswith(named)


@pytest.mark.parametrize(
    "asked",
    [
        "Sind Sie 18 Jahre oder älter?", "¿Eres mayor de edad?", "Avez-vous plus de 18 ans ?", "Hai almeno 18 anni?",
        "Ben je 18 jaar of ouder?", "Czy masz ukończone 18 lat?", "Você tem mais de 18 anos?", "Вам есть 18 лет?",
        "您是否已满18周岁？",
    ],
)  # fmt: skip
def test_an_age_check_is_known_in_each_language(asked: str) -> None:
    asks = f"<h1>{asked}</h1><button>OK</button>"
    assert outcome(asks) is Outcome.BLOCKED
    assert outcome(f"{asks}<h2>Kettle</h2><p class=price>€5.00</p><button>Add to cart</button>") is Outcome.LIVE
