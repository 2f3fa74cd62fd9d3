//! Tracebacks as text, as CPython 3.15 prints them to stderr.

use std::collections::HashMap;
use std::rc::Rc;

use copperplate_code::Location;
use copperplate_core::code::Code;
use copperplate_core::dict::Dict;
use copperplate_core::exception::{BASE_EXCEPTION_GROUP, Exception, SYNTAX_ERROR, Traceback};
use copperplate_core::frame::FrameObject;
use copperplate_core::list::List;
use copperplate_core::str::Str;
use copperplate_core::tuple::Tuple;
use copperplate_core::{Raised, Res, Thread, Type, Value, int, ops};

use super::carets::{self, Anchors};
use super::{field, hints, text, typos};

const CAUSE: &str = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT: &str = "\nDuring handling of the above exception, another exception occurred:\n\n";
/// Repetitions of one line that are shown.
const SHOWN_REPETITIONS: usize = 3;
const MAX_GROUP_WIDTH: usize = 15;
const MAX_GROUP_DEPTH: usize = 10;

/// Source text of code that lies in no file, by the name it was compiled under.
#[derive(Default)]
struct Sources(HashMap<String, Rc<Vec<String>>>);

/// Remembers the source text of code that lies in no file (`-c`, standard input, interactive statements), so that tracebacks
/// can show its lines.
pub fn register_source(t: &Thread, filename: &str, source: &str) {
    let lines = Rc::new(split_lines(source));
    t.vm().with_extension(|Sources(sources): &mut Sources| {
        sources.insert(filename.to_owned(), lines)
    });
}

/// The text that the exception, its causes and contexts make on stderr.
pub fn format_exception(t: &mut Thread, exception: &Value) -> String {
    let pending = t.exception.take();
    let mut reports = Reports::default();
    let root = reports.collect(t, exception);
    let mut printer = Printer::default();
    printer.chain(&reports, root);
    drop(t.exception.replace(pending));
    printer.out
}

