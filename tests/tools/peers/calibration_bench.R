# A 2PL calibration by mirt or TAM: Rscript calibration_bench.R mirt|TAM RESPONSES
# Prints "log-likelihood seconds": CPU time of the fit alone, without reading the file.
arguments <- commandArgs(trailingOnly = TRUE)
suppressMessages(library(arguments[1], character.only = TRUE))
answers <- read.csv(arguments[2])[, -1]

# mirt with the 61 points on [-6, 6] that this engine takes; TAM with its own 21.
fit <- switch(arguments[1],
  mirt = function() extract.mirt(mirt(answers, 1, "2PL", quadpts = 61, verbose = FALSE), "logLik"),
  TAM = function() -tam.mml.2pl(answers, irtmodel = "2PL", verbose = FALSE)$deviance / 2)
start <- proc.time()
likelihood <- fit()
spent <- sum((proc.time() - start)[1:2])
cat("\nresult", format(likelihood, digits = 14), format(spent, digits = 6), "\n")
