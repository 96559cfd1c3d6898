/** Units of measure and money: behind a number they are the whole unit ("50 foot building lots" measures feet). */
const WORDS = new Set(
  (
    'second seconds minute minutes hour hours day days week weeks fortnight month months year years decade decades century centuries ' +
    'metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters ' +
    'nanometer nanometers nanometre nanometres micrometer micrometers mile miles yard yards foot feet inch inches acre acres hectare hectares ' +
    'gram grams gramme grammes kilogram kilograms kilo kilos milligram milligrams tonne tonnes ton tons pound pounds ounce ounces stone ' +
    'litre litres liter liters millilitre millilitres milliliter milliliters gallon gallons pint pints quart quarts barrel barrels ' +
    'degree degrees celsius fahrenheit kelvin watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts terawatt terawatts ' +
    'volt volts amp amps joule joules calorie calories hertz decibel decibels horsepower knots bytes byte megabytes gigabytes terabytes ' +
    'percent percentage cent cents penny pence dollar dollars euro euros yen yuan won rupee rupees rupiah ringgit baht peso pesos real reais rand ' +
    'franc francs crown crowns krona kronor kroner krone shekel shekels lira liras dinar dinars dirham dirhams riyal riyals rouble roubles ruble rubles ' +
    'zloty forint hryvnia sterling sen gigatonnes gigatonne gigatons megatons bps'
  ).split(' '),
);
/** Short forms, exact case; single letters only when glued or before no noun. */
const SHORT =
  /^(?:[kcmµμn]?m|km2|m2|cm2|[kmµμ]?g|[cmd]?l|[mµμ]?s|mL|mph|kph|km\/h|rpm|mpg|mi|ft|in|yd|yds|lb|lbs|oz|sqm|ha|kWh|MWh|GWh|TWh|k?W|MW|GW|TW|hp|HP|bhp|bps|[kKMGT]bps|[KMGT]B|[kmgtKMGT]b|[kMGT]?Hz|[kMGT]hz|dB|ksi|[kM]?Pa|psi|min|mins|hr|hrs|sec|secs|yr|yrs|V|A|mAh|nm|p|c|pc|pct|percent|K|C|F|kn|lbf|Nm|bbl|ppm|yo|pp|bp|bps|USD|EUR|GBP|JPY|CHF|CNY|RMB|INR|AUD|CAD|kr)$/;

export const isMeasureWord = (word: string): boolean => WORDS.has(word);
export const isShortMeasure = (word: string): boolean => SHORT.test(word);

/** After "per" any noun goes; after "a" only these. */
export const RATE_AFTER_A: ReadonlySet<string> = new Set(
  'second minute hour day night week month year quarter season game share barrel gallon litre liter pint pound tonne ton head piece kilo night person'.split(
    ' ',
  ),
);

/** Words that turn the measure before them into an age or a size: "year-old", "metres long". */
export const DIMENSIONS: ReadonlySet<string> = new Set('old wide long high tall deep thick owned'.split(' '));
