"""Walls in front of a page: captcha, bot check, login, script shell. A wall is no page without offers.

Few false alarms matter more than many finds: a mark that ordinary pages carry too counts only where there is little
to read, and none counts on a page that gave an offer or says that nothing was found.
"""

import re
from dataclasses import dataclass
from typing import Final

from falsefront.parse.tree import PageTree, attribute
from falsefront.parse.words import NOTHING_FOUND
from falsefront.wording import counted

LITTLE_CHARS: Final = 1_500  # visible text of a wall, at the most
BARE_CHARS: Final = 200  # visible text of a page that is all script, at the most
MUCH_SCRIPT_CHARS: Final = 800  # inline script beside so little text
MANY_SCRIPTS: Final = 2  # or so many scripts loaded from elsewhere
_MOST_LINKS: Final = 200  # a page of so little text has no more
_MOST_TARGET_CHARS: Final = 2_000  # of a refresh, and where it leads
_MARKED_CHARS: Final = 300_000  # of the source are searched

# In the source of walls and of nothing else.
_SURE: Final = (
    ("a bot check (Incapsula)", r"_incapsula_resource|incapsula incident id"),
    ("a bot check (Cloudflare)",
    r"cf-browser-verification|challenges\.cloudflare\.com/turnstile|__cf_chl_|cf-mitigated|_cf_chl_opt|cf_chl_prog"
    r"|/cdn-cgi/l/chk_captcha|cf-challenge-running"
    r"|id=\"challenge-form\""),
    ("a bot check (DataDome)", r"(?:geo|interstitial)\.captcha-delivery\.com"),
    ("a bot check (PerimeterX)", r"id=[\"']px-captcha|captcha\.px-cdn\.net|captcha\.perimeterx\.net"),
    ("a bot check (Alibaba)", r"/_____tmd_____/|rgv587_flag|x5secdata=|/punish\?|punish-component|baxia-punish"),
    ("a bot check (Akamai)", r"sec-if-cpt-container|sec-bc-tile|/_sec/cp_challenge/"),
    ("a bot check (AWS WAF)", r"awswafintegration|token\.awswaf\.com.{0,200}challenge\.js|captcha-sdk\.awswaf\.com"),
    ("a bot check (Imperva)", r"x-distil-|distil_r_captcha|distilcaptchaform"),
    ("a bot check (Kasada)", r"/149e9513-01fa-4fb0-aad4-566afd725d1b/"),
    ("a bot check (SiteGround)", r"/\.well-known/sgcaptcha"),
    ("a bot check (Sucuri)", r"sucuri_cloudproxy_js|sucuri website firewall - access denied"),
    ("a bot check (DDoS-Guard)", r"ddos-guard.{0,80}js-challenge|check\.ddos-guard\.net"),
)  # fmt: skip

# What a wall says; believed where there is little else to read.
_SAID: Final = (
    (
        "a captcha",
        r"(?:enter|type|solve|complete) (?:the |this |a )?(?:characters|captcha|verification code|security check"
        r"|puzzle)"
        r"|captcha|slide (?:the slider|to verify|to the right)|drag the slider|i'?m not a robot|press (?:&|and) hold"
        r"|prove (?:that )?you(?:'re| are) (?:not a robot|human)"
        r"|验证码|驗證碼|滑动验证|滑块|拖动|安全验证|人机验证|完成验证|点击验证|请输入验证|安全驗證|向右滑动"
        r"|saisissez les caractères|введите (?:символы|код)|капча|я не робот|画像認証|보안문자|自動入力防止"
        r"|przepisz kod|doğrulama kodu|não (?:sou|é) um rob[ôo]|no (?:soy|eres) un robot|nie jestem robotem"
        r"|ich bin kein roboter"
        r"|je ne suis pas un robot|không phải (?:là )?(?:robot|người máy)|mã xác (?:nhận|minh)|а не робот"
        r"|robot olmadığ",
    ),
    (
        "a bot check",
        r"(?:are you|verify(?:ing)? (?:that )?you(?:'re| are)) (?:a )?(?:human|not a robot|robot)"
        r"|checking (?:if the site connection is secure|your browser)|just a moment\.\.\.|pardon our interruption"
        r"|unusual (?:traffic|activity)|automated (?:access|requests|queries)|robot (?:check|or human)"
        r"|bot (?:detection|verification)|security (?:check|verification)|request unsuccessful|ddos protection by"
        r"|please (?:turn (?:javascript )?on|enable) (?:javascript|js|cookies)"
        r"|访问(?:过于|太)频繁|访问受限|访问异常|异常流量|请求过于频繁|系统检测到|非法访问|存在安全风险"
        r"|您的(?:访问|网络)(?:环境)?(?:异常|存在)|網路流量異常|流量異常"
        r"|ungewöhnliche(?:n|r)? (?:aktivität|datenverkehr)|(?:trafic|activité) inhabituel|tráfico inusual"
        r"|подозрительн\w+ (?:трафик|активност)|проверка браузера|проверяем ваш браузер|アクセスが集中"
        r"|비정상적인 접근|nietypow\w+ ruch|olağandışı trafik",
    ),
    (
        "an access refusal",
        r"access (?:to this page has been )?denied|you (?:don't|do not) have permission to access"
        r"|you have been blocked|your ip (?:address )?(?:has been|is) (?:blocked|banned)|error 1020|403 forbidden"
        r"|zugriff verweigert|accès (?:refusé|interdit)|acceso denegado|accesso negato|dostęp zabroniony"
        r"|доступ (?:запрещ[её]н|ограничен)|访问被拒绝|拒绝访问|禁止访问|アクセスが拒否",
    ),
)
_LOGIN: Final = re.compile(
    r"(?:sign|log) ?in\b|login|log on|members? only|please (?:sign|log) ?in|登录|登錄|登入|请先登录|扫码登录"
    r"|账号登录|anmelden|einloggen|connexion|se connecter|iniciar sesi[óo]n"
    r"|acesse sua conta|fa[çc]a (?:o )?login|inicia(?:r)? sesi[óo]n|inicie sesi[óo]n|войдите|вход на сайт"
    r"|vui lòng đăng nhập|请您?登录|请先登入"
    r"|войти|авторизаци|вход в|zaloguj|accedi|entrar|giriş yap|ログイン|로그인|inloggen|đăng nhập",
    re.IGNORECASE,
)
_LOGIN_JUMP: Final = re.compile(
    r"(?:location(?:\.href)?|\.href|location\.replace\()\s*[=(]?\s*[\"'][^\"']{0,200}(?:login|signin|sign-in"
    r"|passport)|login\.(?:taobao|1688|alibaba|jd|tmall)\.com",
    re.IGNORECASE,
)
_LOGIN_PAGE: Final = re.compile(r"url\s*=.{0,200}(?:login|signin|sign-in|passport|captcha|challenge)", re.IGNORECASE)
_ROOTS: Final = frozenset({
    "root", "app", "__next", "__nuxt", "app-root", "react-root", "ice-container", "main-iframe", "application",
})  # fmt: skip
_DATA: Final = ("json", "template", "html", "x-handlebars", "x-mustache", "importmap", "speculationrules")
_SURE_WORDS: Final = tuple((what, re.compile(words)) for what, words in _SURE)
_SAID_WORDS: Final = tuple((what, re.compile(words, re.IGNORECASE)) for what, words in _SAID)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scripts:
    inline_chars: int
    loaded: int


