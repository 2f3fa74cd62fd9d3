//! Tier 1 as a Rust `match` loop, generic over a recorder.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::backend::rust_bodies::{Flow, Printer};
use crate::backend::specializers::function_name;
use crate::model::*;

/// The function `run`. See the engine's `machine` module for what it stands on.
pub fn print(model: &Model) -> TokenStream {
    let arms = model
        .opcodes()
        .map(|(id, instruction)| arm(model, id, instruction));
    let bits = Literal::u32_unsuffixed(OPCODE_BITS);
    quote! {
        /// Bits of a code unit that hold the opcode.
        pub const OPCODE_BITS: u32 = #bits;

        /// Runs the thread's frame, whose flag `BOUNDARY` is set, until it is left; the result is owned, null after an
        /// exception.
        ///
        /// # Safety
        /// The thread is the running one, its frame is complete, and the code is the assembler's.
        #[allow(
            unused_assignments, unused_mut, unused_parens, unused_variables, unused_unsafe, unreachable_code,
            clippy::all
        )]
        pub unsafe fn run<R: Recorder>(thread: *mut Thread, recorder: &mut R) -> Word {
            // SAFETY: the caller's guarantee.
            unsafe {
                run_until(thread, recorder);
                (*thread).result
            }
        }

        /// As [`run`], until the recorder stops it before an instruction: answers with the frame to go on in, whose whole state is
        /// in memory. Null: the frame was left to native code, with `thread.result`.
        ///
        /// # Safety
        /// As for [`run`].
        #[allow(
            unused_assignments, unused_mut, unused_parens, unused_variables, unused_unsafe, unreachable_code,
            clippy::all
        )]
        pub unsafe fn run_until<R: Recorder>(thread: *mut Thread, recorder: &mut R) -> *mut Frame {
            // SAFETY: the caller's guarantee; every body was checked by the generator.
            unsafe {
                let mut frame: *mut Frame = (*thread).frame;
                let (mut ip, mut sp) = enter(thread, frame);
                'dispatch: loop {
                    let mut unit: u32 = *ip;
                    let mut opcode = unit & ((1 << OPCODE_BITS) - 1);
                    if R::ENABLED {
                        match recorder.instruction(thread, frame, ip, sp) {
                            Some(form) => opcode = form,
                            None => {
                                sync(frame, ip, sp);
                                return frame;
                            }
                        }
                    }
                    'again: loop {
                        // Ends in a value where a frame is left or an exception raised: the frame to go on in, or null.
                        let next: *mut Frame = 'follow: {
                            match opcode {
                                #(#arms)*
                                _ => unknown_opcode(opcode),
                            }
                        };
                        if next.is_null() {
                            return next;
                        }
                        frame = next;
                        (ip, sp) = enter(thread, frame);
                        continue 'dispatch;
                    }
                }
            }
        }
    }
}

/// What the match loop does for one instruction, as a reader wants to see it.
pub fn show(model: &Model, id: InstructionId) -> String {
    let arm = arm(model, id, &model[id]);
    let function = quote! {
        fn run() {
            match opcode {
                #arm
            }
        }
    };
    let Ok(file) = syn::parse2::<syn::File>(function) else {
        return String::new();
    };
    let text = prettyplease::unparse(&file);
    // Without the function and the match around it.
    let lines: Vec<&str> = text.lines().collect();
    let inner = lines.get(2..lines.len().saturating_sub(2)).unwrap_or(&[]);
    inner
        .iter()
        .map(|line| format!("{}\n", line.strip_prefix("        ").unwrap_or(line)))
        .collect()
}

fn arm(model: &Model, id: InstructionId, instruction: &Instruction) -> TokenStream {
    let opcode = Literal::u32_unsuffixed(id.0 as u32);
    let printer = Printer {
        model,
        body: &instruction.body,
    };
    let mut flow = Loop {
        model,
        instruction,
        component: id,
        opcode: id,
        ways: 0,
    };
    let prologue = flow.prologue(&printer, &instruction.body.statements);
    let body = printer.block(&instruction.body.statements, &mut flow);
    assert_eq!(
        flow.ways as usize,
        crate::sites::ways(model, instruction).len(),
        "the ways of {} are numbered as they are printed",
        instruction.name
    );
    let cite = format!(
        "{}: bytecodes.def:{}",
        instruction.name,
        model.line(instruction.span)
    );
    quote! {
        #opcode => {
            // Cited so that whoever reads an expansion finds the definition.
            const _: &str = #cite;
            #prologue
            #body
        }
    }
}

struct Loop<'a> {
    model: &'a Model,
    instruction: &'a Instruction,
    /// The component that runs: the instruction itself unless it is a super-instruction.
    component: InstructionId,
    opcode: InstructionId,
    /// How many ways have been printed; see [`crate::sites`].
    ways: u32,
}

