"""Reads a sitemap (sitemaps.org 0.9, also gzipped): the addresses a site itself lists, and nothing else of it.

"Sitemap file formats" there knows four: XML, RSS 2.0 and Atom feeds, and text files with one address a line.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from falsefront.response import GZIP_MAGIC, gunzipped
from falsefront.wording import counted

MOST_ADDRESSES: Final = 50_000  # of one file (sitemaps.org: "no more than 50,000 URLs")
_HEAD_BYTES: Final = 20_000  # in which the root element has to begin
_START: Final = re.compile(
    rb"\s*(?:<\?[^>]*>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE[^>\[]*(?:\[[^\]]*\]\s*)?>\s*)*"
    rb"<(?:\w+:)?(urlset|sitemapindex|rss|feed)\b",
    re.DOTALL | re.IGNORECASE,
)
_END: Final = re.compile(rb"</(?:\w+:)?(?:urlset|sitemapindex|rss|feed)\s*>", re.IGNORECASE)
_INDEX: Final = b"sitemapindex"
_FEEDS: Final = (b"rss", b"feed")
# What a file in UTF-16 begins with: its mark, or the first character of XML or of an address in two bytes.
_UTF_16: Final = {
    codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be",
    b"<\0": "utf-16-le", b"\0<": "utf-16-be", b"h\0": "utf-16-le", b"\0h": "utf-16-be",
}  # fmt: skip
# "?a=1&b=2", as many shops write it: a parser that forgives would take "&b" out of the address.
_AS_IT_STANDS: Final = b"<![CDATA["  # in front of text in which it stands for itself
_LONE_AND: Final = re.compile(rb"&(?!(?:\w+|#\d+|#[xX][0-9A-Fa-f]+);)")
_ADDRESS: Final = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitemap:
    """What one sitemap lists."""

    addresses: tuple[str, ...]  # as they stand there, without repeats
    is_index: bool = False  # of further sitemaps, not of pages
    is_feed: bool = False  # RSS or Atom: what it says of each page may be read as a page is
    warning: str | None = None


def read_sitemap(body: bytes, *, max_bytes: int) -> Sitemap | None:
    """Return what a sitemap lists; None for a body that is none. `max_bytes` bounds the unpacked file.

    Never raises: a file that breaks off gives what stands before the break.
    """
    unpacked, broke_off = _unpacked(body, max_bytes)
    plain, is_recoded = _in_utf_8(unpacked)
    kind = _START.match(plain[:_HEAD_BYTES])
    if kind is None:
        lines = _lines(_as_far_as(b"\n", plain) if broke_off else plain)
        return None if lines is None else _listing(lines, broke_off)
    plain = _as_far_as(b">", plain)
    if broke_off is None and not plain.endswith(b"/>") and _END.search(plain[-_HEAD_BYTES:]) is None:
        broke_off = "its end is missing"
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False,
        encoding="utf-8" if is_recoded else None,
    )  # fmt: skip
    try:
        root = etree.fromstring(plain if _AS_IT_STANDS in plain else _LONE_AND.sub(b"&amp;", plain), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        return Sitemap(addresses=(), warning="the sitemap cannot be read")
    name = kind[1].lower()
    if name in _FEEDS:
        return _listing(_of_feed(root), broke_off, is_feed=True)
    return _listing(_of_map(root), broke_off, is_index=name == _INDEX)


def _listing(said: Iterator[str], broke_off: str | None, *, is_index: bool = False, is_feed: bool = False) -> Sitemap:
    addresses = tuple(dict.fromkeys(filter(None, said)))
    warning = f"only the beginning of the sitemap was read: {broke_off}" if broke_off else None
    if len(addresses) > MOST_ADDRESSES:
        warning = f"the sitemap lists more than {MOST_ADDRESSES:,} addresses"
    return Sitemap(addresses=addresses[:MOST_ADDRESSES], is_index=is_index, is_feed=is_feed, warning=warning)


def _of_map(root: "etree._Element") -> Iterator[str]:
    for element in root.iter("{*}loc"):
        if _local(element.getparent()) in ("url", "sitemap"):
            yield _text(element)


def _of_feed(root: "etree._Element") -> Iterator[str]:
    """Give where each entry leads: its text in RSS, the link that is the entry itself in Atom (RFC 4287 4.2.7.2)."""
    for element in root.iter("{*}link"):
        if _local(element.getparent()) not in ("item", "entry"):
            continue
        if (element.get("rel") or "alternate") == "alternate":
            yield (element.get("href") or "").strip() or _text(element)


def _text(element: "etree._Element") -> str:
    """Return what stands in an element; nothing where an entity would have to be put in."""
    return "" if len(element) else (element.text or "").strip()


def _lines(plain: bytes) -> Iterator[str] | None:
    """Return the lines of a text file of addresses; None where anything else stands in it."""
    if plain.lstrip()[:4].lower() != b"http":
        return None
    lines = [line.strip() for line in plain.decode("utf-8", "replace").splitlines()]
    return iter(lines) if all(_ADDRESS.fullmatch(line) for line in lines if line) else None


def _in_utf_8(plain: bytes) -> tuple[bytes, bool]:
    """Return a file without its mark, in UTF-8 where it was in UTF-16, and whether it was."""
    encoding = _UTF_16.get(plain[:2])
    if encoding is None:
        return plain.removeprefix(codecs.BOM_UTF8), False
    return plain.decode(encoding, "replace").removeprefix("\ufeff").encode("utf-8", "replace"), True


def _unpacked(body: bytes, max_bytes: int) -> tuple[bytes, str | None]:
    """Return a file unpacked, and in words why it is not whole."""
    if not body.startswith(GZIP_MAGIC):
        return body, None
    plain, is_cut, problem = gunzipped(body, max_bytes=max_bytes)
    if is_cut:
        return plain, f"unpacked it is longer than {counted(max_bytes, 'byte')} (crawl.max_bytes)"
    return plain, f"gzip cannot be undone: {problem}" if problem else None


def _as_far_as(mark: bytes, plain: bytes) -> bytes:
    """Return a file up to the last mark in it: half an address leads elsewhere."""
    return plain[: plain.rfind(mark) + 1]


def _local(element: "etree._Element | None") -> str:
    return "" if element is None or not isinstance(element.tag, str) else element.tag.rpartition("}")[2]
