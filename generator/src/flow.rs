//! What the passes of the assembler have to know of instructions: where outputs come from, what becomes of inputs and of the local
//! that the operand names. Read off the bodies, those of all specializations together.

use crate::micro::walk;
use crate::model::*;

/// What is known of one instruction.
#[derive(Debug, Clone, Default)]
pub struct Flow {
    /// For each input: the body gives it away in any case, so that it has to be counted sooner or later.
    pub given_away: Vec<bool>,
    /// For each output: the inputs whose words it may be, uncounted.
    pub sources: Vec<Vec<usize>>,
    /// What becomes of the local that the operand names.
    pub local: LocalUse,
    /// The frame is left, and comes back with the outputs.
    pub suspends: bool,
}

/// What an instruction does with the local that its operand names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LocalUse {
    #[default]
    None,
    /// It only goes on when the local is bound.
    Finds,
    Binds,
    Unbinds,
    /// It stores an input, which may be null where its type says so.
    Stores(usize),
    /// It stores something that may be null.
    MayUnbind,
}

/// What is known of an instruction that the compiler emits.
pub fn flow(model: &Model, id: InstructionId) -> Flow {
    let instruction = &model[id];
    let mut forms = vec![instruction];
    if let Role::Generic(family) = instruction.role {
        for member in &model[family].members {
            // What stands in the family's place in a super-instruction is its first component.
            let mut form = &model[*member];
            while let Role::Super { components, .. } = &form.role {
                form = &model[components[0]];
            }
            forms.push(form);
        }
    }
    let mut sources = vec![Vec::new(); instruction.outputs.len()];
    for form in &forms {
        for (found, output) in sources.iter_mut().zip(outputs_from(form)) {
            found.extend(output);
        }
    }
    for found in &mut sources {
        found.sort_unstable();
        found.dedup();
    }
    Flow {
        given_away: given_away(model, instruction),
        sources,
        local: local_use(instruction),
        suspends: suspends(instruction),
    }
}

fn given_away(model: &Model, instruction: &Instruction) -> Vec<bool> {
    let is_moved = |var: VarId| {
        instruction.steps.iter().any(|step| {
            let params = model[step.op].inputs.iter().zip(&step.args);
            params
                .into_iter()
                .any(|(param, arg)| *arg == var && param.moved)
        })
    };
    let inputs = instruction.inputs.iter();
    inputs.map(|input| is_moved(input.var)).collect()
}

/// For each output of one form, the inputs whose words it may be.
fn outputs_from(form: &Instruction) -> Vec<Vec<usize>> {
    let mut from: Vec<Vec<usize>> = vec![Vec::new(); form.body.vars.len()];
    for (at, input) in form.inputs.iter().enumerate() {
        from[input.var.0].push(at);
    }
    let mut statements = Vec::new();
    walk::statements(&form.body.statements, &mut statements);
    // What is assigned may be passed on before, in a loop.
    let mut grows = true;
    while grows {
        grows = false;
        for statement in &statements {
            let Stmt::Set { var, value } = statement else {
                continue;
            };
            let mut found = Vec::new();
            word_of(value, &from, &mut found);
            for input in found {
                if !from[var.0].contains(&input) {
                    from[var.0].push(input);
                    grows = true;
                }
            }
        }
    }
    let outputs = form.outputs.iter();
    outputs.map(|output| from[output.var.0].clone()).collect()
}

/// The inputs whose word an expression may be, uncounted.
fn word_of(expr: &Expr, from: &[Vec<usize>], found: &mut Vec<usize>) {
    match &expr.kind {
        ExprKind::Var(var) if expr.ty.is_word() => found.extend(&from[var.0]),
        ExprKind::Dup(inner) => word_of(inner, from, found),
        ExprKind::Intrinsic(Intrinsic::Borrow, args) => word_of(&args[0], from, found),
        _ => {}
    }
}

fn local_use(instruction: &Instruction) -> LocalUse {
    let is_it = |place: &Expr| match &place.kind {
        ExprKind::Local(index) => matches!(index.kind, ExprKind::Operand),
        _ => false,
    };
    let body = &instruction.body.statements;
    let mut statements = Vec::new();
    walk::statements(body, &mut statements);
    let mut known = LocalUse::None;
    for statement in statements {
        let (Stmt::Replace { place, value, .. } | Stmt::Store { place, value }) = statement else {
            continue;
        };
        if is_it(place) {
            known = stored(instruction, value);
        }
    }
    let finds = |expr: &Expr| {
        is_it(expr)
            && matches!(
                expr.ty,
                Type::Value {
                    nullable: false,
                    ..
                }
            )
    };
    if known == LocalUse::None && walk::any_in(body, &finds) {
        return LocalUse::Finds;
    }
    known
}

fn stored(instruction: &Instruction, value: &Expr) -> LocalUse {
    match &value.kind {
        ExprKind::Own(inner) | ExprKind::Dup(inner) => stored(instruction, inner),
        ExprKind::Constant(Constant::Null) => LocalUse::Unbinds,
        ExprKind::Var(var) => {
            let input = instruction
                .inputs
                .iter()
                .position(|input| input.var == *var);
            input.map_or(by_type(&value.ty), LocalUse::Stores)
        }
        _ => by_type(&value.ty),
    }
}

fn by_type(ty: &Type) -> LocalUse {
    match ty {
        Type::Value { nullable: true, .. } => LocalUse::MayUnbind,
        _ => LocalUse::Binds,
    }
}

fn suspends(instruction: &Instruction) -> bool {
    let mut statements = Vec::new();
    walk::statements(&instruction.body.statements, &mut statements);
    statements.into_iter().any(|statement| match statement {
        Stmt::Suspend { .. } => true,
        Stmt::PopFrame { .. } => !instruction.outputs.is_empty(),
        _ => false,
    })
}
