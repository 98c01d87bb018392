"""What a command loads before it needs it: most of the start of a short crawl, and of a look at the queue."""

import subprocess
import sys

LOADED = """
import sys
import falsefront.cli.flag_list, falsefront.pipeline.searchable
print("numpy" in sys.modules, "falsefront.match" in sys.modules)
import falsefront.cli.crawl, falsefront.pipeline.crawl, falsefront.pipeline.passes
print("falsefront.address.reader" in sys.modules, "falsefront.address.compare.comparison" in sys.modules)
from falsefront import address
address.read
print("falsefront.address.reader" in sys.modules)
"""


def test_the_queue_loads_no_matcher_and_a_crawl_the_reader_of_addresses_when_an_address_is_to_be_read() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False", "False", "False", "True"]


def test_a_pass_of_the_matcher_loads_nothing_that_reads_pages() -> None:
    asked = "import sys, falsefront.pipeline.matching; print([it for it in sys.modules if it == 'falsefront.parse'])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
