"""Ctrl-C at any moment: before a command's own work, during it, and while the program ends.

Python's own handler raises KeyboardInterrupt wherever the program is: in an import it shows a traceback or is lost in
a callback, and at the end it comes too late to be caught. Only a command's own work can be unwound by it; where a
callback loses it there, it is pressed again.
"""

import _thread
import atexit
import errno
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

_A_MOMENT_S = 0.01
INTERRUPTED = 130  # what shells call a program ended by Ctrl-C: 128 + SIGINT
STOPPED = "falsefront: stopped by Ctrl-C before the end; nothing was half stored"


def tell(line: str) -> None:
    """Write one line to stderr from a signal handler: `print` fails where the program was just printing itself."""
    with suppress(OSError, ValueError, AttributeError):  # nobody can be told
        os.write(sys.stderr.fileno(), f"{line}\n".encode())


def begin() -> None:
    """End at once from here on; does nothing where Ctrl-C was switched off by whoever started the program."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end_at_once)
        atexit.register(signal.signal, signal.SIGINT, signal.SIG_IGN)  # what comes later finds everything done


def unwind() -> None:
    """Raise KeyboardInterrupt from here on, so that a command can clean up."""
    if signal.getsignal(signal.SIGINT) is _end_at_once:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        sys.unraisablehook = _press_again


@contextmanager
def also_when_the_terminal_closes() -> Iterator[None]:
    """Take a closed terminal, and being told to stop, for Ctrl-C: what is half made is cleared away."""
    numbers = [number for name in ("SIGHUP", "SIGTERM") if (number := getattr(signal, name, None)) is not None]
    before = {number: signal.getsignal(number) for number in numbers}
    for number, handler in before.items():
        if handler is signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def terminal_has_closed(descriptor: int = 2) -> bool:
    """Whether stderr is a terminal that was closed; a write to it may fail before the signal for it is heard."""
    try:
        import termios
    except ImportError:  # Windows has neither the module nor the signal
        return False
    try:
        termios.tcgetattr(descriptor)
    except termios.error as error:
        return bool(error.args[0] == errno.EIO)
    return False


def finish() -> None:
    """End at once from here on, since the command is over."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _end_at_once)


def _press_again(lost: "sys.UnraisableHookArgs") -> None:
    """Press Ctrl-C again, a moment later, where a destructor or callback lost it; tell of other errors as ever."""
    if issubclass(lost.exc_type, KeyboardInterrupt):
        threading.Timer(_A_MOMENT_S, _thread.interrupt_main).start()
    else:
        sys.__unraisablehook__(lost)


def _end_at_once(_number: int, _frame: FrameType | None) -> None:
    tell(STOPPED)
    os._exit(INTERRUPTED)
