/** Interface texts: data. */
export const dataText = {
  title: 'Data',
  description:
    'Ladda ner indikatorernas siffror, mål, rapporter och frågor som CSV eller JSON, med ordlista över varje fält.',
  lead: 'Indikatorernas siffror som på sidorna, en rad per siffra, med rapport, sida eller rad, tryckt text och värde. Därtill målen, rapporterna och frågorna. Ekonomi, aktiviteter och förslag till beslut finns än så länge bara på sidorna.',
  filesCaption: 'Filer att ladda ner',
  file: 'Fil',
  contents: 'Innehåll',
  row: 'En rad är',
  conventions: 'Så är filerna skrivna',
  dictionary: 'Vad fälten betyder',
  dictionaryCaption: (file: string) => `Fälten i ${file}`,
  field: 'Fält',
  type: 'Typ',
  unit: 'Enhet',
  meaning: 'Betydelse',
  codes: 'Koder:',
  types: { text: 'text', code: 'kod', integer: 'heltal', number: 'tal', date: 'datum', list: 'lista' },
  licence: 'Fritt att använda',
  licenceText: 'Fakta kan inte ägas. För att ingen ska behöva tveka är datafilerna dessutom fria enligt',
  cite: 'Ange gärna källan så att läsaren kan kontrollera: rapportens namn och sidan eller raden som står vid varje siffra.',
};
