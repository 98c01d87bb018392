"""Takes personal data out of text: what is known to be somebody's, and whatever looks like a phone or an e-mail."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final
from urllib.parse import unquote

from falsefront.contact.payment import payments
from falsefront.records.comparable import UNDER_ONE_DOMAIN
from falsefront.text.persons import is_person, without_title

LEFT_OUT: Final = "[left out]"
MOST_WORDS: Final = 5  # of a name
SHORTEST: Final = 4  # characters of an id that is looked for inside other text
TAIL: Final = 8  # digits by which a telephone number is known again, whatever stands before them
_EMAIL: Final = re.compile(
    r"[^\s@<>()\[\],;:\"'“”]{1,64}\s?(?:@|＠|\[at\]|\(at\))\s?[^\s@<>()\[\],;:\"'“”]{1,190}", re.IGNORECASE
)
_PHONE: Final = re.compile(
    r"\+\s?\(?\d(?:[\s().\-‐-―－/]{0,3}\d){6,16}"  # +86 319 555 0100
    r"|(?<![\w.])\(?0\d{1,4}\)?[\s\-‐-―－/]{1,3}\d(?:[\s\-‐-―－/]?\d){5,10}(?!\d)"  # 0319-555 0100
    r"|(?<![\w.])1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?![\w])"  # a Chinese mobile
    r"|(?<![\w.-])\d{10,15}(?![\w-])"
)
_SERVICE: Final = re.compile(  # "QQ 123456789", "WeChat: lanbai_888"
    r"(?:\b(?:qq|we ?chat|weixin|whats ?app|telegram|skype|viber|wickr|threema)|微信|电报)"
    r"(?:\s?(?:id|no\.?|number|号码?))?(?P<sign>\s*[:：@#]\s*|\s+|)(?P<id>[A-Za-z0-9@+][\w.@+:-]{4,})",
    re.IGNORECASE,
)
_DOMAIN: Final = re.compile(rf"(?<={UNDER_ONE_DOMAIN})[^\s:]+")  # of mailboxes, which go out
_LONG: Final = re.compile(r"[0-9A-Za-z]{26}|[A-Z]{2}\d{2}[ -]?[0-9A-Z]{4}")  # a wallet, the beginning of an IBAN
_KEYED: Final = re.compile(
    r"[?&;#](?:tel|phone|mobile|cell|whats|wechat|weixin|qq|skype|telegram|e?-?mail)\w*=[^&#]{4}", re.IGNORECASE
)
_TO: Final = re.compile(r"(?:\b(?:attn|attention|c/o|contact(?: person)?)\b|联系人|收件人)[\s.:：]*", re.IGNORECASE)
_RUN: Final = re.compile(r"\d(?:[\s().\-‐-―－/]{0,3}\d){6,18}")
_TOKEN: Final = re.compile(r"[\w+~][\w.@+:~-]*")
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_HAN: Final = re.compile(r"[\u3400-\u9fff]+")

Span = tuple[int, int]


@dataclass(slots=True)
class Known:
    """Values that are known to be somebody's."""

    ids: set[str] = field(default_factory=set)  # e-mails, messenger ids, accounts: in small letters
    tails: set[str] = field(default_factory=set)  # last digits of telephone numbers
    names: set[str] = field(default_factory=set)  # of people: in small letters, words parted by one space

    def learn_id(self, said: str) -> None:
        """Learn a messenger id, an e-mail or an account, with and without the service before it."""
        for each in (said, said.partition(":")[2]):
            whole = each.strip().casefold()
            if len(whole) >= SHORTEST:
                self.ids.add(whole.removeprefix("@"))
        self.learn_phone(said)

    def learn_phone(self, said: str) -> None:
        """Learn a telephone number."""
        digits = re.sub(r"\D", "", said)
        if len(digits) >= TAIL - 1:
            self.tails.add(digits[-TAIL:])

    def learn_name(self, said: str) -> None:
        """Learn a name, if it is a person's, with and without a title."""
        if is_person(said):
            self.names.add(" ".join(_WORD.findall(said.casefold())))
            bare = " ".join(_WORD.findall(without_title(said).casefold()))
            if " " in bare or (_HAN.fullmatch(bare) and len(bare) > 1):  # one word alone is many things besides
                self.names.add(bare)

    def learn_analyst(self, said: str) -> None:
        """Learn a name that is surely a person's."""
        if words := " ".join(_WORD.findall(said.casefold())):
            self.names.add(words)


