// Offices, ranks and parts that people speak in or hold; general English.
const offices = new Set(
  `president vice-president premier minister chancellor secretary undersecretary under-secretary king queen prince princess emir
  emperor empress sultan shah pope ayatollah imam sheikh governor mayor senator congressman congresswoman representative lawmaker
  legislator mp deputy speaker chairman chairwoman chair chairperson chief head leader director manager commissioner ambassador
  envoy diplomat consul attache spokesman spokeswoman spokesperson official adviser advisor aide analyst expert professor
  commander general colonel major captain lieutenant sergeant admiral marshal brigadier officer soldier fighter militant
  prosecutor lawyer attorney judge justice magistrate sheriff constable inspector detective policeman dictator ruler autocrat tsar
  monarch co-founder founder founding owner editor journalist reporter correspondent columnist author writer historian researcher
  scientist doctor surgeon nurse physician coach captain activist campaigner dissident organiser organizer coordinator
  co-ordinator negotiator mediator monitor inspector-general treasurer councillor councilor alderman bishop archbishop cardinal
  rabbi priest patriarch mufti cleric warlord strongman kingpin boss executive ceo economist strategist candidate nominee
  incumbent successor predecessor heir regent viceroy caliph rapporteur comptroller auditor ombudsman superintendent warden
  dean rector principal provost teacher student resident witness survivor neighbour neighbor pm cto cfo sen. rep. gov. gen. col.
  lt. maj. capt. sgt. adm. president-elect`
    .split(/\s+/)
    .concat([
      'commander-in-chief',
      'secretary-general',
      'attorney-general',
      'governor-general',
      'vice-chairman',
      'co-chair',
    ]),
);

/** Whether a lemma names an office, rank or part. */
export const isOffice = (lemma: string): boolean => offices.has(lemma.toLowerCase());
