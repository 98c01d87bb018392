"""The peers, in an environment of their own (benchmarks/requirements.txt).

    python -m benchmarks.matching_peers NAME IN OUT

IN is a TSV of id, address and the parts our reader found; OUT gets id and group. Each peer is set up as its manual
shows it; the thresholds are those with the best pairwise F1 among a few tried on 10,000 rows of the known kind.
"""

import csv
import re
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

PARTS = ("city", "county", "road", "type", "number", "development", "building", "entrance", "unit")

RATIO_AT_LEAST = 60.0  # rapidfuzz token_sort_ratio
COSINE_AT_LEAST = 0.6
TOP_N = 50
SPLINK_AT_LEAST = 0.99


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t"))


def _components(count: int, left: np.ndarray, right: np.ndarray) -> list[int]:
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    graph = coo_matrix((np.ones(len(left), np.int8), (left, right)), shape=(count, count))
    components: list[int] = connected_components(graph, directed=False)[1].tolist()
    return components


def plain_rapidfuzz(rows: list[dict[str, str]]) -> list[int]:
    """Compare texts with one set of numbers by token_sort_ratio, and chain what is alike."""
    from rapidfuzz import fuzz, process

    blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        blocks[tuple(sorted(set(re.findall(r"\d+", row["address"]))))].append(at)
    left, right = [], []
    for members in blocks.values():
        if 1 < len(members) <= 20_000:
            texts = [rows[at]["address"].lower() for at in members]
            for start in range(0, len(texts), 1000):
                part = texts[start : start + 1000]
                ratios = process.cdist(
                    part, texts, scorer=fuzz.token_sort_ratio, score_cutoff=RATIO_AT_LEAST, workers=-1, dtype=np.uint8
                )
                a, b = np.nonzero(ratios)
                left += [members[at + start] for at in a.tolist()]
                right += [members[at] for at in b.tolist()]
    return _components(len(rows), np.array(left, int), np.array(right, int))


def tfidf(rows: list[dict[str, str]]) -> list[int]:
    """Cosine of character trigrams, the best TOP_N of each row, chained."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sparse_dot_topn import sp_matmul_topn

    matrix = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 3)).fit_transform(row["address"] for row in rows)
    best = sp_matmul_topn(
        matrix.tocsr(), matrix.T.tocsr(), top_n=TOP_N, threshold=COSINE_AT_LEAST, n_threads=2, sort=False
    ).tocoo()
    return _components(len(rows), best.row, best.col)


def splink(rows: list[dict[str, str]]) -> list[int]:
    """Link the parts our reader found with Fellegi-Sunter weights."""
    import pandas as pd
    import splink.comparison_library as cl
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    table = pd.DataFrame(rows)[["id", *PARTS]].replace("", None)
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="id",
        blocking_rules_to_generate_predictions=[
            block_on("city", "number", "road"),
            block_on("city", "number", "development"),
            block_on("city", "number", "unit"),
            block_on("city", "road", "development", "unit"),
        ],
        comparisons=[
            cl.ExactMatch("city"),
            cl.ExactMatch("county"),
            cl.JaroWinklerAtThresholds("road", [0.92]),
            cl.ExactMatch("type"),
            cl.ExactMatch("number"),
            cl.JaroWinklerAtThresholds("development", [0.92]),
            cl.ExactMatch("building"),
            cl.ExactMatch("entrance"),
            cl.ExactMatch("unit"),
        ],
    )
    linker = Linker(table, settings, db_api=DuckDBAPI())
    linker.training.estimate_probability_two_random_records_match([block_on("city", "number", "road")], recall=0.8)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("city", "number"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("road", "county"))
    predictions = linker.inference.predict(threshold_match_probability=SPLINK_AT_LEAST)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, SPLINK_AT_LEAST)
    by_id = dict(clusters.as_pandas_dataframe()[["id", "cluster_id"]].itertuples(index=False))
    return [by_id[row["id"]] for row in rows]


PEERS = {"rapidfuzz": plain_rapidfuzz, "tfidf": tfidf, "splink": splink}


def main() -> None:
    """Run one peer on one file."""
    name, source, target = sys.argv[1:]
    rows = _rows(Path(source))
    groups = PEERS[name](rows)
    with Path(target).open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(("id", "address_group"))
        writer.writerows((row["id"], group) for row, group in zip(rows, groups, strict=True))


if __name__ == "__main__":
    main()
