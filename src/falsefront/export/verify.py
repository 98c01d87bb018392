#!/usr/bin/env python3
"""Checks a case file with nothing but Python (3.8 or later): verify.py [FOLDER], by default the folder it lies in.

It says of every byte whether it is as it was when the case file was made:
 - manifest-sha256.txt names every other file with its SHA-256; its last line is the hash of its own other lines;
 - no file is changed, missing, added, renamed, or replaced by a link;
 - each capture in data/captures.csv has the link of the hash chain that its facts give;
 - each WARC record in evidence/archive/ has the SHA-256 that data/captures.csv has for it.

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
from typing import Iterator

MANIFEST = "manifest-sha256.txt"
SIZES = "manifest.json"
CAPTURES = os.path.join("data", "captures.csv")
ARCHIVE = os.path.join("evidence", "archive")
LINE = re.compile(r"([0-9a-f]{64})  (.+)\n")
GENESIS = "0" * 64
MOST = 200  # problems that are told


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
    moment = row["fetched_at"].replace("+00:00", "")
    whole = moment if "." in moment else moment + ".000000"
    facts = [
        "falsefront capture 1",
        row["previous"] or GENESIS,
        int(row["seq"]),
        row["site"],
        row["url"],
        whole + "+00:00",
        int(row["status"]) if row["status"] else None,
        row["warc"],
        int(row["offset"]),
        int(row["length"]),
        row["sha256"],
        row["body_sha256"] or None,
    ]
    return hashlib.sha256(json.dumps(facts, ensure_ascii=True, separators=(",", ":")).encode("ascii")).hexdigest()


def capture_problems(folder: str) -> Iterator[str]:
    """Give what is wrong with the captures: their links of the chain, and their records in evidence/archive/."""
    path = os.path.join(folder, CAPTURES)
    if not os.path.isfile(path):
        return
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    last: dict[str, str] | None = None
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            try:
                yield from one_capture(folder, row, last)
            except (KeyError, TypeError, ValueError, OSError) as error:
                yield f"data/captures.csv: capture {shown(str(row.get('seq')))} cannot be checked: {error!r}"
            last = row


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


def shown(text: str) -> str:
    """Return text that a terminal shows as it is."""
    return text.encode("ascii", "backslashreplace").decode() if not text.isprintable() else text


def problems_of(folder: str) -> tuple[list[str], str | None, int]:
    """Return what is wrong with a case file, the hash of manifest.json (None: there is none), and how many files."""
    if os.path.isdir(folder) and not os.path.exists(os.path.join(folder, MANIFEST)) and os.listdir(folder):
        return [f"{MANIFEST}: missing: without it nothing here can be checked"], None, 0
    found, problems = listed(folder)
    problems.extend(file_problems(folder, found))
    problems.extend(size_problems(folder, found))
    if not problems:  # what is changed needs no second word
        problems.extend(capture_problems(folder))
    return problems, found.pop(SIZES, None), len(found)


def main(arguments: list[str]) -> int:
    """Check the folder that is named, or the one this file lies in; return the exit code."""
    if hasattr(sys.stdout, "reconfigure"):  # a console of another language cannot print every name
        sys.stdout.reconfigure(errors="backslashreplace")
    if len(arguments) > 1 or arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0 if len(arguments) == 1 else 2
    folder = arguments[0] if arguments else os.path.dirname(os.path.abspath(__file__))
    try:
        problems, told, number = problems_of(folder)
    except OSError as error:
        print(f"{shown(folder)}: no case file can be read here: {error.strerror or error}")
        return 2
    for problem in problems[:MOST]:
        print(problem)
    if problems:
        print(f"NOT as it was made; problems: {len(problems)}{', the first told' if len(problems) > MOST else ''}")
        return 5
    print(f"as it was made: {number} files checked")
    print(f"manifest sha256 {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
