"""Findings by code, each a checkable sign that premises or a claim are implausible. Leads, not proof."""

from collections.abc import Callable, Iterator

from falsefront.assess.abolished import long_abolished
from falsefront.assess.addresses_over_time import hidden_spelling, several_addresses
from falsefront.assess.coarse import too_coarse
from falsefront.assess.contacts import code_that_does_not_check, contradicted_by_contacts
from falsefront.assess.countries import no_contact_there
from falsefront.assess.divisions import contradicts_itself
from falsefront.assess.extent import beyond_known
from falsefront.assess.findings import residential_or_retail, shared_by_strangers, works_in_a_room
from falsefront.assess.register import known_by_register
from falsefront.assess.registered import not_as_registered
from falsefront.assess.subject import Claimed, Elsewhere, Known, Registered, Subject
from falsefront.records import Finding

__all__ = ["FINDINGS", "Claimed", "Elsewhere", "Known", "Registered", "Subject", "assess"]

FINDINGS: dict[str, tuple[Callable[[Subject], Iterator[Finding]], ...]] = {
    "F1": (residential_or_retail,),
    "F2": (shared_by_strangers,),
    "F3": (known_by_register,),  # and F1, F4, F5, F10, by what the register says of the place
    "F4": (beyond_known, long_abolished),
    "F6": (too_coarse,),
    "F7": (contradicts_itself, works_in_a_room, contradicted_by_contacts, code_that_does_not_check, no_contact_there),
    "F8": (not_as_registered,),
    "F9": (hidden_spelling, several_addresses),
}


def assess(subject: Subject) -> tuple[Finding, ...]:
    """Return every finding about a subject, by code, each said once."""
    found = (finding for functions in FINDINGS.values() for function in functions for finding in function(subject))
    return tuple(dict.fromkeys(found))
