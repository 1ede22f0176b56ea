data <- "{{data}}"
las <- function(tabell) {
  read.csv(paste0(data, tabell, ".csv"), encoding = "UTF-8", na.strings = "")
}

siffror <- las("observations")
stadsdelar <- las("districts")[c("id", "name")]

svar <- subset(
  siffror,
  indicator == "sjukfranvaro" & measure == "utfall" &
    span == "ar" & is.na(reported) &            # hela år
    worth != "osaker" & is.na(caveats)          # utan osäkra och sådana med förbehåll
)
svar <- merge(svar, stadsdelar, by.x = "district", by.y = "id")
svar <- svar[order(svar$district, svar$year), ]
cat(sprintf("%s, %d: %s\n", svar$name, svar$year, svar$text), sep = "")
