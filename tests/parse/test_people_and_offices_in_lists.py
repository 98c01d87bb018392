"""Lists of members and dealers: what somebody does, and who answers at a firm, is never the name of the firm."""

import pytest
from tests.parse.test_others import read

from falsefront.records import PageReading

LIST = "https://guild.example/list.html"


def told(reading: PageReading) -> list[tuple[str, str, str]]:
    """Return of each offer who is named, the first address and the first telephone."""
    said = [[each.fields.get(name, ()) for name in ("vendor", "address", "phone")] for each in reading.offers]
    texts = [[(given[0].raw if given else "") for given in each] for each in said]
    return [(vendor, address, phone) for vendor, address, phone in texts]


MEMBERS = (
    ("Fernhill Tours & Travels", "Mr. Prabhu Joshi", "303, M L Space, D.J. Road, Vile Parle (W), Mumbai - 400056"),
    (
        "Otter Holidays Pvt. Ltd.",
        "Mr. Vishal Patil",
        "108, Commerce Centre, Tandon Road, Dombivli (E), Mumbai - 421201",
    ),
    ("Arcadia Outings", "Ms. Reena Parekh", "11-B, Dhan Mansion, Gokhale Road, Opera House, Mumbai - 400004"),
)


@pytest.mark.parametrize(
    ("head", "roles"),
    [
        ("Our members", ("President", "Vice President", "Gen. Secretary")),
        ("Members list", ("Hon. Treasurer", "Jt. Secretary", "Committee Member")),
        ("Unsere Mitglieder", ("Vorsitzender", "Schriftführerin", "Kassier")),
        ("Nos membres", ("Présidente", "Trésorier", "Secrétaire général")),
        ("Nuestros socios", ("Presidenta", "Tesorero", "Vocal")),
        ("会员名单", ("会长", "副会长", "秘书长")),
    ],
)
@pytest.mark.parametrize(
    "card",
    [
        "<div class=col><div class=plan><h6><strong>{role}</strong></h6><p class=price><strong>{firm}</strong></p>"
        "<p class=term><strong>{person}</strong></p><ul><li>{address}</li></ul></div></div>",
        "<li><b>{role}</b><h4>{firm}</h4><span>{person}</span><p>{address}</p></li>",
    ],
)
def test_an_office_in_a_guild_is_no_name_of_a_member(head: str, roles: tuple[str, ...], card: str) -> None:
    cards = "".join(
        card.format(role=role, firm=firm, person=person, address=address)
        for role, (firm, person, address) in zip(roles, MEMBERS, strict=True)
    )
    reading = read(f"<title>{head}</title><h1>{head}</h1><div>{cards}</div>", url=LIST)
    assert [(vendor, address) for vendor, address, _ in told(reading)] == [(firm, where) for firm, _, where in MEMBERS]


def test_an_address_that_goes_on_behind_a_comma_is_its_members_too() -> None:
    cards = "".join(
        f"<div class=m><h4>{firm}</h4><p>{where}</p></div>"
        for firm, where in (
            ("Fernhill Tours", "12 Mill Lane, Otley LS21 1AA"),
            ("Arcadia Outings", "Fernhill House, Sweet Home, L. J. Road, Mahim,<br><span>Mumbai - 400016</span>"),
            ("Otter Holidays", "3 High Street, Otley LS21 1AB"),
        )
    )
    names = [vendor for vendor, *_ in told(read(f"<h1>Our members</h1>{cards}", url=LIST))]
    assert names == ["Fernhill Tours", "Arcadia Outings", "Otter Holidays"]


