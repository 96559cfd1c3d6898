const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The hours of `<skipHours>`, 0 to 23 in UTC; 24 is midnight in RSS 0.91. */
export function skippedHours(list: string): number[] {
  const hours = list.split(/[\s,]+/).filter((word) => /^\d{1,2}$/.test(word));
  return unique(
    hours
      .map(Number)
      .filter((hour) => hour <= 24)
      .map((hour) => hour % 24),
  );
}

/** The days of `<skipDays>`, 0 = Sunday. */
export function skippedDays(list: string): number[] {
  return unique(list.split(/[\s,]+/).map((word) => DAYS.indexOf(word.toLowerCase()))).filter((day) => day >= 0);
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
