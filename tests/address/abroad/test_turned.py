"""Addresses from the largest part to the smallest, and what only looks like one."""

import pytest
from tests.gazetteer import load

from falsefront.address import compare, read
from falsefront.address.abroad.turned import turned


@pytest.mark.parametrize(
    ("text", "usual"),
    [
        ("CA 94306, Palo Alto, 3101 Owl Blvd", "3101 Owl Blvd, Palo Alto, CA 94306"),
        ("United States, TX 76021, Owlby, 501 N Heron Blvd", "501 N Heron Blvd, Owlby, TX 76021, United States"),
        ("MN, Owlby Park, 5500 Heron Blvd.", "5500 Heron Blvd., Owlby Park, MN"),
        ("DE 19901, Dover, Suite A, 8 The Heron", "8 The Heron, Suite A, Dover, DE 19901"),
        ("Owlby VT, 135 Rte. 5 S", "135 Rte. 5 S, Owlby VT"),
        ("75009 Paris, rue du Hibou, 12 bis", "rue du Hibou, 12 bis, 75009 Paris"),
        ("1051 Budapest, Bagoly utca 6.", "Bagoly utca 6., 1051 Budapest"),
        ("1101 AA Amsterdam, Uilweg 102G", "Uilweg 102G, 1101 AA Amsterdam"),
        ("Dhaka-1205, Owlmondi R/A, Rd-7, H-35", "H-35, Rd-7, Owlmondi R/A, Dhaka-1205"),
        ("Brazil, SP, Sao Paulo, Av. Coruja 2232", "Av. Coruja 2232, Sao Paulo, SP, Brazil"),
        ("Hà Nội, Ba Đình, ngõ 71 Cú Mèo, Số 12", "Số 12, ngõ 71 Cú Mèo, Ba Đình, Hà Nội"),
        ("Malaysia, K.L., Jln Hantu, No. 100, Owl Tower", "Owl Tower, Jln Hantu, No. 100, K.L., Malaysia"),
        ("Ukraine, Kyiv, Owlova str, 3, office 12", "Owlova str, 3, office 12, Kyiv, Ukraine"),
        ("Vietnam, Hanoi, Cu Meo street 14, entrance 5", "Cu Meo street 14, entrance 5, Hanoi, Vietnam"),
        ("Turkey, Istanbul, Baykus Cad. 14, bld. 5", "Baykus Cad. 14, bld. 5, Istanbul, Turkey"),
        ("Houston TX 77065, 12500 FM 1960 W", "12500 FM 1960 W, Houston TX 77065"),
        ("Chennai 4, Owlapore, Heron Church Rd., New 53", "Heron Church Rd., New 53, Owlapore, Chennai 4"),
    ],
)
def test_largest_part_first_is_turned_round(text: str, usual: str) -> None:
    assert turned(text) == usual
    assert turned(usual) == usual


@pytest.mark.parametrize(
    "text",
    [
        "Owl House, 12 Heron Road, Leeds",
        "London House, 12 Heron Road, Leeds",
        "London, 12 Heron Road, Leeds",
        "London, 12 Heron Road Leeds",
        "Boston, 12 Heron Road, Springfield MA 01101",
        "Victoria, 12 Heron Street, Malta",
        "12 Heron Road, Leeds",
        "Dubai, Owl Tower",
        "Leeds, LS1 4AB",
        "Kuala Lumpur, Jalan Hantu, 50450",
        "Shanghai, Pudong, 12 Owl Road",
        "Taichung, Owl Dist., Heron Rd., No. 12",
        "Hong Kong, Kowloon, 12 Owl Road",
        "6950 SW Heron Street, Suite 308 Tigard OR US 97223",
        "4410 EL BUHO REAL, STE #101 LOS ALTOS CA US 94022",
        "1120 W, 122nd Ave, Ste 300 Owlby CO US 80234",
        "Edison, 10 Trezzano sul Gufo Milano IT 20090",
        "Busan, Owljungang-ro 78, Owl Tower 8th floor BUSAN KR 612-822",
        "Kanagawa Prefecture, Kawasaki City, JP 213-0002",
        "OWLBY RIBAO TECHNOLOGY CO, 12 Heron Street",
        "HERON DEVICE CO., LTD. 12 Owl Street",
        "Salmiya, Block 2, Owl Street, Bldg 9",
        "Al Jubail 2, Owl Industries Area, Block 9, Lot 3",
        "Batu 9, Jalan Burung, 43200 Cheras, Selangor, Lot 3377",
        "Budapest, XI. Bagoly u. 1.",
        "Owl Park, Houston Road NE, 12 Heron",
        "Москва, Совиная ул., 12",
    ],
)
def test_what_ends_in_its_place_or_lies_in_china_stays(text: str) -> None:
    assert turned(text) == text


@pytest.mark.parametrize(
    ("text", "same", "other"),
    [
        (
            "CA 94306, Palo Alto, 3101 Owl Blvd",
            "3101 Owl Boulevard, Palo Alto, CA",
            "3103 Owl Boulevard, Palo Alto, CA",
        ),
        ("75009 Paris, rue du Hibou, 12", "12 rue du Hibou, Paris", "2 rue du Hibou, Paris"),
        ("Texas, Houston, 14408 West Owl Dr.", "14408 W Owl Drive, Houston TX", "14408 W Owl Drive, Dallas TX"),
        ("Hà Nội, Ba Đình, Số 12 Cú Mèo", "12 Cu Meo, Ba Dinh, Hanoi", "12 Cu Meo, Da Nang"),
    ],
)
def test_one_place_in_either_order(text: str, same: str, other: str) -> None:
    gazetteer = load()
    reading = read(text, gazetteer)
    assert reading.raw == text
    assert compare(reading, read(same, gazetteer)).same_premises
    assert not compare(reading, read(other, gazetteer)).same_premises
