"""Town, state and ZIP code at the end of an American text, parted by what the post says of the code.

Registers run road, town, state, country and code together, leave the state out, write it in full or twice, or have
"null" in its place: "801 Owl Dr. Jupiter null US 33458". The code says where the town begins and which state it is in.
A town of a neighbouring code says so, too, since the last digits are often wrong. Nothing is changed where a town or
state far off is named, nor where a comma and the state stand already.
"""

import re
from typing import Final, NamedTuple

from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.zip_towns import FIRST, Post, post_of, town_key
from falsefront.address.lexicon.table import forms

_TAIL: Final = 100  # characters that town, state, country and code fill, some of them twice
_COUNTRY: Final = r"u\.? ?s\.?(?: ?a\.?)?|united states(?: of america)?"
_ZIP_LAST: Final = re.compile(rf"(?<![\w-])(\d{{5}})(?:-? ?(\d{{4}}))?(?:[ ,]+(?P<country>{_COUNTRY}))?\W*$")
_COUNTRY_LAST: Final = re.compile(rf"[ ,]+(?:{_COUNTRY})$")
_MOST_OF_STATE: Final = 3  # words: district of columbia
_MOST_OF_TOWN: Final = 5  # words
_PARTS: Final = re.compile(r"[^\s,]+")
_WORD: Final = re.compile(r"[a-z]+")
_NO_STATE: Final = frozenset(form.replace("/", "").replace(" ", "") for form in forms("abroad.post.none"))


class _Town(NamedTuple):
    start: int  # where it begins in the text
    end: int
    name: str  # with its first word in full


def with_post_apart(text: str) -> str:
    """Return a folded, lower-case text with town, state and ZIP code at its end parted by commas.

    >>> with_post_apart("801 owl dr. jupiter null us 33458"), with_post_apart("801 owl dr jupiter florida us 33458")
    ('801 owl dr., jupiter, fl 33458, us', '801 owl dr, jupiter, fl 33458, us')
    >>> with_post_apart("450 south owl ste 670 st. joseph mi 49085"), with_post_apart("801 owl dr, jupiter, fl 33458")
    ('450 south owl ste 670, saint joseph, mi 49085', '801 owl dr, jupiter, fl 33458')
    >>> with_post_apart("12 owl rd, suite 2 houston, tx 77040 texas us 77040"), with_post_apart("owl dr tampa fl 33458")
    ('12 owl rd, suite 2, houston, tx 77040, us', 'owl dr tampa fl 33458')
    """
    found = _ZIP_LAST.search(text, max(0, len(text) - _TAIL))
    post = post_of(found[1]) if found is not None else None
    if found is None or post is None or post.state.lower() not in world().regions:
        return text  # the post's territories are countries of their own here: Puerto Rico
    heads = _shortened(text[: found.start()].rstrip(" ,"), post, found[1])
    town = _town_of_any(heads, post.towns) or _town_of_any(heads, post.section)
    before = text[: town.start].rstrip() if town is not None else ""
    if town is None or not any(map(str.isalpha, before)) or _is_plain(before, text[town.end : found.start()], post):
        return text
    country = ", us" if found["country"] or any(map(_COUNTRY_LAST.search, heads)) else ""
    code = "-".join(part for part in (found[1], found[2]) if part)
    return f"{before.rstrip(' ,')}, {town.name}, {post.state.lower()} {code}{country}"


def _is_plain(head: str, behind: str, post: Post) -> bool:
    """Whether a comma stands before a town already, and its state alone behind it, or that and the country."""
    state = behind.strip(" ,")
    is_state = _is_of(state, post) or _COUNTRY_LAST.sub("", state) == post.state.lower()
    return head.endswith(",") and is_state


def _shortened(head: str, post: Post, code: str) -> list[str]:
    """Return a text, and the same each time without what ends it of country, state, code, or what stands for none."""
    heads = [head]
    while True:
        short = _COUNTRY_LAST.sub("", head).removesuffix(code).rstrip(" ,")
        if short == head:
            parts = list(_PARTS.finditer(head))[-_MOST_OF_STATE:]
            start = next((it.start() for at, it in enumerate(parts) if _is_state(head[it.start() :], post)), 0)
            short = head[:start].rstrip(" ,")
        if not short or short == head:
            return heads
        heads.append(head := short)


def _is_state(text: str, post: Post) -> bool:
    """Whether a text is the state of a code, or says that none is given."""
    return _joined(text) in _NO_STATE or _is_of(text, post)


def _is_of(text: str, post: Post) -> bool:
    """Whether a text is the state of a code, in full or by its letters."""
    return any(it.country == "US" and it.code == post.state for it in world().regions.get(_joined(text), ()))


def _joined(text: str) -> str:
    return text.replace(".", "").replace(" ", "").replace("/", "")


def _town_of_any(heads: list[str], towns: frozenset[str]) -> _Town | None:
    return next((town for head in reversed(heads) if (town := _town_last(head, towns)) is not None), None)


def _town_last(head: str, towns: frozenset[str]) -> _Town | None:
    """Return the one of some towns that ends a text; the longest of several."""
    words = list(_WORD.finditer(head, head.rfind(",") + 1))[-_MOST_OF_TOWN:]
    if not words or words[-1].end() < len(head.rstrip(". ")):
        return None
    for at in range(len(words)):
        names = [word[0] for word in words[at:]]
        if town_key(names) in towns:
            return _Town(words[at].start(), words[-1].end(), " ".join([FIRST.get(names[0], names[0]), *names[1:]]))
    return None
