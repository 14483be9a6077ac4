//! The emulator's clock: the machine's, plus what tests have added.

use serde::{Deserialize, Serialize};
use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds since the epoch.
pub(crate) type Millis = u64;

pub(crate) const SECOND: Millis = 1_000;
pub(crate) const MINUTE: Millis = 60 * SECOND;
pub(crate) const HOUR: Millis = 60 * MINUTE;

/// As far as the clock goes ahead of the machine's; sums of times stay far from overflowing.
const FURTHEST: Millis = 100 * 365 * 24 * HOUR;

/// A clock that can be moved forward, never back.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Clock {
    offset: Millis,
}

impl Clock {
    pub(crate) fn now(self) -> Millis {
        wall().saturating_add(self.offset)
    }

    pub(crate) fn advance(&mut self, by: Millis) {
        self.offset = self.offset.saturating_add(by).min(FURTHEST);
    }
}

/// The machine's own time. Request JWTs are judged by it: their signer does not know of our offset.
pub(crate) fn wall() -> Millis {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |elapsed| u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX))
}

/// The date as the service writes `create_dt`, e.g. `Sat Mar 15 14:42:23 UTC 2014`.
pub(crate) fn date_text(at: Millis) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let seconds = at / SECOND;
    let days = seconds / 86_400;
    let (year, month, day) = civil(days);
    let weekday = DAYS.iter().cycle().nth(usize::try_from(days % 7).unwrap_or(0)).unwrap_or(&"Thu");
    let month = MONTHS.get(month).unwrap_or(&"Jan");
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{weekday} {month} {day:02} {hour:02}:{minute:02}:{second:02} UTC {year}")
}

/// Year, month (0 = January) and day of month, counted off from 1970.
#[expect(clippy::arithmetic_side_effects, reason = "what is subtracted was compared before")]
fn civil(mut days: u64) -> (u64, usize, u64) {
    let mut year = 1970;
    loop {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let in_year = if leap { 366 } else { 365 };
        if days >= in_year {
            days -= in_year;
            year += 1;
            continue;
        }
        let february = if leap { 29 } else { 28 };
        let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, length) in months.into_iter().enumerate() {
            if days < length {
                return (year, month, days + 1);
            }
            days -= length;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::date_text;

    #[test]
    fn writes_dates_of_leap_and_common_years() {
        assert_eq!(date_text(1_394_894_543_000), "Sat Mar 15 14:42:23 UTC 2014");
        assert_eq!(date_text(1_709_164_800_000), "Thu Feb 29 00:00:00 UTC 2024");
        assert_eq!(date_text(0), "Thu Jan 01 00:00:00 UTC 1970");
    }
}
