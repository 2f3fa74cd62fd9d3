//! Ops on their own, and instructions: ops inlined into one body over one set of names.

use std::collections::HashMap;

use super::body::{Frame, Held, Lower, Shape, State};
use super::declare::scalar_size;
use super::mentions::{block_names, expr_vars};
use super::op::op_effects;
use super::ownership::{End, cancel};
use super::{Checker, unknown};
use crate::ast;
use crate::diagnostic::Diagnostic;
use crate::model::*;
use crate::span::Span;

/// The name of the adaptive counter's field.
const COUNTER: &str = "counter";

impl<'a> Checker<'a> {
    /// Lowers every op on its own: this is where its body is checked.
    pub(super) fn check_ops(&mut self) {
        let file = self.file;
        for op in &file.ops {
            let mut lower = Lower::new(self, Frame::Op);
            lower.pure = op.pure.then_some(op.name.span);
            let lowered = lower.op(op);
            let mut errors = std::mem::take(&mut lower.errors);
            self.broken_ops.push(!errors.is_empty());
            self.errors.append(&mut errors);
            self.model.ops.push(lowered);
        }
    }

    pub(super) fn check_instructions(&mut self) {
        self.assign_families();
        let file = self.file;
        for (index, instruction) in file.instructions.iter().enumerate() {
            let role = self.role(instruction);
            let units = self.cache_units(instruction);
            let mut builder = Builder {
                lower: Lower::new(self, Frame::Op),
                instruction,
                steps: Vec::new(),
            };
            let built = builder.build(role, units);
            let Builder {
                mut lower, steps, ..
            } = builder;
            let mut errors = std::mem::take(&mut lower.errors);
            let applied = std::mem::take(&mut lower.applied);
            self.errors.append(&mut errors);
            for op in applied {
                self.applied[op] = true;
            }
            debug_assert_eq!(self.model.instructions.len(), index);
            let mut built = built;
            built.steps = self.finish_steps(steps);
            self.model.instructions.push(built);
        }
    }

    /// Ops of anonymous blocks join the model's ops.
    fn finish_steps(&mut self, steps: Vec<PendingStep>) -> Vec<Step> {
        steps
            .into_iter()
            .map(|step| {
                let op = match step.op {
                    PendingOp::Named(op) => op,
                    PendingOp::Anonymous(op) => {
                        self.model.ops.push(*op);
                        OpId(self.model.ops.len() - 1)
                    }
                };
                Step {
                    op,
                    args: step.args,
                    results: step.results,
                }
            })
            .collect()
    }

    fn role(&self, instruction: &ast::Instruction) -> Role {
        match self.family_of.get(instruction.name.name.as_str()) {
            None => Role::Plain,
            Some(&id) if self.file.families[id.0].name.name == instruction.name.name => {
                Role::Generic(id)
            }
            Some(&id) => Role::Specialized(id),
        }
    }

    /// Units of the caches: as written, or in a family as its generic form has them.
    fn cache_units(&mut self, instruction: &ast::Instruction) -> usize {
        let own = own_cache_units(instruction);
        let Some(family) = self.family_of.get(instruction.name.name.as_str()) else {
            return own;
        };
        let name = &self.file.families[family.0].name;
        let first = instruction.parts.iter().find_map(|part| match part {
            ast::Part::Cache(cache) => Some(cache),
            _ => None,
        });
        let counted = first.is_some_and(|cache| {
            cache.name.name == COUNTER
                && matches!(&cache.ty.kind, ast::TypeKind::Name(ty) if ty == "u16")
                && cache.fill.is_none()
        });
        if !counted {
            let span = first.map_or(instruction.name.span, |cache| cache.name.span);
            self.error(
                Diagnostic::new(
                    format!("cache layouts differ in the family `{}`", name.name),
                    span,
                )
                .label("every form begins with the adaptive counter")
                .help("let its first part be `counter: u16`"),
            );
        }
        let Some(generic) = self
            .file
            .instructions
            .iter()
            .find(|other| other.name.name == name.name)
        else {
            return own;
        };
        let units = own_cache_units(generic);
        if own > units {
            self.error(
                Diagnostic::new(
                    format!("cache layouts differ in the family `{}`", name.name),
                    instruction.name.span,
                )
                .label(format!("needs {own} units"))
                .related(generic.name.span, format!("the generic form has {units}"))
                .help("leave room in the generic form, as in `unused: u32`"),
            );
        }
        units
    }
}

