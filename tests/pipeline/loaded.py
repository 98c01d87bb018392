"""Imported into the process of which those of a pool are forked in the tests: all is loaded before."""

from tests import program

program.load()
