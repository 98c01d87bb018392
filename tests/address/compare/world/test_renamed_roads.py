"""A road by the name that its city gave it and by the one it had: number and city must be one, and so must the road."""

import pytest
from tests.address.same import is_same

from falsefront.address.lexicon.table import values

ONE = [
    ("Alameda 1457, Santiago", "Av. Libertador Bernardo O'Higgins 1457, Santiago, Chile"),
    ("Alameda N° 1457, Santiago de Chile", "Avda. Lib. B. O'Higgins 1457, Santiago"),
    ("Cangallo 1457, Buenos Aires", "Tte. Gral. Juan D. Perón 1457, CABA"),
    ("Av. Canning 1457, Buenos Aires", "Scalabrini Ortiz 1457, C1414 CABA"),
    ("Av. La Colmena 457, Lima 1", "Av. Nicolás de Piérola 457, Cercado de Lima"),
    ("Jr. Santa Rosa 451-457, Lima 1", "Jirón Antonio Miró Quesada 451, Cercado de Lima, Perú"),
    ("Av. El Dorado No. 45-57, Bogotá", "Avenida Calle 26 # 45-57, Bogotá D.C."),
    ("Calle Capitán Haya 57, 28020 Madrid", "Calle del Poeta Joan Maragall, 57, Madrid"),
    ("Avenida Suburbana 1457, Rio de Janeiro", "Avenida Dom Hélder Câmara 1457, Rio de Janeiro - RJ"),
    ("Konya Yolu No:157 Balgat, Çankaya/Ankara", "Mevlana Bulvarı No:157 Balgat Ankara"),
    ("57 Petah Tikva Road, Tel Aviv", "57 Menachem Begin Road, Tel Aviv, Israel"),
    ("57 Bank Street, Dubai, UAE", "57 Khalid Bin Al Waleed Street, Dubai, UAE"),
    ("57 Passport Street, Abu Dhabi, UAE", "57 Al Falah Street, Abu Dhabi, UAE"),
    ("Takht-e Jamshid Ave 57, Tehran", "No. 57, Taleghani Ave., Tehran, Iran"),
    ("57 Brandreth Road, Lahore", "57 Nishtar Road, Lahore, Pakistan"),
    ("57 Mymensingh Road, Dhaka", "57 Kazi Nazrul Islam Avenue, Dhaka 1000"),
    ("57 Flower Road, Colombo 7", "57 Sir Ernest de Silva Mawatha, Colombo, Sri Lanka"),
    ("57 Elgin Road, Kolkata", "57 Lala Lajpat Rai Sarani, Kolkata 700020"),
]
TWO = [
    ("Alameda 1457, Santiago", "Av. Libertador Bernardo O'Higgins 1475, Santiago, Chile"),
    ("Alameda 1457, Talca", "Av. Libertador Bernardo O'Higgins 1457, Santiago, Chile"),
    ("Jr. Santa Rosa 451-457, Lima 1", "Jirón Antonio Miró Quesada 461, Cercado de Lima, Perú"),
    ("Av. El Dorado No. 45-57, Bogotá", "Calle 26 Sur # 45-57, Bogotá D.C."),
    ("Av. El Dorado No. 45-57, Bogotá", "Carrera 26 # 45-57, Bogotá D.C."),
    ("Avenida Suburbana 1457, Rio de Janeiro", "Avenida Afrânio Peixoto 1457, Rio de Janeiro - RJ"),
    ("57 Bank Street, Dubai, UAE", "57 Al Falah Street, Dubai, UAE"),
    ("57 Brandreth Road, Lahore", "57 Nishtar Road, Karachi, Pakistan"),
    ("57 Elgin Road, Kolkata", "57 Lenin Sarani, Kolkata 700020"),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_a_road_is_met_by_the_name_it_had(one: str, other: str) -> None:
    assert is_same(one, other)
    assert is_same(other, one)


@pytest.mark.parametrize(("one", "other"), TWO)
def test_another_number_city_or_road_stays_another(one: str, other: str) -> None:
    assert not is_same(one, other)
    assert not is_same(other, one)


def test_no_road_became_itself() -> None:
    for form, since in values("abroad.road.renamed").items():
        assert " ".join(form.split()[1:-1]) != since


WORDS = [
    ("24, Church Lane, Velachery, Chennai 600 042", "24, சர்ச் லேன், வேளச்சேரி, சென்னை - 42"),
    ("24, Station Road, Adyar, Chennai 600 020", "24, ஸ்டேஷன் ரோடு, அடையாறு, சென்னை - 20"),
    ("Plot No. G-1523, Lodhika GIDC, Metoda, Rajkot", "પ્લોટ નં. જી-૧૫૨૩, લોધિકા જી.આઈ.ડી.સી., મેટોડા, રાજકોટ"),
    ("23 Ben Gurion Street, Herzliya", "בן גוריון 23, הרצליה"),
    ("13 King David St, Jerusalem 94101", "המלך דוד 13, ירושלים"),
    ("Shop 301, Kavita Tex. Market, Ring Rd, Surat 395002", "Shop 402, Kavita Textile Market, Ring Road, Surat"),
    ("112, A.R. Street, Mumbai 400 003", "112, Abdul Rehman Street, Masjid Bunder, Mumbai - 400003"),
]
OTHER_WORDS = [
    ("24, Church Street, Velachery, Chennai 600 042", "24, சர்ச் லேன், வேளச்சேரி, சென்னை - 42"),
    ("26, Church Lane, Velachery, Chennai 600 042", "24, சர்ச் லேன், வேளச்சேரி, சென்னை - 42"),
    ("Plot No. G-1532, Lodhika GIDC, Metoda, Rajkot", "પ્લોટ નં. જી-૧૫૨૩, લોધિકા જી.આઈ.ડી.સી., મેટોડા, રાજકોટ"),
    ("15 King David St, Jerusalem 94101", "המלך דוד 13, ירושלים"),
    ("Shop 301, Kavita Tex. Market, Ring Rd, Surat 395002", "Shop 301, Kamala Textile Market, Ring Road, Surat"),
    ("112, A.R. Street, Mumbai 400 003", "112, Abdul Hakim Street, Masjid Bunder, Mumbai - 400003"),
]


@pytest.mark.parametrize(("one", "other"), WORDS)
def test_words_of_another_script_and_initials_are_met(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(("one", "other"), OTHER_WORDS)
def test_other_words_numbers_and_initials_stay_apart(one: str, other: str) -> None:
    assert not is_same(one, other)
