import csv
import io
from urllib.request import urlopen

DATA = "{{data}}"


def rader(tabell):
    text = urlopen(f"{DATA}{tabell}.csv").read().decode("utf-8")
    return csv.DictReader(io.StringIO(text, newline=""))


namn = {rad["id"]: rad["name"] for rad in rader("districts")}
svar = [
    rad
    for rad in rader("observations")
    if rad["indicator"] == "sjukfranvaro"
    and rad["measure"] == "utfall"
    and rad["span"] == "ar"
    and not rad["reported"]  # hela år
    and rad["worth"] != "osaker"
    and not rad["caveats"]  # utan osäkra och sådana med förbehåll
]
for rad in sorted(svar, key=lambda rad: (rad["district"], int(rad["year"]))):
    print(f"{namn[rad['district']]}, {rad['year']}: {rad['text']}")
