#!/usr/bin/env python3
"""Checks a case file with nothing but Python (3.8 or later): verify.py [FOLDER], by default the folder it lies in.

It says of every byte whether it is as it was when the case file was made:
 - manifest-sha256.txt names every other file with its SHA-256; its last line is the hash of its own other lines;
 - no file is changed, missing, added, renamed, or replaced by a link;
 - each capture in data/captures.csv has the link of the hash chain that its facts give;
 - each WARC record in evidence/archive/ has the SHA-256 that data/captures.csv has for it;
 - each time stamp in evidence/stamps/ is for the text beside it, and the head of the hash chain that the text names
   is the one that data/captures.csv has for that capture. Who signed it is for openssl to say: see README.txt.

Where the case file came as one zip, unpack that first.

Whoever can change the files can also make a new manifest. The last line that is printed is the hash of manifest.json,
which names the same files with the same hashes and so stands for everything here: compare it with the one that you
were given another way, as the export printed it. Ends with 0 where all is as it was, with 5 where it is not, with 2
where there is no case file. Reads the folder, writes nothing, asks nobody.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import re
import stat
import sys
from datetime import datetime, timezone
from typing import Iterator, NamedTuple

MANIFEST = "manifest-sha256.txt"
SIZES = "manifest.json"
CAPTURES = os.path.join("data", "captures.csv")
ARCHIVE = os.path.join("evidence", "archive")
STAMPS = os.path.join("evidence", "stamps")
LINE = re.compile(r"([0-9a-f]{64})  (.+)\n")
GENESIS = "0" * 64
UNPACK = "is no folder; a zip is unpacked first (python3 -m zipfile -e CASE.zip .), then its folder is named here"
MOST = 200  # problems that are told
MOST_STAMP = 1 << 18  # bytes of a time stamp
STAMPED = re.compile(r"falsefront stamp 1\ncaptures (0|[1-9]\d{0,18}) ([0-9a-f]{64})\nrows \d{1,19} [0-9a-f]{64}\n")
SHA256 = "2.16.840.1.101.3.4.2.1"
SIGNED_DATA = "1.2.840.113549.1.7.2"
STAMP_INFO = "1.2.840.113549.1.9.16.1.4"
# Tags of DER (X.690), all that lead to what a time stamp says.
INTEGER, OCTETS, OBJECT, UTF8, TIME, SEQUENCE, SET, INNER = 0x02, 0x04, 0x06, 0x0C, 0x18, 0x30, 0x31, 0xA0


def sha256_of(path: str, start: int = 0, length: int | None = None) -> str:
    """Return the SHA-256 of a file, or of a stretch of it, in hexadecimal."""
    hasher = hashlib.sha256()
    with open(path, "rb") as file:
        file.seek(start)
        while length is None or length > 0:
            piece = file.read(1 << 20 if length is None else min(length, 1 << 20))
            if not piece:
                break
            hasher.update(piece)
            length = None if length is None else length - len(piece)
    return hasher.hexdigest()


def listed(folder: str) -> tuple[dict[str, str], list[str]]:
    """Return {path: sha256} as the manifest has it, and what is wrong with it."""
    with open(os.path.join(folder, MANIFEST), "rb") as file:
        data = file.read()
    lines = data.decode("utf-8", "replace").split("\n")
    lines = [line + "\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
    found: dict[str, str] = {}
    problems: list[str] = []
    for line in lines:
        matched = LINE.fullmatch(line)
        if matched is None or matched.group(2) in found:
            problems.append(f"{MANIFEST}: not as it was made: line {line[:80]!r}")
        else:
            found[matched.group(2)] = matched.group(1)
    told = found.pop(MANIFEST, None)
    if not lines or not lines[-1].endswith(f"  {MANIFEST}\n"):
        problems.append(f"{MANIFEST}: does not end with the hash of itself")
    rest = "".join(lines[:-1]).encode("utf-8")
    if data[: len(rest)] != rest or hashlib.sha256(rest).hexdigest() != told:
        problems.append(f"{MANIFEST}: the hash in its last line is not that of its other lines")
    if list(found) != sorted(found):
        problems.append(f"{MANIFEST}: its lines are not in order")
    return found, problems


def there(folder: str) -> tuple[set[str], set[str], set[str]]:
    """Return the paths below a folder, with / between parts: regular files, and whatever is none."""
    files: set[str] = set()
    strange: set[str] = set()
    folders: set[str] = set()
    for base, names, plain in os.walk(folder):
        for name in names + plain:
            whole = os.path.join(base, name)
            path = os.path.relpath(whole, folder).replace(os.sep, "/")
            mode = os.lstat(whole).st_mode
            kept = files if stat.S_ISREG(mode) else folders if stat.S_ISDIR(mode) else strange
            kept.add(path)
    return files, strange, folders


def is_strange(path: str) -> bool:
    """Whether something is there that is no file: a pipe would be waited for, a link leads elsewhere."""
    return os.path.lexists(path) and not stat.S_ISREG(os.lstat(path).st_mode)


def file_problems(folder: str, found: dict[str, str]) -> Iterator[str]:
    """Give what is not as the manifest has it."""
    files, strange, folders = there(folder)
    needed = {path[: at.start()] for path in found for at in re.finditer("/", path)}
    for path in sorted(strange):
        yield f"{shown(path)}: is neither a file nor a folder"
    for path in sorted(files - set(found) - {MANIFEST}):
        yield f"{shown(path)}: was added: it is not in the manifest"
    for path in sorted(folders - needed):
        yield f"{shown(path)}/: was added: nothing in the manifest lies in it"
    for path, expected in found.items():
        if path not in files:
            yield f"{shown(path)}: missing"
            continue
        actual = sha256_of(os.path.join(folder, *path.split("/")))
        if actual != expected:
            yield f"{shown(path)}: changed: SHA-256 is {actual}, in the manifest is {expected}"


def size_problems(folder: str, found: dict[str, str]) -> Iterator[str]:
    """Give what is wrong with manifest.json: it names the same files with the same hashes, but for itself."""
    try:
        with open(os.path.join(folder, SIZES), encoding="utf-8") as file:
            named = [(str(each["path"]), str(each["sha256"])) for each in json.load(file)["files"]]
    except (OSError, KeyError, TypeError, ValueError, RecursionError):
        yield f"{SIZES}: missing, or not as it was made"
        return
    if sorted(named) != sorted((path, told) for path, told in found.items() if path != SIZES):
        yield f"{SIZES}: does not name the files of {MANIFEST}, with the same hashes"


def chain_link(row: dict[str, str]) -> str:
    """Return the link that the facts of a capture give: SHA-256 over a JSON array, the link before it among them."""
    second, _, parts = row["fetched_at"].replace("+00:00", "").partition(".")
    at = f"{second}.{parts or '000000'}+00:00"
    facts = ["falsefront capture 1", row["previous"] or GENESIS, int(row["seq"]), row["site"], row["url"], at]
    facts += [int(row["status"]) if row["status"] else None, row["warc"], int(row["offset"]), int(row["length"])]
    facts += [row["sha256"], row["body_sha256"] or None]
    return hashlib.sha256(json.dumps(facts, ensure_ascii=True, separators=(",", ":")).encode("ascii")).hexdigest()


def capture_problems(folder: str) -> Iterator[str]:
    """Give what is wrong with the captures: their links of the chain, and their records in evidence/archive/."""
    last: dict[str, str] | None = None
    try:
        for row in captures_in(folder):
            try:
                yield from one_capture(folder, row, last)
            except (KeyError, TypeError, ValueError, OSError) as error:
                yield f"data/captures.csv: capture {shown(str(row.get('seq')))} cannot be checked: {error!r}"
            last = row
    except NO_TABLE as error:
        yield f"data/captures.csv: cannot be read: {error}"


def captures_in(folder: str) -> Iterator[dict[str, str]]:
    """Give the rows of data/captures.csv; what is no table raises one of `NO_TABLE`."""
    path = os.path.join(folder, CAPTURES)
    if os.path.isfile(path):
        csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
        with open(path, encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def one_capture(folder: str, row: dict[str, str], last: dict[str, str] | None) -> Iterator[str]:
    """Give what is wrong with one capture; `last` is the row before it, if any."""
    if row["url_fetched"] and chain_link(row) != row["chain"]:
        yield f"capture {row['seq']}: its facts do not give its link of the hash chain"
    if last and int(last["seq"]) + 1 == int(row["seq"]) and row["previous"] != last["chain"]:
        yield f"capture {row['seq']}: does not follow capture {last['seq']} in the hash chain"
    if row["bundle_offset"]:
        if ".." in row["warc"].split("/"):
            raise ValueError(row["warc"])
        record = os.path.join(folder, ARCHIVE, *row["warc"].split("/"))
        if sha256_of(record, int(row["bundle_offset"]), int(row["length"])) != row["sha256"]:
            yield f"capture {row['seq']}: its record in {shown(row['warc'])} has another SHA-256"


NO_TABLE = (csv.Error, UnicodeDecodeError)
UNREADABLE = (ValueError, IndexError, OverflowError)  # what bytes that are no time stamp come to


class Token(NamedTuple):
    """What a time stamp says, by its bytes alone: nobody's signature was looked at."""

    time: datetime  # by the authority's clock
    serial: int
    policy: str
    nonce: int | None
    algorithm: str  # of the imprint
    imprint: bytes


