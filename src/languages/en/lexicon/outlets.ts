import type { OutletWords } from '../../../language/lexicon/outlets.ts';
import { words } from '../../../language/lexicon.ts';
import { neutral } from './agencies.ts';
import { anywhere } from './listed.ts';

// General English.
const otherwise = words(
  `times post paper weekly daily herald journal guardian observer independent mirror standard globe press today show site
  breakfast review monitor mail express star sun wire service network channel agency program programme broadcaster`,
);

const isAgency = anywhere(neutral);
const isOfState = anywhere('state');

export const outlets: OutletWords = {
  names: new Set([
    ...words(
      `bbc cnn reuters afp ap dpa tass interfax anadolu xinhua sana irna al-jazeera al-arabiya al-mayadeen al-manar abc nbc cbs
      msnbc npr pbs itv c-span bloomberg politico axios bild haaretz newsweek time breitbart rudaw sky fox rtl zdf ard rai nhk
      efe ansa kyodo yonhap upi meduza ukrinform lbc stv rte dw voa`,
    ),
    'ria novosti',
    'al jazeera',
    'al arabiya',
    'al mayadeen',
    'al manar',
    'le monde',
    'le figaro',
    'der spiegel',
    'die zeit',
    'el pais',
    'el país',
    'agence france presse',
    'agence france-presse',
    'associated press',
    'the associated press',
    'deutsche welle',
    'voice of america',
  ]),
  inNames: new Set([
    ...otherwise,
    ...words(
      `news tv television radio newspaper magazine tribune gazette telegraph chronicle podcast outlet website media newsnight
      newshour bulletin`,
    ),
  ]),
  otherwise,
  isNeutralAgency: (phrase) => isAgency(phrase) && !isOfState(phrase),
  nouns: words('newspaper channel broadcaster agency outlet programme program magazine radio television podcast'),
  // "X" only behind "on".
  platforms: new Set([
    ...words(
      `telegram twitter x facebook instagram tiktok youtube weibo whatsapp vkontakte vk linkedin reddit threads bluesky mastodon
      signal snapchat`,
    ),
    'truth social',
    'social media',
  ]),
  on: words(
    `channel account page feed website site app platform television tv radio air programme program show broadcast podcast`,
  ),
  occasions: words(
    `interview statement speech address conference briefing letter email e-mail post tweet message video broadcast rally
    report communique communiqué memo blog column article op-ed editorial testimony hearing sermon remark comment call meeting
    debate podcast programme program show release thread memoir book announcement affidavit filing`,
  ),
  manners: words(
    `statement message announcement comment remark report release communique communiqué memo email e-mail letter text call
    post note reply thread video article column`,
  ),
  beforeManners: words('short brief written joint separate strongly worded rare official new later earlier'),
};
