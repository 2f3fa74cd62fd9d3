//! Enumerations, layouts, statics, runtime functions and types.

use pest::iterators::Pair;

use super::grammar::Rule;
use super::{Builder, docs, inside, integer, need, take};
use crate::ast::*;

impl Builder<'_> {
    pub(super) fn enumeration(&self, pair: Pair<'_, Rule>) -> Enum {
        let (doc, mut inner) = docs(pair);
        let name = self.ident(need(&mut inner));
        let variants = inner
            .map(|variant| {
                let (doc, mut inner) = docs(variant);
                Variant {
                    doc,
                    name: self.ident(need(&mut inner)),
                    value: inner
                        .next()
                        .map(|number| u32::try_from(integer(number.as_str())).unwrap_or(u32::MAX)),
                }
            })
            .collect();
        Enum {
            doc,
            name,
            variants,
        }
    }

    pub(super) fn layout(&self, pair: Pair<'_, Rule>) -> Layout {
        let (doc, mut inner) = docs(pair);
        let is_object = need(&mut inner).as_str() == "object";
        let name = self.ident(need(&mut inner));
        let parent = take(&mut inner, Rule::parent).map(|parent| self.ident(inside(parent)));
        let rust_path = inside(need(&mut inner)).as_str().to_owned();
        let mut fields = Vec::new();
        let mut open = false;
        for field in inner {
            if field.as_rule() == Rule::open {
                open = true;
                continue;
            }
            let (doc, mut inner) = docs(field);
            fields.push(Field {
                doc,
                is_const: take(&mut inner, Rule::constness).is_some(),
                watched: take(&mut inner, Rule::watchedness).is_some(),
                unique: take(&mut inner, Rule::uniqueness).is_some(),
                volatile: take(&mut inner, Rule::volatility).is_some(),
                name: self.ident(need(&mut inner)),
                ty: self.type_(need(&mut inner)),
            });
        }
        Layout {
            doc,
            is_object,
            name,
            parent,
            rust_path,
            fields,
            open,
        }
    }

    pub(super) fn type_(&self, pair: Pair<'_, Rule>) -> Type {
        let span = self.span(&pair);
        let mut inner = pair.into_inner();
        let first = need(&mut inner);
        let kind = match first.as_rule() {
            Rule::pointer => TypeKind::Pointer(Box::new(self.type_(inside(first)))),
            Rule::array => {
                let mut inner = first.into_inner();
                let element = self.type_(need(&mut inner));
                TypeKind::Array(
                    Box::new(element),
                    integer(need(&mut inner).as_str()) as usize,
                )
            }
            _ => TypeKind::Name(first.as_str().trim().to_owned()),
        };
        Type {
            kind,
            nullable: inner.next().is_some(),
            span,
        }
    }

    pub(super) fn statics(&self, pair: Pair<'_, Rule>, file: &mut File) {
        let mut inner = pair.into_inner();
        let layout = self.ident(need(&mut inner));
        let module = inside(need(&mut inner)).as_str().to_owned();
        for item in inner {
            let mut inner = item.into_inner();
            file.statics.push(Static {
                name: self.ident(need(&mut inner)),
                layout: layout.clone(),
                module: module.clone(),
                symbol: inside(need(&mut inner)).as_str().to_owned(),
            });
        }
    }

    pub(super) fn runtime(&self, pair: Pair<'_, Rule>, file: &mut File) {
        let mut inner = pair.into_inner();
        let module = inside(need(&mut inner)).as_str().to_owned();
        for function in inner {
            file.functions.push(self.function(function, &module));
        }
    }

    fn function(&self, pair: Pair<'_, Rule>, module: &str) -> Function {
        let span = self.span(&pair);
        let (doc, mut inner) = docs(pair);
        let is_query = take(&mut inner, Rule::query).is_some();
        let name = self.ident(need(&mut inner));
        let mut function = Function {
            doc,
            is_query,
            span: span.to(name.span),
            name,
            module: module.to_owned(),
            params: Vec::new(),
            result: FunctionResult::Nothing,
            raises: false,
            escapes: false,
            blocks: false,
            pure: false,
            reads: false,
            makes: false,
            copies: false,
        };
        for part in inner {
            match part.as_rule() {
                Rule::fn_param => {
                    let mut inner = part.into_inner();
                    function.params.push(FunctionParam {
                        steals: take(&mut inner, Rule::steals).is_some(),
                        name: self.ident(need(&mut inner)),
                        ty: inner.next().map(|ty| self.type_(ty)),
                    });
                }
                Rule::fn_result => {
                    let mut inner = part.into_inner();
                    let first = need(&mut inner);
                    function.result = if first.as_rule() == Rule::never {
                        FunctionResult::Never
                    } else {
                        FunctionResult::Value {
                            ty: self.type_(first),
                            or_null: inner.next().is_some(),
                        }
                    };
                }
                _ => {
                    function.pure = part.as_str().trim() == "pure";
                    function.reads = part.as_str().trim() == "reads";
                    function.makes = part.as_str().trim() == "makes";
                    function.copies = part.as_str().trim() == "copies";
                    for effect in part.into_inner() {
                        match effect.as_str() {
                            "raise" => function.raises = true,
                            "escape" => function.escapes = true,
                            _ => function.blocks = true,
                        }
                    }
                }
            }
        }
        function
    }
}
