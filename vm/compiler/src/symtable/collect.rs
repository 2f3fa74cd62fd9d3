//! The first pass: walks the tree and notes how each scope uses its names.

use super::{Scope, ScopeKind, SymbolTable, Use, mangle};
use crate::ast::*;
use crate::errors::{Error, Result};
use crate::lower::{shared, with_stack};
use copperplate_code::Location;

pub(super) fn collect(module: &Module) -> Result<SymbolTable> {
    // One more than there are, for what is looked at but never resolved.
    let scopes = (0..=module.scopes)
        .map(|_| Scope::new(ScopeKind::Module))
        .collect();
    let mut collector = Collector {
        table: SymbolTable { scopes },
        stack: vec![Context::new(ScopeId::MODULE, module.annotations)],
        class: None,
        forbidden: None,
        future_annotations: module.future_annotations,
        scratch: ScopeId(module.scopes),
    };
    match &module.body {
        Body::Statements(body) => collector.body(body)?,
        Body::Expression(expr) => collector.expr(expr)?,
    }
    Ok(collector.table)
}

/// A scope that is being walked.
struct Context {
    scope: ScopeId,
    /// The scope that the annotations of this scope's variables belong to.
    annotations: ScopeId,
    annotations_entered: bool,
    /// Inside the target of a comprehension's `for`.
    in_iteration_target: bool,
    /// Inside the iterables of how many comprehensions.
    in_iterable: u32,
    /// Inside a statement that may not run.
    conditional: bool,
}

impl Context {
    fn new(scope: ScopeId, annotations: ScopeId) -> Self {
        Self {
            scope,
            annotations,
            annotations_entered: false,
            in_iteration_target: false,
            in_iterable: 0,
            conditional: false,
        }
    }
}

struct Collector {
    table: SymbolTable,
    stack: Vec<Context>,
    /// The class whose name private names get.
    class: Option<Name>,
    /// What `yield` and `:=` must not stand in.
    forbidden: Option<&'static str>,
    future_annotations: bool,
    scratch: ScopeId,
}

impl Collector {
    fn context(&mut self) -> &mut Context {
        let last = self.stack.len() - 1;
        &mut self.stack[last]
    }

    fn current(&self) -> ScopeId {
        self.stack[self.stack.len() - 1].scope
    }

    fn scope(&mut self) -> &mut Scope {
        let id = self.current();
        self.table.scope_mut(id)
    }

    fn kind(&self) -> ScopeKind {
        self.table.scope(self.current()).kind
    }

    /// Walks a scope inside the current one.
    fn enter(
        &mut self,
        id: ScopeId,
        annotations: ScopeId,
        kind: ScopeKind,
        walk: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        let outer = self.table.scope(self.current());
        let nested = outer.nested || outer.kind.is_function();
        self.scope().children.push(id);
        let sees_class = self.table.scope(id).sees_class;
        *self.table.scope_mut(id) = Scope {
            nested,
            sees_class,
            ..Scope::new(kind)
        };
        let in_iterable = self.context().in_iterable;
        self.stack.push(Context {
            in_iterable,
            ..Context::new(id, annotations)
        });
        let result = walk(self);
        self.stack.pop();
        result
    }

    fn add(&mut self, name: &Name, uses: Use, at: Location) -> Result<()> {
        let scope = self.current();
        self.add_to(scope, name, uses, at)
    }

