//! Bodies executed over what is known.

use copperplate_core::{Word, int, types};

use super::knowledge::{Expr, Fact, Knowledge, Nature, Node};
use crate::abstracts::{Abstract, Binary, Checked, Intrinsic, Of};
use crate::op::{FieldRef, FieldTy, Repr, Scalar, Ty};

fn boolean(value: bool) -> Node {
    let object = if value {
        &raw const types::TRUE
    } else {
        &raw const types::FALSE
    };
    Node::Const(Repr::Word, Word::unowned(object.cast()).0)
}

/// Bits as a scalar, extended to 64.
fn truncate(bits: u64, scalar: Scalar) -> u64 {
    match scalar {
        Scalar::I64 | Scalar::U64 => bits,
        Scalar::I32 => bits as i32 as i64 as u64,
        Scalar::U32 => u64::from(bits as u32),
        Scalar::U16 => u64::from(bits as u16),
        Scalar::U8 => u64::from(bits as u8),
    }
}

fn constant(node: Node) -> Option<u64> {
    match node {
        Node::Const(_, bits) => Some(bits),
        _ => None,
    }
}

fn is_signed(of: Of) -> bool {
    matches!(of, Of::Int | Of::Scalar(Scalar::I64 | Scalar::I32))
}

/// Both constants: the result's bits.
fn fold(op: Binary, of: Of, left: u64, right: u64) -> Option<u64> {
    if of == Of::F64 {
        let (a, b) = (f64::from_bits(left), f64::from_bits(right));
        return Some(match op {
            Binary::Lt => u64::from(a < b),
            Binary::Le => u64::from(a <= b),
            Binary::Eq => u64::from(a == b),
            Binary::Ne => u64::from(a != b),
            Binary::Gt => u64::from(a > b),
            Binary::Ge => u64::from(a >= b),
            Binary::Add => (a + b).to_bits(),
            Binary::Sub => (a - b).to_bits(),
            Binary::Mul => (a * b).to_bits(),
            Binary::Div => (a / b).to_bits(),
            _ => return None,
        });
    }
    let order = if is_signed(of) {
        (left as i64).cmp(&(right as i64))
    } else {
        left.cmp(&right)
    };
    let scalar = match of {
        Of::Scalar(scalar) => scalar,
        _ => Scalar::U64,
    };
    Some(match op {
        Binary::Lt => u64::from(order.is_lt()),
        Binary::Le => u64::from(order.is_le()),
        Binary::Eq => u64::from(order.is_eq()),
        Binary::Ne => u64::from(order.is_ne()),
        Binary::Gt => u64::from(order.is_gt()),
        Binary::Ge => u64::from(order.is_ge()),
        Binary::And | Binary::BitAnd => left & right,
        Binary::Or | Binary::BitOr => left | right,
        Binary::BitXor => left ^ right,
        Binary::Add => truncate(left.wrapping_add(right), scalar),
        Binary::Sub => truncate(left.wrapping_sub(right), scalar),
        Binary::Mul => truncate(left.wrapping_mul(right), scalar),
        Binary::Div => return None,
    })
}

fn result_repr(op: Binary, of: Of) -> Repr {
    match op {
        Binary::Lt
        | Binary::Le
        | Binary::Eq
        | Binary::Ne
        | Binary::Gt
        | Binary::Ge
        | Binary::And
        | Binary::Or => Repr::Flag,
        _ => match of {
            Of::Int => Repr::Word,
            Of::F64 => Repr::F64,
            Of::Flag => Repr::Flag,
            Of::Pointer => Repr::Pointer,
            Of::Scalar(_) => Repr::I64,
        },
    }
}

impl Knowledge {
    fn is_same(&mut self, left: Node, right: Node) -> Option<bool> {
        if left == right {
            return Some(true);
        }
        if let (Some(a), Some(b)) = (constant(left), constant(right)) {
            return Some(Word(a).is(Word(b)));
        }
        let (a, b) = (self.fact(left), self.fact(right));
        if a.nature != Nature::Any && b.nature != Nature::Any && a.nature != b.nature {
            return Some(false);
        }
        if let (Some(a), Some(b)) = (a.class, b.class)
            && a != b
        {
            return Some(false);
        }
        let null = Some(Word::NULL.0);
        if (a.not_null && constant(right) == null) || (b.not_null && constant(left) == null) {
            return Some(false);
        }
        None
    }

