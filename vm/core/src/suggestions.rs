//! "Did you mean": the closest of some names, by CPython's weighted edit distance.

/// Longer lists of candidates are not searched.
const MAX_CANDIDATES: usize = 750;
/// Longer names are neither searched for nor suggested.
const MAX_LENGTH: usize = 40;
const MOVE_COST: usize = 2;
const CASE_COST: usize = 1;

/// Whether any is looked for.
pub fn is_searched<S: AsRef<str>>(candidates: &[S], wrong: &str) -> bool {
    candidates.len() < MAX_CANDIDATES && wrong.chars().count() <= MAX_LENGTH
}

/// The candidate that is closest to `wrong`, if one is close enough.
pub fn closest<'a, S: AsRef<str>>(candidates: &'a [S], wrong: &str) -> Option<&'a str> {
    if !is_searched(candidates, wrong) {
        return None;
    }
    let mut best = None;
    let mut best_distance = usize::MAX;
    for candidate in candidates {
        let candidate = candidate.as_ref();
        if candidate == wrong {
            continue;
        }
        let lengths = candidate.len() + wrong.len() + 3;
        let limit = (lengths * MOVE_COST / 6).min(best_distance.saturating_sub(1));
        let distance = distance(wrong.as_bytes(), candidate.as_bytes(), limit);
        if distance <= limit && (best.is_none() || distance < best_distance) {
            best = Some(candidate);
            best_distance = distance;
        }
    }
    best
}

/// What a message says of the closest candidate: nothing if none is close.
pub fn hint<S: AsRef<str>>(candidates: &[S], wrong: &str) -> String {
    match closest(candidates, wrong) {
        Some(close) => format!(". Did you mean '{close}'?"),
        None => String::new(),
    }
}

fn substitution(a: u8, b: u8) -> usize {
    if a == b {
        0
    } else if a.eq_ignore_ascii_case(&b) {
        CASE_COST
    } else {
        MOVE_COST
    }
}

/// Levenshtein distance in which an edit costs 2 and a change of case 1; something above `limit` when it exceeds it.
fn distance<'a>(mut a: &'a [u8], mut b: &'a [u8], limit: usize) -> usize {
    let shared = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    (a, b) = (&a[shared..], &b[shared..]);
    let shared = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(x, y)| x == y)
        .count();
    (a, b) = (&a[..a.len() - shared], &b[..b.len() - shared]);
    if a.is_empty() || b.is_empty() {
        return (a.len() + b.len()) * MOVE_COST;
    }
    if a.len() > MAX_LENGTH || b.len() > MAX_LENGTH {
        return limit + 1;
    }
    if b.len() < a.len() {
        (a, b) = (b, a);
    }
    if (b.len() - a.len()) * MOVE_COST > limit {
        return limit + 1;
    }
    let mut row: Vec<usize> = (1..=a.len()).map(|column| column * MOVE_COST).collect();
    let mut result = 0;
    for (line, &code) in b.iter().enumerate() {
        let mut diagonal = line * MOVE_COST;
        result = diagonal;
        let mut minimum = usize::MAX;
        for (column, &other) in a.iter().enumerate() {
            let substitute = diagonal + substitution(code, other);
            diagonal = row[column];
            let insert_delete = result.min(diagonal) + MOVE_COST;
            result = insert_delete.min(substitute);
            row[column] = result;
            minimum = minimum.min(result);
        }
        if minimum > limit {
            return limit + 1;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suggest(candidates: &[&str], wrong: &str) -> Option<String> {
        let candidates: Vec<String> = candidates.iter().map(|c| (*c).to_owned()).collect();
        closest(&candidates, wrong).map(str::to_owned)
    }

    #[test]
    fn near_names_are_suggested() {
        assert_eq!(
            suggest(&["blech", "fluch"], "bluch").as_deref(),
            Some("blech")
        );
        assert_eq!(
            suggest(&["elephant"], "elefant").as_deref(),
            Some("elephant")
        );
        assert_eq!(suggest(&["Counter"], "counter").as_deref(), Some("Counter"));
    }

    #[test]
    fn far_names_are_not() {
        assert_eq!(
            suggest(&["noise", "more_noise", "a", "bc", "bcd"], "bluch"),
            None
        );
        assert_eq!(suggest(&["same"], "same"), None);
    }
}
