//! Templates of micro-ops.

use std::fmt::Write;

use super::shape::{Bank, Form, Output, Place, Shape, Small, Variant};
use super::{Template, build, symbol};
use crate::backend::c_bodies::{Flow, Printer, untagged, variables};
use crate::intrinsic::Intrinsic;
use crate::micro::{MicroOp, walk};
use crate::model::{Body, Class, Expr, ExprKind, Failure, Model, Scalar, Stmt, Type, VarId};

/// A body and its operands, each with the type it has in the body.
pub struct Operands<'a> {
    pub name: &'a str,
    /// Of `bytecodes.def`.
    pub line: usize,
    pub body: &'a Body,
    pub inputs: Vec<(VarId, Type)>,
    /// Inputs that are constants in every trace.
    pub known: Vec<bool>,
    pub outputs: Vec<(VarId, Type)>,
}

impl<'a> Operands<'a> {
    /// Those of a micro-op.
    pub fn of(model: &Model, op: &'a MicroOp, known: &[bool]) -> Operands<'a> {
        Operands {
            name: &op.name,
            line: model.line(op.span),
            body: &op.body,
            inputs: op.inputs.iter().map(|i| (i.var, i.ty.clone())).collect(),
            known: known.to_vec(),
            outputs: op.outputs.iter().map(|o| (o.var, o.ty.clone())).collect(),
        }
    }
}

/// The templates of an op: its own, and where it answers with a flag alone, those that leave unless the flag is true, or
/// false. None when there are more operands than registers.
pub fn templates(model: &Model, op: &Operands<'_>) -> Vec<Template> {
    let shape = shape(op);
    if !shape.fits() {
        return Vec::new();
    }
    let head = body_function(model, op, &shape, &symbol(op.name));
    let mut all = vec![build(
        op.name,
        Some(op.line),
        shape.clone(),
        &head,
        |variant| apply(model, op, &shape, variant, None),
    )];
    let is_flag = matches!(op.outputs.as_slice(), [(_, Type::Scalar(Scalar::Bool))]);
    if is_flag && shape.form != Form::Call && !exits(&op.body.statements) {
        let fused = Shape {
            outputs: Vec::new(),
            form: Form::Leaf(Output::Free),
            ..shape
        };
        for expected in [true, false] {
            let name = fused_name(op.name, expected);
            // The body stands in the op's own template, behind which this one is printed.
            let head = body_function(model, op, &fused, &symbol(&name));
            all.push(build(
                &name,
                Some(op.line),
                fused.clone(),
                &head,
                |variant| apply(model, op, &fused, variant, Some(expected)),
            ));
        }
    }
    all
}

/// The template of an op that answers with a flag and leaves unless the flag is as expected.
pub fn fused_name(op: &str, expected: bool) -> String {
    format!("{op}.{expected}")
}

fn shape(op: &Operands<'_>) -> Shape {
    let banks = |operands: &[(VarId, Type)]| -> Vec<Bank> {
        operands.iter().map(|(_, ty)| bank(ty)).collect()
    };
    let (inputs, outputs) = (banks(&op.inputs), banks(&op.outputs));
    let moving = op.known.iter().filter(|known| !**known).count();
    let constants = op
        .inputs
        .iter()
        .map(|(_, ty)| matches!(ty, Type::Scalar(_) | Type::Pointer(_)) || moving == 2)
        .collect();
    let mut shape = Shape {
        inputs,
        constants,
        known: op.known.clone(),
        counted: vec![false; op.inputs.len()],
        small: vec![Small::No; op.inputs.len()],
        outputs,
        form: Form::Call,
    };
    if is_leaf(&op.body.statements) {
        shape.form = Form::Leaf(output(op));
        if !shape.fits() || shape.variants().len() > MOST_VARIANTS {
            shape.form = Form::Fixed;
        }
        if let Some(at) = looked_through(op) {
            shape.counted[at] = true;
        }
    }
    for (at, (var, ty)) in op.inputs.iter().enumerate() {
        // A result is where the number was: only a place that something is taken from is worth further variants.
        let is_tied = shape.form == Form::Leaf(Output::Tied(at)) && !shape.outputs.is_empty();
        let may_be = shape.form != Form::Call && (!is_tied || is_index(op, *var));
        if op.known[at] || may_be {
            shape.small[at] = small(op, *var, ty, op.known[at]);
        }
    }
    shape
}

/// Whether a number may stand in the instructions: a tagged one, or a plain one that traces have as constants.
fn small(op: &Operands<'_>, var: VarId, ty: &Type, is_known: bool) -> Small {
    let is_set = any(
        &op.body.statements,
        &|statement| matches!(statement, Stmt::Set { var: set, .. } if *set == var),
    );
    match ty {
        _ if is_set => Small::No,
        Type::Scalar(Scalar::U8 | Scalar::U16) if is_known => Small::Always,
        Type::Scalar(Scalar::U32 | Scalar::U64) if is_known => Small::Besides,
        Type::Value {
            class: Class::Int, ..
        } if !is_known => Small::Besides,
        _ => Small::No,
    }
}

/// Whether the body looks into something at the place of this number.
fn is_index(op: &Operands<'_>, var: VarId) -> bool {
    fn number(expr: &Expr) -> &Expr {
        match &expr.kind {
            ExprKind::Cast(inner) => number(inner),
            ExprKind::Intrinsic(Intrinsic::AsI64, args) => number(&args[0]),
            _ => expr,
        }
    }
    walk::any_in(&op.body.statements, &|expr| match &expr.kind {
        ExprKind::Index { index, .. } => {
            matches!(number(index).kind, ExprKind::Var(of) if of == var)
        }
        _ => false,
    })
}

/// The first input that is a reference which the body looks through: an object, or the only input, of any class.
fn looked_through(op: &Operands<'_>) -> Option<usize> {
    let mut moving = op.known.iter().filter(|known| !**known);
    let alone = moving.next().is_some() && moving.next().is_none();
    let through = |var: VarId| {
        walk::any_in(&op.body.statements, &|expr| match &expr.kind {
            ExprKind::Field { base, .. } => matches!(base.kind, ExprKind::Var(of) if of == var),
            ExprKind::Intrinsic(Intrinsic::ClassOf | Intrinsic::Pointer, args) => {
                matches!(args.first().map(|arg| &arg.kind), Some(ExprKind::Var(of)) if *of == var)
            }
            _ => false,
        })
    };
    op.inputs
        .iter()
        .zip(&op.known)
        .position(|((var, ty), known)| {
            let refers = match ty {
                Type::Value {
                    class: Class::Object(_),
                    ..
                } => true,
                Type::Value {
                    class: Class::Any, ..
                } => alone,
                _ => false,
            };
            refers && !known && through(*var)
        })
}

/// An op with more choices than this has its operands in fixed registers: each variant is code in the program, and moving
/// words costs less.
const MOST_VARIANTS: usize = 48;

fn bank(ty: &Type) -> Bank {
    match ty {
        Type::Scalar(Scalar::F64) => Bank::Double,
        _ => Bank::Word,
    }
}

/// An input that owns nothing is mostly dead after the op, and its register takes the result; where all inputs may be
/// references, which live until they are closed, the result has a register of its own.
fn output(op: &Operands<'_>) -> Output {
    let Some((_, output)) = op.outputs.first() else {
        return Output::Free;
    };
    op.inputs
        .iter()
        .zip(&op.known)
        .position(|((_, ty), known)| !known && owns_nothing(ty) && bank(ty) == bank(output))
        .map_or(Output::Free, Output::Tied)
}

/// Whether no word of the type has to be closed.
fn owns_nothing(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Value {
            class: Class::Int | Class::Bool,
            ..
        } | Type::Scalar(_)
    )
}

