"""The command line: parse, one call, print. Data goes to stdout, talk to stderr (DESIGN 3)."""

import os
import sys

from falsefront.errors import FalsefrontError

INTERRUPTED = 130  # what shells call a program ended by Ctrl-C: 128 + SIGINT


def main() -> None:
    """Run the `falsefront` command; ends the process with the exit code of DESIGN 3."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a Windows code page cannot print Chinese
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    from falsefront.cli.app import app

    try:
        app()
    except FalsefrontError as error:
        _say(str(error))
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        _say("stopped by Ctrl-C; what was stored before is intact")
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that the interpreter's last flush is quiet
        sys.exit(1)
    except Exception as error:
        if os.environ.get("FALSEFRONT_DEBUG"):
            raise
        _say(f"this should not have happened: {type(error).__name__}: {error}")
        _say("please report it; FALSEFRONT_DEBUG=1 shows where it happened")
        sys.exit(1)


def _say(message: str) -> None:
    from falsefront.text.display import printable

    for line in message.splitlines() or [""]:
        print(f"falsefront: {printable(line)}", file=sys.stderr)  # noqa: T201 - the last stop prints by itself
