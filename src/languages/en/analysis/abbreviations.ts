const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Written before a name: the full stop never ends a sentence. */
export const TITLES = set(
  'Drs Pvt PVT Mr Mrs Ms Mx Dr Prof Gen Lt Col Sgt Maj Capt Cmdr Cdr Adm Brig Cpl Pvt Pfc Spc Sen Sens Rep Reps Gov Govs Rev Fr Hon Pres Supt Insp Det Atty Messrs Mlle Mme Msgr Amb Sec Ald Asst Ven St Ste Mt Ft Pte Spec Vice-Adm Rear-Adm Cllr Secy',
);

/** Written before a number. */
export const BEFORE_NUMBERS = set(
  'No Nos no nos Vol vol Fig fig Figs pp p Art art Sec sec Ch ch Op op Para para Res res Eq eq',
);

export const MONTHS = set('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec');

/** Never last in a sentence, or so seldom that the next capital decides nothing. */
export const INNER = set('vs v P.S PS e.g i.e cf viz approx ca c.f eg ie al resp incl');

/** Followed by a letter that labels: a sentence may end after it. */
export const LETTERED = set(
  'plan group section phase type class grade option part appendix exhibit annex schedule vitamin hepatitis category tier terminal gate zone area block team',
);

/** Clipped words in lower case, with which careless lower-case beginnings are not told from abbreviations. */
export const CLIPPED = set(
  'govt gov intl natl assoc dept dist min max avg tel ext misc approx est incl dir mgr sec hrs mins secs ref nos vol art chap prob orig abbr sing plur adj adv orch',
);

/** May end a sentence: the next word decides. */
export const EITHER = set(
  'Inc Ltd Co Corp Bros Jr Sr etc Dept dept Univ Assn Bhd Pty Plc LLC Rd Ave Blvd Sq a.m p.m A.M P.M am pm Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Ph.D Ph B.C A.D est Est',
);

/** Words that commonly begin a sentence and seldom follow an abbreviation inside one. */
export const STARTERS = set(
  'The A An In On At He She It They We I You But And Or So Yet This That These Those There Here When While After Before If As For His Her Their Its My Our Your Some Many Most Several However Meanwhile Both Although Though Since Under During With Without By From To Of What Who Why How Where Which No Not Also According One Two Three Four Five Six Ten Dozens Hundreds Thousands Last Earlier Later Then Now Yesterday Today Tomorrow Officials Police Authorities Witnesses Residents Rebels Troops Soldiers Officers Investigators Rescuers Protesters Only Even Just All Each Every Another Other Others Until Because Despite Instead Still Nevertheless Nonetheless Moreover Furthermore Therefore Thus Hence More Less About Around Nearly Almost Over Between Among Through Such Once Perhaps Please Let Do Does Did Is Are Was Were Has Have Had Will Would Can Could Should May Might Must',
);

export const DAYS_ZONES = set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December GMT UTC EST EDT CST PST PDT MST BST CET CEST EET MSK IST ET Eastern Pacific Central',
);

/** Verbs of saying: after a quoted question they go on with the same sentence. */
export const SAYING =
  /^(?:said|says|say|asked|asks|told|added|adds|wrote|writes|shouted|cried|replied|declared|warned|insisted|tweeted|posted|exclaimed|wondered|argued|announced|chanted|yelled|recalled|remarked|explained|continued)$/;
