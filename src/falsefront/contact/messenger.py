"""Messenger ids: `whatsapp:+8613800138000`, `wechat:abc_123`, `qq:12345678`, `telegram:name`, `skype:name`, `line:id`.

A bare string says nothing of the service it belongs to: the label it stood under does, and is handed in.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from falsefront.contact.links_that_dial import OPENS_A_TALK
from falsefront.contact.phone import phone

_WORDS: Final = {
    "whatsapp": r"whats ?app|wa\.me|ватсап|вотсап|왓츠앱",
    "wechat": r"we ?chat|weixin|wechat ?id|微信(?:号|號)?|\bvx\b|\bwx\b|微信/手机",
    "qq": r"\bqq\b|qq号码?|企鹅号",
    "telegram": r"telegram|\btg\b|телеграм+|飞机号|纸飞机",
    "skype": r"skype|скайп",
    "line": r"\bline(?: ?id)?\b",
    "viber": r"viber|вайбер",
    "kakaotalk": r"kakao(?: ?talk)?|카카오톡",
    "wickr": r"wickr(?: ?me)?",
    "signal": r"\bsignal\b",
    "threema": r"threema",
    "aliwangwang": r"阿里旺旺|旺旺(?:号)?|wangwang|trade ?manager",
}
_BY_PHONE: Final = frozenset({"whatsapp", "viber", "signal"})
_IDS: Final = {
    "wechat": re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{4,29}"),
    "qq": re.compile(r"[1-9]\d{4,11}"),
    "telegram": re.compile(r"@?[A-Za-z][A-Za-z0-9_]{4,31}"),
    # also an account of Microsoft, which is named like a mailbox
    "skype": re.compile(
        r"(?:live:)?\.?[A-Za-z][A-Za-z0-9.,_:-]{3,60}@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,20}){1,4}"
        r"|(?:live:)?\.?[A-Za-z][A-Za-z0-9.,_:-]{4,60}"
    ),
    "line": re.compile(r"[@~]?[a-z0-9][a-z0-9._-]{2,30}"),
    "kakaotalk": re.compile(r"[A-Za-z0-9_.-]{3,30}"),
    "wickr": re.compile(r"[A-Za-z0-9_.-]{3,30}"),
    "threema": re.compile(r"[A-Z0-9*]{8}"),
    "aliwangwang": re.compile(r"[A-Za-z0-9_\u4e00-\u9fff-]{2,40}"),
}
_SITE: Final = r"(?:https?://)?"
_ARGUMENTS: Final = r"\?(?:[^#]*&)?"
_URLS: Final = tuple(
    (service, re.compile(pattern, re.IGNORECASE))
    for service, pattern in (
        ("whatsapp", _SITE + OPENS_A_TALK),
        ("telegram", _SITE + r"(?:t|telegram)\.(?:me|dog)/(?!share|joinchat|s/)([A-Za-z][A-Za-z0-9_]{4,31})"),
        ("telegram", r"tg://resolve\?domain=([A-Za-z][A-Za-z0-9_]{4,31})"),
        ("skype", r"skype:([A-Za-z0-9.:,_%-]{5,64})"),
        ("qq", _SITE + r"wpa\.qq\.com/msgrd" + _ARGUMENTS + r"uin=(\d{5,12})"),
        ("qq", r"tencent://message/?" + _ARGUMENTS + r"uin=(\d{5,12})"),
        ("line", _SITE + r"line\.me/(?:R/)?ti/p/(?:%40|@|~)?([A-Za-z0-9._-]{3,30})"),
        ("viber", r"viber://(?:chat|add)\?number=(?:%2B|\+)?(\d{7,15})"),
        ("aliwangwang", _SITE + r"amos\.alicdn\.com/[^?]*" + _ARGUMENTS + r"(?:touid|uid)=([^&#]{2,80})"),
    )
)
_NO_DIGIT: Final = re.compile(r"\D")
_WORD: Final = re.compile("|".join(f"(?P<{name}>{words})" for name, words in _WORDS.items()), re.IGNORECASE)
_SAME_NUMBER: Final = re.compile(
    r"(?:微信|whats ?app)\s*(?:同号|同步|同手机)|同\s*(?:微信|whats ?app)"
    r"|(?:same|also)\s+(?:on\s+|as\s+)?(?:whats ?app|we ?chat)",
    re.IGNORECASE,
)
_GLUE: Final = re.compile(
    r"[\s:：=\-–—#()（）\[\]./|,，;；]*(?:(?:no\b|id\b|number\b|account\b|号|号码|帐号|账号)[\s.:：#]*)?", re.IGNORECASE
)
_MAX_CHARS: Final = 2_000
_LOWERED: Final = frozenset({"telegram", "skype", "line", "wechat"})  # services that do not tell letter case apart


def messenger_of_url(url: str) -> str | None:
    """Return the id that a link to a messenger names, None for any other link.

    >>> messenger_of_url("https://wa.me/8613800138000"), messenger_of_url("https://example.org/")
    ('whatsapp:+8613800138000', None)
    >>> messenger_of_url("https://api.whatsapp.com/send?phone=+62%20812%200000%200142&text=Hi")
    'whatsapp:+6281200000142'
    """
    for service, pattern in _URLS:
        found = pattern.match(url.strip())
        if found:
            return _tagged(service, found[1])
    return None


def messengers(raw: str, *, label: str | None = None, region: str | None = None) -> Iterator[str]:
    """Yield every id that a string gives, in its order; full-width letters and digits are plain ones.

    `label` is what it stood under ("WeChat", "微信"); `region` is an ISO country code for numbers without a prefix.

    >>> list(messengers("138-0013-8000", label="WhatsApp", region="CN")), list(messengers("QQ: 12345678"))
    (['whatsapp:+8613800138000'], ['qq:12345678'])
    """
    text = unicodedata.normalize("NFKC", raw[:_MAX_CHARS]).strip()
    linked = messenger_of_url(text)
    if linked:
        yield linked
        return
    for found in _SAME_NUMBER.finditer(text):
        number = phone(text, region=region)
        named_service = _WORD.search(found[0])
        if number and named_service:
            yield f"{named_service.lastgroup}:{number}"
            return
    named = [(found.lastgroup or "", found.start(), found.end()) for found in _WORD.finditer(text)]
    if not named:
        for found in _WORD.finditer(unicodedata.normalize("NFKC", label or "")):
            yield from _read(found.lastgroup or "", text, region)
        return
    for (service, _, start), following in zip(named, [*named[1:], ("", len(text), 0)], strict=True):
        yield from _read(service, text[start : following[1]], region)


def _read(service: str, text: str, region: str | None) -> Iterator[str]:
    glue = _GLUE.match(text)
    rest = text[glue.end() if glue else 0 :].strip()
    if service in _BY_PHONE:
        number = phone(rest, region=region)
        if number:
            yield f"{service}:{number}"
        return
    if service == "wechat":
        number = phone(re.split(r"[;；,，/|]", rest)[0], region=region)
        if number:
            yield f"wechat:{number}"
            return
    found = _IDS[service].match(rest)
    if found:
        yield _tagged(service, found[0])


def _tagged(service: str, name: str) -> str:
    if service in _BY_PHONE:
        return f"{service}:+{_NO_DIGIT.sub('', unquote(name))}"
    bare = name.lstrip("@~").rstrip(".,:-")
    return f"{service}:{bare.lower() if service in _LOWERED else bare}"
