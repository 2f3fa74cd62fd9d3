//! Tier 1 as tail-calling C: one handler per instruction.
//!
//! The output goes between the parts of the C prelude (`stencils/src/prelude/`), whose macros it uses: the machine's
//! registers are `thread`, `fp`, `sp`, `ip`, the handler table and the running code unit.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::Write;

use crate::backend::c_bodies::{Flow, Printer, variables};
use crate::backend::c_layouts::{member, ty};
use crate::backend::fuse::fuse;
use crate::backend::shortcuts::{
    Shortcuts, contains_call, makes_frame, rare_arms, required_floats,
};
use crate::model::{
    Body, Direction, Expr, ExprKind, Failure, FamilyId, Instruction, InstructionId, Model,
    OPCODE_BITS, Offset, OperandKind, Role, Stmt, Type, VarId, VarKind,
};

/// The symbol of an instruction's handler, as profilers show it.
pub fn handler_symbol(instruction: &Instruction) -> String {
    format!("op_{}", instruction.name)
}

/// The Rust function that specializes a family's instructions.
pub fn specializer_symbol(model: &Model, family: FamilyId) -> String {
    format!("cp_specialize_{}", model[family].name)
}

/// How handlers reach a code object's parts, for the prelude.
///
/// # Panics
/// When the definitions declare no `Code` with `units`, `constants` and `names`: the checker lets none through.
pub fn print_accessors(model: &Model) -> String {
    format!(
        "{}#define OPCODE_BITS {OPCODE_BITS}\n\
         #define CONSTANT(index) (fp->code->{}[index])\n\
         #define NAME(index) (fp->code->{}[index])\n",
        print_code_start(model),
        part_of_code(model, "constants"),
        part_of_code(model, "names"),
    )
}

/// Where a code object's units are, for the prelude.
pub fn print_code_start(model: &Model) -> String {
    let units = part_of_code(model, "units");
    format!("#define CODE_START(code) ((uint32_t*)(code)->{units})\n")
}

/// The member that is a part of a code object: a pointer, or a structure that begins with one.
fn part_of_code(model: &Model, name: &str) -> String {
    let code = model.layout("Code").expect("the definitions declare Code");
    let field = model[code]
        .fields
        .iter()
        .find(|field| field.name == name)
        .expect("a part of Code");
    match &field.ty {
        Type::Layout(array) => format!("{name}.{}", member(&model[*array].fields[0].name)),
        _ => name.to_string(),
    }
}

/// The handlers, the table of them and the entry function.
pub fn print(model: &Model) -> String {
    let mut out = String::new();
    for (_, instruction) in model.opcodes() {
        writeln!(out, "HANDLER({});", instruction.name).unwrap();
        if !Shortcuts::of(&body_of(instruction)).is_empty() {
            writeln!(out, "COLD_HANDLER(COLD_{});", instruction.name).unwrap();
        }
    }
    for (id, family) in model.families.iter().enumerate() {
        let symbol = specializer_symbol(model, FamilyId(id));
        writeln!(
            out,
            "\nextern void {symbol}(Thread*, Frame*, uint32_t*, Word*);"
        )
        .unwrap();
        writeln!(out, "COLD_HANDLER(SPECIALIZE_{}) {{", family.name).unwrap();
        writeln!(
            out,
            "  {symbol}(thread, fp, ip, sp);\n  AFTER_CALL();\n  DISPATCH();\n}}"
        )
        .unwrap();
    }
    for (id, _) in model.opcodes() {
        handler(model, id, &mut out);
    }
    out.push_str("\nHandler* const cp_handlers[1u << OPCODE_BITS] = {\n");
    for (_, instruction) in model.opcodes() {
        writeln!(out, "  {},", handler_symbol(instruction)).unwrap();
    }
    out.push_str("};\n");
    out
}

/// What a handler does; for a super-instruction without its seams.
fn body_of(instruction: &Instruction) -> Cow<'_, Body> {
    match instruction.role {
        Role::Super { .. } => Cow::Owned(fuse(&instruction.body)),
        _ => Cow::Borrowed(&instruction.body),
    }
}

