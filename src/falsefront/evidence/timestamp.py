"""Time stamps of the hash chains (RFC 3161): the text that is stamped, the request for it, and who signed the answer.

The text names both heads in plain words. Who rebuilds a chain gets another head, and cannot have it stamped for a time
that has passed.
"""

import importlib.util
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from falsefront.errors import EvidenceError, VerificationError
from falsefront.records import Heads
from falsefront.text.display import said_by_others

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

FORM: Final = "falsefront stamp 1"  # its first line, so that a later form cannot be taken for this one
INSTALL: Final = "time stamps need a further library: pip install 'falsefront[timestamp]'"
_HEAD: Final = r"(0|[1-9]\d{0,18}) ([0-9a-f]{64})"
_TEXT: Final = re.compile(rf"{FORM}\ncaptures {_HEAD}\nrows {_HEAD}\n")
_OPENSSL: Final = (re.compile(r'Verify error: ?([^"]+)"'), re.compile(r'reason: "([^"]+)"'))  # of its stack of errors
_LIBRARY: Final = "rfc3161_client"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What an authority is asked."""

    der: bytes
    nonce: int


def text_of(heads: Heads) -> str:
    r"""Return the text that is stamped: three lines of ASCII.

    >>> print(text_of(Heads(captures=12, captures_head="a" * 64, rows=0, rows_head="0" * 64))[:40])
    falsefront stamp 1
    captures 12 aaaaaaaaa
    """
    return f"{FORM}\ncaptures {heads.captures} {heads.captures_head}\nrows {heads.rows} {heads.rows_head}\n"


def heads_of(text: str) -> Heads:
    """Return the heads that a stamped text names; VerificationError where it is none."""
    found = _TEXT.fullmatch(text)
    if found is None:
        raise VerificationError(f"is no text of a time stamp: it has to be {FORM!r} and a line for each chain")
    return Heads(captures=int(found[1]), captures_head=found[2], rows=int(found[3]), rows_head=found[4])


def is_installed() -> bool:
    """Whether the library is there that makes requests and checks signatures."""
    return importlib.util.find_spec(_LIBRARY) is not None


def request_for(text: str) -> Request:
    """Return a request for a time stamp over a text, with a nonce of its own; EvidenceError without the library."""
    try:
        from rfc3161_client import HashAlgorithm, TimestampRequestBuilder
    except ImportError as exc:
        raise EvidenceError(INSTALL) from exc
    made = TimestampRequestBuilder().data(text.encode("ascii")).hash_algorithm(HashAlgorithm.SHA256).build()
    if made.nonce is None:
        raise EvidenceError("the request for a time stamp has no nonce")
    return Request(der=made.as_bytes(), nonce=made.nonce)


def certificates_problem(pem: bytes) -> str | None:
    """Return why a file is none of certificates, without the library; None where it is."""
    import ssl

    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=pem.decode("ascii", "ignore"))
    except (ssl.SSLError, ValueError):
        return "has no certificate that can be read (PEM: -----BEGIN CERTIFICATE-----)"
    return None


def signer_of(response: bytes) -> str | None:
    """Return the subject of the certificate that a time stamp says signed it, unchecked; None where it brings none.

    VerificationError where the answer cannot be read, EvidenceError without the library.
    """
    with _Reading():
        certificate = _signer(_decoded(response))
        return None if certificate is None else certificate.subject.rfc4514_string()


def check_signature(response: bytes, text: str, *, certificates: bytes, nonce: int | None = None) -> None:
    """Raise VerificationError unless a time stamp over a text is signed by who these certificates (PEM) vouch for.

    They have to have been valid at the time of the stamp, and its own certificate must be for time stamps (RFC 3161
    2.3). None for the nonce: that of the request is not known here. EvidenceError without the library.
    """
    with _Reading():
        from cryptography.x509 import load_pem_x509_certificates
        from rfc3161_client import VerifierBuilder

        known = load_pem_x509_certificates(certificates)
        roots = [each for each in known if each.issuer == each.subject] or known
        further = [each for each in known if each not in roots]
        verifier = VerifierBuilder(roots=roots, intermediates=further, nonce=nonce).build()
        verifier.verify_message(_decoded(response), text.encode("ascii"))


class _Reading:
    """What the library raises at hostile bytes is told in words: one kind of error for all of them."""

    def __enter__(self) -> None:
        if not is_installed():
            raise EvidenceError(INSTALL)

    def __exit__(self, kind: object, error: BaseException | None, at: object) -> None:
        if error is None or isinstance(error, EvidenceError | KeyboardInterrupt | SystemExit | MemoryError):
            return
        raise VerificationError(_in_words(error)) from error


def _decoded(response: bytes) -> Any:
    from rfc3161_client import decode_timestamp_response

    return decode_timestamp_response(response)


def _signer(response: Any) -> "Certificate | None":
    from cryptography.x509 import load_der_x509_certificate

    signers = list(response.signed_data.signer_infos)
    for data in sorted(response.signed_data.certificates):
        certificate = load_der_x509_certificate(data)
        if any(
            each.issuer == certificate.issuer and each.serial_number == certificate.serial_number for each in signers
        ):
            return certificate
    return None


def _in_words(error: BaseException) -> str:
    """Return what the library says, without the stack of codes that OpenSSL puts around it."""
    said = str(error)
    for pattern in _OPENSSL:
        if found := pattern.search(said):
            return said_by_others(found[1])
    return said_by_others(said.splitlines()[0] if said else type(error).__name__)
