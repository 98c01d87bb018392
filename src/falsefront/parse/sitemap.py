"""Reads a sitemap (sitemaps.org 0.9, also gzipped): the addresses a site itself lists, and nothing else of it."""

import re
import zlib
from dataclasses import dataclass
from typing import Final

from lxml import etree

MOST_ADDRESSES: Final = 50_000  # of one file (sitemaps.org: "no more than 50,000 URLs")
_GZIP_MAGIC: Final = b"\x1f\x8b"
_GZIP_WINDOW: Final = 31  # zlib: 15 bits of window, plus 16 for the gzip wrapping
_START: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]*>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:\w+:)?(urlset|sitemapindex)\b",
    re.DOTALL,
)
# "?a=1&b=2", as many shops write it: a parser that forgives would take "&b" out of the address.
_AS_IT_STANDS: Final = b"<![CDATA["  # in front of text in which it stands for itself
_LONE_AND: Final = re.compile(rb"&(?!(?:\w+|#\d+|#[xX][0-9A-Fa-f]+);)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitemap:
    """What one sitemap lists."""

    addresses: tuple[str, ...]  # as they stand there, without repeats
    is_index: bool  # of further sitemaps, not of pages
    warning: str | None = None


def read_sitemap(body: bytes, *, max_bytes: int) -> Sitemap | None:
    """Return what a sitemap lists; None for a body that is none. `max_bytes` bounds the unpacked file.

    Never raises: a file that breaks off gives what stands before the break.
    """
    plain = _unpacked(body, max_bytes)
    kind = _START.match(plain[:20_000])
    if kind is None:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(plain if _AS_IT_STANDS in plain else _LONE_AND.sub(b"&amp;", plain), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        return Sitemap(addresses=(), is_index=False, warning="the sitemap cannot be read")
    said = (
        (element.text or "").strip()
        for element in root.iter("{*}loc")
        if isinstance(element.tag, str) and _local(element.getparent()) in ("url", "sitemap")
    )
    addresses = tuple(dict.fromkeys(filter(None, said)))
    warning = None
    if len(addresses) > MOST_ADDRESSES:
        warning = f"the sitemap lists more than {MOST_ADDRESSES:,} addresses"
    return Sitemap(addresses=addresses[:MOST_ADDRESSES], is_index=kind[1] == b"sitemapindex", warning=warning)


def _unpacked(body: bytes, max_bytes: int) -> bytes:
    if not body.startswith(_GZIP_MAGIC):
        return body
    try:
        return zlib.decompressobj(_GZIP_WINDOW).decompress(body, max_bytes)
    except zlib.error:
        return b""


def _local(element: "etree._Element | None") -> str:
    return "" if element is None or not isinstance(element.tag, str) else element.tag.rpartition("}")[2]
