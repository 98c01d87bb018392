"""Debian's Chromium, driven over a pipe: what a document asks for, says on the console and looks like.

    with Browser() as browser:
        seen = browser.open(path)
        assert seen.requests == [path.as_uri()]

A test that needs it carries the mark `browser`. Without Chromium it is skipped with the reason; where CI runs on
Debian, it fails, for there the browser can be installed.
"""

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

PROGRAM = "chromium"
ARGUMENTS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
    "--remote-debugging-pipe",
)  # fmt: skip

# The browser reads from descriptor 3 and writes to 4, whatever numbers ours have.
START = """
import os, sys
ours, its = (os.dup(int(each)) for each in sys.argv[1:3])
high = os.dup2(ours, 200), os.dup2(its, 201)
os.dup2(high[0], 3), os.dup2(high[1], 4)
os.execvp(sys.argv[3], sys.argv[3:])
"""


def needed() -> None:
    """Skip the test where there is no Chromium; fail it on a CI machine that could have one."""
    if shutil.which(PROGRAM) is None:
        if os.environ.get("CI") and Path("/etc/debian_version").exists():
            pytest.fail("CI on Debian runs without Chromium: apt-get install chromium fonts-noto-cjk")
        pytest.skip("no Chromium here: apt-get install chromium fonts-noto-cjk")


@dataclass
class Seen:
    """What a document did when it was opened."""

    requests: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)


class Browser:
    """One headless Chromium with one tab."""

    def __init__(self, *, width: int = 1100) -> None:
        self._width = width
        self._last = 0
        self._events: list[dict[str, Any]] = []
        self._rest = b""

    def __enter__(self) -> Self:
        self._profile = tempfile.mkdtemp(prefix="ffchromium-")
        from_us, to_it = os.pipe()
        from_it, to_us = os.pipe()
        command = [PROGRAM, *ARGUMENTS, f"--user-data-dir={self._profile}", "about:blank"]
        self._process = subprocess.Popen(
            [sys.executable, "-c", START, str(from_us), str(to_us), *command],
            pass_fds=(from_us, to_us),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(from_us)
        os.close(to_us)
        self._to, self._from = to_it, from_it
        try:
            self._attach()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def _attach(self) -> None:
        targets = self._ask("Target.getTargets")["targetInfos"]
        target = next(each["targetId"] for each in targets if each["type"] == "page")
        attached = self._ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session: str | None = attached["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime"):
            self._ask(f"{domain}.enable", self._session)
        self._size(self._width, 1400)

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.wait(timeout=20)
        os.close(self._to)
        os.close(self._from)
        shutil.rmtree(self._profile, ignore_errors=True)

    def open(self, path: Path, *, fragment: str = "") -> Seen:
        """Open a file and wait until it is loaded."""
        self._events.clear()
        self._ask("Page.navigate", self._session, url=path.as_uri() + fragment)
        self._until("Page.loadEventFired")
        self.value("document.title")  # one turn more: what the load brought has been told by then
        seen = Seen()
        for event in self._events:
            what, about = event["method"], event.get("params", {})
            if what == "Network.requestWillBeSent":
                seen.requests.append(about["request"]["url"])
            elif what == "Network.loadingFailed":
                seen.failures.append(about["errorText"])
            elif what == "Log.entryAdded":
                seen.console.append(about["entry"]["text"])
            elif what in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown"):
                seen.console.append(json.dumps(about))
        return seen

    def value(self, expression: str) -> Any:
        """Return what an expression of the document comes to; the debugger may evaluate it whatever the policy says."""
        found = self._ask("Runtime.evaluate", self._session, expression=expression, returnByValue=True)
        assert "exceptionDetails" not in found, found["exceptionDetails"]
        return found["result"].get("value")

    def picture(self, path: Path, *, height: int, top: int = 0, scale: float = 1.0) -> None:
        """Write a PNG of the open document, `height` pixels from `top` on."""
        clip = {"x": 0, "y": top, "width": self._width, "height": height, "scale": scale}
        made = self._ask("Page.captureScreenshot", self._session, clip=clip, captureBeyondViewport=True)
        path.write_bytes(base64.b64decode(made["data"]))

    def printed(self, path: Path) -> None:
        """Write the open document as a PDF, on the paper that its own style sheet asks for."""
        made = self._ask("Page.printToPDF", self._session, preferCSSPageSize=True, printBackground=True)
        path.write_bytes(base64.b64decode(made["data"]))

    def _size(self, width: int, height: int) -> None:
        self._ask(
            "Emulation.setDeviceMetricsOverride", self._session,
            width=width, height=height, deviceScaleFactor=1, mobile=False,
        )  # fmt: skip

    def _ask(self, method: str, session: str | None = None, **params: Any) -> dict[str, Any]:
        self._last += 1
        message: dict[str, Any] = {"id": self._last, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._last:
                assert "error" not in answer, (method, answer["error"])
                return dict(answer["result"])
            self._events.append(answer)

    def _until(self, method: str) -> None:
        while not any(event["method"] == method for event in self._events):
            self._events.append(self._next())

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            piece = os.read(self._from, 1 << 16)
            assert piece, "Chromium has ended"
            self._rest += piece
        message, _, self._rest = self._rest.partition(b"\0")
        return dict(json.loads(message))
