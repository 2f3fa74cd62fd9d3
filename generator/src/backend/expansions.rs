//! Expansions: what instructions are in terms of micro-ops, as code that tells a builder of traces.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::backend::rust_bodies::{Printer, ty};
use crate::micro::{Argument, End, Ending, Lifted, Micro, Move, Source, walk};
use crate::model::*;

/// `expand`, and how instructions end and are composed.
pub fn print(model: &Model, micro: &Micro) -> TokenStream {
    let mut arms = TokenStream::new();
    let mut endings = Vec::new();
    let mut components = Vec::new();
    let mut units = Vec::new();
    for (id, instruction) in model.opcodes() {
        let parts = match &instruction.role {
            Role::Super { components, .. } => components.as_slice(),
            _ => &[],
        };
        let parts = parts.iter().zip(instruction.expectations());
        let parts = parts.map(|(part, expected)| {
            let part = Literal::u16_unsuffixed(part.0 as u16);
            quote!((#part, #expected))
        });
        components.push(quote!(&[#(#parts),*]));
        units.push(Literal::u8_unsuffixed(instruction.units as u8));
        let ways = micro.instructions[id.0].iter().map(|ending| name(*ending));
        endings.push(quote!(&[#(#ways),*]));
        for &ending in &micro.instructions[id.0] {
            if matches!(instruction.role, Role::Super { .. })
                || micro.reason(instruction, ending).is_some()
            {
                continue;
            }
            let opcode = Literal::u16_unsuffixed(id.0 as u16);
            let way = name(ending);
            let expansion = Expansion::new(model, micro, instruction, ending).print();
            let cite = format!(
                "{}: bytecodes.def:{}",
                instruction.name,
                model.line(instruction.span)
            );
            arms.extend(quote! {
                (#opcode, #way) => {
                    const _: &str = #cite;
                    #expansion
                }
            });
        }
    }
    quote! {
        /// Tells `b` what the instruction is.
        ///
        /// # Errors
        ///
        /// It has no expansion, ended this way.
        #[allow(
            unused_variables, unused_mut, unused_parens, unused_unsafe, unreachable_code, non_snake_case, clippy::all
        )]
        pub fn expand<B: Expand>(b: &mut B, site: &Site) -> Result<(), NotLifted> {
            let ip = site.caches;
            let unit: u32 = site.oparg << OPCODE_BITS;
            // SAFETY: the site's code is alive, and its caches are what they were when it was recorded.
            unsafe {
                match (site.opcode, site.ending) {
                    #arms
                    _ => return Err(NotLifted),
                }
            }
            Ok(())
        }

        /// By opcode, the components of a super-instruction, and whether each has to stand in the code.
        pub static COMPONENTS: &[&[(u16, bool)]] = &[#(#components),*];
        /// By opcode, the units an instruction takes.
        pub static UNITS: &[u8] = &[#(#units),*];
        /// By opcode, how an instruction can end.
        pub static ENDINGS: &[&[Ending]] = &[#(#endings),*];
    }
}

fn name(ending: Ending) -> TokenStream {
    let name = format_ident!("{ending:?}");
    quote!(Ending::#name)
}

/// One instruction with one ending.
struct Expansion<'a> {
    model: &'a Model,
    micro: &'a Micro,
    instruction: &'a Instruction,
    ending: Ending,
    /// Words of the instruction that need no close: given away, or no references.
    settled: Vec<VarId>,
    /// Temporaries that steps close at the end.
    closes: Vec<proc_macro2::Ident>,
}

impl<'a> Expansion<'a> {
    fn new(
        model: &'a Model,
        micro: &'a Micro,
        instruction: &'a Instruction,
        ending: Ending,
    ) -> Self {
        Expansion {
            model,
            micro,
            instruction,
            ending,
            settled: Vec::new(),
            closes: Vec::new(),
        }
    }

    /// Prints expressions over the operand.
    fn printer(&self) -> Printer<'a> {
        Printer {
            model: self.model,
            body: &self.instruction.body,
        }
    }

    fn var(&self, var: VarId) -> proc_macro2::Ident {
        self.printer().var(var)
    }

    fn print(mut self) -> TokenStream {
        let printer = self.printer();
        let mut out = TokenStream::new();
        for input in &self.instruction.inputs {
            let slot = printer.offset(&input.slot);
            let name = self.var(input.var);
            match &input.count {
                None => out.extend(quote!(let #name = b.stack((#slot) as i32);)),
                Some(count) => {
                    let count = printer.expr(count);
                    out.extend(quote!(let #name = ((#slot) as i32, #count);));
                }
            }
        }
        for (index, var) in self.instruction.body.vars.iter().enumerate() {
            let name = self.var(VarId(index));
            match &var.kind {
                VarKind::Cache(cache) => {
                    let cache = &self.instruction.caches[*cache];
                    let (offset, ty) = (cache.offset, ty(self.model, &cache.ty));
                    out.extend(match &cache.ty {
                        Type::Pointer(_) => {
                            quote!(let #name = b.pointer(cache::<#ty>(ip, #offset) as usize);)
                        }
                        _ => quote!(let #name = b.integer(cache::<#ty>(ip, #offset) as i64);),
                    });
                }
                VarKind::Output(Some(slot)) => {
                    let count = self
                        .outputs(Ending::Next)
                        .iter()
                        .chain(self.outputs(Ending::Jump))
                        .find(|item| item.var == VarId(index))
                        .and_then(|item| item.count.as_ref())
                        .map_or_else(|| quote!(0u32), |count| printer.expr(count));
                    let slot = printer.offset(slot);
                    out.extend(quote!(let #name = ((#slot) as i32, #count);));
                }
                _ => {}
            }
        }
        let path = self.micro.path(self.instruction, self.ending);
        let last = path.len().saturating_sub(1);
        for (at, (step, ending)) in path.enumerate() {
            let Some(Ok(lifted)) = self.micro.lifted.get(&(step.op, ending)) else {
                continue;
            };
            let op = &self.model[step.op];
            let mut names = Names {
                lifted,
                at,
                known: Vec::new(),
            };
            for (param, arg) in op.inputs.iter().zip(&step.args) {
                names.known.push((param.var, self.var(*arg)));
                if lifted.consumed.contains(&param.var) {
                    self.settled.push(*arg);
                }
            }
            for (param, result) in op.outputs.iter().zip(&step.results) {
                names.known.push((param.var, self.var(*result)));
            }
            for proof in &op.proves {
                if is_immediate(&proof.ty) {
                    self.settled.push(step.args[proof.input]);
                }
            }
            let moves = if at == last {
                self.moves(&names, &lifted.moves)
            } else {
                let inner: Vec<Move> = lifted
                    .moves
                    .iter()
                    .filter(|step| !matches!(step, Move::End(_)))
                    .cloned()
                    .collect();
                self.moves(&names, &inner)
            };
            out.extend(moves);
        }
        if self.instruction.steps.is_empty() {
            out.extend(self.tail(Ending::Next, quote!(b.next();)));
        }
        out
    }

    fn outputs(&self, ending: Ending) -> &'a [StackItem] {
        match (ending, &self.instruction.jump_outputs) {
            (Ending::Jump, Some(outputs)) => outputs,
            _ => &self.instruction.outputs,
        }
    }

    fn moves(&mut self, names: &Names<'_>, moves: &[Move]) -> TokenStream {
        moves.iter().map(|step| self.step(names, step)).collect()
    }

    fn step(&mut self, names: &Names<'_>, step: &Move) -> TokenStream {
        let inner = names.body();
        let printer = Printer {
            model: self.model,
            body: &inner,
        };
        match step {
            Move::Let { to, value } => {
                let to = names.var(*to);
                let value = self.source(names, &printer, value);
                quote!(let #to = #value;)
            }
            Move::Apply {
                op,
                inputs,
                outputs,
            } => {
                let id = Literal::u16_unsuffixed(op.0 as u16);
                let (mut before, mut after) = (TokenStream::new(), TokenStream::new());
                let mut values = Vec::new();
                for (at, input) in inputs.iter().enumerate() {
                    let name = format_ident!("arg_{at}");
                    let value = match input {
                        Argument::Var(var) => {
                            let var = names.var(*var);
                            quote!(#var)
                        }
                        Argument::Unbox(var) => {
                            let var = names.var(*var);
                            quote!(b.unbox(#var))
                        }
                        Argument::FlagOf(var) => {
                            let var = names.var(*var);
                            quote!(b.flag_of(#var))
                        }
                        Argument::Slots { array, consumed } => {
                            let array = names.var(*array);
                            quote!(b.slots(#array.0, #array.1, #consumed))
                        }
                        Argument::Filled(array) => {
                            let array = names.var(*array);
                            after.extend(quote!(b.filled(#array.0, #array.1);));
                            quote!(b.room(#array.0, #array.1))
                        }
                    };
                    before.extend(quote!(let #name = #value;));
                    values.push(name);
                }
                let results: Vec<_> = outputs.iter().map(|var| names.var(*var)).collect();
                if results.is_empty() {
                    return quote!({ #before b.op(OpId(#id), &[#(#values),*], &mut []); #after });
                }
                let count = results.len();
                quote! {
                    let [#(#results),*] = {
                        #before
                        let nothing = b.flag(false);
                        let mut results = [nothing; #count];
                        b.op(OpId(#id), &[#(#values),*], &mut results);
                        #after
                        results
                    };
                }
            }
            Move::SetLocal {
                index,
                value,
                fresh,
            } => {
                let (index, value) = (self.place(&printer, index), names.var(*value));
                let method = match fresh {
                    true => format_ident!("begin_local"),
                    false => format_ident!("set_local"),
                };
                quote!(b.#method(#index, #value);)
            }
            Move::SetItem {
                array,
                index,
                value,
            } => {
                let (array, index, value) =
                    (names.var(*array), printer.expr(index), names.var(*value));
                quote!(b.set_stack(#array.0 + (#index) as i32, #value);)
            }
            Move::Close(var) => {
                self.closes.push(names.var(*var));
                TokenStream::new()
            }
            Move::Repeat { var, count, body } => {
                let (var, count) = (printer.var(*var), printer.expr(count));
                let body = self.moves(names, body);
                quote!(for #var in 0..#count { #body })
            }
            Move::Decide {
                flag,
                expected,
                other,
            } => {
                let flag = names.var(*flag);
                let other = self.moves(names, other);
                quote! {
                    b.begin_other(#flag, #expected);
                    { #other }
                    b.end_other();
                }
            }
            Move::End(end) => {
                let (ending, text) = match end {
                    End::Next => (Ending::Next, quote!(b.next();)),
                    End::Jump => (Ending::Jump, quote!(b.jump();)),
                    End::Push(frame) => {
                        let frame = names.var(*frame);
                        let discard = self.instruction.outputs.is_empty();
                        let discard = discard.then(|| quote!(b.discard(#frame);));
                        (Ending::Push, quote!(#discard b.push_frame(#frame);))
                    }
                    End::Pop(value) => {
                        let value = names.var(*value);
                        (Ending::Pop, quote!(b.pop_frame(#value);))
                    }
                    End::Suspend(value) => {
                        let value = names.var(*value);
                        (Ending::Suspend, quote!(b.suspend(#value);))
                    }
                    End::Resume(frame, value) => {
                        let (frame, value) = (names.var(*frame), names.var(*value));
                        (Ending::Resume, quote!(b.resume(#frame, #value);))
                    }
                    End::GoOn(frame) => {
                        let frame = names.var(*frame);
                        (Ending::GoOn, quote!(b.go_on(#frame);))
                    }
                    End::Raise => (Ending::Raise, quote!(b.raise();)),
                };
                self.tail(ending, text)
            }
        }
    }

    fn source(&self, names: &Names<'_>, printer: &Printer<'_>, source: &Source) -> TokenStream {
        let on = |method: &str, var: VarId| {
            let (method, var) = (format_ident!("{method}"), names.var(var));
            quote!(b.#method(#var))
        };
        match source {
            Source::Var(var) => {
                let name = names.var(*var);
                if names.is_counter(*var) {
                    quote!(b.integer(#name as i64))
                } else {
                    quote!(#name)
                }
            }
            Source::Dup(var) => on("dup", *var),
            Source::Own(var) => on("own", *var),
            Source::Borrow(var) => on("borrow", *var),
            Source::BoxFloat(var) => on("box_float", *var),
            Source::BoolOf(var) => on("bool_of", *var),
            Source::Frame => quote!(b.frame()),
            Source::Local(index) => {
                let index = self.place(printer, index);
                quote!(b.local(#index))
            }
            Source::Const(index) => {
                let index = printer.expr(index);
                quote!(b.word(site.constant(#index)))
            }
            Source::Name(index) => {
                let index = printer.expr(index);
                quote!(b.word(site.name(#index)))
            }
            Source::Known(expr) => {
                let value = self.place(printer, expr);
                match &expr.ty {
                    Type::Value { .. } => quote!(b.word(#value)),
                    Type::Scalar(Scalar::F64) => quote!(b.float(#value)),
                    Type::Scalar(Scalar::Bool) => quote!(b.flag(#value)),
                    Type::Scalar(_) => quote!(b.integer((#value) as i64)),
                    _ => quote!(b.pointer((#value) as usize)),
                }
            }
        }
    }

    /// An expression over operands: an op's own body does not say how long its instruction is.
    fn place(&self, printer: &Printer<'_>, expr: &Expr) -> TokenStream {
        let mut expr = expr.clone();
        let units = self.instruction.units;
        walk::map_expr(&mut expr, &mut |inner| {
            if let ExprKind::NextOperand(at) = &mut inner.kind {
                *at = units;
            }
        });
        printer.expr(&expr)
    }

    /// Writes the results, lets the depth settle, closes what is left, and ends.
    fn tail(&self, ending: Ending, end: TokenStream) -> TokenStream {
        let printer = self.printer();
        let mut outputs = self.outputs(ending);
        match ending {
            Ending::Next | Ending::Jump => {}
            Ending::Pop | Ending::Raise => outputs = &[],
            _ => outputs = &outputs[..outputs.len().saturating_sub(1)],
        }
        let mut out = TokenStream::new();
        let inputs = &self.instruction.inputs;
        for item in outputs {
            if item.count.is_some() {
                continue;
            }
            let input = inputs.iter().find(|input| input.var == item.var);
            let slot = printer.offset(&item.slot);
            if let Some(input) = input
                && printer.offset(&input.slot).to_string() == slot.to_string()
            {
                continue;
            }
            let name = self.var(item.var);
            out.extend(quote!(b.set_stack((#slot) as i32, #name);));
        }
        let mut change = quote!(0i32);
        for (item, sign) in inputs
            .iter()
            .map(|item| (item, quote!(-)))
            .chain(outputs.iter().map(|item| (item, quote!(+))))
        {
            change = match &item.count {
                None => quote!(#change #sign 1),
                Some(count) => {
                    let count = printer.expr(count);
                    quote!(#change #sign (#count) as i32)
                }
            };
        }
        // Where it always raises, the unwinder closes what is left.
        let left = if ending == Ending::Raise {
            &[]
        } else {
            &inputs[..]
        };
        let is_left = |input: &&StackItem| {
            let kept = outputs.iter().any(|item| item.var == input.var);
            !kept && !self.settled.contains(&input.var) && !is_immediate(&input.ty)
        };
        let (arrays, words): (Vec<&StackItem>, Vec<&StackItem>) = left
            .iter()
            .rev()
            .filter(is_left)
            .partition(|input| input.count.is_some());
        let arrays = arrays.into_iter().map(|input| self.var(input.var));
        let words = words.into_iter().map(|input| self.var(input.var));
        let closes = self.closes.iter().cloned().chain(words);
        quote! {
            #out
            #(b.close_slots(#arrays.0, #arrays.1);)*
            b.settle(#change);
            #(b.close(#closes);)*
            #end
        }
    }
}

fn is_immediate(ty: &Type) -> bool {
    matches!(
        ty,
        Type::Value {
            class: Class::Int | Class::Bool,
            ..
        }
    )
}

/// The names of an op's variables where it is applied.
struct Names<'a> {
    lifted: &'a Lifted,
    /// Which step it is.
    at: usize,
    known: Vec<(VarId, proc_macro2::Ident)>,
}

impl Names<'_> {
    fn var(&self, var: VarId) -> proc_macro2::Ident {
        if let Some((_, name)) = self.known.iter().find(|(known, _)| *known == var) {
            return name.clone();
        }
        let name = &self.lifted.vars[var.0].name;
        if self.is_counter(var) {
            return format_ident!("v_{name}");
        }
        format_ident!("s{}_{name}", self.at)
    }

    /// Counts the rounds of a loop: a number of the expansion, not a value of the trace.
    fn is_counter(&self, var: VarId) -> bool {
        fn within(moves: &[Move], var: VarId) -> bool {
            moves.iter().any(|step| match step {
                Move::Repeat {
                    var: counter, body, ..
                } => *counter == var || within(body, var),
                _ => false,
            })
        }
        within(&self.lifted.moves, var)
    }

    fn body(&self) -> Body {
        Body {
            vars: self.lifted.vars.clone(),
            statements: Vec::new(),
        }
    }
}