impl Loop<'_> {
    /// Reports the next way to recorders that want to know.
    fn way(&mut self) -> TokenStream {
        let opcode = Literal::u32_unsuffixed(self.opcode.0 as u32);
        let way = Literal::u32_unsuffixed(self.ways);
        self.ways += 1;
        quote! {
            if R::WAYS {
                recorder.way(ip, #opcode, #way);
            }
        }
    }

    fn units(&self) -> usize {
        match &self.instruction.role {
            Role::Super { components, .. } if self.component == components[0] => {
                self.model[self.component].units
            }
            _ => self.model[self.component].units,
        }
    }

    fn prologue(&mut self, printer: &Printer<'_>, statements: &[Stmt]) -> TokenStream {
        if let Role::Super { components, .. } = &self.instruction.role
            && !components.contains(&self.component)
        {
            self.component = components[0];
        }
        let end = statements
            .iter()
            .position(|statement| matches!(statement, Stmt::Advance { .. }))
            .unwrap_or(statements.len());
        printer.prologue(&statements[..end], &self.model[self.component].caches)
    }
}

impl Flow for Loop<'_> {
    fn statement(&mut self, printer: &Printer<'_>, statement: &Stmt, rest: &[Stmt]) -> TokenStream {
        let units = Literal::usize_unsuffixed(self.units());
        match statement {
            Stmt::Adapt(family) => {
                let specialize = function_name(self.model, *family);
                let way = self.way();
                quote! {
                    if adapt(ip) || R::ENABLED && recorder.specializes(ip) {
                        #way
                        #specialize(thread, frame, ip, sp);
                        if R::ENABLED {
                            recorder.adapted();
                        }
                        continue 'dispatch;
                    }
                }
            }
            Stmt::Advance {
                units,
                component,
                expects,
            } => {
                if let Role::Super { components, .. } = &self.instruction.role {
                    self.component = components[*component];
                }
                let units = Literal::usize_unsuffixed(*units);
                let prologue = self.prologue(printer, rest);
                let expect = expects.map(|expected| {
                    let expected = Literal::u32_unsuffixed(expected.0 as u32);
                    let way = self.way();
                    quote! {
                        if unit & ((1 << OPCODE_BITS) - 1) != #expected {
                            #way
                            continue 'dispatch;
                        }
                    }
                });
                quote! {
                    ip = ip.add(#units);
                    unit = *ip;
                    #expect
                    #prologue
                }
            }
            Stmt::Exit { close, generic } => {
                let close = close.iter().map(|var| {
                    let var = printer.var(*var);
                    quote!(close(frame, ip, sp, #var);)
                });
                let generic = Literal::u32_unsuffixed(generic.0 as u32);
                let way = self.way();
                quote! {
                    #way
                    #(#close)*
                    opcode = #generic;
                    if R::ENABLED {
                        recorder.left(ip, opcode);
                    }
                    continue 'again;
                }
            }
            Stmt::Next => {
                let way = self.way();
                quote! {
                    #way
                    ip = ip.add(#units);
                    continue 'dispatch;
                }
            }
            Stmt::Jump => {
                let backward = matches!(
                    self.model[self.component].operand,
                    OperandKind::Jump(Direction::Backward)
                );
                let jump = if backward {
                    quote!(ip = ip.add(#units).sub((unit >> OPCODE_BITS) as usize);)
                } else {
                    quote!(ip = ip.add(#units + (unit >> OPCODE_BITS) as usize);)
                };
                let way = self.way();
                quote! {
                    #way
                    #jump
                    continue 'dispatch;
                }
            }
            Stmt::PushFrame { frame, discards } => {
                let callee = printer.expr(frame);
                let discard = discards.then(|| quote!(discard(callee);));
                let way = self.way();
                quote! {
                    #way
                    let callee = #callee;
                    #discard
                    leave_for(frame, ip, sp, #units);
                    break 'follow callee;
                }
            }
            Stmt::PopFrame { value } => {
                let value = printer.expr(value);
                let way = self.way();
                quote! {
                    #way
                    let value = #value;
                    if let Some(caller) = pop_frame(thread, frame, ip, sp) {
                        frame = caller;
                        (ip, sp) = go_on(thread, frame);
                        *sp = value;
                        sp = sp.add(1);
                        continue 'dispatch;
                    }
                    break 'follow leave(thread, value);
                }
            }
            Stmt::Suspend { value } => {
                let value = printer.expr(value);
                let way = self.way();
                quote! {
                    #way
                    let value = #value;
                    sync(frame, ip.add(#units), sp);
                    break 'follow suspend(thread, value);
                }
            }
            Stmt::Resume { frame, value } => {
                let (callee, value) = (printer.expr(frame), printer.expr(value));
                let way = self.way();
                quote! {
                    #way
                    let callee = #callee;
                    push_operand(callee, #value);
                    leave_for(frame, ip, sp, #units);
                    break 'follow callee;
                }
            }
            Stmt::GoOn { frame } => {
                let frame = printer.expr(frame);
                let way = self.way();
                quote!(#way break 'follow #frame;)
            }
            Stmt::Unwind(failure) => self.fail(printer, failure),
            _ => TokenStream::new(),
        }
    }

    fn fail(&mut self, printer: &Printer<'_>, failure: &Failure) -> TokenStream {
        let give_back = printer.give_back(failure);
        let way = self.way();
        quote! {
            #way
            #give_back
            if R::ENABLED {
                recorder.raised();
            }
            break 'follow unwind(thread);
        }
    }
}