    /// What an intrinsic gives without computing anything.
    fn simplified(&mut self, which: Intrinsic, scalar: Scalar, args: &[Node]) -> Option<Node> {
        let first = *args.first()?;
        let bits = constant(first);
        let fact = self.fact(first);
        let word = matches!(self.repr(first), Repr::Word);
        let flag = |value: bool| Some(Node::Const(Repr::Flag, u64::from(value)));
        match which {
            Intrinsic::IsInt => match (bits, fact.nature) {
                (Some(bits), _) => flag(Word(bits).is_int()),
                (_, Nature::Int) => flag(true),
                (_, Nature::Any) => None,
                _ => flag(false),
            },
            Intrinsic::IsFloat => match fact.nature {
                Nature::Float => flag(true),
                Nature::Any => None,
                _ => flag(false),
            },
            Intrinsic::IsReference => match fact.nature {
                Nature::Bool | Nature::Object => flag(true),
                Nature::Int => flag(false),
                _ => None,
            },
            Intrinsic::IsNull => match bits {
                Some(bits) if word => flag(Word(bits).is_null()),
                Some(bits) => flag(bits == 0),
                None if fact.not_null => flag(false),
                None => None,
            },
            Intrinsic::Same => {
                let second = *args.get(1)?;
                if let Some(same) = self.is_same(first, second) {
                    return flag(same);
                }
                if fact.nature != Nature::Bool {
                    return None;
                }
                let truth = self.truth_of(first);
                if second == boolean(true) {
                    Some(truth)
                } else if second == boolean(false) {
                    Some(self.not(truth))
                } else {
                    None
                }
            }
            Intrinsic::ClassOf => {
                let class: *const copperplate_core::class::Type = match fact.nature {
                    Nature::Int => &types::INT,
                    Nature::Float => &types::FLOAT,
                    Nature::Bool => &types::BOOL,
                    _ => fact.class? as *const _,
                };
                Some(Node::Const(Repr::Pointer, class as u64))
            }
            Intrinsic::IsTrue => match (bits, self.get(first)) {
                (Some(_), _) => flag(first == boolean(true)),
                (None, Some(Expr::Intrinsic(Intrinsic::AsBool, _, inner, _))) => Some(inner),
                _ => None,
            },
            Intrinsic::AsBool => bits.map(|bits| boolean(bits != 0)),
            Intrinsic::AsI64 => match (bits, self.get(first)) {
                (Some(bits), _) => Some(Node::Const(Repr::I64, Word(bits).int() as u64)),
                (None, Some(Expr::Intrinsic(Intrinsic::AsInt, _, inner, _))) => Some(inner),
                _ => None,
            },
            Intrinsic::AsInt => match (bits, self.get(first)) {
                (Some(bits), _) => Some(Node::Const(Repr::Word, Word::small(bits as i64).0)),
                (None, Some(Expr::Intrinsic(Intrinsic::AsI64, _, inner, _))) => Some(inner),
                _ => None,
            },
            Intrinsic::FitsInt => match (bits, self.get(first)) {
                (Some(bits), _) => flag(Word::from_int(bits as i64).is_some()),
                (None, Some(Expr::Intrinsic(Intrinsic::AsI64, ..))) => flag(true),
                _ => None,
            },
            Intrinsic::AsF64 => match (bits, self.get(first)) {
                (Some(bits), _) if Word(bits).is_float() => {
                    Some(Node::Const(Repr::F64, Word(bits).float().to_bits()))
                }
                (None, Some(Expr::Intrinsic(Intrinsic::BoxFloat, _, inner, _))) => Some(inner),
                _ => None,
            },
            Intrinsic::ToF64 => {
                bits.map(|bits| Node::Const(Repr::F64, (bits as i64 as f64).to_bits()))
            }
            Intrinsic::WrappingAdd | Intrinsic::WrappingSub | Intrinsic::WrappingMul => {
                let (a, b) = (bits?, constant(*args.get(1)?)?);
                let result = match which {
                    Intrinsic::WrappingAdd => a.wrapping_add(b),
                    Intrinsic::WrappingSub => a.wrapping_sub(b),
                    _ => a.wrapping_mul(b),
                };
                Some(Node::Const(Repr::I64, truncate(result, scalar)))
            }
            Intrinsic::FloorDivide | Intrinsic::FloorModulo => {
                let (a, b) = (bits? as i64, constant(*args.get(1)?)? as i64);
                // What is known may be of a way that is never taken.
                a.checked_div(b)?;
                let result = match which {
                    Intrinsic::FloorDivide => int::floor_divide(a, b),
                    _ => int::floor_modulo(a, b),
                };
                Some(Node::Const(Repr::I64, result as u64))
            }
            Intrinsic::HighProduct => {
                let (a, b) = (bits?, constant(*args.get(1)?)?);
                Some(Node::Const(Repr::I64, int::high_product(a, b)))
            }
            Intrinsic::ShiftLeft | Intrinsic::ShiftRight => {
                let (a, n) = (bits?, constant(*args.get(1)?)? as u32 & 63);
                let result = match (which, scalar) {
                    (Intrinsic::ShiftLeft, _) => a << n,
                    (_, Scalar::I64) => ((a as i64) >> n) as u64,
                    _ => a >> n,
                };
                Some(Node::Const(Repr::I64, result))
            }
            Intrinsic::Borrow => Some(first),
            Intrinsic::Pointer => Some(self.base(first)),
            Intrinsic::Reference => match (bits, self.get(first)) {
                (Some(bits), _) => Some(Node::Const(
                    Repr::Word,
                    bits + copperplate_core::word::TAG_UNOWNED,
                )),
                (None, Some(Expr::Address(word))) => Some(word),
                _ => None,
            },
            Intrinsic::Word => bits.map(|bits| Node::Const(Repr::Word, bits)),
            Intrinsic::BoxFloat
            | Intrinsic::CallRoom
            | Intrinsic::CallFrame
            | Intrinsic::GeneratorFrame
            | Intrinsic::FrameRoom
            | Intrinsic::NewFrame
            | Intrinsic::NewMethodFrame => None,
        }
    }
}