/// Prints an exception to the process's stderr.
pub fn print_exception(t: &mut Thread, exception: &Value) {
    use std::io::Write;
    let text = format_exception(t, exception);
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// Everything that is printed of one exception.
struct Report {
    stack: Vec<String>,
    /// The exception itself and its notes.
    lines: Vec<String>,
    cause: Option<usize>,
    context: Option<usize>,
    exceptions: Option<Vec<usize>>,
}

#[derive(Default)]
struct Reports {
    all: Vec<Report>,
    files: HashMap<String, Rc<Vec<String>>>,
}

impl Reports {
    /// Reports an exception and everything it leads to; each exception once.
    fn collect(&mut self, t: &mut Thread, exception: &Value) -> usize {
        let mut seen = vec![exception.clone()];
        let root = self.report(t, exception);
        let mut queue = vec![(root, exception.clone())];
        while let Some((number, value)) = queue.pop() {
            let Some(exception) = value.downcast::<Exception>() else {
                continue;
            };
            let mut visit = |reports: &mut Reports, t: &mut Thread, next: Value| {
                if seen.iter().any(|other| other.is(&next)) {
                    return None;
                }
                seen.push(next.clone());
                Some((reports.report(t, &next), next))
            };
            let cause = exception.cause.get().and_then(|next| visit(self, t, next));
            let wanted = cause.is_none() && !exception.suppress_context.get();
            let context = exception
                .context
                .get()
                .filter(|_| wanted)
                .and_then(|next| visit(self, t, next));
            let mut parts = Vec::new();
            if value.isinstance(&BASE_EXCEPTION_GROUP) {
                for part in group_parts(exception) {
                    let number = self.report(t, &part);
                    seen.push(part.clone());
                    parts.push((number, part));
                }
                self.all[number].exceptions = Some(parts.iter().map(|part| part.0).collect());
            }
            self.all[number].cause = cause.as_ref().map(|next| next.0);
            self.all[number].context = context.as_ref().map(|next| next.0);
            queue.extend(cause);
            queue.extend(context);
            queue.extend(parts);
        }
        root
    }

    fn report(&mut self, t: &mut Thread, value: &Value) -> usize {
        let entries = entries_of(t, value);
        let stack = self.stack(t, &entries);
        let lines = self.exception_lines(t, value, &entries);
        self.all.push(Report {
            stack,
            lines,
            cause: None,
            context: None,
            exceptions: None,
        });
        self.all.len() - 1
    }

    fn stack(&mut self, t: &mut Thread, entries: &[Entry]) -> Vec<String> {
        let mut result = Vec::new();
        for entry in entries {
            result.push(self.frame_text(t, entry));
            result.extend(repeated(entry.repetitions));
        }
        result
    }

    /// Lines of a source file; empty when there is none.
    fn lines(&mut self, t: &Thread, filename: &str) -> Rc<Vec<String>> {
        if let Some(lines) = self.files.get(filename) {
            return lines.clone();
        }
        let registered = t
            .vm()
            .with_extension(|Sources(sources): &mut Sources| sources.get(filename).cloned());
        let lines = registered.unwrap_or_else(|| {
            let is_file = !filename.starts_with('<');
            let bytes = is_file.then(|| std::fs::read(filename).ok()).flatten();
            let text = bytes.map_or_else(String::new, |bytes| {
                String::from_utf8_lossy(&bytes).into_owned()
            });
            Rc::new(split_lines(text.trim_start_matches('\u{feff}')))
        });
        self.files.insert(filename.to_owned(), lines.clone());
        lines
    }

    fn frame_text(&mut self, t: &Thread, entry: &Entry) -> String {
        let filename = if entry.filename.starts_with("<stdin-") {
            "<stdin>"
        } else {
            &entry.filename
        };
        let location = entry.location;
        let mut out = format!(
            "  File \"{filename}\", line {}, in {}\n",
            location.line, entry.name
        );
        let file = self.lines(t, &entry.filename);
        let (first, last) = (location.line, location.end_line.max(location.line));
        let original: Vec<&str> = (first..=last)
            .map(|line| {
                let index = (line as usize).wrapping_sub(1);
                file.get(index).map_or("", |line| line.trim_end())
            })
            .collect();
        if original.iter().all(|line| line.trim().is_empty()) {
            return out;
        }
        if !entry.has_columns {
            out.push_str(&format!("    {}\n", original[0].trim()));
            return out;
        }
        out.push_str(&excerpt(&original, location));
        out
    }

    fn exception_lines(&mut self, t: &mut Thread, value: &Value, entries: &[Entry]) -> Vec<String> {
        let class = class_text(t, value.class());
        let mut lines = Vec::new();
        if value.isinstance(&SYNTAX_ERROR) {
            if let Some(lines) = typos::lines(t, value) {
                return lines;
            }
            lines.extend(syntax_lines(t, value, &class));
        } else {
            let mut message = safe_text(t, value, "exception", ops::str);
            let frame = entries.last().map(|entry| &entry.frame);
            message = hints::told(t, value, message, frame);
            lines.push(if message.is_empty() {
                format!("{class}\n")
            } else {
                format!("{class}: {message}\n")
            });
        }
        lines.extend(notes(t, value));
        lines
    }
}

fn repeated(more: usize) -> Option<String> {
    let plural = if more > 1 { "s" } else { "" };
    (more > 0).then(|| format!("  [Previous line repeated {more} more time{plural}]\n"))
}

fn split_lines(text: &str) -> Vec<String> {
    text.replace("\r\n", "\n")
        .split(['\n', '\r'])
        .map(str::to_owned)
        .collect()
}

/// One level of a traceback.
struct Entry {
    filename: String,
    name: String,
    location: Location,
    has_columns: bool,
    /// That of the last repetition.
    frame: Value,
    /// How many levels of the same line follow that are not shown.
    repetitions: usize,
}

impl Entry {
    /// Whether `code` at `line` is the same line of the same function.
    fn is_at(&self, code: &Code, line: u32) -> bool {
        self.location.line == line
            && self.filename == text(&code.filename)
            && self.name == text(&code.name)
    }
}

/// The last so many levels of a traceback.
fn innermost(first: Option<Value>, limit: usize) -> Option<Value> {
    if limit == usize::MAX {
        return first;
    }
    let following = |level: &Value| level.downcast::<Traceback>()?.next.get();
    let levels = std::iter::successors(first.clone(), following).count();
    std::iter::successors(first, following).nth(levels.saturating_sub(limit))
}

/// The innermost levels of an exception's traceback, as many as `sys.tracebacklimit` allows. Of a million levels of a deep recursion only
/// those that are shown take memory.
fn entries_of(t: &Thread, exception: &Value) -> Vec<Entry> {
    let mut limit = usize::MAX;
    if let Some(sys) = t.vm().sys.get() {
        let name = t.vm().intern("tracebacklimit");
        let value = sys.downcast::<Dict>().and_then(|sys| sys.get_str(t, &name));
        if let Some(Some(Ok(value))) = value.as_ref().map(int::to_i64) {
            limit = value.max(0) as usize;
        }
    }
    let mut entries: Vec<Entry> = Vec::new();
    // Levels of the line of the last one.
    let mut alike = 0;
    let first = exception
        .downcast::<Exception>()
        .and_then(|e| e.traceback.get());
    let mut next = innermost(first, limit);
    while let Some(value) = next {
        let Some(traceback) = value.downcast::<Traceback>() else {
            break;
        };
        let frame = traceback.frame.clone();
        if let Some(code) = frame
            .downcast::<FrameObject>()
            .and_then(|frame| frame.code.downcast::<Code>())
        {
            let mut location = code.body().locations.get(traceback.unit.get());
            // Where a function is entered nothing is to be marked.
            let is_entry = location.end_column == 0 && location.end_line == location.line;
            let has_columns = !location.is_none() && !is_entry;
            if location.is_none() {
                location.line = super::tracebacks::line_of(traceback);
                location.end_line = location.line;
            }
            let last = entries.last_mut();
            let same = last.filter(|last| last.is_at(code, location.line));
            alike = if same.is_some() { alike + 1 } else { 1 };
            match same {
                Some(last) if alike > SHOWN_REPETITIONS => {
                    last.repetitions += 1;
                    last.frame = frame.clone();
                }
                _ => entries.push(Entry {
                    filename: text(&code.filename),
                    name: text(&code.name),
                    location,
                    has_columns,
                    frame: frame.clone(),
                    repetitions: 0,
                }),
            }
        }
        next = traceback.next.get();
    }
    entries
}

/// The source lines of a frame with what failed in them marked.
fn excerpt(original: &[&str], location: Location) -> String {
    let dedent = common_indent(original);
    let lines: Vec<Vec<char>> = original
        .iter()
        .map(|line| {
            line.chars()
                .skip(dedent.min(line.chars().count()))
                .collect()
        })
        .collect();
    let last = lines.len() - 1;
    let offset = |line: &str, column: u32| {
        let bytes = &line.as_bytes()[..(column as usize).min(line.len())];
        String::from_utf8_lossy(bytes)
            .chars()
            .count()
            .saturating_sub(dedent)
    };
    let start = offset(original[0], location.column);
    let end = offset(original[last], location.end_column).min(lines[last].len());
    let segment = segment_of(&lines, start, end);
    let anchors = carets::anchors(&segment);
    let marked = shows_carets(&lines, start, end, &segment, anchors);

    // Anchors count from the segment, the lines from their beginning.
    let anchors = anchors.map(|anchors| {
        let shift = |(line, column): (usize, usize)| {
            let column = if line == 0 { column + start } else { column };
            (line, width(&lines[line][..column.min(lines[line].len())]))
        };
        Anchors {
            start: shift(anchors.start),
            end: shift(anchors.end),
        }
    });
    let mut significant = vec![0, last];
    if let Some(anchors) = anchors {
        for line in [anchors.start.0, anchors.end.0] {
            significant.extend([line.saturating_sub(1), line, line + 1]);
        }
    }
    significant.retain(|&line| line <= last);
    significant.sort_unstable();
    significant.dedup();

    let columns = Columns {
        start: width(&lines[0][..start.min(lines[0].len())]),
        end: width(&lines[last][..end]),
        anchors,
    };
    let mut result: Vec<String> = Vec::new();
    for (index, &number) in significant.iter().enumerate() {
        match index
            .checked_sub(1)
            .map(|before| number - significant[before])
        {
            Some(2) => columns.show(&lines, number - 1, marked, &mut result),
            Some(gap) if gap > 2 => result.push(format!("...<{} lines>...", gap - 1)),
            _ => {}
        }
        columns.show(&lines, number, marked, &mut result);
    }
    let shown: Vec<&str> = result.iter().map(String::as_str).collect();
    let dedent = common_indent(&shown);
    result
        .iter()
        .map(|line| {
            let line: String = line.chars().skip(dedent).collect();
            let line = if line.trim().is_empty() { "" } else { &line };
            format!("    {line}\n")
        })
        .collect()
}

/// Display columns of what failed.
struct Columns {
    start: usize,
    end: usize,
    anchors: Option<Anchors>,
}

impl Columns {
    /// Adds a line and, when marks are shown, those below it.
    fn show(&self, lines: &[Vec<char>], number: usize, marked: bool, result: &mut Vec<String>) {
        result.push(lines[number].iter().collect());
        if marked {
            result.push(self.carets(&lines[number], number, number + 1 == lines.len()));
        }
    }

    fn carets(&self, line: &[char], number: usize, is_last: bool) -> String {
        let spaces = line.iter().take_while(|c| c.is_whitespace()).count();
        let count = if is_last { self.end } else { width(line) };
        (0..count)
            .map(|column| {
                if column < spaces || (number == 0 && column < self.start) {
                    return ' ';
                }
                match self.anchors {
                    Some(anchors)
                        if (number, column) < anchors.start || (number, column) >= anchors.end =>
                    {
                        '~'
                    }
                    _ => '^',
                }
            })
            .collect()
    }
}

fn segment_of(lines: &[Vec<char>], start: usize, end: usize) -> String {
    let last = lines.len() - 1;
    let parts: Vec<String> = lines
        .iter()
        .enumerate()
        .map(|(number, line)| {
            let from = if number == 0 {
                start.min(line.len())
            } else {
                0
            };
            let to = if number == last { end } else { line.len() };
            line[from..to.max(from)].iter().collect()
        })
        .collect();
    parts.join("\n")
}

/// Whether marks tell more than the line itself: not when all of it failed, and not for `return f(...)` and `x = f(...)`.
fn shows_carets(
    lines: &[Vec<char>],
    start: usize,
    end: usize,
    segment: &str,
    anchors: Option<Anchors>,
) -> bool {
    let before: String = lines[0][..start.min(lines[0].len())].iter().collect();
    let after: String = lines[lines.len() - 1][end..].iter().collect();
    let ends = after.trim().is_empty() || after.trim_start().starts_with(['#', ';']);
    if let (true, Some(calls_name)) = (ends, carets::call_of_name(segment)) {
        let head = before.trim();
        let is_assignment = head
            .strip_suffix('=')
            .is_some_and(|target| is_identifier(target.trim()));
        if (head == "return" && calls_name) || is_assignment {
            return false;
        }
    }
    anchors.is_some() || !before.trim().is_empty() || !after.trim().is_empty()
}

fn is_identifier(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| c.is_alphanumeric() || c == '_')
        && !text.starts_with(|c: char| c.is_ascii_digit())
}

