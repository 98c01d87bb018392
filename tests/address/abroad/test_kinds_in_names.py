"""A kind of road inside a road's name is part of it; a house in a town is no other house of the same number there."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Blk 48 Tebal Gardens Road #01-318/319 S(600038)", "48 TEBAL GARDENS ROAD #01-318, SINGAPORE 600038"),
        ("48 Tebal Gdns Rd #01-318 to #01-320 S600038", "48 Tebal Gardens Road #02-11 Singapore (600038)"),
        ("48 Bt Tebal Ave 4 S(650048)", "48 Bukit Tebal Avenue 4 Singapore 650048"),
        ("48 Tebal Nth Ave 4 #01-11 S(650048)", "48 Tebal North Avenue 4 Singapore 650048"),
        ("12 Kestrel Grove Road, Leeds LS1 4AP", "12 Kestrel Grove Rd, Leeds"),
        ("12 Kestrel Court Road, London W1T 1BB", "12 Kestrel Court Rd., London"),
        ("12 Kestrel Gardens Street, Mulgrave VIC 3170, Australia", "12 Kestrel Gardens St, Mulgrave 3170, Australia"),
        ("12 Kestrel Drive, 31400 Ipoh, Malaysia", "12 Kestrel Dr, 31400 Ipoh, Perak, Malaysia"),
        ("12 Kestrel Gardens Street, Dubai, UAE", "12 Kestrel Gardens St., Dubai, United Arab Emirates"),
        ("48 Tebal Hill Road #01-318 Singapore 600038", "48 Tebal Hill Road #02-11 Singapore 600038"),
    ],
)
def test_one_house_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("48 Tebal Gardens Road #01-318 S(600038)", "48 Tebal Gardens Crescent #01-318 S(600038)"),
        ("48 Tebal Nth Ave 4 S(650048)", "48 Tebal South Avenue 4 Singapore 650048"),
        ("48 Tebal Ave 4 #01-318/319 Singapore 600038", "48 Tebal Ave 5 #01-318/319 Singapore 600039"),
        ("48 Tebal Hill Road #01-318 Singapore 600038", "49 Tebal Hill Road #01-318 Singapore 600039"),
        ("#12-05/10 Tebal Road, S(079903)", "#12-05/12 Tebal Road, S(079903)"),
        ("12 Kestrel Grove Road, Leeds LS1 4AP", "12 Kestrel Grove Avenue, Leeds"),
        ("12 Kestrel Grove Road, Leeds LS1 4AP", "12 Kestrel Grove, Leeds"),
        ("12 Kestrel Court Road, London W1T 1BB", "12 Kestrel Court, London"),
        ("12 Kestrel Square Road, Auckland", "12 Kestrel Square Street, Auckland"),
        ("12 Kestrel Ct, Mulgrave", "12 Kestrel Close, Mulgrave, VIC 3170"),
        ("12 Owl House, Mulgrave VIC 3170", "12 Kestrel Street, Mulgrave, VIC 3170"),
        ("12 Kestrel Court, Martlesham Heath, Ipswich", "12 Kestrel Street, Martlesham Heath, Ipswich"),
        ("12 Kestrel Court, Qormi, Malta", "12 Kestrel Street, Qormi, Malta"),
        ("12 Kestrel Court, Qormi, Malta", "12 Owl Street, Qormi, Malta"),
        ("Unit 3, 12 Kestrel View, Qormi, Malta", "12 Kestrel Road, Qormi, Malta"),
        ("12 Kestrel Court, Mulgrave VIC 3170, Australia", "12 Kestrel Road, Mulgrave VIC 3170, Australia"),
        ("Unit 3, 12 Kestrel Heights, Mulgrave VIC 3170, Australia", "12 Kestrel Rd, Mulgrave VIC 3170, Australia"),
        ("12 Kestrel Gardens Street, Mulgrave VIC 3170, Australia", "12 Kestrel Street, Mulgrave VIC 3170, Australia"),
        (
            "12 Kestrel Avenue, 10050 George Town, Penang, Malaysia",
            "12 Kestrel Rd, 10050 George Town, Penang, Malaysia",
        ),
        ("12 Kestrel Green Lane, 31400 Ipoh, Malaysia", "12 Kestrel Lane, 31400 Ipoh, Malaysia"),
        ("12 Kestrel Gardens Street, Dubai, UAE", "12 Kestrel Gardens Way, Dubai, UAE"),
    ],
)
def test_another_house_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
