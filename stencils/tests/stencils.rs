//! From definitions to stencils: what is committed is complete, small and self-contained, and what cannot be a stencil is
//! refused with the place in the definitions.

use std::collections::BTreeSet;

use copperplate_generator::backend::stencil::{Operands, REGISTERS, templates};
use copperplate_generator::micro::Micro;
use copperplate_generator::model::Model;
use copperplate_stencils::templates::{Filler, Kind, OpStencils, Templates, compile, symbol_of};
use copperplate_stencils::{Artifact, Clang, Form, Target, prebuilt_directory, resolve};

/// The committed stencils of a target, and their templates.
fn committed(model: &Model, target: Target) -> (Vec<OpStencils>, Templates) {
    let artifact = Artifact::stencils(model);
    let out = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("stencils");
    let (found, _) = resolve(&artifact, target, &prebuilt_directory(), &out, Clang::find)
        .unwrap_or_else(|error| panic!("{error}"));
    let Form::Stencils(templates) = artifact.form else {
        panic!("templates of stencils")
    };
    (found.stencils().expect("a table"), templates)
}

fn model() -> Model {
    copperplate_stencils::model().unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn every_variant_of_every_template_is_committed() {
    let model = model();
    for target in Target::ALL {
        let (stencils, templates) = committed(&model, target);
        assert_eq!(stencils.len(), templates.ops.len());
        for (op, template) in stencils.iter().zip(&templates.ops) {
            assert_eq!(op.name, template.name);
            let suffixes: Vec<&String> = op.stencils.iter().map(|(suffix, _)| suffix).collect();
            assert_eq!(suffixes, template.suffixes.iter().collect::<Vec<_>>());
            for suffix in &template.suffixes {
                assert!(op.get(&symbol_of(&op.name, suffix)).is_some());
            }
        }
    }
}

#[test]
fn hot_code_runs_into_what_is_behind_it() {
    let model = model();
    for target in Target::ALL {
        for op in committed(&model, target).0 {
            for (suffix, stencil) in &op.stencils {
                let last = stencil.hot.holes.last();
                let jumps_at_its_end = last.is_some_and(|hole| {
                    let end = usize::from(hole.offset) + 4 == stencil.hot.code.len();
                    let jump = match hole.kind {
                        Kind::X86Pc32 => stencil.hot.code[usize::from(hole.offset) - 1] == 0xe9,
                        kind => kind == Kind::ArmJump26,
                    };
                    end && jump
                });
                // What never goes on, as an op that leaves where its two operands are the same, ends where it likes.
                let goes_on = [&stencil.hot, &stencil.cold]
                    .into_iter()
                    .flat_map(|part| &part.holes)
                    .any(|hole| hole.filler == Filler::Next);
                assert!(
                    !(jumps_at_its_end && goes_on),
                    "{target}: {}__{suffix}",
                    op.name
                );
            }
        }
    }
}

#[test]
fn adding_two_integers_is_four_instructions() {
    let model = model();
    for target in Target::ALL {
        let (stencils, _) = committed(&model, target);
        let op = stencils
            .iter()
            .find(|op| op.name == "ADD_INT")
            .expect("the op");
        assert!(op.stencils.len() >= REGISTERS * REGISTERS);
        for (suffix, stencil) in &op.stencils {
            assert!(stencil.cost.instructions <= 4, "{target}: {suffix}");
            assert!(stencil.cold.code.is_empty(), "{target}: {suffix}");
            let fillers: Vec<&Filler> = stencil.hot.holes.iter().map(|h| &h.filler).collect();
            assert!(fillers.contains(&&Filler::Exit), "{target}: {suffix}");
        }
    }
}

/// Templates of one op, compiled for the first target.
fn compile_op(definition: &str) -> Option<Result<Vec<OpStencils>, String>> {
    let Some(clang) = Clang::find() else {
        eprintln!("skipped: no clang");
        return None;
    };
    let model = model();
    let Form::Stencils(mut all) = Artifact::stencils(&model).form else {
        panic!("templates of stencils")
    };
    let micro = Micro::of(&model);
    let op = micro
        .ops
        .iter()
        .find(|op| op.name == "ADD_INT")
        .expect("the op");
    let operands = Operands {
        name: "SAMPLE",
        line: 7,
        ..Operands::of(&model, op, &[false, false])
    };
    all.ops = templates(&model, &operands);
    let body = all.ops[0].text.find("INLINE").expect("a body");
    all.ops[0].text.insert_str(body, definition);
    Some(compile(
        &all,
        Target::X86_64Linux,
        &clang,
        Vec::new(),
        &|_| {},
    ))
}

#[test]
fn a_call_that_is_not_declared_is_refused_with_op_and_line() {
    let call = "extern int printf(const char*, ...);\n#define __builtin_add_overflow(a, b, c) (*(c) = (a) + (b), printf(\"\"))\n";
    let Some(result) = compile_op(call) else {
        return;
    };
    let message = result.unwrap_err();
    assert!(
        message.starts_with("bytecodes.def:7: the stencils of SAMPLE: "),
        "{message}"
    );
}

#[test]
fn what_clang_rejects_is_reported_at_the_definition() {
    let Some(result) = compile_op("int wrong = ;\n") else {
        return;
    };
    let message = result.unwrap_err();
    assert!(message.contains("bytecodes.def:7:"), "{message}");
}

#[test]
fn only_what_has_changed_is_compiled_again() {
    let Some(clang) = Clang::find() else {
        eprintln!("skipped: no clang");
        return;
    };
    let model = model();
    let target = Target::X86_64Linux;
    let (known, mut templates) = committed(&model, target);
    templates.ops[3].text.push_str("// changed\n");
    let compiled = std::sync::Mutex::new(BTreeSet::new());
    let result = compile(&templates, target, &clang, known.clone(), &|progress| {
        compiled
            .lock()
            .expect("no panic")
            .insert(progress.op.to_string());
    })
    .expect("templates compile");
    let compiled = compiled.into_inner().expect("no panic");
    assert_eq!(
        compiled.into_iter().collect::<Vec<_>>(),
        [templates.ops[3].name.clone()]
    );
    assert_eq!(
        result[3].stencils, known[3].stencils,
        "and compiling is reproducible"
    );
    assert_eq!(result[4], known[4]);
}
