"""Numbers of those whom a line names beside a page's firm: bodies, who serves it, whose goods it sells."""

import pytest
from tests.parse.test_contacts_of_pages import told

from falsefront.parse.named_beside import others_from

OWN = "<h1>Lumo Glass Ltd</h1><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel +44 113 496 0101</p>"
TITLE = "Contact | Lumo Glass Ltd"


@pytest.mark.parametrize(
    "other",
    [
        "<p>For product complaints you may also write to the Ministry of Trade, Consumer Affairs Division, "
        "14 Harbour Road, Kingston 5 (Tel: +44 113 496 0177).</p>",
        "<p>We are distributor for Bolton Scales, Foundry Lane, Halesowen B63 3XX, United Kingdom (tel. +44 "
        "113 496 0177). Warranty claims are handled by us.</p>",
        "<p>Printed by Moss Press Ltd., 9 Mill Lane, Fernton. Tel: +44 113 496 0177</p>",
        "<p>Our trucks are repaired at Alder Garage (tel: +44 113 496 0177).</p>",
        "<p>Parking is let by the landlord, Fern Property Ltd, +44 113 496 0177.</p>",
        "<p>In an emergency call the Fernton Police Station on +44 113 496 0177.</p>",
        "<p>Our bankers: Fern National Bank, High Street branch, Tel. +44 113 496 0177</p>",
        '<p>"They built our kitchen in two weeks." Ada Moss, Alder Bakery, Fernton, Tel. +44 113 496 0177</p>',
        "<div><h3>For shipments from Hong Kong kindly coordinate with our overseas agent:</h3><p>MOSS "
        "FORWARDING LTD.<br>UNIT 7, 12/F ELM INDUSTRIAL PLAZA, 9 FERN ROAD, KOWLOON BAY, HONG KONG<br>TEL: "
        "+44 113 496 0177</p></div>",
        "<div><h3>Manufacturer of our machines</h3><p>Alder Machinery Group Co., Ltd.<br>No. 6 Fern Road, "
        "Elm District, Jining, Shandong, China<br>Factory service: +44 113 496 0177</p></div>",
        "<div><h3>Our principal</h3><p>Bolton Scales Ltd<br>Foundry Lane, Halesowen B63 3XX, United "
        "Kingdom<br>Tel: +44 113 496 0177</p></div>",
        "<p>The website is hosted by Moss Hosting Inc., 12 Elm Street, Fernton, phone +44 113 496 0177.</p>",
        "<p>Zuständig für die Erlaubnis ist das Landratsamt Farnberg, Schlossplatz 1, 83512 Farnberg, Tel. "
        "+44 113 496 0177.</p>",
        "<p>Wir sind Vertragshändler der Ulmen Landtechnik AG, Industriestr. 4, 83512 Farnberg, Tel. +44 113 "
        "496 0177.</p>",
        "<p>Hausverwaltung: Farn Immobilien GmbH, Tel. +44 113 496 0177</p>",
        "<p>Übernachtung für unsere Gäste: Hotel Ulmenhof, Tel. +44 113 496 0177</p>",
        "<p>Außerhalb der Sprechzeiten wenden Sie sich an das Kreiskrankenhaus Farnberg, Telefon +44 113 496 "
        "0177.</p>",
        "<div><h3>Hersteller unserer Maschinen</h3><p>Ulmen Landtechnik AG<br>Industriestraße 4<br>83512 "
        "Farnberg<br>Tel. +44 113 496 0177</p></div>",
        "<p>Der Versand erfolgt durch die Spedition Farnkraut GmbH (Tel. +44 113 496 0177).</p>",
        "<p>Vertretung in Österreich: Moos Handels GmbH, Ulmengasse 4, 1100 Wien, Tel. +44 113 496 0177</p>",
        "<p>Nous sommes revendeur agréé des Établissements Fougère, 4 rue de l'Orme, 59100 Roubaix (tél. +44 "
        "113 496 0177).</p>",
        "<p>Syndic de l'immeuble : Cabinet Fougère, tél. +44 113 496 0177</p>",
        "<p>Expert-comptable : Cabinet Mousse et Associés, tél. +44 113 496 0177</p>",
        "<p>Hébergement à proximité : Hôtel de l'Orme, tél. +44 113 496 0177</p>",
        "<p>Chambre de métiers : CMA de la Somme, 15 rue de l'Orme, 80000 Amiens, tél. +44 113 496 0177</p>",
        "<p>Notre transporteur est Transports Fougère (service client : +44 113 496 0177).</p>",
        "<div><h3>Fabricant de nos machines</h3><p>Fougère Industries SAS<br>4 rue de l'Orme<br>59100 "
        "Roubaix<br>Tél. : +44 113 496 0177</p></div>",
        "<div><h3>Pour les expéditions depuis la Belgique, merci de contacter notre agent :</h3><p>Mousse "
        "Logistics SPRL<br>4 rue de l'Orme, 59100 Roubaix<br>Tél. +44 113 496 0177</p></div>",
        "<p>Somos distribuidores de Básculas Helecho S.A., calle Olmo 4, 28010 Madrid (tel. +44 113 496 "
        "0177).</p>",
        "<p>Impreso en Gráficas Musgo, S.L., calle Molino 3, 28010 Madrid. Tel. +44 113 496 0177</p>",
        "<p>Asesoría: Gestoría Musgo, tel. +44 113 496 0177</p>",
        "<p>Alojamiento recomendado: Hotel Olmo, teléfono +44 113 496 0177</p>",
        "<p>Cámara de Comercio de Madrid, calle Olmo 4, 28010 Madrid, tel. +44 113 496 0177</p>",
        "<div><h3>Fabricante de nuestras máquinas</h3><p>Helecho Maquinaria S.A.<br>Calle Olmo 4, 28010 "
        "Madrid<br>Tel. +44 113 496 0177</p></div>",
        "<p>Los envíos los realiza Transportes Musgo (atención al cliente: +44 113 496 0177).</p>",
        "<p>Em caso de reclamação, contacte a Direção-Geral do Consumidor (tel. +44 113 496 0177).</p>",
        "<p>Somos distribuidores da Feto Balanças, Lda., Rua do Olmo 4, 4000-100 Porto (tel. +44 113 496 "
        "0177).</p>",
        "<p>Contabilidade: Musgo &amp; Associados, tel. +44 113 496 0177</p>",
        "<p>Em caso de emergência ligue para o Hospital de Fetos: +44 113 496 0177</p>",
        "<div><h3>Fabricante das máquinas</h3><p>Feto Industrial, Lda.<br>Rua do Olmo 4, 4000-100 "
        "Porto<br>Telefone: +44 113 496 0177</p></div>",
        "<p>Per i reclami rivolgersi alla Camera di Commercio di Felceto, via Olmo 4, 20100 Milano (tel. +44 "
        "113 496 0177).</p>",
        "<p>Stampa: Tipografia Muschio, via Mulino 3, 20100 Milano, tel. +44 113 496 0177</p>",
        "<p>Amministratore dello stabile: Studio Felce, tel. +44 113 496 0177</p>",
        "<p>Dove dormire: Albergo Olmo, tel. +44 113 496 0177</p>",
        "<div><h3>Produttore delle macchine</h3><p>Felce Macchine S.r.l.<br>Via Olmo 4, 20100 Milano<br>Tel. "
        "+44 113 496 0177</p></div>",
        "<p>Le spedizioni sono affidate a Trasporti Felce (servizio clienti +44 113 496 0177).</p>",
        "<p>Voor klachten kunt u terecht bij de gemeente Varendam, Raadhuisplein 1, tel. +44 113 496 "
        "0177.</p>",
        "<p>Wij zijn dealer van Iepen Weegtechniek B.V., Industrieweg 4, 3542 AB Utrecht (tel. +44 113 496 "
        "0177).</p>",
        "<p>Drukwerk: Drukkerij Mos, tel. +44 113 496 0177</p>",
        "<p>Accountant: Mos &amp; Partners, tel. +44 113 496 0177</p>",
        "<div><h3>Fabrikant van de machines</h3><p>Iepen Techniek B.V.<br>Industrieweg 4<br>3542 AB "
        "Utrecht<br>Tel. +44 113 496 0177</p></div>",
        "<p>Klagomål kan lämnas till kommunens miljökontor (tel. +44 113 496 0177).</p>",
        "<p>Vi är återförsäljare för Alm Vågar AB, Industrigatan 4, 111 22 Stockholm (tel. +44 113 496 "
        "0177).</p>",
        "<p>Tryck: Mossa Tryckeri AB, tel. +44 113 496 0177</p>",
        "<div><h3>Tillverkare av maskinerna</h3><p>Alm Maskin AB<br>Industrigatan 4<br>111 22 "
        "Stockholm<br>Tel. +44 113 496 0177</p></div>",
        "<p>Spørsmål om støtte rettes til Landbruksdirektoratet (tlf. +44 113 496 0177).</p>",
        "<p>Vi er forhandler for Alm Vekter AS, Industriveien 4, 0581 Oslo (tlf. +44 113 496 0177).</p>",
        "<p>Trykk: Mose Trykkeri AS, tlf. +44 113 496 0177</p>",
        "<div><h3>Produsent av maskinene</h3><p>Alm Maskin AS<br>Industriveien 4, 0581 Oslo<br>Fabrikkens "
        "servicetelefon: +44 113 496 0177</p></div>",
        "<p>Klager kan rettes til Fødevarestyrelsen (tlf. +44 113 496 0177).</p>",
        "<p>Tryk: Mos Bogtryk A/S, tlf. +44 113 496 0177</p>",
        "<p>Valitukset voi osoittaa kaupungin ympäristötoimistoon (puh. +44 113 496 0177).</p>",
        "<p>Olemme Jalava Vaaka Oy:n jälleenmyyjä, Teollisuuskatu 4, 00510 Helsinki (puh. +44 113 496 "
        "0177).</p>",
        "<p>Jesteśmy dystrybutorem firmy Wiąz Wagi Sp. z o.o., ul. Młyńska 4, 00-100 Warszawa (tel. +44 113 "
        "496 0177).</p>",
        "<p>Druk: Drukarnia Mech, ul. Młyńska 3, 00-100 Warszawa, tel. +44 113 496 0177</p>",
        "<p>Biuro rachunkowe: Mech i Wspólnicy, tel. +44 113 496 0177</p>",
        "<div><h3>Producent maszyn</h3><p>Wiąz Maszyny Sp. z o.o.<br>ul. Młyńska 4, 00-100 Warszawa<br>tel. "
        "+44 113 496 0177</p></div>",
        "<p>Przesyłki dostarcza firma kurierska Paproć Ekspres (infolinia +44 113 496 0177).</p>",
        "<p>Se stížnostmi se obracejte na Městský úřad Kapradí, náměstí Míru 1 (tel. +44 113 496 0177).</p>",
        "<p>Jsme prodejcem firmy Jilm Váhy s.r.o., Průmyslová 4, 110 00 Praha 1 (tel. +44 113 496 0177).</p>",
        "<p>Tisk: Tiskárna Mech, s.r.o., Mlýnská 3, 110 00 Praha 1, tel. +44 113 496 0177</p>",
        "<div><h3>Výrobce strojů</h3><p>Jilm Stroje s.r.o.<br>Průmyslová 4, 110 00 Praha 1<br>Tel.: +44 113 "
        "496 0177</p></div>",
        "<p>So sťažnosťami sa obráťte na Mestský úrad Papradie, Námestie 1 (tel. +44 113 496 0177).</p>",
        "<p>Tlač: Tlačiareň Mach, s.r.o., tel. +44 113 496 0177</p>",
        "<p>Panasszal forduljon a Páfrány Városi Polgármesteri Hivatalhoz (tel.: +44 113 496 0177).</p>",
        "<p>Kamara: Nógrád Megyei Kereskedelmi és Iparkamara, 3100 Salgótarján, Szilfa út 4., tel.: +44 113 "
        "496 0177</p>",
        "<p>Könyvelő: Moha és Társa Kft., tel.: +44 113 496 0177</p>",
        "<p>Nyomda: Moha Nyomda Kft., tel.: +44 113 496 0177</p>",
        "<div><h3>Gépeink gyártója</h3><p>Szil Gépgyár Kft.<br>1117 Budapest, Malom utca 4.<br>Tel.: +44 113 "
        "496 0177</p></div>",
        "<p>Pentru reclamații adresați-vă Primăriei Feriga, str. Ulmului 4 (tel. +44 113 496 0177).</p>",
        "<p>Suntem distribuitor al firmei Ulm Cântare S.R.L., str. Ulmului 4, București (tel. +44 113 496 "
        "0177).</p>",
        "<p>Tipărit la Tipografia Mușchi, tel. +44 113 496 0177</p>",
        "<div><h3>Producătorul utilajelor</h3><p>Ulm Utilaje S.R.L.<br>Str. Ulmului 4, București<br>Tel.: "
        "+44 113 496 0177</p></div>",
        "<p>За жалби се обръщайте към Община Папрат, пл. Свобода 1 (тел. +44 113 496 0177).</p>",
        "<p>Печат: Печатница Мъх ООД, тел. +44 113 496 0177</p>",
        "<p>По вопросам субсидий обращайтесь в Министерство сельского хозяйства, ул. Вязовая, 4 (тел. +44 "
        "113 496 0177).</p>",
        "<p>Отпечатано в типографии «Мох», ул. Мельничная, 3, тел. +44 113 496 0177</p>",
        "<p>Управляющая компания здания: ООО «Папоротник», тел. +44 113 496 0177</p>",
        "<div><h3>Производитель оборудования</h3><p>ООО «Вяз Машины»<br>125009, г. Москва, ул. Вязовая, "
        "4<br>Тел.: +44 113 496 0177</p></div>",
        "<p>В экстренных случаях звоните в городскую больницу №4: +44 113 496 0177</p>",
        "<p>З питань дотацій звертайтеся до Управління сільського господарства, вул. В'язова, 4 (тел. +44 "
        "113 496 0177).</p>",
        "<p>Друк: ТОВ \"Мохова друкарня\", 79000, м. Львів, вул. В'язова, 4, тел. +44 113 496 0177. Зам. "
        "12.</p>",
        "<div><h3>Виробник обладнання</h3><p>ТОВ \"В'яз Машини\"<br>01001, м. Київ, вул. В'язова, 4<br>Тел.: "
        "+44 113 496 0177</p></div>",
        "<p>Για θέματα επιδομάτων απευθυνθείτε στο Υπουργείο Ανάπτυξης, Φτελιάς 4, 10180 Αθήνα, τηλ. +44 113 "
        "496 0177.</p>",
        "<p>Είμαστε αντιπρόσωποι της Φτέρη Ζυγοί Α.Ε., Φτελιάς 4, 10180 Αθήνα (τηλ. +44 113 496 0177).</p>",
        "<p>Εκτύπωση: Τυπογραφείο Βρύα, τηλ. +44 113 496 0177</p>",
        "<div><h3>Κατασκευαστής μηχανημάτων</h3><p>Φτέρη Μηχανές Α.Ε.<br>Φτελιάς 4, 10180 Αθήνα<br>Τηλ.: +44 "
        "113 496 0177</p></div>",
        "<p>Destekler için Eğrelti İlçe Tarım Müdürlüğü'ne başvurunuz (Tel: +44 113 496 0177).</p>",
        "<p>Karaağaç Terazi A.Ş. bayisiyiz, Sanayi Cad. No:4, Ankara (Tel: +44 113 496 0177).</p>",
        "<p>Baskı: Yosun Matbaası, Sanayi Cad. No:3, Ankara, Tel: +44 113 496 0177</p>",
        "<p>Ticaret Odası: Ankara Ticaret Odası, Tel: +44 113 496 0177</p>",
        "<p>Mali müşavir: Yosun Muhasebe, Tel: +44 113 496 0177</p>",
        "<div><h3>Makinelerimizin üreticisi</h3><p>Karaağaç Makina A.Ş.<br>Sanayi Cad. No:4, Ankara<br>Tel: "
        "+44 113 496 0177</p></div>",
        "<p>Kargo: Eğrelti Kargo, müşteri hizmetleri +44 113 496 0177</p>",
        "<p>Onze daghandel loopt via Varen Transport Mos, Iepweg 13, 1431 GB Aalsmeer, tel. +44 113 496 0177.</p>",
        "<p>Våra leveranser går med Ormbunke Transport, Almgatan 4, 331 31 Värnamo, tel. +44 113 496 0177.</p>",
        "<p>Ekspor kami melalui PT Pakis Lintas, Jl. Tanjung No. 5, Semarang, telp +44 113 496 0177.</p>",
        "<p>يتم الشحن عن طريق شركة السرخس للتخليص الجمركي: عمارة 3، شارع الدردار، القاهرة، هاتف +44 113 496 0177</p>",
        "<p>輸出は通関業者の羊歯通運（〒455-0032 名古屋市港区入船1-7-40、TEL +44 113 496 0177）を通じて行います。</p>",
        "<p>선적은 고사리해운(부산광역시 중구 충장대로 6, 전화 +44 113 496 0177)을 통해 진행됩니다.</p>",
        "<p>Registergericht: Amtsgericht Farnberg (Schlossplatz 1, 83512 Farnberg, Tel. +44 113 496 0177), HRB 1</p>",
        "<p>Cégbíróság: Páfrány Törvényszék, 3100 Salgótarján, Szilfa út 4., tel.: +44 113 496 0177</p>",
        "<p>Quejas: Procuraduría del Consumidor, Teléfono +44 113 496 0177</p>",
        "<p>Landmark: Moss Garage (6 Dock Road, Leeds LS10 1AA, tel. +44 113 496 0177), turn right there.</p>",
        "<p>目印：コンビニ羊歯店（岐阜県関市池田町20番地、TEL +44 113 496 0177）の角を曲がってください</p>",
        "<p>للشكاوى يرجى التواصل مع وزارة التجارة، شارع الدردار 4، الرياض (هاتف: +44 113 496 0177).</p>",
        "<p>نحن وكلاء شركة الدردار للموازين، شارع الصناعة 4، الرياض (هاتف: +44 113 496 0177).</p>",
        "<p>طباعة: مطبعة السرخس، هاتف: +44 113 496 0177</p>",
        "<p>مكتب المحاسبة: الطحلب وشركاه، هاتف: +44 113 496 0177</p>",
        "<p>לתלונות יש לפנות למשרד הכלכלה, רחוב הבוקיצה 4, ירושלים (טל' +44 113 496 0177).</p>",
        "<p>דפוס: דפוס אזוב בע\"מ, טל' +44 113 496 0177</p>",
        "<p>Untuk pengaduan silakan hubungi Dinas Perdagangan Kabupaten Pakis, Jl. Elm No. 4 (Telp. +44 113 "
        "496 0177).</p>",
        "<p>Kami distributor resmi PT Elm Timbangan, Jl. Industri No. 4, Jakarta 10110 (Telp. +44 113 496 "
        "0177).</p>",
        "<p>Dicetak oleh Percetakan Lumut, Telp. +44 113 496 0177</p>",
        "<div><h3>Produsen mesin kami</h3><p>PT Elm Mesin Indonesia<br>Jl. Industri No. 4, Jakarta "
        "10110<br>Telp. +44 113 496 0177</p></div>",
        "<p>Mọi khiếu nại xin liên hệ Sở Công Thương tỉnh Dương Xỉ, số 4 đường Cây Du (ĐT: +44 113 496 "
        "0177).</p>",
        "<p>Chúng tôi là đại lý của Công ty TNHH Cân Cây Du, số 4 đường Công Nghiệp, Hà Nội (ĐT: +44 113 496 "
        "0177).</p>",
        "<p>In tại: Xưởng in Rêu, ĐT: +44 113 496 0177</p>",
        "<div><h3>Nhà sản xuất máy</h3><p>Công ty CP Máy Cây Du<br>Số 4 đường Công Nghiệp, Hà Nội<br>Điện "
        "thoại: +44 113 496 0177</p></div>",
        "<p>ร้องเรียนได้ที่ กรมการค้าภายใน เลขที่ 4 ถนนเอล์ม (โทร. +44 113 496 0177)</p>",
        "<p>พิมพ์ที่ โรงพิมพ์มอส โทร. +44 113 496 0177</p>",
        "<p>불만 사항은 고사리시청 소비자보호과(전화: +44 113 496 0177)로 문의하시기 바랍니다.</p>",
        "<p>인쇄: 이끼인쇄소, 전화 +44 113 496 0177</p>",
        "<p>건물 관리사무소: 고사리빌딩 관리단 +44 113 496 0177</p>",
        "<p>세무 대리: 이끼세무회계 전화 +44 113 496 0177</p>",
        "<p>ご宿泊のご予約は旅館ニレ様（TEL+44 113 496 0177）へお願いいたします。</p>",
        "<p>苦情は東京都消費生活総合センター（電話 +44 113 496 0177）へご相談ください。</p>",
        "<p>印刷：有限会社コケ印刷　TEL +44 113 496 0177</p>",
        "<p>ビル管理会社：シダ不動産株式会社　TEL +44 113 496 0177</p>",
        "<p>顧問税理士：コケ税理士事務所　電話 +44 113 496 0177</p>",
        "<p>配送はシダ運輸（お客様窓口 +44 113 496 0177）が行います。</p>",
        "<p>如需投诉请联系蕨城市市场监督管理局（电话：+44 113 496 0177）。</p>",
        "<p>我公司是榆木衡器有限公司的授权经销商，地址：北京市朝阳区榆木路4号，电话：+44 113 496 0177</p>",
        "<p>印刷：苔藓印务有限公司 电话：+44 113 496 0177</p>",
        "<p>物业管理：蕨类物业有限公司，电话：+44 113 496 0177</p>",
        "<p>法律顾问：苔藓律师事务所 电话：+44 113 496 0177</p>",
        "<p>发货由蕨运物流承运，物流查询电话：+44 113 496 0177</p>",
        "<p>住宿推荐：榆木大酒店，电话：+44 113 496 0177</p>",
        "<p>补贴事宜请咨询蕨县农业农村局，电话+44 113 496 0177。</p>",
        "<p>网站建设：苔藓科技 电话：+44 113 496 0177</p>",
        "<p>房东：榆木置业有限公司 电话：+44 113 496 0177</p>",
        "<p>如有消費爭議請洽蕨市政府消費者服務中心（電話：+44 113 496 0177）。</p>",
        "<p>本公司為榆木衡器股份有限公司之經銷商，台北市中正區榆木路4號，電話：+44 113 496 0177</p>",
        "<p>印刷：苔蘚印刷廠　電話：+44 113 496 0177</p>",
        "<p>會計師：苔蘚會計師事務所 電話：+44 113 496 0177</p>",
        "<p>Za prigovore se obratite Gradskom uredu Paprat, Trg 1 (tel. +44 113 496 0177).</p>",
        "<p>Tisak: Tiskara Mahovina d.o.o., tel. +44 113 496 0177</p>",
        "<p>Zastupnici smo tvrtke Brijest Vage d.o.o., Industrijska 4, 10000 Zagreb (tel. +44 113 496 "
        "0177).</p>",
        "<div><h3>Proizvođač strojeva</h3><p>Brijest Strojevi d.o.o.<br>Industrijska 4, 10000 Zagreb<br>Tel. "
        "+44 113 496 0177</p></div>",
        "<p>Za žalbe se obratite Opštinskoj upravi Paprat (tel. +44 113 496 0177).</p>",
        "<p>Dėl skundų kreipkitės į Paparčio savivaldybę (tel. +44 113 496 0177).</p>",
        "<p>Kaebustega pöörduge Sõnajala vallavalitsuse poole (tel +44 113 496 0177).</p>",
        "<p>Par sūdzībām vērsieties Paparžu pašvaldībā (tālr. +44 113 496 0177).</p>",
        "<p>برای شکایات با اداره صنعت شهر سرخس تماس بگیرید (تلفن: +44 113 496 0177).</p>",
    ],
)  # fmt: skip
def test_whom_a_line_names_beside_the_firm_has_a_number_of_his_own(other: str) -> None:
    assert told(OWN + other, TITLE, field="phone")[1] == ["+441134960101"]
    assert told(OWN + other, TITLE, field="address")[1] == ["9 Fern Road, Leeds LS1 2AB"]


