import { words } from '../../../language/lexicon.ts';

/** Nouns that tell an event though the record has no plain verb for it (`what: other`). Chosen from general news vocabulary. */
export const otherNouns = words(`
  pandemic operation involvement study project exercise execution advance research assistance eruption blockade by-election
  appointment avalanche prosecution runoff siege deportation resistance hijack abduction annexation manhunt demolition reconnaissance
  incitement rush adultery warfare census mutiny mobilization overrun brawl therapy repatriation resurgence conscription restraint
  cessation scam collaboration legalization evaluation mismanagement overflow navigation disengagement spaceflight subversion swim
  manufacture dealing continuation acquittal reinforcement scrutiny downturn autopsy disobedience commute pullout displacement
  blackmail slaughter nationalization smash induction mitigation interaction bloodshed measurement scramble contraction mistrial
  mistreatment commerce exploit certification sterilization ceremonial scan leakage stunt miscarriage reprisal insurrection rebound
  downfall leap airlift resettlement classification manslaughter complication imprisonment lockdown responsibility misuse perjury
  sedition quake clinch sponsorship career ride prayer care charge count plan sale suspicion custody problem playoff championship
  bankruptcy profit threat spree rampage stint candidacy nomination hosting job role event process hope fear demand misdemeanor felony
  bailout cost-cutting restart rollout turnout protection piracy leave gathering keynote unveiling download preview launch transition
  honor honour award patrol duty press-conference flight crash takeover buyout merger purchase acquisition partnership venture bid
  deal contract order delivery production shipment cost shutdown cutback job-cut speeding vetting booking arraignment intoxication
  jailing firing hiring layoff rating ranking concern complaint trouble fault flaw glitch issue reaction success victory debut
  abolition abortion abuse acceptance accident accusation achievement act action activity adaptation addition adjustment admission
  adoption advertisement aftermath aggression aim airing allocation alert altercation alteration amendment announcement anniversary
  apology appearance approach approval argument arming arrangement arrival assembly assessment assignment attempt attendance auction
  audit authorisation authorization backing backlash ban battle behaviour behavior beginning birth birthday blackout blaze blessing
  blockage blow boost border-crossing boycott breach break break-in breakdown breakout breakthrough breakup bribery briefing broadcast
  burglary burial calamity campaign cancellation capture case casting catastrophe celebration censure ceremony chanting change chaos
  chase check cheating choice circulation claim clarification cleaning cleanup clean-up clearance closing closure collection collision
  comeback comment commemoration commencement commissioning communication comparison compensation competition completion compliance
  compromise concert condemnation conduct confirmation confinement congress conservation conspiracy construction consumption contact
  contest contribution controversy convention conversation conversion cooperation coordination coronation correction corruption
  countdown coverage cover-up crackdown creation crime crisis criticism cruise curfew cut damage death debate decision decline
  decrease defamation default defeat defection defence defense degradation delay demise denial departure deployment derailment descent
  desecration design detection deterioration devastation development difficulty disagreement disappearance disappointment disaster
  disbandment discharge discipline disclosure discovery discrimination discussion disease dismissal dispatch display disposal dispute
  disqualification disruption dissolution distribution disturbance diversion divorce drive drop drought duel earthquake easing eclipse
  effort ejection election elimination embezzlement emergence emergency emigration employment enactment encounter endeavor endeavour
  enforcement engagement enlargement entrance epidemic episode eradication escalation escape espionage establishment evacuation
  evasion eviction examination excavation exchange exclusion excursion exhibition existence exit expansion expedition experiment
  explanation exploration exploitation export exposure expropriation expulsion extension extermination extinction extortion extraction
  failure fall famine farewell feast festival feud fighting filing fine finish fire flooding flotation forecast foreclosure formation
  fraud freeze funding funeral fundraiser gain gala game genocide gesture guarantee handling handover harassment hearing heist hike
  hunt hoax holiday homicide hospitalization hostility hunger identification illness immigration impact implementation import
  imposition improvement inauguration incident inclusion increase incursion independence inflation infiltration influx infringement
  initiation initiative injection injury inquiry inquest inspection installation insult interference interrogation interruption
  intervention interview intimidation introduction intrusion invasion investigation investment invitation irregularity issuance
  journey judgement judgment killing landing launching lawsuit leak lecture legislation liberation licensing liquidation listing
  litigation loan lobbying lockout loss maintenance malfunction management manipulation manoeuvre maneuver marathon marriage massacre
  match measure meltdown migration misconduct mishap mission mistake mobilisation modernization modification monitoring mourning move
  movement naming negligence normalization objection observance observation occupation occurrence offense offence offering opening
  opposition ordination orientation outage outbreak outburst outcry outrage overhaul overthrow panic parade participation passage
  pageant partition pause payment penalty performance persecution petition pilgrimage plea pledge plot plunge pollution poisoning
  postponement practice prank preparation presence presentation prevention primary privatization procedure proceeding procession
  progress prohibition promotion proposal provision provocation publication punishment purge pursuit push putsch qualification quarrel
  quarantine race radiation rally ransom ratification re-election rebellion rebuilding recall reception recession recognition
  reconciliation reconstruction recount recovery recruitment reduction reelection referendum reform refusal regatta registration
  regulation rehabilitation reinstatement reintroduction rejection relaunch release relocation reminder removal renewal renovation
  reopening reorganization repair repeal replacement report repression request rescue reservation reshuffle resolution response
  restoration restriction restructuring result resumption retirement retrial return reunion reunification revelation revenge reversal
  review revision revolt reward riot ripple rise ritual robbery row rule ruling rumor rumour sabotage sacking sail scandal scuffle
  search secession selection semifinal separation sermon session setback settlement shakeup shift shipping shock shortage show
  showdown signing sinking sit-in skirmish slide slowdown slump smuggling snowfall snowstorm sortie speech spending split spill spread
  stabbing stalemate stampede standoff start starvation statement step stoppage stoning strike stroke struggle submission succession
  suicide summit supervision surge surgery surveillance survey suspension swap sweep swearing-in takeoff talk tax tension termination
  terrorism test testimony testing theft thaw toll tour tournament tragedy training trafficking transaction transfer transformation
  translation transmission transplant travel treason treatment trend trial tribute triumph trip turmoil turnaround unification unrest
  update upgrade uprising upset vaccination vandalism verdict verification veto vigil violation violence visit voting voyage vote
  walkout war warning wave wedding weakening welcome win withdrawal work workshop wreck wound wounding yield`);
