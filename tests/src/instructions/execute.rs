//! Runs a case on two engines and compares.

use copperplate_core::collector::{self, Generation};
use copperplate_core::frame::Frame;
use copperplate_core::{Layout, Thread, Value, Word, heap, ops};

use super::case::Case;
use super::lab::Lab;
use super::machine::{Events, Traces, set_events, set_traces};
use super::outcome::{self, FORM, Labels, Observer};
use super::subject::{Oracle, Subject, Ways};
use super::world::World;
use crate::machine::set_engine;
use copperplate_engine::Engine;

/// Runs between two collections of the garbage that worlds leave.
const COLLECT_EVERY: u32 = 64;

thread_local! {
    static RUNS: std::cell::Cell<u32> = const { std::cell::Cell::new(0) };
}

/// What is to be seen after a run.
#[derive(PartialEq, Eq, Debug)]
pub struct Report {
    pub lines: Vec<String>,
    pub ways: Ways,
}

/// The case is tried on the match loop and on the others; they must leave the same. Answers with the ways it took; `None`: the
/// specialized form does not apply.
///
/// # Errors
/// The case and what differs, as text.
pub fn check(
    t: &mut Thread,
    case: &Case,
    subjects: &[Box<dyn Subject>],
) -> Result<Option<Ways>, String> {
    let oracle = Oracle::default();
    let Some(expected) = run(t, case, &oracle) else {
        return Ok(None);
    };
    let plain = plain(case);
    let mut plainly = None;
    for subject in subjects {
        let adapts = subject.adapts();
        let case = if adapts { case } else { &plain };
        let oracle = Oracle { adapts, ..oracle };
        let expected = match adapts {
            true => &expected.lines,
            false => plainly.get_or_insert_with(|| lines(run(t, case, &oracle))),
        };
        let found = lines(run(t, case, &**subject));
        if difference(&**subject, expected, &found).is_empty() {
            continue;
        }
        // What the process does only once, such as giving out a version, may have been done in between.
        let differs = difference(&**subject, &lines(run(t, case, &oracle)), &found);
        if !differs.is_empty() {
            let name = subject.name();
            return Err(format!(
                "{name} and the match loop disagree on\n{case}{differs}"
            ));
        }
    }
    Ok(Some(expected.ways))
}

/// The case for those that neither count nor specialize. The optimizer hands borrowed words on as they are.
pub fn plain(case: &Case) -> Case {
    let mut plain = Case {
        due: false,
        ..case.clone()
    };
    let stack = plain.run.stack.iter_mut();
    stack.for_each(|given| given.borrowed = false);
    plain
}

/// Whether a subject has left what the match loop does.
pub fn agrees(subject: &dyn Subject, expected: &[String], found: &[String]) -> bool {
    difference(subject, expected, found).is_empty()
}

fn lines(report: Option<Report>) -> Vec<String> {
    report.map_or_else(Vec::new, |report| report.lines)
}

/// The lines in which a subject differs from the match loop.
pub fn difference(subject: &dyn Subject, expected: &[String], found: &[String]) -> String {
    let name = subject.name();
    let mut text = String::new();
    for index in 0..expected.len().max(found.len()) {
        let [here, there] = [expected, found].map(|lines| lines.get(index));
        let is_form = |line: Option<&String>| line.is_some_and(|line| line.starts_with(FORM));
        if here == there || !subject.adapts() && is_form(here) && is_form(there) {
            continue;
        }
        let [here, there] = [here, there].map(|line| line.map_or("-", String::as_str));
        text += &format!("  the match loop: {here}\n  {name}: {there}\n");
    }
    text
}