/// Whether the statements only compute, load, store and leave through the exit: no call of a C function in sight.
fn is_leaf(block: &[Stmt]) -> bool {
    block.iter().all(|statement| match statement {
        Stmt::Set { value, .. } => !calls(value),
        Stmt::Checked {
            left,
            right,
            otherwise,
            ..
        } => !calls(left) && !calls(right) && is_leaf(otherwise),
        Stmt::Store { place, value } | Stmt::Replace { place, value, .. } => {
            !calls(place) && !calls(value)
        }
        Stmt::If {
            condition,
            then,
            otherwise,
        } => !calls(condition) && is_leaf(then) && is_leaf(otherwise),
        Stmt::Repeat { count, body, .. } => !calls(count) && is_leaf(body),
        Stmt::Exit { close, .. } => close.is_empty(),
        _ => false,
    })
}

fn calls(expr: &Expr) -> bool {
    walk::any(expr, &|part| matches!(part.kind, ExprKind::Call(..)))
}

/// How a body ends, as its C function answers.
const ENDS: u32 = 0;
const EXITS: u32 = 1;
const RAISES: u32 = 2;

fn body_function(model: &Model, op: &Operands<'_>, shape: &Shape, name: &str) -> String {
    let mut printer = Printer::new(model, op.body);
    let mut params = vec!["Thread* thread".to_string()];
    for ((var, ty), small) in op.inputs.iter().zip(&shape.small) {
        params.push(format!("{} {}", printer.var_type(*var), printer.var(*var)));
        if *small != Small::No {
            params.push(format!("{} {}", wide_type(ty), printer.wide_var(*var)));
            printer.wide.push(*var);
        }
    }
    for (var, _) in &op.outputs {
        params.push(format!(
            "{}* out_{}",
            printer.var_type(*var),
            printer.var(*var)
        ));
    }
    // An output may be an input that passes through, or be set on no path that ends.
    let mut declared = variables(&op.body.statements);
    declared.extend(op.outputs.iter().map(|(var, _)| *var));
    declared.sort();
    declared.dedup();
    for var in declared {
        if !op.inputs.iter().any(|(input, _)| *input == var) {
            let declaration = format!("{} {};", printer.var_type(var), printer.var(var));
            printer.line(&declaration);
        }
    }
    // Frames are made and measured from the one that is an input.
    if let Some((frame, _)) = frame(op) {
        let text = format!("Frame* fp = (Frame*){};", printer.var(*frame));
        printer.line(&text);
        printer.line("const bool in_generator = IN_GENERATOR();");
    }
    printer.block(&op.body.statements, &mut Ways);
    for (var, _) in &op.outputs {
        let text = format!("*out_{0} = {0};", printer.var(*var));
        printer.line(&text);
    }
    if !op.body.statements.last().is_some_and(Stmt::is_terminator) {
        printer.line(&format!("return {ENDS};"));
    }
    format!(
        "INLINE int body_{name}({}) {{\n{}}}\n",
        params.join(", "),
        printer.out
    )
}

