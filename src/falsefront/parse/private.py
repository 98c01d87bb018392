"""A parser of one's own for one site, named in the configuration as `parser = "module:function"`.

The function is called with the body as it was received and the page's URL, and returns any number of
`falsefront.records.Offer`. Walls, links and outcomes stay with falsefront: a page without offers is blocked or empty.
"""

from collections.abc import Callable, Iterable
from importlib import import_module
from itertools import islice
from typing import Final

from falsefront.errors import ConfigurationError
from falsefront.records import Offer

PrivateParser = Callable[[bytes, str], Iterable[Offer]]

MAX_OFFERS: Final = 1_000  # of one page, as of the built-in readers: a generator may never end


def private_parser(name: str) -> PrivateParser:
    """Return the function that `module:function` names; raises ConfigurationError where there is none."""
    module, _, function = name.partition(":")
    try:
        found = getattr(import_module(module), function)
    except (Exception, SystemExit) as exc:  # foreign code: it can fail in any way while it is imported
        raise ConfigurationError(f"parser {name!r} cannot be used: {type(exc).__name__}: {exc}") from exc
    if not callable(found):
        raise ConfigurationError(f"parser {name!r} cannot be used: it is no function")
    parser: PrivateParser = found
    return parser


def private_offers(name: str, body: bytes, url: str) -> tuple[list[Offer], list[str]]:
    """Return what a private parser gives for a page, and a warning where it fails on it."""
    parser = private_parser(name)
    try:
        given = list(islice(parser(body, url), MAX_OFFERS + 1))
    except (Exception, SystemExit) as exc:  # noqa: BLE001 - foreign code: its fault on one page must not stop the site
        return [], [f"the parser {name} failed on this page: {type(exc).__name__}: {exc}"]
    warnings = []
    if len(given) > MAX_OFFERS:
        warnings.append(f"only the first {MAX_OFFERS:,} offers that the parser {name} gives were read; it has more")
    strangers = sorted({type(each).__name__ for each in given if not isinstance(each, Offer)})
    if strangers:
        warnings.append(f"the parser {name} gave what is no Offer and was left out: {', '.join(strangers)}")
    return [offer for offer in given[:MAX_OFFERS] if isinstance(offer, Offer)], warnings
