"""Time stamps of a real authority: what is asked, who signed, and what a token by itself says."""

import random
from contextlib import suppress
from pathlib import Path

import pytest
from tests.authority import POLICY, Authority, answered, granted, with_mods

from falsefront.errors import VerificationError
from falsefront.evidence import timestamp
from falsefront.export.verify import imprint_problem, status_in, token_in
from falsefront.records import Heads

HEADS = Heads(captures=12, captures_head="a" * 64, rows=40, rows_head="b" * 64)
TEXT = timestamp.text_of(HEADS)
CHANGES = 3_000


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("tsa") / "own")


@pytest.fixture(scope="module")
def token(authority: Authority) -> bytes:
    return authority.answer(authority.query(TEXT))


def test_a_text_gives_back_the_heads_it_names() -> None:
    assert timestamp.heads_of(TEXT) == HEADS


@pytest.mark.parametrize(
    "text",
    [
        "", TEXT + "\n", TEXT[:-1], TEXT.replace("stamp 1", "stamp 2"), TEXT.replace("12", "012"),
        TEXT.replace("a" * 64, "A" * 64), TEXT.replace("12 ", "١٢ "), TEXT.replace("captures", "rows"),
    ],
)  # fmt: skip
def test_any_other_text_names_no_heads(text: str) -> None:
    with pytest.raises(VerificationError, match="no text of a time stamp"):
        timestamp.heads_of(text)


def test_a_request_is_answered_and_its_token_says_what_was_asked(authority: Authority) -> None:
    request = timestamp.request_for(TEXT)
    response = authority.answer(request.der)
    said = token_in(response)
    assert (said.nonce, said.policy) == (request.nonce, POLICY)
    assert status_in(response) == (0, "")
    assert imprint_problem(response, TEXT.encode()) is None
    assert timestamp.signer_of(response) == "CN=Invented Time Stamping,O=Invented Time"
    timestamp.check_signature(response, TEXT, nonce=request.nonce, certificates=authority.roots.read_bytes())


def test_two_requests_have_nonces_of_their_own() -> None:
    assert timestamp.request_for(TEXT).nonce != timestamp.request_for(TEXT).nonce


def test_another_nonce_another_text_and_another_root_are_refused(
    authority: Authority, token: bytes, tmp_path: Path
) -> None:
    roots = authority.roots.read_bytes()
    with pytest.raises(VerificationError, match="Nonce mismatch"):
        timestamp.check_signature(token, TEXT, nonce=5, certificates=roots)
    with pytest.raises(VerificationError, match="Mismatch between messages"):
        timestamp.check_signature(token, TEXT.replace("12", "13"), certificates=roots)
    other = Authority(tmp_path / "other")
    with pytest.raises(VerificationError, match=r"local issuer|self.signed"):
        timestamp.check_signature(token, TEXT, certificates=other.roots.read_bytes())
    timestamp.check_signature(token, TEXT, certificates=other.roots.read_bytes() + roots)


def test_a_certificate_that_is_not_for_time_stamps_is_refused(authority: Authority, tmp_path: Path) -> None:
    for at, use in enumerate(("extendedKeyUsage=critical,codeSigning", "extendedKeyUsage=timeStamping", "")):
        other = Authority(tmp_path / str(at), use=use)
        forged = authority.signed_by(other, authority.query(TEXT))
        assert imprint_problem(forged, TEXT.encode()) is None
        with pytest.raises(VerificationError, match=r"EKU|purpose|verifying"):
            timestamp.check_signature(forged, TEXT, certificates=other.roots.read_bytes())
    good = Authority(tmp_path / "good")
    with pytest.raises(VerificationError):  # the same way of signing, but without what binds the certificate
        timestamp.check_signature(forged, TEXT, certificates=good.roots.read_bytes())


def test_a_certificate_has_to_have_been_valid_at_the_time_of_the_stamp(tmp_path: Path) -> None:
    over = Authority(tmp_path / "over", days=("20200101000000Z", "20210101000000Z"))
    response = over.answer(over.query(TEXT))
    with pytest.raises(VerificationError, match="expired"):
        timestamp.check_signature(response, TEXT, certificates=over.roots.read_bytes())
    later = Authority(tmp_path / "later", days=("20990101000000Z", "21000101000000Z"))
    response = later.answer(later.query(TEXT))
    with pytest.raises(VerificationError, match="not yet valid"):
        timestamp.check_signature(response, TEXT, certificates=later.roots.read_bytes())


def test_a_refusal_says_why_and_is_no_token(authority: Authority) -> None:
    refused = authority.answer(b"\x30\x03\x02\x01\x01")
    status, words = status_in(refused)
    assert status == 2
    assert words
    assert "did not grant" in (imprint_problem(refused, TEXT.encode()) or "")


@pytest.mark.parametrize("status", [1, 2, 3, 4, 5, 99])
def test_whatever_was_not_granted_as_asked_is_no_stamp(token: bytes, status: int) -> None:
    inner = token[token.index(b"\x02\x01\x00") + 3 :]
    response = answered(status, "not today", inner)
    assert status_in(response) == (status, "not today")
    assert "did not grant" in (imprint_problem(response, TEXT.encode()) or "")
    assert "did not grant" in (imprint_problem(with_mods(token), TEXT.encode()) or "")
    assert imprint_problem(granted(inner), TEXT.encode()) is None


def test_bytes_that_are_no_token_end_in_words(token: bytes, authority: Authority) -> None:
    noise = random.Random(14)
    hostile = [
        b"",
        b"\x30",
        b"\x30\x80\x00\x00",
        b"\x30\x84\xff\xff\xff\xff",
        b"\x30" * 5_000,
        token + b"\x00",
        token[:-1],
    ]
    hostile += [b"<html>", b"\x30\x82\x03\xe8" + b"\x30\x82" * 500, b"\x1f" * 400, noise.randbytes(900)]
    for data in hostile:
        assert "cannot be read" in (imprint_problem(data, TEXT.encode()) or ""), data[:20]
    for _ in range(CHANGES):
        made = bytearray(token)
        for _ in range(noise.choice((1, 1, 2, 5))):
            made[noise.randrange(len(made))] = noise.randrange(256)
        cut = bytes(made[: noise.randrange(len(made))] if noise.random() < 0.2 else made)
        imprint_problem(cut, TEXT.encode())
        with suppress(VerificationError):
            timestamp.check_signature(cut, TEXT, certificates=authority.roots.read_bytes())
            assert imprint_problem(cut, TEXT.encode()) is None


def test_a_file_without_certificates_is_told(authority: Authority) -> None:
    whole = authority.roots.read_bytes()
    assert timestamp.certificates_problem("# Invented Root, für Prüfungen\n".encode() + whole) is None
    for pem in (b"", b"PEM", whole[:200], whole.replace(b"MII", b"MIX", 1)):
        assert "no certificate" in (timestamp.certificates_problem(pem) or "")
        with pytest.raises(VerificationError):
            timestamp.check_signature(b"", TEXT, certificates=pem)