fn own_cache_units(instruction: &ast::Instruction) -> usize {
    let mut bytes = 0;
    for part in &instruction.parts {
        if let ast::Part::Cache(cache) = part {
            let (size, align) = cache_size(&cache.ty);
            bytes = usize::next_multiple_of(bytes, align) + size;
        }
    }
    bytes.div_ceil(4)
}

/// Size and alignment of a cache field: two-byte fields share a unit, larger ones begin a new one.
fn cache_size(ty: &ast::Type) -> (usize, usize) {
    match &ty.kind {
        ast::TypeKind::Name(name) => match name.as_str() {
            "u16" => (2, 2),
            "u32" => (4, 4),
            _ => (8, 4),
        },
        _ => (8, 4),
    }
}

struct PendingStep {
    op: PendingOp,
    args: Vec<VarId>,
    results: Vec<VarId>,
}

enum PendingOp {
    Named(OpId),
    Anonymous(Box<Op>),
}

struct Builder<'c, 'a> {
    lower: Lower<'c, 'a>,
    instruction: &'c ast::Instruction,
    steps: Vec<PendingStep>,
}

impl Builder<'_, '_> {
    fn build(&mut self, role: Role, cache_units: usize) -> Instruction {
        let ast = self.instruction;
        let operand = self.operand();
        let mut state = State::new();
        let mut shape = self.shape(&mut state);
        shape.generic = match role {
            Role::Specialized(id) => {
                let generic = &self.lower.checker.file.families[id.0].name.name;
                self.lower
                    .checker
                    .instructions
                    .get(generic.as_str())
                    .map(|index| InstructionId(*index))
            }
            _ => None,
        };
        if matches!(operand, OperandKind::Jump(_)) {
            shape
                .jump_outputs
                .get_or_insert_with(|| shape.outputs.clone());
        } else if ast.jumps.is_some() {
            self.lower.error(
                Diagnostic::new("an instruction without a target can't jump", ast.name.span)
                    .label("has `jumps`, but no operand of kind `jump`"),
            );
        }
        self.lower.frame = Frame::Instruction(shape.clone());
        self.lower.units = 1 + cache_units;
        let mut statements = Vec::new();
        if let Role::Generic(id) = role {
            statements.push(Stmt::Adapt(id));
        }
        let (caches, selection) = self.parts(&shape, &mut state, &mut statements);
        if state.live {
            self.lower
                .finish(End::Next, ast.span, &mut state, &mut statements);
        }
        let when = self.when(operand);
        if !when.is_empty() && !matches!(role, Role::Specialized(_)) {
            self.lower.error(
                Diagnostic::new("`when` says when a specialization applies", ast.name.span)
                    .label("not a specialization")
                    .help("make it a member of a family"),
            );
        }
        let mut effects = Effects {
            pure: true,
            ..Effects::default()
        };
        op_effects(&statements, self.lower.checker, &mut effects);
        let diverges = !reaches_next(&statements);
        let stack_change = self.lower.stack_change(&shape, &shape.outputs);
        let jump_stack_change = shape
            .jump_outputs
            .as_ref()
            .map(|outputs| self.lower.stack_change(&shape, outputs));
        let unused = |item: &StackItem| !self.lower.vars[item.var.0].used;
        let mut inputs = shape.inputs.clone();
        for item in &mut inputs {
            item.unused = unused(item);
        }
        Instruction {
            name: ast.name.name.clone(),
            doc: ast.doc.clone(),
            operand,
            inputs,
            outputs: shape.outputs,
            jump_outputs: shape.jump_outputs,
            stack_change,
            jump_stack_change,
            caches,
            units: 1 + cache_units,
            body: Body {
                vars: std::mem::take(&mut self.lower.vars),
                statements,
            },
            steps: Vec::new(),
            selection,
            role,
            when,
            effects,
            diverges,
            span: ast.name.span,
        }
    }

