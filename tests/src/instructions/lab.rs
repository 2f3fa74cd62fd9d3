//! Runs one instruction: a code object around it, frames around that, and a probe wherever it can go on.
//!
//! Behind the instruction, at its jump's target, at the handler of its exceptions and in the caller stands a *landing*: a call
//! of a native function that writes down what it finds and then raises, so that all frames are left. That works for any
//! engine, since at such a call the whole state is in memory.

use std::sync::Arc;

use copperplate_bytecode::Opcode;
use copperplate_code::{
    CodeBody, CodeFlags, CodeSpec, Constant, ExceptionEntry, LocalFlags, LocalSpec, LocationTable,
};
use copperplate_core::cell::Cell;
use copperplate_core::code::Code;
use copperplate_core::frame::{BOUNDARY, DISCARD, Frame, GENERATOR, INIT, ITERATED};
use copperplate_core::function::Function;
use copperplate_core::generator::{Generator, RUNNING};
use copperplate_core::list::List;
use copperplate_core::native::NativeFunction;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Thread, Value, Word};
use copperplate_engine::OPCODE_BITS;

use super::case::{CONSTANTS, Case, FREE_VARIABLES, FrameKind, Given, LOCALS, Setting, inputs};
use super::outcome;
use super::pool::NAMES;
use super::subject::{Watched, run_up_to};
use super::table::{Instruction, Operand};
use super::world::World;

/// Operands that the caller's frame has room for.
const STACK_SIZE: u32 = 8;
/// Operands that a landing pushes, and the bottom.
const LANDING: u32 = 5;
/// A counter that does not run down.
const PATIENT: u32 = 0xfff0;
/// At the bottom of every stack, so that an instruction that takes too much is seen.
const BOTTOM: i64 = 77;

/// Code with the places where its landings call the probe.
pub struct Program {
    pub code: Value,
    pub landings: Vec<(u32, &'static str)>,
    /// The first units of the instruction's parts, and one past the last.
    pub parts: Vec<u32>,
}

struct Units {
    units: Vec<u32>,
    landings: Vec<(u32, &'static str)>,
    exceptions: Vec<(u32, u32, u32)>,
}

fn unit(opcode: u32, operand: u32) -> u32 {
    opcode | operand << OPCODE_BITS
}

impl Units {
    fn new() -> Units {
        Units {
            units: Vec::new(),
            landings: Vec::new(),
            exceptions: Vec::new(),
        }
    }

    fn here(&self) -> u32 {
        self.units.len() as u32
    }

    /// An instruction with its caches, which are empty but for the counter.
    fn push(&mut self, opcode: Opcode, operand: u32) {
        self.units.push(unit(opcode.0.into(), operand));
        self.caches(opcode.caches(), PATIENT);
    }

    fn caches(&mut self, count: u32, counter: u32) {
        let caches = (0..count).map(|index| if index == 0 { counter } else { 0 });
        self.units.extend(caches);
    }

    fn landing(&mut self, name: &'static str) -> u32 {
        let start = self.here();
        self.push(Opcode::PUSH_NULL, 0);
        self.push(Opcode::LOAD_CONST, 0);
        self.landings.push((self.here(), name));
        self.push(Opcode::CALL, 0);
        start
    }

    /// A landing behind an instruction that does nothing. Where traces have that too, leaving behind the instruction under test is
    /// not yet their end.
    fn landing_behind(&mut self, name: &'static str) -> u32 {
        let start = self.here();
        self.push(Opcode::NOP, 0);
        self.landing(name);
        start
    }