    fn add_to(&mut self, scope: ScopeId, name: &Name, uses: Use, at: Location) -> Result<()> {
        let name = mangle(self.class.as_ref(), name);
        let in_target = self.context().in_iteration_target && scope == self.current();
        let symbol = self.table.scope_mut(scope).symbols.entry(&name);
        if uses.has(Use::PARAMETER) && symbol.uses.has(Use::PARAMETER) {
            return Err(Error::new(
                format!("duplicate parameter '{name}' in function definition"),
                at,
            ));
        }
        symbol.uses = symbol.uses.with(uses);
        // A module's variable that a function declares global is explicitly global in the module, too.
        if uses.has(Use::GLOBAL) && scope != ScopeId::MODULE {
            let symbol = self.table.scope_mut(ScopeId::MODULE).symbols.entry(&name);
            symbol.uses = symbol.uses.with(Use::GLOBAL);
        }
        let symbol = self.table.scope_mut(scope).symbols.entry(&name);
        if in_target {
            if symbol.uses.has(Use::GLOBAL.with(Use::NONLOCAL)) {
                let message = format!(
                    "comprehension inner loop cannot rebind assignment expression target '{name}'"
                );
                return Err(Error::new(message, at));
            }
            symbol.uses = symbol.uses.with(Use::ITERATION);
        }
        Ok(())
    }

    fn bind(&mut self, name: &Name, uses: Use, at: Location) -> Result<()> {
        if &**name == "__debug__" {
            return Err(Error::new("cannot assign to __debug__", at));
        }
        self.add(name, uses, at)
    }

    fn uses_of(&self, scope: ScopeId, name: &Name) -> Use {
        let name = mangle(self.class.as_ref(), name);
        self.table
            .scope(scope)
            .symbols
            .get(&name)
            .map(|symbol| symbol.uses)
            .unwrap_or_default()
    }

    fn directive(&mut self, name: &Name, at: Location) {
        let name = mangle(self.class.as_ref(), name);
        self.scope().directives.push((name, at));
    }

    // Statements

    fn body(&mut self, body: &[Stmt]) -> Result<()> {
        body.iter()
            .try_for_each(|statement| with_stack(|| self.statement(statement)))
    }

    /// Bodies of a statement that may or may not run them.
    fn conditional(&mut self, bodies: &[&[Stmt]]) -> Result<()> {
        let outer = std::mem::replace(&mut self.context().conditional, true);
        bodies.iter().try_for_each(|body| self.body(body))?;
        self.context().conditional = outer;
        Ok(())
    }

