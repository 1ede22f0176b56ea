// Excel: Data, Hämta data, Från andra källor, Tom fråga, Avancerad redigerare.
let
    Data = "{{data}}",
    Las = (tabell as text) as table =>
        Table.PromoteHeaders(
            Csv.Document(
                Web.Contents(Data & tabell & ".csv"),
                [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
            ),
            [PromoteAllScalars = true]
        ),
    Valda = Table.SelectRows(
        Las("observations"),
        each [indicator] = "sjukfranvaro" and [measure] = "utfall"
            and [span] = "ar" and [reported] = ""       // hela år
            and [worth] <> "osaker" and [caveats] = ""  // utan osäkra och sådana med förbehåll
    ),
    Stadsdelar = Table.SelectColumns(Las("districts"), {"id", "name"}),
    Namngivna = Table.Join(Valda, "district", Stadsdelar, "id"),
    Ordnade = Table.Sort(Namngivna, {"district", "year"}),
    Svar = Table.AddColumn(Ordnade, "svar", each [name] & ", " & [year] & ": " & [text], type text)
in
    Table.SelectColumns(Svar, {"svar"})
