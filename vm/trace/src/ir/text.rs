//! The textual form: printed for people and dumps, parsed for tests.

use std::fmt::{self, Write};

use copperplate_core::{Object, Word, types};
use pest::Parser;
use pest::iterators::Pair;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::{
    Block, BlockId, Caller, Def, Dependency, Entry, FrameId, FrameInfo, Inst, KEEP, Making, Op,
    Place, Slot, SnapId, Snapshot, Trace, Val, ValueInfo,
};
use crate::op::{Kind, OpId, Repr, Tables, Ty};

#[derive(pest_derive::Parser)]
#[grammar = "ir/text.pest"]
struct Grammar;

/// Why a text is no trace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    pub line: usize,
    pub column: usize,
    pub message: String,
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for SyntaxError {}

const PRIMITIVES: [(&str, Op); 20] = [
    ("dup", Op::Dup),
    ("own", Op::Own),
    ("close", Op::Close),
    ("forget", Op::Forget),
    ("box", Op::Box),
    ("unbox", Op::Unbox),
    ("unbox_immediate", Op::UnboxImmediate),
    ("flag_of", Op::FlagOf),
    ("bool_of", Op::BoolOf),
    ("guard_true", Op::GuardTrue),
    ("guard_false", Op::GuardFalse),
    ("guard_immediate", Op::GuardImmediate),
    ("guard_counted", Op::GuardCounted),
    ("guard_equal", Op::GuardEqual),
    ("frame_code", Op::FrameCode),
    ("frame_ip", Op::FrameIp),
    ("frame_previous", Op::FramePrevious),
    ("push_operand", Op::PushOperand),
    ("check_valid", Op::CheckValid),
    ("exit", Op::Exit),
];

fn specials() -> [(&'static str, u64); 4] {
    let word = |object: *const Object| Word::unowned(object).0;
    [
        ("null", Word::NULL.0),
        ("None", word((&raw const types::NONE).cast())),
        ("True", word((&raw const types::TRUE).cast())),
        ("False", word((&raw const types::FALSE).cast())),
    ]
}

/// The name of an operation.
pub(crate) fn op_name(tables: &Tables, op: Op) -> &'static str {
    match op {
        Op::Micro(id) => tables.op(id).name,
        Op::LoadSlot(_) => "load_slot",
        Op::TakeSlot(_) => "take_slot",
        Op::DropSlot(_) => "drop_slot",
        Op::StoreSlot(_) => "store_slot",
        Op::LendSlot(_) => "lend_slot",
        Op::SlotAddress(..) => "slot_address",
        Op::Filled(..) => "filled",
        Op::EnterFrame(_) => "enter_frame",
        Op::PlanFrame(_) => "plan_frame",
        Op::MakeFrame(..) => "make_frame",
        Op::LeaveFrame(_) => "leave_frame",
        Op::SetState(..) => "set_state",
        Op::LeaveGenerator(_) => "leave_generator",
        Op::GuardFlags(_) => "guard_flags",
        Op::SetFlags(_) => "set_flags",
        Op::Jump(_) => "jump",
        _ => PRIMITIVES
            .iter()
            .find(|(_, other)| *other == op)
            .map_or("?", |(name, _)| name),
    }
}

/// A trace as text.
pub fn print(tables: &Tables, trace: &Trace) -> String {
    print_noted(tables, trace, |_, _| String::new())
}

/// A trace as text, with comments on instructions, given by block and place in it.
pub fn print_noted(
    tables: &Tables,
    trace: &Trace,
    note: impl Fn(usize, usize) -> String,
) -> String {
    let mut printer = Printer {
        tables,
        trace,
        text: String::new(),
    };
    // Writing to a string cannot fail.
    let _ = printer.trace(note);
    printer.text
}

/// An instruction as one line.
pub fn print_inst(tables: &Tables, trace: &Trace, inst: &Inst) -> String {
    let mut printer = Printer {
        tables,
        trace,
        text: String::new(),
    };
    let _ = printer.inst(inst);
    printer.text
}

/// The column of comments.
const NOTES: usize = 56;

