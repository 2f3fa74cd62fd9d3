//! Broken-down times, and the platform's knowledge of local time.

use std::ffi::{CStr, c_char, c_int, c_long};

/// C's `struct tm`, as glibc and musl lay it out.
#[repr(C)]
#[derive(Clone, Copy)]
struct CTime {
    second: c_int,
    minute: c_int,
    hour: c_int,
    day: c_int,
    month: c_int,
    year: c_int,
    weekday: c_int,
    year_day: c_int,
    daylight: c_int,
    offset: c_long,
    zone: *const c_char,
}

// SAFETY: C's `time.h` declares them so; callers say why their pointers are good. `std` links the library.
unsafe extern "C" {
    fn localtime_r(time: *const i64, result: *mut CTime) -> *mut CTime;
    fn mktime(time: *mut CTime) -> i64;
    safe fn tzset();
}

/// A point of time in fields. Months and days of the year count from 0, weekdays from Monday.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Fields {
    pub year: i64,
    pub month: i64,
    pub day: i64,
    pub hour: i64,
    pub minute: i64,
    pub second: i64,
    pub weekday: i64,
    pub year_day: i64,
    pub daylight: i64,
    pub zone: Option<String>,
    pub offset: Option<i64>,
}

/// Reads the time zone that the environment names.
pub fn reset() {
    tzset();
}

/// Local time; `None` when the year does not fit.
pub fn local(seconds: i64) -> Option<Fields> {
    let mut time = CTime {
        second: 0,
        minute: 0,
        hour: 0,
        day: 0,
        month: 0,
        year: 0,
        weekday: 0,
        year_day: 0,
        daylight: 0,
        offset: 0,
        zone: std::ptr::null(),
    };
    // SAFETY: both pointers are to live locals.
    if unsafe { localtime_r(&seconds, &mut time) }.is_null() {
        return None;
    }
    let zone = if time.zone.is_null() {
        String::new()
    } else {
        // SAFETY: the library's zone names are C strings that live on.
        unsafe { CStr::from_ptr(time.zone) }
            .to_string_lossy()
            .into_owned()
    };
    Some(Fields {
        year: i64::from(time.year) + 1900,
        month: time.month.into(),
        day: time.day.into(),
        hour: time.hour.into(),
        minute: time.minute.into(),
        second: time.second.into(),
        weekday: i64::from(time.weekday + 6) % 7,
        year_day: time.year_day.into(),
        daylight: time.daylight.into(),
        zone: Some(zone),
        offset: Some(time.offset),
    })
}

/// Seconds since the epoch of a local time; `None` when there is no such number.
pub fn seconds_of(fields: &Fields) -> Option<i64> {
    let int = |value: i64| c_int::try_from(value).ok();
    let mut time = CTime {
        second: int(fields.second)?,
        minute: int(fields.minute)?,
        hour: int(fields.hour)?,
        day: int(fields.day)?,
        month: int(fields.month)?,
        year: int(fields.year - 1900)?,
        // Stays so when the call fails.
        weekday: -1,
        year_day: int(fields.year_day)?,
        daylight: int(fields.daylight)?,
        offset: 0,
        zone: std::ptr::null(),
    };
    // SAFETY: the pointer is to a live local.
    let seconds = unsafe { mktime(&mut time) };
    (seconds != -1 || time.weekday != -1).then_some(seconds)
}

/// Coordinated universal time; `None` when the year does not fit C's `int`.
pub fn universal(seconds: i64) -> Option<Fields> {
    const DAY: i64 = 86_400;
    let (days, rest) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    let (year, month, day) = civil(days);
    c_int::try_from(year - 1900).ok()?;
    Some(Fields {
        year,
        month,
        day,
        hour: rest / 3600,
        minute: rest / 60 % 60,
        second: rest % 60,
        weekday: (days + 3).rem_euclid(7),
        year_day: days - days_before(year),
        daylight: 0,
        zone: Some("GMT".to_owned()),
        offset: Some(0),
    })
}

/// Days from the epoch to the first of January.
fn days_before(year: i64) -> i64 {
    let last = year - 1;
    last * 365 + last.div_euclid(4) - last.div_euclid(100) + last.div_euclid(400) - 719_162
}

pub fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Year, month from 0 and day from 1 of a number of days since the epoch.
fn civil(days: i64) -> (i64, i64, i64) {
    // Never too late, so that the loop only goes up.
    let mut year = 1970 + days.div_euclid(if days < 0 { 365 } else { 366 });
    while days_before(year + 1) <= days {
        year += 1 + (days - days_before(year + 1)) / 366;
    }
    let mut day = days - days_before(year);
    let lengths = [
        31,
        if is_leap(year) { 29 } else { 28 },
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ];
    for (month, length) in lengths.into_iter().enumerate() {
        if day < length {
            return (year, month as i64, day + 1);
        }
        day -= length;
    }
    (year, 11, 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(seconds: i64) -> (i64, i64, i64, i64, i64) {
        let f = universal(seconds).expect("in range");
        (f.year, f.month + 1, f.day, f.weekday, f.year_day)
    }

    #[test]
    fn the_calendar_is_gregorian() {
        assert_eq!(date(0), (1970, 1, 1, 3, 0));
        assert_eq!(date(-1), (1969, 12, 31, 2, 364));
        assert_eq!(date(951_782_400), (2000, 2, 29, 1, 59));
        assert_eq!(date(1_709_164_800), (2024, 2, 29, 3, 59));
        assert_eq!(date(-62_135_596_800), (1, 1, 1, 0, 0));
        assert_eq!(date(253_402_300_799), (9999, 12, 31, 4, 364));
        assert_eq!(universal(i64::MAX), None);
    }
}
