//! What is known while a trace is emitted.
//!
//! Values and what bodies compute from them are *nodes*, hash-consed, so that the same expression is the same node. A node that
//! reads memory has the *clock* of the field it reads in it: a write moves the clock on, and nothing known of the old node is
//! found again. So facts need no invalidating.

use std::hash::BuildHasher;

use copperplate_core::class::Type;
use copperplate_core::word::{TAG_MASK, TAG_OWNED};
use copperplate_core::{Object, Word, types};
use hashbrown::HashTable;
use hashbrown::hash_table::Entry;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};
use smallvec::{SmallVec, smallvec};

use crate::abstracts::{Binary, Checked, Intrinsic, Of};
use crate::ir::{Dependency, Val};
use crate::op::{FieldRef, FieldTy, Kind, Repr, Scalar, Tables, Ty};

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Node {
    Val(Val),
    Const(Repr, u64),
    Expr(u32),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Expr {
    Unknown(u32),
    /// The address of an object, of its word.
    Address(Node),
    ClassOf(Node),
    Field(Node, FieldRef, u64),
    Index(Node, Node, Option<FieldRef>, u64),
    Binary(Binary, Of, Node, Node),
    Not(Node),
    Negate(Of, Node),
    Intrinsic(Intrinsic, Scalar, Node, Option<Node>),
    Cast(Node, Scalar),
    Checked(Checked, Node, Node),
    Overflow(Checked, Node, Node),
    /// One where the condition holds, the other where it does not.
    Choice(Node, Node, Node),
}

/// What is known of a word's nature.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Nature {
    #[default]
    Any,
    Int,
    Float,
    Bool,
    /// A reference to something that is neither a float nor a bool.
    Object,
}

/// The conditions of a body's side exits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExitCondition {
    None,
    One(Node),
    Several,
}

#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Fact {
    pub nature: Nature,
    pub class: Option<usize>,
    pub not_null: bool,
    /// It is no reference.
    pub immediate: bool,
    /// The word is a counted reference.
    pub counted: bool,
    /// The word is no counted reference, whatever it is.
    pub uncounted: bool,
    pub constant: Option<u64>,
}

impl Fact {
    pub fn of(ty: Ty) -> Fact {
        let nature = match ty.kind {
            Kind::Any => Nature::Any,
            Kind::Int => Nature::Int,
            Kind::Float => Nature::Float,
            Kind::Bool => Nature::Bool,
            Kind::Object(_) => Nature::Object,
        };
        if ty.repr != Repr::Word || ty.nullable {
            return Fact::default();
        }
        Fact {
            nature,
            not_null: true,
            ..Fact::default()
        }
    }

    /// Whether references need no counting.
    pub fn uncounted(&self) -> bool {
        match self.constant {
            Some(bits) => !is_mortal(Word(bits)),
            None => {
                self.uncounted
                    || self.immediate
                    || matches!(self.nature, Nature::Int | Nature::Bool)
            }
        }
    }

    /// What holds of both.
    pub fn both(self, other: Fact) -> Fact {
        Fact {
            nature: if self.nature == other.nature {
                self.nature
            } else {
                Nature::Any
            },
            class: self.class.filter(|class| other.class == Some(*class)),
            not_null: self.not_null && other.not_null,
            immediate: self.immediate && other.immediate,
            counted: self.counted && other.counted,
            uncounted: self.uncounted() && other.uncounted(),
            constant: self.constant.filter(|bits| other.constant == Some(*bits)),
        }
    }

    /// Whether everything that `self` says is said by `other`.
    pub fn implied_by(&self, other: &Fact) -> bool {
        // That a word is not counted may be said in several ways, of which this keeps one.
        self.both(*other) == self.both(*self)
    }
}

/// What is known of values and of expressions, by their numbers.
#[derive(Clone, Default)]
struct Facts {
    values: Vec<Fact>,
    exprs: Vec<Fact>,
}

impl Facts {
    fn get(&self, node: Node) -> Fact {
        let known = match node {
            Node::Val(value) => self.values.get(value.index()),
            Node::Expr(number) => self.exprs.get(number as usize),
            Node::Const(repr, bits) => return constant_fact(repr, bits),
        };
        known.copied().unwrap_or_default()
    }

    fn set(&mut self, node: Node, fact: Fact) {
        let (facts, at) = match node {
            Node::Val(value) => (&mut self.values, value.index()),
            Node::Expr(number) => (&mut self.exprs, number as usize),
            Node::Const(..) => return,
        };
        *reached(facts, at, Fact::default()) = fact;
    }
}

