//! Imports.

use super::Compiler;
use crate::ast::*;
use crate::lower::shared;
use copperplate_code::{Constant, Location};

impl<'a> Compiler<'a> {
    pub(super) fn import(&mut self, aliases: &'a [Alias], at: Location) {
        for alias in aliases {
            self.load_constant(Constant::Int(0), at);
            self.load_none(at);
            let name = self.name_index(&alias.name);
            self.asm(at).import_name(name);
            let mut parts = alias.name.split('.');
            let first = parts.next().unwrap_or_default();
            match &alias.asname {
                None => self.store_name(&shared(first), at),
                Some(asname) => {
                    // `import a.b.c as m` walks down to the last part.
                    for part in parts {
                        let part = self.name_index(&shared(part));
                        let asm = self.asm(at);
                        asm.import_from(part);
                        asm.swap(2);
                        asm.pop_top();
                    }
                    self.store_name(asname, at);
                }
            }
        }
    }

    pub(super) fn import_from(
        &mut self,
        module: Option<&Name>,
        names: &'a [Alias],
        level: u32,
        at: Location,
    ) {
        self.load_constant(Constant::Int(level.into()), at);
        self.load_constant(
            Constant::Tuple(
                names
                    .iter()
                    .map(|alias| Constant::Str(alias.name.clone()))
                    .collect(),
            ),
            at,
        );
        let module = module.cloned().unwrap_or_else(|| shared(""));
        let module = self.name_index(&module);
        self.asm(at).import_name(module);
        for alias in names {
            if &*alias.name == "*" {
                self.asm(at).import_star();
                return;
            }
            let name = self.name_index(&alias.name);
            self.asm(at).import_from(name);
            self.store_name(alias.asname.as_ref().unwrap_or(&alias.name), at);
        }
        self.asm(at).pop_top();
    }
}
