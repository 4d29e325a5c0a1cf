"""Opens every table of a package in Gnumeric, counts formulas and compares the values: sheets.py PACKAGE formulas|none OUT"""
import csv
import datetime
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

package, wanted, out = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
SPACE = "{http://www.gnumeric.org/v10.dtd}"
# Gnumeric's XML cannot hold these, and ends lines in its own way.
HIDDEN = {c: None for c in list(range(0x20)) + [0x7F]}
csv.field_size_limit(2**30)


def shown(text):
    return text.translate(HIDDEN)


def as_number(text):
    try:
        return float((datetime.date.fromisoformat(text) - datetime.date(1899, 12, 30)).days)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return None


def opened(table, sheet):
    subprocess.run(
        ["ssconvert", "-I", "Gnumeric_stf:stf_csvtab", "-T", "Gnumeric_XmlIO:sax:0", str(table), str(sheet)],
        check=True, capture_output=True,
    )
    cells = {}
    for cell in ElementTree.parse(sheet).iter(SPACE + "Cell"):
        cells[int(cell.get("Row")), int(cell.get("Col"))] = cell.get("ValueType"), cell.text or ""
    return cells


formulas = values = guessed = told = 0
out.mkdir(parents=True, exist_ok=True)
for table in sorted(package.glob("*.csv")):
    sheet = out / (table.stem + ".xml")
    with open(table, encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines, strict=True))
    found = opened(table, sheet)
    if [found.get((0, i), ("60", ""))[1] for i in range(len(rows[0]))] != rows[0]:
        # It guessed that another sign separates the columns, as codes and texts hold enough of it. A person would say
        # which; the command line cannot, and sees it when all cells are in quotes.
        told += 1
        quoted = out / table.name
        with open(quoted, "w", encoding="utf-8-sig", newline="") as again:
            csv.writer(again, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
        found = opened(quoted, sheet)
    formulas += sum(kind is None for kind, _ in found.values())
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            if not text or wanted == "formulas":
                continue
            kind, value = found.get((row, column), ("60", ""))
            # An apostrophe in front is a spreadsheet's own sign for a text; it is taken away on opening.
            plain = text[1:] if text.startswith("'") else text
            values += 1
            if kind == "60":
                same = shown(value) in (shown(plain), shown(text))
            elif kind == "20":
                same = value == text
            else:
                same = not text.startswith("'")
                # A vague date such as 2019-04, or a text that looks like a number: what a spreadsheet does to any.
                guessed += as_number(text) != float(value)
            if not same:
                sys.exit(f"{table.name}, row {row}, column {column}: {kind} {value!r} and should be {plain!r}")
if wanted == "none" and formulas:
    sys.exit(f"Gnumeric: {formulas} live formulas")
if wanted == "formulas" and not formulas:
    sys.exit("Gnumeric: no formula where there is no guard: this proves nothing")
print(f"Gnumeric: {formulas} live formulas; {values} values are the same but for {guessed} that it took for dates or numbers;"
      f" {told} tables in quotes")
