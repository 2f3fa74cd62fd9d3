//! The committed text of all stencils of a target.
//!
//! An op begins with `op NAME DIGEST`; below it stands a line for each variant, in the order of the variants:
//! `SUFFIX COST HOT HOLES COLD HOLES LITERALS`, where `-` is nothing and `=` what the variant before has there. Of code as
//! long as that of the variant before only the bytes that differ are written, `~` and `OFFSET.BYTE` of each: variants
//! mostly differ in registers. It is compact rather than pleasant; what a reader of a change wants to know stands in
//! the ledger.

use std::fmt::Write;

use copperplate_generator::backend::stencil;

use super::stencil::{Cost, Filler, Hole, Kind, Part, Stencil};

/// The stencils of one op.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpStencils {
    pub name: String,
    /// Digest of the C text they were made from, with the flags and the pipeline.
    pub digest: String,
    /// By what the symbol has after the op's name: `w0_w1`.
    pub stencils: Vec<(String, Stencil)>,
}

impl OpStencils {
    /// The stencil of a template's symbol.
    pub fn get(&self, symbol: &str) -> Option<&Stencil> {
        self.stencils
            .iter()
            .find(|(suffix, _)| symbol_of(&self.name, suffix) == symbol)
            .map(|(_, stencil)| stencil)
    }
}

/// The symbol of a template: the op's name and, where it has variants, their places.
pub fn symbol_of(op: &str, suffix: &str) -> String {
    format!("{}__{suffix}", stencil::symbol(op))
}

/// Prints the committed text.
pub fn print(ops: &[OpStencils]) -> String {
    let mut out = String::new();
    for op in ops {
        writeln!(out, "op {} {}", op.name, op.digest).unwrap();
        let mut before: Option<&Stencil> = None;
        for (suffix, stencil) in &op.stencils {
            let mut fields = vec![suffix.clone()];
            let full = fields_of(stencil);
            match before.map(|before| (before, fields_of(before))) {
                None => fields.extend(full),
                Some((before, theirs)) => {
                    let deltas = [
                        None,
                        delta(&before.hot.code, &stencil.hot.code),
                        None,
                        delta(&before.cold.code, &stencil.cold.code),
                    ];
                    for (at, (field, their)) in full.into_iter().zip(theirs).enumerate() {
                        let delta = deltas.get(at).cloned().flatten();
                        fields.push(if field == their && field != "-" {
                            "=".to_string()
                        } else {
                            delta.filter(|d| d.len() < field.len()).unwrap_or(field)
                        });
                    }
                }
            }
            while fields.last().is_some_and(|field| field == "-") {
                fields.pop();
            }
            writeln!(out, "{}", fields.join(" ")).unwrap();
            before = Some(stencil);
        }
    }
    out
}

/// Everything after the suffix, in full.
fn fields_of(stencil: &Stencil) -> [String; 6] {
    let cost = &stencil.cost;
    [
        format!(
            "{},{},{},{}",
            cost.instructions, cost.loads, cost.stores, cost.calls
        ),
        hex(&stencil.hot.code),
        holes(&stencil.hot.holes),
        hex(&stencil.cold.code),
        holes(&stencil.cold.holes),
        join(stencil.literals.iter().map(|literal| hex(literal))),
    ]
}

/// The bytes that differ, where both are equally long.
fn delta(before: &[u8], now: &[u8]) -> Option<String> {
    if before.len() != now.len() {
        return None;
    }
    let differ = before
        .iter()
        .zip(now)
        .enumerate()
        .filter(|(_, (a, b))| a != b);
    let bytes: Vec<String> = differ.map(|(at, (_, b))| format!("{at}.{b:02x}")).collect();
    Some(format!("~{}", bytes.join(",")))
}

fn or_dash(text: String) -> String {
    if text.is_empty() {
        "-".to_string()
    } else {
        text
    }
}

fn join(parts: impl Iterator<Item = String>) -> String {
    or_dash(parts.collect::<Vec<_>>().join(";"))
}