    fn operand(&mut self) -> OperandKind {
        let Some(operand) = &self.instruction.operand else {
            return OperandKind::None;
        };
        let argument = operand.argument.as_ref();
        match (
            operand.kind.as_str(),
            argument.map(|argument| argument.name.as_str()),
        ) {
            ("local", None) => OperandKind::Local,
            ("const", None) => OperandKind::Const,
            ("name", None) => OperandKind::Name,
            ("jump", Some("forward")) => OperandKind::Jump(Direction::Forward),
            ("jump", Some("backward")) => OperandKind::Jump(Direction::Backward),
            ("count", None) => OperandKind::Count,
            ("depth", None) => OperandKind::Depth,
            ("flags", None) => OperandKind::Flags,
            ("number", None) => OperandKind::Number,
            ("enum", Some(name)) => match self.lower.checker.enums.get(name) {
                Some(id) => OperandKind::Enum(*id),
                None => {
                    let span = argument.map_or(operand.span, |argument| argument.span);
                    let error =
                        unknown("enum", name, span, self.lower.checker.enums.keys().copied());
                    self.lower.error(error);
                    OperandKind::Number
                }
            },
            _ => {
                self.lower.error(
                    Diagnostic::new("this is not an operand kind", operand.span)
                        .label("unknown")
                        .help("`jump` says `forward` or `backward`, `enum` names one; the others stand alone"),
                );
                OperandKind::None
            }
        }
    }

    /// Lays the stack effect out: slots, variables, what is on the stack at the start.
    fn shape(&mut self, state: &mut State) -> Shape {
        let ast = self.instruction;
        let mut inputs: Vec<StackItem> = Vec::new();
        for item in &ast.inputs {
            let (ty, count) = self.item(item, state);
            if inputs.iter().any(|other| other.name == item.name.name) {
                self.lower.error(
                    Diagnostic::new(
                        format!("two inputs are named `{}`", item.name.name),
                        item.name.span,
                    )
                    .label("here again"),
                );
            }
            inputs.push(StackItem {
                name: item.name.name.clone(),
                ty,
                count,
                slot: Offset::default(),
                var: VarId(usize::MAX),
                unused: false,
                span: item.name.span,
            });
        }
        let mut slot = Offset::default();
        for item in inputs.iter_mut().rev() {
            extend(&mut slot, -1, &item.count);
            item.slot = slot.clone();
        }
        for item in &mut inputs {
            item.var = self.lower.new_var(
                &item.name,
                item.ty.clone(),
                VarKind::Input(item.slot.clone()),
                item.span,
            );
            self.lower.declare(&item.name, item.var);
            state.hold(item.var, Held::Owned);
        }
        let base = slot;
        let mut shape = Shape {
            inputs,
            ..Shape::default()
        };
        shape.outputs = self.outputs(&ast.outputs, &base, &shape, state);
        if let Some(jumps) = &ast.jumps {
            let already = Shape {
                inputs: [shape.inputs.clone(), shape.outputs.clone()].concat(),
                ..Shape::default()
            };
            shape.jump_outputs = Some(self.outputs(jumps, &base, &already, state));
        }
        shape
    }

    fn outputs(
        &mut self,
        items: &[ast::StackItem],
        base: &Offset,
        known: &Shape,
        state: &mut State,
    ) -> Vec<StackItem> {
        let mut slot = base.clone();
        let mut outputs: Vec<StackItem> = Vec::new();
        for item in items {
            let (ty, count) = self.item(item, state);
            if outputs.iter().any(|other| other.name == item.name.name) {
                self.lower.error(
                    Diagnostic::new(
                        format!("two outputs are named `{}`", item.name.name),
                        item.name.span,
                    )
                    .label("here again"),
                );
            }
            let same = known
                .inputs
                .iter()
                .find(|input| input.name == item.name.name);
            let ty = match same {
                Some(input) if item.ty.is_none() => input.ty.clone(),
                _ => ty,
            };
            let var = match same {
                Some(input) => input.var,
                None => {
                    let address = count.is_some().then(|| slot.clone());
                    let var = self.lower.new_var(
                        &item.name.name,
                        ty.clone(),
                        VarKind::Output(address),
                        item.name.span,
                    );
                    self.lower.declare(&item.name.name, var);
                    var
                }
            };
            let here = slot.clone();
            extend(&mut slot, 1, &count);
            outputs.push(StackItem {
                name: item.name.name.clone(),
                ty,
                count,
                slot: here,
                var,
                unused: false,
                span: item.name.span,
            });
        }
        outputs
    }

