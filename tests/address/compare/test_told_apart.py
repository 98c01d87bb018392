"""What two texts say of their country, region, county or quarter parts them, and what says no house joins none."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 Owl Street, Chicago", "12 Owl Street, Chicago, IL"),
        ("12 Owl Street, Sydney", "12 Owl Street, Sydney, NSW"),
        ("Uhlengasse 12, Berlin", "Uhlengasse 12, Berlin, DE"),
        ("Rue du Hibou 12, Lyon", "12 Rue du Hibou, Lyon, Rhône"),
        ("12 Owl St, Springfield, IL 62704", "12 Owl St, Springfield 62704"),
        ("TV 85 BIS # 25 G 51, Bogota D.C.", "Transversal 85 Bis No. 25G-51, Bogotá"),
        ("Calle Buho 12, Mexico City, DF", "Calle Buho 12, Mexico City"),
        ("Calle Buho 12, San José, SJ", "Calle Buho 12, San José, Costa Rica"),
        ("Uilkade 12, Hasselt, België", "Uilkade 12, Hasselt, Belgium"),
        ("12 Owl St, Franklin, Somerset County, NJ", "12 Owl St, Franklin, NJ"),
        ("12 Owl St, Franklin, Somerset County, NJ", "12 Owl St, Franklin, NJ, Somerset County"),
        ("118-35 Owl Blvd, Forest Hills, NY 11375", "11835 Owl Blvd, Forest Hills, NY 11375"),
        ("Owlson B/D 5F, 31-3 Nonhyeon-dong, Seoul", "Owlson B/D, 31-3 Nonhyun-dong, Seoul"),
        ("House 12, Road 5, Gulshan 2, Dhaka 1212", "House 12, Road 5, Gulshan 2, Dhaka"),
        ("RUSSIA 610000 KIROV SOVINA 12", "RUSSIA 610017 KIROV SOVINA 12"),
        ("Sovska cesta 12, Zagreb", "Sovska cesta 12, Zagreb, Croatia"),
        ("Via del Gufo 12, Milano MI, USA", "Via del Gufo 12, Milano, Italy"),
        ("12 Kestrel Lane, East, Pune, India", "12 Kestrel Lane, Pune, India"),
        ("12 Kestrel Lane, Este, Puebla, Mexico", "12 Kestrel Lane, East, Puebla, Mexico"),
    ],
)
def test_one_place_stays_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # A town of a country is not that of another which has one, too.
        ("12 Kestrel Rd., Portland, New Zealand", "12 Kestrel Rd., Portland, USA"),
        ("12 Kestrel Rd., Portland, 新西兰", "12 Kestrel Rd., Portland, USA"),
        # A country's initials name it, as does a state with America's.
        ("12 Kestrel Street, London, Argentina", "12 Kestrel Street, London, UK"),
        ("12 Kestrel St, Lima, Greece", "12 Kestrel St, Lima, GA, USA"),
        # Each in the town that the other's park is called by.
        ("12 Kestrel Road, Hamburg Park, Trier, Germany", "12 Kestrel Road, Trier Park, Hamburg, Germany"),
        # Two sides of a town, each in a part of its own.
        ("12 Kestrel Lane, East, Pune, India", "12 Kestrel Lane, West, Pune, India"),
        # A house of an estate on a road of three letters is none of a road that is called like the estate.
        ("5 Kestrel Centre, 3 Owl Road, Leeds", "5 Kestrel Centre Road, Leeds"),
        # A town of a region is not the better known one of its name.
        ("12 Owl Street, Birmingham", "12 Owl Street, Birmingham, AL"),
        ("12 Rue du Hibou, Paris", "12 Rue du Hibou, Paris, TX"),
        ("12 Owl Street, Brisbane", "12 Owl Street, Brisbane, CA"),
        ("12 Owl Street, Hamilton", "12 Owl Street, Hamilton, Ontario"),
        ("12 Owl Street, Hastings", "12 Owl Street, Hastings, Victoria"),
        ("Calle Buho 12, Trujillo", "Calle Buho 12, Trujillo, Cáceres"),
        # Two countries by name.
        ("Uilkade 12, Hasselt, Nederland", "Uilkade 12, Hasselt, België"),
        # Two counties, two dong, postcodes of two regions.
        ("12 Owl St, Franklin, Somerset County, NJ", "12 Owl St, Franklin, Sussex County, NJ"),
        ("12 Owl St, Greenville, NY, Greene County", "12 Owl St, Greenville, NY, Orange County"),
        ("Owlson B/D 5F, 31-3 Nonhyeon-dong, Seoul", "Owlson B/D 5F, 31-3 Yeoksam-dong, Seoul"),
        ("RUSSIA 610000 KIROV SOVINA 12", "RUSSIA 249440 KIROV SOVINA 12"),
        # A house of Queens has two digits behind its block.
        ("75-120 Owl Blvd, Flushing, NY 11373", "7520 Owl Blvd, Flushing, NY 11373"),
        # Groups of a box's number, and a box of a town whose state one side alone names.
        ("P.O. Box 11-4321, Beirut", "P.O. Box 114-321, Beirut"),
        ("P.O. Box 54321, Springfield", "P.O. Box 54321, Springfield, MO"),
        # A block or a quarter by its number is no house.
        ("Salmiya Block 11, Kuwait", "Salmiya Block 11, Kuwait City"),
        ("Gulshan 2, Dhaka 1212", "Gulshan 2, Dhaka"),
        ("Yeoksam 1 dong, Seoul", "Yeoksam 1 dong, Seoul, Korea"),
        # Two classes of road.
        ("Sovska cesta 12, Zagreb", "Sovski put 12, Zagreb"),
    ],
)
def test_two_places_are_two(one: str, other: str) -> None:
    assert not is_same(one, other)
