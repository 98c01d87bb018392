"""A crawl that is cut short, or finds the disk full, leaves what was stored before intact."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from threading import Semaphore

import pytest
from tests.end_to_end.desk import PAIR, PROMPT_S, Desk, Shop, wait_for
from tests.http_server import Asked, reply

STOPPED_BY_CTRL_C = 130


PAGES, ANSWERED = 20, 9  # of a long way, and how many of them before the signal


def long_way(shop: Shop, pages: int, size_bytes: int = 0, turns: Semaphore | None = None) -> None:
    """Serve so many pages; with `turns` each waits for one."""
    links = "".join(f'<a class="more" href="/page/{n}">{n}</a>' for n in range(pages))
    shop.serve({"/index": reply(links)})

    def page(asked: Asked) -> bytes:
        if turns:
            turns.acquire(timeout=PROMPT_S)
        filler = os.urandom(size_bytes // 2).hex()
        number = asked.target.rpartition("/")[2]
        return reply(
            f'<div class="card"><p class="seller">Seller {number}</p><p class="addr">No. {number} Hezhu Road, Nanjing, '
            f'Jiangsu</p><p class="title">Cork {number}</p></div><!-- {filler} -->'
        )

    shop.serve({f"/page/{n}": page for n in range(pages)})


@pytest.mark.parametrize("with_signal", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_crawl_stopped_in_the_middle_keeps_what_it_stored_and_can_go_on(
    desk: Desk, shop: Shop, with_signal: signal.Signals
) -> None:
    desk.crawl_shop(shop)
    turns = Semaphore(ANSWERED)
    long_way(shop, PAGES, turns=turns)
    desk.write(shop.site(start=["/index"]), hosts=[shop.server.host])
    crawl = desk.start("crawl")
    wait_for("a page in hand", lambda: sum(t.startswith("/page/") for t in shop.server.targets()) > ANSWERED)
    crawl.send_signal(with_signal)
    turns.release()  # for the page in hand, and for none after it
    code = crawl.wait(timeout=PROMPT_S)
    turns.release(PAGES)
    if with_signal is signal.SIGINT:
        assert code == STOPPED_BY_CTRL_C, desk.talk()
        assert "Ctrl-C" in desk.talk()
    assert code != 0
    assert "Traceback" not in desk.talk()
    desk.run("evidence", "verify").ok()
    assert len(desk.run("flag", "list", "--json").ok().lines()) == 1
    desk.run("crawl").ok()
    desk.run("evidence", "verify").ok()
    assert len(desk.run("vendor", "list", "--json").ok().lines()) == len(PAIR) + PAGES


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "small"
    place.mkdir()
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if not mount or not umount or os.geteuid() != 0:
        pytest.skip("a small disk can be mounted by root only")
    done = subprocess.run([mount, "-t", "tmpfs", "-o", "size=3m", "tmpfs", place], capture_output=True, text=True)
    if done.returncode != 0:
        pytest.skip(f"no tmpfs can be mounted here: {done.stderr.strip()}")
    yield place
    subprocess.run([umount, place], check=True)


def test_a_full_disk_is_said_and_what_was_stored_before_is_intact(shop: Shop, small_disk: Path) -> None:
    desk = Desk(small_disk)
    desk.crawl_shop(shop)
    long_way(shop, pages=40, size_bytes=400_000)
    desk.write(shop.site(start=["/index"]), hosts=[shop.server.host])
    done = desk.run("crawl").quiet()
    assert done.code not in (0, 4), done.err
    assert "full" in done.err or "space" in done.err, done.err
    verified = desk.run("evidence", "verify").quiet()
    assert verified.code == 0, verified.err
    assert len(desk.run("flag", "list", "--json").ok().lines()) == 1