    fn item(&mut self, item: &ast::StackItem, state: &mut State) -> (Type, Option<Expr>) {
        let count = item.count.as_ref().and_then(|count| {
            let (count, _) = self
                .lower
                .expr(count, Some(&Type::Scalar(Scalar::U32)), state)?;
            self.lower
                .expect_type(&count, &Type::Scalar(Scalar::U32))
                .then_some(count)
        });
        let ty = if item.count.is_some() {
            Type::Slots
        } else {
            match &item.ty {
                None => Type::ANY,
                Some(ty) => match self.lower.checker.resolve_type(ty) {
                    Ok(ty) => ty,
                    Err(error) => {
                        self.lower.error(error);
                        Type::ANY
                    }
                },
            }
        };
        (ty, count)
    }

    fn parts(
        &mut self,
        shape: &Shape,
        state: &mut State,
        out: &mut Block,
    ) -> (Vec<Cache>, Vec<Select>) {
        let mut caches = Vec::new();
        let mut selection = Vec::new();
        let mut offset = 0;
        for part in &self.instruction.parts {
            if !state.live {
                let span = match part {
                    ast::Part::Cache(cache) => cache.name.span,
                    ast::Part::Apply(application) => application.op.span,
                    ast::Part::Block(block) => block.span,
                };
                self.lower.error(
                    Diagnostic::new("control never gets here", span)
                        .label("every path before has left already"),
                );
                break;
            }
            match part {
                ast::Part::Cache(cache) => {
                    let (size, align) = cache_size(&cache.ty);
                    offset = usize::next_multiple_of(offset, align);
                    if let Some(cache) = self.cache(cache, offset, caches.len(), state) {
                        if cache.fill.is_some() {
                            selection.push(Select::Fill(caches.len()));
                        }
                        caches.push(cache);
                    }
                    offset += size;
                }
                ast::Part::Apply(application) => {
                    self.apply(application, shape, &mut selection, state, out)
                }
                ast::Part::Block(block) => self.anonymous(block, shape, state, out),
            }
        }
        (caches, selection)
    }

    fn cache(
        &mut self,
        cache: &ast::Cache,
        offset: usize,
        index: usize,
        state: &mut State,
    ) -> Option<Cache> {
        let ty = match self.lower.checker.resolve_type(&cache.ty) {
            Ok(ty) => ty,
            Err(error) => {
                self.lower.error(error);
                return None;
            }
        };
        let fits = matches!(
            ty,
            Type::Scalar(Scalar::U16 | Scalar::U32 | Scalar::U64) | Type::Pointer(_)
        );
        if !fits {
            self.lower.error(
                Diagnostic::new(
                    "a cache field holds a u16, u32, u64 or a pointer",
                    cache.ty.span,
                )
                .label(self.lower.show(&ty)),
            );
            return None;
        }
        if self.lower.lookup(&cache.name.name).is_some() {
            self.lower.error(
                Diagnostic::new(
                    format!("`{}` names something else already", cache.name.name),
                    cache.name.span,
                )
                .label("cache field"),
            );
        }
        let fill = match &cache.fill {
            None => None,
            Some(call) => {
                let ast::ExprKind::Call { function, args } = &call.kind else {
                    return None;
                };
                let Some(&query) = self.lower.checker.functions.get(function.name.as_str()) else {
                    self.lower.unknown_function(function);
                    return None;
                };
                let declared = &self.lower.checker.model.functions[query.0];
                if declared.kind != FunctionKind::Query {
                    let error = Diagnostic::new(
                        format!("`{}` is not a query", function.name),
                        function.span,
                    )
                    .label("fills a cache field")
                    .related(declared.span, "declared here")
                    .help("declare it `query fn`");
                    self.lower.error(error);
                }
                let returns = declared.returns.clone();
                if let Returns::Value(found) = &returns
                    && (scalar_bytes(found) > scalar_bytes(&ty)
                        || found.is_word() && ty != Type::Scalar(Scalar::U64))
                {
                    self.lower.error(
                        Diagnostic::new("the query's answer does not fit the field", call.span)
                            .label(format!(
                                "{} for {}",
                                self.lower.show(found),
                                self.lower.show(&ty)
                            )),
                    );
                }
                let (args, _) = self.lower.arguments(query, function, args, state)?;
                Some(Fill { query, args })
            }
        };
        let var = self.lower.new_var(
            &cache.name.name,
            ty.clone(),
            VarKind::Cache(index),
            cache.name.span,
        );
        self.lower.declare(&cache.name.name, var);
        state.hold(var, Held::Plain);
        Some(Cache {
            name: cache.name.name.clone(),
            ty,
            offset,
            fill,
            span: cache.name.span,
        })
    }