struct Printer<'a> {
    tables: &'a Tables,
    trace: &'a Trace,
    text: String,
}

impl Printer<'_> {
    fn trace(&mut self, note: impl Fn(usize, usize) -> String) -> fmt::Result {
        writeln!(self.text, "trace {{")?;
        for (index, frame) in self.trace.frames.iter().enumerate() {
            write!(
                self.text,
                "  f{index}: {}, locals {}, depth {}, code {:#x}, function {:#x}",
                frame.pointer, frame.locals, frame.depth, frame.code, frame.function
            )?;
            if let Some(caller) = frame.caller {
                let from = if caller.outer { "out to" } else { "from" };
                write!(
                    self.text,
                    ", {from} {} at {}+{} depth {}",
                    caller.frame, caller.ip, caller.units, caller.depth
                )?;
                if let Some(base) = caller.base {
                    write!(self.text, " base {base}")?;
                }
            }
            writeln!(self.text)?;
        }
        for dependency in &self.trace.dependencies {
            write!(self.text, "  depend {:#x}", dependency.object)?;
            if let Some(value) = dependency.value {
                write!(self.text, " * {value}")?;
            }
            self.text.push('\n');
        }
        for (index, block) in self.trace.blocks.iter().enumerate() {
            write!(self.text, "  b{index}(")?;
            self.typed_list(&block.params)?;
            writeln!(self.text, "):")?;
            for (at, inst) in block.insts.iter().enumerate() {
                let begun = self.text.len();
                self.text.push_str("    ");
                self.inst(inst)?;
                let note = note(index, at);
                if !note.is_empty() {
                    let width = NOTES.saturating_sub(self.text.len() - begun);
                    write!(self.text, "{:width$}  // {note}", "")?;
                }
                self.text.push('\n');
            }
        }
        for (index, snapshot) in self.trace.snapshots.iter().enumerate() {
            write!(self.text, "  s{index}: {} at ", snapshot.frame)?;
            if snapshot.ip == KEEP {
                self.text.push_str("keep");
            } else {
                write!(self.text, "{}", snapshot.ip)?;
            }
            if let Some(from) = snapshot.from {
                write!(self.text, " from {from}")?;
            }
            write!(self.text, " depth {}", snapshot.depth)?;
            if snapshot.planned > 0 {
                write!(self.text, " planned {}", snapshot.planned)?;
            }
            if !snapshot.entries.is_empty() {
                self.text.push_str(" { ");
                for (index, (slot, entry)) in snapshot.entries.iter().enumerate() {
                    if index > 0 {
                        self.text.push_str(", ");
                    }
                    write!(self.text, "{slot} = ")?;
                    self.given(*entry)?;
                }
                self.text.push_str(" }");
            }
            for (index, making) in snapshot.makes.iter().enumerate() {
                let before = if index == 0 { " make " } else { ", " };
                write!(self.text, "{before}{}(", self.tables.op(making.op).name)?;
                for (index, arg) in making.args.iter().enumerate() {
                    if index > 0 {
                        self.text.push_str(", ");
                    }
                    self.given(*arg)?;
                }
                self.text.push(')');
            }
            if !snapshot.close.is_empty() {
                self.text.push_str(" close ");
                self.operands(&snapshot.close)?;
            }
            self.text.push('\n');
        }
        writeln!(self.text, "}}")
    }

    fn given(&mut self, entry: Entry) -> fmt::Result {
        let how = match entry {
            Entry::Take(_) => "take",
            Entry::Dup(_) => "dup",
            Entry::Borrowed(_) => "borrowed",
            Entry::Box(_) => "box",
            Entry::Bool(_) => "bool",
            Entry::Raw(_) => "raw",
            Entry::Made(at) => return write!(self.text, "made {at}"),
            Entry::Lent(at) => return write!(self.text, "lent {at}"),
        };
        write!(self.text, "{how} ")?;
        match entry.value() {
            Some(value) => self.operand(value),
            None => Ok(()),
        }
    }

    fn inst(&mut self, inst: &Inst) -> fmt::Result {
        if !inst.results.is_empty() {
            self.typed_list(&inst.results)?;
            self.text.push_str(" = ");
        }
        self.text.push_str(op_name(self.tables, inst.op));
        match inst.op {
            Op::LoadSlot(slot)
            | Op::TakeSlot(slot)
            | Op::DropSlot(slot)
            | Op::StoreSlot(slot)
            | Op::LendSlot(slot) => write!(self.text, " {slot}")?,
            Op::SlotAddress(slot, count) | Op::Filled(slot, count) => {
                write!(self.text, " {slot} * {count}")?;
            }
            Op::MakeFrame(frame, at) => write!(self.text, " {frame} * {at}")?,
            Op::SetState(frame, state) => write!(self.text, " {frame} * {state}")?,
            Op::EnterFrame(frame)
            | Op::PlanFrame(frame)
            | Op::LeaveFrame(frame)
            | Op::LeaveGenerator(frame) => write!(self.text, " {frame}")?,
            Op::GuardFlags(flags) | Op::SetFlags(flags) => write!(self.text, " {flags}")?,
            Op::Jump(block) => {
                write!(self.text, " {block}(")?;
                self.operands(&inst.args)?;
                self.text.push(')');
            }
            _ => {}
        }
        if !matches!(inst.op, Op::Jump(_)) && !inst.args.is_empty() {
            self.text.push(' ');
            self.operands(&inst.args)?;
        }
        if let Some(exit) = inst.exit {
            write!(self.text, " ? {exit}")?;
        }
        if let Some(state) = inst.state {
            write!(self.text, " / {state}")?;
        }
        if inst.site != 0 {
            write!(self.text, " at {}", inst.site)?;
        }
        Ok(())
    }

    fn typed_list(&mut self, values: &[Val]) -> fmt::Result {
        for (index, &value) in values.iter().enumerate() {
            if index > 0 {
                self.text.push_str(", ");
            }
            let info = self.trace.info(value);
            let counted = if info.counted { "counted " } else { "" };
            let owned = if info.owned { "owned " } else { "" };
            write!(self.text, "{value}: {counted}{owned}")?;
            self.ty(info.ty);
        }
        Ok(())
    }

    fn ty(&mut self, ty: Ty) {
        let name = match (ty.repr, ty.kind) {
            (Repr::Pointer, _) => "pointer",
            (Repr::I64, _) => "i64",
            (Repr::F64, _) => "f64",
            (Repr::Flag, _) => "flag",
            (Repr::Word, Kind::Any) => "word",
            (Repr::Word, Kind::Int) => "int",
            (Repr::Word, Kind::Float) => "float",
            (Repr::Word, Kind::Bool) => "bool",
            (Repr::Word, Kind::Object(layout)) => self.tables.layouts[layout as usize].name,
        };
        self.text.push_str(name);
        if ty.repr == Repr::Word && ty.nullable {
            self.text.push('?');
        }
    }

    fn operands(&mut self, values: &[Val]) -> fmt::Result {
        for (index, &value) in values.iter().enumerate() {
            if index > 0 {
                self.text.push_str(", ");
            }
            self.operand(value)?;
        }
        Ok(())
    }

    fn operand(&mut self, value: Val) -> fmt::Result {
        let info = self.trace.info(value);
        let Def::Const(bits) = info.def else {
            return write!(self.text, "{value}");
        };
        match info.ty.repr {
            Repr::Pointer => write!(self.text, "@{bits:#x}"),
            Repr::I64 => write!(self.text, "#{}", bits as i64),
            Repr::Flag => write!(self.text, "#{}", bits != 0),
            Repr::F64 => {
                let number = f64::from_bits(bits);
                if number.is_finite() {
                    write!(self.text, "#{number:?}")
                } else {
                    write!(self.text, "#f64:{bits:#x}")
                }
            }
            Repr::Word => {
                let word = Word(bits);
                if let Some((name, _)) = specials().iter().find(|(_, other)| *other == bits) {
                    self.text.push_str(name);
                    Ok(())
                } else if word.is_int() {
                    write!(self.text, "{}", word.int())
                } else if word.is_float() && word.float().is_finite() {
                    write!(self.text, "{:?}", word.float())
                } else {
                    write!(self.text, "&{bits:#x}")
                }
            }
        }
    }
}