/// Characters of white space that all lines with text begin with.
fn common_indent(lines: &[&str]) -> usize {
    let mut common: Option<&str> = None;
    for line in lines.iter().filter(|line| !line.trim().is_empty()) {
        let indent = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        common = Some(match common {
            None => indent,
            Some(common) => {
                let same = common
                    .bytes()
                    .zip(indent.bytes())
                    .take_while(|(a, b)| a == b)
                    .count();
                &common[..same]
            }
        });
    }
    common.map_or(0, str::len)
}

/// Columns that characters take on a terminal.
fn width(line: &[char]) -> usize {
    line.iter()
        .map(|&c| match c as u32 {
            0x1100..=0x115f
            | 0x2e80..=0x303e
            | 0x3041..=0x33ff
            | 0x3400..=0x4dbf
            | 0x4e00..=0x9fff
            | 0xa000..=0xa4cf
            | 0xac00..=0xd7a3
            | 0xf900..=0xfaff
            | 0xfe30..=0xfe6f
            | 0xff00..=0xff60
            | 0xffe0..=0xffe6
            | 0x1f300..=0x1f64f
            | 0x1f680..=0x1f6ff
            | 0x1f900..=0x1f9ff
            | 0x20000..=0x3fffd => 2,
            _ => 1,
        })
        .sum()
}

