//! What reports say.

/// The text without what is another in every run.
pub fn without_addresses(text: &str) -> String {
    let mut parts = text.split("0x");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out += "0x";
        out += part.trim_start_matches(|digit: char| digit.is_ascii_hexdigit());
    }
    out
}