    fn finish(
        self,
        t: &mut Thread,
        name: &str,
        locals: bool,
        flags: CodeFlags,
        stack_size: u32,
    ) -> Program {
        let locations = LocationTable::new(&[(self.here(), copperplate_code::Location::NONE)]);
        let local = |index: usize| LocalSpec {
            name: format!("local_{index}").into(),
            flags: if index >= LOCALS - FREE_VARIABLES {
                LocalFlags::FREE
            } else {
                LocalFlags::LOCAL
            },
        };
        let mut exceptions: Vec<ExceptionEntry> = self
            .exceptions
            .iter()
            .map(|&(start, end, handler)| ExceptionEntry {
                start,
                end,
                handler,
                depth: 1,
                push_lasti: true,
            })
            .collect();
        exceptions.sort_by_key(|entry| entry.start);
        let spec = CodeSpec {
            name: name.into(),
            qualname: name.into(),
            filename: "<lab>".into(),
            first_line: 1,
            flags,
            positional_count: 0,
            positional_only_count: 0,
            keyword_only_count: 0,
            locals: (0..if locals { LOCALS } else { 0 }).map(local).collect(),
            stack_size,
            body: Arc::new(CodeBody {
                units: self.units,
                locations,
                exceptions,
            }),
            constants: vec![Constant::None; 1 + CONSTANTS],
            names: NAMES.iter().map(|name| (*name).into()).collect(),
        };
        let code = Code::load(t, &spec);
        set_constant(&code, 0, NativeFunction::new(&outcome::LANDED, None, None));
        Program {
            code,
            landings: self.landings,
            parts: Vec::new(),
        }
    }
}

/// The code object of a program.
pub fn code_of(code: &Value) -> &Code {
    code.exact::<Code>().expect("a code object")
}

fn set_constant(code: &Value, index: usize, value: Value) {
    let constants = &code_of(code).constants;
    assert!(index < constants.len());
    // SAFETY: in range, and nobody looks at the constants now.
    unsafe { *constants.as_mut_ptr().add(index) = value };
}

/// The code around the instruction.
fn inner_program(t: &mut Thread, case: &Case) -> Program {
    let mut units = Units::new();
    let back = units.landing_behind("jumped back");
    let handler = units.landing("handler");
    // What the frame's header says is older than the instruction, until the instruction stores its state.
    units.push(Opcode::POP_TOP, 0);
    let mut parts = Vec::new();
    let mut forward = Vec::new();
    for (part, operand) in case.instruction.parts().into_iter().zip(&case.operands) {
        let start = units.here();
        parts.push(start);
        let size = Instruction::of(part.generic).units;
        let operand = match part.operand {
            Operand::Backward => start + size - back,
            Operand::Forward => {
                forward.push((start, size));
                0
            }
            _ => *operand,
        };
        units.units.push(unit(part.generic, operand));
        units.caches(size - 1, if part.adapts { PATIENT } else { 0 });
    }
    let end = units.here();
    parts.push(end);
    units.exceptions.push((parts[0], end, handler));
    let last = case.instruction.parts().pop().map_or(0, |last| last.opcode);
    if let Some(next) = case.instruction.next.or(Instruction::of(last).next) {
        // Whatever it names, it names the last plain local.
        units.units.push(unit(next, (FREE_VARIABLES) as u32));
        units.caches(Instruction::of(next).units - 1, PATIENT);
    }
    units.landing_behind("next");
    let target = units.landing_behind("jumped");
    for (start, size) in forward {
        units.units[start as usize] |= unit(0, target - start - size);
    }
    let generator = if case.frame.is_generator() {
        CodeFlags::GENERATOR
    } else {
        CodeFlags(0)
    };
    let flags = CodeFlags::OPTIMIZED | CodeFlags::NEWLOCALS | generator;
    // No more room than it takes, so that a stack that ends has no room for a further frame.
    let words = inputs(case.instruction, &case.operands).len() as u32;
    let parts_and_operands = case.instruction.parts().into_iter().zip(&case.operands);
    let made = parts_and_operands
        .flat_map(|(part, operand)| part.outputs.iter().map(|count| count(*operand)));
    let stack_size = LANDING + words + made.sum::<u32>();
    let mut program = units.finish(t, "inner", true, flags, stack_size);
    program.parts = parts;
    program
}

/// The code of the caller, and the first units of its instructions: a call, a loop, a delegation.
fn outer_program(t: &mut Thread) -> (Program, [u32; 3]) {
    let mut units = Units::new();
    let handler = units.landing("handler of the caller");
    let begin = units.here();
    units.push(Opcode::CALL, 0);
    units.landing("returned");
    let mut starts = [begin, 0, 0];
    let names = [
        ("item of the loop", "end of the loop"),
        ("yielded", "delegate returned"),
    ];
    for (index, (opcode, (next, jumped))) in [Opcode::FOR_ITER, Opcode::SEND]
        .into_iter()
        .zip(names)
        .enumerate()
    {
        let start = units.here();
        starts[index + 1] = start;
        units.push(opcode, 0);
        let after = units.here();
        units.landing(next);
        let target = units.landing(jumped);
        units.units[start as usize] |= unit(0, target - after);
    }
    for start in starts {
        units.exceptions.push((start, start + 1, handler));
    }
    let flags = CodeFlags::OPTIMIZED | CodeFlags::NEWLOCALS;
    (units.finish(t, "outer", false, flags, STACK_SIZE), starts)
}

/// A case, ready to be run once.
pub struct Lab<'a> {
    pub case: &'a Case,
    pub world: World,
    pub inner: Program,
    pub outer: Program,
    outer_starts: [u32; 3],
    pub function: Value,
    outer_function: Value,
    /// What the caller's operands are for: an instance, a generator.
    extra: Vec<Value>,
    /// For cells: made before there are frames, since making them runs code.
    dying: Vec<Value>,
}

impl<'a> Lab<'a> {
    pub fn new(t: &mut Thread, case: &'a Case, world: World) -> Lab<'a> {
        let inner = inner_program(t, case);
        let (outer, outer_starts) = outer_program(t);
        let (globals, builtins) = (
            world.global(t, "lab_globals"),
            world.global(t, "lab_builtins"),
        );
        let make = |code: &Value| {
            let function = Function::new(code_of(code), globals.clone(), builtins.clone());
            if let Some(function) = function.exact::<Function>() {
                let cells = [Value::small_int(11), None, Some(List::new(Vec::new()))];
                function
                    .closure
                    .set(Tuple::new(cells.map(Cell::new).into()));
            }
            function
        };
        let (function, outer_function) = (make(&inner.code), make(&outer.code));
        Lab {
            case,
            world,
            inner,
            outer,
            outer_starts,
            function,
            outer_function,
            extra: Vec::new(),
            dying: Vec::new(),
        }
    }

    fn start(&self) -> *mut u32 {
        code_of(&self.inner.code).units.as_mut_ptr().cast()
    }

    /// The first unit of a part; of the one past the last, the end.
    pub fn part(&self, index: usize) -> *mut u32 {
        // SAFETY: in range.
        unsafe { self.start().add(self.inner.parts[index] as usize) }
    }

    /// Where the instruction stands.
    pub fn watched(&self) -> Watched {
        Watched {
            start: self.part(0),
            end: self.part(self.inner.parts.len() - 1),
            opcode: self.case.instruction.opcode,
            misled: self.case.misled,
        }
    }

    /// Makes everything that the case gives.
    pub fn make_values(&mut self, t: &mut Thread) {
        let case = self.case;
        for setting in [case.trained.as_ref(), Some(&case.run)]
            .into_iter()
            .flatten()
        {
            let given = [&setting.stack, &setting.locals, &setting.constants];
            for given in given.into_iter().flatten() {
                if let Some(expression) = given.expression {
                    self.world.value(t, expression);
                }
            }
            self.world.value(t, setting.namespace);
            self.dying.push(self.world.dying(t));
        }
    }

    fn word(&mut self, t: &mut Thread, given: Given) -> Word {
        let Some(expression) = given.expression else {
            return Word::NULL;
        };
        let value = self.world.value(t, expression);
        match value.object() {
            // The test's own reference keeps it alive.
            Some(object) if given.borrowed && self.case.held => Word::unowned(object),
            _ => value.into_word(),
        }
    }

    fn set_constants(&mut self, t: &mut Thread, setting: &Setting) {
        for (index, given) in setting.constants.iter().enumerate() {
            let value = match given.expression {
                Some(expression) => self.world.value(t, expression),
                None => Value::none(),
            };
            set_constant(&self.inner.code, 1 + index, value);
        }
    }

    /// Writes locals and operands of a frame.
    unsafe fn fill(&mut self, t: &mut Thread, frame: *mut Frame, setting: &Setting) {
        let mut locals = vec![Given::owned(setting.namespace)];
        locals.extend(&setting.locals);
        let mut words: Vec<Word> = locals
            .into_iter()
            .map(|given| self.word(t, given))
            .collect();
        words.extend(
            self.cells()
                .map(|cell| cell.map_or(Word::NULL, Value::into_word)),
        );
        let mut operands = vec![Word::small(BOTTOM)];
        operands.extend(setting.stack.iter().map(|given| self.word(t, *given)));
        // SAFETY: the frame has room for both.
        unsafe {
            for (index, word) in words.into_iter().enumerate() {
                Frame::local(frame, index).write(word);
            }
            (*frame).depth = operands.len() as u32;
            for (index, word) in operands.into_iter().enumerate() {
                Frame::operands(frame).add(index).write(word);
            }
        }
    }

    /// What stands in the free variables: nothing where they are still to be filled.
    fn cells(&mut self) -> [Option<Value>; FREE_VARIABLES] {
        let parts = self.case.instruction.parts();
        let replaces = parts
            .iter()
            .any(|part| matches!(part.operand, Operand::Free));
        if replaces {
            return [None, None, None];
        }
        [Value::small_int(11), None, self.dying.pop()].map(|value| Some(Cell::new(value)))
    }

    /// A frame whose locals begin at `base`.
    unsafe fn frame_at(
        &self,
        base: *mut Word,
        function: &Value,
        ip: *const u32,
        previous: *mut Frame,
        flags: u32,
    ) -> *mut Frame {
        let code = function
            .exact::<Function>()
            .and_then(|function| function.code.get());
        let code = code.expect("a function has code");
        let code: *const Code = code_of(&code);
        // SAFETY: there is room at `base`; `previous` is null or a live frame.
        unsafe {
            let frame = base.add((*code).local_count as usize).cast::<Frame>();
            frame.write(Frame {
                code,
                previous,
                ip,
                function: function.clone().into_word(),
                depth: 0,
                recursion: previous
                    .as_ref()
                    .map_or(1, |previous| previous.recursion + 1),
                flags,
                return_offset: 0,
                continuation: std::ptr::null(),
                stack_top: std::ptr::null_mut(),
            });
            frame
        }
    }

    /// Gives the parts their specialized forms; false: one does not apply.
    pub fn train(&mut self, t: &mut Thread) -> bool {
        let case = self.case;
        let Some(setting) = &case.trained else {
            return true;
        };
        self.set_constants(t, setting);
        let parts = case.instruction.parts();
        let function = self.function.clone();
        // SAFETY: the stack is empty, and the frame made complete.
        unsafe {
            let frame = self.frame_at(
                t.stack_base,
                &function,
                self.part(0),
                std::ptr::null_mut(),
                BOUNDARY,
            );
            self.fill(t, frame, setting);
            t.frame = frame;
            for (index, part) in parts.iter().enumerate() {
                let at = self.part(index);
                if index > 0 && !run_up_to(t, at) {
                    t.exception.clear();
                    return false;
                }
                let sp = Frame::operands(frame).add((*frame).depth as usize);
                let wanted = part.specialized && index < case.plain_from;
                if wanted && !copperplate_engine::install(part.opcode, t, frame, at, sp) {
                    leave(t);
                    return false;
                }
            }
            leave(t);
        }
        true
    }

    /// Makes the frames, the inner one running.
    pub fn enter(&mut self, t: &mut Thread) {
        let case = self.case;
        self.set_form();
        self.set_constants(t, &case.run);
        let (function, outer_function) = (self.function.clone(), self.outer_function.clone());
        let outer_units: *const u32 = code_of(&self.outer.code).units.as_ptr().cast();
        let native = matches!(case.frame, FrameKind::Native | FrameKind::NativeGenerator);
        // SAFETY: the stack is empty, and the frames are made complete.
        unsafe {
            let mut outer = std::ptr::null_mut();
            let mut base = t.stack_base;
            if !native {
                outer = self.frame_at(
                    base,
                    &outer_function,
                    outer_units,
                    std::ptr::null_mut(),
                    BOUNDARY,
                );
                let (start, opcode) = match case.frame {
                    FrameKind::Loop => (self.outer_starts[1], Opcode::FOR_ITER),
                    FrameKind::Delegate => (self.outer_starts[2], Opcode::SEND),
                    _ => (self.outer_starts[0], Opcode::CALL),
                };
                (*outer).ip = outer_units.add(start as usize);
                (*outer).return_offset = 1 + opcode.caches();
                Frame::operands(outer).write(Word::small(BOTTOM));
                (*outer).depth = 1;
                if case.frame == FrameKind::Init {
                    let instance = World::exception();
                    self.extra.push(instance.clone());
                    // Where the callable was; the result of the call.
                    Frame::operands(outer).add(1).write(instance.into_word());
                }
                base = Frame::operands(outer).add(3);
            }
            let boundary = if native { BOUNDARY } else { 0 };
            let inner = if case.frame.is_generator() {
                self.generator(t, outer, boundary, base)
            } else {
                let flags = match case.frame {
                    FrameKind::Init => INIT,
                    FrameKind::Discarded => DISCARD,
                    _ => boundary,
                };
                self.frame_at(base, &function, self.part(0), outer, flags)
            };
            self.fill(t, inner, &case.run);
            self.begin_before(inner);
            t.frame = inner;
        }
    }

    /// Lets the frame begin at the instruction before, which drops an operand. Its word is still there, above the stack: whoever
    /// takes it for one of the instruction's gives back a reference that there is not.
    unsafe fn begin_before(&self, frame: *mut Frame) {
        // SAFETY: the frame has room for one more operand.
        unsafe {
            let depth = (*frame).depth as usize;
            let above = self.function.clone().into_word();
            Frame::operands(frame).add(depth).write(above);
            (*frame).depth += 1;
            (*frame).ip = self.part(0).sub(1);
        }
    }

    unsafe fn generator(
        &mut self,
        t: &mut Thread,
        outer: *mut Frame,
        boundary: u32,
        free: *mut Word,
    ) -> *mut Frame {
        let function = self.function.exact::<Function>().expect("a function");
        let value = Generator::new(function);
        let generator = Generator::of(&value).expect("a generator");
        let frame = generator.frame.get();
        let iterated = if self.case.frame == FrameKind::Loop {
            ITERATED
        } else {
            0
        };
        generator.state.set(RUNNING);
        generator.handled.previous.set(t.handled);
        t.handled = &generator.handled;
        // SAFETY: the frame is inside the generator, which the caller's operands or the test keep alive.
        unsafe {
            (*frame).ip = self.part(0);
            (*frame).previous = outer;
            (*frame).flags = GENERATOR | iterated | boundary;
            (*frame).recursion = outer.as_ref().map_or(1, |outer| outer.recursion + 1);
            (*frame).stack_top = free;
            if !outer.is_null() {
                (*frame).stack_top = Frame::free_stack(outer);
                Frame::operands(outer)
                    .add(1)
                    .write(value.clone().into_word());
                (*outer).depth = 2;
            }
        }
        self.extra.push(value);
        frame
    }

    /// Puts the instruction's own opcode where its first part stands, and winds the counters.
    fn set_form(&self) {
        let case = self.case;
        let own = [(0, case.instruction.opcode)];
        let others = case.instruction.stands.iter();
        let others = others.filter(|(index, _)| *index < case.plain_from);
        for (index, opcode) in own.iter().chain(others) {
            let at = self.part(*index);
            // SAFETY: the part's units lie in the code.
            unsafe { *at = *at & !((1 << OPCODE_BITS) - 1) | opcode };
        }
        for (index, part) in case.instruction.parts().iter().enumerate() {
            let at = self.part(index);
            // SAFETY: the part's units lie in the code.
            unsafe {
                if part.adapts {
                    let counter = if case.due { 0 } else { PATIENT };
                    *at.add(1) = *at.add(1) & !0xffff | counter;
                }
            }
        }
    }

    /// The world, for the next case.
    pub fn into_world(self) -> World {
        self.world
    }

    /// Lets go of everything that the case was given.
    pub fn let_go(&mut self) {
        self.world.made.clear();
    }

    /// What the test holds, with a name for each.
    pub fn held(&self) -> Vec<(String, Value)> {
        let made = self.world.made.iter();
        let mut held: Vec<(String, Value)> = made
            .map(|(expression, value)| {
                (
                    super::pool::EXPRESSIONS[*expression].to_owned(),
                    value.clone(),
                )
            })
            .collect();
        held.extend(
            self.extra
                .iter()
                .map(|value| ("<the caller's>".to_owned(), value.clone())),
        );
        held.push(("<function>".into(), self.function.clone()));
        held.push((
            "<function of the caller>".into(),
            self.outer_function.clone(),
        ));
        held
    }
}

/// Leaves the running frame, the only one, without running anything.
unsafe fn leave(t: &mut Thread) {
    let frame = t.frame;
    // SAFETY: the frame is complete, and its state stored.
    unsafe {
        for index in (0..(*frame).depth as usize).rev() {
            Frame::operands(frame)
                .add(index)
                .replace(Word::NULL)
                .close();
        }
        for index in (0..LOCALS).rev() {
            Frame::local(frame, index).replace(Word::NULL).close();
        }
        t.frame = std::ptr::null_mut();
        (*frame).function.close();
    }
}
