# Loads this package into a list of data frames, one a table; needs nothing beyond R:
#   source("load.R"); tables <- load_lessons()
# Nothing is guessed: an empty cell is missing, and the text "NA" is a text. And what the cells say on the whole:
#   lessons_missingness(tables); lessons_agreement(tables)

# Whether an apostrophe stands before what a spreadsheet would take for a formula, and is to be taken away.
lessons_guarded <- @GUARDED@

lessons_columns <- list(
@COLUMNS@)

lessons_typed <- function(cells, kind) {
  switch(kind,
    integer = as.numeric(cells),
    number = as.numeric(cells),
    boolean = cells == "TRUE",
    date = as.Date(cells, format = "%Y-%m-%d"),
    if (lessons_guarded) sub("^'", "", cells) else cells
  )
}

lessons_bytes <- function(file) {
  bytes <- readBin(file, "raw", file.size(file))
  if (any(bytes == as.raw(0))) {
    stop("R has no text with the character NUL in it: ", file)
  }
  bytes
}

# Not read.csv, which turns the ends of lines within texts into others.
lessons_csv <- function(file) {
  bytes <- lessons_bytes(file)
  if (identical(head(bytes, 3), as.raw(c(0xef, 0xbb, 0xbf)))) {
    bytes <- bytes[-(1:3)]
  }
  inside <- cumsum(bytes == as.raw(0x22)) %% 2 == 1
  ends <- which(!inside & (bytes == as.raw(0x2c) | bytes == as.raw(0x0a)))
  rows <- bytes[ends] == as.raw(0x0a)
  returned <- rows & bytes[pmax(ends - 1, 1)] == as.raw(0x0d)
  # As single bytes for the time being, so that a cell is found where it is said to be.
  text <- rawToChar(bytes)
  Encoding(text) <- "latin1"
  cells <- substring(text, c(1, head(ends, -1) + 1), ends - ifelse(returned, 2, 1))
  Encoding(cells) <- "UTF-8"
  quoted <- which(startsWith(cells, "\""))
  cells[quoted] <- gsub("\"\"", "\"", substring(cells[quoted], 2, nchar(cells[quoted]) - 1), fixed = TRUE)
  cells[!nzchar(cells)] <- NA
  width <- which(rows)[1]
  stopifnot(diff(c(0, which(rows))) == width)
  cells <- matrix(cells, ncol = width, byrow = TRUE)
  table <- as.data.frame(cells[-1, , drop = FALSE], stringsAsFactors = FALSE)
  names(table) <- cells[1, ]
  table
}

# The same with the package readr, which would leave NUL out without a word.
lessons_readr <- function(file) {
  lessons_bytes(file)
  as.data.frame(readr::read_csv(file,
    col_types = readr::cols(.default = "c"), na = "", quote = "\"", trim_ws = FALSE, comment = "",
    skip_empty_rows = FALSE, name_repair = "minimal", lazy = FALSE, num_threads = 1, progress = FALSE
  ))
}

# The tables by name, each a data frame; read by lessons_csv, or by lessons_readr.
load_lessons <- function(directory = ".", read = lessons_csv) {
  one <- function(name) {
    kinds <- lessons_columns[[name]]
    table <- read(file.path(directory, paste0(name, ".csv")))
    stopifnot(identical(names(table), names(kinds)))
    for (column in names(kinds)) {
      table[[column]] <- lessons_typed(table[[column]], kinds[[column]])
    }
    table
  }
  sapply(names(lessons_columns), one, simplify = FALSE)
}

# How many cells are missing and why: a row for each table, column and reason. Where a component has several columns or
# a table of its own, the cells with a reason alone are counted.
lessons_missingness <- function(tables) {
  found <- data.frame(
    table = character(), column = character(), reason = character(), missing = integer(), rows = integer(),
    stringsAsFactors = FALSE
  )
  for (name in names(tables)) {
    table <- tables[[name]]
    for (why in grep("_why$", names(table), value = TRUE)) {
      column <- sub("_why$", "", why)
      missing <- if (column %in% names(table)) is.na(table[[column]]) else !is.na(table[[why]])
      reasons <- table[[why]][missing]
      reasons[is.na(reasons)] <- "no reason given"
      for (reason in sort(unique(reasons), method = "radix")) {
        found[nrow(found) + 1, ] <- list(name, column, reason, sum(reasons == reason), nrow(table))
      }
    }
  }
  found
}

# Krippendorff's alpha for nominal codes, a row for each scheme of the table codings. A unit is a part of a case; a coder
# is a role and who it was; where one coder gave a unit several codes, their set is the code. alpha is missing where no
# unit has two coders, or one and the same code stands everywhere.
lessons_agreement <- function(tables, scheme = NULL) {
  found <- data.frame(
    scheme = character(), alpha = numeric(), coders = integer(), units = integer(), pairable = integer(),
    stringsAsFactors = FALSE
  )
  codings <- tables[["codings"]]
  if (is.null(codings)) {
    return(found)
  }
  codings <- codings[!is.na(codings$target) & !is.na(codings$scheme) & !is.na(codings$code) &
    !(is.na(codings$coder) & is.na(codings$by)), ]
  for (name in sort(unique(codings$scheme), method = "radix")) {
    if (is.null(scheme) || scheme == name) {
      found[nrow(found) + 1, ] <- c(list(name), lessons_alpha(codings[codings$scheme == name, ]))
    }
  }
  found
}

lessons_alpha <- function(codings) {
  known <- function(cells) ifelse(is.na(cells), "", cells)
  coder <- paste(known(codings$coder), known(codings$by), sep = "\001")
  unit <- paste(codings$case_key, codings$target, sep = "\001")
  sets <- aggregate(
    list(code = codings$code), list(unit = unit, coder = coder),
    function(codes) paste(sort(unique(codes), method = "radix"), collapse = "\001")
  )
  units <- Filter(function(codes) length(codes) > 1, split(sets$code, sets$unit))
  differing <- function(codes) length(codes)^2 - sum(table(codes)^2)
  all <- unlist(units, use.names = FALSE)
  expected <- differing(all)
  observed <- sum(vapply(units, function(codes) differing(codes) / (length(codes) - 1), 0))
  list(
    if (expected == 0) NA_real_ else 1 - (length(all) - 1) * observed / expected,
    length(unique(coder)), length(units), length(all)
  )
}
