"""Addresses in the scripts of India and Bengal, on one line or several, with or without the state at the end."""

import pytest
from tests.parse.test_contacts_of_pages import told


@pytest.mark.parametrize(
    ("lines", "begin"),
    [
        ("<p>फर्न पीतल उद्योग,<br>मोहल्ला काईपुरा, बलूत नगर रोड,<br>मुरादाबाद - 244001, उत्तर प्रदेश</p>", "मोहल्ला"),
        ("<p>गली नं. 4, मोहल्ला पुराना बाज़ार,<br>अलीगढ़ - 202001, उत्तर प्रदेश</p>", "गली"),
        ("<p>प्लॉट नं. 18, औद्योगिक क्षेत्र, किशनगढ़, राजस्थान - 305801</p>", "प्लॉट"),
        ("<p>বাড়ি ১২, রোড ৫, ধানমন্ডি, ঢাকা ১২০৫</p>", "বাড়ি"),
        ("<p>12, மாசி வீதி, மதுரை - 625001, தமிழ்நாடு</p>", "12"),
        ("<p>૧૮, સ્ટેશન રોડ, પાટણ - 384265, ગુજરાત</p>", "૧૮"),
        ("<p>12, గాంధీ రోడ్డు, విజయవాడ - 520001</p>", "12"),
    ],
)
def test_an_address_in_an_indian_script_is_read(lines: str, begin: str) -> None:
    found = told(f"<h1>संपर्क करें</h1>{lines}", "संपर्क करें", field="address")[1]
    assert len(found) == 1
    assert (found[0] or "").replace("फर्न पीतल उद्योग, ", "").startswith(begin)


@pytest.mark.parametrize(
    "line",
    [
        "रोड पर चलने वाले जूते, 2440 जोड़ी",
        "दीपावली के ऑर्डर 15 सितंबर तक, बाज़ार बंद",
        "हमारे बारे में, पंजीकरण संख्या 244001",
    ],
)
def test_what_only_has_such_words_is_none(line: str) -> None:
    assert told(f"<h1>संपर्क करें</h1><p>{line}</p><p>फोन: 0591-2550142</p>", "संपर्क करें", field="address")[1] == []