fn handler(model: &Model, id: InstructionId, out: &mut String) {
    let instruction = &model[id];
    let name = &instruction.name;
    let fused = body_of(instruction);
    let shortcuts = Shortcuts::of(&fused);
    writeln!(out, "\nHANDLER({name}) {{").unwrap();
    out.push_str(&body(model, id, &fused, &shortcuts));
    out.push_str("}\n");
    if !shortcuts.is_empty() {
        writeln!(out, "\nCOLD_HANDLER(COLD_{name}) {{").unwrap();
        out.push_str(&body(model, id, &fused, &Shortcuts::default()));
        out.push_str("}\n");
    }
}

/// A handler's inside. Where a shortcut is taken, the rest is left to the cold copy.
fn body(model: &Model, id: InstructionId, body: &Body, shortcuts: &Shortcuts) -> String {
    let instruction = &model[id];
    let statements = &body.statements;
    let mut printer = Printer::new(model, body);
    let mut flow = Threaded {
        model,
        component: id,
        instruction: id,
    };
    if let Role::Super { components, .. } = &instruction.role {
        flow.component = components[0];
    }
    for var in variables(statements) {
        let declaration = format!("{} {};", printer.var_type(var), printer.var(var));
        printer.line(&declaration);
    }
    printer.line("uint32_t operand = OPERAND(word);");
    flow.load(&mut printer, statements);
    let cold = format!("TAIL op_COLD_{}(REGISTERS);", instruction.name);
    if shortcuts.frames {
        printer.line(&format!("if (UNLIKELY(IN_GENERATOR())) {cold}"));
        printer.line("const bool in_generator = false;");
    } else if makes_frame(statements) {
        printer.line("const bool in_generator = IN_GENERATOR();");
    }
    if !shortcuts.floats.is_empty() {
        immediate_floats(&mut printer, &shortcuts.floats, &cold);
    }
    let left = left_to_components(&flow, statements);
    for (at, statement) in statements.iter().enumerate() {
        let elsewhere = match left.get(&at) {
            Some(handler) => Some(format!("TAIL {handler}(REGISTERS);")),
            None => shortcuts.rare.contains(&at).then(|| cold.clone()),
        };
        match (statement, elsewhere) {
            (
                Stmt::If {
                    condition,
                    then,
                    otherwise,
                },
                Some(elsewhere),
            ) => {
                let condition = printer.expr(condition);
                let (test, usual) = if contains_call(then) {
                    (condition, otherwise)
                } else {
                    (format!("!{condition}"), then)
                };
                printer.line(&format!("if (UNLIKELY({test})) {elsewhere}"));
                printer.block(usual, &mut flow);
            }
            _ => printer.statement(statement, &statements[at..], &mut flow),
        }
    }
    printer.out
}

/// The branches with a call in one arm, by index, that a later component's own handler can take over: all that it needs is
/// on the stack.
fn left_to_components(flow: &Threaded<'_>, statements: &[Stmt]) -> HashMap<usize, String> {
    let Role::Super { components, .. } = &flow.model[flow.instruction].role else {
        return HashMap::new();
    };
    let mut left = HashMap::new();
    for (at, statement) in statements.iter().enumerate() {
        if let Stmt::Advance {
            component,
            expects: Some(_),
            ..
        } = statement
        {
            let handler = handler_symbol(&flow.model[components[*component]]);
            let rest = &statements[at + 1..];
            let end = rest
                .iter()
                .position(|statement| matches!(statement, Stmt::Advance { .. }));
            let rare = rare_arms(&rest[..end.unwrap_or(rest.len())]);
            left.extend(
                rare.into_iter()
                    .map(|rare| (at + 1 + rare, handler.clone())),
            );
        }
    }
    left
}

fn is_taken_over(statement: &Stmt) -> bool {
    matches!(statement, Stmt::Set { value, .. } if matches!(value.kind, ExprKind::Var(_)))
}

/// Goes elsewhere unless the variables are immediate floats.
fn immediate_floats(printer: &mut Printer<'_>, floats: &[VarId], elsewhere: &str) {
    let names: Vec<String> = floats.iter().map(|&var| printer.var(var)).collect();
    let test = other_tag_test(&names);
    printer.line(&format!("if (UNLIKELY({test})) {elsewhere}"));
    for name in &names {
        printer.line(&format!(
            "__builtin_assume(({name} & TAG_MASK) == TAG_FLOAT);"
        ));
    }
}

