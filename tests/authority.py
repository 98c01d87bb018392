"""A real time-stamping authority on loopback: `openssl ts` behind a real HTTP server, with its own certificates."""

import shutil
import subprocess
from pathlib import Path

import pytest
from tests.http_server import Asked, Handler, HttpServer, reply

ANSWERED = "application/timestamp-reply"
NAME = "/O=Invented Time/CN=Invented Time Stamping"
POLICY = "1.2.3.4.1"
FOR_STAMPS = "extendedKeyUsage=critical,timeStamping"

pytest.importorskip("rfc3161_client", reason="no rfc3161-client here: pip install 'falsefront[timestamp]'")
OPENSSL = shutil.which("openssl") or ""
if not OPENSSL:
    pytest.skip("no openssl here (Debian: apt-get install openssl)", allow_module_level=True)


class Authority:
    """One authority: a root of its own, a certificate under it, and an answer to each request."""

    def __init__(self, folder: Path, *, use: str = FOR_STAMPS, days: tuple[str, str] | None = None) -> None:
        """`use` is what its certificate is for; `days` from when to when that is valid (20260101000000Z)."""
        self.folder = folder
        folder.mkdir(parents=True)
        self.handlers: dict[str, Handler] = {
            "/tsr": lambda asked: reply(self.answer(asked.body), content_type=ANSWERED)
        }
        self.roots = folder / "root.pem"
        usages = ("basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign")
        self._run("req", "-x509", *_new_key("root"), "-days", "3650", "-out", "root.pem", "-subj", "/CN=Invented Root",
                  *(part for usage in usages for part in ("-addext", usage)))  # fmt: skip
        self._run("req", *_new_key("tsa"), "-out", "tsa.csr", "-subj", NAME)
        (folder / "usages").write_text(
            f"basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n{use}\n"
        )
        valid = ("-not_before", days[0], "-not_after", days[1]) if days else ("-days", "365")
        self._run("x509", "-req", "-in", "tsa.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial",
                  "-extfile", "usages", "-out", "tsa.pem", *valid)  # fmt: skip
        (folder / "serial").write_text("01\n")
        (folder / "tsa.cnf").write_text(
            "[tsa]\ndefault_tsa = own\n[own]\nserial = serial\ncrypto_device = builtin\nsigner_cert = tsa.pem\n"
            f"signer_key = tsa.key\nsigner_digest = sha256\ndefault_policy = {POLICY}\ndigests = sha256, sha512\n"
        )

    def serve(self) -> HttpServer:
        """Return a server that answers under /tsr; the caller closes it."""
        return HttpServer(self.handlers)

    def answer(self, request: bytes) -> bytes:
        """Return what the authority answers to a request, granted or refused."""
        (self.folder / "query").write_bytes(request)
        self._run("ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query", "-out", "reply")
        return (self.folder / "reply").read_bytes()

    def query(self, text: str, digest: str = "sha256") -> bytes:
        """Return a request of somebody else's for a text, as openssl makes it."""
        (self.folder / "text").write_text(text)
        self._run("ts", "-query", "-data", "text", f"-{digest}", "-cert", "-out", "theirs")
        return (self.folder / "theirs").read_bytes()

    def signed_by(self, other: "Authority", request: bytes) -> bytes:
        """Return an answer whose token another authority's key has signed, whatever that key's certificate is for."""
        self.answer(request)
        self._run("ts", "-reply", "-in", "reply", "-token_out", "-out", "token")
        self._run("cms", "-verify", "-noverify", "-inform", "DER", "-in", "token", "-binary", "-out", "info")
        info_kind = "1.2.840.113549.1.9.16.1.4"
        self._run("cms", "-sign", "-binary", "-nodetach", "-econtent_type", info_kind, "-in", "info", "-outform", "DER",
                  "-signer", str(other.folder / "tsa.pem"), "-inkey", str(other.folder / "tsa.key"), "-md", "sha256",
                  "-out", "token")  # fmt: skip
        return granted((self.folder / "token").read_bytes())

    def _run(self, *words: str) -> None:
        subprocess.run([OPENSSL, *words], check=True, capture_output=True, cwd=self.folder)


def granted(token: bytes) -> bytes:
    """Return an answer that grants a token (RFC 3161 2.4.2)."""
    return der(0x30, der(0x30, b"\x02\x01\x00") + token)


def answered(status: int, words: str = "", token: bytes = b"") -> bytes:
    """Return an answer with another status."""
    said = der(0x30, der(0x0C, words.encode())) if words else b""
    return der(0x30, der(0x30, der(0x02, bytes([status])) + said) + token)


def der(tag: int, content: bytes) -> bytes:
    """Return one element of DER."""
    length = len(content)
    size = bytes([length]) if length < 0x80 else b"\x82" + length.to_bytes(2, "big")
    return bytes([tag]) + size + content


def with_mods(response: bytes) -> bytes:
    """Return a granted answer that says it was granted with modifications."""
    at = response.index(b"\x02\x01\x00")
    return response[: at + 2] + b"\x01" + response[at + 3 :]


def posted(body: bytes) -> Handler:
    """Return what answers every request with this."""

    def handler(_asked: Asked) -> bytes:
        return reply(body, content_type=ANSWERED)

    return handler


def _new_key(name: str) -> tuple[str, ...]:
    return ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", f"{name}.key")
