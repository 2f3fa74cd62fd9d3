//! Prints the target's stencils as Rust: the committed ones when `bytecodes.def` is what they were made from, fresh ones
//! otherwise.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

use copperplate_generator::backend::c_layouts;
use copperplate_generator::backend::stencil::{
    Bank, Form, Output, PREFIX, Small, Template, fused_name, symbol,
};
use copperplate_generator::micro::Micro;
use copperplate_generator::model::Model;
use copperplate_stencils::templates::{Filler, OpStencils, Part};
use copperplate_stencils::{self as stencils, Artifact, Origin, Target};
use stencils::Form as ArtifactForm;

fn main() -> ExitCode {
    println!("cargo::rustc-check-cfg=cfg(copperplate_jit)");
    println!("cargo::rerun-if-env-changed=COPPERPLATE_CLANG");
    let Some(target) = target() else {
        println!("cargo::rerun-if-changed=build.rs");
        return ExitCode::SUCCESS;
    };
    for path in [
        stencils::definitions_path(),
        stencils::prebuilt_directory().join(target.triple()),
    ] {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    match print(target) {
        Ok(origin) => {
            println!("cargo::rustc-cfg=copperplate_jit");
            if origin == Origin::Compiled {
                println!(
                    "cargo::warning=bytecodes.def is not what the committed stencils were made from; compiled them anew \
                     (`{}` commits them)",
                    stencils::REFRESH_COMMAND
                );
            }
            ExitCode::SUCCESS
        }
        Err(message) => {
            for line in message.lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

/// The target of the crate being built, where it has machine code.
fn target() -> Option<Target> {
    let cfg = |name: &str| std::env::var(format!("CARGO_CFG_TARGET_{name}")).unwrap_or_default();
    Target::from_cfg(&cfg("ARCH"), &cfg("OS"), &cfg("POINTER_WIDTH"))
}

fn print(target: Target) -> Result<Origin, String> {
    let out_dir = std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR for build scripts")?;
    let out_dir = Path::new(&out_dir);
    let model = stencils::model()?;
    let artifact = Artifact::stencils(&model);
    let (found, origin) = stencils::resolve(
        &artifact,
        target,
        &stencils::prebuilt_directory(),
        out_dir,
        stencils::Clang::find,
    )
    .map_err(|error| error.to_string())?;
    let ArtifactForm::Stencils(templates) = &artifact.form else {
        return Err("stencils are made of templates".to_string());
    };
    let mut printer = Printer::default();
    let text = printer.table(&model, &templates.ops, &found.stencils()?);
    for (name, bytes) in [("table.rs", text.as_bytes()), ("code.bin", &printer.code)] {
        let path = out_dir.join(name);
        // Written only when it differs, so that unchanged stencils rebuild nothing.
        if std::fs::read(&path).ok().as_deref() != Some(bytes) {
            std::fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(origin)
}

/// Collects what stencils share: variants mostly differ in a few bytes.
#[derive(Default)]
struct Printer {
    code: Vec<u8>,
    known_code: HashMap<Vec<u8>, usize>,
    holes: String,
    hole_count: usize,
    known_holes: HashMap<String, (usize, usize)>,
    literals: Vec<Vec<u8>>,
    runtime: BTreeMap<String, usize>,
}

impl Printer {
    fn table(&mut self, model: &Model, templates: &[Template], ops: &[OpStencils]) -> String {
        let mut stencils = String::new();
        let mut infos = String::new();
        let mut names = String::new();
        let mut count = 0;
        for (at, (op, template)) in ops.iter().zip(templates).enumerate() {
            let mut variants: Vec<(u32, usize)> = Vec::new();
            for ((_, stencil), variant) in op.stencils.iter().zip(template.shape.variants()) {
                let (hot, cold) = (self.part(&stencil.hot), self.part(&stencil.cold));
                let literals = self.literals(&stencil.literals);
                writeln!(
                    stencils,
                    "Stencil {{ hot: {hot}, cold: {cold}, literals: {literals} }},"
                )
                .unwrap();
                variants.push((variant.key(), count));
                count += 1;
            }
            variants.sort();
            let small: Vec<bool> = template
                .shape
                .small
                .iter()
                .map(|small| *small != Small::No)
                .collect();
            let form = match template.shape.form {
                Form::Leaf(Output::Tied(input)) => format!("Form::Leaf(Output::Tied({input}))"),
                Form::Leaf(Output::Free) => "Form::Leaf(Output::Free)".to_string(),
                Form::Fixed => "Form::Fixed".to_string(),
                Form::Call => "Form::Call".to_string(),
            };
            writeln!(
                infos,
                "Op {{ name: {:?}, form: {form}, inputs: &[{}], known: &{:?}, constants: &{:?}, counted: &{:?}, small: &{:?}, outputs: &[{}], \
                 variants: &{variants:?} }},",
                op.name,
                banks(&template.shape.inputs),
                template.shape.known,
                template.shape.constants,
                template.shape.counted,
                small,
                banks(&template.shape.outputs)
            )
            .unwrap();
            if let Some(name) = op.name.strip_prefix(PREFIX) {
                writeln!(names, "pub const {}: usize = {at};", symbol(name)).unwrap();
            }
        }
        let mut out = String::from("// Printed by build.rs from the stencils of this target.\n");
        writeln!(
            out,
            "static CODE: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/code.bin\"));"
        )
        .unwrap();
        writeln!(
            out,
            "static HOLES: [Hole; {}] = [\n{}];",
            self.hole_count, self.holes
        )
        .unwrap();
        writeln!(
            out,
            "pub static STENCILS: [Stencil; {count}] = [\n{stencils}];"
        )
        .unwrap();
        writeln!(
            out,
            "static LITERALS: [&[u8]; {}] = {:?};",
            self.literals.len(),
            self.literals
                .iter()
                .map(|literal| Reference(literal))
                .collect::<Vec<_>>()
        )
        .unwrap();
        print_micro(model, templates, &mut out);
        writeln!(
            out,
            "/// Primitives first, then ops in the order of the definitions."
        )
        .unwrap();
        writeln!(out, "pub static OPS: [Op; {}] = [\n{infos}];", ops.len()).unwrap();
        writeln!(
            out,
            "/// The primitives' places in [`OPS`].\npub mod primitive {{\n{names}}}"
        )
        .unwrap();
        self.print_runtime(model, &mut out);
        out
    }

    /// A stencil's literals as an expression.
    fn literals(&mut self, literals: &[Vec<u8>]) -> String {
        let start = self.literals.len();
        self.literals.extend_from_slice(literals);
        format!("({start}, {})", literals.len())
    }

    /// A part as an expression.
    fn part(&mut self, part: &Part) -> String {
        let start = match self.known_code.get(&part.code) {
            Some(&start) => start,
            None => {
                let start = self.code.len();
                self.code.extend(&part.code);
                self.known_code.insert(part.code.clone(), start);
                start
            }
        };
        let mut text = String::new();
        for hole in &part.holes {
            let filler = match &hole.filler {
                Filler::Next => "Next".to_string(),
                Filler::Exit => "Exit".to_string(),
                Filler::Error => "Error".to_string(),
                Filler::Hot => "Hot".to_string(),
                Filler::Cold => "Cold".to_string(),
                Filler::Constant(n) => format!("Constant({n})"),
                Filler::Immediate(n) => format!("Immediate({n})"),
                Filler::Small(n, scale) => format!("Small({n}, Scale::{scale:?})"),
                Filler::Literal(n) => format!("Literal({n})"),
                Filler::Runtime(name) => {
                    let next = self.runtime.len();
                    let number = *self.runtime.entry(name.clone()).or_insert(next);
                    format!("Runtime({number})")
                }
            };
            writeln!(
                text,
                "Hole {{ offset: {}, kind: Kind::{:?}, filler: Filler::{filler}, addend: {} }},",
                hole.offset, hole.kind, hole.addend
            )
            .unwrap();
        }
        let (from, to) = match self.known_holes.get(&text) {
            Some(&range) => range,
            None => {
                let range = (self.hole_count, self.hole_count + part.holes.len());
                self.hole_count = range.1;
                self.holes.push_str(&text);
                self.known_holes.insert(text, range);
                range
            }
        };
        format!(
            "Part {{ code: ({start}, {}), holes: ({from}, {}) }}",
            part.code.len(),
            to - from
        )
    }

    /// Where the runtime's symbols lie.
    fn print_runtime(&self, model: &Model, out: &mut String) {
        let is_function = |name: &str| {
            name.starts_with("cp_jit_")
                || name == "cp_dealloc"
                || model.functions.iter().any(|f| c_layouts::symbol(f) == name)
        };
        let mut symbols: Vec<(&String, usize)> =
            self.runtime.iter().map(|(n, &at)| (n, at)).collect();
        symbols.sort_by_key(|&(_, at)| at);
        let mut declared = String::new();
        let mut addresses = String::new();
        for (name, _) in &symbols {
            if is_function(name) {
                writeln!(declared, "fn {name}();").unwrap();
                writeln!(addresses, "Address({name} as *const u8),").unwrap();
            } else {
                writeln!(declared, "static {name}: u8;").unwrap();
                writeln!(addresses, "Address(&raw const {name}),").unwrap();
            }
        }
        writeln!(out, "unsafe extern \"C\" {{\n{declared}}}").unwrap();
        writeln!(out, "/// By the number in [`Filler::Runtime`].").unwrap();
        writeln!(
            out,
            "pub static RUNTIME: [Address; {}] = [\n{addresses}];",
            symbols.len()
        )
        .unwrap();
    }
}

/// Which templates the micro-ops have, by their numbers.
fn print_micro(model: &Model, templates: &[Template], out: &mut String) {
    let numbers: HashMap<&str, usize> = templates
        .iter()
        .enumerate()
        .map(|(at, template)| (template.name.as_str(), at))
        .collect();
    let number = |name: &str| format!("{:?}", numbers.get(name));
    let micro = Micro::of(model);
    writeln!(
        out,
        "/// By the micro-op's number.\npub static MICRO: [Micro; {}] = [",
        micro.ops.len()
    )
    .unwrap();
    for op in &micro.ops {
        writeln!(
            out,
            "Micro {{ plain: {}, unless_true: {}, unless_false: {} }},",
            number(&op.name),
            number(&fused_name(&op.name, true)),
            number(&fused_name(&op.name, false)),
        )
        .unwrap();
    }
    out.push_str("];\n");
}

/// Bytes, printed as a reference to an array.
struct Reference<'a>(&'a [u8]);

impl std::fmt::Debug for Reference<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "&{:?}", self.0)
    }
}

fn banks(banks: &[Bank]) -> String {
    let names: Vec<String> = banks.iter().map(|bank| format!("Bank::{bank:?}")).collect();
    names.join(", ")
}