def scrubbed(text: str, known: Known) -> str:
    """Return text without what is known to be somebody's, and without what looks like a phone or an e-mail."""
    spans = sorted(_spans(text, known))
    made, at = [], 0
    for start, end in spans:
        if start >= at:
            made.append(f"{text[at:start]}{LEFT_OUT}")
        at = max(at, end)
    made.append(text[at:])
    return "".join(made) if spans else text


def scrubbed_url(url: str, known: Known) -> str:
    """Return a URL without what is known to be somebody's, also where it is quoted; long numbers of products stay."""
    said = unquote(unquote(url))
    is_somebodys = (
        _EMAIL.search(said)
        or _KEYED.search(said)
        or any(_is_known(found[0], known) for found in _TOKEN.finditer(said))
        or any(_is_known_number(found[0], known) for found in _RUN.finditer(said))
        or (known.names and next(_names(said.replace("-", " "), known), None))
    )
    return LEFT_OUT if is_somebodys else url


def _spans(text: str, known: Known) -> Iterator[Span]:
    if any(mark in text for mark in "@＠([") and (found := list(_EMAIL.finditer(text))):
        yield from (each.span() for each in found)
    if any(char.isdigit() for char in text):
        yield from (each.span() for each in _PHONE.finditer(text))
        yield from (each.span() for each in _RUN.finditer(text) if _is_known_number(each[0], known))
    if known.ids:
        yield from (each.span() for each in _TOKEN.finditer(text) if _is_known(each[0], known))
    if known.names:
        yield from _names(text, known)
    yield from _unknown(text)


def _unknown(text: str) -> Iterator[Span]:
    """Give what nobody is known for, and yet is somebody's by what stands before it or by its check digits."""
    yield from (found.span() for found in _DOMAIN.finditer(text))
    for found in _SERVICE.finditer(text):
        if found["sign"].strip() or re.search(r"[\d_]", found["id"]):
            yield found.span("id")
    if _LONG.search(text):
        for value in payments(text):
            account = r"[\s-]?".join(map(re.escape, value.partition(":")[2]))
            yield from (found.span() for found in re.finditer(account, text, re.IGNORECASE))
    for found in _TO.finditer(text):
        words = list(islice(_WORD.finditer(text, found.end()), MOST_WORDS))
        for last in reversed(words):
            said = text[found.end() : last.end()]
            if not re.search(r"[,，;；(（\d]", said) and is_person(said):
                yield found.end(), last.end()
                break


def _is_known(token: str, known: Known) -> bool:
    whole = token.casefold().strip(".:-")
    return whole.removeprefix("@") in known.ids or whole.rpartition(":")[2] in known.ids


def _is_known_number(run: str, known: Known) -> bool:
    digits = re.sub(r"\D", "", run)
    return digits[-TAIL:] in known.tails or any(digits[at : at + TAIL] in known.tails for at in range(len(digits)))


def _names(text: str, known: Known) -> Iterator[Span]:
    words = list(_WORD.finditer(text))
    folded = [word[0].casefold() for word in words]
    for at in range(len(words)):
        for number in range(1, min(MOST_WORDS, len(words) - at) + 1):
            if " ".join(folded[at : at + number]) in known.names:
                yield words[at].start(), words[at + number - 1].end()
    for run in _HAN.finditer(text):
        for at in range(len(run[0])):
            for number in (2, 3, 4):
                if run[0][at : at + number] in known.names:
                    yield run.start() + at, run.start() + at + number
