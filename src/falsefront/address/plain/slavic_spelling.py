"""Two ways to write one Slavic name in Latin letters: the romanisations of Bulgarian, and Serbian with its carons."""

_BULGARIAN = (("tz", "ts"), ("ss", "s"), ("kh", "h"), ("iya", "ia"), ("ya", "ia"), ("yu", "iu"), ("y", "i"), ("u", "a"))
_CARONS = (("dzh", "dz"), ("sh", "s"), ("ch", "c"), ("zh", "z"), ("ts", "c"), ("kh", "h"))


def as_heard_in_bulgaria(name: str) -> str:
    """Return a Bulgarian name in one romanisation: Vruh is Vrah, Tzarigradsko Shosse Tsarigradsko Shose."""
    for written, plain in _BULGARIAN:
        name = name.replace(written, plain)
    return name


def without_carons(name: str) -> str:
    """Return a name in letters as it is written with carons, which folding takes off: Dushanova is Dusanova."""
    for written, plain in _CARONS:
        name = name.replace(written, plain)
    return name