fn class_text(t: &Thread, class: &Type) -> String {
    let name = class
        .qualname
        .get()
        .map_or_else(|| class.name(), |name| text(&name));
    let module = ops::lookup(t, class, &t.names().__module__)
        .filter(|module| module.downcast::<Str>().is_some())
        .map(|module| text(&module));
    match module.as_deref() {
        None if class.is_static() => name,
        None => format!("<unknown>.{name}"),
        Some("builtins" | "__main__") => name,
        Some(module) => format!("{module}.{name}"),
    }
}

/// `function(value)` as text, or that it failed.
fn safe_text(
    t: &mut Thread,
    value: &Value,
    what: &str,
    function: fn(&mut Thread, &Value) -> Res<Value>,
) -> String {
    match function(t, value) {
        Ok(result) => text(&result),
        Err(Raised) => {
            t.exception.clear();
            let name = if std::ptr::fn_addr_eq(
                function,
                ops::repr as fn(&mut Thread, &Value) -> Res<Value>,
            ) {
                "repr"
            } else {
                "str"
            };
            format!("<{what} {name}() failed>")
        }
    }
}

fn notes(t: &mut Thread, value: &Value) -> Vec<String> {
    let name = t.names().__notes__.clone();
    let notes = match ops::getattr_optional(t, value, &name) {
        Ok(None) => return Vec::new(),
        Ok(Some(notes)) if notes.is_none() => return Vec::new(),
        Ok(Some(notes)) => notes,
        Err(Raised) => {
            let error = t.take_exception();
            let text = safe_text(t, &error, "__notes__", ops::repr);
            return vec![format!("Ignored error getting __notes__: {text}\n")];
        }
    };
    let items = if let Some(list) = notes.downcast::<List>() {
        list.to_vec()
    } else if let Some(tuple) = notes.downcast::<Tuple>() {
        tuple.items().to_vec()
    } else {
        return vec![format!(
            "{}\n",
            safe_text(t, &notes, "__notes__", ops::repr)
        )];
    };
    let mut lines = Vec::new();
    for note in items {
        let note = safe_text(t, &note, "note", ops::str);
        lines.extend(note.split('\n').map(|line| format!("{line}\n")));
    }
    lines
}