/// Reads a trace.
///
/// # Errors
/// Where the text is not in the form, or names what the tables and the trace do not have.
pub fn parse(tables: &Tables, text: &str) -> Result<Trace, SyntaxError> {
    let mut pairs = Grammar::parse(Rule::file, text).map_err(|error| {
        let (line, column) = match error.line_col {
            pest::error::LineColLocation::Pos(at) | pest::error::LineColLocation::Span(at, _) => at,
        };
        SyntaxError {
            line,
            column,
            message: error.variant.message().into_owned(),
        }
    })?;
    let mut reader = Reader {
        tables,
        trace: Trace::new(),
        values: FxHashMap::default(),
    };
    let file = pairs.next().map(Pair::into_inner).into_iter().flatten();
    let items: Vec<Pair<'_, Rule>> = file.collect();
    // Definitions first, so that snapshots and frames may name values of any block.
    for item in items.iter().filter(|item| item.as_rule() == Rule::block) {
        reader.define(item)?;
    }
    for item in items {
        reader.item(item)?;
    }
    Ok(reader.trace)
}

struct Reader<'a> {
    tables: &'a Tables,
    trace: Trace,
    values: FxHashMap<u32, Val>,
}

type Res<T> = Result<T, SyntaxError>;

fn error<T>(pair: &Pair<'_, Rule>, message: impl Into<String>) -> Res<T> {
    let (line, column) = pair.line_col();
    Err(SyntaxError {
        line,
        column,
        message: message.into(),
    })
}