/// The place at that index; the vector grows to have it, the places between being `none`.
fn reached<T: Copy>(places: &mut Vec<T>, index: usize, none: T) -> &mut T {
    if places.len() <= index {
        places.resize(index + 1, none);
    }
    &mut places[index]
}

/// Everything known at a point of emission.
#[derive(Clone)]
pub struct Knowledge {
    tables: &'static Tables,
    exprs: Vec<(Expr, Repr)>,
    /// Numbers of expressions, found by the expressions, which are many and large.
    numbers: HashTable<u32>,
    facts: Facts,
    /// Expressions, by number, that turned out to be other nodes: what was stored, what a load gave.
    same: Vec<Option<Node>>,
    clocks: FxHashMap<FieldRef, u64>,
    /// Of elements that were written by their known numbers, and of the last one of them.
    element_clocks: FxHashMap<(FieldRef, u64), u64>,
    last_element: FxHashMap<FieldRef, u64>,
    clock: u64,
    next_clock: u64,
    unknowns: u32,
    /// Representations of values.
    reprs: Vec<Repr>,
    /// Addresses of frames: the function that was recorded.
    pub frames: FxHashMap<Val, usize>,
    /// What was known before the open arms of nodes that were learnt about in them, oldest first.
    outside: Vec<(Node, Fact)>,
    /// How many of those there were when each of the open arms began.
    arms: Vec<usize>,
    /// What the object will be that the op being emitted makes.
    pub making: Option<Val>,
    /// What was known of values before the op being emitted, where it adds something.
    before: Option<Vec<(Node, Fact)>>,
    /// What the body being executed leaves on, by its side exit.
    pub exit_condition: ExitCondition,
    /// Nothing has happened since the executor was found valid.
    pub valid: bool,
    /// Watched fields of objects that something was concluded from.
    pub relied_on: FxHashSet<Dependency>,
    /// Objects whose addresses became constants.
    pub pinned: Vec<usize>,
    /// Looks a class up by its version.
    pub class_of_version: Option<fn(u32) -> Option<usize>>,
    /// A guard asks for a class as it was: it never holds.
    pub outdated: bool,
    /// Whether a watched value of an object has not been seen to change.
    pub is_steady: Option<fn(usize, u32) -> bool>,
    /// What has been written since the trace began.
    written: Written,
}

/// Fields whose memory may have changed.
#[derive(Clone, Default, Debug)]
pub(super) struct Written {
    fields: FxHashSet<FieldRef>,
    elements: FxHashSet<(FieldRef, u64)>,
    anything: bool,
}

impl Knowledge {
    /// At the head of a loop: what a round writes is not known there. Answers with what that is.
    pub(super) fn forget_what_changes(&mut self, everything: bool) -> Written {
        let mut written = self.written.clone();
        written.anything |= everything;
        // What changes from outside is looked at once a round.
        for (layout, info) in self.tables.layouts.iter().enumerate() {
            for (field, info) in info.fields.iter().enumerate() {
                if info.volatile {
                    let clock = self.tick();
                    let field = FieldRef {
                        layout: layout as u16,
                        field: field as u16,
                        element: false,
                    };
                    self.clocks.insert(field, clock);
                }
            }
        }
        if written.anything {
            self.anything_written();
        }
        for &field in &written.fields {
            self.field_written(field);
        }
        for &(field, number) in &written.elements {
            self.element_written(field, Some(number));
        }
        written
    }

    /// Whether nothing else has been written since.
    pub(super) fn changed_within(&self, written: &Written) -> bool {
        written.anything
            || (!self.written.anything
                && self.written.fields.is_subset(&written.fields)
                && self.written.elements.is_subset(&written.elements))
    }

    pub fn new(tables: &'static Tables) -> Knowledge {
        Knowledge {
            tables,
            exprs: Vec::new(),
            numbers: HashTable::new(),
            facts: Facts::default(),
            same: Vec::new(),
            clocks: FxHashMap::default(),
            element_clocks: FxHashMap::default(),
            last_element: FxHashMap::default(),
            clock: 0,
            next_clock: 1,
            unknowns: 0,
            reprs: Vec::new(),
            frames: FxHashMap::default(),
            outside: Vec::new(),
            arms: Vec::new(),
            making: None,
            before: None,
            exit_condition: ExitCondition::None,
            valid: true,
            relied_on: FxHashSet::default(),
            pinned: Vec::new(),
            class_of_version: None,
            outdated: false,
            is_steady: None,
            written: Written::default(),
        }
    }

