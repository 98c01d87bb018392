"""Roads abroad by the key of the surname of whom they honour, where a country knows them by that alone."""

from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.lexicon.people import is_known_person


def by_surname(draft: AbroadDraft) -> None:
    """Key a road by the surname of the known person it is called after: ul. gen. Józefa Bema."""
    road = draft.road
    if road is None or draft.country is None:
        return
    *before, surname = road.name.text.lower().split() or [""]
    if before and is_known_person(before, surname, draft.country):
        draft.road = road._replace(name=road.name._replace(key=surname))
