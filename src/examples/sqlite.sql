-- sqlite3 stadsdelskollen.sqlite < fraga.sql
-- Filen: {{data}}stadsdelskollen.sqlite
SELECT d.name || ', ' || o.year || ': ' || o.text AS svar
FROM observations AS o
JOIN districts AS d ON d.id = o.district
WHERE o.indicator = 'sjukfranvaro' AND o.measure = 'utfall'
  AND o.span = 'ar' AND o.reported IS NULL             -- hela år
  AND o.worth <> 'osaker' AND o.caveats IS NULL        -- utan osäkra och sådana med förbehåll
ORDER BY o.district, o.year;
