//! The places of an instruction that tests tell apart, in the order in which its body is printed.
//!
//! A *way* is how a run of the instruction can end: it goes on, jumps, leaves its specialized form, raises where a call
//! failed, enters or leaves a frame. The match loop reports the number of each way that is taken to a recorder that wants it.

use crate::backend::rust_bodies::Printer;
use crate::model::*;

/// One way that a run of an instruction can take.
#[derive(Debug, Clone)]
pub struct Way {
    /// What happens, such as `exit if !is_int(left)`.
    pub text: String,
    /// The instruction has done all that it is for.
    pub completes: bool,
}

/// The ways of an instruction, by number.
pub fn ways(model: &Model, instruction: &Instruction) -> Vec<Way> {
    let printer = Printer {
        model,
        body: &instruction.body,
    };
    let mut walk = Walk {
        printer,
        condition: None,
        ways: Vec::new(),
    };
    walk.block(&instruction.body.statements);
    walk.ways
}

struct Walk<'a> {
    printer: Printer<'a>,
    /// Under which the present block runs.
    condition: Option<String>,
    ways: Vec<Way>,
}

impl Walk<'_> {
    fn completes(&mut self, text: &str) {
        self.add(text);
        if let Some(way) = self.ways.last_mut() {
            way.completes = true;
        }
    }

    fn add(&mut self, text: impl Into<String>) {
        let mut text = text.into();
        if let Some(condition) = &self.condition {
            text = format!("{text} if {condition}");
        }
        self.ways.push(Way {
            text,
            completes: false,
        });
    }

    fn under(&mut self, condition: String, block: &[Stmt]) {
        let outer = self.condition.replace(condition);
        self.block(block);
        self.condition = outer;
    }

    fn block(&mut self, block: &[Stmt]) {
        for statement in block {
            self.statement(statement);
        }
    }

    fn statement(&mut self, statement: &Stmt) {
        let model = self.printer.model;
        match statement {
            Stmt::If {
                condition,
                then,
                otherwise,
            } => {
                let text = self.printer.expr(condition).to_string();
                let text = text.replace("v_", "");
                self.under(text.clone(), then);
                self.under(format!("not {text}"), otherwise);
            }
            Stmt::Checked { otherwise, .. } => self.under("it overflows".into(), otherwise),
            Stmt::Repeat { body, .. } => self.block(body),
            Stmt::Call {
                function,
                failure: Some(_),
                ..
            } => self.add(format!("error of {}", model[*function].name)),
            Stmt::Adapt(_) => self.add("adapts"),
            Stmt::Advance {
                expects: Some(expected),
                ..
            } => self.add(format!("goes on before {}", model[*expected].name)),
            Stmt::Exit { .. } => self.add("exit"),
            Stmt::Next => self.completes("goes on"),
            Stmt::Jump => self.completes("jumps"),
            Stmt::PushFrame { .. } => self.completes("enters a frame"),
            Stmt::PopFrame { .. } => self.completes("leaves the frame"),
            Stmt::Suspend { .. } => self.completes("suspends the frame"),
            Stmt::Resume { .. } => self.completes("resumes a frame"),
            Stmt::GoOn { .. } => self.completes("goes on in another frame"),
            Stmt::Unwind(_) => self.add("raises"),
            _ => {}
        }
    }
}