/// True when one of several words is no immediate float.
fn other_tag_test(names: &[String]) -> String {
    let differences: Vec<String> = names
        .iter()
        .map(|name| format!("({name} ^ TAG_FLOAT)"))
        .collect();
    format!("(({}) & TAG_MASK) != 0", differences.join(" | "))
}

/// What a handler does at the borders of a body. `component` is the instruction whose units, operand and slots are meant
/// now: the instruction itself, or one part of a super-instruction.
struct Threaded<'a> {
    model: &'a Model,
    instruction: InstructionId,
    component: InstructionId,
}

impl Threaded<'_> {
    /// Fills the inputs and cache fields that the statements up to the next component read.
    fn load(&self, printer: &mut Printer<'_>, statements: &[Stmt]) {
        let end = statements
            .iter()
            .position(|s| matches!(s, Stmt::Advance { .. }))
            .unwrap_or(statements.len());
        for var in variables(&statements[..end]) {
            let declared = &printer.body[var];
            let value = match &declared.kind {
                VarKind::Input(offset) | VarKind::Output(Some(offset)) => {
                    let slot = slot(printer, offset);
                    if declared.ty == Type::Slots {
                        format!("&sp[{slot}]")
                    } else {
                        format!("sp[{slot}]")
                    }
                }
                VarKind::Cache(index) => {
                    cache(self.model, &self.model[self.component].caches[*index])
                }
                VarKind::Output(None) | VarKind::Local => continue,
            };
            let text = format!("{} = {value};", printer.var(var));
            printer.line(&text);
        }
    }

    /// The array length of an input, for clearing all of it.
    fn array_length(&self, var: VarId) -> Option<&Expr> {
        let inputs = &self.model[self.instruction].inputs;
        inputs
            .iter()
            .find(|item| item.var == var)
            .and_then(|item| item.count.as_ref())
    }

    fn units(&self) -> usize {
        self.model[self.component].units
    }
}

/// An offset from `sp`, in words.
fn slot(printer: &Printer<'_>, offset: &Offset) -> String {
    let mut text = offset.constant.to_string();
    for (sign, term) in &offset.terms {
        write!(
            text,
            " {} {}(int64_t){}",
            if *sign < 0 { '-' } else { '+' },
            times(*sign),
            printer.expr(term)
        )
        .unwrap();
    }
    text
}

fn times(sign: i32) -> String {
    match sign.unsigned_abs() {
        1 => String::new(),
        n => format!("{n} * "),
    }
}

fn cache(model: &Model, cache: &crate::model::Cache) -> String {
    match &cache.ty {
        Type::Scalar(scalar) => match crate::backend::c_layouts::scalar(*scalar) {
            "uint16_t" => format!("CACHE(16, {})", cache.offset),
            "uint32_t" => format!("CACHE(32, {})", cache.offset),
            _ => format!("CACHE(64, {})", cache.offset),
        },
        pointer => format!("({})CACHE(64, {})", ty(model, pointer), cache.offset),
    }
}

