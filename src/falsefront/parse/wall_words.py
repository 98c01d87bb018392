"""What walls say, in the languages of these markets; and what marks the source of a wall and of nothing else.

An asking sentence is addressed to whoever is kept out, and is believed on any page of little text. A word that terms of
use, questions and banners have too is believed in a title or a heading, or where next to nothing else is said.
"""

import re
from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)

# In the source of walls and of nothing else.
_MARKS: Final = (
    ("a bot check (Incapsula)", r"_incapsula_resource\?swudnsai|incapsula incident id"),
    ("a bot check (Cloudflare)",
    r"cf-browser-verification|__cf_chl_|cf-mitigated|_cf_chl_opt|cf_chl_prog|/orchestrate/(?:chl_page|captcha|jsch)/"
    r"|/cdn-cgi/l/chk_captcha|cf-challenge-running|cf-please-wait"
    r"|id=\"challenge-form\""),
    ("a bot check (DataDome)", r"(?:geo|interstitial|ct)\.captcha-delivery\.com"),
    ("a bot check (PerimeterX)", r"id=[\"']px-captcha|px-captcha-container|captcha\.(?:px-cdn|perimeterx)\.net"),
    ("a bot check (Alibaba)", r"/_____tmd_____/|rgv587_flag|x5secdata=|/punish\?|punish-component|baxia-punish"),
    ("a bot check (Akamai)", r"sec-if-cpt-container|sec-bc-tile|/_sec/cp_challenge/"),
    ("a bot check (AWS WAF)", r"awswafintegration|token\.awswaf\.com.{0,200}challenge\.js|captcha-sdk\.awswaf\.com"),
    ("a bot check (Imperva)", r"x-distil-|distil_r_captcha|distilcaptchaform"),
    ("a bot check (Kasada)", r"/149e9513-01fa-4fb0-aad4-566afd725d1b/"),
    ("a bot check (SiteGround)", r"/\.well-known/sgcaptcha"),
    ("a bot check (Sucuri)", r"sucuri_cloudproxy_js|sucuri website firewall - access denied"),
    ("a bot check (DDoS-Guard)", r"ddos-guard.{0,80}js-challenge|check\.ddos-guard\.net"),
    ("a captcha (GeeTest)", r"id=[\"']?captcha-box.{0,2000}geetest"),
    ("a captcha", r"action=[\"'][^\"']{0,60}/validatecaptcha"),
    ("a shop behind a password", r"value=[\"']storefront_password[\"']"),
)  # fmt: skip

# Widgets that forms of ordinary pages have too: walls where there is nothing else to fill in.
_WIDGETS: Final = (
    ("a bot check (Cloudflare)", r"challenges\.cloudflare\.com/turnstile"),
    ("a captcha (hCaptcha)", r"class=[\"'][^\"']{0,60}\bh-captcha\b"),
    ("a captcha (reCAPTCHA)", r"class=[\"'][^\"']{0,60}\bg-recaptcha\b"),
)  # fmt: skip

_ASKED: Final = (
    ("a captcha", "captcha"),
    ("a bot check", "bot"),
    ("an access refusal", "refusal"),
    ("a login wall", "login_wall"),
    ("an age check", "age"),
)
_WEAK: Final = (("a captcha", "weak_captcha"), ("a bot check", "weak_bot"), ("an access refusal", "weak_refusal"))


def _compiled(lists: tuple[tuple[str, str], ...]) -> tuple[tuple[str, Caseless], ...]:
    return tuple((what, Caseless(f"(?m){_LISTS.any_of(name)}")) for what, name in lists)


MARKS: Final = tuple((what, re.compile(words)) for what, words in _MARKS)  # of a source in small letters
WIDGETS: Final = tuple((what, re.compile(words)) for what, words in _WIDGETS)
ASKED: Final = _compiled(_ASKED)
WEAK: Final = _compiled(_WEAK)
SCRIPT_ASKED: Final = Caseless(_LISTS.any_of("script"))
LOGIN: Final = re.compile(_LISTS.any_of("login"), re.IGNORECASE)
LOGIN_HEADING: Final = re.compile(
    rf"(?:{_LISTS.any_of('before_login')})?(?:{LOGIN.pattern})"
    rf"(?: (?:{_LISTS.any_of('into')}) .{{1,40}}| page| form|/.{{1,20}}|[:!.]|{_LISTS.any_of('behind_login')})*",
    re.IGNORECASE,
)
# How a heading asks what it goes on to explain: "Why do I see a captcha?"
EXPLAINED: Final = re.compile(rf"(?:{_LISTS.any_of('why')})(?!\w)", re.IGNORECASE)
# The same as all that a line says: "Loading", "Cargando datos…", and no "Loading docks".
LOADING_ALONE: Final = re.compile(rf"\W*(?:{_LISTS.any_of('loading')})(?:\W*|[^\n]{{0,24}}(?:\.\.\.|…))", re.IGNORECASE)
LOADING: Final = re.compile(rf"(?:{_LISTS.any_of('loading')})[^\n]{{0,24}}", re.IGNORECASE)
