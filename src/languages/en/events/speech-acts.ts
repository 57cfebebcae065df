import { type EventEntry, row } from '../../../language/lexicon/event-entry.ts';

export const speech: EventEntry[] = [
  row('accuse', 'accuse blame point_finger hold_responsible implicate', 'accusation', { on: 'against of at' }),
  row(
    'condemn',
    'condemn denounce criticize criticise deplore decry slam_%actor lambast lambaste rebuke assail_%actor censure lash_out lash_out_at hit_out_at chide berate castigate excoriate attack_verbal express_concern express_outrage voice_concern disapprove',
    'condemnation denunciation criticism rebuke outrage outcry',
    { on: 'of at against' },
  ),
  row(
    'complain',
    'complain lodge_complaint lodge_protest file_complaint summon_%envoy summon call_in_ambassador',
    'complaint',
    { on: 'about against of to' },
  ),
  row('sue', 'sue file_lawsuit file_suit take_to_court', 'lawsuit suit legal_action class-action_lawsuit', {
    on: 'against',
  }),
  row(
    'investigate',
    'investigate probe inquire_into look_into_%crime open_%inquiry launch_%inquiry order_%inquiry begin_%inquiry start_%inquiry put_under_investigation interrogate question_%people question_%person inspect',
    'investigation probe inquiry inquest interrogation hearing questioning inspection manhunt',
    { on: 'into of against' },
  ),
  row('demand', 'demand insist_on order_%actor order require_%actor', 'demand ultimatum_demand', {
    on: 'from of to on with by',
  }),
  row('demand', 'seek_%asylum request_%asylum apply_for_asylum seek_refuge', '', {
    on: 'in from to',
    frame: 'act',
    codes: 'REQUEST 103',
  }),
  row(
    'urge',
    'urge call_on call_for call_upon appeal_for appeal_to appeal request beg_%actor plead implore exhort press_%actor press_for ask_%actor ask_for push_for lobby entreat',
    'appeal request plea call',
    { on: 'to on for from by' },
  ),
  row('threaten', 'threaten menace', 'threat', { on: 'against to of with' }),
  row('warn', 'give_ultimatum issue_ultimatum set_deadline warn_%actor', 'ultimatum', { on: 'to against' }),
  row(
    'reject',
    'reject refuse decline dismiss_%request dismiss_%offer turn_down rebuff spurn rule_out veto defy snub renege disobey flout violate_%rule breach_%rule resist_%request oppose_%plan block_resolution shun deny_%right disregard thumb_nose balk fail_%agreement back_out',
    'rejection refusal veto defiance',
    { on: 'of by from to on' },
  ),
  row(
    'violate',
    'violate_%truce breach_%truce break_%truce break_%agreement violate_%agreement breach_%agreement',
    'violation_of_%truce breach_of_%truce ceasefire_violation truce_violation',
    { on: 'of' },
  ),
  row(
    'agree',
    'agree promise pledge offer vow_%aid commit_to reach_%agreement strike_%agreement clinch_%agreement make_%agreement hammer_out_%agreement accept_%offer accept_%plan accept_invitation consent undertake_to',
    'agreement deal accord pact pledge promise offer commitment compromise peace_settlement peace_deal peace_agreement peace_accord trade_deal memorandum_of_understanding',
    { on: 'with to between' },
  ),
  row('sign', 'sign_%agreement ratify initial_%agreement conclude_%agreement', 'signing ratification', {
    on: 'with between',
  }),
  row(
    'meet',
    'meet_%actor meet_with meet confer consult discuss_with hold_%talks have_%talks attend_%talks convene_%talks begin_%talks start_%talks open_%talks resume_%talks address_%body brief_%actor debate sit_down_with phone_%actor telephone_%actor speak_by_phone speak_with talk_with speak_to',
    'meeting talks talk summit conference consultation discussion dialogue session phone_call telephone_conversation',
    { on: 'with between' },
  ),
  row('visit', 'visit pay_visit tour_%place travel_to fly_to fly_into', 'visit trip state_visit tour', {
    on: 'to of in',
  }),
  row(
    'host',
    'host_%actor host_%talks receive_%person receive_%envoy play_host_to welcome_%person welcome_%envoy',
    '',
    { on: 'for with' },
  ),
  row(
    'negotiate',
    'negotiate bargain hold_negotiation return_to_table return_to_%talks',
    'negotiation peace_talk peace_process bargaining',
    { on: 'with between' },
  ),
  row('mediate', 'mediate arbitrate broker_%agreement broker', 'mediation arbitration good_office peace_mission', {
    on: 'between in',
  }),
  row(
    'support',
    'praise endorse support_%actor support_%plan back_%actor back_%plan welcome hail commend applaud defend_%act defend_%right defend_%plan defend_%actor congratulate voice_support express_support rally_behind stand_by approve_%plan vouch_for throw_weight side_with thank_%actor sympathize sympathise',
    'endorsement praise show_of_support solidarity',
    { on: 'for of to with' },
  ),
  row(
    'recognize',
    'recognize_%state recognise_%state establish_%ties restore_%ties normalize_%ties normalise_%ties resume_%ties upgrade_%ties open_embassy reopen_embassy',
    'recognition_of_%state normalization normalisation',
    { on: 'with of' },
  ),
  row('apologize', 'apologize apologise express_regret', 'apology', { on: 'to for' }),
  row('forgive', 'forgive write_off_debt cancel_debt', 'forgiveness', { on: 'of for' }),
  row('declare', 'declare proclaim declare_war', 'declaration proclamation', { on: 'on of' }),
];
