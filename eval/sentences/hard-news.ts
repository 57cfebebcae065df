/**
 * Texts written for this project, cut where a sentence ends. A sentence that ends in a line break stands at the end of a line; others
 * are joined by a space. Facts are public and of plain kinds; speakers are roles.
 */
export const HARD_NEWS: string[][] = [
  [
    'The U.S. State Department said on Dec. 8 that its embassy in Damascus had been closed since 2012.',
    'Mr. Pedersen, the U.N. envoy, called for calm.',
  ],
  ['The troops came from the U.S.', 'They arrived at 6 a.m. Monday and left at 4 p.m.', 'No one was hurt.'],
  ['Gen. J. F. Kelly met Lt. Col. A. B. Ward near Ft. Bragg, N.C., on Jan. 3, 2017.', 'Neither spoke to reporters.'],
  ['“Is this the end?” asked a shopkeeper in Homs.', '“Nobody knows.”', 'He closed his shutters.'],
  [
    '“We will not leave,” the governor said.',
    '“This is our city.',
    'We were born here.”',
    'Hours later the army withdrew.',
  ],
  ['The minister said: “Enough!”', 'The crowd cheered.'],
  [
    'Oil rose 2.5 per cent to $73.50 a barrel, while the lira fell to 15,000 against the dollar.',
    'Analysts at Smith & Co. Inc. expected more.',
  ],
  [
    'The group, known as H.T.S., took the town of Saraqib.',
    'It lies on the M5 highway, about 15 km (9.3 miles) from Idlib.',
  ],
  [
    'According to the report (see p. 14), at least 1.2 million people fled.',
    'The figure rose to 1.5 million by Nov. 30.',
  ],
  ['Who gave the order?', 'The inquiry, led by Prof. M. Okafor Jr., could not say.'],
  ['The ship left port at 10 p.m. GMT on Tuesday.', 'It was last seen off St. Kitts.'],
  ['Rebels captured Hama Military Airport, St. Elian monastery and No. 12 checkpoint.', 'Government troops fell back.'],
  ['“They told us, ‘Go now.’”', 'She took her children and ran.'],
  ['The army said it had “redeployed” its forces.', '“A temporary measure,” it added.'],
  [
    'Rebels enter Aleppo for first time since 2016\n',
    'Thousands flee as front line collapses\n',
    'By a staff writer\n',
    'Fighters entered the western districts of the city on Friday, residents said.',
    'Power was cut.',
  ],
  ['Police seized 3.5kg of explosives, i.e. enough to destroy a bus.', 'Two men, aged 24 and 31, were held.'],
  ['The firm, Acme Ltd., denied it.', 'Its shares fell 4.2%.'],
  ['At Yahoo! and elsewhere, staff were told to stay at home.', 'Offices stay shut until Sept. 1.'],
  ['He was born in Washington, D.C.', 'His father worked for the post office.', 'They moved in 1962.'],
  ['The dead include a doctor, a nurse, etc.', 'The list has not been published.'],
  ['The envoy met Foreign Minister S. Lavrov in Doha.', 'Neither side gave details…', 'Talks go on today.'],
  ['“Stop!” the guard shouted.', 'Then came three shots.'],
  ['“Why now?”', '“Because they could,” a Western diplomat said.', 'He asked not to be named.'],
  ['The Security Council will vote on Res. 2254 at 3 p.m. Eastern.', 'Russia may abstain.'],
  ['In 2011, protests began in Deraa.', '2012 was worse.', 'By 2013 the war had reached Aleppo.'],
  ['The judge, Hon. P. Ruiz, cited Smith v. Jones.', 'Lawyers for the state objected.'],
  ['Flight QR 415 landed at 11.40 a.m. local time.', 'There were 184 people on board.'],
  [
    'The prime minister’s office said: “We have no comment at this time.”',
    'A spokesman for the opposition said the same.',
  ],
  [
    'Witnesses said the convoy of about 200 vehicles was seen near al-Qutayfah, 40 km north-east of the capital.[4]',
    'It carried Iranian advisers, they said.',
  ],
  ['The hospital, run by Médecins Sans Frontières (M.S.F.), was hit twice.', 'Nobody claimed the strike.'],
];