impl Flow for Threaded<'_> {
    fn statement(&mut self, printer: &mut Printer<'_>, rest: &[Stmt]) {
        match &rest[0] {
            Stmt::CloseSlots { var, count } => {
                let (var, count) = (printer.var(*var), printer.expr(count));
                printer.nest("", |p| {
                    p.line(&format!("const uint32_t closed_count = {count};"));
                    p.nest("for (uint32_t at = closed_count; at-- > 0;)", |p| {
                        p.line(&format!("CLOSE_AT({var} + at);"))
                    });
                });
            }
            Stmt::Sync => printer.line("SYNC();"),
            Stmt::Write {
                slot: offset,
                value,
            } => {
                let text = format!("sp[{}] = {};", slot(printer, offset), printer.expr(value));
                printer.line(&text);
            }
            Stmt::SetStack(offset) => {
                if offset.fixed() != Some(0) {
                    let text = format!("sp += {};", slot(printer, offset));
                    printer.line(&text);
                }
            }
            Stmt::Adapt(family) => {
                let name = self.model[*family].name.clone();
                printer.line(&format!("ADAPT(op_SPECIALIZE_{name});"));
            }
            Stmt::Advance {
                units,
                component,
                expects,
            } => {
                let Role::Super { components, .. } = &self.model[self.instruction].role else {
                    unreachable!("only a super-instruction has components")
                };
                self.component = components[*component];
                printer.line(&format!("ip += {units};"));
                printer.line("word = *ip;");
                if let Some(expected) = expects {
                    printer.line(&format!("EXPECT({});", expected.0));
                }
                printer.line("operand = OPERAND(word);");
                self.load(printer, &rest[1..]);
                // The component's own handler can take over here: all that it needs is on the stack.
                if expects.is_some() {
                    let mut floats = Vec::new();
                    rest[1..]
                        .iter()
                        .take_while(|statement| !matches!(statement, Stmt::Advance { .. }))
                        .for_each(|statement| required_floats(statement, &mut floats));
                    if !floats.is_empty() {
                        // What the component takes over from the one before.
                        for taken in rest[1..].iter().take_while(|s| is_taken_over(s)) {
                            printer.statement(taken, &[], self);
                        }
                        let handler = handler_symbol(&self.model[self.component]);
                        immediate_floats(printer, &floats, &format!("TAIL {handler}(REGISTERS);"));
                    }
                }
            }
            Stmt::Exit { close, generic } => {
                for &var in close {
                    self.close(printer, var, true);
                }
                let generic = handler_symbol(&self.model[*generic]);
                printer.line(&format!("TAIL {generic}(REGISTERS);"));
            }
            Stmt::Next => {
                printer.line(&format!("ip += {};", self.units()));
                printer.line("DISPATCH();");
            }
            Stmt::Jump => {
                let sign = match self.model[self.component].operand {
                    OperandKind::Jump(Direction::Backward) => '-',
                    _ => '+',
                };
                printer.line(&format!("ip += {} {sign} (int64_t)operand;", self.units()));
                printer.line("DISPATCH();");
            }
            Stmt::PushFrame { frame, discards } => {
                let flags = if *discards { "DISCARD_FRAME" } else { "0" };
                let push = match frame.kind {
                    ExprKind::Intrinsic(..) => "PUSH_NEW_FRAME",
                    _ => "PUSH_FRAME",
                };
                let (frame, units) = (printer.expr(frame), self.units());
                printer.line(&format!("{push}({frame}, {units}, {flags});"));
            }
            Stmt::PopFrame { value } => {
                let text = format!("POP_FRAME({});", printer.expr(value));
                printer.line(&text);
            }
            Stmt::Suspend { value } => {
                let text = format!("SUSPEND({}, {});", printer.expr(value), self.units());
                printer.line(&text);
            }
            Stmt::Resume { frame, value } => {
                let text = format!(
                    "RESUME({}, {}, {});",
                    printer.expr(frame),
                    printer.expr(value),
                    self.units()
                );
                printer.line(&text);
            }
            Stmt::GoOn { frame } => {
                let text = format!("GO_ON({});", printer.expr(frame));
                printer.line(&text);
            }
            other => unreachable!("not a statement of the machine: {other:?}"),
        }
    }

    fn close(&mut self, printer: &mut Printer<'_>, var: VarId, _escapes: bool) {
        let text = format!("CLOSE({});", printer.var(var));
        printer.line(&text);
    }

    fn fail(&mut self, printer: &mut Printer<'_>, failure: &Failure) {
        for &var in &failure.clear {
            let VarKind::Input(offset) = &printer.body[var].kind else {
                continue;
            };
            let at = slot(printer, offset);
            let text = match self.array_length(var) {
                Some(count) => format!("CLEAR_SLOTS(&sp[{at}], {});", printer.expr(count)),
                None => format!("sp[{at}] = NULL_WORD;"),
            };
            printer.line(&text);
        }
        for &var in &failure.close {
            self.close(printer, var, true);
        }
        printer.line("TAIL op_UNWIND(REGISTERS);");
    }

    fn after_call(&mut self, printer: &mut Printer<'_>) {
        printer.line("AFTER_CALL();");
    }
}
