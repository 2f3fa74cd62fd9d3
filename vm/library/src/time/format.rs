//! `strftime` in the C locale.

use copperplate_core::memory;

use super::zone::{Fields, seconds_of};

const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn day_name(fields: &Fields) -> &'static str {
    DAYS[fields.weekday.rem_euclid(7) as usize]
}

fn month_name(fields: &Fields) -> &'static str {
    MONTHS[fields.month.rem_euclid(12) as usize]
}

/// `Sun Jun 20 23:21:05 1993`
pub fn asctime(fields: &Fields) -> String {
    format!(
        "{} {}{:3} {:02}:{:02}:{:02} {}",
        &day_name(fields)[..3],
        &month_name(fields)[..3],
        fields.day,
        fields.hour,
        fields.minute,
        fields.second,
        fields.year
    )
}

/// Year and number of the ISO week.
fn iso_week(fields: &Fields) -> (i64, i64) {
    let days_in = |year| if super::zone::is_leap(year) { 366 } else { 365 };
    // The week belongs to the year of its Thursday.
    let thursday = fields.year_day - fields.weekday + 3;
    if thursday < 0 {
        let year = fields.year - 1;
        (year, (thursday + days_in(year)) / 7 + 1)
    } else if thursday >= days_in(fields.year) {
        (fields.year + 1, 1)
    } else {
        (fields.year, thursday / 7 + 1)
    }
}

/// A number in a directive: its value, its width and what fills it.
fn number(value: i64, width: usize, fill: char, flag: Option<char>) -> String {
    let fill = match flag {
        Some('-') => return value.to_string(),
        Some('_') => ' ',
        Some('0') => '0',
        _ => fill,
    };
    let digits = value.unsigned_abs().to_string();
    let sign = if value < 0 { "-" } else { "" };
    let padding = width.saturating_sub(digits.len() + sign.len());
    let padding: String = std::iter::repeat_n(fill, padding).collect();
    if fill == '0' {
        format!("{sign}{padding}{digits}")
    } else {
        format!("{padding}{sign}{digits}")
    }
}

fn offset(fields: &Fields) -> String {
    let minutes = fields.offset.unwrap_or(0) / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.abs();
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

/// The text of one directive; `None` for a letter that is none.
fn directive(fields: &Fields, letter: char, flag: Option<char>, zone: &str) -> Option<String> {
    let f = fields;
    let hour = if f.hour % 12 == 0 { 12 } else { f.hour % 12 };
    let sunday = (f.weekday + 1) % 7;
    let half = if f.hour < 12 { "AM" } else { "PM" };
    let text = match letter {
        'a' => day_name(f)[..3].to_owned(),
        'A' => day_name(f).to_owned(),
        'b' | 'h' => month_name(f)[..3].to_owned(),
        'B' => month_name(f).to_owned(),
        'c' => expand(f, "%a %b %e %H:%M:%S %Y", zone),
        'C' => number(f.year.div_euclid(100), 2, '0', flag),
        'd' => number(f.day, 2, '0', flag),
        'D' | 'x' => expand(f, "%m/%d/%y", zone),
        'e' => number(f.day, 2, ' ', flag),
        'F' => expand(f, "%Y-%m-%d", zone),
        'g' => number(iso_week(f).0.rem_euclid(100), 2, '0', flag),
        'G' => number(iso_week(f).0, 1, '0', flag),
        'H' => number(f.hour, 2, '0', flag),
        'I' => number(hour, 2, '0', flag),
        'j' => number(f.year_day + 1, 3, '0', flag),
        'k' => number(f.hour, 2, ' ', flag),
        'l' => number(hour, 2, ' ', flag),
        'm' => number(f.month + 1, 2, '0', flag),
        'M' => number(f.minute, 2, '0', flag),
        'n' => "\n".to_owned(),
        'p' if flag == Some('#') => half.to_lowercase(),
        'p' => half.to_owned(),
        'P' => half.to_lowercase(),
        'r' => expand(f, "%I:%M:%S %p", zone),
        'R' => expand(f, "%H:%M", zone),
        's' => seconds_of(f).unwrap_or(-1).to_string(),
        'S' => number(f.second, 2, '0', flag),
        't' => "\t".to_owned(),
        'T' | 'X' => expand(f, "%H:%M:%S", zone),
        'u' => number(f.weekday + 1, 1, '0', flag),
        'U' => number((f.year_day + 7 - sunday) / 7, 2, '0', flag),
        'V' => number(iso_week(f).1, 2, '0', flag),
        'w' => number(sunday, 1, '0', flag),
        'W' => number((f.year_day + 7 - f.weekday) / 7, 2, '0', flag),
        'y' => number(f.year.rem_euclid(100), 2, '0', flag),
        'Y' => number(f.year, 1, '0', flag),
        'z' => offset(f),
        'Z' => zone.to_owned(),
        '%' => "%".to_owned(),
        _ => return None,
    };
    Some(
        if flag == Some('^') || (flag == Some('#') && letter != 'p') {
            text.to_uppercase()
        } else {
            text
        },
    )
}

fn expand(fields: &Fields, format: &str, zone: &str) -> String {
    let mut text = String::new();
    let mut rest = format;
    while let Some(at) = rest.find('%') {
        text.push_str(&rest[..at]);
        let mut letters = rest[at + 1..].chars();
        let mut next = letters.next();
        let flag = next.filter(|c| matches!(c, '-' | '_' | '0' | '^' | '#'));
        if flag.is_some() {
            next = letters.next();
        }
        // Alternative forms are those of the C locale themselves.
        if matches!(next, Some('E' | 'O')) {
            next = letters.next();
        }
        let length = rest.len() - at - letters.as_str().len();
        match next.and_then(|letter| directive(fields, letter, flag, zone)) {
            Some(expanded) => text.push_str(&expanded),
            None => text.push_str(&rest[at..at + length]),
        }
        rest = letters.as_str();
    }
    text + rest
}

/// `strftime(format, fields)`. `zone` stands for `%Z` where the fields have none.
pub fn strftime(fields: &Fields, format: &str, zone: &str) -> String {
    let zone = fields.zone.as_deref().unwrap_or(zone);
    // `%c` is the one that grows most.
    memory::ensure(format.len().saturating_mul(12));
    expand(fields, format, zone)
}

#[cfg(test)]
mod tests {
    use super::super::zone::universal;
    use super::*;

    #[test]
    fn directives_are_those_of_the_c_locale() {
        let fields = universal(1_000_000_000).expect("in range");
        let shown = |format: &str| strftime(&fields, format, "");
        assert_eq!(shown("%Y-%m-%d %H:%M:%S"), "2001-09-09 01:46:40");
        assert_eq!(
            shown("%c|%x|%X|%p"),
            "Sun Sep  9 01:46:40 2001|09/09/01|01:46:40|AM"
        );
        assert_eq!(shown("%U %W %V %G %u %w %j"), "36 36 36 2001 7 0 252");
        assert_eq!(shown("%-d %_d %^a %Q %% %Z%z"), "9  9 SUN %Q % GMT+0000");
        assert_eq!(asctime(&fields), "Sun Sep  9 01:46:40 2001");
    }

    #[test]
    fn iso_weeks_belong_to_the_year_of_their_thursday() {
        let week = |seconds: i64| iso_week(&universal(seconds).expect("in range"));
        assert_eq!(week(1_104_537_600), (2004, 53));
        assert_eq!(week(1_230_681_600), (2009, 1));
    }
}
