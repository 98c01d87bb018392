import pytest

from falsefront import __version__
from falsefront.config import Desk
from falsefront.errors import FetchError
from falsefront.fetch.identity import user_agent


def test_names_in_any_script_become_plain_ascii() -> None:
    said = user_agent(Desk(name="北 (desk)", contact="a\\b@example.org"))
    assert said == rf"falsefront/{__version__} (+%E5%8C%97 \(desk\); a\\b@example.org)"


@pytest.mark.parametrize("name", ["x\r\nCookie: a=1", "x\x00", " ", ""])
def test_what_could_forge_a_header_or_says_nothing_is_refused(name: str) -> None:
    desk = Desk.model_construct(name=name, contact="desk@example.org")
    with pytest.raises(FetchError, match=r"desk\.name"):
        user_agent(desk)