    fn statement(&mut self, statement: &Stmt) -> Result<()> {
        let at = statement.at;
        match &statement.kind {
            StmtKind::FunctionDef(function) => {
                self.bind(&function.name, Use::LOCAL, at)?;
                self.defaults(&function.parameters)?;
                self.exprs(&function.decorators)?;
                self.signature_annotations(function)?;
                let sees_class = function.generic_of.is_some()
                    && (self.kind() == ScopeKind::Class || self.scope().sees_class);
                self.table.scope_mut(function.scope).sees_class = sees_class;
                self.enter(
                    function.scope,
                    function.annotations,
                    ScopeKind::Function,
                    |collector| {
                        if sees_class {
                            collector.add(&shared("__classdict__"), Use::READ, at)?;
                        }
                        collector.parameters(&function.parameters)?;
                        collector.body(&function.body)
                    },
                )
            }
            StmtKind::ClassDef(class) => {
                self.bind(&class.name, Use::LOCAL, at)?;
                self.exprs(&class.decorators)?;
                self.exprs(&class.bases)?;
                self.keywords(&class.keywords)?;
                self.enter(
                    class.scope,
                    class.annotations,
                    ScopeKind::Class,
                    |collector| {
                        let outer = collector.class.replace(class.name.clone());
                        let result = collector.body(&class.body);
                        collector.class = outer;
                        result
                    },
                )
            }
            StmtKind::Return(value) => self.optional(value),
            StmtKind::Delete(targets) => targets.iter().try_for_each(|target| self.deleted(target)),
            StmtKind::Assign { targets, value } => {
                targets.iter().try_for_each(|target| self.target(target))?;
                self.expr(value)
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.target(target)?;
                self.expr(value)
            }
            StmtKind::AnnAssign(assign) => self.annotated_assignment(assign, at),
            StmtKind::For {
                target,
                iter,
                body,
                orelse,
                ..
            } => {
                self.target(target)?;
                self.expr(iter)?;
                self.conditional(&[body, orelse])
            }
            StmtKind::While { test, body, orelse } | StmtKind::If { test, body, orelse } => {
                self.expr(test)?;
                self.conditional(&[body, orelse])
            }
            StmtKind::With { items, body, .. } => {
                for item in items {
                    self.expr(&item.context)?;
                    item.target
                        .iter()
                        .try_for_each(|target| self.target(target))?;
                }
                self.conditional(&[body])
            }
            StmtKind::Match { subject, cases } => {
                self.expr(subject)?;
                cases.iter().try_for_each(|case| {
                    self.pattern(&case.pattern)?;
                    self.optional(&case.guard)?;
                    self.conditional(&[&case.body])
                })
            }
            StmtKind::Raise { exc, cause } => {
                self.optional(exc)?;
                self.optional(cause)
            }
            StmtKind::Try(node) => {
                self.conditional(&[&node.body])?;
                for handler in &node.handlers {
                    self.optional(&handler.kind)?;
                    if let Some(name) = &handler.name {
                        self.bind(&name.name, Use::LOCAL, name.at)?;
                    }
                    self.conditional(&[&handler.body])?;
                }
                self.conditional(&[&node.orelse, &node.finalbody])
            }
            StmtKind::Assert { test, message } => {
                self.expr(test)?;
                self.optional(message)
            }
            StmtKind::Import(aliases) | StmtKind::ImportFrom { names: aliases, .. } => {
                aliases.iter().try_for_each(|alias| {
                    self.import(alias, matches!(statement.kind, StmtKind::Import(_)))
                })
            }
            StmtKind::Global(names) => names
                .iter()
                .try_for_each(|name| self.declare(name, Use::GLOBAL, "global", at)),
            StmtKind::Nonlocal(names) => names
                .iter()
                .try_for_each(|name| self.declare(name, Use::NONLOCAL, "nonlocal", at)),
            StmtKind::Expr(value) => self.expr(value),
            StmtKind::Pass | StmtKind::Break | StmtKind::Continue => Ok(()),
        }
    }

    fn pattern(&mut self, pattern: &Pattern) -> Result<()> {
        with_stack(|| match &pattern.kind {
            PatternKind::Value(value) => self.expr(value),
            PatternKind::Singleton(_) => Ok(()),
            PatternKind::Sequence(patterns) | PatternKind::Or(patterns) => self.patterns(patterns),
            PatternKind::Mapping {
                keys,
                patterns,
                rest,
            } => {
                self.exprs(keys)?;
                self.patterns(patterns)?;
                self.captured(rest)
            }
            PatternKind::Class {
                class,
                positional,
                keywords,
            } => {
                self.expr(class)?;
                self.patterns(positional)?;
                keywords
                    .iter()
                    .try_for_each(|(name, pattern)| match &*name.name {
                        "__debug__" => Err(Error::new("cannot assign to __debug__", name.at)),
                        _ => self.pattern(pattern),
                    })
            }
            PatternKind::Star(name) => self.captured(name),
            PatternKind::As { pattern, name } => {
                pattern
                    .iter()
                    .try_for_each(|pattern| self.pattern(pattern))?;
                self.captured(name)
            }
        })
    }

    fn patterns(&mut self, patterns: &[Pattern]) -> Result<()> {
        patterns
            .iter()
            .try_for_each(|pattern| self.pattern(pattern))
    }

    fn captured(&mut self, name: &Option<Ident>) -> Result<()> {
        name.iter()
            .try_for_each(|name| self.bind(&name.name, Use::LOCAL, name.at))
    }

    fn import(&mut self, alias: &Alias, whole_module: bool) -> Result<()> {
        let name = match &alias.asname {
            Some(name) => name.clone(),
            None if whole_module => shared(alias.name.split('.').next().unwrap_or_default()),
            None => alias.name.clone(),
        };
        if &*name != "*" {
            return self.bind(&name, Use::IMPORT, alias.at);
        }
        if self.kind() != ScopeKind::Module {
            return Err(Error::new(
                "import * only allowed at module level",
                alias.at,
            ));
        }
        Ok(())
    }

