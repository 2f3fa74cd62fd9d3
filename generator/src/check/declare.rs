//! Declarations: names, types, layouts, functions. Bodies come later and may refer to any of them.

use std::collections::HashMap;

use super::{Checker, repeated, unknown};
use crate::ast;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::*;

const SCALARS: [(&str, Scalar); 8] = [
    ("i64", Scalar::I64),
    ("u64", Scalar::U64),
    ("i32", Scalar::I32),
    ("u32", Scalar::U32),
    ("u16", Scalar::U16),
    ("u8", Scalar::U8),
    ("f64", Scalar::F64),
    ("bool", Scalar::Bool),
];

/// Parameters a runtime function can take besides the thread: they travel in registers.
const PARAMETER_LIMIT: usize = 5;

impl<'a> Checker<'a> {
    pub(super) fn declare(&mut self) {
        self.declare_names();
        self.declare_enums();
        self.declare_layouts();
        self.declare_statics();
        self.declare_functions();
    }

    fn declare_names(&mut self) {
        let file = self.file;
        let mut errors = Vec::new();
        let mut seen: HashMap<&str, &'a ast::Ident> = HashMap::new();
        let mut unique = |ident: &'a ast::Ident| match seen.insert(&ident.name, ident) {
            None => true,
            Some(first) => {
                errors.push(
                    Diagnostic::new(
                        Code::Duplicate,
                        format!("`{}` is defined twice", ident.name),
                        ident.span,
                    )
                    .label("here again")
                    .related(first.span, "first here"),
                );
                false
            }
        };
        for (index, item) in file.enums.iter().enumerate() {
            unique(&item.name);
            self.enums.insert(&item.name.name, EnumId(index));
        }
        for (index, item) in file.layouts.iter().enumerate() {
            unique(&item.name);
            self.layouts.insert(&item.name.name, LayoutId(index));
        }
        for (index, item) in file.statics.iter().enumerate() {
            unique(&item.name);
            self.statics.insert(&item.name.name, StaticId(index));
        }
        for (index, item) in file.functions.iter().enumerate() {
            unique(&item.name);
            self.functions.insert(&item.name.name, FunctionId(index));
        }
        for (index, item) in file.ops.iter().enumerate() {
            unique(&item.name);
            self.ops.insert(&item.name.name, index);
        }
        for (index, item) in file.instructions.iter().enumerate() {
            unique(&item.name);
            self.instructions.insert(&item.name.name, index);
        }
        for item in &file.pseudos {
            unique(&item.name);
        }
        for (index, item) in file.supers.iter().enumerate() {
            unique(&item.name);
            self.instructions
                .insert(&item.name.name, file.instructions.len() + index);
        }
        self.errors.append(&mut errors);
        let count = file.instructions.len() + file.supers.len();
        if count > OPCODE_LIMIT {
            let overflowing = file
                .supers
                .last()
                .map(|item| item.name.span)
                .or(file.instructions.last().map(|item| item.name.span));
            self.error(
                Diagnostic::new(Code::OpcodeSpace, "the opcode space is full", overflowing.unwrap_or_default())
                    .label(format!("instruction {count} of {OPCODE_LIMIT}"))
                    .help(format!("an opcode has {OPCODE_BITS} bits: remove an instruction, or widen it in the model")),
            );
        }
    }

    fn declare_enums(&mut self) {
        for item in &self.file.enums {
            let mut variants: Vec<Variant> = Vec::new();
            let mut next = 0;
            for variant in &item.variants {
                let value = variant.value.unwrap_or(next);
                next = value.saturating_add(1);
                if value >= 1 << OPERAND_BITS {
                    self.errors.push(
                        Diagnostic::new(
                            Code::Number,
                            format!("`{}` does not fit an operand", variant.name.name),
                            variant.name.span,
                        )
                        .label(format!("{value:#x}; an operand has {OPERAND_BITS} bits")),
                    );
                }
                let twice = variants
                    .iter()
                    .find(|other| other.name == variant.name.name || other.value == value);
                if let Some(other) = twice {
                    self.errors.push(
                        Diagnostic::new(
                            Code::Duplicate,
                            format!(
                                "`{}` and `{}` of `{}` collide",
                                other.name, variant.name.name, item.name.name
                            ),
                            variant.name.span,
                        )
                        .label(format!("same name, or same value {value}")),
                    );
                }
                variants.push(Variant {
                    name: variant.name.name.clone(),
                    value,
                    doc: variant.doc.clone(),
                });
            }
            self.model.enums.push(Enum {
                name: item.name.name.clone(),
                doc: item.doc.clone(),
                variants,
                span: item.name.span,
            });
        }
    }

    /// The type a definition writes.
    pub(super) fn resolve_type(&self, ty: &ast::Type) -> Result<Type, Diagnostic> {
        let resolved = match &ty.kind {
            ast::TypeKind::Pointer(to) => Type::Pointer(Box::new(self.resolve_pointee(to)?)),
            ast::TypeKind::Array(of, count) => {
                Type::Array(Box::new(self.resolve_type(of)?), *count)
            }
            ast::TypeKind::Name(name) => {
                if let Some((_, scalar)) = SCALARS.iter().find(|(known, _)| known == name) {
                    Type::Scalar(*scalar)
                } else if let Some(class) = word_class(name) {
                    Type::Value {
                        class,
                        nullable: false,
                    }
                } else if name == "slots" {
                    Type::Slots
                } else if let Some(&id) = self.layouts.get(name.as_str()) {
                    if self.file.layouts[id.0].is_object {
                        Type::Value {
                            class: Class::Object(id),
                            nullable: false,
                        }
                    } else {
                        Type::Layout(id)
                    }
                } else {
                    let known = SCALARS
                        .iter()
                        .map(|(name, _)| *name)
                        .chain(["Value", "Int", "Float", "Bool", "slots"])
                        .chain(self.layouts.keys().copied());
                    return Err(unknown("type", name, ty.span, known));
                }
            }
        };
        match resolved {
            Type::Value { class, .. } => Ok(Type::Value {
                class,
                nullable: ty.nullable,
            }),
            _ if ty.nullable => {
                Err(
                    Diagnostic::new(Code::Types, "only words can be null", ty.span)
                        .label("`?` belongs after a word's type"),
                )
            }
            other => Ok(other),
        }
    }

    /// As [`Self::resolve_type`], with errors recorded and any word in place of what is wrong.
    pub(super) fn type_or_any(&mut self, ty: &ast::Type) -> Type {
        self.resolve_type(ty).unwrap_or_else(|error| {
            self.error(error);
            Type::ANY
        })
    }

    /// `ptr List` points at the structure itself, though `List` alone is a word.
    fn resolve_pointee(&self, ty: &ast::Type) -> Result<Type, Diagnostic> {
        if let ast::TypeKind::Name(name) = &ty.kind
            && let Some(&id) = self.layouts.get(name.as_str())
        {
            return Ok(Type::Layout(id));
        }
        self.resolve_type(ty)
    }

    fn declare_layouts(&mut self) {
        let file = self.file;
        for item in &file.layouts {
            let parent = item.parent.as_ref().and_then(|parent| {
                let found = self.layouts.get(parent.name.as_str()).copied();
                let declared_before = found.filter(|id| id.0 < self.model.layouts.len());
                if declared_before.is_none() {
                    let error = match found {
                        None => unknown(
                            "layout",
                            &parent.name,
                            parent.span,
                            self.layouts.keys().copied(),
                        ),
                        Some(_) => Diagnostic::new(
                            Code::Layout,
                            format!(
                                "`{}` has to be declared before what extends it",
                                parent.name
                            ),
                            parent.span,
                        )
                        .label("declared later"),
                    };
                    self.errors.push(error);
                }
                declared_before
            });
            let mut fields = Vec::new();
            // Every heap object is allocated and declared with this alignment.
            let (mut size, mut align) = (0, if item.is_object { 16 } else { 1 });
            if let Some(id) = parent {
                let base = &self.model.layouts[id.0];
                (size, align) = (base.size, align.max(base.align));
                fields.push(Field {
                    name: "base".to_owned(),
                    ty: Type::Layout(id),
                    offset: 0,
                    is_const: false,
                    watched: false,
                    unique: false,
                    volatile: false,
                    doc: String::new(),
                    span: item.name.span,
                });
            }
            for field in &item.fields {
                let ty = self.type_or_any(&field.ty);
                let Some((field_size, field_align)) = self.size_of(&ty, field.ty.span) else {
                    continue;
                };
                if fields
                    .iter()
                    .any(|other: &Field| other.name == field.name.name)
                {
                    self.error(
                        Diagnostic::new(
                            Code::Duplicate,
                            format!(
                                "`{}` has two fields named `{}`",
                                item.name.name, field.name.name
                            ),
                            field.name.span,
                        )
                        .label("here again"),
                    );
                }
                let offset = size.next_multiple_of(field_align);
                size = offset + field_size;
                align = align.max(field_align);
                fields.push(Field {
                    name: field.name.name.clone(),
                    ty,
                    offset,
                    is_const: field.is_const,
                    watched: field.watched,
                    unique: field.unique,
                    volatile: field.volatile,
                    doc: field.doc.clone(),
                    span: field.name.span,
                });
            }
            self.model.layouts.push(Layout {
                name: item.name.name.clone(),
                doc: item.doc.clone(),
                rust_path: item.rust_path.clone(),
                is_object: item.is_object,
                parent,
                fields,
                size: size.next_multiple_of(align),
                align,
                open: item.open,
                span: item.name.span,
            });
        }
    }

    /// Size and alignment by C's rules.
    fn size_of(&mut self, ty: &Type, span: crate::span::Span) -> Option<(usize, usize)> {
        Some(match ty {
            Type::Value { .. } | Type::Pointer(_) | Type::Slots => (8, 8),
            Type::Scalar(scalar) => {
                let size = scalar_size(*scalar);
                (size, size)
            }
            Type::Array(of, count) => {
                let (size, align) = self.size_of(of, span)?;
                (size * count, align)
            }
            Type::Layout(id) => match self.model.layouts.get(id.0) {
                Some(layout) if !layout.open => (layout.size, layout.align),
                Some(_) => {
                    self.error(
                        Diagnostic::new(Code::Layout, "this structure's size is not known", span)
                            .label("it ends in `..`, so it can only be pointed at"),
                    );
                    return None;
                }
                None => {
                    self.error(
                        Diagnostic::new(
                            Code::Layout,
                            "a structure inside a structure has to be declared before it",
                            span,
                        )
                        .label("declared later"),
                    );
                    return None;
                }
            },
        })
    }

    fn declare_statics(&mut self) {
        for item in &self.file.statics {
            let Some(&layout) = self.layouts.get(item.layout.name.as_str()) else {
                let error = unknown(
                    "layout",
                    &item.layout.name,
                    item.layout.span,
                    self.layouts.keys().copied(),
                );
                self.error(error);
                continue;
            };
            self.model.statics.push(Static {
                name: item.name.name.clone(),
                symbol: item.symbol.clone(),
                rust_path: format!("{}::{}", item.module, item.name.name),
                layout,
                span: item.name.span,
            });
        }
    }

    fn declare_functions(&mut self) {
        let file = self.file;
        for item in &file.functions {
            let names = item.params.iter().map(|param| &param.name);
            self.errors.extend(repeated("parameters", names));
            let params: Vec<FunctionParam> = item
                .params
                .iter()
                .map(|param| FunctionParam {
                    name: param.name.name.clone(),
                    ty: match &param.ty {
                        Some(ty) => self.type_or_any(ty),
                        None => Type::ANY,
                    },
                    steals: param.steals,
                })
                .collect();
            if params.len() > PARAMETER_LIMIT {
                self.error(
                    Diagnostic::new(
                        Code::Function,
                        format!("`{}` takes too many arguments", item.name.name),
                        item.name.span,
                    )
                    .label(format!(
                        "{} besides the thread; the limit is {PARAMETER_LIMIT}",
                        params.len()
                    )),
                );
            }
            let returns = match &item.result {
                ast::FunctionResult::Nothing if item.raises => Returns::Status,
                ast::FunctionResult::Nothing => Returns::Nothing,
                ast::FunctionResult::Never => Returns::Never,
                ast::FunctionResult::Value { ty, or_null } => {
                    let resolved = self.type_or_any(ty);
                    let fails = matches!(
                        resolved,
                        Type::Value { .. }
                            | Type::Pointer(_)
                            | Type::Scalar(Scalar::I64 | Scalar::I32)
                    );
                    if item.raises && !fails && !item.is_query {
                        self.error(
                            Diagnostic::new(
                                Code::Function,
                                "a failure could not be told from this result",
                                ty.span,
                            )
                            .label("no value of this type means `raised`")
                            .help("return a word, a pointer, `i64` or `i32`, or nothing"),
                        );
                    }
                    if *or_null {
                        Returns::OrNull(resolved)
                    } else {
                        Returns::Value(resolved)
                    }
                }
            };
            if item.is_query {
                let fits = matches!(
                    &returns,
                    Returns::Value(
                        Type::Scalar(Scalar::U16 | Scalar::U32)
                            | Type::Pointer(_)
                            | Type::Value { .. }
                    )
                );
                if !fits || item.raises || item.escapes || item.blocks {
                    self.error(
                        Diagnostic::new(
                            Code::Function,
                            "a query fills a cache field and does nothing else",
                            item.name.span,
                        )
                        .label("must return u16, u32, a pointer or a word, and have no effects"),
                    );
                }
            }
            self.model.functions.push(Function {
                name: item.name.name.clone(),
                doc: item.doc.clone(),
                rust_path: format!("{}::{}", item.module, item.name.name),
                kind: if item.is_query {
                    FunctionKind::Query
                } else {
                    FunctionKind::Runtime
                },
                params,
                returns,
                effects: Effects {
                    raises: item.raises || matches!(item.result, ast::FunctionResult::Never),
                    escapes: item.escapes,
                    blocks: item.blocks,
                    pure: item.pure || item.is_query,
                    makes: item.makes,
                    copies: item.copies,
                    writes: !item.pure
                        && !item.reads
                        && !item.makes
                        && !item.copies
                        && !item.is_query,
                    looks: !item.pure && !item.makes && !item.copies && !item.is_query,
                    exits: false,
                },
                span: item.name.span,
            });
        }
    }
}

fn word_class(name: &str) -> Option<Class> {
    Some(match name {
        "Value" => Class::Any,
        "Int" => Class::Int,
        "Float" => Class::Float,
        "Bool" => Class::Bool,
        _ => return None,
    })
}

/// Bytes of a scalar.
pub(crate) fn scalar_size(scalar: Scalar) -> usize {
    match scalar {
        Scalar::I64 | Scalar::U64 | Scalar::F64 => 8,
        Scalar::I32 | Scalar::U32 => 4,
        Scalar::U16 => 2,
        Scalar::U8 | Scalar::Bool => 1,
    }
}
