import { type EventEntry, row } from '../../../language/lexicon/event-entry.ts';

export const law: EventEntry[] = [
  row(
    'detain',
    'detain arrest imprison jail incarcerate intern_%people round_up_%people take_into_custody take_prisoner hold_prisoner place_under_arrest put_under_arrest capture_%people capture_%person apprehend remand take_in_custody nab',
    'arrest detention imprisonment incarceration roundup house_arrest',
    { on: 'of' },
  ),
  row(
    'charge',
    'charge_%people charge_%person charge_with indict prosecute arraign put_on_trial try_%person court-martial bring_to_trial bring_charge press_charge file_charge',
    'indictment prosecution arraignment trial court-martial',
    { on: 'against of' },
  ),
  row('convict', 'convict find_guilty', 'conviction guilty_verdict', { on: 'of' }),
  row('sentence', 'sentence condemn_to_death sentence_to_death', 'death_sentence prison_sentence jail_term', {
    on: 'of against',
  }),
  row('acquit', 'acquit exonerate pardon amnesty grant_%pardon clear_of', 'acquittal pardon amnesty', { on: 'of for' }),
  row('deport', 'deport exile expel banish force_out_%people drive_out', 'deportation expulsion eviction', {
    on: 'of',
  }),
  row('extradite', 'extradite', 'extradition', { on: 'of to' }),
  row(
    'confiscate',
    'confiscate impound nationalize nationalise expropriate freeze_%asset seize_%asset seize_%weapon seize_%goods',
    'confiscation expropriation nationalization nationalisation asset_freeze',
    { on: 'of from' },
  ),
  row(
    'restrict',
    'ban outlaw prohibit censor curtail restrict_%right restrict gag impose_%curb impose_%emergency declare_%emergency institute_%curb enforce_%curb bar_%people bar_from shut_down_%media close_%media suspend_%media dissolve_%body dissolve_parliament suspend_constitution ban_%party place_under_curfew block_%media order_shut',
    'ban crackdown_on_media censorship curfew martial_law state_of_emergency lockdown travel_ban',
    { on: 'on against of in' },
  ),
  row('close', 'close_border seal_border close_crossing', 'border_closure', { on: 'with of to' }),
  row(
    'free',
    'free_%people free_%person release_%people release_%person set_free let_go_%people release_%prisoner free_%prisoner swap_%prisoner exchange_%prisoner repatriate parole hand_back return_%property return_%people give_back release_on_bail',
    'release prisoner_swap prisoner_exchange hostage_release repatriation liberation_of_prisoner freeing',
    { on: 'of' },
  ),
  row('hand', 'hand_over turn_over_%people turn_over_%property', 'handover', { on: 'of to' }),
];

export const dissent: EventEntry[] = [
  row(
    'protest',
    'protest demonstrate rally take_to_street march_through march_in march_to march_against march take_part_in_%protest stage_%protest gather_to_protest',
    'protest demonstration rally march street_protest sit-in vigil protest_march unrest civil_disobedience',
    { on: 'against over at' },
  ),
  row('riot', 'riot rampage mutiny', 'riot rioting mob_violence unrest_violent mutiny', { on: 'against' }),
  row('revolt', 'revolt rebel_against rise_up rise_against rebel', 'revolt uprising rebellion revolution intifada', {
    on: 'against',
  }),
  row(
    'stop',
    'go_on_strike stop_work down_tool walk_out walk_off_job boycott',
    'labor_strike labour_strike general_strike walkout work_stoppage boycott wildcat_strike transport_strike strike_action',
    { on: 'of over against' },
  ),
  row('fast', 'go_on_hunger_strike', 'hunger_strike', { on: 'against over' }),
  row(
    'obstruct',
    'block_%road block_%site block_traffic block_transport obstruct_%road barricade set_up_roadblock',
    'roadblock blockade_of_road',
    { on: 'of' },
  ),
];

export const sanctions: EventEntry[] = [
  row(
    'sanction',
    'sanction impose_%sanction slap_%sanction embargo blacklist extend_%sanction tighten_%sanction impose_tariff',
    'sanction embargo arms_embargo trade_embargo economic_sanction',
    { on: 'on against upon' },
  ),
  row(
    'cut',
    'sever_%ties cut_%ties break_%ties break_off_%ties suspend_%ties downgrade_%ties end_%ties freeze_%ties cut_off_%ties recall_%envoy withdraw_%envoy expel_%envoy summon_home_%envoy cancel_%meeting cancel_visit call_off_%meeting close_embassy shut_embassy suspend_membership',
    'severing_of_%ties expulsion_of_%envoy suspension_of_%ties',
    { on: 'with between to' },
  ),
  row(
    'halt',
    'suspend_%aid halt_%aid cut_%aid cut_off_%aid stop_%aid freeze_%aid withhold_%aid end_%aid reduce_%aid slash_%aid suspend_delivery',
    'suspension_of_%aid aid_cut',
    { on: 'to for in against' },
  ),
  row(
    'halt',
    'suspend_%talks halt_%talks break_off_%talks end_%talks walk_out_of_%talks quit_%talks stop_%talks call_off_%talks end_mediation abandon_%talks pull_out_of_%talks withdraw_from_%talks withdraw_from_%agreement pull_out_of_%agreement quit_%agreement scrap_%agreement tear_up_%agreement',
    'suspension_of_%talks collapse_of_%talks breakdown_of_%talks',
    { on: 'with between', codes: 'SANCTION 164' },
  ),
  row(
    'expel',
    'expel_%inspector expel_%aidworker expel_%peacekeeper',
    'expulsion_of_%inspector withdrawal_of_%peacekeeper',
    { on: 'from of' },
  ),
  row('expel', 'withdraw_%inspector withdraw_%peacekeeper pull_%peacekeeper pull_out_%peacekeeper', '', {
    on: 'from of',
    objectTells: true,
  }),
];

