"""What American, Australian and Irish addresses leave out or vary: a quarter, a town, an initial; what stays apart."""

import pytest
from tests.gazetteer import load

from falsefront import address

ONE = {
    "a quarter behind the name, or a side beside a building of both": [
        ("3390 Owlcrest Road NE, Atlanta, GA 30326", "3390 Owlcrest Rd., Atlanta, Georgia 30326"),
        ("3390 Owlcrest Road NE, Atlanta, GA 30326", "Owl Square, 3390 Owlcrest Rd., Atlanta, Georgia"),
        ("2310 Windy Owl Pkwy SE, Suite 5, Atlanta, GA 30339", "2310 Windy Owl Parkway, Atlanta, GA 30339-5665"),
        ("9608 SW Owlcrest Blvd, Portland, OR 97219", "9608 Owlcrest Boulevard, Portland, Oregon 97219"),
        ("1410 Owlcrest Ave NW, Washington, DC 20005", "1410 Owlcrest Avenue, Washington, DC 20005"),
        ("4411 Owlcrest Dr SW, Calgary, AB T2S 1A1", "4411 Owlcrest Drive, Calgary, Alberta T2S 1A1"),
        ("310 Owlcrest St SE, Grand Rapids, MI 49503", "310 Owlcrest Street, Grand Rapids, Michigan"),
        ("2201 NE Owlcrest Way, Seattle, WA 98105", "2201 Owlcrest Way, Seattle, WA 98105"),
        (
            "Copper Owl Center, 1209 Owlcrest St, Wilmington, DE 19801",
            "Copper Owl Ctr, 1209 N Owlcrest St, Wilmington DE",
        ),
        ("821 COPPER TAVERN RD WEST TRENTON NJ 08628", "821 Copper Tavern Rd., 3rd Floor, Ewing, NJ 08628"),
    ],
    "a side that the ZIP code of both, or the suite of both, tells": [
        (
            "38610 Owlcrest Ave., Bloomfield Hills, MI 48304",
            "38610 N. Owlcrest Avenue, Bloomfield Hills, Mich. 48304",
        ),
        ("1209 N Owlcrest St, Wilmington, DE 19801", "1209 Owlcrest Street, Wilmington, Delaware 19801-1120"),
        ("45 Owlcrest St NE, Atlanta, GA 30309", "45 Owlcrest St, Atlanta, GA 30309"),
        ("1210 19th Street, Washington, DC 20036", "1210 19th St NW Ste 500, Washington, DC 20036-2410"),
        ("15210 36th Street, Redmond, WA 98052", "15210 NE 36th St, Redmond, WA 98052"),
        ("1000 US Highway 202 South, Raritan, NJ 08869", "1000 US Highway 202, Raritan, NJ 08869"),
        ("4410 Owlcrest Hwy, Estill, SC 29918", "4410 OWLCREST HIGHWAY NORTH, ESTILL SC 29918"),
        ("251 Owlcrest St W, Toronto, ON M5V 3G5", "251 Owlcrest Street, Toronto, Ontario M5V 3G5"),
        ("1209 N Owlcrest St Ste 762, Wilmington, DE 19801", "1209 Owlcrest Street, Suite 762, Wilmington, Delaware"),
        ("1215 West Peachtree Street, Atlanta, GA 30309", "1215 W. Peachtree St. NW, Suite 2300, Atlanta, GA"),
        ("220 North Avenue, Atlanta, GA 30313", "220 North Avenue NW, Atlanta, GA 30313"),
    ],
    "towns of one post office": [
        ("8117 Owlcrest Avenue South, Bloomington, MN 55420", "8117 OWLCREST AVE S, MINNEAPOLIS MN 55420-1196"),
        ("Two Owl Court, Suite 400, Norcross, GA 30092", "2 OWL CT STE 400 PEACHTREE CORNERS GA 30092"),
        ("75-20 Owlcrest Boulevard, Elmhurst, NY 11370", "7520 Owlcrest Blvd., Jackson Heights, NY 11370"),
        ("821 COPPER TAVERN RD TRENTON NJ 08628", "821 Copper Tavern Rd., 3rd Floor, Ewing, NJ 08628"),
        ("7806 N.W. 36 ST, MIAMI, FLORIDA 33166", "7806 NW 36th Street, Doral, FL 33166"),
        ("33370 Owlcrest Highway, Bakersfield, CA 93308", "33370 Owlcrest Hwy, Shafter, CA 93308"),
        ("512 Copper Owl Way, Edina, MN 55435", "512 Copper Owl Way, Minneapolis, Minn. 55435"),
        ("2200 Owlcrest Dr, Irvine, CA 92614", "2200 Owlcrest Drive, Santa Ana, CA 92614"),
        ("900 Owlcrest Pl, Alexandria, VA 22314", "900 Owlcrest Place, Fairfax, VA 22314"),
        ("7500 Owlcrest Road, Unit 12, Vaughan, ON L4L 8S9", "7500 Owlcrest Rd., Woodbridge, Ontario L4L 8S9"),
    ],
    "an initial, initials, one word or two, a number in words": [
        ("801 ADAM OWLSTONE DR SPRINGFIELD IL 62703", "801 Adam E. Owlstone Drive, Springfield, Illinois 62703"),
        ("5420 AQO Freeway, Dallas, TX 75240", "5420 Adam Q. Owlstone Fwy, Dallas, TX 75240"),
        ("16820 Northowl Drive, Houston TX 77060", "16820 North Owl Dr., Houston, TX 77060"),
        ("6910 East 11 Mile Road, Warren, MI 48092", "6910 Eleven Mile Rd E, Warren, Michigan 48092"),
        ("2710 Owlcenter Road, Wilmington, DE 19808", "2710 Owlcentre Rd, Wilmington, DE"),
        ("1002 US Highway 202, Raritan, NJ 08869", "1002 ROUTE 202, RARITAN NJ"),
        ("136-20 38TH AVE FLUSHING NY 11354", "13620 38th Avenue, Flushing, N.Y. 11354"),
        ("3100 Twelve Oaks Rd, Novi, MI 48377", "3100 12 Oaks Road, Novi, MI 48377"),
        ("900 State Route 17, Paramus, NJ 07652", "900 Route 17, Paramus, New Jersey 07652"),
        ("410 Westowl Blvd, Tampa, FL 33609", "410 West Owl Boulevard, Tampa, FL 33609"),
    ],
    "Australian and Irish ends": [
        ("63 Owlcrest Road, Osborne Park WA 6017", "63 Owlcrest Rd., Osborne Park, W.A. 6917"),
        ("12 Owlcrest Street, Mount Waverley VIC 3149", "12 Owlcrest St, Mount Waverley, Victoria, Australia"),
        ("Unit 4, 10 Owlcrest Ave, Castle Hill NSW 2154", "4/10 Owlcrest Avenue, Castle Hill, N.S.W. 2154"),
        ("10 Owlcrest Street, Eagle Farm Qld 4009", "10 Owlcrest St, Eagle Farm, Queensland 4009"),
        ("1 Owlcrest Drive, Bedford Park SA 5042", "1 Owlcrest Dr, Bedford Park, South Australia"),
        ("88 Owlcrest Tce, Hobart TAS 7000", "88 Owlcrest Terrace, Hobart, Tasmania"),
        ("13-18 Owlcrest Quay, Dublin 2, D02 AB34", "13-18 OWLCREST QUAY DUBLIN 2 CO. DUBLIN"),
        ("5 Owlcrest Road, Owlbeg, Co. Kerry", "5 Owlcrest Rd., Owlbeg, County Kerry, Ireland"),
        ("305 Owlcrest Drive, Lebanon, TN 37087", "305 Owlcrest Dr., P.O. Box 7, Lebanon, TN 37088-0007"),
    ],
    "a firm without its comma, a second name of the road, a short state, a numbered avenue, a district": [
        ("COPPER OWL TOOLS 26540 OWLCREST RD CALABASAS CA", "26540 Owlcrest Road, Calabasas, California 91302"),
        ("Red Owl Supply 1640 N Owlcrest Ave, Elgin IL 60120", "1640 North Owlcrest Avenue, Elgin, Illinois"),
        ("Copper & Owl Brothers 905 Owlcrest Blvd Tampa FL 33609", "905 Owlcrest Boulevard, Tampa, FL"),
        ("11757 Owlcrest Freeway, Houston, TX 77079", "11757 I-10 West (Owlcrest Fwy), Houston, TX"),
        ("17350 STATE HWY 249 HOUSTON TX 77064", "17350 Owlcrest Parkway (SH 249), Houston, TX 77064"),
        ("22910 Highway 7 South, Oxford, MS 38655", "22910 Hwy. 7 S., Oxford, Miss. 38655"),
        ("410 Owlcrest Ave, Owlbeg, WA 98930", "410 Owlcrest Ave., Owlbeg, Wash. 98930"),
        ("10020 101A Avenue NW, Edmonton, AB T5J 3G2", "10020 - 101A Ave., Edmonton, Alberta T5J3G2"),
        ("Block 3, Owlcrest Centre, Owlcrest Road, Dublin 2", "Block 3, Owlcrest Ctr, Owlcrest Rd, Dublin 2, Ireland"),
        ("15 Owlcrest Lane, Dublin 6W", "15 Owlcrest Ln, Dublin 6W, Ireland"),
    ],
}