fn number<T: TryFrom<u64>>(pair: &Pair<'_, Rule>) -> Res<T> {
    let digits = pair
        .as_str()
        .trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let value = match pair.as_str().strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16).ok(),
        None => digits.parse().ok(),
    };
    match value.and_then(|value| T::try_from(value).ok()) {
        Some(value) => Ok(value),
        None => error(pair, "this number is too large"),
    }
}

/// The inner pairs, by rule.
fn all<'i>(pair: &Pair<'i, Rule>, rule: Rule) -> impl Iterator<Item = Pair<'i, Rule>> {
    pair.clone()
        .into_inner()
        .filter(move |inner| inner.as_rule() == rule)
}

fn one<'i>(pair: &Pair<'i, Rule>, rule: Rule) -> Option<Pair<'i, Rule>> {
    all(pair, rule).next()
}

impl Reader<'_> {
    /// Makes the values that a block defines.
    fn define(&mut self, block: &Pair<'_, Rule>) -> Res<()> {
        for typed in block.clone().into_inner().flatten() {
            if typed.as_rule() != Rule::typed {
                continue;
            }
            let (mut value, mut counted, mut owned, mut ty) = (None, false, false, None);
            for part in typed.clone().into_inner() {
                match part.as_rule() {
                    Rule::val => value = Some(number::<u32>(&part)?),
                    Rule::counted => counted = true,
                    Rule::owned => owned = true,
                    _ => ty = Some(self.ty(&part)?),
                }
            }
            let (Some(name), Some(ty)) = (value, ty) else {
                return error(&typed, "a value and its type are expected");
            };
            let value = self.trace.value(ty, owned);
            self.trace.values[value.index()].counted = counted;
            if self.values.insert(name, value).is_some() {
                return error(&typed, format!("v{name} is defined twice"));
            }
        }
        Ok(())
    }

    fn ty(&self, pair: &Pair<'_, Rule>) -> Res<Ty> {
        let text = pair.as_str();
        let (name, nullable) = match text.strip_suffix('?') {
            Some(name) => (name, true),
            None => (text, false),
        };
        let kind = match name {
            "pointer" => return Ok(Ty::of(Repr::Pointer)),
            "i64" => return Ok(Ty::of(Repr::I64)),
            "f64" => return Ok(Ty::of(Repr::F64)),
            "flag" => return Ok(Ty::of(Repr::Flag)),
            "word" => Kind::Any,
            "int" => Kind::Int,
            "float" => Kind::Float,
            "bool" => Kind::Bool,
            _ => match self.tables.layout_named(name) {
                Some(layout) => Kind::Object(layout),
                None => return error(pair, format!("there is no type `{name}`")),
            },
        };
        Ok(Ty {
            repr: Repr::Word,
            kind,
            nullable,
        })
    }

    fn item(&mut self, item: Pair<'_, Rule>) -> Res<()> {
        match item.as_rule() {
            Rule::frame => {
                let frame = self.frame(&item)?;
                self.trace.frames.push(frame);
            }
            Rule::depend => {
                let parts: Vec<_> = item.into_inner().collect();
                let object = number(&parts[0])?;
                let value = parts.get(1).map(number).transpose()?;
                self.trace.dependencies.push(Dependency { object, value });
            }
            Rule::snapshot => {
                let snapshot = self.snapshot(&item)?;
                self.trace.snapshots.push(snapshot);
            }
            Rule::block => {
                let mut block = Block::default();
                for part in item.into_inner() {
                    match part.as_rule() {
                        Rule::typed => block.params.push(self.defined(&part)?),
                        Rule::inst => block.insts.push(self.inst(&part)?),
                        _ => {}
                    }
                }
                self.trace.blocks.push(block);
            }
            _ => {}
        }
        Ok(())
    }

    fn frame(&mut self, pair: &Pair<'_, Rule>) -> Res<FrameInfo> {
        let numbers: Vec<Pair<'_, Rule>> = pair.clone().into_inner().collect();
        let caller = match one(pair, Rule::caller) {
            None => None,
            Some(caller) => {
                let parts: Vec<_> = caller.into_inner().collect();
                let base = match parts
                    .get(5)
                    .cloned()
                    .and_then(|base| base.into_inner().next())
                {
                    Some(base) => Some(number(&base)?),
                    None => None,
                };
                Some(Caller {
                    outer: parts[0].as_str() == "out to",
                    frame: FrameId(number(&parts[1])?),
                    ip: number(&parts[2])?,
                    units: number(&parts[3])?,
                    depth: number(&parts[4])?,
                    base,
                })
            }
        };
        // Nothing computes the address of a frame that is planned only.
        let name = number::<u32>(&numbers[1])?;
        let pointer = *(self.values.entry(name))
            .or_insert_with(|| self.trace.value(Ty::of(Repr::Pointer), false));
        Ok(FrameInfo {
            pointer,
            locals: number(&numbers[2])?,
            depth: number(&numbers[3])?,
            code: number(&numbers[4])?,
            function: number(&numbers[5])?,
            caller,
        })
    }

    fn snapshot(&mut self, pair: &Pair<'_, Rule>) -> Res<Snapshot> {
        let from = one(pair, Rule::from).and_then(|pair| pair.into_inner().next());
        let parts = pair.clone().into_inner();
        let parts: Vec<_> = parts.filter(|part| part.as_rule() != Rule::from).collect();
        let mut entries = Vec::new();
        for entry in all(pair, Rule::entry) {
            let inner: Vec<_> = entry.into_inner().collect();
            let slot = self.slot(&inner[0])?;
            entries.push((slot, self.given(&inner[1])?));
        }
        let mut makes = Vec::new();
        if let Some(all) = one(pair, Rule::makes) {
            for making in all.into_inner() {
                let parts: Vec<_> = making.into_inner().collect();
                let op = self.op_id(&parts[0])?;
                let args = parts[1..].iter().map(|given| self.given(given));
                let args = args.collect::<Res<_>>()?;
                makes.push(Making { op, args });
            }
        }
        let mut close = Vec::new();
        if let Some(closes) = one(pair, Rule::closes) {
            for operand in closes.into_inner() {
                close.push(self.operand(&operand)?);
            }
        }
        Ok(Snapshot {
            frame: FrameId(number(&parts[1])?),
            ip: if parts[2].as_rule() == Rule::keep {
                KEEP
            } else {
                number(&parts[2])?
            },
            from: from.map(|unit| number(&unit)).transpose()?,
            depth: number(&parts[3])?,
            planned: match one(pair, Rule::planned).and_then(|pair| pair.into_inner().next()) {
                Some(count) => number(&count)?,
                None => 0,
            },
            entries,
            makes,
            close,
        })
    }

    fn given(&mut self, pair: &Pair<'_, Rule>) -> Res<Entry> {
        let inner: Vec<_> = pair.clone().into_inner().collect();
        Ok(match inner[0].as_str() {
            "made" => Entry::Made(number(&inner[1])?),
            "lent" => Entry::Lent(number(&inner[1])?),
            how => {
                let value = self.operand(&inner[1])?;
                match how {
                    "take" => Entry::Take(value),
                    "dup" => Entry::Dup(value),
                    "box" => Entry::Box(value),
                    "bool" => Entry::Bool(value),
                    "raw" => Entry::Raw(value),
                    _ => Entry::Borrowed(value),
                }
            }
        })
    }

    fn slot(&self, pair: &Pair<'_, Rule>) -> Res<Slot> {
        let parts: Vec<_> = pair.clone().into_inner().collect();
        let place = match parts[1].as_str() {
            "function" => Place::Function,
            text if text.starts_with('l') => Place::Local(number(&parts[1])?),
            _ => Place::Operand(number(&parts[1])?),
        };
        Ok(Slot {
            frame: FrameId(number(&parts[0])?),
            place,
        })
    }

    fn defined(&self, typed: &Pair<'_, Rule>) -> Res<Val> {
        match one(typed, Rule::val) {
            Some(value) => self.named(&value),
            None => error(typed, "a value is expected"),
        }
    }

    fn named(&self, pair: &Pair<'_, Rule>) -> Res<Val> {
        let name = number::<u32>(pair)?;
        match self.values.get(&name) {
            Some(value) => Ok(*value),
            None => error(pair, format!("v{name} is not defined")),
        }
    }

    fn inst(&mut self, pair: &Pair<'_, Rule>) -> Res<Inst> {
        let mut inst = Inst::new(Op::Exit, &[], &[]);
        for part in pair.clone().into_inner() {
            match part.as_rule() {
                Rule::results => {
                    for typed in part.into_inner() {
                        inst.results.push(self.defined(&typed)?);
                    }
                }
                Rule::op => inst.op = self.op(&part, &mut inst.args)?,
                Rule::operand => inst.args.push(self.operand(&part)?),
                Rule::exit | Rule::state => {
                    let exits = part.as_rule() == Rule::exit;
                    for id in part.into_inner() {
                        let id = Some(SnapId(number(&id)?));
                        if exits {
                            inst.exit = id;
                        } else {
                            inst.state = id;
                        }
                    }
                }
                Rule::site => {
                    for at in part.into_inner() {
                        inst.site = number(&at)?;
                    }
                }
                _ => {}
            }
        }
        Ok(inst)
    }

    fn op(&mut self, pair: &Pair<'_, Rule>, args: &mut SmallVec<[Val; 4]>) -> Res<Op> {
        let Some(form) = pair.clone().into_inner().next() else {
            return error(pair, "an operation is expected");
        };
        let parts: Vec<_> = form.clone().into_inner().collect();
        match form.as_rule() {
            Rule::goto => {
                for operand in &parts[1..] {
                    args.push(self.operand(operand)?);
                }
                Ok(Op::Jump(BlockId(number(&parts[0])?)))
            }
            Rule::sloted => {
                let slot = self.slot(&parts[1])?;
                let count = match parts.get(2) {
                    Some(count) => number(count)?,
                    None => 1,
                };
                Ok(match parts[0].as_str() {
                    "load_slot" => Op::LoadSlot(slot),
                    "take_slot" => Op::TakeSlot(slot),
                    "drop_slot" => Op::DropSlot(slot),
                    "store_slot" => Op::StoreSlot(slot),
                    "lend_slot" => Op::LendSlot(slot),
                    "slot_address" => Op::SlotAddress(slot, count),
                    _ => Op::Filled(slot, count),
                })
            }
            Rule::made => {
                let frame = FrameId(number(&parts[1])?);
                Ok(match parts[0].as_str() {
                    "make_frame" => Op::MakeFrame(frame, number(&parts[2])?),
                    _ => Op::SetState(frame, number(&parts[2])?),
                })
            }
            Rule::framed => {
                let frame = FrameId(number(&parts[1])?);
                Ok(match parts[0].as_str() {
                    "enter_frame" => Op::EnterFrame(frame),
                    "plan_frame" => Op::PlanFrame(frame),
                    "leave_frame" => Op::LeaveFrame(frame),
                    _ => Op::LeaveGenerator(frame),
                })
            }
            Rule::flagged => {
                let flags = number(&parts[1])?;
                Ok(match parts[0].as_str() {
                    "guard_flags" => Op::GuardFlags(flags),
                    _ => Op::SetFlags(flags),
                })
            }
            _ => {
                let name = form.as_str();
                if let Some((_, op)) = PRIMITIVES.iter().find(|(other, _)| *other == name) {
                    return Ok(*op);
                }
                Ok(Op::Micro(self.op_id(&form)?))
            }
        }
    }

    fn op_id(&self, pair: &Pair<'_, Rule>) -> Res<OpId> {
        let name = pair.as_str();
        match self.tables.op_named(name) {
            Some(id) => Ok(id),
            None => error(pair, format!("there is no operation `{name}`")),
        }
    }

    fn operand(&mut self, pair: &Pair<'_, Rule>) -> Res<Val> {
        let Some(form) = pair.clone().into_inner().next() else {
            return error(pair, "an operand is expected");
        };
        let (repr, bits) = match form.as_rule() {
            Rule::val => return self.named(&form),
            Rule::raw => {
                let Some(raw) = form.clone().into_inner().next() else {
                    return error(&form, "a number is expected");
                };
                match raw.as_rule() {
                    Rule::bits => match raw.into_inner().next() {
                        Some(hex) => (Repr::F64, number(&hex)?),
                        None => return error(&form, "bits are expected"),
                    },
                    Rule::boolean => (Repr::Flag, u64::from(raw.as_str() == "true")),
                    Rule::int => (Repr::I64, self.integer(&raw)? as u64),
                    _ => (Repr::F64, self.double(&raw)?.to_bits()),
                }
            }
            Rule::object | Rule::pointer => {
                let repr = if form.as_rule() == Rule::object {
                    Repr::Word
                } else {
                    Repr::Pointer
                };
                match form.into_inner().next() {
                    Some(hex) => (repr, number(&hex)?),
                    None => return error(pair, "an address is expected"),
                }
            }
            Rule::special => {
                let bits = specials()
                    .iter()
                    .find(|(name, _)| *name == form.as_str())
                    .map_or(Word::NULL.0, |(_, bits)| *bits);
                (Repr::Word, bits)
            }
            Rule::int => match Word::from_int(self.integer(&form)?) {
                Some(word) => (Repr::Word, word.0),
                None => return error(&form, "no small integer"),
            },
            _ => match Word::from_float(self.double(&form)?) {
                Some(word) => (Repr::Word, word.0),
                None => return error(&form, "no immediate float"),
            },
        };
        Ok(self.trace.constant(repr, bits))
    }

    fn integer(&self, pair: &Pair<'_, Rule>) -> Res<i64> {
        match pair.as_str().parse() {
            Ok(value) => Ok(value),
            Err(_) => error(pair, "this integer is too large"),
        }
    }

    fn double(&self, pair: &Pair<'_, Rule>) -> Res<f64> {
        match pair.as_str().parse() {
            Ok(value) => Ok(value),
            Err(_) => error(pair, "no float"),
        }
    }
}

impl ValueInfo {
    /// Whether it is a constant.
    pub fn is_const(&self) -> bool {
        matches!(self.def, Def::Const(_))
    }
}
