"""A number is one however its block's letters, its kilometre or its country's name stand beside it."""

from tests.address.same import is_same


def test_the_letters_of_a_block_may_stand_apart_from_its_number() -> None:
    left = "C 217/4 Naraina Industrial Area Phase 2, New Delhi, India"
    assert is_same(left, "C-217/4, Naraina Indl. Area, Ph-II, New Delhi-110028")
    assert not is_same(left, "A-217/4, Naraina Indl. Area, Ph-II, New Delhi-110028")
    left = "KD-9, Weavers Hostel Road, Ambattur Industrial Estate, Chennai, India"
    assert is_same(left, "KD 9, Weavers Hostel Rd, Ambattur Indl. Estate, Padi, Chennai 600058")
    assert not is_same(left, "KD 8, Weavers Hostel Rd, Ambattur Indl. Estate, Padi, Chennai 600058")
    assert not is_same(left, "MD 9, Weavers Hostel Rd, Ambattur Indl. Estate, Padi, Chennai 600058")


def test_a_kilometre_of_a_road_is_one_however_it_is_cut_short() -> None:
    left = "16-km Multan Road, Lahore, Pakistan"
    assert is_same(left, "16 K.M., Multan Rd., Lahore")
    assert not is_same(left, "19 K.M., Multan Rd., Lahore")
    left = "Plot#5,Street#3,Saroba industrial estate 21-Km. Multan Road, Lahore, Pakistan"
    assert is_same(left, "Plot No. 5, St. No. 3, Saroba Ind. Estate, 21 KM Multan Road, Lahore")
    assert not is_same(left, "Plot No. 6, St. No. 3, Saroba Ind. Estate, 21 KM Multan Road, Lahore")


def test_several_plots_are_the_same_written_with_slashes_and_with_commas() -> None:
    left = "B-21/22/23, INDUSTRIAL FOCAL POINT, LALRU,PUNJAB-140501INDIA"
    assert is_same(left, "B-21, 22, 23 Indl. Focal Point, Lal Ru, Distt. Mohali, Punjab")
    assert not is_same(left, "B-21, 22, 24 Indl. Focal Point, Lal Ru, Distt. Mohali, Punjab")


def test_a_number_with_its_letters_is_no_postcode() -> None:
    left = "118/D-K, Factory Kullar Road, P.O.Box 541, Sialkot-51310, Pakistan"
    assert is_same(left, "118/D-K, Kullar Road, Sialkot")
    assert not is_same(left, "118/D-K, Daska Road, Sialkot")
    assert not is_same(left, "118/D-B, Kullar Road, Sialkot")


def test_a_street_of_the_gulf_may_have_a_number_and_a_letter_for_its_name() -> None:
    left = "Noor Trade Mall, Ground Floor, 23B St - Al Quoz Industrial Area 3, Dubai"
    assert is_same(left, "Noor Trade Mall, 23 B Street, Al Quoz Ind. 3, Dubai, UAE")
    assert not is_same(left, "Noor Trade Mall, 24 B Street, Al Quoz Ind. 3, Dubai, UAE")
    assert not is_same(left, "Noor Trade Mall, 23 G Street, Al Quoz Ind. 3, Dubai, UAE")


def test_a_free_zone_may_go_by_its_letters() -> None:
    left = "Plot No S30417, Jafza South, Jebel Ali, Dubai"
    assert is_same(left, "Plot S30417, Jebel Ali Free Zone (South Zone), Dubai")
    assert not is_same(left, "Plot S30471, Jebel Ali Free Zone (South Zone), Dubai")
    assert not is_same(left, "Plot S30417, Jebel Ali Free Zone (North Zone), Dubai")


def test_words_of_malay_names_may_be_cut_short() -> None:
    left = "Plot 318, Jalan Perindustrian Bukit Tengah 4, Kawasan Perindustrian Bukit Tengah, 14000, Penang"
    assert is_same(left, "PLOT 318, JLN PERINDUSTRIAN BKT TENGAH 4, BUKIT TENGAH INDUSTRIAL ESTATE, PULAU PINANG")
    assert not is_same(left, "PLOT 318, JLN PERINDUSTRIAN BKT TENGAH 5, BUKIT TENGAH INDUSTRIAL ESTATE, PULAU PINANG")
    assert not is_same(left, "PLOT 318, JLN PERINDUSTRIAN BKT MINYAK 4, BUKIT MINYAK INDUSTRIAL ESTATE, PULAU PINANG")


def test_a_plot_of_one_zone_and_postcode_is_one_whatever_village_is_named_beside() -> None:
    left = "KBIP Plot 4C-7, Lembah Asri, Bekasi 17550, Jawa Barat, Indonesia"
    assert is_same(left, "KBIP Industrial Park, Plot 4C-7, Cikarang, Bekasi 17550, West Java")
    assert not is_same(left, "KBIP Industrial Park, Plot 4C-8, Cikarang, Bekasi 17550, West Java")
    assert not is_same(left, "MMIP Industrial Park, Plot 4C-7, Cikarang, Bekasi 17550, West Java")
    assert not is_same(left, "KBIP Industrial Park, Plot 4C-7, Cikarang, Bekasi 17530, West Java")


def test_a_park_with_plots_may_go_by_its_letters() -> None:
    left = "Plot No. 412-2250, Dubai Investment Park, Dubai"
    assert is_same(left, "Plot 412-2250, DIP, Dubai, UAE")
    assert not is_same(left, "Plot 412-2251, DIP, Dubai, UAE")
    assert not is_same(left, "Plot 412-2250, DSO, Dubai, UAE")


def test_a_block_is_one_with_its_letter_behind_a_hyphen() -> None:
    left = "House 31, Road 9/B, Block G, Banani, Dhaka 1213"
    assert is_same(left, "H# 31, R# 9/B, Blk-G, Banani, Dhaka-1213")
    assert not is_same(left, "H# 31, R# 9/B, Blk-F, Banani, Dhaka-1213")
