"""The shipped gazetteer, loaded once for all tests of a worker: it takes half a second, and nothing changes it."""

from functools import cache

from falsefront import address

load = cache(address.load)
