//! The committed assembly as the linker sees it.

use std::collections::BTreeSet;

use copperplate_generator::backend::c_layouts::symbol;
use copperplate_generator::backend::threaded::specializer_symbol;
use copperplate_generator::model::{FamilyId, Model};
use copperplate_stencils::{Clang, Prebuilt, Target, prebuilt_directory};
use object::{Object, ObjectSymbol, SymbolKind};

/// Functions and data that the prelude itself names.
const PRELUDE: [&str; 10] = [
    "cp_return",
    "cp_yield",
    "cp_unwind",
    "cp_dealloc",
    "cp_box_float",
    "cp_none",
    "cp_true",
    "cp_false",
    "cp_type_int",
    "cp_type_float",
];

/// Everything that the assembly may leave to the linker.
fn runtime_table(model: &Model) -> BTreeSet<String> {
    let functions = model
        .functions
        .iter()
        .map(|function| symbol(function).to_string());
    let statics = model.statics.iter().map(|item| item.symbol.clone());
    let specializers = (0..model.families.len()).map(|id| specializer_symbol(model, FamilyId(id)));
    let prelude = PRELUDE.iter().map(|name| name.to_string());
    functions
        .chain(statics)
        .chain(specializers)
        .chain(prelude)
        .collect()
}

fn objects() -> Option<Vec<(Target, Vec<u8>)>> {
    let Some(clang) = Clang::find() else {
        eprintln!("skipped: no clang");
        return None;
    };
    let assembled = Target::ALL.map(|target| {
        let path = prebuilt_directory()
            .join(target.triple())
            .join("threaded.s");
        let content = std::fs::read_to_string(&path).expect("committed assembly");
        let prebuilt = Prebuilt::parse(&content).expect("undamaged assembly");
        let object = clang
            .assemble(&prebuilt.text, target)
            .unwrap_or_else(|e| panic!("{target}: {e}"));
        (target, object)
    });
    Some(assembled.into())
}

#[test]
fn nothing_is_called_outside_of_the_runtime_table() {
    let Some(objects) = objects() else { return };
    let model = copperplate_stencils::model().unwrap_or_else(|error| panic!("{error}"));
    let table = runtime_table(&model);
    for (target, object) in objects {
        let file = object::File::parse(object.as_slice()).expect("an ELF object");
        let strange: Vec<&str> = file
            .symbols()
            .filter(|symbol| symbol.is_undefined())
            .filter_map(|symbol| symbol.name().ok())
            .filter(|name| !name.is_empty() && !table.contains(*name))
            .collect();
        assert!(strange.is_empty(), "{target}: {strange:?}");
    }
}

#[test]
fn profilers_see_a_symbol_for_each_instruction_and_the_linker_one_entry() {
    let Some(objects) = objects() else { return };
    let model = copperplate_stencils::model().unwrap_or_else(|error| panic!("{error}"));
    for (target, object) in objects {
        let file = object::File::parse(object.as_slice()).expect("an ELF object");
        let named = |wanted: &str| file.symbols().find(|symbol| symbol.name() == Ok(wanted));
        for instruction in &model.instructions {
            let symbol = named(&format!("op_{}", instruction.name))
                .unwrap_or_else(|| panic!("{target}: no symbol of {}", instruction.name));
            assert_eq!(symbol.kind(), SymbolKind::Text);
            assert!(symbol.size() > 0);
        }
        let entry = named("cp_threaded_run").expect("the entry");
        assert!(entry.is_global());
    }
}
