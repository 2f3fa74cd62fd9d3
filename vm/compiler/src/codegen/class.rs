//! Classes.

use super::Compiler;
use super::annotation;
use super::function::docstring;
use super::unit::UnitKind;
use crate::ast::*;
use crate::errors::Result;
use crate::lower::shared;
use copperplate_code::{CodeSpec, Constant, Location};

impl<'a> Compiler<'a> {
    pub(super) fn class_def(&mut self, class: &'a ClassDef, at: Location) -> Result<()> {
        self.decorators(&class.decorators)?;
        let first_line = class
            .decorators
            .first()
            .map_or(at.line, |decorator| decorator.at.line);
        let code = self.class_code(class, first_line, at)?;
        let asm = self.asm(at);
        asm.push_null();
        asm.load_build_class();
        self.make_function(code, &[], at);
        self.load_text(&class.name, at);
        self.class_arguments(class, at)?;
        self.call_decorators(&class.decorators);
        self.store_name(&class.name, at);
        Ok(())
    }

    fn class_arguments(&mut self, class: &'a ClassDef, at: Location) -> Result<()> {
        self.arguments(2, &class.bases, &class.keywords, at)
    }

    fn class_code(
        &mut self,
        class: &'a ClassDef,
        first_line: u32,
        at: Location,
    ) -> Result<CodeSpec> {
        let qualname = self.qualname(&class.name, true);
        self.push_unit(
            class.scope,
            UnitKind::Class,
            class.name.clone(),
            qualname.clone(),
            first_line,
        );
        self.unit().annotations = class.annotations;
        self.prologue(Location {
            line: first_line,
            end_line: first_line,
            ..Location::NONE
        });
        self.load_name(&shared("__name__"), at);
        self.store_name(&shared("__module__"), at);
        self.load_text(&qualname, at);
        self.store_name(&shared("__qualname__"), at);
        self.load_constant(Constant::Int(first_line.into()), at);
        self.store_name(&shared("__firstlineno__"), at);
        let scope = self.table.scope(class.scope);
        if scope.needs_class_dict {
            self.asm(at).load_locals();
            let cell = self.unit().cell(&shared("__classdict__"));
            self.asm(at).store_deref(cell);
        }
        self.begin_conditional_annotations(at);
        let annotations = self.number_annotations(&class.body);

        let mut body = &class.body[..];
        if let Some(docstring) = docstring(body) {
            if self.docstrings {
                self.load_constant(annotation::clean_docstring(docstring), body[0].at);
                self.store_name(&shared("__doc__"), body[0].at);
            }
            body = &body[1..];
        }
        self.statements(body)?;

        self.variables_annotate(&annotations, "__annotate_func__", at)?;
        let at = Location::NONE;
        let attributes = std::mem::take(&mut self.unit().static_attributes);
        self.load_constant(
            Constant::Tuple(attributes.into_iter().map(Constant::Str).collect()),
            at,
        );
        self.store_name(&shared("__static_attributes__"), at);
        if scope.needs_class_dict {
            let cell = self.unit().cell(&shared("__classdict__"));
            self.asm(at).load_local(cell);
            self.store_name(&shared("__classdictcell__"), at);
        }
        if scope.needs_class_cell {
            let cell = self.unit().cell(&shared("__class__"));
            let asm = self.asm(at);
            asm.load_local(cell);
            asm.copy(1);
            self.store_name(&shared("__classcell__"), at);
            self.asm(at).return_value();
        } else {
            self.return_none(Location::NONE);
        }
        self.pop_unit()
    }

    /// Notes an attribute assigned to `self` in a method: instances of the class around will have it.
    pub(super) fn note_static_attribute(&mut self, owner: &Expr, attr: &Name) {
        if !matches!(&owner.kind, ExprKind::Name(name) if &**name == "self") {
            return;
        }
        let attr = self.mangle(attr);
        let class = self
            .units
            .iter_mut()
            .rev()
            .find(|unit| unit.kind == UnitKind::Class);
        if let Some(class) = class
            && !class.static_attributes.contains(&attr)
        {
            class.static_attributes.push(attr);
        }
    }
}
