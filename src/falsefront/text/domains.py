"""Which hosts are of one owner: the domain that somebody can register, after the list of public suffixes."""

from functools import cache, lru_cache
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from publicsuffixlist import PublicSuffixList

from falsefront.text.remembered import remembered

_DOCUMENTED: Final = "example."
_WWW: Final = "www"
CACHED: Final = 8_192  # hosts: those of mailboxes come again and again


@lru_cache(maxsize=CACHED)
def registrable_domain(host: str) -> str | None:
    """Return the registrable domain of a host, whatever its port; None of an IP address and of a public suffix.

    >>> registrable_domain("img.shop.co.uk:8080"), registrable_domain("127.0.0.1:8099"), registrable_domain("co.uk")
    ('shop.co.uk', None, None)
    """
    return _registrable(host if host.startswith("[") else host.partition(":")[0])


@remembered
def _registrable(name: str) -> str | None:
    return None if _is_address(name) else _suffixes().privatesuffix(name.rstrip("."))


def owner_of_host(host: str) -> str | None:
    """Return the domain by which it is known whose a host is; None of a public suffix.

    A documentation name (RFC 2606) has no owner: what stands before it is told apart as domains are.

    >>> owner_of_host("mail.lumo.co.uk"), owner_of_host("www.lumo.example.com"), owner_of_host("example.com")
    ('lumo.co.uk', 'lumo.example.com', 'example.com')
    """
    domain = registrable_domain(host)
    if domain is None or not domain.startswith(_DOCUMENTED) or host == domain:
        return domain
    own = host.removesuffix(f".{domain}").rpartition(".")[2]
    return domain if own == _WWW else f"{own}.{domain}"


def host_of(link: str) -> str:
    """Return the host of a link, with its port and in small letters; "" where it names none or is no link.

    >>> host_of("https://me@Shop.example:80/x"), host_of("/x"), host_of("http://[x")
    ('shop.example:80', '', '')
    """
    try:
        return urlsplit(link.strip()).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""


@remembered
def domain_of(link: str) -> str | None:
    """Return the registrable domain to which a link leads; None where it leads to none."""
    return registrable_domain(host_of(link))


def is_under_public_suffix(host: str) -> bool:
    """Whether a host ends in a suffix of the list, under which somebody may have a domain.

    >>> is_under_public_suffix("Owl.co.uk"), is_under_public_suffix("st.annen"), is_under_public_suffix("co.uk")
    (True, False, False)
    """
    return _suffixes(is_any=False).privatesuffix(host.lower()) is not None


def _is_address(name: str) -> bool:
    told = name.partition("]")[0].removeprefix("[")
    if ":" not in told and not told[-1:].isdigit():  # as most names: to raise an error takes as long as all the rest
        return False
    try:
        ip_address(told)
    except ValueError:
        return False
    return True


@cache
def _suffixes(*, is_any: bool = True) -> PublicSuffixList:
    """Return the list of public suffixes that the package carries; nothing is fetched.

    `is_any`: the last part of a host that is not in it is one too.
    """
    return PublicSuffixList(accept_unknown=is_any)