    fn declare(&mut self, name: &Name, uses: Use, keyword: &str, at: Location) -> Result<()> {
        let former = self.uses_of(self.current(), name);
        let problem = if former.has(Use::PARAMETER) {
            Some(format!("name '{name}' is parameter and {keyword}"))
        } else if former.has(Use::READ) {
            Some(format!(
                "name '{name}' is used prior to {keyword} declaration"
            ))
        } else if former.has(Use::ANNOTATED) {
            Some(format!("annotated name '{name}' can't be {keyword}"))
        } else if former.has(Use::LOCAL) {
            Some(format!(
                "name '{name}' is assigned to before {keyword} declaration"
            ))
        } else {
            None
        };
        match problem {
            Some(message) => Err(Error::new(message, at)),
            None => {
                self.directive(name, at);
                self.add(name, uses, at)
            }
        }
    }

    fn defaults(&mut self, parameters: &Parameters) -> Result<()> {
        let defaults = parameters
            .all_positional()
            .chain(&parameters.keyword_only)
            .filter_map(|parameter| parameter.default.as_ref());
        defaults
            .into_iter()
            .try_for_each(|default| self.expr(default))
    }

    fn parameters(&mut self, parameters: &Parameters) -> Result<()> {
        parameters
            .in_frame_order()
            .try_for_each(|parameter| self.bind(&parameter.name, Use::PARAMETER, parameter.at))
    }

    fn keywords(&mut self, keywords: &[Keyword]) -> Result<()> {
        keywords
            .iter()
            .try_for_each(|keyword| self.expr(&keyword.value))
    }

    // Annotations

    fn annotated_assignment(&mut self, assign: &AnnAssign, statement: Location) -> Result<()> {
        let at = assign.target.at;
        match &assign.target.kind {
            ExprKind::Name(name) => {
                let former = self.uses_of(self.current(), name);
                if former.has(Use::GLOBAL.with(Use::NONLOCAL))
                    && self.kind() != ScopeKind::Module
                    && assign.simple
                {
                    let keyword = if former.has(Use::GLOBAL) {
                        "global"
                    } else {
                        "nonlocal"
                    };
                    return Err(Error::new(
                        format!("annotated name '{name}' can't be {keyword}"),
                        statement,
                    ));
                }
                if assign.simple {
                    self.bind(name, Use::ANNOTATED.with(Use::LOCAL), at)?;
                } else if assign.value.is_some() {
                    self.bind(name, Use::LOCAL, at)?;
                }
            }
            _ => self.target(&assign.target)?,
        }
        self.variable_annotation(&assign.annotation)?;
        self.optional(&assign.value)
    }

    fn variable_annotation(&mut self, annotation: &Expr) -> Result<()> {
        match self.kind() {
            // In functions they are never evaluated, and names in them mean nothing.
            kind if kind.is_function() => return self.unevaluated(annotation),
            // A module may be stopped or looked at in the middle, so every annotation is conditional there.
            kind if (kind == ScopeKind::Module || self.context().conditional)
                && !self.scope().has_conditional_annotations =>
            {
                self.scope().has_conditional_annotations = true;
                self.add(
                    &shared("__conditional_annotations__"),
                    Use::READ,
                    annotation.at,
                )?;
            }
            _ => {}
        }
        let context = self.context();
        let annotations = context.annotations;
        let entered = std::mem::replace(&mut context.annotations_entered, true);
        self.in_annotations(annotations, entered, annotation.at, |collector| {
            collector.annotation(annotation)
        })
    }

