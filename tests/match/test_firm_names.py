"""A firm under its name alone and with its legal form is one name."""

from falsefront.match.firm_names import folded_name


def test_a_legal_form_of_any_country_makes_no_other_name() -> None:
    for one, other in (
        ("ООО «Ромашка»", "Ромашка"),
        ("Leylek Havlu Ltd. Şti.", "Leylek Havlu"),
        ("Talavera Colibrí SA de CV", "Talavera Colibrí, S.A. de C.V."),
        ("Công ty TNHH Gốm Sen", "Gốm Sen"),
        ("Amsel GmbH & Co. KG", "Amsel"),
        ("株式会社あおば", "あおば"),
    ):
        assert folded_name(one) == folded_name(other)
    assert folded_name("Mi Casa") == "micasa"
