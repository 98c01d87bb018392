"""What the server of an encrypted connection showed of itself."""

import hashlib
from typing import Final, Literal, Protocol

from falsefront.records import Tls

# OpenSSL has names of its own for the suites of TLS 1.2 (RFC 5289, RFC 7905); those of TLS 1.3 are IANA's.
_IANA: Final = {
    "ECDHE-ECDSA-AES128-GCM-SHA256": "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
    "ECDHE-ECDSA-AES256-GCM-SHA384": "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
    "ECDHE-ECDSA-CHACHA20-POLY1305": "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
    "ECDHE-RSA-AES128-GCM-SHA256": "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
    "ECDHE-RSA-AES256-GCM-SHA384": "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    "ECDHE-RSA-CHACHA20-POLY1305": "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
}


class _Connection(Protocol):
    """What an `ssl.SSLSocket`, an `ssl.SSLObject` and what these wrap have in common."""

    def getpeercert(self, binary_form: Literal[True], /) -> bytes | None: ...
    def version(self) -> str | None: ...
    def cipher(self) -> tuple[str, str, int] | None: ...


def shown_by(connection: _Connection | None) -> Tls | None:
    """Return what a server showed once the handshake is done; None where it showed no certificate."""
    certificate = connection.getpeercert(True) if connection is not None else None
    if connection is None or not certificate:
        return None
    version, suite = connection.version(), connection.cipher()
    return Tls(
        certificate_sha256=hashlib.sha256(certificate).hexdigest(),
        protocol=None if version is None else f"tls/{version.removeprefix('TLSv')}",
        cipher_suite=None if suite is None else _iana_name(suite[0]),
    )


def _iana_name(name: str) -> str | None:
    """Return a suite's name in IANA's list.

    >>> _iana_name("ECDHE-RSA-AES128-GCM-SHA256"), _iana_name("TLS_AES_128_GCM_SHA256"), _iana_name("AES128-SHA")
    ('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'TLS_AES_128_GCM_SHA256', None)
    """
    return name if name.startswith("TLS_") else _IANA.get(name)
