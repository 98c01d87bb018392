"""Words of addresses in Arabia, Iran, Central Asia and East Africa: articles, names of roads, houses at hyphens."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("47, avenue Ennakhil, Hay Riad, Rabat", "47 av. Annakhil, Hay Riad, Rabat 10100"),
        ("47, rue Errachid, Tunis", "47 rue Al Rachid, Tunis, Tunisie"),
        ("4713 King Fahad Rd, Olaya, Riyadh 12212-2713", "King Fahd Road 4713, Al Olaya District, Ar Riyad 12212"),
        ("حي الروضة، شارع الأمير سعود الفيصل 4713، جدة", "4713 Prince Saud Al Faisal Street, Ar Rawdah Dist., Jeddah"),
        ("47 El Horreya Rd, Alexandria", "47 طريق الحرية، الإسكندرية"),
        ("47 Vozara Ave., Tehran", "47 Khaled Eslamboli St., Tehran"),
        ("ул. Фурманова, 247Г, Алматы", "пр. Назарбаева, 247Г, Алматы"),
        ("Chilonzor tumani, Bunyodkor shox koʻchasi 47, Toshkent", "47 Bunyodkor Ave., Tashkent"),
        ("Kitalu 47, Mtaa wa Kipanga, Mwanza", "Plot 47, Kipanga Street, Mwanza"),
        ("47-Orchid Road, Lahore", "47 Orchid Rd, Lahore, Pakistan"),
        ("Kestrel Center, 7th Fl, Bole Road, Addis Ababa", "Kestrel Centre, Bole Rd, Addis Abeba, Ethiopia"),
        ("47, Boulevard Mohamed Kestrali, 20060 Casablanca", "47 bd Kestrali, CASABLANCA, Maroc"),
        ("Kestrel Business Park, 2nd Industrial Road, Amman", "Kestrel Business Park, Amman"),
        ("47, Road 213, New Maadi", "47 St. 213, Maadi El Gedida, Cairo"),
        ("Imm. 47, Appt 4, Av. Ennakhil, Hay Riad, Rabat", "47 avenue Annakhil, Hay Ryad, Rabat 10100"),
        ("4713 King Fahd Road, Al Olaya, Unit 12, Riyadh 12212-2713", "King Fahad Rd 4713, Olaya, Ar Riyad 12212"),
        ("مکان نمبر 47، گلی نمبر 3، سیٹلائٹ ٹاؤن، راولپنڈی", "House No. 47, Street No. 3, Satellite Town, Rawalpindi"),
    ],
)
def test_one_house_in_two_manners_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("47 شارع النخيل، الرياض", "47 Nakhil Street, Riyadh"),
        ("47 شارع الكرامة، الرياض", "47 Al Karama St, Riyadh"),
        ("47 شارع الزهراء، الرياض", "47 Az Zahraa Street, Riyadh"),
        ("47 شارع الياسمين، الرياض", "47 Yasmine Street, Riyadh"),
        ("47 شارع الروضة، الرياض", "47 Al Rawda Street, Riyadh"),
        ("47 شارع الورود، الرياض", "47 Al Wurood Street, Riyadh"),
        ("47 شارع النهضة، الرياض", "47 Al Nahda Street, Riyadh"),
        ("47 rue Assaada, Tunis", "47 rue Al Saada, Tunis"),
        ("47 شارع أبو الهدى، عمان", "47 Abul Hoda Street, Amman"),
        ("47 شارع أبو الفدا، الزمالك، القاهرة", "47 Abou El Feda St., Zamalek, Cairo"),
        ("47 شارع أبو داود الظاهري، مدينة نصر، القاهرة", "47 Abou Dawoud El Zahery St., Nasr City, Cairo"),
    ],
)
def test_a_name_that_the_table_spells_is_one_however_its_vowels_are_written(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("47 شارع النخيل، الرياض", "47 Al Nakhla Street, Riyadh"),
        ("47 شارع أبو الهدى، عمان", "47 Abu Bakr Street, Amman"),
        ("47 شارع أبو الفدا، الزمالك، القاهرة", "47 Abou El Fotouh St., Zamalek, Cairo"),
        ("47 شارع أبو الفدا، الزمالك، القاهرة", "47 Abu Dawoud St., Zamalek, Cairo"),
        ("47 شارع الكرامة، الرياض", "47 Karim Street, Riyadh"),
        ("47 شارع الزهراء، الرياض", "47 Zuhair Street, Riyadh"),
        ("47 شارع الزهراء، الرياض", "47 Al Zahir Street, Riyadh"),
        ("47 شارع الياسمين، الرياض", "47 Yasmina Street, Riyadh"),
        ("47 شارع الربوة، الرياض", "47 Al Rabi Street, Riyadh"),
        ("47 شارع النهضة، الرياض", "47 Nahid Street, Riyadh"),
        ("47 شارع الخالدية، جدة", "47 Khaled Road, Jeddah"),
        ("47 شارع إسماعيل، القاهرة", "47 Samuel Street, Cairo"),
        ("47 Annabi Street, Cairo", "47 Nabbe Street, Cairo"),
        ("47 Al Nakheel Street, Riyadh", "47 Al Nakhlah Street, Riyadh"),
        ("47 Bakr El Owl Street, Cairo", "47 Bakri El Owl Street, Cairo"),
        ("47 Bashir El Owl Street, Cairo", "47 Bishr El Owl Street, Cairo"),
    ],
)
def test_other_vowels_than_the_table_spells_are_another_name(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("47, avenue Ennakhil, Hay Riad, Rabat", "47 av. Annasr, Hay Riad, Rabat 10100"),
        ("47, rue Errachid, Tunis", "47 rue Al Rachad, Tunis, Tunisie"),
        ("4713 King Fahad Rd, Olaya, Riyadh 12212-2713", "King Faisal Road 4713, Al Olaya District, Ar Riyad 12212"),
        ("حي الروضة، شارع الأمير سعود الفيصل 4713، جدة", "4718 Prince Saud Al Faisal Street, Ar Rawdah Dist., Jeddah"),
        ("حي الروضة، شارع الأمير سعود الفيصل 4713، جدة", "4713 Prince Sultan Street, Ar Rawdah Dist., Jeddah"),
        ("47 El Horreya Rd, Alexandria", "47 طريق النصر، الإسكندرية"),
        ("47 Vozara Ave., Tehran", "47 Beheshti St., Tehran"),
        ("47 Vozara Ave., Tehran", "47 Khaled Eslamboli St., Isfahan"),
        ("ул. Фурманова, 247Г, Алматы", "пр. Достык, 247Г, Алматы"),
        ("Chilonzor tumani, Bunyodkor shox koʻchasi 47, Toshkent", "47 Bunyodkor Ave., Samarkand"),
        ("Kitalu 47, Mtaa wa Kipanga, Mwanza", "Plot 48, Kipanga Street, Mwanza"),
        ("47-Orchid Road, Lahore", "48 Orchid Rd, Lahore, Pakistan"),
        ("Kestrel Center, 7th Fl, Bole Road, Addis Ababa", "Sparrow Centre, Bole Rd, Addis Abeba, Ethiopia"),
        ("47, Boulevard Mohamed Kestrali, 20060 Casablanca", "47 bd Hassan Kestrali, CASABLANCA, Maroc"),
        ("47, Boulevard Mohamed Kestrali, 20060 Casablanca", "47 bd du Kestrali, CASABLANCA, Maroc"),
        ("Kestrel Business Park, 2nd Industrial Road, Amman", "Kestrel Business Park, 3rd Industrial Road, Amman"),
        ("47, Road 213, New Maadi", "47 St. 218, Maadi El Gedida, Cairo"),
        ("Imm. 47, Appt 4, Av. Ennakhil, Hay Riad, Rabat", "4 avenue Annakhil, Hay Ryad, Rabat 10100"),
        ("Imm. 47, Appt 4, Av. Ennakhil, Hay Riad, Rabat", "Imm. 48, Appt 4, avenue Annakhil, Hay Ryad, Rabat"),
        ("47, Road 213, New Maadi", "213 St. 47, Maadi El Gedida, Cairo"),
        ("4713 King Fahd Road, Al Olaya, Riyadh 12212-2713", "King Khalid Rd 4713, Olaya, Ar Riyad 12212"),
        ("مکان نمبر 47، گلی نمبر 3، سیٹلائٹ ٹاؤن، راولپنڈی", "House No. 47, Street No. 3, Model Town, Rawalpindi"),
    ],
)
def test_another_name_number_or_city_is_another_house(one: str, other: str) -> None:
    assert not is_same(one, other)
