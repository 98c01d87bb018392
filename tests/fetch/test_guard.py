import socket
import threading
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from falsefront.fetch.guard import address_refusal, resolve_host


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0", "0.1.2.3",  # noqa: S104 (an address to refuse)
        "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.9.9.9",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1",
        "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1",
        "255.255.255.255", "192.31.196.1", "192.52.193.1", "192.175.48.1",
        "::", "::1", "::127.0.0.1", "::93.184.215.14", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:0:127.0.0.1",
        "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1", "100::1", "100:0:0:1::1", "2001::1", "2001:2::1",
        "2001:20::1", "2001:db8::1", "2002:7f00:1::", "2002:5db8:d70e::1", "2620:4f:8000::1", "3fff::1", "5f00::1",
        "fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%eth0", "2606:2800:21f:cb07::1%eth0", "fec0::1", "ff02::1",
        "ff0e::1", "4000::1", "e000::1",
        "", "shop.example", "127.1", "0x7f000001", "010.0.0.1",
    ],
)  # fmt: skip
def test_addresses_inside_are_refused_in_every_form(address: str) -> None:
    assert address_refusal(address) is not None


@pytest.mark.parametrize(
    "address",
    [
        "1.1.1.1", "93.184.215.14", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.0", "198.17.255.255",
        "198.20.0.0", "223.255.255.255", "192.0.1.1", "::ffff:93.184.215.14", "64:ff9b::5db8:d70e",
        "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "2400:3200::1", "2a00:1450:4001::1", "2001:200::1",
    ],
)  # fmt: skip
def test_ordinary_addresses_are_not_refused(address: str) -> None:
    assert address_refusal(address) is None


@settings(deadline=None)
@given(st.ip_addresses(v=4))
def test_a_mapped_address_is_judged_as_the_one_inside_it(address: Any) -> None:
    assert (
        address_refusal(f"::ffff:{address}") == address_refusal(str(address)) == address_refusal(f"64:ff9b::{address}")
    )


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1", "2130706433", "0x7f.1", "017700000001"])
def test_odd_spellings_come_back_as_what_they_mean(host: str) -> None:
    assert resolve_host(host, 80, 5.0) == ("127.0.0.1",)


def test_a_name_that_cannot_be_one_is_an_os_error() -> None:
    with pytest.raises(OSError, match="label"):
        resolve_host("a" * 64 + ".invalid", 80, 5.0)


def test_resolving_takes_no_longer_than_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()

    def slow(*_: object, **__: object) -> list[object]:
        release.wait(5.0)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    with pytest.raises(TimeoutError, match="not resolved in time"):
        resolve_host("slow.example", 80, 0.05)
    release.set()