    fn apply(
        &mut self,
        application: &ast::Application,
        shape: &Shape,
        selection: &mut Vec<Select>,
        state: &mut State,
        out: &mut Block,
    ) {
        let checker = self.lower.checker;
        let Some(&index) = checker.ops.get(application.op.name.as_str()) else {
            let error = unknown(
                "op or guard",
                &application.op.name,
                application.op.span,
                checker.ops.keys().copied(),
            );
            return self.lower.error(error);
        };
        self.lower.applied.push(index);
        let op = &checker.file.ops[index];
        let model_op = &checker.model.ops[index];
        if checker.broken_ops[index] {
            // Its own errors are reported; whatever it would have given is taken for granted.
            for item in &shape.outputs {
                if state.held(item.var) == Held::Unset {
                    state.hold(item.var, Held::Owned);
                }
            }
            self.lower.muted = true;
            return;
        }
        let names: Vec<&ast::Ident> = match &application.args {
            Some(names) => names.iter().collect(),
            None => op.inputs.iter().map(|item| &item.name).collect(),
        };
        if names.len() != op.inputs.len() {
            return self.lower.error(
                Diagnostic::new(
                    format!(
                        "`{}` takes {} inputs, not {}",
                        op.name.name,
                        op.inputs.len(),
                        names.len()
                    ),
                    application.op.span,
                )
                .label("applied here")
                .related(op.name.span, "defined here"),
            );
        }
        let given = application.args.is_some();
        let mut args = Vec::new();
        for (param, name) in model_op.inputs.iter().zip(&names) {
            let Some(var) = self.lower.lookup(&name.name) else {
                let span = if given {
                    name.span
                } else {
                    application.op.span
                };
                let known: Vec<&str> = self
                    .lower
                    .scopes
                    .iter()
                    .flat_map(|scope| scope.keys())
                    .map(String::as_str)
                    .collect();
                let error = unknown("value", &name.name, span, known);
                let error = if given {
                    error
                } else {
                    error.related(name.span, "the op's name for it")
                };
                return self.lower.error(error);
            };
            let span = if given {
                name.span
            } else {
                application.op.span
            };
            match state.held(var) {
                Held::Gone(at) => {
                    return self.lower.error(
                        Diagnostic::new(format!("`{}` was moved already", name.name), span)
                            .label("used again")
                            .related(at, "moved here"),
                    );
                }
                Held::Unset if self.lower.vars[var.0].ty != Type::Slots => {
                    return self.lower.error(
                        Diagnostic::new(format!("`{}` has no value yet", name.name), span)
                            .label("used here"),
                    );
                }
                _ => {}
            }
            let known = self.lower.type_of(var, state);
            if !self.lower.is_subtype(&known, &param.ty) {
                let wanted = self.lower.show(&param.ty);
                let mut error = Diagnostic::new(
                    format!("`{}` isn't proven to be {wanted} here", name.name),
                    span,
                )
                .label(format!("known to be {}", self.lower.show(&known)))
                .related(param.span, format!("`{}` needs {wanted}", op.name.name));
                if let Some(guard) = self.guard_for(&param.ty) {
                    error = error.help(format!("apply `{guard}({})` before", name.name));
                }
                self.lower.error(error);
                continue;
            }
            args.push(var);
        }
        if args.len() != names.len() {
            self.lower.muted = true;
            for item in &shape.outputs {
                if state.held(item.var) == Held::Unset {
                    state.hold(item.var, Held::Owned);
                }
            }
            return;
        }
        let mut scope: HashMap<String, VarId> = op
            .inputs
            .iter()
            .zip(&args)
            .map(|(item, var)| (item.name.name.clone(), *var))
            .collect();
        match &op.body {
            ast::OpBody::Guard { condition, .. } => {
                let outer = std::mem::replace(&mut self.lower.scopes, vec![scope]);
                let condition = self.lower.condition(condition, state);
                self.lower.scopes = outer;
                let Some(condition) = condition else { return };
                if self.selectable(&condition) {
                    selection.push(Select::Test(condition.clone()));
                }
                let not = Expr {
                    ty: condition.ty.clone(),
                    span: condition.span,
                    kind: ExprKind::Not(Box::new(condition)),
                };
                let mut leaving = state.clone();
                let mut exit = Vec::new();
                self.lower
                    .exit_at(application.op.span, &mut leaving, &mut exit);
                out.push(Stmt::If {
                    condition: not,
                    then: exit,
                    otherwise: Vec::new(),
                });
                let facts = super::body::facts(&self.guarded(out), false);
                self.lower.assume(&facts, state);
                for proof in &model_op.proves {
                    state
                        .types
                        .insert(args[proof.input], (proof.ty.clone(), proof.volatile));
                }
                self.steps.push(PendingStep {
                    op: PendingOp::Named(OpId(index)),
                    args,
                    results: Vec::new(),
                });
            }
            ast::OpBody::Block(block) => {
                let Some(results) = self.results(application, op, model_op, &scope, state) else {
                    return;
                };
                for (item, var) in op.outputs.iter().zip(&results) {
                    scope.insert(item.name.name.clone(), *var);
                }
                let outer = std::mem::replace(&mut self.lower.scopes, vec![scope]);
                self.lower.block(block, state, out);
                self.lower.scopes = outer;
                for (param, var) in model_op.outputs.iter().zip(&results) {
                    if param.ty != Type::ANY && state.held(*var) != Held::Unset {
                        state.types.insert(*var, (param.ty.clone(), false));
                    }
                }
                self.steps.push(PendingStep {
                    op: PendingOp::Named(OpId(index)),
                    args,
                    results,
                });
            }
        }
    }

