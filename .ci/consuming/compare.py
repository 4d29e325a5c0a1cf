"""Compares cell by cell what two programs made of a package: compare.py NAME WANTED FOUND [TABLE...]"""
import decimal
import sys
from pathlib import Path


def rows(file):
    with open(file, encoding="ascii", newline="\n") as lines:
        return [line.rstrip("\n").split("\t") for line in lines]


def same(wanted, found):
    if wanted == found:
        return True
    if wanted[0] not in "inf" or found[0] not in "inf":
        return False
    if "f" in (wanted[0], found[0]):
        return abs(float(wanted[1:]) - float(found[1:])) < 1e-12
    exact, other = decimal.Decimal(wanted[1:]), decimal.Decimal(found[1:])
    # R has no exact decimals: it holds the nearest of its numbers.
    return exact == other or name.startswith("R") and float(exact) == float(other)


name, wanted, found = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
tables = sys.argv[4:] or sorted(f.stem for f in wanted.glob("*.tsv"))
cells = 0
for table in tables:
    here, there = rows(wanted / (table + ".tsv")), rows(found / (table + ".tsv"))
    if len(here) != len(there):
        sys.exit(f"{name}: {table} has {len(there)} rows and should have {len(here)}")
    for number, (row, other) in enumerate(zip(here, there), 1):
        if len(row) != len(other):
            sys.exit(f"{name}: {table}, row {number} has {len(other)} cells and should have {len(row)}")
        for column, (cell, found_cell) in enumerate(zip(row, other), 1):
            if not same(cell, found_cell):
                sys.exit(f"{name}: {table}, row {number}, column {column}: {found_cell[:80]} and should be {cell[:80]}")
            cells += 1
print(f"{name}: {cells} cells of {len(tables)} tables are the same")
