# The rows of compare.py by catR: Rscript catr_bench.R FOLDER
# Writes FOLDER/catr.csv (row,us,picks). Times are CPU time; a short run first lets R compile.
library(catR)

folder <- commandArgs(trailingOnly = TRUE)[1]
table_of <- function(name) as.matrix(read.csv(file.path(folder, name), header = FALSE, skip = 1))
bank <- function(size) cbind(table_of(sprintf("items_%d.csv", size)), 0, 1)

timed <- function(work) {
  start <- proc.time()
  picks <- work()
  list(us = sum((proc.time() - start)[1:2]) * 1e6, picks = picks)
}

next_items <- function(items, abilities) {
  sapply(abilities, function(theta) nextItem(items, theta = theta, criterion = "MFI")$item)
}

# Maximum information at catR's own EAP: 33 points on [-4, 4], prior N(0, 1).
whole_test <- function(items, person) {
  theta <- person[1]
  given <- c()
  answers <- c()
  estimate <- 0
  for (chance in person[-1]) {
    item <- nextItem(items, theta = estimate, out = given, criterion = "MFI")$item
    given <- c(given, item)
    answers <- c(answers, as.integer(chance < Pi(theta, items[item, , drop = FALSE])$Pi))
    estimate <- eapEst(items[given, , drop = FALSE], answers)
  }
  given
}

rows <- list()
line <- function(row, timing, count) {
  data.frame(row = row, us = format(timing$us / count, digits = 10),
             picks = paste(timing$picks - 1, collapse = " "))
}
invisible(next_items(bank(1000), seq(-2, 2, length.out = 10)))
for (size in c(1000, 10000, 100000)) {
  items <- bank(size)
  abilities <- table_of(sprintf("abilities_%d.csv", size))[, 1]
  timing <- timed(function() next_items(items, abilities))
  rows[[length(rows) + 1]] <- line(sprintf("next_of_%d", size), timing, length(abilities))
}
items <- bank(300)
persons <- table_of("persons.csv")
timing <- timed(function() unlist(apply(persons, 1, function(p) whole_test(items, p), simplify = FALSE)))
rows[[length(rows) + 1]] <- line("test_of_25_from_300", timing, nrow(persons))
write.csv(do.call(rbind, rows), file.path(folder, "catr.csv"), row.names = FALSE, quote = FALSE)