export const cooperation: EventEntry[] = [
  row(
    'cooperate',
    'cooperate collaborate team_up join_force resume_trade trade_with increase_trade join_hand work_together',
    'cooperation collaboration joint_venture trade_exchange joint_patrol',
    { on: 'with between' },
  ),
  row(
    'share',
    'share_%intelligence exchange_%intelligence pass_%intelligence hand_over_%intelligence supply_%intelligence',
    'intelligence_sharing exchange_of_information',
    { on: 'with to between' },
  ),
  row('exercise', 'hold_%drill launch_%drill conduct_%drill begin_%drill stage_%drill carry_out_%drill', '', {
    on: 'with',
    frame: 'mutual',
    codes: 'COOPERATE 062',
  }),
  row(
    'aid',
    'aid assist bail_out give_%aid provide_%aid send_%aid deliver_%aid supply_%aid offer_%aid_now grant_%aid extend_%aid donate ship_%aid fund_%actor subsidize subsidise arm_%actor give_%money provide_%money donate_%money supply_%weapon send_%weapon provide_%weapon deliver_%weapon provide_%intelligence give_%intelligence airlift_%aid airdrop_%aid contribute contribute_%money contribute_%force train_%force help_%actor come_to_aid lend_%money rescue rescue_%people',
    'aid assistance relief humanitarian_aid military_aid donation bailout airdrop aid_delivery rescue rescue_operation',
    { on: 'to for' },
  ),
  row(
    'shelter',
    'grant_%asylum give_%asylum offer_%asylum shelter_%people take_in_%people open_border provide_shelter accept_%refugee admit_%refugee',
    '',
    { on: 'to for of' },
  ),
  row(
    'keep',
    'send_%peacekeeper deploy_%peacekeeper arrive<%peacekeeper dispatch_%peacekeeper',
    'peacekeeping_mission',
    { on: 'to in' },
  ),
  row(
    'ease',
    'lift_%sanction ease_%sanction remove_%sanction suspend_%sanction end_%siege lift_%siege ease_%siege relax_%sanction open_%road reopen_%road unblock_%road',
    'lifting_of_%sanction easing_of_%sanction lifting_of_%siege sanctions_relief',
    { on: 'on against of from' },
  ),
  row(
    'admit',
    'allow_%inspector admit_%inspector allow_%peacekeeper allow_%aid let_in_%aid allow_%aidworker admit_%aidworker accept_%inspector accept_%peacekeeper open_corridor',
    'humanitarian_access humanitarian_corridor',
    { on: 'into to for' },
  ),
  row(
    'concede',
    'lift_%curb ease_%curb shorten_%curb end_%curb relax_%curb loosen_%curb lift_%emergency end_%emergency lift_ban unban legalize legalise legalise_%party',
    'lifting_of_%curb easing_of_%curb lifting_of_%emergency relaxation_of_%curb',
    { on: 'on in against' },
  ),
  row(
    'concede',
    'accede concede_%request yield_to give_in relent bow_to accept_%request meet_%request_of back_down cave_in make_concession agree_to_%request reinstate allow_%actor let_%actor permit_%actor grant_%right take_step',
    'concession',
    { on: 'to from of', frame: 'speak', codes: 'CONCEDE 083' },
  ),
];

/** Other senses of words above: events, but none that the record has a plain verb for. */
export const others: EventEntry[] = [
  row(
    'other',
    'meet_%need charge_%price strike_%pose release_%work shoot_%work launch_%work bomb<%work hit_%market fall<%market rise<%market fall_%percent fight_%disease battle_%disease win_battle beat_%odds attack_%plan kill_%plan kill_time free_up raise_question raise_%money fire_up shell_out strike_out take_place take_part die_down break_out call_off',
  ),
];

export const office: EventEntry[] = [
  row(
    'resign',
    'resign step_down quit_%office stand_down leave_office step_aside relinquish_power abdicate give_up_power cede_power quit_as quit_government',
    'resignation abdication',
  ),
  row(
    'dismiss',
    'sack dismiss_%person fire_%person fire_%leader impeach suspend_%person',
    'dismissal sacking firing impeachment removal',
    { on: 'of' },
  ),
  row(
    'appoint',
    'appoint nominate inaugurate swear_in swear_in_%person name_%person_as elect reelect re-elect crown install_%leader',
    'appointment nomination inauguration swearing-in',
    { on: 'of as' },
  ),
  row(
    'vote',
    'vote go_to_poll hold_%election cast_ballot',
    'election referendum vote ballot runoff poll by-election by_election',
    { on: 'in for on' },
  ),
  row('die', 'die perish succumb pass_away drown starve_to_death', 'death demise casualty fatality', { on: 'of' }),
  row(
    'crash',
    'crash derail capsize collide',
    'crash derailment collision shipwreck plane_crash car_crash train_crash',
    { on: 'of' },
  ),
  row(
    'disaster',
    'erupt',
    'earthquake quake flood flooding hurricane typhoon cyclone tornado wildfire bushfire landslide mudslide avalanche tsunami eruption drought famine storm tremor aftershock outbreak epidemic pandemic',
    { on: 'in' },
  ),
];
