//! What holds of the model of `bytecodes.def`, whatever the instructions are: backends rely on it.

use copperplate_generator::model::*;

fn model() -> Model {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../bytecodes.def");
    let source = std::fs::read_to_string(path).expect("the definitions are there");
    copperplate_generator::load(&source).expect("the definitions are right")
}

#[test]
fn a_family_says_how_patient_its_specializer_is() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../bytecodes.def");
    let source = std::fs::read_to_string(path).expect("the definitions are there");
    let patient = source.replacen(
        "family TO_BOOL = ",
        "family TO_BOOL misses 777 back_off 3 = ",
        1,
    );
    let specializers = |source: &str| {
        let model = copperplate_generator::load(source).expect("the definitions are right");
        copperplate_generator::backend::specializers::print(&model).to_string()
    };
    let (usual, patient) = (specializers(&source), specializers(&patient));
    let count = |text: &str, part: &str| text.matches(part).count();
    assert_eq!(count(&usual, ", 777)"), 0);
    assert_eq!(count(&usual, "put_off (ip , 3)"), 0);
    assert_eq!(count(&patient, "put_off (ip , 3)"), 1);
    let members = count(&usual, "fn try_TO_BOOL_");
    assert!(members > 5);
    assert_eq!(count(&patient, ", 777)"), members);
}

/// The blocks of a body: its own, and those inside statements.
fn blocks<'b>(block: &'b [Stmt], found: &mut Vec<&'b [Stmt]>) {
    found.push(block);
    for statement in block {
        match statement {
            Stmt::If {
                then, otherwise, ..
            } => {
                blocks(then, found);
                blocks(otherwise, found);
            }
            Stmt::Checked { otherwise, .. } => blocks(otherwise, found),
            Stmt::Repeat { body, .. } => blocks(body, found),
            _ => {}
        }
    }
}

fn statements(body: &Body) -> Vec<&Stmt> {
    let mut found = Vec::new();
    blocks(&body.statements, &mut found);
    found.into_iter().flatten().collect()
}

#[test]
fn every_path_of_an_instruction_ends_in_one_terminator() {
    let model = model();
    for instruction in &model.instructions {
        let name = &instruction.name;
        assert!(
            instruction
                .body
                .statements
                .last()
                .is_some_and(Stmt::is_terminator),
            "{name} falls off its end"
        );
        let mut found = Vec::new();
        blocks(&instruction.body.statements, &mut found);
        for block in found {
            let ends = block
                .iter()
                .filter(|statement| statement.is_terminator())
                .count();
            assert!(ends <= 1, "{name} ends twice");
            assert!(
                ends == 0 || block.last().is_some_and(Stmt::is_terminator),
                "{name} goes on after its end"
            );
        }
    }
}

#[test]
fn what_may_raise_or_escape_finds_the_state_stored() {
    let model = model();
    for instruction in &model.instructions {
        let mut found = Vec::new();
        blocks(&instruction.body.statements, &mut found);
        let stored = found.iter().any(|block| {
            block
                .iter()
                .any(|statement| matches!(statement, Stmt::Sync))
        });
        for statement in statements(&instruction.body) {
            let Stmt::Call {
                function, failure, ..
            } = statement
            else {
                continue;
            };
            let function = &model[*function];
            let needs =
                function.effects.raises || function.effects.escapes || function.effects.blocks;
            assert!(
                !needs || stored,
                "{} calls {} without its state stored",
                instruction.name,
                function.name
            );
            let raises = function.effects.raises && function.returns != Returns::Never;
            assert_eq!(
                failure.is_some(),
                raises,
                "{} calls {}",
                instruction.name,
                function.name
            );
        }
    }
}

