"""Castle Peak Road and its like: each of its parts has numbers of its own."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("150 Castle Peak Road - Ping Shan, Yuen Long, N.T.", "新界元朗青山公路屏山段150號", True),
        ("150 Castle Peak Road (Ping Shan), Yuen Long, N.T.", "新界元朗青山公路-屏山段150號", True),
        ("150 Castle Peak Road - Yuen Long, Yuen Long, N.T.", "新界元朗青山公路屏山段150號", False),
        ("150 Castle Peak Road, Yuen Long, N.T.", "新界元朗青山公路元朗段150號", True),
        ("新界元朗青山公路元朗段150號", "新界元朗青山公路屏山段150號", False),
        ("新界元朗青山公路元朗段150號", "新界元朗青山公路元朗段152號", False),
        ("28 Tai Po Road - Tai Wai, Sha Tin, N.T.", "28 Tai Po Road - Sha Tin, Sha Tin, N.T.", False),
        ("28 Tai Po Road - Sha Tin, Sha Tin, N.T.", "沙田大埔公路沙田段28號", True),
    ],
)
def test_parts_of_one_road_are_roads_of_their_own(left: str, right: str, same: bool) -> None:
    assert is_same(left, right) is same