    /// A value exists, of this type.
    pub fn declare(&mut self, value: Val, ty: Ty) {
        *reached(&mut self.reprs, value.index(), Repr::Word) = ty.repr;
        let fact = Fact::of(ty);
        if fact != Fact::default() {
            self.learn(Node::Val(value), fact);
        }
    }

    /// What the node is known to be, a constant if possible.
    pub fn resolve(&self, node: Node) -> Node {
        let mut node = node;
        while let Node::Expr(number) = node
            && let Some(&Some(other)) = self.same.get(number as usize)
        {
            node = other;
        }
        if let Node::Const(..) = node {
            return node;
        }
        match self.facts.get(node).constant {
            Some(bits) => Node::Const(self.repr(node), bits),
            None => node,
        }
    }

    pub fn fact(&self, node: Node) -> Fact {
        self.facts.get(self.resolve(node))
    }

    /// Adds to what is known of a node.
    pub fn learn(&mut self, node: Node, fact: Fact) {
        if let Node::Const(..) = node {
            return;
        }
        let known = self.facts.get(node);
        if let (Some(before), Node::Val(_)) = (&mut self.before, node)
            && before.iter().all(|(other, _)| *other != node)
        {
            before.push((node, known));
        }
        if self.in_arm() {
            self.outside.push((node, known));
        }
        let nature = match known.nature {
            Nature::Any => fact.nature,
            nature => nature,
        };
        let both = Fact {
            nature,
            class: known.class.or(fact.class),
            not_null: known.not_null || fact.not_null,
            immediate: known.immediate || fact.immediate,
            counted: known.counted || fact.counted,
            uncounted: known.uncounted || fact.uncounted,
            constant: known.constant.or(fact.constant),
        };
        self.facts.set(node, both);
    }

    /// The node is that value from now on.
    pub fn is_value(&mut self, node: Node, value: Val) {
        if let Node::Expr(_) = node {
            self.learn(Node::Val(value), self.facts.get(node));
            self.becomes(node, Node::Val(value));
        }
    }

    /// Memory may have changed anywhere.
    pub fn anything_written(&mut self) {
        self.clock = self.tick();
        self.clocks.clear();
        self.element_clocks.clear();
        self.last_element.clear();
        self.written.anything = true;
    }

    /// The field of some object may have changed.
    pub fn field_written(&mut self, field: FieldRef) {
        if self.is_fixed(field) {
            // It was given its value in a new object.
            return;
        }
        let clock = self.tick();
        self.clocks.insert(field, clock);
        self.written.fields.insert(field);
    }

    /// An element may have changed, the one of this number if it is known.
    pub(super) fn element_written(&mut self, field: FieldRef, number: Option<u64>) {
        let Some(number) = number else {
            self.field_written(field);
            return;
        };
        if self.is_fixed(field) {
            return;
        }
        let clock = self.tick();
        self.element_clocks.insert((field, number), clock);
        self.last_element.insert(field, clock);
        self.written.elements.insert((field, number));
    }

    pub(super) fn element_clock(&self, field: FieldRef, number: Option<u64>) -> u64 {
        let written = match number {
            Some(number) => self.element_clocks.get(&(field, number)),
            None => self.last_element.get(&field),
        };
        self.clock_of(field).max(written.copied().unwrap_or(0))
    }

    fn tick(&mut self) -> u64 {
        self.next_clock += 1;
        self.next_clock
    }

    /// Whether it never changes in an object that is there: a constant field, or an element in place of one.
    fn is_fixed(&self, field: FieldRef) -> bool {
        let info = self.tables.field(field);
        info.is_const && (!field.element || info.ty == FieldTy::Array)
    }

    pub(super) fn clock_of(&self, field: FieldRef) -> u64 {
        if self.is_fixed(field) {
            return 0;
        }
        self.clocks
            .get(&field)
            .copied()
            .unwrap_or(0)
            .max(self.clock)
    }

    pub(super) fn repr(&self, node: Node) -> Repr {
        match node {
            Node::Val(value) => self.reprs.get(value.index()).copied().unwrap_or(Repr::Word),
            Node::Const(repr, _) => repr,
            Node::Expr(number) => self.exprs[number as usize].1,
        }
    }