    /// The condition that the last statement leaves on.
    fn guarded(&self, out: &Block) -> Expr {
        match out.last() {
            Some(Stmt::If { condition, .. }) => condition.clone(),
            _ => Expr {
                ty: Type::Scalar(Scalar::Bool),
                kind: ExprKind::Bool(false),
                span: Span::default(),
            },
        }
    }

    /// The variables an op's outputs go to: outputs of the instruction, passed-through inputs, or new ones.
    fn results(
        &mut self,
        application: &ast::Application,
        op: &ast::Op,
        model_op: &Op,
        scope: &HashMap<String, VarId>,
        state: &State,
    ) -> Option<Vec<VarId>> {
        let names: Vec<&ast::Ident> = match &application.results {
            Some(names) => names.iter().collect(),
            None => op.outputs.iter().map(|item| &item.name).collect(),
        };
        if names.len() != op.outputs.len() {
            self.lower.error(
                Diagnostic::new(
                    format!(
                        "`{}` has {} outputs, not {}",
                        op.name.name,
                        op.outputs.len(),
                        names.len()
                    ),
                    application.op.span,
                )
                .label("applied here")
                .related(op.name.span, "defined here"),
            );
            return None;
        }
        let mut results = Vec::new();
        for (param, name) in model_op.outputs.iter().zip(names) {
            if let Some(var) = scope.get(&param.name) {
                results.push(*var);
                continue;
            }
            match self.lower.lookup(&name.name) {
                Some(var) => {
                    if !matches!(state.held(var), Held::Unset) {
                        self.lower.error(
                            Diagnostic::new(
                                format!(
                                    "`{}` already holds a value, which would be lost",
                                    name.name
                                ),
                                application.op.span,
                            )
                            .label("would be assigned again")
                            .help("give the result another name: `OP(inputs -- name)`"),
                        );
                        return None;
                    }
                    results.push(var);
                }
                None => {
                    let var = self.lower.new_var(
                        &name.name,
                        param.ty.clone(),
                        VarKind::Local,
                        application.op.span,
                    );
                    self.lower.declare(&name.name, var);
                    results.push(var);
                }
            }
        }
        Some(results)
    }

    /// A guard that proves this type for a single value.
    fn guard_for(&self, ty: &Type) -> Option<String> {
        let checker = self.lower.checker;
        checker
            .model
            .ops
            .iter()
            .find(|op| {
                op.is_guard
                    && op
                        .proves
                        .iter()
                        .any(|proof| self.lower.is_subtype(&proof.ty, ty))
            })
            .map(|op| op.name.clone())
    }

    /// A condition that can be tested before the instruction runs: over inputs and caches only.
    fn selectable(&self, condition: &Expr) -> bool {
        let mut vars = Vec::new();
        expr_vars(condition, &mut vars);
        vars.iter().all(|var| {
            matches!(
                self.lower.vars[var.0].kind,
                VarKind::Input(_) | VarKind::Cache(_)
            )
        })
    }

