"""`falsefront evidence stamp`: has both hash chains stamped by the desk's time-stamping authority, now."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from falsefront.cli import context, screen

if TYPE_CHECKING:
    from falsefront.records import Stamp


def stamp(
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Also write text and token there, to be kept elsewhere.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Ask the configured authority for a time stamp, once, now (RFC 3161). It is of the heads of both hash chains.

    Only a hash leaves. It fails, with the reason, where the authority gives no stamp that holds.
    """
    from falsefront.errors import FalsefrontError
    from falsefront.pipeline import stamping
    from falsefront.records import StampOutcome

    config = context.load_config(asks_for_stamps=True)
    with context.open_store(config) as opened:
        made = stamping.stamp(config, opened, now=context.now)
    if as_json:
        screen.json_line(_as_json(made))
    if made.outcome is not StampOutcome.STAMPED:
        raise FalsefrontError(f"no time stamp from {made.authority} ({made.outcome}): {made.problem}")
    if not as_json:
        for line in made.text.splitlines():
            screen.line(line)
        screen.line(_sentence(made))
    if made.problem:
        screen.say(f"warning: {made.problem}")
    if out is not None:
        _write(made, out)


def _sentence(made: "Stamp") -> str:
    by = made.subject or "a certificate that the token does not bring"
    checked = "vouched for by the configured certificates" if made.signature_checked else "not checked"
    return (
        f"time stamp {made.id}: {made.time:%Y-%m-%d %H:%M:%S} UTC by {by}, serial number {made.serial},"
        f" policy {made.policy}; signature {checked}"
    )


def _as_json(made: "Stamp") -> dict[str, Any]:
    from falsefront.evidence.timestamp import heads_of

    heads = heads_of(made.text)
    return {
        "id": made.id,
        "outcome": made.outcome,
        "problem": made.problem,
        "authority": made.authority,
        "asked_at": made.asked_at.isoformat(),
        "time": made.time.isoformat() if made.time else None,
        "serial": made.serial,
        "policy": made.policy,
        "subject": made.subject,
        "signature_checked": made.signature_checked,
        "captures": {"seq": heads.captures, "head": heads.captures_head},
        "rows": {"id": heads.rows, "head": heads.rows_head},
    }


def _write(made: "Stamp", folder: Path) -> None:
    from falsefront.errors import OutputError

    try:
        folder.mkdir(parents=True, exist_ok=True)
        for ending, data in (("txt", made.text.encode()), ("tsr", made.response or b"")):
            with (folder / f"stamp-{made.id}.{ending}").open("xb") as file:
                file.write(data)
    except OSError as exc:
        raise OutputError(f"{exc.filename or folder}: could not be written: {exc.strerror or exc}") from exc
    screen.say(f"{folder / f'stamp-{made.id}.tsr'} and the text beside it: keep both where nobody writes the store")