impl Abstract for Knowledge {
    type V = Node;

    fn scalar(&mut self, value: i64, scalar: Scalar) -> Node {
        Node::Const(Repr::I64, truncate(value as u64, scalar))
    }

    fn int(&mut self, value: i64) -> Node {
        Node::Const(Repr::Word, Word::small(value).0)
    }

    fn float(&mut self, bits: u64) -> Node {
        Node::Const(Repr::F64, bits)
    }

    fn flag(&mut self, value: bool) -> Node {
        Node::Const(Repr::Flag, u64::from(value))
    }

    fn word(&mut self, bits: u64) -> Node {
        Node::Const(Repr::Word, bits)
    }

    fn address(&mut self, address: usize) -> Node {
        Node::Const(Repr::Pointer, address as u64)
    }

    fn thread(&mut self) -> Node {
        self.thread_node()
    }

    fn unknown(&mut self, ty: Ty) -> Node {
        self.fresh(ty)
    }

    fn binary(&mut self, op: Binary, of: Of, left: Node, right: Node) -> Node {
        let (left, right) = (self.resolve(left), self.resolve(right));
        if let (Some(a), Some(b)) = (constant(left), constant(right))
            && let Some(bits) = fold(op, of, a, b)
        {
            return Node::Const(result_repr(op, of), bits);
        }
        match op {
            Binary::Eq | Binary::Le | Binary::Ge if left == right && of != Of::F64 => {
                return Node::Const(Repr::Flag, 1);
            }
            Binary::Ne | Binary::Lt | Binary::Gt if left == right && of != Of::F64 => {
                return Node::Const(Repr::Flag, 0);
            }
            Binary::And | Binary::Or => {
                let absorbs = u64::from(op == Binary::Or);
                for (one, other) in [(left, right), (right, left)] {
                    match constant(one) {
                        Some(bits) if bits == absorbs => return one,
                        Some(_) => return other,
                        None => {}
                    }
                }
            }
            Binary::Eq | Binary::Ne if of == Of::Pointer => {
                // Where the class is known not to be this one.
                for (one, other) in [(left, right), (right, left)] {
                    if let Some(Expr::ClassOf(word)) = self.get(one)
                        && let Some(class) = constant(other)
                        && self.cannot_have(word, class as usize)
                    {
                        return Node::Const(Repr::Flag, u64::from(op == Binary::Ne));
                    }
                }
            }
            _ => {}
        }
        let node = self.expr(Expr::Binary(op, of, left, right), result_repr(op, of));
        if of == Of::Int && result_repr(op, of) == Repr::Word {
            self.learn(
                node,
                Fact {
                    nature: Nature::Int,
                    not_null: true,
                    ..Fact::default()
                },
            );
        }
        node
    }

