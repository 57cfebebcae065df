/** Words that end the name of an outlet or a programme; general English. */
export const OUTLET_WORD =
  /^(?:news|times|post|tv|television|radio|channel|network|agency|newspaper|paper|magazine|weekly|daily|herald|tribune|journal|gazette|guardian|telegraph|observer|independent|mirror|standard|chronicle|globe|press|today|podcast|programme|program|show|broadcaster|outlet|website|site|media|newsnight|newshour|breakfast|review|monitor|mail|express|star|sun|bulletin|wire|service)$/i;

/** Outlets whose names hold no such word. */
export const OUTLETS =
  /^(?:bbc|cnn|reuters|afp|ap|dpa|tass|interfax|ria novosti|anadolu|xinhua|sana|irna|al[- ]jazeera|al[- ]arabiya|al[- ]mayadeen|al[- ]manar|abc|nbc|cbs|msnbc|npr|pbs|itv|c-span|bloomberg|politico|axios|le monde|le figaro|der spiegel|bild|die zeit|el pa[ií]s|haaretz|newsweek|time|breitbart|rudaw|sky|fox|rtl|zdf|ard|rai|nhk|efe|ansa|kyodo|yonhap|upi|meduza|ukrinform|agence france[- ]presse|associated press|the associated press|lbc|stv|rte|deutsche welle|dw|voa|voice of america)$/i;

/** Places on the net where things are posted; "X" only behind "on". */
export const PLATFORMS =
  /^(?:telegram|twitter|x|facebook|instagram|tiktok|youtube|truth social|weibo|whatsapp|vkontakte|vk|linkedin|reddit|threads|bluesky|mastodon|signal|snapchat|social media)$/i;

/** Nouns for an occasion of speaking: "in an interview", "at a news conference". */
export const OCCASION =
  /^(?:interview|statement|speech|address|conference|briefing|letter|email|e-mail|post|tweet|message|video|broadcast|rally|report|communique|communiqué|memo|blog|column|article|op-ed|editorial|testimony|hearing|sermon|remark|comment|call|meeting|debate|podcast|programme|program|show|broadcast|release|thread|memoir|book|announcement|affidavit|filing)$/i;

/** Outlet words that mean other things too: they count only at the end of a name ("The Daily Star", not "Gold Star mother"). */
export const COMMON_WORD =
  /^(?:times|post|paper|weekly|daily|herald|journal|guardian|observer|independent|mirror|standard|globe|press|today|show|site|breakfast|review|monitor|mail|express|star|sun|wire|service|network|channel|agency|program|programme|broadcaster)$/i;
