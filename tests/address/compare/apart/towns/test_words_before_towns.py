"""A new, an old, a great or a northern town is another than the one of the name without that word."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kerkstraat 95, Vennep", "Kerkstraat 95, Nieuw-Vennep"),
        ("Skovvej 93 Holte DK 2840", "Skovvej 93 Gl. Holte DK 2840"),
        ("Skolegade 95, Gammel Holte", "Skolegade 95, Holte"),
        ("ул. Мира 95, Новая Каховка", "ул. Мира 95, Каховка"),
        ("ул. Ленина 95, Новгород", "ул. Ленина 95, Нижний Новгород"),
        ("91 High Street, Walsham", "91 High Street, North Walsham"),
        ("91 Station Road, Grinstead", "91 Station Road, East Grinstead"),
        ("91 Lonsdale Ave, Vancouver BC", "91 Lonsdale Ave, North Vancouver BC"),
        ("91 High St, Melbourne VIC", "91 High St, South Melbourne VIC"),
        ("Hauptstr. 95, Bad Homburg", "Hauptstr. 95, Homburg"),
    ],
)
def test_a_word_before_a_town_makes_another_town(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("B-92, Kestrel Marg, New Delhi", "B-92, Kestrel Marg, Delhi"),
        ("91 High St, South Melbourne VIC 3205", "91 High St, Melbourne VIC 3205"),
        ("91 Owler Street West, Toronto", "91 Owler Street West Toronto ON"),
        ("Hauptstr. 95, 61348 Bad Homburg", "Hauptstr. 95, 61348 Homburg"),
        ("Nieuwe Owlgracht 95, Amsterdam", "Nieuwe Owlgracht 95 Amsterdam NL"),
        ("91 Owler Road, North Finchley, London", "91 Owler Road, Finchley, London"),
    ],
)
def test_a_quarter_or_one_postcode_is_no_other_town(one: str, other: str) -> None:
    assert is_same(one, other)
