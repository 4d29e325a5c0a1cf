"""Dumps what a package's own load.py makes of it: python3 dump.py PACKAGE OUT"""
import datetime
import decimal
import importlib.util
import sys
from pathlib import Path

import pandas

sys.dont_write_bytecode = True
package, out = Path(sys.argv[1]), Path(sys.argv[2])
spec = importlib.util.spec_from_file_location("load", package / "load.py")
load = importlib.util.module_from_spec(spec)
spec.loader.exec_module(load)


def cell(value):
    if value is None or value is pandas.NA or value is pandas.NaT:
        return "-"
    if isinstance(value, str):
        return "s" + value.encode().hex()
    if pandas.api.types.is_bool(value):
        return "bTRUE" if value else "bFALSE"
    if isinstance(value, decimal.Decimal):
        return "n" + format(value, "f")
    if isinstance(value, datetime.date):
        return "d" + value.isoformat()
    if isinstance(value, float):
        return "-" if value != value else "f" + repr(value)
    return "i" + str(int(value))


def dump(table, name):
    columns = [table[c].tolist() for c in table.columns]
    with open(out / (name + ".tsv"), "w", encoding="ascii", newline="\n") as lines:
        for row in zip(*columns):
            lines.write("\t".join(cell(c) for c in row) + "\n")


out.mkdir(parents=True, exist_ok=True)
tables = load.load()
for name, table in tables.items():
    dump(table, name)
dump(load.missingness(tables), "missingness")
dump(load.agreement(tables), "agreement")
