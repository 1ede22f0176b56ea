/** Interface texts: site. */
export const siteText = {
  skip: 'Hoppa till innehållet',
  menu: 'Huvudmeny',
  search: 'Sök',
  searchLabel: 'Sök bland stadsdelar, indikatorer och rapporter',
  searchHint: 'förskola, hemtjänst, Hässelby …',
  searchKey: 'Tryck / för att söka',
  breadcrumbs: 'Du är här',
  start: 'Start',
  about: 'Om',
  menuOpen: 'Meny',
  /** The menu by the question that one comes with; where there is room, the pages alone on one line. */
  nav: [
    {
      question: 'Hur går det?',
      links: [
        { path: '/stadsdelar/', label: 'Stadsdelar' },
        { path: '/indikatorer/', label: 'Indikatorer' },
        { path: '/mal/', label: 'Mål' },
      ],
    },
    { question: 'Räcker pengarna?', links: [{ path: '/ekonomi/', label: 'Ekonomi' }] },
    { question: 'Vad görs?', links: [{ path: '/aktiviteter/', label: 'Aktiviteter' }] },
    {
      question: 'Vad är värt att fråga?',
      links: [
        { path: '/granskning/', label: 'Granskning' },
        { path: '/jamfor/', label: 'Jämför' },
      ],
    },
    {
      question: 'Var står det?',
      links: [
        { path: '/rapporter/', label: 'Rapporter' },
        { path: '/data/', label: 'Data' },
        { path: '/om/', label: 'Om' },
      ],
    },
  ],
  demonstration:
    'Demonstration. Ingen utgivare svarar ännu för innehållet; kontrollera alltid siffror mot originalet.',
  footer: {
    about: 'Stadsdelsnämndernas uppföljningar som öppna data. Varje siffra visar var i rapporten den står.',
    publisher: (name: string) => `Utgivare: ${name}.`,
    noPublisher: 'Sajten är en demonstration från projektet och har ingen utgivare.',
    licence: 'Fakta och datafiler är fria:',
    contact: 'Kontakt',
    error: 'Rapportera ett fel',
    releases: 'Datautgåvor',
    forPrograms: 'För program:',
    noTracking: 'Inga kakor, ingen spårning, inga anrop till andra webbplatser.',
    links: 'Sidfot',
    groups: [
      {
        title: 'Läs',
        links: [
          { path: '/stadsdelar/', label: 'Stadsdelar' },
          { path: '/indikatorer/', label: 'Indikatorer' },
          { path: '/mal/', label: 'Mål' },
          { path: '/ekonomi/', label: 'Ekonomi' },
          { path: '/aktiviteter/', label: 'Aktiviteter' },
          { path: '/rapporter/', label: 'Rapporter' },
        ],
      },
      {
        title: 'Granska',
        links: [
          { path: '/jamfor/', label: 'Jämför stadsdelar' },
          { path: '/kvinnor-och-man/', label: 'Kvinnor och män' },
          { path: '/granskning/', label: 'Frågor till nämnderna' },
          { path: '/rattelser/', label: 'Rättelser' },
          { path: '/data/', label: 'Ladda ner data' },
          { path: '/folj/', label: 'Följ' },
          { path: '/sok/', label: 'Sök' },
        ],
      },
      {
        title: 'Om',
        links: [
          { path: '/om/', label: 'Om webbplatsen' },
          { path: '/om/metod/', label: 'Metod' },
          { path: '/om/ordlista/', label: 'Ordlista' },
          { path: '/om/tillganglighet/', label: 'Tillgänglighet' },
          { path: '/om/integritet/', label: 'Integritet' },
        ],
      },
    ],
  },
};