/// Runs a case once. `None`: the specialized form does not apply.
pub fn run(t: &mut Thread, case: &Case, subject: &dyn Subject) -> Option<Report> {
    begin(t);
    let world = World::new(t);
    let mut lab = Lab::new(t, case, world);
    lab.make_values(t);
    let shown = lab.world.global(t, "shown");
    t.sys_set("displayhook", shown);
    set_traces(case.traces);
    if !lab.train(t) {
        set_traces(Traces::Never);
        return None;
    }
    set_traces(Traces::Never);
    lab.world.disturb(t, case.disturbance);
    lab.enter(t);
    Observer::install(t, &lab);
    if !case.held {
        lab.let_go();
    }
    let innermost = t.handled;
    if case.handling {
        // SAFETY: the innermost level is the thread's or the running generator's.
        unsafe { (*innermost).exception.set(World::exception()) };
    }
    // SAFETY: the running frame is the lab's.
    unsafe {
        if case.recursion_ends {
            t.recursion_limit = (*t.frame).recursion;
        }
        if case.stack_ends {
            t.stack_end = Frame::free_stack(t.frame);
        }
    }
    set_traces(match subject.adapts() {
        true => case.traces,
        false => Traces::Never,
    });
    set_events(t, case.events);
    let before = heap::usage().objects;
    let (result, ways) = subject.run(t, lab.watched());
    set_engine(Engine::Match);
    let (lines, landed, labels) = Observer::finish(t)?;
    let mut report = Report { lines, ways };
    finish(t, &mut report.lines, result, landed, &labels);
    // SAFETY: as above; a generator that was left is off the chain.
    unsafe { (*t.handled).exception.clear() };
    set_events(t, Events::None);
    set_traces(Traces::Never);
    labels.counts(&mut report.lines);
    let left = heap::usage().objects as isize - before as isize;
    report
        .lines
        .push(format!("objects more than before: {left}"));
    drain(t, &lab, &labels, &mut report.lines);
    Some(report)
}

/// Puts the machine into the state that every run begins in.
pub fn begin(t: &mut Thread) {
    t.heap.collector.set_enabled(false);
    set_engine(Engine::Match);
    set_traces(Traces::Never);
    set_events(t, Events::None);
    let runs = RUNS.get() + 1;
    RUNS.set(runs);
    if runs.is_multiple_of(COLLECT_EVERY) {
        collector::collect(t, Generation::Full);
    }
    assert!(t.frame.is_null(), "a frame is left");
}

fn finish(t: &mut Thread, lines: &mut Vec<String>, result: Word, landed: bool, labels: &Labels) {
    t.result = Word::NULL;
    if landed {
        t.exception.clear();
    } else if result.is_null() {
        let raised = outcome::raised(t, labels);
        lines.push(raised);
    } else {
        lines.push(format!("returns {}", labels.describe(result, 4)));
        // SAFETY: an engine returns an owned word.
        drop(unsafe { Value::from_word(result) });
    }
    if !t.frame.is_null() {
        lines.push("a frame is left running".into());
        t.frame = std::ptr::null_mut();
    }
}

/// What iterators that were given have left, which only running them tells.
fn drain(t: &mut Thread, lab: &Lab<'_>, labels: &Labels, lines: &mut Vec<String>) {
    if !lab.case.held {
        return;
    }
    for (name, value) in lab.held() {
        let is_static = value.object().is_none_or(|object| object.is_immortal());
        if is_static || value.class().slot(|slots| slots.next).is_none() {
            continue;
        }
        let mut items = Vec::new();
        for _ in 0..4 {
            match ops::next(t, &value) {
                Ok(Some(item)) => items.push(labels.describe(item.word(), 3)),
                Ok(None) => break,
                Err(_) => {
                    items.push(outcome::raised(t, labels));
                    break;
                }
            }
        }
        lines.push(format!("{name} goes on with: {}", items.join(", ")));
    }
}

/// Whether the value is a namespace that names can be looked up in.
pub fn is_namespace(value: &Value) -> bool {
    let class = value.class();
    value.exact::<copperplate_core::dict::Dict>().is_some()
        || class.slot(|slots| slots.getitem).is_some() && !class.is_static()
        || std::ptr::eq(class, copperplate_core::dict::Dict::class())
}
