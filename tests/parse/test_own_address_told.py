"""A sentence that says what a firm's own address is tells it; one of another's, or of what it was, does not."""

import pytest

from falsefront.parse.told_addresses import told_address

OWN = """
Our address is |No. 58 Fern Road, Mudan District, Heze, Shandong, China
Our new address is |12 Fern Road, Leeds LS1 4AB
The address of our factory is |12 Fern Road, Leeds LS1 4AB
Notre adresse est |12 rue de la Paix, 75002 Paris
Unsere Adresse lautet |Lindenstraße 14, 04277 Leipzig
Nuestra dirección es |Calle Olmo 22, 28012 Madrid
Il nostro indirizzo è |Via Garibaldi 31, 10122 Torino
Nosso endereço é |Rua das Flores, 120, Centro, Curitiba - PR, 80010-000
Ons adres is |Kerkstraat 12, 1017 GC Amsterdam
Nasz adres to: |ul. Lipowa 12, 00-950 Warszawa
Naše adresa je |Lipová 12, 110 00 Praha 1
Vår adress är |Storgatan 12, 111 22 Stockholm
Наш адрес — |420111, г. Казань, ул. Баумана, д. 12
Alamat kami di |Jalan Melati No. 5, Bandung 40123
Địa chỉ của chúng tôi là |12 Nguyễn Trãi, Quận 1, TP. Hồ Chí Minh
本公司地址为|沈阳市铁西区建设东路57号
公司设在|沈阳市铁西区建设东路57号
青石是一家女裤厂家，档口设在|株洲市芦淞区芦淞路65号三楼B区21档
实体店地址在|沈阳市铁西区建设东路57号
""".strip().splitlines()


@pytest.mark.parametrize("told", OWN)
def test_what_a_sentence_calls_its_own_address_is_one(told: str) -> None:
    lead, where = told.split("|")
    assert told_address(lead + where) == where


@pytest.mark.parametrize(
    "text",
    [
        "Our bank's address is 12 Fern Road, Leeds LS1 4AB",
        "Our return address is 12 Fern Road, Leeds LS1 4AB",
        "Our address is no longer 12 Fern Road, Leeds LS1 4AB",
        "The address of our supplier is 12 Fern Road, Leeds LS1 4AB",
        "Unsere Adresse ist seit 2019 nicht mehr Lindenstraße 14, 04277 Leipzig",
        "L'adresse de notre fournisseur est 12 rue de la Paix, 75002 Paris",
        "物流公司地址为沈阳市铁西区建设东路57号",
        "物流公司地址在沈阳市铁西区建设东路57号",
        "开户行地址是沈阳市铁西区建设东路57号",
        "退货地址在沈阳市铁西区建设东路57号",
        "收货地址是沈阳市铁西区建设东路57号",
        "展会摊位设在北京市朝阳区北三环东路6号",
        "开户银行设在沈阳市铁西区建设东路57号",
    ],
)
def test_the_address_of_a_bank_of_returns_or_of_former_times_is_not(text: str) -> None:
    assert told_address(text) is None