@pytest.mark.parametrize(
    "own",
    [
        "<p>For orders or complaints please call our office (Tel: +44 113 496 0177).</p>",
        "<p>Our Fernton branch is next to the police station, Tel: +44 113 496 0177</p>",
        "<p>Contact Ada Moss, our sales manager, on +44 113 496 0177.</p>",
        "<p>We are distributor for Bolton Scales. Call us: +44 113 496 0177</p>",
        "<p>Lumo Glass is a member of the Chamber of Commerce. Tel. +44 113 496 0177</p>",
        "<p>For Ministry tenders please contact our projects department (tel. +44 113 496 0177).</p>",
        "<p>Manufacturer of weighing machines. Phone +44 113 496 0177</p>",
        "<p>Hotel reservations: +44 113 496 0177</p>",
        "<p>Accounts department: +44 113 496 0177</p>",
        "<p>Our shop is opposite the Town Hall. Phone +44 113 496 0177</p>",
        "<p>De verkoop loopt via ons kantoor, tel. +44 113 496 0177</p>",
        "<p>Landmark: opposite Moss Garage. Tel. +44 113 496 0177</p>",
        "<p>目印：赤い看板 TEL +44 113 496 0177</p>",
        "<p>Bestellen gaat via WhatsApp +44 113 496 0177</p>",
        "<p>Pemesanan melalui WhatsApp +44 113 496 0177</p>",
        "<p>الطلب عن طريق الهاتف +44 113 496 0177</p>",
        "<p>수출은 전화 +44 113 496 0177</p>",
        "<p>Handelsregister: HRB 4711, Telefon +44 113 496 0177</p>",
        "<p>Quejas y sugerencias: Teléfono +44 113 496 0177</p>",
        "<p>Emergency out of hours number: +44 113 496 0177</p>",
        "<p>Bring the form from the Ministry to our office or call +44 113 496 0177 first.</p>",
        "<p>Für Bestellungen wenden Sie sich bitte an unser Büro (Tel. +44 113 496 0177).</p>",
        "<p>Unsere Filiale am Rathaus erreichen Sie unter Tel. +44 113 496 0177.</p>",
        "<p>Zulassung durch die Stadt Farnberg. Tel. +44 113 496 0177</p>",
        "<p>Buchhaltung: Tel. +44 113 496 0177</p>",
        "<p>Notre agence de la place de la Mairie : tél. +44 113 496 0177</p>",
        "<p>Fabricante de básculas. Tel. +44 113 496 0177</p>",
        "<p>Per informazioni rivolgersi alla nostra segreteria (tel. +44 113 496 0177).</p>",
        "<p>Ufficio stampa e relazioni: +44 113 496 0177</p>",
        "<p>Prosimy zwracać się do naszego biura (tel. +44 113 496 0177).</p>",
        "<p>По вопросам поставок обращайтесь в наш отдел продаж (тел. +44 113 496 0177).</p>",
        "<p>Производство окон. Тел. +44 113 496 0177</p>",
        "<p>Siparişler için satış müdürlüğümüze başvurunuz (Tel: +44 113 496 0177).</p>",
        "<p>Satış Müdürlüğü Tel: +44 113 496 0177</p>",
        "<p>如有投诉请联系我公司客服部，电话：+44 113 496 0177</p>",
        "<p>市政府采购项目请联系本公司，电话：+44 113 496 0177</p>",
        "<p>生产厂家直销，电话：+44 113 496 0177</p>",
        "<p>公司物业部，电话：+44 113 496 0177</p>",
        "<p>ご予約は当店（TEL +44 113 496 0177）へお願いいたします。</p>",
        "<p>製造元直売 TEL +44 113 496 0177</p>",
        "<p>문의는 당사 영업부(전화: +44 113 496 0177)로 연락 바랍니다.</p>",
        "<p>Για παραγγελίες απευθυνθείτε στο γραφείο μας, τηλ. +44 113 496 0177.</p>",
        "<p>للطلبات يرجى التواصل مع مكتبنا (هاتف: +44 113 496 0177).</p>",
        "<p>Untuk pemesanan silakan hubungi kantor kami (Telp. +44 113 496 0177).</p>",
        "<p>Mọi thắc mắc xin liên hệ phòng kinh doanh của chúng tôi (ĐT: +44 113 496 0177).</p>",
        "<p>Panasszal forduljon irodánkhoz (tel.: +44 113 496 0177).</p>",
        "<p>S dotazy se obracejte na naši kancelář (tel. +44 113 496 0177).</p>",
        "<p>Voor vragen kunt u terecht bij ons kantoor, tel. +44 113 496 0177.</p>",
        "<p>Frågor besvaras av vårt kontor (tel. +44 113 496 0177).</p>",
        "<p>Za narudžbe se obratite našem uredu (tel. +44 113 496 0177).</p>",
        "<p>Customer care agent: +44 113 496 0177</p>",
        "<p>Printing department: Tel +44 113 496 0177</p>",
        "<p>Accounts: Ada Moss, tel. +44 113 496 0177</p>",
        "<p>Księgowość: Anna Nowak, tel. +44 113 496 0177</p>",
        "<p>Buchhaltung: Frau Moos, Tel. +44 113 496 0177</p>",
        "<p>Lumo Glass works with the Ministry of Trade since 1990. Tel. +44 113 496 0177</p>",
        "<p>Hotel guests, please call +44 113 496 0177</p>",
        "<p>Contabilidad: Ana García, tel. +44 113 496 0177</p>",
        "<p>Amministrazione: tel. +44 113 496 0177</p>",
        "<p>Comptabilité : Mme Mousse, tél. +44 113 496 0177</p>",
        "<p>Our prices are set by the Ministry of Trade, call us on +44 113 496 0177</p>",
        "<p>Muhasebe: Ayşe Yılmaz Tel: +44 113 496 0177</p>",
        "<p>财务部：王小姐 电话：+44 113 496 0177</p>",
        "<p>経理部：田中 TEL +44 113 496 0177</p>",
        "<p>Бухгалтерия: Иванова Анна, тел. +44 113 496 0177</p>",
        "<p>Könyvelés: Kovács Anna, tel.: +44 113 496 0177</p>",
        "<p>Rooms: reservations are handled by Ada Moss, tel +44 113 496 0177</p>",
        "<p>Lumo Glass, Hospital Road, opposite County Council Office, Tel +44 113 496 0177</p>",
    ],
)  # fmt: skip
def test_behind_words_of_ones_own_a_department_or_a_sentences_end_the_number_is_the_firms(own: str) -> None:
    assert told(OWN + own, TITLE, field="phone")[1] == ["+441134960101", "+441134960177"]


