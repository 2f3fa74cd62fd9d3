//! `tuple`, `list`, `set`, `all` and `any` of a generator expression: where the name means the built-in one, the loop over the
//! generator runs here and not in native code.

use super::Compiler;
use crate::ast::*;
use crate::errors::Result;
use copperplate_bytecode::CommonConstant;
use copperplate_code::{Constant, Location};

/// What is made of the generator's items.
#[derive(Clone, Copy)]
enum Consumer {
    Collection(ComprehensionKind),
    Tuple,
    /// True as soon as an item is (`any`), or false as soon as one is not (`all`).
    Search {
        decisive: bool,
    },
}

/// The consumer that a call may be one of, and the constant that it is then a call of.
fn consumer(
    callee: &Expr,
    args: &[Expr],
    keywords: &[Keyword],
) -> Option<(CommonConstant, Consumer)> {
    let (ExprKind::Name(name), [argument], []) = (&callee.kind, args, keywords) else {
        return None;
    };
    match &argument.kind {
        ExprKind::Comprehension(comprehension)
            if comprehension.kind == ComprehensionKind::Generator && !comprehension.is_async => {}
        _ => return None,
    }
    Some(match &**name {
        "tuple" => (CommonConstant::TUPLE, Consumer::Tuple),
        "list" => (
            CommonConstant::LIST,
            Consumer::Collection(ComprehensionKind::List),
        ),
        "set" => (
            CommonConstant::SET,
            Consumer::Collection(ComprehensionKind::Set),
        ),
        "all" => (CommonConstant::ALL, Consumer::Search { decisive: false }),
        "any" => (CommonConstant::ANY, Consumer::Search { decisive: true }),
        _ => return None,
    })
}

impl<'a> Compiler<'a> {
    /// Pushes what the call gives, if it is one of a name that may mean a consumer; otherwise emits nothing and answers `false`.
    pub(super) fn consumed_generator(
        &mut self,
        callee: &'a Expr,
        args: &'a [Expr],
        keywords: &'a [Keyword],
        at: Location,
    ) -> Result<bool> {
        let Some((constant, consumer)) = consumer(callee, args, keywords) else {
            return Ok(false);
        };
        self.asm(at).push_null();
        self.expr(callee)?;
        let warnings = self.warnings.len();
        self.expr(&args[0])?;
        // CPython compiles the argument twice.
        self.warnings.extend_from_within(warnings..);
        let asm = self.asm(callee.at);
        let [other, end] = [asm.new_label(), asm.new_label()];
        asm.copy(2);
        asm.load_common_constant(constant);
        asm.is_op(0);
        asm.pop_jump_if_false(other);
        match consumer {
            Consumer::Collection(kind) => self.collect(kind, callee.at),
            Consumer::Tuple => {
                self.collect(ComprehensionKind::List, callee.at);
                self.asm(callee.at).list_to_tuple();
            }
            Consumer::Search { decisive } => self.search(decisive, callee.at),
        }
        // The result goes where the callee and the null below it are.
        let asm = self.asm(at);
        asm.swap(3);
        asm.pop_top();
        asm.pop_top();
        asm.jump(end);
        asm.bind(other);
        asm.call(1);
        asm.bind(end);
        Ok(true)
    }

    /// Puts a collection of its items in the place of the generator on the stack.
    fn collect(&mut self, kind: ComprehensionKind, at: Location) {
        self.new_collection(kind, at);
        let asm = self.asm(at);
        let [next, end] = [asm.new_label(), asm.new_label()];
        asm.swap(2);
        asm.bind(next);
        asm.for_iter(end);
        match kind {
            ComprehensionKind::Set => asm.set_add(2),
            _ => asm.list_append(2),
        }
        asm.jump(next);
        asm.bind(end);
    }

    /// Puts in the place of the generator on the stack whether the truth of one of its items is `decisive`: `decisive` itself if so.
    fn search(&mut self, decisive: bool, at: Location) {
        let asm = self.asm(at);
        let [next, found, exhausted, end] = [
            asm.new_label(),
            asm.new_label(),
            asm.new_label(),
            asm.new_label(),
        ];
        asm.bind(next);
        asm.for_iter(exhausted);
        asm.to_bool();
        self.pop_jump_if(decisive, found, at);
        let asm = self.asm(at);
        asm.jump(next);
        asm.bind(found);
        asm.pop_top();
        self.load_constant(Constant::Bool(decisive), at);
        let asm = self.asm(at);
        asm.jump(end);
        asm.bind(exhausted);
        self.load_constant(Constant::Bool(!decisive), at);
        self.asm(at).bind(end);
    }
}
