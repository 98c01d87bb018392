"""What only the stages can tell about a configuration: selectors that cannot be used, a start page out of scope."""

from collections.abc import Iterator

from falsefront.config import Config, Location, Site
from falsefront.errors import ConfigurationError
from falsefront.fetch.scope import Scope, names_any_host
from falsefront.selector import CONSTANT, STATE, problem_of_selector
from falsefront.wording import counted


def problems(config: Config) -> Iterator[tuple[Location, str]]:
    """Give each problem with the place of its key; nothing is fetched."""
    for at, site in enumerate(config.site):
        for where, words in _of_site(site, config):
            yield ("site", at, *where), words


def warnings(config: Config) -> Iterator[tuple[Location, str]]:
    """Give what is no error and wants a second look, with the place of its key."""
    most = config.crawl.max_pages
    for at, site in enumerate(config.site):
        if len(site.start) + bool(site.follow) > most:
            yield (
                ("site", at, "start"),
                f"{counted(len(site.start), 'start page')} and crawl.max_pages = {most}: "
                f"no run comes to {'any other page' if len(site.start) == most else 'the last of them'}",
            )
        for number, pattern in enumerate(site.allow):
            if names_any_host(pattern):
                yield (
                    ("site", at, "allow", number),
                    f'"{pattern}" opens hosts that nobody named; write the host out: "https://shop.example/*"',
                )


def parser_problems(config: Config) -> Iterator[tuple[Location, str]]:
    """Give each private parser that cannot be used; their modules are imported for it."""
    from falsefront.parse import private_parser  # slow, and seldom needed

    for at, site in enumerate(config.site):
        if site.parser:
            try:
                private_parser(site.parser)
            except ConfigurationError as error:
                yield ("site", at, "parser"), str(error)


def timestamp_problems(config: Config, *, is_asking: bool = True) -> Iterator[tuple[Location, str]]:
    """Give what keeps time stamps from being asked for or, without `is_asking`, from being checked."""
    from falsefront.evidence import timestamp

    if config.timestamp is None:
        return
    if is_asking and not timestamp.is_installed():
        yield ("timestamp",), timestamp.INSTALL
    file = config.certificates_file
    if file is None:
        return
    try:
        pem = file.read_bytes()
    except OSError as error:
        yield ("timestamp", "certificates"), f"{file} cannot be read: {error.strerror or error}"
        return
    if problem := timestamp.certificates_problem(pem):
        yield ("timestamp", "certificates"), f"{file} {problem}"


def _of_site(site: Site, config: Config) -> Iterator[tuple[Location, str]]:
    scope = Scope(allow=site.allow, deny=site.deny, allow_private_hosts=config.crawl.allow_private_hosts)
    for at, url in enumerate(site.start):
        refusal = scope.refusal(url)
        if refusal:
            yield ("start", at), f"{url} would be refused: {refusal}"
    selectors: list[tuple[Location, str]] = [(("follow", at), css) for at, css in enumerate(site.follow)]
    selectors += [(("item",), site.item)] if site.item else []
    if site.item and site.item.startswith(STATE):
        for name, css in site.fields.items():
            if not css.startswith((STATE, CONSTANT)):
                yield (
                    ("fields", name),
                    f"{css!r} is CSS, and item is a path into the state; write {STATE}... inside a record",
                )
    selectors += [(("fields", name), css) for name, css in site.fields.items()]
    for where, css in selectors:
        problem = problem_of_selector(css)
        if problem:
            yield where, f"{css!r} is no usable selector: {problem}"