#[test]
fn specializations_share_the_layout_of_their_generic_form() {
    let model = model();
    for family in &model.families {
        let generic = &model[family.generic];
        assert!(
            matches!(generic.body.statements.first(), Some(Stmt::Adapt(_))),
            "{} does not adapt",
            generic.name
        );
        for member in &family.members {
            let member = &model[*member];
            assert_eq!(member.caches[0].offset, 0, "{}", member.name);
            if let Role::Super { components, .. } = &member.role {
                assert_eq!(model[components[0]].units, generic.units, "{}", member.name);
            } else {
                assert_eq!(member.units, generic.units, "{}", member.name);
            }
            for statement in statements(&member.body) {
                if let Stmt::Exit {
                    generic: target, ..
                } = statement
                {
                    assert!(
                        matches!(model[*target].role, Role::Generic(_)),
                        "{} exits to no generic form",
                        member.name
                    );
                }
            }
        }
    }
}

#[test]
fn cache_fields_do_not_overlap_and_fit() {
    for instruction in &model().instructions {
        let mut end = 0;
        for cache in &instruction.caches {
            let size = match cache.ty {
                Type::Scalar(Scalar::U16) => 2,
                Type::Scalar(Scalar::U32) => 4,
                _ => 8,
            };
            assert!(
                cache.offset >= end,
                "{}.{} overlaps",
                instruction.name,
                cache.name
            );
            end = cache.offset + size;
        }
        assert!(
            end <= 4 * (instruction.units - 1),
            "{}'s caches do not fit",
            instruction.name
        );
    }
}

#[test]
fn steps_name_the_inputs_and_outputs_of_their_ops() {
    let model = model();
    for instruction in &model.instructions {
        for step in &instruction.steps {
            let op = &model[step.op];
            assert_eq!(
                step.args.len(),
                op.inputs.len(),
                "{} applies {}",
                instruction.name,
                op.name
            );
            assert_eq!(
                step.results.len(),
                op.outputs.len(),
                "{} applies {}",
                instruction.name,
                op.name
            );
            let vars = instruction.body.vars.len();
            assert!(
                step.args
                    .iter()
                    .chain(&step.results)
                    .all(|var| var.0 < vars)
            );
        }
    }
}

#[test]
fn intrinsics_are_few_and_general() {
    let model = model();
    assert!(Intrinsic::ALL.len() <= 40);
    for intrinsic in Intrinsic::ALL {
        let name = intrinsic.name().to_uppercase();
        assert!(
            model.instruction(&name).is_none(),
            "{name} is an instruction"
        );
    }
}

#[test]
fn everything_is_documented() {
    let model = model();
    let undocumented: Vec<&str> = model
        .instructions
        .iter()
        .filter(|instruction| !matches!(instruction.role, Role::Super { .. }))
        .map(|instruction| (&instruction.name, &instruction.doc))
        .chain(
            model
                .ops
                .iter()
                .filter(|op| model.instruction(&op.name).is_none())
                .map(|op| (&op.name, &op.doc)),
        )
        .chain(
            model
                .layouts
                .iter()
                .map(|layout| (&layout.name, &layout.doc)),
        )
        .chain(model.enums.iter().map(|item| (&item.name, &item.doc)))
        .filter(|(_, doc)| doc.is_empty())
        .map(|(name, _)| name.as_str())
        .collect();
    assert!(undocumented.is_empty(), "{undocumented:?}");
}

#[test]
fn the_reference_page_lists_every_instruction() {
    let model = model();
    let page = copperplate_generator::backend::reference::print(&model);
    for instruction in &model.instructions {
        assert!(
            page.contains(&format!("### {}", instruction.name)),
            "{}",
            instruction.name
        );
    }
}

#[test]
fn every_instruction_says_what_it_does() {
    let model = model();
    let instructions = model.instructions.iter();
    let plain = instructions.filter(|item| !matches!(item.role, Role::Super { .. }));
    for (name, doc) in plain
        .map(|item| (&item.name, &item.doc))
        .chain(model.pseudos.iter().map(|item| (&item.name, &item.doc)))
    {
        assert!(!doc.trim().is_empty(), "{name} has no documentation");
    }
}