@pytest.mark.parametrize(
    ("head", "firms", "people", "host", "numbers"),
    [
        ("Jälleenmyyjät", ("Karjalan Saukko Oy", "Veljekset Mänty Oy"), ("Kimmo Aalto", "Jarmo Kivi", "Heikki Rönkä"),
         "saukkoagro.example", ("0503110071", "0503110080", "0505790044")),
        ("Återförsäljare", ("Norrmaskin AB", "Bröderna Gran AB"), ("Per Öst", "Lena Ek", "Olof Sjö"),
         "maskin.example", ("070-311 00 71", "070-311 00 80", "070-579 00 44")),
        ("Unsere Händler", ("Agrar Fuchs GmbH", "Gebrüder Tanne KG"), ("Uwe Möller", "Anke Groß", "Jörg Weiß"),
         "agrarnetz.example", ("0170 3110071", "0170 3110080", "0170 5790044")),
    ],
)  # fmt: skip
@pytest.mark.parametrize("has_mailboxes", [True, False])
def test_who_answers_at_a_dealer_is_no_dealer(
    head: str, firms: tuple[str, str], people: tuple[str, ...], host: str, numbers: tuple[str, ...], has_mailboxes: bool
) -> None:
    def person(at: int) -> str:
        local = ".".join(people[at].lower().split()).translate(str.maketrans("äöåßü", "aoasu"))
        mailbox = f"<p>{local}@{host}</p>" if has_mailboxes else ""
        return f"<p><strong>{people[at]}</strong></p><p>{numbers[at]}</p>{mailbox}"

    boxes = (
        f"<div><img src=a.png><div class=rich><h2>{firms[0]}</h2><h4><em>Joensuu,Juuka</em></h4>{person(0)}"
        f"<h4><em>Nurmes</em></h4>{person(1)}</div></div>"
        f"<div><img src=b.png><div class=rich><h2>{firms[1]}</h2><h4><em>Iisalmi</em></h4>{person(2)}</div></div>"
    )
    reading = read(f"<title>{head} | Samcast</title><h1>{head}</h1><main>{boxes}</main>", url=LIST)
    assert [(vendor, phone) for vendor, _, phone in told(reading)] == [(firms[0], numbers[0]), (firms[1], numbers[2])]


def test_a_firm_may_have_a_mailbox_called_as_it_is() -> None:
    boxes = "".join(
        f"<div class=d><h3>{firm}</h3><p>{n}2 Mill Lane, Otley LS21 1A{code}</p><p>{mailbox}</p></div>"
        for n, (firm, mailbox, code) in enumerate(
            (
                ("Otter Joinery", "otter.joinery@gmail.com", "A"),
                ("Vale Roofing", "vale.roofing@valeroofing.example", "B"),
                ("Dene Glass", "info@dene.example", "D"),
            ),
            1,
        )
    )
    names = [vendor for vendor, *_ in told(read(f"<h1>Our dealers</h1>{boxes}", url=LIST))]
    assert names == ["Otter Joinery", "Vale Roofing", "Dene Glass"]


def test_numbers_without_a_word_are_those_of_the_dealer_they_stand_with() -> None:
    cards = "".join(
        f"<li><h3>{town}</h3><p class=a>{firm}</p><p class=t>{where}</p><p class=m>{number}</p></li>"
        for town, firm, where, number in (
            ("CASABLANCA", "Moto Loutre", "68 Bd Omar El Idrissi", "05 22 00 24 22"),
            ("MARRAKECH", "Garage Cèdre", "933 Route de Safi, MARRAKECH", "05 24 00 69 88"),
            ("RABAT", "Deux Roues Atlas", "461 Avenue Ibn Rochd, Témara 12010", "05 37 00 20 52"),
        )
    )
    reading = read(f"<h1>Revendeurs</h1><ul>{cards}</ul>", url=LIST)
    assert [(vendor, phone) for vendor, _, phone in told(reading)] == [
        ("Moto Loutre", "05 22 00 24 22"),
        ("Garage Cèdre", "05 24 00 69 88"),
        ("Deux Roues Atlas", "05 37 00 20 52"),
    ]


def test_a_date_or_a_register_without_a_word_is_no_number_of_a_dealer() -> None:
    cards = "".join(
        f"<li><p class=a>{firm}</p><p class=t>{where}</p><p>{more}</p></li>"
        for firm, where, more in (
            ("Moss Cycles", "8 Mill Lane, Otley LS21 1AA", "12.05.2024"),
            ("Fern Bikes", "2 High Street, Ilkley LS29 8AB", "09 - 18"),
            ("Dell & Sons", "5 Kirkgate, Leeds LS1 6BY", "123 456 789"),
        )
    )
    reading = read(f"<h1>Our dealers</h1><ul>{cards}</ul>", url=LIST)
    assert [phone for *_, phone in told(reading)] == ["", "", ""]
