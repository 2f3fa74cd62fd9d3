//! What each op's stencils cost, in a form that a change of it can be read in.

use std::fmt::Write;

use super::stencil::Cost;
use super::table::OpStencils;

/// A column: its title, and what it shows of a cost.
type Column = (&'static str, fn(&Cost) -> u16);

const COLUMNS: [Column; 6] = [
    ("bytes", |cost| cost.hot_bytes),
    ("cold", |cost| cost.cold_bytes),
    ("instructions", |cost| cost.instructions),
    ("loads", |cost| cost.loads),
    ("stores", |cost| cost.stores),
    ("calls", |cost| cost.calls),
];

/// One line for each op: how many variants it has, and from how little to how much they cost. `cold` are the bytes out of
/// line; all else is about the straight way.
pub fn print(ops: &[OpStencils]) -> String {
    let mut out = String::new();
    let mut line = |name: &str, variants: String, cells: Vec<String>| {
        write!(out, "{name:<40} {variants:>8}").unwrap();
        for (cell, (title, _)) in cells.iter().zip(COLUMNS) {
            write!(out, " {cell:>0$}", title.len().max(7)).unwrap();
        }
        out.push('\n');
    };
    let titles = COLUMNS.iter().map(|(title, _)| title.to_string());
    line("op", "variants".to_string(), titles.collect());
    for op in ops {
        let cells = COLUMNS.iter().map(|(_, of)| {
            let values = || op.stencils.iter().map(|(_, stencil)| of(&stencil.cost));
            match (values().min(), values().max()) {
                (Some(least), Some(most)) if least == most => least.to_string(),
                (Some(least), Some(most)) => format!("{least}-{most}"),
                _ => String::new(),
            }
        });
        line(&op.name, op.stencils.len().to_string(), cells.collect());
    }
    let all = || ops.iter().flat_map(|op| &op.stencils);
    let sums = COLUMNS.iter().map(|(_, of)| {
        let sum: usize = all()
            .map(|(_, stencil)| usize::from(of(&stencil.cost)))
            .sum();
        sum.to_string()
    });
    line(
        &format!("all {}", ops.len()),
        all().count().to_string(),
        sums.collect(),
    );
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::Stencil;

    #[test]
    fn a_line_says_from_how_little_to_how_much() {
        let stencil = |hot_bytes| Stencil {
            cost: Cost {
                hot_bytes,
                loads: 1,
                ..Cost::default()
            },
            ..Stencil::default()
        };
        let op = OpStencils {
            name: "ADD".to_string(),
            digest: String::new(),
            stencils: vec![
                ("w0".to_string(), stencil(3)),
                ("w1".to_string(), stencil(4)),
            ],
        };
        let text = print(&[op]);
        let fields = |at: usize| -> Vec<&str> {
            text.lines()
                .nth(at)
                .expect("a line")
                .split_whitespace()
                .collect()
        };
        assert_eq!(fields(1), ["ADD", "2", "3-4", "0", "0", "1", "0", "0"]);
        assert_eq!(fields(2), ["all", "1", "2", "7", "0", "0", "2", "0", "0"]);
    }
}
