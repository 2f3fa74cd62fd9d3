//! What must not stand in types and in the headers of generic classes, which are evaluated in scopes of their own.

use super::{Lowerer, with_stack};
use crate::errors::{Error, Result};
use ruff_python_ast::visitor::{Visitor, walk_comprehension, walk_expr};
use ruff_python_ast::{Arguments, Comprehension, Expr};
use ruff_text_size::{Ranged, TextRange};

/// Looks for the first expression that is out of place.
struct Search {
    in_comprehension: bool,
    found: Option<(Misplaced, TextRange)>,
}

enum Misplaced {
    Whole(&'static str),
    /// `:=` in a comprehension, which would bind around it.
    Binding,
}

impl<'a> Visitor<'a> for Search {
    fn visit_expr(&mut self, expr: &'a Expr) {
        if self.found.is_some() {
            return;
        }
        let found = match expr {
            Expr::Named(named) if self.in_comprehension => {
                Some((Misplaced::Binding, named.target.range()))
            }
            Expr::Named(_) => Some((Misplaced::Whole("named expression"), expr.range())),
            // These are wrong in comprehensions for other reasons.
            Expr::Yield(_) | Expr::YieldFrom(_) if !self.in_comprehension => {
                Some((Misplaced::Whole("yield expression"), expr.range()))
            }
            Expr::Await(_) if !self.in_comprehension => {
                Some((Misplaced::Whole("await expression"), expr.range()))
            }
            _ => None,
        };
        self.found = found;
        match expr {
            _ if self.found.is_some() => {}
            // A function of its own.
            Expr::Lambda(_) => {}
            Expr::ListComp(node) => self.comprehension(&[&*node.elt], &node.generators),
            Expr::SetComp(node) => self.comprehension(&[&*node.elt], &node.generators),
            Expr::Generator(node) => self.comprehension(&[&*node.elt], &node.generators),
            Expr::DictComp(node) => {
                let parts: Vec<&Expr> =
                    node.key.iter().chain([&node.value]).map(|e| &**e).collect();
                self.comprehension(&parts, &node.generators);
            }
            _ => with_stack(|| walk_expr(self, expr)),
        }
    }
}

impl Search {
    fn comprehension<'a>(&mut self, parts: &[&'a Expr], generators: &'a [Comprehension]) {
        let Some((first, rest)) = generators.split_first() else {
            return;
        };
        // The first iterable is evaluated outside.
        self.visit_expr(&first.iter);
        let outer = std::mem::replace(&mut self.in_comprehension, true);
        let conditions = first.ifs.iter();
        conditions
            .chain(parts.iter().copied())
            .for_each(|part| self.visit_expr(part));
        rest.iter()
            .for_each(|generator| walk_comprehension(self, generator));
        self.in_comprehension = outer;
    }
}

impl Lowerer<'_> {
    /// Refuses what must not stand in an expression that belongs to `place`.
    pub(super) fn confined(&self, expr: &Expr, place: &str) -> Result<()> {
        let mut search = Search {
            in_comprehension: false,
            found: None,
        };
        search.visit_expr(expr);
        let Some((misplaced, range)) = search.found else {
            return Ok(());
        };
        let message = match misplaced {
            Misplaced::Whole(what) => format!("{what} cannot be used within {place}"),
            Misplaced::Binding => {
                format!("assignment expression within a comprehension cannot be used in {place}")
            }
        };
        Err(Error::new(message, self.at_range(range)))
    }

    /// The same of the bases and keywords of a generic class.
    pub(super) fn confined_arguments(&self, arguments: &Arguments) -> Result<()> {
        let values = arguments.keywords.iter().map(|keyword| &keyword.value);
        let mut values = arguments.args.iter().chain(values);
        values.try_for_each(|value| self.confined(value, "the definition of a generic"))
    }
}
