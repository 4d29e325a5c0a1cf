# Dumps what a package's own load.R makes of it: Rscript dump.R PACKAGE OUT base|readr
args <- commandArgs(trailingOnly = TRUE)
source(file.path(args[1], "load.R"), encoding = "UTF-8")

cells <- function(column) {
  told <- if (is.character(column)) {
    vapply(enc2utf8(column), function(text) paste0("s", paste(charToRaw(text), collapse = "")), "", USE.NAMES = FALSE)
  } else if (is.logical(column)) {
    paste0("b", column)
  } else if (inherits(column, "Date")) {
    paste0("d", formatC(as.POSIXlt(column)$year + 1900, width = 4, flag = "0"), format(column, "-%m-%d"))
  } else {
    paste0("n", sprintf("%.17g", column))
  }
  ifelse(is.na(column), "-", told)
}

dump <- function(table, name) {
  lines <- if (nrow(table) == 0) character() else do.call(paste, c(unname(lapply(table, cells)), sep = "\t"))
  writeLines(lines, file.path(args[2], paste0(name, ".tsv")), useBytes = TRUE)
}

dir.create(args[2], recursive = TRUE, showWarnings = FALSE)
tables <- load_lessons(args[1], if (args[3] == "readr") lessons_readr else lessons_csv)
for (name in names(tables)) dump(tables[[name]], name)
dump(lessons_missingness(tables), "missingness")
dump(lessons_agreement(tables), "agreement")
if (requireNamespace("jsonlite", quietly = TRUE)) {
  # The descriptor says of every column what the loader says.
  descriptor <- jsonlite::read_json(file.path(args[1], "datapackage.json"))
  for (resource in descriptor$resources) {
    if (resource$name != "codebook") {
      told <- vapply(resource$schema$fields, function(field) field$type, "")
      stopifnot(identical(unname(lessons_columns[[resource$name]]), told))
      stopifnot(nrow(tables[[resource$name]]) == resource$rows)
    }
  }
}
