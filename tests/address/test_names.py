"""What the room of addresses offers is the same, whichever of its files was loaded first."""

import subprocess
import sys

import pytest

from falsefront import address


@pytest.mark.parametrize("first", ["compare.comparison", "canonical", "reader"])
def test_a_file_of_the_same_name_hides_no_function(first: str) -> None:
    asked = (
        f"import falsefront.address.{first}; from falsefront.address import {', '.join(address.__all__)};"
        f" print(*map(callable, ({', '.join(address.__all__)})))"
    )
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["True"] * len(address.__all__)
