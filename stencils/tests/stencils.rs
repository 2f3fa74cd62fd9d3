//! The definitions carry the compiler of traces: leaf ops become templates of a few instructions in every register variant.

use copperplate_generator::backend::stencil::{REGISTERS, variants};
use copperplate_generator::model::Model;
use copperplate_stencils::{Artifact, Clang, Target};
use object::{Object, ObjectSection, ObjectSymbol, RelocationFlags, RelocationTarget, elf};

const OPS: [&str; 3] = ["ADD_INT", "ADD_FLOAT", "LIST_INDEX"];

/// Addresses become holes of the instruction stream, and each template a section of its own.
fn flags(target: Target) -> &'static [&'static str] {
    match target {
        Target::X86_64Linux => &[
            "-fno-pic",
            "-mcmodel=medium",
            "-ffunction-sections",
            "-fno-asynchronous-unwind-tables",
        ],
        Target::Aarch64Linux => &[
            "-fno-pic",
            "-mcmodel=large",
            "-ffunction-sections",
            "-fno-asynchronous-unwind-tables",
        ],
    }
}

/// A template as an object file has it.
struct Template {
    symbol: String,
    code: Vec<u8>,
    holes: Vec<(String, RelocationFlags)>,
}

fn templates(model: &Model, clang: &Clang, target: Target) -> Vec<Template> {
    let artifact = Artifact::stencils(model, &OPS);
    let object = clang
        .object(&artifact.source, target, flags(target))
        .unwrap_or_else(|error| panic!("{error}"));
    let file = object::File::parse(object.as_slice()).expect("an ELF object");
    file.sections()
        .filter_map(|section| {
            let symbol = section
                .name()
                .ok()?
                .strip_prefix(".text.")?
                .trim_start_matches("unlikely.")
                .to_string();
            let holes = section
                .relocations()
                .map(|(_, relocation)| {
                    let RelocationTarget::Symbol(index) = relocation.target() else {
                        panic!("a hole of a symbol")
                    };
                    let name = file
                        .symbol_by_index(index)
                        .and_then(|s| s.name())
                        .expect("a named hole");
                    (name.to_string(), relocation.flags())
                })
                .collect();
            Some(Template {
                symbol,
                code: section.data().expect("bytes").to_vec(),
                holes,
            })
        })
        .collect()
}

/// All templates of each target.
type Compiled = Vec<(Target, Vec<Template>)>;

fn compiled() -> Option<(Model, Compiled)> {
    let Some(clang) = Clang::find() else {
        eprintln!("skipped: no clang");
        return None;
    };
    let model = copperplate_stencils::model().unwrap_or_else(|error| panic!("{error}"));
    let all = Target::ALL
        .map(|target| (target, templates(&model, &clang, target)))
        .into();
    Some((model, all))
}

#[test]
fn every_variant_of_an_op_is_a_template_of_its_own() {
    let Some((model, compiled)) = compiled() else {
        return;
    };
    for name in OPS {
        let op = model
            .ops
            .iter()
            .find(|op| op.name == name)
            .unwrap_or_else(|| panic!("no op {name}"));
        let variants = variants(&model, op);
        // Two operands in any registers, or the second a constant, and where the result needs a register of its own, any.
        assert!(
            variants.len() >= REGISTERS * REGISTERS,
            "{name}: {}",
            variants.len()
        );
        for (target, templates) in &compiled {
            for variant in &variants {
                let found = templates
                    .iter()
                    .filter(|template| template.symbol == variant.symbol)
                    .count();
                assert_eq!(found, 1, "{target}: {}", variant.symbol);
            }
        }
    }
}

#[test]
fn templates_only_have_the_holes_that_the_compiler_of_traces_fills() {
    let Some((_, compiled)) = compiled() else {
        return;
    };
    for (target, templates) in compiled {
        for template in templates {
            assert!(
                template.holes.iter().any(|(name, _)| name == "hole_next"),
                "{target}: {}",
                template.symbol
            );
            for (name, flags) in &template.holes {
                let RelocationFlags::Elf { r_type } = *flags else {
                    panic!("an ELF relocation")
                };
                let fits = match (target, name.as_str()) {
                    (Target::X86_64Linux, "hole_next" | "hole_exit") => {
                        r_type == elf::R_X86_64_PLT32
                    }
                    (Target::X86_64Linux, "hole_constant") => r_type == elf::R_X86_64_64,
                    (Target::Aarch64Linux, "hole_next" | "hole_exit") => {
                        r_type == elf::R_AARCH64_JUMP26 || r_type == elf::R_AARCH64_CONDBR19
                    }
                    (Target::Aarch64Linux, "hole_constant") => [
                        elf::R_AARCH64_MOVW_UABS_G0_NC,
                        elf::R_AARCH64_MOVW_UABS_G1_NC,
                        elf::R_AARCH64_MOVW_UABS_G2_NC,
                        elf::R_AARCH64_MOVW_UABS_G3,
                    ]
                    .contains(&r_type),
                    _ => false,
                };
                assert!(
                    fits,
                    "{target}: {} has a hole {name} of type {r_type:?}",
                    template.symbol
                );
            }
        }
    }
}

#[test]
fn templates_are_a_few_instructions() {
    let Some((_, compiled)) = compiled() else {
        return;
    };
    for (target, templates) in compiled {
        for (op, most) in [("ADD_INT", 40), ("ADD_FLOAT", 16), ("LIST_INDEX", 96)] {
            let sizes: Vec<usize> = templates
                .iter()
                .filter(|template| template.symbol.starts_with(&format!("{op}__")))
                .map(|template| template.code.len())
                .collect();
            let largest = sizes.iter().max().copied().unwrap_or(0);
            let mean = sizes.iter().sum::<usize>() as f64 / sizes.len().max(1) as f64;
            println!(
                "{target}: {op}: {} templates, {mean:.1} bytes each, {largest} at most",
                sizes.len()
            );
            assert!(largest <= most, "{target}: {op}: {largest} bytes");
        }
    }
}
