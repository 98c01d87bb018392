"""Takes the records of some captures over into WARC files of their own, byte for byte, with what stood before each."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from falsefront.evidence.reader import (
    MOST_BODY_BYTES,
    MOST_RECORD_BYTES,
    evidence_file,
    read_record,
    response_in,
    response_with_body,
)
from falsefront.evidence.record import Record, first_member, unpack_record
from falsefront.records import Capture

MOST_OPEN: Final = 16  # files that are written at the same time


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One record that was taken over."""

    offset: int  # where it starts in the file that it was copied to, in bytes
    record: Record
    headers: tuple[tuple[str, str], ...]  # of the answer; none where no answer came
    body: bytes | None  # decoded, also where an earlier record holds it
    software: str | None  # that wrote it, as the head of its file says


@dataclass(slots=True)
class _Target:
    end: int = 0
    software: str | None = None
    file: BinaryIO | None = None


@dataclass(slots=True)
class Excerpt:
    """Copies records from the evidence folder to another; files keep their names."""

    folder: Path
    out: Path
    _targets: dict[str, _Target] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)

    def take(self, capture: Capture) -> Taken:
        """Copy the record of a capture with its companions (request, head of the file); raises as `read_back`."""
        preserved = capture.preserved
        record = read_record(self.folder, preserved)
        start = preserved.offset - _preceding(record)
        target = self._target(preserved.warc, start)
        with evidence_file(self.folder, preserved.warc).open("rb") as source:
            source.seek(start)
            data = source.read(preserved.offset + preserved.length - start)
        offset = target.end + preserved.offset - start
        self._write(preserved.warc, data)
        response = response_in(record, max_bytes=MOST_BODY_BYTES)
        with_body = response_with_body(self.folder, record, response, max_bytes=MOST_BODY_BYTES)
        return Taken(
            offset=offset,
            record=record,
            headers=response.headers if response else (),
            body=with_body.body if with_body and preserved.body_sha256 is not None else None,
            software=target.software,
        )

    @property
    def files(self) -> tuple[str, ...]:
        """Return the names of the files written so far."""
        return tuple(sorted(self._targets))

    def close(self) -> None:
        """Close what is open; a second call does nothing."""
        for target in self._targets.values():
            if target.file is not None:
                target.file.close()
                target.file = None
        self._open.clear()

    def _target(self, name: str, start: int) -> _Target:
        known = self._targets.get(name)
        if known is not None:
            return known
        target = self._targets[name] = _Target()
        with evidence_file(self.folder, name).open("rb") as source:
            head = first_member(source)
        info = unpack_record(head, most_bytes=MOST_RECORD_BYTES)
        if info.field("WARC-Type") == "warcinfo":
            target.software = _said_in(info, "software")
            if start >= len(head):
                self._write(name, head)
        return target

    def _write(self, name: str, data: bytes) -> None:
        target = self._targets[name]
        if target.file is None:
            if len(self._open) >= MOST_OPEN:
                oldest = self._targets[self._open.pop(0)]
                if oldest.file is not None:
                    oldest.file.close()
                    oldest.file = None
            path = evidence_file(self.out, name)
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            target.file = path.open("ab")
            self._open.append(name)
        target.file.write(data)
        target.end += len(data)


def _preceding(record: Record) -> int:
    said = record.field("Falsefront-Preceding-Length") or ""
    return int(said) if said.isascii() and said.isdigit() and len(said) < 19 else 0


def _said_in(info: Record, name: str) -> str | None:
    for line in info.block.decode("utf-8", "replace").splitlines():
        key, _, value = line.partition(":")
        if key.strip().lower() == name:
            return value.strip()
    return None
