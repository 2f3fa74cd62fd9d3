//! From a template's assembly to stencils: laying it out, assembling it, and reading the object file.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use object::{
    Object, ObjectSection, ObjectSymbol, RelocationFlags, RelocationTarget, SectionIndex,
};

use super::cost;
use super::layout::{Parts, arrange};
use super::stencil::{Filler, Hole, Kind, Part, Stencil};
use crate::{Clang, Target};

const HOT: &str = ".text.hot.";
const COLD: &str = ".text.cold.";

/// Stencils by symbol, from the assembly that clang made of templates.
///
/// # Errors
/// Which symbol, and what about it cannot become a stencil.
pub fn stencils(
    assembly: &str,
    target: Target,
    clang: &Clang,
) -> Result<BTreeMap<String, Stencil>, String> {
    let (functions, data) = sections(assembly);
    let mut text = data;
    let mut costs = HashMap::new();
    for (number, (symbol, lines)) in functions.iter().enumerate() {
        let parts =
            arrange(lines, number, target).map_err(|reason| format!("{symbol}: {reason}"))?;
        costs.insert(symbol.clone(), cost::of_lines(&parts.hot, target));
        print(symbol, &parts, &mut text);
    }
    let object = clang.assemble(&text, target)?;
    let file = object::File::parse(object.as_slice()).map_err(|error| error.to_string())?;
    let reader = Reader { file, target };
    let mut found = BTreeMap::new();
    for (symbol, cost) in costs {
        let mut stencil = Stencil {
            cost,
            ..Stencil::default()
        };
        for (prefix, cold) in [(HOT, false), (COLD, true)] {
            let name = format!("{prefix}{symbol}");
            let Some(section) = reader.file.section_by_name(&name) else {
                continue;
            };
            let part = reader
                .part(&section, &symbol, &mut stencil.literals)
                .map_err(|reason| format!("{symbol}: {reason}"))?;
            *(if cold {
                &mut stencil.cold
            } else {
                &mut stencil.hot
            }) = part;
        }
        stencil.cost.hot_bytes = stencil.hot.code.len() as u16;
        stencil.cost.cold_bytes = stencil.cold.code.len() as u16;
        found.insert(symbol, stencil);
    }
    Ok(found)
}

/// The functions with their lines, and the text of what stands in data sections.
fn sections(assembly: &str) -> (Vec<(String, Vec<String>)>, String) {
    let mut functions: Vec<(String, Vec<String>)> = Vec::new();
    let mut data = String::new();
    let mut in_data = false;
    for line in assembly.lines() {
        // A comment that is not a whole line's.
        let line = line
            .split("\t#")
            .next()
            .unwrap_or(line)
            .split("\t//")
            .next()
            .unwrap_or(line)
            .trim();
        let word = line.split_whitespace().next().unwrap_or("");
        match word {
            "" | "#APP" | "#NO_APP" => continue,
            ".section" | ".text" => {
                in_data = line.contains(".rodata");
                if in_data {
                    writeln!(data, "\t{line}").unwrap();
                }
                continue;
            }
            _ if in_data => {
                writeln!(data, "\t{line}").unwrap();
                continue;
            }
            _ => {}
        }
        if let Some(label) = line.strip_suffix(':')
            && !label.starts_with(".L")
        {
            functions.push((label.to_string(), Vec::new()));
        } else if let Some((_, lines)) = functions.last_mut()
            && !line.starts_with("//")
            && (!line.starts_with('.') || line.ends_with(':'))
        {
            lines.extend(line.split(';').map(|part| part.trim().to_string()));
        }
    }
    (functions, data)
}

fn print(symbol: &str, parts: &Parts, out: &mut String) {
    for (prefix, lines) in [(HOT, &parts.hot), (COLD, &parts.cold)] {
        writeln!(out, "\t.section\t{prefix}{symbol},\"ax\",@progbits").unwrap();
        for line in lines {
            writeln!(out, "{line}").unwrap();
        }
    }
}

struct Reader<'data> {
    file: object::File<'data>,
    target: Target,
}

impl Reader<'_> {
    fn part(
        &self,
        section: &object::Section<'_, '_>,
        symbol: &str,
        literals: &mut Vec<Vec<u8>>,
    ) -> Result<Part, String> {
        let code = section.data().map_err(|error| error.to_string())?.to_vec();
        if code.len() > usize::from(u16::MAX) {
            return Err(format!("{} bytes of code are too many", code.len()));
        }
        let mut holes = Vec::new();
        for (offset, relocation) in section.relocations() {
            let RelocationFlags::Elf { r_type } = relocation.flags() else {
                return Err("the object file is no ELF file".to_string());
            };
            let kind = Kind::from_elf(self.target, r_type.0).ok_or_else(|| {
                format!(
                    "a relocation of type {} is none that can be filled",
                    r_type.0
                )
            })?;
            let RelocationTarget::Symbol(index) = relocation.target() else {
                return Err("a relocation without a symbol".to_string());
            };
            let found = self
                .file
                .symbol_by_index(index)
                .map_err(|error| error.to_string())?;
            let (filler, addend) = match found.section_index() {
                None => {
                    let name = found.name().map_err(|error| error.to_string())?;
                    let filler = Filler::of_symbol(name);
                    if matches!(filler, Filler::Small(..)) && kind == Kind::X86Pc32 {
                        return Err(format!("the number {filler} is taken for an address"));
                    }
                    (filler, relocation.addend())
                }
                Some(index) => self.inside(
                    index,
                    found.address() as i64 + relocation.addend(),
                    kind,
                    symbol,
                    literals,
                )?,
            };
            holes.push(Hole {
                offset: offset as u16,
                kind,
                filler,
                addend,
            });
        }
        holes.sort_by_key(|hole| hole.offset);
        Ok(Part { code, holes })
    }

    /// What a relocation means that refers to a section of the object file itself.
    fn inside(
        &self,
        index: SectionIndex,
        place: i64,
        kind: Kind,
        symbol: &str,
        literals: &mut Vec<Vec<u8>>,
    ) -> Result<(Filler, i64), String> {
        let section = self
            .file
            .section_by_index(index)
            .map_err(|error| error.to_string())?;
        let name = section.name().map_err(|error| error.to_string())?;
        if name.strip_prefix(HOT) == Some(symbol) {
            return Ok((Filler::Hot, place));
        }
        if name.strip_prefix(COLD) == Some(symbol) {
            return Ok((Filler::Cold, place));
        }
        let size = match name {
            ".rodata.cst4" | ".rodata.cst8" => 8,
            ".rodata.cst16" => 16,
            _ => return Err(format!("it refers to the section {name}")),
        };
        // On x86-64 the address is relative to the end of the 4 bytes.
        let bias = if kind == Kind::X86Pc32 { -4 } else { 0 };
        let at = usize::try_from(place - bias).map_err(|_| "a literal before its section")?;
        let data = section.data().map_err(|error| error.to_string())?;
        let mut bytes = data
            .get(at..(at + size).min(data.len()))
            .ok_or("a literal behind its section")?
            .to_vec();
        bytes.resize(size, 0);
        let number = match literals.iter().position(|known| *known == bytes) {
            Some(number) => number,
            None => {
                literals.push(bytes);
                literals.len() - 1
            }
        };
        Ok((Filler::Literal(number as u8), bias))
    }
}