fn hex(bytes: &[u8]) -> String {
    or_dash(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn holes(holes: &[Hole]) -> String {
    join(holes.iter().map(|hole| {
        let Hole {
            offset,
            kind,
            filler,
            addend,
        } = hole;
        format!("{offset}:{}:{filler}:{addend}", kind.name())
    }))
}

/// Reads what [`print`] wrote.
///
/// # Errors
/// The number of the first line that is none of its lines.
pub fn parse(text: &str) -> Result<Vec<OpStencils>, usize> {
    let mut ops: Vec<OpStencils> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        parse_line(line, &mut ops).ok_or(number + 1)?;
    }
    Ok(ops)
}

fn parse_line(line: &str, ops: &mut Vec<OpStencils>) -> Option<()> {
    let mut fields = line.split(' ');
    let first = fields.next()?;
    if first == "op" {
        ops.push(OpStencils {
            name: fields.next()?.to_string(),
            digest: fields.next()?.to_string(),
            stencils: Vec::new(),
        });
        return fields.next().is_none().then_some(());
    }
    let op = ops.last_mut()?;
    let before = op.stencils.last().map(|(_, stencil)| stencil);
    let theirs = before.map(fields_of);
    let mut at = 0;
    let mut field = || {
        let field = fields.next().unwrap_or("-");
        at += 1;
        match (field, &theirs) {
            ("=", Some(theirs)) => theirs.get(at - 1).cloned(),
            ("=", None) => None,
            _ => Some(field.to_string()),
        }
    };
    let counts = field()?;
    let mut counts = counts.split(',').map(|n| n.parse().ok());
    let mut cost = Cost {
        instructions: counts.next()??,
        loads: counts.next()??,
        stores: counts.next()??,
        calls: counts.next()??,
        ..Cost::default()
    };
    let hot = Part {
        code: parse_code(&field()?, before.map(|b| &b.hot))?,
        holes: parse_holes(&field()?)?,
    };
    let cold = Part {
        code: parse_code(&field()?, before.map(|b| &b.cold))?,
        holes: parse_holes(&field()?)?,
    };
    let literals = field()?;
    let literals = list(&literals).map(parse_hex).collect::<Option<Vec<_>>>()?;
    cost.hot_bytes = u16::try_from(hot.code.len()).ok()?;
    cost.cold_bytes = u16::try_from(cold.code.len()).ok()?;
    op.stencils.push((
        first.to_string(),
        Stencil {
            hot,
            cold,
            literals,
            cost,
        },
    ));
    Some(())
}

fn list(field: &str) -> impl Iterator<Item = &str> {
    field.split(';').filter(|part| *part != "-")
}

fn parse_code(text: &str, before: Option<&Part>) -> Option<Vec<u8>> {
    let Some(bytes) = text.strip_prefix('~') else {
        return parse_hex(text);
    };
    let mut code = before?.code.clone();
    for byte in bytes.split(',').filter(|byte| !byte.is_empty()) {
        let (at, byte) = byte.split_once('.')?;
        *code.get_mut(at.parse::<usize>().ok()?)? = u8::from_str_radix(byte, 16).ok()?;
    }
    Some(code)
}

fn parse_hex(text: &str) -> Option<Vec<u8>> {
    if text == "-" {
        return Some(Vec::new());
    }
    if !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}

fn parse_holes(text: &str) -> Option<Vec<Hole>> {
    list(text)
        .map(|hole| {
            let mut parts = hole.split(':');
            Some(Hole {
                offset: parts.next()?.parse().ok()?,
                kind: Kind::named(parts.next()?)?,
                filler: Filler::parse(parts.next()?)?,
                addend: parts.next()?.parse().ok()?,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_prints() {
        let stencil = Stencil {
            hot: Part {
                code: vec![0x4c, 0x01, 0xf0],
                holes: vec![Hole {
                    offset: 1,
                    kind: Kind::X86Pc32,
                    filler: Filler::Runtime("cp_truth".to_string()),
                    addend: -4,
                }],
            },
            cold: Part::default(),
            literals: vec![vec![0; 16], vec![1; 8]],
            cost: Cost {
                hot_bytes: 3,
                instructions: 1,
                calls: 1,
                ..Cost::default()
            },
        };
        let mut alike = stencil.clone();
        alike.hot.code[2] = 0xf1;
        let bare = Stencil {
            cost: Cost::default(),
            ..Stencil::default()
        };
        let ops = vec![OpStencils {
            name: "ADD".to_string(),
            digest: "00ff".to_string(),
            stencils: vec![
                ("w0_w1".to_string(), stencil),
                ("w0_w2".to_string(), alike),
                ("w0".to_string(), bare),
            ],
        }];
        assert_eq!(parse(&print(&ops)), Ok(ops));
    }

    #[test]
    fn says_which_line_it_cannot_read() {
        assert_eq!(parse("op A 0\nw0 1,0,0,0 4g\n"), Err(2));
        assert_eq!(parse("w0 1,0,0,0 40\n"), Err(1));
    }
}
