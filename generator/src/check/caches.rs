//! Inline caches: their layout, and how specializers fill them.

use super::Checker;
use super::body::{Held, State};
use super::declare::scalar_size;
use super::instruction::Builder;
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;

/// The name of the adaptive counter's field.
const COUNTER: &str = "counter";

impl Checker<'_> {
    /// Units of the caches: as written, or in a family as its generic form has them.
    pub(super) fn cache_units(&mut self, instruction: &ast::Instruction) -> usize {
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
                    Code::CacheLayout,
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
                    Code::CacheLayout,
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

impl Builder<'_, '_> {
    pub(super) fn cache(
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
                    Code::CacheField,
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
                    Code::Duplicate,
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
                        Code::CacheField,
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
                        Diagnostic::new(
                            Code::CacheField,
                            "the query's answer does not fit the field",
                            call.span,
                        )
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
pub(super) fn cache_size(ty: &ast::Type) -> (usize, usize) {
    match &ty.kind {
        ast::TypeKind::Name(name) => match name.as_str() {
            "u16" => (2, 2),
            "u32" => (4, 4),
            _ => (8, 4),
        },
        _ => (8, 4),
    }
}

fn scalar_bytes(ty: &Type) -> usize {
    match ty {
        Type::Scalar(scalar) => scalar_size(*scalar),
        _ => 8,
    }
}
