-- Alla tryckta uppgifter som en enda tabell: kolumner med samma namn möts, de som en tabell saknar är tomma.
CREATE VIEW facts AS
SELECT parse_filename(filename, true) AS "table", * EXCLUDE (filename)
FROM read_parquet([
  '{{data}}observations.parquet',
  '{{data}}budget.parquet',
  '{{data}}activities.parquet',
  '{{data}}goals.parquet',
  '{{data}}decisions.parquet'
], union_by_name = true, filename = true);

SELECT "table", count(*) AS rader, count(DISTINCT report) AS rapporter, count(value) AS tal
FROM facts
GROUP BY "table"
ORDER BY "table";
