//! Structures and functions that generated C touches.

use std::fmt::Write;

use crate::model::{Function, LayoutId, Model, Returns, Scalar, Type};

/// Declares every layout, with assertions that C places its fields where the model does, every static and every runtime
/// function.
pub fn print(model: &Model) -> String {
    let mut out = String::new();
    for layout in &model.layouts {
        writeln!(out, "typedef struct {0} {0};", layout.name).unwrap();
    }
    let mut printed = vec![false; model.layouts.len()];
    for id in 0..model.layouts.len() {
        layout(model, LayoutId(id), &mut printed, &mut out);
    }
    out.push('\n');
    for item in &model.statics {
        writeln!(out, "extern {} {};", model[item.layout].name, item.symbol).unwrap();
    }
    for item in &model.statics {
        let layout = &model[item.layout].name;
        writeln!(out, "extern HIDDEN {layout} {};", item.symbol).unwrap();
    }
    for function in &model.functions {
        writeln!(out, "{};", prototype(model, function)).unwrap();
    }
    out
}

/// Prints a layout after those it contains by value.
fn layout(model: &Model, id: LayoutId, printed: &mut [bool], out: &mut String) {
    if std::mem::replace(&mut printed[id.0], true) {
        return;
    }
    let layout_ = &model[id];
    for field in &layout_.fields {
        if let Some(contained) = by_value(&field.ty) {
            layout(model, contained, printed, out);
        }
    }
    let name = &layout_.name;
    writeln!(out, "struct {name} {{").unwrap();
    let mut end = 0;
    for field in &layout_.fields {
        // Fields that definitions do not name are room; the next named one tells how much.
        let start = field.offset;
        let natural = end + padding(end, alignment(model, &field.ty));
        if start > natural {
            writeln!(out, "  uint8_t room_at_{end}[{}];", start - end).unwrap();
        }
        writeln!(
            out,
            "  {};",
            declaration(model, &field.ty, &member(&field.name))
        )
        .unwrap();
        end = start + size(model, &field.ty);
    }
    if layout_.size > end + padding(end, layout_.align) {
        writeln!(out, "  uint8_t room_at_{end}[{}];", layout_.size - end).unwrap();
    }
    writeln!(out, "}} __attribute__((aligned({})));", layout_.align).unwrap();
    for field in &layout_.fields {
        writeln!(
            out,
            "_Static_assert(__builtin_offsetof({name}, {member}) == {}, \"{name}.{member}\");",
            field.offset,
            member = member(&field.name)
        )
        .unwrap();
    }
    writeln!(
        out,
        "_Static_assert(sizeof({name}) == {}, \"{name}\");",
        layout_.size
    )
    .unwrap();
}

fn by_value(ty: &Type) -> Option<LayoutId> {
    match ty {
        Type::Layout(id) => Some(*id),
        Type::Array(item, _) => by_value(item),
        _ => None,
    }
}

fn padding(at: usize, align: usize) -> usize {
    at.next_multiple_of(align) - at
}

fn size(model: &Model, ty: &Type) -> usize {
    match ty {
        Type::Value { .. } | Type::Slots | Type::Pointer(_) => 8,
        Type::Scalar(scalar) => scalar_size(*scalar),
        Type::Layout(id) => model[*id].size,
        Type::Array(item, count) => size(model, item) * count,
    }
}

fn alignment(model: &Model, ty: &Type) -> usize {
    match ty {
        Type::Layout(id) => model[*id].align,
        Type::Array(item, _) => alignment(model, item),
        _ => size(model, ty),
    }
}

fn scalar_size(scalar: Scalar) -> usize {
    match scalar {
        Scalar::I64 | Scalar::U64 | Scalar::F64 => 8,
        Scalar::I32 | Scalar::U32 => 4,
        Scalar::U16 => 2,
        Scalar::U8 | Scalar::Bool => 1,
    }
}

/// A field's name in C, where a few words are taken.
pub fn member(name: &str) -> String {
    const TAKEN: &[&str] = &[
        "auto", "bool", "break", "case", "char", "const", "continue", "default", "do", "double",
        "else", "enum", "extern", "float", "for", "goto", "if", "inline", "int", "long",
        "register", "restrict", "return", "short", "signed", "sizeof", "static", "struct",
        "switch", "typedef", "typeof", "union", "unsigned", "void", "volatile", "while", "true",
        "false", "nullptr",
    ];
    if TAKEN.contains(&name) {
        format!("{name}_")
    } else {
        name.to_string()
    }
}

/// A type as C writes it. Arrays only exist as declarations.
pub fn ty(model: &Model, ty: &Type) -> String {
    match ty {
        Type::Value { .. } => "Word".to_string(),
        Type::Slots => "Word*".to_string(),
        Type::Scalar(scalar) => self::scalar(*scalar).to_string(),
        Type::Pointer(target) => format!("{}*", self::ty(model, target)),
        Type::Layout(id) => model[*id].name.clone(),
        Type::Array(item, _) => format!("{}*", self::ty(model, item)),
    }
}

/// A scalar type as C writes it.
pub fn scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::I64 => "int64_t",
        Scalar::U64 => "uint64_t",
        Scalar::I32 => "int32_t",
        Scalar::U32 => "uint32_t",
        Scalar::U16 => "uint16_t",
        Scalar::U8 => "uint8_t",
        Scalar::F64 => "double",
        Scalar::Bool => "bool",
    }
}

/// A declaration of `name` with the given type.
fn declaration(model: &Model, ty: &Type, name: &str) -> String {
    match ty {
        Type::Array(item, count) => declaration(model, item, &format!("{name}[{count}]")),
        _ => format!("{} {name}", self::ty(model, ty)),
    }
}

/// The linker's name of a runtime function: the last part of its Rust path.
pub fn symbol(function: &Function) -> &str {
    function
        .rust_path
        .rsplit("::")
        .next()
        .unwrap_or(&function.name)
}

fn prototype(model: &Model, function: &Function) -> String {
    use crate::model::FunctionKind::{Query, Runtime};
    let result = match (&function.kind, &function.returns) {
        (Query, Returns::Value(Type::Scalar(_))) => "int64_t".to_string(),
        (_, Returns::Nothing | Returns::Never) => "void".to_string(),
        (_, Returns::Status) => "int32_t".to_string(),
        (Runtime | Query, Returns::Value(ty) | Returns::OrNull(ty)) => self::ty(model, ty),
    };
    let mut params = vec!["Thread* thread".to_string()];
    params.extend(
        function
            .params
            .iter()
            .map(|p| declaration(model, &p.ty, &member(&p.name))),
    );
    format!(
        "extern {result} {}({})",
        symbol(function),
        params.join(", ")
    )
}