    fn not(&mut self, value: Node) -> Node {
        let value = self.resolve(value);
        match (constant(value), self.get(value)) {
            (Some(bits), _) => Node::Const(Repr::Flag, bits ^ 1),
            (None, Some(Expr::Not(inner))) => inner,
            _ => self.expr(Expr::Not(value), Repr::Flag),
        }
    }

    fn negate(&mut self, of: Of, value: Node) -> Node {
        let value = self.resolve(value);
        match (constant(value), of) {
            (Some(bits), Of::F64) => Node::Const(Repr::F64, (-f64::from_bits(bits)).to_bits()),
            (Some(bits), Of::Scalar(scalar)) => {
                Node::Const(Repr::I64, truncate(bits.wrapping_neg(), scalar))
            }
            _ => {
                let repr = self.repr(value);
                self.expr(Expr::Negate(of, value), repr)
            }
        }
    }

    fn intrinsic(&mut self, which: Intrinsic, scalar: Scalar, args: &[Node]) -> Node {
        let args: smallvec::SmallVec<[Node; 4]> =
            args.iter().map(|arg| self.resolve(*arg)).collect();
        if let Some(node) = self.simplified(which, scalar, &args) {
            return self.resolve(node);
        }
        let repr = match which {
            Intrinsic::ClassOf | Intrinsic::NewFrame | Intrinsic::NewMethodFrame => Repr::Pointer,
            Intrinsic::AsBool | Intrinsic::AsInt | Intrinsic::BoxFloat | Intrinsic::Reference => {
                Repr::Word
            }
            Intrinsic::AsF64 | Intrinsic::ToF64 => Repr::F64,
            Intrinsic::AsI64
            | Intrinsic::WrappingAdd
            | Intrinsic::WrappingSub
            | Intrinsic::WrappingMul
            | Intrinsic::FloorDivide
            | Intrinsic::FloorModulo
            | Intrinsic::HighProduct
            | Intrinsic::ShiftLeft
            | Intrinsic::ShiftRight => Repr::I64,
            _ => Repr::Flag,
        };
        let Some(&first) = args.first() else {
            return self.fresh(Ty::of(repr));
        };
        let node = match which {
            Intrinsic::ClassOf => self.expr(Expr::ClassOf(first), repr),
            Intrinsic::FrameRoom | Intrinsic::NewFrame | Intrinsic::NewMethodFrame => {
                self.fresh(Ty::of(repr))
            }
            _ => self.expr(
                Expr::Intrinsic(which, scalar, first, args.get(1).copied()),
                repr,
            ),
        };
        let nature = match which {
            Intrinsic::AsBool => Nature::Bool,
            Intrinsic::AsInt => Nature::Int,
            Intrinsic::BoxFloat => Nature::Float,
            _ => return node,
        };
        self.learn(
            node,
            Fact {
                nature,
                not_null: true,
                ..Fact::default()
            },
        );
        node
    }

    fn cast(&mut self, value: Node, to: Scalar) -> Node {
        let value = self.resolve(value);
        match constant(value) {
            Some(bits) => Node::Const(Repr::I64, truncate(bits, to)),
            None if matches!(to, Scalar::I64 | Scalar::U64) => value,
            None => self.expr(Expr::Cast(value, to), Repr::I64),
        }
    }

    fn field(&mut self, base: Node, field: FieldRef, ty: Ty) -> Node {
        let base = self.base(base);
        let (info_ty, lasting, watched) = {
            let info = self.field_info(field);
            let watched = info.watched && !info.is_const;
            (info.ty, info.is_const || watched && self.valid, watched)
        };
        let mut known = None;
        if let Some(object) = constant(base)
            && object != 0
            && (lasting || matches!(info_ty, FieldTy::Layout(_) | FieldTy::Array))
        {
            known = self.read(object, field);
            if watched && known.is_some() {
                self.rely_on(object, None);
            }
        } else if watched {
            known = self.watched_value(base, field);
        }
        if let Some(bits) = known {
            if ty.repr == Repr::Word && Word(bits).is_reference() {
                self.pinned.push(Word(bits).object() as usize);
            }
            return Node::Const(ty.repr, bits);
        }
        let clock = self.clock_of(field);
        let node = self.expr(Expr::Field(base, field, clock), ty.repr);
        self.learn(node, Fact::of(ty));
        node
    }

