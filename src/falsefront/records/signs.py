"""Every sign that a finding can be: its code and title, how far it goes, and what speaks against it.

What a sign says of one flag stands in the finding; what holds of the sign wherever it is found stands here once.
`innocent` is the plainest explanation without any fraud, `refuted_by` what a person can look up to settle it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LONG_AGO_YEARS: Final = 10  # after which pages have mostly been written anew; before that an old name says nothing


class Strength(StrEnum):
    """How far a sign goes by itself; none of them is proof."""

    STRONG = "strong"  # somebody has looked, by a visit, a map, imagery or an official register, and entered it
    FAIR = "fair"
    WEAK = "weak"  # a hint: common among honest firms


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One kind of sign."""

    code: str  # F1 to F10 (docs/findings.md)
    title: str
    strength: Strength
    innocent: str
    refuted_by: str


SIGNS: Mapping[str, Sign] = {
    "works_where_people_live": Sign(
        code="F1",
        title="A word for works in its name or kind of business, at a place named like flats or shops",
        strength=Strength.FAIR,
        innocent="an owner's home, or a shop, used as the office of works that stand elsewhere",
        refuted_by="an address of the works at another place, or a map that shows works there",
    ),
    "residence": Sign(
        code="F1",
        title="By the register a place where people live",
        strength=Strength.STRONG,
        innocent="a home office; the register may mean another part of the development",
        refuted_by="a lease or photograph of business premises at this very door",
    ),
    "strangers": Sign(
        code="F2",
        title="Three or more vendors, counted by firm, named at one place; no contact of their own in common was read",
        strength=Strength.FAIR,
        innocent="a business centre, an incubator, a wholesale market, a park with many tenants",
        refuted_by="a tenants' directory or leases that show each of them there",
    ),
    "false": Sign(
        code="F3",
        title="By the register looked at, and not what was claimed",
        strength=Strength.STRONG,
        innocent="the map or picture is old, or the firm is behind another door",
        refuted_by="a later visit, or newer imagery",
    ),
    "no_such_place": Sign(
        code="F4",
        title="By the register no such place",
        strength=Strength.STRONG,
        innocent="renumbering, a new building, a typing error",
        refuted_by="an official register of addresses that has it",
    ),
    "beyond_known": Sign(
        code="F4",
        title="A floor or a building beyond what the register knows",
        strength=Strength.FAIR,
        innocent="floors and buildings are counted otherwise, a room's number may not begin with its floor, or one was"
        " built since",
        refuted_by="a plan or a directory of the house that has it",
    ),
    "abolished": Sign(
        code="F4",
        title=f"Names a district that was dissolved {LONG_AGO_YEARS} years or more before the page was seen",
        strength=Strength.WEAK,
        innocent="old habit, an old letterhead or form: people go on writing a district's former name",
        refuted_by="a dated document from before the change, from which the address was taken over",
    ),
    "virtual_office": Sign(
        code="F5",
        title="By the register a virtual office",
        strength=Strength.FAIR,
        innocent="many honest small firms use one",
        refuted_by="an address of works or a warehouse at another place",
    ),
    "mail_drop": Sign(
        code="F5",
        title="By the register a mail drop",
        strength=Strength.FAIR,
        innocent="many honest small firms use one",
        refuted_by="an address of works or a warehouse at another place",
    ),
    "mass_registration": Sign(
        code="F5",
        title="By the register an address of mass registration",
        strength=Strength.FAIR,
        innocent="an accountant's or formation agent's office, or a free-trade zone, registers honest firms too",
        refuted_by="an address of works or a warehouse at another place",
    ),
    "too_coarse": Sign(
        code="F6",
        title="Names nothing finer than a city or a district",
        strength=Strength.WEAK,
        innocent="a short profile; the full address stands elsewhere",
        refuted_by="a full address on another page of the vendor",
    ),
    "divisions": Sign(
        code="F7",
        title="The address contradicts itself",
        strength=Strength.FAIR,
        innocent="a slip in translation or in a form, or a boundary that was moved since",
        refuted_by="an official page that puts the one in the other",
    ),
    "works_in_a_room": Sign(
        code="F7",
        title="A word for works in its name or kind of business, in one room or unit of a tower or high in a park",
        strength=Strength.WEAK,
        innocent="the room is the sales office of works that stand elsewhere",
        refuted_by="an address of the works at another place",
    ),
    "phone_area": Sign(
        code="F7",
        title="The telephone area is that of another city",
        strength=Strength.WEAK,
        innocent="a number kept after a move, or that of an office elsewhere",
        refuted_by="a line at the address that is answered",
    ),
    "postcode": Sign(
        code="F7",
        title="The postcode begins as those of another city or province",
        strength=Strength.WEAK,
        innocent="postcodes on vendor pages are often wrong",
        refuted_by="the post's own list",
    ),
    "registered_elsewhere": Sign(
        code="F7",
        title="The registration code was issued in another place",
        strength=Strength.WEAK,
        innocent="a firm may be registered where it was founded and work elsewhere",
        refuted_by="the business register's entry, which names the present address",
    ),
    "code_check": Sign(
        code="F7",
        title="The check character of a registration code does not fit",
        strength=Strength.WEAK,
        innocent="a slip in typing, or a character that was taken for another (B and 8, 1 and L)",
        refuted_by="the code on the licence, or in the business register",
    ),
    "no_contact_there": Sign(
        code="F7",
        title="All telephones that were read of it are of another country than it names",
        strength=Strength.WEAK,
        innocent="an agent, an importer or the parent firm answers the telephone abroad",
        refuted_by="a line in that country that is answered",
    ),
    "not_as_registered": Sign(
        code="F8",
        title="Differs from the registered address",
        strength=Strength.FAIR,
        innocent="works and registered office are two places",
        refuted_by="a newer entry of the register",
    ),
    "hidden_spelling": Sign(
        code="F9",
        title="Written with hidden, unusual or spaced characters: a search may miss it",
        strength=Strength.FAIR,
        innocent="a marketplace's own editor, or a converter, mangles text",
        refuted_by="the same letters in other vendors' text of the same site",
    ),
    "at_once": Sign(
        code="F9",
        title="One vendor seen with several addresses at once",
        strength=Strength.WEAK,
        innocent="branches, a warehouse, an office beside the works",
        refuted_by="a page of the vendor that names both and says what each is",
    ),
    "moved": Sign(
        code="F9",
        title="One vendor seen with one address, then with another",
        strength=Strength.WEAK,
        innocent="the firm has moved, or corrected its page",
        refuted_by="a notice of the move, or the business register",
    ),
    "real_firm": Sign(
        code="F10",
        title="By the register an unrelated firm's real place: protect it",
        strength=Strength.STRONG,
        innocent="the vendor may be a part of that firm after all",
        refuted_by="that firm's own word",
    ),
}
