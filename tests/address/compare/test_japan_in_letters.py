"""Addresses of Japan in letters that forms and firms write otherwise: postcodes, blocks, wards and towns."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("8-1 SHIBA 4-CHOME TOKYO 108-01 JP 0000", "8-1, Shiba 4-chome, Minato-ku Tokyo JP 108-8002"),
        ("2-19-8 TAMAGAWADAI tokyo 158 JP", "2-19-8, Tamagawadai Tokyo JP 158-8610"),
        ("1-38-29 nishimiyahara Osakashi yodogawa-ku Osaka-fu JP 5320004", "Yozora 2nd 6F, 1-38-29 Osaka JP 532-0004"),
        ("3-32-2 Ohta-Ku Tokyo JP 146-8501", "32-2 Shimomaruko 3-chome, Ohta-ku Tokyo JP 146-8501"),
        ("2-7-8 Chiyoda-ku Tokyo JP 100-8310", "2-7-8 Marunouchi, Chiyoda-ku Tokyo JP 100-8310"),
        ("137 Tokimata Iida-shi Nagano-ken JP 399-2563", "Tokimata137 Iida Nagano JP 3992563"),
        ("2F Fukurou Bldg3-18-3 Shibuyaku Tokyo JP 150-0011", "3-18-3 Higashi, Shibuya-ku Tokyo JP 150-0011"),
        ("466-9 Aoto-cho, Midori-ku Yokohama-shi Kanagawa JP 226-0022", "466-9 Aotocho, Midori-ku, Yokohama, Japan"),
        ("1-17-5 Shirokane, Minato-ku Tokyo JP 108-8050", "〒108-8050 1-17-5 Shirokane, Minato-ku, Tokyo, Japan"),
        ("406-65,Ashitaka Numazu Shizuoka JP", "406-65 Ashitaka, Numazu, Shizuoka 410-0001, Japan"),
        (
            "2710-3 Noborito, Tama-ku Kawasaki-shi Kanagawa JP 0000",
            "2710-3 Noborito, Tama-ku, Kawasaki 214-0014, Japan",
        ),
        (
            "Yozora Bldg. 7-31-12 Nishi-Gotanda, Shinagawa-ku, Tokyo JP 141-0031",
            "7-31-12 Nishi-Gotannda Shinagawa-ku Tokyo JP 141-0031",
        ),
        ("3-20-7 Nishi-shinjuku, Shinjuku-ku, Tokyo-to JP 163-1435", "3-20-7 Nishishinjuku, Shinjuku-ku, Tokyo"),
    ],
)
def test_one_block_in_one_town(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3-32-2 Ohta-Ku Tokyo JP 146-8501", "3-32-2 Shimomaruko, Ohta-ku Tokyo JP 146-0092"),
        ("3-32-2 Chidori, Ohta-Ku Tokyo JP 146-8501", "3-32-2 Shimomaruko, Ohta-ku Tokyo JP 146-8501"),
        ("2-7-8 Chiyoda-ku Tokyo JP 100-8310", "2-7-9 Marunouchi, Chiyoda-ku Tokyo JP 100-8310"),
        ("2-8 Minato-ku Tokyo JP 108-0023", "2-8 Shibaura, Minato-ku Tokyo JP 108-0023"),
        ("1-38-29 Osaka JP 532-0000", "1-38-29 nishimiyahara yodogawa-ku Osaka JP 532-0000"),
        ("1-38-29 Kita-ku Osaka JP 530-8002", "1-38-29 Nakatsu, Yodogawa-ku Osaka JP 530-8002"),
        ("8-1 SHIBA 4-CHOME TOKYO 108-01 JP 0000", "8-1, Shiba 5-chome, Minato-ku Tokyo JP 108-8002"),
        ("1-1-5 Honcho TOKYO 103 JP", "1-1-5 Honcho, Tokyo JP 164-0012"),
        ("Tokimata137 Iida Nagano JP 3992563", "Tokimata139 Iida Nagano JP 3992563"),
        ("466-9 Aoto-cho, Midori-ku Yokohama JP", "466-9 Aomatsucho, Midori-ku, Yokohama JP"),
    ],
)
def test_another_block_or_town(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "20-1 Owlma-Kogyodanchi, iwaki-city Fukushima 970-1192",
            "20-1, Owlma Industrial Park, Iwaki Fukushima 970-1192",
        ),
        ("12-3 Owlma Kogyo Danchi, Ota City, Gunma 373-0813", "12-3 Owlma Industrial Park, Ota, Gunma 373-0813, Japan"),
        ("1-2-3 Owlmachi, Nishi-ward, Yokohama 220-0012", "1-2-3 Owl-machi, Nishi-ku, Yokohama 220-0012, Japan"),
    ],
)
def test_cities_wards_and_estates_are_one_in_both_languages(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "20-1 Owlma-Kogyodanchi, iwaki-city Fukushima 970-1192",
            "20-2, Owlma Industrial Park, Iwaki Fukushima 970-1192",
        ),
        ("20-1 Owlma-Kogyodanchi, iwaki-city Fukushima 970-1192", "20-1, Larkma Industrial Park, Iwaki Fukushima"),
        ("1-2-3 Owlmachi, Nishi-ward, Yokohama 220-0012", "1-2-3 Owl-machi, Naka-ku, Yokohama 231-0012, Japan"),
    ],
)
def test_another_estate_or_ward_is_another(one: str, other: str) -> None:
    assert not is_same(one, other)