def wall(tree: PageTree, source: str) -> str | None:
    """Return what stands in front of a page that gave no offer, in words; None where nothing does."""
    text = "\n".join(line.text for line in tree.lines[:400])[: LITTLE_CHARS * 3]
    if NOTHING_FOUND.is_in(text):
        return None
    title = _title(tree)
    low = source[:_MARKED_CHARS].lower()
    if len(text) < LITTLE_CHARS:
        for what, marks in _SURE_WORDS:
            if marks.search(low):
                return what
        said = f"{title}\n{_outside_links(tree, text)}\n{_noscript(tree)}"
        for what, words in _SAID_WORDS:
            found = words.search(said)
            if found:
                return f"{what}: {found[0]!r}"
        if _asks_for_login(tree, f"{title}\n{text}"):
            return "a login wall"
    return _shell(tree, text, source)


def _outside_links(tree: PageTree, text: str) -> str:
    """Return the text without what its links say: a list that links to a page about captchas is no captcha."""
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        words = tree.text(at).strip()
        if words:
            text = text.replace(words, " ", 1)
    return text


def _asks_for_login(tree: PageTree, text: str) -> bool:
    has_password = any(attribute(tree.elements[at], "type") == "password" for at in tree.by_name.get("input", ()))
    headings = [tree.text(at) for name in ("h1", "h2") for at in tree.by_name.get(name, ())[:3]]
    return bool((has_password and _LOGIN.search(text)) or any(_LOGIN.match(heading) for heading in headings))


def _shell(tree: PageTree, text: str, source: str) -> str | None:
    if len(text) > BARE_CHARS:
        return None
    scripts = _scripts(tree)
    refresh = [
        (attribute(tree.elements[at], "content") or "")[:_MOST_TARGET_CHARS]
        for at in tree.by_name.get("meta", ())
        if _refreshes(tree, at)
    ]
    if any(_LOGIN_PAGE.search(target) for target in refresh):
        return "a jump to a login page"
    if (scripts.inline_chars or scripts.loaded) and _LOGIN_JUMP.search(source[:_MARKED_CHARS]):
        return "a jump to a login page"
    is_empty_root = not _ROOTS.isdisjoint(tree.by_id)
    is_much = scripts.inline_chars >= MUCH_SCRIPT_CHARS or scripts.loaded >= MANY_SCRIPTS
    if is_much or (is_empty_root and (scripts.inline_chars or scripts.loaded)):
        return (
            f"a script shell: {counted(len(text), 'character')} to read, {counted(scripts.loaded, 'script')} loaded, "
            f"{counted(scripts.inline_chars, 'character')} of script"
        )
    return None


def _refreshes(tree: PageTree, at: int) -> bool:
    return (attribute(tree.elements[at], "http-equiv") or "").lower() == "refresh"


def _scripts(tree: PageTree) -> _Scripts:
    inline = loaded = 0
    for at in tree.by_name.get("script", ()):
        tag = tree.elements[at]
        kind = (attribute(tag, "type") or "").lower()
        if any(data in kind for data in _DATA):
            continue
        if attribute(tag, "src"):
            loaded += 1
        else:
            inline += len(tree.unread(at))
    return _Scripts(inline_chars=inline, loaded=loaded)


def _title(tree: PageTree) -> str:
    return " ".join(tree.unread(at) for at in tree.by_name.get("title", ())[:1])


def _noscript(tree: PageTree) -> str:
    return " ".join(tree.unread(at)[:300] for at in tree.by_name.get("noscript", ())[:3])
