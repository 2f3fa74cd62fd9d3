//! Bodies as C: one printing of every statement and expression, which threaded handlers and stencils share.
//!
//! What a body does to the machine around it (its stack, its frame, its ways out) differs between the two; a [`Flow`]
//! prints that part.

use crate::backend::c_layouts::{member, scalar, symbol, ty};
use crate::model::{
    Arithmetic, BinaryOp, Block, Body, Constant, Expr, ExprKind, Failure, FunctionId, Intrinsic,
    Model, Returns, Scalar, Stmt, Type, VarId,
};

/// Prints what depends on where a body runs.
pub trait Flow {
    /// A statement that moves the stack or the frame, or leaves the body. `rest` begins with it.
    fn statement(&mut self, printer: &mut Printer<'_>, rest: &[Stmt]);

    /// Gives a variable's word back.
    fn close(&mut self, printer: &mut Printer<'_>, var: VarId, escapes: bool);

    /// Leaves with the exception that is set.
    fn fail(&mut self, printer: &mut Printer<'_>, failure: &Failure);

    /// After a call of a C function: what need not survive it is made anew.
    fn after_call(&mut self, printer: &mut Printer<'_>);
}

/// Prints the statements of one body.
pub struct Printer<'a> {
    pub model: &'a Model,
    pub body: &'a Body,
    pub out: String,
    /// Numbers that are there in 64 bits, untagged, besides.
    pub wide: Vec<VarId>,
    indent: usize,
}

impl<'a> Printer<'a> {
    pub fn new(model: &'a Model, body: &'a Body) -> Printer<'a> {
        Printer {
            model,
            body,
            out: String::new(),
            wide: Vec::new(),
            indent: 1,
        }
    }

    /// Prints one line at the present indentation.
    pub fn line(&mut self, text: &str) {
        for _ in 0..self.indent {
            self.out.push_str("  ");
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// Prints `head {`, what `inside` prints, and `}`.
    pub fn nest(&mut self, head: &str, inside: impl FnOnce(&mut Printer<'a>)) {
        self.line(&format!("{head} {{"));
        self.indent += 1;
        inside(self);
        self.indent -= 1;
        self.line("}");
    }

    /// The name of a variable in C.
    pub fn var(&self, var: VarId) -> String {
        format!("v_{}", self.body[var].name)
    }

    /// A number without a tag: its 64 bits, where it is one of [`Printer::wide`].
    fn number(&self, expr: &Expr) -> String {
        match expr.kind {
            ExprKind::Var(var) if self.wide.contains(&var) => self.wide_var(var),
            _ if expr.ty.is_word() => untagged(&self.expr(expr)),
            _ => self.expr(expr),
        }
    }

    /// What the 64 bits of a variable are called.
    pub fn wide_var(&self, var: VarId) -> String {
        format!("wide_{}", self.body[var].name)
    }

    /// The C type of a variable.
    pub fn var_type(&self, var: VarId) -> String {
        ty(self.model, &self.body[var].ty)
    }

    /// Prints a block.
    pub fn block(&mut self, block: &[Stmt], flow: &mut dyn Flow) {
        for (at, statement) in block.iter().enumerate() {
            self.statement(statement, &block[at..], flow);
        }
    }

    /// Prints one statement; `rest` begins with it.
    pub fn statement(&mut self, statement: &Stmt, rest: &[Stmt], flow: &mut dyn Flow) {
        match statement {
            Stmt::Set { var, value } => {
                let text = format!("{} = {};", self.var(*var), self.expr(value));
                self.line(&text);
            }
            Stmt::Checked {
                var,
                op,
                left,
                right,
                otherwise,
            } => self.checked(*var, *op, left, right, otherwise, flow),
            Stmt::Call {
                function,
                args,
                result,
                failure,
            } => {
                self.call(*function, args, *result, failure.as_ref(), flow);
            }
            Stmt::Store { place, value } => {
                let text = format!("{} = {};", self.expr(place), self.expr(value));
                self.line(&text);
            }
            Stmt::Replace { place, value, old } => {
                let (place, value, old) = (self.expr(place), self.expr(value), self.var(*old));
                self.nest("", |p| {
                    p.line(&format!("Word fresh = {value};"));
                    p.line(&format!("{old} = {place};"));
                    p.line(&format!("{place} = fresh;"));
                });
            }
            Stmt::If {
                condition,
                then,
                otherwise,
            } => {
                let condition = self.expr(condition);
                let test = match (is_cold(then), is_cold(otherwise)) {
                    (true, false) => format!("if (UNLIKELY({condition}))"),
                    (false, true) => format!("if (LIKELY({condition}))"),
                    _ => format!("if ({condition})"),
                };
                self.nest(&test, |p| p.block(then, flow));
                if !otherwise.is_empty() {
                    self.nest("else", |p| p.block(otherwise, flow));
                }
            }
            Stmt::Repeat { var, count, body } => {
                let (var, count) = (self.var(*var), self.expr(count));
                self.nest("", |p| {
                    p.line(&format!("const uint32_t end_{var} = {count};"));
                    p.nest(
                        &format!("for ({var} = 0; {var} < end_{var}; {var}++)"),
                        |p| p.block(body, flow),
                    );
                });
            }
            Stmt::Close { var, escapes } => flow.close(self, *var, *escapes),
            Stmt::Unwind(failure) => flow.fail(self, failure),
            _ => flow.statement(self, rest),
        }
    }

    fn checked(
        &mut self,
        var: VarId,
        op: Arithmetic,
        left: &Expr,
        right: &Expr,
        otherwise: &Block,
        flow: &mut dyn Flow,
    ) {
        let builtin = match op {
            Arithmetic::Add => "__builtin_add_overflow",
            Arithmetic::Sub => "__builtin_sub_overflow",
            Arithmetic::Mul => "__builtin_mul_overflow",
        };
        let tagged = self.body[var].ty.is_word();
        let (mut a, mut b) = (self.expr(left), self.expr(right));
        let mut answer = self.var_type(var);
        if tagged {
            answer = "int64_t".to_string();
            (a, b) = (format!("(int64_t){a}"), format!("(int64_t){b}"));
            if op == Arithmetic::Mul {
                a = format!("({a} >> 2)");
            }
        }
        let var = self.var(var);
        let overflows = format!("{builtin}({a}, {b}, &answer)");
        self.nest("", |p| {
            p.line(&format!("{answer} answer;"));
            let test = format!("if (UNLIKELY({overflows}))");
            if otherwise.last().is_some_and(Stmt::is_terminator) {
                p.nest(&test, |p| p.block(otherwise, flow));
                p.line(&format!(
                    "{var} = ({})answer;",
                    if tagged { "Word" } else { answer.as_str() }
                ));
            } else {
                p.nest(&test, |p| p.block(otherwise, flow));
                p.nest("else", |p| {
                    p.line(&format!(
                        "{var} = ({})answer;",
                        if tagged { "Word" } else { answer.as_str() }
                    ));
                });
            }
        });
    }

    fn call(
        &mut self,
        function: FunctionId,
        args: &[Expr],
        result: Option<VarId>,
        failure: Option<&Failure>,
        flow: &mut dyn Flow,
    ) {
        let call = self.call_text(function, args);
        let Some(failure) = failure else {
            match result {
                Some(var) => {
                    let text = format!("{} = {call};", self.var(var));
                    self.line(&text);
                }
                None => self.line(&format!("{call};")),
            }
            flow.after_call(self);
            return;
        };
        let returns = &self.model[function].returns;
        let answer_type = match returns {
            Returns::Nothing | Returns::Never => {
                unreachable!("the model has no raising function without an answer")
            }
            Returns::Status => "int32_t".to_string(),
            Returns::Value(answer) | Returns::OrNull(answer) => ty(self.model, answer),
        };
        let failed = match returns {
            Returns::Nothing | Returns::Never | Returns::Status => "answer < 0".to_string(),
            Returns::Value(Type::Scalar(_)) => "answer < 0".to_string(),
            Returns::Value(answer) => format!("answer == {}", null_of(answer)),
            Returns::OrNull(answer) => {
                format!(
                    "answer == {} && thread->exception != NULL_WORD",
                    null_of(answer)
                )
            }
        };
        self.nest("", |p| {
            p.line(&format!("{answer_type} answer = {call};"));
            flow.after_call(p);
            p.nest(&format!("if (UNLIKELY({failed}))"), |p| {
                flow.fail(p, failure)
            });
            if let Some(var) = result {
                let text = format!("{} = answer;", p.var(var));
                p.line(&text);
            }
        });
    }

    fn call_text(&self, function: FunctionId, args: &[Expr]) -> String {
        let mut all = vec!["thread".to_string()];
        all.extend(args.iter().map(|arg| self.expr(arg)));
        format!("{}({})", symbol(&self.model[function]), all.join(", "))
    }

    /// An expression as C, safe to stand as an operand of any other.
    pub fn expr(&self, expr: &Expr) -> String {
        match &expr.kind {
            ExprKind::Integer(value) => integer(*value, &expr.ty),
            ExprKind::Float(bits) => format!("__builtin_bit_cast(double, 0x{bits:x}ul)"),
            ExprKind::Bool(value) => if *value { "1" } else { "0" }.to_string(),
            ExprKind::Constant(constant) => match constant {
                Constant::Null => "NULL_WORD",
                Constant::None => "NONE_WORD",
                Constant::True => "TRUE_WORD",
                Constant::False => "FALSE_WORD",
            }
            .to_string(),
            ExprKind::Static(id) => format!("(&{})", self.model[*id].symbol),
            ExprKind::Var(var) => self.var(*var),
            ExprKind::Operand => "operand".to_string(),
            // The match loop alone makes mistakes.
            ExprKind::Planted(_) => "0".to_owned(),
            ExprKind::NextOperand(units) => format!("OPERAND(ip[{units}])"),
            ExprKind::Thread => "thread".to_string(),
            ExprKind::Frame => "fp".to_string(),
            ExprKind::Local(index) => format!("LOCAL({})", self.expr(index)),
            ExprKind::Const(index) => format!("CONSTANT({})", self.expr(index)),
            ExprKind::Name(index) => format!("NAME({})", self.expr(index)),
            ExprKind::Field {
                base,
                layout,
                field,
            } => {
                let layout = &self.model[*layout];
                let (field, struct_) = (member(&layout.fields[*field].name), &layout.name);
                let text = self.expr(base);
                match &base.ty {
                    Type::Layout(_) => format!("{text}.{field}"),
                    Type::Value { .. } => format!("OBJECT({struct_}, {text})->{field}"),
                    _ => format!("(({struct_}*){text})->{field}"),
                }
            }
            ExprKind::Index { base, index } => {
                format!("{}[{}]", self.expr(base), self.number(index))
            }
            ExprKind::Binary { op, left, right } => self.binary(*op, left, right),
            ExprKind::Not(inner) => format!("(!{})", self.expr(inner)),
            ExprKind::Negate(inner) => {
                format!("(({})-{})", ty(self.model, &expr.ty), self.expr(inner))
            }
            ExprKind::Intrinsic(intrinsic, args) => self.intrinsic(*intrinsic, args, &expr.ty),
            ExprKind::Call(function, args) => self.call_text(*function, args),
            ExprKind::Cast(inner) => {
                let text = match expr.ty {
                    Type::Scalar(Scalar::U64 | Scalar::I64) => self.number(inner),
                    _ => self.expr(inner),
                };
                format!("(({}){text})", ty(self.model, &expr.ty))
            }
            ExprKind::Dup(inner) => format!("dup_word({})", self.expr(inner)),
            ExprKind::Own(inner) => format!("own_word({})", self.expr(inner)),
        }
    }

    fn binary(&self, op: BinaryOp, left: &Expr, right: &Expr) -> String {
        let (sign, ordered, integral) = match op {
            BinaryOp::Lt => ("<", true, false),
            BinaryOp::Le => ("<=", true, false),
            BinaryOp::Gt => (">", true, false),
            BinaryOp::Ge => (">=", true, false),
            BinaryOp::Eq => ("==", false, false),
            BinaryOp::Ne => ("!=", false, false),
            BinaryOp::And => ("&&", false, false),
            BinaryOp::Or => ("||", false, false),
            BinaryOp::BitAnd => ("&", false, true),
            BinaryOp::BitOr => ("|", false, true),
            BinaryOp::BitXor => ("^", false, true),
            BinaryOp::Add => ("+", false, false),
            BinaryOp::Sub => ("-", false, false),
            BinaryOp::Mul => ("*", false, false),
            BinaryOp::Div => ("/", false, false),
        };
        let (a, b) = (self.expr(left), self.expr(right));
        if ordered && left.ty.is_word() {
            return format!("((int64_t){a} {sign} (int64_t){b})");
        }
        match &left.ty {
            // C computes in int; the result has the operands' type again.
            Type::Scalar(kind) if integral => format!("(({})({a} {sign} {b}))", scalar(*kind)),
            _ => format!("({a} {sign} {b})"),
        }
    }

    fn intrinsic(&self, intrinsic: Intrinsic, args: &[Expr], result: &Type) -> String {
        let texts: Vec<String> = args.iter().map(|arg| self.expr(arg)).collect();
        let text = |at: usize| texts[at].as_str();
        let call = |name: &str| format!("{name}({})", texts.join(", "));
        let result = || ty(self.model, result);
        let arithmetic = |sign: &str| format!("(({})({} {sign} {}))", result(), text(0), text(1));
        match intrinsic {
            Intrinsic::IsInt => call("is_int"),
            Intrinsic::IsFloat => call("is_float"),
            Intrinsic::IsReference => call("is_reference"),
            Intrinsic::IsNull => format!("({} == NULL_WORD)", text(0)),
            Intrinsic::Same => call("same_word"),
            Intrinsic::ClassOf => call("class_of"),
            Intrinsic::FrameRoom => format!(
                "frame_room(thread, fp, in_generator, {}, {})",
                text(0),
                text(1)
            ),
            Intrinsic::NewFrame => format!(
                "new_frame(fp, in_generator, {}, {})",
                texts[..3].join(", "),
                three(&texts[3..])
            ),
            Intrinsic::NewMethodFrame => format!(
                "new_method_frame(fp, in_generator, {}, {})",
                texts[..4].join(", "),
                three(&texts[4..])
            ),
            Intrinsic::CallRoom => format!("call_room(thread, fp, {})", text(0)),
            Intrinsic::CallFrame => {
                format!("call_frame(fp, {}, {})", text(0), three(&texts[1..]))
            }
            Intrinsic::GeneratorFrame => {
                format!("generator_frame(thread, fp, {}, {})", text(0), text(1))
            }
            Intrinsic::IsTrue => call("is_true"),
            Intrinsic::AsBool => call("as_bool"),
            Intrinsic::AsI64 => self.number(&args[0]),
            Intrinsic::AsInt => format!("((Word){} << 2)", text(0)),
            Intrinsic::FitsInt => call("fits_int"),
            Intrinsic::AsF64 => call("as_f64"),
            Intrinsic::BoxFloat => format!("box_float(thread, {})", text(0)),
            Intrinsic::ToF64 => format!("((double){})", text(0)),
            Intrinsic::WrappingAdd => arithmetic("+"),
            Intrinsic::WrappingSub => arithmetic("-"),
            Intrinsic::WrappingMul => arithmetic("*"),
            Intrinsic::FloorDivide => call("floor_divide"),
            Intrinsic::FloorModulo => call("floor_modulo"),
            Intrinsic::HighProduct => call("high_product"),
            Intrinsic::ShiftLeft => format!(
                "(({})((uint64_t){} << ({} & 63)))",
                result(),
                text(0),
                text(1)
            ),
            Intrinsic::ShiftRight => format!("({} >> ({} & 63))", text(0), text(1)),
            Intrinsic::Borrow => call("borrow_word"),
            Intrinsic::Reference => format!("((Word){} + 3)", text(0)),
            Intrinsic::Word => format!("((Word){})", text(0)),
            Intrinsic::Pointer => format!("(({})({} & ~(Word)3))", result(), text(0)),
        }
    }
}

/// The number that a small integer's word is.
pub fn untagged(word: &str) -> String {
    format!("((int64_t){word} >> 2)")
}

/// At most three words, as the prelude takes them: how many, and three.
fn three(words: &[String]) -> String {
    let filled = words
        .iter()
        .map(String::as_str)
        .chain(["NULL_WORD"; 3])
        .take(3);
    format!("{}, {}", words.len(), filled.collect::<Vec<_>>().join(", "))
}

fn null_of(ty: &Type) -> &'static str {
    if ty.is_word() { "NULL_WORD" } else { "0" }
}

/// A block that leaves the ordinary path.
fn is_cold(block: &[Stmt]) -> bool {
    matches!(block.last(), Some(Stmt::Exit { .. } | Stmt::Unwind(_)))
}

fn integer(value: i64, ty: &Type) -> String {
    match ty {
        Type::Value { .. } => format!("((Word)0x{:x}ul)", value << 2),
        Type::Scalar(Scalar::F64) => format!("{value}.0"),
        Type::Scalar(kind) if value >= 0 => format!("(({}){value}ul)", scalar(*kind)),
        Type::Scalar(kind) => format!("(({})0x{value:x}ul)", scalar(*kind)),
        _ => format!("{value}l"),
    }
}

/// Every variable that occurs in the statements, each once, in order of their numbers.
pub fn variables(block: &[Stmt]) -> Vec<VarId> {
    let mut found = Vec::new();
    for statement in block {
        statement_variables(statement, &mut found);
    }
    found.sort();
    found.dedup();
    found
}

fn statement_variables(statement: &Stmt, found: &mut Vec<VarId>) {
    let failure = |failure: &Failure, found: &mut Vec<VarId>| {
        found.extend(failure.close.iter().chain(&failure.clear).copied());
    };
    match statement {
        Stmt::Set { var, value } => {
            found.push(*var);
            value.variables(found);
        }
        Stmt::Checked {
            var,
            left,
            right,
            otherwise,
            ..
        } => {
            found.push(*var);
            left.variables(found);
            right.variables(found);
            found.extend(variables(otherwise));
        }
        Stmt::Call {
            args,
            result,
            failure: on_failure,
            ..
        } => {
            args.iter().for_each(|arg| arg.variables(found));
            found.extend(*result);
            if let Some(on_failure) = on_failure {
                failure(on_failure, found);
            }
        }
        Stmt::Store { place, value } => {
            place.variables(found);
            value.variables(found);
        }
        Stmt::Replace { place, value, old } => {
            place.variables(found);
            value.variables(found);
            found.push(*old);
        }
        Stmt::If {
            condition,
            then,
            otherwise,
        } => {
            condition.variables(found);
            found.extend(variables(then));
            found.extend(variables(otherwise));
        }
        Stmt::Repeat { var, count, body } => {
            found.push(*var);
            count.variables(found);
            found.extend(variables(body));
        }
        Stmt::Close { var, .. } => found.push(*var),
        Stmt::CloseSlots { var, count } => {
            found.push(*var);
            count.variables(found);
        }
        Stmt::Write { value, .. } | Stmt::PopFrame { value } | Stmt::Suspend { value } => {
            value.variables(found)
        }
        Stmt::PushFrame { frame, .. } | Stmt::GoOn { frame } => frame.variables(found),
        Stmt::Resume { frame, value } => {
            frame.variables(found);
            value.variables(found);
        }
        Stmt::Exit { close, .. } => found.extend(close.iter().copied()),
        Stmt::Unwind(on_failure) => failure(on_failure, found),
        Stmt::Sync
        | Stmt::SetStack(_)
        | Stmt::Adapt(_)
        | Stmt::Advance { .. }
        | Stmt::Next
        | Stmt::Jump => {}
    }
}
