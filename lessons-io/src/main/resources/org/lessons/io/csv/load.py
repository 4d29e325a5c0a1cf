# Loads this package into pandas data frames, one a table:
#   from load import load; tables = load()
# Nothing is guessed: an empty cell is missing, and the text "NA" is a text. And what the cells say on the whole:
#   from load import missingness, agreement; missingness(tables); agreement(tables)
import csv
import datetime
import decimal
from pathlib import Path

import pandas

# Whether an apostrophe stands before what a spreadsheet would take for a formula, and is to be taken away.
GUARDED = @GUARDED@

COLUMNS = {
@COLUMNS@}


def typed(cells, kind):
    if kind == "integer":
        return pandas.array([None if c is None else int(c) for c in cells], dtype="Int64")
    if kind == "boolean":
        return pandas.array([{None: None, "TRUE": True, "FALSE": False}[c] for c in cells], dtype="boolean")
    if kind == "number":
        cells = [None if c is None else decimal.Decimal(c) for c in cells]
    if kind == "date":
        cells = [None if c is None else datetime.date.fromisoformat(c) for c in cells]
    if kind == "string" and GUARDED:
        cells = [c[1:] if c is not None and c.startswith("'") else c for c in cells]
    return pandas.Series(cells, dtype=object)


def read(file, columns):
    # Not the reader that pandas has: it ends a text at the character NUL.
    csv.field_size_limit(2**30)
    with open(file, encoding="utf-8-sig", newline="") as lines:
        rows = csv.reader(lines, strict=True)
        if next(rows, None) != list(columns):
            raise ValueError("other columns than expected: " + str(file))
        cells = []
        for row in rows:
            if len(row) != len(columns):
                raise ValueError("a row of another length: " + str(file) + ", line " + str(rows.line_num))
            cells.append([c or None for c in row])
    across = zip(*cells) if cells else [()] * len(columns)
    return pandas.DataFrame({n: typed(list(c), columns[n]) for n, c in zip(columns, across)}, columns=list(columns))


def load(directory=Path(__file__).resolve().parent):
    """The tables by name, each a data frame."""
    return {name: read(Path(directory) / (name + ".csv"), columns) for name, columns in COLUMNS.items()}


def missingness(tables):
    """How many cells are missing and why: a row for each table, column and reason.

    Where a component has several columns or a table of its own, the cells with a reason alone are counted.
    """
    found = []
    for name, table in tables.items():
        for why in [c for c in table.columns if c.endswith("_why")]:
            column = why[: -len("_why")]
            missing = table[column].isna() if column in table.columns else table[why].notna()
            counts = table.loc[missing, why].fillna("no reason given").value_counts().sort_index()
            found += [(name, column, reason, int(n), len(table)) for reason, n in counts.items()]
    return pandas.DataFrame(found, columns=["table", "column", "reason", "missing", "rows"])


def agreement(tables, scheme=None):
    """Krippendorff's alpha for nominal codes, a row for each scheme of the table codings.

    A unit is a part of a case; a coder is a role and who it was; where one coder gave a unit several codes, their set is
    the code. alpha is missing where no unit has two coders, or one and the same code stands everywhere.
    """
    found = []
    if "codings" in tables:
        codings = tables["codings"]
        whole = codings[["target", "scheme", "code"]].notna().all(axis=1) & codings[["coder", "by"]].notna().any(axis=1)
        codings = codings[whole]
        for name in sorted(codings["scheme"].unique()):
            if scheme is None or scheme == name:
                found.append((name,) + alpha(codings[codings["scheme"] == name]))
    return pandas.DataFrame(found, columns=["scheme", "alpha", "coders", "units", "pairable"])


def alpha(codings):
    units = {}
    coders = set()
    for row in codings.itertuples():
        coder = (row.coder or "", row.by or "")
        coders.add(coder)
        units.setdefault((row.case_key, row.target), {}).setdefault(coder, set()).add(row.code)
    totals = {}
    units_paired = pairable = 0
    observed = 0.0
    for unit in units.values():
        codes = [tuple(sorted(codes)) for codes in unit.values()]
        if len(codes) > 1:
            units_paired += 1
            pairable += len(codes)
            for code in codes:
                totals[code] = totals.get(code, 0) + 1
            observed += (len(codes) ** 2 - sum(codes.count(c) ** 2 for c in set(codes))) / (len(codes) - 1)
    expected = pairable**2 - sum(n**2 for n in totals.values())
    return (1 - (pairable - 1) * observed / expected if expected else None, len(coders), units_paired, pairable)