def test_an_office_of_its_own_kind_is_the_firms() -> None:
    body = "<p>Questions about permits go to the Department of Fisheries (tel. +44 113 496 0177).</p>"
    assert told(OWN + body, "Government of Fernland", field="phone")[1] == ["+441134960101", "+441134960177"]


def test_who_is_said_to_serve_a_firm_may_be_the_firm_itself() -> None:
    body = "<p>Rooms are booked through Lumo Glass Ltd, tel. +44 113 496 0177</p>"
    assert told(OWN + body, TITLE, field="phone")[1] == ["+441134960101", "+441134960177"]


def test_under_what_a_firm_makes_stands_the_firm_itself() -> None:
    own = "<p>Lumo Glass Ltd<br>2 Fern Yard<br>Leeds LS1 2AC</p><p>+44 113 496 0177</p>"
    body = f"<h3>Manufacturer of fine glass</h3>{own}"
    assert told(OWN + body, TITLE, field="phone")[1] == ["+441134960101", "+441134960177"]


def test_a_maker_in_the_footer_needs_no_heading() -> None:
    maker = (
        "<span>Manufacturer of our machines</span><p>Alder Machinery Co., Ltd.<br>6 Fern Road, York YO1 9XY<br>{}</p>"
    )
    body = f"{OWN}<footer>{maker.format('Service: +44 113 496 0177')}</footer>"
    assert told(body, TITLE, field="phone")[1] == ["+441134960101"]


