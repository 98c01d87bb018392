"""E-mail addresses, also where they are written so that a robot should not find them."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from falsefront.text.late import late

_LOCAL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_+-])?"
_LABEL: Final = r"[A-Za-z0-9\u00a1-\uffff](?:[A-Za-z0-9\u00a1-\uffff-]{0,61}[A-Za-z0-9\u00a1-\uffff])?"
_ADDRESS: Final = late(
    rf"(?<![A-Za-z0-9._%+-])({_LOCAL})@((?:{_LABEL}\.){{1,6}}[A-Za-z\u00a1-\uffff]{{2,13}})(?![A-Za-z0-9@-])"
)
# The sign in brackets, in words of many languages, and the dot.
_AT_WORDS: Final = (
    r"at|@|a t|собака|собачка|艾特|arroba|małpa|malpa|zavináč|zavinac|arobase?|chiocciola|kukac|apenstaartje|ät"
    r"|snabel-?a|alfakrøll|krøllalfa|골뱅이|アットマーク|アット"
)
_DOT_WORDS: Final = r"dot|\.|punkt|точка|点|point|punto|ponto|punt|tečka|bodka|kropka|nokta|pont|piste"
_BRACKETED: Final = rf"[\[({{<]\s*(?:{_AT_WORDS})\s*[\])}}>]"
SPELLED: Final = re.compile(_BRACKETED, re.IGNORECASE)  # the sign in brackets
_AT: Final = re.compile(
    rf"\s*(?:{_BRACKETED}"
    r"|\s(?:at|AT)\s(?=[\w-]+\s*(?:\.|\[|\(|\{|dot\b))"
    r"|#at#|_at_|＠|\(a\))\s*",
    re.IGNORECASE,
)
_DOT: Final = re.compile(rf"\s*(?:[\[({{<]\s*(?:{_DOT_WORDS})\s*[\])}}>]|\sdot\s|#dot#|_dot_)\s*", re.IGNORECASE)
# "sale#firm.example(#换成@)", "info★firm.example（★を@に変えてください）": what pages write against collectors.
_SIGN_FOR_AT: Final = re.compile(
    r"[(,，;；\s]*(?:(?:请?[把将]|please |replace |bitte |「)\s?)*([#★☆●○◎◆◇■□▲△▼※*♪])」?\s?"
    r"(?:号?(?:替换|更换|[换換改])[成为為]?|[をは](?:半角の?)?|[를을](?: 반각)?|->|→|=|by|with|durch|por|par)\s?「?@",
    re.IGNORECASE,
)
# "+7 (812) 093-50-48info@firm.example": the end of a telephone number, and the mailbox right behind it.
_BEHIND_NUMBER: Final = re.compile(r"\d{2,4}(?:-\d{2,4}){1,3}(?=[A-Za-z]{2})")
_NUMBER_BEFORE: Final = re.compile(r"\)\s?$|\d\s$")  # more of that number; without it the digits are the mailbox's own
# "firm.exampleEmail": a mailbox, and the word that a next element has for it, with no white space between.
_UNGLUED: Final = re.compile(r"(?<=[a-z])[A-Z][a-z]{2,}$")
_SPACED_AT: Final = re.compile(r"\s*@\s*")
# "Instagram @owl.shop", "follow us @owl.shop": the name of an account there.
_ACCOUNT: Final = re.compile(
    r"(?<![\w.-])(?:instagram|insta|ig|facebook|fb|messenger|threads|twitter|x|tik ?tok|telegram|tg|you ?tube|line"
    r"|vk|viber|linkedin|pinterest|snapchat|weibo|wechat|us|on|nous|uns|nos|noi|ons)\s*[:：]?\s+@(?=\S)",
    re.IGNORECASE,
)
_FILES: Final = ("png", "jpg", "jpeg", "gif", "webp", "svg", "css", "js")  # "logo@2x.png" is no address
# What editors put for a hyphen, which no domain has (RFC 5891, 5.4). Behind a whole domain it parts that from more.
_DASHED: Final = re.compile(r"(?<=@)[^\s@]{1,80}?[–—‐−][^\s@]{1,80}(?!@)")
_DASH: Final = re.compile(r"[–—‐−]")
_WHOLE: Final = re.compile(r"[^.]+\.[^@]*[A-Za-z]{2}[–—‐−]+(?:www\.|[^.]*$)", re.IGNORECASE)
_OF_NO_WIDTH: Final = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))  # put between letters unseen
_MAX_CHARS: Final = 2_000
# Whose mailboxes are anybody's: two of one such domain are not for that of one firm.
_ANYBODYS: Final = frozenset({
    "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "icloud", "me", "aol", "gmx", "web",
    "mail", "yandex", "qq", "163", "126", "sina", "foxmail", "naver", "daum", "libero", "pec", "legalmail", "orange",
    "wanadoo", "free", "laposte", "sfr", "t-online", "uol", "bol", "terra", "rediffmail", "proton", "protonmail", "wp",
    "onet", "o2", "interia", "seznam", "ukr", "rambler", "bk", "list", "inbox", "btinternet", "comcast", "verizon",
})  # fmt: skip


def emails(raw: str) -> Iterator[str]:
    """Yield every address of a string, in its order, with its domain in lower case.

    >>> list(emails("mailto:Sales@Example.COM?subject=hi")), list(emails("info [at] example [dot] org or contact us"))
    (['Sales@example.com'], ['info@example.org'])
    >>> list(emails("sale#firm.example（#换成@）")), list(emails("info★firm.example（★を@に変えてください）"))
    (['sale@firm.example'], ['info@firm.example'])
    >>> list(emails("info@owl.exampleEmail")), list(emails("info@Owl.Example"))
    (['info@owl.example'], ['info@owl.example'])
    >>> list(emails("Instagram @owl.shop")), list(emails("E-mail: info @owl.shop"))
    ([], ['info@owl.shop'])
    >>> list(emails("info@owl–barn.example")), list(emails("info@owl.example—Orders"))
    (['info@owl-barn.example'], ['info@owl.example'])
    """
    text = unicodedata.normalize("NFKC", raw[:_MAX_CHARS]).translate(_OF_NO_WIDTH)
    if text.lower().startswith("mailto:"):
        text = unquote(text[7:].split("?", 1)[0])
    if note := _SIGN_FOR_AT.search(text):
        text = text[: note.start()].replace(note[1], "@")
    text = _ACCOUNT.sub(" ", text) if " @" in text else text
    text = _SPACED_AT.sub("@", _DOT.sub(".", _AT.sub("@", text)))
    text = _DASHED.sub(_with_hyphens, text) if _DASH.search(text) else text
    for found in _ADDRESS.finditer(text):
        local, domain = found[1], _UNGLUED.sub("", found[2]).lower()
        start = found.start()
        if (number := _BEHIND_NUMBER.match(local)) and _NUMBER_BEFORE.search(text, max(0, start - 3), start):
            local = local[number.end() :]
        if domain.rsplit(".", 1)[-1] not in _FILES and ".." not in local:
            yield f"{local}@{domain}"


def _with_hyphens(found: re.Match[str]) -> str:
    """Return a domain with hyphens for such dashes; with a gap behind it where a dash ends it."""
    return _DASH.sub(" " if _WHOLE.match(found[0]) else "-", found[0])


def is_anybodys(domain: str) -> bool:
    """Whether anybody has a mailbox at a domain, in small letters: it tells of no firm.

    >>> is_anybodys("gmail.com"), is_anybodys("firm.example")
    (True, False)
    """
    return domain.partition(".")[0] in _ANYBODYS