TWO = {
    "sides that are given, or left out on one side": [
        ("1209 N Owlcrest St, Wilmington, DE 19801", "1209 S Owlcrest St, Wilmington, DE 19801"),
        ("640 E Copper Owl Rd, Elmhurst, IL 60126", "640 W Copper Owl Rd, Elmhurst, IL 60126"),
        ("3390 Owlcrest Road NE, Atlanta, GA 30326", "3390 Owlcrest Road NW, Atlanta, GA 30326"),
        ("1075 West Peachtree St, Atlanta, GA 30309", "1075 Peachtree St NE, Atlanta, GA 30309"),
        ("1075 West Peachtree Street, Atlanta, GA 30309", "1075 Peachtree Street, Atlanta, GA 30309"),
        ("700 West Virginia Ave, Denver, CO 80223", "700 Virginia Ave, Denver, CO 80223"),
        ("450 NW 5th St, Miami, FL 33166", "450 5th St, Miami, FL 33166"),
        ("3390 Owlcrest Road NE, Atlanta, GA 30326", "3390 Owlcrest Road, Atlanta, GA 30305"),
        ("3390 Owlcrest Road NE, Atlanta, GA 30326", "3392 Owlcrest Road, Atlanta, GA 30326"),
        ("Copper Owl Ctr, 1209 N Owlcrest St, Wilmington DE", "Red Owl Ctr, 1209 Owlcrest St, Wilmington DE"),
    ],
    "a side that makes another road, or that nothing tells": [
        ("1120 N Main St, Mesa, AZ 85203", "1120 Main St, Mesa, AZ 85203"),
        ("640 W Broadway, San Diego, CA 92101", "640 Broadway, San Diego, CA 92101"),
        ("1180 W Owlcrest Ave, Hewlett, NY 11557", "1180 Owlcrest Ave, Hewlett, NY 11557"),
        ("120 N Owlcrest Dr, Chicago, IL 60606", "120 Owlcrest Dr, Chicago, IL 60606"),
        ("300 E Owlcrest St, Milwaukee, WI 53202", "300 Owlcrest St, Milwaukee, WI 53202"),
        ("1310 W Lynn St, Austin, TX 78703", "1310 Lynn St, Austin, TX 78703"),
        ("1310 S Van Ness Ave, San Francisco, CA 94103", "1310 Van Ness Ave, San Francisco, CA 94103"),
        ("4310 N Braeswood Blvd, Houston, TX 77096", "4310 Braeswood Blvd, Houston, TX 77096"),
        ("1310 N Sea Rd, Southampton, NY 11968", "1310 Sea Rd, Southampton, NY 11968"),
        ("1310 N Owlcrest Ave, Rockville Centre, NY 11570", "1310 Owlcrest Ave, Rockville Centre, NY 11570"),
        ("1209 N Owlcrest St, Wilmington, DE 19801", "1209 Owlcrest St, Wilmington, DE"),
        ("1209 N Owlcrest St, Wilmington, DE 19801", "1209 Owlcrest St, Wilmington, DE 19806"),
        ("1209 N Owlcrest St Ste 76, Wilmington, DE", "1209 Owlcrest Street, Suite 76, Wilmington, Delaware"),
        ("1209 N Oak St Ste 762, Wilmington, DE", "1209 Oak Street, Suite 762, Wilmington, Delaware"),
        ("1209 N Owlcrest St, Wilmington, DE 19801", "1209 Owlcrest Ave, Wilmington, DE 19801"),
        ("1209 N Owlcrest St, Wilmington, DE 19801", "1211 Owlcrest St, Wilmington, DE 19801"),
        ("20 N Main St, Lima, OH 45801", "20 Main St, Lima, OH 45801"),
        ("110 East Main Street, Branford, CT 06405", "110 Main Street, Branford, CT 06405"),
        ("238 Park Ave South, New York, NY 10003", "238 Park Avenue, New York, NY 10003"),
        ("391 West Broadway, New York, NY 10013", "391 Broadway, New York, NY 10013"),
        ("21 Washington Square North, New York, NY 10011", "21 Washington Square, New York, NY 10011"),
        ("512 5th Ave S, Seattle, WA 98104", "512 5th Ave, Seattle, WA 98104"),
        ("4410 North Shore Drive, Lima, OH 45801", "4410 Shore Drive, Lima, OH 45801"),
        ("4410 N Carolina Ave, Lima, OH 45801", "4410 Carolina Ave, Lima, OH 45801"),
        ("1215 West Peachtree Street, Atlanta, GA 30309", "1215 Peachtree St. NE, Suite 2300, Atlanta, GA 30309"),
        ("1215 E Owlcrest Street, Atlanta, GA 30309", "1215 W. Owlcrest St. NW, Suite 2300, Atlanta, GA 30309"),
        ("2825 E Owlcrest Pkwy, Holladay, UT 84121", "2825 Owlcrest Pkwy, Salt Lake City, UT 84121"),
    ],
    "towns that one code does not join": [
        ("8117 Owlcrest Avenue South, Bloomington, MN 55420", "8117 Owlcrest Ave S, Minneapolis, MN 55425"),
        ("8117 Owlcrest Avenue South, Bloomington, MN 55420", "8117 Owlcrest Ave N, Minneapolis, MN 55420"),
        ("20 Elm St, Ewing, NJ 08628", "20 Elm St, West Trenton, NJ 08628"),
        ("512 Copper Owl Way, Rochester, MN 55435", "512 Copper Owl Way, Minneapolis, MN 55435"),
        ("1 Owl Drive, Windham, OH", "1 Owl Drive, Windham, NH 03087"),
        ("Two Owl Court, Suite 400, Norcross, GA 30092", "4 OWL CT STE 400 PEACHTREE CORNERS GA 30092"),
        ("Two Oak Court, Suite 400, Norcross, GA 30092", "2 OAK CT STE 300 PEACHTREE CORNERS GA 30092"),
    ],
    "Australian and Irish ends": [
        ("Unit 10, 4 Owlcrest Ave, Castle Hill NSW 2154", "4/10 Owlcrest Avenue, Castle Hill NSW 2154"),
        ("65 Owlcrest Road, North Ryde NSW 2113", "65 Owlcrest Rd, Macquarie Park NSW 2114"),
        ("65 Owlcrest Road, North Ryde NSW 2113", "65 Owlcrest Street, Macquarie Park NSW 2113"),
        ("65 Owlcrest Road, North Ryde NSW 2113", "67 Owlcrest Road, Macquarie Park NSW 2113"),
        ("10 High Street, North Ryde NSW 2113", "10 High Street, Macquarie Park NSW 2113"),
        ("12 Owlcrest St, Springfield NSW 2250", "12 Owlcrest St, Springfield QLD 4300"),
        ("1 Owlcrest Drive, Bedford Park SA 5042", "1 Owlcrest Drive, Bedford Park, Vic 3022"),
        ("5 Owlcrest Road, Owlbeg, Co. Kerry", "5 Owlcrest Road, Owlmore, Co. Kerry"),
        ("13-18 Owlcrest Quay, Dublin 2, Co. Dublin", "13-18 Owlcrest Quay, Cork, Co. Cork"),
        ("305 S Owlcrest Dr, Lebanon, TN 37087", "305 Owlcrest Dr, PO Box 7, Lebanon, TN 38088"),
    ],
    "a firm without its comma, a second name of the road, a short state, a numbered avenue, a district": [
        ("COPPER OWL TOOLS 26540 OWLCREST RD CALABASAS CA", "26542 Owlcrest Road, Calabasas, California 91302"),
        ("Red Owl Supply 1640 N Owlcrest Ave, Elgin IL 60120", "1640 South Owlcrest Avenue, Elgin, Illinois"),
        ("Red Owl Supply 905 Owlcrest Blvd Tampa FL 33609", "905 Owlcrest Drive, Tampa, FL"),
        ("1200 Owlcrest Fwy, Houston, TX 77079", "1200 I-10 West (near Owlcrest Fwy), Houston, TX 77079"),
        ("1200 Owlcrest Fwy, Houston, TX 77079", "1200 I-10 West (East Owlcrest Fwy), Houston, TX 77079"),
        ("1200 Owlcrest Fwy, Houston, TX 77079", "1200 I-10 West (Owlcrest Dr), Houston, TX 77079"),
        ("1200 Owlcrest Fwy, Houston, TX 77079", "1202 I-10 West (Owlcrest Fwy), Houston, TX 77079"),
        ("1200 Owlcrest Fwy, Houston, TX 77079", "1200 I-10 West (formerly Owlcrest Fwy), Houston, TX 77080"),
        ("22910 Highway 7 South, Oxford, MS 38655", "22910 Hwy. 7 S., Oxford, Ala. 36203"),
        ("10020 101A Avenue NW, Edmonton, AB T5J 3G2", "10020 - 101 Ave., Edmonton, Alberta T5J3G2"),
        ("15 Owlcrest Lane, Dublin 2", "15 Owlcrest Lane, Dublin 4"),
    ],
    "sides that begin another name, ranges, and suburbs of one postcode": [
        ("450 W Owl Street, Chicago, IL 60606", "450 Westowl Street, Chicago, IL 60606"),
        ("10-12 Owlcrest Street, Worcester, MA 01604", "1012 Owlcrest Street, Worcester, MA 01604"),
        ("10-12 Owlcrest Street, Surry Hills NSW 2010", "1012 Owlcrest Street, Surry Hills NSW 2010"),
        ("Suite 301, 65 Owlcrest Road, North Ryde NSW 2113", "65 Owlcrest Rd, Macquarie Park NSW 2113"),
        ("120 Railway Parade, Kogarah NSW 2217", "120 Railway Parade, Monterey NSW 2217"),
        ("1500 Owlcrest Ave East Providence RI", "1500 Owlcrest Ave Providence RI"),
        ("12 Main Street, Owlbridge, Co. Wexford, Ireland", "12 Main Street, Owlbridge, Co. Clare, Ireland"),
    ],
    "names that are not one": [
        ("801 Adam Owlstone Dr, Springfield, IL 62703", "801 Adam Owlstone Ct, Springfield, IL 62703"),
        ("801 Adam E Owlstone Dr, Springfield, IL 62703", "801 Adam F Owlstone Dr, Springfield, IL 62703"),
        ("5420 AQO Freeway, Dallas, TX 75240", "5420 Bram Q. Owlstone Fwy, Dallas, TX 75240"),
        ("16820 Southowl Drive, Houston TX 77060", "16820 North Owl Dr., Houston, TX 77060"),
        ("6910 East 11 Mile Road, Warren, MI 48092", "6910 Twelve Mile Rd E, Warren, Michigan 48092"),
        ("1002 US Highway 202, Raritan, NJ 08869", "1002 State Route 202, Raritan, NJ 08869"),
        ("1002 County Road 202, Raritan, NJ 08869", "1002 Route 202, Raritan, NJ 08869"),
        ("136-20 38TH AVE FLUSHING NY 11354", "13622 38th Avenue, Flushing, N.Y. 11354"),
        ("136-2 38TH AVE FLUSHING NY 11354", "1362 38th Avenue, Flushing, N.Y. 11354"),
        ("900 Copper Owl Rd, Tampa, FL 33609", "900 Copper Owls Rd, Tampa, FL 33609"),
    ],
}


@pytest.mark.parametrize("habit", ONE)
def test_what_is_left_out_or_varied_is_no_conflict(habit: str) -> None:
    missed = [(a, b) for a, b in ONE[habit] if not _is_one(a, b) or not _is_one(b, a)]
    assert not missed


@pytest.mark.parametrize("habit", TWO)
def test_near_misses_stay_apart(habit: str) -> None:
    joined = [(a, b) for a, b in TWO[habit] if _is_one(a, b) or _is_one(b, a)]
    assert not joined


def _is_one(a: str, b: str) -> bool:
    return address.compare(address.read(a, load()), address.read(b, load())).same_premises