    pub(super) fn expr(&mut self, expr: Expr, repr: Repr) -> Node {
        let exprs = &self.exprs;
        let hash = |expr: &Expr| FxBuildHasher.hash_one(expr);
        let entry = self.numbers.entry(
            hash(&expr),
            |&number| exprs[number as usize].0 == expr,
            |&number| hash(&exprs[number as usize].0),
        );
        let number = match entry {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(place) => {
                let number = exprs.len() as u32;
                place.insert(number);
                self.exprs.push((expr, repr));
                number
            }
        };
        self.resolve(Node::Expr(number))
    }

    pub(super) fn get(&self, node: Node) -> Option<Expr> {
        match node {
            Node::Expr(number) => Some(self.exprs[number as usize].0),
            _ => None,
        }
    }

    pub(super) fn fresh(&mut self, ty: Ty) -> Node {
        self.unknowns += 1;
        // Nobody looks for it.
        let node = Node::Expr(self.exprs.len() as u32);
        self.exprs.push((Expr::Unknown(self.unknowns), ty.repr));
        let fact = Fact::of(ty);
        if fact != Fact::default() {
            self.learn(node, fact);
        }
        node
    }

    /// The address of what a word refers to, or the address itself.
    pub(super) fn base(&mut self, node: Node) -> Node {
        let node = self.resolve(node);
        match (node, self.repr(node)) {
            (Node::Const(Repr::Word, bits), _) => {
                Node::Const(Repr::Pointer, Word(bits).object() as u64)
            }
            (_, Repr::Word) => match self.get(node) {
                Some(Expr::Intrinsic(Intrinsic::Reference, _, pointer, None)) => pointer,
                _ => self.expr(Expr::Address(node), Repr::Pointer),
            },
            _ => node,
        }
    }

    /// What a node was while it was recorded: only a guess.
    fn guess(&self, node: Node) -> Option<u64> {
        match self.resolve(node) {
            Node::Const(_, bits) => Some(bits),
            Node::Val(_) => None,
            node => match self.get(node)? {
                Expr::Address(word) => Some(Word(self.guess(word)?).object() as u64),
                Expr::Field(base, field, _) => {
                    let info = self.tables.field(field);
                    if let Node::Val(value) = base
                        && let Some(&function) = self.frames.get(&value)
                        && self.tables.frame_function == Some(field)
                    {
                        return Some(function as u64 + copperplate_core::word::TAG_UNOWNED);
                    }
                    let base = self.guess(base)?;
                    if base == 0 || !matches!(info.ty, FieldTy::Word(_) | FieldTy::Pointer(_)) {
                        return None;
                    }
                    // SAFETY: a recorded function is alive while its trace is made, and so is what it leads to.
                    Some(unsafe { ((base + u64::from(info.offset)) as *const u64).read() })
                }
                _ => None,
            },
        }
    }

    pub(super) fn assume(&mut self, condition: Node, holds: bool) {
        let condition = self.resolve(condition);
        let Node::Expr(_) = condition else {
            if let Node::Val(value) = condition {
                self.learn_constant(condition, u64::from(holds));
                self.assumed(value, holds);
            }
            return;
        };
        self.assume_expr(condition, holds);
    }

    fn assume_expr(&mut self, condition: Node, holds: bool) {
        self.learn_constant(condition, u64::from(holds));
        match self.exprs_of(condition) {
            Expr::Not(inner) => self.assume(inner, !holds),
            Expr::Binary(Binary::And, _, left, right) if holds => {
                self.assume(left, true);
                self.assume(right, true);
            }
            Expr::Binary(Binary::Or, _, left, right) if !holds => {
                self.assume(left, false);
                self.assume(right, false);
            }
            // Which side it is stays open.
            Expr::Binary(Binary::And | Binary::Or, ..) => {
                for word in self.shown_uncounted(condition, holds) {
                    let uncounted = Fact {
                        uncounted: true,
                        ..Fact::default()
                    };
                    self.learn(word, uncounted);
                }
            }
            Expr::Binary(Binary::Eq, _, left, right) if holds => self.equal(left, right),
            Expr::Binary(Binary::Ne, _, left, right) if !holds => self.equal(left, right),
            Expr::Intrinsic(Intrinsic::IsInt, _, word, _) if holds => {
                self.learn_nature(word, Nature::Int);
            }
            Expr::Intrinsic(Intrinsic::IsFloat, _, word, _) if holds => {
                self.learn_nature(word, Nature::Float);
            }
            Expr::Intrinsic(Intrinsic::IsTrue, _, word, _) => {
                self.learn_constant(word, crate::execute::boolean_word(holds));
            }
            Expr::Intrinsic(Intrinsic::IsNull, _, word, _) => {
                if !holds {
                    self.learn(
                        word,
                        Fact {
                            not_null: true,
                            ..Fact::default()
                        },
                    );
                } else if self.repr(word) == Repr::Word {
                    self.learn_constant(word, Word::NULL.0);
                }
            }
            Expr::Intrinsic(Intrinsic::Same, _, left, Some(right)) if holds => {
                if let Node::Const(_, bits) = right
                    && Word(bits).is_reference()
                {
                    self.learn_constant(left, bits);
                }
            }
            _ => {}
        }
    }

