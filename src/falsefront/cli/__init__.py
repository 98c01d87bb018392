"""The command line: parse, one call, print. Data goes to stdout, talk to stderr (docs/design.md)."""

import errno
import gc
import os
import sys

from falsefront.cli import interrupt
from falsefront.errors import FalsefrontError

NO_PATH = (errno.ENAMETOOLONG, errno.ELOOP)  # what somebody names and no file system can look up
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)  # what a full or failing disk answers to a write
# New objects between two collections. With Python's own 700 a tenth of each start went into walking over what is just
# loaded, three hundred times.
SELDOM = (20_000, 10, 10)
USAGE = 2  # the exit code of a command that was called wrongly
MOST_PATH_CHARS = 200  # shown of such a path


def main() -> None:
    """Run the `falsefront` command; ends the process with the exit code of docs/design.md."""
    interrupt.begin()
    gc.set_threshold(*SELDOM)
    os.umask(0o077)  # what is collected is for who collects it: files 0600, folders 0700
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a Windows code page cannot print Chinese
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = _run()
        interrupt.finish()
    except KeyboardInterrupt:
        interrupt.finish()
        code = interrupt.INTERRUPTED
    except OSError:  # of saying what went wrong
        if not interrupt.terminal_has_closed():
            raise
        code = interrupt.INTERRUPTED
    if code == 1 and interrupt.terminal_has_closed():
        code = interrupt.INTERRUPTED
    if code == interrupt.INTERRUPTED:
        interrupt.tell(interrupt.STOPPED)
    _silence_stdout_unless_written()
    gc.disable()  # what ends needs no search for circles: a tenth of what a short command takes
    gc.freeze()
    sys.exit(code)


def _run() -> int:
    """Run one command and say what went wrong; returns the exit code."""
    from falsefront.cli import screen

    try:
        code = _run_app()
        screen.flush()
    except FalsefrontError as error:
        _say(str(error))
        return error.exit_code
    except BrokenPipeError:
        return 1  # who reads no further needs no word about it
    except Exception as error:
        if os.environ.get("FALSEFRONT_DEBUG"):
            raise
        if isinstance(error, OSError) and error.errno in NO_ROOM:  # the help, say, is printed by typer
            _say(f"cannot write the output: {error.strerror or error}")
            return 1
        if isinstance(error, OSError) and error.errno in NO_PATH:
            _say(f"{str(error.filename)[:MOST_PATH_CHARS]}: {error.strerror}")
            return 1
        _say(f"this should not have happened: {type(error).__name__}: {error}")
        _say("please report it; FALSEFRONT_DEBUG=1 shows where it happened")
        return 1
    return code


def _run_app() -> int:
    from falsefront.cli.app import app

    try:
        app()
    except SystemExit as ended:  # how typer always ends, after Ctrl-C too
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
        if code == USAGE and any(word.partition("=")[0] == "--config" for word in sys.argv[2:]):
            _say("--config PATH stands before the command: falsefront --config PATH COMMAND")
        return code
    return 0


def _silence_stdout_unless_written() -> None:
    """Leave the interpreter's last flush nothing to fail at."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(message: str) -> None:
    from falsefront.cli.screen import fitting
    from falsefront.text.display import printable
    from falsefront.text.secrets import without_secrets

    for line in without_secrets(message).splitlines() or [""]:
        for part in fitting(f"falsefront: {printable(line)}", sys.stderr):
            print(part, file=sys.stderr)  # noqa: T201 - the last stop prints by itself
