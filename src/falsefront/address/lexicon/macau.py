"""Streets of Macau: their Portuguese and their Chinese names, which are no translations of each other."""

# Words that stand before the name of a street. (Facts from the signs: each street has both names.)
TYPES = ("avenida", "rua", "estrada", "travessa", "alameda", "largo", "calcada", "rotunda", "praca", "beco", "patio")
# Chinese name with type -> (key, type) of the Portuguese name.
STREETS: dict[str, tuple[str, str]] = {
    chinese: (portuguese.partition(" ")[2].replace(" ", ""), portuguese.partition(" ")[0])
    for chinese, portuguese in (
        line.split("=")
        for line in (
            "南湾大马路=avenida da praia grande", "友谊大马路=avenida da amizade",
            "新马路=avenida de almeida ribeiro", "亚美打利庇卢大马路=avenida de almeida ribeiro",
            "高士德大马路=avenida de horta e costa", "罗理基博士大马路=avenida do dr rodrigo rodrigues",
            "殷皇子大马路=avenida do infante d henrique", "慕拉士大马路=avenida de venceslau de morais",
            "提督马路=avenida do almirante lacerda", "水坑尾街=rua do campo",
            "俾利喇街=rua de francisco xavier pereira",
            "雅廉访大马路=avenida do ouvidor arriaga", "士多纽拜斯大马路=avenida de sidonio pais",
            "得胜马路=estrada da vitoria", "上海街=rua de xangai", "北京街=rua de pequim", "广州街=rua de cantao",
        )
    )
}  # fmt: skip
