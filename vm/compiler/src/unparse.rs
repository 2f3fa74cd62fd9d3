//! The text of an expression, as `from __future__ import annotations` stores it: CPython's `ast_unparse.c`.

use crate::ast::*;
use crate::lower::with_stack;
use copperplate_code::Constant;

/// How tightly an expression binds; what binds less than its place asks for gets parentheses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Tuple,
    Test,
    Or,
    And,
    Not,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Arithmetic,
    Term,
    Factor,
    Power,
    Await,
    Atom,
}

/// The text of an expression.
pub(crate) fn unparse(expr: &Expr) -> Constant {
    let mut printer = Printer {
        text: String::new(),
    };
    printer.expr(expr, Level::Test);
    Constant::Str(printer.text.into())
}

struct Printer {
    text: String,
}

impl Printer {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn parenthesized(&mut self, needed: bool, print: impl FnOnce(&mut Self)) {
        if needed {
            self.push("(");
        }
        print(self);
        if needed {
            self.push(")");
        }
    }

    fn list<T>(&mut self, items: &[T], mut print: impl FnMut(&mut Self, &T)) {
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.push(", ");
            }
            print(self, item);
        }
    }

    fn expr(&mut self, expr: &Expr, level: Level) {
        with_stack(|| self.expr_inner(expr, level));
    }

    fn expr_inner(&mut self, expr: &Expr, level: Level) {
        match &expr.kind {
            ExprKind::Constant(constant) => self.constant(constant),
            ExprKind::Name(name) => self.push(name),
            ExprKind::BoolOp { is_and, values } => {
                let (own, word) = if *is_and {
                    (Level::And, " and ")
                } else {
                    (Level::Or, " or ")
                };
                let inner = if *is_and { Level::Not } else { Level::And };
                self.parenthesized(level > own, |printer| {
                    for (index, value) in values.iter().enumerate() {
                        if index > 0 {
                            printer.push(word);
                        }
                        printer.expr(value, inner);
                    }
                });
            }
            ExprKind::Named { target, value } => {
                self.parenthesized(level > Level::Tuple, |printer| {
                    printer.push(&target.name);
                    printer.push(" := ");
                    printer.expr(value, Level::Atom);
                })
            }
            ExprKind::Binary { left, op, right } => {
                let (text, own, right_associative) = binary(*op);
                self.parenthesized(level > own, |printer| {
                    let tighter = next(own);
                    printer.expr(left, if right_associative { tighter } else { own });
                    printer.push(text);
                    printer.expr(right, if right_associative { own } else { tighter });
                });
            }
            ExprKind::Unary { op, operand } => {
                let (text, own) = match op {
                    UnaryOperator::Invert => ("~", Level::Factor),
                    UnaryOperator::Not => ("not ", Level::Not),
                    UnaryOperator::Positive => ("+", Level::Factor),
                    UnaryOperator::Negative => ("-", Level::Factor),
                };
                self.parenthesized(level > own, |printer| {
                    printer.push(text);
                    printer.expr(operand, own);
                });
            }
            ExprKind::Lambda(lambda) => self.parenthesized(level > Level::Test, |printer| {
                printer.push("lambda");
                if lambda.parameters.in_frame_order().next().is_some() {
                    printer.push(" ");
                }
                printer.parameters(&lambda.parameters);
                printer.push(": ");
                printer.expr(&lambda.body, Level::Test);
            }),
            ExprKind::If { test, body, orelse } => {
                self.parenthesized(level > Level::Test, |printer| {
                    printer.expr(body, Level::Or);
                    printer.push(" if ");
                    printer.expr(test, Level::Or);
                    printer.push(" else ");
                    printer.expr(orelse, Level::Test);
                })
            }
            ExprKind::Dict(items) => {
                self.push("{");
                self.list(items, |printer, (key, value)| match key {
                    Some(key) => {
                        printer.expr(key, Level::Test);
                        printer.push(": ");
                        printer.expr(value, Level::Test);
                    }
                    None => {
                        printer.push("**");
                        printer.expr(value, Level::BitOr);
                    }
                });
                self.push("}");
            }
            ExprKind::Set(items) => {
                self.push("{");
                self.list(items, |printer, item| printer.expr(item, Level::Test));
                self.push("}");
            }
            ExprKind::List(items) => {
                self.push("[");
                self.list(items, |printer, item| printer.expr(item, Level::Test));
                self.push("]");
            }
            ExprKind::Tuple(items) => self.tuple(items, level > Level::Tuple || items.is_empty()),
            ExprKind::Comprehension(comprehension) => self.comprehension(comprehension),
            ExprKind::Yield(value) => {
                self.push("(yield");
                if let Some(value) = value {
                    self.push(" ");
                    self.expr(value, Level::Test);
                }
                self.push(")");
            }
            ExprKind::YieldFrom(value) => {
                self.push("(yield from ");
                self.expr(value, Level::Test);
                self.push(")");
            }
            ExprKind::Compare { left, rest } => {
                self.parenthesized(level > Level::Compare, |printer| {
                    printer.expr(left, Level::BitOr);
                    for (op, value) in rest {
                        printer.push(comparison(*op));
                        printer.expr(value, Level::BitOr);
                    }
                })
            }
            ExprKind::Call {
                callee,
                args,
                keywords,
            } => self.call(callee, args, keywords),
            ExprKind::FString(parts) => {
                let mut inner = Self {
                    text: String::new(),
                };
                inner.f_string(parts);
                self.push("f");
                self.quoted(&inner.text);
            }
            ExprKind::Attribute { value, attr } => {
                self.expr(value, Level::Atom);
                // `1.real` would be read as a float.
                let is_integer = matches!(
                    value.kind,
                    ExprKind::Constant(Constant::Int(_) | Constant::BigInt(_))
                );
                self.push(if is_integer { " ." } else { "." });
                self.push(attr);
            }
            ExprKind::Subscript { value, index } => {
                self.expr(value, Level::Atom);
                self.push("[");
                self.expr(index, Level::Tuple);
                self.push("]");
            }
            ExprKind::Slice { lower, upper, step } => {
                if let Some(lower) = lower {
                    self.expr(lower, Level::Test);
                }
                self.push(":");
                if let Some(upper) = upper {
                    self.expr(upper, Level::Test);
                }
                if let Some(step) = step {
                    self.push(":");
                    self.expr(step, Level::Test);
                }
            }
            ExprKind::Await(value) => self.parenthesized(level > Level::Await, |printer| {
                printer.push("await ");
                printer.expr(value, Level::Atom);
            }),
            ExprKind::Starred(value) => {
                self.push("*");
                self.expr(value, Level::BitOr);
            }
        }
    }

    fn tuple(&mut self, items: &[Expr], parentheses: bool) {
        self.parenthesized(parentheses, |printer| {
            printer.list(items, |printer, item| printer.expr(item, Level::Test));
            if items.len() == 1 {
                printer.push(",");
            }
        });
    }

    fn call(&mut self, callee: &Expr, args: &[Expr], keywords: &[Keyword]) {
        self.expr(callee, Level::Atom);
        if let (
            [
                Expr {
                    kind: ExprKind::Comprehension(comprehension),
                    ..
                },
            ],
            [],
        ) = (args, keywords)
            && comprehension.kind == ComprehensionKind::Generator
        {
            self.comprehension(comprehension);
            return;
        }
        self.push("(");
        self.list(args, |printer, arg| printer.expr(arg, Level::Test));
        if !args.is_empty() && !keywords.is_empty() {
            self.push(", ");
        }
        self.list(keywords, |printer, keyword| {
            match &keyword.name {
                Some(name) => {
                    printer.push(name);
                    printer.push("=");
                }
                None => printer.push("**"),
            }
            printer.expr(&keyword.value, Level::Test);
        });
        self.push(")");
    }

    fn comprehension(&mut self, comprehension: &Comprehension) {
        let (open, close) = match comprehension.kind {
            ComprehensionKind::List => ("[", "]"),
            ComprehensionKind::Set | ComprehensionKind::Dict => ("{", "}"),
            ComprehensionKind::Generator => ("(", ")"),
        };
        self.push(open);
        self.expr(&comprehension.element, Level::Test);
        if let Some(value) = &comprehension.value {
            self.push(": ");
            self.expr(value, Level::Test);
        }
        for clause in &comprehension.clauses {
            self.push(if clause.is_async {
                " async for "
            } else {
                " for "
            });
            self.expr(&clause.target, Level::Tuple);
            self.push(" in ");
            self.expr(&clause.iter, next(Level::Test));
            for condition in &clause.conditions {
                self.push(" if ");
                self.expr(condition, next(Level::Test));
            }
        }
        self.push(close);
    }

    fn parameters(&mut self, parameters: &Parameters) {
        let mut first = true;
        let mut separate = |printer: &mut Self| {
            if !std::mem::take(&mut first) {
                printer.push(", ");
            }
        };
        for (index, parameter) in parameters.all_positional().enumerate() {
            separate(self);
            self.parameter(parameter);
            if index + 1 == parameters.positional_only.len() {
                self.push(", /");
            }
        }
        if parameters.vararg.is_some() || !parameters.keyword_only.is_empty() {
            separate(self);
            self.push("*");
            if let Some(vararg) = &parameters.vararg {
                self.push(&vararg.name);
            }
        }
        for parameter in &parameters.keyword_only {
            separate(self);
            self.parameter(parameter);
        }
        if let Some(kwarg) = &parameters.kwarg {
            separate(self);
            self.push("**");
            self.push(&kwarg.name);
        }
    }

    fn parameter(&mut self, parameter: &Parameter) {
        self.push(&parameter.name);
        if let Some(default) = &parameter.default {
            self.push("=");
            self.expr(default, Level::Test);
        }
    }

    fn f_string(&mut self, parts: &[FStringPart]) {
        for part in parts {
            match part {
                FStringPart::Literal(Constant::Str(text), _) => {
                    self.push(&text.replace('{', "{{").replace('}', "}}"))
                }
                FStringPart::Literal(..) => {}
                FStringPart::Field {
                    value,
                    conversion,
                    spec,
                    ..
                } => {
                    let mut inner = Self {
                        text: String::new(),
                    };
                    inner.expr(value, next(Level::Test));
                    // `{{` would be a brace.
                    self.push(if inner.text.starts_with('{') {
                        "{ "
                    } else {
                        "{"
                    });
                    self.push(&inner.text);
                    self.push(match conversion {
                        Conversion::None => "",
                        Conversion::Str => "!s",
                        Conversion::Repr => "!r",
                        Conversion::Ascii => "!a",
                    });
                    if let Some(spec) = spec {
                        self.push(":");
                        self.f_string(spec);
                    }
                    self.push("}");
                }
            }
        }
    }

    fn constant(&mut self, constant: &Constant) {
        match constant {
            Constant::None => self.push("None"),
            Constant::Bool(true) => self.push("True"),
            Constant::Bool(false) => self.push("False"),
            Constant::Ellipsis => self.push("..."),
            Constant::Int(value) => self.push(&value.to_string()),
            Constant::BigInt(value) => self.push(&value.to_string()),
            Constant::Float(value) => self.float(*value),
            Constant::Complex(real, imag) => {
                if *real != 0.0 {
                    self.push("(");
                    self.float(*real);
                    self.push("+");
                }
                self.float(*imag);
                self.push("j");
                if *real != 0.0 {
                    self.push(")");
                }
            }
            Constant::Str(text) => self.quoted(text),
            Constant::SurrogateStr(points) => {
                self.push("'");
                for &point in points.iter() {
                    match char::from_u32(point) {
                        Some(character) => self.escaped(character, '\''),
                        None => self.push(&format!("\\u{point:04x}")),
                    }
                }
                self.push("'");
            }
            Constant::Bytes(bytes) => {
                let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') {
                    '"'
                } else {
                    '\''
                };
                self.push("b");
                self.text.push(quote);
                for &byte in bytes.iter() {
                    match byte {
                        0x20..0x7f | b'\n' | b'\r' | b'\t' => self.escaped(byte.into(), quote),
                        _ => self.push(&format!("\\x{byte:02x}")),
                    }
                }
                self.text.push(quote);
            }
            Constant::Tuple(items) => {
                self.push("(");
                self.list(items, |printer, item| printer.constant(item));
                if items.len() == 1 {
                    self.push(",");
                }
                self.push(")");
            }
            // Literals never make these.
            Constant::FrozenSet(_) | Constant::Code(_) => {}
        }
    }

    fn float(&mut self, value: f64) {
        if value.is_infinite() {
            // A literal that is read as infinity.
            return self.push("1e309");
        }
        let mut buffer = zmij::Buffer::new();
        let text = buffer.format_finite(value);
        let (mantissa, exponent) = match text.split_once('e') {
            Some((mantissa, exponent)) => {
                (mantissa.to_owned(), exponent.parse::<i32>().unwrap_or(0))
            }
            None => (text.to_owned(), 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((&mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let digits = digits.trim_start_matches('0');
        let point = whole.trim_start_matches('0').len() as i32 + exponent
            - if whole.trim_start_matches('0').is_empty() {
                (fraction.len() - fraction.trim_start_matches('0').len()) as i32
            } else {
                0
            };
        let digits = digits.trim_end_matches('0');
        if digits.is_empty() {
            return self.push("0.0");
        }
        // Python's layout: fixed notation from 1e-4 below 1e16.
        if -4 < point && point <= 16 {
            if point <= 0 {
                self.push(&format!("0.{}{digits}", "0".repeat(-point as usize)));
            } else if digits.len() <= point as usize {
                self.push(&format!(
                    "{digits}{}.0",
                    "0".repeat(point as usize - digits.len())
                ));
            } else {
                self.push(&format!(
                    "{}.{}",
                    &digits[..point as usize],
                    &digits[point as usize..]
                ));
            }
            return;
        }
        let exponent = point - 1;
        let sign = if exponent < 0 { '-' } else { '+' };
        let fraction = if digits.len() > 1 {
            format!(".{}", &digits[1..])
        } else {
            String::new()
        };
        self.push(&format!(
            "{}{fraction}e{sign}{:02}",
            &digits[..1],
            exponent.abs()
        ));
    }

    fn quoted(&mut self, text: &str) {
        let quote = if text.contains('\'') && !text.contains('"') {
            '"'
        } else {
            '\''
        };
        self.text.push(quote);
        text.chars()
            .for_each(|character| self.escaped(character, quote));
        self.text.push(quote);
    }

    fn escaped(&mut self, character: char, quote: char) {
        match character {
            '\n' => self.push("\\n"),
            '\r' => self.push("\\r"),
            '\t' => self.push("\\t"),
            '\\' => self.push("\\\\"),
            _ if character == quote => {
                self.text.push('\\');
                self.text.push(character);
            }
            '\0'..='\x1f' | '\x7f'..='\u{a0}' | '\u{ad}' => {
                self.push(&format!("\\x{:02x}", u32::from(character)))
            }
            _ => self.text.push(character),
        }
    }
}

fn next(level: Level) -> Level {
    match level {
        Level::Tuple => Level::Test,
        Level::Test => Level::Or,
        Level::Or => Level::And,
        Level::And => Level::Not,
        Level::Not => Level::Compare,
        Level::Compare => Level::BitOr,
        Level::BitOr => Level::BitXor,
        Level::BitXor => Level::BitAnd,
        Level::BitAnd => Level::Shift,
        Level::Shift => Level::Arithmetic,
        Level::Arithmetic => Level::Term,
        Level::Term => Level::Factor,
        Level::Factor => Level::Power,
        Level::Power => Level::Await,
        Level::Await | Level::Atom => Level::Atom,
    }
}

fn binary(op: BinaryOperator) -> (&'static str, Level, bool) {
    match op {
        BinaryOperator::Add => (" + ", Level::Arithmetic, false),
        BinaryOperator::Sub => (" - ", Level::Arithmetic, false),
        BinaryOperator::Mul => (" * ", Level::Term, false),
        BinaryOperator::MatMul => (" @ ", Level::Term, false),
        BinaryOperator::TrueDiv => (" / ", Level::Term, false),
        BinaryOperator::FloorDiv => (" // ", Level::Term, false),
        BinaryOperator::Mod => (" % ", Level::Term, false),
        BinaryOperator::LShift => (" << ", Level::Shift, false),
        BinaryOperator::RShift => (" >> ", Level::Shift, false),
        BinaryOperator::Or => (" | ", Level::BitOr, false),
        BinaryOperator::Xor => (" ^ ", Level::BitXor, false),
        BinaryOperator::And => (" & ", Level::BitAnd, false),
        BinaryOperator::Pow => (" ** ", Level::Power, true),
    }
}

fn comparison(op: Comparison) -> &'static str {
    match op {
        Comparison::Lt => " < ",
        Comparison::Le => " <= ",
        Comparison::Eq => " == ",
        Comparison::Ne => " != ",
        Comparison::Gt => " > ",
        Comparison::Ge => " >= ",
        Comparison::Is => " is ",
        Comparison::IsNot => " is not ",
        Comparison::In => " in ",
        Comparison::NotIn => " not in ",
    }
}