@pytest.mark.parametrize("register", ["IČO: 57000142, DIČ: 2122000142", "NIP: 5260000142", "CIF: B10000142"])
def test_a_number_of_a_register_is_no_part_of_the_address_over_it(register: str) -> None:
    body = f"<p>Lumo s. r. o.<br>Kamenná 911/3, 811 05 Bratislava, Slovenská republika<br>{register}</p>"
    found = told(body, "Kontakt | Lumo s. r. o.", field="address")[1]
    assert found == ["Kamenná 911/3, 811 05 Bratislava, Slovenská republika"]


@pytest.mark.parametrize(
    "line",
    [
        "Approved by the Department of Health. Tel {}",
        "Supplier to the Ministry of Trade since 1987 – call {}",
        "Geprüft vom Finanzamt und der Handwerkskammer, rufen Sie an: {}",
        "Gegenüber dem Rathaus und der Feuerwehr, Tel. {}",
        "Auftragnehmer der Stadtverwaltung und der Polizei – Tel. {}",
        "Agréé par la préfecture du Rhône, tél. {}",
        "Fournisseur de la mairie de Lyon depuis 1980, tél. {}",
        "Di fronte al comune e ai carabinieri, tel. {}",
        "Iscritta alla camera di commercio di Milano, tel. {}",
        "Proveedor del ayuntamiento de Madrid, tel. {}",
        "Frente al ayuntamiento, teléfono {}",
        "Поставщик министерства обороны, тел. {}",
        "Аккредитованы министерством здравоохранения, тел. {}",
        "A polgármesteri hivatal mellett, tel. {}",
        "Tegenover de gemeente en politie, tel. {}",
        "Vizavi de primăria orașului, tel. {}",
        "Gần ủy ban nhân dân quận, gọi {}",
        "Mittemot polisen och brandkåren, tel. {}",
        "Overfor politiet og kommunen, tlf. {}",
        "“Colour that lasts as long as you do.” Call now {}",
        "„Farbe, die hält und hält und hält.“ Rufen Sie an: {}",
        "«El color que dura toda la vida.» Llame al {}",
        "« La couleur qui dure toute la vie. » Appelez le {}",
    ],
)
def test_a_body_named_in_passing_and_a_slogan_leave_the_number_to_the_firm(line: str) -> None:
    assert others_from(line.format("0113 496 0177")) is None


@pytest.mark.parametrize(
    "line",
    [
        "We are approved by the Ministry of Trade ({})",
        "We are supplier to the Ministry of Trade, 9 Elm Row, Leeds, tel. {}",
        "Members may complain to the Ministry of Trade, tel. {}",
        "If you live near Leeds turn to the Ministry of Trade, tel. {}",
        "Partners of ours are asked by the Ministry of Trade on {}",
        "Wir sind Lieferant der Stadtverwaltung Farnberg (Tel. {})",
        "Pour nos membres agréés, voyez la préfecture du Rhône, tél. {}",
        "“They built our kitchen in two weeks.” Ada Moss, Alder Bakery, tel. {}",
    ],
)
def test_a_body_to_turn_to_and_who_praises_a_firm_have_numbers_of_their_own(line: str) -> None:
    assert others_from(line.format("0113 496 0177")) is not None


@pytest.mark.parametrize("line", ["; , 0114 496 0142", ", Elm Road 5, 0114 496 0142; Moss 3, 0114 496 0143"])
def test_a_part_of_a_line_without_a_name_names_nobody(line: str) -> None:
    assert others_from(line) is None
