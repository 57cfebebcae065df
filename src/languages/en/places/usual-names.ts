import { listOf, rowsOf } from './rows.ts';

/**
 * Towns whose usual English name is another than the one GeoNames files first: country (ISO 3166-1 alpha-2), then "GeoNames name=usual name".
 * Only the name shown changes; every spelling still finds the town.
 */
const rows = `
SY|Ḩamāh=Hama;Dar‘ā=Daraa;Ar Raqqah=Raqqa;Al Ḩasakah=Hasakah;Al Qāmishlī=Qamishli;‘Ayn al ‘Arab=Kobani;Ma‘arrat an Nu‘mān=Maarat al-Numan
SY|Jisr ash Shughūr=Jisr al-Shughur;Al Quşayr=Qusayr;Tadmur=Palmyra;Al Mayādīn=Mayadin;Ālbū Kamāl=Abu Kamal;Al Bāb=Al-Bab;I‘zāz=Azaz;Az Zabadānī=Zabadani
SY|As-Suwayda=Suwayda;Al Qunayţirah=Quneitra;As Salamīyah=Salamiyah;Ar Rastan=Rastan;Tallbīsah=Talbiseh;Tall Abyaḑ=Tel Abyad;Ra’s al ‘Ayn=Ras al-Ayn
SY|Tall Tamr=Tell Tamer;‘Ayn ‘Īsá=Ain Issa;Ath Thawrah=Tabqa;Tall Rif‘at=Tel Rifaat;Kafranbel=Kafr Nabl;Jablah=Jableh;Dūmā=Douma;Şaydnāyā=Saydnaya;Tartouss=Tartus
SY|Al Qaryatayn=Qaryatayn;As Suqaylibīyah=Suqaylabiyah;Al Atārib=Atarib;Māri‘=Marea;Al Ḩawl=Al-Hawl;Ash Shaddādah=Shaddadi;An Nabk=Nabek;Ma‘lūlā=Maaloula
IQ|Al Fallūjah=Fallujah;Ar Ramādī=Ramadi;As Sulaymānīyah=Sulaymaniyah;Dihok=Duhok;Basrah=Basra;Al Kūt=Kut;Al ‘Amārah=Amarah;Ad Dīwānīyah=Diwaniyah;Al Qā’im=Al-Qaim
IQ|Tall ‘Afar=Tal Afar;Bayjī=Baiji;Ar Ruţbah=Rutba;Mexmur=Makhmur;An Nāşirīyah=Nasiriyah;An Najaf=Najaf;Al Ḩillah=Hillah
LB|El Hermel=Hermel;Bent Jbaïl=Bint Jbeil;Marjayoûn=Marjayoun;En Nâqoûra=Naqoura;Jbaïl=Byblos;Zahlé=Zahle
PS|Khān Yūnis=Khan Younis;Jabālyā=Jabalia;Bayt Ḩānūn=Beit Hanoun;Bayt Lāhyā=Beit Lahia;Janīn=Jenin;Ţūlkarm=Tulkarm
LY|Mişrātah=Misrata;Darnah=Derna;Sabhā=Sabha;Zuwārah=Zuwara;Al Burayqah=Brega;Az Zāwīyah=Zawiya
YE|Al Ḩudaydah=Hodeidah;Sa'dah=Saada;Ma'rib=Marib
EG|Al Manşūrah=Mansoura;Al Minyā=Minya;Asyūţ=Asyut;Al ‘Arīsh=Arish
SD|Geneina=El Geneina;Wad Medani=Wad Madani
AF|Mazār-e Sharīf=Mazar-i-Sharif;Fayzabad=Faizabad;Pul-e Khumrī=Pul-e-Khumri;Shibirghān=Sheberghan;Tarinkot=Tarin Kowt;Khōst=Khost
UA|Zaporizhzhya=Zaporizhzhia;Mykolayiv=Mykolaiv;Kryvyy Rih=Kryvyi Rih;Sievierodonetsk=Sievierodonetsk;Berdyansk=Berdiansk
ET|Mek'ele=Mekelle;Desē=Dessie
SO|Hargeysa=Hargeisa;Gaalkacyo=Galkayo;Jawhar=Jowhar
IL|Qiryat Shmona=Kiryat Shmona;Nahariyya=Nahariya;Metulla=Metula;Ofaqim=Ofakim
RU|Groznyy=Grozny;Rostov-na-Donu=Rostov-on-Don
AZ|Xankandi=Stepanakert;Şuşa=Shusha
MA|Fès=Fez
JO|Ma'an=Maan
`;

const usual: ReadonlyMap<string, string> = new Map(
  rowsOf(rows).flatMap(([country = '', names = '']) =>
    listOf(names).map((pair): [string, string] => {
      const [filed = '', shown = ''] = pair.split('=');
      return [`${country}|${filed.normalize('NFC')}`, shown];
    }),
  ),
);

/** Countries whose names GeoNames writes over with scholarly marks ("Şāfītā") that no English report prints. */
const marked = new Set(
  'AE AF BH DJ DZ EG ER ET IL IQ IR JO KW LB LY MR OM PK PS QA SA SD SY TN UA RU BY YE'.split(' '),
);
const marks = /[\u0300-\u036f‘’ʼʻʿʾʹʺ]/g;

/** The name of a town as English reports write it; the name itself where nothing better is known. */
export function usualName(country: string | null, name: string): string {
  const shown = usual.get(`${country}|${name.normalize('NFC')}`);
  if (shown !== undefined) return shown;
  return country !== null && marked.has(country) ? name.normalize('NFKD').replace(marks, '') : name;
}