    fn anonymous(&mut self, block: &ast::Block, shape: &Shape, state: &mut State, out: &mut Block) {
        let before = state.clone();
        self.lower.block(block, state, out);
        if !self.lower.errors.is_empty() {
            return;
        }
        // The same body as an op of its own, over what it reads.
        let mut names = Vec::new();
        block_names(block, &mut names);
        let mut args = Vec::new();
        let mut inputs = Vec::new();
        for name in names {
            let Some(var) = self.lower.lookup(&name.name) else {
                continue;
            };
            let assigned = shape
                .outputs
                .iter()
                .chain(shape.jump_outputs.iter().flatten());
            let is_output = assigned.clone().any(|item| item.var == var);
            let is_input = !matches!(before.held(var), Held::Unset);
            if (is_output && !is_input) || args.contains(&var) {
                continue;
            }
            inputs.push((name, self.lower.type_of(var, &before)));
            args.push(var);
        }
        let mut outputs: Vec<&StackItem> = Vec::new();
        for item in shape
            .outputs
            .iter()
            .chain(shape.jump_outputs.iter().flatten())
        {
            let fresh = matches!(before.held(item.var), Held::Unset);
            if fresh && !outputs.iter().any(|other| other.var == item.var) {
                outputs.push(item);
            }
        }
        let mut lower = Lower::new(self.lower.checker, Frame::Op);
        let op = lower.anonymous_op(&self.instruction.name, &inputs, &outputs, block);
        self.steps.push(PendingStep {
            op: PendingOp::Anonymous(Box::new(op)),
            args,
            results: outputs.iter().map(|item| item.var).collect(),
        });
    }

    fn when(&mut self, operand: OperandKind) -> Vec<When> {
        let checker = self.lower.checker;
        let mut when = Vec::new();
        for condition in &self.instruction.when {
            match condition {
                ast::Condition::NextIs(name) => {
                    match checker.instructions.get(name.name.as_str()) {
                        Some(index) => when.push(When::NextIs(InstructionId(*index))),
                        None => {
                            let error = unknown(
                                "instruction",
                                &name.name,
                                name.span,
                                checker.instructions.keys().copied(),
                            );
                            self.lower.error(error);
                        }
                    }
                }
                ast::Condition::OperandIn(values) => {
                    let mut numbers = Vec::new();
                    for value in values {
                        match (value, operand) {
                            (ast::OperandValue::Number(number, _), _) => numbers.push(*number),
                            (ast::OperandValue::Name(name), OperandKind::Enum(id)) => {
                                let known = &checker.model.enums[id.0];
                                match known
                                    .variants
                                    .iter()
                                    .find(|variant| variant.name == name.name)
                                {
                                    Some(variant) => numbers.push(variant.value),
                                    None => {
                                        let error = unknown(
                                            &format!("`{}`", known.name),
                                            &name.name,
                                            name.span,
                                            known
                                                .variants
                                                .iter()
                                                .map(|variant| variant.name.as_str()),
                                        );
                                        self.lower.error(error);
                                    }
                                }
                            }
                            (ast::OperandValue::Name(name), _) => self.lower.error(
                                Diagnostic::new("this operand has no named values", name.span)
                                    .label("the operand is not an enum"),
                            ),
                        }
                    }
                    when.push(When::OperandIn(numbers));
                }
            }
        }
        when
    }
}

fn scalar_bytes(ty: &Type) -> usize {
    match ty {
        Type::Scalar(scalar) => scalar_size(*scalar),
        _ => 8,
    }
}

fn extend(slot: &mut Offset, sign: i32, count: &Option<Expr>) {
    match count {
        None => slot.constant += sign,
        Some(count) => slot.terms.push((sign, count.clone())),
    }
    cancel(slot);
}

/// Whether some path goes on to the next instruction, now or when another frame comes back.
fn reaches_next(block: &Block) -> bool {
    block.iter().any(|statement| match statement {
        Stmt::Next
        | Stmt::PushFrame { .. }
        | Stmt::Suspend { .. }
        | Stmt::Resume { .. }
        | Stmt::GoOn { .. } => true,
        Stmt::If {
            then, otherwise, ..
        } => reaches_next(then) || reaches_next(otherwise),
        Stmt::Checked { otherwise, .. } => reaches_next(otherwise),
        _ => false,
    })
}
