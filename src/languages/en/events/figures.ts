import { type EventEntry, row } from '../../../language/lexicon/event-entry.ts';

/**
 * Words of force that tell none: a speaker attacks a record, shareholders rebel, pilgrims invade an airfield, a crowd explodes, a prime
 * minister falls on his sword. Tried before the table of events; `other` gives no plain verb.
 */
export const figures: EventEntry[] = [
  row('condemn', 'attack_%idea assail_%idea savage_%idea', ''),
  row('dismiss', 'force_out_%executive push_out_%executive oust_%executive topple_%executive depose_%executive', '', {
    on: 'of',
  }),
  row(
    'resign',
    'pull_out_of_%government withdraw_from_%government leave_%government walk_out_of_%government quit_%government',
    '',
  ),
  ...[
    'bombard_question bombard_with_question bombard_%message bombard_with_%message pepper_question fire_question fire_off_%message fire_back shell_with_%idea bombard_with_%idea pelt_with_%message ambush<%deputy stab_in_back stab_back call_%truce<%host',
    'shoot_down_%idea torpedo_%idea kill_%idea grill_%leader lose_battle clash_with_%counterpart battle_with_%counterpart fight_with_%counterpart battle_%counterpart fight_%counterpart destroy_%rival crush_%rival demolish_%rival beat_%rival thrash_%rival outgun_%rival clash_over_%idea battle_over_%idea fight_over_%idea',
    'revolt<%deputy rebel<%deputy revolt_against_%idea rebel_against_%idea storm_out storm_out_of storm_off storm_through_hit',
    'surrender_%idea surrender_to_%idea bow_to_%idea fall_on_sword capture_heart capture_imagination capture_attention capture_mood capture_%image',
    'come_under_attack<%leader come_under_fire<%leader come_under_attack<%executive come_under_fire<%executive come_under_fire_over come_under_fire_for come_under_attack_over come_under_attack_for',
    'explode<%crowd erupt<%crowd explode_in_applause explode_with_joy attack_hunger attack_poverty attack_%disease beat_%disease',
    'invade<%guest besiege<%guest occupy<%guest take_over<%guest take_%place<%guest conquer<%guest seize<%guest storm<%guest overrun<%guest surround<%guest surround<%crowd besiege<%crowd',
  ].map((told) => row('other', told)),
];