    fn signature_annotations(&mut self, function: &FunctionDef) -> Result<()> {
        let annotations: Vec<&Expr> = function
            .parameters
            .in_annotation_order()
            .filter_map(|parameter| parameter.annotation.as_ref())
            .chain(&function.returns)
            .collect();
        let Some(first) = annotations.first() else {
            return Ok(());
        };
        self.in_annotations(function.annotations, false, first.at, |collector| {
            annotations
                .iter()
                .try_for_each(|annotation| collector.annotation(annotation))
        })
    }

    /// Walks in the scope of an `__annotate__` function, which is made unless it was entered before.
    fn in_annotations(
        &mut self,
        id: ScopeId,
        entered: bool,
        at: Location,
        walk: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<()> {
        let outer = self.table.scope(self.current());
        let sees_class =
            !self.future_annotations && (outer.kind == ScopeKind::Class || outer.sees_class);
        let conditional = outer.has_conditional_annotations;
        let walk = |collector: &mut Self| {
            if conditional {
                collector.add(&shared("__conditional_annotations__"), Use::READ, at)?;
            }
            walk(collector)
        };
        if entered {
            self.stack.push(Context::new(id, id));
            let result = walk(self);
            self.stack.pop();
            return result;
        }
        self.table.scope_mut(id).sees_class = sees_class;
        self.enter(id, id, ScopeKind::Annotations, |collector| {
            collector.add(&shared("format"), Use::PARAMETER, at)?;
            if sees_class {
                collector.add(&shared("__classdict__"), Use::READ, at)?;
            }
            walk(collector)
        })
    }

    fn annotation(&mut self, annotation: &Expr) -> Result<()> {
        let outer = self.forbidden.replace("an annotation");
        let result = if self.future_annotations {
            self.unevaluated(annotation)
        } else if let ExprKind::Starred(value) = &annotation.kind {
            self.expr(value)
        } else {
            self.expr(annotation)
        };
        self.forbidden = outer;
        result
    }

    /// Looks only for what must not stand in an annotation.
    fn unevaluated(&mut self, annotation: &Expr) -> Result<()> {
        *self.table.scope_mut(self.scratch) = Scope::new(ScopeKind::Annotations);
        self.stack.push(Context::new(self.scratch, self.scratch));
        let outer = self.forbidden.replace("an annotation");
        let result = match &annotation.kind {
            ExprKind::Starred(value) => self.expr(value),
            _ => self.expr(annotation),
        };
        self.forbidden = outer;
        self.stack.pop();
        result
    }

    // Expressions

    fn exprs(&mut self, exprs: &[Expr]) -> Result<()> {
        exprs.iter().try_for_each(|expr| self.expr(expr))
    }

    fn optional(&mut self, expr: &Option<Expr>) -> Result<()> {
        expr.iter().try_for_each(|expr| self.expr(expr))
    }

    fn optional_boxed(&mut self, expr: &Option<Box<Expr>>) -> Result<()> {
        expr.iter().try_for_each(|expr| self.expr(expr))
    }

    fn target(&mut self, target: &Expr) -> Result<()> {
        match &target.kind {
            ExprKind::Name(name) => self.bind(name, Use::LOCAL, target.at),
            ExprKind::Tuple(items) | ExprKind::List(items) => items
                .iter()
                .try_for_each(|item| with_stack(|| self.target(item))),
            ExprKind::Starred(value) => with_stack(|| self.target(value)),
            ExprKind::Attribute { attr, .. } if &**attr == "__debug__" => {
                Err(Error::new("cannot assign to __debug__", target.at))
            }
            _ => self.expr(target),
        }
    }

    fn deleted(&mut self, target: &Expr) -> Result<()> {
        match &target.kind {
            ExprKind::Name(name) if &**name == "__debug__" => {
                Err(Error::new("cannot delete __debug__", target.at))
            }
            ExprKind::Attribute { attr, .. } if &**attr == "__debug__" => {
                Err(Error::new("cannot delete __debug__", target.at))
            }
            ExprKind::Tuple(items) | ExprKind::List(items) => items
                .iter()
                .try_for_each(|item| with_stack(|| self.deleted(item))),
            _ => self.target(target),
        }
    }

    fn expr(&mut self, expr: &Expr) -> Result<()> {
        with_stack(|| self.expr_inner(expr))
    }

    fn expr_inner(&mut self, expr: &Expr) -> Result<()> {
        match &expr.kind {
            ExprKind::Constant(_) => Ok(()),
            ExprKind::Name(name) => {
                self.add(name, Use::READ, expr.at)?;
                // Zero-argument `super()` needs the class.
                if &**name == "super" && self.kind().is_function() {
                    self.add(&shared("__class__"), Use::READ, expr.at)?;
                }
                Ok(())
            }
            ExprKind::BoolOp { values, .. } => self.exprs(values),
            ExprKind::Named { target, value } => self.named(target, value, expr.at),
            ExprKind::Binary { left, right, .. } => {
                self.expr(left)?;
                self.expr(right)
            }
            ExprKind::Unary { operand, .. } => self.expr(operand),
            ExprKind::Lambda(lambda) => {
                self.defaults(&lambda.parameters)?;
                self.enter(
                    lambda.scope,
                    lambda.scope,
                    ScopeKind::Function,
                    |collector| {
                        let outer = collector.forbidden.take();
                        collector.parameters(&lambda.parameters)?;
                        let result = collector.expr(&lambda.body);
                        collector.forbidden = outer;
                        result
                    },
                )
            }
            ExprKind::If { test, body, orelse } => {
                self.expr(test)?;
                self.expr(body)?;
                self.expr(orelse)
            }
            ExprKind::Dict(items) => items.iter().try_for_each(|(key, value)| {
                self.optional(key)?;
                self.expr(value)
            }),
            ExprKind::Set(items) | ExprKind::List(items) | ExprKind::Tuple(items) => {
                self.exprs(items)
            }
            ExprKind::Comprehension(comprehension) => self.comprehension(comprehension),
            ExprKind::Yield(value) => {
                self.optional_boxed(value)?;
                self.yields(expr.at)
            }
            ExprKind::YieldFrom(value) => {
                self.expr(value)?;
                self.yields(expr.at)
            }
            ExprKind::Await(value) => {
                self.allowed("await expression", expr.at)?;
                self.expr(value)
            }
            ExprKind::Compare { left, rest } => {
                self.expr(left)?;
                rest.iter().try_for_each(|(_, value)| self.expr(value))
            }
            ExprKind::Call {
                callee,
                args,
                keywords,
            } => {
                self.expr(callee)?;
                self.exprs(args)?;
                self.keywords(keywords)
            }
            ExprKind::FString(parts) => self.parts(parts),
            ExprKind::Attribute { value, .. } | ExprKind::Starred(value) => self.expr(value),
            ExprKind::Subscript { value, index } => {
                self.expr(value)?;
                self.expr(index)
            }
            ExprKind::Slice { lower, upper, step } => {
                self.optional_boxed(lower)?;
                self.optional_boxed(upper)?;
                self.optional_boxed(step)
            }
        }
    }

    fn parts(&mut self, parts: &[FStringPart]) -> Result<()> {
        parts.iter().try_for_each(|part| match part {
            FStringPart::Literal(..) => Ok(()),
            FStringPart::Field { value, spec, .. } => {
                self.expr(value)?;
                spec.iter()
                    .try_for_each(|parts| with_stack(|| self.parts(parts)))
            }
        })
    }

    /// Whether `what` may stand here: not in annotations and the like.
    fn allowed(&self, what: &str, at: Location) -> Result<()> {
        match self.forbidden {
            None => Ok(()),
            Some(place) => Err(Error::new(
                format!("{what} cannot be used within {place}"),
                at,
            )),
        }
    }

    fn yields(&mut self, at: Location) -> Result<()> {
        self.allowed("yield expression", at)?;
        if let ScopeKind::Comprehension(kind) = self.kind() {
            let place = match kind {
                ComprehensionKind::List => "list comprehension",
                ComprehensionKind::Set => "set comprehension",
                ComprehensionKind::Dict => "dict comprehension",
                ComprehensionKind::Generator => "generator expression",
            };
            return Err(Error::new(format!("'yield' inside {place}"), at));
        }
        self.scope().is_generator = true;
        Ok(())
    }

    fn named(&mut self, target: &Ident, value: &Expr, at: Location) -> Result<()> {
        self.allowed("named expression", at)?;
        if self.context().in_iterable > 0 {
            return Err(Error::new(
                "assignment expression cannot be used in a comprehension iterable expression",
                at,
            ));
        }
        if matches!(self.kind(), ScopeKind::Comprehension(_)) {
            self.bind_outside_comprehension(target)?;
        }
        self.expr(value)?;
        self.bind(&target.name, Use::LOCAL, target.at)
    }

    /// `:=` in a comprehension binds in the scope around all comprehensions.
    fn bind_outside_comprehension(&mut self, target: &Ident) -> Result<()> {
        let name = &target.name;
        for index in (0..self.stack.len()).rev() {
            let scope = self.stack[index].scope;
            let uses = self.uses_of(scope, name);
            match self.table.scope(scope).kind {
                ScopeKind::Comprehension(_) => {
                    if uses.has(Use::ITERATION) {
                        let message = format!(
                            "assignment expression cannot rebind comprehension iteration variable '{name}'"
                        );
                        return Err(Error::new(message, target.at));
                    }
                }
                ScopeKind::Function | ScopeKind::Annotations => {
                    let inner = if uses.has(Use::GLOBAL) {
                        Use::GLOBAL
                    } else {
                        Use::NONLOCAL
                    };
                    self.add(name, inner, target.at)?;
                    self.directive(name, target.at);
                    return self.add_to(scope, name, Use::LOCAL, target.at);
                }
                ScopeKind::Module => {
                    self.add(name, Use::GLOBAL, target.at)?;
                    self.directive(name, target.at);
                    return self.add_to(scope, name, Use::GLOBAL, target.at);
                }
                ScopeKind::Class => {
                    return Err(Error::new(
                        "assignment expression within a comprehension cannot be used in a class body",
                        target.at,
                    ));
                }
            }
        }
        Ok(())
    }

    fn comprehension(&mut self, comprehension: &Comprehension) -> Result<()> {
        let [first, rest @ ..] = &comprehension.clauses[..] else {
            return Ok(());
        };
        self.iterable(&first.iter)?;
        let kind = ScopeKind::Comprehension(comprehension.kind);
        let sees_class = self.scope().sees_class;
        self.table.scope_mut(comprehension.scope).sees_class = sees_class;
        self.enter(
            comprehension.scope,
            comprehension.scope,
            kind,
            |collector| {
                collector.add(&shared(".0"), Use::PARAMETER, first.iter.at)?;
                if sees_class {
                    collector.add(&shared("__classdict__"), Use::READ, first.iter.at)?;
                }
                collector.iteration_target(&first.target)?;
                collector.exprs(&first.conditions)?;
                for clause in rest {
                    collector.iteration_target(&clause.target)?;
                    collector.iterable(&clause.iter)?;
                    collector.exprs(&clause.conditions)?;
                }
                comprehension
                    .value
                    .iter()
                    .try_for_each(|value| collector.expr(value))?;
                collector.expr(&comprehension.element)
            },
        )
    }

    fn iteration_target(&mut self, target: &Expr) -> Result<()> {
        self.context().in_iteration_target = true;
        self.target(target)?;
        self.context().in_iteration_target = false;
        Ok(())
    }

    fn iterable(&mut self, iter: &Expr) -> Result<()> {
        self.context().in_iterable += 1;
        self.expr(iter)?;
        self.context().in_iterable -= 1;
        Ok(())
    }
}