    fn index(&mut self, array: Node, index: Node, field: Option<FieldRef>, ty: Ty) -> Node {
        let (array, index) = (self.resolve(array), self.resolve(index));
        let clock = match field {
            Some(field) => self.element_clock(field, constant(index)),
            None => self.memory_clock(),
        };
        let node = self.expr(Expr::Index(array, index, field, clock), ty.repr);
        self.learn(node, Fact::of(ty));
        node
    }

    fn call(&mut self, _: &'static str, _: &[Node], result: Option<Ty>) -> Option<Node> {
        match self.making.take() {
            Some(made) => Some(Node::Val(made)),
            None => result.map(|ty| self.fresh(ty)),
        }
    }

    fn set_field(&mut self, base: Node, field: FieldRef, value: Node) {
        let base = self.base(base);
        let value = self.resolve(value);
        self.field_written(field);
        if self.in_arm() {
            return;
        }
        let repr = self.repr(value);
        let clock = self.clock_of(field);
        let node = self.expr(Expr::Field(base, field, clock), repr);
        self.becomes(node, value);
    }

    fn set_index(&mut self, array: Node, index: Node, field: Option<FieldRef>, value: Node) {
        let (array, index) = (self.resolve(array), self.resolve(index));
        let value = self.resolve(value);
        let Some(field) = field else {
            self.anything_written();
            return;
        };
        self.element_written(field, constant(index));
        if self.in_arm() {
            return;
        }
        let repr = self.repr(value);
        let clock = self.element_clock(field, constant(index));
        let node = self.expr(Expr::Index(array, index, Some(field), clock), repr);
        self.becomes(node, value);
    }

    fn checked(&mut self, op: Checked, left: Node, right: Node) -> (Node, Node) {
        let (left, right) = (self.resolve(left), self.resolve(right));
        if let (Some(a), Some(b)) = (constant(left), constant(right)) {
            let (a, b) = (Word(a).int(), Word(b).int());
            let exact = match op {
                Checked::Add => a.checked_add(b),
                Checked::Sub => a.checked_sub(b),
                Checked::Mul => a.checked_mul(b),
            };
            return match exact.and_then(Word::from_int) {
                Some(word) => (Node::Const(Repr::Word, word.0), Node::Const(Repr::Flag, 0)),
                None => (left, Node::Const(Repr::Flag, 1)),
            };
        }
        let result = self.expr(Expr::Checked(op, left, right), Repr::Word);
        self.learn(
            result,
            Fact {
                nature: Nature::Int,
                not_null: true,
                ..Fact::default()
            },
        );
        let overflow = self.expr(Expr::Overflow(op, left, right), Repr::Flag);
        (result, overflow)
    }

    fn truth(&mut self, condition: Node) -> Option<bool> {
        constant(self.resolve(condition)).map(|bits| bits != 0)
    }

    fn exit_if(&mut self, condition: Node) -> bool {
        match self.truth(condition) {
            Some(holds) => {
                holds && !self.in_arm() || {
                    if holds {
                        self.leaves_on(condition);
                    }
                    false
                }
            }
            None => {
                let condition = self.resolve(condition);
                self.leaves_on(condition);
                self.assume(condition, false);
                false
            }
        }
    }

    fn arm(&mut self, condition: Node, holds: bool) {
        self.begin_arm();
        self.assume(condition, holds);
    }

    fn end_arm(&mut self) {
        self.leave_arm();
    }

    fn join(&mut self, condition: Node, then: Node, otherwise: Node, ty: Ty) -> Node {
        let (then, otherwise) = (self.resolve(then), self.resolve(otherwise));
        if then == otherwise {
            return then;
        }
        let fact = self.fact(then).both(self.fact(otherwise));
        let condition = self.resolve(condition);
        let node = self.expr(Expr::Choice(condition, then, otherwise), ty.repr);
        self.learn(node, fact);
        node
    }
}
