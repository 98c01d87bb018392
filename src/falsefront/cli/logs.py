"""Logs: one line an event on stderr, key=value, with nothing in it that could move a cursor or forge a line."""

import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

from falsefront.text.display import printable
from falsefront.text.secrets import without_secrets


def start_logging(*, is_verbose: bool = False) -> None:
    """Send events to stderr: INFO and above, or all of them."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _made_safe,
            structlog.processors.LogfmtRenderer(
                key_order=["timestamp", "level", "event", "site"], drop_missing=True, bool_as_flag=False
            ),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(10 if is_verbose else 20),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _made_safe(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {key: printable(without_secrets(value)) if isinstance(value, str) else value for key, value in event.items()}
