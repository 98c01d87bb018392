"""Writes JSON with an encoder that is made once.

`json.JSONEncoder.encode` makes the part of it that is written in C anew for each value, which takes as long again as to
write a row of a table; a pass of the matcher writes ten values for each address.
"""

import json
from collections.abc import Callable
from json import encoder as parts
from typing import Any

Default = Callable[[Any], Any]


def writer(*, ensure_ascii: bool, default: Default | None = None) -> Callable[[Any], str]:
    r"""Return what writes a value as JSON without spaces; `default` turns what JSON has no form of into what has.

    >>> writer(ensure_ascii=False)(["路", None, 1.5]), writer(ensure_ascii=True)({"a": "路"})
    ('["路",null,1.5]', '{"a":"\\u8def"}')
    """
    whole = json.JSONEncoder(ensure_ascii=ensure_ascii, check_circular=False, separators=(",", ":"), default=default)
    make: Any = getattr(parts, "c_make_encoder", None)
    if make is None:  # an interpreter without it
        return whole.encode
    text = parts.encode_basestring_ascii if ensure_ascii else parts.encode_basestring
    write = make(None, whole.default, text, None, ":", ",", False, False, True)
    return lambda value: "".join(write(value, 0))
