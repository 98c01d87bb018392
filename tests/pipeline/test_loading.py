"""What a command loads before it needs it: most of the start of a short crawl."""

import subprocess
import sys

LOADED = """
import sys
import falsefront.cli.crawl, falsefront.pipeline.crawl, falsefront.pipeline.passes
print("falsefront.address.reader" in sys.modules, "falsefront.address.compare.comparison" in sys.modules)
from falsefront import address
address.read
print("falsefront.address.reader" in sys.modules)
"""


def test_a_crawl_loads_the_reader_of_addresses_when_an_address_is_to_be_read() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False", "True"]
