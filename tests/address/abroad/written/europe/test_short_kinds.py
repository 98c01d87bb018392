"""Kinds of roads cut short mean what they mean in the country that a text tells, and flats stand behind houses."""

import pytest
from tests.address.same import is_same

from falsefront.address.abroad.written.europe.short_kinds import written

SAME = [
    ("Vic. del Gufo 12, 20123 Milano", "Vicolo del Gufo, 12, Milan, Italy"),
    ("Cso Gufino 12, 20123 Milano", "Corso Gufino 12, Milano MI"),
    ("B.go Gufino 12, 43121 Parma", "Borgo Gufino n. 12, Parma"),
    ("Trva. del Buho 12, 28013 Madrid", "Travesía del Búho, 12, Madrid"),
    ("Ptge. del Mussol 12, 08013 Barcelona", "Passatge del Mussol, 12, Barcelona"),
    ("Al. da Coruja 12, 4050-290 Porto", "Alameda da Coruja, 12, Oporto, Portugal"),
    ("Calç. da Coruja 12, 1200-100 Lisboa", "Calçada da Coruja 12, Lisbon"),
    ("12 chem. du Hibou, 44000 Nantes", "12, chemin du Hibou, Nantes, France"),
    ("12 mte du Hibou, 69003 Lyon", "12, montée du Hibou, Lyon"),
    ("Ch. du Hibou 12, 1050 Bruxelles", "Chaussée du Hibou, 12, Brussels"),
    ("Chée du Hibou 12, B-1050 Bruxelles", "12, chaussée du Hibou, Bruxelles"),
    ("Uilengr. 391 B Amsterdam 1016EJ NL", "Uilengracht 391-B, 1016 EJ Amsterdam"),
    ("Uilenpln. 12, 1016 EJ Amsterdam", "Uilenplein 12, Amsterdam"),
    ("Uilen stwg. 12, Antwerp", "Uilensteenweg 12, 2018 Antwerpen"),
    ("Eulener Ch. 12, 10115 Berlin", "Eulener Chaussee 12, Berlin"),
    ("Euleng. 12, 1040 Wien", "Eulengasse 12, Vienna, Austria"),
    ("An d. Eule 12, 20099 Hamburg", "An der Eule 12, Hamburg"),
    ("An d. Eulentowers 12, 12435 Berlin", "An den Eulentowers 12, Berlin"),
    ("Uglev. 12, 1550 København V", "Uglevej 12, Copenhagen"),
    ("Ugglegr. 12, 111 22 Stockholm", "Ugglegränd 12, Stockholm, Sweden"),
    ("Uglevei 12, 0150 Oslo", "Ugleveien 12, Oslo, Norway"),
    ("Pelėdų g.11A, Vilnius", "Pelėdų g. 11A-330, LT-03228 Vilnius"),
    ("Pelėdų pr.5, Kaunas", "Pelėdų prospektas 5, LT-44001 Kaunas"),
    ("Bagoly u.12/B, Budapest", "Bagoly utca 12/B, 1051 Budapest"),
    ("Sovina c. 12, Ljubljana", "Sovina cesta 12, 1000 Ljubljana"),
    ("Sovin trg 2, Ljubljana", "Sovin trg 2, SI-1000 Ljubljana"),
    ("Eulenparkstrass 1, 8005 Zürich", "Eulenparkstrasse 1, Zürich"),
    ("Eulenstrase 1, 10999 Berlin", "Eulenstraße 1, Berlin"),
    ("Eulenstrasse 1, CH-8005", "Eulenstrasse 1, 8005 Zürich"),
    ("Pöllönk. 12, 00100 Helsinki", "Pöllönkatu 12, Helsinki"),
    ("Pelėdų pl. 12, LT-01103 Vilnius", "Pelėdų plentas 12, Vilnius"),
    ("Ugluvegur 12, 105 Reykjavík", "Ugluvegi 12, IS-105 Reykjavik"),
    ("Uglutún 12, 105 Reykjavík", "Uglutúni 12, Reykjavik, Iceland"),
    # names
    ("12 allée Irène Hiboux-Curel, 69800 Saint-Priest", "12 Allee I. Hiboux Curel, F-69791 St Priest Cedex"),
    ("20 avenue du Docteur Hibouxel, 44000 Nantes", "20 av. Dr Hibouxel, 44000 NANTES"),
    ("20 rue Sainte-Hibouxe, 44000 Nantes", "20 rue Ste Hibouxe, Nantes"),
    ("Via Giacomo Gufini, 7 - 20123 Milano MI", "V. G. Gufini 7, Milan, Italy"),
    ("Corso Vittorio Emanuele II, 1540, 00186 Roma", "C.so V. Emanuele 1540, int. 6, Rome, Lazio"),
    ("Krišjāņa Pūcera iela 130, Rīga", "Kr. Pūcera 130, Riga LV1012"),
    # flats
    ("Pūces iela 149-5, Rīga, LV-1012", "Puces str. 149, Riga, Latvia"),
    ("Pelėdos g. 12-5, Vilnius", "Pelėdos g. 12, LT-01103 Vilnius"),
    ("Rue de la Chouette 149/24, 1050 Bruxelles", "Rue de la Chouette 149 bte 24, 1050 Ixelles"),
    ("Eulengasse 12-14/E384, 1040 Wien", "Eulengasse 12, 1040 Wien"),
    ("Eulengasse 12-14/2/5, A-1040 Wien", "Eulengasse 12-14, Wien"),
]
APART = [
    ("Ugle Olsens vei 5, Bergen", "Ugle Olsens gate 5, Bergen"),
    ("Pelėdų g.11A, Vilnius", "Pelėdų g. 11B, Vilnius"),
    ("Sovina c. 12, Ljubljana", "Sovina ulica 12, Ljubljana"),
    ("Sovin trg 2, Ljubljana", "Orlov trg 2, Ljubljana"),
    ("Dorfstrasse 1, CH-8005", "Dorfstrasse 1, 8005 Zürich"),
    ("Eulenstrasse 1, CH-8006", "Eulenstrasse 1, 8005 Zürich"),
    ("Vic. del Gufo 12, 20123 Milano", "Viale del Gufo, 12, Milan, Italy"),
    ("Cso Gufino 12, 20123 Milano", "Via Gufino 12, Milano MI"),
    ("Trva. del Buho 12, 28013 Madrid", "Calle del Búho, 12, Madrid"),
    ("Al. da Coruja 12, 4050-290 Porto", "Rua da Coruja, 12, Oporto, Portugal"),
    ("12 chem. du Hibou, 44000 Nantes", "12, rue du Hibou, Nantes, France"),
    ("Ch. du Hibou 12, 1050 Bruxelles", "Rue du Hibou, 12, Brussels"),
    ("Ch. du Hibou 12, 1050 Bruxelles", "Chaussée du Hibou, 14, Brussels"),
    ("Ch. du Hibou 12, 1200 Genève", "Chaussée du Hibou, 12, Genève"),
    ("Uilengr. 391 B Amsterdam 1016EJ NL", "Uilenstraat 391-B, 1016 EJ Amsterdam"),
    ("Uilengr. 391 B Amsterdam 1016EJ NL", "Uilengracht 393-B, 1016 EJ Amsterdam"),
    ("Uilen stwg. 12, Antwerp", "Uilenstraat 12, 2018 Antwerpen"),
    ("Eulener Ch. 12, 10115 Berlin", "Eulener Straße 12, Berlin"),
    ("Euleng. 12, 1040 Wien", "Eulenstraße 12, Vienna, Austria"),
    ("An d. Eule 12, 20099 Hamburg", "Eulenstraße 12, Hamburg"),
    ("Uglev. 12, 1550 København V", "Uglegade 12, Copenhagen"),
    ("Ugglegr. 12, 111 22 Stockholm", "Ugglegatan 12, Stockholm, Sweden"),
    ("Uglevei 12, 0150 Oslo", "Uglegata 12, Oslo, Norway"),
    ("Pöllönk. 12, 00100 Helsinki", "Pöllöntie 12, Helsinki"),
    ("Pelėdų pl. 12, LT-01103 Vilnius", "Pelėdų gatvė 12, Vilnius"),
    ("Ugluvegur 12, 105 Reykjavík", "Uglugötu 12, IS-105 Reykjavik"),
    ("Uglutún 12, 105 Reykjavík", "Uglutúni 12, IS-600 Akureyri"),
    ("12 allée Irène Hiboux-Curel, 69800 Saint-Priest", "12 Allee M. Hiboux Curel, F-69791 St Priest Cedex"),
    ("12 allée Irène Hiboux-Curel, 69800 Saint-Priest", "12 Allee I. Hiboux Morel, F-69791 St Priest Cedex"),
    ("20 avenue du Docteur Hibouxel, 44000 Nantes", "20 av. Gal Hibouxel, 44000 NANTES"),
    ("Via Giacomo Gufini, 7 - 20123 Milano MI", "V. M. Gufini 7, Milan, Italy"),
    ("Corso Vittorio Emanuele III, 1540, 00186 Roma", "C.so V. Emanuele 1540, Rome"),
    ("Corso Vittorio Emanuele II, 1540, 00186 Roma", "Corso Vittorio Emanuele Orlando 1540, Rome"),
    ("Krišjāņa Pūcera iela 130, Rīga", "Kr. Vanaga 130, Riga LV1012"),
    ("Pūces iela 149-5, Rīga, LV-1012", "Puces str. 151, Riga, Latvia"),
    ("Pūces iela 149-5, Rīga, LV-1012", "Puces str. 5, Riga, Latvia"),
    ("Pūces iela 149a-5, Rīga, LV-1012", "Puces str. 149b, Riga, Latvia"),
    ("Rue de la Chouette 149/24, 1050 Bruxelles", "Rue de la Chouette 24, 1050 Ixelles"),
    ("Eulengasse 12-14/E384, 1040 Wien", "Eulengasse 16, 1040 Wien"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_a_kind_cut_short_is_the_kind(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_a_kind_cut_short_is_no_other_kind(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    "text", ["ch. du hibou 5, owlby", "uilengr. 5, owlby", "al. sowia 5, warszawa", "an d. eule, hamburg"]
)
def test_nothing_is_written_out_without_its_country_or_its_house(text: str) -> None:
    assert written(text, text.replace(".", " ").replace(",", " ").split()) == text
