# How long warnings waited, by cause: Rscript lags.R DATASET OUT
args <- commandArgs(trailingOnly = TRUE)
source(file.path(args[1], "load.R"))
tables <- load_lessons(args[1])

# 1. What a cause names are concerns by their ids, which are unique within a case.
causes <- setNames(tables$causes[c("case_key", "key", "id", "factor")], c("case_key", "key", "cause", "factor"))
named <- tables$causes_concerns[c("case_key", "parent_key", "value")]
concerns <- tables$concerns[c("case_key", "id", "raised_earliest", "raised_latest")]
lags <- merge(causes, named, by.x = c("case_key", "key"), by.y = c("case_key", "parent_key"))
lags <- merge(lags, concerns, by.x = c("case_key", "value"), by.y = c("case_key", "id"))

# 2. The first stop of each case. A date to the quarter is two days, the earliest and the latest that it can be.
stops <- tables$stops[!is.na(tables$stops$when_earliest) & !is.na(tables$stops$when_latest), ]
stops <- aggregate(stops[c("when_earliest", "when_latest")], stops["case_key"], min)
lags <- merge(lags, stops, by = "case_key")

# 3. Hence a lag is two numbers as well. What has no date drops out here; it is counted below, and not forgotten.
lags$at_least <- as.integer(lags$when_earliest - lags$raised_latest)
lags$at_most <- as.integer(lags$when_latest - lags$raised_earliest)
lags <- lags[!is.na(lags$factor) & !is.na(lags$at_least) & !is.na(lags$at_most), ]

# 4. A cause that names several concerns waited since the first of them, whichever that was.
lags <- aggregate(lags[c("at_least", "at_most")], lags[c("factor", "case_key", "cause")], max)
lags <- lags[order(lags$factor, lags$case_key, lags$cause, method = "radix"), ]
write.csv(lags, file.path(args[2], "lags.csv"), row.names = FALSE, quote = FALSE)
cat(nrow(lags), "of", nrow(causes), "causes have a lag; why concerns have no date:\n")
missing <- lessons_missingness(tables)
print(missing[missing$table == "concerns" & missing$column %in% c("raised", "raised_edtf"), ], row.names = FALSE)

# 5. A line from the shortest to the longest that it can have been, for each cause.
factors <- sort(unique(lags$factor), method = "radix")
colours <- palette.colors(length(factors), "Dark 2")[match(lags$factor, factors)]
svg(file.path(args[2], "lags-r.svg"), width = 9, height = 6)
par(mar = c(5, 11, 3, 1))
plot(range(0, lags$at_least, lags$at_most) / 30.44, c(nrow(lags), 1),
  type = "n", ylim = c(nrow(lags), 1), yaxt = "n", ylab = "",
  xlab = "months from the first concern that a cause names to the first stop, shortest to longest",
  main = "How long warnings waited, by cause (invented cases)"
)
abline(v = 0, col = "grey")
segments(lags$at_least / 30.44, seq_len(nrow(lags)), lags$at_most / 30.44, lwd = 4, col = colours, lend = 1)
middles <- tapply(seq_len(nrow(lags)), lags$factor, mean)[factors]
mtext(tolower(gsub("_", " ", factors)), side = 2, line = 0.5, at = middles, las = 1,
  col = palette.colors(length(factors), "Dark 2")
)
invisible(dev.off())
