//! Escapes in strings that cannot be decoded.

/// Length of the prefix of a string literal.
fn prefix_length(literal: &str) -> usize {
    literal.find(['\'', '"']).unwrap_or(0)
}

/// Whether a string literal is one of bytes.
pub(super) fn is_bytes(literal: &str) -> bool {
    literal[..prefix_length(literal)].contains(['b', 'B'])
}

/// What is wrong with a string literal.
pub(super) fn check_literal(literal: &str) -> Result<(), String> {
    let prefix = prefix_length(literal);
    let body = &literal[prefix..];
    let quotes = match body.starts_with("'''") || body.starts_with("\"\"\"") {
        true => 3,
        false => 1,
    };
    let content = body.get(quotes..body.len().saturating_sub(quotes));
    let content = content.unwrap_or_default();
    let is_raw = literal[..prefix].contains(['r', 'R']);
    if is_bytes(literal) {
        if !content.is_ascii() {
            return Err("bytes can only contain ASCII literal characters".to_owned());
        }
        return match bad_hex_escape(content).filter(|_| !is_raw) {
            Some(place) => Err(format!(
                "(value error) invalid \\x escape at position {place}"
            )),
            None => Ok(()),
        };
    }
    match is_raw {
        true => Ok(()),
        false => check_text(content),
    }
}

/// What is wrong with the escapes of a text.
pub(super) fn check_text(content: &str) -> Result<(), String> {
    let Some((start, end, reason)) = bad_escape(content) else {
        return Ok(());
    };
    let place = match end > start {
        true => format!("bytes in position {start}-{end}"),
        false => format!("byte 0x5c in position {start}"),
    };
    Err(format!(
        "(unicode error) 'unicodeescape' codec can't decode {place}: {reason}"
    ))
}

fn bad_hex_escape(content: &str) -> Option<usize> {
    let bytes = content.as_bytes();
    let mut place = 0;
    while place < bytes.len() {
        if bytes[place] == b'\\' {
            if bytes.get(place + 1) == Some(&b'x')
                && !bytes
                    .get(place + 2..place + 4)
                    .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
            {
                return Some(place);
            }
            place += 1;
        }
        place += 1;
    }
    None
}

/// The first escape that cannot be decoded: first byte, last byte, reason. Characters beyond ASCII count as the ten bytes of their
/// escapes, which is how CPython hands them to its decoder.
fn bad_escape(content: &str) -> Option<(usize, usize, &'static str)> {
    let characters: Vec<char> = content.chars().collect();
    let mut byte = 0;
    let mut index = 0;
    while let Some(&character) = characters.get(index) {
        if character != '\\' {
            byte += if character.is_ascii() { 1 } else { 10 };
            index += 1;
            continue;
        }
        let escape = characters.get(index + 1).copied().unwrap_or('\0');
        let length = match escape {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            'N' => {
                let name: String = characters.iter().skip(index + 2).collect();
                let malformed = "malformed \\N character escape";
                let problem = match (name.strip_prefix('{'), name.find('}')) {
                    (Some(_), Some(end)) if unicode_names2::character(&name[1..end]).is_some() => {
                        None
                    }
                    (Some(_), Some(1)) => Some((0, malformed)),
                    (Some(_), Some(end)) => Some((end, "unknown Unicode character name")),
                    (Some(_), None) => Some((name.chars().count() - 1, malformed)),
                    (None, _) => Some((usize::MAX, malformed)),
                };
                if let Some((end, reason)) = problem {
                    let end = if end == usize::MAX {
                        byte + 1
                    } else {
                        byte + 2 + end
                    };
                    return Some((byte, end, reason));
                }
                byte += 2;
                index += 2;
                continue;
            }
            _ => {
                byte += if escape.is_ascii() { 2 } else { 11 };
                index += 2;
                continue;
            }
        };
        let digits = characters
            .iter()
            .skip(index + 2)
            .take(length)
            .take_while(|digit| digit.is_ascii_hexdigit())
            .count();
        if digits < length {
            let reason = match escape {
                'x' => "truncated \\xXX escape",
                'u' => "truncated \\uXXXX escape",
                _ => "truncated \\UXXXXXXXX escape",
            };
            return Some((byte, byte + 1 + digits, reason));
        }
        let value: String = characters.iter().skip(index + 2).take(length).collect();
        if u32::from_str_radix(&value, 16).is_ok_and(|value| value > 0x10_ffff) {
            return Some((byte, byte + 1 + digits, "illegal Unicode character"));
        }
        byte += 2 + length;
        index += 2 + length;
    }
    None
}
