"""F1, F3, F4, F5 and F10 by the register: what somebody has written down of the very place."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from falsefront.assess.subject import Claimed, Known, Subject
from falsefront.records import Finding, KnownPlace, PlaceStatus
from falsefront.wording import counted

# What each status is a sign of; a place that is real as claimed is none.
SIGN_OF: Mapping[PlaceStatus, str] = {
    PlaceStatus.RESIDENTIAL: "residence",
    PlaceStatus.FALSE: "false",
    PlaceStatus.DOES_NOT_EXIST: "no_such_place",
    PlaceStatus.VIRTUAL_OFFICE: "virtual_office",
    PlaceStatus.MAIL_DROP: "mail_drop",
    PlaceStatus.MASS_REGISTRATION: "mass_registration",
    PlaceStatus.REAL_UNRELATED: "real_firm",
}
# What each status says of its place, as whoever entered it does.
SAID_OF: Mapping[PlaceStatus, str] = {
    PlaceStatus.RESIDENTIAL: "a place where people live",
    PlaceStatus.FALSE: "looked at, and not what was claimed of it",
    PlaceStatus.DOES_NOT_EXIST: "a place that does not exist",
    PlaceStatus.VIRTUAL_OFFICE: "a virtual office",
    PlaceStatus.MAIL_DROP: "a mail drop",
    PlaceStatus.MASS_REGISTRATION: "an address at which firms are registered in masses",
    PlaceStatus.REAL_UNRELATED: "a real firm's place, which has nothing to do with what was looked into",
}
TOLD = 6  # addresses, and vendors of each, that a sentence names
FALSE_SIGNS = frozenset({"false", "no_such_place"})  # one of them makes a flag, also of one vendor alone
CONTRADICTIONS = frozenset({"divisions", "beyond_known"})  # an address that cannot be true as it stands: the same
# Common among honest firms one by one, as after a move; three kinds of them at one address are a contradiction, too.
HINTS = frozenset({
    "code_check", "no_contact_there", "phone_area", "postcode", "registered_elsewhere", "works_in_a_room",
    "works_where_people_live",
})  # fmt: skip
ENOUGH_HINTS = 3


def contradictions(signs: Iterable[str | None]) -> frozenset[str]:
    """Return those of some signs by which an address contradicts itself or its vendor so that it makes a flag."""
    found = frozenset(filter(None, signs))
    hints = found & HINTS
    return (found & CONTRADICTIONS) | (hints if len(hints) >= ENOUGH_HINTS else frozenset())


def known_by_register(subject: Subject) -> Iterator[Finding]:
    """F1, F3, F4, F5, F10: the register knows the place; once for each entry, with who saw it, when and how."""
    meeting: dict[int, list[tuple[Claimed, Known]]] = {}
    for claimed in subject.claims:
        for known in claimed.known:
            meeting.setdefault(known.entry.id, []).append((claimed, known))
    for _, met in sorted(meeting.items()):
        entry = met[0][1].entry
        place = entry.place
        sign = SIGN_OF.get(place.status)
        own = [
            claimed for claimed, _ in met if place.status is PlaceStatus.REAL_UNRELATED and _is_its_firm(claimed, entry)
        ]
        met = [(claimed, known) for claimed, known in met if claimed not in own]
        if sign is None or not met:
            continue
        note = f"; {place.note}" if place.note else ""
        photo = f"; attachment {place.attachment_sha256}" if place.attachment_sha256 else ""
        yield subject.finding(
            sign,
            f"{_who_claimed(met)} with entry {entry.id} of the register, “{place.address}”: {SAID_OF[place.status]}, by"
            f" {place.by}, {place.day}, {place.how.value.replace('_', ' ')}{note}{photo}{_of_the_firm(own, entry)}",
            source=f"register: {place.by}",
            grounds=(*(each.ground for each, _ in met), f"register {entry.id}: “{place.address}”"),
        )


def _is_its_firm(claimed: Claimed, entry: KnownPlace) -> bool:
    """Whether a vendor gives the name or code of the very firm whose place an entry is."""
    return any(registered.entry.id == entry.id for registered in claimed.registered)


def _of_the_firm(own: Sequence[Claimed], entry: KnownPlace) -> str:
    """Say who is left out as that firm itself, and by what."""
    named = {
        claimed.called: "registration code" if registered.by_code else "name"
        for claimed in own
        for registered in claimed.registered
        if registered.entry.id == entry.id
    }
    told = [f"{name} gives the {means} of that firm and is not counted" for name, means in named.items()]
    return f"; {' and '.join(told)}" if told else ""


def _who_claimed(met: Sequence[tuple[Claimed, Known]]) -> str:
    """Say who claimed which address, and to which level each agrees: what one says of its room is said of no other."""
    claims: dict[str, list[Claimed]] = {}
    levels = {claimed.address: known.level for claimed, known in met}
    for claimed, _ in met:
        claims.setdefault(claimed.address, []).append(claimed)
    told = [
        f"{_named(alike)} “{address}”, which agrees to the {levels[address]}"
        for address, alike in list(claims.items())[:TOLD]
    ]
    if rest := [claimed for alike in list(claims.values())[TOLD:] for claimed in alike]:
        vendors = counted(len({claimed.vendor for claimed in rest}), "vendor")
        told.append(f"{counted(len(claims) - TOLD, 'more address', 'more addresses')} of {vendors}, among the grounds")
    return told[0] if len(told) == 1 else f"{'; '.join(told)}; each"


def _named(alike: Sequence[Claimed]) -> str:
    """Return who gives one address, with the verb."""
    names = list({claimed.vendor: claimed.called for claimed in alike}.values())
    if len(names) == 1:
        return f"{names[0]} was seen with"
    left = len(names) - TOLD
    last = f"{left} more" if left > 0 else names.pop()
    return f"{', '.join(names[:TOLD])} and {last} were seen with"
