-- DuckDB läser Parquet direkt från adressen (tillägget httpfs hämtas första gången).
SELECT d.name || ', ' || o.year || ': ' || o.text AS svar
FROM '{{data}}observations.parquet' AS o
JOIN '{{data}}districts.parquet' AS d ON d.id = o.district
WHERE o.indicator = 'sjukfranvaro' AND o.measure = 'utfall'
  AND o.span = 'ar' AND o.reported IS NULL             -- hela år
  AND o.worth <> 'osaker' AND o.caveats IS NULL        -- utan osäkra och sådana med förbehåll
ORDER BY o.district, o.year;
