"""F1, F3, F4, F5 and F10 by the register: what somebody has written down of the very place."""

from collections.abc import Iterator, Mapping

from falsefront.assess.subject import Claimed, Known, Subject
from falsefront.records import Finding, PlaceStatus

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
FALSE_SIGNS = frozenset({"false", "no_such_place"})  # one of them makes a flag, also of one vendor alone
CONTRADICTIONS = frozenset({"divisions", "beyond_known"})  # an address that cannot be true as it stands: the same


def known_by_register(subject: Subject) -> Iterator[Finding]:
    """F1, F3, F4, F5, F10: the register knows the place; once for each entry, with who saw it, when and how."""
    meeting: dict[int, list[tuple[Claimed, Known]]] = {}
    for claimed in subject.claims:
        for known in claimed.known:
            meeting.setdefault(known.entry.id, []).append((claimed, known))
    for _, met in sorted(meeting.items()):
        claimed, known = met[0]
        place = known.entry.place
        sign = SIGN_OF.get(place.status)
        if sign is None:
            continue
        note = f"; {place.note}" if place.note else ""
        photo = f"; attachment {place.attachment_sha256}" if place.attachment_sha256 else ""
        others = len({each.vendor for each, _ in met}) - 1
        more = f" (and {others} more)" if others else ""
        yield subject.finding(
            sign,
            f"“{claimed.name}”{more} claims “{claimed.address}”, which agrees to the {known.level} with entry"
            f" {known.entry.id} of the register, “{place.address}”: {SAID_OF[place.status]}, by {place.by}, {place.at},"
            f" {place.how.value.replace('_', ' ')}{note}{photo}",
            source=f"register: {place.by}",
            grounds=(*(each.ground for each, _ in met), f"register {known.entry.id}: “{place.address}”"),
        )
