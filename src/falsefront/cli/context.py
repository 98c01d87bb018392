"""What most commands start with: the configuration named before the command, and the store it names."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from falsefront.config import Config

DEFAULT_CONFIG = Path("config.toml")
config_path = DEFAULT_CONFIG  # set once by the callback of the root command


def use_config(path: Path) -> None:
    """Remember which configuration file the command line named."""
    global config_path
    config_path = path


def load_config() -> "Config":
    """Read the configuration; ConfigurationError where it cannot be used."""
    from falsefront import config

    return config.load(config_path)