    /// The words that a condition shows to be no counted references: also where it leaves open which of several things they are.
    fn shown_uncounted(&self, condition: Node, holds: bool) -> SmallVec<[Node; 2]> {
        match self.exprs_of(condition) {
            Expr::Not(inner) => self.shown_uncounted(self.resolve(inner), !holds),
            Expr::Binary(op @ (Binary::And | Binary::Or), _, left, right) => {
                let sides = [left, right];
                let [mut shown, other] =
                    sides.map(|side| self.shown_uncounted(self.resolve(side), holds));
                // Of `a && b` both hold, or one of them does not.
                match (op == Binary::And) == holds {
                    true => shown.extend(other),
                    false => shown.retain(|word| other.contains(word)),
                }
                shown
            }
            Expr::Intrinsic(Intrinsic::IsInt | Intrinsic::IsNull, _, word, _) if holds => {
                smallvec![self.resolve(word)]
            }
            Expr::Intrinsic(Intrinsic::Same, _, word, Some(Node::Const(_, bits)))
                if holds && !is_mortal(Word(bits)) =>
            {
                smallvec![self.resolve(word)]
            }
            _ => SmallVec::new(),
        }
    }

    fn exprs_of(&self, node: Node) -> Expr {
        self.get(node).unwrap_or(Expr::Unknown(0))
    }

    fn learn_nature(&mut self, node: Node, nature: Nature) {
        self.learn(
            node,
            Fact {
                nature,
                not_null: true,
                ..Fact::default()
            },
        );
    }

    pub fn learn_constant(&mut self, node: Node, bits: u64) {
        self.learn(
            node,
            Fact {
                constant: Some(bits),
                ..Fact::default()
            },
        );
    }

