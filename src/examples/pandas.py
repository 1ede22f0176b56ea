import pandas as pd

DATA = "{{data}}"

siffror = pd.read_parquet(DATA + "observations.parquet")
stadsdelar = pd.read_parquet(DATA + "districts.parquet", columns=["id", "name"])

svar = siffror[
    (siffror["indicator"] == "sjukfranvaro")
    & (siffror["measure"] == "utfall")
    & (siffror["span"] == "ar")
    & siffror["reported"].isna()  # hela år
    & (siffror["worth"] != "osaker")
    & siffror["caveats"].isna()  # utan osäkra och sådana med förbehåll
].merge(stadsdelar, left_on="district", right_on="id")

for rad in svar.sort_values(["district", "year"]).itertuples():
    print(f"{rad.name}, {rad.year}: {rad.text}")
