"""Campuses: a university stands at several places, so that its name alone is none; with a campus's it is one."""

from falsefront.address.assemble.draft import ReadingDraft
from falsefront.address.parts.items import Estate
from falsefront.address.reading import Development, Name

SEVERAL = "campuses"  # what 大学 is: the whole of its campuses
_SCHOOL = "university"  # what 学院 is, which may be one house
ONE = "campus"


def name_campuses(draft: ReadingDraft) -> None:
    """Make university and campus one development; leave a university over that says neither campus nor road.

    浙江大学紫金港校区 is another place than 浙江大学玉泉校区, and either may be meant by 浙江大学. With a road the
    university is kept: it may stand for the number. So is a college, which names a place of its own.
    """
    campus = next((development for development in draft.developments if development.kind == ONE), None)
    kinds = (SEVERAL,) if campus is None else (SEVERAL, _SCHOOL)
    university = next((one for kind in kinds for one in draft.developments if one.kind == kind), None)
    if university is None:
        return
    if campus is not None:
        draft.developments.remove(campus)
        at = draft.developments.index(university)
        draft.developments[at] = Development(_joined(university.name, campus.name), ONE, university.use)
    elif not draft.streets:
        draft.developments.remove(university)
        draft.leftover.append(_written(draft, university))


def _written(draft: ReadingDraft, development: Development) -> str:
    written = (item.text for item in draft.items if isinstance(item, Estate) and item.development == development)
    return next(written, development.name.text)


def _joined(university: Name, campus: Name) -> Name:
    hanzi = None if university.hanzi is None or campus.hanzi is None else university.hanzi + campus.hanzi
    joint = " " if hanzi is None else ""
    return Name(f"{university.text}{joint}{campus.text}", university.key + campus.key, hanzi)