class Der:
    """One element of DER; ValueError, in words, where the bytes are none."""

    def __init__(self, data: bytes, at: int, end: int) -> None:
        if end - at < 2:
            raise ValueError("it ends too early")
        self.tag, length, at = data[at], data[at + 1], at + 2
        if length & 0x80:
            size = length & 0x7F
            if not 0 < size <= 4 or at + size > end:
                raise ValueError("it has a length that is none")
            length, at = int.from_bytes(data[at : at + size], "big"), at + size
        if self.tag & 0x1F == 0x1F or at + length > end:
            raise ValueError("it ends too early, or has a tag that no time stamp has")
        self.data, self.start, self.end = data, at, at + length

    def inside(self) -> list[Der]:
        """Return the elements that this one holds."""
        found, at = [], self.start
        while at < self.end:
            found.append(Der(self.data, at, self.end))
            at = found[-1].end
        return found

    def content(self, tag: int) -> bytes:
        """Return the bytes of an element that has to have this tag."""
        if self.tag != tag:
            raise ValueError(f"tag {self.tag:#x} stands where {tag:#x} has to")
        return self.data[self.start : self.end]

    def parts(self, *tags: int) -> list[Der]:
        """Return what a SEQUENCE holds, which has to begin with elements of these tags."""
        self.content(SEQUENCE)
        found = self.inside()
        if [each.tag for each in found[: len(tags)]] != list(tags):
            raise ValueError("it is not built as a time stamp is")
        return found

    def number(self) -> int:
        """Return a whole number; RFC 3161 has none above 160 bits."""
        if not 0 < self.end - self.start <= 64:
            raise ValueError("it has a number that is none")
        return int.from_bytes(self.content(INTEGER), "big", signed=True)

    def oid(self) -> str:
        """Return an object identifier, in dots."""
        numbers, value = [], 0
        for byte in self.content(OBJECT)[:64]:
            value = (value << 7) + (byte & 0x7F)
            if not byte & 0x80:
                numbers.append(value)
                value = 0
        first = numbers[0] if numbers else 0
        return ".".join(map(str, [min(first // 40, 2), first - 40 * min(first // 40, 2), *numbers[1:]]))


def status_in(response: bytes) -> tuple[int, str]:
    """Return the status of a time-stamping answer (RFC 3161 2.4.2; 0: granted), and what it says in words."""
    whole = Der(response, 0, len(response))
    if whole.end != len(response):
        raise ValueError("something stands behind it")
    said = whole.parts(SEQUENCE)[0].parts(INTEGER)
    texts = said[1].inside() if said[1:] and said[1].tag == SEQUENCE else []
    return said[0].number(), "; ".join(each.content(UTF8).decode("utf-8", "replace") for each in texts)


def token_in(response: bytes) -> Token:
    """Return what the time stamp of a granted answer says; ValueError, in words, where it cannot be read."""
    if status_in(response)[0] != 0:
        raise ValueError("the authority did not grant it as it was asked for")
    _, cms = Der(response, 0, len(response)).parts(SEQUENCE, SEQUENCE)[:2]
    kind, outer = cms.parts(OBJECT, INNER)[:2]
    _, _, content = outer.inside()[0].parts(INTEGER, SET, SEQUENCE)[:3]
    info_kind, info = content.parts(OBJECT, INNER)[:2]
    if (kind.oid(), info_kind.oid()) != (SIGNED_DATA, STAMP_INFO):
        raise ValueError("it holds something else than a time stamp")
    packed = info.inside()[0].content(OCTETS)
    _, policy, imprint, serial, time, *more = Der(packed, 0, len(packed)).parts(
        INTEGER, OBJECT, SEQUENCE, INTEGER, TIME
    )
    algorithm, hashed = imprint.parts(SEQUENCE, OCTETS)[:2]
    nonce = next((each.number() for each in more if each.tag == INTEGER), None)
    hash_kind = algorithm.parts(OBJECT)[0].oid()
    return Token(moment(time.content(TIME)), serial.number(), policy.oid(), nonce, hash_kind, hashed.content(OCTETS))


def moment(said: bytes) -> datetime:
    """Return a time as DER writes it: 20261127064406Z, perhaps with parts of a second."""
    found = re.fullmatch(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,18}))?Z", said.decode("latin-1"), re.ASCII)
    if found is None:
        raise ValueError("its time is none")
    year, month, day, hour, minute, second = map(int, found.groups()[:6])
    parts_of_second = int((found.group(7) or "0").ljust(6, "0")[:6])
    return datetime(year, month, day, hour, minute, second, parts_of_second, tzinfo=timezone.utc)


def imprint_problem(response: bytes, text: bytes) -> str | None:
    """Return why a time stamp is not one over this text; None where it is."""
    try:
        token = token_in(response)
    except UNREADABLE as error:
        return f"cannot be read as a time stamp: {error}"
    if token.algorithm != SHA256:
        return f"is over a hash that is no SHA-256 ({token.algorithm})"
    if token.imprint != hashlib.sha256(text).digest():
        return "is for another text than the one beside it"
    return None


def stamps_in(folder: str) -> tuple[list[str], list[str]]:
    """Return what is wrong with the time stamps of a case file, and what to print of them where nothing is."""
    place = os.path.join(folder, STAMPS)
    names = os.listdir(place) if os.path.isdir(place) else []
    stems = sorted({name.rpartition(".")[0] for name in names if name.endswith((".txt", ".tsr"))})
    texts = {stem: short(os.path.join(place, f"{stem}.txt")) for stem in stems}
    named = {stem: STAMPED.fullmatch(text.decode("ascii", "replace")) for stem, text in texts.items()}
    chains = chains_of(folder, {found.group(1) for found in named.values() if found})
    problems, here, times = [], 0, []
    for stem, found in named.items():
        response = short(os.path.join(place, f"{stem}.tsr"))
        problem = imprint_problem(response, texts[stem])
        seq, head = found.groups() if found else ("", "")
        if not (problem or found):
            problem = "is for a text that names no heads of hash chains"
        if problem is None and chains.get(seq, head) != head:
            problem = f"names another link for capture {seq} than data/captures.csv: the chain was built anew"
        if problem is None:
            here += seq in chains
            times.append(token_in(response).time)
        else:
            problems.append(f"evidence/stamps/{shown(stem)}.tsr: {problem}")
    if not times:
        return problems, []
    words = f"time stamps: {len(stems)}, the last of {max(times):%Y-%m-%d %H:%M:%S} UTC; heads that stand in"
    return problems, [f"{words} data/captures.csv: {here}; signatures are checked with openssl, see README.txt"]


def short(path: str) -> bytes:
    """Return the bytes of a small file; of a larger one too few to be right, of one that is missing none."""
    try:
        with open(path, "rb") as file:
            return file.read(MOST_STAMP)
    except FileNotFoundError:
        return b""


def chains_of(folder: str, seqs: set[str]) -> dict[str, str]:
    """Return the links that data/captures.csv has for some captures; before the first there is none but zeros."""
    rows = captures_in(folder) if seqs - {"0"} else iter(())
    try:
        return {**{row["seq"]: row.get("chain") or "" for row in rows if row.get("seq") in seqs}, "0": GENESIS}
    except NO_TABLE:  # said where the captures are checked
        return {"0": GENESIS}


def shown(text: str) -> str:
    """Return text that a terminal shows as it is."""
    return text.encode("ascii", "backslashreplace").decode() if not text.isprintable() else text


def content_problems(folder: str) -> tuple[list[str], list[str]]:
    """Return what is wrong inside files that are as the manifest has them, and what to print where nothing is."""
    more, words = stamps_in(folder)
    return [*capture_problems(folder), *more], words


def problems_of(folder: str) -> tuple[list[str], list[str]]:
    """Return what is wrong with a case file, and what to print where nothing is: last the hash of manifest.json."""
    if os.path.isdir(folder) and not os.path.exists(os.path.join(folder, MANIFEST)) and os.listdir(folder):
        return [f"{MANIFEST}: missing: without it nothing here can be checked"], []
    if strange := [name for name in (MANIFEST, SIZES) if is_strange(os.path.join(folder, name))]:
        return [f"{name}: is neither a file nor a folder" for name in strange], []
    found, problems = listed(folder)
    problems += [*file_problems(folder, found), *size_problems(folder, found)]
    if problems:  # what is changed needs no second word
        return problems, []
    problems, words = content_problems(folder)
    told = found.pop(SIZES, None)
    return problems, [f"as it was made: {len(found)} files checked", *words, f"manifest sha256 {told}"]


def main(arguments: list[str]) -> int:
    """Check the folder that is named, or the one this file lies in; return the exit code."""
    if hasattr(sys.stdout, "reconfigure"):  # a console of another language cannot print every name
        sys.stdout.reconfigure(errors="backslashreplace")
    if len(arguments) > 1 or arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0 if len(arguments) == 1 else 2
    folder = arguments[0] if arguments else os.path.dirname(os.path.abspath(__file__))
    try:
        problems, words = problems_of(folder)
    except OSError as error:
        why = UNPACK if os.path.isfile(folder) else f"no case file can be read here: {error.strerror or error}"
        print(f"{shown(folder)}: {why}")
        return 2
    for line in problems[:MOST] or words:
        print(line)
    if problems:
        print(f"NOT as it was made; problems: {len(problems)}{', the first told' if len(problems) > MOST else ''}")
    return 5 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