pub(super) fn native_field(value: &Value, number: usize) -> Option<Value> {
    value.downcast::<Exception>()?.fields[number]
        .get()
        .filter(|value| !value.is_none())
}

fn int_field(value: &Value, number: usize) -> Option<i64> {
    match int::to_i64(&native_field(value, number)?) {
        Some(Ok(number)) => Some(number),
        _ => None,
    }
}

/// The lines of a `SyntaxError`: where it is, the source with carets, the message.
fn syntax_lines(t: &mut Thread, value: &Value, class: &str) -> Vec<String> {
    let filename = native_field(value, field::FILENAME).map(|name| text(&name));
    let line = native_field(value, field::LINENO);
    let mut suffix = String::new();
    let mut lines = Vec::new();
    match (&line, &filename) {
        (Some(line), _) => {
            let line = safe_text(t, line, "lineno", ops::str);
            let name = filename.filter(|name| !name.is_empty());
            let name = name.as_deref().unwrap_or("<string>");
            lines.push(format!("  File \"{name}\", line {line}\n"));
        }
        (None, Some(name)) => suffix = format!(" ({name})"),
        (None, None) => {}
    }
    if let Some(source) = native_field(value, field::TEXT).filter(|s| s.downcast::<Str>().is_some())
    {
        lines.extend(syntax_source(value, &text(&source)));
    }
    let message = match native_field(value, field::MSG) {
        Some(message) => safe_text(t, &message, "exception", ops::str),
        None => "<no detail available>".to_owned(),
    };
    let message = if message.is_empty() {
        "<no detail available>".to_owned()
    } else {
        message
    };
    lines.push(format!("{class}: {message}{suffix}\n"));
    lines
}

fn syntax_source(value: &Value, source: &str) -> Vec<String> {
    let right = source.trim_end_matches('\n');
    let left = right.trim_start_matches([' ', '\n', '\x0c']);
    let spaces = (right.chars().count() - left.chars().count()) as i64;
    let mut lines = vec![format!("    {left}\n")];
    let Some(mut offset) = int_field(value, field::OFFSET) else {
        return lines;
    };
    let right_len = right.chars().count() as i64;
    let mut end = if int_field(value, field::LINENO) == int_field(value, field::END_LINENO) {
        int_field(value, field::END_OFFSET)
            .filter(|&end| end != 0)
            .unwrap_or(offset)
    } else {
        right_len + 1
    };
    let len = source.chars().count() as i64;
    if len > 0 && offset > len {
        offset = right_len + 1;
    }
    if len > 0 && end > len {
        end = right_len + 1;
    }
    if offset >= end || end < 0 {
        end = offset + 1;
    }
    let (column, end_column) = (offset - 1 - spaces, end - 1 - spaces);
    if column >= 0 {
        let margin: String = left
            .chars()
            .take(column as usize)
            .map(|c| if c.is_whitespace() { c } else { ' ' })
            .collect();
        let carets = "^".repeat((end_column - column).max(0) as usize);
        lines.push(format!("    {margin}{carets}\n"));
    }
    lines
}

