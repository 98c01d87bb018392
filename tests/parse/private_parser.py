"""A parser of one's own, as a site profile may name it."""

from collections.abc import Iterator

from falsefront.records import Offer, Said


def offers(body: bytes, url: str) -> Iterator[Offer]:
    said = {"title": (Said(raw=body.decode(), source="own:all"),), "url": (Said(raw=url, source="own:url"),)}
    yield Offer(fields=said)


def broken(body: bytes, url: str) -> list[Offer]:
    return [Offer()] * (len(body) // len(url[:0]))


def ending(body: bytes, url: str) -> list[Offer]:
    """End the program, as code from a script of its own may."""
    raise SystemExit(f"{url} has {len(body)} bytes")


def endless(body: bytes, url: str) -> Iterator[object]:
    """Give what is no Offer, and then offers without end."""
    yield body
    while True:
        yield from offers(body, url)
