"""Roads of India that go by their initials, and what stands beside a house there, written short and in full."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("31 S.P. Road, Begumpet, Secunderabad", "31, Sardar Patel Road, Begumpet, Secunderabad 500003"),
        ("31, B.K. Road, Owlnagar, Pune 411038", "31, Bhagat Kishan Road, Owlnagar, Pune"),
        ("31, B.K. Road, Pune 411038", "31, Bhagat Kishan Road, Pune 411038"),
        ("31, Dr. A.B. Road, Worli, Mumbai", "31, Dr Annie Besant Road, Worli, Mumbai 400018"),
        ("31, J.P. Road, Andheri West, Mumbai", "31 Jayaprakash Road, Andheri (W), Mumbai"),
        ("31, G.S. Road, Guwahati", "31, Guwahati Shillong Road, Guwahati 781005"),
        ("31 J.C. Road, Bangalore", "31, Jayachamarajendra Road, Bengaluru 560002"),
        ("31 K.G. Marg, New Delhi", "31, Kasturba Gandhi Marg, New Delhi 110001"),
        (
            "Lark House, W.E. Highway, Goregaon (E), Mumbai",
            "Lark House, Western Express Highway, Goregaon East, Mumbai",
        ),
        ("31, E. E. Highway, Mulund, Mumbai", "31, Eastern Express Highway, Mulund, Mumbai"),
    ],
)
def test_a_road_by_its_initials_is_the_road_in_its_quarter_or_by_its_city(short: str, full: str) -> None:
    assert is_same(short, full)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("31, B.K. Road, Pune", "31, Bhagat Kishan Road, Pune"),  # no quarter, and no city's own
        ("31 S.P. Road, Begumpet, Secunderabad", "31, Sarojini Devi Road, Begumpet, Secunderabad 500003"),
        ("31 S.P. Road, Begumpet, Secunderabad", "33, Sardar Patel Road, Begumpet, Secunderabad 500003"),
        ("31, A.B. Road, Indore", "31, Annie Besant Road, Indore"),
        ("31, A.B. Road, Worli, Mumbai", "31, Agra Bombay Road, Worli, Mumbai"),  # another by the city
        ("31, J.P. Road, Andheri West, Mumbai", "31 Jayaprakash Road, Andheri (E), Mumbai"),
        ("31, W.E. Highway, Mulund, Mumbai", "31, Eastern Express Highway, Mulund, Mumbai"),
        ("31, M.G. Road, Camp, Pune", "31, Moledina Garden Road, Camp, Pune"),  # Mahatma Gandhi
        # One name on both sides overrules nothing: a counted cross is no counted main.
        ("31, 4th Cross, KR Road, Owlnagar, Bangalore", "31, 4th Main, K.R. Road, Owlnagar, Bengaluru"),
        ("31, 4th Cross, B.K. Road, Owlnagar, Bangalore", "31, 4th Main, Bhagat Kishan Road, Owlnagar, Bengaluru"),
    ],
)
def test_other_initials_another_quarter_and_another_number_are_apart(short: str, full: str) -> None:
    assert not is_same(short, full)


@pytest.mark.parametrize(
    "landmarks",
    [
        "Nr. Bus Stand, Behind HDFC Bank",
        "Opp. Clock Tower, Near City Mall",
        "Behind Petrol Pump, Opp. Owl Plaza, Next to Town Hall",
    ],
)
def test_several_landmarks_in_a_row_are_no_quarter(landmarks: str) -> None:
    one = f"31 Kothari Road, {landmarks}, Chennai 600034"
    assert is_same(one, "31, Kothari Road, Nungambakkam, Chennai")
    assert not is_same(one, "Owl Plaza, Kothari Road, Chennai")
    assert not is_same(one, "33, Kothari Road, Nungambakkam, Chennai")


def test_a_landmark_that_two_addresses_are_near_is_no_house_of_theirs() -> None:
    one = "Near Owl Plaza, Behind Heron House, Kothari Road, Chennai"
    assert not is_same(one, "Near Owl Plaza, Behind Lark House, Kothari Road, Chennai")
    assert not is_same("Near Owl Plaza, Kothari Road, Chennai", "Near Owl Plaza, Kothari Road, Adyar, Chennai")


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("Lark Complex, Ring Road, Surat", "Lark Cmplx., Ring Road, Surat", "Lark Chmbrs, Ring Road, Surat"),
        ("Lark Chambers, Kothari Road, Chennai", "Lark Chamber, Kothari Road, Chennai",
         "Lark Twrs, Kothari Road, Chennai"),
        ("Lark Apartments, Ring Road, Surat", "Lark Apptt., Ring Road, Surat", "Lark Arcd., Ring Road, Surat"),
        ("Lark Industrial Premises, Aarey Road, Goregaon East, Mumbai 400063",
         "Gala 18, Lark Ind. Premises, Goregaon E, Mumbai", "Gala 18, Heron Ind. Premises, Goregaon E, Mumbai"),
    ],
)  # fmt: skip
def test_kinds_of_houses_are_written_short(one: str, other: str, near: str) -> None:
    assert is_same(one, other)
    assert not is_same(one, near)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("18, Lark Industrial Premises, Aarey Road, Mumbai", "18, Heron Park, Aarey Road, Mumbai"),
        ("12, Lark Market, Ring Road, Surat", "12, Heron Market, Ring Road, Surat"),
        ("12, Lark Apartments, Ring Road, Surat", "12, Heron Apartments, Ring Road, Surat"),
    ],
)
def test_doors_of_two_houses_of_shops_and_flats_are_two(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_lot_that_says_its_house_besides_is_that_house() -> None:
    house = "No 15 Jln. PJU 3/49, Sunway Damansara, 47810 Petaling Jaya"
    assert is_same(house, "Lot 15, No. 15, Jalan PJU 3/49, Sunway Damansara, 47810 Petaling Jaya")
    assert not is_same(house, "Lot 15, Jalan PJU 3/49, Sunway Damansara, 47810 Petaling Jaya")
    assert not is_same(house, "Lot 15, No. 17, Jalan PJU 3/49, Sunway Damansara, 47810 Petaling Jaya")