fn group_parts(exception: &Exception) -> Vec<Value> {
    let parts = exception.fields[field::EXCEPTIONS].get();
    parts
        .as_ref()
        .and_then(|parts| parts.downcast::<Tuple>())
        .map_or_else(Vec::new, |parts| parts.items().to_vec())
}

/// Puts reports together; groups are indented.
#[derive(Default)]
struct Printer {
    out: String,
    depth: usize,
    need_close: bool,
}

impl Printer {
    fn indent(&self) -> String {
        " ".repeat(2 * self.depth)
    }

    fn emit(&mut self, text: &str, margin: char) {
        let mut indent = self.indent();
        if self.depth > 0 {
            indent.push(margin);
            indent.push(' ');
        }
        for line in text.split_inclusive('\n') {
            self.out.push_str(&indent);
            self.out.push_str(line);
        }
    }

    /// An exception after those that led to it.
    fn chain(&mut self, reports: &Reports, root: usize) {
        let mut chain = Vec::new();
        let mut next = Some(root);
        while let Some(number) = next {
            let report = &reports.all[number];
            let (message, earlier) = match (report.cause, report.context) {
                (Some(cause), _) => (Some(CAUSE), Some(cause)),
                (None, Some(context)) => (Some(CONTEXT), Some(context)),
                (None, None) => (None, None),
            };
            chain.push((message, number));
            next = earlier;
        }
        for (message, number) in chain.into_iter().rev() {
            if let Some(message) = message {
                self.emit(message, '|');
            }
            self.report(reports, number);
        }
    }

    fn report(&mut self, reports: &Reports, number: usize) {
        let report = &reports.all[number];
        let Some(parts) = &report.exceptions else {
            if !report.stack.is_empty() {
                self.emit("Traceback (most recent call last):\n", '|');
            }
            for text in report.stack.iter().chain(&report.lines) {
                self.emit(text, '|');
            }
            return;
        };
        if self.depth > MAX_GROUP_DEPTH {
            self.emit(
                &format!("... (max_group_depth is {MAX_GROUP_DEPTH})\n"),
                '|',
            );
            return;
        }
        let is_outermost = self.depth == 0;
        if is_outermost {
            self.depth += 1;
        }
        if !report.stack.is_empty() {
            let margin = if is_outermost { '+' } else { '|' };
            self.emit(
                "Exception Group Traceback (most recent call last):\n",
                margin,
            );
        }
        for text in report.stack.iter().chain(&report.lines) {
            self.emit(text, '|');
        }
        self.parts(reports, parts);
        if is_outermost {
            self.depth = 0;
        }
    }

    fn parts(&mut self, reports: &Reports, parts: &[usize]) {
        let shown = if parts.len() <= MAX_GROUP_WIDTH {
            parts.len()
        } else {
            MAX_GROUP_WIDTH + 1
        };
        self.need_close = false;
        for index in 0..shown {
            let is_last = index + 1 == shown;
            if is_last {
                self.need_close = true;
            }
            let truncated = index >= MAX_GROUP_WIDTH;
            let title = if truncated {
                "...".to_owned()
            } else {
                (index + 1).to_string()
            };
            let corner = if index == 0 { "+-" } else { "  " };
            let head = format!(
                "{}{corner}+---------------- {title} ----------------\n",
                self.indent()
            );
            self.out.push_str(&head);
            self.depth += 1;
            if truncated {
                let more = parts.len() - MAX_GROUP_WIDTH;
                let plural = if more > 1 { "s" } else { "" };
                self.emit(&format!("and {more} more exception{plural}\n"), '|');
            } else {
                self.chain(reports, parts[index]);
            }
            if is_last && self.need_close {
                let foot = format!("{}+------------------------------------\n", self.indent());
                self.out.push_str(&foot);
                self.need_close = false;
            }
            self.depth -= 1;
        }
    }
}