/// The type of a number's 64 bits.
fn wide_type(ty: &Type) -> &'static str {
    if ty.is_word() { "int64_t" } else { "uint64_t" }
}

/// The input that is the running frame, where the body looks at it without naming it.
fn frame<'o>(op: &'o Operands<'_>) -> Option<&'o (VarId, Type)> {
    let looks = walk::any_in(
        &op.body.statements,
        &|expr| matches!(&expr.kind, ExprKind::Intrinsic(which, _) if which.needs_frame()),
    );
    let named = |(var, _): &&(VarId, Type)| op.body[*var].name == "frame";
    op.inputs.iter().find(named).filter(|_| looks)
}

/// One variant: the body applied to its places. With `expected`, the op's flag decides whether to go on.
fn apply(
    model: &Model,
    op: &Operands<'_>,
    shape: &Shape,
    variant: &Variant,
    expected: Option<bool>,
) -> String {
    let printer = Printer::new(model, op.body);
    let mut args = vec!["thread".to_string()];
    for (at, (place, (var, ty))) in variant.inputs.iter().zip(&op.inputs).enumerate() {
        let text = match place {
            Place::Small(number) if ty.is_word() => format!("SMALL_INT({number})"),
            Place::Small(number) => format!("SMALL_NUMBER({number})"),
            place => place.expr(bank(ty)),
        };
        let text = match ty {
            Type::Scalar(Scalar::F64) => text,
            _ => format!("({}){text}", printer.var_type(*var)),
        };
        args.push(text.clone());
        if shape.small[at] != Small::No {
            let index = if is_index(op, *var) { "_INDEX" } else { "" };
            args.push(match place {
                Place::Small(number) if ty.is_word() => format!("SMALL_UNTAGGED{index}({number})"),
                Place::Small(number) => format!("SMALL_NUMBER{index}({number})"),
                _ if ty.is_word() => untagged(&text),
                _ => text,
            });
        }
    }
    let mut text = String::new();
    for (at, (var, _)) in op.outputs.iter().enumerate() {
        writeln!(text, "  {} result_{at};", printer.var_type(*var)).unwrap();
        args.push(format!("&result_{at}"));
    }
    let name = match expected {
        Some(expected) => symbol(&fused_name(op.name, expected)),
        None => symbol(op.name),
    };
    writeln!(text, "  int way = body_{name}({});", args.join(", ")).unwrap();
    if shape.form == Form::Call {
        text.push_str("  LOST_IN_CALL();\n");
    }
    if exits(&op.body.statements) {
        writeln!(text, "  if (UNLIKELY(way == {EXITS})) EXIT();").unwrap();
    }
    if raises(&op.body.statements) {
        writeln!(text, "  if (UNLIKELY(way == {RAISES})) ERROR();").unwrap();
    }
    match expected {
        Some(true) => text.push_str("  if (UNLIKELY(!result_0)) EXIT();\n"),
        Some(false) => text.push_str("  if (UNLIKELY(result_0)) EXIT();\n"),
        None => {}
    }
    for (at, (place, (_, ty))) in variant.outputs.iter().zip(&op.outputs).enumerate() {
        let value = match ty {
            Type::Scalar(Scalar::F64) => format!("result_{at}"),
            Type::Scalar(_) => format!("(Word)(int64_t)result_{at}"),
            _ => format!("(Word)result_{at}"),
        };
        writeln!(text, "  {} = {value};", place_name(*place)).unwrap();
    }
    text
}

