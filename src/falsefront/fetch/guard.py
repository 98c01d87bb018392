"""The address guard: a watched site must not lead the crawl to machines inside.

A name is resolved once; if any of its addresses is bad it is refused, and the connection goes to the address that was
judged, never to the name again.
"""

import socket
import threading
from collections.abc import Callable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

Resolve = Callable[[str, int, float], tuple[str, ...]]  # host, port, timeout in seconds -> addresses

# IANA special-purpose registries and RFC 5771, 4291; Python's `is_global` calls several of these global.
_REFUSED_4: tuple[tuple[IPv4Network, str], ...] = tuple(
    (IPv4Network(network), name)
    for network, name in (
        ("0.0.0.0/8", "this network, RFC 791"),
        ("10.0.0.0/8", "private, RFC 1918"),
        ("100.64.0.0/10", "shared by a carrier, RFC 6598"),
        ("127.0.0.0/8", "loopback, RFC 1122"),
        ("169.254.0.0/16", "link-local, RFC 3927"),
        ("172.16.0.0/12", "private, RFC 1918"),
        ("192.0.0.0/24", "protocol assignments, RFC 6890"),
        ("192.0.2.0/24", "documentation, RFC 5737"),
        ("192.31.196.0/24", "AS112, RFC 7535"),
        ("192.52.193.0/24", "AMT, RFC 7450"),
        ("192.88.99.0/24", "6to4 relays, RFC 7526"),
        ("192.168.0.0/16", "private, RFC 1918"),
        ("192.175.48.0/24", "AS112, RFC 7534"),
        ("198.18.0.0/15", "benchmarking, RFC 2544"),
        ("198.51.100.0/24", "documentation, RFC 5737"),
        ("203.0.113.0/24", "documentation, RFC 5737"),
        ("224.0.0.0/4", "multicast, RFC 5771"),
        ("240.0.0.0/4", "reserved or broadcast, RFC 1112"),
    )
)
_REFUSED_6: tuple[tuple[IPv6Network, str], ...] = tuple(
    (IPv6Network(network), name)
    for network, name in (
        ("::1/128", "loopback, RFC 4291"),
        ("fc00::/7", "unique local, RFC 4193"),
        ("fe80::/10", "link-local, RFC 4291"),
        ("ff00::/8", "multicast, RFC 4291"),
        ("2001::/23", "protocol assignments and Teredo, RFC 2928, 4380"),
        ("2001:db8::/32", "documentation, RFC 3849"),
        ("2002::/16", "6to4, RFC 3056"),
        ("2620:4f:8000::/48", "AS112, RFC 7534"),
        ("3fff::/20", "documentation, RFC 9637"),
    )
)
_GLOBAL_UNICAST = IPv6Network("2000::/3")  # all that IANA has ever given out (RFC 4291 2.4)
_MAPPED = IPv6Network("::ffff:0:0/96")  # RFC 4291 2.5.5.2
_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: DNS64 answers so for ordinary sites where there is only IPv6


def address_refusal(address: str) -> str | None:
    """Return why an address must not be connected to, in words; None where it may.

    >>> address_refusal("::ffff:10.1.2.3")
    'private, RFC 1918'
    >>> address_refusal("93.184.215.14") is None
    True
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return "not an IP address"
    if isinstance(parsed, IPv4Address):
        return _refusal_4(parsed)
    if parsed.scope_id is not None:
        return "link-local, RFC 4007"
    if parsed in _MAPPED or parsed in _NAT64:
        return _refusal_4(IPv4Address(int(parsed) & 0xFFFFFFFF))
    return _refusal_6(parsed)


def resolve_host(host: str, port: int, timeout_s: float) -> tuple[str, ...]:
    """Return all addresses of a host, in the order the system prefers; OSError where it has none or it takes too long.

    Odd spellings of IPv4 addresses (`0x7f.1`, `2130706433`) come back as the address they mean.
    """
    found: list[tuple[str, ...] | OSError] = []

    def look_up() -> None:
        try:
            answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            found.append(error if isinstance(error, OSError) else OSError(str(error)))
        else:
            found.append(tuple(dict.fromkeys(str(answer[4][0]) for answer in answers)))

    worker = threading.Thread(target=look_up, daemon=True)  # getaddrinfo knows no timeout
    worker.start()
    worker.join(timeout_s)
    if not found:
        raise TimeoutError(f"the name {host} was not resolved in time")
    if isinstance(found[0], OSError):
        raise found[0]
    return found[0]


def _refusal_4(address: IPv4Address) -> str | None:
    return next((name for network, name in _REFUSED_4 if address in network), None)


def _refusal_6(address: IPv6Address) -> str | None:
    for network, name in _REFUSED_6:
        if address in network:
            return name
    return None if address in _GLOBAL_UNICAST else "not global unicast, RFC 4291"
