"""One item of a watch list, made comparable with what pages say."""

import re
from collections.abc import Callable, Mapping

from falsefront.contact.cas import cas_numbers
from falsefront.contact.email import emails
from falsefront.contact.payment import payments
from falsefront.contact.phone import phones
from falsefront.contact.registration import registrations
from falsefront.records import NewWatch, WatchKind
from falsefront.text.folding import fold
from falsefront.text.hanzi import simplified
from falsefront.text.names import fold_name

SHORTEST = 3  # letters below which a name or a product's words would meet half of all pages; two of Chinese
_SPACES = re.compile(r"\s+")


def item(watch_list: str, kind: WatchKind, value: str, *, note: str = "") -> NewWatch:
    """Return an item; ValueError where its list has no name, its value is none of its kind or says too little."""
    if not watch_list.strip():
        raise ValueError("a list needs a name")
    normal = _NORMAL[kind](value.strip())
    if not normal:
        raise ValueError(f"{value!r} is no {kind.value} that could be found on a page{_HINTS.get(kind, '')}")
    return NewWatch(watch_list=watch_list, kind=kind, value=value.strip(), normal=normal, note=note)


def words_of(text: str) -> str:
    """Return words as titles are searched for them: folded, simplified, single spaces.

    >>> words_of("  ＬＡＢ  Beaker 燒杯 ")
    'lab beaker 烧杯'
    """
    return _SPACES.sub(" ", simplified(fold(text).text).casefold()).strip()


def stands_in(words: str, title: str) -> bool:
    """Whether folded words stand in a folded title as words of their own; Chinese has no spaces between them.

    What a title says to be free of them, or without them, does not offer them.

    >>> stands_in("beaker", "glass beaker, 5 l"), stands_in("beaker", "beakers"), stands_in("烧杯", "玻璃烧杯")
    (True, False, True)
    >>> stands_in("borax", "borax-free cleaner"), stands_in("硼砂", "不含硼砂洗衣粉"), stands_in("borax", "borax, 1 kg")
    (False, False, True)
    """
    start = r"(?<![^\W_])" if words[0].isascii() else ""
    end = r"(?![^\W_])" if words[-1].isascii() else ""
    return any(
        not _FREE.match(title, found.end()) and not _WITHOUT.search(title[: found.start()])
        for found in re.finditer(f"{start}{re.escape(words)}{end}", title)
    )


# Right behind the words, and right before them, what says that a thing has none of it.
_FREE = re.compile(r"-(?:free|frei|vrij|fri)\b")
_WITHOUT = re.compile(
    r"(?:不含|不添加|未添加|零添加|[无無]"
    r"|\b(?:without|free (?:of|from)|no added|ohne|sans|sin|sem|senza|bez|без))[\s-]*\Z"
)


def _first(found: Callable[[str], object]) -> Callable[[str], str]:
    def read(value: str) -> str:
        return str(next(iter(found(value)), ""))  # type: ignore[call-overload] # each is an iterator of strings

    return read


def _long_enough(text: str) -> str:
    letters = [char for char in text if char.isalnum()]
    least = SHORTEST if text.isascii() else SHORTEST - 1
    return text if len(letters) >= least else ""


_HINTS: Mapping[WatchKind, str] = {
    WatchKind.PHONE: "; a number needs the prefix of its country, as in +86 139 0000 0208",
}
_NORMAL: Mapping[WatchKind, Callable[[str], str]] = {
    WatchKind.CAS: _first(cas_numbers),
    WatchKind.PRODUCT: lambda value: _long_enough(words_of(value)),
    WatchKind.NAME: lambda value: _long_enough(simplified(fold_name(value))),
    WatchKind.PHONE: _first(phones),
    WatchKind.EMAIL: _first(emails),
    WatchKind.ADDRESS: lambda value: _long_enough(_SPACES.sub(" ", value)),
    WatchKind.REGISTRATION: lambda value: next(
        iter(registrations(value)), next(iter(registrations(value, label="registration number VAT USCC")), "")
    ),
    WatchKind.WALLET: lambda value: next(iter(payments(value)), next(iter(payments(value, label="Bank account")), "")),
}