fn place_name(place: Place) -> String {
    let bank = match place {
        Place::Double(_) => Bank::Double,
        _ => Bank::Word,
    };
    place.expr(bank)
}

/// Whether some statement, at any depth, is one of these.
fn any(block: &[Stmt], is: &impl Fn(&Stmt) -> bool) -> bool {
    block.iter().any(|statement| {
        is(statement)
            || match statement {
                Stmt::If {
                    then, otherwise, ..
                } => any(then, is) || any(otherwise, is),
                Stmt::Checked { otherwise, .. } => any(otherwise, is),
                Stmt::Repeat { body, .. } => any(body, is),
                _ => false,
            }
    })
}

fn exits(block: &[Stmt]) -> bool {
    any(block, &|statement| matches!(statement, Stmt::Exit { .. }))
}

fn raises(block: &[Stmt]) -> bool {
    any(block, &|statement| {
        matches!(
            statement,
            Stmt::Unwind(_)
                | Stmt::Call {
                    failure: Some(_),
                    ..
                }
        )
    })
}

/// The ways out of a micro-op: its exit and an exception. What was consumed is the trace's to know.
struct Ways;

impl Flow for Ways {
    fn statement(&mut self, printer: &mut Printer<'_>, rest: &[Stmt]) {
        match &rest[0] {
            Stmt::Exit { close, .. } => {
                for &var in close {
                    self.close(printer, var, true);
                }
                printer.line(&format!("return {EXITS};"));
            }
            Stmt::CloseSlots { var, count } => {
                let (var, count) = (printer.var(*var), printer.expr(count));
                printer.nest("", |p| {
                    p.line(&format!("const uint32_t closed_count = {count};"));
                    p.nest("for (uint32_t at = closed_count; at-- > 0;)", |p| {
                        p.line(&format!("CLOSE({var}[at]);"))
                    });
                });
            }
            other => unreachable!("not a statement of a micro-op: {other:?}"),
        }
    }

    fn close(&mut self, printer: &mut Printer<'_>, var: VarId, _: bool) {
        let text = format!("CLOSE({});", printer.var(var));
        printer.line(&text);
    }

    fn fail(&mut self, printer: &mut Printer<'_>, failure: &Failure) {
        for &var in &failure.close {
            self.close(printer, var, true);
        }
        printer.line(&format!("return {RAISES};"));
    }

    fn after_call(&mut self, _: &mut Printer<'_>) {}
}
