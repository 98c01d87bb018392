"""Lets `python -m falsefront` do what the `falsefront` command does."""

from falsefront.cli import main

if __name__ == "__main__":
    main()
