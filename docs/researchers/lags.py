# How long warnings waited, by cause: python3 lags.py DATASET OUT
import importlib.util
import sys
from pathlib import Path

import matplotlib
import pandas

matplotlib.use("svg")
import matplotlib.pyplot as plt

dataset, out = Path(sys.argv[1]), Path(sys.argv[2])
spec = importlib.util.spec_from_file_location("load", dataset / "load.py")
load = importlib.util.module_from_spec(spec)
spec.loader.exec_module(load)
tables = load.load()

# 1. What a cause names are concerns by their ids, which are unique within a case.
causes = tables["causes"][["case_key", "key", "id", "factor"]].rename(columns={"id": "cause"})
named = tables["causes_concerns"][["case_key", "parent_key", "value"]]
concerns = tables["concerns"][["case_key", "id", "raised_earliest", "raised_latest"]]
lags = causes.merge(named, left_on=["case_key", "key"], right_on=["case_key", "parent_key"])
lags = lags.merge(concerns, left_on=["case_key", "value"], right_on=["case_key", "id"])

# 2. The first stop of each case. A date to the quarter is two days, the earliest and the latest that it can be.
stops = tables["stops"].dropna(subset=["when_earliest", "when_latest"])
stops = stops.groupby("case_key")[["when_earliest", "when_latest"]].min().reset_index()
lags = lags.merge(stops, on="case_key")

# 3. Hence a lag is two numbers as well. What has no date drops out here; it is counted below, and not forgotten.
for column in ["raised_earliest", "raised_latest", "when_earliest", "when_latest"]:
    lags[column] = pandas.to_datetime(lags[column])
lags["at_least"] = (lags["when_earliest"] - lags["raised_latest"]).dt.days
lags["at_most"] = (lags["when_latest"] - lags["raised_earliest"]).dt.days
lags = lags.dropna(subset=["factor", "at_least", "at_most"])
lags = lags.astype({"at_least": int, "at_most": int})

# 4. A cause that names several concerns waited since the first of them, whichever that was.
lags = lags.groupby(["factor", "case_key", "cause"])[["at_least", "at_most"]].max().reset_index()
lags.to_csv(out / "lags.csv", index=False)
print(f"{len(lags)} of {len(causes)} causes have a lag; why concerns have no date:")
missing = load.missingness(tables)
print(missing[(missing["table"] == "concerns") & missing["column"].isin(["raised", "raised_edtf"])].to_string(index=False))

# 5. A line from the shortest to the longest that it can have been, for each cause.
plt.rcParams["svg.hashsalt"] = "lessons"
factors = sorted(lags["factor"].unique())
figure, axes = plt.subplots(figsize=(9, 6))
axes.hlines(range(len(lags)), lags["at_least"] / 30.44, lags["at_most"] / 30.44, linewidth=4,
            color=[f"C{factors.index(f)}" for f in lags["factor"]])
for number, factor in enumerate(factors):
    rows = [i for i, f in enumerate(lags["factor"]) if f == factor]
    axes.text(-0.02, sum(rows) / len(rows), factor.replace("_", " ").lower(), color=f"C{number}", ha="right", va="center",
              transform=axes.get_yaxis_transform())
axes.axvline(0, color="grey", linewidth=1)
axes.set_yticks([])
axes.invert_yaxis()
axes.set_xlabel("months from the first concern that a cause names to the first stop, shortest to longest")
axes.set_title("How long warnings waited, by cause (invented cases)")
figure.savefig(out / "lags-pandas.svg", bbox_inches="tight", metadata={"Date": None})
