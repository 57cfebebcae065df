import type { OfficeWords } from '../../../language/lexicon/offices.ts';
import { words } from '../../../language/lexicon.ts';
import { anywhere, atEnd } from './listed.ts';

// Offices and ranks that a person holds in a body or a country; general English.
const held = new Set(
  `president vice-president premier minister chancellor secretary undersecretary under-secretary king queen prince princess emir
  emperor empress sultan shah pope ayatollah governor mayor senator congressman congresswoman deputy speaker chairman
  chairwoman chair chairperson chief head leader director manager commissioner ambassador envoy consul attache spokesman
  spokeswoman spokesperson adviser advisor commander marshal prosecutor judge sheriff dictator ruler
  founder co-founder owner editor coordinator co-ordinator negotiator treasurer councillor councilor bishop archbishop
  cardinal patriarch mufti warlord strongman boss executive ceo candidate nominee regent viceroy caliph rapporteur auditor
  ombudsman superintendent dean rector principal captain pm cto cfo president-elect commander-in-chief secretary-general
  attorney-general governor-general vice-chairman co-chair`.split(/\s+/),
);

// Other nouns for the part in which somebody speaks.
const parts = new Set(
  `representative lawmaker legislator mp mep official diplomat aide analyst expert professor general colonel major lieutenant
  sergeant admiral brigadier officer soldier fighter militant lawyer attorney justice magistrate constable inspector detective
  policeman autocrat tsar monarch journalist reporter correspondent columnist author writer historian researcher scientist
  doctor surgeon nurse physician coach activist campaigner dissident organiser organizer mediator monitor alderman rabbi
  priest cleric imam sheikh kingpin economist strategist incumbent successor predecessor heir provost teacher student resident
  witness survivor neighbour neighbor sen. rep. gov. gen. col. lt. maj. capt. sgt. adm. brig.`.split(/\s+/),
);

// Offices told with what they are over.
const over = new Set(
  `head chief leader director president minister secretary spokesman spokeswoman spokesperson commander governor mayor king queen
  member ambassador chairman chairwoman founder boss editor`.split(/\s+/),
);

/** Words before an office that somebody held, holds or will hold for a time; in lower case. */
export const former = words('former ex late then acting interim outgoing onetime ousted deposed');
/** Of these, the ones that say it is over. */
export const past = words('former ex late then onetime ousted deposed');
/** What an office is "of" without being a body or a country: "Chief of Staff", "Minister of Finance". */
export const portfolios = words(
  `staff state defence defense finance justice foreign interior health trade energy education war commerce labour labor
  agriculture transport oil information culture intelligence the internal public home`,
);
/** Capitalised words of an office that end like the name of a people: "British", but "Deputy". */
export const noDemonyms = words('Deputy Prime Foreign Vice Interim Acting');

const title = /(?:president|minister|dictator|general|leader)$/i;
const ofGovernment = /\bministry|minister|president|government\b/i;

const holdsOffice = (lemma: string): boolean => held.has(lemma.toLowerCase());

export const offices: OfficeWords = {
  holdsOffice,
  over: words('of for at to'),
  isOffice: (lemma) => holdsOffice(lemma) || parts.has(lemma.toLowerCase()),
  ofUnnamed: words(`
    president premier minister king queen emir sultan leader dictator ruler chief head governor mayor ambassador envoy spokesman
    spokeswoman spokesperson secretary chancellor commander general colonel speaker prince princess pope chairman director`),
  isFormer: anywhere('former ex ousted deposed late'),
  endsInTitle: (phrase) => title.test(phrase),
  isOfCountry: atEnd(`
    ministry ministry_of_(?:defen[cs]e|foreign_affairs|(?:the_)?interior) (?:defen[cs]e|foreign|interior)_ministry government army
    armed_forces president prime_minister military`),
  isOfGovernment: (phrase) => ofGovernment.test(phrase),
  takesBody: (lemma) => over.has(lemma.toLowerCase()),
};