    fn equal(&mut self, left: Node, right: Node) {
        let (node, bits) = match (self.resolve(left), self.resolve(right)) {
            (Node::Const(..), Node::Const(..)) => return,
            (node, Node::Const(_, bits)) | (Node::Const(_, bits), node) => (node, bits),
            _ => return,
        };
        self.learn_constant(node, bits);
        match self.get(node) {
            Some(Expr::ClassOf(word)) => {
                self.has_class(word, bits as usize);
                if bits == &raw const types::MODULE as u64 {
                    // The one built-in class whose instances can be given another.
                    self.rely_on(bits, None);
                }
            }
            Some(Expr::Field(base, field, _)) => {
                let info = self.tables.field(field);
                if !info.unique || bits == 0 {
                    return;
                }
                // Whoever has this value in the field is the one object that has it now.
                let candidate = if self.tables.class_version == Some(field) {
                    self.class_of_version.and_then(|find| {
                        let class = find(bits as u32).map(|class| class as u64);
                        self.outdated |= class.is_none() && !self.in_arm();
                        class
                    })
                } else {
                    self.guess(base)
                };
                let Some(object) = candidate.filter(|object| *object != 0) else {
                    return;
                };
                if self.read(object, field) != Some(bits) {
                    return;
                }
                self.pinned.push(object as usize);
                if info.watched {
                    self.rely_on(object, None);
                }
                self.learn_constant(base, object);
                match self.get(base) {
                    Some(Expr::ClassOf(word)) => self.has_class(word, object as usize),
                    Some(Expr::Address(word)) => {
                        self.learn_constant(word, object + copperplate_core::word::TAG_UNOWNED);
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn has_class(&mut self, word: Node, class: usize) {
        let pointer = class as *const Type;
        let nature = if std::ptr::eq(pointer, &types::INT) {
            // Small or big.
            Nature::Any
        } else if std::ptr::eq(pointer, &types::FLOAT) {
            Nature::Float
        } else if std::ptr::eq(pointer, &types::BOOL) {
            Nature::Bool
        } else {
            Nature::Object
        };
        self.learn(
            word,
            Fact {
                nature,
                class: Some(class),
                not_null: true,
                ..Fact::default()
            },
        );
    }

    /// The trace holds only as long as nobody changes this.
    pub(super) fn rely_on(&mut self, object: u64, value: Option<u32>) {
        self.relied_on.insert(Dependency {
            object: object as usize,
            value,
        });
    }

    /// The value of a watched field of an element, in an array that a constant object leads to.
    pub(super) fn watched_value(&mut self, element: Node, field: FieldRef) -> Option<u64> {
        let Some(Expr::Index(array, Node::Const(_, number), _, _)) = self.get(element) else {
            return None;
        };
        if !self.valid {
            return None;
        }
        let Some(Expr::Field(Node::Const(_, object), leading, _)) = self.get(array) else {
            return None;
        };
        let number = u32::try_from(number).ok()?;
        let FieldTy::Pointer(Some(layout)) = self.tables.field(leading).ty else {
            return None;
        };
        if !self
            .is_steady
            .is_some_and(|ask| ask(object as usize, number))
        {
            return None;
        }
        let size = u64::from(self.tables.layouts[usize::from(layout)].size);
        let elements = self.read(object, leading)?;
        let value = self.read(elements + size * u64::from(number), field)?;
        self.rely_on(object, Some(number));
        Some(value)
    }

    /// A field of a live object, as bits in its representation.
    pub(super) fn read(&self, object: u64, field: FieldRef) -> Option<u64> {
        let info = self.tables.field(field);
        let address = object + u64::from(info.offset);
        // SAFETY: the object is alive (pinned, immortal, or reached from the running function), and has the layout.
        unsafe {
            Some(match info.ty {
                FieldTy::Word(_) => (address as *const Word).read().lent().0,
                FieldTy::Pointer(_) => (address as *const u64).read(),
                FieldTy::Scalar(Scalar::I64 | Scalar::U64) => (address as *const u64).read(),
                FieldTy::Scalar(Scalar::I32) => (address as *const i32).read() as i64 as u64,
                FieldTy::Scalar(Scalar::U32) => u64::from((address as *const u32).read()),
                FieldTy::Scalar(Scalar::U16) => u64::from((address as *const u16).read()),
                FieldTy::Scalar(Scalar::U8) | FieldTy::Bool => {
                    u64::from((address as *const u8).read())
                }
                FieldTy::F64 => (address as *const u64).read(),
                FieldTy::Layout(_) | FieldTy::Array => address,
            })
        }
    }

    /// A flag or an address that a guard found to be so.
    pub(super) fn assumed(&mut self, value: Val, holds: bool) {
        // What the flag was computed from holds too.
        let origins: Vec<usize> = (0..self.same.len())
            .filter(|&number| self.same[number] == Some(Node::Val(value)))
            .collect();
        for number in origins {
            if self.exprs[number].1 == Repr::Flag {
                self.assume_expr(Node::Expr(number as u32), holds);
            }
        }
    }

    /// Whether a word that is a bool is True.
    pub(super) fn truth_of(&mut self, word: Node) -> Node {
        let expr = Expr::Intrinsic(Intrinsic::IsTrue, Scalar::I64, word, None);
        self.expr(expr, Repr::Flag)
    }

    /// The flag that a bool was made of.
    pub fn is_bool_of(&mut self, word: Val, flag: Val) {
        let truth = self.truth_of(Node::Val(word));
        self.becomes(truth, Node::Val(flag));
    }

    /// The flag of a bool, if there is one.
    pub fn flag_of(&mut self, word: Val) -> Option<Val> {
        match self.truth_of(Node::Val(word)) {
            Node::Val(flag) => Some(flag),
            _ => None,
        }
    }

    /// An op's body is about to be executed: what it proves does not hold where it leaves.
    pub fn begin_op(&mut self) {
        self.before = Some(Vec::new());
        self.exit_condition = ExitCondition::None;
    }

    /// Whether the body being executed may leave by its side exit.
    pub fn may_exit(&self) -> bool {
        self.exit_condition != ExitCondition::None
    }

    /// The op has been emitted.
    pub fn end_op(&mut self) {
        self.before = None;
    }

    /// What holds of a value whether the op being emitted leaves or not.
    pub fn fact_before(&self, value: Val) -> Fact {
        let node = Node::Val(value);
        let before = self.before.iter().flatten();
        match before.into_iter().find(|(other, _)| *other == node) {
            Some((_, fact)) => *fact,
            None => self.fact(node),
        }
    }

    /// The body may leave where this holds.
    pub(super) fn leaves_on(&mut self, condition: Node) {
        self.exit_condition = match self.exit_condition {
            ExitCondition::None if !self.in_arm() => ExitCondition::One(condition),
            _ => ExitCondition::Several,
        };
    }

    /// What the negation of a condition is, where the condition is one.
    pub(super) fn negated(&self, condition: Node) -> Option<Node> {
        match self.get(condition) {
            Some(Expr::Not(inner)) => Some(inner),
            _ => None,
        }
    }

    pub(super) fn thread_node(&mut self) -> Node {
        self.expr(Expr::Unknown(0), Repr::Pointer)
    }

    pub(super) fn field_info(&self, field: FieldRef) -> &'static crate::op::FieldInfo {
        self.tables.field(field)
    }

    pub(super) fn memory_clock(&self) -> u64 {
        // Without a field's name any write counts.
        self.next_clock
    }

    /// The node has just been made to be that.
    pub(super) fn becomes(&mut self, node: Node, value: Node) {
        if let Node::Expr(number) = node
            && node != value
        {
            *reached(&mut self.same, number as usize, None) = Some(value);
        }
    }

    pub(super) fn in_arm(&self) -> bool {
        !self.arms.is_empty()
    }

    pub(super) fn begin_arm(&mut self) {
        self.arms.push(self.outside.len());
    }

    /// What was learnt in the arm is forgotten.
    pub(super) fn leave_arm(&mut self) {
        let begin = self.arms.pop().unwrap_or(0);
        for (node, fact) in self.outside.drain(begin..).rev() {
            self.facts.set(node, fact);
        }
    }

    /// Whether a word certainly has another class.
    pub(super) fn cannot_have(&self, word: Node, class: usize) -> bool {
        let fact = self.fact(word);
        match (fact.class, fact.nature) {
            (Some(known), _) => known != class,
            _ => false,
        }
    }
}

/// Whether the word refers to an object that may go: its references are counted, constant or not.
fn is_mortal(word: Word) -> bool {
    // SAFETY: constants of a trace are alive while it is made.
    word.is_reference() && !word.is_null() && unsafe { !(*word.object()).is_immortal() }
}

/// The word that is a constant of a trace: one that may go is not counted by the trace, but by whoever keeps it.
pub(super) fn constant_word(bits: u64) -> u64 {
    let word = Word(bits).lent();
    if is_mortal(word) {
        word.0 & !TAG_MASK | TAG_OWNED
    } else {
        word.0
    }
}

/// What is known of a constant.
fn constant_fact(repr: Repr, bits: u64) -> Fact {
    if repr != Repr::Word {
        return Fact {
            constant: Some(bits),
            not_null: bits != 0,
            ..Fact::default()
        };
    }
    let word = Word(bits);
    let mut class = None;
    let nature = if word.is_int() {
        Nature::Int
    } else if word.is_float() {
        Nature::Float
    } else if word.is_null() {
        Nature::Any
    } else {
        match fixed_class(word.object()) {
            Some(found) if std::ptr::eq(found, &types::BOOL) => Nature::Bool,
            Some(found) if std::ptr::eq(found, &types::FLOAT) => Nature::Float,
            Some(found) if std::ptr::eq(found, &types::INT) => Nature::Any,
            Some(found) if std::ptr::eq(found, &types::MODULE) => Nature::Object,
            Some(found) => {
                class = Some(found as usize);
                Nature::Object
            }
            None => Nature::Object,
        }
    };
    Fact {
        nature,
        class,
        not_null: !word.is_null(),
        immediate: word.is_int() || word.is_float(),
        counted: word.is_owned(),
        uncounted: false,
        constant: Some(bits),
    }
}

/// The class of an object, where nobody can assign another.
fn fixed_class(object: *const Object) -> Option<*const Type> {
    if object.is_null() {
        return None;
    }
    // SAFETY: constants of a trace are alive.
    unsafe {
        let class: *const Type = (*object).class();
        (*class.cast::<Object>()).is_immortal().then_some(class)
    }
}
