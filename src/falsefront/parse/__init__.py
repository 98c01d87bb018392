"""Reading pages: bytes to offers, in the page's own words.

`PARSERS` are the sources of one page; `compose` says who is believed before whom, and how they are put together.
"""

from falsefront.parse.labels import labelled
from falsefront.parse.layout import arranged
from falsefront.parse.lessons import Lesson, lessons
from falsefront.parse.private import private_parser
from falsefront.parse.read import read_page
from falsefront.parse.selectors import selected
from falsefront.parse.structured import read_structured

PARSERS = (read_structured, selected, labelled, arranged)

__all__ = ["PARSERS", "Lesson", "lessons", "private_parser", "read_page"]
