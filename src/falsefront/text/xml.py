"""The one way in which text from a page reaches XML: a workbook, a graph."""

import re
from typing import Final

# What XML 1.0 cannot carry at all (section 2.2, Char), and the carriage return, which its readers turn into a line end.
_NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def storable_in_xml(text: str) -> str:
    r"""Return text as XML can carry it: any other character becomes U+FFFD, a carriage return a line end.

    >>> storable_in_xml("a\x00b\r\nc")
    'a\ufffdb\nc'
    """
    whole = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    return whole if whole.isascii() and whole.isprintable() else _NOT_XML.sub("\ufffd", whole)
