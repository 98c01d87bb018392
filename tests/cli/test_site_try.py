"""`falsefront site try`: on a file without a configuration, with one, and on a page of a real server."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests import program
from tests.http_server import HttpServer, reply

PAGE = """<h1>Retort stand</h1><p class=price>$9.50</p><p class=s>Mirefield Stands</p><a class=more href=/2>2</a>
<p>Address: 5 Moyu Road, Hangzhou</p>"""


def falsefront(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return program.run(*words, cwd=folder)


def tried(*words: str, folder: Path, code: int = 0) -> dict[str, Any]:
    done = falsefront("site", "try", *words, "--json", folder=folder)
    assert done.returncode == code, done.stderr
    assert ("nothing was read" in done.stderr) is bool(code)
    assert "Traceback" not in done.stderr
    (line,) = done.stdout.splitlines()
    read: dict[str, Any] = json.loads(line)
    return read


def configure(folder: Path, root: str, private: str = "") -> None:
    (folder / "config.toml").write_text(
        f"""
[desk]
name = "Example desk"
contact = "desk@example.org"
[crawl]
delay_s = 0
allow_private_hosts = [{private}]
[[site]]
name = "stands"
start = ["{root}/"]
allow = ["{root}/*"]
deny = ["*/private*"]
follow = ["a.more"]
[site.fields]
vendor = ".s"
""",
        encoding="utf-8",
    )


def test_a_file_needs_no_configuration(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE)
    read = tried("page.html", folder=tmp_path)
    assert read["outcome"] == "live"
    (offer,) = read["offers"]
    assert offer["price"] == {"raw": "$9.50", "value": "9.50", "source": "layout:.price"}
    assert offer["address"]["source"] == "label:Address"
    assert "vendor" not in offer


def test_an_unknown_site_is_allowed_where_there_is_no_configuration(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE)
    assert tried("page.html", "--site", "any", folder=tmp_path)["outcome"] == "live"


def test_a_file_is_read_with_the_profile_of_the_named_site(tmp_path: Path) -> None:
    configure(tmp_path, "http://stands.example")
    (tmp_path / "page.html").write_text(PAGE)
    read = tried("page.html", "--site", "stands", "--url", "http://stands.example/1", folder=tmp_path)
    assert read["offers"][0]["vendor"] == {"raw": "Mirefield Stands", "value": "Mirefield Stands", "source": "css:.s"}
    assert read["links"] == ["http://stands.example/2"]


def test_an_unknown_site_of_a_configuration_is_an_error(tmp_path: Path) -> None:
    configure(tmp_path, "http://stands.example")
    (tmp_path / "page.html").write_text(PAGE)
    done = falsefront("site", "try", "page.html", "--site", "stand", folder=tmp_path)
    assert done.returncode == 2
    assert "perhaps you meant stands?" in done.stderr


def test_a_missing_file_is_a_usage_error(tmp_path: Path) -> None:
    done = falsefront("site", "try", "none.html", folder=tmp_path)
    assert done.returncode == 2
    assert "none.html" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_json_a_page_cannot_move_the_cursor(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE.replace("Moyu", "&#x9b;31mMo\u202eyu"))
    done = falsefront("site", "try", "page.html", folder=tmp_path)
    assert "outcome: live" in done.stdout
    assert "\u202e" not in done.stdout
    assert "\x9b" not in done.stdout


@pytest.mark.parametrize(("path", "outcome"), [("/1", "live"), ("/private", "scope"), ("/none", "gone")])
def test_a_url_is_visited_once_under_the_rules_of_its_site_and_nothing_is_kept(
    tmp_path: Path, path: str, outcome: str
) -> None:
    with HttpServer({"/1": reply(PAGE)}) as server:
        root = server.url("").rstrip("/")
        configure(tmp_path, root, private=f'"{root.removeprefix("http://")}"')
        read = tried(f"{root}{path}", "--site", "stands", folder=tmp_path, code=outcome != "live")
        asked = [each.target for each in server.asked]
    assert read["outcome"] == outcome
    assert asked == ([] if outcome == "scope" else ["/robots.txt", path])
    assert [file.name for file in tmp_path.iterdir()] == ["config.toml"]


@pytest.mark.parametrize(
    ("page", "outcome", "advice"),
    [
        ("<p>We make stands.</p>", "empty", "[site.fields]"),
        ('<title>Just a moment...</title><form id="challenge-form">Verify you are human</form>', "blocked", "by hand"),
    ],
)
def test_a_page_that_gives_nothing_is_a_failure_that_says_what_to_do(
    tmp_path: Path, page: str, outcome: str, advice: str
) -> None:
    (tmp_path / "page.html").write_text(page)
    read = tried("page.html", folder=tmp_path, code=1)
    assert (read["outcome"], read["offers"]) == (outcome, [])
    done = falsefront("site", "try", "page.html", folder=tmp_path)
    assert done.returncode == 1
    assert f"outcome: {outcome}" in done.stdout
    assert f"page.html: nothing was read, the outcome is {outcome}" in done.stderr
    assert advice in done.stderr


CONTACT = "<h1>Contact</h1><p>1420 Larkfield Avenue<br>Springfield, IL 62999</p><p>(217) 555-0142</p>"


def test_a_contact_block_that_names_nobody_is_listed_without_a_vendor(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(CONTACT, encoding="utf-8")
    read = tried("page.html", folder=tmp_path)
    assert read["outcome"] == "live"
    (block,) = read["offers"]
    assert block["vendor"] is None
    assert block["address"]["value"] == "1420 Larkfield Avenue, Springfield, IL 62999"


def test_a_page_teaches_what_was_not_read_of_it(tmp_path: Path) -> None:
    cards = "".join(f"<div class=tile><a href=/p/{n}>Beaker {n}</a><p>US$ {n}.00</p></div>" for n in range(3))
    (tmp_path / "page.html").write_text(f"<h1>Beakers</h1>{cards}<a rel=next href=/2>Next</a>", encoding="utf-8")
    unread = tried("page.html", folder=tmp_path)["unread"]
    assert {each["key"]: each["selector"] for each in unread} == {"item": ".tile", "follow": 'a[rel="next"]'}


def test_a_first_configuration_is_written_from_a_saved_page(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(CONTACT, encoding="utf-8")
    done = falsefront("init", "desk", "--from", "page.html", "--url", "https://shop.example.com/c", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert falsefront("--config", "desk/config.toml", "check", folder=tmp_path).returncode == 0


def test_a_page_of_the_web_needs_a_desk_in_whose_name_it_is_asked_for(tmp_path: Path) -> None:
    done = falsefront("init", "desk", "--from", "http://127.0.0.1:9/", folder=tmp_path)
    assert done.returncode == 2
    assert "--config" in done.stderr
    assert not (tmp_path / "desk").exists()
